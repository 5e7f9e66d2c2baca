/** All that stands in an element. */
export const inside = (element: Element): Element[] => [...element.shadowRoot!.querySelectorAll('*')];

/** What sticks out of an element sideways, but for what only a screen reader meets, what scrolls by itself, and pictures, which have margins. */
export function overflowing(element: Element): string[] {
  const { left, right } = element.getBoundingClientRect();
  return inside(element)
    .filter((one) => one instanceof HTMLElement && !one.closest('.heard, .scroll > *, [aria-hidden=true]'))
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    })
    .map((one) => `${one.localName}.${one.className} sticks out`);
}
