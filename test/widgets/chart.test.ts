import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import 'axe-core';
import { expect } from 'chai';
import type { NqChart } from '../../widgets/chart.js';
import '../../widgets/chart.js';
import { AS_OF, rankingDocument } from '../ranking-document.js';
import { scorecardDocument } from '../scorecard-document.js';
import { next, read, until, untilReads } from './page.js';
import { layPaper, removePaper } from './paper.js';

/** The package leaves itself on `window`, where a page has no modules to give it to. */
declare const axe: typeof axeCore;

const MEMBERSHIP = {
  title: { text: 'Tỷ lệ tập hợp', subtitle: 'Đến nay' },
  data: { name: 'progress' },
  transform: [{ filter: "datum.inForce && datum.target === 'membership'" }],
  height: 160,
  mark: 'bar',
  encoding: {
    y: { field: 'organizationName' },
    x: {
      field: 'value',
      type: 'quantitative',
      scale: { domain: [0, 92.5], nice: false },
      axis: { values: [0, 92.5] },
    },
    color: { field: 'statusColor' },
    tooltip: [{ field: 'organizationName' }, { field: 'value', type: 'quantitative' }, { field: 'gap' }],
  },
};

// ── What a page does ──

const stage = document.body.appendChild(document.createElement('main'));

function put(spec: unknown, attributes = '', data: unknown = scorecardDocument): NqChart {
  stage.innerHTML = `<nq-chart as-of="${AS_OF}" ${attributes}>Chưa có biểu đồ</nq-chart>`;
  const chart = stage.querySelector('nq-chart')!;
  if (spec !== undefined) chart.spec = spec as object;
  chart.data = data;
  return chart;
}

/** Puts a chart on the page and waits for its picture. */
async function show(spec: unknown = MEMBERSHIP, attributes = '', data?: unknown): Promise<NqChart> {
  const chart = put(spec, attributes, data);
  await drawn(chart);
  return chart;
}

const drawn = (chart: NqChart) => until(chart, () => find(chart, '.stage.drawn svg'));

/** Puts a chart on the page that cannot be drawn, and waits for what it says. */
async function fail(spec: unknown, attributes = '', data?: unknown) {
  const chart = put(spec, attributes, data);
  const { problems } = await next(chart, 'nq-error');
  await until(chart, () => find(chart, '[role=alert]'));
  return { chart, problems, says: read(chart) };
}

// ── What a reader sees and hears ──

const root = (chart: Element) => chart.shadowRoot!;
const find = (chart: Element, selector: string) => root(chart).querySelector<HTMLElement>(selector)!;
const all = (chart: Element, selector: string) => [...root(chart).querySelectorAll<HTMLElement>(selector)];
const plain = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
const picture = (chart: Element) => find(chart, '[role=img]');
/** What is written in the picture. */
const written = (chart: Element) =>
  [...picture(chart).querySelectorAll('svg text')].map(({ textContent }) => textContent);
const bars = (chart: Element) =>
  [...picture(chart).querySelectorAll('.mark-rect path')].filter(
    (bar) => bar.getBoundingClientRect().width > 0,
  );
const rowsOf = (chart: Element) =>
  all(chart, 'tbody tr').map((row) => [...row.children].map((cell) => plain(cell as HTMLElement)));

// ── What a reader does ──

async function openTable(chart: NqChart) {
  find(chart, 'summary').click();
  await until(chart, () => find(chart, 'details table, details .empty'));
}

