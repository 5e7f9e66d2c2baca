/** Grades and stages on a scale: the lowest at 0, each a step above the one before. */
import type { Progress } from '../evaluate/progress.js';
import { stepsOf } from '../scorecard.js';

/** What has to be added to the place of a grade or a stage; nothing to numbers. */
export function stepShift(progress: Progress): number {
  const steps = stepsOf(progress);
  return steps && progress.measure.kind === 'grade' ? steps.count - 1 : 0;
}

/** The names of the steps, the lowest first; undefined where there are none, or only done and not done. */
export function stepNames(progress: Progress): string[] | undefined {
  const { measure, scale } = progress;
  if (!stepsOf(progress)) return undefined;
  if (measure.kind === 'grade') return scale!.grades.map(({ name }) => name).reverse();
  return measure.stages?.map(({ name }) => name);
}
