/** What stands small below a figure: its counts, period and source, and the words of the text that narrow the requirement. */
import type { Progress } from './evaluate/progress.js';
import { formatPeriod } from './format.js';
import type { formatCounts, formatParts } from './format-coverage.js';
import type { Locale } from './locale.js';
import type { Target } from './schema.js';

/** What only coverages and parts need; loads with the first of them. */
interface CountedWords {
  formatCounts: typeof formatCounts;
  formatParts: typeof formatParts;
}

export function detailLines(
  target: Target,
  progress: Progress,
  locale: Locale,
  counted?: CountedWords,
): string[] {
  const { words } = locale;
  const { requirement, figure, history, coverage } = progress;
  const period = figure?.period ?? (coverage?.base && progress.period);
  // Of periods without a verdict nobody can say that they were missed.
  const judged = history.filter(({ status }) => status === 'met' || status === 'missed');
  const met = judged.filter(({ status }) => status === 'met').length;
  return [
    (coverage?.base || coverage?.notApplicable) && counted?.formatCounts(coverage, requirement, locale),
    progress.parts && counted?.formatParts(progress, locale),
    period && locale.figures(formatPeriod(locale, period)),
    judged.length > 1 && locale.metIn(met, judged.length),
    (requirement.condition ?? target.condition) &&
      `${words.condition}: ${requirement.condition ?? target.condition}`,
    (requirement.population ?? target.population) &&
      `${words.population}: ${requirement.population ?? target.population}`,
    figure?.source &&
      `${words.source}: ${typeof figure.source === 'string' ? figure.source : (figure.source.title ?? figure.source.url)}`,
    (requirement.ref ?? target.ref) && `${words.citation} ${requirement.ref ?? target.ref}`,
  ].filter(Boolean) as string[];
}
