/** The figures of a subject as seen on a day, revisions settled. */
import { exact, over, times, toNumber, type Exact } from '../exact.js';
import type { Model, Subject } from '../model.js';
import { parseDay, parsePeriod } from '../periods.js';
import type { Observation, Target } from '../schema.js';
import { toQuantity } from './bar.js';
import type { Entry, Value } from './progress.js';
import type { Extras } from './extras.js';

/** What one call of `evaluate` works on. */
export interface Context {
  model: Model;
  /** The as-of date as a day number. */
  day: number;
  series: Map<string, Entry[]>;
  /** What is known of units and how they add up; a page may leave it out where no unit matters. */
  extras?: Extras;
}

/** Which of a subject's figures are meant. */
export interface Selection {
  subject: Subject;
  category?: string;
  population?: string;
  /** Organizations taken together. */
  pooled?: string[];
}

export const HUNDRED = exact(100);

/** The figures of a subject, oldest first; of one period, the longer first. What the as-of date does not see yet is left out. */
export function seriesOf(context: Context, target: Target, selection: Selection): Entry[] {
  const { subject, category, population, pooled } = selection;
  const key = [
    target.id,
    subject.organization,
    subject.unit,
    subject.level,
    category,
    population,
    pooled,
  ].join('\n');
  const known = context.series.get(key);
  if (known) return known;
  const own = pooled ? [] : ownFigures(context, target, selection);
  const entries = [...own, ...(context.extras?.addUp(context, target, selection, own) ?? [])].sort(byTime);
  context.series.set(key, entries);
  return entries;
}

const byTime = (a: Entry, b: Entry) => a.period.end - b.period.end || b.period.start - a.period.start;

function ownFigures({ model, day }: Context, target: Target, selection: Selection): Entry[] {
  const { subject, category, population } = selection;
  const newest = new Map<string, Observation>();
  for (const observation of model.observations(target.id, subject)) {
    if (observation.category !== category || !isVisible(observation, day)) continue;
    if (population !== undefined && observation.population !== population) continue;
    const key = [
      observation.period,
      observation.population,
      observation.compliant !== undefined && observation.grade,
    ].join();
    const other = newest.get(key);
    if (!other || (observation.updated ?? '') > (other.updated ?? '')) newest.set(key, observation);
  }
  return [...newest.values()].map((observation) => toEntry(observation, target, model));
}

/** Whether a figure is known on a day: stamped by then, or, without a stamp, of a period that has begun. */
export function isVisible({ updated, period }: Observation, day: number): boolean {
  return (updated === undefined ? parsePeriod(period).start : parseDay(updated)) <= day;
}

function toEntry(observation: Observation, target: Target, model: Model): Entry {
  const { numerator, denominator, status = 'A', compliant, bound, population } = observation;
  const { kind, scale } = target.measure;
  let value: Value | undefined =
    observation.value ?? observation.grade ?? observation.done ?? observation.stage;
  let quantity: Exact | undefined;
  if (numerator !== undefined && denominator !== undefined) {
    quantity = over(exact(numerator), exact(denominator));
    if (kind === 'percent') quantity = times(quantity, HUNDRED);
    value = toNumber(quantity);
  } else if (value !== undefined && compliant === undefined) {
    quantity = toQuantity(value, target.measure, model.scales.get(scale ?? ''));
  }
  const period = parsePeriod(observation.period);
  return { period, quantity, value, status, population, compliant, bound, figure: observation };
}

/** `A P E I B D` are judged; `F` is drawn only, `M` and `L` are silent, `N` is not applicable. */
export const isJudged = ({ status }: Entry): boolean => 'APEIBD'.includes(status);
