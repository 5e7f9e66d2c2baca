/** From the ranks of units to the rows and columns of a table, in no language yet. */
import { toQuantity } from '../evaluate/bar.js';
import { STATUSES } from '../evaluate/progress.js';
import type { RankingColumn } from '../locale.js';
import { nameOn, type Model } from '../model.js';
import { formatDay, parsePeriod } from '../periods.js';
import { previousPeriod } from '../previous-period.js';
import { rank } from '../rank/index.js';
import type { RankBy, Ranking, RankingRow, RankOptions } from '../rank/ranking.js';
import type { Category, Scale, Target } from '../schema.js';
import { fold } from '../text.js';
import { defaultLevel } from './choices.js';
import { remember } from './memory.js';
import { boundBy } from './options.js';

/** What is ranked; without a level the one that most units with a figure are on. */
export interface TableOptions extends Omit<RankOptions, 'level'> {
  level?: string;
}

/** A unit's row, with what a reader may search or order it by. */
export interface RankingEntry {
  row: RankingRow;
  /** Its place in the ranking, those unranked included: 0 is the first. */
  index: number;
  /** The unit's name in the period of the figures. */
  name: string;
  /** Where it belongs, as far as the rows differ in it: organization and parent. */
  place: string;
  /** Places gained since the previous period, negative if lost; absent where it had no rank then or has none now. */
  moved?: number;
  /** Name, organization and parent as people search them. */
  folded: string;
  /** The value as a number: of a grade or a stage its place on the scale. */
  quantity?: number;
}

export interface RankingTable {
  target: Target;
  scale?: Scale;
  /** What the parts of a requirement are called by. */
  categories?: Category[];
  /** The options with the level and the period that were chosen. */
  options: RankOptions;
  ranking: Ranking;
  entries: RankingEntry[];
  columns: RankingColumn[];
  /** How many have a rank. */
  ranked: number;
  /** The period that movements and changes are counted from. */
  since?: string;
  /** The period that would be shown if anybody had a figure for it; `ranking.period` is shown in its stead. */
  missing?: string;
}

/**
 * The ranking asked for as a table; undefined where the document has no such target, or no units. Units that organizations
 * share have a figure for each of them: where no organization is asked for and so none has one, it is the first that has.
 */
export function rankingTable(model: Model, options: TableOptions): RankingTable | undefined {
  const table = tableFor(model, options);
  if (!table || options.organization !== undefined || hasValues(table.ranking.rows)) return table;
  for (const organization of boundBy(model, options.target)) {
    const one = tableFor(model, { ...options, organization });
    if (one && hasValues(one.ranking.rows)) return one;
  }
  return table;
}

const tableFor = remember((model, options: TableOptions): RankingTable | undefined => {
  const target = model.targets.get(options.target);
  const level = options.level ?? defaultLevel(model, options);
  if (!target || level === undefined) return undefined;
  const { parent, ...everywhere } = { ...options, level };
  const { period, missing } = periodFor(model, everywhere);
  const asked = { ...everywhere, period, ...(parent !== undefined && { parent }) };
  const ranking = rank(model, asked);
  const entries = entriesOf(model, target, ranking, options.asOf);
  return {
    target,
    scale: model.scales.get(target.measure.scale ?? ''),
    categories: model.document.categories,
    options: asked,
    ranking,
    entries,
    columns: columnsOf(entries, ranking, options.by),
    ranked: entries.filter(({ row }) => row.rank !== null).length,
    ...(ranking.period !== undefined && { since: previousPeriod(parsePeriod(ranking.period)).text }),
    missing,
  };
});

/** How many earlier periods are tried before a table of dashes is shown. */
const TRIED = 4;

/**
 * The period asked for. Without one, and where nobody has reported for the one in force, the newest before it that somebody
 * has a figure of: it is named on the screen, and ranked by the requirement of its own days.
 */
const periodFor = remember((model, options: RankOptions): { period?: string; missing?: string } => {
  if (options.period !== undefined) return { period: options.period };
  const { rows, period } = rank(model, options);
  if (rows.length === 0 || period === undefined || hasValues(rows)) return {};
  const earlier = periodsBefore(model, options, period).find((one) =>
    hasValues(rank(model, { ...options, period: one }).rows),
  );
  return earlier === undefined ? {} : { period: earlier, missing: period };
});

const hasValues = (rows: readonly RankingRow[]): boolean => rows.some(({ value }) => value !== undefined);

/** The periods that units have figures of, those that end before another period does, newest first. */
function periodsBefore(model: Model, { target, organization }: RankOptions, before: string): string[] {
  const { end } = parsePeriod(before);
  const periods = new Set<string>();
  for (const { target: of, unit: id, period } of model.document.observations ?? []) {
    if (of !== target || id === undefined) continue;
    const own = model.units.get(id)!.organization ?? organization;
    if (organization === undefined || own === organization) periods.add(period);
  }
  return [...periods]
    .map(parsePeriod)
    .filter((period) => period.end < end)
    .sort((a, b) => b.end - a.end || a.start - b.start)
    .slice(0, TRIED)
    .map(({ text }) => text);
}

function entriesOf(model: Model, target: Target, { rows, period }: Ranking, asOf: string): RankingEntry[] {
  const day = period === undefined ? asOf : formatDay(parsePeriod(period).end);
  const scale = model.scales.get(target.measure.scale ?? '');
  const unitsOf = rows.map(({ unit }) => model.units.get(unit)!);
  const several = {
    organization: new Set(unitsOf.map(({ organization }) => organization)).size > 1,
    parent: new Set(unitsOf.map(({ parent }) => parent)).size > 1,
  };
  return rows.map((row, index) => {
    const unit = unitsOf[index]!;
    const name = nameOn(unit.name, day);
    const nameOf = (holder?: { name: Parameters<typeof nameOn>[0] }) => holder && nameOn(holder.name, day);
    const organization = nameOf(model.organizations.get(unit.organization ?? ''));
    const parent = nameOf(model.units.get(unit.parent ?? ''));
    const place = [several.organization && organization, several.parent && parent].filter(Boolean);
    return {
      row,
      index,
      name,
      place: place.join(' · '),
      folded: fold([name, organization, parent].join(' ')),
      ...(row.rank !== null && row.previousRank !== undefined && { moved: row.previousRank - row.rank }),
      ...(row.value !== undefined && { quantity: Number(toQuantity(row.value, target.measure, scale)) }),
    };
  });
}

/** The columns that say something, in the order in which they stand. */
function columnsOf(
  entries: readonly RankingEntry[],
  ranking: Ranking,
  by: RankBy = 'value',
): RankingColumn[] {
  const some = (has: (row: RankingRow) => boolean) => entries.some(({ row }) => has(row));
  const shown: Partial<Record<RankingColumn, boolean>> = {
    movement: entries.some(({ moved }) => moved !== undefined),
    required: !ranking.requirement && some(({ required }) => required !== undefined),
    // What the order goes by stands beside the value.
    gap: by === 'value' && some(({ gap }) => gap !== undefined),
    attainment: by === 'attainment' && some(({ attainment }) => attainment !== undefined),
    change: by === 'change' && some(({ change }) => change !== undefined),
    status: some(({ status }) => status !== undefined),
  };
  return COLUMNS.filter((column) => shown[column] ?? true);
}

const COLUMNS: RankingColumn[] = [
  'rank',
  'movement',
  'name',
  'value',
  'required',
  'gap',
  'attainment',
  'change',
  'status',
];

/** The statuses, worst first, as numbers. */
export const STATUS_ORDER = new Map<string, number>(STATUSES.map((status, index) => [status, index]));
