/** The first units of a ranking, and how many there are. */
import { formatPeriod } from '../format.js';
import type { Locale } from '../locale.js';
import type { Model } from '../model.js';
import {
  arrange,
  formatRows,
  insteadOf,
  isSilent,
  pageOf,
  rankingTable,
  requirementOf,
  showingOf,
  subjectOf,
  wrongOption,
  type RankingEntry,
  type RankingTable,
  type RowText,
} from '../ranking-table/index.js';
import { rankingWordsOf } from '../ranking-words.js';
import { findOption } from '../target-problems.js';
import { statusOf, withAim } from '../verdict-said.js';
import { flow, paragraph, sentence, strong, table, type Inline, type Markup } from './html.js';
import { refuse } from './options.js';
import { NONE, shown, type PartOf } from './part.js';

const ROWS = 20;

export const rankingPart: PartOf = (model, options, locale) => {
  const words = rankingWordsOf(locale);
  if (model.targets.size === 0) return { blocks: [paragraph(words.noTargets)], figures: {} };
  const wrong = wrongOption(model, options);
  if (wrong) refuse(findOption(model, options, wrong), options.lang);
  const { organization, level, parent, period, by, asOf } = options;
  const target = options.target!;
  const asked = { target, organization, level, parent, period, by, asOf };
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  const ranking = rankingTable(model, Object.fromEntries(given) as typeof asked);
  const { name } = model.targets.get(target)!;
  if (!ranking) return { blocks: [paragraph(sentence(strong(name)), words.noRows)], figures: { target } };
  return {
    blocks: [headingOf(model, ranking, locale), ...rowsOf(ranking, options.rows, locale)],
    figures: { target, organization: ranking.options.organization },
  };
};

/** Who is ranked, of when the figures are, and what all are held against. */
function headingOf(model: Model, ranking: RankingTable, locale: Locale): Markup {
  const { words } = locale;
  const requirement = requirementOf(ranking, locale);
  const condition = requirement?.condition && ` (${words.condition.toLowerCase()}: ${requirement.condition})`;
  return paragraph(
    sentence(strong(ranking.target.name), `– ${subjectOf(model, ranking, locale)}`),
    requirement &&
      sentence(
        `${words.requirement}: ${withAim(requirement.text, requirement.aim, locale)}${condition ?? ''}`,
      ),
    insteadOf(ranking, locale),
  );
}

const FIRST = { query: '', column: 'rank', descending: false } as const;

function rowsOf(ranking: RankingTable, most: number | undefined, locale: Locale): Markup[] {
  const words = rankingWordsOf(locale);
  if (isSilent(ranking)) return [paragraph(words.nobody)];
  const entries = arrange(ranking, FIRST);
  const page = pageOf(entries, 1, most !== undefined && most >= 1 ? Math.floor(most) : ROWS);
  const showing = paragraph(sentence(showingOf(page, entries.length, FIRST, locale)));
  if (entries.length === 0) return [showing];
  const columns = SHOWN.filter((column) => ranking.columns.includes(column));
  return [
    showing,
    table({
      caption: words.caption(ranking.target.name),
      columns: columns.map((column) => headOf(ranking, column, locale)),
      rows: formatRows(ranking, page.entries, locale).map(({ entry, text }) =>
        columns.map((column) => cellOf(ranking, entry, text, column, locale)),
      ),
    }),
  ];
}

/** As many as a phone can hold: no movements, and what is asked of a unit stands below its name. */
const SHOWN = ['rank', 'name', 'value', 'gap', 'attainment', 'change', 'status'] as const;

type Column = (typeof SHOWN)[number];

function headOf({ since }: RankingTable, column: Column, locale: Locale): string {
  const words = rankingWordsOf(locale);
  return column === 'change' ? words.since(formatPeriod(locale, since!)) : words.columns[column];
}

function cellOf(
  { columns }: RankingTable,
  { name, place, row }: RankingEntry,
  text: RowText,
  column: Column,
  locale: Locale,
): Inline {
  switch (column) {
    case 'rank':
      return shown(text.rank);
    case 'name': {
      const asked = columns.includes('required') && text.required;
      const { required } = rankingWordsOf(locale).columns;
      return flow([
        name,
        place && `(${place})`,
        text.reason && `– ${text.reason}`,
        asked && `– ${required}: ${asked}`,
      ]);
    }
    case 'value': {
      const notes = [text.counts, text.provisional].filter(Boolean);
      return flow([strong(shown(text.value)), notes.length > 0 && `(${notes.join('; ')})`]);
    }
    case 'status':
      return row.status === undefined ? NONE : statusOf({ status: row.status }, locale);
    default:
      return shown(text[column]);
  }
}
