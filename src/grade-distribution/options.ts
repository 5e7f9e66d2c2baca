/** Whether the options of a distribution name what the document has. */
import { eachLevels } from '../binding.js';
import { evaluate } from '../evaluate/index.js';
import type { Model } from '../model.js';
import { boundBy } from '../ranking-table/options.js';
import { gradedTargets } from './grades.js';

/** Options as they come from a page: any text. */
export interface WantedGrades {
  target?: string;
  organization?: string;
  level?: string;
  period?: string;
}

/** The first option that is missing or names what is not there, but for the period; undefined where all is well. */
export function wrongGradeOption(model: Model, wanted: WantedGrades): keyof WantedGrades | undefined {
  const { target = '', organization, level } = wanted;
  if (!gradedTargets(model).includes(target)) return 'target';
  if (organization !== undefined && !boundBy(model, target).includes(organization)) return 'organization';
  if (level !== undefined && !countedLevels(model, target).includes(level)) return 'level';
  return undefined;
}

/** The levels whose units a target counts one by one. */
export const countedLevels = (model: Model, target: string): string[] => [
  ...new Set(model.targets.get(target)!.requirements.flatMap(eachLevels)),
];

/** The periods that there are verdicts on, the newest first. */
export function judgedPeriods(model: Model, target: string, asOf: string): string[] {
  const periods = evaluate(model, { asOf, target }).flatMap(({ period, figure, current, history }) => [
    period ?? figure?.period,
    current?.period,
    ...history.map((one) => one.period),
  ]);
  return [...new Set(periods)]
    .filter((one) => one !== undefined)
    .sort()
    .reverse();
}
