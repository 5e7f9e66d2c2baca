import { emulateMedia } from '@web/test-runner-commands';

export type Scheme = 'light' | 'dark';

/** The two papers that the demo and most pages are printed on: background and ink. */
export const PAPER = { light: ['#fff', '#1c2126'], dark: ['#14181c', '#e8ebee'] } as const;

export const isChromium = navigator.userAgent.includes('Chrome/');

/**
 * The papers on which every scene of the gallery is looked at. Colours are the same in every engine, and the tests of each element
 * lay it on both papers in each; so here the others look at half as much, in half the time.
 */
export const GALLERY_PAPERS: Scheme[] = isChromium ? ['light', 'dark'] : ['light'];

/**
 * Lays paper under the page. In Chromium the reader prefers it and the page follows; other drivers cannot say what a reader prefers,
 * so there the page has chosen it. Elements ask `light-dark()`, which does not know the difference.
 */
export async function layPaper(scheme: Scheme): Promise<void> {
  if (isChromium) await emulateMedia({ colorScheme: scheme });
  const [background, color] = PAPER[scheme];
  const colorScheme = isChromium ? 'light dark' : scheme;
  Object.assign(document.documentElement.style, { colorScheme, background, color });
}

/** The same below a page in a frame, which has a paper of its own for each. */
export function carryPaper(page: Document, scheme: Scheme): void {
  if (!isChromium) page.documentElement.style.colorScheme = scheme;
}

/** Leaves the page as it was before. */
export async function removePaper(): Promise<void> {
  if (isChromium) await emulateMedia({ colorScheme: 'light' });
  document.documentElement.removeAttribute('style');
}
