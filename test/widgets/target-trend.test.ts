import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import 'axe-core';
import { expect } from 'chai';
import type { NqTargetTrend } from '../../widgets/target-trend.js';
import '../../widgets/target-trend.js';
import { asks, documentOf, FARMERS, WOMEN } from '../comparison-document.js';
import { next, read, until, untilReads } from './page.js';
import { boxOf } from './shape.js';
import { layPaper, removePaper } from './paper.js';

/** The package leaves itself on `window`, where a page has no modules to give it to. */
declare const axe: typeof axeCore;

const LAO_CAI = '/demo/resolutions/lao-cai.json';
const NGHE_AN = '/demo/resolutions/nghe-an.json';
const AS_OF = '2026-11-21';

/** “… đến năm 2025: 90%; đến năm 2030: 95%”: five figures, one provisional, a break, a baseline, a forecast. */
const figures = [
  ...[
    ['2022', 84],
    ['2023', 86],
    ['2025', 91.5],
  ].map(([period, value]) => ({ period, value })),
  { period: '2024', value: 88, status: 'B', source: 'Báo cáo số 12' },
  { period: '2026-S1', value: 92.4, status: 'P', note: 'Ước đến ngày 30/6' },
  { period: '2028', value: 94, status: 'F', updated: '2026-07-01' },
].map((one) => ({ target: 'ty-le', organization: FARMERS, ...one }));
const steps = [
  asks([FARMERS, WOMEN], 'gte', 90, { by: '2025', aim: true }),
  asks([FARMERS, WOMEN], 'gte', 95, { by: '2030' }),
];
const baseline = [{ organization: FARMERS, period: '2020', value: 80 }];
const trendDocument = documentOf(steps, figures, { baseline });

// ── What a page does ──

const stage = document.body.appendChild(document.createElement('main'));

function put(attributes = '', data: unknown = trendDocument): NqTargetTrend {
  const needed = { target: 'ty-le', organization: FARMERS, 'as-of': AS_OF };
  const more = Object.entries(needed)
    .filter(([name]) => data !== null && !attributes.includes(`${name}=`))
    .map(([name, value]) => `${name}="${value}"`);
  stage.innerHTML = `<nq-target-trend ${attributes} ${more.join(' ')}>chưa tải</nq-target-trend>`;
  const trend = stage.querySelector('nq-target-trend')!;
  if (data !== null) trend.data = data;
  return trend;
}

async function show(attributes = '', data: unknown = trendDocument) {
  const trend = put(attributes, data);
  await until(trend, () => find(trend, '.card'));
  return trend;
}

/** The same, and waits for its chart. */
async function draw(attributes = '', data: unknown = trendDocument) {
  const trend = await show(attributes, data);
  await until(trend, () => shapesOf(trend, 'points').length > 0 && find(trend, '.words text'));
  return trend;
}

const fromFile = (src: string, rest: string) => `src="${src}" as-of="${AS_OF}" ${rest}`;

// ── What a reader sees and hears ──

const root = (trend: Element) => trend.shadowRoot!;
const find = (trend: Element, selector: string) => root(trend).querySelector<HTMLElement>(selector)!;
const all = (trend: Element, selector: string) => [...root(trend).querySelectorAll<HTMLElement>(selector)];
const plain = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
const summaryOf = (trend: Element) => plain(find(trend, '[part=summary]'));
const points = (trend: Element) => all(trend, '.points button') as HTMLButtonElement[];
const named = (button: Element) => button.textContent.replace(/\s+/g, ' ').trim();
const tooltip = (trend: Element) => root(trend).querySelector<HTMLElement>('[role=tooltip]');
const wordsIn = (trend: Element) => all(trend, '.words text').map(({ textContent }) => textContent);
const focused = (trend: Element) => root(trend).activeElement;
const isShown = (element: Element) => element.getClientRects().length > 0;

async function open(trend: Element) {
  find(trend, 'summary').click();
  await until(trend, () => isShown(find(trend, 'table')));
}

const rowsOf = (trend: Element) =>
  all(trend, 'tbody tr').map((row) => [...row.children].filter(isShown).map(plain));

