/** What is said above a ranking, and in the place of one. */
import { formatPeriod } from '../format.js';
import type { Locale } from '../locale.js';
import { nameOn, type Model } from '../model.js';
import { rankingWordsOf } from '../ranking-words.js';
import { unitOf } from './cells.js';
import type { RankingTable } from './table.js';

/** Who is ranked, of when the figures are, what they are counted in: "Hội Nông dân · Chi hội · số liệu năm 2025". */
export function subjectOf(model: Model, table: RankingTable, locale: Locale): string {
  const words = rankingWordsOf(locale);
  const { options, ranking } = table;
  const { organization, level, parent } = options;
  const unit = unitOf(table);
  return [
    organization && nameOn(model.organizations.get(organization)!.name),
    model.levels.get(level)!.name,
    parent && nameOn(model.units.get(parent)!.name),
    ranking.period && words.figures(formatPeriod(locale, ranking.period)),
    unit && words.unit(unit),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** That the figures of one period stand in for those of another. */
export function insteadOf({ missing, ranking }: RankingTable, locale: Locale): string | undefined {
  if (missing === undefined || ranking.period === undefined) return undefined;
  return rankingWordsOf(locale).instead(formatPeriod(locale, missing), formatPeriod(locale, ranking.period));
}

/** Whether nobody has reported, so that a table would be a list of names. */
export const isSilent = ({ ranking }: RankingTable): boolean =>
  ranking.rows.length > 0 && ranking.rows.every(({ reason }) => reason?.code === 'silent');
