/** Rankings, and the tables that charts of a page's own are made of, for spreadsheets. */
import { chartWordsOf } from '../chart-words.js';
import { fileWordsOf } from '../files-words.js';
import { localeFor, type Locale } from '../locale.js';
import type { Model } from '../model.js';
import type { RankingEntry, RankingTable } from '../ranking-table/index.js';
import type { TableContext } from '../tables/fields.js';
import { rankedRows, type TableField, type TableRow } from '../tables/index.js';
import type { CsvTable } from './csv.js';
import { tableOf, type Column } from './tables.js';

/** The units that a reader has before them, on all pages, in their order. */
export function rankedTable(
  model: Model,
  table: RankingTable,
  entries: readonly RankingEntry[],
  context: TableContext,
): CsvTable {
  return rowsTable(model, rankedRows(model, table, entries, context), context, RANKED);
}

const RANKED: readonly TableField[] = [
  ...(['rank', 'moved', 'subject', 'code', 'parentName', 'organizationName', 'levelName'] as const),
  ...(['targetName', 'citation', 'value', 'measureUnit', 'valueText', 'required', 'requiredText'] as const),
  ...(['gapText', 'statusName', 'reason', 'periodName', 'provisional', 'source'] as const),
];

/** Rows with these fields, or with all that people read: ids and codes are for programs, which have the JSON. */
export function rowsTable(
  model: Model,
  rows: readonly TableRow[],
  context: TableContext,
  fields: readonly TableField[] = fieldsFor(rows),
): CsvTable {
  const locale = localeFor(context.lang);
  const columns = fields.map((field): Column<TableRow> => [
    nameOf(field, locale),
    (row) => cellOf(row, field, locale),
  ]);
  return tableOf(model, rows, columns, context);
}

const fieldsFor = (rows: readonly TableRow[]): TableField[] =>
  [...new Set(rows.flatMap((row) => Object.keys(row) as TableField[]))].filter((field) => !IDS.has(field));

const IDS = new Set<TableField>([
  ...(['target', 'organization', 'unit', 'level', 'category', 'measure', 'comparator', 'status'] as const),
  ...(['period', 'figurePeriod', 'inForce'] as const),
]);

/** Two fields of one name would be two columns of one name. */
function nameOf(field: TableField, locale: Locale): string {
  const { valueNumber, requiredNumber, gapNumber } = fileWordsOf(locale).columns;
  const own: Partial<Record<TableField, string>> = {
    ...{ value: valueNumber, required: requiredNumber, gap: gapNumber },
  };
  return own[field] ?? chartWordsOf(locale).fields[field];
}

function cellOf(row: TableRow, field: TableField, { words }: Locale): string | number | null {
  const value: unknown = Reflect.get(row, field);
  if (field === 'measureUnit' && row.measure === 'percent') return '%';
  // `5/12` would be a day in December to a spreadsheet; both numbers have columns of their own.
  if (field === 'valueText' && 'compliant' in row && row.compliant !== null) return null;
  if (typeof value === 'boolean') return value ? (field === 'aim' ? words.aim : words.provisional) : null;
  return value as string | number | null;
}
