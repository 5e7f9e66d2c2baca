/** The picture of a row by itself, for paper: what is laid over a whole table is cut and shifted where a page ends. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { comparisonBar, ticksOf, type ComparisonGroup } from '../../src/comparison.js';
import type { Progress } from '../../src/evaluate/progress.js';
import type { Domain } from '../../src/gauge.js';
import type { Locale } from '../../src/locale.js';
import { axis, hueOf, isWhole } from './picture.js';

/** Pixels, as in the chart: the middle of a bar, and half its thickness. */
const MIDDLE = 14;
const HALF = 7;

/** Across in shares, so that it needs no measuring. */
export function printedBar(row: Progress, { rows, ofSome }: ComparisonGroup, domain: Domain): TemplateResult {
  const { value, against, zone, marks } = comparisonBar(row, domain);
  const zero = Math.max(0, domain.start);
  const percent = (at: number) => {
    const share = (at - domain.start) / (domain.end - domain.start);
    return `${Math.round(Math.max(0, Math.min(1, share)) * 10000) / 100}%`;
  };
  const rect = (name: string, ends: [number, number], y = MIDDLE - HALF, height = 2 * HALF) => {
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    const width = parseFloat(percent(to)) - parseFloat(percent(from));
    return svg`<rect class=${name} x=${percent(from)} width="${width}%" y=${y} height=${height} />`;
  };
  const upright = (name: string, at: number, reach: number) =>
    svg`<line class=${name} x1=${percent(at)} x2=${percent(at)} y1=${MIDDLE - reach} y2=${MIDDLE + reach} />`;
  const look = `${hueOf(row, ofSome)} ${row.provisional ? 'hollow' : ''}`;
  return html`<svg class="printed ${look}" height="28" aria-hidden="true">
    ${ticksOf(domain, isWhole(rows[0]!)).map((at) => upright('tick', at, HALF + 5))}
    ${rect('track', [domain.start, domain.end])}
    ${value !== undefined && against !== undefined ? rect('against', [value, against]) : nothing}
    ${value === undefined ? nothing : rect('bar', [zero, value])}
    ${zone ? rect('zone', zone, MIDDLE + HALF + 2, 2) : nothing}
    ${marks.map((at) => upright('mark', at, HALF + 3))}
  </svg>`;
}

/** In the table too, below the bars of its rows. */
export const printedAxis = (domain: Domain, row: Progress, locale: Locale): TemplateResult =>
  html`<tr class="scale">
    <td>
      <div class="cell">
        <div></div>
        <div>${axis(domain, row, locale)}</div>
      </div>
    </td>
    <td></td>
  </tr>`;
