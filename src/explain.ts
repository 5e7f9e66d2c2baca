/** A verdict's reasoning as one sentence. */
import type { Coverage, PartVerdict, Progress, Projection } from './evaluate/progress.js';
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
import { formatRequiredInside, LACKING, nounOf } from './format-coverage.js';
import { forbids } from './binding.js';
import { localeFor, type Facts, type Locale } from './locale.js';
import { projectedValue } from './projected.js';
import { viExplain } from './locales/vi-explain.js';

/** Why the verdict is what it is: "Cần thêm 1,2 điểm % trong 14 tháng; tốc độ hiện nay 0,9 điểm %/năm…". */
export function explain(progress: Progress, { lang }: { lang?: string } = {}): string {
  const locale = localeFor(lang);
  return (locale.explain ?? viExplain)(factsOf(progress, locale));
}

/** What is said of the figure is said of the total; its parts follow. */
function factsOf(progress: Progress, locale: Locale): Facts {
  const { gap, owed, period, coverage, reason, requirement, total = progress } = progress;
  const { measure } = changeMeasure(progress, requirement);
  return {
    status: total.status,
    early: progress.early ?? false,
    exceeds: progress.exceeds ?? false,
    satisfied: total.satisfied ?? false,
    sideBySide: isSideBySide(progress),
    value: formatProgressValue(progress, locale),
    owed:
      owed === undefined
        ? undefined
        : owed === 0
          ? ''
          : formatValue(locale, progress, owed, [...edgesOf(progress), progress.value as number]),
    required: formatRequiredInside(progress, locale),
    gap: gap === undefined ? undefined : formatGap(locale, measure, gap, edgesOf(progress)),
    gapKind: gapKind(progress),
    period: period === undefined ? undefined : formatPeriod(locale, period),
    coverage: coverage && coverageFacts(progress, coverage, locale),
    pace: progress.projection && paceFacts(progress, progress.projection, locale),
    ...partFacts(progress),
    reason,
    since: reason && 'date' in reason ? formatDate(locale, reason.date) : undefined,
  };
}

/** Of nothing allowed all is too much, which the value says already; and a total that is enough is not all that is asked. */
export function isSideBySide(progress: Progress): boolean {
  const { value, gap, satisfied, total } = progress;
  const allOfIt = gapKind(progress) === 'over' && value === -gap!;
  return allOfIt || (total?.satisfied === true && satisfied !== true);
}

function partFacts({ parts = [], value }: Progress): Pick<Facts, 'unmet' | 'silent'> {
  const namesOf = (some: PartVerdict[]) => some.map(({ name }) => name);
  const silent = parts.filter(isSilent);
  const unmet = parts.filter((part) => LACKING.includes(part.status) && !isSilent(part));
  const nothing = value === undefined && silent.length === parts.length;
  return { unmet: namesOf(unmet), silent: nothing ? [] : namesOf(silent) };
}

const isSilent = ({ status, value }: PartVerdict): boolean =>
  status === 'no-data' || (status === 'awaiting' && value === undefined);

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
  const { measure } = changeMeasure(progress, requirement);
  const projected = projectedValue(progress, projection);
  return {
    months: projection.months,
    yearly: formatGap(locale, measure, projection.yearly),
    projected: formatProgressValue({ ...progress, value: projected, figure: undefined }, locale)!,
    // A change is counted in the direction asked for; the pace is of the figure itself.
    moves: (Math.sign(projection.yearly) * (requirement.change?.direction === 'decrease' ? -1 : 1)) as
      -1 | 0 | 1,
  };
}
