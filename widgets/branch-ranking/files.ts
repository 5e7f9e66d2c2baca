/** The files of a ranking: all the rows that a reader has narrowed it to, on whatever page they are. */
import { progressJson } from '../../src/export/progress.js';
import { rankedTable } from '../../src/export/row-tables.js';
import { evaluate } from '../../src/evaluate/index.js';
import type { Locale } from '../../src/locale.js';
import type { Model } from '../../src/model.js';
import type { RankingEntry, RankingTable } from '../../src/ranking-table/index.js';
import { contentsOf, type FileContents } from '../parts/files/contents.js';

export function rankingFiles(
  model: Model,
  locale: Locale,
  asOf: string,
  table: RankingTable,
  entries: readonly RankingEntry[],
): FileContents {
  const { target, organization, level, parent } = table.options;
  const asked = { model, locale, asOf, ids: [target, organization, parent ?? level] };
  const units = new Set(entries.map(({ row }) => row.unit));
  const verdicts = () =>
    evaluate(model, { asOf, target }).filter(({ unit }) => unit !== undefined && units.has(unit));
  return contentsOf(asked, {
    tables: [{ table: () => rankedTable(model, table, entries, { asOf, lang: locale.tag }) }],
    progress: () => progressJson(model, verdicts(), { asOf }),
  });
}
