/** The table behind a picture: every figure, and every period that was judged without one. */
import type { Figure, Progress } from '../evaluate/progress.js';
import { parsePeriod } from '../periods.js';
import type { Series, TrendPoint } from './series.js';
import { verdictsIn, type Question } from './subject.js';

export interface TrendRow {
  period: string;
  /** Absent where there is no figure. */
  point?: TrendPoint;
  figure?: Figure;
  /** What was asked then, and what was said of it: one of each requirement. */
  verdicts: Progress[];
  /** Verdicts on what always holds, where a newer figure has answered it. */
  holding: Progress[];
}

/** Oldest first. A verdict stands beside the figure that answered it, else beside its own period. */
export function rowsOf(question: Question, { points, silent }: Series): TrendRow[] {
  const rows = new Map<string, TrendRow>();
  for (const point of points) {
    const { period, figure } = point;
    rows.set(keyOf(period, figure), { period, point, ...(figure && { figure }), verdicts: [], holding: [] });
  }
  for (const { period, figure } of silent) {
    const key = keyOf(period, figure);
    if (!rows.has(key)) rows.set(key, { period, figure, verdicts: [], holding: [] });
  }
  for (const verdict of question.verdicts.flatMap(verdictsIn)) {
    const period = verdict.figure?.period ?? verdict.period;
    if (period === undefined) continue;
    const key = [keyOf(period, verdict.figure), keyOf(period, verdict.requirement)].find((one) =>
      rows.has(one),
    );
    const row = rows.get(key ?? period) ?? { period, verdicts: [], holding: [] };
    row.verdicts.push(verdict);
    rows.set(key ?? period, row);
  }
  const standing = question.verdicts.filter(
    ({ requirement: { by, every, within } }) => !(by ?? every ?? within),
  );
  for (const row of rows.values()) row.holding = standing.filter((one) => !row.verdicts.includes(one));
  return [...rows.values()].sort((a, b) => {
    const [one, other] = [parsePeriod(a.period), parsePeriod(b.period)];
    return one.end - other.end || other.start - one.start;
  });
}

const keyOf = (period: string, { population }: { population?: string } = {}): string =>
  population === undefined ? period : `${period} ${population}`;
