/** The geometry of a gauge: a scale with a true zero, the value and the requirement on it; no pixels, no DOM. */
import type { Progress } from './evaluate/progress.js';
import { span } from './binding.js';
import { parsePeriod } from './periods.js';
import type { Heading, Measure } from './schema.js';

/** Positions are shares of the scale, 0 to 1. */
export interface GaugeScale {
  start: number;
  end: number;
  /** Where bars begin. */
  zero: number;
  value?: number;
  /** The requirement's edge, or both edges of a range. */
  marks: number[];
  /** The stretch that satisfies the requirement. */
  zone: [from: number, to: number];
  /** Of a coverage: those that have reported and do not comply. */
  against?: number;
}

/** The ends of a scale. */
export interface Domain {
  start: number;
  end: number;
}

/** A scale with a true zero that holds all the values: percentages that stay within 100 % end there. */
export function domainOf(values: number[], kind: Measure['kind'], change: boolean): Domain {
  const percent = kind === 'percent' && !change;
  const most = Math.max(...values);
  const top = percent && most <= 100 ? 100 : roundUp(Math.max(1, most) * (percent ? 1 : 1.2));
  return {
    start: 0 - roundUp(Math.max(0, -Math.min(...values))),
    end: kind === 'count' ? Math.ceil(top) : top,
  };
}

/** Whether less than the requirement, and more than it, satisfies it as well. */
export const zoneOf = ({ comparator, requirement }: Pick<Progress, 'comparator' | 'requirement'>) => [
  comparator[0] === 'l',
  comparator[0] === 'g' || (comparator === 'between' && !requirement.ceiling),
];

/** The scale for a verdict; undefined where there is nothing to measure (grades, milestones, ranks). */
export function gaugeScale(progress: Progress): GaugeScale | undefined {
  const { measure, requirement } = progress;
  if (['grade', 'milestone', 'rank'].includes(measure.kind)) return undefined;
  const edges = [progress.required].flat() as number[];
  const value = typeof progress.value === 'number' ? progress.value : undefined;
  const { start, end } = domainOf([...edges, value ?? 0], measure.kind, requirement.change !== undefined);
  const at = (x: number) => (x - start) / (end - start);
  const [low, high] = [at(edges[0]!), at(edges.at(-1)!)];
  const [down, up] = zoneOf(progress);
  return {
    start,
    end,
    zero: at(0),
    marks: [...new Set([low, high])],
    zone: [down ? 0 : low, up ? 1 : high],
    ...(value !== undefined && { value: at(value) }),
  };
}

/** The next of 1, 2, 5, 10, 20… or the like, so that the scale ends on a number people read at a glance. */
function roundUp(value: number): number {
  if (value === 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((step) => step * power >= value) ?? 10) * power;
}

const SWEEP = 240;

/** A point on the radial gauge's circle: it opens downwards, 240° from its start at the left to its end at the right. */
export function pointAt(share: number, radius: number): { x: number; y: number } {
  const angle = ((share * SWEEP - 90 - SWEEP / 2) * Math.PI) / 180;
  return { x: round(radius * Math.cos(angle)), y: round(radius * Math.sin(angle)) };
}

/** The arc between two shares of the scale, as an SVG path around the origin. */
export function arcPath(from: number, to: number, radius: number): string {
  const [a, b] = [pointAt(from, radius), pointAt(to, radius)];
  return `M${a.x} ${a.y}A${radius} ${radius} 0 ${(to - from) * SWEEP > 180 ? 1 : 0} 1 ${b.x} ${b.y}`;
}

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Of the verdicts on one subject, the one to show on a day: that of the first requirement in force, else of the one that was in force last, else of the next.
 */
export function inForce<T extends Pick<Progress, 'requirement'>>(
  progress: readonly T[],
  asOf: string,
  heading: Partial<Heading>,
): T | undefined {
  const day = parsePeriod(asOf).start;
  const rank = ({ requirement }: T): number => {
    const { by, within } = requirement;
    const { start, end } = within
      ? parsePeriod(within)
      : by
        ? { start: -Infinity, end: parsePeriod(by).end }
        : span(requirement, heading);
    return day > end ? end : start > day ? -start : Infinity;
  };
  return progress.reduce<T | undefined>(
    (best, one) => (best && rank(best) >= rank(one) ? best : one),
    undefined,
  );
}
