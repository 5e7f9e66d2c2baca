/** A page from a file share or a stick: no server, no modules, no fetch, all in one classic script and the data in the page. */
import { mkdir, mkdtemp, readFile, rm, writeFile, copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'chai';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { DATA_GOES_HERE, filePageIn } from '../../src/cli/docs/embedding/codes.js';
import { CHROMIUM_ARGS, ensureBrowser } from '../tools/browser.js';
import { chooseEngines } from '../tools/engines.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const { chosen } = await chooseEngines();

/** WebKit is no browser that is driven so. */
const BROWSERS: Record<string, () => Promise<Browser>> = {
  Chromium: async () => puppeteer.launch({ executablePath: await ensureBrowser(), args: CHROMIUM_ARGS }),
  ...(chosen.firefox && {
    Firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: chosen.firefox }),
  }),
};

for (const [engine, launch] of Object.entries(BROWSERS))
  describe(`A page that is opened as a file in ${engine}`, function () {
    this.timeout(60_000);
    let browser: Browser;
    let folder: string;
    let json: string;

    before(async () => {
      json = await readFile(join(root, 'demo/resolutions/lao-cai.json'), 'utf8');
      // A folder as people name them.
      folder = await mkdtemp(join(tmpdir(), 'Số liệu nghị quyết '));
      for (const file of ['nq-all.js', 'nq-auto.js', 'nq.js', 'widget.html', 'nq-frame.js', 'nq-frame.css'])
        await copyFile(join(root, 'dist', file), join(folder, file));
      browser = await launch();
    });

    after(async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    });

    async function open(
      script: string,
      body: string,
    ): Promise<{ page: Page; complaints: string[]; asked: string[] }> {
      const file = join(folder, 'Trang báo cáo.html');
      await writeFile(
        file,
        `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Báo cáo</title>${body}<script src="${script}"></script></html>`,
      );
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url().split('/').at(-1)!));
      page.on('requestfailed', (request) => complaints.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      return { page, complaints, asked };
    }

    /** Waits until an element shows what is asked for, when it is on the screen. */
    async function shows(page: Page, tag: string, inside: string, text: string) {
      await page.waitForFunction((one: string) => document.querySelector(one), {}, tag);
      await page.$eval(tag, (element) => element.scrollIntoView());
      await page.waitForFunction(
        (one: string, selector: string, words: string) => {
          const { shadowRoot } = document.querySelector(one)!;
          return shadowRoot?.querySelector(selector) && shadowRoot.textContent.includes(words);
        },
        {},
        ...([tag, inside, text] as const),
      );
    }

    const data = () => `<script type="application/json">${json}</script>`;
    const WIDGETS: [name: string, attributes: Record<string, string>, inside: string, text: string][] = [
      ['target-gauge', { target: 'membership-rate', organization: 'nong-dan' }, 'svg', '90,4%'],
      ['organization-comparison', { target: 'membership-rate' }, '.chart svg path', 'Chậm tiến độ'],
      ['branch-ranking', { target: 'party-admission' }, 'tbody tr', 'Kết quả'],
      ['target-trend', { target: 'membership-rate', organization: 'nong-dan' }, '.chart svg path', '90,4%'],
      ['grade-distribution', { target: 'grassroots-grade' }, '[part~=picture]', 'Yêu cầu'],
      ['scorecard', {}, '[part~=row]', 'Không đạt'],
      ['task-list', {}, 'tbody tr', '20 nhiệm vụ'],
      ['chart', { target: 'membership-rate' }, '.drawn svg path', 'Bảng số liệu'],
    ];
    const spec =
      '<script type="application/vnd.vegalite+json">{"data":{"name":"progress"},"mark":"bar","encoding":{"x":{"field":"value"},"y":{"field":"organizationName"}}}</script>';

    it('has every element, by its tag and by a div, its data inline, and asks for no file but the script', async () => {
      const attributesOf = (given: Record<string, string>, prefix: string) =>
        Object.entries({ ...given, 'as-of': '2026-11-21' })
          .map(([name, value]) => `${prefix}${name}="${value}"`)
          .join(' ');
      const inside = (name: string) => (name === 'chart' ? spec : 'Nội dung.');
      const tags = WIDGETS.map(
        ([name, given]) => `<nq-${name} ${attributesOf(given, '')}>${inside(name)}</nq-${name}>`,
      );
      const divs = WIDGETS.map(
        ([name, given]) =>
          `<div data-nq-widget="${name}" ${attributesOf(given, 'data-nq-')}>${inside(name)}</div>`,
      );
      for (const elements of [tags, divs]) {
        const { page, complaints, asked } = await open(
          'nq-all.js',
          `<nq-resolution>${data()}${elements.join('')}</nq-resolution>`,
        );
        for (const [name, , within, text] of WIDGETS) await shows(page, `nq-${name}`, within, text);
        // Firefox names none of the files of a disk.
        expect(asked.slice(1)).to.deep.equal(engine === 'Firefox' ? [] : ['nq-all.js']);
        expect(complaints).to.deep.equal([]);
        await page.close();
      }
    });

    it('is what the Embedding page shows, with the data in its place', async () => {
      const html = filePageIn('vi').replace(DATA_GOES_HERE.vi, () => json);
      const page = await browser.newPage();
      await mkdir(join(folder, 'nq'));
      await copyFile(join(root, 'dist/nq-all.js'), join(folder, 'nq/nq-all.js'));
      await writeFile(join(folder, 'trang.html'), html);
      await page.goto(pathToFileURL(join(folder, 'trang.html')).href);
      await shows(page, 'nq-target-gauge', 'svg', '90,4%');
      await page.close();
    });

    it('leaves what stands inside the tags where somebody loads the module there, which browsers refuse', async () => {
      const { page } = await open(
        'nq.js" type="module',
        `<nq-target-gauge target="membership-rate">Hội Nông dân: 90,4%</nq-target-gauge>`,
      );
      expect(await page.$eval('nq-target-gauge', (element) => element.innerText)).to.equal(
        'Hội Nông dân: 90,4%',
      );
      await page.close();
    });

    it('has its widgets with the loader too, which takes the classic script where modules are refused', async () => {
      await copyFile(join(root, 'dist/nq-all.js'), join(folder, 'nq-all-0.1.0.js'));
      const { page } = await open(
        'nq-auto.js',
        `<nq-resolution>${data()}<div data-nq-widget="target-gauge" data-nq-target="membership-rate" data-nq-organization="nong-dan" data-nq-as-of="2026-11-21">90,4%</div></nq-resolution>`,
      );
      await shows(page, 'nq-target-gauge', 'svg', 'Chậm tiến độ');
      await page.close();
    });
  });
