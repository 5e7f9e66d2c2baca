/** A verdict's reasoning as one sentence. */
import type { Coverage, Progress, Projection, Status } from './evaluate/progress.js';
import {
  changeMeasure,
  edgesOf,
  formatDate,
  formatGap,
  formatNumber,
  formatPeriod,
  formatProgressValue,
  formatValue,
  gapKind,
} from './format.js';
import { formatRequired, nounOf } from './format-coverage.js';
import { forbids } from './binding.js';
import { localeFor, type Facts, type Locale } from './locale.js';
import { sentencesOf } from './sentences.js';

/** Why the verdict is what it is: "Cần thêm 1,2 điểm % trong 14 tháng; tốc độ hiện nay 0,9 điểm %/năm…". */
export function explain(progress: Progress, { lang }: { lang?: string } = {}): string {
  const locale = localeFor(lang);
  return sentencesOf(locale).explain(factsOf(progress, locale));
}

/** Statuses of a part that a reader has to be told of. */
const LACKING: Status[] = ['missed', 'off-track', 'no-data', 'at-risk', 'no-trend'];

function factsOf(progress: Progress, locale: Locale): Facts {
  const { status, gap, owed, period, coverage, reason, requirement, parts = [] } = progress;
  const { measure } = changeMeasure(progress, requirement);
  return {
    status,
    early: progress.early ?? false,
    exceeds: progress.exceeds ?? false,
    satisfied: progress.satisfied ?? false,
    value: formatProgressValue(progress, locale),
    owed:
      owed === undefined
        ? undefined
        : formatValue(locale, progress, owed, [...edgesOf(progress), progress.value as number]),
    required: formatRequired(progress, locale),
    gap: gap === undefined ? undefined : formatGap(locale, measure, gap, edgesOf(progress)),
    gapKind: gapKind(progress),
    period: period === undefined ? undefined : formatPeriod(locale, period),
    coverage: coverage && coverageFacts(progress, coverage, locale),
    pace: progress.projection && paceFacts(progress, progress.projection, locale),
    lacking: parts.filter(({ status }) => LACKING.includes(status)).map(({ name }) => name),
    reason,
    since: reason && 'date' in reason ? formatDate(locale, reason.date) : undefined,
  };
}

function coverageFacts({ requirement }: Progress, coverage: Coverage, locale: Locale): Facts['coverage'] {
  return {
    compliant: formatNumber(locale, coverage.compliant),
    base: formatNumber(locale, coverage.base),
    silent: coverage.silent,
    of: nounOf(requirement, locale),
    none: forbids(requirement),
  };
}

function paceFacts(progress: Progress, projection: Projection, locale: Locale): Facts['pace'] {
  const { requirement } = progress;
  const edges = edgesOf(progress);
  const { measure } = changeMeasure(progress, requirement);
  // A share of a whole that has kept within it will not leave it, however far the line is drawn.
  const share =
    measure.kind === 'percent' && [progress.value, ...edges].every((value) => (value as number) <= 100);
  const projected = share && !requirement.change ? Math.min(100, projection.value) : projection.value;
  return {
    months: projection.months,
    yearly: formatGap(locale, measure, projection.yearly),
    projected: formatProgressValue({ ...progress, value: projected, figure: undefined }, locale)!,
    // A change is counted in the direction asked for; the pace is of the figure itself.
    moves: (Math.sign(projection.yearly) * (requirement.change?.direction === 'decrease' ? -1 : 1)) as
      -1 | 0 | 1,
  };
}
