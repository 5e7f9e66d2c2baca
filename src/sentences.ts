import type { Locale, Sentences } from './locale.js';
import { viSentences } from './locales/vi-sentences.js';

/** The sentences of a locale; Vietnamese where it brings none. */
export const sentencesOf = (locale: Locale): Sentences => locale.sentences ?? viSentences;
