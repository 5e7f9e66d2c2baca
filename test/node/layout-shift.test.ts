/** What stands below an element on a page does not move while its code, its document and its picture come. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { DIV_ROOM, formsIn, LOADER } from '../../src/cli/docs/embedding/codes.js';
import { EMBEDS } from '../tools/embeds.js';
import { openSite, type Site } from '../tools/site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** A tenth of what the web's own measure calls good: a line of text that comes out a pixel higher. */
const NONE = 0.01;

const prose = (times: number) => `<p>${'Một đoạn văn của bài báo. '.repeat(times)}</p>`;

/** An article of a portal, with the rules that the README gives. */
const article = (
  rules: string,
  markup: string,
) => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài</title>
  <meta name="viewport" content="width=device-width">
  <style>body { font: 17px/1.6 sans-serif; max-inline-size: 44rem; margin: 0 auto; padding: 0 16px; }${rules}</style>
  <script type="module" src="/dist/nq.js"></script>
  <h1>Bài</h1>${prose(12)}${markup}${prose(30)}</html>`;

/** How far everything has moved since the page began. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Where nothing has moved, nothing is told.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );

describe('What stands below an element stays where it is', function () {
  this.timeout(60_000);
  let site: Site;
  let rules: string;
  let shown: string;

  before(async () => {
    [, rules = ''] = /```css\n(nq-target-gauge:not.*?)```/s.exec(await readFile(`${root}README.md`, 'utf8'))!;
    site = await openSite(root, (path) => (path === '/article' ? article(rules, shown) : undefined));
  });

  after(() => site.close());

  async function open(address: string, width: number, ...ready: [host: string, drawn: string][]) {
    const page = await site.browser.newPage();
    await page.setViewport({ width, height: 800 });
    await page.goto(`${site.origin}${address}`);
    for (const [host, drawn] of ready)
      await page.waitForFunction(
        (selector: string, within: string) =>
          document.querySelector(selector)?.shadowRoot?.querySelector(within),
        {},
        host,
        drawn,
      );
    return page;
  }

  for (const [name, [attributes, drawn, within = 'Nội dung.']] of Object.entries(EMBEDS)) {
    it(`${name}, with the rules of the README`, async () => {
      const [tag] = name.split(' ') as [string];
      shown = `<${name} ${attributes}>${within}</${tag}>`;
      for (const width of [360, 1280]) {
        const page = await open('/article', width, [tag, drawn]);
        const shift = await shiftOf(page);
        console.log(`      ${width} px: ${shift.toFixed(3)}`);
        expect(shift, `${width} px`).to.be.at.most(NONE);
        await page.close();
      }
    });
  }

  it('a gauge in a div, with the rules of the Embedding page', async () => {
    const code = LOADER + formsIn('vi').div.replace('data-nq-src', 'data-nq-as-of="2026-11-21" data-nq-src');
    shown = `<style>${DIV_ROOM}</style>${code.replace('/nq/nq-auto', '/dist/nq-auto').replace('/nq/', '/demo/resolutions/')}`;
    for (const width of [360, 1280]) {
      const page = await open('/article', width, ['nq-target-gauge', 'svg.radial']);
      const shift = await shiftOf(page);
      console.log(`      ${width} px: ${shift.toFixed(3)}`);
      expect(shift, `${width} px`).to.be.at.most(NONE);
      await page.close();
    }
  });

  it('in the article of the demo, which has the same rules', async () => {
    expect(await readFile(`${root}demo/demo.css`, 'utf8')).to.include(rules);
    for (const width of [360, 768, 1280]) {
      const page = await open('/dist/demo/article/index.html', width, [
        'nq-organization-comparison',
        'tbody tr',
      ]);
      const shift = await shiftOf(page);
      console.log(`      ${width} px: ${shift.toFixed(3)}`);
      expect(shift, `${width} px`).to.be.at.most(NONE);
      await page.close();
    }
  });
});
