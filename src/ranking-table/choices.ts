/** How a reader can narrow a ranking: to another level, or to what lies below one unit. */
import { lifeOf } from '../lineage.js';
import { nameOn, type Model } from '../model.js';
import { parseDay, parsePeriod } from '../periods.js';
import { byName } from '../rank/order.js';
import type { Unit } from '../schema.js';
import { treeOf } from '../tree.js';
import { remember } from './memory.js';
import type { RankingTable, TableOptions } from './table.js';

export interface Choice {
  id: string;
  name: string;
}

/** The units of one level that ranked ones lie below. */
export interface ParentChoice extends Choice {
  /** By name. */
  options: Choice[];
  /** The unit that is chosen, or that the chosen one lies below. */
  chosen?: string;
}

type Question = Pick<TableOptions, 'target' | 'organization' | 'period' | 'asOf'>;

/** The levels that have something to rank: at least two units that exist, and figures of theirs or below them. */
export function levelChoices(model: Model, options: Question): Choice[] {
  const { target, organization, period, asOf } = options;
  const found = levelsWith(model, { target, organization, period, asOf });
  return model.document.levels.filter(({ id }) => found.has(id)).map(({ id, name }) => ({ id, name }));
}

/** The level that most units with a figure of their own are on; without figures the one with most units. */
export function defaultLevel(
  model: Model,
  { target, organization, period, asOf }: Question,
): string | undefined {
  const found = levelsWith(model, { target, organization, period, asOf });
  const { byLevel } = treeOf(model);
  const ids = model.document.levels.map(({ id }) => id).filter((id) => byLevel.has(id));
  const most = (countOf: (id: string) => number) =>
    ids.reduce<string | undefined>(
      (best, id) => (best === undefined || countOf(id) > countOf(best) ? id : best),
      undefined,
    );
  return found.size > 0
    ? most((id) => found.get(id) ?? -1)
    : most((id) => unitsOn(model, id, organization).length);
}

/** The levels that have something to rank, each with how many of its units have a figure of their own. */
const levelsWith = remember((model, { target, organization, period, asOf }: Question) => {
  const day = period === undefined ? parseDay(asOf) : parsePeriod(period).end;
  const aggregate = model.targets.get(target)?.measure.aggregate ?? 'none';
  const reporting = new Set<string>();
  for (const { target: of, unit: id } of model.document.observations ?? []) {
    const unit = of === target && id !== undefined ? model.units.get(id) : undefined;
    if (unit && isOf(unit, organization)) reporting.add(unit.id);
  }
  const above = aggregate === 'none' ? reporting : withAncestors(model, reporting);
  const found = new Map<string, number>();
  for (const { id } of model.document.levels) {
    const units = unitsOn(model, id, organization);
    const there = units.filter((unit) => existsOn(model, unit, day));
    if (there.length < 2 || !there.some((unit) => above.has(unit.id))) continue;
    found.set(id, there.filter((unit) => reporting.has(unit.id)).length);
  }
  return found;
});

const isOf = (unit: Unit, organization?: string) =>
  organization === undefined || (unit.organization ?? organization) === organization;

const unitsOn = (model: Model, level: string, organization?: string) =>
  (treeOf(model).byLevel.get(level) ?? []).filter((unit) => isOf(unit, organization));

function existsOn(model: Model, unit: Unit, day: number): boolean {
  const { from, to } = lifeOf(model, { unit: unit.id });
  return from <= day && day < to;
}

function withAncestors(model: Model, ids: Iterable<string>): Set<string> {
  const all = new Set<string>();
  for (const id of ids) for (const one of ancestry(model, id)) all.add(one.id);
  return all;
}

/** A unit and those above it, the nearest first. */
function* ancestry(model: Model, id: string | undefined): Generator<Unit> {
  for (let unit = model.units.get(id ?? ''); unit; unit = model.units.get(unit.parent ?? '')) yield unit;
}

/**
 * The units above those ranked, level by level, the highest first: levels with only one are no choice. `everywhere` is the
 * table without a parent; below a parent that is chosen, the lower levels offer what lies below it.
 */
export function parentChoices(
  model: Model,
  everywhere: RankingTable,
  parent?: string,
  day?: string,
): ParentChoice[] {
  const levels = new Map<string, Map<string, { unit: Unit; above: Set<string> }>>();
  for (const id of new Set(everywhere.entries.map(({ row }) => model.units.get(row.unit)!.parent))) {
    const chain = [...ancestry(model, id)];
    chain.forEach((unit, index) => {
      const units = levels.get(unit.level) ?? new Map<string, { unit: Unit; above: Set<string> }>();
      levels.set(unit.level, units);
      units.set(unit.id, { unit, above: new Set(chain.slice(index + 1).map((one) => one.id)) });
    });
  }
  const chosen = [...ancestry(model, parent)].map(({ id }) => id);
  const compare = byName();
  return model.document.levels
    .filter(({ id }) => (levels.get(id)?.size ?? 0) > 1)
    .map(({ id, name }) => {
      const units = levels.get(id)!;
      const own = chosen.find((one) => units.has(one));
      // The nearest unit above this level that was chosen: of its own level all stay on offer.
      const within = chosen.find((one) => !units.has(one) && isAbove(one, units));
      const options = [...units.values()]
        .filter(({ above }) => within === undefined || above.has(within))
        .map(({ unit }) => ({ id: unit.id, unit: unit.id, name: nameOn(unit.name, day) }))
        .sort(compare)
        .map(({ id, name }) => ({ id, name }));
      return { id, name, options, ...(own !== undefined && { chosen: own }) };
    });
}

const isAbove = (id: string, units: ReadonlyMap<string, { above: Set<string> }>): boolean =>
  [...units.values()].some(({ above }) => above.has(id));
