/**
 * A spec of a page's own, read before anything draws it: which tables it names, what it must not do, and a copy that is ready
 * for the compiler. The object given is never changed.
 */
import type { Finding, Path } from '../check/finding.js';
import { TABLES, type TableName } from '../tables/fields.js';
import { datasetOf, isObject, lookInto, nameFields, type FieldWords, type Json } from './own-fields.js';

export interface OwnChart {
  tables: TableName[];
  /** What the page writes above the chart itself, in its own font. */
  title?: string;
  subtitle?: string;
  /** For those who do not see it. */
  description?: string;
  /** Pixels, where the spec says so. */
  height?: number;
  /** Whether readers can change what is drawn. */
  interactive: boolean;
  /** The copy, without what was taken out of it. */
  spec: Json;
}

/** Reads a spec, or says all that keeps it from being drawn. */
export function readOwnSpec(given: unknown): OwnChart | Finding[] {
  const copy = copyOf(given);
  if (!copy) return [{ path: ['spec'], rule: 'spec-type', value: { is: given } }];
  const { $schema, usermeta: _, ...spec } = copy;
  if (typeof $schema === 'string' && !$schema.includes('/vega-lite/'))
    return [{ path: ['spec', '$schema'], rule: 'spec-language', value: { is: $schema } }];
  const { findings, tables } = inspect(spec);
  if (findings.length > 0) return findings;
  const { title, subtitle, rest } = withoutTitle(spec);
  const { description, height } = rest;
  return {
    tables,
    ...(title && { title }),
    ...(subtitle && { subtitle }),
    ...(typeof description === 'string' && { description }),
    ...(typeof height === 'number' && { height }),
    interactive: Array.isArray(spec.params),
    spec: fitted(rest),
  };
}

/** The spec for the compiler: with the tables in it, and with names for their fields. */
export function completeSpec(
  { spec }: OwnChart,
  tables: readonly { table: TableName; rows: readonly object[] }[],
  words: FieldWords,
): Json {
  const complete = structuredClone(spec);
  const datasets = Object.fromEntries(tables.map(({ table, rows }) => [table, datasetOf(table, rows)]));
  const found = lookInto(Object.values(datasets).flat());
  for (const [node] of nodesOf(complete, [])) nameFields(node, words, found);
  return { ...complete, datasets: { ...datasets, ...(complete.datasets as object | undefined) } };
}

/** A spec is JSON; what is none of it (a circle, a function in place of all) is no spec. */
function copyOf(given: unknown): Json | undefined {
  try {
    const copy: unknown = JSON.parse(JSON.stringify(given));
    return isObject(copy) ? copy : undefined;
  } catch {
    return undefined;
  }
}

/** Below these stands data, in which any name may mean anything. */
const DATA = new Set(['values', 'datasets', 'value']);

/** Every object of a spec that is not data, the outer before the inner. */
function* nodesOf(node: unknown, path: Path): Generator<[Json, Path]> {
  if (isObject(node)) yield [node, path];
  if (typeof node !== 'object' || node === null) return;
  const list = Array.isArray(node);
  for (const [key, child] of Object.entries(node)) {
    if (list || !DATA.has(key)) yield* nodesOf(child, [...path, list ? Number(key) : key]);
  }
}

function inspect(spec: Json): { findings: Finding[]; tables: TableName[] } {
  const nodes = [...nodesOf(spec, ['spec'])];
  const own = namesOfOwn(spec, nodes);
  const findings = nodes.flatMap(([node, path]) => findRequests(node, path));
  const used = new Set<string>();
  for (const [{ data }, path] of nodes) {
    if (!isObject(data) || typeof data.name !== 'string' || own.has(data.name)) continue;
    if (!isTable(data.name)) findings.push(unknownTable(data.name, [...path, 'data', 'name']));
    used.add(data.name);
  }
  if (findings.length === 0 && used.size === 0)
    findings.push({ path: ['spec', 'data'], rule: 'spec-no-table', expected: TABLES.join(', ') });
  return { findings, tables: TABLES.filter((name) => used.has(name)) };
}

const isTable = (name: string): name is TableName => TABLES.some((table) => table === name);

const unknownTable = (received: string, path: Path): Finding => ({
  ...{ path, rule: 'spec-table', received, candidates: TABLES, expected: TABLES.join(', ') },
});

/** What data may be made of without a table and without a request. */
const SOURCES = ['values', 'sequence', 'sphere', 'graticule'];

/** The names that the spec itself gives to data of its own. */
function namesOfOwn({ datasets }: Json, nodes: [Json, Path][]): Set<string> {
  const own = nodes.flatMap(([{ data }]) =>
    isObject(data) && SOURCES.some((key) => key in data) && typeof data.name === 'string' ? [data.name] : [],
  );
  return new Set([...own, ...(isObject(datasets) ? Object.keys(datasets) : [])]);
}

/** Whatever would ask a server for something, or lead there. */
function findRequests(node: Json, path: Path): Finding[] {
  return Object.entries(node).flatMap(([key, value]): Finding[] => {
    const asks =
      ((key === 'url' || key === 'href') && value !== null) ||
      (typeof value === 'string' && /\burl\s*\(/i.test(value));
    return asks
      ? [{ path: [...path, key], rule: 'spec-url', received: `“${key}”`, expected: TABLES.join(', ') }]
      : [];
  });
}

/** The title is written by the page, where it is text. */
function withoutTitle({ title, ...rest }: Json): { title?: string; subtitle?: string; rest: Json } {
  const { text, subtitle } = isObject(title) ? title : { text: title, subtitle: undefined };
  const [main, second] = [linesOf(text), linesOf(subtitle)];
  if (title === undefined || main !== undefined) return { title: main, subtitle: second, rest };
  return { rest: { title, ...rest } };
}

function linesOf(text: unknown): string | undefined {
  const lines = Array.isArray(text) ? text : [text];
  return lines.every((line) => typeof line === 'string') ? lines.join(' ').trim() || undefined : undefined;
}

/** A single view is as wide as the element, and with a height of its own exactly as high, its axes included. */
function fitted(spec: Json): Json {
  const { encoding = {}, width = 'container', height } = spec;
  const faceted = isObject(encoding) && ['row', 'column', 'facet'].some((key) => key in encoding);
  const single = ('mark' in spec || 'layer' in spec) && !faceted;
  if (!single || width !== 'container') return spec;
  const type = typeof height === 'number' ? 'fit' : 'fit-x';
  return { autosize: { type, contains: 'padding' }, ...spec, width };
}
