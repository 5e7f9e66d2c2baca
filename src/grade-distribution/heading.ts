/** What is said above the rows: what is counted and of when, what is asked, and what a reader has to know. */
import { eachLevels } from '../binding.js';
import type { Status } from '../evaluate/progress.js';
import { formatPeriod, formatTime } from '../format.js';
import { formatRequirement, nounOf } from '../format-coverage.js';
import { gradeWordsOf } from '../grade-words.js';
import type { Locale } from '../locale.js';
import type { Model } from '../model.js';
import type { Target } from '../schema.js';
import { capital } from '../text.js';
import type { GradeGroup, GradeRow } from './index.js';
import { formatAskedOf, formatAt, nameOfRow } from './said.js';

/** What is counted, and of when: "Cấp cơ sở · năm 2025". */
export function captionOf(model: Model, { requirement, period, rows }: GradeGroup, locale: Locale): string {
  const words = gradeWordsOf(locale);
  const figures = new Set(rows.flatMap(({ verdict }) => verdict?.figure?.period ?? []));
  const [only] = figures;
  const shown = period ?? (figures.size === 1 ? only : undefined);
  const levels = eachLevels(requirement).map((id) => model.levels.get(id)!.name);
  const what = levels.length > 0 ? levels.join(', ') : words.together.organization;
  return [what, shown === undefined ? words.newest : formatPeriod(locale, shown)].join(' · ');
}

/** Whether rows are asked for different shares, so that each has to say its own. */
export function asksVarious({ rows }: GradeGroup, locale: Locale): boolean {
  const asked = rows.flatMap(({ verdict }) =>
    verdict ? `${verdict.aim} ${formatAskedOf(verdict.requirement, locale)}` : [],
  );
  return new Set(asked).size > 1;
}

/** What is asked, with its time; where rows are asked for different shares, they say how many, and which of them are aims. */
export function requirementOf(
  model: Model,
  target: Target,
  group: GradeGroup,
  various: boolean,
  locale: Locale,
): { aim: boolean; text: string } {
  const { requirement } = group;
  const scale = model.scales.get(target.measure.scale ?? '');
  const time = formatTime(locale, requirement);
  const what = various
    ? [formatAt(model, target, requirement, locale), time]
    : [formatRequirement(locale, { measure: target.measure, scale }, requirement), time];
  const apart = various ? ` (${gradeWordsOf(locale).various})` : '';
  const aim = !various && (requirement.aim ?? target.aim ?? false);
  return { aim, text: what.filter(Boolean).join(', ') + apart };
}

/** What a reader has to know before the rows; a `status` is the last word of its note. */
export function notesOf(
  model: Model,
  target: Target,
  group: GradeGroup,
  locale: Locale,
): { text: string; status?: Status }[] {
  const { requirement, missing, period, open, rows, total } = group;
  const words = gradeWordsOf(locale);
  const of = nounOf(requirement, locale);
  const wholes = rows.filter(({ counts }) => counts?.base && !counts.grades);
  const mixed = rows.some(({ counts }) => counts?.grades);
  const names = mixed ? wholes.map((row) => nameOfRow(model, group, row, locale)).join(', ') : '';
  const parts = rows.filter(({ verdict }) => !verdict);
  const shown = period === undefined ? '' : formatPeriod(locale, period);
  return [
    ...(missing && shown ? [insteadOf(missing, shown, locale)] : []),
    ...(open && shown ? [{ text: words.open(shown) }] : []),
    ...(wholes.length > 0
      ? [{ text: words.wholeOnly(formatAt(model, target, requirement, locale), of, names) }]
      : []),
    ...(parts.length > 0 ? [{ text: words.unjudged(partsIn(parts)) }] : []),
    ...(total ? [{ text: words.sum(of) }] : []),
  ];
}

function insteadOf({ period, status }: NonNullable<GradeGroup['missing']>, shown: string, locale: Locale) {
  const missing = formatPeriod(locale, period);
  return { text: `${gradeWordsOf(locale).instead(missing, shown)} ${capital(missing)}:`, status };
}

/** In what rows without a verdict differ. */
function partsIn(rows: readonly GradeRow[]): 'organization' | 'level' | 'any' {
  const differ = (key: 'organization' | 'level') => new Set(rows.map((row) => row[key])).size > 1;
  return differ('organization') ? 'organization' : differ('level') ? 'level' : 'any';
}

/** What all rows are. */
export function kindOf({ rows }: GradeGroup): 'organization' | 'level' | 'any' {
  if (rows.every(({ organization, level }) => organization !== undefined && level === undefined))
    return 'organization';
  return rows.every(({ organization, level }) => organization === undefined && level !== undefined)
    ? 'level'
    : 'any';
}
