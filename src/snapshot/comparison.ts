/** Organizations side by side: a table for each group of them that compares. */
import {
  captionOf,
  countsOf,
  differencesIn,
  nameOf,
  valuesOf,
  type Differences,
} from '../comparison-said.js';
import { comparisonWordsOf } from '../comparison-words.js';
import { compareOrganizations, type ComparisonGroup } from '../comparison.js';
import type { Progress } from '../evaluate/progress.js';
import { formatPeriod, formatProgressValue, formatTime } from '../format.js';
import { formatRequired, formatRequirement } from '../format-coverage.js';
import type { Locale } from '../locale.js';
import type { Model } from '../model.js';
import { scorecardWordsOf } from '../scorecard-words.js';
import type { Target } from '../schema.js';
import { findWhy } from '../target-problems.js';
import { capital } from '../text.js';
import { asideOf, gapOf, statusOf, withAim } from '../verdict-said.js';
import { flow, paragraph, sentence, strong, table, type Inline, type Markup } from './html.js';
import { refuse, type SnapshotOptions } from './options.js';
import { shown, type PartOf } from './part.js';

export const comparisonPart: PartOf = (model, options, locale) => {
  const words = comparisonWordsOf(locale);
  const target = model.targets.get(options.target ?? '');
  if (!target && model.targets.size === 0) return { blocks: [paragraph(words.noTargets)], figures: {} };
  const groups = target
    ? groupsFor(model, target, options)
    : refuse(findWhy(model, [], options), options.lang);
  const { id, name } = target!;
  const judged = groups.flatMap(({ rows, ofSome }) => (ofSome ? [] : rows));
  return {
    blocks: [
      paragraph(
        sentence(strong(name)),
        groups.length === 0 && words.noOrganizations,
        judged.length > 0 && sentence(countsOf(judged, locale)),
        groups.length > 1 && words.groups(groups.length),
      ),
      ...groups.flatMap((group) => blocksOf(model, name, group, locale)),
    ],
    figures: { target: id },
  };
};

/** Where no organization is asked anything, no period is wrong. */
function groupsFor(model: Model, { id }: Target, { asOf, period, order, lang }: SnapshotOptions) {
  const asked = { target: id, asOf };
  const groups = compareOrganizations(model, {
    ...asked,
    ...(period && { period }),
    ...(order && { order }),
  });
  if (period === undefined || groups.length > 0) return groups;
  const rows = compareOrganizations(model, asked).flatMap((group) => group.rows);
  const [first] = rows;
  return first
    ? refuse(findWhy(model, rows, { target: id, organization: first.organization, period }), lang)
    : groups;
}

function blocksOf(model: Model, name: string, group: ComparisonGroup, locale: Locale): Markup[] {
  const { rows, whole, ofSome } = group;
  const words = comparisonWordsOf(locale);
  const apart = differencesIn(rows, locale);
  const caption = [captionOf(model, rows, apart, locale), periodOf(rows, apart, locale)];
  const values = valuesOf(rows, locale);
  const { status } = scorecardWordsOf(locale).columns;
  const notes = [
    whole && wholeLine(whole, locale),
    apart.periods && words.periods,
    apart.populations && words.populations,
  ].filter((note) => note !== undefined && note !== false);
  return [
    ...(notes.length > 0 ? [paragraph(...notes)] : []),
    table({
      caption: caption.filter(Boolean).join(' · ') || name,
      // Of some of them no verdict is said: who is not among them has missed nothing.
      columns: [words.organization, words.figure, locale.words.requirement, ...(ofSome ? [] : [status])],
      rows: rows.map((row, index) => [
        nameOf(model, row),
        valueCell(row, values[index], apart, locale),
        requirementCell(row, apart, locale),
        ...(ofSome ? [] : [[statusOf(row, locale), gapOf(row, locale)].filter(Boolean).join(', ')]),
      ]),
    }),
  ];
}

/** Of when all figures are, where they are of one period; else each says it. */
function periodOf(rows: readonly Progress[], { periods }: Differences, locale: Locale): string | undefined {
  const period = rows.find(({ figure }) => figure)?.figure?.period;
  return periods || period === undefined ? undefined : locale.figures(formatPeriod(locale, period));
}

/** The verdict on all of them together. */
const wholeLine = (whole: Progress, locale: Locale): Markup =>
  sentence(
    `${capital(formatRequirement(locale, whole, whole.requirement))}:`,
    strong(shown(formatProgressValue(whole, locale))),
    `(${statusOf(whole, locale)})`,
  );

const valueCell = (
  row: Progress,
  value: string | undefined,
  { periods }: Differences,
  locale: Locale,
): Inline =>
  flow([
    strong(shown(value)),
    asideOf(row, locale),
    periods && row.figure && `· ${formatPeriod(locale, row.figure.period)}`,
  ]);

function requirementCell(row: Progress, { times }: Differences, locale: Locale): string {
  const asked = [formatRequired(row, locale), times && formatTime(locale, row.requirement)];
  return withAim(asked.filter(Boolean).join(', '), row.aim, locale);
}
