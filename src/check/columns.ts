/** Long lists given as columns, made into the list of objects they mean. */
import { observationSchema, unitSchema, type Resolution, type ResolutionInput } from '../schema.js';
import { show, type Finding } from './finding.js';
import { findStructure, type Schema } from './structure.js';

const ROWS = { units: unitSchema, observations: observationSchema };
type List = keyof typeof ROWS;
type Shape = Record<string, Schema>;
interface Columns {
  fields: string[];
  rows: unknown[];
}

/** The canonical document, and what was wrong with the columns. */
export function expandColumns(input: ResolutionInput): { expanded: Resolution; problems: Finding[] } {
  const problems: Finding[] = [];
  const expanded = { ...input } as Resolution;
  for (const list of Object.keys(ROWS) as List[]) {
    const value: unknown = input[list];
    if (!isColumns(value)) continue;
    const shape = ROWS[list]._zod.def.shape as unknown as Shape;
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

function checkFields(list: List, fields: string[], shape: Shape): Finding[] {
  const column = (index: number, rule: string, received?: string): Finding => ({
    path: [list, 'fields', ...(index < 0 ? [] : [index])],
    code: 'column',
    rule,
    received,
    candidates: Object.keys(shape),
  });
  const wrong = fields.flatMap((field, index) => {
    if (!Object.hasOwn(shape, field) && !field.startsWith('x-'))
      return [column(index, 'column-unknown', field)];
    return fields.indexOf(field) < index ? [column(index, 'column-twice', field)] : [];
  });
  const needed = Object.keys(shape).filter((key) => findStructure(undefined, shape[key]).length > 0);
  const missing = needed.filter((key) => !fields.includes(key));
  return [...wrong, ...missing.map((key) => column(-1, 'column-missing', key))];
}

function toObject(
  list: List,
  fields: string[],
  row: unknown,
  index: number,
  shape: Shape,
  problems: Finding[],
) {
  const item: Record<string, unknown> = {};
  if (!Array.isArray(row)) return item;
  const report = (rule: string, rest: Partial<Finding>) =>
    problems.push({ path: [list, 'rows', index], code: 'column', rule, ...rest });
  if (row.length !== fields.length) {
    report('column-count', { expected: String(fields.length), received: String(row.length) });
  }
  for (const [at, field] of fields.entries()) {
    const cell: unknown = row[at];
    // An empty cell leaves the field out; `value: null` is itself a statement, made with a status that is silent.
    if (cell === undefined || (cell === null && field !== 'value')) continue;
    if (Object.hasOwn(shape, field) && findStructure(cell, shape[field]).length > 0) {
      report('column-cell', { path: [list, 'rows', index, at], expected: field, received: show(cell) });
    } else item[field] = cell;
  }
  if (item.value === null && !/^[MLN]$/.test(String(item.status))) delete item.value;
  return item;
}
