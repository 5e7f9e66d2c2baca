/** The page of the built folder: an editor who knows no HTML chooses a widget, and its code works where it is pasted. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { openSite, type Site } from '../tools/site.js';

const root = fileURLToPath(new URL('../../dist/', import.meta.url));

describe('The page of the built folder', function () {
  this.timeout(60_000);
  let site: Site;
  let pasted = '';

  before(async () => {
    site = await openSite(root, (path) => (path === '/bai-viet' ? pasted : undefined));
  });

  after(() => site.close());

  async function open(path: string): Promise<{ page: Page; complaints: string[] }> {
    const page = await site.browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.setViewport({ width: 800, height: 900 });
    await page.goto(`${site.origin}${path}`);
    return { page, complaints };
  }

  const choose = (page: Page, name: string, value: string) => page.select(`[name="${name}"]`, value);
  const codesIn = (page: Page) =>
    page.$$eval('#forms pre', (blocks) => blocks.map(({ textContent }) => textContent));
  const untilCode = (page: Page, text: string) =>
    page.waitForFunction(
      (part: string) => document.querySelector('#forms pre')?.textContent.includes(part),
      {},
      text,
    );

  const CHOICES: [widget: string, choices: Record<string, string>, text: string][] = [
    ['target-gauge', { target: 'membership-rate', organization: 'nong-dan', variant: 'linear' }, '90,4%'],
    ['organization-comparison', { target: 'membership-rate' }, 'Chậm tiến độ'],
    ['branch-ranking', { target: 'party-admission', organization: 'nong-dan' }, 'Hiển thị'],
    ['target-trend', { target: 'membership-rate', organization: 'nong-dan' }, '90,4%'],
    ['grade-distribution', { target: 'grassroots-grade' }, 'Yêu cầu'],
    ['scorecard', { group: 'status' }, 'Không đạt'],
    ['task-list', {}, '20 nhiệm vụ'],
  ];

  for (const [widget, choices, text] of CHOICES) {
    it(`gives four codes for a ${widget}, and each shows it on a bare page`, async () => {
      const { page, complaints } = await open('/index.html');
      await untilCode(page, 'data-nq-target=');
      await choose(page, 'widget', widget);
      await untilCode(page, `data-nq-widget="${widget}"`);
      for (const [name, value] of Object.entries(choices)) {
        await choose(page, name, value);
        await untilCode(page, `data-nq-${name}="${value}"`);
      }
      const theme = await page.$eval('#theme pre', ({ textContent }) => textContent);
      const codes = await codesIn(page);
      expect(codes).to.have.length(4);
      expect(complaints).to.deep.equal([]);
      await page.close();
      for (const code of codes) {
        const isTag = code.startsWith('<script');
        pasted = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài</title>${code}${isTag ? '' : theme}</html>`;
        const { page: article } = await open('/bai-viet');
        const frame = code.startsWith('<iframe')
          ? await (await article.waitForSelector('iframe'))!.contentFrame()
          : article;
        await frame.waitForFunction(
          (tag: string, words: string) =>
            document.querySelector(tag)?.shadowRoot?.textContent.includes(words),
          {},
          `nq-${widget}`,
          text,
        );
        await article.close();
      }
    });
  }

  it('offers what the document has: targets with figures, and the organizations they bind', async () => {
    const { page } = await open('/index.html');
    await untilCode(page, 'data-nq-target=');
    await choose(page, 'widget', 'grade-distribution');
    await untilCode(page, 'grade-distribution');
    const offered = await page.$$eval('[name="target"] option', (options) =>
      options.map(({ value }) => value),
    );
    expect(offered).to.include('grassroots-grade').and.not.include('membership-rate');
    expect(await page.$('[name="organization"]')).to.equal(null);
    await page.close();
  });

  it('is used by keyboard: the field that was changed keeps the focus', async () => {
    const { page } = await open('/index.html');
    await untilCode(page, 'data-nq-target=');
    await page.focus('[name="widget"]');
    await page.keyboard.press('ArrowDown');
    await untilCode(page, 'organization-comparison');
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).to.equal('widget');
    await page.close();
  });

  it('says what is wrong with a data file, and takes the next one', async () => {
    const { page } = await open('/index.html');
    await untilCode(page, 'data-nq-target=');
    const type = async (address: string) => {
      await page.$eval(
        '[name="src"]',
        (field, value) => ((field as HTMLInputElement).value = value),
        address,
      );
      await page.$eval('[name="src"]', (field) =>
        field.dispatchEvent(new Event('change', { bubbles: true })),
      );
    };
    const says = (text: string) =>
      page.waitForFunction(
        (part: string) => document.querySelector('#problem')!.textContent.includes(part),
        {},
        text,
      );
    await type('/khong-co.json');
    await says('Không đọc được tệp số liệu');
    expect(await page.$eval('#codes', (codes) => (codes as HTMLElement).hidden)).to.equal(true);
    await type('/demo/index.html');
    await says('trang web (HTML)');
    await type('/demo/resolutions/nghe-an.json');
    await untilCode(page, 'nghe-an.json');
    expect(await page.$eval('#problem', ({ textContent }) => textContent)).to.equal('');
    await page.close();
  });
});

describe('integrity.json', () => {
  const { version, entries } = JSON.parse(readFileSync(`${root}integrity.json`, 'utf8')) as {
    version: string;
    entries: Record<string, { integrity: string; tag: string }>;
  };
  const latest = (file: string) => file.replace(`-${version}`, '');

  it('has the hash of every entry, which is the one under its short name too', () => {
    expect(Object.keys(entries).map(latest)).to.have.members([
      'nq.js',
      'nq-auto.js',
      'nq-all.js',
      'nq-frame.js',
      'nq-frame.css',
      'nq-widgets.js',
    ]);
    for (const [file, { integrity, tag }] of Object.entries(entries)) {
      for (const name of [file, latest(file)]) {
        const hash = createHash('sha384')
          .update(readFileSync(`${root}${name}`))
          .digest('base64');
        expect(integrity, name).to.equal(`sha384-${hash}`);
      }
      expect(tag).to.include(`"${file}"`).and.include(integrity);
    }
  });
});
