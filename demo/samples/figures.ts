/** Helpers for sample figures: numbers that look reported, yet come out the same on every run, and a file that diffs well. */
import type { Observation, Resolution, Task, Unit } from '../../src/schema.js';
import { fold } from '../../src/text.js';

/** A source of numbers in [0, 1): mulberry32. The same seed gives the same numbers, so that files do not change by themselves. */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number between two, both included. */
export const wholeBetween = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

/** One of several numbers, by weight: `[[1, 60], [2, 30], [3, 10]]`. */
export function weighted(random: Random, choices: readonly (readonly [value: number, weight: number])[]) {
  let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  return choices.at(-1)![0];
}

/** The numerator nearest to a percentage of a whole number: reports count people, the percentage follows. */
export const shareOf = (
  denominator: number,
  percent: number,
): { numerator: number; denominator: number } => ({
  numerator: Math.round((denominator * percent) / 100),
  denominator,
});

/** Where all sample figures come from. */
export const SOURCE = 'nq-widgets, ví dụ';

/** What a figure says besides its target, period and value. */
export type Rest = Partial<Observation>;

export type Ratio = [period: string, denominator: number, percent: number, rest?: Rest];

/** Percentages reported as people, hamlets or enterprises counted. */
export const ratios = (target: string, organization: string | undefined, list: Ratio[]): Observation[] =>
  list.map(([period, denominator, percent, rest]) => ({
    ...{ target, organization, period, ...shareOf(denominator, percent), source: SOURCE },
    ...rest,
  }));

/** What was reported on each task, by its id. */
export type Updates = Record<string, Task['updates']>;

export const withUpdates = (tasks: readonly Task[] = [], updates: Updates): Task[] =>
  tasks.map((task) => (updates[task.id] ? { ...task, updates: updates[task.id] } : task));

/** "Xã Bắc Hà" → `xa-bac-ha`: ids are plain ASCII. */
export const slug = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

type Cell = string | number | boolean | null;

/** The columns form of a list: only the fields that are used, in the order given. */
export function toColumns<T extends Unit | Observation>(
  items: readonly T[],
  order: readonly (keyof T & string)[],
) {
  const fields = order.filter((field) => items.some((item) => item[field] !== undefined));
  const forgotten = items.flatMap((item) => Object.keys(item)).find((key) => !fields.includes(key as never));
  if (forgotten) throw new Error(`No column for “${forgotten}”.`);
  const rows = items.map((item) => fields.map((field) => (item[field] ?? null) as Cell));
  return { fields, rows };
}

const UNIT_FIELDS = ['id', 'name', 'organization', 'level', 'parent', 'from', 'to'] as const;
const OBSERVATION_FIELDS = [
  'target',
  'organization',
  'unit',
  'level',
  'category',
  'period',
  'value',
  'grade',
  'done',
  'stage',
  'numerator',
  'denominator',
  'compliant',
  'bound',
  'status',
  'qualifier',
  'population',
  'source',
  'note',
  'updated',
] as const;

/** A document of the demo: the text as authored in `<name>.text.json`, and what joins it with made-up figures. */
export interface Sample {
  name: string;
  build: (text: Resolution) => Resolution;
}

/** The document as a file: indented, the long lists as columns with one row a line, so that one changed figure is one line. */
export function writeDocument(document: Resolution): string {
  const rows: string[] = [];
  const columns = {
    units: document.units && toColumns(document.units, UNIT_FIELDS),
    observations: document.observations && toColumns(document.observations, OBSERVATION_FIELDS),
  };
  const text = JSON.stringify(
    { ...document, ...columns },
    (key, value: unknown) => {
      if (key !== 'rows') return key === 'fields' ? `@${rows.push(JSON.stringify(value)) - 1}@` : value;
      const lines = (value as Cell[][]).map((row) => `      ${JSON.stringify(row)}`);
      return `@${rows.push(`[\n${lines.join(',\n')}\n    ]`) - 1}@`;
    },
    2,
  );
  return `${text.replace(/"@(\d+)@"/g, (_, index: string) => rows[+index]!)}\n`;
}
