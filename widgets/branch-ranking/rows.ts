/** The table of a ranking: headers that order it, and rows that open. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Locale, RankingColumn } from '../../src/locale.js';
import { formatPeriod } from '../../src/format.js';
import {
  formatRows,
  type Arrangement,
  type RankingEntry,
  type RankingTable,
  type RowText,
} from '../../src/ranking-table/index.js';
import { rankingWordsOf } from '../../src/ranking-words.js';
import { statusBadge } from '../parts/status.js';
import { openingName } from '../parts/opening-row.js';

/** What the table shows, and what it calls when a reader does something. */
export interface Rows {
  table: RankingTable;
  arrangement: Arrangement;
  entries: readonly RankingEntry[];
  open: ReadonlySet<string>;
  locale: Locale;
  /** The reasoning behind a row's verdict; undefined while it loads. */
  reasoning: (entry: RankingEntry) => string | undefined;
  sort: (column: RankingColumn) => void;
  toggle: (entry: RankingEntry) => void;
  close: (entry: RankingEntry) => void;
}

/** From which width of the element a column stands by itself; the others always do. */
const FROM: Partial<Record<RankingColumn, 'medium' | 'wide'>> = {
  movement: 'medium',
  status: 'medium',
  required: 'wide',
  gap: 'wide',
  attainment: 'wide',
  change: 'wide',
};

export function tableOf(rows: Rows): TemplateResult {
  const { table, entries, locale } = rows;
  const words = rankingWordsOf(locale);
  return html`<table part="table">
    <caption class="heard">
      ${words.caption(table.target.name)}
    </caption>
    <thead>
      <tr>
        ${table.columns.map((column) => header(rows, column))}
      </tr>
    </thead>
    <tbody>
      ${repeat(
        formatRows(table, entries, locale),
        ({ entry }) => entry.row.unit,
        ({ entry, text }) => rowOf(rows, entry, text),
      )}
    </tbody>
  </table>`;
}

function header({ table, arrangement, locale, sort }: Rows, column: RankingColumn) {
  const words = rankingWordsOf(locale);
  const name = column === 'change' ? words.since(formatPeriod(locale, table.since!)) : words.columns[column];
  const direction = arrangement.descending ? 'descending' : 'ascending';
  return html`<th
    scope="col"
    class="col-${column} ${FROM[column] ?? ''}"
    aria-sort=${arrangement.column === column ? direction : nothing}
  >
    <button type="button" @click=${() => sort(column)}>${name} ${SORT}</button>
  </th>`;
}

const SORT = html`<svg class="sort" viewBox="0 0 8 12" aria-hidden="true">
  ${svg`<path class="up" d="M4 0l4 5H0z" /><path class="down" d="M4 12l4-5H0z" />`}
</svg>`;

function rowOf(rows: Rows, entry: RankingEntry, text: RowText) {
  const { table, close } = rows;
  const open = rows.open.has(entry.row.unit);
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) close(entry);
  };
  return html`<tr part="row" @keydown=${escape}>
      ${table.columns.map((column) => cell(rows, entry, text, column, open))}
    </tr>
    ${open ? detail(rows, entry, text, escape) : nothing}`;
}

function cell(rows: Rows, entry: RankingEntry, text: RowText, column: RankingColumn, open: boolean) {
  const { locale } = rows;
  const place = `col-${column} ${FROM[column] ?? ''}`;
  switch (column) {
    case 'name':
      return nameCell(rows, entry, text, open);
    case 'rank':
      return html`<td class=${place}>
        ${text.rank ?? html`<span aria-hidden="true">—</span> <span class="heard">${rankingWordsOf(locale).noRank}</span>`}
        <div class="below-medium">${moved(text)}</div>
      </td>`;
    case 'movement':
      return html`<td class=${place}>${moved(text)}</td>`;
    case 'value':
      return html`<td class=${place}>
        <b class=${classOf(entry, text)} part="value">${text.value ?? '—'}</b>
        <span class="counts">${aside(text)}</span>
      </td>`;
    case 'status':
      return html`<td class=${place}>${badge(entry, locale)}</td>`;
    default:
      return html`<td class=${place}>${text[column]}</td>`;
  }
}

/** A grade is words, which break; a number does not. */
const classOf = ({ row }: RankingEntry, { value }: RowText): string =>
  typeof row.value === 'string' ? 'named' : value?.[14] ? 'long' : '';

/** The name opens the row; under it stands what has no column of its own at this width. */
function nameCell({ toggle, table, locale }: Rows, entry: RankingEntry, text: RowText, open: boolean) {
  const { columns } = table;
  const words = rankingWordsOf(locale);
  const aside = (['required', 'gap', 'attainment', 'change'] as const).filter((one) => columns.includes(one));
  return html`<th scope="row" class="col-name">
    ${openingName({ name: entry.name, open, detail: idOf(entry), toggle: () => toggle(entry) })}
    <div class="below">
      <span class="place">${entry.place}</span>
      <span class="reason">${text.reason}</span>
      <div class="folded below-wide">
        ${columns.includes('status') ? html`<span class="below-medium">${badge(entry, locale)}</span>` : nothing}
        ${aside.map((one) => (text[one] ? html`<span>${one === 'required' ? `${words.columns.required}: ` : ''}${text[one]}</span>` : nothing))}
      </div>
    </div>
  </th>`;
}

/** What is said of a row once it is opened: the reasoning first, then what it rests on. */
function detail(
  { table, locale, reasoning }: Rows,
  entry: RankingEntry,
  text: RowText,
  escape: (event: KeyboardEvent) => void,
) {
  const words = rankingWordsOf(locale);
  const { row } = entry;
  const sentence = row.status === undefined ? undefined : reasoning(entry);
  const { columns } = words;
  const counts = [text.counts && `(${text.counts})`, text.provisional && `(${text.provisional})`];
  const labelled = (label: string, value?: string) => value && `${label}: ${value}`;
  // The reasoning gives value, requirement and gap already.
  const lines = [
    (!sentence || text.counts) &&
      labelled(columns.value, text.value && [text.value, ...counts].filter(Boolean).join(' ')),
    !sentence && labelled(columns.required, text.required),
    !sentence && labelled(columns.gap, text.gap),
    text.before,
    labelled(columns.movement, text.moved?.words),
    text.source,
    text.note,
  ].filter(Boolean);
  return html`<tr @keydown=${escape}>
    <td class="detail" part="detail" id=${idOf(entry)} colspan=${table.columns.length}>
      ${sentence === undefined ? nothing : html`<p>${sentence}</p>`}
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </td>
  </tr>`;
}

/** Ids of units may hold what ids of elements should not. */
const idOf = ({ index }: RankingEntry): string => `detail-${index}`;

const badge = ({ row }: RankingEntry, locale: Locale) =>
  row.status === undefined ? nothing : statusBadge({ status: row.status }, locale);

const aside = ({ counts, provisional }: RowText): string =>
  [counts, provisional && `(${provisional})`].filter(Boolean).join(' ');

/** Drawn, since not every font has them. */
const ARROWS = {
  up: svg`<path d="M4 1l4 7H0z" />`,
  down: svg`<path d="M4 8l4-7H0z" />`,
};

const arrow = (direction: 'up' | 'down') =>
  html`<svg class="arrow ${direction}" viewBox="0 0 8 9">${ARROWS[direction]}</svg>`;

const moved = ({ moved }: RowText) =>
  moved
    ? html`<span class="moved" aria-hidden="true"
          >${moved.direction === 'same' ? '=' : html`${arrow(moved.direction)} ${moved.number}`}</span
        >
        <span class="heard">${moved.words}</span>`
    : nothing;
