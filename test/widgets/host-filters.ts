/** What hosts make of an author's HTML, and the pages they put it on. */
import { HOSTS, LOADER, type Form, type HostId } from '../../src/cli/docs/embedding/codes.js';
import type { HostPage } from './host.js';

export interface FilteringHost {
  /** Of an author's HTML, what the host lets through. */
  filter: (html: string) => string;
  /** The page that has it. */
  page: (body: string) => HostPage;
}

/** With the line that an administrator has put into the theme. */
const themed = (body: string): HostPage => ({ body, head: LOADER });

/** Changes each element of an author's HTML. */
function edit(html: string, change: (element: Element) => void): string {
  // Where the body has begun, scripts do not go to the head.
  const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  for (const element of body.querySelectorAll('*')) change(element);
  return body.innerHTML.replace(/<!--.*?-->/gs, '');
}

const WITH_CONTENT = /^(script|style|link|meta|object|embed)$/;

/** Takes away a tag that is not allowed: of some what stands inside too, of the others it stays. */
function isTaken(element: Element, allowed: (name: string) => boolean): boolean {
  const { localName } = element;
  if (WITH_CONTENT.test(localName)) element.remove();
  else if (!allowed(localName)) element.replaceWith(...element.childNodes);
  else return false;
  return true;
}

/** Keeps these tags and attributes. */
const sift = (html: string, tags: RegExp, attributes: RegExp): string =>
  edit(html, (element) => {
    if (isTaken(element, (name) => tags.test(name))) return;
    for (const name of element.getAttributeNames()) if (!attributes.test(name)) element.removeAttribute(name);
  });

/** Takes these tags and what browsers run. */
const takeOut = (html: string, tags: RegExp): string =>
  edit(html, (element) => {
    if (isTaken(element, (name) => !tags.test(name))) return;
    for (const { name, value } of [...element.attributes])
      if (name.startsWith('on') || /^\s*javascript:/i.test(value)) element.removeAttribute(name);
  });

const CUSTOM = /-/;

// ── NukeViet ──

const rgb = (color: string) =>
  `rgb(${[1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16)).join(', ')})`;

const nukeviet = (html: string): string =>
  edit(html, (element) => {
    if (isTaken(element, (name) => /^[a-z][a-z0-9]*$/.test(name))) return;
    for (const { name, value } of [...element.attributes]) {
      if (name.startsWith('on') || /javascript|expression|eval\(/i.test(value)) element.removeAttribute(name);
      else element.setAttribute(name, value.replaceAll('"', "'").replace(/#[0-9a-f]{6}\b/gi, rgb));
    }
    if (element instanceof HTMLIFrameElement) box(element);
  });

/** Its editor gives a frame a box of a fixed ratio, and few rights; one of another server goes. */
function box(frame: HTMLIFrameElement) {
  if (!/^\/(?!\/)/.test(frame.getAttribute('src') ?? '')) {
    frame.remove();
    return;
  }
  const around = frame.ownerDocument.createElement('div');
  around.style.cssText = 'position: relative; padding-bottom: 56.25%; overflow: hidden';
  frame.style.cssText = 'position: absolute; top: 0; left: 0; width: 100%; height: 100%';
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-forms allow-presentation allow-popups',
  );
  frame.replaceWith(around);
  around.append(frame);
}

/** Its optimizer moves every script to the end of the body and stamps its address. */
const optimized = (body: string): HostPage => ({
  body: body + LOADER.replace('.js"', '.js?t=1763784000"'),
  head: '',
  policy: 'nukeviet',
});

// ── the others ──

/** TinyMCE 7: no rights for frames, and addresses relative to the folder of the page that has the editor, here the root. */
const tinymce = (html: string): string =>
  edit(takeOut(html, CUSTOM), (element) => {
    if (element.localName === 'iframe') element.setAttribute('sandbox', '');
    for (const name of ['href', 'src']) {
      const address = element.getAttribute(name);
      if (address !== null) element.setAttribute(name, address.replace(/^\/(?!\/)/, ''));
    }
  });

const BASIC = /^(a|em|strong|cite|blockquote|code|ul|ol|li|dl|dt|dd|h[2-6]|p|br)$/;
const KSES =
  /^(a|abbr|b|blockquote|br|caption|cite|code|dd|div|dl|dt|em|figure|figcaption|h[1-6]|hr|i|img|li|ol|p|pre|s|section|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)$/;

const FILTERS: Record<HostId, FilteringHost> = {
  nukeviet: { filter: nukeviet, page: optimized },
  'wordpress-administrator': { filter: (html) => html, page: themed },
  'wordpress-author': {
    filter: (html) =>
      sift(html, KSES, /^(class|id|title|lang|dir|role|href|rel|src|alt|width|height|data-.*|aria-.*)$/),
    page: themed,
  },
  joomla: {
    filter: (html) => takeOut(html, /-|^(applet|base|body|canvas|form|frame|frameset|head|html|iframe)$/),
    page: themed,
  },
  'drupal-basic': { filter: (html) => sift(html, BASIC, /^(href|hreflang|cite|type|start)$/), page: themed },
  'drupal-full': { filter: (html) => html, page: themed },
  tinymce: { filter: tinymce, page: themed },
  // A service of others: no theme of ours, and no server of ours either.
  links: {
    filter: (html) => sift(html, /^(a|p|br|h[2-4]|ul|ol|li|strong|em|table|tbody|tr|td|th)$/, /^href$/),
    page: (body) => ({ body, head: '' }),
  },
};

export const FILTERING_HOSTS = (Object.keys(HOSTS) as HostId[]).map((id) => ({
  id,
  forms: HOSTS[id] as readonly Form[],
  ...FILTERS[id],
}));
