/** The order of exact numbers, the greatest first, and of names. */
import { compare, type Exact } from '../exact.js';

/** Standard competition ranks (1, 2, 2, 4) by exact numbers, the greatest first; those without a number have none. */
export function competitionRanks<T>(items: readonly T[], numberOf: (item: T) => Exact | undefined) {
  const ranks = new Map<T, number>();
  const sorted = items
    .map((item) => ({ item, number: numberOf(item) }))
    .filter((one): one is { item: T; number: Exact } => one.number !== undefined)
    .sort((a, b) => compare(b.number, a.number));
  sorted.forEach(({ item, number }, index) => {
    const above = sorted[index - 1];
    ranks.set(item, above && compare(above.number, number) === 0 ? ranks.get(above.item)! : index + 1);
  });
  return ranks;
}

/** Vietnamese collation of names, numbers in them by size (Chi hội 2 before Chi hội 10), then ids. */
export function byName(): (a: Named, b: Named) => number {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return (a, b) => compare(a.name, b.name) || (a.unit < b.unit ? -1 : 1);
}

export interface Named {
  /** Id of the unit. */
  unit: string;
  name: string;
}
