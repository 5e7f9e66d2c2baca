/** `shape.json`: what the zod schema accepts and nothing that explains, a fifth of the weight; see `fits.ts` for how it is read. */
import type * as z from 'zod/mini';
import { resolutionSchema } from '../schema.js';
import type { Shape } from '../fits.js';

type Schema = z.core.$ZodType;
type Check = z.core.$ZodCheck['_zod']['def'] & {
  minimum?: number;
  value?: number;
  inclusive?: boolean;
  pattern?: RegExp;
  format?: string;
};

/** The shapes of the format, the document last; one that is used twice is named by its place. */
export function createShapes(): Shape[] {
  const uses = new Map<Schema, number>();
  countUses(resolutionSchema, uses);
  const places = new Map<Schema, number>();
  const shapes: Shape[] = [];
  const shapeOf = (schema: Schema): Shape => {
    const place = places.get(schema);
    if (place !== undefined) return place;
    const shape = encode(schema, shapeOf);
    if (uses.get(schema) === 1 || (typeof shape === 'string' && shape.length < 3)) return shape;
    places.set(schema, shapes.length);
    shapes.push(shape);
    return shapes.length - 1;
  };
  const document = shapeOf(resolutionSchema);
  return [...shapes, document];
}

function countUses(schema: Schema, uses: Map<Schema, number>) {
  const count = (uses.get(schema) ?? 0) + 1;
  uses.set(schema, count);
  if (count === 1) for (const child of childrenOf(schema)) countUses(child, uses);
}

/** The definition of a schema, of whatever kind it is. */
interface Definition {
  type: string;
  shape: Record<string, Schema>;
  element: Schema;
  innerType: Schema;
  options: Schema[];
  items: Schema[];
  values: (string | number)[];
  entries: Record<string, string>;
  checks?: { _zod: { def: Check } }[];
  check?: string;
}

const definitionOf = (schema: Schema) => schema._zod.def as unknown as Definition;

function childrenOf(schema: Schema): Schema[] {
  const { shape, element, innerType, options, items } = definitionOf(schema);
  return [...Object.values((shape as typeof shape | undefined) ?? {}), element, innerType, options, items]
    .flat()
    .filter((child) => (child as Schema | undefined) !== undefined);
}

function encode(schema: Schema, shapeOf: (schema: Schema) => Shape): Shape {
  const definition = definitionOf(schema);
  const { type } = definition;
  const bounds = boundsOf(definition);
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(definition.shape).map(([key, field]) => {
          const optional = definitionOf(field).type === 'optional';
          return [optional ? `${key}?` : key, shapeOf(optional ? definitionOf(field).innerType : field)];
        }),
      );
    case 'array':
      return ['array', shapeOf(definition.element), bounds.least ?? 0];
    case 'tuple':
      return ['tuple', ...definition.items.map(shapeOf)];
    case 'union':
      return ['any', ...definition.options.map(shapeOf)];
    case 'nullable':
      return ['any', 'null', shapeOf(definition.innerType)];
    case 'enum':
      return ['is', ...Object.values(definition.entries)];
    case 'literal':
      return ['is', ...definition.values];
    case 'string':
      return bounds.pattern ? ['match', bounds.pattern] : bounds.least ? 'text' : 'string';
    case 'number':
      return bounds.plain
        ? 'number'
        : ['from', bounds.least ?? null, bounds.most ?? null, bounds.whole, bounds.above];
    case 'boolean':
    case 'null':
    case 'unknown':
      return type;
    default:
      throw new Error(`No shape for a schema of type ${type}; teach it to fits.ts too.`);
  }
}

function boundsOf({ checks = [], check }: Definition) {
  const all = checks.map(({ _zod }) => _zod.def);
  const find = (name: string) => all.find((one) => one.check === name);
  const least = find('greater_than') ?? find('min_length');
  return {
    pattern: all.find(({ pattern }) => pattern)?.pattern?.source,
    least: least?.value ?? least?.minimum,
    above: least?.check === 'greater_than' && !least.inclusive,
    most: find('less_than')?.value,
    whole: check === 'number_format' || find('number_format') !== undefined,
    plain: all.length === 0 && check === undefined,
  };
}
