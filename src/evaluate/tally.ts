/** Counting those bound one by one: from the verdict on each, or from a figure on the whole that has counted them. */
import { eachLevels, forbids } from '../binding.js';
import type { Life } from '../lineage.js';
import type { Subject } from '../model.js';
import type { Period } from '../periods.js';
import type { Requirement, Target } from '../schema.js';
import { answerFor, interimFor } from './answer.js';
import { isCeiling } from './bar.js';
import type { Bound } from './bound.js';
import { kindOf } from './flow.js';
import { isJudged, isProvisional, statedFigures, type Context } from './figures.js';
import type { Coverage, Entry, Figure, Verdict } from './progress.js';

/** One of those bound: when it exists, and the verdicts on it, one for each time. */
export interface One {
  life: Life;
  verdicts: Verdict[];
}

/** The count of a period: so many comply for certain, and so many may still fall either way. */
export interface Tally extends Coverage {
  certain: number;
  undecided: number;
  provisional: boolean;
  figure?: Figure;
}

/** Those bound that exist on the period's last day, counted one by one. */
export function tallyEach(
  ones: One[],
  index: number,
  target: Target,
  requirement: Requirement,
  open: boolean,
  period?: Period,
): Tally {
  const none = { compliant: 0, notCompliant: 0, silent: 0, notApplicable: 0, base: 0 };
  const tally = { ...none, certain: 0, undecided: 0, provisional: false };
  const settled = settles(target, requirement);
  for (const { life, verdicts } of ones) {
    if (period && !(life.from <= period.end && period.end < life.to)) continue;
    const verdict = verdicts[index]!;
    if (verdict.status === 'not-applicable') {
      if (verdict.reason?.code === 'declared') tally.notApplicable += 1;
      continue;
    }
    tally.base += 1;
    tally.provisional ||= verdict.provisional ?? false;
    count(tally, verdict, open, settled);
  }
  return tally;
}

/**
 * Whether those that meet the bar in an open period will have met it when it closes. Not those that keep under a ceiling so far;
 * nor those that are where few or none may be: a level can be left again, what has been counted stays.
 */
function settles({ measure }: Target, requirement: Requirement): boolean {
  if (requirement.by !== undefined) return true;
  const { flow, cumulative } = kindOf(measure, requirement);
  return !isCeiling(requirement) && (!forbids(requirement) || flow === true || cumulative === true);
}

/** In an open period the silent, those below the bar and those not settled are undecided. */
function count(tally: Tally, verdict: Verdict, open: boolean, settled: boolean) {
  const { satisfied, reason, status } = verdict;
  // A sum that is not whole says nothing; but one missed part of it is a miss.
  if (satisfied === undefined || (reason?.code === 'partial' && status !== 'missed')) {
    tally.silent += 1;
    tally.undecided += 1;
    return;
  }
  const decided = !open || (satisfied ? settled : status === 'missed');
  tally[satisfied ? 'compliant' : 'notCompliant'] += 1;
  if (!decided) tally.undecided += 1;
  else if (satisfied) tally.certain += 1;
}

/** What has been stated on the whole. */
export interface Wholes {
  own: Entry[];
  counts: Counts;
}

/** Counts of those that comply: on the whole, else on all of its parts in one of the ways it has parts. */
interface Counts {
  entries: Entry[];
  /** Its levels; organizations taken together. */
  ways: Counts[][];
}

export function wholesOf(
  context: Context,
  target: Target,
  requirement: Requirement,
  { subject, pooled }: Bound,
): Wholes {
  const { population, value } = requirement;
  const isCount = ({ figure, value: grade }: Entry) =>
    figure.compliant !== undefined && (grade === undefined || grade === value);
  const countsOf = (whom: Subject, ways: Counts[][] = []): Counts => {
    const stated = statedFigures(context, target, { subject: whom, population });
    return { entries: stated.filter((one) => (isCount(one) && isJudged(one)) || one.status === 'N'), ways };
  };
  const levelsOf = (whom: Subject) => eachLevels(requirement).map((level) => countsOf({ ...whom, level }));
  // Taken together, organizations may each have counted their own, as a whole or by level. Their counts are added up only if
  // every one of them has: a sum without one of them would say nothing of all.
  const organizations = pooled?.map((organization) =>
    countsOf({ organization }, [levelsOf({ organization })]),
  );
  const ways = [levelsOf(subject), ...(organizations ? [organizations] : [])];
  return { own: statedFigures(context, target, { subject }), counts: countsOf(subject, ways) };
}

/** The figures that together have counted all; nothing of what does not apply, undefined where one has not been stated. */
function figuresOf(
  { entries, ways }: Counts,
  pickFrom: (entries: Entry[]) => Entry | undefined,
): Entry[] | undefined {
  const own = pickFrom(entries);
  if (own) return own.status === 'N' ? [] : [own];
  for (const parts of ways) {
    const figures = parts.map((part) => figuresOf(part, pickFrom));
    if (figures.length > 0 && figures.every((one) => one !== undefined)) return figures.flat();
  }
  return undefined;
}

/** A figure on the whole that says how many comply of how many bound; of several levels each must have said so. */
export function tallyWhole(
  context: Context,
  { counts }: Wholes,
  target: Target,
  requirement: Requirement,
  open: boolean,
  period?: Period,
): Tally | undefined {
  const parts = figuresOf(counts, (entries) => pick(context, entries, requirement, open, period)) ?? [];
  const [first] = parts;
  if (!first) return undefined;
  const sum = (key: 'compliant' | 'bound') => parts.reduce((all, part) => all + part.figure[key]!, 0);
  const [compliant, base] = [sum('compliant'), sum('bound')];
  const notCompliant = base - compliant;
  const settled = !open || settles(target, requirement);
  return {
    ...{ compliant, notCompliant, silent: 0, notApplicable: 0, base },
    certain: settled ? compliant : 0,
    undecided: settled ? (open ? notCompliant : 0) : base,
    provisional: parts.some(isProvisional),
    figure: first.figure,
  };
}

function pick(
  context: Context,
  entries: Entry[],
  { by }: Requirement,
  open: boolean,
  period?: Period,
): Entry | undefined {
  if (!period) return entries.at(-1);
  if (open && by !== undefined) return entries.findLast((entry) => entry.period.end <= period.end);
  return (open ? interimFor : answerFor)({ context, entries, kind: { lasting: false } }, period);
}