async function pointAt(mark: Element) {
  const { left, top, width, height } = mark.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

const complaints: string[] = [];
const spoken = { ...console };
before(async function () {
  // In many files here, where a page has one.
  this.timeout(60_000);
  await import('../../widgets/chart/vega.js');
  const tell = (...what: unknown[]) => void complaints.push(what.join(' '));
  Object.assign(console, { error: tell, warn: tell, info: tell, log: tell });
});
after(() => {
  Object.assign(console, spoken);
  expect(complaints).to.deep.equal([]);
});
afterEach(() => {
  stage.replaceChildren();
  stage.removeAttribute('style');
});

describe('<nq-chart>', () => {
  it('cuts no name short that two thirds of it leave room for', async () => {
    const name = 'Đoàn Thanh niên Cộng sản Hồ Chí Minh khối 2';
    stage.style.inlineSize = '1200px';
    const organizations = scorecardDocument.organizations.map((one) => ({
      ...one,
      name: `${name}, ${one.id}`,
    }));
    const chart = await show(MEMBERSHIP, '', { ...scorecardDocument, organizations });
    expect(find(chart, '.stage svg').textContent).to.contain(name).and.not.contain('…');
    stage.style.inlineSize = '';
  });

  it('draws the spec over the tables, in the element’s language', async () => {
    const chart = await show();
    expect(bars(chart)).to.have.length(2);
    expect(written(chart)).to.include.members(['92,5', 'Hội Nông dân', 'Hội Liên hiệp Phụ nữ', 'Kết quả']);
    expect(written(chart).join()).to.not.match(/92\.5|value|organizationName|null/);
  });

  it('speaks English where the page does', async () => {
    const chart = await show(MEMBERSHIP, 'lang="en"');
    expect(written(chart)).to.include.members(['92.5', 'Result', 'Organization']);
    expect(plain(find(chart, 'summary'))).to.equal('Table of the figures');
  });

  it('writes dates as the language does', async () => {
    const spec = {
      data: { name: 'observations' },
      mark: 'point',
      encoding: { x: { field: 'periodEnd', type: 'temporal', timeUnit: 'yearmonth' } },
    };
    expect(written(await show(spec)).join()).to.match(/Tháng 12 2025/);
    expect(written(await show(spec, 'lang="en"')).join()).to.match(/Dec 2025/);
  });

  it('leaves the page’s own Vega formats alone', async () => {
    await show();
    const { expressionFunction, parse, View } = await import('vega');
    const format = expressionFunction('format') as (this: unknown, value: number, how: string) => string;
    const view = new View(parse({ marks: [] }));
    expect(format.call({ context: { dataflow: view } }, 92.5, '.1f')).to.equal('92.5');
  });

  it('has the title as a heading, and the picture by its name', async () => {
    const chart = await show(MEMBERSHIP, 'heading-level="2"');
    const heading = find(chart, '[role=heading]');
    expect([plain(heading), heading.ariaLevel]).to.deep.equal(['Tỷ lệ tập hợp', '2']);
    expect(plain(find(chart, '[part=subtitle]'))).to.equal('Đến nay');
    expect(picture(chart).getAttribute('aria-label')).to.equal('Tỷ lệ tập hợp');
    const described = await show({ ...MEMBERSHIP, description: 'Hội Nông dân thấp hơn yêu cầu.' });
    expect(picture(described).getAttribute('aria-label')).to.equal('Hội Nông dân thấp hơn yêu cầu.');
    expect(picture(await show({ ...MEMBERSHIP, title: undefined })).getAttribute('aria-label')).to.equal(
      'Biểu đồ',
    );
  });

  describe('has the figures in a table', () => {
    it('of the rows that are drawn', async () => {
      const chart = await show();
      await openTable(chart);
      expect(plain(find(chart, 'caption'))).to.match(/^Tiến độ: .*\(2 dòng\)$/);
      expect(rowsOf(chart).map(([subject, , value]) => [subject, value])).to.deep.equal([
        ['Hội Nông dân', '88,5%'],
        ['Hội Liên hiệp Phụ nữ', '86% (ước)'],
      ]);
    });

    it('of the rows that make the sums, where they are summed up', async () => {
      const spec = {
        data: { name: 'progress' },
        transform: [{ filter: "datum.inForce && datum.organization === 'phu-nu'" }],
        mark: 'bar',
        encoding: { y: { field: 'statusName' }, x: { aggregate: 'count' } },
      };
      const chart = await show(spec);
      await openTable(chart);
      const rows = rowsOf(chart).map(([subject]) => subject);
      expect(rows.length).to.be.greaterThan(1);
      expect(new Set(rows)).to.deep.equal(new Set(['Hội Liên hiệp Phụ nữ']));
    });

    it('of all rows, where readers can choose what is drawn', async () => {
      const params = [{ name: 'least', value: 95, bind: { input: 'range', min: 0, max: 100, name: 'Từ' } }];
      const spec = {
        ...{ data: { name: 'progress' }, params, mark: 'point', encoding: { x: { field: 'value' } } },
        transform: [{ filter: 'datum.value >= least' }],
      };
      const chart = await show(spec);
      await openTable(chart);
      expect(rowsOf(chart).length).to.be.greaterThan(11);
    });

    it('in its own language, with statuses in words', async () => {
      const chart = await show(MEMBERSHIP, 'lang="en"');
      await openTable(chart);
      expect(all(chart, 'thead th').map(plain)).to.include.members([
        'Organization or unit',
        'Result',
        'Status',
      ]);
      expect(rowsOf(chart)[0]).to.include.members(['88.5%', 'Missed']);
    });

    it('of a ranking by its places, those without one named so', async () => {
      const spec = {
        data: { name: 'ranking' },
        mark: 'bar',
        encoding: { y: { field: 'subject' }, x: { field: 'value' } },
      };
      const chart = await show(spec, 'target="membership"', rankingDocument);
      await openTable(chart);
      const places = rowsOf(chart).map(([place, name]) => `${place} ${name}`);
      expect(places[0]).to.equal('1 Chi hội Na Hối');
      expect(places.at(-1)).to.match(/^không xếp hạng /);
      expect(written(chart)).to.include('Chi hội Na Hối');
    });

    it('of at most two hundred rows, and says how many there are', async () => {
      const observations = Array.from({ length: 250 }, (_, index) => ({
        ...{ target: 'membership', unit: 'na-hoi', period: String(1700 + index), value: 50 },
      }));
      const spec = {
        data: { name: 'observations' },
        mark: 'point',
        encoding: { x: { field: 'period' }, y: { field: 'value' } },
      };
      const chart = await show(spec, '', { ...rankingDocument, observations });
      await openTable(chart);
      expect(rowsOf(chart)).to.have.length(200);
      expect(plain(find(chart, 'caption'))).to.include('200 dòng đầu trong 250 dòng');
    });
  });

  describe('takes the spec', () => {
    it('from a script inside it, as pages without a build write it', async () => {
      stage.innerHTML = `<nq-chart as-of="${AS_OF}">
        <script type="application/json">${JSON.stringify(scorecardDocument)}</script>
        <script type="application/vnd.vegalite+json">${JSON.stringify(MEMBERSHIP)}</script>
      </nq-chart>`;
      const chart = stage.querySelector('nq-chart')!;
      await drawn(chart);
      expect(bars(chart)).to.have.length(2);
    });

    it('from a file at an address, beside the page', async () => {
      const chart = await show(null, `src="/__fixture/document" spec-src="/__fixture/spec"`, null);
      expect(plain(find(chart, '[part=title]'))).to.equal('Kết quả của Hội Nông dân');
      expect(bars(chart)).to.have.length(1);
      chart.specSrc = '/__fixture/spec?id=other';
      chart.spec = { ...MEMBERSHIP, title: 'Của trang' };
      await until(chart, () => plain(find(chart, '[part=title]')) === 'Của trang');
    });

    it('and another, and another target, which are drawn anew', async () => {
      const chart = await show();
      const before = picture(chart).querySelector('svg');
      chart.spec = { ...MEMBERSHIP, title: 'Khác', transform: [] };
      chart.target = 'rank';
      await untilReads(chart, 'Khác');
      await until(chart, () => picture(chart).querySelector('.drawn svg') !== before);
      await openTable(chart);
      expect(plain(find(chart, 'caption'))).to.include('Tiến độ: ');
      expect(picture(chart).querySelectorAll('svg')).to.have.length(1);
    });

    it('without changing it', async () => {
      const spec = structuredClone(MEMBERSHIP);
      await show(spec);
      expect(spec).to.deep.equal(MEMBERSHIP);
    });

    it('without the options it brings for vega-embed', async () => {
      const embedOptions = {
        actions: true,
        defaultStyle: true,
        renderer: 'canvas',
        tooltip: { theme: 'dark' },
      };
      const chart = await show({ ...MEMBERSHIP, usermeta: { embedOptions } });
      expect(root(chart).querySelector('canvas, .vega-actions, style')).to.equal(null);
      expect(document.querySelector('#vg-tooltip-element, #vega-embed-style')).to.equal(null);
    });
  });

  describe('tells a pointer', () => {
    const tooltip = (chart: Element) => find(chart, '[part=tooltip]');

    it('what it points at, as text and inside the element, until Escape', async () => {
      const chart = await show();
      await pointAt(bars(chart)[0]!);
      await until(chart, () => !tooltip(chart).hidden);
      expect(plain(tooltip(chart))).to.equal('Tổ chức: Hội Nông dân Kết quả: 88,5 So với yêu cầu: -1,5');
      await sendKeys({ press: 'Escape' });
      expect(tooltip(chart).hidden).to.equal(true);
    });

    it('nothing of markup in the data', async () => {
      const data = structuredClone(scorecardDocument);
      data.organizations[0]!.name = '<img src=x onerror=alert(1)>';
      const chart = await show(MEMBERSHIP, '', data);
      await pointAt(bars(chart)[0]!);
      await until(chart, () => !tooltip(chart).hidden);
      expect(plain(tooltip(chart))).to.include('<img src=x onerror=alert(1)>');
      expect(root(chart).querySelector('img')).to.equal(null);
    });
  });

  it('has the inputs that the spec asks for, below the picture', async () => {
    const params = [{ name: 'least', value: 0, bind: { input: 'range', min: 0, max: 100, name: 'Từ' } }];
    const transform = [...MEMBERSHIP.transform, { filter: 'datum.value >= least' }];
    const chart = await show({ ...MEMBERSHIP, params, transform });
    const input = find(chart, '[part=inputs] input') as HTMLInputElement;
    expect(input.closest('label')!.textContent).to.match(/^Từ/);
    input.value = '87';
    input.dispatchEvent(new Event('input'));
    await until(chart, () => bars(chart).length === 1);
  });

  describe('keeps its place', () => {
    it('before it is drawn and after', async () => {
      const chart = put(MEMBERSHIP);
      await until(chart, () => find(chart, '[role=img]'));
      const before = chart.getBoundingClientRect().height;
      await drawn(chart);
      expect(chart.getBoundingClientRect().height).to.equal(before);
    });

    for (const width of ['200px', '320px', '900px']) {
      it(`and fills ${width} without reaching out`, async () => {
        stage.style.inlineSize = width;
        const chart = await show();
        await until(chart, () => picture(chart).getBoundingClientRect().width === parseFloat(width));
        const svg = picture(chart).querySelector('svg')!;
        expect(svg.getBoundingClientRect().width).to.be.closeTo(parseFloat(width), 2);
        expect(find(chart, '[part=chart]').hasAttribute('tabindex')).to.equal(false);
      });
    }

    it('follows the element, and is not what widens it', async () => {
      stage.style.inlineSize = '900px';
      const chart = await show();
      const width = () => picture(chart).querySelector('svg')!.getBoundingClientRect().width;
      stage.style.inlineSize = '360px';
      await until(chart, () => width() <= 360);
      stage.style.inlineSize = '700px';
      await until(chart, () => width() > 650);
    });

    it('and fills it anew when that changes, with the same picture', async () => {
      const svg = () => find(chart, '.stage svg');
      stage.style.inlineSize = '600px';
      const chart = await show();
      const first = svg();
      stage.style.inlineSize = '580px';
      await until(chart, () => svg().getBoundingClientRect().width <= 580);
      expect(svg()).to.equal(first);
      stage.style.inlineSize = '620px';
      await until(chart, () => svg().getBoundingClientRect().width > 600);
      expect(find(chart, '[part=chart]').hasAttribute('tabindex')).to.equal(false);
    });

    it('lets a wide one be scrolled, by keyboard too', async () => {
      stage.style.inlineSize = '320px';
      const chart = await show({ ...MEMBERSHIP, width: 600 });
      const around = find(chart, '[part=chart]');
      await until(chart, () => around.tabIndex === 0);
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    });
  });

  it('lets go of the picture when it leaves, and draws it again when it comes back', async () => {
    const chart = await show();
    chart.remove();
    expect(picture(chart).querySelector('svg')).to.equal(null);
    stage.append(chart);
    await drawn(chart);
    expect(bars(chart)).to.have.length(2);
  });

  describe('says what is wrong', () => {
    const bar = { data: { name: 'progress' }, mark: 'bar' };
    const cases: [what: string, spec: unknown, path: string, vi: string, en: string][] = [
      ['no spec', undefined, 'spec', 'Chưa có biểu đồ để vẽ', 'There is nothing to draw'],
      [
        'a table that is not there',
        { ...bar, data: { name: 'rank' } },
        'spec.data.name',
        'Không có bảng số liệu nào tên là “rank”',
        'There is no table “rank”',
      ],
      [
        'an address',
        { ...bar, data: { url: '/demo/resolutions/lao-cai.json' } },
        'spec.data.url',
        'Biểu đồ không tải gì từ mạng',
        'A chart loads nothing',
      ],
      [
        'no Vega-Lite',
        { ...bar, mark: { type: 'pyramid' } },
        'spec',
        'Vega-Lite không dựng được biểu đồ này',
        'Vega-Lite cannot make a chart of this',
      ],
      [
        'half an expression',
        { ...bar, transform: [{ filter: 'datum.value >' }] },
        'spec',
        'Hãy sửa',
        'Correct',
      ],
      [
        'an unknown function',
        { ...bar, transform: [{ calculate: 'alert(1)', as: 'a' }] },
        'spec',
        'alert',
        'alert',
      ],
      [
        'a way to a constructor',
        { ...bar, transform: [{ calculate: "datum.value.constructor('x')", as: 'a' }] },
        'spec',
        'Hãy sửa',
        'Correct',
      ],
      [
        'a member of nothing',
        { ...bar, transform: [{ calculate: 'datum.none.of', as: 'a' }] },
        'spec',
        'Một biểu thức trong spec không chạy được',
        'An expression in the spec does not run',
      ],
    ];
    for (const [what, spec, path, vi, en] of cases) {
      it(`with ${what}, in both languages, and shows what stands inside`, async () => {
        const { chart, problems, says } = await fail(spec);
        expect(problems.map((one) => one.path)).to.deep.equal([path]);
        expect(says).to.contain('Chưa hiển thị được số liệu').and.contain(vi);
        expect(chart.checkVisibility() && chart.innerText).to.contain('Chưa có biểu đồ');
        expect((await fail(spec, 'lang="en"')).says).to.contain(en);
      });
    }

    it('with a script that is no JSON', async () => {
      stage.innerHTML = `<nq-chart as-of="${AS_OF}"><script type="application/vnd.vegalite+json">{"mark":</script></nq-chart>`;
      const chart = stage.querySelector('nq-chart')!;
      chart.data = scorecardDocument;
      await untilReads(chart, 'Đặc tả của biểu đồ không phải là JSON');
    });

    it('with a spec that does not come, with its address and what the server says', async () => {
      for (const address of ['/__fixture/missing?id=spec', '/__fixture/html?id=spec']) {
        const { chart } = await fail(undefined, `spec-src="${address}"`);
        const said = address.includes('missing')
          ? `Không tải được đặc tả biểu đồ (404 ${location.origin}${address})`
          : 'Đặc tả của biểu đồ không phải là JSON';
        await untilReads(chart, said);
        expect(chart.textContent).to.contain('Chưa có biểu đồ');
      }
    });

    it('with a ranking of no target, and with ids that are not there', async () => {
      const ranking = { data: { name: 'ranking' }, mark: 'bar' };
      expect((await fail(ranking)).problems[0]!.path).to.equal('target');
      expect((await fail(bar, 'target="membershi"')).says).to.contain('Có phải “membership”?');
      expect((await fail(bar, 'organization="nongdan"')).says).to.contain('Có phải “nong-dan”?');
    });

    it('with an address that an expression makes up, and asks for nothing', async () => {
      const asked = () =>
        performance.getEntriesByType('resource').filter(({ name }) => name.includes('example'));
      const spec = {
        ...bar,
        mark: 'image',
        transform: [{ calculate: "'http://127.0.0.1/example.png'", as: 'where' }],
        encoding: { url: { field: 'where' } },
      };
      await fail(spec);
      expect(asked()).to.deep.equal([]);
    });

    it('no longer once it is put right', async () => {
      const { chart } = await fail({ ...bar, transform: [{ filter: 'none(1)' }] });
      chart.spec = MEMBERSHIP;
      await drawn(chart);
      expect(find(chart, '[role=alert]')).to.equal(null);
    });
  });

  it('touches nothing of the page: no style, no element, no name', async () => {
    const seen = () => [
      // Firefox lists a name anew once it is used.
      ...Object.getOwnPropertyNames(window).sort(),
      ...[...document.head.children, ...document.body.children].map(({ outerHTML }) =>
        outerHTML.slice(0, 80),
      ),
    ];
    await show();
    stage.replaceChildren();
    const before = seen();
    await show();
    stage.replaceChildren();
    expect(seen()).to.deep.equal(before);
  });

  describe('shuts nobody out', () => {
    before(() => {
      document.title = 'nq-widgets';
    });
    after(async () => {
      await removePaper();
      document.documentElement.removeAttribute('lang');
    });

    for (const scheme of ['light', 'dark'] as const) {
      for (const lang of ['vi', 'en']) {
        for (const width of ['320px', '900px']) {
          it(`on ${scheme} paper, in ${lang}, ${width} wide`, async () => {
            await layPaper(scheme);
            document.documentElement.lang = lang;
            stage.style.inlineSize = width;
            const chart = await show(MEMBERSHIP, 'heading-level="1"');
            await openTable(chart);
            const { violations, passes } = await axe.run(document);
            expect(
              violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
            ).to.deep.equal([]);
            expect(passes.map(({ id }) => id)).to.include.members(['color-contrast', 'role-img-alt']);
          });
        }
      }
    }
  });
});
