/** A requirement's comparator and value as exact numbers: what satisfies it, and how far a figure is from it. */
import { absolute, compare, exact, minus, plus, type Exact } from '../exact.js';
import type { Comparator, Measure, Scale } from '../schema.js';
import type { Figure, Value } from './progress.js';

export interface Bar {
  comparator: Comparator;
  /** The edges as written; equal unless a range. */
  low: Exact;
  high: Exact;
  tolerance: Exact;
  /** More is not better: at most, less than, or a range that must not be passed. */
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
  if (typeof value === 'number') return exact(value);
  if (typeof value === 'boolean') return exact(+value);
  if (measure.stages) return exact(measure.stages.findIndex(({ id }) => id === value));
  return exact(-(scale?.grades.findIndex(({ id }) => id === value) ?? 0));
}

export function createBar(source: BarSource, measure: Measure, scale?: Scale): Bar {
  const { comparator, value, tolerance = 0, ceiling = false } = source;
  const [low, high] = [value].flat() as [Value, Value?];
  return {
    comparator,
    low: toQuantity(low, measure, scale),
    high: toQuantity(high ?? low, measure, scale),
    tolerance: exact(tolerance),
    ceiling: comparator === 'lte' || comparator === 'lt' || (comparator === 'between' && ceiling),
  };
}

/** Whether a quantity satisfies the bar. Above a range that is no ceiling is more than asked, and satisfies it. */
export function satisfies(bar: Bar, quantity: Exact, qualifier?: Figure['qualifier']): boolean {
  const floor = compare(quantity, minus(bar.low, bar.tolerance));
  const top = compare(quantity, plus(bar.high, bar.tolerance));
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

/** The edge that an unsatisfied quantity has to reach, widened by the tolerance; of `eq`, the value itself. */
export function edgeFor(bar: Bar, quantity: Exact): Exact {
  const { comparator, ceiling } = bar;
  if (comparator === 'eq') return bar.low;
  const tooHigh = compare(quantity, bar.high) > 0 && ceiling;
  const down = comparator === 'lte' || comparator === 'lt' || tooHigh;
  return down ? plus(bar.high, bar.tolerance) : minus(bar.low, bar.tolerance);
}

/** How far a quantity is past the requirement as written, in the better direction; negative: what is missing. */
export function gapOf(bar: Bar, quantity: Exact): Exact {
  const aboveLow = minus(quantity, bar.low);
  const belowHigh = minus(bar.high, quantity);
  if (bar.comparator === 'gte' || bar.comparator === 'gt') return aboveLow;
  if (bar.comparator === 'lte' || bar.comparator === 'lt') return belowHigh;
  if (bar.comparator === 'eq') return minus(exact(0), absolute(aboveLow));
  if (compare(aboveLow, exact(0)) < 0) return aboveLow;
  if (compare(belowHigh, exact(0)) < 0) return bar.ceiling ? belowHigh : minus(quantity, bar.high);
  return exact(0);
}

/** Above the top of a range that is no ceiling. */
export const exceedsRange = (bar: Bar, quantity: Exact): boolean =>
  bar.comparator === 'between' && !bar.ceiling && compare(quantity, bar.high) > 0;
