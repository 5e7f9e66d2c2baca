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
  const entries = (list: keyof Lists): Found<{ id?: unknown } | null>[] => {
    const items = document[list] as unknown;
    const at = Array.isArray(input[list]) ? [list] : [list, 'rows'];
    return Array.isArray(items) ? items.map((item: null, index) => ({ item, path: [...at, index] })) : [];
  };
  const sound = new Map<keyof Lists, Found<unknown>[]>();
  return {
    document,
    heading:
      broken.has('') || [...broken].some((path) => path.startsWith('resolution')) ? {} : document.resolution,
    items<K extends keyof Lists>(list: K) {
      const isSound = ({ path }: Found<unknown>) => !broken.has(`${list},fields`) && !broken.has(path.join());
      if (!sound.has(list)) sound.set(list, entries(list).filter(isSound));
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
