/** How many of those bound one by one comply: three-valued, so that silence is neither a pass nor a failure. */
import { eachLevels } from '../binding.js';
import { exact, over, times, toNumber } from '../exact.js';
import { lifeOf } from '../lineage.js';
import type { Subject } from '../model.js';
import type { Period } from '../periods.js';
import type { CoverageRule, Requirement, Target } from '../schema.js';
import { answerFor, interimFor } from './answer.js';
import { createBar, gapOf, satisfies } from './bar.js';
import { isJudged, seriesOf, type Context } from './figures.js';
import { judgePlain, overdue, type Case } from './plain.js';
import type { Coverage, Entry, Verdict } from './progress.js';

/** The tally of a period; `undecided` may still fall either way. */
interface Tally extends Coverage {
  certain: number;
  undecided: number;
  provisional: boolean;
  entry?: Entry;
}

/** The coverage verdict of an `each` requirement, over the cases of those bound. */
export function judgeCoverage(
  context: Context,
  target: Target,
  requirement: Requirement,
  subject: Subject,
  cases: Case[],
  period?: Period,
): Verdict {
  const open = period !== undefined && context.day <= period.end;
  if (period && open && requirement.by === undefined && period.start > context.day)
    return { status: 'awaiting' };
  const tally =
    tallyWhole(context, target, requirement, subject, period, open) ??
    (areDeclared(context, requirement) ? tallyEach(cases, period, open) : undefined);
  if (!tally && isDeclared(context, target, subject, period))
    return { status: 'not-applicable', reason: { code: 'declared' } };
  if (!tally)
    return {
      status: period && !open ? overdue({ context, target }, period) : period ? 'awaiting' : 'no-data',
    };
  if (tally.base === 0) return withTally({ status: 'not-applicable', ...endReason(cases, period) }, tally);

  const rule: CoverageRule = requirement.coverage ?? { comparator: 'gte', value: tally.base, unit: 'count' };
  const verdict = { ...measureOf(rule, tally), provisional: tally.provisional || undefined };
  const possible = outcomes(rule, tally);
  if (possible.every(Boolean)) {
    const status = open && requirement.by === undefined ? 'on-track' : 'met';
    return withTally({ ...verdict, status, ...(open && status === 'met' && { early: true }) }, tally);
  }
  if (!possible.some(Boolean)) return withTally({ ...verdict, status: 'missed' }, tally);
  const waiting = period ? (open ? 'awaiting' : overdue({ context, target }, period)) : 'no-data';
  return withTally({ ...verdict, status: waiting }, tally);
}

const withTally = (
  verdict: Verdict,
  { entry, certain, undecided, provisional, ...coverage }: Tally,
): Verdict => ({
  ...verdict,
  ...(entry && { entry }),
  coverage,
});

/** Whether the rule holds for each way the undecided may fall. */
function outcomes(rule: CoverageRule, { certain, undecided, base }: Tally): boolean[] {
  const bar = createBar(rule, { kind: 'count' });
  return Array.from({ length: undecided + 1 }, (_, more) =>
    satisfies(bar, shareOf(rule, certain + more, base)),
  );
}

function shareOf(rule: CoverageRule, count: number, base: number) {
  if (rule.unit === 'count') return exact(count);
  if (rule.unit === 'percent') return over(times(exact(count), exact(100)), exact(base));
  return over(times(exact(count), exact(rule.outOf!)), exact(base));
}

/** The share or number of those that comply, against what is asked. */
function measureOf(rule: CoverageRule, { compliant, base }: Tally): Partial<Verdict> {
  const bar = createBar(rule, { kind: 'count' });
  const share = shareOf(rule, compliant, base);
  const differs = rule.unit === 'count' && rule.outOf !== undefined && rule.outOf !== base;
  const value = toNumber(share);
  return {
    value,
    required: rule.value,
    comparator: rule.comparator,
    gap: toNumber(gapOf(bar, share)),
    ...(differs && { reason: { code: 'out-of-differs' as const, outOf: rule.outOf!, base } }),
  };
}

