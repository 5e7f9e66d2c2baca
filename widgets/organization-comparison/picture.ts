/** Where the bars of a comparison lie: across on their scale, down where the rows of the table are. */
import { html, svg, type TemplateResult } from 'lit';
import type { BarRow, MarkRow, TickRow } from '../../src/charts/comparison.js';
import { comparisonBar, ticksOf } from '../../src/comparison.js';
import { comparisonWordsOf } from '../../src/comparison-words.js';
import type { Progress, Status } from '../../src/evaluate/progress.js';
import type { Domain } from '../../src/gauge.js';
import type { Locale } from '../../src/locale.js';
import type { ChartData } from '../parts/charts.js';
import { label } from '../parts/radial-picture.js';

const COLORED = new Set<Status>(['met', 'on-track', 'at-risk', 'off-track', 'missed']);

const colorOf = (status: Status): string => {
  const name = COLORED.has(status) ? status : 'neutral';
  return `var(--nq-color-${name}, var(--_${name}))`;
};

const isWhole = ({ measure, coverage }: Progress): boolean => measure.kind === 'count' && !coverage;

/** Half the height of a line of the scale, in pixels. */
const HALF_TICK = 12;

/** The chart of a group, measured on the table it lies over: the frame's own properties tell its container where the slots are. */
export function layOut(frame: HTMLElement, rows: readonly Progress[], domain: Domain): ChartData | undefined {
  const slots = [...frame.querySelectorAll('.slot')].map((slot) => slot.getBoundingClientRect());
  const [first] = slots;
  if (!first || first.width === 0 || slots.length !== rows.length) return undefined;
  const { left, top, height } = frame.getBoundingClientRect();
  frame.style.setProperty('--_slot-start', `${first.left - left}px`);
  frame.style.setProperty('--_slot-size', `${first.width}px`);
  const middles = slots.map((slot) => slot.top - top + slot.height / 2);
  return {
    width: first.width,
    height,
    signals: { ...domain },
    tables: {
      rows: rows.map((row, index) => barRow(row, middles[index]!, domain)),
      marks: rows.flatMap((row, index): MarkRow[] =>
        comparisonBar(row, domain).marks.map((at) => ({ y: middles[index]!, at })),
      ),
      ticks: middles.flatMap((y): TickRow[] =>
        ticksOf(domain, isWhole(rows[0]!)).map((at) => ({ at, top: y - HALF_TICK, bottom: y + HALF_TICK })),
      ),
    },
  };
}

function barRow(row: Progress, y: number, domain: Domain): BarRow {
  const { value, against, zone } = comparisonBar(row, domain);
  const zero = Math.max(0, domain.start);
  return {
    ...{ y, ...domain, from: zone[0], to: zone[1], zero },
    value: value ?? zero,
    against: against ?? value ?? zero,
    color: value === undefined ? 'none' : colorOf(row.status),
    fullness: row.provisional ? 0.35 : 1,
  };
}

/** The numbers along the scale; screen readers have every figure from the table. */
export function axis(domain: Domain, row: Progress, locale: Locale): TemplateResult {
  const ticks = ticksOf(domain, isWhole(row));
  const percent: Progress = { ...row, measure: { kind: 'percent' }, coverage: undefined };
  return html`<svg class="axis" height="20" aria-hidden="true">
    ${ticks.map((tick, index) => {
      const share = ((tick - domain.start) / (domain.end - domain.start)) * 100;
      const anchor = index === 0 ? 'start' : index + 1 === ticks.length ? 'end' : 'middle';
      const minor = index % 2 === 1 && ticks.length > 3 && index + 1 < ticks.length;
      return svg`<text class=${minor ? 'minor' : ''} x="${share}%" y="15" text-anchor=${anchor}>${label(tick, row.coverage ? percent : row, locale)}</text>`;
    })}
  </svg>`;
}

/** What the picture is made of, for those who see it. */
export function legend(rows: readonly Progress[], locale: Locale): TemplateResult {
  const words = comparisonWordsOf(locale);
  const entries: [key: string, text: string, shown: boolean][] = [
    ['mark', words.mark, true],
    ['zone', words.zone, true],
    ['against', words.against, rows.some(({ coverage }) => coverage && coverage.notCompliant > 0)],
    ['hollow', words.provisional, rows.some(({ provisional }) => provisional)],
  ];
  return html`<ul class="legend" aria-hidden="true">
    ${entries.map(([key, text, shown]) => (shown ? html`<li><i class=${key}></i>${text}</li>` : ''))}
  </ul>`;
}
