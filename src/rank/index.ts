/** Units in order: who is where, who shares a place, who has moved, and who is left unranked and why. */
import { boundOrganizations } from '../binding.js';
import { extras } from '../evaluate/extras.js';
import type { Context } from '../evaluate/figures.js';
import { judgeParts } from '../evaluate/parts.js';
import { caseMaker } from '../evaluate/plain.js';
import { lifeOf } from '../lineage.js';
import { nameOn, type Model } from '../model.js';
import { formatDay, parseDay, parsePeriod } from '../periods.js';
import type { Requirement, Target, Unit } from '../schema.js';
import { subjectOf, treeOf } from '../tree.js';
import { byName, competitionRanks } from './order.js';
import { existsOn, timesOf } from './period.js';
import type { Ranking, RankingRow, RankOptions } from './ranking.js';
import { candidateOf, commonSeries, type Candidate } from './row.js';
import { ruleFor, type Rule } from './rule.js';
import type { Contender } from './standing.js';

type PreparedRule = Contender['rule'] & { caseOf: ReturnType<typeof caseMaker> };

interface Participant extends Contender {
  unit: Unit;
}

/**
 * Ranks the units of a level by their figures for a target, in the direction that the requirement in force makes better: in
 * force at the end of the period asked for, else on the as-of date. An id that the document does not have gives an empty ranking.
 *
 * The period, if none is given: of a recurring requirement the latest closed one that a unit saw the end of, ranked as it is.
 * Of an open period, before a deadline and of what always holds it is the newest one that at least half of the units have a
 * figure of, else the one that most have; flows count from the first day of the requirement's period on. So 2025 asked for in
 * July may give `2025-S1`.
 *
 * Where the text asks it of organizations, units that belong to all of them are ranked for the one named; without one,
 * by what they state for none.
 *
 * Units are those that exist on the period's last day. Equal values share a rank (1, 2, 2, 4) and stand in Vietnamese order.
 * Figures of one population are ranked together, that of the requirement or the most common one.
 */
export function rank(model: Model, options: RankOptions): Ranking {
  const target = model.targets.get(options.target);
  if (!target) return { rows: [] };
  const context: Context = { model, day: parseDay(options.asOf), sums: new Map(), extras };
  const all = participantsIn(context, target, options);
  const requirement = mostCommon(target, all);
  if (!requirement) return { rows: [] };

  const times = timesOf(all, context, target, requirement, options.period);
  const lastDay = times.ranked?.end ?? context.day;
  const there = all.filter(({ life }) => existsOn(life, lastDay));
  const series = times.ranked && commonSeries(there, times.ranked);
  const candidates = there.map((one) => candidateOf(one, options.by ?? 'value', times, series));
  const shared = there.every(({ rule }) => rule.requirement === requirement);
  return {
    rows: inOrder(model, withRanks(candidates), formatDay(lastDay)),
    ...(times.ranked && { period: times.ranked.text }),
    ...(shared && { requirement }),
  };
}

/** The units asked for that the target speaks of, each with its figures and its requirement. */
function participantsIn(context: Context, target: Target, options: RankOptions): Participant[] {
  const { model, day } = context;
  const lastDay = options.period === undefined ? day : parsePeriod(options.period).end;
  const rules = new Map<string | undefined, PreparedRule | undefined>();
  return unitsIn(model, options).flatMap((unit) => {
    const { organization = options.organization, level } = unit;
    if (!rules.has(organization)) {
      const rule = ruleFor(model, target, { organization, level }, lastDay);
      rules.set(organization, rule && prepare(context, target, rule));
    }
    const rule = rules.get(organization);
    if (!rule) return [];
    // A unit that belongs to all reports for an organization where the text asks that of organizations.
    const asked = boundOrganizations(rule.requirement, target).length > 0;
    const subject = { ...subjectOf(model, unit.id), ...(asked && { organization }) };
    // For none of them it has what it states itself; to add up what is below it would mix them.
    if (asked && organization === undefined && model.observations(target.id, subject).length === 0) return [];
    const item = rule.caseOf(subject);
    return [{ unit, life: lifeOf(model, subject), item, rule }];
  });
}

const prepare = (context: Context, target: Target, rule: Rule): PreparedRule => ({
  ...rule,
  caseOf: caseMaker(context, target, rule.requirement),
  judge: judgeParts(context, target, rule.requirement),
});

/** The units of the level, of the organization and below the parent, where these are given. */
function unitsIn(model: Model, { organization, level, parent }: RankOptions): readonly Unit[] {
  if (organization !== undefined && !model.organizations.has(organization)) return [];
  const below = parent === undefined ? undefined : unitsBelow(model, parent);
  return (treeOf(model).byLevel.get(level) ?? []).filter(
    (unit) =>
      (organization === undefined || (unit.organization ?? organization) === organization) &&
      (below === undefined || below.has(unit.id)),
  );
}

/** The ids of the units below a unit, at any depth. */
function unitsBelow(model: Model, parent: string): Set<string> {
  const below = new Set<string>();
  const waiting = [parent];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const unit of treeOf(model).children.get(id) ?? []) {
      below.add(unit.id);
      waiting.push(unit.id);
    }
  }
  return below;
}

/** The requirement of most units; of equal ones the first in the document. */
function mostCommon(target: Target, participants: readonly Participant[]): Requirement | undefined {
  const counts = new Map<Requirement, number>();
  for (const { rule } of participants) counts.set(rule.requirement, (counts.get(rule.requirement) ?? 0) + 1);
  const countOf = (requirement: Requirement) => counts.get(requirement) ?? 0;
  const most = target.requirements.reduce((a, b) => (countOf(b) > countOf(a) ? b : a));
  return countOf(most) > 0 ? most : undefined;
}

/** Ranks by the orders now and before; who was counted anew in between has not moved. */
function withRanks(candidates: readonly Candidate[]): RankingRow[] {
  const ranks = competitionRanks(candidates, ({ order }) => order);
  const previous = competitionRanks(candidates, ({ previousOrder }) => previousOrder);
  return candidates.map((candidate) => {
    const previousRank = candidate.broken ? undefined : previous.get(candidate);
    return {
      ...candidate.row,
      rank: ranks.get(candidate) ?? null,
      ...(previousRank !== undefined && { previousRank }),
    };
  });
}

/** By rank, then those unranked, and among equals by name. */
function inOrder(model: Model, rows: RankingRow[], day: string): RankingRow[] {
  const compareNames = byName();
  return rows
    .map((row) => ({ row, unit: row.unit, name: nameOn(model.units.get(row.unit)!.name, day) }))
    .sort((a, b) => placeOf(a.row) - placeOf(b.row) || compareNames(a, b))
    .map(({ row }) => row);
}

/** Below every rank come those that could not be ranked, then the not applicable, then the silent. */
function placeOf({ rank, reason }: RankingRow): number {
  if (rank !== null) return rank;
  const last = ['declared', 'silent'].indexOf(reason!.code);
  return Number.MAX_SAFE_INTEGER - 1 + last;
}
