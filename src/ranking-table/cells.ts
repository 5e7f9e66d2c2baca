/** What stands in a row, in words: every figure formatted, nothing left to a template to judge. */
import type { Progress } from '../evaluate/progress.js';
import { alignDecimals } from '../format-column.js';
import { formatRequired } from '../format-coverage.js';
import {
  changeMeasure,
  formatDate,
  formatGap,
  formatNumber,
  formatPeriod,
  formatProgressGap,
  formatProgressValue,
  formatTime,
} from '../format.js';
import type { Locale, UnrankedFacts } from '../locale.js';
import type { RankingRow } from '../rank/ranking.js';
import { rankingWordsOf } from '../ranking-words.js';
import type { Arrangement, Page } from './arrange.js';
import type { RankingEntry, RankingTable } from './table.js';

/** The texts of a row; what is absent has nothing to say. */
export interface RowText {
  rank?: string;
  /** The direction, the number of places, and both in words. */
  moved?: { direction: 'up' | 'down' | 'same'; number: string; words: string };
  value?: string;
  /** What a ratio is of: `41/45`. */
  counts?: string;
  provisional?: string;
  required?: string;
  gap?: string;
  attainment?: string;
  change?: string;
  /** Why it has no rank. */
  reason?: string;
  /** The value and rank of the period before. */
  before?: string;
  /** What the figure is taken from, and what is noted of it. */
  source?: string;
  note?: string;
}

/** The rows of a page in a language: numbers in one column have as many decimals, so that they align. */
export function formatRows(
  table: RankingTable,
  entries: readonly RankingEntry[],
  locale: Locale,
): { entry: RankingEntry; text: RowText }[] {
  const rows = entries.map((entry) => ({ entry, text: formatRow(table, entry, locale) }));
  const numbers = rows.filter(({ entry }) => typeof entry.row.value === 'number');
  const aligned = alignDecimals(
    numbers.map(({ text }) => text.value),
    table.target.measure,
    locale,
  );
  for (const [index, { text }] of numbers.entries()) text.value = aligned[index];
  return rows;
}

/** A row in a language; the unit of measurement, if there is one, is said once for all of them: see `unitOf`. */
function formatRow(table: RankingTable, entry: RankingEntry, locale: Locale): RowText {
  const { row } = entry;
  const words = rankingWordsOf(locale);
  const progress = progressOf(table, row);
  const { figure, attainment } = row;
  const source = figure?.source;
  return {
    rank: row.rank === null ? undefined : formatNumber(locale, row.rank),
    moved: movedOf(table, entry, locale),
    value: formatProgressValue(progress, locale),
    counts:
      figure?.numerator === undefined || figure.denominator === undefined
        ? undefined
        : `${formatNumber(locale, figure.numerator)}/${formatNumber(locale, figure.denominator)}`,
    provisional: row.provisional ? locale.words.provisional : undefined,
    required: row.required === undefined ? undefined : requiredOf(table, row, progress, locale),
    gap: gapOf(row, progress, locale),
    attainment:
      attainment === undefined
        ? undefined
        : formatNumber(locale, attainment * 100, { digits: 1, percent: true, edges: [100] }),
    change: changeOf(row, progress, locale),
    reason: row.reason && words.unranked(factsOf(row, locale)),
    before: beforeOf(table, row, progress, locale),
    source:
      source === undefined
        ? undefined
        : `${locale.words.source}: ${typeof source === 'string' ? source : (source.title ?? source.url)}`,
    note: figure?.note,
  };
}

/** What numbers are counted in, where they do not say it themselves: percents do. */
export function unitOf({ target, ranking }: RankingTable): string | undefined {
  const { kind, unit } = target.measure;
  return kind === 'percent' || ranking.requirement?.change?.in === 'percent' ? undefined : unit;
}

/** The requirement that all rows are held against, without its name; undefined where they differ or it is not one unit's. */
export function requirementOf(
  table: RankingTable,
  locale: Locale,
): { aim: boolean; text: string; condition?: string } | undefined {
  const { target, ranking, entries } = table;
  const { requirement } = ranking;
  if (!requirement || !entries.some(({ row }) => row.required !== undefined)) return undefined;
  const bar = formatRequired({ ...progressOf(table, entries[0]!.row), measure: target.measure }, locale);
  const condition = requirement.condition ?? target.condition;
  return {
    aim: requirement.aim ?? target.aim ?? false,
    text: [bar, formatTime(locale, requirement)].filter(Boolean).join(', '),
    ...(condition !== undefined && { condition }),
  };
}

