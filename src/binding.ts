/** Which requirements speak of the same thing: their form, whom they bind, how narrowly, and when. */
import { parsePeriod } from './periods.js';
import type { Heading, Requirement, Target } from './schema.js';

/** The levels bound one by one; empty for `"organization"` and where there is no `each`. */
export function eachLevels(requirement: Requirement): string[] {
  const { each } = requirement;
  return each === undefined || each === 'organization' ? [] : [each].flat();
}

/** The organizations a requirement binds; those of its target where it names none. */
export const boundOrganizations = (requirement: Requirement, target: Target): string[] =>
  requirement.organizations ?? target.organizations ?? [];

/**
 * Requirements of one form replace each other, narrower over wider; those of different forms bind side by side. All plain
 * ones are one form; coverages are one form when they count the same units by the same bar.
 */
export function formOf(requirement: Requirement): string {
  const { each, comparator, value, change, population, pooled } = requirement;
  const bar = each === undefined ? [] : [[each].flat().sort(), comparator, value];
  const rule = change && [change.direction, change.from, change.in];
  return JSON.stringify([bar, rule, population, pooled ?? false]);
}

/** Whether a coverage asks that few or none meet the bar, so that meeting it is no compliance. */
export const forbids = ({ coverage }: Requirement): boolean =>
  coverage !== undefined &&
  (coverage.comparator[0] === 'l' || (coverage.comparator === 'eq' && coverage.value === 0));

/** Organizations with levels, before organizations, before levels, before none. */
export const narrowness = (requirement: Requirement): number =>
  (requirement.organizations ? 2 : 0) + (requirement.levels ? 1 : 0);

/** The days on which a recurring requirement holds; open ends are infinite. */
export function span(requirement: Requirement, heading: Partial<Heading>): { start: number; end: number } {
  const { from = heading.period ?? heading.issued, to = heading.period } = requirement;
  const openEnded = requirement.openEnded ?? (requirement.to === undefined && heading.openEnded);
  return {
    start: from === undefined ? -Infinity : parsePeriod(from).start,
    end: to === undefined || openEnded ? Infinity : parsePeriod(to).end,
  };
}

/** Whether two requirements bind at the same time: one deadline, overlapping periods of one kind, or both always. */
export function sameTime(a: Requirement, b: Requirement, heading: Partial<Heading>): boolean {
  if (a.by !== undefined || b.by !== undefined) {
    return a.by !== undefined && b.by !== undefined && parsePeriod(a.by).end === parsePeriod(b.by).end;
  }
  if (a.within !== undefined || b.within !== undefined) {
    return (
      a.within !== undefined &&
      b.within !== undefined &&
      overlap(parsePeriod(a.within), parsePeriod(b.within))
    );
  }
  if (a.every !== b.every) return false;
  return a.every === undefined || overlap(span(a, heading), span(b, heading));
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start <= b.end && b.start <= a.end;
