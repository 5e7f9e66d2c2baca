import type { Progress, Projection } from './evaluate/progress.js';
import { changeMeasure, edgesOf } from './format.js';

/** The value a projection leads to: a share of a whole that has kept within it will not leave it, however far the line is drawn. */
export function projectedValue(progress: Progress, { value }: Projection): number {
  const { requirement } = progress;
  const { measure } = changeMeasure(progress, requirement);
  const isShare =
    measure.kind === 'percent' &&
    !requirement.change &&
    [progress.value, ...edgesOf(progress)].every((one) => (one as number) <= 100);
  return isShare ? Math.min(100, value) : value;
}
