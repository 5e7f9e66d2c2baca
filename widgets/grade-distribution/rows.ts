/** The table of a group: a row for each bar, which opens. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from '../../src/evaluate/progress.js';
import { isReported } from '../../src/reported.js';
import { formatNumber } from '../../src/format.js';
import { nounOf } from '../../src/format-coverage.js';
import { kindOf } from '../../src/grade-distribution/heading.js';
import { formatAskedOf, formatShareOf, gradeSentence, nameOfRow } from '../../src/grade-distribution/said.js';
import type { GradeGroup, GradeRow } from '../../src/grade-distribution/index.js';
import { gradeWordsOf } from '../../src/grade-words.js';
import type { Locale } from '../../src/locale.js';
import type { Model } from '../../src/model.js';
import type { Target } from '../../src/schema.js';
import { capital } from '../../src/text.js';
import { detailLines } from '../../src/detail-lines.js';
import { openingName } from '../parts/opening-row.js';
import { statusBadge } from '../parts/status.js';
import { axisOf, barOf } from './picture.js';

/** What a table shows, and what it calls when a reader does something. */
export interface Rows {
  model: Model;
  target: Target;
  group: GradeGroup;
  locale: Locale;
  /** The ids of what names the table, and what keeps the ids of its rows apart from those of other tables. */
  label: string;
  prefix: string;
  /** Whether each row says what is asked of it. */
  various: boolean;
  open: ReadonlySet<string>;
  /** The reasoning behind a verdict; undefined while it loads. */
  reasoning: (progress: Progress) => string | undefined;
  toggle: (row: GradeRow, key: string) => void;
  close: (key: string) => void;
}

export function tableOf(rows: Rows): TemplateResult {
  const { group, locale, label } = rows;
  const words = gradeWordsOf(locale);
  const { total } = group;
  return html`<table part="table" aria-labelledby=${label}>
    <thead>
      <tr>
        <th scope="col" class="col-name">${words.rows[kindOf(group)]}</th>
        <th scope="col" class="col-bar wide">${words.picture}</th>
        <th scope="col" class="number col-result">${words.result}</th>
      </tr>
    </thead>
    ${group.rows.map((row) => rowOf(rows, row))}
    ${total ? rowOf(rows, { counts: total }, words.total) : nothing}
    ${hasBars(group) ? scaleOf(group, locale) : nothing}
  </table>`;
}

/** Whether there is anything to measure: not where the figures do not tell those asked for apart. */
export const hasBars = ({ rows }: GradeGroup): boolean => rows.some(({ notApart }) => !notApart);

function scaleOf({ requirement }: GradeGroup, locale: Locale): TemplateResult {
  const scale = html`${axisOf(locale)}
    <span class="unit">${gradeWordsOf(locale).axis(nounOf(requirement, locale))}</span>`;
  return html`<tfoot>
    <tr class="wide-row">
      <td></td>
      <td class="col-bar">${scale}</td>
      <td></td>
    </tr>
    <tr class="narrow-row">
      <td colspan="2">${scale}</td>
    </tr>
  </tfoot>`;
}

/** The sum is asked nothing, and opens on nothing: `name` is what it is called. */
function rowOf(rows: Rows, row: GradeRow, name?: string): TemplateResult {
  const { model, target, group, locale, toggle, close } = rows;
  const { verdict } = row;
  const sentence = gradeSentence(model, target, group, row, locale, name);
  const key = keyOf(rows, row);
  const open = name === undefined && rows.open.has(key);
  const bar = row.notApart
    ? html`<span class="unknown">${capital(gradeWordsOf(locale).notApart)}</span>`
    : barOf(group, row, sentence, locale);
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    const body = event.currentTarget as HTMLElement;
    // Before what has focus is gone.
    body.querySelector<HTMLElement>('button')?.focus();
    close(key);
  };
  return html`<tbody class=${rowClass(row, name)} part="row" @keydown=${escape}>
    <tr>
      <th scope="row" class="col-name">
        ${
          name === undefined
            ? openingName({
                ...{ name: nameOfRow(model, group, row, locale), open, detail: idOf(key) },
                toggle: () => toggle(row, key),
              })
            : html`<span class="sum-name">${name}</span>`
        }
        ${rows.various && verdict ? requiredOf(verdict, locale) : nothing}
      </th>
      <td class="col-bar wide">${bar}</td>
      <td class="number col-result">${resultOf(group, row, locale)}</td>
    </tr>
    <tr class="narrow-row">
      <td colspan="2">${bar}</td>
    </tr>
    ${open ? detail(rows, row, key, sentence) : nothing}
  </tbody>`;
}

const rowClass = ({ verdict }: GradeRow, name?: string): string =>
  verdict ? `judged ${verdict.status}` : name === undefined ? 'part' : 'sum';

const requiredOf = ({ requirement, aim }: Progress, locale: Locale): TemplateResult =>
  html`<span class="required"
    >${locale.words.requirement}:
    ${aim ? html`<em>${locale.words.aim}</em> ` : nothing}${formatAskedOf(requirement, locale)}</span
  >`;

/** Counts first, then their share of those bound. */
function resultOf({ requirement }: GradeGroup, row: GradeRow, locale: Locale): TemplateResult {
  const { counts, verdict, notApart } = row;
  const number = (count: number) => formatNumber(locale, count);
  const figure =
    counts && isReported(counts)
      ? html`<span class="figure"
            ><b part="value">${number(counts.compliant)}/${number(counts.base)}</b>
            <small>${nounOf(requirement, locale)}</small></span
          >
          <div class="share">
            ${formatShareOf(row, locale)}${counts.provisional ? ` (${locale.words.provisional})` : ''}
          </div>`
      : html`<b part="value">${notApart ? '' : '—'}</b>`;
  return html`${figure}${verdict ? html`<div>${statusBadge(verdict, locale)}</div>` : nothing}`;
}

/** What is said of a row once it is opened: what the bar shows, the reasoning where counts do not give it, and what it rests on. */
function detail({ target, locale, reasoning }: Rows, row: GradeRow, key: string, sentence: string) {
  const { verdict, counts } = row;
  const lines = verdict ? detailLines(target, verdict, locale) : [];
  const why = verdict && (!counts?.base || verdict.reason) ? reasoning(verdict) : undefined;
  return html`<tr>
    <td class="detail" part="detail" id=${idOf(key)} colspan="3">
      ${counts?.base || why === undefined ? html`<p>${sentence}</p>` : nothing}
      ${why === undefined ? nothing : html`<p>${why}</p>`}
      ${
        lines.length > 0
          ? html`<ul>
              ${lines.map((text) => html`<li>${text}</li>`)}
            </ul>`
          : nothing
      }
    </td>
  </tr>`;
}

/** A row by whom it is on, so that it stays open in another edition or language. */
const keyOf = ({ prefix }: Rows, { organization = '', level = '' }: GradeRow): string =>
  [prefix, organization, level].join('~');

/** Ids have no `~` and no space, so it tells keys apart and may stand in an attribute. */
const idOf = (key: string): string => `detail-${key}`;
