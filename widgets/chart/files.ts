/** The files of a chart of the page's own: the drawing, and the rows it is made of. */
import { chartWordsOf } from '../../src/chart-words.js';
import { rowsTable } from '../../src/export/row-tables.js';
import type { Locale } from '../../src/locale.js';
import type { Model } from '../../src/model.js';
import { contentsOf, pictureOf, type FileContents } from '../parts/files/contents.js';
import type { Figures } from './figures.js';

export function chartFiles(
  model: Model,
  locale: Locale,
  asOf: string,
  { title, target, isDrawn }: { title?: string; target?: string; isDrawn: boolean },
  figures: readonly Figures[],
): FileContents {
  const words = chartWordsOf(locale);
  const asked = { model, locale, asOf, ids: ['chart', target ?? model.document.resolution.id] };
  const sources = figures.flatMap(({ rows }) => rows.map(({ source }) => source));
  const name = title ?? model.targets.get(target ?? '')?.name ?? words.chart;
  return contentsOf(asked, {
    ...(isDrawn && { picture: pictureOf(asked, name, sources) }),
    tables: figures.map(({ table, rows }) => ({
      ...(figures.length > 1 && { name: words.tables[table] }),
      table: () => rowsTable(model, rows, { asOf, lang: locale.tag }),
    })),
  });
}
