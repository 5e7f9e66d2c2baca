/** What each element gives: its blocks, and what the source line below them is on. */
import type { Locale } from '../locale.js';
import type { Model } from '../model.js';
import type { SourceLineOptions } from '../source-line.js';
import type { Markup } from './html.js';
import type { SnapshotOptions } from './options.js';

export interface Part extends Pick<SourceLineOptions, 'figures'> {
  blocks: Markup[];
}

export type PartOf = (model: Model, options: SnapshotOptions, locale: Locale) => Part;

/** In the place of what is not there. */
export const NONE = '—';

/** A value or words for an element without a figure. */
export const shown = (value: string | undefined): string => value ?? NONE;
