/** The verdicts on a target, in as little code as it needs: what concerns units loads only where units matter. */
import { judge, needsExtras, type EvaluateOptions } from '../../src/evaluate/judge.js';
import type { Progress } from '../../src/evaluate/progress.js';
import type { Extras } from '../../src/evaluate/extras.js';
import type { Model } from '../../src/model.js';
import type { Target } from '../../src/schema.js';

let extras: Extras | undefined;
let loading: Promise<unknown> | undefined;

/** The verdicts on a target; undefined while code loads, after which `ready` is called. */
export function verdictsOn(
  model: Model,
  target: Target,
  options: EvaluateOptions,
  ready: () => void,
): Progress[] | undefined {
  if (!extras && needsExtras(model, target)) {
    loading ??= import('../../src/evaluate/extras.js').then((module) => (extras = module.extras));
    void loading.then(ready, () => (loading = undefined));
    return undefined;
  }
  return judge(model, { ...options, target: target.id }, extras);
}
