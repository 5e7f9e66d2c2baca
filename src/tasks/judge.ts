/**
 * What can truthfully be said of a task: from the time words of the text and from what was reported by a day, nothing else.
 *
 * | state          | when                                                                                                  | vi               |
 * | -------------- | ----------------------------------------------------------------------------------------------------- | ---------------- |
 * | `overdue`      | its `by` has passed and it is not reported done; or neither the latest period that is due is, nor a later one | Quá hạn   |
 * | `under-way`    | something was reported, it is not done, and nothing is due                                            | Đang thực hiện   |
 * | `not-reported` | nothing was reported and nothing is due                                                               | Chưa có cập nhật |
 * | `done`         | reported done; of a cadence: for the latest period that has closed, or for the one that runs          | Hoàn thành       |
 *
 * What is `continuous`, `periodic` or `as-required` has no date by which it could be late, and no end: it is `under-way` from
 * the first report on. A task without any time word can be done, but never late. One with several cadences is as late as the
 * latest of them. Per cents decide nothing: only `done: true` says that a task is done, and a later report can take it back.
 */
import { formatDay, parseDay, parsePeriod, periodsBetween, type Period } from '../periods.js';
import type { Cadence, Resolution, Task } from '../schema.js';

/** How a task stands; in the order of a list, what needs somebody first. */
export type TaskState = 'overdue' | 'under-way' | 'not-reported' | 'done';

export const TASK_STATES: readonly TaskState[] = ['overdue', 'under-way', 'not-reported', 'done'];

export type TaskUpdate = NonNullable<Task['updates']>[number];

/** Why a task stands so. */
export interface TaskReason {
  /**
   * What decided: its `deadline`; a `period` of its cadence; a period that is closed while its report is `awaited`; that the text
   * sets `no-time`; that it does not say since when its periods count (`no-start`).
   */
  code: 'deadline' | 'period' | 'awaited' | 'no-time' | 'no-start';
  /** The period that decided; of a task without time, the one reported on. */
  period?: string;
  /** The last day of the deadline, or the last on which a report is awaited. */
  until?: string;
  /** Done, but reported after the deadline. */
  late?: true;
}

export interface TaskVerdict {
  state: TaskState;
  reason: TaskReason;
  /** What was reported by the day, the newest first. */
  updates: TaskUpdate[];
}

type Clocked = Pick<TaskVerdict, 'state' | 'reason'>;

/** What a task is held against; days are day numbers. */
interface Context {
  document: Resolution;
  task: Task;
  /** What was reported by the day, the oldest first. */
  updates: readonly TaskUpdate[];
  day: number;
}

const UNBOUNDED = new Set(['continuous', 'periodic', 'as-required']);

/** The shorter before the longer. */
const CADENCES: readonly Cadence[] = ['month', 'quarter', 'half-year', 'year', 'term'];

/** Judges a task of a document as of a day (`2025-09-30`); reports dated later are not seen. */
export function judgeTask(document: Resolution, task: Task, asOf: string): TaskVerdict {
  const updates = (task.updates ?? [])
    .filter(({ date }) => date <= asOf)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const context = { document, task, updates, day: parseDay(asOf) };
  const clocks = [
    ...(task.by === undefined ? [] : [byDeadline(task.by, context)]),
    ...cadencesOf(task).map((cadence) => byCadence(cadence, context)),
  ];
  const verdict = clocks.sort(bySeverity)[0] ?? withoutTime(context);
  return { ...verdict, updates: [...updates].reverse() };
}

/** The cadences of a task that a calendar can count, the shortest first. */
function cadencesOf({ every = [] }: Task): Cadence[] {
  const named = new Set<string>([every].flat());
  return CADENCES.filter((cadence) => named.has(cadence));
}

/** Of several clocks the latest speaks; one on which nothing was reported or due is silent beside the others. */
const SEVERITY: readonly TaskState[] = ['overdue', 'under-way', 'done', 'not-reported'];
const bySeverity = (a: Clocked, b: Clocked) => SEVERITY.indexOf(a.state) - SEVERITY.indexOf(b.state);

function byDeadline(by: string, { updates, day }: Context): Clocked {
  const { end } = parsePeriod(by);
  const reason: TaskReason = { code: 'deadline', until: formatDay(end) };
  const done = declared(updates);
  if (done?.done)
    return { state: 'done', reason: parseDay(done.date) > end ? { ...reason, late: true } : reason };
  return { state: day > end ? 'overdue' : progressOf(updates), reason };
}

