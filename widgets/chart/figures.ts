/** The table behind a chart: what it is drawn of, in the words of the other widgets. */
import { html, type TemplateResult } from 'lit';
import { chartWordsOf } from '../../src/chart-words.js';
import { formatNumber } from '../../src/format.js';
import type { Locale } from '../../src/locale.js';
import type { TableField, TableName, TableRow } from '../../src/tables/index.js';

export interface Figures {
  table: TableName;
  rows: readonly TableRow[];
}

/** More than this nobody reads, and a page pays for each. */
const MOST = 200;

/** The columns a reader needs; of the others a spec may make what it likes. */
const COLUMNS: Record<TableName, readonly TableField[]> = {
  progress: [
    'subject',
    'targetName',
    'periodName',
    'valueText',
    'figurePeriodName',
    'requiredText',
    'statusName',
  ],
  observations: ['subject', 'targetName', 'periodName', 'valueText', 'source'],
  ranking: ['rank', 'subject', 'valueText', 'requiredText', 'statusName', 'periodName'],
};

/** No more than so many rows, and says so. */
export function figuresTable({ table, rows }: Figures, locale: Locale, most = MOST): TemplateResult {
  const words = chartWordsOf(locale);
  const { columns, target } = columnsFor(table, rows);
  const shown = rows.slice(0, most);
  const count = words.rows({
    shown: formatNumber(locale, shown.length),
    total: formatNumber(locale, rows.length),
    all: shown.length === rows.length,
  });
  if (rows.length === 0) return html`<p class="empty">${words.none}</p>`;
  return html`<table part="table">
    <caption>
      ${[words.tables[table], target].filter(Boolean).join(': ')}
      <span class="muted">(${count})</span>
    </caption>
    <thead>
      <tr>
        ${columns.map((field) => html`<th scope="col" class=${classOf(field)}>${words.fields[field]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${shown.map(
        (row) =>
          html`<tr>
            ${columns.map((field) => cellOf(row, field, locale))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The columns that say something; a target that all rows are about is said once. */
function columnsFor(table: TableName, rows: readonly TableRow[]): { columns: TableField[]; target?: string } {
  const targets = new Set(rows.map(({ targetName }) => targetName));
  const [target] = targets.size === 1 ? targets : [];
  const says = (field: TableField) => rows.some((row) => Reflect.get(row, field) !== null);
  return {
    columns: COLUMNS[table].filter(
      (field) => says(field) && (field !== 'targetName' || target === undefined),
    ),
    target,
  };
}

const classOf = (field: TableField): string => (NUMBERS.has(field) ? 'number' : 'words');
const NUMBERS = new Set<TableField>(['rank', 'valueText']);

function cellOf(row: TableRow, field: TableField, locale: Locale): TemplateResult {
  const text = textOf(row, field, locale);
  return field === 'subject'
    ? html`<th scope="row">${text}</th>`
    : html`<td class=${classOf(field)}>${text}${field === 'valueText' ? aside(row, locale) : ''}</td>`;
}

function textOf(row: TableRow, field: TableField, locale: Locale): string {
  const value: unknown = Reflect.get(row, field);
  if (field === 'rank' && value === null) return chartWordsOf(locale).unranked;
  if (typeof value === 'number') return formatNumber(locale, value);
  return typeof value === 'string' && value !== '' ? value : '—';
}

/** What may still change says so. */
const aside = (row: TableRow, { words }: Locale): string =>
  row.provisional && row.valueText !== null ? ` (${words.provisional})` : '';
