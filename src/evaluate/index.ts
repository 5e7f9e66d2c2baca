/**
 * How far each target has come: a pure function from a document and an as-of date to one verdict per requirement and subject.
 */
import type { Model } from '../model.js';
import { judge, type EvaluateOptions } from './judge.js';
import type { Progress } from './progress.js';
import { extras } from './extras.js';

export type { EvaluateOptions } from './judge.js';

/**
 * Judges every requirement for every subject it binds, in the order of the document; an `each` gives its coverage verdict,
 * then one for each unit bound. An id that the document does not have gives no verdicts.
 */
export const evaluate = (model: Model, options: EvaluateOptions): Progress[] => judge(model, options, extras);
