/** zod's issues as findings: the code of the format, the value found, what was expected. */
import { resolutionSchema } from '../schema.js';
import type * as z from 'zod/mini';
import type { Finding, Path } from './finding.js';

type Issue = z.core.$ZodIssue;

/** Every structural problem of the data against the schema. */
export function findStructure(data: unknown): Finding[] {
  const result = resolutionSchema.safeParse(data);
  return result.success ? [] : toFindings(result.error.issues, data);
}

/** The findings for zod's issues; `at` is where `data` stands in the document. */
function toFindings(issues: readonly Issue[], data: unknown, at: Path = []): Finding[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...(issue.path as Path)];
    const value = valueAt(data, issue.path as Path);
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, path);
    if (issue.code === 'invalid_union') return union(issue, path, value);
    const missing = value === undefined && issue.code !== 'too_small';
    if (missing) return { path, rule: 'missing', expected: expected(issue) };
    return { path, rule: ruleFor(issue), expected: expected(issue), value: { is: value }, ...wordsOf(issue) };
  });
}

/** Keys that start with `x-` are the publisher's own. */
function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, path: Path): Finding[] {
  const keys = issue.keys.filter((key) => !key.startsWith('x-'));
  return keys.map((key) => ({
    path: [...path, key],
    rule: 'unknown-key',
    received: key,
    candidates: keysAt(path),
  }));
}

/** Every key the schema knows at a path, whichever of several forms is meant. */
function keysAt(path: Path): string[] {
  let defs = [resolutionSchema._zod.def as AnyDef];
  for (const key of path) {
    defs = defs.flatMap(unwrap).flatMap((def) => {
      const next = typeof key === 'number' ? def.element : def.shape?.[key];
      return next ? [next._zod.def] : [];
    });
  }
  return defs.flatMap(unwrap).flatMap((def) => Object.keys(def.shape ?? {}));
}

interface AnyDef {
  shape?: Record<string, { _zod: { def: AnyDef } }>;
  element?: { _zod: { def: AnyDef } };
  innerType?: { _zod: { def: AnyDef } };
  options?: readonly { _zod: { def: AnyDef } }[];
}

const unwrap = (def: AnyDef): AnyDef[] =>
  def.innerType
    ? unwrap(def.innerType._zod.def)
    : (def.options?.flatMap((option) => unwrap(option._zod.def)) ?? [def]);

/** Of several forms, the one meant is the one whose outermost type fits; otherwise all are named. */
function union(issue: z.core.$ZodIssueInvalidUnion, path: Path, value: unknown): Finding[] {
  const meant = issue.errors.find((branch) => branch.length > 0 && !branch.some(outermost));
  if (meant) return toFindings(meant, value, path);
  const wanted = [...new Set(issue.errors.flat().map(expected))].join(' | ');
  return value === undefined
    ? [{ path, rule: 'missing', expected: wanted }]
    : [{ path, rule: 'type', expected: wanted, value: { is: value } }];
}

const outermost = (issue: Issue) =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

function ruleFor(issue: Issue): string {
  if (issue.code === 'invalid_format') return 'pattern';
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'limit';
  return issue.path.join() === 'version' ? 'version' : 'type';
}

/** The words that a misspelt one may have meant. */
const wordsOf = (issue: Issue) =>
  issue.code === 'invalid_value'
    ? { candidates: issue.values.filter((value) => typeof value === 'string') }
    : {};

function expected(issue: Issue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value)).join(' | ');
  if (issue.code === 'invalid_format') return issue.message;
  if (issue.code === 'too_small') return `${issue.inclusive ? '≥' : '>'} ${issue.minimum}`;
  if (issue.code === 'too_big') return `${issue.inclusive ? '≤' : '<'} ${issue.maximum}`;
  if (issue.code === 'invalid_union') return issue.errors.flat().map(expected).join(' | ');
  return issue.code;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    data,
  );
}
