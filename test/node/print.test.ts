/** What comes out of the printer: PDFs that the browser makes of the built elements and pages, read word by word. */
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { viRanking } from '../../src/locales/vi-ranking.js';
import { viScorecard } from '../../src/locales/vi-scorecard.js';
import { viTasks } from '../../src/locales/vi-tasks.js';
import { openSite, type Site } from '../tools/site.js';
import { readPdf, squash, type PdfPage } from '../tools/pdf.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const laoCai = 'src="/demo/resolutions/lao-cai.json" as-of="2026-11-21"';
const dongThap = 'src="/demo/resolutions/dong-thap.json" as-of="2026-11-21"';
const spec = JSON.stringify({
  data: { name: 'progress' },
  transform: [{ filter: 'datum.inForce && datum.level === null' }],
  height: 200,
  mark: 'bar',
  encoding: { x: { field: 'value' }, y: { field: 'organizationName' }, color: { field: 'statusName' } },
});

/** The last key to a trend's picture, and what follows it. */
const LEGEND = 'Dự báo theo tốc độ hiện nay Yêu cầu';

interface Scene {
  markup: string;
  /** What stands in the shadow root once it is drawn. */
  drawn: string;
  /** What has to be on the paper: text of its own, and of what a reader would have to open. */
  words: string[];
  /** Colours of what is drawn. */
  paints: string[];
}

const SCENES: Record<string, Scene> = {
  'radial gauge': {
    markup: `<nq-target-gauge ${laoCai} target="membership-rate" organization="nong-dan"></nq-target-gauge>`,
    drawn: 'svg.radial',
    words: ['Hội Nông dân', 'Số liệu 6 tháng đầu năm 2026', 'Nguồn: nq-widgets, ví dụ', 'Mục II.2.2 (4)'],
    paints: ['#953f05', '#e6eaee'],
  },
  'linear gauge': {
    markup: `<nq-target-gauge ${laoCai} target="membership-rate" organization="nong-dan" variant="linear"></nq-target-gauge>`,
    drawn: 'svg.linear',
    words: ['Hội Nông dân', 'Số liệu 6 tháng đầu năm 2026'],
    paints: ['#953f05', '#e6eaee'],
  },
  comparison: {
    markup: `<nq-organization-comparison ${laoCai} target="membership-rate"></nq-organization-comparison>`,
    drawn: '.chart svg path',
    words: ['Hội Cựu chiến binh', 'còn thiếu 4,6 điểm %', '100%', 'Mức yêu cầu'],
    paints: ['#953f05', '#9d6705', '#3962d6', '#e6eaee'],
  },
  trend: {
    markup: `<nq-target-trend ${laoCai} target="membership-rate" organization="nong-dan"></nq-target-trend>`,
    drawn: '.chart svg path',
    words: [
      'Hội Nông dân đạt 90,4% (ước)',
      'từ 95% trở lên',
      'Bảng số liệu',
      'Năm 2021 86,9%',
      'Năm 2025 89,96%',
      LEGEND,
    ],
    paints: ['#953f05', '#e6eaee'],
  },
  'grade distribution': {
    markup: `<nq-grade-distribution ${dongThap} target="province-district-grade"></nq-grade-distribution>`,
    drawn: '[part~=picture]',
    words: ['Tất cả đơn vị', 'Bảng số liệu', 'Thuộc diện tính', '83,3%'],
    paints: ['#33307a'],
  },
  scorecard: {
    markup: `<nq-scorecard ${dongThap}></nq-scorecard>`,
    drawn: '[part~=row]',
    words: ['Mục II.3', 'Mục III.4', 'Không đạt 7', 'Hộ gia đình trắng đoàn viên, hội viên'],
    paints: ['#7a0209', '#03685c'],
  },
  'task list': {
    markup: `<nq-task-list ${dongThap}></nq-task-list>`,
    drawn: '[part~=row]',
    words: ['36 nhiệm vụ', 'Quá hạn', 'tính đến ngày 21/11/2026'],
    paints: ['#7a0209'],
  },
  chart: {
    markup: `<nq-chart ${laoCai} target="membership-rate"><script type="application/vnd.vegalite+json">${spec}</script></nq-chart>`,
    drawn: '.drawn svg path',
    words: ['Bảng số liệu', 'Hội Nông dân năm 2026 90,4%'],
    paints: ['#953f05', '#9d6705', '#3962d6'],
  },
};

/** Below every element but the gauge, whose face says it: the text, and of when figures and verdicts are. */
const SOURCE = ['Nguồn: Nghị quyết của Ban ', 'ật ngày 20/11/2026; đánh giá tính đến ngày 21/11/2026.'];

/** What is only there to be pressed, turned or typed into. */
const CONTROLS = [viRanking.search, viRanking.turn.previous, viRanking.turn.next, viRanking.clear]
  .concat([viTasks.search, viTasks.clear, viScorecard.filter, 'Căn cứ đánh giá'])
  .map(squash);

