/** The tasks: who leads each, when it is due or how often, and how it stands. */
import { formatDate, formatPeriod } from '../format.js';
import type { Locale } from '../locale.js';
import { taskWordsOf } from '../task-words.js';
import {
  formatTaskCounts,
  formatTaskTime,
  listNames,
  taskList,
  titleOfTasks,
  wrongTaskOption,
  type TaskEntry,
} from '../tasks/index.js';
import { findTaskOption } from '../target-problems.js';
import { paragraph, sentence, strong, table, type Inline } from './html.js';
import { refuse } from './options.js';
import { NONE, type PartOf } from './part.js';

export const tasksPart: PartOf = (model, { lead, status, asOf, lang }, locale) => {
  const words = taskWordsOf(locale);
  const { noTasks, none, columns } = words;
  if (!model.document.tasks?.length) return { blocks: [paragraph(noTasks)] };
  const wanted = { lead, status };
  const wrong = wrongTaskOption(model, wanted);
  if (wrong) refuse(findTaskOption(model, wrong, wanted[wrong]!), lang);
  const title = titleOfTasks(locale, model, asOf, lead);
  const entries = taskList(model, { asOf, ...(lead && { lead }), ...(status && { status }) });
  if (entries.length === 0) return { blocks: [paragraph(sentence(strong(title)), none)] };
  return {
    blocks: [
      paragraph(
        sentence(strong(title)),
        sentence(`${formatTaskCounts(locale, entries)} (${words.asOf(formatDate(locale, asOf))})`),
      ),
      table({
        caption: title,
        columns: [columns.name, columns.lead, columns.time, columns.state],
        rows: entries.map((entry) => rowOf(entry, locale)),
      }),
    ],
  };
};

function rowOf({ task, leads, state, reason }: TaskEntry, locale: Locale): Inline[] {
  const period = reason.period && formatPeriod(locale, reason.period);
  return [
    task.ref === undefined ? task.name : `${task.name} (${locale.words.citation} ${task.ref})`,
    listNames(locale, leads) || NONE,
    formatTaskTime(locale, task) ?? NONE,
    [taskWordsOf(locale).states[state], period && `(${period})`].filter(Boolean).join(' '),
  ];
}
