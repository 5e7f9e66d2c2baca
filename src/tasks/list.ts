/** The tasks of a document with their states, in the order that a reader needs them. */
import { nameOn, type Model } from '../model.js';
import type { Task } from '../schema.js';
import { fold } from '../text.js';
import { judgeTask, TASK_STATES, type TaskState, type TaskVerdict } from './judge.js';

export interface TaskListOptions {
  /** The day of the judgement, `2025-09-30`. */
  asOf: string;
  /** The id of an organization or body: only what it leads, alone or with others; what it helps with is not its to answer for. */
  lead?: string;
  /** Only the tasks in this state. */
  status?: TaskState;
}

export interface TaskEntry extends TaskVerdict {
  task: Task;
  /** Its place in the document, from 0. */
  index: number;
  /** The names of those who lead, help and are reported to, as they are on the day. */
  leads: string[];
  partners: string[];
  reportTo: string[];
  /** What a search looks into: name, citation and who leads and helps, folded. */
  folded: string;
}

/**
 * The tasks of a document, each with its state and the reason for it: overdue first, then under way, not reported, done; those
 * of one state in the order of the document.
 */
export function taskList(model: Model, { asOf, lead, status }: TaskListOptions): TaskEntry[] {
  const { document, organizations } = model;
  const namesOf = (ids: readonly string[] = []) => ids.map((id) => nameOn(organizations.get(id)!.name, asOf));
  return (document.tasks ?? [])
    .map((task, index): TaskEntry => {
      const [leads, partners] = [namesOf(task.lead), namesOf(task.partners)];
      return {
        ...{ task, index, leads, partners, reportTo: namesOf(task.reportTo) },
        ...judgeTask(document, task, asOf),
        folded: fold([task.name, task.ref, ...leads, ...partners].join(' ')),
      };
    })
    .filter(({ task, state }) => (!lead || task.lead?.includes(lead)) && (!status || state === status))
    .sort((a, b) => TASK_STATES.indexOf(a.state) - TASK_STATES.indexOf(b.state) || a.index - b.index);
}

/** How many tasks are in each state. */
export function countTasks(entries: readonly Pick<TaskEntry, 'state'>[]): Record<TaskState, number> {
  const counts = Object.fromEntries(TASK_STATES.map((state) => [state, 0])) as Record<TaskState, number>;
  for (const { state } of entries) counts[state] += 1;
  return counts;
}

/** Stands for the tasks that the text gives to nobody by name; no id is empty. */
export const NOBODY = '';

/** What a reader narrows a list by; undefined is everything. */
export interface TaskFilter {
  /** Each word of it must be found, whatever its tone marks. */
  query: string;
  /** The id of one who leads, or `NOBODY`. */
  lead?: string;
  state?: TaskState;
}

export function filterTasks(entries: readonly TaskEntry[], { query, lead, state }: TaskFilter): TaskEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      (lead === undefined || (lead === NOBODY ? !entry.task.lead : entry.task.lead?.includes(lead))) &&
      (state === undefined || entry.state === state) &&
      words.every((word) => entry.folded.includes(word)),
  );
}

/** Who leads any of the tasks, in the order of the document, `NOBODY` last. */
export function leadsOf(model: Model, entries: readonly TaskEntry[]): string[] {
  const leading = new Set(entries.flatMap(({ task }) => task.lead ?? []));
  const ids = [...model.organizations.keys()].filter((id) => leading.has(id));
  return entries.some(({ task }) => !task.lead) ? [...ids, NOBODY] : ids;
}

/** The option of a list that names what is not there; undefined where all is well. */
export function wrongTaskOption(
  model: Model,
  { lead, status }: { lead?: string; status?: string },
): 'lead' | 'status' | undefined {
  if (lead !== undefined && !model.organizations.has(lead)) return 'lead';
  if (status !== undefined && !TASK_STATES.some((state) => state === status)) return 'status';
  return undefined;
}
