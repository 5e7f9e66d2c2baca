import { sendKeys } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import 'axe-core';
import { expect } from 'chai';
import type { NqTaskList } from '../../widgets/task-list.js';
import '../../widgets/task-list.js';
import { next, read, until, untilReads } from './page.js';
import { layPaper, removePaper } from './paper.js';

/** The package leaves itself on `window`, where a page has no modules to give it to. */
declare const axe: typeof axeCore;

const AS_OF = '2026-06-01';
const PLAN = '/demo/resolutions/plan-160-tb-tw.json';

const LONG_NAME =
  'Chỉ đạo, hướng dẫn, kiểm tra, giám sát, đôn đốc, sơ kết, tổng kết việc thực hiện công tác dân vận của cả hệ thống chính trị';

const organization = (id: string, name: string) => ({ id, name });

/** A task in each state, one of them with everything a task can have. */
const taskDocument = {
  version: 1,
  resolution: { id: 'thu', title: 'Kế hoạch thử', issuer: 'Tỉnh ủy', issued: '2023-12-15' },
  organizations: [organization('mttq', 'Mặt trận Tổ quốc'), organization('nong-dan', 'Hội Nông dân')],
  bodies: [
    organization('ban-dan-van', 'Ban Dân vận Tỉnh ủy'),
    organization('ban-to-chuc', 'Ban Tổ chức Tỉnh ủy'),
    organization('chinh-quyen', 'Chính quyền các cấp'),
    organization('ban-thuong-vu', 'Ban Thường vụ Tỉnh ủy'),
  ],
  levels: [],
  targets: [],
  tasks: [
    {
      ...{ id: 'plan', ref: 'III.1', name: 'Xây dựng kế hoạch thực hiện', lead: ['ban-to-chuc'], by: '2024' },
      updates: [{ date: '2024-05-20', done: true, by: 'ban-to-chuc' }],
    },
    { id: 'dialogue', ref: 'III.2', name: 'Đối thoại với Nhân dân', lead: ['mttq'], every: 'continuous' },
    {
      id: 'drafts',
      ref: 'III.3',
      name: 'Cung cấp dự thảo để phản biện',
      quote: 'Hằng năm cung cấp <b>dự thảo</b> để phản biện.',
      reading: 'Chủ thể lấy theo câu đầu.',
      lead: ['mttq', 'nong-dan', 'ban-dan-van', 'ban-to-chuc', 'chinh-quyen'],
      partners: ['ban-thuong-vu'],
      reportTo: ['ban-thuong-vu'],
      every: ['year', 'as-required'],
      updates: [
        { date: '2026-01-10', period: '2025', done: true, by: 'mttq' },
        { date: '2026-05-30', period: '2026', percent: 60, text: 'Đã gửi 9/15 dự thảo', by: 'nong-dan' },
        { date: '2026-06-02', period: '2026', done: true, text: 'Chưa đến ngày' },
      ],
    },
    { id: 'review', ref: 'III.4', name: 'Tổng kết việc thực hiện', by: '2025', partners: ['nong-dan'] },
  ],
};

const manyTasks = (count: number) => ({
  ...taskDocument,
  tasks: Array.from({ length: count }, (_, index) => ({
    ...{ id: `t${index}`, name: index === 0 ? LONG_NAME : `Nhiệm vụ số ${index}`, lead: ['mttq'] },
  })),
});

// ── What a page does ──

const stage = document.body.appendChild(document.createElement('main'));

/** Puts a list on the page and waits for its table. */
async function show(attributes = '', data: unknown = taskDocument): Promise<NqTaskList> {
  stage.innerHTML = `<nq-task-list as-of="${AS_OF}" ${attributes}>chưa tải</nq-task-list>`;
  const list = stage.querySelector('nq-task-list')!;
  if (data !== null) list.data = data;
  await until(list, () => root(list).querySelector('table'));
  return list;
}

// ── What a reader sees and hears ──

const root = (list: Element) => list.shadowRoot!;
const find = (list: Element, selector: string) => root(list).querySelector<HTMLElement>(selector)!;
const all = (list: Element, selector: string) => [...root(list).querySelectorAll<HTMLElement>(selector)];
const isShown = (element: Element) => element.getClientRects().length > 0;
const plain = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
const cellsOf = (list: Element) =>
  all(list, 'tbody tr:has(th)').map((row) =>
    [...row.children].filter(isShown).map((cell) => plain(cell as HTMLElement)),
  );
