/** What stands around the picture of a trend, line by line. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from '../../src/evaluate/progress.js';
import { formatNumber, formatPeriod } from '../../src/format.js';
import { nounOf } from '../../src/format-coverage.js';
import type { Locale } from '../../src/locale.js';
import type { TargetTrend } from '../../src/target-trend/index.js';
import { requirementsIn } from '../../src/target-trend/said.js';
import { isPercent } from '../../src/target-trend/scale.js';
import { trendWordsOf } from '../../src/trend-words.js';
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
export function requirements(trend: TargetTrend, locale: Locale): TemplateResult {
  const asked = requirementsIn(trend, locale).map(
    ({ asked, more }) => html`${requirementOf(asked, locale)}${more && `, ${more}`}`,
  );
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
