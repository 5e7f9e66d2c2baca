/** Turns what hosts let through into elements: `div`s with `data-nq-widget`, and links to the page for frames. */
import { ADDRESSES, ATTRIBUTES, WIDGETS, elementOf } from './names.js';

export interface LoaderOptions {
  /** Brings the code of an element, such as `target-gauge`. */
  load: (name: string) => Promise<unknown>;
  /** The page for frames and links, `widget.html`. */
  page: URL;
}

const PREFIX = 'data-nq-';
const TAGS = WIDGETS.map((name) => `nq-${name}`).join();
const FORMS = `[${PREFIX}widget],a[href*="widget="],${TAGS}`;

/** Looks after the page from now on: what is there, what is inserted, and what changes. */
export function startLoader({ load, page }: LoaderOptions) {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        // What does not come leaves the page as its author wrote it.
        load(nameOf(target)!).then(
          () => upgrade(target),
          () => {},
        );
      }
    },
    // A screenful ahead, so that a reader who scrolls seldom sees it come.
    { rootMargin: '100%' },
  );

  function look(root: Element | Document) {
    if (root instanceof Element) consider(root);
    for (const one of root.querySelectorAll(FORMS)) consider(one);
  }

  function consider(one: Element) {
    if (one.matches(FORMS) && WIDGETS.includes(nameOf(one)!) && !isElement(one)) near.observe(one);
  }

  /** What an embed calls its widget. */
  function nameOf(one: Element): string | null {
    if (one instanceof HTMLAnchorElement) return paramsOf(one)?.get('widget') ?? null;
    return one.getAttribute(`${PREFIX}widget`) ?? one.localName.slice(3);
  }

  /**
   * What a link to the page says; none where it leads elsewhere. Editors make `nq/widget.html` of `/nq/widget.html`, which from an
   * article in a folder leads below that folder. What is no address has no parts, and a `URL` of it would throw.
   */
  function paramsOf({ protocol, host, pathname, search }: HTMLAnchorElement): URLSearchParams | undefined {
    const isOurs = protocol === page.protocol && host === page.host && pathname.endsWith(page.pathname);
    return isOurs ? new URLSearchParams(search) : undefined;
  }

  function upgrade(one: Element) {
    if (isElement(one)) return;
    const params = one instanceof HTMLAnchorElement ? paramsOf(one) : undefined;
    const element = elementOf(nameOf(one), (name) => {
      if (!params) return one.getAttribute(PREFIX + name);
      const value = params.get(name);
      // Addresses in a link are relative to the page it leads to.
      return value && ADDRESSES.includes(name) ? new URL(value, page).href : value;
    })!;
    if (params) {
      one.replaceWith(element);
      element.append(one);
    } else {
      element.append(...one.childNodes);
      one.append(element);
    }
  }

  look(document);
  new MutationObserver((records) => {
    for (const { target, type, attributeName, addedNodes } of records) {
      if (type === 'attributes') follow(target as Element, attributeName!);
      else consider(target as Element);
      for (const node of addedNodes) if (node instanceof Element) look(node);
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ATTRIBUTES.map((name) => PREFIX + name),
  });
}

/** Whether nothing is left to do: the element is there, or is what it should be. */
const isElement = (one: Element): boolean =>
  one.localName.startsWith('nq-')
    ? !!customElements.get(one.localName)
    : !!(one instanceof HTMLAnchorElement ? one.closest(TAGS) : one.querySelector(`:scope>:is(${TAGS})`));

/** The host says something else of a `div` than before. */
function follow(one: Element, name: string) {
  const element = one.querySelector(`:scope>:is(${TAGS})`);
  const value = one.getAttribute(name);
  const own = name.slice(PREFIX.length);
  if (value === null) element?.removeAttribute(own);
  else element?.setAttribute(own, value);
}
