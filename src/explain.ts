/** A verdict's reasoning as one sentence. */
import type { Progress } from './evaluate/progress.js';
import {
  changeMeasure,
  formatDate,
  formatGap,
  formatNumber,
  formatPeriod,
  formatProgressValue,
  formatRequired,
  formatValue,
  isCeiling,
} from './format.js';
import { explainVi } from './locales/vi-sentences.js';
import { localeFor, type Facts, type Locale } from './locale.js';

/** Why the verdict is what it is: "Cần thêm 1,2 điểm % trong 14 tháng; tốc độ hiện nay 0,9 điểm %/năm…". */
export function explain(progress: Progress, { lang }: { lang?: string } = {}): string {
  const locale = localeFor(lang);
  return (locale.explain ?? explainVi)(factsOf(progress, locale));
}

function factsOf(progress: Progress, locale: Locale): Facts {
  const { status, gap, period, coverage, reason, requirement } = progress;
  return {
    status,
    early: progress.early ?? false,
    exceeds: progress.exceeds ?? false,
    ceiling: isCeiling(progress),
    value: formatProgressValue(progress, locale),
    required: formatRequired(progress, locale),
    side: gap === undefined ? 0 : (Math.sign(gap) as -1 | 0 | 1),
    ...(gap !== undefined && { gap: formatGap(locale, changeMeasure(progress, requirement).measure, gap) }),
    ...(period !== undefined && { period: formatPeriod(locale, period) }),
    ...(coverage && { coverage: coverageFacts(coverage, locale) }),
    ...(progress.projection && { pace: paceFacts(progress, progress.projection, locale) }),
    ...(reason && { reason }),
    ...(reason?.code === 'ended' && { since: formatDate(locale, reason.date) }),
  };
}

const coverageFacts = (coverage: NonNullable<Progress['coverage']>, locale: Locale): Facts['coverage'] => ({
  compliant: formatNumber(locale, coverage.compliant),
  base: formatNumber(locale, coverage.base),
  notCompliant: coverage.notCompliant,
  silent: coverage.silent,
  of: locale.words.unitNoun,
});

function paceFacts(
  progress: Progress,
  projection: NonNullable<Progress['projection']>,
  locale: Locale,
): Facts['pace'] {
  const { measure } = changeMeasure(progress, progress.requirement);
  const edges = [progress.required].flat().filter((edge) => typeof edge === 'number');
  // A share of a whole that has kept within it will not leave it, however far the line is drawn.
  const share =
    measure.kind === 'percent' && [progress.value, ...edges].every((value) => (value as number) <= 100);
  const projected = share ? Math.min(100, projection.value) : projection.value;
  return {
    needed: formatGap(locale, measure, progress.gap ?? 0),
    months: projection.months,
    yearly: formatGap(locale, measure, projection.yearly),
    projected: formatValue(locale, { measure }, projected, edges),
    moves: Math.sign(projection.yearly) as -1 | 0 | 1,
    wanted: isCeiling(progress) ? -1 : 1,
  };
}