function withoutTime({ task, updates }: Context): Clocked {
  const code = 'no-time';
  const endless = [task.every ?? []].flat().some((cadence) => UNBOUNDED.has(cadence));
  const done = declared(updates);
  if (!done?.done || endless) return { state: progressOf(updates), reason: { code } };
  return { state: 'done', reason: { code, ...(done.period !== undefined && { period: done.period }) } };
}

function byCadence(cadence: Cadence, context: Context): Clocked {
  const { document, task, updates, day } = context;
  const periods = periodsOf(cadence, context);
  if (!periods) return { state: progressOf(updates), reason: { code: 'no-start' } };
  const reports = periods.map((period) => updates.filter((update) => answers(update, period, cadence, task)));
  const done = reports.findLastIndex((on) => declared(on)?.done);
  const told = reports.findLastIndex((on) => on.length > 0);
  const begin = beginningOf(document) ?? -Infinity;
  const grace = document.dueAfter ?? 31;
  const closing = periods.map((period) => (period.start < begin ? Infinity : closeOf(period, cadence, task)));
  const due = closing.findLastIndex((end) => day > end + grace);
  const closed = closing.findLastIndex((end) => day > end);

  const about = (index: number, code: TaskReason['code'] = 'period'): TaskReason => ({
    code,
    ...(periods[index] && { period: windowOf(periods[index], cadence, task).text }),
    ...(code === 'awaited' && { until: formatDay(closing[index]! + grace) }),
  });
  if (due > done) return { state: 'overdue', reason: about(due) };
  if (told > done) return { state: 'under-way', reason: about(told) };
  if (closed > done) return { state: progressOf(updates), reason: about(closed, 'awaited') };
  if (done >= 0) return { state: 'done', reason: about(done) };
  return { state: progressOf(updates), reason: { code: 'period' } };
}

const progressOf = (updates: readonly TaskUpdate[]): TaskState =>
  updates.length > 0 ? 'under-way' : 'not-reported';

/** The newest report that says how far it is; a note alone takes nothing back. */
const declared = (updates: readonly TaskUpdate[]): TaskUpdate | undefined =>
  updates.findLast(({ done, percent }) => done !== undefined || percent !== undefined);

/** The day from which periods count; where it is not known to the day, the last it can be. */
function beginningOf({ resolution: { issued, period } }: Resolution): number | undefined {
  const days = [issued && parsePeriod(issued).end, period && parsePeriod(period).start];
  const known = days.filter((day) => typeof day === 'number');
  return known.length > 0 ? Math.max(...known) : undefined;
}

/** Longer than the longest period of the calendar, in days. */
const LONGEST = 366;

/**
 * The periods that have begun, oldest first, from the beginning or, if earlier, the first that was reported on, to the end of
 * what the document covers. Undefined where neither the document nor a report says since when.
 */
function periodsOf(cadence: Cadence, { document, task, updates, day }: Context): Period[] | undefined {
  const { period, openEnded, terms } = document.resolution;
  const first = Math.min(beginningOf(document) ?? Infinity, ...updates.map((update) => spanOf(update).start));
  if (first === Infinity) return undefined;
  const ends = [day, task.by && parsePeriod(task.by).end, !openEnded && period && parsePeriod(period).end];
  const last = Math.min(...ends.filter((end) => typeof end === 'number'));
  const [from, to] = cadence === 'term' ? [-Infinity, Infinity] : [first - LONGEST, last + LONGEST];
  return periodsBetween(cadence, from, to, terms).filter(({ start, end }) => end >= first && start <= last);
}

/** What a report is on: its period, else the day it was made. */
const spanOf = ({ date, period }: TaskUpdate): { start: number; end: number } =>
  period === undefined ? { start: parseDay(date), end: parseDay(date) } : parsePeriod(period);

/** Whether a report is on a period, and not on a shorter one that the task asks for by itself. */
function answers(update: TaskUpdate, period: Period, cadence: Cadence, task: Task): boolean {
  const { start, end } = spanOf(update);
  if (start < period.start || end > period.end) return false;
  const shorter = cadencesOf(task).filter((one) => CADENCES.indexOf(one) < CADENCES.indexOf(cadence));
  if (update.period === undefined) return shorter.length === 0;
  return !shorter.some((one) => one !== 'term' && periodsBetween(one, start, end).length === 1);
}

/** The part of a period the text names, "quý III hằng năm"; else all of it. */
const windowOf = (period: Period, cadence: Cadence, task: Task): Period =>
  task.in !== undefined && cadence === 'year' ? parsePeriod(`${period.text}-${task.in}`) : period;

const closeOf = (period: Period, cadence: Cadence, task: Task): number => windowOf(period, cadence, task).end;
