/** Pages of hosts, each in a frame of its own: what one of them has loaded is nothing to the next. */
import { next, until } from './page.js';

export interface HostPage {
  body?: string;
  head?: string;
  /** The Content-Security-Policy it is sent with: a name in `fixtures.js`, or all of it. */
  policy?: string;
  /** Empty for quirks mode. */
  doctype?: string;
}

export type Host = Window & typeof globalThis;

const frames: HTMLIFrameElement[] = [];

/** Opens a page at an address. */
export async function visit(path: string): Promise<Host> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: path, width: '800', height: '600' });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame.contentWindow as Host;
}

/** Opens a host's page with the loader, as a portal has it in its theme. */
export const visitHost = ({ body = '', head = LOADER, ...rest }: HostPage): Promise<Host> =>
  visit(`/__fixture/host?${new URLSearchParams({ body, head, ...rest }).toString()}`);

export const LOADER = '<script defer src="/dist/nq-auto.js"></script>';

export function leaveAll() {
  for (const frame of frames.splice(0)) frame.remove();
}

/** A frame on a host's page, when its document is there. */
export async function frameOn(page: Host): Promise<HTMLIFrameElement> {
  const frame = page.document.querySelector('iframe')!;
  const content = frame.contentDocument!;
  if (content.readyState !== 'complete' || content.URL === 'about:blank') await next(frame, 'load');
  return frame;
}

/** The files that a page has asked for, but for those of the test server. */
export const files = (page: Window): string[] =>
  page.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => !/^\/__(web-|fixture)/.test(path));

/** Long enough for a page to have asked for whatever it was going to ask for: the server has answered a later question. */
export async function settle(page: Window) {
  await page.fetch('/__fixture/document?id=settle');
}

/** Waits until an element of ours shows these texts; one that is named by a selector, until it is there too. */
export async function shows(page: Host, which: string | Element, ...texts: string[]): Promise<HTMLElement> {
  const find = () => (typeof which === 'string' ? page.document.querySelector(which) : which);
  await until(page.document.body, find);
  const element = find() as HTMLElement;
  await page.customElements.whenDefined(element.localName);
  const root = element.shadowRoot!;
  await until(root, () => texts.every((text) => root.textContent.includes(text)));
  return element;
}

/** What a page writes to its console from now on. */
export function consoleOf(page: Host): string[] {
  const lines: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error'] as const)
    page.console[level] = (...texts: unknown[]) => lines.push(texts.join(' '));
  return lines;
}
