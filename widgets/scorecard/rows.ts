/** The table of a group: a row for each verdict, which opens. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Progress } from '../../src/evaluate/progress.js';
import { formatProgressValue } from '../../src/format.js';
import { formatCounts, formatParts } from '../../src/format-coverage.js';
import type { Locale } from '../../src/locale.js';
import type { Model } from '../../src/model.js';
import type { ScorecardGrouping, ScorecardTarget } from '../../src/scorecard.js';
import { citationOf, subjectOf, wholeOf } from '../../src/scorecard-said.js';
import { scorecardWordsOf } from '../../src/scorecard-words.js';
import { detailLines } from '../../src/detail-lines.js';
import { askedOf, asideOf } from '../../src/verdict-said.js';
import { statusBadge } from '../parts/status.js';
import { pictureOf } from './picture.js';
import { openingName } from '../parts/opening-row.js';

/** What a table shows, and what it calls when a reader does something. */
export interface Rows {
  model: Model;
  locale: Locale;
  group: ScorecardGrouping;
  entries: readonly ScorecardTarget[];
  /** The section that the group is, which its rows need not say again. */
  section?: string;
  /** The id of the element that names the table. */
  label: string;
  /** Whether the names of the columns are seen; they are always heard. */
  headed: boolean;
  open: ReadonlySet<string>;
  /** The reasoning behind a verdict; undefined while it loads. */
  reasoning: (progress: Progress) => string | undefined;
  toggle: (progress: Progress, key: string) => void;
  close: (key: string) => void;
}

export function tableOf(rows: Rows): TemplateResult {
  const { locale, label, headed, entries } = rows;
  const { columns } = scorecardWordsOf(locale);
  const header = (name: string, place: string) =>
    html`<th scope="col" class=${place}>${headed ? name : html`<span class="heard">${name}</span>`}</th>`;
  return html`<table part="table" aria-labelledby=${label}>
    <thead class=${headed ? '' : 'unseen'}>
      <tr>
        ${header(columns.target, 'col-target')} ${header(locale.words.requirement, 'col-required wide')}
        ${header(columns.value, 'col-value')} ${header(columns.status, 'col-status medium')}
      </tr>
    </thead>
    ${repeat(
      entries,
      ({ target, citation }) => `${target.id} ${citation}`,
      (one) => targetOf(rows, one),
    )}
  </table>`;
}

const COLUMNS = 4;

/** The name of a target is said once: by its row, or above its rows. */
function targetOf(rows: Rows, one: ScorecardTarget): TemplateResult {
  const { target, rows: verdicts } = one;
  const [first, ...more] = verdicts;
  if (more.length === 0) {
    const subject = subjectOf(rows.model, first!, rows.group);
    const about = [subject, citationOf(one, rows.locale, rows.section)].filter(Boolean).join(' · ');
    return html`<tbody>
      ${rowOf(rows, one, first!, target.name, about)}
    </tbody>`;
  }
  return html`<tbody>
    <tr class="target">
      <th scope="rowgroup" colspan=${COLUMNS}>
        ${target.name}
        <div class="about">${citationOf(one, rows.locale, rows.section)}</div>
      </th>
    </tr>
    ${repeat(
      verdicts,
      (progress) => keyOf(rows, progress),
      (progress) => {
        const { model, group, locale } = rows;
        const name = subjectOf(model, progress, group) || wholeOf(model, progress, locale);
        return rowOf(rows, one, progress, name, '');
      },
    )}
  </tbody>`;
}

function rowOf(rows: Rows, one: ScorecardTarget, progress: Progress, name: string, about: string) {
  const { locale, toggle, close } = rows;
  const key = keyOf(rows, progress);
  const open = rows.open.has(key);
  const badge = statusBadge(progress, locale);
  const required = requirementOf(progress, locale);
  const value = formatProgressValue(progress, locale);
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    const row = event.currentTarget as HTMLElement;
    // Before what has focus is gone.
    row.parentElement!.querySelector<HTMLElement>(`[aria-controls="${idOf(key)}"]`)?.focus();
    close(key);
  };
  return html`<tr part="row" class=${progress.status} @keydown=${escape}>
      <th scope="row" class="col-target">
        ${openingName({ name, open, detail: idOf(key), toggle: () => toggle(progress, key) })}
        <div class="below">
          ${about ? html`<div class="about">${about}</div>` : nothing}
          <div class="below-wide"><span class="term">${locale.words.requirement}:</span> ${required}</div>
        </div>
      </th>
      <td class="col-required wide">${required}</td>
      <td class="col-value">
        <b class=${value?.[14] ? 'long' : ''} part="value">${value ?? '—'}</b>
        <small>${asideOf(progress, locale)}</small>
        ${progress.parts && progress.value !== undefined ? html`<small class="parts">${formatParts(progress, locale)}</small>` : nothing}
        ${pictureOf(progress, locale)}
        <div class="below-medium">${badge}</div>
      </td>
      <td class="col-status medium">${badge}</td>
    </tr>
    ${open ? detail(rows, one, progress, key, escape) : nothing}`;
}

/** What is said of a row once it is opened: the reasoning first, then what it rests on. */
function detail(
  { locale, reasoning }: Rows,
  { target }: ScorecardTarget,
  progress: Progress,
  key: string,
  escape: (event: KeyboardEvent) => void,
) {
  return html`<tr @keydown=${escape}>
    <td class="detail" part="detail" id=${idOf(key)} colspan=${COLUMNS}>
      <p>${reasoning(progress)}</p>
      <ul>
        ${detailLines(target, progress, locale, { formatCounts, formatParts }).map((line) => html`<li>${line}</li>`)}
      </ul>
    </td>
  </tr>`;
}

/** What is asked, with its time: "phấn đấu từ 90% trở lên, đến hết năm 2025". */
function requirementOf(progress: Progress, locale: Locale) {
  const aim = progress.aim ? html`<em>${locale.words.aim}</em> ` : nothing;
  return html`${aim}${askedOf(progress, locale)}`;
}

/** A verdict by what it is on, so that a row stays open in another grouping or edition. */
function keyOf({ model }: Rows, { target, organization, level, requirement }: Progress): string {
  const of = model.targets.get(target)!;
  return [target, organization ?? '', level ?? '', of.requirements.indexOf(requirement)].join('~');
}

/** Ids have no `~` and no space, so it tells keys apart and may stand in an attribute. */
const idOf = (key: string): string => `detail-${key}`;
