/** Every requirement for every subject it binds. */
import { boundOrganizations, narrowness, span } from '../binding.js';
import type { Model } from '../model.js';
import { parseDay } from '../periods.js';
import type { Requirement, Target } from '../schema.js';
import type { Extras } from './extras.js';
import { isVisible, type Context } from './figures.js';
import { caseMaker, judgePlain } from './plain.js';
import type { Progress } from './progress.js';
import { headlineOf, judgeTimes, timesOf, type Judged, type Time } from './time.js';

/** The verdicts on some targets on a day, without the extras where `needsExtras` says that they do not matter. */
export function judge(model: Model, targets: readonly Target[], asOf: string, extras?: Extras): Progress[] {
  return targets.flatMap((target) => {
    const context: Context = { model, day: parseDay(asOf), sums: new Map(), extras };
    return target.requirements.flatMap((requirement) => judgeRequirement(context, target, requirement));
  });
}

/** Whether verdicts on a target take more than levels reported for organizations: see `extras.ts`. */
export function needsExtras(model: Model, target: Target, asOf: string): boolean {
  const { id, measure, requirements } = target;
  const { aggregate = 'none', flow = false, cumulative = false, kind } = measure;
  const special = (requirement: Requirement) =>
    SPECIAL.some((key) => requirement[key] !== undefined) ||
    (requirement.every && span(requirement, model.document.resolution).start === -Infinity);
  return (
    ['count', 'amount'].includes(kind) ||
    flow ||
    cumulative ||
    new Set(requirements.map(narrowness)).size > 1 ||
    requirements.some(special) ||
    (aggregate !== 'none' &&
      (requirements.some((one) => boundOrganizations(one, target).length === 0) ||
        addsUp(model, id, parseDay(asOf))))
  );
}

/** Whether units have reported for periods that their organization has not: what it has stated itself is never a sum. */
function addsUp({ document, units }: Model, target: string, day: number): boolean {
  const own = new Set<string>();
  const others = new Set<string>();
  for (const observation of document.observations ?? []) {
    if (observation.target !== target || !isVisible(observation, day)) continue;
    const { organization, unit, level, category, period, population } = observation;
    const owner = organization ?? units.get(unit ?? '')?.organization;
    ((unit ?? level ?? category) ? others : own).add(`${owner} ${period} ${population}`);
  }
  return [...others].some((key) => !own.has(key));
}

const SPECIAL = ['each', 'levels', 'pooled', 'change', 'parts'] as const;

function judgeRequirement(context: Context, target: Target, requirement: Requirement): Progress[] {
  const { model, day, extras } = context;
  const times = timesOf(requirement, target, context);
  const judged = (extras?.judgeAll ?? judgeOwn)(context, target, requirement, times);
  const { measure } = target;
  const { categories } = model.document;
  const scale = model.scales.get(measure.scale ?? '');
  const { value: required, comparator } = requirement;
  const aim = (requirement.aim ?? target.aim) || undefined;
  return judged.map(({ subject, verdicts }) => {
    const { verdict, history, current } = headlineOf(requirement, verdicts, day);
    const { organization, unit, level } = subject;
    // Not spread: of tens of thousands of verdicts that would take longer than judging.
    return Object.assign(
      {
        target: target.id,
        requirement,
        measure,
        scale,
        categories,
        organization,
        unit,
        level,
        required,
        comparator,
        aim,
      },
      verdict,
      { history, current },
    );
  });
}

/** Each organization by the level reported for it, or the whole. */
function judgeOwn(context: Context, target: Target, requirement: Requirement, times: Time[]): Judged[] {
  const organizations = boundOrganizations(requirement, target);
  const subjects = organizations.length > 0 ? organizations.map((organization) => ({ organization })) : [{}];
  const caseOf = caseMaker(context, target, requirement);
  return subjects.map((subject) => {
    const item = caseOf(subject);
    return { subject, verdicts: judgeTimes(times, (time) => judgePlain(item, time)) };
  });
}
