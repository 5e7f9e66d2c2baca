import type { Progress } from './evaluate/progress.js';

/** The verdict on a period, also an earlier or the running one of a recurring requirement: of that, its own facts are kept. */
export function onPeriod(progress: readonly Progress[], period: string): Progress | undefined {
  for (const one of progress) {
    if (one.period === period) return one;
    const found = [...one.history, one.current].find((other) => other?.period === period);
    const {
      target,
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
    } = one;
    if (found) {
      return {
        target,
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
        history: [],
        ...found,
      };
    }
  }
  return undefined;
}
