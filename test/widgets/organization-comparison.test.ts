import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import 'axe-core';
import { expect } from 'chai';
import type { NqOrganizationComparison } from '../../widgets/organization-comparison.js';
import '../../widgets/organization-comparison.js';
import {
  AS_OF,
  asks,
  comparisonDocument,
  documentOf,
  FARMERS,
  figures,
  FRONT,
  UNION,
  VETERANS,
  WOMEN,
  YOUTH,
} from '../comparison-document.js';
import { files, leaveAll, settle, shows, visit } from './host.js';
import { next, read, until, untilReads } from './page.js';
import { boxOf } from './shape.js';
import { layPaper, removePaper } from './paper.js';

/** The package leaves itself on `window`, where a page has no modules to give it to. */
declare const axe: typeof axeCore;

const LAO_CAI = '/demo/resolutions/lao-cai.json';
const NGHE_AN = '/demo/resolutions/nghe-an.json';

// ── What a page does ──

const stage = document.body.appendChild(document.createElement('main'));

/** The tag with what every one needs, unless the attributes say otherwise. */
function tag(attributes = '') {
  const needed = { target: 'ty-le', 'as-of': AS_OF };
  const rest = Object.entries(needed).filter(([name]) => !attributes.includes(`${name}=`));
  const more = rest.map(([name, value]) => `${name}="${value}"`).join(' ');
  return `<nq-organization-comparison ${attributes} ${more}>chưa tải</nq-organization-comparison>`;
}

function put(attributes = '', data: unknown = comparisonDocument): NqOrganizationComparison {
  stage.innerHTML = tag(attributes);
  const comparison = stage.querySelector('nq-organization-comparison')!;
  if (data !== null) comparison.data = data;
  return comparison;
}

/** Puts a comparison on the page and waits for its tables. */
async function show(attributes = '', data: unknown = comparisonDocument) {
  const comparison = put(attributes, data);
  await until(comparison, () => find(comparison, 'table'));
  return comparison;
}

/** The same, and waits for its charts. */
async function draw(attributes = '', data: unknown = comparisonDocument) {
  const comparison = await show(attributes, data);
  await drawn(comparison);
  return comparison;
}

const showText = (src: string, target: string, attributes = '') =>
  show(`src="${src}" target="${target}" as-of="2026-11-21" ${attributes}`, null);

// ── What a reader sees and hears ──

const root = (comparison: Element) => comparison.shadowRoot!;
const find = (comparison: Element, selector: string) =>
  root(comparison).querySelector<HTMLElement>(selector)!;
const all = (comparison: Element, selector: string) => [
  ...root(comparison).querySelectorAll<HTMLElement>(selector),
];
const plain = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
const textIn = (element: Element, selector: string) => {
  const found = element.querySelector(selector);
  return found ? plain(found) : '';
};

/** Of each row the name, the requirement, the figure, the verdict and the gap. */
const rowsOf = (comparison: Element) =>
  all(comparison, 'tbody tr').map((row) => [
    textIn(row, 'th button'),
    textIn(row, '.required'),
    [textIn(row, '[part=value]'), textIn(row, 'small')].join(' ').trim(),
    textIn(row, '[part=status]'),
    textIn(row, '[part=gap]'),
  ]);
const namesOf = (comparison: Element) => all(comparison, 'tbody button').map(plain);
const buttonOf = (comparison: Element, name: string) =>
  all(comparison, 'tbody button').find((button) => plain(button) === name)!;
const rowOf = (comparison: Element, name: string) => buttonOf(comparison, name).closest('tr')!;
const tooltipOf = (comparison: Element) => root(comparison).querySelector<HTMLElement>('[role=tooltip]');
const focused = (comparison: Element) => root(comparison).activeElement;

/** What names or describes an element to those who hear it. */
const referred = (element: Element, attribute: string) =>
  (element.getAttribute(attribute)?.split(' ') ?? []).map((id) =>
    plain((element.getRootNode() as ShadowRoot).getElementById(id)!),
  );

// ── What is drawn ──

const LAYERS = {
  ticks: 'layer_0_marks',
  tracks: 'layer_1_layer_0_marks',
  bars: 'layer_1_layer_2_marks',
  zones: 'layer_2_marks',
  marks: 'layer_3_marks',
};
const shapesOf = (comparison: Element, layer: keyof typeof LAYERS) =>
  all(comparison, `.chart .${LAYERS[layer]} > *`) as Element[];
const boxesOf = (comparison: Element, layer: keyof typeof LAYERS) => shapesOf(comparison, layer).map(boxOf);
const slotsOf = (comparison: Element) => all(comparison, '.slot').map((slot) => slot.getBoundingClientRect());

const drawn = (comparison: Element) =>
  until(comparison, () => {
    const { length } = all(comparison, '.slot');
    return length > 0 && shapesOf(comparison, 'bars').length === length && isAligned(comparison);
  });

const isNear = (a: number, b: number) => Math.abs(a - b) < 1.5;

/** Whether the empty scale of each row lies where the table has room for it. */
function isAligned(comparison: Element): boolean {
  const tracks = boxesOf(comparison, 'tracks');
  const slots = slotsOf(comparison);
  return (
    tracks.length === slots.length &&
    slots.every(({ left, right, top, bottom }, index) => {
      const track = tracks[index]!;
      const middles = [(track.top + track.bottom) / 2, (top + bottom) / 2] as const;
      return isNear(track.left, left) && isNear(track.right, right) && isNear(...middles);
    })
  );
}

/** Where a shape ends, in percent of its slot. */
function reachOf(comparison: Element, layer: keyof typeof LAYERS): [from: number, to: number][] {
  const slots = slotsOf(comparison);
  return boxesOf(comparison, layer).map(({ left, right, top, bottom }) => {
    const slot = slots.find((one) => one.top <= (top + bottom) / 2 && (top + bottom) / 2 <= one.bottom);
    const share = (x: number) => (slot ? ((x - slot.left) / slot.width) * 100 : NaN);
    return [share(left), share(right)];
  });
}

