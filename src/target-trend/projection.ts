/** Where the present pace leads, as a line from the newest figure to the deadline. */
import type { Progress } from '../evaluate/progress.js';
import { onPeriod } from '../on-period.js';
import { parsePeriod } from '../periods.js';
import { projectedValue } from '../projected.js';

export interface ProjectedPath {
  /** At the end of which period. */
  period: string;
  value: number;
  /** Mean change a year so far. */
  yearly: number;
  /** From the figure it starts at; a share turns level where it reaches its whole. */
  path: { day: number; at: number }[];
  /** The verdict that carries it. */
  verdict: Progress;
}

/** That of the verdict, or of the running period beside it; undefined where neither has one. */
export function projectionOf(progress: Progress): ProjectedPath | undefined {
  const { current } = progress;
  const verdict =
    progress.projection || !current?.projection ? progress : onPeriod([progress], current.period)!;
  const { projection, figure, value: present, period } = verdict;
  if (!projection || !figure || typeof present !== 'number' || period === undefined) return undefined;
  const value = projectedValue(verdict, projection);
  const start = { day: parsePeriod(figure.period).end, at: present };
  const end = { day: parsePeriod(period).end, at: value };
  const share = projection.value === value ? 1 : (value - present) / (projection.value - present);
  const turn = { day: start.day + share * (end.day - start.day), at: value };
  const path = share < 1 ? [start, turn, end] : [start, end];
  return { period, value, yearly: projection.yearly, path, verdict };
}
