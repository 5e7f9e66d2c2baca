import type { Locale, TrendWords } from './locale.js';
import { viTrend } from './locales/vi-trend.js';

/** The words of a locale for trends; Vietnamese where it brings none. */
export const trendWordsOf = (locale: Locale): TrendWords => locale.trend ?? viTrend;
