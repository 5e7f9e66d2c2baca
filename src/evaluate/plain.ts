/** One subject's own figures against a bar, in one period. */
import { compare, over, toNumber, type Exact } from '../exact.js';
import type { Subject } from '../model.js';
import { parsePeriod, type Period } from '../periods.js';
import type { Requirement, Target } from '../schema.js';
import { answerFor, interimFor, type Kind } from './answer.js';
import { createBar, exceedsRange, gapOf, satisfies, type Bar } from './bar.js';
import { isJudged, isProvisional, isStated, seriesOf, type Context } from './figures.js';
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
  /** The part that is judged, if it is one. */
  category?: string;
  entries: Entry[];
  /** No pace can be read from grades, milestones and ranks. */
  trendless: boolean;
  /** Whether there is a gap to tell, and a share of the way. */
  hasGap: boolean;
  hasShare: boolean;
}

/**
 * Makes the cases of a requirement, one for each subject; of a part of it, if one is given, instead of the total. `pooled`:
 * organizations taken together.
 */
export function caseMaker(
  context: Context,
  target: Target,
  requirement: Requirement,
  part?: NonNullable<Requirement['parts']>[number],
): (subject: Subject, pooled?: string[]) => Case {
  const { model, extras } = context;
  const { measure } = target;
  const { population, tolerance, ceiling } = requirement;
  const scale = model.scales.get(measure.scale ?? '');
  const bar = createBar({ ...(part ?? requirement), tolerance, ceiling }, measure, scale);
  const kind = extras?.kindOf(measure, requirement) ?? { lasting: measure.kind === 'milestone' };
  const trendless = ['grade', 'milestone', 'rank'].includes(measure.kind);
  const hasGap = !trendless || measure.kind === 'rank';
  const hasShare = !trendless && !bar.ceiling && !requirement.change && compare(bar.low, 0) > 0;
  const category = part?.category;
  return (subject, pooled) => {
    const series = seriesOf(context, target, { subject, category, population, pooled });
    const entries = series.every(isOfOne) ? series : series.filter(isOfOne);
    return {
      context,
      target,
      requirement,
      subject,
      bar,
      kind,
      category,
      entries,
      trendless,
      hasGap,
      hasShare,
    };
  };
}

/** Not a count of those that comply. */
const isOfOne = ({ figure }: Entry): boolean => figure.compliant === undefined;

/** The verdict on a period, or, without one, on the newest figure. */
export function judgePlain(item: Case, period?: Period): Verdict {
  const { day } = item.context;
  if (!period) return judgeStanding(item);
  return day > period.end ? judgeClosed(item, period) : judgeOpen(item, period);
}

function judgeStanding(item: Case): Verdict {
  const newest = item.entries.findLast(isStated);
  return newest ? judgeEntry(item, newest) : { status: 'no-data' };
}

function judgeClosed(item: Case, period: Period): Verdict {
  const answer = answerFor(item, period);
  return answer && isStated(answer) ? judgeEntry(item, answer, period) : { status: overdue(item, period) };
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
  const { status, figure } = entry;
  if (status === 'N') return { status: 'not-applicable', reason: { code: 'declared' }, figure };
  const held = hold(item, entry, period);
  return isReason(held) ? { status: 'no-data', reason: held, figure } : compareWith(item, held, entry);
}

/** Whether there is a reason instead of a number. */
export const isReason = <R extends { code: string }>(held: Exact | R): held is R =>
  typeof held === 'object' && 'code' in held;

/** What is held against the bar: the figure, or how far it has changed from its base. */
function hold(item: Case, entry: Entry, period?: Period): Exact | Reason {
  const { requirement, context } = item;
  if (requirement.change && entry.quantity !== undefined)
    return context.extras!.changeOf(item, entry, period);
  return entry.quantity ?? entry.reason!;
}

/** The days on which the subject's series breaks. */
export const splitsOf = ({ context: { model, extras }, subject }: Case): number[] =>
  extras?.splitDays(model, subject.unit) ?? [];

/** The baselines stated for the subject, as figures. */
export function baselinesOf({ target, subject, category, requirement }: Case): Entry[] {
  return (target.baseline ?? [])
    .filter(
      (one) =>
        one.unit === subject.unit &&
        one.category === category &&
        (one.organization === subject.organization ||
          (subject.unit !== undefined && one.organization === undefined)) &&
        (subject.unit !== undefined || one.level === subject.level) &&
        (requirement.population === undefined || one.population === requirement.population),
    )
    .map((figure) => ({
      period: parsePeriod(figure.period),
      quantity: figure.value,
      value: figure.value,
      status: 'A',
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
  const { status, figure } = entry;
  if (status === 'N') return { status: 'not-applicable', reason: { code: 'declared' }, figure };
  if (requirement.change && kind.flow) return { status: 'awaiting', figure };
  const held = hold(item, entry, period);
  if (isReason(held)) return { status: 'no-data', reason: held, figure };
  const verdict = compareWith(item, held, entry);
  if (!deadline && (kind.flow || kind.cumulative))
    return { ...verdict, ...context.extras!.judgePace(item, held, verdict.satisfied!, entry, period) };
  return { ...verdict, ...judgeLevel(item, verdict.satisfied === true, entry, period) };
}

/** A level before its deadline: satisfied and likely to stay, or as its trend says. */
function judgeLevel(item: Case, good: boolean, entry: Entry, period: Period): Verdict {
  const { bar, context, requirement, trendless } = item;
  if (good && requirement.by === undefined) return { status: 'on-track' };
  if (trendless) return good ? { status: 'met', early: true } : { status: 'awaiting' };
  const trend = trendOf(changesOf(item, entry, period), period.end, context.day, splitsOf(item));
  const { projected, projection } = trend;
  if (!good) return { status: judgeTrend(trend, bar), projection };
  const stays = projected === undefined || satisfies(bar, projected);
  return stays ? { status: 'met', early: true, projection } : { status: 'at-risk', projection };
}

/** The figures up to the present one, the baselines among them, each as what is held against the bar. */
function changesOf(item: Case, present: Entry, period: Period): Entry[] {
  const known = item.entries.filter((entry) => isJudged(entry) && entry.period.end <= present.period.end);
  const others = baselinesOf(item).filter(
    ({ period }) =>
      period.end <= present.period.end && !known.some((entry) => entry.period.text === period.text),
  );
  const all = [...others, ...known].sort((a, b) => a.period.end - b.period.end);
  if (!item.requirement.change) return all;
  return all.flatMap((entry) => {
    const held = hold(item, entry, period);
    return isReason(held) ? [] : [{ ...entry, quantity: held }];
  });
}

/** Met or missed if its time has come, with what a reader is shown beside. */
function compareWith({ bar, requirement, hasGap, hasShare }: Case, held: Exact, entry: Entry): Verdict {
  const { change } = requirement;
  const { figure } = entry;
  const satisfied = satisfies(bar, held, change ? undefined : figure.qualifier);
  return {
    period: undefined,
    status: satisfied ? 'met' : 'missed',
    value: change ? toNumber(held) : entry.value,
    figure,
    satisfied,
    gap: hasGap ? toNumber(gapOf(bar, held)) : undefined,
    attainment: hasShare ? toNumber(over(held, bar.low)) : undefined,
    exceeds: exceedsRange(bar, held) || undefined,
    provisional: isProvisional(entry) || undefined,
  };
}
