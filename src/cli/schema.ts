/**
 * `npm run schema`: writes `src/schema.json`, the JSON Schema (2020-12) of the format, from the zod schema and the
 * descriptions; and `src/shape.json`, the same without a word.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as schemas from '../schema.js';
import * as z from 'zod/mini';
import { objects, simple } from './descriptions.js';
import { createShapes } from './shape.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;

const simpleSchemas = {
  ...schemas.shapedTextSchemas,
  name: schemas.nameSchema,
  changeKind: schemas.changeKindSchema,
  measureKind: schemas.measureKindSchema,
  aggregate: schemas.aggregateSchema,
  comparator: schemas.comparatorSchema,
  range: schemas.rangeSchema,
  cadence: schemas.cadenceSchema,
  taskCadence: schemas.taskCadenceSchema,
  observationStatus: schemas.observationStatusSchema,
  qualifier: schemas.qualifierSchema,
} satisfies Record<keyof typeof simple, z.core.$ZodType>;

const objectSchemas = {
  resolution: schemas.headingSchema,
  source: schemas.sourceSchema,
  datedName: schemas.datedNameSchema,
  organization: schemas.organizationSchema,
  level: schemas.levelSchema,
  unit: schemas.unitSchema,
  change: schemas.changeSchema,
  scale: schemas.scaleSchema,
  grade: schemas.gradeSchema,
  category: schemas.categorySchema,
  stage: schemas.stageSchema,
  measure: schemas.measureSchema,
  target: schemas.targetSchema,
  baseline: schemas.baselineSchema,
  requirement: schemas.requirementSchema,
  changeRule: schemas.changeRuleSchema,
  coverageRule: schemas.coverageRuleSchema,
  part: schemas.partSchema,
  observation: schemas.observationSchema,
  task: schemas.taskSchema,
  taskUpdate: schemas.taskUpdateSchema,
  columns: schemas.columnsSchema,
} satisfies Record<Exclude<keyof typeof objects, 'document'>, z.core.$ZodType>;

/** The published JSON Schema: every definition named, every field described, keys that start with `x-` left to the publisher. */
export function createJsonSchema(): object {
  const { $schema, $defs, ...root } = z.toJSONSchema(schemas.resolutionSchema, {
    target: 'draft-2020-12',
    metadata: createRegistry(),
    override: ({ jsonSchema }) => adjust(jsonSchema),
  });
  const definitions = $defs as Record<string, JsonSchema>;
  for (const [name, { fields }] of Object.entries(objects)) {
    describeFields(name === 'document' ? root : definitions[name]!, fields);
  }
  const order = Object.keys({ ...objectSchemas, ...simpleSchemas });
  return {
    $schema,
    $id: 'urn:nq-widgets:resolution-targets:1',
    title: 'Chỉ tiêu nghị quyết — Targets of a resolution, version 1',
    description: objects.document.means,
    ...root,
    $defs: Object.fromEntries(order.map((name) => [name, descriptionFirst(definitions[name]!)])),
  };
}

/** The names and descriptions of the definitions; what is registered is written once and referred to. */
function createRegistry() {
  const registry = z.registry<{ id: string; description: string }>();
  for (const [id, schema] of Object.entries<z.core.$ZodType>(simpleSchemas)) {
    registry.add(schema, { id, description: simple[id as keyof typeof simple] });
  }
  for (const [id, schema] of Object.entries<z.core.$ZodType>(objectSchemas)) {
    registry.add(schema, { id, description: objects[id as keyof typeof objects].means });
  }
  return registry;
}

/** Allows what reading allows, keys that start with `x-`; and a slash needs no escape in a JSON Schema. */
function adjust(schema: JsonSchema) {
  if (schema.additionalProperties === false) schema.patternProperties = { '^x-': {} };
  if (schema.pattern) schema.pattern = schema.pattern.replaceAll('\\/', '/');
}

const descriptionFirst = ({ description, ...rest }: JsonSchema): JsonSchema => ({ description, ...rest });

function describeFields(schema: JsonSchema, fields: Record<string, string>) {
  const properties = schema.properties as Record<string, JsonSchema>;
  for (const [key, property] of Object.entries(properties)) {
    properties[key] = { description: fields[key], ...property };
  }
}

export const schemaFile = new URL('../schema.json', import.meta.url);
export const shapeFile = new URL('../shape.json', import.meta.url);

/** The text of a generated file, as the formatter would leave it. */
export async function print(content: unknown, url: URL): Promise<string> {
  const file = fileURLToPath(url);
  return format(JSON.stringify(content, null, 2), { ...(await resolveConfig(file)), filepath: file });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(schemaFile, await print(createJsonSchema(), schemaFile));
  writeFileSync(shapeFile, await print(createShapes(), shapeFile));
}
