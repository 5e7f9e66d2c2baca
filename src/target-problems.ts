/** Why the attributes of an element do not name one verdict, a ranking, a distribution or a list of tasks, and what would. */
import type { Finding } from './check/finding.js';
import type { Progress } from './evaluate/progress.js';
import { gradedTargets } from './grade-distribution/grades.js';
import { countedLevels, judgedPeriods, type WantedGrades } from './grade-distribution/options.js';
import type { Model } from './model.js';
import { boundBy, ORDERS, type Wanted as WantedRanking } from './ranking-table/options.js';
import { TASK_STATES } from './tasks/judge.js';

export interface Wanted {
  target?: string;
  organization?: string;
  unit?: string;
  period?: string;
}

/** The finding for the first attribute that is missing or names what is not there; `verdicts` are all on the target. */
export function findWhy(model: Model, verdicts: readonly Progress[], wanted: Wanted): Finding[] {
  const { target, organization, unit, period } = wanted;
  if (model.targets.size === 0) return [{ path: [], rule: 'no-targets' }];
  if (!target) return [{ path: ['target'], rule: 'no-target' }];
  if (!model.targets.has(target)) return unknown('target', target, model.targets.keys());
  const ofUnit = verdicts.filter((one) => one.unit === unit);
  if (unit !== undefined && ofUnit.length === 0) return unknown('unit', unit, model.units.keys());
  const organizations = [...new Set(ofUnit.map((one) => one.organization))].filter((id) => id !== undefined);
  const expected = organizations.join(', ');
  if (organization === undefined && organizations.length > 1) {
    return [{ path: ['organization'], rule: 'which-organization', expected }];
  }
  if (organization !== undefined && !organizations.includes(organization)) {
    return unknown('organization', organization, organizations, expected);
  }
  const periods = [...new Set(ofUnit.map((one) => one.period))].filter((one) => one !== undefined);
  return unknown('period', period ?? '', periods, periods.join(', '));
}

/** The finding for an attribute of a ranking that is missing or names what is not there. */
export function findOption(model: Model, wanted: WantedRanking, name: keyof WantedRanking): Finding[] {
  const received = wanted[name];
  if (!received) return [{ path: [name], rule: 'no-target' }];
  if (name === 'target') return unknown(name, received, model.targets.keys());
  if (name === 'parent') return unknown(name, received, model.units.keys());
  if (name === 'period') return [{ path: [name], rule: 'attribute-reference-period', received }];
  const known = {
    organization: () => boundBy(model, wanted.target!),
    level: () => [...model.levels.keys()],
    by: () => ORDERS,
  }[name]();
  return unknown(name, received, known, known.join(', '));
}

/** The finding for a grouping of a scorecard that there is not. */
export const findGroup = (received: string, known: readonly string[]): Finding[] =>
  unknown('group', received, known, known.join(', '));

/** The finding for an attribute of a distribution by grade that is missing or names what is not there, or is not counted by grade. */
export function findGradeOption(
  model: Model,
  wanted: WantedGrades,
  name: keyof WantedGrades,
  asOf: string,
): Finding[] {
  const { target = '' } = wanted;
  const received = wanted[name];
  const path = [name];
  if (!received) return [{ path, rule: 'no-target' }];
  if (name === 'target' && model.targets.has(received)) {
    const graded = gradedTargets(model);
    const expected = graded.join(', ');
    return [
      { path, rule: graded.length > 0 ? 'target-not-graded' : 'no-graded-targets', received, expected },
    ];
  }
  if (name === 'level' && model.levels.has(received)) {
    const expected = countedLevels(model, target).join(', ');
    return [{ path, rule: expected ? 'level-not-counted' : 'no-level-counted', received, expected }];
  }
  const known = {
    target: () => gradedTargets(model),
    organization: () => boundBy(model, target),
    level: () => countedLevels(model, target),
    period: () => judgedPeriods(model, target, asOf),
  }[name]();
  return unknown(name, received, known, known.join(', '));
}

/** The finding for an attribute of a list of tasks that names what is not there. */
export const findTaskOption = (model: Model, name: 'lead' | 'status', received: string): Finding[] =>
  name === 'lead'
    ? unknown(name, received, model.organizations.keys())
    : unknown(name, received, TASK_STATES, TASK_STATES.join(', '));

const unknown = (
  name: string,
  received: string,
  candidates: Iterable<string>,
  expected?: string,
): Finding[] => [{ path: [name], rule: `attribute-${name}`, received, candidates, expected }];
