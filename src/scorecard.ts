/** A whole resolution at a glance: every verdict in force, in groups, with how many stand in each status. */
import { formOf } from './binding.js';
import { toQuantity } from './evaluate/bar.js';
import { evaluate } from './evaluate/index.js';
import { STATUSES, type Progress, type Status, type Value } from './evaluate/progress.js';
import { isOne } from './format-coverage.js';
import { inForce, zoneOf } from './gauge.js';
import type { Model } from './model.js';
import type { Target } from './schema.js';
import { summarize } from './summarize.js';

/** `section`: as the document is divided, in its order; `organization`: as it lists them; `status`: the worst first. */
export type ScorecardGrouping = 'section' | 'organization' | 'status';

export const GROUPINGS: readonly ScorecardGrouping[] = ['section', 'organization', 'status'];

export interface ScorecardOptions {
  /** The day of the judgement, `2025-09-30`. */
  asOf: string;
  /** By `section` if not said. */
  group?: ScorecardGrouping;
}

/** What all verdicts of a list come to: counts, never an average. */
export interface Tally {
  counts: Record<Status, number>;
  worst: Status;
  /** How many verdicts, and on how many targets. */
  verdicts: number;
  targets: number;
}

/** The verdicts of a group on one target, in the order of the document; all have the same citation. */
export interface ScorecardTarget {
  target: Target;
  /** Where the document says it: `II.2.2 (4)`. */
  citation?: string;
  rows: Progress[];
}

export interface ScorecardGroup extends Tally {
  /** The section as cited, the id of the organization, or the status; absent where a verdict has none. */
  key?: string;
  entries: ScorecardTarget[];
}

export interface Scorecard extends Tally {
  groups: ScorecardGroup[];
}

/** Every verdict in force on a day, grouped; a document without targets has no groups. */
export function scorecard(model: Model, { asOf, group = 'section' }: ScorecardOptions): Scorecard {
  const rows = verdictsInForce(model, asOf);
  return { groups: inGroups(model, rows, group), ...tally(rows) };
}

/** The same groups with the verdicts of some statuses alone, and without what that leaves empty; counts are of all. */
export const withStatuses = (
  groups: readonly ScorecardGroup[],
  statuses: ReadonlySet<Status>,
): ScorecardGroup[] =>
  groups.flatMap((group) => {
    const entries = group.entries.flatMap((one) => {
      const rows = one.rows.filter(({ status }) => statuses.has(status));
      return rows.length > 0 ? [{ ...one, rows }] : [];
    });
    return entries.length > 0 ? [{ ...group, entries }] : [];
  });

/**
 * One verdict for each subject and form of requirement, in the order of the document. Units are left out: what they have done is
 * the figure of those they count for.
 */
export function verdictsInForce(model: Model, asOf: string): Progress[] {
  const verdicts = evaluate(model, { asOf }).filter(({ unit }) => unit === undefined);
  const shared = new Set(verdicts.filter(isOne).map(({ requirement }) => requirement));
  const own = verdicts.filter((one) => isOwn(one, shared.has(one.requirement)));
  const keyOf = ({ target, organization, level, requirement }: Progress) =>
    JSON.stringify([target, organization, level, formOf(requirement)]);
  return [...groupBy(own, keyOf).values()].map((candidates) =>
    inForce(candidates, asOf, model.document.resolution)!,
  );
}

/**
 * Of organizations bound one by one, each has its own verdict where all must comply, and the one on all of them would say it
 * twice; where so many of them must, who is not among them has missed nothing.
 */
function isOwn(progress: Progress, shared: boolean): boolean {
  const many = progress.requirement.coverage !== undefined;
  return isOne(progress) ? !many : many || !shared;
}

function inGroups(model: Model, rows: readonly Progress[], group: ScorecardGrouping): ScorecardGroup[] {
  const keyOf = {
    section: (row: Progress) => sectionOf(citationOf(model, row)),
    organization: ({ organization }: Progress) => organization,
    status: ({ status }: Progress) => status,
  }[group];
  const groups = groupBy(rows, keyOf);
  const found = [...groups.keys()];
  // What is asked of all together stands before what is asked of each.
  const order = {
    section: found,
    organization: [undefined, ...model.organizations.keys()],
    status: STATUSES,
  }[group];
  return order
    .filter((key) => groups.has(key))
    .map((key) => {
      const own = groups.get(key)!;
      return { ...(key !== undefined && { key }), entries: byTarget(model, own), ...tally(own) };
    });
}

function byTarget(model: Model, rows: readonly Progress[]): ScorecardTarget[] {
  const keyOf = (row: Progress) => JSON.stringify([row.target, citationOf(model, row)]);
  return [...groupBy(rows, keyOf).values()].map((own) => {
    const citation = citationOf(model, own[0]!);
    return {
      target: model.targets.get(own[0]!.target)!,
      ...(citation !== undefined && { citation }),
      rows: own,
    };
  });
}

const citationOf = (model: Model, { target, requirement }: Progress): string | undefined =>
  requirement.ref ?? model.targets.get(target)!.ref;

/** The section that a citation lies in: `II.2.2` of `II.2.2 (4)`, `Điều 2` of `Điều 2, khoản 1`. */
export const sectionOf = (citation?: string): string | undefined =>
  citation?.split(/[(,;]/)[0]!.trim() || citation;

const tally = (rows: readonly Progress[]): Tally => ({
  ...summarize(rows),
  verdicts: rows.length,
  targets: new Set(rows.map(({ target }) => target)).size,
});

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

// ── what is not a number ──

/** The steps of a grade or a milestone, the lowest first; places count from 0. */
export interface Steps {
  count: number;
  /** The step that was reached; -1: a milestone that is not done. Absent where there is no figure. */
  reached?: number;
  /** The first and the last step that satisfy the requirement. */
  zone: [from: number, to: number];
}

/** The steps a verdict climbs; undefined where it has none: numbers, ranks, and how many comply. */
export function stepsOf(progress: Progress): Steps | undefined {
  const { measure, scale, value, required, comparator, requirement } = progress;
  const climbs = measure.kind === 'grade' || measure.kind === 'milestone';
  if (!climbs || (requirement.each !== undefined && !isOne(progress))) return undefined;
  const grades = scale?.grades.length;
  const count = measure.kind === 'grade' ? grades! : (measure.stages?.length ?? 1);
  /** Grades are counted down from the best, stages up from the first; what is done is the only step there is. */
  const shift = measure.kind === 'grade' ? count - 1 : measure.stages ? 0 : -1;
  const placeOf = (one: Value) => Number(toQuantity(one, measure, scale)) + shift;
  const place = placeOf(required as Value);
  const [down, up] = zoneOf({ comparator, requirement });
  // More or less than a step is the next one.
  const beyond = comparator === 'gt' || comparator === 'lt' ? 1 : 0;
  return {
    count,
    ...(value !== undefined && { reached: placeOf(value) }),
    zone: [down ? 0 : place + beyond, up ? count - 1 : place - beyond],
  };
}
