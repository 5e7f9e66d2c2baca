/** The verdicts on a target, in as little code as it needs. */
import { judge, needsExtras } from '../../src/evaluate/judge.js';
import type { Progress } from '../../src/evaluate/progress.js';
import type { Model } from '../../src/model.js';
import type { Target } from '../../src/schema.js';
import { lazy } from './lazy.js';

const extras = lazy(() => import('./judgement-extras.js'));

/** The verdicts on a target; undefined while code loads, after which `ready` is called. */
export function verdictsOn(
  model: Model,
  target: Target,
  asOf: string,
  ready: () => void,
): Progress[] | undefined {
  const needed = needsExtras(model, target, asOf);
  const loaded = needed ? extras(ready)?.extras : undefined;
  return needed && !loaded ? undefined : judge(model, [target], asOf, loaded);
}
