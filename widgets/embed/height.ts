/**
 * What a page in a frame and the page around it tell each other. A portal can listen without our loader: the frame sends
 * `{ type: 'nq-height', height: 412 }` (CSS pixels of its content) to its parent at first and after each change, and again
 * whenever the parent sends it `{ type: 'nq-ask' }`.
 */
export const HEIGHT = 'nq-height';
export const ASK = 'nq-ask';

/** In the frame: tells how high `content` is, which must not depend on how high the frame is. */
export function tellHeight(content: Element) {
  let told = 0;
  const tell = (origin = '*') => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height > 0) parent.postMessage({ type: HEIGHT, height }, origin);
    told = height;
  };
  new ResizeObserver(() => {
    if (Math.ceil(content.getBoundingClientRect().height) !== told) tell();
  }).observe(content);
  addEventListener('message', ({ data, source, origin }: MessageEvent<Told>) => {
    if (source === parent && data?.type === ASK) tell(origin === 'null' ? '*' : origin);
  });
}

/** In the page around: makes frames that show `page` as high as what is in them. */
export function sizeFrames(page: URL) {
  addEventListener('message', ({ data, source, origin }: MessageEvent<Told>) => {
    if (data?.type !== HEIGHT || !(Number(data.height) > 0)) return;
    const frame = framesOf(page).find(({ contentWindow }) => contentWindow === source);
    if (frame && [page.origin, opaque(frame)].includes(origin)) setHeight(frame, Number(data.height));
  });
  // Those that have told it before anybody listened.
  for (const { contentWindow } of framesOf(page)) contentWindow?.postMessage({ type: ASK }, '*');
}

type Told = { type?: unknown; height?: unknown } | null | undefined;

const framesOf = (page: URL): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => bare(src) === bare(page.href));

/** An address without its query. A host's frame may have one that is none, of which a `URL` would throw. */
const bare = (address: string) => address.replace(/[?#].*/, '');

/** What a frame calls its origin that is not allowed to have one. */
const opaque = ({ sandbox }: HTMLIFrameElement) =>
  sandbox.value && !sandbox.contains('allow-same-origin') ? 'null' : undefined;

function setHeight(frame: HTMLIFrameElement, height: number) {
  const { position, boxSizing, borderTopWidth, borderBottomWidth } = getComputedStyle(frame);
  // In a box of a fixed ratio, as editors make them, a higher frame would be cut; there its content scrolls.
  if (position === 'absolute') return;
  const borders = boxSizing === 'border-box' ? parseFloat(borderTopWidth) + parseFloat(borderBottomWidth) : 0;
  frame.style.height = `${height + borders}px`;
}
