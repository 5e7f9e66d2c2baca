/** Where things lie in the frame of a trend, in pixels, and what its chart is given. */
import type {
  TrendDeadlineRow,
  TrendEdgeRow,
  TrendLinkRow,
  TrendMarkRow,
  TrendPointRow,
  TrendZoneRow,
} from '../../src/charts/trend.js';
import type { Status } from '../../src/evaluate/progress.js';
import type {
  TargetTrend,
  TimeScale,
  TrendPiece,
  TrendPoint,
  TrendScale,
} from '../../src/target-trend/index.js';
import { isJudgedOn } from '../../src/target-trend/words.js';
import type { ChartData } from '../parts/charts.js';

/** A trend that has something to draw. */
export type DrawnTrend = TargetTrend & { scale: TrendScale; time: TimeScale };

export const isDrawn = (trend: TargetTrend): trend is DrawnTrend =>
  trend.scale !== undefined && trend.time !== undefined;

/** The place of the chart in its frame. */
export interface Plot {
  left: number;
  top: number;
  width: number;
  height: number;
  /** From days and values to pixels of the frame. */
  x(day: number): number;
  y(at: number): number;
}

export function plotOf(
  { scale, time }: DrawnTrend,
  left: number,
  top: number,
  width: number,
  height: number,
): Plot {
  const share = (value: number, start: number, end: number) =>
    Math.min(1, Math.max(0, (value - start) / (end - start)));
  return {
    ...{ left, top, width, height },
    x: (day) => left + share(day, time.start, time.end) * width,
    y: (at) => top + (1 - share(at, scale.start, scale.end)) * height,
  };
}

// ── what the chart is given ──

const token = (name: string): string => `var(--nq-color-${name}, var(--_${name}))`;

const COLORED = new Set<Status>(['met', 'on-track', 'at-risk', 'off-track', 'missed']);

const SHAPES = { observed: 'circle', baseline: 'diamond', forecast: 'diamond' };

export function chartOf(trend: DrawnTrend, { width, height }: Plot): ChartData {
  const { scale, time, pieces, points, segments, projection } = trend;
  const lasting = pieces.filter(({ kind }) => kind !== 'deadline');
  const deadlines = pieces.filter(({ kind }) => kind === 'deadline');
  return {
    ...{ width, height },
    signals: { start: scale.start, end: scale.end, first: time.start, last: time.end },
    tables: {
      ticks: scale.ticks.map((at) => ({ at })),
      zones: lasting.map((piece): TrendZoneRow => ({ ...spanOf(piece, time), ...reachOf(piece, scale) })),
      edges: lasting.flatMap((piece) =>
        piece.edges.map((at): TrendEdgeRow => ({ ...spanOf(piece, time), at })),
      ),
      deadlines: deadlines.map((piece): TrendDeadlineRow => ({ day: piece.to!, ...stemOf(piece, scale) })),
      marks: deadlines.flatMap(({ edges, to }) => edges.map((at): TrendMarkRow => ({ day: to!, at }))),
      links: segments.flatMap(linksOf),
      forecasts: linksOf(points.filter(({ kind }) => kind === 'forecast')),
      projection: projection ? linksOf(projection.path) : [],
      points: points.map((point) => pointRow(trend, point)),
    },
  };
}

/** For how long a requirement is drawn. */
export const spanOf = ({ from, to, openEnded }: TrendPiece, time: TimeScale) => ({
  day: Math.max(time.start, from ?? -Infinity),
  until: openEnded ? time.end : Math.min(time.end, to ?? Infinity),
});

/** Of what has no edge on one side, the scale's own end; a rank has its least number on top. */
function reachOf({ low, high }: TrendPiece, { start, end }: TrendScale) {
  return { low: low ?? Math.min(start, end), high: high ?? Math.max(start, end) };
}

/** Of the scale: how far a deadline points to the side that satisfies it. */
const STEM = 0.08;

export function stemOf(piece: TrendPiece, scale: TrendScale) {
  const { low, high } = reachOf(piece, scale);
  const length = STEM * Math.abs(scale.end - scale.start);
  if (piece.low === undefined) return { low: Math.max(low, high - length), high };
  return { low, high: piece.high === undefined ? Math.min(high, low + length) : high };
}

const linksOf = (points: readonly { day: number; at: number }[]): TrendLinkRow[] =>
  points.slice(1).map(({ day, at }, index) => {
    const before = points[index]!;
    return { day: before.day, at: before.at, until: day, to: at };
  });

/** What a reader must not take for final is hollow; the figure behind the verdict has the verdict's colour. */
function pointRow(trend: TargetTrend, point: TrendPoint): TrendPointRow {
  const { day, at, kind, provisional, partial } = point;
  const { status } = trend.verdict;
  const judged = isJudgedOn(trend, point) && COLORED.has(status);
  const stroke = judged ? token(status) : kind === 'forecast' ? token('muted') : 'currentColor';
  const hollow = provisional || partial || kind === 'forecast';
  const fill = hollow ? token('surface') : stroke;
  return { day, at, stroke, fill, shape: partial ? 'square' : SHAPES[kind] };
}
