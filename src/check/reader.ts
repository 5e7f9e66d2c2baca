/** The sound items of a document with their paths: one broken item must not hide what is wrong elsewhere. */
import type { Heading, Resolution, ResolutionInput } from '../schema.js';
import type { Finding, Path } from './finding.js';

type Lists = Required<
  Pick<
    Resolution,
    | 'organizations'
    | 'bodies'
    | 'levels'
    | 'units'
    | 'changes'
    | 'scales'
    | 'categories'
    | 'targets'
    | 'observations'
    | 'tasks'
  >
>;

export interface Found<T> {
  item: T;
  path: Path;
}

export interface Reader {
  document: Resolution;
  /** What is said of the resolution itself; empty where that is broken. */
  heading: Partial<Heading>;
  /** The items of a list that are structurally sound. */
  items<K extends keyof Lists>(list: K): Found<Lists[K][number]>[];
  /** Every id declared in a list, also those of items that are otherwise broken. */
  ids(list: keyof Lists): Set<string>;
}

export function createReader(document: Resolution, input: ResolutionInput, findings: Finding[]): Reader {
  const broken = new Set(findings.map(({ path }) => path.slice(0, path[1] === 'rows' ? 3 : 2).join()));
  const pathTo = (list: keyof Lists, index: number): Path => {
    const columns = !Array.isArray(input[list]);
    return columns ? [list, 'rows', index] : [list, index];
  };
  const entries = (list: keyof Lists): Found<{ id?: unknown }>[] => {
    const items = document[list] as unknown;
    if (!Array.isArray(items)) return [];
    return items.map((item: { id?: unknown }, index) => ({ item, path: pathTo(list, index) }));
  };
  const sound = new Map<keyof Lists, Found<unknown>[]>();
  return {
    document,
    heading: findings.some(({ path }) => path.length === 0 || path[0] === 'resolution')
      ? {}
      : document.resolution,
    items<K extends keyof Lists>(list: K) {
      if (!sound.has(list))
        sound.set(
          list,
          broken.has(`${list},fields`) ? [] : entries(list).filter(({ path }) => !broken.has(path.join())),
        );
      return sound.get(list) as Found<Lists[K][number]>[];
    },
    ids: (list) =>
      new Set(
        entries(list)
          .map(({ item }) => item?.id)
          .filter((id) => typeof id === 'string'),
      ),
  };
}
