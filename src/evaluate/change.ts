/** Requirements on a change: levels are compared with a base, in percent of it, in points or as they are. */
import { absolute, compare, minus, negative, over, times, type Exact } from '../exact.js';
import { parsePeriod, type Period } from '../periods.js';
import { previousPeriod } from '../previous-period.js';
import { answerFor } from './answer.js';
import { isJudged, isStated } from './figures.js';
import { baselinesOf, splitsOf, type Case } from './plain.js';
import type { Entry, Reason } from './progress.js';

/** How far a figure has changed from its base, or why that cannot be said. */
export function changeOf(item: Case, entry: Entry, period?: Period): Exact | Reason {
  const change = item.requirement.change!;
  const base = baseFor(item, entry, period);
  if ('code' in base) return base;
  const difference = minus(entry.quantity!, base.quantity!);
  const signed = change.direction === 'increase' ? difference : negative(difference);
  if (change.in !== 'percent') return signed;
  const size = absolute(base.quantity!);
  return compare(size, 0) === 0 ? { code: 'zero-base' } : over(times(signed, 100), size);
}

/** The previous period of the same length, the named period, or the baseline; never across a break. */
function baseFor(item: Case, entry: Entry, period?: Period): Entry | Reason {
  const { change } = item.requirement;
  const { entries } = item;
  let base: Entry | undefined;
  const baselines = baselinesOf(item).sort((a, b) => a.period.end - b.period.end);
  if (change!.from === 'baseline') base = baselines.at(-1);
  else {
    const wanted =
      change!.from === 'previous' ? previousPeriod(period ?? entry.period) : parsePeriod(change!.from);
    const answer = answerFor(item, wanted);
    const stated = baselines.find((one) => one.period.text === wanted.text);
    base = answer && isStated(answer) ? answer : stated;
  }
  if (base?.quantity === undefined || !isJudged(base)) return { code: 'no-base' };
  const between = entries.filter(
    (one) => isJudged(one) && one.period.end > base.period.end && one.period.end <= entry.period.end,
  );
  const broken = between.some(
    (one) => one.status === 'B' || one.status === 'D' || one.figure.population !== base.figure.population,
  );
  const split = splitsOf(item).some((at) => at > base.period.end && at <= entry.period.end);
  return broken || split ? { code: 'break' } : base;
}
