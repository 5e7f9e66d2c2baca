/** What a test sees of a page, and how it waits for it. */

/** The text on an element's face, as laid out: what is closed or hidden is not in it. */
export const read = (element: Element): string =>
  [...(element.shadowRoot?.children ?? [])]
    .map((child) => (child as HTMLElement).innerText)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Waits until something holds of an element or a root, looking again after each change in it. */
export function until(node: Element | ShadowRoot, look: () => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(check);
    const late = setTimeout(() => {
      observer.disconnect();
      const host = 'host' in node ? node.host : node;
      reject(new Error(`Not so: ${look.toString()}. It still shows: “${read(host)}”`));
    }, 5000);
    for (const root of [node, 'shadowRoot' in node ? node.shadowRoot : null]) {
      if (root)
        observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    function check() {
      if (!look()) return;
      observer.disconnect();
      clearTimeout(late);
      resolve();
    }
    check();
  });
}

export const untilReads = (element: Element, ...texts: string[]): Promise<void> =>
  until(element, () => texts.every((text) => read(element).includes(text)));

export const next = <K extends keyof HTMLElementEventMap>(target: HTMLElement, type: K) =>
  new Promise<HTMLElementEventMap[K]>((resolve) => target.addEventListener(type, resolve, { once: true }));
