/**
 * How far each target has come: a pure function from a document and an as-of date to one verdict per requirement and subject.
 */
import type { Model } from '../model.js';
import { judge } from './judge.js';
import type { Progress } from './progress.js';
import { extras } from './extras.js';

export interface EvaluateOptions {
  /** The day of the judgement, `2025-09-30`. */
  asOf: string;
  /** Only this target. */
  target?: string;
  /** Only verdicts about this organization or its units. */
  organization?: string;
  /** Only verdicts about this unit. */
  unit?: string;
}

/**
 * Judges every requirement for every subject it binds, in the order of the document; an `each` gives its coverage verdict,
 * then one for each unit bound. An id that the document does not have gives no verdicts.
 */
export function evaluate(model: Model, { asOf, target, organization, unit }: EvaluateOptions): Progress[] {
  const targets = model.document.targets.filter(({ id }) => target === undefined || id === target);
  return judge(model, targets, asOf, extras).filter(
    (progress) =>
      (organization === undefined || progress.organization === organization) &&
      (unit === undefined || progress.unit === unit),
  );
}
