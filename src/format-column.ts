/** Numbers that stand below each other. */
import type { Locale } from './locale.js';
import type { Measure } from './schema.js';

/** As many decimals for all of them, so that they align; what is absent stays so. */
export function alignDecimals(
  texts: readonly (string | undefined)[],
  { kind, decimals }: Measure,
  locale: Locale,
): (string | undefined)[] {
  const used = texts.map((text) => (text ? decimalsOf(text, locale) : 0));
  // Rounded to so many anyway: a zero more is no claim that was not made.
  const digits = Math.min(Math.max(0, ...used), decimals ?? DECIMALS[kind] ?? 0);
  return texts.map((text) => text && withDecimals(text, digits, locale));
}

const DECIMALS: Record<string, number> = { percent: 1, amount: 2, rate: 2 };

/** The last number of a text, and what follows it. */
const NUMBER = /(\d[\d.,\s]*)(\D*)$/;

const separatorOf = ({ tag }: Locale): string => new Intl.NumberFormat(tag).format(1.5).replaceAll(/\d/g, '');

const decimalsOf = (text: string, locale: Locale): number =>
  NUMBER.exec(text)?.[1]?.trim().split(separatorOf(locale))[1]?.length ?? 0;

function withDecimals(text: string, digits: number, locale: Locale): string {
  const present = decimalsOf(text, locale);
  if (present >= digits) return text;
  const more = (present === 0 ? separatorOf(locale) : '') + '0'.repeat(digits - present);
  return text.replace(/\d(?=\D*$)/, (last) => last + more);
}
