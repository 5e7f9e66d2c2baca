/**
 * The data format, version 1: a resolution, its targets, the figures reported for them and its tasks.
 *
 * What a JSON Schema can say stands here, and `schema.json` is generated from it; what crosses fields (ids, order,
 * conflicts) is checked in `check/`. The words that describe each field are in `cli/descriptions.ts`, out of the bundles.
 */
import './jitless.js';
import * as z from 'zod/mini';

const leapDay = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29';
const otherDay =
  '\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const day = `(?:${leapDay}|${otherDay})`;
const single = `(?:${day}|\\d{4}(?:-(?:S[12]|Q[1-4]|0[1-9]|1[0-2]))?)`;
const time = 'T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?';

/** Text of a pattern; the examples say to people what the pattern says to machines. */
const matching = (source: string, examples: string) =>
  z.string().check(z.regex(new RegExp(`^${source}$`), examples));

const text = z.string().check(z.minLength(1));
const id = matching('[a-z0-9][a-z0-9._/-]*', 'a-z 0-9 . _ / -');
const ids = z.array(id).check(z.minLength(1));
const date = matching(day, '2025-07-31');
const partialDate = matching(`(?:${day}|\\d{4}(?:-(?:0[1-9]|1[0-2]))?)`, '2025-07-31 | 2025-07 | 2025');
const stamp = matching(`${day}(?:${time})?`, '2025-07-31 | 2025-07-31T08:00:00+07:00');
const period = matching(
  `${single}(?:/${single})?`,
  '2025 | 2025-S1 | 2025-Q3 | 2025-07 | 2025-07-31 | 2021/2025',
);
const webAddress = matching('https?://[^\\s<>"]+', 'https://…');
const whole = z.int().check(z.gte(0));

/** Texts with a shape of their own; `schema.json` calls them by these names. */
export const shapedTextSchemas = { id, date, partialDate, stamp, period, webAddress };

const optional = z.optional;
const flag = optional(z.boolean());

/** One of the names something has had, with the days it was valid (`to` is exclusive). */
export const datedNameSchema = z.strictObject({ name: text, from: optional(date), to: optional(date) });

export const nameSchema = z.union([text, z.array(datedNameSchema).check(z.minLength(1))]);

export const sourceSchema = z.strictObject({ title: optional(text), url: optional(webAddress) });

export const headingSchema = z.strictObject({
  id,
  number: optional(text),
  title: text,
  issuer: text,
  place: optional(text),
  issued: optional(partialDate),
  period: optional(period),
  openEnded: flag,
  terms: optional(z.array(period).check(z.minLength(1))),
  source: optional(sourceSchema),
  reading: optional(text),
});

export const organizationSchema = z.strictObject({
  id,
  code: optional(text),
  name: nameSchema,
  shortName: optional(text),
});

export const levelSchema = z.strictObject({
  id,
  name: text,
  from: optional(date),
  to: optional(date),
});

export const unitSchema = z.strictObject({
  id,
  code: optional(text),
  name: nameSchema,
  organization: optional(id),
  level: id,
  parent: optional(id),
  from: optional(date),
  to: optional(date),
});

export const changeKindSchema = z.enum(['merge', 'split', 'rename', 'move', 'end']);

export const changeSchema = z.strictObject({
  date,
  act: optional(text),
  kind: changeKindSchema,
  from: ids,
  into: optional(ids),
});

export const gradeSchema = z.strictObject({ id, name: text });

export const scaleSchema = z.strictObject({
  id,
  name: text,
  grades: z.array(gradeSchema).check(z.minLength(2)),
  reading: optional(text),
});

export const categorySchema = z.strictObject({ id, name: text });

export const stageSchema = z.strictObject({ id, name: text });

export const measureKindSchema = z.enum(['percent', 'count', 'amount', 'rate', 'grade', 'milestone', 'rank']);

export const aggregateSchema = z.enum(['ratio', 'sum', 'max', 'min', 'none']);

export const measureSchema = z.strictObject({
  kind: measureKindSchema,
  unit: optional(text),
  decimals: optional(z.int().check(z.gte(0), z.lte(10))),
  scale: optional(id),
  stages: optional(z.array(stageSchema).check(z.minLength(2))),
  aggregate: optional(aggregateSchema),
  cumulative: flag,
  flow: flag,
  minDenominator: optional(z.number().check(z.gte(0))),
});

export const comparatorSchema = z.enum(['gte', 'gt', 'lte', 'lt', 'eq', 'between']);
export const rangeSchema = z.tuple([z.number(), z.number()]);

export const changeRuleSchema = z.strictObject({
  direction: z.enum(['increase', 'decrease']),
  from: z.union([z.enum(['previous', 'baseline']), period]),
  in: z.enum(['percent', 'points', 'absolute']),
});

export const coverageRuleSchema = z.strictObject({
  comparator: comparatorSchema,
  value: z.union([z.number(), rangeSchema]),
  unit: z.enum(['count', 'percent', 'fraction']),
  outOf: optional(z.int().check(z.gte(1))),
  bare: flag,
});

export const partSchema = z.strictObject({
  category: id,
  comparator: comparatorSchema,
  value: z.union([z.number(), rangeSchema]),
  bare: flag,
});

export const cadenceSchema = z.enum(['month', 'quarter', 'half-year', 'year', 'term']);

