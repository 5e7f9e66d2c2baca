/** What was held against the requirement, period by period: shares of those bound, changes, and flows that begin anew each period. */
import { isCounted, shareOf } from '../comparison.js';
import { isJudged, isProvisional, statedFigures, type Context } from '../evaluate/figures.js';
import type { Coverage, Progress } from '../evaluate/progress.js';
import { parseDay, parsePeriod } from '../periods.js';
import { join, type Series, type TrendPoint } from './series.js';
import { verdictsIn, type Question } from './subject.js';

export function judgedSeries(
  question: Question,
  context: Context,
): Pick<Series, 'points' | 'segments' | 'breaks'> {
  const points = new Map<string, TrendPoint>();
  for (const point of isCounted(question.chosen) ? statedCounts(question, context) : [])
    points.set(point.period, point);
  for (const verdict of question.verdicts.flatMap(verdictsIn)) {
    const point = toPoint(verdict, parseDay(question.asOf));
    if (point) points.set(point.period, point);
  }
  const shown = [...points.values()].sort((a, b) => a.day - b.day);
  return { points: shown, ...join(shown, breakBetween) };
}

function breakBetween(before: TrendPoint, { figure }: TrendPoint) {
  const { status, population } = figure ?? {};
  if (status === 'B' || status === 'D') return status;
  return population === before.figure?.population ? undefined : 'population';
}

function toPoint(verdict: Progress, day: number): TrendPoint | undefined {
  const { value, figure, coverage, provisional } = verdict;
  const period = figure?.period ?? verdict.period;
  // Of those nobody has heard of yet, none is not zero.
  const heard = coverage && coverage.compliant + coverage.notCompliant > 0;
  const at = coverage ? heard && shareOf(coverage.compliant, coverage) : value;
  if (period === undefined || typeof at !== 'number') return undefined;
  const open = verdict.period !== undefined && parsePeriod(verdict.period).end >= day;
  const { count = 0, of = count } = figure?.reported ?? {};
  const partial = open || count < of || (coverage?.silent ?? 0) > 0;
  return {
    ...{ period, day: parsePeriod(period).end, value: value ?? at, at, kind: 'observed' },
    ...(provisional && { provisional }),
    ...(partial && { partial }),
    ...(coverage && { coverage }),
    ...(figure && { figure }),
  };
}

/** Counts of those that comply which were stated on the whole, also for periods that nothing was asked of. */
function statedCounts({ target, chosen }: Question, context: Context): TrendPoint[] {
  const { organization, level, requirement } = chosen;
  if (requirement.pooled) return [];
  const { population, value } = requirement;
  const subject = { ...(organization && { organization }), ...(level && { level }) };
  return statedFigures(context, target, { subject, population }).flatMap((entry): TrendPoint[] => {
    const { period, figure } = entry;
    const { compliant, bound, grade = value } = figure;
    if (compliant === undefined || !bound || grade !== value || !isJudged(entry)) return [];
    const coverage: Coverage = {
      ...{ compliant, notCompliant: bound - compliant, silent: 0, notApplicable: 0, base: bound },
    };
    const at = shareOf(compliant, coverage);
    return [
      {
        ...{ period: period.text, day: period.end, value: at, at, kind: 'observed', coverage, figure },
        ...(isProvisional(entry) && { provisional: true }),
      },
    ];
  });
}
