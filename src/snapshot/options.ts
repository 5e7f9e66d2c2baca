/** What is asked of a snapshot, and what to say of options that name nothing there is. */
import type { Finding } from '../check/finding.js';
import type { ComparisonOrder } from '../comparison.js';
import { formatDay, parseDay } from '../periods.js';
import { describeProblems } from '../problems.js';
import type { RankBy } from '../rank/ranking.js';
import type { ScorecardGrouping } from '../scorecard.js';
import type { TaskState } from '../tasks/judge.js';

/** The elements there is a snapshot of; of the chart of a page’s own there is none, since only its author knows what it says. */
export const SNAPSHOT_WIDGETS = [
  'target-gauge',
  'organization-comparison',
  'branch-ranking',
  'target-trend',
  'grade-distribution',
  'scorecard',
  'task-list',
] as const;

/** An element by its tag without `nq-`; `chart` is none of them, since only its author knows what it says. */
export type SnapshotWidget = (typeof SNAPSHOT_WIDGETS)[number];

/** Named as the attributes of the elements; what an element has no attribute for is not asked. */
export interface SnapshotOptions {
  widget: SnapshotWidget;
  /** Id of the target; all but the scorecard and the task list need it. */
  target?: string;
  /** Id of the organization; a gauge and a trend need it where the target binds several. */
  organization?: string;
  /** Id of the unit, for its own figure. */
  unit?: string;
  /** Id of the level. */
  level?: string;
  /** Id of a unit, for those below it only. */
  parent?: string;
  /** The period, `2025`, where it is not the one in force. */
  period?: string;
  /** How a ranking is ordered. */
  by?: RankBy;
  /** How a comparison is ordered. */
  order?: ComparisonOrder;
  /** What divides a scorecard. */
  group?: ScorecardGrouping;
  /** Id of an organization or body, for the tasks it leads. */
  lead?: string;
  /** A state, for the tasks in it. */
  status?: TaskState;
  /** How many units of a ranking are listed; 20 if not said. */
  rows?: number;
  /** The day of the judgement, `2025-09-30`. */
  asOf: string;
  /** The language: `vi` (default) or `en`. */
  lang?: string;
}

/** Throws what the element would show in its place. */
export function refuse(findings: readonly Finding[], lang?: string): never {
  throw new RangeError(
    describeProblems(findings, lang)
      .map(({ message }) => message)
      .join(' '),
  );
}

/** The options that say something; a tag may have an attribute without a value. */
export function checked(options: SnapshotOptions): SnapshotOptions {
  const { widget, asOf, lang } = options;
  if (!SNAPSHOT_WIDGETS.includes(widget)) {
    const expected = SNAPSHOT_WIDGETS.join(', ');
    const received: string = widget;
    const finding = { path: ['widget'], rule: 'attribute-widget', received, candidates: SNAPSHOT_WIDGETS };
    refuse([{ ...finding, expected }], lang);
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(asOf) || formatDay(parseDay(asOf)) !== asOf)
    refuse([{ path: ['as-of'], rule: 'attribute-as-of', received: asOf }], lang);
  const given = Object.entries(options).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(given) as unknown as SnapshotOptions;
}