const headers = (list: Element) => all(list, 'thead th').filter(isShown).map(plain);
const namesOf = (list: Element) => all(list, 'tbody th button').map(plain);
const nameButton = (list: Element, name: string) =>
  all(list, 'tbody th button').find((button) => plain(button) === name) as HTMLButtonElement;
const status = (list: Element) => plain(find(list, '[role=status]'));
const control = (list: Element, name: string) => {
  const label = all(list, 'label').find((one) => plain(one) === name) as HTMLLabelElement | undefined;
  return label && find(list, `#${label.htmlFor}`);
};
const listOf = (list: Element, name: string) => control(list, name) as HTMLSelectElement | undefined;
const optionsOf = (list: Element, name: string) => [...listOf(list, name)!.options].map(({ text }) => text);
const detailOf = (list: Element, name: string) => {
  const id = nameButton(list, name).getAttribute('aria-controls');
  return id === null ? undefined : find(list, `#${id}`);
};
const isOpen = (list: Element, name: string) => detailOf(list, name) !== undefined;
const focused = (list: Element) => root(list).activeElement as HTMLElement | null;

// ── What a reader does ──

async function type(list: NqTaskList, text: string) {
  const input = control(list, 'Tìm nhiệm vụ') as HTMLInputElement;
  input.focus();
  input.select();
  await sendKeys(text === '' ? { press: 'Backspace' } : { type: text });
  await list.updateComplete;
}

async function choose(list: NqTaskList, label: string, option: string) {
  const select = listOf(list, label)!;
  select.value = [...select.options].find(({ text }) => text === option)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await list.updateComplete;
}

