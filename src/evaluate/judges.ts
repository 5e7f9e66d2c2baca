/** Every verdict a requirement gives, of whatever form: a judge for each subject and the periods it speaks for. */
import type { Period } from '../periods.js';
import type { Requirement, Target } from '../schema.js';
import { boundBy, type Bound } from './bound.js';
import { judgeCoverage } from './coverage.js';
import type { Context } from './figures.js';
import { replacementsOf } from './narrower.js';
import { judgeParts } from './parts.js';
import { createCase, judgePlain } from './plain.js';
import type { Assignment } from './time.js';

export function judgesOf(
  context: Context,
  target: Target,
  requirement: Requirement,
  recurring?: Period[],
): Assignment[] {
  return boundBy(context, target, requirement).flatMap((bound) => {
    const replaced = replacementsOf(context.model, target, requirement, bound.subject);
    if (replaced === 'always') return [];
    const periods = recurring?.filter(
      (period) => !replaced.some((span) => span.start <= period.start && period.end <= span.end),
    );
    if (periods?.length === 0 && replaced.length > 0) return [];
    return assign(context, target, requirement, bound).map((one) => ({ ...one, periods }));
  });
}

function assign(context: Context, target: Target, requirement: Requirement, bound: Bound): Assignment[] {
  const { subject, each, pooled } = bound;
  if (!each) return [{ subject, judge: judgeParts(context, target, requirement, subject, pooled) }];
  const cases = each.map((one) => createCase(context, target, requirement, one));
  return [
    { subject, judge: (period) => judgeCoverage(context, target, requirement, subject, cases, period) },
    ...cases.map((item): Assignment => ({
      subject: item.subject,
      judge: (period) => judgePlain(item, period),
    })),
  ];
}
