import { sendKeys } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import 'axe-core';
import { expect } from 'chai';
import type { NqBranchRanking } from '../../widgets/branch-ranking.js';
import '../../widgets/branch-ranking.js';
import { AS_OF, documentOf, rankingDocument } from '../ranking-document.js';
import { next, read, until, untilReads } from './page.js';
import { layPaper, removePaper } from './paper.js';

/** The package leaves itself on `window`, where a page has no modules to give it to. */
declare const axe: typeof axeCore;

const LAO_CAI = '/demo/resolutions/lao-cai.json';

// ── What a page does ──

const stage = document.body.appendChild(document.createElement('main'));

/** Puts a ranking on the page and waits for its table. */
async function show(attributes = '', data: unknown = rankingDocument): Promise<NqBranchRanking> {
  stage.innerHTML = `<nq-branch-ranking ${attributes} target="membership" organization="nong-dan" as-of="${AS_OF}">chưa tải</nq-branch-ranking>`;
  const ranking = stage.querySelector('nq-branch-ranking')!;
  if (data !== null) ranking.data = data;
  await until(ranking, () => root(ranking).querySelector('table'));
  return ranking;
}

const showLaoCai = (attributes: string) => show(`src="${LAO_CAI}" ${attributes}`, null);

// ── What a reader sees and hears ──

const root = (ranking: Element) => ranking.shadowRoot!;
const find = (ranking: Element, selector: string) => root(ranking).querySelector<HTMLElement>(selector)!;
const all = (ranking: Element, selector: string) => [
  ...root(ranking).querySelectorAll<HTMLElement>(selector),
];

const isShown = (element: Element) => element.getClientRects().length > 0;
const plain = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
/** What a screen reader is told: all of it but what is hidden from it. */
function heard(element: Element): string {
  const said = (node: Node): string => {
    if (node instanceof Element && (node.getAttribute('aria-hidden') === 'true' || !isShown(node))) return '';
    return node.nodeType === Node.TEXT_NODE ? node.textContent! : [...node.childNodes].map(said).join(' ');
  };
  return said(element).replace(/\s+/g, ' ').trim();
}

/** The rows of units: each cell as it is seen. */
const rowsOf = (ranking: Element) =>
  all(ranking, 'tbody tr:has(th)').map((row) =>
    [...row.children].filter(isShown).map((cell) => plain(cell as HTMLElement)),
  );
const namesOf = (ranking: Element) => all(ranking, 'tbody th button').map(plain);
const rowOf = (ranking: Element, name: string) =>
  all(ranking, 'tbody tr').find((row) => row.querySelector('th')?.innerText.includes(name))!;
const nameButton = (ranking: Element, name: string) => rowOf(ranking, name).querySelector('button')!;
const header = (ranking: Element, name: string) =>
  all(ranking, 'thead th').find((cell) => isShown(cell) && plain(cell) === name)!;
const status = (ranking: Element) => plain(find(ranking, '[role=status]'));
const control = (ranking: Element, name: string) => {
  const label = all(ranking, 'label').find((one) => plain(one) === name) as HTMLLabelElement | undefined;
  return label && find(ranking, `#${label.htmlFor}`);
};
const searchOf = (ranking: Element) => control(ranking, 'Tìm đơn vị') as HTMLInputElement;
const listOf = (ranking: Element, name: string) => control(ranking, name) as HTMLSelectElement | undefined;
const detailOf = (ranking: Element, name: string) => {
  const id = nameButton(ranking, name).getAttribute('aria-controls');
  return id === null ? undefined : find(ranking, `#${id}`);
};
const isOpen = (ranking: Element, name: string) => detailOf(ranking, name) !== undefined;
const focused = (ranking: Element) => root(ranking).activeElement as HTMLElement | null;

// ── What a reader does ──

async function type(ranking: NqBranchRanking, text: string) {
  const input = searchOf(ranking);
  input.focus();
  input.select();
  if (text === '') await sendKeys({ press: 'Backspace' });
  else await sendKeys({ type: text });
  await ranking.updateComplete;
}

async function choose(ranking: NqBranchRanking, label: string, option: string) {
  const select = listOf(ranking, label)!;
  select.value = [...select.options].find(({ text }) => text === option)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await ranking.updateComplete;
}

