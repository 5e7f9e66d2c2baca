import type { FileWords, Locale } from './locale.js';
import { viFiles } from './locales/vi-files.js';

/** The words of a locale for files; Vietnamese where it brings none. */
export const fileWordsOf = (locale: Locale): FileWords => locale.files ?? viFiles;
