/** A scene of the gallery, as tests wait for it. */

/** What a scene has come to: nothing for those that wait, what is wrong, an old edition, what was looked for, or its view. */
export function isReady(element, { document, src, stale, search }) {
  const root = element.shadowRoot;
  if (!document && src === undefined) return root.querySelector('slot') !== null;
  if (stale) return root.querySelector('[part~=stale]') !== null;
  if (search !== undefined) return root.querySelector('.clear, .empty') !== null;
  return root.querySelector('[part~=title], [part~=status], [part~=problems], .empty') !== null;
}

/** Whether the charts in it are drawn, too, which come when they near the viewport. */
export function isDrawn(element, scene) {
  const drawn = (place, picture) =>
    [...element.shadowRoot.querySelectorAll(place)].every((one) => one.querySelector(picture));
  return isReady(element, scene) && drawn('div.chart', 'svg path') && drawn('.around', '.drawn svg');
}