async function press(ranking: NqBranchRanking, button: HTMLElement) {
  button.click();
  await ranking.updateComplete;
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

const UNRANKED = ['Chi hội Séo Mý Tỷ', 'Chi hội Mường Hoa', 'Chi hội Ô Quý Hồ'];
const BY_RANK = ['Chi hội Na Hối', 'Chi hội Bản Phố', 'Chi hội Tả Van', 'Chi hội Cát Cát', ...UNRANKED];

describe('<nq-branch-ranking>', () => {
  beforeEach(() => {
    stage.style.inlineSize = '60rem';
  });

  describe('shows', () => {
    it('what is ranked, of whom, of when and against what', async () => {
      const ranking = await show();
      const heading = find(ranking, '[role=heading]');
      expect(plain(heading)).to.equal('Tỷ lệ tập hợp hội viên');
      expect(heading.getAttribute('aria-level')).to.equal('3');
      expect(read(ranking))
        .to.contain('Hội Nông dân · Chi hội · số liệu năm 2025')
        .and.contain('Yêu cầu: từ 90% trở lên, hằng năm, giai đoạn 2024–2030');
    });

    it('ranks, ties, movements, values, gaps and verdicts', async () => {
      const ranking = await show();
      expect(rowsOf(ranking).slice(0, 4)).to.deep.equal([
        [
          '1',
          '3 tăng 3 bậc so với năm 2024',
          'Chi hội Na Hối Xã Bắc Hà',
          '96,0% 48/50',
          'vượt 6 điểm %',
          'Đạt',
        ],
        [
          '2',
          '= giữ nguyên thứ hạng so với năm 2024',
          'Chi hội Bản Phố Xã Bắc Hà',
          '92,0% 46/50',
          'vượt 2 điểm %',
          'Đạt',
        ],
        ['2', '', 'Chi hội Tả Van Phường Sa Pa', '92,0% 46/50', 'vượt 2 điểm %', 'Đạt'],
        [
          '4',
          '3 giảm 3 bậc so với năm 2024',
          'Chi hội Cát Cát Phường Sa Pa',
          '87,5% 175/200 (ước)',
          'còn thiếu 2,5 điểm %',
          'Không đạt',
        ],
      ]);
      expect(
        all(ranking, 'td.col-movement .arrow')
          .slice(0, 2)
          .map(({ classList }) => classList.value),
      ).to.deep.equal(['arrow up', 'arrow down']);
    });

    it('those without a rank last, each with a dash and the reason', async () => {
      const ranking = await show();
      expect(namesOf(ranking)).to.deep.equal(BY_RANK);
      const rows = rowsOf(ranking).slice(4);
      expect(rows.map(([rank]) => rank)).to.deep.equal(Array(3).fill('— chưa xếp hạng'));
      expect(rows.map(([, , name]) => name)).to.deep.equal([
        'Chi hội Séo Mý Tỷ Phường Sa Pa Tổng số chỉ có 6, dưới 10 nên không xếp hạng',
        'Chi hội Mường Hoa Phường Sa Pa Không áp dụng theo báo cáo của đơn vị',
        'Chi hội Ô Quý Hồ Phường Sa Pa Chưa có số liệu',
      ]);
    });

    it('the requirement of each where they differ', async () => {
      const ranking = await show();
      ranking.removeAttribute('organization');
      await untilReads(ranking, 'từ 75% trở lên');
      expect(rowsOf(ranking)[0]).to.include('từ 90% trở lên');
      expect(find(ranking, '.requirement')).to.equal(null);
      expect(read(ranking)).to.contain('Đoàn Thanh niên · Xã Bắc Hà');
    });

    it('that figures are samples, and of Lào Cai those of the last year that has any', async () => {
      const ranking = await showLaoCai('target="membership-rate" as-of="2026-11-21"');
      expect(read(ranking))
        .to.contain('Chưa có số liệu năm 2026; bảng xếp hạng theo số liệu năm 2025.')
        .and.contain('Yêu cầu: phấn đấu từ 90% trở lên, đến hết năm 2025 (điều kiện: có mặt tại địa bàn)')
        .and.contain('Số liệu minh họa');
      expect(status(ranking)).to.contain('1–20 trong 70 đơn vị');
    });

    it('what was inside the tag until there is data', async () => {
      stage.innerHTML = `<nq-branch-ranking target="membership">chưa tải</nq-branch-ranking>`;
      const ranking = stage.querySelector('nq-branch-ranking')!;
      await ranking.updateComplete;
      expect(root(ranking).querySelector('slot')).to.not.equal(null);
      expect(root(ranking).querySelector('table')).to.equal(null);
    });
  });

  describe('to those who hear the page', () => {
    it('is a table with a caption, headers of columns and a header for each row', async () => {
      const ranking = await show();
      expect(plain(find(ranking, 'caption'))).to.equal('Bảng xếp hạng: Tỷ lệ tập hợp hội viên');
      expect(all(ranking, 'thead th').map((cell) => [cell.getAttribute('scope'), heard(cell)])).to.deep.equal(
        [
          ['col', 'Hạng'],
          ['col', 'Thay đổi hạng'],
          ['col', 'Đơn vị'],
          ['col', 'Kết quả'],
          ['col', 'So với yêu cầu'],
          ['col', 'Tình trạng'],
        ],
      );
      expect(all(ranking, 'tbody th').every((cell) => cell.getAttribute('scope') === 'row')).to.equal(true);
    });

    it('says movements and missing ranks in words, not in signs', async () => {
      const ranking = await show();
      const [first] = all(ranking, 'tbody tr');
      expect(heard(first!)).to.equal(
        '1 tăng 3 bậc so với năm 2024 Chi hội Na Hối Xã Bắc Hà 96,0% 48/50 vượt 6 điểm % Đạt',
      );
      expect(heard(rowOf(ranking, 'Ô Quý Hồ'))).to.match(/^chưa xếp hạng Chi hội Ô Quý Hồ/);
    });

    it('is a heading of the level asked for', async () => {
      const ranking = await show('heading-level="2"');
      expect(find(ranking, '[role=heading]').getAttribute('aria-level')).to.equal('2');
    });
  });

  describe('orders rows', () => {
    const sorted = (ranking: Element) =>
      all(ranking, 'thead th[aria-sort]').map((cell) => `${plain(cell)} ${cell.getAttribute('aria-sort')}`);

    it('by rank at first, and says so', async () => {
      const ranking = await show();
      expect(sorted(ranking)).to.deep.equal(['Hạng ascending']);
      expect(status(ranking)).to.equal('Hiển thị 1–7 trong 7 đơn vị, sắp xếp theo hạng, từ cao đến thấp');
    });

    const cases: [column: string, order: string[], state: string, words: string][] = [
      ['Đơn vị', ['Bản Phố', 'Cát Cát', 'Na Hối', 'Tả Van'], 'ascending', 'tên, từ A đến Z'],
      ['Kết quả', ['Na Hối', 'Bản Phố', 'Tả Van', 'Cát Cát'], 'descending', 'kết quả, từ cao đến thấp'],
      ['Thay đổi hạng', ['Na Hối', 'Bản Phố', 'Cát Cát', 'Tả Van'], 'descending', 'tăng nhiều xếp trước'],
      ['Tình trạng', ['Cát Cát', 'Na Hối', 'Bản Phố', 'Tả Van'], 'ascending', 'chưa đạt xếp trước'],
      [
        'So với yêu cầu',
        ['Na Hối', 'Bản Phố', 'Tả Van', 'Cát Cát'],
        'descending',
        'chênh lệch so với yêu cầu',
      ],
    ];
    for (const [column, order, state, words] of cases) {
      it(`by ${column}, the other way round at the second press, the unranked last`, async () => {
        const ranking = await show();
        const button = header(ranking, column).querySelector('button')!;
        await press(ranking, button);
        expect(namesOf(ranking)).to.deep.equal([...order.map((name) => `Chi hội ${name}`), ...UNRANKED]);
        expect(sorted(ranking)).to.deep.equal([`${column} ${state}`]);
        expect(status(ranking)).to.contain(words);
        await press(ranking, button);
        expect(sorted(ranking)).to.deep.equal([
          `${column} ${state === 'ascending' ? 'descending' : 'ascending'}`,
        ]);
        expect(namesOf(ranking).slice(4)).to.deep.equal(UNRANKED);
        expect(namesOf(ranking)[0]).to.not.equal(`Chi hội ${order[0]}`);
      });
    }
  });

  describe('finds', () => {
    const cases: [typed: string, found: string[]][] = [
      ['bac ha', ['Na Hối', 'Bản Phố']],
      ['SEO', ['Séo Mý Tỷ']],
      ['Ô Quý', ['Ô Quý Hồ']],
    ];
    for (const [typed, found] of cases) {
      it(`${found.join(', ')} where “${typed}” is typed, and says how many`, async () => {
        const ranking = await show();
        await type(ranking, typed);
        expect(namesOf(ranking)).to.deep.equal(found.map((name) => `Chi hội ${name}`));
        expect(status(ranking)).to.contain(`trong ${found.length} đơn vị khớp với “${typed}”`);
      });
    }

    it('Đoàn where “doan” is typed', async () => {
      const ranking = await show('organization=""');
      await type(ranking, 'doan');
      expect(namesOf(ranking)).to.deep.equal(['Chi đoàn Đồng Tuyển', 'Chi đoàn Cốc San']);
    });

    it('nothing, says so, and gives all back at a press, with focus on the search', async () => {
      const ranking = await show();
      await type(ranking, 'xyz');
      expect(status(ranking)).to.equal('Không có đơn vị nào khớp với “xyz”.');
      expect(root(ranking).querySelector('table')).to.equal(null);
      await press(ranking, find(ranking, '.clear'));
      expect(namesOf(ranking)).to.deep.equal(BY_RANK);
      expect(focused(ranking) === searchOf(ranking)).to.equal(true);
      expect(searchOf(ranking).value).to.equal('');
    });

    it('and keeps the ranks that units have among all', async () => {
      const ranking = await show();
      await type(ranking, 'cat cat');
      expect(rowsOf(ranking)[0]![0]).to.equal('4');
    });
  });

  describe('turns pages', () => {
    const pager = (ranking: Element) => find(ranking, '[part=pager]');
    const button = (ranking: Element, name: string) =>
      [...pager(ranking).querySelectorAll('button')].find((one) => plain(one) === name)!;

    it('of 20 rows, forwards and back, and says which', async () => {
      const ranking = await show('', documentOf(45));
      expect(plain(pager(ranking))).to.equal('Trang trước Trang 1/3 Trang sau');
      expect(pager(ranking).getAttribute('aria-label')).to.equal('Các trang của bảng xếp hạng');
      await press(ranking, button(ranking, 'Trang sau'));
      expect(namesOf(ranking)[0]).to.equal('Chi hội số 21');
      expect(namesOf(ranking)).to.have.length(20);
      expect(status(ranking)).to.contain('Hiển thị 21–40 trong 45 đơn vị');
      await press(ranking, button(ranking, 'Trang sau'));
      expect(namesOf(ranking)).to.have.length(5);
      await press(ranking, button(ranking, 'Trang trước'));
      expect(namesOf(ranking)[0]).to.equal('Chi hội số 21');
    });

    it('and stops at the ends without losing focus', async () => {
      const ranking = await show('rows="30"', documentOf(45));
      const forward = button(ranking, 'Trang sau');
      forward.focus();
      expect(button(ranking, 'Trang trước').getAttribute('aria-disabled')).to.equal('true');
      await sendKeys({ press: 'Enter' });
      await ranking.updateComplete;
      expect(focused(ranking) === forward).to.equal(true);
      expect(forward.getAttribute('aria-disabled')).to.equal('true');
      await sendKeys({ press: 'Enter' });
      await ranking.updateComplete;
      expect(plain(pager(ranking))).to.contain('Trang 2/2');
    });

    it('to the first row of the next one, which is then on the screen', async () => {
      const ranking = await show('', documentOf(45));
      const forward = button(ranking, 'Trang sau');
      forward.scrollIntoView({ block: 'end' });
      expect(rowOf(ranking, 'số 1').getBoundingClientRect().top).to.be.lessThan(0);
      await press(ranking, forward);
      await until(ranking, () => find(ranking, 'table').getBoundingClientRect().top >= 0);
      expect(find(ranking, 'table').getBoundingClientRect().top).to.be.lessThan(100);
    });

    it('of as many rows as asked for; 20 where that is no number', async () => {
      const ranking = await show('rows="7"', documentOf(45));
      expect(namesOf(ranking)).to.have.length(7);
      for (const rows of ['0', '-3', 'abc']) {
        ranking.setAttribute('rows', rows);
        await ranking.updateComplete;
        expect(namesOf(ranking)).to.have.length(20);
      }
      ranking.setAttribute('rows', '45');
      await ranking.updateComplete;
      expect(pager(ranking)).to.equal(null);
    });

    it('and stays on its page when a new edition of the document comes', async () => {
      const ranking = await show('', documentOf(45));
      await press(ranking, button(ranking, 'Trang sau'));
      await press(ranking, nameButton(ranking, 'số 30'));
      ranking.data = documentOf(46);
      await untilReads(ranking, '46 đơn vị');
      expect(status(ranking)).to.contain('Hiển thị 21–40');
      expect(isOpen(ranking, 'số 30')).to.equal(true);
    });

    it('from the first one again after a search or another order', async () => {
      const ranking = await show('', documentOf(45));
      await press(ranking, button(ranking, 'Trang sau'));
      await type(ranking, 'so');
      expect(status(ranking)).to.contain('1–20 trong 45');
      await press(ranking, button(ranking, 'Trang sau'));
      await press(ranking, header(ranking, 'Đơn vị').querySelector('button')!);
      expect(status(ranking)).to.contain('1–20 trong 45');
    });
  });

  describe('narrows', () => {
    it('to what lies below a unit, and ranks those anew', async () => {
      const ranking = await show();
      const select = listOf(ranking, 'Xã, phường')!;
      expect([...select.options].map(({ text }) => text)).to.deep.equal([
        'Tất cả',
        'Phường Sa Pa',
        'Xã Bắc Hà',
      ]);
      await choose(ranking, 'Xã, phường', 'Phường Sa Pa');
      expect(namesOf(ranking)[0]).to.equal('Chi hội Tả Van');
      expect(rowsOf(ranking)[0]![0]).to.equal('1');
      expect(read(ranking)).to.contain('Chi hội · Phường Sa Pa · số liệu');
      await choose(ranking, 'Xã, phường', 'Tất cả');
      expect(namesOf(ranking)).to.deep.equal(BY_RANK);
    });

    it('to another level', async () => {
      const ranking = await show();
      await choose(ranking, 'Cấp', 'Xã, phường');
      expect(namesOf(ranking).sort()).to.deep.equal(['Phường Sa Pa', 'Xã Bắc Hà']);
      expect(listOf(ranking, 'Xã, phường')).to.equal(undefined);
    });

    it('with no list where there is no choice', async () => {
      const ranking = await show('organization="doan-thanh-nien"');
      expect(listOf(ranking, 'Xã, phường')).to.equal(undefined);
    });

    it('as the page says, until the reader says otherwise, until the page says otherwise', async () => {
      const ranking = await show('parent="sa-pa"');
      expect(namesOf(ranking)[0]).to.equal('Chi hội Tả Van');
      expect(listOf(ranking, 'Xã, phường')!.selectedOptions[0]!.text).to.equal('Phường Sa Pa');
      await choose(ranking, 'Xã, phường', 'Tất cả');
      ranking.setAttribute('rows', '50');
      await ranking.updateComplete;
      expect(namesOf(ranking)).to.deep.equal(BY_RANK);
      ranking.setAttribute('parent', 'bac-ha');
      await ranking.updateComplete;
      expect(namesOf(ranking)).to.deep.equal(['Chi hội Na Hối', 'Chi hội Bản Phố']);
      expect(listOf(ranking, 'Xã, phường')!.selectedOptions[0]!.text).to.equal('Xã Bắc Hà');
      ranking.removeAttribute('parent');
      await ranking.updateComplete;
      expect(namesOf(ranking)).to.deep.equal(BY_RANK);
    });

    it('and follows the attributes level, organization and period', async () => {
      const ranking = await show();
      ranking.setAttribute('level', 'commune');
      await untilReads(ranking, 'Hội Nông dân · Xã, phường');
      ranking.removeAttribute('level');
      ranking.setAttribute('organization', 'doan-thanh-nien');
      await untilReads(ranking, 'Chi đoàn Cốc San');
      expect(namesOf(ranking)).to.deep.equal(['Chi đoàn Đồng Tuyển', 'Chi đoàn Cốc San']);
      ranking.setAttribute('organization', 'nong-dan');
      ranking.setAttribute('period', '2024');
      await untilReads(ranking, 'số liệu năm 2024');
      expect(namesOf(ranking)[0]).to.equal('Chi hội Cát Cát');
    });

    it('and orders by what `by` says, with that beside the value', async () => {
      const ranking = await show('by="change"');
      expect(rowsOf(ranking)[0]).to.include('tăng 16 điểm %');
      expect(isShown(header(ranking, 'So với năm 2024'))).to.equal(true);
    });
  });

  describe('opens a row', () => {
    it('with the reasoning, what it rests on and where it comes from', async () => {
      const ranking = await show();
      const button = nameButton(ranking, 'Na Hối');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      await press(ranking, button);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      await until(ranking, () =>
        detailOf(ranking, 'Na Hối')?.innerText.includes('Kết quả: 96%, vượt 6 điểm %'),
      );
      for (const text of [
        'Kết quả: 96,0% (48/50)',
        'Kỳ trước (năm 2024): 80%, hạng 4',
        'Thay đổi hạng: tăng 3 bậc so với năm 2024',
        'Nguồn: Báo cáo số 12',
        'Đã rà soát',
      ])
        expect(plain(detailOf(ranking, 'Na Hối')!)).to.contain(text);
      await press(ranking, button);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      expect(isOpen(ranking, 'Na Hối')).to.equal(false);
    });

    it('also of a unit without a figure', async () => {
      const ranking = await show();
      await press(ranking, nameButton(ranking, 'Ô Quý Hồ'));
      await until(ranking, () => detailOf(ranking, 'Ô Quý Hồ')?.innerText.includes('Đã quá hạn'));
      expect(plain(detailOf(ranking, 'Ô Quý Hồ')!)).to.contain('Kỳ trước (năm 2024): hạng 3');
    });

    it('without a reasoning where there is no verdict', async () => {
      const ranking = await showLaoCai('target="membership-rate" as-of="2026-11-21"');
      await press(ranking, nameButton(ranking, 'Mù Tráng Phìn'));
      expect(detailOf(ranking, 'Mù Tráng Phìn')!.querySelector('p')).to.equal(null);
      expect(plain(detailOf(ranking, 'Mù Tráng Phìn')!)).to.contain('Kết quả: 97,9% (46/47)');
    });

    it('tells the page which, and only that a reader opened it', async () => {
      const ranking = await show();
      const told: object[] = [];
      stage.addEventListener('nq-select', ({ selection }) => told.push(selection), { once: false });
      const event = next(ranking, 'nq-select');
      await press(ranking, nameButton(ranking, 'Tả Van'));
      expect((await event).bubbles && (await event).composed).to.equal(true);
      await press(ranking, nameButton(ranking, 'Tả Van'));
      await choose(ranking, 'Xã, phường', 'Phường Sa Pa');
      expect(told).to.deep.equal([{ target: 'membership', organization: 'nong-dan', unit: 'ta-van' }]);
    });

    it('and keeps it open when the order changes', async () => {
      const ranking = await show();
      await press(ranking, nameButton(ranking, 'Na Hối'));
      await press(ranking, header(ranking, 'Đơn vị').querySelector('button')!);
      expect(isOpen(ranking, 'Na Hối')).to.equal(true);
      const rows = all(ranking, 'tbody tr');
      expect(
        rows[rows.indexOf(rowOf(ranking, 'Na Hối')) + 1]!.contains(detailOf(ranking, 'Na Hối')!),
      ).to.equal(true);
    });
  });

  describe('by keyboard', () => {
    it('is walked through in the order it is read', async () => {
      const ranking = await show('rows="2"');
      const reached: string[] = [];
      const input = searchOf(ranking);
      input.focus();
      for (let i = 0; i < 12; i++) {
        const here = focused(ranking);
        if (!here) break;
        reached.push(here.localName === 'button' ? plain(here) : here.id);
        await sendKeys({ press: 'Tab' });
      }
      expect(reached).to.deep.equal([
        ...['search', 'level', 'parent-0'],
        ...['Hạng', 'Thay đổi hạng', 'Đơn vị', 'Kết quả', 'So với yêu cầu', 'Tình trạng'],
        ...['Chi hội Na Hối', 'Chi hội Bản Phố', 'Trang trước'],
      ]);
    });

    for (const key of ['Enter', 'Space']) {
      it(`orders and opens with ${key}, and closes with Escape, focus staying where it was`, async () => {
        const ranking = await show();
        const order = header(ranking, 'Đơn vị').querySelector('button')!;
        order.focus();
        await sendKeys({ press: key });
        await ranking.updateComplete;
        expect(namesOf(ranking)[0]).to.equal('Chi hội Bản Phố');
        expect(focused(ranking) === order).to.equal(true);
        const name = nameButton(ranking, 'Cát Cát');
        name.focus();
        await sendKeys({ press: key });
        await ranking.updateComplete;
        expect(isOpen(ranking, 'Cát Cát')).to.equal(true);
        await sendKeys({ press: 'Escape' });
        await ranking.updateComplete;
        expect(isOpen(ranking, 'Cát Cát')).to.equal(false);
        expect(focused(ranking) === name).to.equal(true);
      });
    }

    it('shows where focus is', async () => {
      const ranking = await show();
      nameButton(ranking, 'Na Hối').focus();
      await sendKeys({ press: 'Tab' });
      expect(getComputedStyle(focused(ranking)!).outlineStyle).to.equal('solid');
    });
  });

  describe('on a phone', () => {
    for (const width of ['320px', '360px']) {
      for (const lang of ['vi', 'en']) {
        it(`of ${width}, in ${lang}: is a table still, and nothing is wider than the page`, async () => {
          stage.style.inlineSize = width;
          const rankings = [
            () => show(`lang="${lang}"`),
            () => show(`lang="${lang}" organization=""`),
            () => showLaoCai(`lang="${lang}" target="party-admission" organization="" as-of="2026-11-21"`),
          ];
          for (const showNext of rankings) {
            const ranking = await showNext();
            await press(ranking, all(ranking, 'tbody button')[0]!);
            expect(ranking.scrollWidth).to.be.at.most(ranking.clientWidth);
            const { right } = ranking.getBoundingClientRect();
            for (const element of all(ranking, '*:not(.heard)'))
              expect(element.getBoundingClientRect().right, element.outerHTML).to.be.at.most(right + 0.5);
            const displays = {
              table: 'table',
              thead: 'table-header-group',
              tbody: 'table-row-group',
              tr: 'table-row',
            };
            for (const [selector, display] of Object.entries({
              ...displays,
              th: 'table-cell',
              td: 'table-cell',
            }))
              for (const part of all(ranking, selector).filter(isShown))
                expect(getComputedStyle(part).display).to.equal(display);
          }
        });
      }
    }

    it('folds movement under the rank, and verdict and gap under the name', async () => {
      stage.style.inlineSize = '320px';
      const ranking = await show();
      expect(all(ranking, 'thead th').filter(isShown).map(plain)).to.deep.equal([
        'Hạng',
        'Đơn vị',
        'Kết quả',
      ]);
      expect(rowsOf(ranking)[0]).to.deep.equal([
        '1 3 tăng 3 bậc so với năm 2024',
        'Chi hội Na Hối Xã Bắc Hà Đạt vượt 6 điểm %',
        '96,0% 48/50',
      ]);
    });

    it('and unfolds by the width of the element, not of the window', async () => {
      stage.style.inlineSize = '640px';
      const ranking = await show();
      expect(all(ranking, 'thead th').filter(isShown).map(plain)).to.deep.equal([
        ...['Hạng', 'Thay đổi hạng', 'Đơn vị', 'Kết quả', 'Tình trạng'],
      ]);
    });

    it('keeps targets large enough for fingers', async () => {
      stage.style.inlineSize = '320px';
      const ranking = await show('rows="2"');
      for (const control of all(ranking, 'button, input, select').filter(isShown))
        expect(control.getBoundingClientRect().height, control.outerHTML).to.be.at.least(24);
    });
  });

  it('does not vanish where the page lets content decide the width', async () => {
    const ranking = await show();
    for (const display of ['flex', 'grid', 'inline-block', 'inline-flex']) {
      stage.style.display = display;
      expect(ranking.getBoundingClientRect().width, display).to.be.at.least(300);
    }
  });

  describe('speaks English', () => {
    it('throughout', async () => {
      const ranking = await show('lang="en"');
      expect(read(ranking))
        .to.contain('figures for 2025')
        .and.contain('Required: at least 90%, every year, 2024–2030')
        .and.contain('Showing 1–7 of 7 units, ordered by rank, best first')
        .and.contain('up 3 places since 2024')
        .and.contain('Not ranked: counts only 6, fewer than 10')
        .and.contain('2.5 percentage points short');
      expect(all(ranking, 'thead th').map(plain)).to.deep.equal([
        ...['Rank', 'Change in rank', 'Unit', 'Result', 'Against the requirement', 'Status'],
      ]);
      await press(ranking, nameButton(ranking, 'Na Hối'));
      await until(ranking, () =>
        detailOf(ranking, 'Na Hối')?.innerText.includes('Result: 96%, 6 percentage points'),
      );
    });

    it('when the language of the page changes', async () => {
      const ranking = await show();
      ranking.setAttribute('lang', 'en');
      await untilReads(ranking, 'Find a unit');
      ranking.removeAttribute('lang');
      await untilReads(ranking, 'Tìm đơn vị');
    });
  });

  describe('says calmly', () => {
    async function calm(markup: string, data: unknown, words: string) {
      stage.innerHTML = `<nq-branch-ranking ${markup} as-of="${AS_OF}"></nq-branch-ranking>`;
      const ranking = stage.querySelector('nq-branch-ranking')!;
      ranking.data = data;
      await untilReads(ranking, words);
      expect(root(ranking).querySelector('[role=alert]')).to.equal(null);
      expect(root(ranking).querySelector('table')).to.equal(null);
    }

    it('that a document sets no targets', async () => {
      const none = { ...rankingDocument, targets: [], observations: [] };
      await calm('target="membership"', none, 'Văn bản này không đặt chỉ tiêu.');
      await calm('', none, 'Văn bản này không đặt chỉ tiêu.');
      await calm('lang="en"', none, 'This document sets no targets.');
    });

    it('that there are no units', async () => {
      const none = { ...rankingDocument, units: [], observations: [] };
      await calm('target="membership"', none, 'Chưa có đơn vị nào để xếp hạng.');
      await calm('target="membership" level="province"', none, 'Chưa có đơn vị nào để xếp hạng.');
    });

    it('that there are none below a unit', async () => {
      await calm('target="membership" parent="na-hoi"', rankingDocument, 'Chưa có đơn vị nào để xếp hạng.');
    });
  });

  describe('says what is wrong with', () => {
    const cases: [attributes: string, path: string, code: string, message: string, suggestion?: string][] = [
      ['', 'target', 'key', 'Thiếu thuộc tính target'],
      ['target="memberships"', 'target', 'unknown-id', 'không có chỉ tiêu “memberships”', 'membership'],
      [
        'target="membership" organization="nongdan"',
        'organization',
        'unknown-id',
        'không giao cho “nongdan”',
        'nong-dan',
      ],
      ['target="membership" level="branches"', 'level', 'unknown-id', 'không có cấp “branches”', 'branch'],
      ['target="membership" parent="sapa"', 'parent', 'unknown-id', 'không có đơn vị “sapa”', 'sa-pa'],
      ['target="membership" period="năm 2025"', 'period', 'pattern', 'dạng 2025, 2025-S1'],
      ['target="membership" by="values"', 'by', 'unknown-id', 'value, attainment, change', 'value'],
      [
        'target="membership" lang="en" level="branches"',
        'level',
        'unknown-id',
        'The document has no level “branches”',
        'branch',
      ],
    ];
    for (const [attributes, path, code, message, suggestion] of cases) {
      it(attributes || 'no attribute at all', async () => {
        stage.innerHTML = `<nq-branch-ranking ${attributes} as-of="${AS_OF}">bảng cũ</nq-branch-ranking>`;
        const ranking = stage.querySelector('nq-branch-ranking')!;
        const told = next(ranking, 'nq-error');
        ranking.data = rankingDocument;
        const { problems } = await told;
        expect(problems).to.have.length(1);
        expect(problems[0]).to.include({ path, code, ...(suggestion && { suggestion }) });
        await until(ranking, () => root(ranking).querySelector('[role=alert]'));
        expect(read(ranking)).to.contain(message);
        if (suggestion) expect(read(ranking)).to.contain(`“${suggestion}”?`);
        expect(root(ranking).querySelector('slot')).to.not.equal(null);
      });
    }

    it('no longer once it is put right', async () => {
      const ranking = await show();
      ranking.setAttribute('level', 'nowhere');
      await until(ranking, () => root(ranking).querySelector('[role=alert]'));
      ranking.setAttribute('level', 'branch');
      await until(ranking, () => root(ranking).querySelector('table'));
      expect(root(ranking).querySelector('[role=alert]')).to.equal(null);
    });
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
        for (const width of ['320px', '1000px']) {
          it(`on ${scheme} paper, in ${lang}, ${width} wide`, async () => {
            await layPaper(scheme);
            document.documentElement.lang = lang;
            stage.style.inlineSize = width;
            const ranking = await show('rows="5" heading-level="1" organization=""');
            await press(ranking, all(ranking, 'tbody button')[0]!);
            await until(ranking, () =>
              all(ranking, '[part~=detail] p').some(({ innerText }) => innerText.length > 10),
            );
            const { violations, passes } = await axe.run(document);
            expect(
              violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
            ).to.deep.equal([]);
            expect(passes.map(({ id }) => id)).to.include.members([
              ...['color-contrast', 'label', 'button-name', 'scope-attr-valid', 'td-headers-attr'].slice(
                0,
                4,
              ),
            ]);
          });
        }
      }
    }
  });
});
