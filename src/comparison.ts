/** Organizations side by side, each against its own requirement. */
import { forbids, formOf } from './binding.js';
import { isCeiling } from './evaluate/bar.js';
import { evaluate } from './evaluate/index.js';
import type { Coverage, Progress } from './evaluate/progress.js';
import { isOne } from './format-coverage.js';
import { shareOfBound } from './gauge-coverage.js';
import { domainOf, inForce, zoneOf, type Domain } from './gauge.js';
import type { Model } from './model.js';
import { onPeriod } from './on-period.js';
import { isReported } from './reported.js';

/** `document`: as the target lists them; all others put the best first and those without a number last. */
export type ComparisonOrder = 'document' | 'value' | 'attainment' | 'gap';

export interface ComparisonOptions {
  /** Id of the target. */
  target: string;
  /** The day of the judgement, `2025-09-30`. */
  asOf: string;
  /** The period to judge, `2025`, where it is not the one in force. */
  period?: string;
  /** By `document` if not said. */
  order?: ComparisonOrder;
}

/** Organizations that are asked for one thing at one time, so that their figures compare. */
export interface ComparisonGroup {
  rows: Progress[];
  /** The verdict on all of them together, where the text asks for so many of them. */
  whole?: Progress;
  /** It asks something of so many of them, not of each: who is not among them has missed nothing. */
  ofSome?: boolean;
  /** The scale all rows are drawn on; absent where there is nothing to measure (grades, milestones, ranks). */
  domain?: Domain;
}

/**
 * The verdicts on the organizations that a target binds, on levels of them where it binds those; nothing of units, and nothing of
 * bodies, which are not compared. What is asked at different times, of different populations or levels, or by another bar is no
 * comparison, and stands in a group of its own. An id that the document does not have gives no groups.
 */
export function compareOrganizations(model: Model, options: ComparisonOptions): ComparisonGroup[] {
  const { target, asOf, period, order = 'document' } = options;
  const compared = new Set(model.document.organizations.map(({ id }) => id));
  const verdicts = evaluate(model, { asOf, target }).filter(
    ({ unit, organization }) =>
      unit === undefined && (organization === undefined || compared.has(organization)),
  );
  const rows = candidatesIn(verdicts).flatMap(
    (candidates) =>
      (period === undefined
        ? inForce(candidates, asOf, model.document.resolution)
        : onPeriod(candidates, period)) ?? [],
  );
  return groupBy(rows, groupKey).map((group) => {
    const [{ requirement }] = group as [Progress];
    const whole = verdicts.find(
      (one) => one.requirement === requirement && one.organization === undefined && one.coverage,
    );
    return {
      rows: inOrder(group, order),
      ...(whole && { whole, ofSome: requirement.coverage !== undefined }),
      ...scaleOf(group),
    };
  });
}

/** Of the verdicts on organizations those that replace each other: one of them is in force. */
const candidatesIn = (verdicts: readonly Progress[]): Progress[][] =>
  groupBy(
    verdicts.filter(({ organization }) => organization !== undefined),
    ({ organization, level, requirement }) => JSON.stringify([organization, level, formOf(requirement)]),
  );

