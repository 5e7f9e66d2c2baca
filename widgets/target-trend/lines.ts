/** What stands around the picture of a trend, line by line. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from '../../src/evaluate/progress.js';
import { formatNumber, formatPeriod, formatTime } from '../../src/format.js';
import { formatCounts, formatParts, nounOf } from '../../src/format-coverage.js';
import type { Locale } from '../../src/locale.js';
import type { TargetTrend } from '../../src/target-trend/index.js';
import { isPercent } from '../../src/target-trend/scale.js';
import { trendWordsOf } from '../../src/trend-words.js';
import { detailLines } from '../parts/details.js';
import type { DrawnTrend } from './geometry.js';
import { requirementOf } from './table.js';

/** What stands small beside the value: what is counted, that it may change, and of when it is. */
export function aside({ verdict }: TargetTrend, locale: Locale): string {
  const { coverage, provisional, requirement, figure, period = figure?.period } = verdict;
  const when = figure?.period ?? period;
  const counted = [
    coverage?.base && nounOf(requirement, locale),
    provisional && `(${locale.words.provisional})`,
  ];
  const parts = [counted.filter(Boolean).join(' '), when && formatPeriod(locale, when)];
  return parts.filter(Boolean).join(' · ');
}

/** A name is smaller than a number, and a long number as large as there is room for. */
export const sizeOf = ({ value }: Progress, text?: string): string =>
  typeof value === 'string' ? 'named' : text?.[14] ? 'long' : '';

/** What is asked, one after the other: "phấn đấu từ 90% trở lên, đến hết năm 2025". */
export function requirements({ verdict, pieces }: TargetTrend, locale: Locale): TemplateResult {
  const verdicts = [...new Set(pieces.map((piece) => piece.verdict))];
  const asked = (verdicts.length > 0 ? verdicts : [verdict]).map((one) => {
    const time = formatTime(locale, one.requirement);
    const { population } = one.requirement;
    const more = [time, population && `${locale.words.population}: ${population}`].filter(Boolean);
    return html`${requirementOf(one, locale)}${more.length > 0 ? `, ${more.join('; ')}` : nothing}`;
  });
  const term = html`<span class="term">${locale.words.requirement}:</span>`;
  if (asked.length === 1) return html`<p class="required">${term} ${asked}</p>`;
  return html`<div class="required">
    ${term}
    <ul>
      ${asked.map((one) => html`<li>${one}</li>`)}
    </ul>
  </div>`;
}

/** What has to be known to read the scale. */
export function notes(
  { scale, verdict, running }: DrawnTrend,
  locale: Locale,
): TemplateResult | typeof nothing {
  const words = trendWordsOf(locale);
  const { change } = verdict.requirement;
  const start = Math.min(scale.start, scale.end);
  const lines = [
    verdict.measure.kind === 'rank' && words.lessIsBetter,
    verdict.coverage && words.shares,
    change && words.changes[change.direction],
    running && words.running,
    !scale.steps &&
      verdict.measure.kind !== 'rank' &&
      start > 0 &&
      words.startsAt(formatNumber(locale, start, { percent: isPercent(verdict) })),
  ].filter(Boolean);
  return lines.length > 0 ? html`<p class="note">${lines.join(' ')}</p>` : nothing;
}

/** What is left to be said of the verdict: neither its period nor its population, which stand above already. */
export function restOf({ target, verdict }: TargetTrend, locale: Locale): string[] {
  const { figure, period, requirement } = verdict;
  const when = figure?.period ?? period;
  const said = [
    when && locale.figures(formatPeriod(locale, when)),
    requirement.population && `${locale.words.population}: ${requirement.population}`,
  ];
  return detailLines(target, verdict, locale, { formatCounts, formatParts }).filter(
    (line) => !said.includes(line),
  );
}
