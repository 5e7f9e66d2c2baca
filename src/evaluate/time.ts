/** A requirement's time: one deadline, one period, always, or every period of a cadence with its history. */
import { span } from '../binding.js';
import type { Subject } from '../model.js';
import { parsePeriod, periodsBetween, type Period } from '../periods.js';
import type { Requirement, Target } from '../schema.js';
import type { Context } from './figures.js';
import type { PeriodVerdict, Verdict } from './progress.js';

export type Judge = (period?: Period) => Verdict;

/** Who is judged, how, and in which periods of a recurring requirement. */
export interface Assignment {
  subject: Subject;
  judge: Judge;
  periods?: Period[];
}

export interface Headline extends Verdict {
  period?: Period;
  history: PeriodVerdict[];
  current?: PeriodVerdict;
}

/** The headline verdict of a requirement, with what a recurring one keeps of its past. */
export function judgeInTime(
  requirement: Requirement,
  periods: Period[] | undefined,
  context: Context,
  judge: Judge,
): Headline {
  const single = requirement.by ?? requirement.within;
  if (single !== undefined) {
    const period = parsePeriod(single);
    return { ...judge(period), period, history: [] };
  }
  if (!periods) return { ...judge(), history: [] };
  const { day } = context;
  const closed = periods.filter((period) => period.end < day).map((period) => ({ ...judge(period), period }));
  const running = periods.find((period) => period.end >= day);
  const open = running && { ...judge(running), period: running };
  const history = closed.map(brief);
  const latest = closed.at(-1);
  if (open && (!latest || open.status === 'missed')) return { ...open, history };
  if (!latest) return { status: 'awaiting', history };
  return { ...latest, history, ...(open && { current: brief(open) }) };
}

const brief = ({ period, entry, projection: _, ...verdict }: Verdict & { period: Period }): PeriodVerdict =>
  defined({ ...verdict, period: period.text, figure: entry?.figure });

/** Without the keys that hold nothing. */
export const defined = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

/** The periods of a recurring requirement up to and including the one the as-of date falls in; undefined where it does not recur. */
export function periodsOf(requirement: Requirement, target: Target, context: Context): Period[] | undefined {
  const { every } = requirement;
  if (!every) return undefined;
  const { resolution, observations = [] } = context.model.document;
  const { start, end } = span(requirement, resolution);
  const first = start === -Infinity ? firstFigure(observations, target, context.day) : start;
  const horizon = Math.min(end, context.day + LONGEST);
  const periods = periodsBetween(every, first, horizon, resolution.terms);
  const running = periods.findIndex((period) => period.end >= context.day);
  return running < 0 ? periods : periods.slice(0, running + 1);
}

/** Days: enough for the running period of any cadence to lie wholly before the horizon. */
const LONGEST = 366 * 10;

/** Where neither the requirement nor the resolution says since when, it holds from the year of the first figure. */
function firstFigure(
  observations: readonly { target: string; period: string }[],
  target: Target,
  day: number,
): number {
  const starts = observations
    .filter((one) => one.target === target.id)
    .map(({ period }) => parsePeriod(period).start);
  const year = new Date(Math.min(day, ...starts) * 86_400_000).getUTCFullYear();
  return parsePeriod(String(year)).start;
}
