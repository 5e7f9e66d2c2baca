/** The verdicts that one picture is about: those on one subject, on one thing that is asked of it. */
import { boundOrganizations, formOf } from '../binding.js';
import { evaluate } from '../evaluate/index.js';
import type { Selection } from '../evaluate/figures.js';
import type { Progress } from '../evaluate/progress.js';
import { inForce } from '../gauge.js';
import { candidatesFor } from '../gauge-subject.js';
import type { Model, Subject } from '../model.js';
import { onPeriod } from '../on-period.js';
import type { Target } from '../schema.js';

export interface TrendOptions {
  /** Id of the target. */
  target: string;
  /** The day of the judgement, `2025-09-30`. */
  asOf: string;
  /** Id of the organization; needed where the target binds several. */
  organization?: string;
  /** Id of the unit, for its own figures. */
  unit?: string;
}

/** What a picture is made of. */
export interface Question {
  model: Model;
  target: Target;
  asOf: string;
  /** The verdict in force, which a gauge of the same subject shows. */
  chosen: Progress;
  /** All verdicts that belong on its scale, itself among them, in the order of the document. */
  verdicts: Progress[];
}

/**
 * Undefined where the target is not there, binds nobody so, or binds several of whom none was named.
 */
export function questionOf(model: Model, options: TrendOptions): Question | undefined {
  const { asOf, unit, organization } = options;
  const target = model.targets.get(options.target);
  if (!target) return undefined;
  const candidates = candidatesFor(evaluate(model, { asOf, target: target.id }), { organization, unit });
  const chosen = inForce(candidates, asOf, model.document.resolution);
  if (!chosen) return undefined;
  const verdicts = candidates.filter((one) => scaleKey(one) === scaleKey(chosen));
  return { model, target, asOf, chosen, verdicts };
}

/** Requirements of different populations are steps of one stair, though no line joins their figures. */
const scaleKey = ({ organization, level, requirement }: Progress): string =>
  JSON.stringify([organization, level, formOf({ ...requirement, population: undefined })]);

/** Whose figures a verdict is on. */
export function selectionOf({ target, chosen }: Question): Pick<Selection, 'subject' | 'pooled'> {
  const { organization, unit, level, requirement } = chosen;
  const subject: Subject = {
    ...(organization !== undefined && { organization }),
    ...(unit !== undefined && { unit }),
    ...(level !== undefined && { level }),
  };
  return { subject, ...(requirement.pooled && { pooled: boundOrganizations(requirement, target) }) };
}

/** Of a recurring requirement the verdict on each period so far, each as a whole verdict; else the one there is. */
export function verdictsIn(progress: Progress): Progress[] {
  const periods = [...progress.history, ...(progress.current ? [progress.current] : [])];
  const found = periods.map(({ period }) => onPeriod([{ ...progress, period: undefined }], period)!);
  const isKept = periods.some(({ period }) => period === progress.period);
  return isKept ? found : [...found, progress];
}
