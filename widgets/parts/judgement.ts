/** The verdicts on a target, in as little code as it needs: what concerns units loads only where units matter. */
import { judge, needsTree, type EvaluateOptions } from '../../src/evaluate/judge.js';
import type { Progress } from '../../src/evaluate/progress.js';
import type { Tree } from '../../src/evaluate/tree.js';
import type { Model } from '../../src/model.js';
import type { Target } from '../../src/schema.js';

let tree: Tree | undefined;
let loading: Promise<unknown> | undefined;

/** The verdicts on a target; undefined while code loads, after which `ready` is called. */
export function verdictsOn(
  model: Model,
  target: Target,
  options: EvaluateOptions,
  ready: () => void,
): Progress[] | undefined {
  if (!tree && needsTree(model, target)) {
    loading ??= import('../../src/evaluate/tree.js').then((module) => (tree = module.tree));
    void loading.then(ready, () => (loading = undefined));
    return undefined;
  }
  return judge(model, { ...options, target: target.id }, tree);
}
