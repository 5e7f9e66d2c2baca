/**
 * Bars on one scale, each beside its own requirement. A row of the chart lies where a row of the page's table lies, so places
 * down are pixels and places across are numbers of the scale. Names, figures and captions are HTML around it: none is in here.
 *
 * Tables: `ticks` (lines of the scale), `rows` (bars), `marks` (edges of requirements). Signals: `start` and `end` of the scale.
 */
import type { TopLevelSpec } from 'vega-lite';

/** One organization: what satisfies its requirement (`from`–`to`) and what it has reached (`zero`–`value`). */
export interface BarRow {
  /** Pixels from the top to the middle of the bar. */
  y: number;
  /** The ends of the scale. */
  start: number;
  end: number;
  from: number;
  to: number;
  /** Where bars begin. */
  zero: number;
  /** `zero` where there is no figure. */
  value: number;
  /** Of a coverage: how far those reach who have reported, compliant or not; else `value`. */
  against: number;
  /** The colour of the status, as CSS writes it. */
  color: string;
  /** How full the bar is: 1, or less where the figure may still change. */
  fullness: number;
}

/** An edge of a requirement on the row at `y`. */
export interface MarkRow {
  y: number;
  at: number;
}

/** A line of the scale, from `top` to `bottom` in pixels. */
export interface TickRow {
  at: number;
  top: number;
  bottom: number;
}

/** Half the thickness of a bar, in pixels. */
const HALF = 7;

const across = (field: keyof BarRow | keyof MarkRow | keyof TickRow) => ({
  field,
  type: 'quantitative' as const,
  axis: null,
  scale: { domainMin: { expr: 'start' }, domainMax: { expr: 'end' }, nice: false, zero: false, clamp: true },
});
const down = {
  y: { field: 'top', type: 'quantitative' as const, axis: null, scale: null },
  y2: { field: 'bottom' },
};
const reach = (above: number, below: number) => [
  { calculate: `datum.y - ${above}`, as: 'top' },
  { calculate: `datum.y + ${below}`, as: 'bottom' },
];
const token = (name: string) => `var(--nq-color-${name}, var(--_${name}))`;

export const comparisonSpec: TopLevelSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 400,
  height: 100,
  padding: 0,
  autosize: 'none',
  background: 'transparent',
  config: { view: { stroke: null }, aria: false },
  params: [
    { name: 'start', value: 0 },
    { name: 'end', value: 100 },
  ],
  layer: [
    {
      data: { name: 'ticks' },
      mark: { type: 'rule', stroke: token('line') },
      encoding: { x: across('at'), ...down },
    },
    {
      data: { name: 'rows' },
      transform: reach(HALF, HALF),
      layer: [
        {
          mark: { type: 'rect', fill: token('track') },
          encoding: { x: across('start'), x2: { field: 'end' }, ...down },
        },
        {
          mark: { type: 'rect', fill: token('missed'), fillOpacity: 0.35 },
          encoding: { x: across('value'), x2: { field: 'against' }, ...down },
        },
        {
          mark: { type: 'rect', strokeWidth: 1 },
          encoding: {
            x: across('zero'),
            x2: { field: 'value' },
            ...down,
            fill: { field: 'color', type: 'nominal', scale: null },
            stroke: { field: 'color', type: 'nominal', scale: null },
            fillOpacity: { field: 'fullness', type: 'quantitative', scale: null },
          },
        },
      ],
    },
    {
      data: { name: 'rows' },
      transform: reach(-(HALF + 2), HALF + 4),
      mark: { type: 'rect', fill: token('muted') },
      encoding: { x: across('from'), x2: { field: 'to' }, ...down },
    },
    {
      data: { name: 'marks' },
      transform: reach(HALF + 3, HALF + 4),
      mark: { type: 'rule', stroke: 'currentColor', strokeWidth: 3 },
      encoding: { x: across('at'), ...down },
    },
  ],
};
