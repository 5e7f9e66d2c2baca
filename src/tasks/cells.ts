/** What is said of a task, in the words of a language. */
import { formatDate, formatNumber, formatPeriod } from '../format.js';
import type { Locale } from '../locale.js';
import { nameOn, type Model } from '../model.js';
import type { Cadence, Task } from '../schema.js';
import { taskWordsOf } from '../task-words.js';
import { TASK_STATES, type TaskUpdate, type TaskVerdict } from './judge.js';
import { countTasks, type TaskEntry } from './list.js';

/** When the text wants it: `hằng quý và đột xuất`, `quý III hằng năm`, `đến hết năm 2023`; undefined where it does not say. */
export function formatTaskTime(
  locale: Locale,
  { by, every = [], in: part }: Pick<Task, 'by' | 'every' | 'in'>,
): string | undefined {
  const words = taskWordsOf(locale);
  const cadences = [every].flat().map((cadence) => {
    if (cadence === 'continuous' || cadence === 'periodic' || cadence === 'as-required')
      return words.cadences[cadence];
    return cadence === 'year' && part !== undefined
      ? words.yearly(...partOf(part))
      : locale.recurring(cadence satisfies Cadence, undefined, false);
  });
  const deadline = by === undefined ? [] : [locale.deadline(formatPeriod(locale, by.split('/').at(-1)!))];
  return [cadences.length > 0 ? words.all(cadences) : [], deadline].flat().join(', ') || undefined;
}

/** `Q3` → its kind and number. */
function partOf(part: string): ['half' | 'quarter' | 'month', number] {
  if (part[0] === 'S') return ['half', +part[1]!];
  return part[0] === 'Q' ? ['quarter', +part[1]!] : ['month', +part];
}

/** Why a task stands as it does, as a sentence. */
export function formatReason(
  locale: Locale,
  { state, reason }: Pick<TaskVerdict, 'state' | 'reason'>,
): string {
  const { code, period, until, late = false } = reason;
  return taskWordsOf(locale).reason({
    ...{ state, code, late },
    ...(period !== undefined && { period: formatPeriod(locale, period) }),
    ...(until !== undefined && { until: formatDate(locale, until) }),
  });
}

/** A report on a task, in its parts. */
export interface UpdateText {
  date: string;
  /** The period it is on. */
  period?: string;
  /** How far it is, or that it is done, in words. */
  progress?: string;
  text?: string;
  /** Who reported. */
  by?: string;
}

export function formatUpdate(
  locale: Locale,
  model: Model,
  { date, period, text, percent, done, by }: TaskUpdate,
): UpdateText {
  const { words } = locale;
  const state = done === undefined ? undefined : done ? words.done : words.notDone;
  const share =
    percent !== undefined && !(done && percent === 100)
      ? formatNumber(locale, percent, { percent: true, edges: [0, 100] })
      : undefined;
  const progress = [state, share].filter(Boolean).join(', ');
  return {
    date: formatDate(locale, date),
    ...(period !== undefined && { period: formatPeriod(locale, period) }),
    ...(progress && { progress }),
    ...(text !== undefined && { text }),
    ...(by !== undefined && { by: nameOn(model.organizations.get(by)!.name, date) }),
  };
}

/** Of so many names, the first few and how many more there are: a cell is no place for eight. */
const SHOWN = 3;

export function listNames(locale: Locale, names: readonly string[]): string {
  // To hide a single one would take as much room as its name.
  if (names.length <= SHOWN + 1) return names.join('; ');
  const rest = names.length - SHOWN;
  return `${names.slice(0, SHOWN).join('; ')} ${taskWordsOf(locale).others(formatNumber(locale, rest))}`;
}

/** "44 nhiệm vụ: 3 quá hạn · 10 đang thực hiện". */
export function formatTaskCounts(locale: Locale, entries: readonly Pick<TaskEntry, 'state'>[]): string {
  const words = taskWordsOf(locale);
  const counts = countTasks(entries);
  const parts = TASK_STATES.filter((state) => counts[state] > 0).map((state) =>
    words.inState(formatNumber(locale, counts[state]), words.states[state]),
  );
  return `${words.count(formatNumber(locale, entries.length))}: ${parts.join(' · ')}`;
}

/** Whose tasks these are: all of them, or those that one leads. */
export function titleOfTasks(locale: Locale, model: Model, asOf: string, lead?: string): string {
  const words = taskWordsOf(locale);
  return lead === undefined ? words.title : words.led(nameOn(model.organizations.get(lead)!.name, asOf));
}
