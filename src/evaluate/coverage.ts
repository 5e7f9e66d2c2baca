/** Whether enough of those bound one by one comply: three-valued, so that silence is neither a pass nor a failure. */
import { eachLevels } from '../binding.js';
import { over, times, toNumber, type Exact } from '../exact.js';
import type { Period } from '../periods.js';
import type { CoverageRule, Requirement, Target } from '../schema.js';
import { treeOf } from '../tree.js';
import { createBar, gapOf, satisfies } from './bar.js';
import type { Bound } from './bound.js';
import type { Context } from './figures.js';
import { overdue } from './plain.js';
import type { Reason, Status, Verdict } from './progress.js';
import { tallyEach, tallyWhole, wholesOf, type One, type Tally } from './tally.js';

/** The coverage verdicts of an `each` requirement on a subject, or on organizations taken together, from the verdicts on those bound. */
export function judgeCoverage(
  context: Context,
  target: Target,
  requirement: Requirement,
  bound: Bound,
): (ones: One[], index: number, period?: Period) => Verdict {
  const { model, day } = context;
  const { by } = requirement;
  const wholes = wholesOf(context, target, requirement, bound);
  // A count that leaves out a level, or one of the organizations taken together, is no count of all.
  const { each = [], pooled = [] } = bound;
  const allDeclared =
    eachLevels(requirement).every((level) => treeOf(model).byLevel.has(level)) &&
    pooled.every((id) => each.some(({ organization }) => organization === id));
  return (ones, index, period) => {
    const open = period !== undefined && day <= period.end;
    if (open && by === undefined && period.start > day) return { status: 'awaiting' };
    const silent = !period ? 'no-data' : open ? 'awaiting' : overdue({ context, target }, period);
    const tally =
      tallyWhole(context, wholes, target, requirement, open, period) ??
      (allDeclared && ones.length > 0
        ? tallyEach(ones, index, target, requirement, open, period)
        : undefined);
    if (tally) return judgeTally(tally, requirement, open, silent, () => endOf(ones, index));
    const declared = wholes.own.some((entry) => entry.status === 'N' && entry.period === period);
    return declared ? { status: 'not-applicable', reason: { code: 'declared' } } : { status: silent };
  };
}

/** Since when nobody is bound any more. */
function endOf(ones: One[], index: number): Reason | undefined {
  const ends = ones.flatMap(({ verdicts }) => {
    const { reason } = verdicts[index]!;
    return reason?.code === 'ended' ? reason : [];
  });
  return ends.reduce<(Reason & { date?: string }) | undefined>(
    (a, b) => ((a?.date ?? '') < b.date ? b : a),
    undefined,
  );
}

function judgeTally(
  tally: Tally,
  requirement: Requirement,
  open: boolean,
  silent: Status,
  end: () => Reason | undefined,
): Verdict {
  const { figure, certain, undecided, provisional, ...coverage } = tally;
  const { base, compliant } = coverage;
  if (base === 0) return { status: 'not-applicable', reason: end(), figure, coverage };
  const rule: CoverageRule = requirement.coverage ?? { comparator: 'gte', value: base, unit: 'count' };
  const { comparator, value: required, unit, outOf = base } = rule;
  const bar = createBar(rule, { kind: 'count' });
  const share = shareOf(rule, compliant, base);
  const kept = open && requirement.by === undefined;
  // Whether the rule holds for each way the undecided may fall.
  const outcomes = Array.from({ length: undecided + 1 }, (_, more) =>
    satisfies(bar, shareOf(rule, certain + more, base)),
  );
  const met = !outcomes.includes(false);
  const missed = !outcomes.includes(true);
  return {
    status: met ? (kept ? 'on-track' : 'met') : missed ? 'missed' : silent,
    early: (open && met && !kept) || undefined,
    ...{ value: toNumber(share), required, comparator },
    gap: met || missed ? toNumber(gapOf(bar, share)) : undefined,
    provisional: provisional || undefined,
    reason: unit === 'count' && outOf !== base ? { code: 'out-of-differs', outOf, base } : undefined,
    figure,
    coverage,
  };
}

function shareOf({ unit, outOf }: CoverageRule, count: number, base: number): Exact {
  if (unit === 'count') return count;
  return over(times(count, unit === 'percent' ? 100 : outOf!), base);
}
