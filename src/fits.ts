/** Whether data has a shape of the format, said in little code: `shape.json` is generated from the zod schema. */
import shapes from './shape.json' with { type: 'json' };

/**
 * A place in the list of shapes; a type; `['match', pattern]`; `['is', …values]`; `['from', least, most, whole, above]`;
 * `['array', item, least]`; `['tuple', …items]`; `['any', …shapes]`; or the fields of an object, optional ones with `?`.
 */
export type Shape = number | string | readonly unknown[] | FieldShapes;
export interface FieldShapes {
  readonly [field: string]: Shape;
}

const all = shapes as unknown as readonly Shape[];

/** The shape of a whole document. */
export const documentShape = all.at(-1) as FieldShapes;

/** The fields of the items of a list that may be given as columns. */
export function fieldsOf(list: 'units' | 'observations'): FieldShapes {
  const [, [, item]] = documentShape[`${list}?`] as [string, [string, Shape]];
  return (typeof item === 'number' ? all[item] : item) as FieldShapes;
}

const patterns = new Map<string, RegExp>();

function matches(pattern: string, value: string): boolean {
  let expression = patterns.get(pattern);
  if (!expression) patterns.set(pattern, (expression = new RegExp(pattern)));
  return expression.test(value);
}

/** Whether a value has a shape. */
export function fits(shape: Shape, value: unknown): boolean {
  if (typeof shape === 'number') return fits(all[shape]!, value);
  if (typeof shape === 'string') {
    if (shape === 'unknown') return true;
    if (shape === 'null') return value === null;
    if (shape === 'text') return typeof value === 'string' && value !== '';
    return typeof value === shape && (shape !== 'number' || Number.isFinite(value));
  }
  if (isList(shape)) return fitsList(shape, value);
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && fitsFields(shape, value as Fields)
  );
}

const isList = (shape: object): shape is readonly unknown[] => Array.isArray(shape);

function fitsList([kind, ...rest]: readonly unknown[], value: unknown): boolean {
  const options = rest as Shape[];
  switch (kind) {
    case 'match':
      return typeof value === 'string' && matches(rest[0] as string, value);
    case 'is':
      return rest.includes(value);
    case 'any':
      return options.some((option) => fits(option, value));
    case 'tuple':
      return (
        Array.isArray(value) &&
        value.length === rest.length &&
        options.every((item, i) => fits(item, value[i]))
      );
    case 'array':
      return (
        Array.isArray(value) &&
        value.length >= (rest[1] as number) &&
        value.every((item) => fits(options[0]!, item))
      );
    default: {
      const [least, most, whole, above] = rest as [number | null, number | null, boolean, boolean];
      if (!fits('number', value)) return false;
      const number = value as number;
      return (
        (least === null || (above ? number > least : number >= least)) &&
        (most === null || number <= most) &&
        (!whole || Number.isSafeInteger(number))
      );
    }
  }
}

type Fields = Record<string, unknown>;

function fitsFields(shape: FieldShapes, value: Fields): boolean {
  for (const key in value) {
    const field = shapeOf(shape, key);
    if (field === undefined ? !key.startsWith('x-') : value[key] !== undefined && !fits(field, value[key]))
      return false;
  }
  return Object.keys(shape).every((key) => key.endsWith('?') || value[key] !== undefined);
}

/** The shape of a field, required or not. */
export const shapeOf = (shape: FieldShapes, key: string): Shape | undefined =>
  Object.hasOwn(shape, key) ? shape[key] : Object.hasOwn(shape, `${key}?`) ? shape[`${key}?`] : undefined;
