/** The two scales of a picture: time across, and what is measured upwards; where both have their lines. */
import { isCounted, onTicks, roundStep, ticksOf } from '../comparison.js';
import type { Progress } from '../evaluate/progress.js';
import { changeMeasure } from '../format.js';
import { domainOf, type Domain } from '../gauge.js';
import { periodsBetween } from '../periods.js';
import type { Cadence } from '../schema.js';
import { stepNames } from './steps.js';

/** Upwards. A rank is best at 1, so its scale ends there. */
export interface TrendScale extends Domain {
  ticks: number[];
  /** The names of the steps, each at its place; absent where numbers are measured. */
  steps?: string[];
}

/** Across, in day numbers. A line stands at the end of a period, where the figures of that period are. */
export interface TimeScale extends Domain {
  ticks: { day: number; period: string }[];
}

/** A scale for values and edges; undefined where there is nothing to measure. */
export function scaleFor(verdict: Progress, places: readonly number[]): TrendScale | undefined {
  const steps = stepNames(verdict);
  if (steps) return { start: -0.5, end: steps.length - 0.5, ticks: steps.map((_, place) => place), steps };
  const { measure, requirement } = verdict;
  const { kind } = measure;
  if ((kind === 'grade' || kind === 'milestone') && !isCounted(verdict)) return undefined;
  if (kind === 'rank') return rankScale(places);
  const percent = isPercent(verdict);
  const whole = !isCounted(verdict) && changeMeasure(verdict, requirement).measure.kind === 'count';
  const changes = requirement.change !== undefined;
  const full = onTicks(domainOf([...places], percent ? 'percent' : kind, changes));
  const cut = changes ? undefined : cutBelow(full, places, percent, whole);
  return cut ?? { ...full, ticks: ticksOf(full, whole) };
}

/** Whether the numbers of the scale are percentages. */
export function isPercent(verdict: Progress): boolean {
  const { change } = verdict.requirement;
  const { kind } = changeMeasure(verdict, verdict.requirement).measure;
  return isCounted(verdict) || (kind === 'percent' && change?.in !== 'points');
}

function rankScale(places: readonly number[]): TrendScale {
  const { end } = domainOf([...places], 'rank', false);
  const worst = Math.max(2, Math.ceil(end));
  const ticks = ticksOf({ start: 0, end: worst }, true).map((tick) => Math.max(1, tick));
  return { start: worst, end: 1, ticks: [...new Set(ticks)].reverse() };
}

/** A tenth of the scale is the least that is drawn large: what hardly moves must not seem to leap. */
const LEAST_PART = 0.1;
/** Few things are counted from none. */
const FEW = 50;

/**
 * Where all lies in the upper half, the lower is left out and the picture says where its scale starts: of figures between 87% and
 * 95% nothing could be read otherwise.
 */
function cutBelow(full: Domain, places: readonly number[], percent: boolean, whole: boolean) {
  const [least, most] = [Math.min(...places), Math.max(...places)];
  if (full.start < 0 || least <= full.end / 2 || (whole && full.end <= FEW)) return undefined;
  const step = roundStep(Math.max(most - least, full.end * LEAST_PART, whole ? 3 : 0) / 3);
  const above = Math.ceil(most / step) * step;
  const isTight = above - most < step / 5 && !(percent && above >= 100);
  const end = isTight ? above + step : above;
  const parts = Math.max(3, Math.ceil((end - least) / step));
  const ticks = Array.from({ length: parts + 1 }, (_, index) =>
    Number((end - (parts - index) * step).toPrecision(12)),
  );
  return ticks[0]! > 0 ? { start: ticks[0]!, end, ticks } : undefined;
}

// ── time ──

const YEAR = 366;

/** A scale that holds all the days, with some room at both ends. */
export function timeScale(days: readonly number[]): TimeScale {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = first === last ? YEAR : Math.max((last - first) * 0.05, 15);
  const [start, end] = [first - room, last + room];
  const ticksOf = (cadence: Cadence) =>
    periodsBetween(cadence, start - YEAR, end)
      .filter((period) => period.end >= start)
      .map((period) => ({ day: period.end, period: period.text }));
  // By years where there are two of them.
  const ticks = (['year', 'quarter', 'month'] as const).map(ticksOf).find(({ length }) => length > 1);
  return { start, end, ticks: ticks ?? [] };
}
