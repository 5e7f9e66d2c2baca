/** Every requirement for every subject it binds. */
import { boundOrganizations, narrowness } from '../binding.js';
import type { Model, Subject } from '../model.js';
import { parseDay, type Period } from '../periods.js';
import type { Observation, Requirement, Target } from '../schema.js';
import type { Extras } from './extras.js';
import type { Context } from './figures.js';
import { createCase, judgePlain } from './plain.js';
import type { Progress, Verdict } from './progress.js';
import { judgeInTime, periodsOf, type Assignment } from './time.js';

export interface EvaluateOptions {
  /** The day of the judgement, `2025-09-30`. */
  asOf: string;
  /** Only this target. */
  target?: string;
  /** Only verdicts about this organization or its units. */
  organization?: string;
  /** Only verdicts about this unit. */
  unit?: string;
}

/** `evaluate`, without its extras where `needsExtras` says that they do not matter. */
export function judge(model: Model, options: EvaluateOptions, extras?: Extras): Progress[] {
  const context: Context = { model, day: parseDay(options.asOf), series: new Map(), extras };
  const { target: only, organization, unit } = options;
  const targets = model.document.targets.filter(({ id }) => only === undefined || id === only);
  return targets
    .flatMap((target) =>
      target.requirements.flatMap((requirement) => judgeRequirement(context, target, requirement)),
    )
    .filter((progress) => organization === undefined || progress.organization === organization)
    .filter((progress) => unit === undefined || progress.unit === unit);
}

/** Whether verdicts on a target take more than levels reported for organizations: see `extras.ts`. */
export function needsExtras(model: Model, { id, measure, requirements }: Target): boolean {
  const { aggregate = 'none', flow, cumulative, kind } = measure;
  const special = (requirement: Requirement) => SPECIAL.some((key) => requirement[key] !== undefined);
  const reported = (one: Observation) => one.target === id && one.unit !== undefined;
  return (
    kind === 'count' ||
    kind === 'amount' ||
    flow === true ||
    cumulative === true ||
    new Set(requirements.map(narrowness)).size > 1 ||
    requirements.some(special) ||
    (aggregate !== 'none' && (model.document.observations ?? []).some(reported))
  );
}

const SPECIAL = ['each', 'levels', 'pooled', 'change', 'parts'] as const;

function judgeRequirement(context: Context, target: Target, requirement: Requirement): Progress[] {
  const recurring = periodsOf(requirement, target, context);
  const assignments =
    context.extras?.judgesOf(context, target, requirement, recurring) ??
    judgesOfOwn(context, target, requirement, recurring);
  return assignments.map(({ subject, judge, periods }) =>
    toProgress(
      context.model,
      target,
      requirement,
      subject,
      judgeInTime(requirement, periods, context, judge),
    ),
  );
}

/** Each organization by the level reported for it, or the whole. */
function judgesOfOwn(
  context: Context,
  target: Target,
  requirement: Requirement,
  periods?: Period[],
): Assignment[] {
  const organizations = boundOrganizations(requirement, target);
  const subjects = organizations.length > 0 ? organizations.map((organization) => ({ organization })) : [{}];
  return subjects.map((subject) => {
    const item = createCase(context, target, requirement, subject);
    return { subject, periods, judge: (period) => judgePlain(item, period) };
  });
}

function toProgress(
  model: Model,
  target: Target,
  requirement: Requirement,
  subject: Subject,
  { period, entry, satisfied: _, ...verdict }: ReturnType<typeof judgeInTime>,
): Progress {
  return {
    target: target.id,
    requirement,
    measure: target.measure,
    ...(target.measure.scale !== undefined && { scale: model.scales.get(target.measure.scale) }),
    ...subject,
    period: period?.text,
    required: requirement.value,
    comparator: requirement.comparator,
    ...((requirement.aim ?? target.aim) ? { aim: true } : {}),
    ...(entry && { figure: entry.figure }),
    ...(verdict as Verdict & { history: Progress['history'] }),
  };
}
