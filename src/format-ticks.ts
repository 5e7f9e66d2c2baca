/** The numbers along a scale. */
import { formatNumber } from './format.js';
import type { Locale } from './locale.js';

/** They are round, so from thousands of millions on they are told in words, which are shorter: `1,5 nghìn tỷ`. */
export function formatTicks(locale: Locale, ticks: readonly number[], percent: boolean): string[] {
  if (Math.max(...ticks.map(Math.abs)) < 1e9)
    return ticks.map((tick) => formatNumber(locale, tick, { percent }));
  const inWords = new Intl.NumberFormat(locale.tag, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 12,
  });
  return ticks.map((tick) => inWords.format(tick));
}
