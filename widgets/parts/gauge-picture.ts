/** The drawing of a gauge; what it shows is also said in words beside it, so it is hidden from screen readers. */
import { css, html, svg, type TemplateResult } from 'lit';
import type { Progress } from '../../src/evaluate/progress.js';
import { formatNumber } from '../../src/format.js';
import { arcPath, pointAt, type GaugeScale } from '../../src/gauge.js';
import type { Locale } from '../../src/locale.js';

export type GaugeShape = 'radial' | 'linear' | 'compact';

export function gaugePicture(
  shape: GaugeShape,
  scale: GaugeScale,
  progress: Progress,
  locale: Locale,
): TemplateResult {
  return shape === 'radial'
    ? radial(scale, progress, locale)
    : linear(scale, progress, locale, shape === 'compact');
}

const label = (value: number, { measure, coverage }: Progress, locale: Locale) =>
  formatNumber(locale, value, { percent: measure.kind === 'percent' && !coverage });

const RADIUS = 84;
const clamp = (share: number) => Math.max(0, Math.min(1, share));

function radial(scale: GaugeScale, progress: Progress, locale: Locale): TemplateResult {
  const { value, against, zone, marks } = scale;
  return html`<svg class="radial" part="picture" viewBox="-112 -112 224 172" aria-hidden="true">
    <path class="track" d=${arcPath(0, 1, RADIUS)} />
    <path class="zone" d=${arcPath(clamp(zone[0]), clamp(zone[1]), RADIUS + 13)} />
    ${
      against !== undefined && value !== undefined && against > value
        ? svg`<path class="against" d=${arcPath(clamp(value), clamp(against), RADIUS)} />`
        : ''
    }
    ${value !== undefined && value > 0 ? svg`<path class="bar" d=${arcPath(0, clamp(value), RADIUS)} />` : ''}
    ${marks.map((mark) => radialMark(clamp(mark)))}
    ${[0, 1].map((end) => {
      const { x, y } = pointAt(end, RADIUS);
      return svg`<text class="tick" x=${x} y=${y + 22} text-anchor="middle">${label(end ? scale.end : scale.start, progress, locale)}</text>`;
    })}
  </svg>`;
}

function radialMark(share: number) {
  const [inner, outer] = [pointAt(share, RADIUS - 12), pointAt(share, RADIUS + 19)];
  return svg`<path class="mark" d=${`M${inner.x} ${inner.y}L${outer.x} ${outer.y}`} />`;
}

const percent = (share: number) => `${Math.round(clamp(share) * 10000) / 100}%`;

function linear(scale: GaugeScale, progress: Progress, locale: Locale, small: boolean): TemplateResult {
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

export const gaugeStyles = css`
  svg.radial,
  svg.linear {
    display: block;
    overflow: visible;
    fill: none;
  }
  svg.radial {
    inline-size: 100%;
    max-inline-size: 240px;
  }
  svg.linear {
    inline-size: 100%;
    block-size: 44px;
  }
  svg.linear.small {
    inline-size: 72px;
    block-size: 18px;
  }
  .radial .track,
  .radial .bar,
  .radial .against {
    stroke-width: 16;
  }
  .radial .track {
    stroke: var(--_track);
  }
  .radial .bar {
    stroke: var(--_status);
  }
  .radial .against {
    stroke: var(--_missed);
    stroke-opacity: 0.35;
  }
  .radial .zone {
    stroke: var(--_muted);
    stroke-width: 2;
  }
  .linear .track {
    fill: var(--_track);
  }
  .linear .bar {
    fill: var(--_status);
  }
  .linear .against {
    fill: var(--_missed);
    fill-opacity: 0.35;
  }
  .linear .zone {
    fill: var(--_muted);
  }
  .mark {
    stroke: currentColor;
    stroke-width: 3;
  }
  .tick {
    fill: var(--_muted);
    font-size: 13px;
  }
  .figure {
    margin-block-start: 8px;
  }
  .card.linear .reading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 16px;
  }
  .card.linear .figure {
    display: flex;
    flex-direction: column-reverse;
  }
  .card.radial .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
  }
  .card.radial svg.radial {
    flex: 0 1 200px;
    min-inline-size: 160px;
  }
`;
