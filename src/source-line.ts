/** The line below an element on paper: what it stands on, and of when it is. Paper is read where no page can be asked. */
import { formatDate, formatPeriod } from './format.js';
import type { Locale } from './locale.js';
import type { Model } from './model.js';
import { parsePeriod } from './periods.js';
import type { Observation } from './schema.js';
import { sourceLineWordsOf } from './source-line-words.js';

export interface SourceLineOptions {
  /** The day of the judgement, `2025-09-30`. */
  asOf: string;
  /** What the figures are of: one target, one organization; all of them else. Absent where no figures are shown. */
  figures?: { target?: string; organization?: string };
}

/** So many sources are named; readers of more need the document itself. */
const MOST = 3;

/**
 * The document by title, number, day and issuer; who reported the figures, the newest first; when the file was last updated, and
 * the day of the judgement. What the document does not say is left out.
 */
export function sourceLine(model: Model, { asOf, figures }: SourceLineOptions, locale: Locale): string {
  const words = sourceLineWordsOf(locale);
  const { resolution, updated } = model.document;
  const { title, number, issued, issuer } = resolution;
  const sources = figures ? sourcesOf(model, figures) : [];
  return [
    words.document({ title, number, issued: issued && formatPeriod(locale, issued), issuer }),
    sources.length > 0 && words.figures(sources.slice(0, MOST), Math.max(0, sources.length - MOST)),
    words.dates({
      updated: updated && formatDate(locale, updated),
      asOf: formatDate(locale, asOf),
      figures: figures !== undefined,
    }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Each once, by the newest period it reports on. */
function sourcesOf(
  { document, units }: Model,
  { target, organization }: NonNullable<SourceLineOptions['figures']>,
): string[] {
  const isAsked = (one: Observation) =>
    (target === undefined || one.target === target) &&
    (organization === undefined ||
      (one.organization ?? units.get(one.unit ?? '')?.organization) === organization);
  const newest = new Map<string, number>();
  for (const one of document.observations ?? []) {
    const name = typeof one.source === 'object' ? (one.source.title ?? one.source.url) : one.source;
    if (name === undefined || !isAsked(one)) continue;
    newest.set(name, Math.max(newest.get(name) ?? -Infinity, parsePeriod(one.period).end));
  }
  return [...newest].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