export const requirementSchema = z.strictObject({
  ref: optional(text),
  quote: optional(text),
  organizations: optional(ids),
  pooled: flag,
  levels: optional(ids),
  each: optional(z.union([id, ids])),
  comparator: comparatorSchema,
  value: z.union([z.number(), z.boolean(), rangeSchema, id]),
  bare: flag,
  by: optional(period),
  every: optional(cadenceSchema),
  from: optional(period),
  to: optional(period),
  openEnded: flag,
  within: optional(period),
  aim: flag,
  basically: flag,
  tolerance: optional(z.number().check(z.gte(0))),
  ceiling: flag,
  change: optional(changeRuleSchema),
  coverage: optional(coverageRuleSchema),
  parts: optional(z.array(partSchema).check(z.minLength(1))),
  condition: optional(text),
  population: optional(text),
  reading: optional(text),
  partners: optional(ids),
});

export const baselineSchema = z.strictObject({
  organization: optional(id),
  unit: optional(id),
  level: optional(id),
  category: optional(id),
  population: optional(text),
  period,
  value: z.number(),
  source: optional(z.union([text, sourceSchema])),
  note: optional(text),
});

export const targetSchema = z.strictObject({
  id,
  ref: optional(text),
  name: text,
  quote: optional(text),
  organizations: optional(ids),
  measure: measureSchema,
  baseline: optional(z.array(baselineSchema)),
  requirements: z.array(requirementSchema).check(z.minLength(1)),
  dueAfter: optional(whole),
  aim: flag,
  condition: optional(text),
  population: optional(text),
  reading: optional(text),
  partners: optional(ids),
});

/** SDMX CL_OBS_STATUS, as far as it is judged here. */
export const observationStatusSchema = z.enum(['A', 'P', 'E', 'I', 'F', 'B', 'D', 'M', 'L', 'N']);

export const qualifierSchema = z.enum(['over', 'nearly', 'about']);

export const observationSchema = z.strictObject({
  target: id,
  organization: optional(id),
  unit: optional(id),
  level: optional(id),
  category: optional(id),
  population: optional(text),
  period,
  value: optional(z.nullable(z.number())),
  grade: optional(id),
  done: optional(z.boolean()),
  stage: optional(id),
  numerator: optional(z.number()),
  denominator: optional(z.number().check(z.gt(0))),
  compliant: optional(whole),
  bound: optional(whole),
  status: optional(observationStatusSchema),
  qualifier: optional(qualifierSchema),
  source: optional(z.union([text, sourceSchema])),
  note: optional(text),
  updated: optional(stamp),
});

export const taskCadenceSchema = z.enum([...cadenceSchema.options, 'continuous', 'periodic', 'as-required']);

export const taskUpdateSchema = z.strictObject({
  date,
  period: optional(period),
  text: optional(text),
  percent: optional(z.number().check(z.gte(0), z.lte(100))),
  done: flag,
  by: optional(id),
});

export const taskSchema = z.strictObject({
  id,
  ref: optional(text),
  name: text,
  quote: optional(text),
  lead: optional(ids),
  partners: optional(ids),
  reportTo: optional(ids),
  by: optional(period),
  every: optional(z.union([taskCadenceSchema, z.array(taskCadenceSchema).check(z.minLength(1))])),
  in: optional(matching('(?:S[12]|Q[1-4]|0[1-9]|1[0-2])', 'S1 | Q3 | 07')),
  reading: optional(text),
  updates: optional(z.array(taskUpdateSchema)),
});

/** A long list as columns: the field names once, then a row of cells for each item; each cell is what its field takes. */
export const columnsSchema = z.strictObject({
  fields: z.array(z.string()).check(z.minLength(1)),
  rows: z.array(z.array(z.unknown())),
});

export const resolutionSchema = z.strictObject({
  $schema: optional(text),
  version: z.literal(1),
  updated: optional(stamp),
  illustrative: flag,
  dueAfter: optional(whole),
  resolution: headingSchema,
  organizations: z.array(organizationSchema),
  bodies: optional(z.array(organizationSchema)),
  levels: z.array(levelSchema),
  units: optional(z.union([z.array(unitSchema), columnsSchema])),
  changes: optional(z.array(changeSchema)),
  scales: optional(z.array(scaleSchema)),
  categories: optional(z.array(categorySchema)),
  targets: z.array(targetSchema),
  observations: optional(z.union([z.array(observationSchema), columnsSchema])),
  tasks: optional(z.array(taskSchema)),
});

/** The document as published: long lists may be columns. */
export type ResolutionInput = z.infer<typeof resolutionSchema>;

/** The document once parsed: every list is a list of objects, all text is NFC. */
export type Resolution = Omit<ResolutionInput, 'units' | 'observations'> & {
  units?: Unit[];
  observations?: Observation[];
};

export type Heading = z.infer<typeof headingSchema>;
export type Name = z.infer<typeof nameSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Organization = z.infer<typeof organizationSchema>;
export type Level = z.infer<typeof levelSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Scale = z.infer<typeof scaleSchema>;
export type Category = z.infer<typeof categorySchema>;
export type Measure = z.infer<typeof measureSchema>;
export type Comparator = z.infer<typeof comparatorSchema>;
export type Cadence = z.infer<typeof cadenceSchema>;
export type CoverageRule = z.infer<typeof coverageRuleSchema>;
export type Requirement = z.infer<typeof requirementSchema>;
export type Target = z.infer<typeof targetSchema>;
export type Baseline = z.infer<typeof baselineSchema>;
export type ObservationStatus = z.infer<typeof observationStatusSchema>;
export type Observation = z.infer<typeof observationSchema>;
export type Task = z.infer<typeof taskSchema>;
