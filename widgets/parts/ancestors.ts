/** An element and those around it, nearest first, through the shadow roots it stands in. */
export function* selfAndAncestors(element: Element): Generator<Element> {
  for (let node: Element | null = element; node;) {
    yield node;
    const root = node.getRootNode();
    node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}
