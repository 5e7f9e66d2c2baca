/** The pages of the documentation as built, and the code they show, in a browser: nobody is shut out, and what one pastes works. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type axeCore from 'axe-core';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { openSite, type Site } from '../tools/site.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const demo = join(dist, 'demo');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const pagesOfDemo = readdirSync(demo, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.html'),
);
const pagesOfDocs = pagesOfDemo.filter((path) => path.startsWith('docs/'));
/** Their code stands on pages of hosts: see `test/widgets/hosts.test.ts`. */
const isEmbedding = (path: string) => path.startsWith('docs/embedding/');

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The code that a page shows for others to paste. */
const samplesOn = (path: string): string[] =>
  [...readFileSync(join(demo, path), 'utf8').matchAll(/<pre><code>([\s\S]*?)<\/code>/g)]
    .map(([, text]) => text!.replace(/&(lt|gt|amp);/g, (entity) => ENTITIES[entity]!))
    .filter((text) => text.includes('src="nq.js"'));

const [, policy] = /content="(default-src[^"]*)"/.exec(readFileSync(join(demo, 'index.html'), 'utf8'))!;

const pasted = (
  sample: string,
) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang</title><link rel="icon" href="demo/icon.svg">
  <meta http-equiv="Content-Security-Policy" content="${policy!}"></head><body>${sample}</body></html>`;

/** Whether every element on the page has come to what it shall show. */
function isReady(): boolean {
  const WAITS: Record<string, string> = {
    fallback: 'slot',
    stale: '[part~=stale]',
    'nothing-found': '.clear, .empty',
  };
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
    /^nq-(?!res)/.test(localName),
  );
  const figures = [...document.querySelectorAll('[data-scene]')];
  if (figures.some(({ children }) => children.length < 2)) return false;
  return elements.every((one) => {
    const scene = one.closest<HTMLElement>('[data-scene]')?.dataset.scene?.split('/')[1] ?? '';
    const shown = WAITS[scene] ?? '[part~=title], [part~=status], [part~=problems], .empty';
    return one.shadowRoot?.querySelector(shown);
  });
}

describe('The documentation in a browser', function () {
  this.timeout(30_000);
  let site: Site;
  let page: Page;
  let complaints: string[];
  const samples = new Map(
    pagesOfDemo.flatMap((path) =>
      samplesOn(path).map((sample, index): [string, string] => [
        `/${path.replace(/\W/g, '-')}${index}`,
        sample,
      ]),
    ),
  );

  /** The pages with pasted code, and beside them the documents that the code names. */
  function pageAt(path: string): string | undefined {
    const sample = samples.get(path);
    if (sample !== undefined) return pasted(sample);
    return /^\/[\w-]+\.json$/.test(path) ? readFileSync(join(demo, 'resolutions', path), 'utf8') : undefined;
  }

  before(async () => {
    site = await openSite(dist, pageAt);
    page = await site.browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(request.url()));
  });

  after(() => site.close());

  /** Goes to an address, and waits for what stands there. */
  async function open(path: string, width = 800) {
    // What the last page still waited for is not this one's fault.
    await page.goto('about:blank');
    complaints = [];
    await page.setViewport({ width, height: 900 });
    await page.goto(site.origin + path);
    await page.waitForFunction(isReady, { timeout: 20_000 });
  }

  /** What of its elements says that something is wrong. */
  const problems = (around: string) =>
    page.$$eval(`${around} *`, (all) =>
      all.flatMap(({ shadowRoot }) => shadowRoot?.querySelector('[part~=problems]')?.textContent ?? []),
    );

  /** Of each scene in each language, at each width, on each paper the gallery's tests ask; here it is asked once, among the others. */
  const removeScenes = () =>
    page.$$eval('[data-scene] > :not(figcaption)', (all) => all.forEach((one) => one.remove()));

  describe('shuts nobody out, fits on any phone and says nothing to the console', () => {
    for (const path of pagesOfDocs) {
      // Widths and papers crossed with languages, in half the time that all together would take.
      const isVietnamese = path.endsWith('index.html');
      const looks: [width: number, scheme: string][] = isVietnamese
        ? [
            [360, 'light'],
            [1280, 'dark'],
          ]
        : [
            [360, 'dark'],
            [1280, 'light'],
          ];
      it(path, async () => {
        await open(`/demo/${path}`, 320);
        const [wide, room] = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth];
        });
        expect(wide).to.equal(room);
        if (!isVietnamese) await removeScenes();
        await page.evaluate(axeSource);
        for (const [width, scheme] of looks) {
          await page.setViewport({ width, height: 900 });
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          const { violations } = await page.evaluate(() =>
            (globalThis as unknown as { axe: typeof axeCore }).axe.run({
              resultTypes: ['violations'],
              preload: false,
            }),
          );
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
          );
          expect(found, `${width} px, ${scheme}`).to.deep.equal([]);
          await removeScenes();
        }
        expect(await problems('.live')).to.deep.equal([]);
        expect(complaints).to.deep.equal([]);
      });
    }
  });

  describe('shows code that works where it is pasted, beside the files it names', () => {
    for (const [path, sample] of samples) {
      it(path, async () => {
        await open(path);
        expect(await page.$$eval('body > [src]:not(script)', (all) => all.length)).to.equal(1);
        expect(await problems('body')).to.deep.equal([]);
        expect(complaints, sample).to.deep.equal([]);
      });
    }

    it('to be copied by a button', async () => {
      const path = 'docs/target-gauge/index.html';
      await open(`/demo/${path}`);
      await site.browser.setPermission(site.origin, {
        permission: { name: 'clipboard-read' },
        state: 'granted',
      });
      await page.click('.copy');
      await page.waitForFunction(() => document.querySelector('.copy')!.textContent === 'Đã chép');
      expect(await page.evaluate(() => navigator.clipboard.readText())).to.equal(samplesOn(path)[0]);
    });

    it('one on every page of an element', () => {
      for (const path of pagesOfDocs.filter((one) => !isEmbedding(one)))
        expect(samplesOn(path), path).to.have.length(1);
    });
  });
});
