/**
 * Yes or no to a document, quickly and in little code: what a page needs whose documents are mostly right. `shape.json` is
 * generated from the zod schema. A document that is not accepted here goes to `validateResolution`, which says why.
 */
import { checkDocument } from './check/document.js';
import { documentShape, fits } from './fits.js';
import type { Resolution, ResolutionInput } from './schema.js';
import { toNfc } from './nfc.js';

/** The canonical document, if nothing at all is wrong with it. */
export function acceptResolution(input: unknown): Resolution | undefined {
  const document = toNfc(typeof input === 'string' ? parse(input) : input);
  if (!fits(documentShape, document)) return undefined;
  const checked = checkDocument(document as ResolutionInput, []);
  return checked.findings.length === 0 ? checked.document : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
