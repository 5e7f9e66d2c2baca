/** Which requirement a ranking goes by: it says which way is better, and where the mark is. */
import { boundOrganizations, eachLevels, forbids } from '../binding.js';
import { replacementsOf } from '../evaluate/narrower.js';
import { inForce } from '../gauge.js';
import type { Model, Subject } from '../model.js';
import { formatDay } from '../periods.js';
import type { Requirement, Target } from '../schema.js';

export interface Rule {
  requirement: Requirement;
  /** The text binds these units one by one: each has a verdict of its own. */
  binds: boolean;
  /** The required value can be held against the figure of one unit. */
  marks: boolean;
  /** The text limits how many may be so (“không có cơ sở không hoàn thành”): to be so is the worse. */
  limits: boolean;
}

/** Of whom a requirement speaks, the closest to the units of a level first. */
const CLOSENESS = ['each', 'level', 'organization', 'others'] as const;

/**
 * The requirement in force on a day among those that speak most closely of a level's units: of each of them, of their level,
 * of their organization or the whole, of units of other levels. Undefined where the target asks nothing of their organization.
 */
export function ruleFor(model: Model, target: Target, subject: Subject, day: number): Rule | undefined {
  const heard = target.requirements.filter(
    (requirement) =>
      speaksTo(requirement, target, subject) && !isReplaced(model, target, requirement, subject, day),
  );
  const closest = CLOSENESS.map((closeness) =>
    heard.filter((requirement) => closenessOf(requirement, subject) === closeness),
  ).find(({ length }) => length > 0);
  const rules = (closest ?? []).map((requirement) => createRule(requirement, target, subject));
  return inForce(rules, formatDay(day), model.document.resolution);
}

function speaksTo(requirement: Requirement, target: Target, { organization }: Subject): boolean {
  const organizations = boundOrganizations(requirement, target);
  return organization === undefined || organizations.length === 0 || organizations.includes(organization);
}

function isReplaced(
  model: Model,
  target: Target,
  requirement: Requirement,
  subject: Subject,
  day: number,
): boolean {
  const spans = replacementsOf(model, target, requirement, subject);
  return spans === 'always' || spans.some(({ start, end }) => start <= day && day <= end);
}

function closenessOf(requirement: Requirement, { level }: Subject): (typeof CLOSENESS)[number] {
  const each = eachLevels(requirement);
  if (each.includes(level!)) return forbids(requirement) ? 'level' : 'each';
  if (requirement.levels?.includes(level!)) return 'level';
  return each.length > 0 || requirement.levels ? 'others' : 'organization';
}

function createRule(requirement: Requirement, target: Target, subject: Subject): Rule {
  const closeness = closenessOf(requirement, subject);
  const limits = forbids(requirement);
  const each = closeness === 'each';
  // A text that lists organizations judges a unit as a part of one of them, never by itself.
  const owned = subject.organization !== undefined || boundOrganizations(requirement, target).length === 0;
  const sharedMark = closeness !== 'others' && !limits && !addsUp(requirement, target);
  const binds = owned && eachLevels(requirement).includes(subject.level!);
  return { requirement, limits, binds, marks: each || sharedMark };
}

/** 500 members asked of an organization are not asked of each of its branches; 90 % are a mark for all. */
const addsUp = ({ change }: Requirement, { measure }: Target): boolean =>
  (measure.kind === 'count' || measure.kind === 'amount') && change?.in !== 'percent';
