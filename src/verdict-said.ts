/** What elements say of one verdict, in pieces. */
import type { Progress } from './evaluate/progress.js';
import { formatProgressGap, formatTime } from './format.js';
import { formatCoverageGap, formatRequired, nounOf } from './format-coverage.js';
import type { Locale } from './locale.js';
import { isReported } from './reported.js';

/** The word of its status. */
export const statusOf = ({ status, early }: Pick<Progress, 'status' | 'early'>, locale: Locale): string =>
  early && status === 'met' ? locale.early : locale.statuses[status];

/** What is asked, with its time, but for whether it is an aim: "từ 90% trở lên, đến hết năm 2025". */
export const askedOf = (progress: Progress, locale: Locale): string =>
  [formatRequired(progress, locale), formatTime(locale, progress.requirement)].filter(Boolean).join(', ');

/** The same, and that it is an aim: "phấn đấu từ 90% trở lên". */
export const withAim = (asked: string, aim: boolean | undefined, { words }: Locale): string =>
  aim ? `${words.aim} ${asked}` : asked;

/** What stands small beside a value: what is counted, and that it may change. */
export const asideOf = ({ coverage, provisional, requirement }: Progress, locale: Locale): string =>
  [isReported(coverage) && nounOf(requirement, locale), provisional && `(${locale.words.provisional})`]
    .filter(Boolean)
    .join(' ');

/** What is missing or left over. */
export const gapOf = (progress: Progress, locale: Locale): string | undefined =>
  progress.coverage ? formatCoverageGap(progress, locale) : formatProgressGap(progress, locale);
