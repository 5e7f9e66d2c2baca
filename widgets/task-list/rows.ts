/** The table of tasks, whose rows open. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatPeriod } from '../../src/format.js';
import type { Locale } from '../../src/locale.js';
import type { Model } from '../../src/model.js';
import { taskWordsOf } from '../../src/task-words.js';
import {
  formatReason,
  formatTaskTime,
  formatUpdate,
  listNames,
  type TaskEntry,
  type UpdateText,
} from '../../src/tasks/index.js';
import { stateBadge } from './states.js';
import { openingName } from '../parts/opening-row.js';

/** What the table shows, and what it calls when a reader does something. */
export interface Rows {
  model: Model;
  locale: Locale;
  entries: readonly TaskEntry[];
  open: ReadonlySet<string>;
  toggle: (entry: TaskEntry) => void;
  close: (entry: TaskEntry) => void;
}

/** From which width of the element a column stands by itself; narrower, it stands under the name, which always does. */
const FROM = { lead: 'wide', time: 'wide', state: 'medium', update: 'medium' } as const;

type Column = keyof typeof FROM;

const COLUMNS: Column[] = ['lead', 'time', 'state', 'update'];
/** Under the name, how it stands comes first. */
const FOLDED: Column[] = ['state', 'lead', 'time', 'update'];

export function tableOf(rows: Rows): TemplateResult {
  const words = taskWordsOf(rows.locale);
  const header = (column: Column) =>
    html`<th scope="col" class="col-${column} ${FROM[column]}">${words.columns[column]}</th>`;
  return html`<table part="table">
    <caption class="heard">
      ${words.title}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.columns.name}</th>
        ${COLUMNS.map(header)}
      </tr>
    </thead>
    <tbody>
      ${repeat(
        rows.entries,
        ({ task }) => task.id,
        (entry) => rowOf(rows, entry),
      )}
    </tbody>
  </table>`;
}

function rowOf(rows: Rows, entry: TaskEntry) {
  const { locale, close, open } = rows;
  const words = taskWordsOf(locale);
  const { id, ref } = entry.task;
  const isOpen = open.has(id);
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) close(entry);
  };
  const cells = cellsOf(rows, entry);
  const folded = (column: Column) =>
    cells[column] === undefined
      ? nothing
      : html`<div class="below-${FROM[column]}">
          ${column === 'state' ? nothing : html`<span class="term">${words.columns[column]}:</span>`}
          ${cells[column]}
        </div>`;
  const cell = (column: Column) =>
    html`<td class="col-${column} ${FROM[column]}">${cells[column] ?? none(locale, column)}</td>`;
  return html`<tr part="row" @keydown=${escape}>
      <th scope="row">
        ${openingName({
          name: entry.task.name,
          open: isOpen,
          detail: idOf(entry),
          toggle: () => rows.toggle(entry),
        })}
        <div class="below">
          ${ref === undefined ? nothing : html`<div class="term">${locale.words.citation} ${ref}</div>`}
          ${FOLDED.map(folded)}
        </div>
      </th>
      ${COLUMNS.map(cell)}
    </tr>
    ${isOpen ? detail(rows, entry, escape) : nothing}`;
}

/** What stands in each column beside the name; undefined where the text or the reports say nothing. */
function cellsOf(
  { model, locale }: Rows,
  entry: TaskEntry,
): Record<Column, TemplateResult | string | undefined> {
  const { task, state, reason, updates } = entry;
  const period = reason.period && formatPeriod(locale, reason.period);
  return {
    lead: leadsOf(entry, locale),
    time: formatTaskTime(locale, task),
    state: html`${stateBadge(state, locale)}
    ${period ? html`<span class="aside of">${period}</span>` : nothing}`,
    update:
      updates[0] && html`<span part="update">${updateOf(formatUpdate(locale, model, updates[0]))}</span>`,
  };
}

function leadsOf({ leads, partners }: TaskEntry, locale: Locale): TemplateResult | undefined {
  if (leads.length + partners.length === 0) return undefined;
  const helped = html`<div class="aside">
    ${taskWordsOf(locale).partners}: ${listNames(locale, partners)}
  </div>`;
  return html`${leads.length > 0 ? listNames(locale, leads) : none(locale, 'lead')}${
    partners.length > 0 ? helped : nothing
  }`;
}

/** "30/06/2026 (năm 2026): 60%. Đã gửi 9/15 dự thảo (Mặt trận Tổ quốc)". */
const updateOf = ({ date, period, progress, text, by }: UpdateText): TemplateResult => {
  const said = [progress, text].filter(Boolean).join('. ');
  return html`<span class="date">${period === undefined ? date : `${date} (${period})`}</span
    >${said && `: ${said}`}${by === undefined ? nothing : html` <span class="aside">(${by})</span>`}`;
};

/** A dash for those who see, words for those who hear. */
const none = (locale: Locale, column: Column): TemplateResult => {
  const { nobody, noTime, noUpdate } = taskWordsOf(locale);
  return html`<span aria-hidden="true">—</span>
    <span class="heard">${{ lead: nobody, time: noTime, update: noUpdate, state: '' }[column]}</span>`;
};

/** What is said of a task once it is opened: why it stands so, the text's own sentence, and all that was reported. */
function detail({ model, locale }: Rows, entry: TaskEntry, escape: (event: KeyboardEvent) => void) {
  const words = taskWordsOf(locale);
  const { task, leads, partners, reportTo, updates } = entry;
  // What a cell had to cut stands here in full.
  const cut = (names: string[]) => (listNames(locale, names) === names.join('; ') ? '' : names.join('; '));
  const lines: [string, string | undefined][] = [
    [words.columns.lead, cut(leads)],
    [words.partners, cut(partners)],
    [words.reportTo, reportTo.join('; ')],
    [words.reading, task.reading],
  ];
  return html`<tr @keydown=${escape}>
    <td class="detail" part="detail" id=${idOf(entry)} colspan=${COLUMNS.length + 1}>
      <p>${formatReason(locale, entry)}</p>
      ${task.quote === undefined ? nothing : html`<blockquote>“${task.quote}”</blockquote>`}
      ${lines.map(([name, text]) => (text ? html`<p><span class="term">${name}:</span> ${text}</p>` : nothing))}
      ${
        updates.length > 0
          ? html`<p class="term" id="updates-${entry.index}">${words.updates}:</p>
              <ul aria-labelledby="updates-${entry.index}">
                ${updates.map((update) => html`<li>${updateOf(formatUpdate(locale, model, update))}</li>`)}
              </ul>`
          : nothing
      }
    </td>
  </tr>`;
}

/** Ids of tasks may hold what ids of elements should not. */
const idOf = ({ index }: TaskEntry): string => `detail-${index}`;
