/** What an element says, as HTML for those who run no scripts: feeds, search engines, e-mail, paper. */
import { localeFor, type Locale } from '../locale.js';
import type { Model } from '../model.js';
import { sourceLine } from '../source-line.js';
import { comparisonPart } from './comparison.js';
import { gaugePart } from './gauge.js';
import { gradesPart } from './grades.js';
import { blocks, paragraph, sentence, strong, type Markup } from './html.js';
import { checked, type SnapshotOptions, type SnapshotWidget } from './options.js';
import type { Part, PartOf } from './part.js';
import { rankingPart } from './ranking.js';
import { scorecardPart } from './scorecard.js';
import { tasksPart } from './tasks.js';
import { trendPart } from './trend.js';

export { SNAPSHOT_WIDGETS, type SnapshotOptions, type SnapshotWidget } from './options.js';

const PARTS: Record<SnapshotWidget, PartOf> = {
  'target-gauge': gaugePart,
  'organization-comparison': comparisonPart,
  'branch-ranking': rankingPart,
  'target-trend': trendPart,
  'grade-distribution': gradesPart,
  scorecard: scorecardPart,
  'task-list': tasksPart,
};

/**
 * The HTML to put inside an element's tag, inside its `div`, or beside its link: a sentence or two, a table of four or five columns,
 * and where all of it comes from. It is what the element says on the day, in its words, and no more.
 *
 * It is made of `p` `strong` `ul` `li` `table` `caption` `thead` `tbody` `tr` `th` `td` without attributes, one block a line, so that
 * the filters of content management systems leave it as it is. Every text of the document is escaped.
 *
 * Throws a `RangeError`, in the words that the element would show, where an option names what the document does not have, or leaves
 * open which organization is meant; with a document that sets no targets or tasks it says that.
 */
export function snapshot(model: Model, options: SnapshotOptions): string {
  const asked = checked(options);
  const locale = localeFor(asked.lang);
  const part = PARTS[asked.widget](model, asked, locale);
  return blocks([...part.blocks, lastLine(model, part, asked.asOf, locale)]);
}

/** Made-up figures say so first; then the document, the sources, and of when it all is. */
const lastLine = (model: Model, { figures }: Part, asOf: string, locale: Locale): Markup =>
  paragraph(
    model.document.illustrative && sentence(strong(locale.words.illustrative)),
    sourceLine(model, { asOf, ...(figures && { figures }) }, locale),
  );
