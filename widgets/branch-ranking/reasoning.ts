/** The reasoning behind the verdict on a row; loads when a reader opens the first one. */
import { evaluate } from '../../src/evaluate/index.js';
import type { Progress } from '../../src/evaluate/progress.js';
import { explain } from '../../src/explain.js';
import type { Locale } from '../../src/locale.js';
import type { Model } from '../../src/model.js';
import { onPeriod } from '../../src/on-period.js';
import type { RankingRow } from '../../src/rank/ranking.js';
import type { RankingTable } from '../../src/ranking-table/index.js';

const verdicts = new WeakMap<RankingTable, Map<string | undefined, Progress[]>>();

/** The sentence for the verdict that a row shows; undefined where it shows none. */
export function reasoningOf(
  model: Model,
  table: RankingTable,
  row: RankingRow,
  locale: Locale,
): string | undefined {
  if (row.status === undefined) return undefined;
  const { options, ranking } = table;
  const { target, asOf } = options;
  // All units are judged in one go, so that the next row costs nothing.
  const byUnit = verdicts.get(table) ?? groupByUnit(evaluate(model, { target, asOf }));
  verdicts.set(table, byUnit);
  const own = (byUnit.get(row.unit) ?? []).filter(({ requirement }) => requirement === row.requirement);
  const { period } = ranking;
  const verdict = period === undefined ? own[0] : (onPeriod(own, period) ?? own[0]);
  // A verdict on another period would explain another one.
  return verdict?.status === row.status ? explain(verdict, { lang: locale.tag }) : undefined;
}

function groupByUnit(all: readonly Progress[]): Map<string | undefined, Progress[]> {
  const groups = new Map<string | undefined, Progress[]>();
  for (const one of all) {
    const group = groups.get(one.unit);
    if (group) group.push(one);
    else groups.set(one.unit, [one]);
  }
  return groups;
}
