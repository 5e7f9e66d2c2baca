import { fold } from '../text.js';

/** Ids and the day as the name of a file, in letters that any system takes: `membership-rate-nong-dan-2026-11-21`. */
export function fileName(parts: readonly (string | undefined)[], asOf: string): string {
  const words = parts.map((part = '') =>
    fold(part)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60),
  );
  return [...words, asOf].filter(Boolean).join('-');
}
