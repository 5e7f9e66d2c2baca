/** One address for a page without a build: loads an element's code when its tag appears. */
import { claim } from './claim.js';
import { isSupported } from './supported.js';
import { WIDGETS } from './names.js';
import { importElement } from './version.js';

const waiting = new Set(WIDGETS);

function loadTags(root: ParentNode) {
  for (const name of waiting) {
    if (!root.querySelector(`nq-${name}:not(:defined)`)) continue;
    waiting.delete(name);
    // What does not come leaves what stands inside the tag; browsers remember a failed import until the page is loaded again.
    importElement(name).catch(() => {});
  }
}

if (isSupported && claim('nq', import.meta.url)) {
  loadTags(document);
  new MutationObserver((records) => {
    for (const { target } of records) loadTags(target as Element);
  }).observe(document, { childList: true, subtree: true });
}
