/** A whole resolution: how many verdicts stand in each status, then every target, a table for each group. */
import { countsOf } from '../comparison-said.js';
import type { Progress } from '../evaluate/progress.js';
import { formatDate, formatPeriod, formatProgressValue } from '../format.js';
import { formatParts } from '../format-coverage.js';
import type { Locale } from '../locale.js';
import type { Model } from '../model.js';
import { isReported } from '../reported.js';
import { citationOf, nameOfGroup, subjectOf, totalOf, wholeOf } from '../scorecard-said.js';
import { scorecardWordsOf } from '../scorecard-words.js';
import {
  GROUPINGS,
  scorecard,
  type ScorecardGroup,
  type ScorecardGrouping,
  type ScorecardTarget,
} from '../scorecard.js';
import { findGroup } from '../target-problems.js';
import { askedOf, asideOf, statusOf, withAim } from '../verdict-said.js';
import { flow, paragraph, sentence, strong, table, type Inline, type Markup } from './html.js';
import { refuse } from './options.js';
import { shown, type PartOf } from './part.js';

export const scorecardPart: PartOf = (model, { group = 'section', asOf, lang }, locale) => {
  const words = scorecardWordsOf(locale);
  const { number, issuer, title } = model.document.resolution;
  const heading = [sentence(strong([number, issuer].filter(Boolean).join(' · '))), sentence(title)];
  if (model.targets.size === 0) return { blocks: [paragraph(...heading, words.noTargets)], figures: {} };
  if (!GROUPINGS.includes(group)) refuse(findGroup(group, GROUPINGS), lang);
  const card = scorecard(model, { asOf, group });
  const total = [totalOf(card, locale), words.asOf(formatDate(locale, asOf))].join(', ');
  return {
    blocks: [
      paragraph(...heading, sentence(`${total}: ${countsOf(verdictsIn(card.groups), locale)}`)),
      ...card.groups.map((one) => groupTable(model, one, group, locale)),
    ],
    figures: {},
  };
};

const verdictsIn = (groups: readonly ScorecardGroup[]): Progress[] =>
  groups.flatMap(({ entries }) => entries.flatMap(({ rows }) => rows));

function groupTable(model: Model, one: ScorecardGroup, group: ScorecardGrouping, locale: Locale): Markup {
  const { columns } = scorecardWordsOf(locale);
  const counts = countsOf(verdictsIn([one]), locale);
  const name = nameOfGroup(model, one, group, locale);
  return table({
    // A status says itself how many have it.
    caption: group === 'status' || name === undefined ? counts : `${name}: ${counts}`,
    columns: [columns.target, locale.words.requirement, columns.value, columns.status],
    rows: one.entries.flatMap((entry) =>
      entry.rows.map((progress) => [
        nameOf(model, one, entry, progress, group, locale),
        withAim(askedOf(progress, locale), progress.aim, locale),
        valueOf(progress, locale),
        statusOf(progress, locale),
      ]),
    ),
  });
}

/** The target, whom the verdict is on, and where the document says it. */
function nameOf(
  model: Model,
  { key }: ScorecardGroup,
  entry: ScorecardTarget,
  progress: Progress,
  group: ScorecardGrouping,
  locale: Locale,
): string {
  const several = entry.rows.length > 1;
  const subject = subjectOf(model, progress, group) || (several && wholeOf(model, progress, locale));
  const section = group === 'section' ? key : undefined;
  const about = [subject, citationOf(entry, locale, section)].filter(Boolean).join(' · ');
  return about ? `${entry.target.name} – ${about}` : entry.target.name;
}

/** The value, how certain it is, of when, and of its parts what each has. */
function valueOf(progress: Progress, locale: Locale): Inline {
  const { figure, coverage, parts, value } = progress;
  const period = figure?.period ?? (isReported(coverage) && progress.period);
  return flow([
    strong(shown(formatProgressValue(progress, locale))),
    asideOf(progress, locale),
    period && `· ${formatPeriod(locale, period)}`,
    parts && value !== undefined && `· ${formatParts(progress, locale)}`,
  ]);
}
