/** Whom a gauge is on: the verdicts it may show, and what they are on in words. */
import type { Progress } from './evaluate/progress.js';
import type { Locale } from './locale.js';
import { nameOn, type Model, type Subject } from './model.js';

/**
 * Of the verdicts on a target those on one subject. A verdict on the whole comes before those on its organizations; several of those
 * are a question to who asks, and none of them is the answer.
 */
export function candidatesFor(
  verdicts: readonly Progress[],
  { organization, unit }: Pick<Subject, 'organization' | 'unit'>,
): Progress[] {
  const own = verdicts.filter(
    (one) => one.unit === unit && (organization ?? one.organization) === one.organization,
  );
  const whole = own.filter((one) => unit === undefined && one.organization === organization);
  const several = new Set(own.map((one) => one.organization)).size > 1;
  return whole.length > 0 ? whole : several ? [] : own;
}

export function subjectLine(
  model: Model,
  { organization, unit, level }: Progress,
  { words }: Locale,
): string {
  if (unit !== undefined) return nameOn(model.units.get(unit)!.name);
  const parts = [
    organization === undefined ? undefined : nameOn(model.organizations.get(organization)!.name),
    level === undefined ? undefined : model.levels.get(level)!.name,
  ].filter((part) => part !== undefined);
  return parts.join(' · ') || (model.document.resolution.place ?? words.whole);
}
