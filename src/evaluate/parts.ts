import { lifeOf } from '../lineage.js';
import type { Subject } from '../model.js';
import type { Requirement, Target } from '../schema.js';
import type { Context } from './figures.js';
import { caseMaker } from './plain.js';
import { judgePresent } from './present.js';
import { STATUSES, type Status, type Verdict } from './progress.js';
import type { Time } from './time.js';

/** The total and its parts, if any: the verdict is the worst of them, the figures are the total's. */
export function judgeParts(
  context: Context,
  target: Target,
  requirement: Requirement,
  subject: Subject,
  pooled?: string[],
): (time: Time) => Verdict {
  const total = caseMaker(context, target, requirement)(subject, pooled);
  const life = lifeOf(context.model, subject);
  const { categories = [] } = context.model.document;
  const cases = requirement.parts?.map((part) => ({
    name: categories.find(({ id }) => id === part.category)!.name,
    item: caseMaker(context, target, requirement, part)(subject, pooled),
  }));
  return (time) => {
    const verdict = judgePresent(total, life, time);
    const parts = cases?.map(({ name, item }) => {
      const { status, value, provisional } = judgePresent(item, life, time);
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

const worstOf = (statuses: Status[]) => STATUSES.find((status) => statuses.includes(status))!;
