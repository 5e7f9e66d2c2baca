/** How many units stand in each grade: a table for each group that is asked the same. */
import { formatNumber } from '../format.js';
import { nounOf } from '../format-coverage.js';
import { asksVarious, captionOf, kindOf, notesOf, requirementOf } from '../grade-distribution/heading.js';
import { gradeDistribution, type GradeGroup, type GradeRow } from '../grade-distribution/index.js';
import { wrongGradeOption } from '../grade-distribution/options.js';
import { formatAskedOf, formatShareOf, nameOfRow } from '../grade-distribution/said.js';
import { gradeWordsOf } from '../grade-words.js';
import type { Locale } from '../locale.js';
import type { Model } from '../model.js';
import { isReported } from '../reported.js';
import type { Target } from '../schema.js';
import { scorecardWordsOf } from '../scorecard-words.js';
import { findGradeOption } from '../target-problems.js';
import { capital } from '../text.js';
import { statusOf, withAim } from '../verdict-said.js';
import { flow, paragraph, sentence, strong, table, type Inline, type Markup } from './html.js';
import { refuse } from './options.js';
import { NONE, type PartOf } from './part.js';

export const gradesPart: PartOf = (model, options, locale) => {
  const { organization, level, period, asOf, lang } = options;
  const words = gradeWordsOf(locale);
  if (model.targets.size === 0) return { blocks: [paragraph(words.noTargets)], figures: {} };
  const wrong = wrongGradeOption(model, options);
  if (wrong) refuse(findGradeOption(model, options, wrong, asOf), lang);
  const target = model.targets.get(options.target!)!;
  const asked = { target: target.id, organization, level, period, asOf };
  const groups = gradeDistribution(model, asked);
  if (period !== undefined && groups.length === 0)
    refuse(findGradeOption(model, options, 'period', asOf), lang);
  return {
    blocks: [
      paragraph(sentence(strong(target.name)), groups.length === 0 && words.noRows),
      ...groups.flatMap((group) => blocksOf(model, target, group, locale)),
    ],
    figures: { target: target.id, organization },
  };
};

function blocksOf(model: Model, target: Target, group: GradeGroup, locale: Locale): Markup[] {
  const words = gradeWordsOf(locale);
  const various = asksVarious(group, locale);
  const { aim, text } = requirementOf(model, target, group, various, locale);
  const notes = notesOf(model, target, group, locale).map(({ text: note, status }) =>
    sentence(note, status && statusOf({ status }, locale)),
  );
  const rows = group.rows.map((row): [string, GradeRow] => [nameOfRow(model, group, row, locale), row]);
  const all = [
    ...rows,
    ...(group.total ? [[words.total, { counts: group.total }] as [string, GradeRow]] : []),
  ];
  const grades = all.map(([, row]) => gradesIn(group, row, locale));
  const isGraded = grades.some((cell) => cell !== '');
  const { status } = scorecardWordsOf(locale).columns;
  return [
    paragraph(sentence(`${locale.words.requirement}: ${withAim(text, aim, locale)}`), ...notes),
    table({
      caption: captionOf(model, group, locale),
      columns: [words.rows[kindOf(group)], words.result, ...(isGraded ? [words.picture] : []), status],
      rows: all.map(([name, row], index) => [
        nameCell(name, row, various, locale),
        resultCell(group, row, locale),
        ...(isGraded ? [grades[index] || NONE] : []),
        row.verdict ? statusOf(row.verdict, locale) : NONE,
      ]),
    }),
  ];
}

function nameCell(name: string, { verdict }: GradeRow, various: boolean, locale: Locale): string {
  if (!verdict || !various) return name;
  const asked = withAim(formatAskedOf(verdict.requirement, locale), verdict.aim, locale);
  return `${name} – ${locale.words.requirement}: ${asked}`;
}

/** Counts first, then their share of those bound. */
function resultCell({ requirement }: GradeGroup, row: GradeRow, locale: Locale): Inline {
  const { counts, notApart } = row;
  if (!counts || !isReported(counts)) return notApart ? capital(gradeWordsOf(locale).notApart) : strong(NONE);
  const share = [formatShareOf(row, locale), counts.provisional && locale.words.provisional];
  return flow([
    strong(`${formatNumber(locale, counts.compliant)}/${formatNumber(locale, counts.base)}`),
    `${nounOf(requirement, locale)} (${share.filter(Boolean).join('; ')})`,
  ]);
}

/** How many in each grade, where the figures say so, and how many are silent or do not apply; empty where none of it is known. */
function gradesIn({ grades }: GradeGroup, { counts }: GradeRow, locale: Locale): string {
  if (!counts) return '';
  const named: [name: string, count: number][] = [
    ...grades.map(({ name }, place): [string, number] => [name, counts.grades?.[place] ?? 0]),
    [gradeWordsOf(locale).silent, counts.silent],
    [locale.statuses['not-applicable'], counts.notApplicable],
  ];
  const said = named.filter(([, count]) => count > 0);
  return said.map(([name, count]) => `${name}: ${formatNumber(locale, count)}`).join('; ');
}
