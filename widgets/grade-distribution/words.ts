/** What is said above the rows: what is counted and of when, what is asked, and what a reader has to know. */
import { html, nothing, type TemplateResult } from 'lit';
import { eachLevels } from '../../src/binding.js';
import { formatPeriod, formatTime } from '../../src/format.js';
import { formatRequirement, nounOf } from '../../src/format-coverage.js';
import type { GradeGroup, GradeRow } from '../../src/grade-distribution/index.js';
import { formatAskedOf, formatAt, nameOfRow } from '../../src/grade-distribution/said.js';
import { gradeWordsOf } from '../../src/grade-words.js';
import type { Locale } from '../../src/locale.js';
import type { Model } from '../../src/model.js';
import type { Target } from '../../src/schema.js';
import { statusBadge } from '../parts/status.js';
import { capital } from './picture.js';

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

/** What is asked, with its time; where rows are asked for different shares, they say how many. */
export function requirementOf(
  model: Model,
  target: Target,
  group: GradeGroup,
  various: boolean,
  locale: Locale,
) {
  const { requirement } = group;
  const scale = model.scales.get(target.measure.scale ?? '');
  const time = formatTime(locale, requirement);
  const what = various
    ? [formatAt(model, target, requirement, locale), time]
    : [formatRequirement(locale, { measure: target.measure, scale }, requirement), time];
  const apart = various ? ` (${gradeWordsOf(locale).various})` : '';
  const aim = !various && (requirement.aim ?? target.aim);
  return html`<span class="term">${locale.words.requirement}:</span>
    ${aim ? html`<em>${locale.words.aim}</em> ` : nothing}${what.filter(Boolean).join(', ') + apart}`;
}

/** What a reader has to know before the rows. */
export function notesOf(model: Model, target: Target, group: GradeGroup, locale: Locale): TemplateResult[] {
  const { requirement, missing, period, open, rows, total } = group;
  const words = gradeWordsOf(locale);
  const of = nounOf(requirement, locale);
  const wholes = rows.filter(({ counts }) => counts?.base && !counts.grades);
  const mixed = rows.some(({ counts }) => counts?.grades);
  const names = mixed ? wholes.map((row) => nameOfRow(model, group, row, locale)).join(', ') : '';
  const parts = rows.filter(({ verdict }) => !verdict);
  const note = (text: string) => html`<p class="note">${text}</p>`;
  return [
    ...(missing && period !== undefined
      ? [
          html`<p class="note">
            ${words.instead(formatPeriod(locale, missing.period), formatPeriod(locale, period))}
            ${capital(formatPeriod(locale, missing.period))}: ${statusBadge(missing, locale)}
          </p>`,
        ]
      : []),
    ...(open && period !== undefined ? [note(words.open(formatPeriod(locale, period)))] : []),
    ...(wholes.length > 0
      ? [note(words.wholeOnly(formatAt(model, target, requirement, locale), of, names))]
      : []),
    ...(parts.length > 0 ? [note(words.unjudged(partsIn(parts)))] : []),
    ...(total ? [note(words.sum(of))] : []),
  ];
}

/** In what rows without a verdict differ. */
function partsIn(rows: readonly GradeRow[]): 'organization' | 'level' | 'any' {
  const differ = (key: 'organization' | 'level') => new Set(rows.map((row) => row[key])).size > 1;
  return differ('organization') ? 'organization' : differ('level') ? 'level' : 'any';
}
