/** The gallery's scenes as pictures, taken in Chromium with a font and a drawing of letters that are the same on each machine. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { SCENES } from '../../demo/gallery/scenes.js';
import { openSite } from './site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the pictures are kept that new ones are compared with, and where a failing run leaves what it saw. */
export const KEPT = 'test/pictures';
export const FAILED = 'test/pictures-failed';

const FONT_LINKS = [400, 600, 700]
  .map((weight) => `<link rel="stylesheet" href="/node_modules/@fontsource/be-vietnam-pro/${weight}.css" />`)
  .join('');
const FONT_ENV = { FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)) };

/** States that have more to show where there is room. */
const WIDE = [
  'usual',
  'provisional',
  'long',
  'partial',
  'forty',
  'met-linear',
  'coverage-radial',
  'parts-radial',
];

const SETTINGS = {
  phone: { width: 360, scheme: 'light', shows: () => true },
  wide: { width: 960, scheme: 'dark', shows: (id: string) => WIDE.includes(id.split('/')[1]!) },
};

export interface Shot {
  /** Such as `phone/scorecard/empty`: the setting and the scene. */
  name: string;
  scene: string;
  width: number;
  scheme: string;
}

export const SHOTS: Shot[] = Object.entries(SETTINGS).flatMap(([setting, { width, scheme, shows }]) =>
  SCENES.filter(({ id }) => shows(id)).map(({ id }) => ({
    name: `${setting}/${id}`,
    scene: id,
    width,
    scheme,
  })),
);

interface Difference {
  pixels: number;
  sizes: [before: string, after: string];
  difference: string;
}

interface Size {
  width: number;
  height: number;
}

interface PicturePage {
  show: (id: string) => Promise<Size>;
  showMarkup: (markup: string, drawn: string) => Promise<Size>;
  compare: (before: string, after: string) => Promise<Difference>;
  pack: (address: string) => Promise<string>;
}
declare const pictures: PicturePage;

const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>nq-widgets</title>${FONT_LINKS}
  <style>
    :root { color-scheme: light dark; background: light-dark(#fff, #14181c); color: light-dark(#1c2126, #e8ebee);
      font: 16px/1.6 'Be Vietnam Pro'; }
    body { margin: 0; padding: 12px; }
    main { translate: var(--moved, none); }
  </style>
  <script type="module" src="/dist/nq.js"></script>
  <script type="module">
    import * as pictures from '/test/tools/picture-page.js';
    Object.assign(globalThis, { pictures });
  </script><main></main></html>`;

const bytesOf = (address: string) => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
const keptAt = ({ name }: Shot) => `${KEPT}/${name}.webp`;
export const isKept = (shot: Shot) => existsSync(join(root, keptAt(shot)));

/** The names of all pictures that are kept. */
export async function keptNames(): Promise<string[]> {
  const files = await readdir(join(root, KEPT), { recursive: true });
  return files
    .filter((file) => file.endsWith('.webp'))
    .map((file) => file.replaceAll('\\', '/').slice(0, -5));
}

export class PictureBook {
  private constructor(
    private readonly page: Page,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<PictureBook> {
    const site = await openSite(root, (path) => (path === '/' ? html : undefined), FONT_ENV);
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/`);
    await page.waitForFunction(() => 'pictures' in globalThis);
    await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
    return new PictureBook(page, () => site.close());
  }

  /** The address of a picture of a scene; `disturb` may change, in the browser, the element that is about to be taken. */
  async take(
    { scene, width, scheme }: Shot,
    disturb?: (element: HTMLElement, how: string) => void,
    how = '',
  ): Promise<string> {
    await this.lay(width, scheme);
    const size = await this.page.evaluate((id: string) => pictures.show(id), scene);
    if (disturb)
      await (await this.page.$('main > *'))!.evaluate(
        disturb as (element: Element, how: string) => void,
        how,
      );
    return `data:image/png;base64,${Buffer.from(await this.screenshot(size)).toString('base64')}`;
  }

  /** A PNG of elements as a page would write them, each with in it what `drawn` selects; two pixels for each of theirs. */
  async takeMarkup(
    markup: string,
    drawn: string,
    { width, scheme, most }: { width: number; scheme: string; most: number },
  ) {
    await this.lay(width, scheme, 2);
    const size = await this.page.evaluate(
      (...given: [string, string]) => pictures.showMarkup(...given),
      markup,
      drawn,
    );
    return this.screenshot({ ...size, height: Math.min(size.height, most) });
  }

  /** The first pages of a PDF that the browser makes of the same on dark paper. */
  async printMarkup(markup: string, drawn: string, pageRanges: string) {
    await this.takeMarkup(markup, drawn, { width: 800, scheme: 'dark', most: 800 });
    const side = '15mm';
    return this.page.pdf({
      ...{ format: 'a4', pageRanges },
      margin: { top: side, right: side, bottom: side, left: side },
    });
  }

  private async lay(width: number, scheme: string, deviceScaleFactor = 1) {
    await this.page.setViewport({ width, height: 800, deviceScaleFactor });
    await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  private screenshot(size: Size): Promise<Uint8Array> {
    return this.page.screenshot({ clip: { x: 0, y: 0, ...size }, captureBeyondViewport: true });
  }

  compare(shot: Shot, after: string): Promise<Difference> {
    return this.page.evaluate(
      (...both: [string, string]) => pictures.compare(...both),
      `/${keptAt(shot)}`,
      after,
    );
  }

  async keep(shot: Shot, after: string) {
    const packed = await this.page.evaluate((address: string) => pictures.pack(address), after);
    await write(join(root, keptAt(shot)), bytesOf(packed));
  }

  /** Leaves before, after and difference below `folder`, and says where. */
  async report(
    shot: Shot,
    after: string,
    { pixels, sizes, difference }: Difference,
    folder = FAILED,
  ): Promise<string> {
    const before = await this.page.evaluate((address: string) => pictures.pack(address), `/${keptAt(shot)}`);
    const parts = { 'before.webp': before, 'after.png': after, 'difference.png': difference };
    const place = join(folder, shot.name);
    for (const [file, address] of Object.entries(parts))
      await write(join(root, place, file), bytesOf(address));
    const what =
      sizes[0] === sizes[1] ? `${pixels} pixels differ` : `it was ${sizes.join(', and is ')} pixels`;
    return `${what}: look at ${place}/{${Object.keys(parts).join(',')}}. If it is as it should be: npm run pictures`;
  }
}

export const isSame = ({ pixels, sizes }: Difference) => pixels === 0 && sizes[0] === sizes[1];

/** Takes away pictures of scenes that are no more. */
export async function forget(name: string) {
  await rm(join(root, KEPT, `${name}.webp`));
}

async function write(path: string, bytes: Uint8Array) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
