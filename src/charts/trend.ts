/**
 * Figures over time: a line that breaks where its series does, what is asked as steps, and where the present pace leads, dashed.
 * Places across are day numbers, places upwards numbers of the scale. Names, figures and captions are HTML around it: none is in here.
 *
 * Tables: `ticks` (lines of the scale), `zones` and `edges` (what is asked for a time), `deadlines` and `marks` (what is asked by a
 * day), `links` (the line, a row for each two points it joins), `forecasts` and `projection` (the same, dotted and dashed), `points`.
 * Signals: `start` and `end` of the scale, the best of a rank at its end; `first` and `last` day.
 */
import type { TopLevelSpec } from 'vega-lite';

/** A line of the scale. */
export interface TrendTickRow {
  at: number;
}

/** What satisfies a requirement for a time: from `day` to `until`, between `low` and `high`. */
export interface TrendZoneRow {
  day: number;
  until: number;
  low: number;
  high: number;
}

/** An edge of a requirement for a time. */
export interface TrendEdgeRow {
  day: number;
  until: number;
  at: number;
}

/** What satisfies a requirement on its day. */
export interface TrendDeadlineRow {
  day: number;
  low: number;
  high: number;
}

/** An edge of a requirement on its day. */
export interface TrendMarkRow {
  day: number;
  at: number;
}

/** A straight line between two points. */
export interface TrendLinkRow {
  day: number;
  at: number;
  until: number;
  to: number;
}

export interface TrendPointRow {
  day: number;
  at: number;
  /** Colours, as CSS writes them; a hollow point is filled with the colour of the page. */
  fill: string;
  stroke: string;
  /** A shape of Vega: `circle`, `square`, `diamond`. */
  shape: string;
}

const token = (name: string) => `var(--nq-color-${name}, var(--_${name}))`;

const scaled = (field: string, [from, to]: [from: string, to: string]) => ({
  field,
  type: 'quantitative' as const,
  axis: null,
  scale: { domainMin: { expr: from }, domainMax: { expr: to }, nice: false, zero: false, clamp: true },
});
const across = (field: 'day') => scaled(field, ['first', 'last']);
const up = (field: 'at' | 'low') => scaled(field, ['start', 'end']);
const line = { x: across('day'), x2: { field: 'until' }, y: up('at'), y2: { field: 'to' } };
/** As it is in the data. */
const given = (field: 'fill' | 'stroke' | 'shape') => ({ field, type: 'nominal' as const, scale: null });

export const trendSpec: TopLevelSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 400,
  height: 200,
  padding: 0,
  autosize: 'none',
  background: 'transparent',
  config: { view: { stroke: null }, aria: false },
  params: [
    { name: 'start', value: 0 },
    { name: 'end', value: 100 },
    { name: 'first', value: 0 },
    { name: 'last', value: 1 },
  ],
  layer: [
    {
      data: { name: 'zones' },
      mark: { type: 'rect', fill: token('track'), fillOpacity: 0.6 },
      encoding: { x: across('day'), x2: { field: 'until' }, y: up('low'), y2: { field: 'high' } },
    },
    {
      data: { name: 'ticks' },
      mark: { type: 'rule', stroke: token('line') },
      encoding: { y: up('at') },
    },
    {
      data: { name: 'edges' },
      mark: { type: 'rule', stroke: token('muted'), strokeWidth: 2 },
      encoding: { x: across('day'), x2: { field: 'until' }, y: up('at') },
    },
    {
      data: { name: 'deadlines' },
      mark: { type: 'rule', stroke: token('muted'), strokeWidth: 1 },
      encoding: { x: across('day'), y: up('low'), y2: { field: 'high' } },
    },
    {
      data: { name: 'marks' },
      mark: { type: 'tick', orient: 'horizontal', size: 18, thickness: 3, fill: 'currentColor' },
      encoding: { x: across('day'), y: up('at') },
    },
    {
      data: { name: 'forecasts' },
      mark: { type: 'rule', stroke: token('muted'), strokeWidth: 2, strokeDash: [1, 5], strokeCap: 'round' },
      encoding: line,
    },
    {
      data: { name: 'projection' },
      mark: { type: 'rule', stroke: 'currentColor', strokeWidth: 2, strokeDash: [6, 5] },
      encoding: line,
    },
    {
      data: { name: 'links' },
      mark: { type: 'rule', stroke: 'currentColor', strokeWidth: 2, strokeCap: 'round' },
      encoding: line,
    },
    {
      data: { name: 'points' },
      mark: { type: 'point', size: 64, strokeWidth: 2, fillOpacity: 1, opacity: 1 },
      encoding: {
        x: across('day'),
        y: up('at'),
        fill: given('fill'),
        stroke: given('stroke'),
        shape: given('shape'),
      },
    },
  ],
};
