import { sendKeys } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import 'axe-core';
import { expect } from 'chai';
import type { NqScorecard } from '../../widgets/scorecard.js';
import '../../widgets/scorecard.js';
import { AS_OF, documentOf, scorecardDocument } from '../scorecard-document.js';
import { next, read, until, untilReads } from './page.js';
import { layPaper, removePaper } from './paper.js';

/** The package leaves itself on `window`, where a page has no modules to give it to. */
declare const axe: typeof axeCore;

// ── What a page does ──

const stage = document.body.appendChild(document.createElement('main'));

/** Puts a scorecard on the page and waits for its first row. */
async function show(attributes = '', data: unknown = scorecardDocument): Promise<NqScorecard> {
  stage.innerHTML = `<nq-scorecard ${attributes} as-of="${AS_OF}">chưa tải</nq-scorecard>`;
  const card = stage.querySelector('nq-scorecard')!;
  if (data !== null) card.data = data;
  await until(card, () => root(card).querySelector('.card'));
  return card;
}

const fromFile = (name: string, attributes = '') =>
  show(`src="/demo/resolutions/${name}.json" ${attributes}`, null);

// ── What a reader sees and hears ──

const root = (card: Element) => card.shadowRoot!;
const find = (card: Element, selector: string) => root(card).querySelector<HTMLElement>(selector)!;
const all = (card: Element, selector: string) => [...root(card).querySelectorAll<HTMLElement>(selector)];
const isShown = (element: Element) => element.getClientRects().length > 0;
const plain = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();

/** The rows of verdicts: each cell as it is seen. */
const rowsOf = (card: Element) =>
  all(card, 'tbody tr:has(button)').map((row) =>
    [...row.children].filter(isShown).map((cell) => plain(cell as HTMLElement)),
  );
const namesOf = (card: Element) => all(card, 'tbody button').map(plain);
/** Above which rows the name of a target stands. */
const targetsOf = (card: Element) => all(card, 'th[scope=rowgroup]').map(plain);
const headingsOf = (card: Element) => all(card, '.group-title').map(plain);
const filters = (card: Element) => all(card, '[role=group] button');
const filter = (card: Element, name: string) => filters(card).find((one) => plain(one).startsWith(name))!;
const pressed = (card: Element) =>
  filters(card)
    .filter((one) => one.getAttribute('aria-pressed') === 'true')
    .map(plain);
const status = (card: Element) => plain(find(card, '[role=status]'));
/** The row of a target, or of an organization below the name of a target. */
const rowOf = (card: Element, target: string, name = target) => {
  const body = all(card, 'tbody').find((one) => one.innerText.includes(target))!;
  return [...body.querySelectorAll('tr')].find((row) => {
    const button = row.querySelector('button');
    return button !== null && plain(button) === name;
  })!;
};
const button = (card: Element, target: string, name?: string) =>
  rowOf(card, target, name).querySelector('button')!;
const detailOf = (card: Element, target: string, name?: string) => {
  const id = button(card, target, name).getAttribute('aria-controls');
  return id === null ? undefined : root(card).getElementById(id)!;
};
const pictureIn = (row: Element) => row.querySelector('[part=picture]');
const focused = (card: Element) => root(card).activeElement as HTMLElement | null;

