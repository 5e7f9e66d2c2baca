/** The demo as built, page by page: nothing goes wrong, nobody is shut out, and the keyboard does what the mouse does. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type axeCore from 'axe-core';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { openSite, type Site } from '../tools/site.js';

const root = fileURLToPath(new URL('../../dist/', import.meta.url));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** An address, and how many of what stand there when the page is ready; `>>>` goes into shadow roots. */
type Visit = [page: string, ...ready: [selector: string, count: number][]];

const FRONT: Visit[1][] = [
  ['#list li', 5],
  ['nq-target-gauge >>> [part~=picture]', 2],
];
const ARTICLE: Visit[1][] = [
  ['nq-target-gauge >>> [part~=status]', 4],
  ['nq-organization-comparison >>> .chart svg', 1],
];
const FIGURES: Visit[1][] = [
  ['nq-organization-comparison >>> .chart svg', 1],
  ['nq-branch-ranking >>> tbody tr', 10],
];
const DASHBOARD: Visit[1][] = [
  ['#table tbody tr', 17],
  ['nq-organization-comparison >>> .chart svg', 1],
  ['nq-chart >>> .drawn svg', 1],
  ['#code', 1],
];
const NO_TARGETS: Visit[1][] = [['nq-task-list >>> tbody tr', 44]];

const BOTH: Visit[] = (['index', 'en'] as const).flatMap((name): Visit[] => [
  [`${name}.html`, ...FRONT],
  [`article/${name}.html`, ...ARTICLE],
  [`intranet/${name}.html`, ...FIGURES],
  [`dashboard/${name}.html`, ...DASHBOARD],
  [
    `gallery/${name}.html?element=nq-task-list`,
    ['#scenes figure', 13],
    ['nq-task-list >>> [part~=stale]', 1],
  ],
]);
const OTHERS: Visit[] = [
  ['intranet/index.html?document=nghe-an', ...FIGURES],
  ['intranet/index.html?document=dong-thap&target=registered-works', FIGURES[0]!],
  ['intranet/index.html?document=dong-thap&target=member-participation', FIGURES[1]!],
  ['intranet/index.html?document=quang-binh&target=committee-models', FIGURES[1]!],
  [
    'intranet/index.html?document=quang-binh&target=grassroots-grade',
    ['nq-organization-comparison >>> .chart svg', 2],
  ],
  ['intranet/index.html?document=plan-160-tb-tw', ...NO_TARGETS],
  ['intranet/en.html?document=plan-160-tb-tw', ...NO_TARGETS],
  ['dashboard/index.html?document=nghe-an', ['#table tbody tr', 11]],
  ['dashboard/index.html?document=dong-thap', ['#table tbody tr', 10]],
  ['dashboard/index.html?document=quang-binh', ['#table tbody tr', 9]],
  ['dashboard/index.html?document=plan-160-tb-tw', ['#code', 1]],
];

