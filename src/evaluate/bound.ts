/** Whom a requirement binds, and where a narrower one speaks in its place. */
import { boundOrganizations, eachLevels, formOf, narrowness, sameTime, span } from '../binding.js';
import type { Model, Subject } from '../model.js';
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
export function boundBy({ model, extras }: Context, target: Target, requirement: Requirement): Bound[] {
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
      each: extras?.unitsOf(model, eachLevels(requirement), subject) ?? [],
    }));
  }
  if (pooled) return [{ subject: {}, pooled: organizations }];
  if (levels) return owners.flatMap((owner) => levels.map((level) => ({ subject: { ...owner, level } })));
  return owners.map((subject) => ({ subject }));
}

/** The spans for which a narrower requirement of the same form speaks for the subject; `always` if there is nothing left. */
export function replacementsOf(
  model: Model,
  target: Target,
  requirement: Requirement,
  subject: Subject,
): 'always' | { start: number; end: number }[] {
  const heading = model.document.resolution;
  const narrower = target.requirements.filter(
    (other) =>
      narrowness(other) > narrowness(requirement) &&
      formOf(other) === formOf(requirement) &&
      binds(other, subject) &&
      sameTime(other, requirement, heading),
  );
  if (narrower.length === 0) return [];
  return requirement.every === undefined ? 'always' : narrower.map((other) => span(other, heading));
}

const binds = ({ organizations, levels }: Requirement, { organization, level }: Subject): boolean =>
  (organizations === undefined || (organization !== undefined && organizations.includes(organization))) &&
  (levels === undefined || (level !== undefined && levels.includes(level)));
