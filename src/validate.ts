/** Text or JSON → the document in its canonical form, or every finding; no words yet, so that they load only when needed. */
import { checkDocument } from './check/document.js';
import { findStructure } from './check/structure.js';
import type { Finding } from './check/finding.js';
import type { Resolution, ResolutionInput } from './schema.js';
import { toNfc } from './nfc.js';

export type Validation = { ok: true; document: Resolution } | { ok: false; findings: Finding[] };

/** What is kept of a document with more problems than anybody reads. */
const MOST = 500;

export function validateResolution(input: unknown): Validation {
  const findings: Finding[] = [];
  const data = typeof input === 'string' ? readJson(input, findings) : input;
  if (findings.length > 0) return { ok: false, findings };

  const normal = toNfc(data) as ResolutionInput;
  const structural = findStructure(normal);
  // Of another version, nothing but that is worth saying.
  const readable = typeof normal === 'object' && normal !== null && normal.version === 1;
  if (!readable) return { ok: false, findings: structural };
  const { document, findings: all } = checkDocument(normal, structural);
  return all.length === 0 ? { ok: true, document } : { ok: false, findings: all.slice(0, MOST) };
}

function readJson(text: string, findings: Finding[]): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const start = text.trim();
    findings.push({
      path: [],
      rule:
        start === '' ? 'empty' : start[0] === '<' ? 'html' : /^[[{]/.test(start) ? 'truncated' : 'not-json',
      expected: 'JSON',
      received: start.slice(0, 60),
    });
    return undefined;
  }
}
