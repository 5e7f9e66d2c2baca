/** A requirement's comparator and value as exact numbers: what satisfies it, and how far a figure is from it. */
import { absolute, compare, minus, negative, plus, type Exact } from '../exact.js';
import type { Comparator, Measure, Scale } from '../schema.js';
import type { Figure, Value } from './progress.js';

export interface Bar {
  comparator: Comparator;
  /** The edges as written; equal unless a range. */
  low: Exact;
  high: Exact;
  /** The edges widened by the tolerance. */
  least: Exact;
  most: Exact;
  ceiling: boolean;
}

interface BarSource {
  comparator: Comparator;
  value: Value | number[];
  tolerance?: number;
  ceiling?: boolean;
}

/** Grades and stages count by their place, the best highest; what is done is 1. */
export function toQuantity(value: Value, measure: Measure, scale?: Scale): Exact {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return +value;
  if (measure.stages) return measure.stages.findIndex(({ id }) => id === value);
  return -(scale?.grades.findIndex(({ id }) => id === value) ?? 0);
}

export function createBar(source: BarSource, measure: Measure, scale?: Scale): Bar {
  const { comparator, value, tolerance = 0 } = source;
  const [from, to = from] = [value].flat() as [Value, Value?];
  const low = toQuantity(from, measure, scale);
  const high = toQuantity(to, measure, scale);
  return {
    comparator,
    low,
    high,
    least: minus(low, tolerance),
    most: plus(high, tolerance),
    ceiling: isCeiling(source),
  };
}

/** Whether more is not better: at most, less than, or a range that must not be passed. */
export const isCeiling = ({
  comparator,
  ceiling = false,
}: Pick<BarSource, 'comparator' | 'ceiling'>): boolean =>
  comparator === 'lte' || comparator === 'lt' || (comparator === 'between' && ceiling);

/** Whether a quantity satisfies the bar. Above a range that is no ceiling is more than asked, and satisfies it. */
export function satisfies(bar: Bar, quantity: Exact, qualifier?: Figure['qualifier']): boolean {
  const floor = compare(quantity, bar.least);
  const top = compare(quantity, bar.most);
  const overEdge = qualifier === 'over';
  // "Nearly 90" says that 90 was not reached: at 90 it satisfies nothing.
  if (qualifier === 'nearly' && (compare(quantity, bar.low) === 0 || compare(quantity, bar.high) === 0))
    return false;
  const fromBelow = floor > 0 || (floor === 0 && (overEdge || bar.comparator !== 'gt'));
  const fromAbove = top < 0 || (top === 0 && !overEdge && bar.comparator !== 'lt');
  switch (bar.comparator) {
    case 'gte':
    case 'gt':
      return fromBelow;
    case 'lte':
    case 'lt':
      return fromAbove;
    case 'eq':
      return fromBelow && fromAbove;
    case 'between':
      return fromBelow && (!bar.ceiling || fromAbove);
  }
}

/** How far a quantity lies outside of what satisfies the bar; its tolerance is inside. */
export function distanceTo({ comparator, ceiling, least, most }: Bar, quantity: Exact): Exact {
  const below = minus(least, quantity);
  const above = minus(quantity, most);
  const upper = ceiling || comparator === 'eq';
  if (upper && compare(above, 0) > 0) return above;
  const lower = comparator[0] !== 'l';
  return lower && compare(below, 0) > 0 ? below : 0;
}

/** How far a quantity is past the requirement as written, in the better direction; negative: what is missing. */
export function gapOf(bar: Bar, quantity: Exact): Exact {
  const aboveLow = minus(quantity, bar.low);
  const belowHigh = minus(bar.high, quantity);
  if (bar.comparator === 'gte' || bar.comparator === 'gt') return aboveLow;
  if (bar.comparator === 'lte' || bar.comparator === 'lt') return belowHigh;
  if (bar.comparator === 'eq') return negative(absolute(aboveLow));
  if (compare(aboveLow, 0) < 0) return aboveLow;
  if (compare(belowHigh, 0) < 0) return bar.ceiling ? belowHigh : minus(quantity, bar.high);
  return 0;
}

/** Above the top of a range that is no ceiling. */
export const exceedsRange = (bar: Bar, quantity: Exact): boolean =>
  bar.comparator === 'between' && !bar.ceiling && compare(quantity, bar.high) > 0;
