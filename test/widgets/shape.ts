/** Where an element is; of a shape, without its stroke, which only some engines count in `getBoundingClientRect`. */
export function boxOf(element: Element): DOMRect {
  if (!(element instanceof SVGGeometryElement)) return element.getBoundingClientRect();
  const { x, y, width, height } = element.getBBox();
  const toScreen = element.getScreenCTM()!;
  const from = new DOMPoint(x, y).matrixTransform(toScreen);
  const to = new DOMPoint(x + width, y + height).matrixTransform(toScreen);
  return new DOMRect(from.x, from.y, to.x - from.x, to.y - from.y);
}
