/** What a comparison says of its rows together, and what each of them then has to say for itself. */
import { comparisonWordsOf } from './comparison-words.js';
import type { Progress } from './evaluate/progress.js';
import { alignDecimals } from './format-column.js';
import { formatPeriod, formatProgressValue, formatTime } from './format.js';
import type { Locale } from './locale.js';
import { nameOn, type Model } from './model.js';
import { summarize } from './summarize.js';

export const nameOf = (model: Model, { organization }: Progress): string =>
  nameOn(model.organizations.get(organization!)!.name);

/** In what the rows of a group differ, so that each has to say it, or none can be held against another. */
export interface Differences {
  times: boolean;
  periods: boolean;
  populations: boolean;
}

export function differencesIn(rows: readonly Progress[], locale: Locale): Differences {
  const differ = (said: (string | undefined)[]) => new Set(said).size > 1;
  const figures = rows.flatMap(({ figure }) => figure ?? []);
  return {
    times: differ(rows.map(({ requirement }) => formatTime(locale, requirement))),
    periods: differ(figures.map(({ period }) => period)),
    populations: differ(figures.map(({ population }) => population)),
  };
}

/** The figures of a column; counts of those who comply have no decimals to align. */
export function valuesOf(rows: readonly Progress[], locale: Locale): (string | undefined)[] {
  const texts = rows.map((row) => formatProgressValue(row, locale));
  const numbers = rows.every(({ value, coverage }) => !coverage && typeof value !== 'string');
  return numbers ? alignDecimals(texts, rows[0]!.measure, locale) : texts;
}

/** "1 chậm tiến độ · 2 đạt", the worst first. */
export function countsOf(rows: readonly Progress[], locale: Locale): string {
  const { counts } = summarize([...rows]);
  const words = comparisonWordsOf(locale);
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => words.count(count, locale.statuses[status as Progress['status']]))
    .join(' · ');
}

/** What all of a group share: level, time, period judged, population. */
export function captionOf(
  model: Model,
  rows: readonly Progress[],
  { times }: Differences,
  locale: Locale,
): string {
  const { level, requirement, period } = rows[0]!;
  const time = !times && formatTime(locale, requirement);
  return [
    level && model.levels.get(level)!.name,
    time && `${locale.words.requirement} ${time}`,
    requirement.every && period && comparisonWordsOf(locale).judged(formatPeriod(locale, period)),
    requirement.population && `${locale.words.population}: ${requirement.population}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
