/** The figures behind a trend as a table, and what a single one has to say for itself. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure, Progress } from '../../src/evaluate/progress.js';
import { alignDecimals } from '../../src/format-column.js';
import { formatPeriod } from '../../src/format.js';
import { formatRequired, nounOf } from '../../src/format-coverage.js';
import type { Locale } from '../../src/locale.js';
import type { TargetTrend, TrendPoint, TrendRow } from '../../src/target-trend/index.js';
import { pointText } from '../../src/target-trend/words.js';
import { trendWordsOf } from '../../src/trend-words.js';
import { statusBadge } from '../parts/status.js';

/** What is asked, without its time: "phấn đấu từ 90% trở lên". */
export const requirementOf = (verdict: Progress, locale: Locale) =>
  html`${verdict.aim ? html`<em>${locale.words.aim}</em> ` : nothing}${formatRequired(verdict, locale)}`;

export const sourceOf = (figure?: Figure): string | undefined =>
  typeof figure?.source === 'string' ? figure.source : figure?.source?.title;

/** What stands small beside a figure: whose it is, and how certain. */
export function asideOf(trend: TargetTrend, point: TrendPoint, locale: Locale): string {
  const { kinds } = trendWordsOf(locale);
  const { kind, provisional, partial, coverage } = point;
  const notes = [
    provisional && locale.words.provisional,
    partial && kinds.partial,
    kind !== 'observed' && kinds[kind],
  ].filter(Boolean);
  return [coverage && nounOf(trend.verdict.requirement, locale), notes.length > 0 && `(${notes.join(', ')})`]
    .filter(Boolean)
    .join(' ');
}

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

const valuesOf = (trend: TargetTrend, locale: Locale): (string | undefined)[] =>
  alignDecimals(
    trend.rows.map(({ point }) => point && pointText(trend, point, locale)),
    trend.verdict.measure,
    locale,
  );

/** Narrow, the columns that have no room stand small below the others. */
function rowOf(trend: TargetTrend, row: TrendRow, value: string | undefined, locale: Locale): TemplateResult {
  const { verdicts, holding, figure, point, period } = row;
  const asked = [...verdicts, ...holding].map((one) => html`<div>${requirementOf(one, locale)}</div>`);
  const badges = verdicts.map((verdict) => html`<div>${statusBadge(verdict, locale)}</div>`);
  const source = sourceOf(figure);
  return html`<tr part="row">
    <th scope="row">
      ${initial(formatPeriod(locale, period))}
      ${source ? html`<small class="below-wide">${source}</small>` : nothing}
    </th>
    <td class="number">
      <b>${value ?? '—'}</b>
      <small>${point ? asideOf(trend, point, locale) : silenceOf(figure, locale)}</small>
      <div class="below-wide required">${asked}</div>
      <div class="below-medium">${badges}</div>
    </td>
    <td class="wide">${asked.length > 0 ? asked : '—'}</td>
    <td class="medium">${badges.length > 0 ? badges : '—'}</td>
    <td class="wide">${source ?? '—'}</td>
  </tr>`;
}

function silenceOf(figure: Figure | undefined, locale: Locale): string | typeof nothing {
  const status = figure?.status;
  return status === 'M' || status === 'L' || status === 'N' ? trendWordsOf(locale).silent[status] : nothing;
}

/** “Năm 2025” where it stands alone. */
export const initial = (text: string): string => text[0]!.toLocaleUpperCase() + text.slice(1);

/** All that is to be said of one point; the same as its row in the table, and what was noted. */
export function tooltipOf(trend: TargetTrend, point: TrendPoint, locale: Locale): TemplateResult {
  const words = trendWordsOf(locale);
  const row = trend.rows.find((one) => one.point === point)!;
  const broken = trend.breaks.find(({ period }) => period === point.period);
  const source = sourceOf(point.figure);
  return html`<p><b>${pointText(trend, point, locale)}</b> ${asideOf(trend, point, locale)}</p>
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
