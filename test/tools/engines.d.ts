import type { Machine } from './browser.js';

/** The programs of each engine that is to be tested, as its launcher takes them. */
export interface Chosen {
  chromium?: string;
  firefox?: string;
  webkit?: { driver: string; xvfbRun: string; browser: string };
}

export function chooseEngines(machine?: Machine): Promise<{ chosen: Chosen; skipped: string[] }>;
