import { sendKeys } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import 'axe-core';
import { expect } from 'chai';
import type { NqGradeDistribution } from '../../widgets/grade-distribution.js';
import '../../widgets/grade-distribution.js';
import { AS_OF, threeOrganizations } from '../grade-document.js';
import { next, read, until, untilReads } from './page.js';
import { layPaper, removePaper } from './paper.js';

/** The package leaves itself on `window`, where a page has no modules to give it to. */
declare const axe: typeof axeCore;

// ── What a page does ──

const stage = document.body.appendChild(document.createElement('main'));

/** Puts a distribution on the page and waits for it. */
async function show(attributes: string, data: unknown = threeOrganizations): Promise<NqGradeDistribution> {
  stage.innerHTML = `<nq-grade-distribution as-of="${AS_OF}" ${attributes}>chưa tải</nq-grade-distribution>`;
  const element = stage.querySelector('nq-grade-distribution')!;
  if (data !== null) element.data = data;
  await until(element, () => root(element).querySelector('.card'));
  return element;
}

const fromFile = (name: string, attributes: string) =>
  show(`as-of="2026-11-21" src="/demo/resolutions/${name}.json" ${attributes}`, null);

// ── What a reader sees and hears ──

const root = (element: Element) => element.shadowRoot!;
const all = (element: Element, selector: string) => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];
const find = (element: Element, selector: string) => all(element, selector)[0]!;
const isShown = (element: Element) => element.getClientRects().length > 0;
const plain = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();

const bodies = (element: Element) => all(element, '[part~=table] tbody');
/** Name, figure, share and verdict of each row. */
const rowsOf = (element: Element) =>
  bodies(element).map((body) =>
    [...body.querySelectorAll<HTMLElement>('tr:first-child > :is(th, .col-result)')].map(plain).join(' | '),
  );
const bodyOf = (element: Element, name: string) =>
  bodies(element).find((body) => plain(body).startsWith(name))!;
/** The one bar of a row that is on the screen. */
const barIn = (body: Element) => {
  const bars = [...body.querySelectorAll<SVGElement>('[part=picture]')].filter(isShown);
  expect(bars).to.have.length(1);
  return bars[0]!;
};
const figuresIn = (body: Element) =>
  [...barIn(body).querySelectorAll('text')].filter(isShown).map(({ textContent }) => textContent);
const heardOf = (element: Element) => bodies(element).map((body) => barIn(body).getAttribute('aria-label'));
const buttons = (element: Element) => all(element, 'tbody button');
const focused = (element: Element) => root(element).activeElement as HTMLElement | null;
const detailIn = (body: Element) => body.querySelector<HTMLElement>('[part=detail]') ?? undefined;
const notes = (element: Element) => all(element, '.note').map(plain);
/** The table behind the picture: a list of cells for each row. */
const countsIn = (table: HTMLElement) =>
  [...table.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => plain(cell)).join(' | '));
const legend = (element: Element) => all(element, '.legend li').map(plain);

async function press(element: NqGradeDistribution, one: HTMLElement) {
  one.click();
  await element.updateComplete;
}

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
  stage.style.inlineSize = '60rem';
});
afterEach(() => {
  stage.replaceChildren();
  stage.removeAttribute('style');
});

const FARMERS = 'Hội Nông dân';
const YOUTH = 'Đoàn Thanh niên';
const WOMEN = 'Hội Liên hiệp Phụ nữ';

