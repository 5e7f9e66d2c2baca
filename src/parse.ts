import { describeProblems, type Problem } from './problems.js';
import type { Resolution } from './schema.js';
import { validateResolution } from './validate.js';

export type ParseResult = { ok: true; document: Resolution } | { ok: false; problems: Problem[] };

export interface ParseOptions {
  /** The language of the messages: `vi` (default) or `en`. */
  lang?: string;
}

/**
 * Reads a resolution document, as text or as JSON data, and reports every problem at once.
 *
 * The document that comes back is canonical: all text is Unicode NFC, lists given as columns are lists of objects. The input
 * is not changed. Nothing is thrown, whatever the input.
 */
export function parseResolution(input: unknown, options: ParseOptions = {}): ParseResult {
  const result = validateResolution(input);
  return result.ok ? result : { ok: false, problems: describeProblems(result.findings, options.lang) };
}
