/** The grades that units are counted in, and which of them a requirement counts. */
import { createBar, satisfies, toQuantity } from '../evaluate/bar.js';
import type { Progress } from '../evaluate/progress.js';
import type { Model } from '../model.js';
import type { Measure, Target } from '../schema.js';

/** One grade of a scale, or one stage of a milestone. */
export interface Grade {
  id: string;
  name: string;
  /** Whether it is what the requirement counts: “từ mức hoàn thành tốt trở lên”; where few or none may be so, the grade that is limited. */
  counted: boolean;
}

/** Whether units stand in one of several named steps by this measure. */
const hasGrades = ({ kind, stages }: Measure): boolean =>
  kind === 'grade' || (kind === 'milestone' && stages !== undefined);

/** Whether a target counts units, or organizations, by their grade. */
export const isGraded = ({ measure, requirements }: Target): boolean =>
  hasGrades(measure) && requirements.some(({ each }) => each !== undefined);

/** The ids of the targets that count units by their grade, in the order of the document. */
export const gradedTargets = (model: Model): string[] =>
  model.document.targets.filter(isGraded).map(({ id }) => id);

/** The grades of a verdict's measure, the best first. */
export function gradesOf({ measure, scale, requirement }: Progress): Grade[] {
  const bar = createBar(requirement, measure, scale);
  const steps = scale?.grades ?? [...(measure.stages ?? [])].reverse();
  return steps.map(({ id, name }) => ({
    id,
    name,
    counted: satisfies(bar, toQuantity(id, measure, scale)),
  }));
}
