/** Organizations side by side, each against its own requirement. */
import { forbids, formOf } from './binding.js';
import { evaluate } from './evaluate/index.js';
import type { Progress } from './evaluate/progress.js';
import { shareOfBound } from './gauge-coverage.js';
import { domainOf, inForce, zoneOf, type Domain } from './gauge.js';
import type { Model } from './model.js';
import { onPeriod } from './on-period.js';

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
  /** The scale all rows are drawn on; absent where there is nothing to measure (grades, milestones, ranks). */
  domain?: Domain;
}

/**
 * The verdicts on the organizations that a target binds, on levels of them where it binds those; nothing of units, and nothing of
 * bodies, which are not compared. What is asked
 * at different times, of different populations or levels, or by another bar is no comparison, and stands in a group of its own.
 * An id that the document does not have gives no groups.
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
    return { rows: inOrder(group, order), ...(whole && { whole }), ...scaleOf(group) };
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
  const numberOf = {
    value: ({ value, comparator, measure }: Progress) =>
      typeof value !== 'number' ? undefined : lessIsBetter(comparator, measure.kind) ? -value : value,
    attainment: ({ attainment }: Progress) => attainment,
    gap: ({ gap }: Progress) => gap,
  }[order];
  const place = (row: Progress) => numberOf(row) ?? -Infinity;
  return [...rows].sort((a, b) => (place(a) === place(b) ? 0 : place(b) - place(a)));
}

const lessIsBetter = (comparator: string, kind: string) => comparator[0] === 'l' || kind === 'rank';

// ── geometry, in the units of the scale ──

/** One row on the scale of its group. */
export interface ComparisonBar {
  /** Absent where there is no figure. */
  value?: number;
  /** Of a coverage: how far those reach who have reported, compliant or not. */
  against?: number;
  /** The stretch that satisfies the requirement, and the edges it was written with. */
  zone: [from: number, to: number];
  marks: number[];
}

/** Where the value and the requirement of a verdict lie; coverages are shares of those bound, in percent. */
export function comparisonBar(progress: Progress, { start, end }: Domain): ComparisonBar {
  const { coverage } = progress;
  const marks = edgesIn(progress);
  const [down, up] = zoneOf(progress);
  const value = valueIn(progress);
  return {
    ...(value !== undefined && { value }),
    ...(coverage &&
      value !== undefined &&
      !forbids(progress.requirement) && { against: value + (coverage.notCompliant / coverage.base) * 100 }),
    zone: [down ? start : marks[0]!, up ? end : marks.at(-1)!],
    marks,
  };
}

function scaleOf(rows: readonly Progress[]): { domain?: Domain } {
  const { measure, requirement, coverage } = rows[0]!;
  if (coverage) return { domain: { start: 0, end: 100 } };
  if (['grade', 'milestone', 'rank'].includes(measure.kind)) return {};
  const values = rows.flatMap((row) => [...edgesIn(row), valueIn(row) ?? 0]);
  return { domain: domainOf(values, measure.kind, requirement.change !== undefined) };
}

const valueIn = ({ coverage, value }: Progress): number | undefined =>
  coverage
    ? coverage.base > 0
      ? (coverage.compliant / coverage.base) * 100
      : undefined
    : typeof value === 'number'
      ? value
      : undefined;

const edgesIn = (progress: Progress): number[] => {
  const edges = [progress.required].flat() as number[];
  return [...new Set(progress.coverage ? edges.map((edge) => shareOfBound(progress, edge) * 100) : edges)];
};

/** Round numbers along a scale, both ends among them. */
export function ticksOf({ start, end }: Domain, whole: boolean): number[] {
  const parts = whole && (end - start) % 4 !== 0 ? Math.min(end - start, 5) : 4;
  const step = (end - start) / parts;
  const even = !whole || Number.isInteger(step);
  return even ? Array.from({ length: parts + 1 }, (_, index) => start + index * step) : [start, end];
}
