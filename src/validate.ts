/** Text or JSON → the document in its canonical form, or every finding; no words yet, so that they load only when needed. */
import { checkReferences } from './check/references.js';
import { checkRules } from './check/rules.js';
import { expandColumns } from './check/columns.js';
import { findStructure } from './check/structure.js';
import type { Finding } from './check/finding.js';
import { createReader } from './check/reader.js';
import type { Resolution, ResolutionInput } from './schema.js';
import { toNfc } from './text.js';

export type Validation = { ok: true; document: Resolution } | { ok: false; findings: Finding[] };

/** What is kept of a document with more problems than anybody reads. */
const MOST = 500;

export function validateResolution(input: unknown): Validation {
  const findings: Finding[] = [];
  const data = typeof input === 'string' ? readJson(input, findings) : input;
  if (findings.length > 0) return { ok: false, findings };

  const document = toNfc(data) as ResolutionInput;
  findings.push(...findStructure(document));
  if (typeof document === 'object' && document !== null && document.version === 1) {
    const { expanded, problems } = expandColumns(document);
    findings.push(...problems);
    const reader = createReader(expanded, document, findings);
    findings.push(...checkReferences(reader), ...checkRules(reader));
    if (findings.length === 0) return { ok: true, document: expanded };
  }
  return { ok: false, findings: findings.slice(0, MOST) };
}

function readJson(text: string, findings: Finding[]): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const start = text.trim();
    findings.push({
      path: [],
      code: 'type',
      rule:
        start === '' ? 'empty' : start[0] === '<' ? 'html' : /^[[{]/.test(start) ? 'truncated' : 'not-json',
      expected: 'JSON',
      received: start.slice(0, 60),
    });
    return undefined;
  }
}
