/** The fields of the tables in a spec of a page's own: what they are called, how they are ordered and coloured, where it does not say. */
import { STATUSES, type Status } from '../evaluate/progress.js';
import type { TableField, TableName } from '../tables/fields.js';

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What fields and statuses are called in a language. */
export interface FieldWords {
  fields: Record<string, string>;
  statuses: Record<Status, string>;
  /** Of a deadline met before its time, which is a word of its own. */
  early: string;
}

/** The channels that have an order. */
const ORDERED = [
  'x',
  'y',
  'xOffset',
  'yOffset',
  'color',
  'fill',
  'stroke',
  'shape',
  'row',
  'column',
  'facet',
];
const COLORS = ['color', 'fill', 'stroke'];

/**
 * Completes what a node of a spec says of the fields of the tables. Names stand in the order of the table, statuses the worst
 * first: Vega knows neither the order of a document nor that of Vietnamese letters. Numbers are
 * numbers and days are days without a type too. `rows` are those of the tables.
 */
export function nameFields({ encoding, facet }: Json, words: FieldWords, { found, kinds }: Found) {
  if (isObject(encoding)) orderStack(encoding);
  const channels = Object.entries({ ...(isObject(encoding) && encoding), ...(facet ? { facet } : {}) });
  const inner = isObject(facet) ? Object.entries(facet) : [];
  for (const [name, given] of [...channels, ...inner]) {
    for (const channel of [given].flat()) {
      if (!isObject(channel) || typeof channel.field !== 'string') continue;
      const { field } = channel;
      typeChannel(channel, name, field, kinds);
      if (!('title' in channel) && Object.hasOwn(words.fields, field)) channel.title = words.fields[field];
      if (ORDERED.includes(name) && !('sort' in channel)) orderChannel(channel, field, words);
      if (COLORS.includes(name) && !('scale' in channel)) colorChannel(channel, field, words, found);
    }
  }
}

/** What the rows of the tables hold: which statuses, as ids and as words, and in which fields numbers or days. */
export interface Found {
  found: ReadonlySet<unknown>;
  kinds: ReadonlyMap<string, 'quantitative' | 'temporal'>;
}

export function lookInto(rows: readonly Json[]): Found {
  const kinds = new Map<string, 'quantitative' | 'temporal'>();
  for (const row of rows) {
    for (const [field, value] of Object.entries(row)) {
      if (typeof value === 'number' || NUMBERS.has(field)) kinds.set(field, 'quantitative');
      else if (value !== null && isDay(field)) kinds.set(field, 'temporal');
    }
  }
  return { found: new Set(rows.flatMap(({ status, statusName }) => [status, statusName])), kinds };
}

/** Numbers also where none is known; taken for names, they would stand as bars over the whole chart. */
const NUMBERS = new Set<string>([
  'value',
  'numerator',
  'denominator',
  'compliant',
  'bound',
  'required',
  'requiredTo',
  'gap',
  'attainment',
  'rank',
  'previousRank',
  'moved',
  'change',
] satisfies TableField[]);

const isDay = (field: string): boolean => /^(period(Start|End)|figureDate)$/.test(field);

/** These are never continuous by themselves. */
const DISCRETE = ['row', 'column', 'facet', 'shape', 'detail', 'order'];

/** Vega-Lite takes a field without a type for a name, and would write numbers as a computer does. */
function typeChannel(channel: Json, name: string, field: string, kinds: Found['kinds']) {
  const kind = kinds.get(field);
  const said = ['type', 'aggregate', 'bin', 'timeUnit'].some((key) => key in channel);
  if (kind && !said && !DISCRETE.includes(name)) channel.type = kind;
  // The order of day, month and year is the language's own.
  const day = isDay(field) && ['tooltip', 'text'].includes(name) && !('timeUnit' in channel);
  if (day && !('format' in channel)) channel.format = '%x';
}

function orderChannel(channel: Json, field: string, words: FieldWords) {
  const order = statusesAs(field, words);
  if (order) channel.sort = order.map(([word]) => word);
  else if (field === 'subject' || /Name$/.test(field)) channel.sort = null;
}

/** Statuses that are stacked stand in the order of their legend. */
function orderStack(encoding: Json) {
  const has = (names: string[], look: (channel: Json) => boolean) =>
    names.some((name) => {
      const channel = encoding[name];
      return isObject(channel) && look(channel);
    });
  const colored = has(COLORS, ({ field }) => field === 'status' || field === 'statusName');
  if (
    colored &&
    !('order' in encoding) &&
    has(['x', 'y', 'theta'], ({ aggregate }) => aggregate !== undefined)
  )
    encoding.order = { field: 'statusOrder', type: 'quantitative' };
}

function colorChannel(channel: Json, field: string, words: FieldWords, found: Found['found']) {
  const statuses = statusesAs(field, words)?.filter(([word]) => found.has(word));
  if (statuses) {
    const domain = statuses.map(([word]) => word);
    channel.scale = { domain, range: statuses.map(([, status]) => colorOf(status)) };
  } else if (field === 'statusColor') {
    Object.assign(channel, { type: 'nominal', scale: null });
  }
}

/** What a field of statuses may say, the worst first. */
function statusesAs(
  field: string,
  { statuses, early }: FieldWords,
): [word: string, status: Status][] | undefined {
  if (field === 'status') return STATUSES.map((status) => [status, status]);
  if (field !== 'statusName') return undefined;
  return STATUSES.flatMap((status): [string, Status][] => [
    [statuses[status], status],
    ...(status === 'met' ? [[early, status] as [string, Status]] : []),
  ]);
}

/**
 * A table as a spec gets it: each row with its place, `row`, and, where it has a verdict, the colour of it, `statusColor`, and its place among them, the worst first, `statusOrder`; names
 * and texts that are not there are dashes; days are days of the reader's time, where Vega draws them.
 */
export function datasetOf(table: TableName, rows: readonly object[]): Json[] {
  return rows.map((row, index) => {
    const fields = Object.entries(row).map(([name, value]: [string, unknown]) => [
      name,
      value === null
        ? /(Name|Text)$/.test(name)
          ? '–'
          : null
        : isDay(name)
          ? `${value as string}T00:00:00`
          : value,
    ]);
    const status: unknown = table === 'observations' ? null : Reflect.get(row, 'status');
    return {
      ...(Object.fromEntries(fields) as Json),
      row: `${table}/${index}`,
      ...(typeof status === 'string' && verdictFields(status as Status)),
    };
  });
}

const verdictFields = (status: Status): Json => ({
  statusColor: colorOf(status),
  statusOrder: STATUSES.indexOf(status),
});

const COLORED: readonly Status[] = ['met', 'on-track', 'at-risk', 'off-track', 'missed'];
/** Those that are no verdict share a hue; how much of it there is tells them apart. */
const SHARES: Partial<Record<Status, number>> = { 'no-trend': 75, awaiting: 50, 'not-applicable': 25 };

function colorOf(status: Status): string {
  const name = COLORED.includes(status) ? status : 'neutral';
  const color = `var(--nq-color-${name}, var(--_${name}))`;
  const share = SHARES[status];
  return share === undefined ? color : `color-mix(in srgb, ${color} ${share}%, transparent)`;
}
