import { STATUSES, type Progress, type Status } from './evaluate/progress.js';

/** How many verdicts stand in each status, and the worst of them; never an average. Nothing judged: `not-applicable`. */
export function summarize(progress: readonly Pick<Progress, 'status'>[]): {
  counts: Record<Status, number>;
  worst: Status;
} {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of progress) counts[status] += 1;
  return { counts, worst: STATUSES.find((status) => counts[status] > 0) ?? 'not-applicable' };
}
