/** Requirements on those bound one by one, in words: how many of whom, and how many do. */
import { forbids } from './binding.js';
import type { Progress } from './evaluate/progress.js';
import { AS_WRITTEN, formatBar, formatNumber, gapKind, type Measured } from './format.js';
import type { Locale } from './locale.js';
import type { Requirement } from './schema.js';
import { sentencesOf } from './sentences.js';

/** What a requirement asks of all it binds, without its time: `từ 90% trở lên số đơn vị xếp loại từ mức “Tốt” trở lên`. */
export function formatRequirement(locale: Locale, measured: Measured, requirement: Requirement): string {
  const { coverage, each } = requirement;
  const bar = formatBar(locale, measured, requirement);
  if (each === undefined) return bar;
  const { comparator, value, unit, bare = false } = coverage ?? ALL;
  const shares = [value].flat().map((share) => formatShare(locale, share, coverage ?? ALL));
  return sentencesOf(locale).coverage({
    share: locale.requirement(comparator, shares, unit, bare),
    bar,
    unit: comparator === 'eq' && value === 0 ? 'none' : unit,
    kind: measured.measure.kind,
    of: nounOf(requirement, locale),
  });
}

/** An `each` without a coverage means all. */
const ALL: NonNullable<Requirement['coverage']> = { comparator: 'eq', value: 100, unit: 'percent' };

/** What those bound one by one are called. */
export const nounOf = ({ each }: Requirement, locale: Locale): string =>
  sentencesOf(locale).nouns[each === 'organization' ? each : 'unit'];

function formatShare(
  locale: Locale,
  share: number,
  { unit, outOf }: NonNullable<Requirement['coverage']>,
): string {
  const number = formatNumber(locale, share, { digits: AS_WRITTEN, percent: unit === 'percent' });
  return outOf === undefined ? number : `${number}/${formatNumber(locale, outOf)}`;
}

/** What the verdict was held against: the bar for one of those bound one by one, else the whole requirement. */
export function formatRequired(progress: Progress, locale: Locale): string {
  const { requirement, unit, organization } = progress;
  const one = unit !== undefined || (requirement.each === 'organization' && organization !== undefined);
  if (!one) return formatRequirement(locale, progress, requirement);
  const bar = formatBar(locale, progress, requirement);
  return forbids(requirement) ? sentencesOf(locale).avoid(bar, progress.measure.kind) : bar;
}

/** The gap of a coverage, in units or points; undefined where it is counted in fractions. */
export function formatCoverageGap(progress: Progress, locale: Locale): string | undefined {
  const { gap = 0, requirement } = progress;
  const { unit = 'count' } = requirement.coverage ?? {};
  const kind = gapKind(progress);
  if (!kind || unit === 'fraction') return undefined;
  const number = formatNumber(locale, Math.abs(gap), { digits: 1, edges: [0] });
  return locale.gap(
    unit === 'percent' ? locale.points(number) : `${number} ${nounOf(requirement, locale)}`,
    kind,
  );
}

/** Those that comply, do not, are silent, and are out of the count. */
export const formatCounts = (
  coverage: NonNullable<Progress['coverage']>,
  requirement: Requirement,
  locale: Locale,
): string => sentencesOf(locale).counts(coverage, forbids(requirement));
