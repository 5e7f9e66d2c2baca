/**
 * The linear gauge, and the small one for a line of text. With a name it is a meter, as in `radial-picture.ts`; without one, in a
 * table that says the same in words, it is hidden from screen readers.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Progress } from '../../src/evaluate/progress.js';
import type { GaugeScale } from '../../src/gauge.js';
import type { Locale } from '../../src/locale.js';
import { clamp, label, valueNow } from './radial-picture.js';

const percent = (share: number) => `${Math.round(clamp(share) * 10000) / 100}%`;

export function linearPicture(
  scale: GaugeScale,
  progress: Progress,
  locale: Locale,
  small: boolean,
  name?: string,
  text?: string,
): TemplateResult {
  const { value, against, zone, marks, zero } = scale;
  const [middle, width] = small ? [8, 8] : [15, 14];
  const edge = middle + width / 2;
  const stretch = (name: string, from: number, to: number, y = middle) =>
    svg`<line class=${name} x1=${percent(from)} x2=${percent(to)} y1=${y} y2=${y} />`;
  return html`<svg
    class="linear"
    part="picture"
    width=${small ? 72 : '100%'}
    height=${small ? 18 : 44}
    stroke-width=${width}
    role=${name ? 'meter' : nothing}
    aria-label=${name ?? nothing}
    aria-valuemin=${name ? scale.start : nothing}
    aria-valuemax=${name ? scale.end : nothing}
    aria-valuenow=${name ? valueNow(scale) : nothing}
    aria-valuetext=${text ?? nothing}
    aria-hidden=${!name || value === undefined}
  >
    ${stretch('track', 0, 1)} ${stretch('zone', zone[0], zone[1], edge + 3)}
    ${against !== undefined && value !== undefined ? stretch('against', value, against) : ''}
    ${value !== undefined ? stretch('bar', zero, value) : ''}
    ${marks.map(
      (mark) =>
        svg`<line class="mark" x1=${percent(mark)} x2=${percent(mark)} y1=${edge - width - 3} y2=${edge + 5} />`,
    )}
    ${small ? '' : [0, 1].map((end) => tick(end, edge + 20, label(end ? scale.end : scale.start, progress, locale)))}
  </svg>`;
}

const tick = (end: number, y: number, text: string) =>
  svg`<text class="tick" x=${percent(end)} y=${y} text-anchor=${end ? 'end' : 'start'}>${text}</text>`;