/** What is on the screen, in a sentence: for those who see it and those who hear it. */
export function showingOf(
  { from, to }: Page,
  total: number,
  { query, column, descending }: Arrangement,
  locale: Locale,
): string {
  const words = rankingWordsOf(locale);
  const typed = query.trim();
  if (total === 0) return typed ? words.noMatch(typed) : words.noRows;
  return words.showing({
    from: formatNumber(locale, from),
    to: formatNumber(locale, to),
    total: formatNumber(locale, total),
    one: from === to,
    query: typed,
    order: words.orders[column][descending ? 1 : 0],
  });
}

/** A row as what the formats of a verdict take. */
function progressOf({ target, scale, categories }: RankingTable, row: RankingRow): Progress {
  const { unit, requirement, figure, value, gap } = row;
  const { tolerance = 0 } = requirement;
  return {
    target: target.id,
    requirement,
    ...(categories && { categories }),
    measure: { ...target.measure, unit: undefined },
    scale,
    unit,
    status: row.status ?? 'awaiting',
    value,
    required: row.required ?? requirement.value,
    comparator: requirement.comparator,
    figure,
    gap,
    satisfied: gap !== undefined && gap + tolerance >= 0,
    history: [],
  };
}

function movedOf({ since }: RankingTable, { moved }: RankingEntry, locale: Locale): RowText['moved'] {
  if (moved === undefined || since === undefined) return undefined;
  const number = formatNumber(locale, Math.abs(moved));
  return {
    direction: moved > 0 ? 'up' : moved < 0 ? 'down' : 'same',
    number,
    words: rankingWordsOf(locale).moved(moved, number, formatPeriod(locale, since)),
  };
}

/** An aim is no duty, and says so where each row has a requirement of its own. */
function requiredOf(
  { target }: RankingTable,
  { requirement }: RankingRow,
  progress: Progress,
  locale: Locale,
): string {
  const required = formatRequired(progress, locale);
  return (requirement.aim ?? target.aim) ? `${locale.words.aim} ${required}` : required;
}

function gapOf({ gap, required }: RankingRow, progress: Progress, locale: Locale): string | undefined {
  if (gap === undefined) return undefined;
  const words = rankingWordsOf(locale);
  return gap === 0
    ? Array.isArray(required)
      ? words.within
      : words.even
    : formatProgressGap(progress, locale);
}

function changeOf({ change }: RankingRow, { measure, requirement }: Progress, locale: Locale) {
  if (change === undefined) return undefined;
  if (change === 0) return rankingWordsOf(locale).unchanged;
  const amount = formatGap(locale, changeMeasure({ measure }, requirement).measure, change);
  return locale.change(change > 0 ? 'increase' : 'decrease', amount);
}

function beforeOf({ since, target }: RankingTable, row: RankingRow, progress: Progress, locale: Locale) {
  const { value, change, previousRank, requirement } = row;
  const known = typeof value === 'number' && change !== undefined && !requirement.change;
  if (since === undefined || (!known && previousRank === undefined)) return undefined;
  return rankingWordsOf(locale).before(
    formatPeriod(locale, since),
    // Both came from exact numbers: what their difference has beyond twelve digits is noise.
    known
      ? formatProgressValue(
          {
            ...progress,
            measure: target.measure,
            figure: undefined,
            value: +(value - change).toPrecision(12),
          },
          locale,
        )
      : undefined,
    previousRank === undefined ? undefined : formatNumber(locale, previousRank),
  );
}

function factsOf({ reason, figure }: RankingRow, locale: Locale): UnrankedFacts {
  const number = (value?: number) => (value === undefined ? undefined : formatNumber(locale, value));
  const { code, ...more } = reason!;
  const { denominator, minimum, date, population, count, of } = more as Partial<{
    denominator: number;
    minimum: number;
    date: string;
    population: string;
    count: number;
    of: number;
  }>;
  const reported = figure?.reported ?? (count === undefined ? undefined : { count, of });
  return {
    code,
    date: date === undefined ? undefined : formatDate(locale, date),
    reported: reported && `${number(reported.count)}/${number(reported.of)}`,
    denominator: number(denominator),
    minimum: number(minimum),
    population,
  };
}
