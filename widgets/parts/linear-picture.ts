/** The linear gauge, and the small one for a line of text; see `radial-picture.ts`. */
import { html, svg, type TemplateResult } from 'lit';
import type { Progress } from '../../src/evaluate/progress.js';
import type { GaugeScale } from '../../src/gauge.js';
import type { Locale } from '../../src/locale.js';
import { clamp, label } from './radial-picture.js';

const percent = (share: number) => `${Math.round(clamp(share) * 10000) / 100}%`;

export function linearPicture(
  scale: GaugeScale,
  progress: Progress,
  locale: Locale,
  small: boolean,
): TemplateResult {
  const { value, against, zone, marks } = scale;
  const [top, height] = small ? [3, 8] : [8, 14];
  const bar = (name: string, from: number, to: number, y = top, tall = height) =>
    svg`<rect class=${name} x=${percent(from)} width=${percent(clamp(to) - clamp(from))} y=${y} height=${tall} />`;
  return html`<svg class="linear ${small ? 'small' : ''}" part="picture" aria-hidden="true">
    ${bar('track', 0, 1)} ${bar('zone', zone[0], zone[1], top + height + 2, 2)}
    ${against !== undefined && value !== undefined ? bar('against', value, against) : ''}
    ${value !== undefined ? bar('bar', 0, value) : ''}
    ${marks.map(
      (mark) =>
        svg`<line class="mark" x1=${percent(mark)} x2=${percent(mark)} y1=${top - 3} y2=${top + height + 5} />`,
    )}
    ${
      small
        ? ''
        : [0, 1].map(
            (end) =>
              svg`<text class="tick" x=${percent(end)} y=${top + height + 20} text-anchor=${end ? 'end' : 'start'}>${label(end ? scale.end : scale.start, progress, locale)}</text>`,
          )
    }
  </svg>`;
}
