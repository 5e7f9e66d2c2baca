/** One address for a page without a build: loads an element's code when its tag appears. */

const ELEMENTS: Record<string, () => Promise<unknown>> = {
  'nq-resolution': () => import('../resolution.js'),
  'nq-organization-comparison': () => import('../organization-comparison.js'),
  'nq-target-gauge': () => import('../target-gauge.js'),
  'nq-branch-ranking': () => import('../branch-ranking.js'),
  'nq-grade-distribution': () => import('../grade-distribution.js'),
  'nq-scorecard': () => import('../scorecard.js'),
  'nq-target-trend': () => import('../target-trend.js'),
  'nq-task-list': () => import('../task-list.js'),
  'nq-chart': () => import('../chart.js'),
};

const waiting = new Set(Object.keys(ELEMENTS));

function loadTags(root: ParentNode) {
  for (const tag of waiting) {
    if (!root.querySelector(tag)) continue;
    waiting.delete(tag);
    // What does not come leaves what stands inside the tag; browsers remember a failed import until the page is loaded again.
    if (!customElements.get(tag)) ELEMENTS[tag]!().catch(() => {});
  }
}

/** Below the baseline (Chrome 98, Safari 16.4, Firefox 101) the elements could not draw: what stands inside their tags stays. */
if ('adoptedStyleSheets' in document && 'structuredClone' in self) {
  loadTags(document);
  new MutationObserver((records) => {
    for (const { target } of records) loadTags(target as Element);
  }).observe(document, { childList: true, subtree: true });
}
