/** The examples of the method page: what each gauge is asked there, and the verdict that the text beside it explains. */
import { VERDICTS, type Example } from '../demo/gallery/verdicts.js';
import examples from '../demo/method/examples.json' with { type: 'json' };
import { inForce } from '../src/gauge.js';
import { createModel, evaluate, parseResolution, type Progress } from '../src/index.js';

export type { Example };

export const EXAMPLES: readonly Example[] = VERDICTS;

const parsed = parseResolution(examples);
if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));

/** The document of the page, indexed. */
export const model = createModel(parsed.document);

/** The verdict that the gauge of an example shows. */
export function progressOf({ target, organization, unit, asOf }: Example): Progress {
  const candidates = evaluate(model, { asOf, target, unit }).filter(
    (one) => one.unit === unit && (unit !== undefined || one.organization === organization),
  );
  return inForce(candidates, asOf, model.document.resolution)!;
}
