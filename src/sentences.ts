/** What a locale says of those bound one by one; Vietnamese where it brings nothing. */
import type { Locale, Sentences } from './locale.js';
import { viSentences } from './locales/vi-sentences.js';

export const sentencesOf = (locale: Locale): Sentences => locale.sentences ?? viSentences;
