/** What stands around the picture of a trend, and in the table behind it. */
import { detailLines } from '../detail-lines.js';
import type { Figure, Progress } from '../evaluate/progress.js';
import { alignDecimals } from '../format-column.js';
import { formatPeriod, formatTime } from '../format.js';
import { formatCounts, formatParts, nounOf } from '../format-coverage.js';
import type { Locale } from '../locale.js';
import { trendWordsOf } from '../trend-words.js';
import type { TargetTrend, TrendPoint } from './index.js';
import { pointText } from './words.js';

/** What is asked, one after the other; `more` is its time and its population. */
export function requirementsIn(
  { verdict, pieces }: TargetTrend,
  locale: Locale,
): { asked: Progress; more: string }[] {
  const verdicts = [...new Set(pieces.map((piece) => piece.verdict))];
  return (verdicts.length > 0 ? verdicts : [verdict]).map((asked) => {
    const { population } = asked.requirement;
    const time = formatTime(locale, asked.requirement);
    const more = [time, population && `${locale.words.population}: ${population}`];
    return { asked, more: more.filter(Boolean).join('; ') };
  });
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

/** The figures of the table; what is absent was not reported. */
export const valuesOf = (trend: TargetTrend, locale: Locale): (string | undefined)[] =>
  alignDecimals(
    trend.rows.map(({ point }) => point && pointText(trend, point, locale)),
    trend.verdict.measure,
    locale,
  );

/** What stands small beside a figure of the table: whose it is, and how certain. */
export function pointAside(trend: TargetTrend, point: TrendPoint, locale: Locale): string {
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

/** Why there is no figure, where that was reported. */
export function silenceOf(figure: Figure | undefined, locale: Locale): string {
  const status = figure?.status;
  return status === 'M' || status === 'L' || status === 'N' ? trendWordsOf(locale).silent[status] : '';
}
