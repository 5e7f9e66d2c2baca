/** Requirements on those bound one by one, in words: how many of whom, and how many do. */
import { forbids } from './binding.js';
import type { Progress, Status } from './evaluate/progress.js';
import {
  AS_WRITTEN,
  formatBar,
  formatNumber,
  formatProgressValue,
  gapKind,
  type Measured,
} from './format.js';
import type { CoverageWords, Locale } from './locale.js';
import type { CoverageRule, Requirement } from './schema.js';
import { sentencesOf } from './sentences.js';

/** What a requirement asks of all it binds, without its time: `từ 90% trở lên số đơn vị xếp loại từ mức “Tốt” trở lên`. */
export function formatRequirement(locale: Locale, measured: Measured, requirement: Requirement): string {
  return formatAsked(locale, measured, requirement, BRACKETS);
}

/** Around what the parts of a total are asked: in brackets, or after a comma where the whole stands in brackets. */
type Around = readonly [before: string, after: string];
const BRACKETS: Around = [' (', ')'];
const COMMA: Around = [', ', ''];

function formatAsked(locale: Locale, measured: Measured, requirement: Requirement, around: Around): string {
  const { coverage, each } = requirement;
  const bar = formatTotal(locale, measured, requirement, around);
  if (each === undefined) return bar;
  const words = { bar, kind: kindOf(measured, requirement), of: nounOf(requirement, locale) };
  if (!coverage) return sentencesOf(locale).coverage({ ...words, share: '', unit: 'every' });
  const { comparator, value, unit } = coverage;
  return sentencesOf(locale).coverage({
    ...words,
    share: formatShareAsked(locale, coverage),
    unit: comparator === 'eq' && value === 0 ? 'none' : unit,
  });
}

/** How many of those bound: `từ 90% trở lên`, `ít nhất 3/6`. */
export function formatShareAsked(locale: Locale, coverage: CoverageRule): string {
  const { comparator, value, unit, bare = false } = coverage;
  const shares = [value].flat().map((share) => formatShare(locale, share, coverage));
  return locale.requirement(comparator, shares, unit, bare);
}

/** What takes a verb of its own: a stage is reached, where a milestone is done; a change is a verb already. */
function kindOf({ measure }: Measured, { value, change }: Requirement): CoverageWords['kind'] {
  if (change) return 'change';
  return measure.kind === 'milestone' && typeof value === 'string' ? 'stage' : measure.kind;
}

/** What must be reached in all, and of it by each part: `ít nhất 5 mô hình (trong đó tập thể ít nhất 3, cá nhân ít nhất 2)`. */
function formatTotal(
  locale: Locale,
  measured: Measured,
  requirement: Requirement,
  [before, after]: Around,
): string {
  const bar = formatBar(locale, measured, requirement);
  const { parts, change } = requirement;
  if (!parts) return bar;
  const { categories = [] } = measured;
  const inPart = withoutUnit(measured);
  const words = parts.map((part) => ({
    name: categories.find(({ id }) => id === part.category)?.name ?? part.category,
    bar: formatBar(locale, inPart, { ...part, change }),
  }));
  return `${bar}${before}${sentencesOf(locale).parts(words)}${after}`;
}

/** The total has said what is counted. */
const withoutUnit = <M extends Measured>(measured: M): M => ({
  ...measured,
  measure: { ...measured.measure, unit: undefined },
});

/** What those bound one by one are called. */
export const nounOf = ({ each }: Requirement, locale: Locale): string =>
  sentencesOf(locale).nouns[each === 'organization' ? each : 'unit'];

function formatShare(locale: Locale, share: number, { unit, outOf }: CoverageRule): string {
  const number = formatNumber(locale, share, { digits: AS_WRITTEN, percent: unit === 'percent' });
  return outOf === undefined ? number : `${number}/${formatNumber(locale, outOf)}`;
}

/** What the verdict was held against: the bar for one of those bound one by one, else the whole requirement. */
export const formatRequired = (progress: Progress, locale: Locale): string =>
  formatHeldAgainst(progress, locale, BRACKETS);

/** The same, to stand in brackets. */
export const formatRequiredInside = (progress: Progress, locale: Locale): string =>
  formatHeldAgainst(progress, locale, COMMA);

function formatHeldAgainst(progress: Progress, locale: Locale, around: Around): string {
  const { requirement } = progress;
  if (!isOne(progress)) return formatAsked(locale, progress, requirement, around);
  const bar = formatTotal(locale, progress, requirement, around);
  return forbids(requirement) ? sentencesOf(locale).avoid(bar, kindOf(progress, requirement)) : bar;
}

/** Whether a verdict is on one of those bound one by one. */
export const isOne = ({ requirement: { each }, unit, organization }: Progress): boolean =>
  unit !== undefined || (each === 'organization' && organization !== undefined);

/** Statuses of a part that a reader has to be told of. */
export const LACKING: readonly Status[] = ['missed', 'off-track', 'no-data', 'at-risk', 'no-trend'];

/** What each part has, and what it lacks: `Tập thể: 4 · Cá nhân: 1 (Không đạt)`. */
export function formatParts(progress: Progress, locale: Locale): string {
  const { parts = [], requirement } = progress;
  const inPart = { ...withoutUnit(progress), figure: undefined, coverage: undefined };
  return parts
    .map(({ name, status, value, provisional }, index) => {
      const { value: required } = requirement.parts![index]!;
      const word = locale.statuses[status];
      if (value === undefined)
        return `${name}: ${status === 'not-applicable' ? word.toLowerCase() : sentencesOf(locale).noFigure}`;
      const text = formatProgressValue({ ...inPart, value, required }, locale);
      const notes = [provisional && locale.words.provisional, LACKING.includes(status) && word];
      return [`${name}: ${text}`, ...notes.flatMap((note) => (note ? `(${note})` : []))].join(' ');
    })
    .join(' · ');
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
