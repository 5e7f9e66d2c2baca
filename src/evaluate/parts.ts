/** A total and its parts: one missed part is a miss, whatever the total. */
import type { Life } from '../lineage.js';
import type { Requirement, Target } from '../schema.js';
import type { Context } from './figures.js';
import { caseMaker, type Case } from './plain.js';
import { judgePresent } from './present.js';
import { STATUSES, type PartVerdict, type Verdict } from './progress.js';
import type { Time } from './time.js';

/** A part and its verdict; what is certain of a partial sum counts, else it is not known. */
type Judged = Omit<PartVerdict, 'name'> & Pick<Verdict, 'satisfied' | 'reason'>;

/**
 * The verdicts on those that a requirement binds, from the case of each (of its total, where there are parts): the verdict is
 * the worst of total and parts, the figures are the total's. `pooled`: organizations taken together.
 */
export function judgeParts(
  context: Context,
  target: Target,
  requirement: Requirement,
): (total: Case, life: Life, pooled?: string[]) => (time: Time) => Verdict {
  const { categories = [] } = context.model.document;
  const parts = requirement.parts?.map((part) => ({
    name: categories.find(({ id }) => id === part.category)!.name,
    caseOf: caseMaker(context, target, requirement, part),
  }));
  return (total, life, pooled) => {
    if (!parts) return (time) => judgePresent(total, life, time);
    const cases = parts.map(({ name, caseOf }) => ({ name, item: caseOf(total.subject, pooled) }));
    return (time) => {
      const verdict = judgePresent(total, life, time);
      const judged = cases.map(({ name, item }) => ({ name, ...judgePresent(item, life, time) }));
      return together(verdict, judged);
    };
  };
}

function together(verdict: Verdict, judged: (Judged & { name: string })[]): Verdict {
  // Whom the total does not bind, no part of it does.
  if (verdict.status === 'not-applicable') return verdict;
  const all = [verdict, ...judged.filter(({ status }) => status !== 'not-applicable')];
  const status = STATUSES.find((one) => all.some((other) => other.status === one))!;
  return {
    ...verdict,
    status,
    satisfied: allSatisfied(all),
    early: (status === 'met' && verdict.early) || undefined,
    provisional: all.some(({ provisional }) => provisional) || undefined,
    parts: judged.map(({ name, status, value, provisional }) => ({ name, status, value, provisional })),
    total: { status: verdict.status, satisfied: verdict.satisfied },
  };
}

/** False if one is not satisfied for certain, undefined if one is not known. */
function allSatisfied(all: Judged[]): boolean | undefined {
  const known = all.map(({ satisfied, reason }) => (reason?.code === 'partial' ? undefined : satisfied));
  return known.includes(false) ? false : known.includes(undefined) ? undefined : true;
}
