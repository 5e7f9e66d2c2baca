/** Long lists given as columns, made into the list of objects they mean. */
import { fieldsOf, fits, shapeOf, type FieldShapes } from '../fits.js';
import type { Resolution, ResolutionInput } from '../schema.js';
import type { Finding } from './finding.js';

const LISTS = ['units', 'observations'] as const;
type List = (typeof LISTS)[number];
interface Columns {
  fields: string[];
  rows: unknown[];
}

/** The canonical document, and what was wrong with the columns. */
export function expandColumns(input: ResolutionInput): { expanded: Resolution; problems: Finding[] } {
  const problems: Finding[] = [];
  const expanded = { ...input } as Resolution;
  for (const list of LISTS) {
    const value: unknown = input[list];
    if (!isColumns(value)) continue;
    const shape = fieldsOf(list);
    problems.push(...checkFields(list, value.fields, shape));
    expanded[list] = value.rows.map((row, index) =>
      toObject(list, value.fields, row, index, shape, problems),
    ) as never;
  }
  return { expanded, problems };
}

function isColumns(value: unknown): value is Columns {
  const { fields, rows } = (value ?? {}) as Partial<Columns>;
  return Array.isArray(rows) && Array.isArray(fields) && fields.every((field) => typeof field === 'string');
}

function checkFields(list: List, fields: string[], shape: FieldShapes): Finding[] {
  const names = Object.keys(shape).map((name) => name.replace('?', ''));
  const column = (index: number, rule: string, received?: string): Finding => ({
    path: [list, 'fields', ...(index < 0 ? [] : [index])],
    rule,
    received,
    candidates: names,
  });
  const wrong = fields.flatMap((field, index) => {
    if (!names.includes(field) && !field.startsWith('x-')) return [column(index, 'column-unknown', field)];
    return fields.indexOf(field) < index ? [column(index, 'column-twice', field)] : [];
  });
  const needed = names.filter((name) => name in shape);
  const missing = needed.filter((key) => !fields.includes(key));
  return [...wrong, ...missing.map((key) => column(-1, 'column-missing', key))];
}

function toObject(
  list: List,
  fields: string[],
  row: unknown,
  index: number,
  shape: FieldShapes,
  problems: Finding[],
) {
  const item: Record<string, unknown> = {};
  if (!Array.isArray(row)) return item;
  const report = (rule: string, rest: Partial<Finding>) =>
    problems.push({ path: [list, 'rows', index], rule, ...rest });
  if (row.length !== fields.length) {
    report('column-count', { expected: String(fields.length), received: String(row.length) });
  }
  for (const [at, field] of fields.entries()) {
    const cell: unknown = row[at];
    // An empty cell leaves the field out; `value: null` is itself a statement, made with a status that is silent.
    if (cell === undefined || (cell === null && field !== 'value')) continue;
    const wanted = shapeOf(shape, field);
    if (wanted !== undefined && !fits(wanted, cell)) {
      report('column-cell', { path: [list, 'rows', index, at], expected: field, value: { is: cell } });
    } else item[field] = cell;
  }
  if (item.value === null && !/^[MLN]$/.test(String(item.status))) delete item.value;
  return item;
}
