/** What a picture of a trend says, in words: of a point, and of all of it. */
import { forbids } from '../binding.js';
import { isCounted } from '../comparison.js';
import type { Progress, Value } from '../evaluate/progress.js';
import { explain, isSideBySide } from '../explain.js';
import {
  edgesOf,
  changeMeasure,
  formatGap,
  formatNumber,
  formatPeriod,
  formatProgressValue,
  gapKind,
} from '../format.js';
import { formatRequiredInside, nounOf } from '../format-coverage.js';
import type { Locale, StandingFacts } from '../locale.js';
import { nameOn, type Model } from '../model.js';
import { trendWordsOf } from '../trend-words.js';
import type { TargetTrend, TrendPoint } from './index.js';
import { stepNames } from './steps.js';

/** Whom a trend is on: the unit, the organization with its level, or the place. */
export function subjectName(
  model: Model,
  { organization, unit, level }: Progress,
  { words }: Locale,
): string {
  if (unit !== undefined) return nameOn(model.units.get(unit)!.name);
  const place = model.document.resolution.place ?? words.whole;
  const name = organization === undefined ? place : nameOn(model.organizations.get(organization)!.name);
  return level === undefined ? name : `${name} (${model.levels.get(level)!.name})`;
}

/** A point's value as people write it; never rounded onto an edge of a requirement, nor onto one of `beside`. */
export function pointText(
  { verdict, pieces }: TargetTrend,
  { value, figure, coverage }: TrendPoint,
  locale: Locale,
  beside: number[] = [],
): string {
  const edges = pieces.flatMap((piece) => edgesOf(piece.verdict));
  const own = { ...verdict, value, figure, coverage, required: [...edges, ...beside] as [number, number] };
  return formatProgressValue(own, locale) ?? '—';
}

/** Whether a point is the figure that the verdict in force is on. */
export const isJudgedOn = ({ verdict }: TargetTrend, { kind, period, figure }: TrendPoint): boolean =>
  kind === 'observed' &&
  period === (verdict.figure?.period ?? verdict.period) &&
  figure?.population === verdict.figure?.population;

/** What the picture says, as sentences: where it stands, how it came there, where no line leads, where the pace leads. */
export function trendSentences(trend: TargetTrend, name: string, locale: Locale): string[] {
  const words = trendWordsOf(locale);
  const { verdict, breaks, projection, points } = trend;
  const forecast = points.findLast(({ kind }) => kind === 'forecast');
  return [
    standingOf(verdict, name, locale),
    courseOf(trend, locale),
    ...breaks.map(({ period, why, population }) =>
      words.broken(formatPeriod(locale, period), why, population),
    ),
    projection && words.projected(projectedText(projection, locale), formatPeriod(locale, projection.period)),
    forecast && words.forecast(pointText(trend, forecast, locale), formatPeriod(locale, forecast.period)),
  ].filter((sentence) => typeof sentence === 'string');
}

/** Where the pace leads, as a value. */
export const projectedText = (
  { verdict, value }: NonNullable<TargetTrend['projection']>,
  locale: Locale,
): string => formatProgressValue({ ...verdict, value, figure: undefined }, locale)!;

/** The figure with its distance to the requirement; where there is no such distance, the reasoning of the verdict. */
function standingOf(verdict: Progress, name: string, locale: Locale): string {
  const { figure, period = figure?.period, coverage, reason, owed, value, satisfied } = verdict;
  const counted = isCounted(verdict);
  const told = formatProgressValue(verdict, locale);
  const when = figure?.period ?? period;
  const isPlain = counted ? (coverage?.base ?? 0) > 0 : value !== undefined && owed === undefined;
  if (!isPlain || reason || told === undefined || when === undefined)
    return explain(verdict, { lang: locale.tag });
  const kind = gapKind(verdict);
  return trendWordsOf(locale).standing({
    name,
    value: counted ? told : quoted(value, told),
    kind: kindOf(verdict),
    period: formatPeriod(locale, when),
    provisional: verdict.provisional ?? false,
    required: formatRequiredInside(verdict, locale),
    ...(kind && !counted && { gap: sizeOf(verdict, locale), gapKind: kind }),
    ...(typeof value === 'boolean' && { done: value }),
    exceeds: verdict.exceeds ?? false,
    satisfied: satisfied ?? false,
    sideBySide: isSideBySide(verdict),
    ...(counted && {
      share: {
        of: nounOf(verdict.requirement, locale),
        silent: coverage?.silent ?? 0,
        none: forbids(verdict.requirement),
      },
    }),
  });
}

const kindOf = (verdict: Progress): StandingFacts['kind'] =>
  isCounted(verdict) ? 'share' : verdict.requirement.change ? 'change' : verdict.measure.kind;

const sizeOf = ({ gap, measure, requirement, ...rest }: Progress, locale: Locale): string =>
  formatGap(
    locale,
    changeMeasure({ measure }, requirement).measure,
    gap!,
    edgesOf({ ...rest, measure, requirement }),
  );

/** Of the newest line, from its first to its last figure; nothing of sums that only grow, nor of changes of changes. */
function courseOf(trend: TargetTrend, locale: Locale): string | undefined {
  const { segments, verdict, running, points } = trend;
  const newest = points.findLast(({ kind, partial }) => kind !== 'forecast' && !partial);
  const line = segments.find((segment) => segment.includes(newest!));
  if (!line || running || typeof line[0]!.value === 'boolean' || verdict.requirement.change) return undefined;
  const [first, last] = [line[0]!, line.at(-1)!];
  const better = verdict.measure.kind === 'rank' ? -1 : 1;
  return trendWordsOf(locale).course({
    from: placeText(trend, first, locale, last),
    to: placeText(trend, last, locale, first),
    fromPeriod: formatPeriod(locale, first.period),
    toPeriod: formatPeriod(locale, last.period),
    moves: (Math.sign(last.at - first.at) * better) as -1 | 0 | 1,
    steady: line.every(({ at }) => at === first.at),
    ordinal: verdict.measure.kind === 'rank' || stepNames(verdict) !== undefined,
  });
}

/** Shares of those bound are told as shares: so many of so many do not compare where those bound have changed. */
function placeText(trend: TargetTrend, point: TrendPoint, locale: Locale, beside: TrendPoint): string {
  if (point.coverage) {
    const edges = [0, 100, beside.at, ...trend.pieces.flatMap((piece) => piece.edges)];
    return formatNumber(locale, point.at, { digits: 1, percent: true, edges });
  }
  return quoted(point.value, pointText(trend, point, locale, [beside.at]));
}

/** Grades and stages are names. */
const quoted = (value: Value | undefined, text: string): string =>
  typeof value === 'string' ? `“${text}”` : text;
