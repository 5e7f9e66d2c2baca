/** The stacked bar of one row: shares of those bound, 0 to 1; no pixels, no DOM. */
import { forbids } from '../binding.js';
import { coverageScale } from '../gauge-coverage.js';
import type { GradeGroup, GradeRow } from './index.js';

/** `at` and `other`: in a grade that is counted, and not, where the figures do not say which. */
export type SegmentKind = 'grade' | 'at' | 'other' | 'silent';

export interface BarSegment {
  kind: SegmentKind;
  /** The place of the grade among those of the group. */
  place?: number;
  count: number;
  from: number;
  to: number;
}

export interface GradeBar {
  segments: BarSegment[];
  /** Where those end that the requirement counts; absent where nobody has reported. */
  reached?: number;
  /** The edges of the requirement; none where no verdict is on this row. */
  marks: number[];
  /** The stretch that satisfies the requirement. */
  zone?: [from: number, to: number];
}

/**
 * What the requirement counts begins at zero, so that its end can be held against the mark: the best grade first, or, where few or
 * none may stand in it, the grade that is limited. The silent come last and touch no grade's end.
 */
export function gradeBar(group: GradeGroup, { counts, verdict }: GradeRow): GradeBar {
  if (!counts || counts.base === 0) return { segments: [], marks: [] };
  const { grades, base, compliant, notCompliant, silent } = counts;
  const parts: Omit<BarSegment, 'from' | 'to'>[] = grades
    ? orderOf(group).map((place) => ({ kind: 'grade', place, count: grades[place]! }))
    : [
        { kind: 'at', count: compliant },
        { kind: 'other', count: notCompliant },
      ];
  let before = 0;
  const segments = [...parts, { kind: 'silent' as const, count: silent }]
    .filter(({ count }) => count > 0)
    .map((part) => ({ ...part, from: before / base, to: (before += part.count) / base }));
  const scale = verdict && coverageScale(verdict);
  return {
    segments,
    ...(compliant + notCompliant > 0 && { reached: compliant / base }),
    marks: scale?.marks ?? [],
    ...(scale && { zone: scale.zone }),
  };
}

/** The places of the grades, from the left: those counted, then the others; where they are limited, the worst comes first. */
export function orderOf({ grades, requirement }: GradeGroup): number[] {
  const places = grades.map((_, place) => place);
  if (forbids(requirement)) places.reverse();
  const counted = places.filter((place) => grades[place]!.counted);
  return [...counted, ...places.filter((place) => !grades[place]!.counted)];
}
