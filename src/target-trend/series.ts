/** What the figures of a picture are. */
import type { Coverage, Figure, Value } from '../evaluate/progress.js';

/** One figure. */
export interface TrendPoint {
  /** Its reference period, and the number of that period's last day. */
  period: string;
  day: number;
  value: Value;
  /** Its place on the scale: the value itself, the place of a grade, the share in percent of those that comply. */
  at: number;
  kind: 'observed' | 'baseline' | 'forecast';
  provisional?: boolean;
  /** Not all it is made of has been reported, or its period is not over: no line leads to it. */
  partial?: boolean;
  /** Of those bound one by one. */
  coverage?: Coverage;
  figure?: Figure;
}

/** Why no line is drawn across: the series (`B`) or the definition (`D`) has changed, or the population, or the unit was divided. */
export interface TrendBreak {
  /** Of the first figure after it. */
  period: string;
  why: 'B' | 'D' | 'population' | 'split';
  population?: string;
}

export interface Series {
  /** Oldest first. */
  points: TrendPoint[];
  /** Points that a line joins, two or more each. */
  segments: TrendPoint[][];
  breaks: TrendBreak[];
  /** What was reported as missing, not collected or not applicable. */
  silent: { period: string; status: 'M' | 'L' | 'N'; figure: Figure }[];
  /** The figures add up over the period of the requirement. */
  running?: boolean;
}

/** A line that breaks where it must, from points that follow each other. */
export function join(
  points: readonly TrendPoint[],
  breakAt: (before: TrendPoint, after: TrendPoint) => TrendBreak['why'] | undefined,
): Pick<Series, 'segments' | 'breaks'> {
  const segments: TrendPoint[][] = [];
  const breaks: TrendBreak[] = [];
  let last: TrendPoint | undefined;
  for (const point of points) {
    if (point.kind === 'forecast' || point.partial) continue;
    const why = last && breakAt(last, point);
    const population = point.figure?.population;
    if (why) breaks.push({ period: point.period, why, ...(population !== undefined && { population }) });
    if (last && !why) segments.at(-1)!.push(point);
    else segments.push([point]);
    last = point;
  }
  return { segments: segments.filter(({ length }) => length > 1), breaks };
}

/** Groups in the order in which their keys come up. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): T[][] {
  const groups = new Map<string | undefined, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
