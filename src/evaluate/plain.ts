/** One subject's own figures against a bar, in one period. */
import { exact, over, toNumber, type Exact } from '../exact.js';
import type { Subject } from '../model.js';
import { formatDay, parsePeriod, type Period } from '../periods.js';
import type { Requirement, Target } from '../schema.js';
import { answerFor, interimFor, type Kind } from './answer.js';
import { createBar, exceedsRange, gapOf, satisfies, type Bar } from './bar.js';
import { isJudged, seriesOf, type Context } from './figures.js';
import type { Entry, Reason, Verdict } from './progress.js';
import { judgeTrend, trendOf } from './trend.js';

/** Everything needed to judge a requirement for a subject, period by period. */
export interface Case {
  context: Context;
  target: Target;
  requirement: Requirement;
  subject: Subject;
  bar: Bar;
  kind: Kind;
  entries: Entry[];
  /** No pace can be read from grades, milestones and ranks. */
  trendless: boolean;
}

/** `part`: judges that part instead of the total. `pooled`: organizations taken together. */
export function createCase(
  context: Context,
  target: Target,
  requirement: Requirement,
  subject: Subject,
  { pooled, part }: { pooled?: string[]; part?: NonNullable<Requirement['parts']>[number] } = {},
): Case {
  const { measure } = target;
  const { population, tolerance, ceiling } = requirement;
  const series = seriesOf(context, target, { subject, category: part?.category, population, pooled });
  return {
    context,
    target,
    requirement,
    subject,
    bar: createBar(
      { ...(part ?? requirement), tolerance, ceiling },
      measure,
      context.model.scales.get(measure.scale ?? ''),
    ),
    kind: context.extras?.kindOf(measure, requirement) ?? { lasting: measure.kind === 'milestone' },
    entries: series.filter(({ compliant }) => compliant === undefined),
    trendless: ['grade', 'milestone', 'rank'].includes(measure.kind),
  };
}

/** The verdict on a period, or, without one, on the newest figure. */
export function judgePlain(item: Case, period?: Period): Verdict {
  const { day } = item.context;
  const gone = ended(item, period);
  if (gone) return gone;
  if (!period) return judgeStanding(item);
  return day > period.end ? judgeClosed(item, period) : judgeOpen(item, period);
}

/** Not applicable from the day on which the unit or its level ended; earlier verdicts stay. */
function ended({ context: { model, day, extras }, subject }: Case, period?: Period): Verdict | undefined {
  const { to } = extras?.lifeOf(model, subject) ?? { to: Infinity };
  if (to > day || (period && to > period.end)) return undefined;
  const act = extras?.actOf(model, subject, to)?.act;
  return { status: 'not-applicable', reason: { code: 'ended', date: formatDay(to), ...(act && { act }) } };
}

function judgeStanding(item: Case): Verdict {
  const stated = item.entries.filter((entry) => isJudged(entry) || entry.status === 'N');
  const newest = stated.at(-1);
  return newest ? judgeEntry(item, newest) : { status: 'no-data' };
}

function judgeClosed(item: Case, period: Period): Verdict {
  const answer = answerFor(item, period);
  if (!answer || !(isJudged(answer) || answer.status === 'N')) return { status: overdue(item, period) };
  const verdict = judgeEntry(item, answer, period);
  // A sum that is not whole yet can be enough, but it cannot be too little.
  const { reported } = answer.figure;
  const partial = reported && reported.count < reported.of;
  const certain = verdict.status === 'met' && !item.bar.ceiling && item.target.measure.aggregate === 'sum';
  if (!partial || certain) return verdict;
  return { ...verdict, status: overdue(item, period), reason: { code: 'partial', ...reported } };
}

/** No figure: awaited until it is due, then missing. */
export function overdue(
  { context, target }: Pick<Case, 'context' | 'target'>,
  period: Period,
): 'awaiting' | 'no-data' {
  const { day, model } = context;
  const dueAfter = target.dueAfter ?? model.document.dueAfter ?? 31;
  return day > period.end + dueAfter ? 'no-data' : 'awaiting';
}

/** Met or missed by one figure. */
function judgeEntry(item: Case, entry: Entry, period?: Period): Verdict {
  if (entry.status === 'N') return { status: 'not-applicable', reason: { code: 'declared' }, entry };
  const held = hold(item, entry, period);
  if ('code' in held) return { status: 'no-data', reason: held, entry };
  const known = facts(item, held, entry);
  return { ...known, status: known.satisfied ? 'met' : 'missed', entry };
}

