/** Whatever the styles of a host do to its own boxes, tables and paragraphs: the widget looks the same, pixel by pixel. */
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { EMBEDS } from '../tools/embeds.js';
import { openSite, type Site } from '../tools/site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Host {
  doctype?: string;
  head?: string;
}

const style = (rules: string, more = ''): Host => ({ head: `<style>${rules}</style>${more}` });
const LOUD = 'border: 4px solid red; padding: 30px; background: yellow; color: red; font: 40px serif;';
const LOUD_TABLES = `table, table tr, table td, table th { ${LOUD} } table td { display: block !important; }`;
const LOUD_TEXTS = `p, div, span, ul, li, small, b, em { ${LOUD.replaceAll(';', ' !important;')} margin: 40px !important; text-transform: uppercase !important; }`;
const LOUD_FORMS = `button, input, select, label, summary, details, svg, path, rect, text { ${LOUD} fill: red; appearance: none; }`;

const HOSTS: Record<string, Host> = {
  'insists on its boxes, tables, paragraphs, forms and drawings, and takes addresses from elsewhere': style(
    `*, *::before, *::after { box-sizing: border-box !important; } ${LOUD_TABLES} ${LOUD_TEXTS} ${LOUD_FORMS}`,
    '<base href="https://cong.example.vn/tin/">',
  ),
  'makes every box a content box': style('*, *::before, *::after { box-sizing: content-box !important; }'),
};

const PLAIN: Host = {};
const QUIRKS: Host = { doctype: '' };

/** Of everything in an element, its column, its font and its ink; and of rows, how high they are. */
const layoutOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('*')].map((one) => {
    const { x, width } = one.getBoundingClientRect();
    const { fontSize, fontWeight, fontFamily, color, textAlign } = getComputedStyle(one);
    const place = `${one.localName} ${one.part.value} ${x.toFixed(1)} ${width.toFixed(1)}`;
    return [place, fontSize, fontWeight, fontFamily, color, textAlign].join(' ');
  });

const rowHeights = (element: Element): number[] =>
  [...element.shadowRoot!.querySelectorAll('tr')].map((row) => row.getBoundingClientRect().height);

describe('A widget looks the same on a host that', function () {
  this.timeout(60_000);
  let site: Site;
  let shown = '';

  before(async () => {
    site = await openSite(root, (path) => (path === '/page' ? shown : undefined));
  });

  after(() => site.close());

  function pageOf({ doctype = '<!doctype html>', head = '' }: Host, markup: string, attributes = ''): string {
    const place = 'position: absolute; inset-inline-start: 8px; inset-block-start: 8px; inline-size: 640px;';
    const full = markup.replaceAll('src="/', `src="${site.origin}/`);
    return `${doctype}<html lang="vi"><meta charset="utf-8"><title>Trang</title>${head}
      <script type="module" src="${site.origin}/dist/nq.js"></script>
      <body style="font: 16px/1.5 sans-serif"><main style="${place}" ${attributes}>${full}</main></html>`;
  }

  async function open(html: string): Promise<Page> {
    shown = html;
    const page = await site.browser.newPage();
    await page.setViewport({ width: 700, height: 3000 });
    await page.goto(`${site.origin}/page`);
    return page;
  }

  /** Waits until all of the element is there. */
  async function drawnOn(page: Page, name: string, drawn: string) {
    await page.waitForFunction(
      (host: string, inside: string) => document.querySelector(host)?.shadowRoot?.querySelector(inside),
      {},
      name,
      drawn,
    );
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  async function pictureOf(page: Page, name: string, drawn: string): Promise<string> {
    await drawnOn(page, name, drawn);
    const element = (await page.$(name))!;
    return element.screenshot({ encoding: 'base64' });
  }

  for (const [embed, [attributes, drawn, within = '']] of Object.entries(EMBEDS)) {
    const [name = ''] = embed.split(' ');
    const markup = `<${embed} ${attributes}>${within}</${name}>`;

    describe(`<${embed}>`, () => {
      let plain: string;

      async function on(host: Host): Promise<string> {
        const page = await open(pageOf(host, markup));
        const picture = await pictureOf(page, name, drawn);
        await page.close();
        return picture;
      }

      async function measure(host: Host) {
        const page = await open(pageOf(host, markup));
        await drawnOn(page, name, drawn);
        const measured = {
          layout: await page.$eval(name, layoutOf),
          heights: await page.$eval(name, rowHeights),
        };
        await page.close();
        return measured;
      }

      before(async () => {
        plain = await on(PLAIN);
      });

      it('is the same twice, and another where it has less room', async () => {
        expect((await on(PLAIN)) === plain).to.equal(true);
        expect((await on(style('main { inline-size: 600px !important; }'))) === plain).to.equal(false);
      });

      for (const [what, host] of Object.entries(HOSTS))
        it(what, async () => {
          expect((await on(host)) === plain).to.equal(true);
        });

      it('is read in quirks mode, but for lines of elements alone, which are as low as these there', async () => {
        const standard = await measure(PLAIN);
        const quirks = await measure(QUIRKS);
        expect(quirks.layout).to.deep.equal(standard.layout);
        for (const [index, height] of quirks.heights.entries())
          expect(height).to.be.closeTo(standard.heights[index]!, 2);
      });

      it('opens it in a tab later', async () => {
        const page = await open(pageOf(PLAIN, markup, 'hidden'));
        await page.waitForFunction(
          (host: string) => document.querySelector(host)?.shadowRoot?.querySelector('[part]'),
          {},
          name,
        );
        await page.$eval('main', (main) => (main.hidden = false));
        expect((await pictureOf(page, name, drawn)) === plain).to.equal(true);
        await page.close();
      });
    });
  }
});
