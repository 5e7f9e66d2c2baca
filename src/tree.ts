/** The tree of units: who stands right below whom, and who on which level. Many documents and pages know nothing of units. */
import type { Model, Subject } from './model.js';
import type { Unit } from './schema.js';

export interface Tree {
  /** The units right below a unit. */
  readonly children: ReadonlyMap<string, readonly Unit[]>;
  /** The units of a level, in the order of the document. */
  readonly byLevel: ReadonlyMap<string, readonly Unit[]>;
}

const trees = new WeakMap<Model, Tree>();

/** The tree of a model's units; the first call goes through all of them. */
export function treeOf(model: Model): Tree {
  let tree = trees.get(model);
  if (!tree) {
    const { units = [] } = model.document;
    tree = {
      children: groupBy(units, ({ parent }) => parent),
      byLevel: groupBy(units, ({ level }) => level),
    };
    trees.set(model, tree);
  }
  return tree;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A unit as a subject: its organization goes with it. */
export function subjectOf(model: Model, unit: string): Subject {
  const { organization, level } = model.units.get(unit)!;
  return { organization, unit, level };
}
