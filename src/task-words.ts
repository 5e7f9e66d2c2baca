import type { Locale, TaskWords } from './locale.js';
import { viTasks } from './locales/vi-tasks.js';

/** The words of a locale for tasks; Vietnamese where it brings none. */
export const taskWordsOf = (locale: Locale): TaskWords => locale.tasks ?? viTasks;
