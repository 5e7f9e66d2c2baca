/** Verdicts as JSON for other programs: what `evaluate` says, by ids, in an order that does not change. */
import type { Figure, Progress, Verdict } from '../evaluate/progress.js';
import type { Model } from '../model.js';

/** The name of the format; a change that breaks its readers gets another number. */
export const PROGRESS_FORMAT = 'nq-progress-1';

/**
 * Verdicts as a text of JSON: `{ format, resolution, asOf, illustrative?, progress: […] }`. Each verdict names its target and
 * subject by id, and its requirement by its place among those of the target, from 0 (requirements have no ids), and its citation
 * where the document gives one. Numbers are as judged: nothing is rounded.
 */
export function progressJson(
  model: Model,
  progress: readonly Progress[],
  { asOf }: { asOf: string },
): string {
  const { resolution, illustrative, updated } = model.document;
  const { id, number, title } = resolution;
  const document = {
    format: PROGRESS_FORMAT,
    resolution: { id, number, title },
    asOf,
    updated,
    // Of figures that are made up, every copy has to say so.
    ...(illustrative && { illustrative }),
    progress: progress.map((one) => verdictOf(model, one)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function verdictOf(model: Model, progress: Progress) {
  const { target, requirement, organization, unit, level, measure, aim, history, current } = progress;
  const place = model.targets.get(target)!.requirements.indexOf(requirement);
  return {
    target,
    requirement: place,
    citation: requirement.ref ?? model.targets.get(target)!.ref,
    ...{ organization, unit, level },
    measure: { kind: measure.kind, unit: measure.unit },
    aim,
    ...plain(progress),
    ...(history.length > 0 && { history: history.map(plain) }),
    ...(current && { current: plain(current) }),
  };
}

function plain({ comparator, required, value, status, gap, period, figure, ...rest }: Verdict) {
  const { early, exceeds, provisional, owed, attainment, projection, coverage, parts, reason } = rest;
  return {
    ...{ period, status, value, comparator, required, gap },
    ...{ early, exceeds, provisional, owed, attainment, coverage, projection },
    parts,
    reason,
    figure: figure && figureOf(figure),
  };
}

const figureOf = ({ period, status, value, numerator, denominator, compliant, bound, ...rest }: Figure) => ({
  ...{ period, status, value, numerator, denominator, compliant, bound },
  ...{ population: rest.population, source: rest.source, note: rest.note, updated: rest.updated },
});
