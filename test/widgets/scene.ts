/** A scene of the gallery, as tests wait for it. */
import type { Scene } from '../../demo/gallery/scenes.js';

/** What a scene has come to: nothing for those that wait, what is wrong, an old edition, what was looked for, or its view. */
export function isReady(element: Element, { document, src, stale, search }: Scene): boolean {
  const root = element.shadowRoot!;
  if (!document && src === undefined) return root.querySelector('slot') !== null;
  if (stale) return root.querySelector('[part~=stale]') !== null;
  if (search !== undefined) return root.querySelector('.clear, .empty') !== null;
  return root.querySelector('[part~=title], [part~=status], [part~=problems], .empty') !== null;
}
