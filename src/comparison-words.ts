import type { ComparisonWords, Locale } from './locale.js';
import { viComparison } from './locales/vi-comparison.js';

/** The words of a locale for the organization comparison; Vietnamese where it brings none. */
export const comparisonWordsOf = (locale: Locale): ComparisonWords => locale.comparison ?? viComparison;