function expectReach(comparison: Element, layer: keyof typeof LAYERS, wanted: [from: number, to: number][]) {
  const reached = reachOf(comparison, layer);
  const pixel = (1.5 / slotsOf(comparison)[0]!.width) * 100;
  expect(reached).to.have.length(wanted.length);
  for (const [index, [from, to]] of wanted.entries()) {
    expect(reached[index]![0], `${layer} ${index}`).to.be.closeTo(from, pixel);
    expect(reached[index]![1], `${layer} ${index}`).to.be.closeTo(to, pixel);
  }
}

const complaints: string[] = [];
const { error, warn } = console;
before(() => {
  performance.setResourceTimingBufferSize(5000);
  console.error = console.warn = (...what: unknown[]) => void complaints.push(what.join(' '));
});
after(() => {
  Object.assign(console, { error, warn });
  expect(complaints).to.deep.equal([]);
});
beforeEach(() => {
  stage.style.inlineSize = '60rem';
});
afterEach(async () => {
  leaveAll();
  stage.replaceChildren();
  stage.removeAttribute('style');
  scrollTo(0, 0);
  await resetMouse();
});

describe('<nq-organization-comparison>', () => {
  describe('has its table before its chart', () => {
    /** A page of its own, with a comparison far below its screen; `copy` names the folder that its code comes from. */
    async function far(copy: string) {
      const page = await visit(`/__fixture/copy/${copy}/page`);
      const main = page.document.querySelector('main')!;
      main.style.paddingBlockStart = '5000px';
      main.innerHTML = tag();
      const comparison = main.querySelector('nq-organization-comparison')!;
      comparison.data = comparisonDocument;
      await shows(page, comparison, 'Hội Nông dân');
      // In a frame the menu of files comes later.
      await until(comparison, () => find(comparison, '[part=files]'));
      return { page, comparison };
    }

    it('far below the screen, where nothing of the chart is asked for', async () => {
      const { page, comparison } = await far('comparison-far');
      expect(namesOf(comparison)).to.have.length(5);
      // So that the observer of the element, which was there before, has been told as well.
      await new Promise((resolve) => new page.IntersectionObserver(resolve).observe(comparison));
      await comparison.updateComplete;
      await settle(page);
      expect(files(page).join()).to.not.contain('vega');
      expect(find(comparison, '.chart').children).to.have.length(0);
    });

    it('also while the chart does not come, and has both when it does', async () => {
      const vega = '/__fixture/copy/comparison-held/nq-vega-view';
      await fetch(`/__fixture/hold?path=${vega}`);
      const { page, comparison } = await far('comparison-held');
      page.scrollTo(0, 5000);
      const asked = async () => Number(await (await fetch(`/__fixture/count?under=${vega}`)).text());
      while ((await asked()) === 0);
      const { height } = comparison.getBoundingClientRect();
      expect(rowsOf(comparison)[0]).to.include('93,4%').and.include('Đạt');
      expect(find(comparison, '.chart').children).to.have.length(0);
      await fetch(`/__fixture/release?path=${vega}`);
      await drawn(comparison);
      expect(rowsOf(comparison)[0]).to.include('93,4%').and.include('Đạt');
      expect(comparison.getBoundingClientRect().height).to.equal(height);
    });
  });

  describe('shows', () => {
    it('the target, how many stand how, and what all have in common', async () => {
      const comparison = await show();
      const heading = find(comparison, '[role=heading]');
      expect(plain(heading)).to.equal('Tỷ lệ tập hợp đoàn viên, hội viên');
      expect(heading.getAttribute('aria-level')).to.equal('3');
      expect(plain(find(comparison, '[part=summary]'))).to.equal('2 không đạt · 1 thiếu số liệu · 2 đạt');
      expect(plain(find(comparison, '.caption'))).to.equal('Yêu cầu đến hết năm 2025');
    });

    it('of each organization its figure, its own requirement, the verdict and the gap', async () => {
      expect(rowsOf(await show())).to.deep.equal([
        ['Hội Nông dân', 'Yêu cầu: từ 90% trở lên', '93,4%', 'Đạt', 'vượt 3,4 điểm %'],
        ['Đoàn Thanh niên', 'Yêu cầu: từ 90% trở lên', '84,2% (ước)', 'Không đạt', 'còn thiếu 5,8 điểm %'],
        ['Liên đoàn Lao động', 'Yêu cầu: từ 90% trở lên', '—', 'Thiếu số liệu', ''],
        ['Hội Liên hiệp Phụ nữ', 'Yêu cầu: từ 85% trở lên', '85,0%', 'Đạt', ''],
        ['Hội Cựu chiến binh', 'Yêu cầu: từ 95% trở lên', '94,96%', 'Không đạt', 'còn thiếu 0,04 điểm %'],
      ]);
    });

    it('“phấn đấu” and “cơ bản” where the text says so', async () => {
      const aims = documentOf([asks([FARMERS], 'gte', 90, { aim: true, basically: true })], []);
      expect(rowsOf(await show('', aims))[0]![1]).to.equal('Yêu cầu: phấn đấu cơ bản từ 90% trở lên');
    });

    it('how many comply of how many, where those below an organization are bound one by one', async () => {
      const rows = rowsOf(await showText(LAO_CAI, 'party-admission'));
      expect(rows.at(-1)).to.deep.equal([
        'Hội Cựu chiến binh',
        'Yêu cầu: mỗi đơn vị có ít nhất 1 đoàn viên, hội viên ưu tú được giới thiệu',
        '69/69 đơn vị',
        'Đạt',
        '',
      ]);
    });

    it('what was in force at another time, each with its own, where they began apart', async () => {
      const yearly = (from: string) => ({ every: 'year', from });
      const apart = documentOf(
        [asks([FARMERS], 'gte', 90, yearly('2021')), asks([YOUTH], 'gte', 80, yearly('2023'))],
        figures({ [FARMERS]: 91, [YOUTH]: 79 }),
      );
      const comparison = await show('', apart);
      expect(all(comparison, 'table')).to.have.length(1);
      expect(plain(find(comparison, '.caption'))).to.equal('đánh giá năm 2025');
      expect(rowsOf(comparison).map(([, required]) => required)).to.deep.equal([
        'Yêu cầu: từ 90% trở lên, hằng năm, từ năm 2021',
        'Yêu cầu: từ 80% trở lên, hằng năm, từ năm 2023',
      ]);
    });

    it('the verdict of a period, where one is asked for', async () => {
      const comparison = await showText(LAO_CAI, 'membership-rate', 'period="2025"');
      expect(rowsOf(comparison)[0]).to.include('89,96%');
      comparison.period = '2026';
      await until(comparison, () => rowsOf(comparison)[0]!.includes('90,4% (ước)'));
      comparison.removeAttribute('period');
      await until(comparison, () => rowsOf(comparison)[0]!.includes('Chậm tiến độ'));
    });

    it('that figures are samples', async () => {
      expect(read(await show('', { ...comparisonDocument, illustrative: true }))).to.contain(
        'Số liệu minh họa',
      );
      expect(read(await show())).to.not.contain('minh họa');
    });
  });

  describe('to those who hear the page', () => {
    it('is a table with a name, headers of columns and of rows', async () => {
      const comparison = await draw();
      const table = find(comparison, 'table');
      expect(referred(table, 'aria-labelledby')).to.deep.equal([
        'Tỷ lệ tập hợp đoàn viên, hội viên',
        'Yêu cầu đến hết năm 2025',
      ]);
      const headers = all(comparison, 'thead th');
      expect(headers.map(plain)).to.deep.equal(['Tổ chức', 'Kết quả']);
      expect(headers.every((cell) => cell.getAttribute('scope') === 'col')).to.equal(true);
      const scopes = all(comparison, 'tbody tr').map(({ children: [head] }) => head!.getAttribute('scope'));
      expect(scopes).to.deep.equal(Array(5).fill('row'));
    });

    it('is named by the target alone where nothing else is said', async () => {
      const comparison = await showText(LAO_CAI, 'office-terms');
      expect(all(comparison, '.caption')).to.have.length(0);
      expect(referred(find(comparison, 'table'), 'aria-labelledby')).to.deep.equal([
        plain(find(comparison, '[role=heading]')),
      ]);
    });

    it('says in words all that is drawn, so drawings are hidden', async () => {
      const comparison = await draw();
      const drawings = all(comparison, 'svg');
      expect(drawings.length).to.be.greaterThan(5);
      for (const drawing of drawings)
        expect(drawing.closest('[aria-hidden=true]'), drawing.outerHTML).to.not.equal(null);
    });

    it('is a heading of the level asked for', async () => {
      const comparison = await show('heading-level="2"');
      expect(find(comparison, '[role=heading]').getAttribute('aria-level')).to.equal('2');
    });
  });

  describe('draws', () => {
    it('bars beside their rows, as long as the figures are high, with each requirement as a mark', async () => {
      const comparison = await draw();
      expect(isAligned(comparison)).to.equal(true);
      expectReach(comparison, 'bars', [
        [0, 93.4],
        [0, 84.2],
        [0, 0],
        [0, 85],
        [0, 94.96],
      ]);
      expectReach(
        comparison,
        'marks',
        [90, 90, 90, 85, 95].map((at) => [at, at]),
      );
      expectReach(
        comparison,
        'zones',
        [90, 90, 90, 85, 95].map((at) => [at, 100]),
      );
    });

    it('numbers along the scale where its lines are', async () => {
      const comparison = await draw();
      const numbers = all(comparison, '.axis text');
      expect(numbers.map(({ textContent }) => textContent)).to.deep.equal([
        '0%',
        '25%',
        '50%',
        '75%',
        '100%',
      ]);
      const [slot] = slotsOf(comparison);
      const middle = numbers[2]!.getBoundingClientRect();
      expect((middle.left + middle.right) / 2).to.be.closeTo((slot!.left + slot!.right) / 2, 2);
      expect(numbers[0]!.getBoundingClientRect().left).to.be.closeTo(slot!.left, 2);
      expect(numbers[4]!.getBoundingClientRect().right).to.be.closeTo(slot!.right, 2);
      expectReach(
        comparison,
        'ticks',
        Array.from({ length: 5 }, () => [0, 25, 50, 75, 100]).flatMap((at) =>
          at.map((one): [number, number] => [one, one]),
        ),
      );
    });

    for (const width of ['45rem', '320px', '61.3rem']) {
      it(`anew where the page becomes ${width} wide`, async () => {
        const comparison = await draw();
        const [svg] = all(comparison, '.chart svg');
        stage.style.inlineSize = width;
        await drawn(comparison);
        expectReach(comparison, 'bars', [
          [0, 93.4],
          [0, 84.2],
          [0, 0],
          [0, 85],
          [0, 94.96],
        ]);
        expect(all(comparison, '.chart svg')).to.deep.equal([svg]);
      });
    }

    it('the colour of the verdict, as its shape and word have it, on light paper and on dark', async () => {
      const comparison = await draw();
      const colours: string[] = [];
      try {
        for (const scheme of ['light', 'dark'] as const) {
          await layPaper(scheme);
          for (const [index, badge] of all(comparison, 'tbody [part=status]').entries()) {
            if (index === 2) continue;
            const { fill, stroke } = getComputedStyle(shapesOf(comparison, 'bars')[index]!);
            expect([fill, stroke]).to.deep.equal(Array(2).fill(getComputedStyle(badge).color));
            colours.push(fill);
          }
        }
      } finally {
        await removePaper();
      }
      expect(new Set(colours).size).to.equal(4);
    });

    it('the colours that a page sets', async () => {
      stage.style.setProperty('--nq-color-met', 'rgb(1, 2, 3)');
      const comparison = await draw();
      expect(getComputedStyle(shapesOf(comparison, 'bars')[0]!).fill).to.equal('rgb(1, 2, 3)');
    });

    it('hollow bars for provisional figures, none without a figure, and says so below', async () => {
      const comparison = await draw();
      const bars = shapesOf(comparison, 'bars').map((bar) => getComputedStyle(bar));
      expect(bars.map(({ fillOpacity }) => fillOpacity)).to.deep.equal(['1', '0.35', '1', '1', '1']);
      expect(bars[1]!.stroke).to.not.equal('none');
      expect([bars[2]!.fill, bars[2]!.stroke]).to.deep.equal(['none', 'none']);
      expect(all(comparison, '.legend li').map(plain)).to.deep.equal([
        'Mức yêu cầu',
        'Đạt yêu cầu',
        'Số ước',
      ]);
      const settled = documentOf([asks([FARMERS], 'gte', 90)], figures({ [FARMERS]: 93.4 }));
      expect(all(await draw('', settled), '.legend li').map(plain)).to.not.include('Số ước');
    });

    it('a ceiling from nothing up to its mark, a range between its two', async () => {
      const limits = documentOf(
        [
          asks([FARMERS], 'lte', 40),
          asks([YOUTH], 'between', [20, 60], { ceiling: true }),
          asks([WOMEN], 'between', [20, 60]),
          asks([VETERANS], 'eq', 50),
        ],
        figures({ [FARMERS]: 70, [YOUTH]: 30, [WOMEN]: 30, [VETERANS]: 50 }),
      );
      const comparison = await draw('', limits);
      expectReach(comparison, 'zones', [
        [0, 40],
        [20, 60],
        [20, 100],
        [50, 50],
      ]);
      expectReach(
        comparison,
        'marks',
        [40, 20, 60, 20, 60, 50].map((at) => [at, at]),
      );
      expect(rowsOf(comparison).map(([, , , status, gap]) => [status, gap])).to.deep.equal([
        ['Không đạt', 'vượt mức cho phép 30 điểm %'],
        ['Đạt', ''],
        ['Đạt', ''],
        ['Đạt', ''],
      ]);
    });

    it('falls to the left of zero, which the scale names', async () => {
      const growth = asks([FARMERS, YOUTH], 'gt', 10, {
        every: 'year',
        change: { direction: 'increase', from: 'previous', in: 'percent' },
      });
      const grown = documentOf(
        [growth],
        [
          ...figures({ [FARMERS]: 100, [YOUTH]: 100 }, { period: '2024' }),
          ...figures({ [FARMERS]: 85, [YOUTH]: 112 }),
        ],
        { measure: { kind: 'count', unit: 'hội viên' } },
      );
      const comparison = await draw('', grown);
      expect(rowsOf(comparison).map(([, , value]) => value)).to.deep.equal(['giảm 15%', 'tăng 12%']);
      expect(all(comparison, '.axis text').map(({ textContent }) => textContent)).to.deep.equal([
        ...['-20%', '-10%', '0%', '10%', '20%'],
      ]);
      expectReach(comparison, 'bars', [
        [12.5, 50],
        [50, 80],
      ]);
    });

    it('those who have reported and do not comply, after those who do', async () => {
      const comparison = await showText(LAO_CAI, 'party-admission');
      await drawn(comparison);
      expect(all(comparison, '.legend li').map(plain)).to.include('Đã báo cáo, chưa đạt');
      const [comply] = reachOf(comparison, 'bars');
      expect(comply![1]).to.be.closeTo((62 / 68) * 100, 0.5);
      expectReach(comparison, 'marks', Array(5).fill([100, 100]) as [number, number][]);
    });

    it('once there is something to draw on', async () => {
      stage.style.display = 'none';
      const comparison = await show();
      expect(all(comparison, '.chart svg')).to.have.length(0);
      stage.style.removeProperty('display');
      await drawn(comparison);
    });

    it('nothing that is not counted: grades and milestones are a table', async () => {
      for (const target of ['province-grade', 'digital-transformation']) {
        const comparison = await showText(NGHE_AN, target);
        expect(namesOf(comparison).length).to.be.greaterThan(5);
        for (const picture of ['.slot', '.axis', '.legend', '.chart > *'])
          expect(all(comparison, picture), `${target} ${picture}`).to.have.length(0);
      }
      expect(read(await showText(NGHE_AN, 'province-grade'))).to.contain('Hoàn thành xuất sắc nhiệm vụ');
    });
  });

  describe('does not compare', () => {
    it('what is asked at different times: tables and charts stand apart, and it says so', async () => {
      const apart = documentOf(
        [asks([FARMERS, WOMEN], 'gte', 90), asks([YOUTH], 'gte', 95, { by: '2030' })],
        figures({ [FARMERS]: 93, [WOMEN]: 50, [YOUTH]: 94 }),
      );
      const comparison = await draw('', apart);
      expect(read(comparison)).to.contain('được tách thành 2 nhóm; không so sánh giữa các nhóm.');
      expect(all(comparison, '.caption').map(plain)).to.deep.equal([
        'Yêu cầu đến hết năm 2025',
        'Yêu cầu đến hết năm 2030',
      ]);
      const names = all(comparison, 'table').map((table) => [...table.querySelectorAll('button')].map(plain));
      expect(names).to.deep.equal([['Hội Nông dân', 'Hội Liên hiệp Phụ nữ'], ['Đoàn Thanh niên']]);
      expect(all(comparison, '.chart svg')).to.have.length(2);
      expect(all(comparison, 'table').map((table) => referred(table, 'aria-labelledby')[1])).to.deep.equal(
        all(comparison, '.caption').map(plain),
      );
      expect(read(await show())).to.not.contain('nhóm');
    });

    it('what counts different populations', async () => {
      const population = (text: string) => asks([UNION], 'gte', 90, { population: text });
      const comparison = await show(
        '',
        documentOf([population('từ 25 lao động'), population('từ 20 lao động')], []),
      );
      expect(all(comparison, '.caption').map(plain)).to.deep.equal([
        'Yêu cầu đến hết năm 2025 · Tính trên: từ 25 lao động',
        'Yêu cầu đến hết năm 2025 · Tính trên: từ 20 lao động',
      ]);
    });

    it('figures of other periods or populations without saying of each which it is', async () => {
      const comparison = await showText(LAO_CAI, 'membership-rate');
      expect(read(comparison)).to.contain('Số liệu của các tổ chức không cùng một kỳ');
      expect(plain(rowOf(comparison, 'Hội Nông dân'))).to.contain('6 tháng đầu năm 2026');
      const mixed = documentOf(
        [asks([FARMERS, YOUTH], 'gte', 90)],
        [
          ...figures({ [FARMERS]: 91 }, { population: 'hội viên có mặt tại địa bàn' }),
          ...figures({ [YOUTH]: 89 }),
        ],
      );
      expect(read(await show('', mixed))).to.contain('không tính trên cùng một đối tượng');
      const plainly = read(await show());
      expect(plainly).to.not.contain('không cùng').and.not.contain('không tính trên');
    });
  });

  describe('of “ít nhất 3/6 tổ chức”', () => {
    it('gives the verdict on all, and none on each: who is not among them has missed nothing', async () => {
      const comparison = await showText(NGHE_AN, 'province-grade');
      const [each, some] = all(comparison, '.frame') as [HTMLElement, HTMLElement];
      expect(all(comparison, '.whole').map(plain)).to.deep.equal([
        'mỗi tổ chức xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên: 6/6 Đạt',
        'ít nhất 3/6 tổ chức xếp loại “Hoàn thành xuất sắc nhiệm vụ”: 5/6 Đạt',
      ]);
      expect(each.querySelectorAll('[part=status]')).to.have.length(6);
      expect(some.querySelectorAll('[part=status]')).to.have.length(0);
      expect(plain(find(comparison, '[part=summary]'))).to.equal('6 đạt');
      expect(read(comparison)).to.not.contain('Không đạt').and.not.contain('không đạt');
    });

    it('colours no bar, and counts nobody among those who met or missed', async () => {
      const some = asks([FARMERS, YOUTH, WOMEN], 'gte', 90, {
        each: 'organization',
        coverage: { comparator: 'gte', value: 1, unit: 'count', outOf: 3 },
      });
      const comparison = await draw(
        '',
        documentOf([some], figures({ [FARMERS]: 95, [YOUTH]: 50, [WOMEN]: 20 })),
      );
      const neutral = 'rgb(58, 64, 68)';
      expect(shapesOf(comparison, 'bars').map((bar) => getComputedStyle(bar).fill)).to.deep.equal(
        Array(3).fill(neutral),
      );
      expect(all(comparison, '[part=summary]')).to.have.length(0);
      buttonOf(comparison, 'Đoàn Thanh niên').focus();
      await until(comparison, () => tooltipOf(comparison));
      expect(getComputedStyle(tooltipOf(comparison)!).borderInlineStartColor).to.equal(neutral);
    });
  });

  describe('says more of an organization', () => {
    const wordsOf = (comparison: Element) => plain(tooltipOf(comparison)!);
    const says = (comparison: Element, text: string) =>
      until(comparison, () => tooltipOf(comparison) && wordsOf(comparison).includes(text));
    const hidden = (comparison: Element) => until(comparison, () => tooltipOf(comparison) === null);
    const middleOf = (element: Element): [number, number] => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    const pointAt = (element: Element) => sendMouse({ type: 'move', position: middleOf(element) });

    it('where the pointer is, below its row and within the element', async () => {
      const comparison = await draw();
      await pointAt(rowOf(comparison, 'Hội Nông dân'));
      await says(comparison, 'Kết quả: 93,4%, vượt 3,4 điểm % so với yêu cầu');
      expect(wordsOf(comparison)).to.contain('Số liệu năm 2025').and.contain('Nguồn: Báo cáo số 12');
      const box = tooltipOf(comparison)!.getBoundingClientRect();
      expect(box.top).to.be.closeTo(rowOf(comparison, 'Hội Nông dân').getBoundingClientRect().bottom, 2);
      expect(root(comparison).contains(tooltipOf(comparison))).to.equal(true);
      await pointAt(rowOf(comparison, 'Hội Cựu chiến binh'));
      await says(comparison, '94,96%');
      await sendMouse({ type: 'move', position: [1, 1] });
      await hidden(comparison);
    });

    it('and keeps saying it to a pointer that moves onto it', async () => {
      const comparison = await draw();
      await pointAt(rowOf(comparison, 'Hội Nông dân'));
      await says(comparison, '93,4%');
      const tooltip = tooltipOf(comparison)!;
      const [x, y] = middleOf(tooltip);
      await sendMouse({ type: 'move', position: [x, Math.round(tooltip.getBoundingClientRect().top + 2)] });
      await sendMouse({ type: 'move', position: [x, y] });
      await comparison.updateComplete;
      expect(root(comparison).elementFromPoint(x, y)!.closest('[role=tooltip]')).to.equal(tooltip);
      expect(wordsOf(comparison)).to.contain('93,4%');
    });

    it('until Escape is pressed, wherever the focus is', async () => {
      const comparison = await draw();
      await pointAt(rowOf(comparison, 'Hội Nông dân'));
      await says(comparison, '93,4%');
      expect(focused(comparison)).to.equal(null);
      await sendKeys({ press: 'Escape' });
      await hidden(comparison);
    });

    it('to those who come by keyboard, and describes what they have come to', async () => {
      const comparison = await draw();
      const button = buttonOf(comparison, 'Hội Nông dân');
      expect(button.hasAttribute('aria-describedby')).to.equal(false);
      const before = document.createElement('button');
      stage.prepend(before);
      before.focus();
      await drawn(comparison);
      await sendKeys({ press: 'Tab' });
      expect(focused(comparison)).to.equal(button);
      await says(comparison, 'vượt 3,4 điểm %');
      const [description] = referred(button, 'aria-describedby');
      expect(description).to.equal(wordsOf(comparison)).and.to.contain('93,4%');
      // A name would be heard in place of what it says.
      const described = find(comparison, `#${button.getAttribute('aria-describedby')}`);
      expect(described.closest('[role=tooltip]')).to.equal(tooltipOf(comparison));
      for (const naming of ['aria-label', 'aria-labelledby'])
        expect(described.hasAttribute(naming), naming).to.equal(false);
      await sendKeys({ press: 'Tab' });
      await says(comparison, '84,2%');
      expect(button.hasAttribute('aria-describedby')).to.equal(false);
      await sendKeys({ press: 'Escape' });
      await hidden(comparison);
      expect(focused(comparison)).to.equal(buttonOf(comparison, 'Đoàn Thanh niên'));
    });

    it('and of the one with the focus again, when the pointer has gone', async () => {
      const comparison = await draw();
      buttonOf(comparison, 'Hội Nông dân').focus();
      await says(comparison, '93,4%');
      await pointAt(rowOf(comparison, 'Hội Cựu chiến binh'));
      await says(comparison, '94,96%');
      await sendMouse({ type: 'move', position: [1, 1] });
      await says(comparison, '93,4%');
      buttonOf(comparison, 'Hội Nông dân').blur();
      await hidden(comparison);
    });

    it('is what one figure stands on where there is no figure', async () => {
      const comparison = await draw();
      buttonOf(comparison, 'Liên đoàn Lao động').focus();
      await says(comparison, 'Đã quá hạn mà chưa có số liệu năm 2025.');
    });

    it('and hears nothing of the page’s keys any more once it has gone', async () => {
      const comparison = await draw();
      const added = new Set<unknown>();
      const add = document.addEventListener.bind(document);
      const remove = document.removeEventListener.bind(document);
      Object.assign(document, {
        addEventListener: (type: string, listener: EventListener) => {
          added.add(listener);
          add(type, listener);
        },
        removeEventListener: (type: string, listener: EventListener) => {
          added.delete(listener);
          remove(type, listener);
        },
      });
      try {
        rowOf(comparison, 'Hội Nông dân').dispatchEvent(new PointerEvent('pointerenter'));
        expect(added.size).to.equal(1);
        comparison.remove();
        await comparison.updateComplete;
        expect(added.size).to.equal(0);
      } finally {
        delete (document as Partial<Document>).addEventListener;
        delete (document as Partial<Document>).removeEventListener;
      }
    });
  });

  describe('tells the page', () => {
    it('whom a reader chose, by click and by keyboard', async () => {
      const comparison = await show();
      const chosen: unknown[] = [];
      stage.addEventListener('nq-select', ({ selection }) => chosen.push(selection));
      buttonOf(comparison, 'Hội Nông dân').click();
      buttonOf(comparison, 'Đoàn Thanh niên').focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Space' });
      expect(chosen).to.deep.equal([
        { target: 'ty-le', organization: FARMERS },
        { target: 'ty-le', organization: YOUTH },
        { target: 'ty-le', organization: YOUTH },
      ]);
    });

    it('nothing where a reader only looks', async () => {
      const comparison = await show();
      let told = 0;
      comparison.addEventListener('nq-select', () => (told += 1));
      buttonOf(comparison, 'Hội Nông dân').focus();
      await until(comparison, () => tooltipOf(comparison));
      expect(told).to.equal(0);
    });
  });

  describe('in the order', () => {
    const asListed = [
      'Hội Nông dân',
      'Đoàn Thanh niên',
      'Liên đoàn Lao động',
      'Hội Liên hiệp Phụ nữ',
      'Hội Cựu chiến binh',
    ];
    const cases: [order: string, names: string[]][] = [
      ['document', asListed],
      [
        'value',
        [
          'Hội Cựu chiến binh',
          'Hội Nông dân',
          'Hội Liên hiệp Phụ nữ',
          'Đoàn Thanh niên',
          'Liên đoàn Lao động',
        ],
      ],
      [
        'attainment',
        [
          'Hội Nông dân',
          'Hội Liên hiệp Phụ nữ',
          'Hội Cựu chiến binh',
          'Đoàn Thanh niên',
          'Liên đoàn Lao động',
        ],
      ],
      [
        'gap',
        [
          'Hội Nông dân',
          'Hội Liên hiệp Phụ nữ',
          'Hội Cựu chiến binh',
          'Đoàn Thanh niên',
          'Liên đoàn Lao động',
        ],
      ],
      ['values', asListed],
      ['constructor', asListed],
    ];
    for (const [order, names] of cases) {
      it(order, async () => expect(namesOf(await show(`order="${order}"`))).to.deep.equal(names));
    }

    it('of another wish, and takes the bars along', async () => {
      const comparison = await draw();
      const [svg] = all(comparison, '.chart svg');
      comparison.setAttribute('order', 'value');
      await until(comparison, () => namesOf(comparison)[0] === 'Hội Cựu chiến binh');
      await until(comparison, () => isNear(reachOf(comparison, 'bars')[0]?.[1] ?? NaN, 94.96));
      expectReach(comparison, 'bars', [
        [0, 94.96],
        [0, 93.4],
        [0, 85],
        [0, 84.2],
        [0, 0],
      ]);
      expect(all(comparison, '.chart svg')).to.deep.equal([svg]);
      comparison.removeAttribute('order');
      await until(comparison, () => namesOf(comparison)[0] === 'Hội Nông dân');
    });
  });

  describe('says calmly', () => {
    async function calm(attributes: string, data: unknown, words: string) {
      const comparison = put(attributes, data);
      await untilReads(comparison, words);
      expect(root(comparison).querySelector('[role=alert]')).to.equal(null);
      expect(root(comparison).querySelector('table')).to.equal(null);
    }
    const none = { ...comparisonDocument, targets: [], observations: [] };

    it('that a document sets no targets', async () => {
      await calm('', none, 'Văn bản này không đặt chỉ tiêu.');
      await calm('lang="en"', none, 'This document sets no targets.');
    });

    it('that no organization is asked by itself, whatever period is asked for', async () => {
      const levels = documentOf([{ levels: ['province'], comparator: 'gte', value: 90, by: '2025' }], []);
      const whole = 'Chỉ tiêu này không giao riêng cho từng tổ chức.';
      await calm('', levels, whole);
      await calm('period="2025"', levels, whole);
    });
  });

  describe('says what is wrong with', () => {
    const cases: [attributes: string, path: string, code: string, message: string, suggestion?: string][] = [
      ['target=""', 'target', 'key', 'Thiếu thuộc tính target'],
      ['target="ty-lê"', 'target', 'unknown-id', 'không có chỉ tiêu “ty-lê”', 'ty-le'],
      ['period="2019"', 'period', 'unknown-id', '“2019”'],
      ['period="năm 2025"', 'period', 'unknown-id', '“năm 2025”'],
      ['as-of="2025"', 'as-of', 'pattern', '“2025”'],
      ['lang="en" target="ty-l"', 'target', 'unknown-id', 'The document has no target “ty-l”', 'ty-le'],
    ];
    for (const [attributes, path, code, message, suggestion] of cases) {
      it(attributes, async () => {
        stage.innerHTML = tag(attributes);
        const comparison = stage.querySelector('nq-organization-comparison')!;
        const told = next(comparison, 'nq-error');
        comparison.data = comparisonDocument;
        const { problems } = await told;
        expect(problems).to.have.length(1);
        expect(problems[0]).to.include({ path, code, ...(suggestion && { suggestion }) });
        await until(comparison, () => root(comparison).querySelector('[role=alert]'));
        expect(read(comparison)).to.contain(message);
        expect(root(comparison).querySelector('slot')).to.not.equal(null);
      });
    }

    it('no longer once it is put right, and draws', async () => {
      const comparison = await draw();
      comparison.setAttribute('target', 'nowhere');
      await until(comparison, () => root(comparison).querySelector('[role=alert]'));
      comparison.setAttribute('target', 'ty-le');
      await drawn(comparison);
      expect(root(comparison).querySelector('[role=alert]')).to.equal(null);
    });
  });

  describe('speaks English', () => {
    it('throughout', async () => {
      const comparison = await draw('lang="en"');
      expect(rowsOf(comparison)[1]).to.deep.equal([
        'Đoàn Thanh niên',
        'Required: at least 90%',
        '84.2% (provisional)',
        'Missed',
        '5.8 percentage points short',
      ]);
      expect(plain(find(comparison, '[part=summary]'))).to.equal('2 missed · 1 figures missing · 2 met');
      expect(all(comparison, 'thead th').map(plain)).to.deep.equal(['Organization', 'Result']);
      expect(all(comparison, '.legend li').map(plain)).to.deep.equal([
        'Required',
        'Satisfies it',
        'Provisional',
      ]);
      buttonOf(comparison, 'Hội Nông dân').focus();
      await until(comparison, () =>
        tooltipOf(comparison)?.innerText.includes('93.4%, 3.4 percentage points'),
      );
    });

    it('when the language of the page changes', async () => {
      const comparison = await show();
      comparison.setAttribute('lang', 'en');
      await untilReads(comparison, 'Organization');
      comparison.removeAttribute('lang');
      await untilReads(comparison, 'Tổ chức');
    });
  });

  describe('with other figures', () => {
    const others = {
      ...comparisonDocument,
      observations: figures({ [FARMERS]: 10, [YOUTH]: 20, [UNION]: 30, [WOMEN]: 40, [VETERANS]: 50 }),
    };
    const isDrawn = (comparison: Element, first: number) =>
      isAligned(comparison) && isNear(reachOf(comparison, 'bars')[0]?.[1] ?? NaN, first);

    it('that have come meanwhile, draws them on the same picture', async () => {
      const turns = '/__fixture/turns?of=edition-1,edition-2&id=comparison';
      const comparison = await show(`src="${turns}" target="membership-rate"`, null);
      await drawn(comparison);
      const [svg] = all(comparison, '.chart svg');
      expectReach(comparison, 'bars', [[0, 91]]);
      await comparison.reload();
      await until(comparison, () => isDrawn(comparison, 92));
      expect(rowsOf(comparison)[0]).to.include('92%');
      expect(all(comparison, '.chart svg')).to.deep.equal([svg]);
    });

    it('of another document, draws those, and lets go of what was', async () => {
      const comparison = await draw();
      let finalized = 0;
      const restore = await onFinalize(() => (finalized += 1));
      comparison.data = others;
      await until(comparison, () => isDrawn(comparison, 10));
      restore();
      expectReach(comparison, 'bars', [
        [0, 10],
        [0, 20],
        [0, 30],
        [0, 40],
        [0, 50],
      ]);
      expect(all(comparison, '.chart svg')).to.have.length(1);
      expect(finalized).to.equal(1);
    });

    it('has no picture any more where they are grades, and lets go of it', async () => {
      const comparison = await draw();
      let finalized = 0;
      const restore = await onFinalize(() => (finalized += 1));
      comparison.data = documentOf([asks([FARMERS], 'gte', 'good')], figures({ [FARMERS]: 'good' }), {
        measure: { kind: 'grade', scale: 'xep-loai' },
      });
      await until(comparison, () => namesOf(comparison).length === 1);
      await comparison.updateComplete;
      restore();
      expect(finalized).to.equal(1);
      expect(all(comparison, '.chart svg').filter((svg) => svg.getClientRects().length > 0)).to.have.length(
        0,
      );
    });

    it('says nothing any more of one that has gone', async () => {
      const comparison = await draw();
      buttonOf(comparison, 'Hội Nông dân').focus();
      await until(comparison, () => tooltipOf(comparison));
      comparison.data = others;
      await until(comparison, () => tooltipOf(comparison) === null);
    });
  });

  /** Counts views that are let go of; returns what ends it. */
  async function onFinalize(count: () => void): Promise<() => void> {
    const prototype = (await import('vega-view')).View.prototype as unknown as Record<string, () => unknown>;
    const finalize = prototype.finalize!;
    prototype.finalize = function () {
      count();
      return finalize.call(this);
    };
    return () => void (prototype.finalize = finalize);
  }

  describe('leaves', () => {
    it('nothing running behind, and draws again where it is put in again', async () => {
      const comparison = await draw();
      let finalized = 0;
      const restore = await onFinalize(() => (finalized += 1));
      comparison.remove();
      expect(finalized).to.equal(1);
      await comparison.updateComplete;
      stage.append(comparison);
      await drawn(comparison);
      expect(all(comparison, '.chart svg')).to.have.length(1);
      comparison.remove();
      restore();
      expect(finalized).to.equal(2);
    });

    it('also while it is drawn, or moved about', async () => {
      const comparison = await show();
      comparison.remove();
      stage.append(comparison);
      await drawn(comparison);
      const [before] = all(comparison, '.chart svg');
      stage.appendChild(document.createElement('section')).append(comparison);
      await until(comparison, () => all(comparison, '.chart svg').some((svg) => svg !== before));
      await drawn(comparison);
      expect(all(comparison, '.chart svg')).to.have.length(1);
      put().remove();
    });
  });

  describe('shares', () => {
    it('what a chart is made of with all others on the page', async () => {
      stage.innerHTML = tag() + tag('order="gap"') + tag('lang="en"');
      const comparisons = [...stage.querySelectorAll('nq-organization-comparison')];
      for (const comparison of comparisons) comparison.data = comparisonDocument;
      for (const comparison of comparisons) {
        comparison.scrollIntoView();
        await drawn(comparison);
      }
      expectReach(comparisons[0]!, 'bars', reachOf(comparisons[2]!, 'bars'));
      expect(reachOf(comparisons[1]!, 'bars')[4]![1]).to.be.closeTo(0, 1);
      expect(files(window).filter((path) => path.includes('charts/compiled/comparison'))).to.have.length(1);
    });
  });

  describe('has room', () => {
    const long =
      'Liên hiệp các Hội Khoa học và Kỹ thuật, Hội Văn học Nghệ thuật và các tổ chức chính trị – xã hội – nghề nghiệp của tỉnh Lào Cai';
    const crowded = {
      ...documentOf(
        [asks([FARMERS, YOUTH], 'gte', 90)],
        figures({ [FARMERS]: 530, [YOUTH]: 0 }, { source: 'https://example.org/'.padEnd(120, 'bao-cao') }),
      ),
      organizations: comparisonDocument.organizations.map((organization) =>
        organization.id === FARMERS ? { ...organization, name: long } : organization,
      ),
    };

    function expectApart(texts: Element[]) {
      const boxes = texts.map((one) => one.getBoundingClientRect());
      for (const [index, { right }] of boxes.slice(0, -1).entries())
        expect(boxes[index + 1]!.left).to.be.greaterThan(right);
    }

    for (const width of [320, 640, 1280]) {
      it(`for a name of ${long.length} letters and 530% on ${width} pixels`, async () => {
        stage.style.inlineSize = `${width}px`;
        const comparison = await draw('', crowded);
        buttonOf(comparison, long).focus();
        await until(comparison, () => tooltipOf(comparison)?.innerText.includes('530%'));
        expect(comparison.getBoundingClientRect().width).to.equal(width);
        for (const element of [comparison, ...all(comparison, '.card, .frame, table, [role=tooltip]')])
          expect(element.scrollWidth, element.className).to.be.at.most(element.clientWidth + 1);
        expect(stage.scrollWidth).to.be.at.most(stage.clientWidth);
        const numbers = all(comparison, '.axis text').filter((one) => one.getClientRects().length > 0);
        expectApart(numbers);
        expectReach(comparison, 'bars', [
          [0, (530 / 600) * 100],
          [0, 0],
        ]);
      });
    }

    it('for the numbers of a scale on both sides of zero', async () => {
      const growth = asks([FARMERS, YOUTH], 'gt', 10, {
        every: 'year',
        change: { direction: 'increase', from: 'previous', in: 'percent' },
      });
      const before = figures({ [FARMERS]: 100, [YOUTH]: 100 }, { period: '2024' });
      const soared = documentOf([growth], [...before, ...figures({ [FARMERS]: 85, [YOUTH]: 630 })]);
      for (const [width, numbers] of [
        ['320px', ['-200%', '800%']],
        ['60rem', ['-200%', '0%', '200%', '400%', '600%', '800%']],
      ] as const) {
        stage.style.inlineSize = width;
        const shown = all(await draw('', soared), '.axis text').filter(
          (one) => one.getClientRects().length > 0,
        );
        expect(shown.map(({ textContent }) => textContent)).to.deep.equal(numbers);
        expectApart(shown);
      }
    });

    it('where the page leaves the width to what is in it', async () => {
      const comparison = await draw();
      for (const display of ['inline-grid', 'flex', 'grid', 'inline-block']) {
        stage.style.display = display;
        stage.style.inlineSize = 'auto';
        expect(comparison.getBoundingClientRect().width, display).to.be.at.least(300);
      }
    });

    it('for forty organizations', async () => {
      const ids = Array.from({ length: 40 }, (_, index) => `xa-${index + 1}`);
      const many = {
        ...documentOf(
          [asks(ids, 'gte', 90)],
          figures(Object.fromEntries(ids.map((id, index) => [id, 60 + index]))),
        ),
        organizations: ids.map((id, index) => ({ id, name: `Đảng ủy xã số ${index + 1}` })),
      };
      const comparison = await draw('', many);
      expectReach(
        comparison,
        'bars',
        ids.map((_, index) => [0, 60 + index]),
      );
    });
  });

  describe('shuts nobody out', () => {
    const apart = documentOf(
      [
        asks([FRONT, FARMERS, YOUTH, UNION], 'gte', 90),
        asks([WOMEN], 'gte', 85, { by: '2030', aim: true }),
        asks([VETERANS], 'gte', 95, { by: '2030' }),
      ],
      [
        ...figures({ [FRONT]: 93.4, [WOMEN]: 70, [VETERANS]: 60 }),
        ...figures({ [FARMERS]: 84.2 }, { status: 'P' }),
        ...figures({ [YOUTH]: 89.96 }),
        ...figures({ [WOMEN]: 71, [VETERANS]: 55 }, { period: '2024' }),
      ],
    );

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
            const comparison = await draw('heading-level="1"', apart);
            all(comparison, 'tbody button')[1]!.focus();
            await until(
              comparison,
              () => (tooltipOf(comparison)?.querySelector('p')?.innerText.length ?? 0) > 10,
            );
            const { violations, passes } = await axe.run(document);
            expect(
              violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
            ).to.deep.equal([]);
            expect(passes.map(({ id }) => id)).to.include.members([
              ...['color-contrast', 'button-name', 'scope-attr-valid', 'aria-tooltip-name'],
            ]);
          });
        }
      }
    }
  });
});
