/** A requirement's time: one deadline, one period, always, or every period of a cadence with its history. */
import { span } from '../binding.js';
import type { Subject } from '../model.js';
import { parsePeriod, periodsBetween, type Period } from '../periods.js';
import type { Requirement, Target } from '../schema.js';
import type { Context } from './figures.js';
import type { PeriodVerdict, Progress, Verdict } from './progress.js';

/** When a requirement is judged: a period, or, without one, now. */
export type Time = Period | undefined;

/** A subject's verdicts, one for each time. */
export interface Judged {
  subject: Subject;
  verdicts: Verdict[];
}

export const judgeTimes = (times: Time[], judge: (time: Time, index: number) => Verdict): Verdict[] =>
  times.map((time, index) => {
    const verdict = judge(time, index);
    verdict.period = time?.text;
    return verdict;
  });

/** The verdict that speaks for a requirement, and what a recurring one keeps of its past. */
export interface Headline extends Pick<Progress, 'history' | 'current'> {
  verdict: Verdict;
}

export function headlineOf({ every }: Requirement, verdicts: Verdict[], day: number): Headline {
  if (!every) return { verdict: verdicts[0]!, history: [] };
  const history = verdicts as PeriodVerdict[];
  const last = history.at(-1);
  if (!last) return { verdict: { status: 'awaiting' }, history };
  const current = parsePeriod(last.period).end >= day ? history.pop() : undefined;
  const latest = history.at(-1);
  if (!latest || current?.status === 'missed') return { verdict: current!, history };
  return { verdict: latest, history, current };
}

/** When a requirement is judged; of a recurring one, the periods up to and including the one the as-of date falls in. */
export function timesOf(requirement: Requirement, target: Target, context: Context): Time[] {
  const { every, by, within = by } = requirement;
  if (!every) return [within === undefined ? within : parsePeriod(within)];
  const { resolution } = context.model.document;
  const { start, end } = span(requirement, resolution);
  const first = start === -Infinity ? context.extras!.beginningOf(context.model, target, context.day) : start;
  const horizon = every === 'term' ? end : Math.min(end, context.day + LONGEST);
  const periods = periodsBetween(every, first, horizon, resolution.terms);
  const running = periods.findIndex((period) => period.end >= context.day);
  return running < 0 ? periods : periods.slice(0, running + 1);
}

/** Days: enough for the running period of any cadence of the calendar to lie wholly before the horizon. */
const LONGEST = 366;