/** A dark page of the host, which asks for its backgrounds to be printed too. */
const page = (markup: string) => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>
  <style>
    :root { color-scheme: light dark; font: 17px/1.6 sans-serif; }
    body { margin: 0; }
    @media (prefers-color-scheme: dark) { body { background: #14181c; color: #e8ebee; --nq-color-muted: #a9b4be; } }
  </style>
  <script type="module" src="/dist/nq.js"></script>${markup}</html>`;

describe('On paper', function () {
  this.timeout(120_000);
  const pages = new Map<string, string>();
  let site: Site;

  before(async () => {
    site = await openSite(root, (path) => {
      const markup = pages.get(path);
      return markup === undefined ? undefined : page(markup);
    });
  });

  after(() => site.close());

  async function open(path: string, scheme: string, [selector, drawn]: [string, string]): Promise<Page> {
    const opened = await site.browser.newPage();
    await opened.setViewport({ width: 1000, height: 900 });
    await opened.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await opened.goto(`${site.origin}${path}`);
    await opened.waitForFunction(
      (host: string, within: string) => document.querySelector(host)?.shadowRoot?.querySelector(within),
      {},
      selector,
      drawn,
    );
    return opened;
  }

  /** One element, when it is drawn. */
  async function show(markup: string, drawn: string, scheme = 'light'): Promise<Page> {
    pages.set('/page', markup);
    return open('/page', scheme, [/<(nq-[a-z-]+) /.exec(markup)![1]!, drawn]);
  }

  async function print(opened: Page): Promise<PdfPage[]> {
    const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
    return readPdf(await opened.pdf({ format: 'A4', margin, printBackground: true }));
  }

  async function backgroundInPrint(opened: Page): Promise<string> {
    await opened.emulateMediaType('print');
    return opened.evaluate(
      () => getComputedStyle(document.querySelector('body > :not(script)')!).backgroundColor,
    );
  }

  const all = (pdf: PdfPage[]) => ({
    words: pdf.map(({ words }) => words).join(''),
    inks: new Set(pdf.flatMap(({ inks }) => [...inks])),
    paints: new Set(pdf.flatMap(({ paints }) => [...paints])),
    images: pdf.reduce((sum, { images }) => sum + images, 0),
  });

  for (const [name, { markup, drawn, words, paints }] of Object.entries(SCENES)) {
    for (const scheme of ['light', 'dark']) {
      it(`a ${name} from a ${scheme} page is black on white, drawn in lines, and says all it has to say`, async () => {
        const opened = await show(markup, drawn, scheme);
        const pdf = await print(opened);
        // The page keeps its own colour, the element brings its paper.
        expect(await backgroundInPrint(opened)).to.equal('rgb(255, 255, 255)');
        await opened.close();
        const paper = all(pdf);
        for (const text of words) expect(paper.words).to.include(squash(text));
        for (const text of name.endsWith('gauge') ? [] : SOURCE) expect(paper.words).to.include(squash(text));
        for (const text of CONTROLS) expect(paper.words).to.not.include(text);
        expect([...paper.inks]).to.include('#000000');
        for (const ink of paper.inks) expect(HUES, ink).to.include(ink);
        // Figures in a dark bar are white, and what keeps lines off words.
        if (!['grade distribution', 'trend'].includes(name))
          expect([...paper.inks]).to.not.include('#ffffff');
        expect([...paper.paints]).to.include.members(paints);
        expect(paper.images).to.equal(0);
        expect(pdf.every(({ fits }) => fits)).to.equal(true);
      });
    }
  }

  describe('a ranking of 350 branches', () => {
    const markup = `<nq-branch-ranking ${laoCai} target="party-admission"></nq-branch-ranking>`;

    /** What a script sees that asks for the page to be printed, in the same moment. */
    const rowsWhile = (opened: Page, event?: string) =>
      opened.evaluate((type) => {
        if (type) dispatchEvent(new Event(type));
        const rows = document.querySelector('nq-branch-ranking')!.shadowRoot!.querySelectorAll('tbody tr');
        return [...rows].map((row) =>
          ['.col-name button span', '.place']
            .map((part) => row.querySelector(part)!.textContent.trim())
            .join(''),
        );
      }, event);

    it('has every row, and each on one page; on the screen it is one page of it again', async () => {
      const opened = await show(markup, 'tbody tr');
      const rows = (await rowsWhile(opened, 'beforeprint')).map(squash);
      await rowsWhile(opened, 'afterprint');
      const pdf = await print(opened);
      expect(await rowsWhile(opened), 'afterwards').to.have.length(20);
      await opened.close();
      expect(rows).to.have.length(350);
      expect(pdf.length).to.be.greaterThan(10);
      for (const row of new Set(rows)) {
        const found = pdf.reduce((sum, { words }) => sum + words.split(row).length - 1, 0);
        expect(found, row).to.equal(rows.filter((one) => one === row).length);
      }
      for (const { words, fits } of pdf) {
        expect(words).to.include(squash(viRanking.columns.name + viRanking.columns.value));
        expect(fits).to.equal(true);
      }
      expect(pdf[0]!.words).to.include(squash('1–350 trong 350'));
    });

    it('has the rows that a reader has left, and no others', async () => {
      const opened = await show(markup, 'tbody tr');
      await opened.evaluate(() => {
        const field = document.querySelector('nq-branch-ranking')!.shadowRoot!.querySelector('input')!;
        field.value = 'nong dan';
        field.dispatchEvent(new InputEvent('input'));
      });
      const rows = await rowsWhile(opened, 'beforeprint');
      expect(rows.length).to.be.greaterThan(20).and.below(350);
      for (const row of rows) expect(row).to.include('Nông dân');
      await rowsWhile(opened, 'afterprint');
      expect(await rowsWhile(opened)).to.have.length(20);
      await opened.close();
    });

    it('has a heading and its first row on the same page, wherever it begins', async () => {
      for (const above of [780, 820, 860]) {
        const few = markup.replace('target', 'organization="nong-dan" target');
        const opened = await show(`<div style="height: ${above}px"></div>${few}`, 'tbody tr');
        const [first] = (await rowsWhile(opened)).map(squash);
        const pdf = await print(opened);
        await opened.close();
        const begins = pdf.find(({ words }) => words.includes(squash('Giới thiệu đoàn viên')));
        expect(begins!.words, `${above} px`).to.include(first);
      }
    });
  });

  it('a comparison that nobody has scrolled to has its bars, and cuts no row', async () => {
    const markup = `<div style="height: 6000px"></div>${SCENES.comparison!.markup}`;
    const opened = await show(markup, 'tbody tr');
    const drawn = await opened.evaluate(
      () =>
        document.querySelector('nq-organization-comparison')!.shadowRoot!.querySelectorAll('.chart svg')
          .length,
    );
    const pdf = await print(opened);
    await opened.close();
    expect(drawn).to.equal(0);
    expect([...pdf.at(-1)!.paints]).to.include.members(SCENES.comparison!.paints);
    expect(pdf.at(-1)!.words).to.include(squash('Hội Nông dân'));
  });

  it('a trend whose picture has not come has its table instead of an empty frame', async () => {
    const opened = await show(`<div style="height: 6000px"></div>${SCENES.trend!.markup}`, '[part~=row]');
    const { words } = all(await print(opened));
    await opened.close();
    expect(words).to.include(squash('Năm 2021 86,9%'));
    expect(words).to.not.include(squash(LEGEND));
  });

  it('what a reader has opened stays open afterwards, and only that', async () => {
    const opened = await show(SCENES.trend!.markup, '.chart svg path');
    const isOpen = () =>
      opened.evaluate(
        () => document.querySelector('nq-target-trend')!.shadowRoot!.querySelector('details')!.open,
      );
    await print(opened);
    expect(await isOpen()).to.equal(false);
    await opened.evaluate(() => {
      document.querySelector('nq-target-trend')!.shadowRoot!.querySelector('details')!.open = true;
    });
    await print(opened);
    expect(await isOpen()).to.equal(true);
    await opened.close();
  });

  it('is told too where only the medium changes', async () => {
    const opened = await show(SCENES.scorecard!.markup, '[part~=row]');
    await opened.emulateMediaType('print');
    await opened.waitForFunction(() =>
      document.querySelector('nq-scorecard')!.shadowRoot!.querySelector('[part=source-line]'),
    );
    await opened.emulateMediaType('screen');
    await opened.waitForFunction(
      () => !document.querySelector('nq-scorecard')!.shadowRoot!.querySelector('[part=source-line]'),
    );
    await opened.close();
  });

  describe('a page of the demo has no menus, and nothing that is too pale', () => {
    const DEMO: [path: string, ...ready: [string, string]][] = (['index', 'en'] as const).flatMap(
      (name): [string, string, string][] => [
        [`${name}.html`, 'nq-target-gauge', '[part~=picture]'],
        [`article/${name}.html`, 'nq-organization-comparison', 'tbody tr'],
        [`intranet/${name}.html`, 'nq-branch-ranking', 'tbody tr'],
        [`dashboard/${name}.html`, 'nq-organization-comparison', 'tbody tr'],
        [
          `gallery/${name}.html?element=nq-task-list&paper=dark`,
          '[id="task-list/usual"] nq-task-list',
          'tbody tr',
        ],
      ],
    );
    for (const [path, ...ready] of DEMO) {
      it(path, async () => {
        const opened = await open(`/dist/demo/${path}`, 'dark', ready);
        const pdf = await print(opened);
        const menus = await opened.evaluate(() =>
          [...document.querySelectorAll('nav, header a[hreflang]')].map(({ textContent }) => textContent),
        );
        await opened.close();
        const { words, inks, images } = all(pdf);
        expect(menus).to.have.length(2);
        for (const menu of menus) expect(words).to.not.include(squash(menu));
        for (const ink of inks) expect(contrastToWhite(ink), ink).to.be.at.least(4.5);
        expect(images).to.equal(0);
        expect(pdf.every(({ fits }) => fits)).to.equal(true);
      });
    }
  });
});

/** Black, the hues of the statuses as on light paper, and white within a bar. */
const HUES = ['#000000', '#ffffff', '#03685c', '#3962d6', '#9d6705', '#953f05', '#7a0209', '#3a4044'];

function contrastToWhite(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05);
}