describe('The demo', function () {
  this.timeout(60_000);
  let site: Site;
  let complaints: string[];

  before(async () => {
    site = await openSite(root);
  });

  after(() => site.close());

  /** A page at a width, on light or dark paper, when all that it waits for is there. */
  async function visit([path, ...ready]: Visit, width = 1280, scheme = 'light'): Promise<Page> {
    const page = await site.browser.newPage();
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${site.origin}/demo/${path}`);
    for (const [selector, count] of ready) await waitFor(page, selector, count);
    return page;
  }

  /** Waits until so many elements match, and if they stand further down, goes there. */
  async function waitFor(page: Page, selector: string, count: number) {
    const [outer = '', inner] = selector.split(' >>> ');
    await page.evaluate((host) => document.querySelector(host)?.scrollIntoView(), outer);
    await page.waitForFunction(
      (host: string, within: string | undefined, wanted: number) => {
        const hosts = [...document.querySelectorAll(host)];
        const found = within
          ? hosts.flatMap((one) => [...(one.shadowRoot?.querySelectorAll(within) ?? [])])
          : hosts.filter((one) => one.textContent);
        return found.length === wanted;
      },
      { timeout: 20_000 },
      outer,
      inner,
      count,
    );
    await page.evaluate(() => scrollTo(0, 0));
  }

  const overflow = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  describe('says nothing to the console, shuts nobody out and fits', () => {
    const looks: [width: number, scheme: string][] = [
      [360, 'light'],
      [1280, 'dark'],
    ];
    for (const page of BOTH) {
      for (const [width, scheme] of looks) {
        it(`${page[0]}, ${width} px, ${scheme}`, async () => {
          const opened = await visit(page, width, scheme);
          await opened.evaluate(axeSource);
          const { violations } = await opened.evaluate(() =>
            (globalThis as unknown as { axe: typeof axeCore }).axe.run(),
          );
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
          );
          expect(found).to.deep.equal([]);
          expect(await overflow(opened)).to.equal(0);
          expect(complaints).to.deep.equal([]);
          await opened.close();
        });
      }
    }
  });

  describe('shows every document without a word to the console', () => {
    for (const page of OTHERS) {
      it(page[0], async () => {
        const opened = await visit(page, 360);
        expect(await overflow(opened)).to.equal(0);
        expect(complaints).to.deep.equal([]);
        await opened.close();
      });
    }
  });

  it('gives each page its other language, one link away', async () => {
    for (const page of BOTH) {
      const opened = await visit([page[0]]);
      const [from, to, lang] = await opened.evaluate(() => {
        const link = document.querySelector<HTMLAnchorElement>('header a[hreflang]')!;
        return [document.documentElement.lang, link.href, link.hreflang];
      });
      const other = await opened.goto(to!);
      expect(other!.status()).to.equal(200);
      expect([from, lang]).to.have.members(['vi', 'en']);
      expect(await opened.evaluate(() => document.documentElement.lang)).to.equal(lang);
      await opened.close();
    }
  });

  it('prints the five lines of CSS that its themed gauge is dressed in', async () => {
    const opened = await visit(BOTH[0]!);
    const printed = await opened.$eval('#theme', ({ textContent }) => textContent);
    expect(printed).to.equal((await readFile(join(root, 'demo/theme.css'), 'utf8')).trim());
    expect(printed.match(/;$/gm)).to.have.length(5);
    await opened.close();
  });

  describe('by keyboard alone', () => {
    /** What has the focus, into shadow roots: its text or its id. */
    const focused = (page: Page) =>
      page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.id ? at.id : (at?.textContent.trim() ?? '');
      });
    const tabTo = async (page: Page, what: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if ((await focused(page)) === what) return;
      }
      throw new Error(`Sixty times Tab, and never at “${what}”.`);
    };

    it('an organization of the intranet page narrows the ranking, and a button widens it again', async () => {
      const page = await visit(['intranet/index.html', ...FIGURES]);
      const subject = () =>
        page.evaluate(() => document.querySelector('nq-branch-ranking')!.shadowRoot!.textContent);
      await tabTo(page, 'Hội Liên hiệp Phụ nữ');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() =>
        document
          .querySelector('nq-branch-ranking')!
          .shadowRoot!.textContent.includes('Hội Liên hiệp Phụ nữ · '),
      );
      await tabTo(page, 'clear');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        () =>
          !document
            .querySelector('nq-branch-ranking')!
            .shadowRoot!.textContent.includes('Hội Liên hiệp Phụ nữ · Chi hội'),
      );
      expect(await subject()).to.include('Đoàn Thanh niên');
      await page.close();
    });

    it('another document is chosen on the intranet page, and the address says so', async () => {
      const page = await visit(['intranet/index.html', ...FIGURES]);
      await tabTo(page, 'document');
      for (let down = 0; down < 4; down++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await waitFor(page, ...NO_TARGETS[0]!);
      expect(page.url()).to.include('document=plan-160-tb-tw');
      await page.close();
    });

    it('a target and an organization of the dashboard are chosen', async () => {
      const page = await visit(['dashboard/index.html', ...DASHBOARD]);
      await tabTo(page, 'Tỷ lệ tập hợp đoàn viên, hội viên');
      await page.keyboard.press('Enter');
      await waitFor(page, 'nq-organization-comparison >>> .chart svg', 1);
      await page.waitForFunction(() => document.querySelectorAll('.reasons li').length === 8);
      await tabTo(page, 'Hội Cựu chiến binh');
      await page.keyboard.press('Enter');
      const reasons = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.reasons li:not([hidden])')].map((one) => one.innerText),
      );
      expect(reasons).to.have.length(2);
      for (const reason of reasons) expect(reason).to.match(/^Hội Cựu chiến binh: /);
      await page.close();
    });
  });
});
