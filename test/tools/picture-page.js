/** In the browser: a scene stands for its picture, and pictures are compared. */
import pixelmatch from '../../node_modules/pixelmatch/index.js';
import { SCENES, createScene } from '../../demo/gallery/scenes.js';
import { isDrawn, widgetsIn } from '../widgets/scene.js';

/** Pixels of height; the rest of a long table would only be more of the same. */
const MOST = 1000;

/**
 * How far, of 1, a pixel's colour may be off. The quarter of a pixel that letters are drawn elsewhere stays below it, a label that has
 * moved by a whole one does not: `pictures.test.ts` shows both. Pixels that pixelmatch takes for smoothed edges do not count.
 */
const THRESHOLD = 0.3;

/** Bits of a colour that a kept picture has: far below the threshold, and half the bytes. */
const BITS = 5;

const sheet = new CSSStyleSheet();
sheet.replaceSync('code { font-family: inherit }');

/** Puts up a scene and says how much of the page it takes. */
export async function show(id) {
  const scene = SCENES.find((one) => one.id === id);
  const element = createScene(scene, 'vi');
  document.querySelector('main').replaceChildren(element);
  for (const widget of widgetsIn(element)) {
    await customElements.whenDefined(widget.localName);
    while (!isDrawn(widget, scene)) await nextFrame();
    // There is one font.
    widget.shadowRoot.adoptedStyleSheets.push(sheet);
  }
  return size(MOST);
}

/** Puts up elements as a page would write them, and waits until each has in it what a selector finds. */
export async function showMarkup(markup, drawn) {
  const main = document.querySelector('main');
  main.innerHTML = markup;
  while (![...main.children].every(({ shadowRoot }) => shadowRoot?.querySelector(drawn))) await nextFrame();
  return size(Infinity);
}

async function size(most) {
  await nextFrame();
  await nextFrame();
  return {
    width: innerWidth,
    height: Math.min(most, Math.ceil(document.body.getBoundingClientRect().height)),
  };
}

/** Both are addresses. `difference` is one too: where they differ is red. */
export async function compare(before, after) {
  const [a, b] = await Promise.all([bitmapOf(before), bitmapOf(after)]);
  const [width, height] = [Math.max(a.width, b.width), Math.max(a.height, b.height)];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  const difference = context.createImageData(width, height);
  const [old, current] = [a, b].map((bitmap) => pixelsOf(bitmap, width, height).data);
  const pixels = pixelmatch(old, current, difference.data, width, height, { threshold: THRESHOLD });
  context.putImageData(difference, 0, 0);
  return {
    ...{ pixels, sizes: [a, b].map((bitmap) => `${bitmap.width}×${bitmap.height}`) },
    difference: await addressOf(canvas, 'image/png'),
  };
}

/** The picture as it is kept. */
export async function pack(address) {
  const bitmap = await bitmapOf(address);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pixels = pixelsOf(bitmap, bitmap.width, bitmap.height);
  const most = 2 ** BITS - 1;
  pixels.data.forEach((value, index) => {
    pixels.data[index] = Math.round((Math.round((value / 255) * most) / most) * 255);
  });
  canvas.getContext('2d').putImageData(pixels, 0, 0);
  // Of this quality, WebP loses nothing.
  return addressOf(canvas, 'image/webp', 1);
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const bitmapOf = async (address) => createImageBitmap(await (await fetch(address)).blob());

function pixelsOf(bitmap, width, height) {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, width, height);
}

async function addressOf(canvas, type, quality) {
  const blob = await canvas.convertToBlob({ type, quality });
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result));
    reader.readAsDataURL(blob);
  });
}
