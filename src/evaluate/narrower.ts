/** Where a narrower requirement speaks in the place of a wider one. */
import { formOf, narrowness, sameTime, span } from '../binding.js';
import type { Model, Subject } from '../model.js';
import type { Requirement, Target } from '../schema.js';

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
