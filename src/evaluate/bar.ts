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
  /** Whether too little, and too much, does not satisfy it. */
  lower: boolean;
  upper: boolean;
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
  const ceiling = isCeiling(source);
  const low = toQuantity(from, measure, scale);
  const high = toQuantity(to, measure, scale);
  return {
    comparator,
    low,
    high,
    least: minus(low, tolerance),
    most: plus(high, tolerance),
    ceiling,
    lower: comparator[0] !== 'l',
    upper: ceiling || comparator === 'eq',
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
  const overEdge = qualifier === 'over';
  // "Nearly 90" says that 90 was not reached: at 90 it satisfies nothing.
  if (qualifier === 'nearly' && (compare(quantity, bar.least) === 0 || compare(quantity, bar.most) === 0))
    return false;
  const below = bar.lower ? compare(quantity, bar.least) : 1;
  const above = bar.upper ? compare(quantity, bar.most) : -1;
  if (below < 0 || above > 0) return false;
  return below === 0 && bar.comparator === 'gt'
    ? overEdge
    : above < 0 || !(overEdge || bar.comparator === 'lt');
}

/** How far a quantity lies outside of what satisfies the bar; its tolerance is inside. */
export function distanceTo({ lower, upper, least, most }: Bar, quantity: Exact): Exact {
  if (lower && compare(quantity, least) < 0) return minus(least, quantity);
  return upper && compare(quantity, most) > 0 ? minus(quantity, most) : 0;
}

/** How far a quantity is past the requirement as written, in the better direction; negative: what is missing. */
export function gapOf({ comparator, low, high, ceiling }: Bar, quantity: Exact): Exact {
  if (comparator[0] === 'l') return minus(high, quantity);
  const aboveLow = minus(quantity, low);
  if (comparator === 'eq') return negative(absolute(aboveLow));
  if (compare(aboveLow, 0) < 0) return aboveLow;
  const belowHigh = minus(high, quantity);
  return compare(belowHigh, 0) >= 0 ? 0 : ceiling ? belowHigh : negative(belowHigh);
}

/** Above the top of a range that is no ceiling. */
export const exceedsRange = (bar: Bar, quantity: Exact): boolean =>
  bar.comparator === 'between' && !bar.ceiling && compare(quantity, bar.high) > 0;