/** A figure on the whole that says how many comply of how many bound; by level where several are taken together. */
function tallyWhole(
  context: Context,
  target: Target,
  requirement: Requirement,
  subject: Subject,
  period: Period | undefined,
  open: boolean,
): Tally | undefined {
  const find = (whom: Subject) => {
    const entries = seriesOf(context, target, { subject: whom, population: requirement.population }).filter(
      (entry) =>
        entry.compliant !== undefined && [undefined, requirement.value].includes(entry.value as string),
    );
    return pick(context, entries, period, open, requirement);
  };
  const whole = find(subject);
  const found = whole ? [whole] : eachLevels(requirement).map((level) => find({ ...subject, level }));
  const parts = found.filter((entry) => entry?.compliant !== undefined) as (Entry & {
    compliant: number;
    bound: number;
  })[];
  if (parts.length === 0 || parts.length < found.length) return undefined;
  const compliant = parts.reduce((sum, part) => sum + part.compliant, 0);
  const base = parts.reduce((sum, part) => sum + part.bound, 0);
  const late = open ? base - compliant : 0;
  return {
    compliant,
    notCompliant: base - compliant,
    silent: 0,
    notApplicable: 0,
    base,
    certain: compliant,
    undecided: late,
    provisional: parts.some((part) => 'PEI'.includes(part.status)),
    entry: parts[0],
  };
}

function pick(
  context: Context,
  entries: Entry[],
  period: Period | undefined,
  open: boolean,
  requirement: Requirement,
): Entry | undefined {
  const judged = entries.filter(isJudged);
  const answers = { context, entries: judged, kind: { lasting: false } };
  if (!period) return judged.at(-1);
  if (!open) return answerFor(answers, period);
  if (requirement.by !== undefined) return judged.findLast((entry) => entry.period.end <= period.end);
  return interimFor(answers, period);
}

/** Whether the subject said itself that the period does not apply to it. */
const isDeclared = (context: Context, target: Target, subject: Subject, period?: Period): boolean =>
  seriesOf(context, target, { subject }).some(
    (entry) => entry.status === 'N' && entry.period.text === period?.text,
  );

/** Whether the document declares units of every level bound: a count that leaves a level out is no count of all. */
const areDeclared = ({ model }: Context, requirement: Requirement): boolean =>
  eachLevels(requirement).every((level) => model.byLevel.has(level));

/** Those bound that exist on the period's last day, counted one by one; undefined where the document declares none. */
function tallyEach(cases: Case[], period: Period | undefined, open: boolean): Tally | undefined {
  if (cases.length === 0) return undefined;
  const tally = {
    compliant: 0,
    notCompliant: 0,
    silent: 0,
    notApplicable: 0,
    base: 0,
    certain: 0,
    undecided: 0,
    provisional: false,
  };
  for (const item of cases) {
    if (period && !existsOn(item, period.end)) continue;
    const verdict = judgePlain(item, period);
    if (verdict.status === 'not-applicable') {
      if (verdict.reason?.code !== 'ended') tally.notApplicable += 1;
      continue;
    }
    tally.base += 1;
    tally.provisional ||= verdict.provisional ?? false;
    count(tally, item, verdict, open);
  }
  return tally;
}

const existsOn = ({ context: { model }, subject }: Case, day: number): boolean => {
  const { from, to } = lifeOf(model, subject);
  return from <= day && day < to;
};

/** In an open period the silent, those below the bar and those that keep under a ceiling so far are undecided. */
function count(tally: Tally, { bar, requirement }: Case, verdict: Verdict, open: boolean) {
  if (verdict.satisfied === undefined) {
    tally.silent += 1;
    tally.undecided += 1;
    return;
  }
  const good = verdict.satisfied;
  const decided =
    !open || (good ? !bar.ceiling || requirement.by !== undefined : verdict.status === 'missed');
  tally[good ? 'compliant' : 'notCompliant'] += 1;
  if (!decided) tally.undecided += 1;
  else if (good) tally.certain += 1;
}

function endReason(cases: Case[], period?: Period): Pick<Verdict, 'reason'> {
  const last = cases
    .map((item) => judgePlain(item, period))
    .findLast(({ reason }) => reason?.code === 'ended');
  return last ? { reason: last.reason } : {};
}
