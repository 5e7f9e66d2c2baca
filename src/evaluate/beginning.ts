import type { Model } from '../model.js';
import { parsePeriod } from '../periods.js';
import type { Target } from '../schema.js';
import { isVisible } from './figures.js';

/** Where neither the requirement nor the resolution says since when, it holds from the year of the first figure. */
export function beginningOf({ document }: Model, target: Target, day: number): number {
  let first = day;
  for (const observation of document.observations ?? []) {
    if (observation.target === target.id && isVisible(observation, day))
      first = Math.min(first, parsePeriod(observation.period).start);
  }
  const year = new Date(first * 86_400_000).getUTCFullYear();
  return parsePeriod(String(year).padStart(4, '0')).start;
}
