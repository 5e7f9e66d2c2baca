/** The rows of a group: those with a verdict, and what they are made of. */
import { eachLevels } from '../binding.js';
import type { Progress } from '../evaluate/progress.js';
import type { Model } from '../model.js';
import { countOnes, countsOf, sumOf } from './counts.js';
import type { Grade } from './grades.js';
import type { GradeDistributionOptions, GradeGroup, GradeRow, Member } from './index.js';

type Asked = Pick<GradeDistributionOptions, 'organization' | 'level'>;

/** Several with a verdict stand beside each other, with their sum; one alone stands above what it is made of. */
export function rowsOf(
  model: Model,
  members: readonly Member[],
  ones: readonly Progress[],
  grades: readonly Grade[],
  asked: Asked,
): Pick<GradeGroup, 'rows' | 'total'> {
  const rows = members.map(({ shown }) => rowOf(model, shown, onesOf(shown, ones, asked), grades, asked));
  const [first] = rows;
  if (rows.length > 1) {
    const total = sumOf(rows.map(({ counts }) => counts));
    return { rows, ...(total && { total }) };
  }
  const { shown } = members[0]!;
  // Where no grade is told of the whole, none can be told of its parts.
  if (!first?.counts?.grades) return { rows };
  return { rows: [first, ...partsOf(model, shown, onesOf(shown, ones, asked), grades, first)] };
}

/** Those bound one by one that a verdict is on, as far as they are asked for. */
function onesOf({ requirement, organization }: Progress, ones: readonly Progress[], asked: Asked) {
  const owner = organization ?? asked.organization;
  return ones.filter(
    (one) =>
      one.requirement === requirement &&
      (owner === undefined || one.organization === owner) &&
      (asked.level === undefined || one.level === asked.level),
  );
}

/** What is asked for may be less than what the verdict is on: then there are counts, and no verdict. */
function rowOf(
  model: Model,
  shown: Progress,
  ones: readonly Progress[],
  grades: readonly Grade[],
  { organization, level }: Asked,
): GradeRow {
  const { requirement, figure, period } = shown;
  const narrower =
    (organization !== undefined && organization !== shown.organization) ||
    (level !== undefined && eachLevels(requirement).length > 1);
  const owner = shown.organization ?? organization;
  const whom = { ...(owner !== undefined && { organization: owner }), ...(level !== undefined && { level }) };
  if (!narrower) {
    const counts = countsOf(model, shown, ones, grades);
    return { ...whom, verdict: shown, ...(counts && { counts }) };
  }
  if (figure?.compliant !== undefined) return { ...whom, notApart: true };
  const counts = ones.length > 0 ? countOnes(model, ones, grades, period) : undefined;
  return { ...whom, ...(counts && { counts }) };
}

/** Of all together its organizations, where there are several; else its levels, where there are several. */
function partsOf(
  model: Model,
  { period }: Progress,
  ones: readonly Progress[],
  grades: readonly Grade[],
  whole: GradeRow,
): GradeRow[] {
  const { organizations, bodies = [], levels } = model.document;
  const parts = (key: 'organization' | 'level', known: readonly { id: string }[]): GradeRow[] =>
    known.flatMap(({ id }) => {
      const own = ones.filter((one) => one.unit !== undefined && one[key] === id);
      const counts = own.length > 0 ? countOnes(model, own, grades, period) : undefined;
      return counts && counts.base + counts.notApplicable > 0
        ? [{ ...withoutVerdict(whole), [key]: id, counts }]
        : [];
    });
  for (const rows of [
    whole.organization === undefined ? parts('organization', [...organizations, ...bodies]) : [],
    whole.level === undefined ? parts('level', levels) : [],
  ]) {
    if (rows.length > 1) return rows;
  }
  return [];
}

const withoutVerdict = ({ organization, level }: GradeRow): GradeRow => ({
  ...(organization !== undefined && { organization }),
  ...(level !== undefined && { level }),
});
