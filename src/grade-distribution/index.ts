/** How many units stand in each grade, beside the share that a requirement asks for. */
import { boundOrganizations, eachLevels, formOf } from '../binding.js';
import { evaluate } from '../evaluate/index.js';
import type { Progress, Status } from '../evaluate/progress.js';
import { isOne } from '../format-coverage.js';
import { inForce } from '../gauge.js';
import type { Model } from '../model.js';
import { onPeriod } from '../on-period.js';
import { parseDay, parsePeriod } from '../periods.js';
import type { Requirement } from '../schema.js';
import { summarize } from '../summarize.js';
import type { GradeCounts } from './counts.js';
import { gradesOf, isGraded, type Grade } from './grades.js';
import { rowsOf } from './rows.js';

export type { GradeCounts } from './counts.js';
export { gradedTargets, type Grade } from './grades.js';

export interface GradeDistributionOptions {
  /** Id of the target. */
  target: string;
  /** Only this organization; by level where its units stand on several. */
  organization?: string;
  /** Only units of this level. */
  level?: string;
  /** The period to show, `2025`, where it is not the one in force. */
  period?: string;
  /** The day of the judgement, `2025-09-30`. */
  asOf: string;
}

/** One stacked bar. */
export interface GradeRow {
  /** Whom it counts; neither: all that the requirement binds, together. */
  organization?: string;
  level?: string;
  /** The verdict of `evaluate` on just these; absent where the text asks nothing of them by themselves. */
  verdict?: Progress;
  /** Absent where nothing is known of them. */
  counts?: GradeCounts;
  /** The document says how many there are of all together, and not how many are these. */
  notApart?: true;
}

/** Rows that are asked the same at the same time; the share that is asked may differ. */
export interface GradeGroup {
  /** The requirement of the first row. */
  requirement: Requirement;
  /** Best first. */
  grades: Grade[];
  /** The period shown; absent for what always holds, where each has its newest figure. */
  period?: string;
  /** It is not over: counts may change. */
  open?: true;
  /** The period in force, which nobody has reported for, so that an earlier one is shown; and how it stands. */
  missing?: { period: string; status: Status };
  rows: GradeRow[];
  /** Where there are several rows with verdicts: their counts added up. The text asks nothing of the sum. */
  total?: GradeCounts;
}

/** Verdicts on one subject that replace each other over time, and the one to show. */
export interface Member {
  candidates: Progress[];
  shown: Progress;
}

/**
 * The units that a target binds one by one, by grade: a row for each organization that is judged by itself; for one alone, or for all
 * together, its organizations or levels as rows without a verdict. What is asked by another grade, of other levels or at another time
 * stands in a group of its own. Without a period it is the one in force, or, where nobody has reported for it, the newest earlier one
 * that somebody has. A target that counts nobody by grade, and an id that the document does not have, gives no groups.
 */
export function gradeDistribution(model: Model, options: GradeDistributionOptions): GradeGroup[] {
  const target = model.targets.get(options.target);
  if (!target || !isGraded(target)) return [];
  const verdicts = evaluate(model, { asOf: options.asOf, target: target.id }).filter(
    ({ requirement }) => requirement.each !== undefined,
  );
  const asked = verdicts.filter(
    (one) =>
      !isOne(one) &&
      isAsked(one, boundOrganizations(one.requirement, target), options) &&
      includesLevel(one.requirement, options.level),
  );
  const ones = verdicts.filter(isOne);
  const members = groupBy(asked, subjectKey).flatMap((candidates) => {
    const shown = shownOf(model, candidates, options);
    return shown ? [{ candidates, shown }] : [];
  });
  return groupBy(members, ({ shown }) => groupKey(shown)).map((group) =>
    createGroup(model, group, ones, options),
  );
}

/** Of one organization: what is asked of it, and what is asked of all units together with its own. */
function isAsked(
  { organization: own, requirement }: Progress,
  bound: string[],
  { organization }: GradeDistributionOptions,
): boolean {
  if (organization === undefined || own === organization) return true;
  // Organizations counted one by one are one each: there is nothing to distribute.
  if (own !== undefined || requirement.each === 'organization') return false;
  return bound.length === 0 || bound.includes(organization);
}

const includesLevel = (requirement: Requirement, level?: string): boolean =>
  level === undefined || eachLevels(requirement).includes(level);

const subjectKey = ({ organization, requirement }: Progress): string =>
  JSON.stringify([organization, formOf(requirement)]);

function groupKey({ requirement, period }: Progress): string {
  const { by, every, within } = requirement;
  return JSON.stringify([formOf(requirement), by, every, within, period]);
}

function shownOf(
  model: Model,
  candidates: readonly Progress[],
  { period, asOf }: GradeDistributionOptions,
): Progress | undefined {
  if (period === undefined) return inForce(candidates, asOf, model.document.resolution);
  // What always holds is of the period of its newest figure.
  const standing = candidates.find((one) => one.period === undefined && one.figure?.period === period);
  return standing ?? onPeriod(candidates, period);
}

function createGroup(
  model: Model,
  members: readonly Member[],
  ones: readonly Progress[],
  options: GradeDistributionOptions,
): GradeGroup {
  const earlier = options.period === undefined ? earlierPeriod(members) : undefined;
  const present = earlier === undefined ? members : membersOn(members, earlier);
  const [{ shown }] = present as [Member];
  const grades = gradesOf(shown);
  const { period } = shown;
  const open = period !== undefined && parsePeriod(period).end >= parseDay(options.asOf);
  return {
    requirement: shown.requirement,
    grades,
    ...(period !== undefined && { period }),
    ...(open && { open }),
    ...(earlier !== undefined && {
      missing: {
        period: members[0]!.shown.period!,
        status: summarize(members.map((one) => one.shown)).worst,
      },
    }),
    ...rowsOf(model, present, ones, grades, options),
  };
}

/** The newest closed period before the one in force that somebody has reported for, where nobody has for that one. */
function earlierPeriod(members: readonly Member[]): string | undefined {
  const { period } = members[0]!.shown;
  if (period === undefined || members.some(({ shown }) => hasReports(shown))) return undefined;
  const { end } = parsePeriod(period);
  const closed = members.flatMap(({ candidates }) => candidates.flatMap(({ history }) => history));
  return closed
    .filter((one) => hasReports(one) && parsePeriod(one.period).end < end)
    .sort((a, b) => parsePeriod(b.period).end - parsePeriod(a.period).end)[0]?.period;
}

const hasReports = ({ coverage }: Pick<Progress, 'coverage'>): boolean =>
  coverage !== undefined && coverage.compliant + coverage.notCompliant > 0;

const membersOn = (members: readonly Member[], period: string): Member[] =>
  members.flatMap(({ candidates }) => {
    const shown = onPeriod(candidates, period);
    return shown ? [{ candidates, shown }] : [];
  });

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
