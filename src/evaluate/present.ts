/** What may be said of a subject that begins or ends, and of a sum that is not whole yet. */
import { actOf, type Life } from '../lineage.js';
import { formatDay, type Period } from '../periods.js';
import type { Requirement } from '../schema.js';
import { isCeiling } from './bar.js';
import { judgePlain, overdue, type Case } from './plain.js';
import type { Verdict } from './progress.js';

/** The verdict on a period, or now: not applicable while the subject is not there, and only what is certain of a partial sum. */
export function judgePresent(item: Case, life: Life, period?: Period): Verdict {
  const absent = judgeAbsent(item, life, period);
  if (absent) return absent;
  const verdict = judgePlain(item, period);
  const reported = verdict.figure?.reported;
  if (!reported || reported.count === reported.of || isCertain(item, verdict)) return verdict;
  const { day } = item.context;
  const status = !period ? 'no-data' : day <= period.end ? 'awaiting' : overdue(item, period);
  return { ...verdict, status, early: undefined, reason: { code: 'partial', ...reported } };
}

/** Not applicable before the unit or its level began, and from the day on which it ended; earlier verdicts stay. */
function judgeAbsent({ context, subject }: Case, { from, to }: Life, period?: Period): Verdict | undefined {
  const { model, day } = context;
  const ended = to <= day && (!period || to <= period.end);
  if (!ended && from <= (period?.end ?? day)) return undefined;
  const date = ended ? to : from;
  const act = actOf(model, subject, date)?.act;
  const code = ended ? 'ended' : 'not-begun';
  return { status: 'not-applicable', reason: { code, date: formatDay(date), ...(act && { act }) } };
}

/** Where few or none may be so, to be so is against the requirement, whatever the bar says. */
export function turned(verdict: Verdict, { by }: Requirement, day: number, time?: Period): Verdict {
  const { satisfied, reason } = verdict;
  if (satisfied === undefined || reason) return verdict;
  const open = time !== undefined && day <= time.end;
  const good = !satisfied;
  const early = open && by !== undefined;
  const status = open ? (good ? (early ? 'met' : 'on-track') : 'awaiting') : good ? 'met' : 'missed';
  const { period, value, figure, provisional } = verdict;
  return { period, status, value, figure, satisfied: good, early: (good && early) || undefined, provisional };
}

/** Whether those that have not reported yet cannot change it: a sum or a highest value can only grow. */
function isCertain({ target, requirement }: Case, { satisfied }: Verdict): boolean {
  const { aggregate } = target.measure;
  const { comparator } = requirement;
  if ((aggregate !== 'sum' && aggregate !== 'max') || comparator === 'eq') return false;
  return isCeiling(requirement) ? satisfied === false && comparator !== 'between' : satisfied === true;
}
