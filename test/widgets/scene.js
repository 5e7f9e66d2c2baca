/** A scene of the gallery, as tests wait for it. */

/** The elements of a scene that show something: itself, or those that have its document. */
export const widgetsIn = (element) => (element.children.length > 0 ? [...element.children] : [element]);

/** What one of them has come to: nothing for those that wait, what is wrong, an old edition, what was looked for, or its view. */
export function isReady(widget, { document, src, stale, search }) {
  const root = widget.shadowRoot;
  if (!document && src === undefined) return root.querySelector('slot') !== null;
  if (stale) return root.querySelector('[part~=stale]') !== null;
  if (search !== undefined) return root.querySelector('.clear, .empty') !== null;
  return root.querySelector('[part~=title], [part~=status], [part~=problems], .empty') !== null;
}

/** Whether the charts in it are drawn, too, which come when they near the viewport. */
export function isDrawn(widget, scene) {
  const drawn = (place, picture) =>
    [...widget.shadowRoot.querySelectorAll(place)].every((one) => one.querySelector(picture));
  return isReady(widget, scene) && drawn('div.chart', 'svg path') && drawn('.around', '.drawn svg');
}
