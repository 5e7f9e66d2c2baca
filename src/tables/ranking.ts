/** A ranking of units as flat rows. */
import type { Status } from '../evaluate/progress.js';
import { localeFor } from '../locale.js';
import { nameOn, type Model } from '../model.js';
import { formatRows, rankingTable, type RankingEntry, type RankingTable } from '../ranking-table/index.js';
import {
  numberOrNull,
  periodFields,
  sourceOf,
  subjectFields,
  targetFields,
  type PeriodFields,
  type SubjectFields,
  type TableContext,
  type TargetFields,
} from './fields.js';

/** One unit in its place. What does not apply is null. */
export interface RankedRow extends TargetFields, SubjectFields, PeriodFields {
  /** 1 is the best; equal figures share a rank. Null where it has none: see `reason`. */
  rank: number | null;
  previousRank: number | null;
  /** Places gained since the previous period; negative if lost. */
  moved: number | null;
  /** The official code of the unit. */
  code: string | null;
  /** The name of the unit it belongs to. */
  parentName: string | null;
  value: number | null;
  /** The value as the widgets write it, with as many decimals in each row. */
  valueText: string | null;
  required: number | null;
  requiredText: string | null;
  gap: number | null;
  gapText: string | null;
  attainment: number | null;
  /** Value − value of the previous period. Percents: in points. */
  change: number | null;
  /** The verdict on the unit, where the text binds these units one by one. */
  status: Status | null;
  statusName: string | null;
  provisional: boolean;
  /** Why it has no rank. */
  reason: string | null;
  source: string | null;
}

export interface RankedOptions extends TableContext {
  /** Id of the target. */
  target: string;
  organization?: string;
  /** Id of the level; by default the one that most units with a figure are on. */
  level?: string;
  /** The reference period; by default the newest that says something. */
  period?: string;
}

/** The units in the order of the ranking, those without a rank last; nothing where there is nothing to rank. */
export function rankingRows(model: Model, { lang, ...question }: RankedOptions): RankedRow[] {
  const table = rankingTable(model, question);
  return table ? rankedRows(model, table, table.entries, { lang, asOf: question.asOf }) : [];
}

/** Some of the units of a ranking, in the order given. */
export function rankedRows(
  model: Model,
  table: RankingTable,
  entries: readonly RankingEntry[],
  { lang, asOf }: TableContext,
): RankedRow[] {
  const locale = localeFor(lang);
  const { target, ranking, options } = table;
  return formatRows(table, entries, locale).map(({ entry, text }) => {
    const { row } = entry;
    const unit = model.units.get(row.unit)!;
    const parent = model.units.get(unit.parent ?? '');
    const about = { unit: unit.id, organization: unit.organization ?? options.organization };
    return {
      ...targetFields(target, row.requirement.ref),
      ...subjectFields(model, about, asOf, locale),
      ...{ subject: entry.name, unitName: entry.name },
      ...periodFields(ranking.period, locale),
      rank: row.rank,
      previousRank: row.previousRank ?? null,
      moved: entry.moved ?? null,
      code: unit.code ?? null,
      parentName: parent ? nameOn(parent.name, asOf) : null,
      value: numberOrNull(row.value),
      valueText: text.value ?? null,
      required: numberOrNull(row.required),
      requiredText: text.required ?? null,
      gap: numberOrNull(row.gap),
      gapText: text.gap ?? null,
      attainment: numberOrNull(row.attainment),
      change: numberOrNull(row.change),
      status: row.status ?? null,
      statusName: row.status ? locale.statuses[row.status] : null,
      provisional: row.provisional === true,
      reason: text.reason ?? null,
      source: sourceOf(row.figure),
    };
  });
}
