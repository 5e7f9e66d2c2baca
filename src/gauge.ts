/** The geometry of a gauge: a scale with a true zero, the value and the requirement on it; no pixels, no DOM. */
import type { Progress } from './evaluate/progress.js';
import { parsePeriod } from './periods.js';

/** Positions are shares of the scale, 0 to 1. */
export interface GaugeScale {
  start: number;
  end: number;
  value?: number;
  /** The requirement's edge, or both edges of a range. */
  marks: number[];
  /** The stretch that satisfies the requirement. */
  zone: [from: number, to: number];
  /** Of a coverage: those that have reported and do not comply. */
  against?: number;
}

/** The scale for a verdict; undefined where there is nothing to measure (grades, milestones, ranks). */
export function gaugeScale(progress: Progress): GaugeScale | undefined {
  const { measure, coverage, comparator } = progress;
  if (coverage) return coverageScale(progress, coverage);
  if (measure.kind === 'grade' || measure.kind === 'milestone' || measure.kind === 'rank') return undefined;
  const edges = [progress.required].flat() as number[];
  const value = typeof progress.value === 'number' ? progress.value : undefined;
  const all = [...edges, ...(value === undefined ? [] : [value])];
  const percent = measure.kind === 'percent' && !progress.requirement.change;
  const end = percent && Math.max(...all) <= 100 ? 100 : roundUp(Math.max(0, ...all) * (percent ? 1 : 1.2));
  const start = 0 - roundUp(Math.max(0, -Math.min(...all)));
  const at = (x: number) => (end === start ? 0 : (x - start) / (end - start));
  const [low, high] = [at(edges[0]!), at(edges.at(-1)!)];
  const zone = (
    { gte: [low, 1], gt: [low, 1], lte: [0, high], lt: [0, high] } as Record<string, [number, number]>
  )[comparator];
  return {
    start,
    end,
    marks: [...new Set([low, high])],
    zone: zone ?? [low, high],
    ...(value !== undefined && { value: at(value) }),
  };
}

function coverageScale(
  { required, requirement }: Progress,
  coverage: NonNullable<Progress['coverage']>,
): GaugeScale {
  const { base, compliant, notCompliant } = coverage;
  const { unit = 'count', outOf = 1 } = requirement.coverage ?? {};
  const whole = { count: base, percent: 100, fraction: outOf }[unit];
  const marks = ([required].flat() as number[]).map((edge) => Math.min(1, whole === 0 ? 0 : edge / whole));
  const down = requirement.coverage?.comparator[0] === 'l' || requirement.coverage?.comparator === 'eq';
  const at = (count: number) => (base === 0 ? 0 : count / base);
  return {
    start: 0,
    end: base,
    value: at(compliant),
    marks: [...new Set(marks)],
    zone: down ? [0, marks.at(-1)!] : [marks[0]!, 1],
    against: at(compliant + notCompliant),
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
 * Of the verdicts on one subject, the one to show on a day: that on the asked period, else that of the first requirement in
 * force, else of the one that was in force last, else of the next.
 */
export function inForce(progress: readonly Progress[], asOf: string, period?: string): Progress | undefined {
  if (period !== undefined) return onPeriod(progress, period);
  const day = parsePeriod(asOf).start;
  const rank = ({ requirement: { by, within, every, from, to, openEnded } }: Progress): number => {
    const last = by ?? within ?? (every && !openEnded ? to : undefined);
    const first = from ?? within;
    const end = last === undefined ? Infinity : parsePeriod(last).end;
    const start = first === undefined ? -Infinity : parsePeriod(first).start;
    return day > end ? end : start > day ? -start : Infinity;
  };
  return progress.reduce<Progress | undefined>(
    (best, one) => (best && rank(best) >= rank(one) ? best : one),
    undefined,
  );
}

/** The verdict on a period, also an earlier one of a recurring requirement: of that, value and status are kept. */
function onPeriod(progress: readonly Progress[], period: string): Progress | undefined {
  for (const one of progress) {
    if (one.period === period) return one;
    const past = one.history.find((other) => other.period === period);
    const { target, requirement, measure, scale, organization, unit, level, required, comparator, aim } = one;
    if (past)
      return {
        target,
        requirement,
        measure,
        scale,
        organization,
        unit,
        level,
        required,
        comparator,
        aim,
        history: [],
        ...past,
      };
  }
  return undefined;
}
