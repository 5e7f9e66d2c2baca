import type { Locale, SourceLineWords } from './locale.js';
import { viSourceLine } from './locales/vi-source-line.js';

/** The words of a locale for the line below an element on paper; Vietnamese where it brings none. */
export const sourceLineWordsOf = (locale: Locale): SourceLineWords => locale.sourceLine ?? viSourceLine;
