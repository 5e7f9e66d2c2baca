/** What elements show as tables for spreadsheets: names and words as on the screen, numbers as numbers, source and date in each row. */
import { chartWordsOf } from '../chart-words.js';
import { isCounted } from '../comparison.js';
import type { Progress } from '../evaluate/progress.js';
import { fileWordsOf } from '../files-words.js';
import { formatDate } from '../format.js';
import { localeFor, type Locale } from '../locale.js';
import type { Model } from '../model.js';
import type { TableContext } from '../tables/fields.js';
import { progressRow } from '../tables/index.js';
import { isReported } from '../reported.js';
import type { CsvCell, CsvTable } from './csv.js';

/** A column: its name, and its cell in each row. */
export type Column<Row> = [name: string, cell: (row: Row) => string | number | null | undefined | false];

/** Rows as a table with the columns that say something, and at the end of each row what it is taken from, and of when. */
export function tableOf<Row>(
  model: Model,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { asOf, lang }: TableContext,
): CsvTable {
  const locale = localeFor(lang);
  const names = fileWordsOf(locale).columns;
  const { resolution, illustrative } = model.document;
  const about: Column<Row>[] = [
    [names.asOf, () => formatDate(locale, asOf)],
    [names.document, () => [resolution.number, resolution.title].filter(Boolean).join(' · ')],
    // Made-up figures say so wherever they go.
    [names.remark, () => illustrative && locale.words.illustrative],
  ];
  const filled = [...columns, ...about].map(([name, cell]) => ({
    name,
    cells: rows.map((row): CsvCell => {
      const value = cell(row);
      return value === null || value === '' || value === false ? undefined : value;
    }),
  }));
  const kept = filled.filter(({ cells }) => cells.some((cell) => cell !== undefined));
  return {
    columns: kept.map(({ name }) => name),
    rows: rows.map((_, index) => kept.map(({ cells }) => cells[index])),
  };
}

/** Verdicts, each with its figure, what it is held against, and its source. */
export function verdictTable(model: Model, verdicts: readonly Progress[], context: TableContext): CsvTable {
  const locale = localeFor(context.lang);
  const { fields } = chartWordsOf(locale);
  const names = fileWordsOf(locale).columns;
  const { words } = locale;
  const rows = verdicts.map((verdict) => ({
    verdict,
    row: progressRow(model, verdict, true, context.asOf, locale),
  }));
  type Row = (typeof rows)[number];
  const text = (field: keyof Row['row']): Column<Row> => [
    fields[field],
    ({ row }) => row[field] as string | number | null,
  ];
  // Of those counted one by one, the counts are what was reported.
  const uncounted = (cell: (row: Row) => number | string | null | undefined) => (row: Row) =>
    isCounted(row.verdict) ? undefined : cell(row);
  const columns: Column<Row>[] = [
    text('subject'),
    text('targetName'),
    text('citation'),
    [names.valueNumber, uncounted(({ row }) => row.value)],
    [fields.measureUnit, uncounted(({ verdict }) => unitOf(verdict, locale))],
    // Of silence nothing is known, not even that none do.
    [
      fields.compliant,
      ({ verdict: { coverage } }) => (isReported(coverage) ? coverage?.compliant : undefined),
    ],
    [fields.bound, ({ verdict }) => verdict.coverage?.base],
    [names.silent, ({ verdict }) => verdict.coverage?.silent],
    [fields.numerator, ({ verdict }) => verdict.figure?.numerator],
    [fields.denominator, ({ verdict }) => verdict.figure?.denominator],
    // `5/12` would be a day in December to a spreadsheet; both numbers have columns of their own.
    [fields.valueText, uncounted(({ row }) => row.valueText)],
    [names.requiredNumber, uncounted(({ row }) => row.required)],
    [fields.requiredTo, uncounted(({ row }) => (row.requiredTo === row.required ? null : row.requiredTo))],
    [fields.requiredText, ({ row }) => [row.aim && words.aim, row.requiredText].filter(Boolean).join(' ')],
    text('time'),
    text('statusName'),
    text('gapText'),
    [fields.period, ({ row }) => row.periodName],
    text('figurePeriodName'),
    [fields.provisional, ({ row }) => row.provisional && words.provisional],
    text('source'),
  ];
  return tableOf(model, rows, columns, context);
}

/** What numbers are counted in; of a change, what it is counted in. */
export function unitOf({ measure, requirement }: Progress, locale: Locale): string | undefined {
  const { change } = requirement;
  if (change?.in === 'points') return locale.points('').trim();
  return measure.kind === 'percent' || change?.in === 'percent' ? '%' : measure.unit;
}
