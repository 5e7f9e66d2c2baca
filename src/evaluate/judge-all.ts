/** Every verdict a requirement gives, of whatever form: for each subject it binds, and for those bound one by one. */
import { forbids } from '../binding.js';
import { lifeOf } from '../lineage.js';
import type { Subject } from '../model.js';
import type { Period } from '../periods.js';
import type { Requirement, Target } from '../schema.js';
import { boundBy, type Bound } from './bound.js';
import { judgeCoverage } from './coverage.js';
import type { Context } from './figures.js';
import { replacementsOf } from './narrower.js';
import { judgeParts } from './parts.js';
import { caseMaker } from './plain.js';
import { turned } from './present.js';
import { judgeTimes, type Judged, type Time } from './time.js';

export function judgeAll(
  context: Context,
  target: Target,
  requirement: Requirement,
  times: Time[],
): Judged[] {
  return boundBy(context, target, requirement).flatMap((bound) => {
    const replaced = replacementsOf(context.model, target, requirement, bound.subject);
    if (replaced === 'always') return [];
    const left = times.filter((time) => !replaced.some((span) => isWithin(time, span)));
    if (left.length === 0 && replaced.length > 0) return [];
    return judgeBound(context, target, requirement, bound, left);
  });
}

const isWithin = (time: Time, { start, end }: Pick<Period, 'start' | 'end'>): boolean =>
  time !== undefined && start <= time.start && time.end <= end;

function judgeBound(
  context: Context,
  target: Target,
  requirement: Requirement,
  bound: Bound,
  times: Time[],
): Judged[] {
  const { subject, each, pooled } = bound;
  const caseOf = caseMaker(context, target, requirement);
  const judgeOne = judgeParts(context, target, requirement);
  const judged = (one: Subject, together?: string[]) => {
    const life = lifeOf(context.model, one);
    return {
      subject: one,
      life,
      verdicts: judgeTimes(times, judgeOne(caseOf(one, together), life, together)),
    };
  };
  if (!each) return [judged(subject, pooled)];
  const ones = each.map((one) => judged(one));
  const judge = judgeCoverage(context, target, requirement, bound);
  const verdicts = judgeTimes(times, (time, index) => judge(ones, index, time));
  if (!forbids(requirement)) return [{ subject, verdicts }, ...ones];
  const against = ones.map((one): Judged => ({
    ...one,
    verdicts: one.verdicts.map((verdict, index) => turned(verdict, requirement, context.day, times[index])),
  }));
  return [{ subject, verdicts }, ...against];
}