describe('<nq-grade-distribution>', () => {
  describe('shows', () => {
    it('what is counted, of when, and what is asked', async () => {
      const element = await show('target="branch-grade"');
      expect(plain(find(element, '[role=heading]'))).to.equal('Xếp loại chi hội');
      expect(plain(find(element, '[part=caption]'))).to.equal('Chi hội · năm 2025');
      expect(plain(find(element, '[part=requirement]'))).to.equal(
        'Yêu cầu: từ 90% trở lên số đơn vị xếp loại từ mức “Hoàn thành tốt” trở lên, hằng năm, giai đoạn 2024–2030',
      );
    });

    it('a row for each organization, counts first, with its verdict; the sum without one', async () => {
      const element = await show('target="branch-grade"');
      expect(rowsOf(element)).to.deep.equal([
        `${FARMERS} | 132/151 đơn vị 87,4% Không đạt`,
        `${YOUTH} | 42/50 đơn vị 84% Thiếu số liệu`,
        `${WOMEN} | 95/100 đơn vị 95% Đạt`,
        'Tổng số | 269/301 đơn vị 89,4%',
      ]);
      expect(notes(element)).to.deep.equal([
        `${WOMEN}: số liệu chỉ nêu số đơn vị xếp loại từ mức “Hoàn thành tốt” trở lên, không nêu số đơn vị ở từng mức.`,
        'Tổng số chỉ cộng số đơn vị; không có yêu cầu cho tổng số.',
      ]);
    });

    it('each share asked where rows are asked for different ones', async () => {
      const element = await fromFile('lao-cai', 'target="grassroots-grade"');
      expect(rowsOf(element).slice(0, 3)).to.deep.equal([
        'Mặt trận Tổ quốc Yêu cầu: từ 90% trở lên | 88/99 đơn vị 88,9% Không đạt',
        'Liên đoàn Lao động Yêu cầu: từ 90% trở lên | 1.712/1.873 đơn vị 91,4% Đạt',
        'Hội Nông dân Yêu cầu: từ 93% trở lên | 93/99 đơn vị 93,9% Đạt',
      ]);
      expect(plain(find(element, '[part=requirement]'))).to.equal(
        'Yêu cầu: xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên, hằng năm (tỷ lệ yêu cầu ghi ở từng dòng)',
      );
      expect(read(element)).to.contain('Số liệu minh họa');
    });

    it('the organizations as parts of what is judged together, and says that they are', async () => {
      const element = await fromFile('dong-thap', 'target="province-district-grade" period="2023"');
      expect(rowsOf(element).slice(0, 2)).to.deep.equal([
        'Tất cả đơn vị | 73/78 đơn vị 93,6% Đạt',
        'Mặt trận Tổ quốc | 13/13 đơn vị 100%',
      ]);
      expect(notes(element)).to.deep.equal(['Yêu cầu tính chung; không đánh giá riêng từng tổ chức.']);
    });

    it('one organization by level', async () => {
      const element = await show('target="all-levels" organization="nong-dan"');
      expect(rowsOf(element)).to.deep.equal([
        `${FARMERS} | 149/161 đơn vị 92,5% Đạt`,
        `${FARMERS} · Cấp xã | 9/10 đơn vị 90%`,
        `${FARMERS} · Chi hội | 140/151 đơn vị 92,7%`,
      ]);
      expect(notes(element)).to.deep.equal(['Yêu cầu tính chung; không đánh giá riêng từng cấp.']);
    });

    it('the newest earlier period where nobody has reported, and how the one in force stands', async () => {
      const element = await fromFile('dong-thap', 'target="branch-grade"');
      expect(plain(find(element, '[part=caption]'))).to.contain('năm 2024');
      expect(notes(element)[0]).to.equal(
        'Chưa có số liệu năm 2025; dưới đây là số liệu năm 2024. Năm 2025: Thiếu số liệu',
      );
    });

    it('provisional figures as such', async () => {
      const element = await fromFile('dong-thap', 'target="province-district-grade"');
      expect(rowsOf(element)[0]).to.equal('Tất cả đơn vị | 5/6 đơn vị 83,3% (ước) Không đạt');
      expect(barIn(bodies(element)[0]!).querySelectorAll('.unsure').length).to.be.greaterThan(0);
      expect(barIn(bodies(element)[1]!).querySelectorAll('.unsure')).to.have.length(0);
      expect(legend(element)).to.include('Có số ước');
    });

    it('what was inside the tag until there is data', async () => {
      stage.innerHTML = '<nq-grade-distribution target="branch-grade">chưa tải</nq-grade-distribution>';
      const element = stage.querySelector('nq-grade-distribution')!;
      await element.updateComplete;
      expect(root(element).querySelector('slot')).to.not.equal(null);
      expect(root(element).querySelector('table')).to.equal(null);
    });
  });

  describe('draws', () => {
    const edges = (shape: Element) => {
      const [from, size] = ['x', 'width'].map((name) => parseFloat(shape.getAttribute(name)!));
      return [Math.round(from!), Math.round(from! + size!)];
    };

    it('the best grade first, the silent last, each from where the one before ends', async () => {
      const element = await show('target="branch-grade"');
      const bar = barIn(bodyOf(element, YOUTH));
      expect([...bar.querySelectorAll('rect')].map(edges)).to.deep.equal([
        [0, 60],
        [60, 84],
        [84, 86],
        [86, 100],
      ]);
      expect([...bar.querySelectorAll('rect')].at(-1)!.getAttribute('class')).to.equal('silent');
    });

    it('the end of the grades that are counted above, the required share as a mark through the bar', async () => {
      const element = await show('target="branch-grade"');
      const bar = barIn(bodyOf(element, YOUTH));
      expect(bar.querySelector('.reached')!.getAttribute('x2')).to.equal('84%');
      expect(bar.querySelector('.mark')!.getAttribute('x1')).to.equal('90%');
      expect(barIn(bodyOf(element, 'Tổng số')).querySelector('.mark')).to.equal(null);
    });

    it('figures where there is room for them, fewer on a narrow bar', async () => {
      const element = await show('target="branch-grade"');
      expect(figuresIn(bodyOf(element, FARMERS))).to.deep.equal(['20', '112', '14']);
      stage.style.inlineSize = '200px';
      expect(figuresIn(bodyOf(element, FARMERS))).to.deep.equal(['20', '112']);
    });

    it('silence without the hue of a grade, and an empty row where nothing is known', async () => {
      const element = await fromFile('quang-binh', 'target="grassroots-grade"');
      const [, unknown] = bodies(element);
      expect(plain(unknown!)).to.contain('—').and.contain('Thiếu số liệu');
      expect([...barIn(unknown!).children].map((one) => one.getAttribute('class'))).to.deep.equal([
        'unknown',
      ]);
      const three = await show('target="branch-grade"');
      const silent = barIn(bodyOf(three, YOUTH)).querySelector('rect.silent')!;
      expect(silent.getAttribute('fill')).to.equal('url(#silent)');
      expect(getComputedStyle(silent).strokeDasharray).to.not.equal('none');
    });

    it('a whole beside rows with grades as none of them', async () => {
      const element = await show('target="branch-grade"');
      const looks = [...barIn(bodyOf(element, WOMEN)).querySelectorAll('rect')].map((one) =>
        one.getAttribute('fill'),
      );
      expect(looks).to.deep.equal(['url(#at)', 'url(#other)']);
    });

    it('a legend of what there is to see', async () => {
      const element = await show('target="weak"');
      expect(legend(element)).to.deep.equal([
        ...['Hoàn thành xuất sắc', 'Hoàn thành tốt', 'Hoàn thành', 'Không hoàn thành'],
        ...['Xếp loại “Không hoàn thành”', 'Mức yêu cầu', 'Đạt yêu cầu'],
      ]);
    });
  });

  describe('to those who hear the page', () => {
    it('says each bar as a sentence', async () => {
      const element = await show('target="branch-grade"');
      expect(heardOf(element)).to.deep.equal([
        `${FARMERS}: 20 đơn vị “Hoàn thành xuất sắc”, 112 “Hoàn thành tốt”, 14 “Hoàn thành”, 2 “Không hoàn thành”, 3 chưa báo cáo; 132/151 đơn vị xếp loại từ mức “Hoàn thành tốt” trở lên (87,4%); yêu cầu: từ 90% trở lên; tình trạng: không đạt.`,
        `${YOUTH}: 30 đơn vị “Hoàn thành xuất sắc”, 12 “Hoàn thành tốt”, 1 “Hoàn thành”, 7 chưa báo cáo, 1 không áp dụng; 42/50 đơn vị xếp loại từ mức “Hoàn thành tốt” trở lên (84%); yêu cầu: từ 90% trở lên; tình trạng: thiếu số liệu.`,
        `${WOMEN}: 95/100 đơn vị xếp loại từ mức “Hoàn thành tốt” trở lên (95%); yêu cầu: từ 90% trở lên; tình trạng: đạt.`,
        'Tổng số: 10 chưa báo cáo, 1 không áp dụng; 269/301 đơn vị xếp loại từ mức “Hoàn thành tốt” trở lên (89,4%).',
      ]);
      for (const bar of all(element, '[part=picture]')) expect(bar.getAttribute('role')).to.equal('img');
    });

    it('has a table named by target and caption, with headers of columns and rows', async () => {
      const element = await show('target="branch-grade" heading-level="2"');
      expect(find(element, '[role=heading]').getAttribute('aria-level')).to.equal('2');
      const table = find(element, 'table');
      const names = table.getAttribute('aria-labelledby')!.split(' ');
      expect(names.map((id) => plain(root(element).getElementById(id)!)).join(', ')).to.equal(
        'Xếp loại chi hội, Chi hội · năm 2025',
      );
      expect([...table.querySelectorAll('thead th')].map(({ textContent }) => textContent)).to.deep.equal([
        ...['Tổ chức', 'Cơ cấu xếp loại', 'Kết quả'],
      ]);
      for (const body of bodies(element)) expect(body.querySelectorAll('th[scope=row]')).to.have.length(1);
    });

    it('has every count in a table behind the picture', async () => {
      const element = await show('target="branch-grade"');
      find(element, 'summary').click();
      expect(countsIn(find(element, '[part=counts]'))).to.deep.equal([
        ' | Hoàn thành xuất sắc | Hoàn thành tốt | Hoàn thành | Không hoàn thành | Xếp loại từ mức “Hoàn thành tốt” trở lên | Chưa đạt mức này | Chưa báo cáo | Thuộc diện tính | Tỷ lệ | Không áp dụng',
        `${FARMERS} | 20 | 112 | 14 | 2 | 132 | 16 | 3 | 151 | 87,4% | 0`,
        `${YOUTH} | 30 | 12 | 1 | 0 | 42 | 1 | 7 | 50 | 84,0% | 1`,
        `${WOMEN} | — | — | — | — | 95 | 5 | 0 | 100 | 95,0% | 0`,
        'Tổng số | — | — | — | — | 269 | 22 | 10 | 301 | 89,4% | 1',
      ]);
    });
  });

  describe('opens a row', () => {
    it('with what its bar says, and tells the page which', async () => {
      const element = await show('target="all-levels"');
      const told: object[] = [];
      element.addEventListener('nq-select', ({ selection }) => told.push(selection));
      const [whole, level] = buttons(element);
      expect(whole!.getAttribute('aria-expanded')).to.equal('false');
      await press(element, whole!);
      expect(whole!.getAttribute('aria-expanded')).to.equal('true');
      expect(plain(detailIn(bodies(element)[0]!)!))
        .to.contain('149/161 đơn vị')
        .and.contain('Số liệu năm 2025');
      await press(element, level!);
      await press(element, whole!);
      expect(detailIn(bodies(element)[0]!)).to.equal(undefined);
      expect(told).to.deep.equal([
        { target: 'all-levels', organization: 'nong-dan' },
        { target: 'all-levels', organization: 'nong-dan', level: 'commune' },
      ]);
    });

    it('with the reason where there are no counts', async () => {
      const element = await fromFile('quang-binh', 'target="grassroots-grade"');
      await press(element, buttons(element)[1]!);
      const detail = () => plain(detailIn(bodies(element)[1]!)!);
      await until(element, () => /^Chưa có số liệu\./.test(detail()));
    });

    for (const key of ['Enter', 'Space']) {
      it(`with ${key}, and closes with Escape, focus staying where it was`, async () => {
        const element = await show('target="branch-grade"');
        const told = next(element, 'nq-select');
        const [name] = buttons(element);
        name!.focus();
        expect(getComputedStyle(name!).outlineStyle).to.equal('solid');
        await sendKeys({ press: key });
        await element.updateComplete;
        expect((await told).selection).to.deep.equal({ target: 'branch-grade', organization: 'nong-dan' });
        expect(detailIn(bodies(element)[0]!)).to.not.equal(undefined);
        await sendKeys({ press: 'Escape' });
        await element.updateComplete;
        expect(detailIn(bodies(element)[0]!)).to.equal(undefined);
        expect(focused(element) === name).to.equal(true);
      });
    }

    it('that stays open in a new edition', async () => {
      const element = await show('target="branch-grade"');
      await press(element, buttons(element)[0]!);
      element.data = { ...threeOrganizations, observations: [] };
      await untilReads(element, '151 chưa báo cáo');
      expect(plain(detailIn(bodies(element)[0]!)!)).to.contain('151 chưa báo cáo');
    });
  });

  describe('at a width of', () => {
    for (const width of ['200px', '320px', '700px', '1000px']) {
      for (const lang of ['vi', 'en']) {
        it(`${width}, in ${lang}: is a table still, and nothing is wider than the element`, async () => {
          stage.style.inlineSize = width;
          const elements = [
            () => show(`lang="${lang}" target="branch-grade"`),
            () => fromFile('lao-cai', `lang="${lang}" target="grassroots-grade"`),
            () => fromFile('dong-thap', `lang="${lang}" target="branch-grade"`),
          ];
          for (const showNext of elements) {
            const element = await showNext();
            await press(element, buttons(element)[0]!);
            find(element, 'summary').click();
            expect(element.scrollWidth).to.be.at.most(element.clientWidth);
            const { right } = element.getBoundingClientRect();
            for (const one of all(element, '*:not(svg *, .scroll *)'))
              expect(one.getBoundingClientRect().right, one.outerHTML).to.be.at.most(right + 0.5);
            for (const [selector, display] of [
              ...[['table', 'table'] as const, ['tbody', 'table-row-group'] as const],
              ...[['tr', 'table-row'] as const, ['th, td', 'table-cell'] as const],
            ])
              for (const part of all(element, selector).filter(isShown))
                expect(getComputedStyle(part).display).to.equal(display);
            for (const one of all(element, 'button, summary'))
              expect(one.getBoundingClientRect().height, one.outerHTML).to.be.at.least(24);
          }
        });
      }
    }

    it('320px has the bar below the name, 700px beside it', async () => {
      const element = await show('target="branch-grade"');
      for (const [width, below] of [
        ['320px', true],
        ['700px', false],
      ] as const) {
        stage.style.inlineSize = width;
        const body = bodyOf(element, FARMERS);
        const name = body.querySelector('th')!.getBoundingClientRect();
        expect(barIn(body).getBoundingClientRect().top > name.bottom - 1, width).to.equal(below);
      }
    });
  });

  it('does not vanish where the page lets content decide the width', async () => {
    const element = await show('target="branch-grade"');
    for (const display of ['flex', 'grid', 'inline-block', 'inline-flex']) {
      stage.style.display = display;
      expect(element.getBoundingClientRect().width, display).to.be.at.least(300);
    }
  });

  it('speaks English, and Vietnamese again', async () => {
    const element = await show('lang="en" target="branch-grade"');
    expect(rowsOf(element)[1]).to.equal(`${YOUTH} | 42/50 units 84% Figures missing`);
    expect(heardOf(element)[2]).to.equal(
      `${WOMEN}: 95 of 100 units graded “Hoàn thành tốt” or better (95%); required: at least 90%; status: met.`,
    );
    expect(notes(element)[1]).to.equal('The sum adds up units; nothing is required of it.');
    element.removeAttribute('lang');
    await untilReads(element, 'Tổng số chỉ cộng số đơn vị');
  });

  describe('says', () => {
    it('calmly that a document sets no targets', async () => {
      stage.innerHTML = `<nq-grade-distribution target="x" src="/demo/resolutions/plan-160-tb-tw.json"></nq-grade-distribution>`;
      await untilReads(stage.firstElementChild!, 'Văn bản này không đặt chỉ tiêu.');
    });

    it('that figures of all together are not told apart for one organization', async () => {
      const element = await fromFile('dong-thap', 'target="commune-grade" organization="nong-dan"');
      expect(read(element)).to.contain('Số liệu không tách riêng');
      expect(all(element, '[part=picture], [part=counts]')).to.deep.equal([]);
    });

    it('that there is nobody within what was asked for', async () => {
      const element = await fromFile('nghe-an', 'target="province-grade" organization="nong-dan"');
      expect(read(element)).to.contain('không xếp loại đơn vị nào thuộc phạm vi đã chọn');
    });

    const cases: [attributes: string, path: string, message: string, right: string][] = [
      ['', 'target', 'Thiếu thuộc tính target', 'branch-grade'],
      ['target="branch-grades"', 'target', 'Có phải “branch-grade”?', 'branch-grade'],
      [
        'target="membership"',
        'target',
        'Chỉ tiêu “membership” không xếp loại từng đơn vị. Hãy ghi thuộc tính target là một trong: branch-grade, all-levels, weak.',
        'weak',
      ],
      [
        'target="membership" lang="en"',
        'target',
        'The target “membership” counts no units by grade. Set the attribute target to one of: branch-grade, all-levels, weak.',
        'all-levels',
      ],
      [
        'target="branch-grade" organization="nongdan"',
        'organization',
        'Hãy ghi thuộc tính organization là một trong: nong-dan, doan-thanh-nien, phu-nu. Có phải “nong-dan”?',
        'nong-dan',
      ],
      [
        'target="branch-grade" level="commune"',
        'level',
        'Chỉ tiêu này không xếp loại đơn vị ở cấp “commune”. Hãy ghi thuộc tính level là một trong: branch.',
        'branch',
      ],
      [
        'target="branch-grade" level="brunch"',
        'level',
        'Tài liệu không có cấp “brunch”. Hãy ghi thuộc tính level là một trong: branch. Có phải “branch”?',
        'branch',
      ],
      [
        'target="branch-grade" period="2019"',
        'period',
        'Không có yêu cầu nào cho kỳ “2019”. Có: 2026, 2025, 2024.',
        '2024',
      ],
    ];
    for (const [attributes, path, message, right] of cases) {
      it(`what is wrong with “${attributes}”, no longer once it is put right`, async () => {
        stage.innerHTML = `<nq-grade-distribution as-of="${AS_OF}" ${attributes}>bảng cũ</nq-grade-distribution>`;
        const element = stage.querySelector('nq-grade-distribution')!;
        const told = next(element, 'nq-error');
        element.data = threeOrganizations;
        const { problems } = await told;
        expect(problems.map((one) => one.path)).to.deep.equal([path]);
        await until(element, () => root(element).querySelector('[role=alert]'));
        expect(read(element)).to.contain(message);
        expect(root(element).querySelector('slot')).to.not.equal(null);
        element.setAttribute(path, right);
        await until(element, () => root(element).querySelector('table'));
        expect(root(element).querySelector('[role=alert]')).to.equal(null);
      });
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
            const shown = [
              () => show('heading-level="1" target="branch-grade"'),
              () => fromFile('dong-thap', 'heading-level="1" target="province-district-grade" period="2023"'),
            ];
            for (const showNext of shown) {
              const element = await showNext();
              await press(element, buttons(element)[0]!);
              find(element, 'summary').click();
              const { violations, passes } = await axe.run(document);
              expect(
                violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
              ).to.deep.equal([]);
              expect(passes.map(({ id }) => id)).to.include.members([
                ...['color-contrast', 'button-name', 'svg-img-alt', 'scope-attr-valid'],
              ]);
            }
          });
        }
      }
    }
  });
});
