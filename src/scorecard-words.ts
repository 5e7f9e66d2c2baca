import type { Locale, ScorecardWords } from './locale.js';
import { viScorecard } from './locales/vi-scorecard.js';

/** The words of a locale for scorecards; Vietnamese where it brings none. */
export const scorecardWordsOf = (locale: Locale): ScorecardWords => locale.scorecard ?? viScorecard;