async function press(card: NqScorecard, one: HTMLElement) {
  one.click();
  await card.updateComplete;
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
afterEach(() => {
  stage.replaceChildren();
  stage.removeAttribute('style');
});

const MEMBERSHIP = 'Tỷ lệ tập hợp hội viên';
const TERMS = 'Số nhiệm kỳ giữ chức vụ';
const GRADE = 'Xếp loại tổ chức cấp tỉnh';
const DIGITAL = 'Chuyển đổi số trong cơ quan';
const FARMERS = 'Hội Nông dân';
const WOMEN = 'Hội Liên hiệp Phụ nữ';

describe('<nq-scorecard>', () => {
  beforeEach(() => {
    stage.style.inlineSize = '64rem';
  });

  describe('shows', () => {
    it('which resolution, what is counted and of which day', async () => {
      const card = await show();
      const heading = find(card, '[role=heading]');
      expect(plain(heading)).to.equal(
        '08-NQ/ĐUK · Ban Chấp hành Đảng bộ Khối Nghị quyết về nâng cao chất lượng công tác dân vận',
      );
      expect(plain(find(card, '[part=total]'))).to.equal(
        '11 kết quả đánh giá của 7 chỉ tiêu, tính đến ngày 01/06/2026',
      );
    });

    it('how many stand in each status, the worst first, none that is empty', async () => {
      const card = await show();
      expect(filters(card).map(plain)).to.deep.equal(['Không đạt 6', 'Đạt 5']);
      for (const one of filters(card)) expect(one.querySelector('svg')).to.not.equal(null);
    });

    it('every target in the order of the document, with value, requirement and verdict', async () => {
      const card = await show();
      expect(headingsOf(card)).to.deep.equal(['Mục II.2', 'Mục III.1', 'Chỉ tiêu không ghi mục']);
      expect(all(card, '.group-counts').map(plain)).to.deep.equal([
        ...['Không đạt 3 Đạt 1', 'Không đạt 2 Đạt 3', 'Không đạt 1 Đạt 1'],
      ]);
      expect(targetsOf(card)).to.deep.equal([`${MEMBERSHIP} Mục II.2 (1)`, GRADE, DIGITAL]);
      const yearly = 'hằng năm, giai đoạn 2024–2030';
      expect(rowsOf(card)).to.deep.equal([
        [FARMERS, 'phấn đấu từ 90% trở lên, đến hết năm 2025', '88,5%', 'Không đạt'],
        [WOMEN, 'từ 85% trở lên, đến hết năm 2025', '86% (ước)', 'Đạt'],
        [`${TERMS} ${FARMERS} · Mục II.2 (2)`, 'không quá 2 nhiệm kỳ', '3 nhiệm kỳ', 'Không đạt'],
        [
          `Giới thiệu hội viên ưu tú cho Đảng ${FARMERS} · Mục II.2 (2)`,
          `mỗi đơn vị có ít nhất 1 hội viên, ${yearly}`,
          '2/3 đơn vị',
          'Không đạt',
        ],
        [FARMERS, `từ mức “Hoàn thành tốt” trở lên, ${yearly}`, 'Hoàn thành xuất sắc', 'Đạt'],
        [WOMEN, `từ mức “Hoàn thành tốt” trở lên, ${yearly}`, 'Hoàn thành', 'Không đạt'],
        [
          'Tính chung các tổ chức',
          `ít nhất 1 tổ chức xếp loại từ mức “Hoàn thành xuất sắc” trở lên, ${yearly}`,
          '1/2 tổ chức',
          'Đạt',
        ],
        [
          'Mô hình “Dân vận khéo”',
          `ít nhất 5 mô hình (trong đó tập thể ít nhất 3, cá nhân ít nhất 2), ${yearly}`,
          '6 mô hình Tập thể: 5 · Cá nhân: 1 (Không đạt)',
          'Không đạt',
        ],
        ['Thứ hạng chuyển đổi số', 'trong nhóm 10 dẫn đầu, đến hết năm 2025', 'hạng 7', 'Đạt'],
        [FARMERS, 'hoàn thành, đến hết năm 2025', 'Hoàn thành', 'Đạt'],
        [WOMEN, 'hoàn thành, đến hết năm 2025', 'Chưa hoàn thành', 'Không đạt'],
      ]);
    });

    it('that figures are samples', async () => {
      const card = await show('', { ...scorecardDocument, illustrative: true });
      expect(read(card)).to.contain('Số liệu minh họa');
    });

    it('what was inside the tag until there is data', async () => {
      stage.innerHTML = '<nq-scorecard>chưa tải</nq-scorecard>';
      const card = stage.querySelector('nq-scorecard')!;
      await card.updateComplete;
      expect(root(card).querySelector('slot')).to.not.equal(null);
      expect(root(card).querySelector('table')).to.equal(null);
    });

    for (const name of ['dong-thap', 'lao-cai', 'nghe-an', 'quang-binh']) {
      for (const group of ['section', 'organization', 'status']) {
        it(`${name} by ${group}: a row for each verdict counted`, async () => {
          const card = await fromFile(name, `group="${group}"`);
          const counted = filters(card).map((one) => Number(/\d+$/.exec(plain(one))![0]));
          const sum = counted.reduce((total, count) => total + count, 0);
          expect(rowsOf(card).length).to.equal(sum).and.to.be.greaterThan(10);
          expect(read(card)).to.contain('Số liệu minh họa');
        });
      }
    }
  });

  describe('draws', () => {
    const shapes = (card: Element, target: string, name?: string) => {
      const picture = pictureIn(rowOf(card, target, name));
      return picture && [...picture.children].map((one) => one.getAttribute('class')!.trim());
    };

    it('a number on a scale with the requirement as a mark', async () => {
      const card = await show();
      expect(shapes(card, MEMBERSHIP, FARMERS)).to.deep.equal(['track', 'zone', 'bar', 'mark']);
    });

    it('a ceiling with what it allows below the mark, and a breach beyond it', async () => {
      const card = await show();
      const at = (name: string, end: string) =>
        parseFloat(pictureIn(rowOf(card, TERMS))!.querySelector(`.${name}`)!.getAttribute(end)!);
      expect(at('zone', 'x1')).to.equal(0);
      expect(at('zone', 'x2')).to.equal(at('mark', 'x1'));
      expect(at('bar', 'x2')).to.be.greaterThan(at('mark', 'x1'));
    });

    it('those bound one by one: who complies, who does not', async () => {
      const card = await show();
      expect(shapes(card, 'Giới thiệu hội viên ưu tú cho Đảng')).to.include.members(['bar', 'against']);
    });

    it('nobody as a failure where nobody may meet the bar', async () => {
      const card = await fromFile('quang-binh');
      const row = all(card, 'tbody tr').find(({ innerText }) => innerText.includes('không có đơn vị nào'))!;
      expect(plain(row)).to.contain('0/50').and.contain('Đạt');
      expect(pictureIn(row)!.querySelectorAll('.against')).to.have.length(0);
    });

    it('a grade as the step reached, a milestone as done or not', async () => {
      const card = await show();
      expect(shapes(card, GRADE, FARMERS)).to.deep.equal(['step', 'step', 'step', 'step reached', 'zone']);
      expect(shapes(card, GRADE, WOMEN)).to.deep.equal(['step', 'step reached', 'step', 'step', 'zone']);
      expect(shapes(card, DIGITAL, FARMERS)).to.deep.equal(['step reached']);
      expect(shapes(card, DIGITAL, WOMEN)).to.deep.equal(['step']);
    });

    it('what has no figure as unknown, and of a rank nothing', async () => {
      const card = await show('', { ...scorecardDocument, observations: [] });
      expect(shapes(card, DIGITAL, WOMEN)).to.deep.equal(['step unknown']);
      expect(shapes(card, MEMBERSHIP, FARMERS)).to.not.include('bar');
      expect(shapes(card, 'Thứ hạng chuyển đổi số')).to.equal(null);
    });

    it('nothing that a screen reader would read twice', async () => {
      const card = await show();
      for (const picture of all(card, 'svg')) expect(picture.getAttribute('aria-hidden')).to.equal('true');
    });
  });

  describe('groups', () => {
    it('by organization, what is asked of all together first, no organization said twice', async () => {
      const card = await show('group="organization"');
      expect(headingsOf(card)).to.deep.equal(['Chỉ tiêu chung', FARMERS, WOMEN]);
      expect(namesOf(card).filter((name) => name === FARMERS)).to.deep.equal([]);
      expect(plain(rowOf(card, TERMS).querySelector('th')!)).to.equal(`${TERMS} Mục II.2 (2)`);
    });

    it('by status, the worst first, with how many', async () => {
      const card = await show('group="status"');
      expect(headingsOf(card)).to.deep.equal(['Không đạt 6', 'Đạt 5']);
    });

    it('anew when the page asks, and as the document is divided when it no longer does', async () => {
      const card = await show('group="status"');
      card.setAttribute('group', 'organization');
      await untilReads(card, 'Chỉ tiêu chung');
      card.removeAttribute('group');
      await untilReads(card, 'Mục III.1');
    });

    it('not at all where no target says where it stands', async () => {
      const card = await show('', documentOf(3, MEMBERSHIP, { ref: undefined }));
      expect(headingsOf(card)).to.deep.equal([]);
      expect(rowsOf(card)).to.have.length(3);
      expect(plain(find(card, '[part=total]'))).to.match(/^3 chỉ tiêu, /);
      expect(find(card, 'table').getAttribute('aria-labelledby')).to.equal('title');
    });
  });

  describe('to those who hear the page', () => {
    it('has headings of the level asked for and of the next', async () => {
      const card = await show('heading-level="2"');
      const levels = all(card, '[role=heading]').map((one) => one.getAttribute('aria-level'));
      expect(levels).to.deep.equal(['2', '3', '3', '3']);
    });

    it('has a table for each group, named by it, with headers of columns and rows', async () => {
      const card = await show();
      const tables = all(card, 'table');
      const names = tables.map((table) =>
        plain(root(card).getElementById(table.getAttribute('aria-labelledby')!)!),
      );
      expect(names).to.deep.equal(headingsOf(card));
      for (const table of tables) {
        const headers = [...table.querySelectorAll('thead th')];
        expect(headers.map(({ textContent }) => textContent.trim())).to.deep.equal([
          ...['Chỉ tiêu', 'Yêu cầu', 'Kết quả', 'Tình trạng'],
        ]);
        for (const row of table.querySelectorAll('tr[part=row]'))
          expect(row.querySelector('th')!.getAttribute('scope')).to.equal('row');
      }
    });
  });

  describe('narrows', () => {
    it('to the statuses pressed, says how many, and gives all back', async () => {
      const card = await show();
      await press(card, filter(card, 'Đạt'));
      expect(pressed(card)).to.deep.equal(['Đạt 5']);
      expect(rowsOf(card).map((row) => row.at(-1))).to.deep.equal(Array(5).fill('Đạt'));
      expect(status(card)).to.equal('Đang hiển thị 5 trong 11 kết quả đánh giá');
      await press(card, filter(card, 'Không đạt'));
      expect(rowsOf(card)).to.have.length(11);
      await press(card, filter(card, 'Đạt'));
      expect(rowsOf(card)).to.have.length(6);
      await press(card, find(card, '.clear'));
      expect(rowsOf(card)).to.have.length(11);
      expect(pressed(card)).to.deep.equal([]);
      expect(status(card)).to.equal('');
      expect(focused(card) === filter(card, 'Không đạt')).to.equal(true);
    });

    it('to all again where a new edition has none of what was pressed', async () => {
      const card = await show();
      await press(card, filter(card, 'Đạt'));
      card.data = { ...scorecardDocument, observations: [] };
      await untilReads(card, 'Thiếu số liệu');
      expect(rowsOf(card)).to.have.length(11);
      expect(status(card)).to.equal('');
    });

    it('and tells the page nothing', async () => {
      const card = await show();
      const told: unknown[] = [];
      card.addEventListener('nq-select', (event) => told.push(event));
      await press(card, filter(card, 'Đạt'));
      expect(told).to.deep.equal([]);
    });
  });

  describe('opens a row', () => {
    it('with the reasoning and what it rests on, and tells the page which', async () => {
      const card = await show();
      const told: object[] = [];
      card.addEventListener('nq-select', ({ selection }) => told.push(selection));
      const one = button(card, MEMBERSHIP, FARMERS);
      expect(one.getAttribute('aria-expanded')).to.equal('false');
      await press(card, one);
      expect(one.getAttribute('aria-expanded')).to.equal('true');
      await until(card, () =>
        detailOf(card, MEMBERSHIP, FARMERS)?.innerText.includes('còn thiếu 1,5 điểm %'),
      );
      expect(plain(detailOf(card, MEMBERSHIP, FARMERS)!)).to.contain('Số liệu năm 2025');
      await press(card, one);
      expect(detailOf(card, MEMBERSHIP, FARMERS)).to.equal(undefined);
      await press(card, button(card, 'Mô hình “Dân vận khéo”'));
      expect(told).to.deep.equal([{ target: 'membership', organization: 'nong-dan' }, { target: 'models' }]);
    });

    it('that stays open in another grouping', async () => {
      const card = await show();
      await press(card, button(card, TERMS));
      card.group = 'status';
      await card.updateComplete;
      expect(headingsOf(card)[0]).to.equal('Không đạt 6');
      expect(detailOf(card, TERMS)).to.not.equal(undefined);
      expect(all(card, '[part=detail]')).to.have.length(1);
    });

    it('one alone where a target has two of the same organization', async () => {
      const card = await fromFile('quang-binh');
      const target = 'Xếp loại cơ sở của các đoàn thể chính trị - xã hội';
      await press(card, button(card, target, 'Đoàn Khối các cơ quan tỉnh'));
      expect(all(card, '[part=detail]')).to.have.length(1);
    });
  });

  describe('by keyboard', () => {
    it('is walked through in the order it is read', async () => {
      const card = await show('', documentOf(2));
      const reached: string[] = [];
      filters(card)[0]!.focus();
      // With a place to go on to: else focus leaves the page in one engine, and begins again in another.
      stage.append(document.createElement('button'));
      for (let i = 0; i < 8 && focused(card); i++) {
        reached.push(plain(focused(card)!));
        await sendKeys({ press: 'Tab' });
      }
      expect(reached).to.deep.equal(['Không đạt 2', `${MEMBERSHIP} 1`, `${MEMBERSHIP} 2`, 'Tải về']);
    });

    for (const key of ['Enter', 'Space']) {
      it(`narrows and opens with ${key}, and closes with Escape, focus staying where it was`, async () => {
        const card = await show();
        const one = filter(card, 'Không đạt');
        one.focus();
        await sendKeys({ press: key });
        await card.updateComplete;
        expect(pressed(card)).to.deep.equal(['Không đạt 6']);
        expect(focused(card) === one).to.equal(true);
        const name = button(card, TERMS);
        name.focus();
        await sendKeys({ press: key });
        await card.updateComplete;
        expect(detailOf(card, TERMS)).to.not.equal(undefined);
        await sendKeys({ press: 'Escape' });
        await card.updateComplete;
        expect(detailOf(card, TERMS)).to.equal(undefined);
        expect(focused(card) === name).to.equal(true);
      });
    }

    it('shows where focus is', async () => {
      const card = await show();
      filters(card)[0]!.focus();
      for (let i = 0; i < 3; i++) {
        await sendKeys({ press: 'Tab' });
        expect(getComputedStyle(focused(card)!).outlineStyle).to.equal('solid');
      }
    });
  });

  describe('at a width of', () => {
    const LONG =
      'Tỷ lệ tổ chức cơ sở và đoàn viên, hội viên được học tập, quán triệt, thực hiện nghị quyết của Đảng về công tác dân vận';

    for (const width of ['200px', '320px', '640px', '1000px']) {
      for (const lang of ['vi', 'en']) {
        it(`${width}, in ${lang}: is a table still, and nothing is wider than the element`, async () => {
          stage.style.inlineSize = width;
          const cards = [
            () => show(`lang="${lang}"`),
            () => fromFile('nghe-an', `lang="${lang}" group="organization"`),
            () => show(`lang="${lang}"`, documentOf(40, LONG)),
          ];
          for (const showNext of cards) {
            const card = await showNext();
            await press(card, all(card, 'tbody button')[0]!);
            expect(card.scrollWidth).to.be.at.most(card.clientWidth);
            const { right } = card.getBoundingClientRect();
            for (const element of all(card, '*:not(.heard, svg *)'))
              expect(element.getBoundingClientRect().right, element.outerHTML).to.be.at.most(right + 0.5);
            const displays = { table: 'table', thead: 'table-header-group', tbody: 'table-row-group' };
            for (const [selector, display] of Object.entries({
              ...displays,
              tr: 'table-row',
              'th, td': 'table-cell',
            }))
              for (const part of all(card, selector).filter(isShown))
                expect(getComputedStyle(part).display).to.equal(display);
            for (const one of all(card, 'button').filter(isShown))
              expect(one.getBoundingClientRect().height, one.outerHTML).to.be.at.least(24);
          }
        });
      }
    }

    it('320px folds requirement and verdict under name and value', async () => {
      stage.style.inlineSize = '320px';
      const card = await show();
      expect(rowsOf(card)[0]).to.deep.equal([
        `${FARMERS} Yêu cầu: phấn đấu từ 90% trở lên, đến hết năm 2025`,
        '88,5% Không đạt',
      ]);
    });

    it('640px, by its own width and not the window’s, folds the requirement alone', async () => {
      stage.style.inlineSize = '640px';
      const card = await show();
      expect(rowsOf(card)[1]).to.deep.equal([
        ...[`${WOMEN} Yêu cầu: từ 85% trở lên, đến hết năm 2025`, '86% (ước)', 'Đạt'],
      ]);
    });
  });

  it('does not vanish where the page lets content decide the width', async () => {
    const card = await show();
    for (const display of ['flex', 'grid', 'inline-block', 'inline-flex']) {
      stage.style.display = display;
      expect(card.getBoundingClientRect().width, display).to.be.at.least(300);
    }
  });

  it('shows forty rows, each of them', async () => {
    const card = await show('', documentOf(40));
    expect(rowsOf(card)).to.have.length(40);
    expect(plain(find(card, '[part=total]'))).to.match(/^40 chỉ tiêu, /);
  });

  it('speaks English, and Vietnamese again', async () => {
    const card = await show('lang="en"');
    expect(read(card))
      .to.contain('11 verdicts on 7 targets, as of 1 June 2026')
      .and.contain('Section II.2')
      .and.contain('Targets without a section')
      .and.contain('All organizations together')
      .and.contain('at most 2 nhiệm kỳ')
      .and.contain('2/3 units');
    await press(card, filter(card, 'Missed'));
    expect(status(card)).to.equal('Showing 6 of 11 verdicts');
    expect(plain(find(card, '.clear'))).to.equal('Show all');
    await press(card, button(card, MEMBERSHIP));
    await until(card, () => detailOf(card, MEMBERSHIP)?.innerText.includes('1.5 percentage points short'));
    card.removeAttribute('lang');
    await untilReads(card, 'Đang hiển thị 6 trong 11 kết quả đánh giá');
  });

  describe('says', () => {
    it('calmly that a document sets no targets', async () => {
      const card = await fromFile('plan-160-tb-tw');
      expect(read(card)).to.contain('Ban Thường vụ Tỉnh ủy').and.contain('Văn bản này không đặt chỉ tiêu.');
      expect(root(card).querySelector('[role=alert], table')).to.equal(null);
      const english = await fromFile('plan-160-tb-tw', 'lang="en"');
      expect(read(english)).to.contain('This document sets no targets.');
    });

    const cases: [attributes: string, message: string, suggestion: string][] = [
      [
        'group="organisation"',
        'Thuộc tính group phải là một trong: section, organization, status',
        'organization',
      ],
      [
        'group="statuses" lang="en"',
        'The attribute group must be one of: section, organization, status',
        'status',
      ],
    ];
    for (const [attributes, message, suggestion] of cases) {
      it(`what is wrong with ${attributes}, no longer once it is put right`, async () => {
        stage.innerHTML = `<nq-scorecard ${attributes} as-of="${AS_OF}">bảng cũ</nq-scorecard>`;
        const card = stage.querySelector('nq-scorecard')!;
        const told = next(card, 'nq-error');
        card.data = scorecardDocument;
        const { problems } = await told;
        expect(problems).to.have.length(1);
        expect(problems[0]).to.include({ path: 'group', code: 'unknown-id', suggestion });
        await until(card, () => root(card).querySelector('[role=alert]'));
        expect(read(card)).to.contain(message).and.contain(`“${suggestion}”?`);
        expect(root(card).querySelector('slot')).to.not.equal(null);
        card.setAttribute('group', suggestion);
        await until(card, () => root(card).querySelector('table'));
        expect(root(card).querySelector('[role=alert]')).to.equal(null);
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
            const card = await fromFile('lao-cai', 'heading-level="1" as-of="2026-11-21"');
            await press(card, filters(card)[0]!);
            await press(card, filters(card)[1]!);
            await press(card, all(card, 'tbody button')[0]!);
            await until(card, () => find(card, '[part=detail] p').innerText.length > 10);
            const { violations, passes } = await axe.run(document);
            expect(
              violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
            ).to.deep.equal([]);
            expect(passes.map(({ id }) => id)).to.include.members([
              ...['color-contrast', 'button-name', 'scope-attr-valid'],
            ]);
          });
        }
      }
    }
  });
});
