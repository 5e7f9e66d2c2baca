import type { ChartWords, Locale } from './locale.js';
import { viChart } from './locales/vi-chart.js';

/** The words of a locale for charts of a page's own; Vietnamese where it brings none. */
export const chartWordsOf = (locale: Locale): ChartWords => locale.chart ?? viChart;
