/** The figures of a subject as seen on a day, revisions settled. */
import { over, times, toNumber, type Exact } from '../exact.js';
import type { Model, Subject } from '../model.js';
import { parsePeriod } from '../periods.js';
import type { Observation, ObservationStatus, Target } from '../schema.js';
import { toQuantity } from './bar.js';
import type { Entry, Value } from './progress.js';
import type { Extras } from './extras.js';

/** What one call of `evaluate` works on. */
export interface Context {
  model: Model;
  /** The as-of date as a day number. */
  day: number;
  /** What was added up so far. */
  sums: Map<string, Entry[]>;
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

/** The figures of a subject, oldest first; of those that end together, the shorter first. What the as-of date does not see yet is left out. */
export function seriesOf(context: Context, target: Target, selection: Selection): Entry[] {
  const own = selection.pooled ? [] : statedFigures(context, target, selection);
  const added = context.extras?.addUp(context, target, selection, own) ?? [];
  return added.length > 0 ? [...own, ...added].sort(byTime) : own;
}

const byTime = (a: Entry, b: Entry): number => a.period.end - b.period.end || b.period.start - a.period.start;

/** The figures stated for a subject itself, oldest first; of those that end together, the shorter first. */
export function statedFigures({ model, day }: Context, target: Target, selection: Selection): Entry[] {
  const { subject, category, population } = selection;
  const entries: Entry[] = [];
  for (const observation of model.observations(target.id, subject)) {
    const meant = population === undefined || observation.population === population;
    if (meant && observation.category === category && isVisible(observation, day))
      entries.push(toEntry(observation, target, model));
  }
  // Most lists are in order already, each period once.
  return entries.every(isLater) ? entries : settle(entries);
}

const isLater = (entry: Entry, index: number, all: Entry[]): boolean =>
  index === 0 || byTime(all[index - 1]!, entry) < 0;

/** In order, however the document lists them; of the revisions of a figure only the one stamped last. */
function settle(entries: Entry[]): Entry[] {
  const newest = new Map<string, Entry>();
  for (const entry of entries) {
    const { period, population, compliant, grade, updated = '' } = entry.figure;
    const key = [period, population, compliant !== undefined && grade].join();
    if (updated >= (newest.get(key)?.figure.updated ?? '')) newest.set(key, entry);
  }
  return [...newest]
    .sort(([key, a], [other, b]) => byTime(a, b) || (key < other ? -1 : 1))
    .map(([, entry]) => entry);
}

/** Whether a figure is known on a day: stamped by then, or, without a stamp, of a period that has begun. */
export const isVisible = ({ updated, period }: Observation, day: number): boolean =>
  parsePeriod(updated?.slice(0, 10) ?? period).start <= day;

function toEntry(observation: Observation, target: Target, model: Model): Entry {
  const { numerator, denominator, status = 'A', compliant } = observation;
  const { kind, scale } = target.measure;
  let value: Value | undefined =
    observation.value ?? observation.grade ?? observation.done ?? observation.stage;
  let quantity: Exact | undefined;
  if (denominator !== undefined) {
    quantity = over(numerator!, denominator);
    if (kind === 'percent') quantity = times(quantity, 100);
    value = toNumber(quantity);
  } else if (value !== undefined && compliant === undefined) {
    quantity = toQuantity(value, target.measure, model.scales.get(scale ?? ''));
  }
  const period = parsePeriod(observation.period);
  return { period, quantity, value, status, figure: observation };
}

/** `A P E I B D` are judged, `P E I` provisionally; `F` is drawn only, `M` and `L` are silent, `N` is not applicable. */
const JUDGED: Partial<Record<ObservationStatus, number>> = { A: 1, B: 1, D: 1, P: 2, E: 2, I: 2 };

export const isJudged = ({ status }: Pick<Entry, 'status'>): boolean => JUDGED[status]! > 0;
/** A figure, or the statement that none applies. */
export const isStated = (entry: Entry): boolean => isJudged(entry) || entry.status === 'N';
export const isProvisional = ({ status }: Pick<Entry, 'status'>): boolean => JUDGED[status]! > 1;
