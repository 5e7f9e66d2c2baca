/** Brings the code of elements into a page that loaded a classic script of ours. */

import { importElement, version } from './version.js';

const script =
  (document.currentScript as HTMLScriptElement | null) ??
  // Loaded as a module it is not told which script it is.
  document.querySelector<HTMLScriptElement>('script[src*="nq-"]');

/** Where this script came from, and nothing else is loaded from anywhere else. */
export const address = script?.src ?? document.baseURI;

/** What the script's own tag says beside its address. */
export const settings: DOMStringMap = script?.dataset ?? {};

/** The code of one element, such as `target-gauge`; rejects where it does not come. */
export const loadElement = (name: string): Promise<unknown> =>
  importElement(name).catch(() => (everything ??= loadEverything()));

let everything: Promise<unknown> | undefined;

/** Where modules are refused (pages of `file:`, frames without an origin), a classic script is not. */
function loadEverything(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const classic = document.createElement('script');
    classic.dataset.nqFallback = '';
    classic.onload = resolve;
    classic.onerror = reject;
    // Under Trusted Types this throws, and what stands in the page stays.
    classic.src = new URL(`nq-all-${version}.js`, address).href;
    document.head.append(classic);
    classic.remove();
  });
}
