/** Counting those bound one by one: from the verdict on each, or from a figure on the whole that has counted them. */
import { eachLevels, forbids } from '../binding.js';
import type { Life } from '../lineage.js';
import type { Subject } from '../model.js';
import type { Period } from '../periods.js';
import type { Requirement, Target } from '../schema.js';
import { answerFor, interimFor } from './answer.js';
import { isCeiling } from './bar.js';
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
  if (satisfied === undefined || reason?.code === 'partial') {
    tally.silent += 1;
    tally.undecided += 1;
    return;
  }
  const decided = !open || (satisfied ? settled : status === 'missed');
  tally[satisfied ? 'compliant' : 'notCompliant'] += 1;
  if (!decided) tally.undecided += 1;
  else if (satisfied) tally.certain += 1;
}

/** What the subject has stated on the whole, or, where several levels are taken together, on each of them. */
export interface Wholes {
  own: Entry[];
  /** Counts of those that comply: the subject's own, then each level's. */
  counts: Entry[][];
}

export function wholesOf(
  context: Context,
  target: Target,
  requirement: Requirement,
  subject: Subject,
): Wholes {
  const { population, value } = requirement;
  const isCount = ({ figure, value: grade }: Entry) =>
    figure.compliant !== undefined && (grade === undefined || grade === value);
  const countsOf = (whom: Subject) =>
    statedFigures(context, target, { subject: whom, population }).filter(
      (entry) => (isCount(entry) && isJudged(entry)) || entry.status === 'N',
    );
  return {
    own: statedFigures(context, target, { subject }),
    counts: [subject, ...eachLevels(requirement).map((level) => ({ ...subject, level }))].map(countsOf),
  };
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
  const [whole, ...levels] = counts.map((entries) => pick(context, entries, requirement, open, period));
  const parts = whole?.status === 'N' ? [] : whole ? [whole] : levels.filter((part) => part?.status !== 'N');
  const [first] = parts;
  if (!first || parts.includes(undefined)) return undefined;
  const sum = (key: 'compliant' | 'bound') => parts.reduce((all, part) => all + part!.figure[key]!, 0);
  const [compliant, base] = [sum('compliant'), sum('bound')];
  const notCompliant = base - compliant;
  const settled = !open || settles(target, requirement);
  return {
    ...{ compliant, notCompliant, silent: 0, notApplicable: 0, base },
    certain: settled ? compliant : 0,
    undecided: settled ? (open ? notCompliant : 0) : base,
    provisional: parts.some((part) => isProvisional(part!)),
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
