/** Where the bars of a comparison lie: across on their scale, down where the rows of the table are. */
import { html, svg, type TemplateResult } from 'lit';
import { forbids } from '../../src/binding.js';
import type { BarRow, MarkRow, TickRow } from '../../src/charts/comparison.js';
import { comparisonBar, isCounted, ticksOf, type ComparisonGroup } from '../../src/comparison.js';
import { comparisonWordsOf } from '../../src/comparison-words.js';
import type { Progress, Status } from '../../src/evaluate/progress.js';
import { changeMeasure } from '../../src/format.js';
import { formatTicks } from '../../src/format-ticks.js';
import type { Domain } from '../../src/gauge.js';
import type { Locale } from '../../src/locale.js';
import type { ChartData } from '../parts/charts.js';

const COLORED = new Set<Status>(['met', 'on-track', 'at-risk', 'off-track', 'missed']);

const colorOf = (status: Status): string => {
  const name = COLORED.has(status) ? status : 'neutral';
  return `var(--nq-color-${name}, var(--_${name}))`;
};

export const isWhole = (row: Progress): boolean =>
  !isCounted(row) && changeMeasure(row, row.requirement).measure.kind === 'count';

/** Half the height of a line of the scale, in pixels. */
const HALF_TICK = 12;

/** The chart of a group, measured on the table it lies over: the frame's own properties tell its container where the slots are. */
export function layOut(frame: HTMLElement, group: ComparisonGroup): ChartData | undefined {
  const { rows, domain } = group;
  const slots = [...frame.querySelectorAll('.slot')].map((slot) => slot.getBoundingClientRect());
  const [first] = slots;
  if (!domain || !first || first.width === 0) return undefined;
  const { left, top, height } = frame.getBoundingClientRect();
  frame.style.setProperty('--_slot-start', `${first.left - left}px`);
  frame.style.setProperty('--_slot-size', `${first.width}px`);
  const middles = slots.map((slot) => slot.top - top + slot.height / 2);
  return {
    width: first.width,
    height,
    signals: { ...domain },
    tables: {
      rows: rows.map((row, index) => barRow(row, middles[index]!, group, domain)),
      marks: rows.flatMap((row, index): MarkRow[] =>
        comparisonBar(row, domain).marks.map((at) => ({ y: middles[index]!, at })),
      ),
      ticks: middles.flatMap((y): TickRow[] =>
        ticksOf(domain, isWhole(rows[0]!)).map((at) => ({ at, top: y - HALF_TICK, bottom: y + HALF_TICK })),
      ),
    },
  };
}

function barRow(row: Progress, y: number, { ofSome }: ComparisonGroup, domain: Domain): BarRow {
  const { value, against, zone } = comparisonBar(row, domain);
  const zero = Math.max(0, domain.start);
  const [from, to] = zone ?? [zero, zero];
  return {
    ...{ y, ...domain, from, to, zero },
    value: value ?? zero,
    against: against ?? value ?? zero,
    color: value === undefined ? 'none' : colorOf(hueOf(row, ofSome)),
    fullness: row.provisional ? 0.35 : 1,
  };
}

/** Where no verdict is said of a row, none is coloured. */
export const hueOf = ({ status }: Progress, ofSome = false): Status => (ofSome ? 'not-applicable' : status);

/** The numbers along the scale; screen readers have every figure from the table. */
export function axis(domain: Domain, row: Progress, locale: Locale): TemplateResult {
  const ticks = ticksOf(domain, isWhole(row));
  const texts = formatTicks(locale, ticks, isPercent(row));
  // Long numbers have room at the ends alone, unless the element is wide.
  const long = texts.some(({ length }) => length > LONG);
  return html`<svg class="axis ${long ? 'sparse' : ''}" height="20" aria-hidden="true">
    ${ticks.map((tick, index) => {
      const inner = index > 0 && index + 1 < ticks.length;
      const share = (tick - domain.start) / (domain.end - domain.start);
      const anchor = index === 0 ? 'start' : index + 1 === ticks.length ? 'end' : 'middle';
      return svg`<text class=${long && inner ? 'spare' : isMajor(tick, share) ? '' : 'minor'} x="${share * 100}%" y="15" text-anchor=${anchor}>${texts[index]}</text>`;
    })}
  </svg>`;
}

/** Characters of a number that has room beside its neighbours. */
const LONG = 7;

const isPercent = (row: Progress): boolean => {
  const { change } = row.requirement;
  const { kind } = changeMeasure(row, row.requirement).measure;
  return isCounted(row) || (kind === 'percent' && change?.in !== 'points');
};

/** What is said where there is little room: the ends, and zero or the middle where they are far enough from both. */
const isMajor = (tick: number, share: number): boolean =>
  share === 0 || share === 1 || share === 0.5 || (tick === 0 && share > 0.3 && share < 0.7);

/** What the picture is made of, for those who see it. */
export function legend(rows: readonly Progress[], locale: Locale): TemplateResult {
  const words = comparisonWordsOf(locale);
  const entries: [key: string, text: string, shown: boolean][] = [
    ['mark', words.mark, true],
    ['zone', words.zone, true],
    ['against', words.against, rows.some((row) => row.coverage?.notCompliant && !forbids(row.requirement))],
    ['hollow', words.provisional, rows.some(({ provisional }) => provisional)],
  ];
  return html`<ul class="legend" aria-hidden="true">
    ${entries.map(([key, text, shown]) => (shown ? html`<li><i class=${key}></i>${text}</li>` : ''))}
  </ul>`;
}

/** Puts the tooltip below the row it speaks of. */
export function placeTooltip(frame: HTMLElement, index: number) {
  const row = frame.querySelectorAll('tbody tr')[index];
  if (!row) return;
  const below = row.getBoundingClientRect().bottom - frame.getBoundingClientRect().top;
  frame.style.setProperty('--_tooltip-start', `${below}px`);
}
