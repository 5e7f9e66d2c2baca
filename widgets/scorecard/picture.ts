/** The small picture of a verdict, honest for its kind: a scale for what is a number, steps for what is not, none for a rank. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { forbids } from '../../src/binding.js';
import type { Progress } from '../../src/evaluate/progress.js';
import { scaleFor } from '../../src/gauge-coverage.js';
import type { Locale } from '../../src/locale.js';
import { stepsOf, type Steps } from '../../src/scorecard.js';
import { linearPicture } from '../parts/linear-picture.js';

/** Whatever it shows is said in words beside it. */
export function pictureOf(progress: Progress, locale: Locale): TemplateResult | typeof nothing {
  const steps = stepsOf(progress);
  if (steps) return stepsPicture(steps);
  const scale = scaleFor(progress);
  if (!scale) return nothing;
  // Where few or none may meet the bar, those who do not are no failures.
  const shown = forbids(progress.requirement) ? { ...scale, against: undefined } : scale;
  return linearPicture(shown, progress, locale, true);
}

const STEP = 12;
const GAP = 4;

/** A square for each step: filled up to the one reached, above a line along those that satisfy; dashed without a figure. */
function stepsPicture({ count, reached, zone: [from, to] }: Steps): TemplateResult {
  const left = (place: number) => place * (STEP + GAP) + 1;
  const state = (place: number) => (reached === undefined ? 'unknown' : place === reached ? 'reached' : '');
  return html`<svg
    class="steps"
    part="picture"
    width=${left(count - 1) + STEP + 1}
    height="18"
    aria-hidden="true"
  >
    ${Array.from(
      { length: count },
      (_, place) =>
        svg`<rect class="step ${state(place)}" x=${left(place)} y="1" width=${STEP} height="10" />`,
    )}
    ${count > 1 ? svg`<line class="zone" x1=${left(from)} x2=${left(to) + STEP} y1="15" y2="15" />` : nothing}
  </svg>`;
}
