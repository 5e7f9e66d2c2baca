/** The radial gauge: a meter to screen readers, hidden from them where there is no value. */
import { html, svg, type TemplateResult } from 'lit';
import type { Progress } from '../../src/evaluate/progress.js';
import { formatNumber } from '../../src/format.js';
import { arcPath, pointAt, type GaugeScale } from '../../src/gauge.js';
import type { Locale } from '../../src/locale.js';

/** A number at an end of the scale. */
export const label = (value: number, { measure, coverage, requirement }: Progress, locale: Locale) =>
  formatNumber(locale, value, {
    percent: !coverage && (requirement.change?.in ?? measure.kind) === 'percent',
  });

const RADIUS = 84;
export const clamp = (share: number) => Math.max(0, Math.min(1, share));

/** The value as a meter reads it out, in the unit of the scale's ends. */
export const valueNow = ({ start, end, value = 0 }: GaugeScale) =>
  +(start + value * (end - start)).toPrecision(9);

export function radialPicture(
  scale: GaugeScale,
  progress: Progress,
  locale: Locale,
  name: string,
  text?: string,
): TemplateResult {
  const { value, against, zone, marks, zero } = scale;
  return html`<svg
    class="radial"
    part="picture"
    viewBox="-112 -112 224 182"
    stroke-width="16"
    role="meter"
    aria-label=${name}
    aria-valuemin=${scale.start}
    aria-valuemax=${scale.end}
    aria-valuenow=${valueNow(scale)}
    aria-valuetext=${text}
    aria-hidden=${value === undefined}
  >
    <path class="track" d=${arcPath(0, 1, RADIUS)} />
    <path class="zone" d=${arcPath(clamp(zone[0]), clamp(zone[1]), RADIUS + 13)} />
    ${
      against !== undefined && value !== undefined && against > value
        ? svg`<path class="against" d=${arcPath(clamp(value), clamp(against), RADIUS)} />`
        : ''
    }
    ${
      value !== undefined && value !== zero
        ? svg`<path class="bar" d=${arcPath(Math.min(zero, value), clamp(Math.max(zero, value)), RADIUS)} />`
        : ''
    }
    ${marks.map((mark) => radialMark(clamp(mark)))}
    ${[0, 1].map((end) => {
      const { x, y } = pointAt(end, RADIUS);
      return svg`<text class="tick" stroke="none" x=${x} y=${y + 22} text-anchor="middle">${label(end ? scale.end : scale.start, progress, locale)}</text>`;
    })}
  </svg>`;
}

function radialMark(share: number) {
  const [inner, outer] = [pointAt(share, RADIUS - 12), pointAt(share, RADIUS + 19)];
  return svg`<path class="mark" d=${`M${inner.x} ${inner.y}L${outer.x} ${outer.y}`} />`;
}
