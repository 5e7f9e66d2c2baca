/** The file of a task list: the tasks that a reader has narrowed it to. */
import { taskTable } from '../../src/export/task-table.js';
import type { Locale } from '../../src/locale.js';
import type { Model } from '../../src/model.js';
import type { TaskEntry } from '../../src/tasks/list.js';
import { contentsOf, type FileContents } from '../parts/files/contents.js';

export function taskFiles(
  model: Model,
  locale: Locale,
  asOf: string,
  lead: string | undefined,
  entries: readonly TaskEntry[],
): FileContents {
  const asked = { model, locale, asOf, ids: [model.document.resolution.id, 'tasks', lead] };
  return contentsOf(asked, {
    tables: [{ table: () => taskTable(model, entries, { asOf, lang: locale.tag }) }],
  });
}
