/** The scale of a coverage: all those bound, those that comply, those that do not. */
import { forbids } from './binding.js';
import type { Progress } from './evaluate/progress.js';
import { isOne } from './format-coverage.js';
import { gaugeScale, type GaugeScale } from './gauge.js';
import { isReported } from './reported.js';

/** The scale of any verdict: of how many comply, or of a value. */
export const scaleFor = (progress: Progress): GaugeScale | undefined =>
  progress.requirement.each === undefined || isOne(progress) ? gaugeScale(progress) : coverageScale(progress);

/** How much of all those bound an edge of a coverage's requirement is, 0 to 1. */
export function shareOfBound({ requirement, coverage }: Progress, edge: number): number {
  const { unit = 'count', outOf = 1 } = requirement.coverage ?? {};
  const whole = { count: coverage!.base, percent: 100, fraction: outOf }[unit];
  return Math.min(1, edge / whole);
}

/** Undefined where nobody is bound, or nothing is known of them. */
export function coverageScale(progress: Progress): GaugeScale | undefined {
  const { required, comparator, coverage } = progress;
  if (!coverage || coverage.base === 0) return undefined;
  const { base, compliant, notCompliant } = coverage;
  const marks = ([required].flat() as number[]).map((edge) => shareOfBound(progress, edge));
  return {
    start: 0,
    end: base,
    zero: 0,
    marks: [...new Set(marks)],
    zone: [comparator[0] === 'l' ? 0 : marks[0]!, comparator[0] === 'g' ? 1 : marks.at(-1)!],
    ...(isReported(coverage) && {
      value: compliant / base,
      // Where few or none may be so, the others are no arrears.
      ...(!forbids(progress.requirement) && { against: (compliant + notCompliant) / base }),
    }),
  };
}
