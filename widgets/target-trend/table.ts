/** The figures behind a trend as a table, and what a single one has to say for itself. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure, Progress } from '../../src/evaluate/progress.js';
import { formatPeriod } from '../../src/format.js';
import { formatRequired } from '../../src/format-coverage.js';
import type { Locale } from '../../src/locale.js';
import type { TargetTrend, TrendPoint, TrendRow } from '../../src/target-trend/index.js';
import { pointAside, silenceOf, valuesOf } from '../../src/target-trend/said.js';
import { pointText } from '../../src/target-trend/words.js';
import { capital } from '../../src/text.js';
import { trendWordsOf } from '../../src/trend-words.js';
import { statusBadge } from '../parts/status.js';

/** What is asked, without its time: "phấn đấu từ 90% trở lên". */
export const requirementOf = (verdict: Progress, locale: Locale) =>
  html`${verdict.aim ? html`<em>${locale.words.aim}</em> ` : nothing}${formatRequired(verdict, locale)}`;

export const sourceOf = (figure?: Figure): string | undefined =>
  typeof figure?.source === 'string' ? figure.source : figure?.source?.title;

export function tableOf(trend: TargetTrend, name: string, locale: Locale): TemplateResult {
  const words = trendWordsOf(locale);
  const { columns } = words;
  const values = valuesOf(trend, locale);
  return html`<table part="table">
    <caption class="heard">
      ${words.caption(trend.target.name, name)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${columns.period}</th>
        <th scope="col" class="number">${columns.value}</th>
        <th scope="col" class="wide">${columns.required}</th>
        <th scope="col" class="medium">${columns.status}</th>
        <th scope="col" class="wide">${columns.source}</th>
      </tr>
    </thead>
    <tbody>
      ${trend.rows.map((row, index) => rowOf(trend, row, values[index], locale))}
    </tbody>
  </table>`;
}

/** Narrow, the columns that have no room stand small below the others. */
function rowOf(trend: TargetTrend, row: TrendRow, value: string | undefined, locale: Locale): TemplateResult {
  const { verdicts, holding, figure, point, period } = row;
  const asked = [...verdicts, ...holding].map((one) => html`<div>${requirementOf(one, locale)}</div>`);
  const badges = verdicts.map((verdict) => html`<div>${statusBadge(verdict, locale)}</div>`);
  const source = sourceOf(figure);
  return html`<tr part="row">
    <th scope="row">
      ${capital(formatPeriod(locale, period))}
      ${source ? html`<small class="below-wide">${source}</small>` : nothing}
    </th>
    <td class="number">
      <b>${value ?? '—'}</b>
      <small>${point ? pointAside(trend, point, locale) : silenceOf(figure, locale)}</small>
      <div class="below-wide required">${asked}</div>
      <div class="below-medium">${badges}</div>
    </td>
    <td class="wide">${asked.length > 0 ? asked : '—'}</td>
    <td class="medium">${badges.length > 0 ? badges : '—'}</td>
    <td class="wide">${source ?? '—'}</td>
  </tr>`;
}

/** All that is to be said of one point; the same as its row in the table, and what was noted. */
export function tooltipOf(trend: TargetTrend, point: TrendPoint, locale: Locale): TemplateResult {
  const words = trendWordsOf(locale);
  const row = trend.rows.find((one) => one.point === point)!;
  const broken = trend.breaks.find(({ period }) => period === point.period);
  const source = sourceOf(point.figure);
  return html`<p><b>${pointText(trend, point, locale)}</b> ${pointAside(trend, point, locale)}</p>
    ${row.verdicts.map((verdict) => html`<p>${statusBadge(verdict, locale)} ${locale.words.requirement}: ${requirementOf(verdict, locale)}</p>`)}
    ${row.holding.map((verdict) => html`<p>${locale.words.requirement}: ${requirementOf(verdict, locale)}</p>`)}
    ${
      broken
        ? html`<p>${words.broken(formatPeriod(locale, broken.period), broken.why, broken.population)}</p>`
        : nothing
    }
    ${point.figure?.note ? html`<p class="muted">${words.note}: ${point.figure.note}</p>` : nothing}
    ${source ? html`<p class="muted">${locale.words.source}: ${source}</p>` : nothing}`;
}
