/** A problem before it is put into words. */

/**
 * Structural codes (`type` `key` `pattern` `limit`) are refused by `schema.json` too; cross-field codes go beyond a JSON
 * Schema; `unreachable` says that a widget could not get the document at all.
 */
export type ProblemCode =
  | 'type'
  | 'key'
  | 'pattern'
  | 'limit'
  | 'unknown-id'
  | 'duplicate'
  | 'cycle'
  | 'order'
  | 'conflict'
  | 'column'
  | 'unreachable';

export type Path = (string | number)[];

export interface Finding {
  path: Path;
  code: ProblemCode;
  /** Which sentence says it, in `problems.ts`. */
  rule: string;
  expected?: string;
  received?: string;
  /** What an unknown id or key may have meant; the nearest is looked for only when somebody reads it. */
  candidates?: Iterable<string>;
}

/** What was found, short enough for a message. */
export function show(value: unknown): string {
  const text = print(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function print(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    // What no JSON text can hold: a circle, a bigint, something too deep.
    return typeof value;
  }
}
