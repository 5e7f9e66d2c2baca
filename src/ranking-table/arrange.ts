/** Which rows a reader sees, and in which order: nothing here ranks anew. */
import type { RankingColumn } from '../locale.js';
import { byName } from '../rank/order.js';
import { fold } from '../text.js';
import { STATUS_ORDER, type RankingEntry, type RankingTable } from './table.js';

export interface Arrangement {
  /** What was typed: rows whose name or place holds each word of it, whatever its tone marks. */
  query: string;
  column: RankingColumn;
  descending: boolean;
}

/** The rows that match, ordered; those unranked stay last, in the order the ranking gives them. */
export function arrange(table: RankingTable, { query, column, descending }: Arrangement): RankingEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const ordered = inOrder(table, column, descending);
  return words.length === 0
    ? ordered
    : ordered.filter(({ folded }) => words.every((word) => folded.includes(word)));
}

const orders = new WeakMap<RankingTable, Map<string, RankingEntry[]>>();

/** All rows in an order; whoever types does not wait for them to be ordered again. */
function inOrder(table: RankingTable, column: RankingColumn, descending: boolean): RankingEntry[] {
  const known = orders.get(table) ?? new Map<string, RankingEntry[]>();
  orders.set(table, known);
  const key = `${column} ${descending}`;
  const order = known.get(key) ?? sorted(table, column, descending);
  known.set(key, order);
  return order;
}

function sorted(
  { entries, ranked }: RankingTable,
  column: RankingColumn,
  descending: boolean,
): RankingEntry[] {
  const compare = comparisonBy(column);
  const sign = descending ? -1 : 1;
  return [
    ...entries.slice(0, ranked).sort((a, b) => absentLast(a, b, column) || sign * compare(a, b)),
    ...entries.slice(ranked),
  ];
}

/** What a row is ordered by, the least first: the best rank, the worst status. */
const KEYS: Record<Exclude<RankingColumn, 'name'>, (entry: RankingEntry) => number | undefined> = {
  rank: ({ row }) => row.rank ?? undefined,
  movement: ({ moved }) => moved,
  value: ({ quantity }) => quantity,
  required: ({ row }) => [row.required].flat().find((value) => typeof value === 'number'),
  gap: ({ row }) => row.gap,
  attainment: ({ row }) => row.attainment,
  change: ({ row }) => row.change,
  status: ({ row }) => (row.status === undefined ? undefined : STATUS_ORDER.get(row.status)),
};

function comparisonBy(column: RankingColumn): (a: RankingEntry, b: RankingEntry) => number {
  if (column === 'name') {
    const compareNames = byName();
    return (a, b) => compareNames({ unit: a.row.unit, name: a.name }, { unit: b.row.unit, name: b.name });
  }
  const keyOf = KEYS[column];
  return (a, b) => keyOf(a)! - keyOf(b)!;
}

/** Whoever has nothing in a column stands below those who do, whichever way it is ordered; of two, neither is first. */
function absentLast(a: RankingEntry, b: RankingEntry, column: RankingColumn): number {
  if (column === 'name') return 0;
  const [ofA, ofB] = [KEYS[column](a), KEYS[column](b)];
  return Number(ofA === undefined) - Number(ofB === undefined);
}

export interface Page {
  entries: RankingEntry[];
  /** From 1 to `pages`; the nearest there is to the one asked for. */
  page: number;
  pages: number;
  /** The first and the last row of the page, counted from 1; 0 where there is none. */
  from: number;
  to: number;
}

/** One page of rows; `rows` is how many it has. */
export function pageOf(entries: readonly RankingEntry[], page: number, rows: number): Page {
  const pages = Math.max(1, Math.ceil(entries.length / rows));
  const here = Math.min(Math.max(1, page), pages);
  const start = (here - 1) * rows;
  const shown = entries.slice(start, start + rows);
  return {
    entries: shown,
    page: here,
    pages,
    from: shown.length > 0 ? start + 1 : 0,
    to: start + shown.length,
  };
}
