/** How many units stand in each grade. The verdict is never found here: what is counted must agree with it, or stays away. */
import type { Coverage, Progress, Verdict } from '../evaluate/progress.js';
import { lifeOf } from '../lineage.js';
import type { Model } from '../model.js';
import { onPeriod } from '../on-period.js';
import { parsePeriod } from '../periods.js';
import type { Grade } from './grades.js';

/** Those bound, counted: `compliant` are those in a grade that the requirement counts. */
export interface GradeCounts extends Coverage {
  /** How many stand in each grade of the group; absent where the figures only say how many comply. */
  grades?: number[];
  provisional?: boolean;
}

const NONE: Coverage = { compliant: 0, notCompliant: 0, silent: 0, notApplicable: 0, base: 0 };

/** Units, or organizations, bound one by one, by what each of them has reported; undefined where one stands in none of the grades. */
export function countOnes(
  model: Model,
  ones: readonly Progress[],
  grades: readonly Grade[],
  period?: string,
): GradeCounts | undefined {
  const inGrade = grades.map(() => 0);
  const counts = { ...NONE };
  let provisional = false;
  for (const one of ones) {
    const verdict = verdictIn(model, one, period);
    if (!verdict || isGone(verdict)) continue;
    if (verdict.status === 'not-applicable') {
      counts.notApplicable += 1;
      continue;
    }
    counts.base += 1;
    if (isSilent(verdict)) {
      counts.silent += 1;
      continue;
    }
    const place = grades.findIndex(({ id }) => id === verdict.value);
    if (place < 0) return undefined;
    inGrade[place]! += 1;
    counts[grades[place]!.counted ? 'compliant' : 'notCompliant'] += 1;
    provisional ||= verdict.provisional ?? false;
  }
  return { ...counts, grades: inGrade, ...(provisional && { provisional }) };
}

/** What is said of one of those bound in the period, if it is there on the period's last day. */
function verdictIn(model: Model, one: Progress, period?: string): Verdict | undefined {
  if (period === undefined) return one;
  const { from, to } = lifeOf(model, one);
  const { end } = parsePeriod(period);
  return from <= end && end < to ? onPeriod([one], period) : undefined;
}

/** Out of the count without having said so: not there yet, or no more. */
const isGone = ({ status, reason }: Verdict): boolean =>
  status === 'not-applicable' && reason?.code !== 'declared';

/** As the verdict on all of them reads it: a sum that is not whole says nothing, but one missed part is a miss. */
const isSilent = ({ satisfied, reason, status }: Verdict): boolean =>
  satisfied === undefined || (reason?.code === 'partial' && status !== 'missed');

/** The counts behind a verdict: grade by grade where those bound have reported what it was judged by, else as far as it was stated. */
export function countsOf(
  model: Model,
  { coverage, provisional, period }: Progress,
  ones: readonly Progress[],
  grades: readonly Grade[],
): GradeCounts | undefined {
  if (!coverage) return undefined;
  const counted = countOnes(model, ones, grades, period);
  const stated = { ...coverage, ...(provisional && { provisional }) };
  return counted && agree(counted, coverage) ? { ...stated, grades: counted.grades } : stated;
}

const agree = (a: Coverage, b: Coverage): boolean =>
  (Object.keys(NONE) as (keyof Coverage)[]).every((key) => a[key] === b[key]);

/** All of them together: sums of counts, no mean of shares; undefined where one of them is not known. */
export function sumOf(all: readonly (GradeCounts | undefined)[]): GradeCounts | undefined {
  const known = all.filter((one) => one !== undefined);
  if (known.length < all.length) return undefined;
  const sum = { ...NONE };
  for (const one of known) for (const key of Object.keys(NONE) as (keyof Coverage)[]) sum[key] += one[key];
  const graded = known.flatMap(({ grades }) => (grades ? [grades] : []));
  const [first] = graded;
  return {
    ...sum,
    ...(first &&
      graded.length === known.length && {
        grades: first.map((_, place) => graded.reduce((total, grades) => total + grades[place]!, 0)),
      }),
    ...(known.some(({ provisional }) => provisional) && { provisional: true }),
  };
}
