/** Whom a requirement binds: organizations, levels, all together, or units and organizations one by one. */
import { boundOrganizations, eachLevels } from '../binding.js';
import { subjectOf, type Model, type Subject } from '../model.js';
import type { Requirement, Target } from '../schema.js';
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
    return owners.map((subject) => ({
      subject,
      each: unitsOf(model, eachLevels(requirement), subject),
    }));
  }
  if (pooled) return [{ subject: {}, pooled: organizations }];
  if (levels) return owners.flatMap((owner) => levels.map((level) => ({ subject: { ...owner, level } })));
  return owners.map((subject) => ({ subject }));
}

/** The units of some levels; of an organization its own, and those that belong to none and so to all. */
function unitsOf(model: Model, levels: string[], { organization }: Subject): Subject[] {
  return levels
    .flatMap((level) => model.byLevel.get(level) ?? [])
    .filter((unit) => organization === undefined || (unit.organization ?? organization) === organization)
    .map(({ id }) => ({ ...subjectOf(model, id), ...(organization !== undefined && { organization }) }));
}
