import type { GradeWords, Locale } from './locale.js';
import { viGrades } from './locales/vi-grades.js';

/** The words of a locale for distributions by grade; Vietnamese where it brings none. */
export const gradeWordsOf = (locale: Locale): GradeWords => locale.grades ?? viGrades;