/** Levels of one order and time; requirements may differ in their value alone. */
function groupKey({ requirement, level, period }: Progress): string {
  const { by, every, within } = requirement;
  return JSON.stringify([formOf(requirement), level, by, every, within, period]);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

function inOrder(rows: Progress[], order: ComparisonOrder): Progress[] {
  if (order === 'document') return rows;
  const place = (row: Progress) => (order === 'value' ? goodnessOf(row) : row[order]) ?? -Infinity;
  return [...rows].sort((a, b) => (place(a) === place(b) ? 0 : place(b) - place(a)));
}

/** A number that is greater the better the value is; where neither more nor less is better, the nearer to the requirement. */
function goodnessOf({ value, gap, comparator, measure, requirement: { ceiling } }: Progress) {
  if (typeof value !== 'number') return undefined;
  if (measure.kind === 'rank' || comparator[0] === 'l') return -value;
  return comparator === 'eq' || isCeiling({ comparator, ceiling }) ? gap : value;
}

// ── geometry, in the units of the scale ──

/** One row on the scale of its group. */
export interface ComparisonBar {
  /** Absent where there is no figure. */
  value?: number;
  /** Of a coverage: how far those reach who have reported, compliant or not; absent where to comply is not what is asked. */
  against?: number;
  /** The stretch that satisfies the requirement, and the edges it was written with; absent where it has no place on the scale. */
  zone?: [from: number, to: number];
  marks: number[];
}

/** Where the value and the requirement of a verdict lie; coverages are shares of those bound, in percent. */
export function comparisonBar(progress: Progress, { start, end }: Domain): ComparisonBar {
  const { coverage, requirement } = progress;
  const marks = edgesIn(progress);
  const [low, high] = [marks[0], marks.at(-1)];
  const [down, up] = zoneOf(progress);
  const value = valueIn(progress);
  const reported = coverage && value !== undefined && !forbids(requirement);
  return {
    ...(value !== undefined && { value }),
    ...(reported && { against: shareOf(coverage.compliant + coverage.notCompliant, coverage) }),
    ...(low !== undefined && high !== undefined && { zone: [down ? start : low, up ? end : high] }),
    marks,
  };
}

function scaleOf(rows: readonly Progress[]): { domain?: Domain } {
  const { measure, requirement } = rows[0]!;
  if (isCounted(rows[0]!)) {
    // Without units and figures nothing is known of those bound.
    return rows.some(({ coverage }) => coverage) ? { domain: { start: 0, end: 100 } } : {};
  }
  if (['grade', 'milestone', 'rank'].includes(measure.kind)) return {};
  const values = rows.flatMap((row) => [...edgesIn(row), valueIn(row) ?? 0]);
  return { domain: onTicks(domainOf(values, measure.kind, requirement.change !== undefined)) };
}

/** Whether a verdict is on how many of those bound one by one comply, not on a value. */
export const isCounted = (progress: Progress): boolean =>
  progress.requirement.each !== undefined && !isOne(progress);

const valueIn = (progress: Progress): number | undefined => {
  const { coverage, value } = progress;
  if (!isCounted(progress)) return typeof value === 'number' ? value : undefined;
  return coverage && isReported(coverage) ? shareOf(coverage.compliant, coverage) : undefined;
};

export const shareOf = (some: number, { base }: Coverage): number => (some / base) * 100;

/** The edges of its requirement on that scale; of a coverage none where nobody is known to be bound. */
export const edgesIn = (progress: Progress): number[] => {
  const edges = [progress.required].flat() as number[];
  if (!isCounted(progress)) return [...new Set(edges)];
  if (!progress.coverage?.base) return [];
  return [...new Set(edges.map((edge) => shareOfBound(progress, edge) * 100))];
};

/** A scale that goes below zero begins and ends on a tick, or zero would not be one. */
export function onTicks({ start, end }: Domain): Domain {
  if (start >= 0) return { start, end };
  const step = roundStep((end - start) / 5);
  return { start: plain(Math.floor(start / step) * step), end: plain(Math.ceil(end / step) * step) };
}

/** The next of 1, 2, 5, 10, 20, 25, 50… */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const steps = power > 1 ? [1, 2, 2.5, 5, 10] : [1, 2, 5, 10];
  return steps.find((step) => step * power >= least)! * power;
}

/** Round numbers along a scale, zero and both ends among them. */
export function ticksOf({ start, end }: Domain, whole: boolean): number[] {
  const steps = [4, 3, 5, 2, 6].map((parts) => plain((end - start) / parts));
  const step = steps.find((one) => isRound(one, whole) && Number.isInteger(plain(start / one)));
  if (step === undefined) return [...new Set([start, 0, end])];
  return Array.from({ length: Math.round((end - start) / step) + 1 }, (_, index) =>
    plain(start + index * step),
  );
}

const isRound = (step: number, whole: boolean): boolean =>
  (!whole || Number.isInteger(step)) &&
  [1, 2, 2.5, 3, 5].includes(plain(step / 10 ** Math.floor(Math.log10(step))));

/** Without the noise of binary fractions. */
const plain = (value: number): number => Number(value.toPrecision(12));
