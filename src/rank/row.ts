/** What is said of one unit, and the numbers its rank is found by. */
import { gapOf } from '../evaluate/bar.js';
import { isProvisional, isStated } from '../evaluate/figures.js';
import { isReason, type Case } from '../evaluate/plain.js';
import { turned } from '../evaluate/present.js';
import type { Entry } from '../evaluate/progress.js';
import { minus, toNumber, type Exact } from '../exact.js';
import type { Period } from '../periods.js';
import { previousPeriod } from '../previous-period.js';
import { hasAnswer, type Times } from './period.js';
import type { RankBy, RankingRow, UnrankedReason } from './ranking.js';
import {
  attainmentOf,
  baseOf,
  formOf,
  isBroken,
  ofAllPopulations,
  onlyOf,
  orderBy,
  populationsIn,
  standingIn,
  type Contender,
  type Standing,
} from './standing.js';

/** What figures must share to be ranked together. */
export interface Series {
  form: string;
  population?: string;
}

export interface Candidate {
  row: RankingRow;
  /** Greater the better; none for those unranked. */
  order?: Exact;
  previousOrder?: Exact;
  /** The unit's two figures are not of one series: it has not moved, it is counted anew. */
  broken: boolean;
}

/** The series that most units have a figure of for the period; of equal ones that without a population, then by text. */
export function commonSeries(contenders: readonly Contender[], period: Period): Series | undefined {
  const counts = new Map<string, Series & { count: number }>();
  const count = (form: string, population: string | undefined, more: number) => {
    const key = `${population ?? ''}\n${form}`;
    const known = counts.get(key);
    counts.set(key, { form, population, count: (known?.count ?? 0) + more });
  };
  for (const contender of contenders) {
    const form = formOf(contender);
    count(form, undefined, 0);
    for (const population of populationsIn(contender.item, period)) count(form, population, 1);
  }
  const sorted = [...counts].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1));
  return sorted[0]?.[1];
}

/** The row of a unit, still without ranks. */
export function candidateOf(
  contender: Contender,
  by: RankBy,
  times: Times,
  series: Series | undefined,
): Candidate {
  const { ranked } = times;
  const stranger: UnrankedReason | undefined = ranked
    ? strangeness(contender, times, series)
    : { code: 'silent' };
  const kin = series ? { ...contender, item: onlyOf(contender.item, series.population) } : contender;
  if (!ranked || series?.form !== formOf(contender))
    return { row: rowOf(kin, times, { reason: stranger }), broken: false };
  const previous = previousPeriod(ranked);
  const order = stranger ?? orderBy(by, kin, ranked);
  const previousOrder = orderBy(by, kin, previous);
  const reason = isReason(order) ? order : undefined;
  return {
    row: rowOf(kin, times, stranger ? { reason } : { ...standingIn(kin, ranked), reason }),
    order: isReason(order) ? undefined : order,
    previousOrder: isReason(previousOrder) ? undefined : previousOrder,
    broken: isBroken(kin.item, previous, ranked),
  };
}

/** Why a unit has no figure among those that are ranked together. */
function strangeness(
  contender: Contender,
  { ranked, judged }: Times,
  series: Series | undefined,
): UnrankedReason | undefined {
  const { item } = contender;
  const sameForm = formOf(contender) === series?.form;
  if (sameForm && hasAnswer(onlyOf(item, series.population), ranked!)) return undefined;
  const declared = item.entries.some(
    ({ status, period }) => status === 'N' && [ranked, judged].some((one) => one?.text === period.text),
  );
  if (declared) return { code: 'declared' };
  if (!sameForm && hasAnswer(item, ranked!)) return { code: 'other-requirement' };
  const populations = populationsIn(ofAllPopulations(item), ranked!);
  return populations.length > 0
    ? { code: 'other-population', population: populations[0] }
    : { code: 'silent' };
}

function rowOf(contender: Contender, times: Times, { entry, held, reason }: Standing): RankingRow {
  const { item, rule } = contender;
  const { requirement, marks } = rule;
  return {
    unit: item.subject.unit!,
    rank: null,
    requirement,
    ...(marks && { required: requirement.value }),
    ...(entry && { figure: entry.figure }),
    ...(held !== undefined && factsOf(contender, times.ranked!, held)),
    ...(held !== undefined && !requirement.change && { value: entry!.value }),
    ...(entry && isProvisional(entry) && { provisional: true }),
    ...statusOf(contender, times, entry, reason),
    ...(reason && { reason }),
  };
}

/** The numbers beside a value. Grades and milestones are none. */
function factsOf(contender: Contender, ranked: Period, held: Exact): Partial<RankingRow> {
  const { item, rule } = contender;
  if (['grade', 'milestone'].includes(item.target.measure.kind)) return {};
  const attainment = attainmentOf(contender, held);
  const base = baseOf(contender, ranked);
  return {
    value: toNumber(held),
    ...(rule.marks && { gap: toNumber(gapOf(item.bar, held)) }),
    ...(attainment !== undefined && { attainment: toNumber(attainment) }),
    ...(!('code' in base) && { change: toNumber(minus(held, base.held)) }),
  };
}

/** The verdict on the unit, if it has one and it rests on the figure of this row. */
function statusOf(
  { item, life, rule }: Contender,
  times: Times,
  entry: Entry | undefined,
  reason: UnrankedReason | undefined,
): Pick<RankingRow, 'status'> {
  const foreign = reason?.code === 'other-population' || reason?.code === 'other-requirement';
  if (!rule.binds || foreign || !times.speaking.has(rule.requirement)) return {};
  if (reason?.code !== 'declared' && !rests(item, times, entry)) return {};
  const { judged } = times;
  const verdict = rule.judge(item, life)(judged);
  if (!rule.limits) return { status: verdict.status };
  return { status: turned(verdict, rule.requirement, item.context.day, judged).status };
}

/** Whether the figure of a row is the one that a verdict on the judged period goes by: the newest one that is known. */
function rests({ context, entries }: Case, { judged, ranked, window }: Times, entry?: Entry): boolean {
  if (judged && judged.end < context.day) return judged.end === ranked?.end;
  const { start, end } = window!;
  const newest = entries.findLast((one) => isStated(one) && one.period.end >= start && one.period.end <= end);
  return newest?.period.end === entry?.period.end;
}