/** What is held against the bar: the figure, or how far it has changed from its base. */
function hold(item: Case, entry: Entry, period?: Period): Exact | Reason {
  const { requirement, context } = item;
  if (requirement.change && entry.quantity) return context.extras!.changeOf(item, entry, period);
  return entry.quantity ?? entry.reason ?? { code: 'cannot-aggregate' };
}

/** The days on which the subject's series breaks. */
export const splitsOf = ({ context: { model, extras }, subject }: Case): number[] =>
  extras?.splitDays(model, subject.unit) ?? [];

/** The baselines stated for the subject, as figures. */
export function baselinesOf({ target, subject, requirement }: Case): Entry[] {
  return (target.baseline ?? [])
    .filter(
      (one) =>
        one.unit === subject.unit &&
        (one.organization === subject.organization ||
          (subject.unit !== undefined && one.organization === undefined)) &&
        (subject.unit !== undefined || one.level === subject.level) &&
        (requirement.population === undefined || one.population === requirement.population),
    )
    .map((figure) => ({
      period: parsePeriod(figure.period),
      quantity: exact(figure.value),
      value: figure.value,
      status: 'A',
      population: figure.population,
      figure,
    }));
}

/** A period that is not over: satisfied, kept so far, on its way, or nothing to go by. */
function judgeOpen(item: Case, period: Period): Verdict {
  const { requirement, entries, kind, context } = item;
  const deadline = requirement.by !== undefined;
  if (!deadline && period.start > context.day) return { status: 'awaiting' };
  const entry = deadline
    ? (entries.find((one) => one.status === 'N' && one.period.text === period.text) ??
      entries.findLast((one) => isJudged(one) && one.period.end <= period.end))
    : interimFor(item, period);
  if (!entry) return { status: 'awaiting' };
  if (entry.status === 'N') return { status: 'not-applicable', reason: { code: 'declared' }, entry };
  if (requirement.change && kind.flow) return { status: 'awaiting', entry };
  const held = hold(item, entry, period);
  if ('code' in held) return { status: 'no-data', reason: held, entry };
  const verdict: Verdict = { status: 'awaiting', entry, ...facts(item, held, entry) };
  if (!deadline && (kind.flow || kind.cumulative))
    return { ...verdict, status: context.extras!.judgePace(item, held, entry, period) };
  return { ...verdict, ...judgeLevel(item, verdict.satisfied === true, entry, period) };
}

/** A level before its deadline: satisfied and likely to stay, or as its trend says. */
function judgeLevel(item: Case, good: boolean, entry: Entry, period: Period): Verdict {
  const { bar, context, requirement, trendless } = item;
  if (good && requirement.by === undefined) return { status: 'on-track' };
  if (trendless) return good ? { status: 'met', early: true } : { status: 'awaiting' };
  const trend = trendOf(changesOf(item, entry, period), period.end, context.day, splitsOf(item));
  const projection = trend?.projection;
  if (!good) return { status: trend ? judgeTrend(trend, bar) : 'no-trend', projection };
  const stays = !trend?.projected || satisfies(bar, trend.projected);
  return stays ? { status: 'met', early: true, projection } : { status: 'at-risk', projection };
}

/** The figures up to the present one, the baselines among them, each as what is held against the bar. */
function changesOf(item: Case, present: Entry, period: Period): Entry[] {
  const known = item.entries.filter((entry) => isJudged(entry) && entry.period.end <= present.period.end);
  const earlier = baselinesOf(item).filter(
    (one) => !known.some((entry) => entry.period.text === one.period.text),
  );
  const all = [...earlier, ...known].sort((a, b) => a.period.end - b.period.end);
  if (!item.requirement.change) return all;
  return all.flatMap((entry) => {
    const held = hold(item, entry, period);
    return 'code' in held ? [] : [{ ...entry, quantity: held }];
  });
}

/** What a reader is shown beside the verdict. */
function facts({ bar, requirement, trendless, target }: Case, held: Exact, entry: Entry): Partial<Verdict> {
  const numeric = !trendless || target.measure.kind === 'rank';
  const ratio =
    numeric && !bar.ceiling && target.measure.kind !== 'rank' && bar.low[0] > 0n && !requirement.change;
  return {
    value: requirement.change ? toNumber(held) : entry.value,
    satisfied: satisfies(bar, held, requirement.change ? undefined : entry.figure.qualifier),
    gap: numeric ? toNumber(gapOf(bar, held)) : undefined,
    attainment: ratio ? toNumber(over(held, bar.low)) : undefined,
    exceeds: exceedsRange(bar, held) || undefined,
    provisional: 'PEI'.includes(entry.status) || undefined,
  };
}
