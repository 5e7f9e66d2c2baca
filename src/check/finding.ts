/** A problem before it is put into words. */

export type Path = (string | number)[];

export interface Finding {
  path: Path;
  /** Which code and sentence say it, in `problems.ts`. */
  rule: string;
  expected?: string;
  /** What was found, in words; or as it is. */
  received?: string;
  value?: { is: unknown };
  /** What an unknown id or key may have meant; the nearest is looked for only when somebody reads it. */
  candidates?: Iterable<string>;
}