async function press(list: NqTaskList, button: HTMLElement) {
  button.click();
  await list.updateComplete;
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

const IN_ORDER = [
  ...['Tổng kết việc thực hiện', 'Cung cấp dự thảo để phản biện'],
  ...['Đối thoại với Nhân dân', 'Xây dựng kế hoạch thực hiện'],
];

describe('<nq-task-list>', () => {
  beforeEach(() => {
    stage.style.inlineSize = '70rem';
  });

  describe('shows', () => {
    it('how many stand how, and as of which day', async () => {
      const list = await show();
      const heading = find(list, '[role=heading]');
      expect([plain(heading), heading.getAttribute('aria-level')]).to.deep.equal(['Nhiệm vụ', '3']);
      expect(plain(find(list, '[part=summary]'))).to.equal(
        '4 nhiệm vụ: 1 quá hạn · 1 đang thực hiện · 1 chưa có cập nhật · 1 hoàn thành (tính đến ngày 01/06/2026)',
      );
    });

    it('each task with its citation, who leads and helps, when, how it stands and what was reported last', async () => {
      const list = await show();
      expect(headers(list)).to.deep.equal([
        ...['Nhiệm vụ', 'Chủ trì', 'Thời gian', 'Tình trạng', 'Cập nhật gần nhất'],
      ]);
      expect(cellsOf(list)).to.deep.equal([
        [
          'Tổng kết việc thực hiện Mục III.4',
          '— văn bản không nêu Phối hợp: Hội Nông dân',
          'đến hết năm 2025',
          'Quá hạn',
          '— chưa có',
        ],
        [
          'Cung cấp dự thảo để phản biện Mục III.3',
          'Mặt trận Tổ quốc; Hội Nông dân; Ban Dân vận Tỉnh ủy và 2 cơ quan, tổ chức khác Phối hợp: Ban Thường vụ Tỉnh ủy',
          'hằng năm và đột xuất',
          'Đang thực hiện năm 2026',
          '30/05/2026 (năm 2026): 60%. Đã gửi 9/15 dự thảo (Hội Nông dân)',
        ],
        [
          'Đối thoại với Nhân dân Mục III.2',
          'Mặt trận Tổ quốc',
          'thường xuyên',
          'Chưa có cập nhật',
          '— chưa có',
        ],
        [
          'Xây dựng kế hoạch thực hiện Mục III.1',
          'Ban Tổ chức Tỉnh ủy',
          'đến hết năm 2024',
          'Hoàn thành',
          '20/05/2024: Hoàn thành (Ban Tổ chức Tỉnh ủy)',
        ],
      ]);
    });

    it('each state in a shape of its own beside its word', async () => {
      const list = await show();
      const shapes = all(list, 'td [part=status] svg').map((shape) => shape.innerHTML);
      expect(new Set(shapes).size).to.equal(4);
    });

    it('what is late from the day on which it is', async () => {
      const list = await show('lead=""');
      const state = () => cellsOf(list).find(([name]) => name!.startsWith(IN_ORDER[0]!))![3];
      list.asOf = '2025-12-31';
      await untilReads(list, '31/12/2025');
      expect(state()).to.equal('Chưa có cập nhật');
      list.asOf = '2026-01-01';
      await untilReads(list, '01/01/2026');
      expect(state()).to.equal('Quá hạn');
    });

    it('only what one leads, and says whose tasks they are', async () => {
      const list = await show('lead="mttq" heading-level="2"');
      expect(plain(find(list, '[role=heading]'))).to.equal('Nhiệm vụ do Mặt trận Tổ quốc chủ trì');
      expect(find(list, '[role=heading]').getAttribute('aria-level')).to.equal('2');
      expect(namesOf(list)).to.deep.equal([IN_ORDER[1], IN_ORDER[2]]);
      list.removeAttribute('lead');
      await until(list, () => namesOf(list).length === 4);
    });

    it('only what is in one state', async () => {
      const list = await show('status="overdue"');
      expect(namesOf(list)).to.deep.equal([IN_ORDER[0]]);
      expect(listOf(list, 'Tình trạng') === undefined).to.equal(true);
      expect(listOf(list, 'Chủ trì') === undefined).to.equal(true);
    });

    it('that figures are samples, and what was inside the tag until there is data', async () => {
      const list = await show('', { ...taskDocument, illustrative: true });
      expect(read(list)).to.contain('Số liệu minh họa');
      stage.innerHTML = '<nq-task-list>chưa tải</nq-task-list>';
      const empty = stage.querySelector('nq-task-list')!;
      await empty.updateComplete;
      expect(all(empty, 'slot')).to.have.length(1);
      expect(all(empty, 'table')).to.have.length(0);
    });

    it('text as text', async () => {
      const list = await show();
      await press(list, nameButton(list, IN_ORDER[1]!));
      expect(plain(find(list, 'blockquote'))).to.equal('“Hằng năm cung cấp <b>dự thảo</b> để phản biện.”');
    });

    it('forty tasks, and one with a name of 120 characters', async () => {
      const list = await show('', manyTasks(40));
      expect(namesOf(list)).to.have.length(40);
      expect(namesOf(list)[0]).to.equal(LONG_NAME);
    });
  });

  it('is, to those who hear it, a table with a caption and headers', async () => {
    const list = await show();
    expect(plain(find(list, 'caption'))).to.equal('Nhiệm vụ');
    expect(all(list, 'thead th').every((cell) => cell.getAttribute('scope') === 'col')).to.equal(true);
    expect(all(list, 'tbody th').every((cell) => cell.getAttribute('scope') === 'row')).to.equal(true);
    expect(all(list, 'tbody th')).to.have.length(4);
  });

  describe('narrows', () => {
    it('by words without tone marks, and says how many are left', async () => {
      const list = await show();
      expect(status(list)).to.equal('');
      await type(list, 'doi thoai');
      expect(namesOf(list)).to.deep.equal([IN_ORDER[2]]);
      expect(status(list)).to.equal('Hiển thị 1 trong 4 nhiệm vụ khớp với “doi thoai”');
      await type(list, '');
      expect([status(list), namesOf(list)]).to.deep.equal(['', IN_ORDER]);
    });

    it('to those of one lead, or of nobody', async () => {
      const list = await show();
      expect(optionsOf(list, 'Chủ trì')).to.deep.equal([
        ...['Tất cả', 'Mặt trận Tổ quốc', 'Hội Nông dân', 'Ban Dân vận Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy'],
        ...['Chính quyền các cấp', 'văn bản không nêu'],
      ]);
      await choose(list, 'Chủ trì', 'Ban Tổ chức Tỉnh ủy');
      expect(namesOf(list)).to.deep.equal([IN_ORDER[1], IN_ORDER[3]]);
      await choose(list, 'Chủ trì', 'văn bản không nêu');
      expect(namesOf(list)).to.deep.equal([IN_ORDER[0]]);
      expect(listOf(list, 'Chủ trì')!.selectedOptions[0]!.text).to.equal('văn bản không nêu');
      await choose(list, 'Chủ trì', 'Tất cả');
      expect(namesOf(list)).to.deep.equal(IN_ORDER);
    });

    it('to those in one state', async () => {
      const list = await show();
      expect(optionsOf(list, 'Tình trạng')).to.deep.equal([
        ...['Tất cả', 'Quá hạn', 'Đang thực hiện', 'Chưa có cập nhật', 'Hoàn thành'],
      ]);
      await choose(list, 'Tình trạng', 'Hoàn thành');
      expect(namesOf(list)).to.deep.equal([IN_ORDER[3]]);
      expect(status(list)).to.equal('Hiển thị 1 trong 4 nhiệm vụ');
    });

    it('to nothing, and back by a button that gives the focus to the search', async () => {
      const list = await show();
      await choose(list, 'Tình trạng', 'Hoàn thành');
      await type(list, 'xyz');
      expect(all(list, 'table')).to.have.length(0);
      expect(status(list)).to.equal('Hiển thị 0 trong 4 nhiệm vụ khớp với “xyz”');
      await press(list, find(list, '.clear'));
      expect(namesOf(list)).to.deep.equal(IN_ORDER);
      expect(focused(list) === control(list, 'Tìm nhiệm vụ')).to.equal(true);
      expect((control(list, 'Tìm nhiệm vụ') as HTMLInputElement).value).to.equal('');
      expect(listOf(list, 'Tình trạng')!.selectedOptions[0]!.text).to.equal('Tất cả');
    });

    it('until the page asks for something else; a new edition of the document leaves it', async () => {
      const list = await show();
      await choose(list, 'Chủ trì', 'Mặt trận Tổ quốc');
      list.data = { ...taskDocument, tasks: taskDocument.tasks.slice(0, 3), updated: '2026-05-31' };
      await untilReads(list, '3 nhiệm vụ');
      expect(namesOf(list)).to.have.length(2);
      list.setAttribute('lead', 'ban-to-chuc');
      await untilReads(list, 'Nhiệm vụ do Ban Tổ chức Tỉnh ủy chủ trì');
      expect(namesOf(list)).to.deep.equal([IN_ORDER[1], IN_ORDER[3]]);
    });

    it('by nothing that a new edition no longer has', async () => {
      const list = await show();
      await choose(list, 'Tình trạng', 'Quá hạn');
      list.data = { ...taskDocument, tasks: taskDocument.tasks.slice(0, 3) };
      await untilReads(list, '3 nhiệm vụ');
      expect(namesOf(list)).to.have.length(3);
    });
  });

  describe('opens a task', () => {
    it('to the reason, the text and everything that was reported by the day', async () => {
      const list = await show();
      const button = nameButton(list, IN_ORDER[1]!);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      await press(list, button);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(plain(detailOf(list, IN_ORDER[1]!)!)).to.equal(
        'Đã có cập nhật năm 2026, chưa báo cáo hoàn thành. “Hằng năm cung cấp <b>dự thảo</b> để phản biện.” ' +
          'Chủ trì: Mặt trận Tổ quốc; Hội Nông dân; Ban Dân vận Tỉnh ủy; Ban Tổ chức Tỉnh ủy; Chính quyền các cấp ' +
          'Báo cáo với: Ban Thường vụ Tỉnh ủy Cách hiểu: Chủ thể lấy theo câu đầu. Các lần cập nhật: ' +
          '30/05/2026 (năm 2026): 60%. Đã gửi 9/15 dự thảo (Hội Nông dân) ' +
          '10/01/2026 (năm 2025): Hoàn thành (Mặt trận Tổ quốc)',
      );
      await press(list, button);
      expect(isOpen(list, IN_ORDER[1]!)).to.equal(false);
    });

    it('also where the text and the reports say little', async () => {
      const list = await show();
      await press(list, nameButton(list, IN_ORDER[2]!));
      expect(plain(detailOf(list, IN_ORDER[2]!)!)).to.equal('Văn bản không đặt thời hạn; chưa có cập nhật.');
    });

    it('and tells the page which, once', async () => {
      const list = await show();
      const told: object[] = [];
      list.addEventListener('nq-select', ({ selection }) => told.push(selection));
      const event = next(list, 'nq-select');
      await press(list, nameButton(list, IN_ORDER[0]!));
      expect((await event).bubbles && (await event).composed).to.equal(true);
      await press(list, nameButton(list, IN_ORDER[0]!));
      await choose(list, 'Tình trạng', 'Quá hạn');
      expect(told).to.deep.equal([{ task: 'review' }]);
    });

    it('and keeps it open while others are narrowed away', async () => {
      const list = await show();
      await press(list, nameButton(list, IN_ORDER[2]!));
      await type(list, 'doi thoai');
      expect(isOpen(list, IN_ORDER[2]!)).to.equal(true);
    });

    for (const key of ['Enter', 'Space']) {
      it(`with ${key}, and closes it with Escape, focus staying where it was`, async () => {
        const list = await show();
        const button = nameButton(list, IN_ORDER[0]!);
        button.focus();
        await sendKeys({ press: key });
        await list.updateComplete;
        expect(isOpen(list, IN_ORDER[0]!)).to.equal(true);
        await sendKeys({ press: 'Escape' });
        await list.updateComplete;
        expect(isOpen(list, IN_ORDER[0]!)).to.equal(false);
        expect(focused(list) === button).to.equal(true);
      });
    }
  });

  it('is walked through by keyboard in the order it is read, and shows where focus is', async () => {
    const list = await show();
    (control(list, 'Tìm nhiệm vụ') as HTMLInputElement).focus();
    const reached: string[] = [];
    // With a place to go on to: else focus leaves the page in one engine, and begins again in another.
    stage.append(document.createElement('button'));
    for (let here = focused(list); here && reached.length < 9; here = focused(list)) {
      reached.push(here.id || plain(here));
      expect(getComputedStyle(here).outlineStyle).to.equal('solid');
      await sendKeys({ press: 'Tab' });
    }
    expect(reached).to.deep.equal(['search', 'lead', 'state', ...IN_ORDER, 'Tải về']);
  });

  describe('at any width', () => {
    for (const width of ['200px', '320px', '600px', '900px', '1300px']) {
      for (const lang of ['vi', 'en']) {
        it(`of ${width}, in ${lang}: is a table, and nothing is wider than it`, async () => {
          stage.style.inlineSize = width;
          for (const data of [taskDocument, manyTasks(3)]) {
            const list = await show(`lang="${lang}"`, data);
            await press(list, all(list, 'tbody button')[data === taskDocument ? 1 : 0]!);
            const { right } = list.getBoundingClientRect();
            for (const element of all(list, '*:not(.heard)'))
              expect(element.getBoundingClientRect().right, element.outerHTML).to.be.at.most(right + 0.5);
            for (const part of all(list, 'th, td').filter(isShown))
              expect(getComputedStyle(part).display).to.equal('table-cell');
          }
        });
      }
    }

    it('has under the name what has no column', async () => {
      stage.style.inlineSize = '320px';
      const list = await show();
      expect(headers(list)).to.deep.equal(['Nhiệm vụ']);
      expect(cellsOf(list)[1]).to.deep.equal([
        'Cung cấp dự thảo để phản biện Mục III.3 Đang thực hiện năm 2026 ' +
          'Chủ trì: Mặt trận Tổ quốc; Hội Nông dân; Ban Dân vận Tỉnh ủy và 2 cơ quan, tổ chức khác ' +
          'Phối hợp: Ban Thường vụ Tỉnh ủy Thời gian: hằng năm và đột xuất ' +
          'Cập nhật gần nhất: 30/05/2026 (năm 2026): 60%. Đã gửi 9/15 dự thảo (Hội Nông dân)',
      ]);
      stage.style.inlineSize = '720px';
      expect(headers(list)).to.deep.equal(['Nhiệm vụ', 'Tình trạng', 'Cập nhật gần nhất']);
      expect(cellsOf(list)[2]![0]).to.equal(
        'Đối thoại với Nhân dân Mục III.2 Chủ trì: Mặt trận Tổ quốc Thời gian: thường xuyên',
      );
    });

    it('keeps targets large enough for fingers', async () => {
      stage.style.inlineSize = '320px';
      const list = await show();
      for (const one of all(list, 'button, input, select').filter(isShown))
        expect(one.getBoundingClientRect().height, one.outerHTML).to.be.at.least(24);
    });

    it('does not vanish where the page lets content decide the width', async () => {
      const list = await show();
      for (const display of ['flex', 'grid', 'inline-block', 'inline-flex']) {
        stage.style.display = display;
        expect(list.getBoundingClientRect().width, display).to.be.at.least(300);
      }
    });
  });

  it('speaks English throughout, and changes with the language of the page', async () => {
    const list = await show('lang="en"');
    expect(headers(list)).to.deep.equal(['Task', 'Lead', 'When', 'Status', 'Latest update']);
    expect(read(list))
      .to.contain('4 tasks: 1 overdue · 1 under way · 1 without updates · 1 done (as of 1 June 2026)')
      .and.contain('every year and as required')
      .and.contain('30 May 2026 (2026): 60%.')
      .and.contain('and 2 more With: Ban Thường vụ');
    list.removeAttribute('lang');
    await untilReads(list, 'Tìm nhiệm vụ');
  });

  describe('says calmly', () => {
    const { tasks: _, ...none } = taskDocument;
    const cases: [what: string, attributes: string, data: unknown, words: string][] = [
      ['that a document has no tasks', '', none, 'Văn bản này không giao nhiệm vụ.'],
      ['the same of an empty list', '', { ...none, tasks: [] }, 'Văn bản này không giao nhiệm vụ.'],
      ['the same in English', 'lang="en"', none, 'This document sets no tasks.'],
      ['that somebody leads none', 'lead="ban-thuong-vu"', taskDocument, 'Không có nhiệm vụ nào như vậy.'],
    ];
    for (const [what, attributes, data, words] of cases) {
      it(what, async () => {
        stage.innerHTML = `<nq-task-list as-of="${AS_OF}" ${attributes}></nq-task-list>`;
        const list = stage.querySelector('nq-task-list')!;
        list.data = data;
        await untilReads(list, words);
        expect(all(list, '[role=alert], table, input')).to.have.length(0);
      });
    }
  });

  describe('says what is wrong with', () => {
    const cases: [attributes: string, path: string, message: string, suggestion?: string][] = [
      ['lead="ban-dan-von"', 'lead', 'không có tổ chức, cơ quan “ban-dan-von”', 'ban-dan-van'],
      ['status="over-due"', 'status', 'một trong: overdue, under-way, not-reported, done', 'overdue'],
      ['status="met" lang="en"', 'status', 'must be one of: overdue', undefined],
    ];
    for (const [attributes, path, message, suggestion] of cases) {
      it(attributes, async () => {
        stage.innerHTML = `<nq-task-list as-of="${AS_OF}" ${attributes}>bản in</nq-task-list>`;
        const list = stage.querySelector('nq-task-list')!;
        const wrong = next(list, 'nq-error');
        list.data = taskDocument;
        const [problem] = (await wrong).problems;
        expect(problem).to.include({ path, code: 'unknown-id' });
        expect(problem!.message).to.contain(message);
        expect(problem!.suggestion).to.equal(suggestion);
        await untilReads(list, message);
        list.removeAttribute(path);
        await until(list, () => root(list).querySelector('table'));
      });
    }
  });

  describe('shows the documents of the demo', () => {
    const counts = { 'lao-cai': 20, 'nghe-an': 37, 'dong-thap': 36, 'quang-binh': 24, 'plan-160-tb-tw': 44 };
    for (const [name, count] of Object.entries(counts)) {
      it(name, async () => {
        for (const lang of ['vi', 'en']) {
          const list = await show(
            `lang="${lang}" src="/demo/resolutions/${name}.json" as-of="2026-11-21"`,
            null,
          );
          expect(namesOf(list)).to.have.length(count);
          for (const button of all(list, 'tbody button')) button.click();
          await list.updateComplete;
          expect(all(list, '[part=detail]')).to.have.length(count);
          expect(read(list)).to.not.match(/undefined|null|NaN|\[object/);
        }
      });
    }
  });
});

describe('Nobody is shut out of a list of tasks', () => {
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
        it(`${scheme}, ${lang}, ${width}`, async () => {
          await layPaper(scheme);
          document.documentElement.lang = lang;
          stage.style.inlineSize = width;
          const looks: [attributes: string, data: unknown][] = [
            ['heading-level="1"', taskDocument],
            [`heading-level="1" src="${PLAN}"`, null],
          ];
          for (const [attributes, data] of looks) {
            const list = await show(attributes, data);
            await press(list, all(list, 'tbody button')[1]!);
            const { violations, passes } = await axe.run(document);
            const found = violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
            );
            expect(found).to.deep.equal([]);
            expect(passes.map(({ id }) => id)).to.include('color-contrast');
          }
        });
      }
    }
  }
});