const LAYERS = {
  ...{
    zones: 0,
    ticks: 1,
    edges: 2,
    deadlines: 3,
    marks: 4,
    forecasts: 5,
    projection: 6,
    links: 7,
    points: 8,
  },
};
const shapesOf = (trend: Element, layer: keyof typeof LAYERS) =>
  all(trend, `.chart .layer_${LAYERS[layer]}_marks > *`) as Element[];
const middleOf = (shape: Element): [x: number, y: number] => {
  const { left, right, top, bottom } = boxOf(shape);
  return [(left + right) / 2, (top + bottom) / 2];
};

const complaints: string[] = [];
const { error, warn } = console;
before(() => {
  console.error = console.warn = (...what: unknown[]) => void complaints.push(what.join(' '));
});
after(() => {
  Object.assign(console, { error, warn });
  expect(complaints).to.deep.equal([]);
});
beforeEach(() => {
  stage.style.inlineSize = '56rem';
});
afterEach(async () => {
  stage.replaceChildren();
  stage.removeAttribute('style');
  await resetMouse();
});

describe('<nq-target-trend>', () => {
  describe('says', () => {
    it('whom it is on, where it stands, and what the picture says', async () => {
      const trend = await show();
      expect(plain(find(trend, '[role=heading]'))).to.equal('Tỷ lệ tập hợp đoàn viên, hội viên');
      expect(plain(find(trend, '.subject'))).to.equal('Hội Nông dân');
      expect(plain(find(trend, '.reading'))).to.equal('92,4% (ước) · 6 tháng đầu năm 2026 Đúng tiến độ');
      expect(summaryOf(trend)).to.equal(
        'Hội Nông dân đạt 92,4% (ước) trong 6 tháng đầu năm 2026, còn thiếu 2,6 điểm % so với yêu cầu từ 95% trở lên. ' +
          'Tăng từ 88% (năm 2024) lên 92,4% (6 tháng đầu năm 2026). ' +
          'Số liệu từ năm 2024 không so sánh được với các kỳ trước do cách tính thay đổi. ' +
          'Dự báo theo tốc độ hiện nay: 100% đến hết năm 2030. Dự báo đã công bố: 94% (năm 2028).',
      );
    });

    it('what is asked, step by step', async () => {
      const trend = await show();
      expect(all(trend, '.required li').map(plain)).to.deep.equal([
        'phấn đấu từ 90% trở lên, đến hết năm 2025',
        'từ 95% trở lên, đến hết năm 2030',
      ]);
    });

    it('all of it before any chart code has come, and where there is none to come', async () => {
      stage.style.display = 'none';
      const trend = put();
      await until(trend, () => find(trend, '.card'));
      expect(all(trend, '.chart > *, .words')).to.have.length(0);
      expect(find(trend, '[part=summary]').textContent).to.contain('còn thiếu 2,6');
      expect(all(trend, 'tbody tr')).to.have.length(7);
      stage.style.removeProperty('display');
      await until(trend, () => shapesOf(trend, 'points').length > 0);
    });

    it('that its scale does not start at zero, where it does not', async () => {
      expect(read(await draw())).to.contain('Trục đứng bắt đầu từ 70%.');
      const low = documentOf(steps, [{ target: 'ty-le', organization: FARMERS, period: '2025', value: 20 }]);
      expect(read(await draw('', low))).to.not.contain('Trục đứng');
    });

    it('the same in English, and Vietnamese again', async () => {
      const trend = await draw('lang="en"');
      expect(summaryOf(trend)).to.contain(
        'Hội Nông dân has reached 92.4% (provisional, the first half of 2026), 2.6 percentage points short of what is required (at least 95%).',
      );
      expect(plain(find(trend, 'summary'))).to.equal('Table of figures');
      expect(wordsIn(trend)).to.include('92.4%');
      trend.removeAttribute('lang');
      await untilReads(trend, 'Bảng số liệu');
    });

    it('that figures are samples', async () => {
      expect(read(await show('', { ...trendDocument, illustrative: true }))).to.contain('Số liệu minh họa');
    });
  });

  describe('draws', () => {
    it('figures in order of time, higher where they are more, and no line across the break', async () => {
      const trend = await draw();
      const places = shapesOf(trend, 'points').map(middleOf);
      expect(places).to.have.length(7);
      for (const [index, [x, y]] of places.slice(1).entries()) {
        expect(x).to.be.greaterThan(places[index]![0]);
        expect(y).to.be.lessThan(places[index]![1]);
      }
      // 2020–2022–2023, then 2024–2025–2026.
      expect(shapesOf(trend, 'links')).to.have.length(4);
      expect(shapesOf(trend, 'marks')).to.have.length(2);
    });

    it('what is provisional and what is forecast hollow, the projection dashed from the newest figure', async () => {
      const trend = await draw();
      const surface = getComputedStyle(find(trend, '.key .hollow')).fill;
      const fills = shapesOf(trend, 'points').map((shape) => getComputedStyle(shape).fill);
      expect(fills.map((fill) => fill === surface)).to.deep.equal([
        ...Array<boolean>(5).fill(false),
        true,
        true,
      ]);
      const [first] = shapesOf(trend, 'projection');
      expect(getComputedStyle(first!).strokeDasharray).to.match(/^6(px)?, 5/);
      const [x] = middleOf(shapesOf(trend, 'points')[5]!);
      expect(boxOf(first!).left).to.be.closeTo(x, 2);
    });

    it('a recurring duty as a band from its first day', async () => {
      const trend = await draw(fromFile(LAO_CAI, 'target="membership-rate" organization="nong-dan"'), null);
      const [zone] = shapesOf(trend, 'zones').map(boxOf);
      const [x2025] = middleOf(shapesOf(trend, 'points')[4]!);
      expect(zone!.left).to.be.closeTo(x2025, 2);
      expect(wordsIn(trend)).to.include.members(['2021', '2030', '95%', 'từ 95% trở lên', '90,4%', '90,8%']);
    });

    it('a key of what is there and of nothing else', async () => {
      const keys = (trend: Element) => all(trend, '[part=legend] li').map(plain);
      expect(keys(await draw())).to.deep.equal([
        ...['Số liệu', 'Số liệu ước', 'Số gốc', 'Mức yêu cầu khi đến hạn'],
        ...['Dự báo theo tốc độ hiện nay', 'Dự báo đã công bố'],
      ]);
      const plainly = documentOf(steps, figures.slice(0, 3));
      expect(keys(await draw('as-of="2026-02-15"', plainly))).to.deep.equal([
        ...['Số liệu', 'Mức yêu cầu khi đến hạn', 'Dự báo theo tốc độ hiện nay'],
      ]);
    });

    it('grades by their names', async () => {
      const trend = await draw(
        fromFile(NGHE_AN, 'target="province-grade" organization="cuu-chien-binh"'),
        null,
      );
      expect(wordsIn(trend)).to.include.members([
        'Hoàn thành tốt nhiệm vụ',
        'Không hoàn thành nhiệm vụ',
        '2025',
      ]);
    });

    it('nothing where there is only done and not done, or no figure', async () => {
      for (const [src, rest] of [
        [NGHE_AN, 'target="digital-transformation" organization="nong-dan"'],
        ['/demo/resolutions/dong-thap.json', 'target="resident-membership"'],
      ] as const) {
        const trend = await show(fromFile(src, rest), null);
        expect(all(trend, '.frame, [part=legend]')).to.have.length(0);
        expect(all(trend, 'tbody tr').length).to.be.greaterThan(0);
      }
    });

    it('nothing that a screen reader would read twice', async () => {
      const trend = await draw();
      for (const hidden of all(trend, '.chart, .words, [part=legend]'))
        expect(hidden.getAttribute('aria-hidden')).to.equal('true');
    });
  });

  describe('has a table', () => {
    it('of every period: figure, what was asked then, the verdict, the source', async () => {
      const trend = await show();
      await open(trend);
      expect(all(trend, 'thead th').map(plain)).to.deep.equal([
        ...['Kỳ số liệu', 'Kết quả', 'Yêu cầu', 'Tình trạng', 'Nguồn'],
      ]);
      expect(rowsOf(trend)).to.deep.equal([
        ['Năm 2020', '80,0% (số gốc)', '—', '—', '—'],
        ['Năm 2022', '84,0%', '—', '—', '—'],
        ['Năm 2023', '86,0%', '—', '—', '—'],
        ['Năm 2024', '88,0%', '—', '—', 'Báo cáo số 12'],
        ['Năm 2025', '91,5%', 'phấn đấu từ 90% trở lên', 'Đạt', '—'],
        ['6 tháng đầu năm 2026', '92,4% (ước)', 'từ 95% trở lên', 'Đúng tiến độ', '—'],
        ['Năm 2028', '94,0% (dự báo)', '—', '—', '—'],
      ]);
      expect(plain(find(trend, 'caption'))).to.contain('Hội Nông dân');
    });

    it('that says what is missing', async () => {
      const silent = documentOf(steps, [
        ...figures.slice(0, 2),
        { target: 'ty-le', organization: FARMERS, period: '2025', value: null, status: 'M' },
      ]);
      const trend = await show('', silent);
      await open(trend);
      expect(rowsOf(trend)[2]).to.deep.equal([
        ...['Năm 2025', '— thiếu số liệu', 'phấn đấu từ 90% trở lên', 'Thiếu số liệu', '—'],
      ]);
    });
  });

  describe('tells of a point', () => {
    const says = (trend: Element, text: string) =>
      until(trend, () => tooltip(trend) && plain(tooltip(trend)!).includes(text));
    const hidden = (trend: Element) => until(trend, () => tooltip(trend) === null);
    const moveTo = (element: Element) =>
      sendMouse({ type: 'move', position: middleOf(element).map(Math.round) as [number, number] });

    it('that the pointer is near, and not once it has left', async () => {
      const trend = await draw();
      await moveTo(shapesOf(trend, 'points')[3]!);
      await says(trend, 'Báo cáo số 12');
      expect(plain(tooltip(trend)!))
        .to.contain('Năm 2024 88%')
        .and.contain('cách tính thay đổi');
      await moveTo(shapesOf(trend, 'points')[4]!);
      await says(trend, 'Đạt Yêu cầu: phấn đấu từ 90% trở lên');
      await sendMouse({ type: 'move', position: [1, 1] });
      await hidden(trend);
    });

    it('until Escape is pressed, wherever the focus is', async () => {
      const trend = await draw();
      await moveTo(shapesOf(trend, 'points')[3]!);
      await says(trend, '88%');
      expect(focused(trend)).to.equal(null);
      await sendKeys({ press: 'Escape' });
      await hidden(trend);
    });

    it('to those who come by keyboard: one stop, then from point to point', async () => {
      const trend = await draw();
      const before = document.createElement('button');
      stage.prepend(before);
      before.focus();
      await sendKeys({ press: 'Tab' });
      expect(named(focused(trend)!)).to.equal('năm 2028: 94% (dự báo)');
      await sendKeys({ press: 'ArrowLeft' });
      await says(trend, 'Ước đến ngày 30/6');
      expect(named(focused(trend)!)).to.equal('6 tháng đầu năm 2026: 92,4% (ước)');
      const described = find(trend, `#${focused(trend)!.getAttribute('aria-describedby')}`);
      expect(plain(described)).to.contain('từ 95% trở lên');
      await sendKeys({ press: 'Home' });
      await says(trend, 'số gốc');
      await sendKeys({ press: 'ArrowLeft' });
      expect(named(focused(trend)!)).to.equal('năm 2020: 80% (số gốc)');
      await sendKeys({ press: 'End' });
      await says(trend, 'dự báo');
      await sendKeys({ press: 'Escape' });
      await hidden(trend);
      expect(focused(trend)).to.equal(points(trend).at(-1));
      await sendKeys({ press: 'Tab' });
      expect(focused(trend)).to.equal(find(trend, 'summary'));
    });

    it('and lets go of the page’s keys when it goes', async () => {
      const trend = await draw();
      points(trend)[0]!.focus();
      await says(trend, '80%');
      trend.remove();
      await trend.updateComplete;
      stage.append(trend);
      await until(trend, () => tooltip(trend) === null);
    });
  });

  it('tells the page which point a reader chose, and nothing where a reader only looks', async () => {
    const trend = await draw();
    const chosen: unknown[] = [];
    stage.addEventListener('nq-select', ({ selection }) => chosen.push(selection));
    points(trend)[4]!.focus();
    expect(chosen).to.deep.equal([]);
    points(trend)[4]!.click();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    expect(chosen).to.deep.equal([
      { target: 'ty-le', organization: FARMERS, period: '2025' },
      { target: 'ty-le', organization: FARMERS, period: '2026-S1' },
    ]);
  });

  describe('says what is wrong with', () => {
    const cases: [attributes: string, path: string, text: string][] = [
      ['target="ty-lee"', 'target', '“ty-le”'],
      ['target=""', 'target', 'target'],
      ['organization="nong-dann"', 'organization', '“nong-dan”'],
      ['organization=""', 'organization', 'nong-dan, phu-nu'],
      ['unit="khong-co"', 'unit', 'unit'],
    ];
    for (const [attributes, path, text] of cases) {
      it(attributes, async () => {
        const trend = put(attributes);
        const { problems } = await next(trend, 'nq-error');
        expect(problems.map((one) => one.path)).to.deep.equal([path]);
        await until(trend, () => find(trend, '[role=alert]'));
        expect(read(trend)).to.contain(text);
        expect(root(trend).querySelector('slot')).to.not.equal(null);
      });
    }

    it('nothing any more, once it is put right', async () => {
      const trend = put('target="ty-lee"');
      await until(trend, () => find(trend, '[role=alert]'));
      trend.target = 'ty-le';
      await until(trend, () => find(trend, '.card'));
      expect(find(trend, '[role=alert]')).to.equal(null);
    });
  });

  describe('at a width of', () => {
    /** Whether two words of the picture lie on each other. A fifth of a box, above and below, is room that its face leaves free. */
    const collide = (trend: Element): string[] => {
      const boxes = all(trend, '.words text').map(
        (text) => [text.textContent, text.getBoundingClientRect()] as const,
      );
      return boxes.flatMap(([text, a], index) =>
        boxes.slice(index + 1).flatMap(([other, b]) => {
          const free = (a.height + b.height) / 5;
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom - free <= b.top || b.bottom - free <= a.top;
          return apart ? [] : [`${text} / ${other}`];
        }),
      );
    };

    for (const width of ['200px', '320px', '640px', '1200px']) {
      for (const lang of ['vi', 'en']) {
        it(`${width}, in ${lang}: no word lies on another, and nothing is wider than the element`, async () => {
          stage.style.inlineSize = width;
          const scenes: [attributes: string, data: unknown][] = [
            [`lang="${lang}"`, trendDocument],
            [`lang="${lang}" ${fromFile(LAO_CAI, 'target="membership-rate" organization="nong-dan"')}`, null],
            [`lang="${lang}" ${fromFile(NGHE_AN, 'target="province-grade" organization="mttq"')}`, null],
          ];
          for (const [attributes, data] of scenes) {
            const trend = await draw(attributes, data);
            await open(trend);
            expect(collide(trend)).to.deep.equal([]);
            expect(trend.scrollWidth).to.be.at.most(trend.clientWidth);
            const { left, right } = trend.getBoundingClientRect();
            for (const element of all(trend, '*:not(.heard, .chart *)').filter(isShown)) {
              const box = boxOf(element);
              expect(box.right, element.outerHTML).to.be.at.most(right + 1);
              expect(box.left, element.outerHTML).to.be.at.least(left - 1);
            }
            for (const button of points(trend))
              expect(button.getBoundingClientRect().height).to.be.at.least(24);
            expect(find(trend, 'summary').getBoundingClientRect().height).to.be.at.least(24);
          }
        });
      }
    }
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
            const trend = await draw('heading-level="1"');
            await open(trend);
            points(trend)[4]!.focus();
            await until(trend, () => tooltip(trend));
            const { violations, passes } = await axe.run(document);
            expect(
              violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
            ).to.deep.equal([]);
            expect(passes.map(({ id }) => id)).to.include('color-contrast');
          });
        }
      }
    }
  });
});
