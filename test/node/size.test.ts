/** What a reader downloads, counted by a browser that really loads the page. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { openSite, type Site } from '../tools/site.js';

const KB = 1024;

/**
 * Bytes of JavaScript, gzipped, for a page with one gauge. On a phone on a slow line (about 400 kbit/s, 50 KB a second) the
 * gauge then stands half a second after the page.
 */
const BUDGET = 24 * KB;
/** The same where units are judged one by one, which takes more code. */
const COVERAGE_BUDGET = 32 * KB;

/** A comparison with its chart in view, all of it. On the same line the table stands before that, and a chart four seconds after it. */
const COMPARISON_BUDGET = 200 * KB;

/** A chart of the page's own, all of it: vega-embed brings the compiler, and everything a spec may ask for. */
const CHART_BUDGET = 340 * KB;

const root = fileURLToPath(new URL('../../', import.meta.url));
const pageWith = (widget: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>
  <script type="module" src="/dist/nq.js"></script>${widget}</html>`;

const pages: Record<string, string> = {
  '/gauge': pageWith(
    '<nq-target-gauge src="/demo/resolutions/lao-cai.json" target="membership-rate" organization="nong-dan" as-of="2026-11-21"></nq-target-gauge>',
  ),
  '/loader': `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>
    <script defer src="/dist/nq-auto.js"></script>
    <div data-nq-widget="target-gauge" data-nq-src="/demo/resolutions/lao-cai.json" data-nq-target="membership-rate"
      data-nq-organization="nong-dan" data-nq-as-of="2026-11-21"></div></html>`,
  '/coverage': pageWith(
    '<nq-target-gauge src="/demo/resolutions/lao-cai.json" target="party-admission" organization="cuu-chien-binh" as-of="2026-11-21"></nq-target-gauge>',
  ),
  '/comparison':
    pageWith(`<main style="padding-block: 5000px"><nq-organization-comparison src="/demo/resolutions/lao-cai.json"
      target="membership-rate" as-of="2026-11-21"></nq-organization-comparison></main>`),
  '/chart':
    pageWith(`<nq-chart src="/demo/resolutions/lao-cai.json" target="membership-rate" as-of="2026-11-21">
      <script type="application/vnd.vegalite+json">{ "title": "Tỷ lệ tập hợp", "data": { "name": "progress" }, "mark": "bar",
        "encoding": { "x": { "field": "value" }, "y": { "field": "organizationName" } } }</script></nq-chart>`),
};

/** Each element as its page has it: below what is seen, and then scrolled to. */
const ONE_EACH: Record<string, string> = {
  'nq-target-gauge': 'target="membership-rate" organization="nong-dan"',
  'nq-organization-comparison': 'target="membership-rate"',
  'nq-branch-ranking': 'target="party-admission" organization="nong-dan"',
  'nq-target-trend': 'target="membership-rate" organization="nong-dan"',
  'nq-grade-distribution': 'target="grassroots-grade"',
  'nq-scorecard': '',
  'nq-task-list': '',
};

for (const [element, attributes] of Object.entries(ONE_EACH)) {
  pages[`/${element}`] = pageWith(`<main style="padding-block: 5000px"><${element} ${attributes}
    src="/demo/resolutions/lao-cai.json" as-of="2026-11-21"></${element}></main>`);
}

const README = readFileSync(join(root, 'README.md'), 'utf8');

interface File {
  name: string;
  bytes: number;
  gzip: number;
}

describe('What a page downloads', function () {
  this.timeout(60_000);
  let site: Site;

  before(async () => {
    await readFile(join(root, 'dist/nq.js')).catch(() =>
      expect.fail('There is no dist/nq.js: npm run build'),
    );
    site = await openSite(root, (path) => pages[path]);
  });

  after(() => site.close());

  /** Opens a page, waits for its widget to show all of `texts`, and lists the files of `dist/` it has asked for. */
  async function load(path: string, ...texts: string[]): Promise<File[]> {
    const { page, names } = await open(path, ...texts);
    await page.close();
    const files = await measure(names);
    print(path, files);
    return files;
  }

  /** `names` grows as the page asks for more. */
  async function open(path: string, ...texts: string[]): Promise<{ page: Page; names: string[] }> {
    const page = await site.browser.newPage();
    const names: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/dist/')) names.push(pathname.slice(1));
    });
    await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle0' });
    await page.waitForFunction(
      (wanted: string[]) => {
        const widget = document.querySelector('nq-target-gauge, nq-organization-comparison, nq-chart');
        const face = widget?.shadowRoot?.textContent ?? '';
        return wanted.every((text) => face.includes(text));
      },
      {},
      texts,
    );
    return { page, names };
  }

  const measure = (names: string[]): Promise<File[]> =>
    Promise.all(
      names.map(async (name) => {
        const text = await readFile(join(root, name));
        return { name, bytes: text.length, gzip: gzipSync(text, { level: 9 }).length };
      }),
    );

  const total = (files: File[]) => files.reduce((sum, { gzip }) => sum + gzip, 0);

  function print(path: string, files: File[]) {
    const all = {
      name: 'together',
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      gzip: total(files),
    };
    const rows = [...files, all].map(
      ({ name, bytes, gzip }) =>
        `      ${name.padEnd(40)}${String(bytes).padStart(8)}${String(gzip).padStart(8)}`,
    );
    console.log([`      ${path.padEnd(40)}   bytes    gzip`, ...rows].join('\n'));
  }

  it('of the loader is at most 3 KB', () => {
    const sizeOf = (file: string) => gzipSync(readFileSync(join(root, 'dist', file)), { level: 9 }).length;
    expect(sizeOf('nq-auto.js')).to.be.at.most(3 * KB);
    expect(README).to.include(
      `a classic script of ${Math.ceil(sizeOf('nq-auto.js') / KB)} KB (gzipped), once`,
    );
    expect(README).to.include(`one classic script of ${Math.ceil(sizeOf('nq-all.js') / KB)} KB (gzipped)`);
  });

  it(`with one gauge is at most ${BUDGET / KB} KB, none of it Vega`, async () => {
    const files = await load('/gauge', 'Hội Nông dân', '90,4%', 'Chậm tiến độ');
    expect(files.map(({ name }) => name)).to.include('dist/nq.js');
    expect(files.length).to.be.greaterThan(1);
    expect(files.filter(({ name }) => name.includes('nq-extras'))).to.deep.equal([]);
    for (const { name } of files)
      expect((await readFile(join(root, name), 'utf8')).toLowerCase(), name).to.not.contain('vega');
    expect(total(files)).to.be.at.most(BUDGET);
  });

  it('with a gauge that the loader makes is what the README says', async () => {
    const files = await load('/loader', 'Hội Nông dân', '90,4%', 'Chậm tiến độ');
    expect(files.map(({ name }) => name)).to.include('dist/nq-auto.js');
    expect(README).to.include(`made by the loader takes ${Math.ceil(total(files) / KB)} KB`);
  });

  it(`with a gauge of units judged one by one is at most ${COVERAGE_BUDGET / KB} KB`, async () => {
    const files = await load('/coverage', 'Hội Cựu chiến binh', '69/69', 'Đạt');
    expect(files.filter(({ name }) => name.includes('nq-extras'))).to.have.length(1);
    expect(total(files)).to.be.at.most(COVERAGE_BUDGET);
  });

  it(`with a comparison has nothing of Vega before it is near, and then at most ${COMPARISON_BUDGET / KB} KB in all`, async () => {
    const { page, names } = await open('/comparison', 'Hội Nông dân', '90,4%', 'Chậm tiến độ');
    const before = await measure(names);
    print('/comparison, far from the screen', before);
    for (const { name } of before)
      expect(await readFile(join(root, name), 'utf8'), name).to.not.match(/vega(?!-view-)/i);
    expect(names.filter((name) => name.includes('vega'))).to.deep.equal([]);
    expect(await page.$$eval('nq-organization-comparison', drawnIn)).to.equal(0);

    await page.$eval('nq-organization-comparison', (comparison) => comparison.scrollIntoView());
    await page.waitForFunction(() =>
      document.querySelector('nq-organization-comparison')?.shadowRoot?.querySelector('.chart svg path'),
    );
    await page.waitForNetworkIdle();
    expect(await page.$$eval('nq-organization-comparison', drawnIn)).to.equal(1);
    await page.close();
    const files = await measure(names);
    print('/comparison, in view', files);
    expect(files.filter(({ name }) => name.includes('nq-vega-view'))).to.have.length(1);
    expect(files.filter(({ name }) => /nq-(vega-embed|chart)-/.test(name))).to.deep.equal([]);
    expect(total(files)).to.be.greaterThan(total(before)).and.at.most(COMPARISON_BUDGET);
  });

  describe('is what the README says', () => {
    for (const element of Object.keys(ONE_EACH)) {
      it(`<${element}>`, async () => {
        const row = new RegExp(`\\| \`<${element}>\`\\s+\\| (\\d+) KB\\s+\\| (\\d+) KB`).exec(README);
        const [far, near] = row!.slice(1).map(Number) as [number, number];
        const { page, names } = await open(`/${element}`);
        await page.waitForFunction(
          (tag: string) => document.querySelector(tag)?.shadowRoot?.querySelector('[part~=title]'),
          {},
          element,
        );
        await page.waitForNetworkIdle();
        expect(Math.ceil(total(await measure(names)) / KB)).to.equal(far);
        await page.$eval(element, (one) => one.scrollIntoView());
        await page.waitForNetworkIdle();
        const files = await measure(names);
        print(`<${element}>`, files);
        expect(Math.ceil(total(files) / KB)).to.equal(near);
        await page.close();
      });
    }

    it('<nq-chart>', async () => {
      const row = /\| `<nq-chart>`\s+\| (\d+) KB\s+\| (\d+) KB/.exec(README);
      const files = await load('/chart', 'Tỷ lệ tập hợp', 'Hội Nông dân');
      expect(Math.ceil(total(files) / KB))
        .to.equal(Number(row![2]))
        .and.to.equal(Number(row![1]));
    });
  });

  it(`with a chart of its own is at most ${CHART_BUDGET / KB} KB, and has nothing of the fixed charts`, async () => {
    const files = await load('/chart', 'Tỷ lệ tập hợp', 'Hội Nông dân');
    const vega = files.filter(({ name }) => name.includes('vega')).map(({ name }) => name);
    expect(vega).to.have.length(1);
    expect(vega[0]).to.match(/nq-vega-embed-/);
    // What makes markup of data is not even there.
    expect(await readFile(join(root, vega[0]!), 'utf8')).to.not.match(/vg-tooltip/);
    expect(total(files)).to.be.at.most(CHART_BUDGET);
  });
});

/** How many charts there are. */
const drawnIn = (comparisons: Element[]): number =>
  comparisons.reduce((sum, { shadowRoot }) => sum + shadowRoot!.querySelectorAll('.chart svg').length, 0);
