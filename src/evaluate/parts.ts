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
  const { categories = [] } = context.model.document;
  const cases = requirement.parts?.map((part) => ({
    name: categories.find(({ id }) => id === part.category)!.name,
    item: createCase(context, target, requirement, subject, { pooled, part }),
  }));
  return (period) => {
    const verdict = judgePlain(total, period);
    const parts = cases?.map(({ name, item }) => {
      const { status, value, provisional } = judgePlain(item, period);
      return { name, status, value, provisional };
    });
    const provisional = [verdict, ...(parts ?? [])].some((one) => one.provisional) || undefined;
    return {
      ...verdict,
      provisional,
      parts,
      status: worstOf([verdict, ...(parts ?? [])].map(({ status }) => status)),
    };
  };
}

const worstOf = (statuses: Progress['status'][]) => STATUSES.find((status) => statuses.includes(status))!;
