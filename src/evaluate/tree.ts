/** Units: who they are, what becomes of them, how their figures add up and how many of them comply. */
import { actOf, lifeOf, splitDays } from '../lineage.js';
import { subjectOf, type Model, type Subject } from '../model.js';
import { addUp } from './aggregate.js';
import { judgeCoverage } from './coverage.js';

/** The units of some levels; of an organization its own, and those that belong to none and so to all. */
function unitsOf(model: Model, levels: string[], { organization }: Subject): Subject[] {
  return levels
    .flatMap((level) => model.byLevel.get(level) ?? [])
    .filter((unit) => organization === undefined || (unit.organization ?? organization) === organization)
    .map(({ id }) => ({ ...subjectOf(model, id), ...(organization !== undefined && { organization }) }));
}

export const tree = { actOf, addUp, judgeCoverage, lifeOf, splitDays, unitsOf };

export type Tree = typeof tree;
