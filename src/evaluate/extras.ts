/**
 * All of the judgement that a level reported for an organization does without: units (who they are, what becomes of them, how
 * their figures add up, how many of them comply), flows, changes and parts. A page that shows nothing of them need not load it.
 */
import { actOf, lifeOf, splitDays } from '../lineage.js';
import { subjectOf, type Model, type Subject } from '../model.js';
import { addUp } from './aggregate.js';
import { changeOf } from './change.js';
import { judgeCoverage } from './coverage.js';
import { judgePace, tile } from './flow.js';
import { judgeParts } from './parts.js';

/** The units of some levels; of an organization its own, and those that belong to none and so to all. */
function unitsOf(model: Model, levels: string[], { organization }: Subject): Subject[] {
  return levels
    .flatMap((level) => model.byLevel.get(level) ?? [])
    .filter((unit) => organization === undefined || (unit.organization ?? organization) === organization)
    .map(({ id }) => ({ ...subjectOf(model, id), ...(organization !== undefined && { organization }) }));
}

export const extras = {
  actOf,
  addUp,
  changeOf,
  judgeCoverage,
  judgePace,
  judgeParts,
  lifeOf,
  splitDays,
  tile,
  unitsOf,
};

export type Extras = typeof extras;
