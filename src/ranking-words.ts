import type { Locale, RankingWords } from './locale.js';
import { viRanking } from './locales/vi-ranking.js';

/** The words of a locale for rankings; Vietnamese where it brings none. */
export const rankingWordsOf = (locale: Locale): RankingWords => locale.ranking ?? viRanking;
