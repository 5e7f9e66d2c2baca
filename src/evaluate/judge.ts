/** Every requirement for every subject it binds. */
import { boundOrganizations, narrowness } from '../binding.js';
import type { Model, Subject } from '../model.js';
import { parseDay, type Period } from '../periods.js';
import type { Requirement, Target } from '../schema.js';
import type { Extras } from './extras.js';
import { isVisible, type Context } from './figures.js';
import { createCase, judgePlain } from './plain.js';
import type { Progress } from './progress.js';
import { defined, judgeInTime, periodsOf, type Assignment } from './time.js';

/** The verdicts on some targets on a day, without the extras where `needsExtras` says that they do not matter. */
export function judge(model: Model, targets: readonly Target[], asOf: string, extras?: Extras): Progress[] {
  const context: Context = { model, day: parseDay(asOf), series: new Map(), extras };
  return targets.flatMap((target) =>
    target.requirements.flatMap((requirement) => judgeRequirement(context, target, requirement)),
  );
}

/** Whether verdicts on a target take more than levels reported for organizations: see `extras.ts`. */
export function needsExtras(model: Model, { id, measure, requirements }: Target, asOf: string): boolean {
  const { aggregate = 'none', flow, cumulative, kind } = measure;
  const special = (requirement: Requirement) => SPECIAL.some((key) => requirement[key] !== undefined);
  return (
    kind === 'count' ||
    kind === 'amount' ||
    flow === true ||
    cumulative === true ||
    new Set(requirements.map(narrowness)).size > 1 ||
    requirements.some(special) ||
    (aggregate !== 'none' && addsUp(model, id, parseDay(asOf)))
  );
}

/** Whether units have reported for periods that their organization has not: what it has stated itself is never a sum. */
function addsUp({ document, units }: Model, target: string, day: number): boolean {
  const own = new Set<string>();
  const ofUnits = new Set<string>();
  for (const observation of document.observations ?? []) {
    if (observation.target !== target || !isVisible(observation, day)) continue;
    const { organization, unit, period } = observation;
    if (unit === undefined) own.add(`${organization} ${period}`);
    else ofUnits.add(`${organization ?? units.get(unit)?.organization} ${period}`);
  }
  return [...ofUnits].some((key) => !own.has(key));
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
  { period, entry, ...verdict }: ReturnType<typeof judgeInTime>,
): Progress {
  return defined({
    target: target.id,
    requirement,
    measure: target.measure,
    scale: model.scales.get(target.measure.scale ?? ''),
    ...subject,
    period: period?.text,
    required: requirement.value,
    comparator: requirement.comparator,
    aim: (requirement.aim ?? target.aim) || undefined,
    figure: entry?.figure,
    ...verdict,
  });
}
