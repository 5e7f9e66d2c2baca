/** Whom a requirement binds: organizations, levels, all together, or units and organizations one by one. */
import { boundOrganizations, eachLevels } from '../binding.js';
import type { Subject } from '../model.js';
import type { Requirement, Target, Unit } from '../schema.js';
import { treeOf } from '../tree.js';
import type { Context } from './figures.js';

export interface Bound {
  subject: Subject;
  /** Those bound one by one; their coverage is the subject's verdict. */
  each?: Subject[];
  /** Organizations taken together. */
  pooled?: string[];
}

/** The subjects that get a verdict of their own. */
export function boundBy({ model }: Context, target: Target, requirement: Requirement): Bound[] {
  const organizations = boundOrganizations(requirement, target);
  const { each, levels, pooled } = requirement;
  if (each === 'organization') {
    const listed =
      organizations.length > 0 ? organizations : model.document.organizations.map(({ id }) => id);
    return [{ subject: {}, each: listed.map((organization) => ({ organization })) }];
  }
  const owners: Subject[] =
    organizations.length > 0 ? organizations.map((organization) => ({ organization })) : [{}];
  if (each !== undefined) {
    const units = eachLevels(requirement).flatMap((level) => treeOf(model).byLevel.get(level) ?? []);
    // Taken together, the units of each of them are counted in one; who belongs to all reports for each, and counts for each.
    if (pooled)
      return [{ subject: {}, pooled: organizations, each: owners.flatMap((one) => unitsOf(units, one)) }];
    return owners.map((subject) => ({ subject, each: unitsOf(units, subject) }));
  }
  if (pooled) return [{ subject: {}, pooled: organizations }];
  if (levels) return owners.flatMap((owner) => levels.map((level) => ({ subject: { ...owner, level } })));
  return owners.map((subject) => ({ subject }));
}

/** Of an organization its own units, and those that belong to none and so to all. */
function unitsOf(units: Unit[], { organization }: Subject): Subject[] {
  return units
    .filter((unit) => organization === undefined || (unit.organization ?? organization) === organization)
    .map((unit) => ({ organization: organization ?? unit.organization, unit: unit.id, level: unit.level }));
}
