/** Tasks for spreadsheets. */
import { chartWordsOf } from '../chart-words.js';
import { fileWordsOf } from '../files-words.js';
import { localeFor } from '../locale.js';
import type { Model } from '../model.js';
import type { TableContext } from '../tables/fields.js';
import { taskWordsOf } from '../task-words.js';
import { formatReason, formatTaskTime, formatUpdate } from '../tasks/cells.js';
import type { TaskEntry } from '../tasks/list.js';
import type { CsvTable } from './csv.js';
import { tableOf, type Column } from './tables.js';

/** Every name in full: a cell of a spreadsheet has room for it. */
export function taskTable(model: Model, entries: readonly TaskEntry[], context: TableContext): CsvTable {
  const locale = localeFor(context.lang);
  const { columns: names, ...words } = taskWordsOf(locale);
  const all = (list: readonly string[]) => list.join('; ');
  const update = ({ updates: [newest] }: TaskEntry): string | undefined => {
    if (!newest) return undefined;
    const { date, period, progress, text, by } = formatUpdate(locale, model, newest);
    const said = [progress, text].filter(Boolean).join('. ');
    const when = period === undefined ? date : `${date} (${period})`;
    return [when, said].filter(Boolean).join(': ') + (by === undefined ? '' : ` (${by})`);
  };
  const columns: Column<TaskEntry>[] = [
    [fileWordsOf(locale).columns.index, ({ index }) => index + 1],
    [names.name, ({ task }) => task.name],
    [chartWordsOf(locale).fields.citation, ({ task }) => task.ref],
    [names.lead, ({ leads }) => all(leads)],
    [words.partners, ({ partners }) => all(partners)],
    [words.reportTo, ({ reportTo }) => all(reportTo)],
    [names.time, ({ task }) => formatTaskTime(locale, task)],
    [names.state, ({ state }) => words.states[state]],
    [fileWordsOf(locale).columns.why, (entry) => formatReason(locale, entry)],
    [names.update, update],
    [words.quote, ({ task }) => task.quote],
  ];
  return tableOf(model, entries, columns, context);
}
