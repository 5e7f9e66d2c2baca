/**
 * Where the present pace leads. The pace is the mean yearly change from the first to the last figure of the last five years;
 * levels are compared, never compound growth, which breaks on a zero base, on a change of sign and on "keep at least 95 %".
 */
import { compare, minus, over, plus, times, toNumber, type Exact } from '../exact.js';
import { addYears, yearsBetween } from '../periods.js';
import { distanceTo, satisfies, type Bar } from './bar.js';
import type { Entry, Projection, Status } from './progress.js';

const YEARS_BACK = 5;
const DAYS_A_MONTH = 365.2425 / 12;
const ON_TRACK = 0.05;
const AT_RISK = 0.2;

export interface Trend {
  /** The newest figure. */
  last: Entry & { quantity: Exact };
  /** Mean change a year; absent with one figure only. */
  yearly?: Exact;
  projected?: Exact;
  projection?: Projection;
}

/**
 * The trend of figures (oldest first, all judged, at least one) towards a deadline, as seen on a day. Nothing is carried across a break:
 * a figure marked `B` or `D` begins a series anew, and so does another population or a split.
 */
export function trendOf(entries: Entry[], deadline: number, day: number, splits: number[]): Trend {
  const series = sinceBreak(entries, splits);
  const last = series.at(-1)!;
  const earliest = addYears(last.period.end + 1, -YEARS_BACK) - 1;
  const first = series.find((entry) => entry.period.end >= earliest && entry.period.end < last.period.end);
  if (!first) return { last };
  const yearly = over(minus(last.quantity, first.quantity), yearsBetween(first.period.end, last.period.end));
  const left = yearsBetween(last.period.end, deadline);
  const projected = plus(last.quantity, times(yearly, left));
  const projection = {
    value: toNumber(projected),
    yearly: toNumber(yearly),
    months: Math.max(1, Math.round((deadline - day) / DAYS_A_MONTH)),
  };
  return { last, yearly, projected, projection };
}

function sinceBreak(entries: Entry[], splits: number[]): (Entry & { quantity: Exact })[] {
  const known = entries.filter((entry): entry is Entry & { quantity: Exact } => entry.quantity !== undefined);
  const breaksAfter = known.findLastIndex(
    (entry, index) => known[index + 1] && breakBetween(entry, known[index + 1]!, splits),
  );
  return known.slice(breaksAfter + 1);
}

/** Why two figures that follow each other are not of one series; undefined where they are. */
export function breakBetween(
  { figure, period }: Entry,
  next: Entry,
  splits: number[],
): 'B' | 'D' | 'population' | 'split' | undefined {
  const { status } = next;
  if (status === 'B' || status === 'D') return status;
  if (next.figure.population !== figure.population) return 'population';
  return splits.some((split) => period.end < split && next.period.end >= split) ? 'split' : undefined;
}

/** The verdict on an unsatisfied level before its deadline: how much of the way that is left would the present pace miss? */
export function judgeTrend({ last, projected }: Trend, bar: Bar): Status {
  if (projected === undefined) return 'no-trend';
  if (satisfies(bar, projected)) return 'on-track';
  const way = distanceTo(bar, last.quantity);
  if (compare(way, 0) === 0) return 'at-risk';
  const miss = over(distanceTo(bar, projected), way);
  return compare(miss, ON_TRACK) <= 0 ? 'on-track' : compare(miss, AT_RISK) <= 0 ? 'at-risk' : 'off-track';
}
