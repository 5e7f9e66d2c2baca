import type { Subject } from '../model.js';
import type { Requirement, Target } from '../schema.js';
import type { Context } from './figures.js';
import { createCase, judgePlain, type Case } from './plain.js';
import { STATUSES, type Progress } from './progress.js';
import type { Judge } from './time.js';

/** The total and its parts, if any: the verdict is the worst of them, the figures are the total's. */
export function judgeParts(
  context: Context,
  target: Target,
  requirement: Requirement,
  subject: Subject,
  pooled?: string[],
): Judge {
  const total: Case = createCase(context, target, requirement, subject, { pooled });
  const parts = (requirement.parts ?? []).map((part) =>
    createCase(context, target, requirement, subject, { pooled, part }),
  );
  return (period) => {
    const verdict = judgePlain(total, period);
    const statuses = [verdict, ...parts.map((part) => judgePlain(part, period))].map(({ status }) => status);
    return { ...verdict, status: worstOf(statuses) };
  };
}

const worstOf = (statuses: Progress['status'][]) => STATUSES.find((status) => statuses.includes(status))!;
