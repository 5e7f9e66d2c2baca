/** Each target of the five documents in each widget: the right figure, requirement, word and sentence, and a silent console. */
import { expect } from 'chai';
import dongThap from '../../demo/resolutions/dong-thap.json' with { type: 'json' };
import laoCai from '../../demo/resolutions/lao-cai.json' with { type: 'json' };
import ngheAn from '../../demo/resolutions/nghe-an.json' with { type: 'json' };
import plan160 from '../../demo/resolutions/plan-160-tb-tw.json' with { type: 'json' };
import quangBinh from '../../demo/resolutions/quang-binh.json' with { type: 'json' };
import { viComparison } from '../../src/locales/vi-comparison.js';
import { viRanking } from '../../src/locales/vi-ranking.js';
import { vi } from '../../src/locales/vi.js';
import '../../widgets/index.js';
import { rankingsIn, verdictsIn, type Line, type Ranked, type Verdicts } from '../documents/expected.js';
import * as documents from '../documents/index.js';
import { read, until, untilReads } from './page.js';

const AS_OF = '2026-11-21';

const DOCUMENTS = [
  ['Lào Cai', laoCai, documents.laoCai],
  ['Nghệ An', ngheAn, documents.ngheAn],
  ['Đồng Tháp', dongThap, documents.dongThap],
  ['Quảng Bình', quangBinh, documents.quangBinh],
] as const;

// ── What a page does ──

const stage = document.body.appendChild(document.createElement('main'));

type Tag = 'nq-target-gauge' | 'nq-organization-comparison' | 'nq-branch-ranking';

/** One document for all that a page shows of it. */
function open(data: unknown): HTMLElement {
  const resolution = document.createElement('nq-resolution');
  resolution.data = data;
  stage.replaceChildren(resolution);
  return resolution;
}

function put(page: HTMLElement, tag: Tag, attributes: Record<string, string | undefined>): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('as-of', AS_OF);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  page.append(element);
  return element;
}

// ── What a reader sees ──

const find = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector) ?? undefined;
const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const plain = (element?: Element | null) =>
  (element as HTMLElement | null | undefined)?.innerText.replace(/\s+/g, ' ').trim();
/** Parts of an element side by side, as far as there are any. */
const together = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)].map(plain).filter(Boolean).join(' ');
const statusOf = (element: Element) => plain(element.querySelector('[part~=status]'));

// ── What the console is told ──

const METHODS = ['error', 'warn', 'info', 'log', 'debug'] as const;
const { error, warn, info, log, debug } = console;
/** Each message with the test that caused it. */
const told: string[] = [];
let running = '';

before(() => {
  for (const method of METHODS) {
    console[method] = (...what: unknown[]) => void told.push(`${running}: ${method}: ${what.join(' ')}`);
  }
});

beforeEach(function () {
  running = this.currentTest!.fullTitle();
});

after(() => {
  Object.assign(console, { error, warn, info, log, debug });
});

// ── A verdict in a gauge ──

async function expectGauge(page: HTMLElement, { target, time, period }: Verdicts, line: Line) {
  const { organization, value, required, status, sentence } = line;
  const gauge = put(page, 'nq-target-gauge', { target, organization, period });
  await until(gauge, () => find(gauge, '[part~=status]'));
  find(gauge, 'summary')!.click();
  await until(gauge, () => plain(find(gauge, 'details p')));
  expect({
    value: plain(find(gauge, '[part~=value]')),
    required: plain(find(gauge, '.required')),
    status: plain(find(gauge, '[part~=status]')),
    sentence: plain(find(gauge, 'details p')),
  }).to.deep.equal({
    ...{ value, status, sentence },
    required: `Yêu cầu: ${[required, time].filter(Boolean).join(', ')}`,
  });
  expect(read(gauge)).to.include('Số liệu minh họa');
  gauge.remove();
}

// ── Verdicts in a comparison ──

interface Data {
  organizations: { id: string; name: string }[];
  levels: { id: string; name: string }[];
}

const nameIn = (list: Data['levels'], wanted?: string) => list.find(({ id }) => id === wanted)?.name;

/** All lines that one comparison shows: of the requirements in force, or of those of one period. */
async function expectComparison(page: HTMLElement, data: Data, blocks: Verdicts[]) {
  const { target, period } = blocks[0]!;
  const comparison = put(page, 'nq-organization-comparison', { target, period });
  const lines = blocks.flatMap(({ time, lines }) => lines.map((line) => ({ ...line, time })));
  const rows = lines.filter(({ organization }) => nameIn(data.organizations, organization));
  if (rows.length === 0) {
    await untilReads(comparison, 'Chỉ tiêu này không giao riêng cho từng tổ chức.');
    expect(all(comparison, 'table')).to.deep.equal([]);
  } else {
    await until(comparison, () => find(comparison, 'tbody'));
    expect(all(comparison, 'tbody tr').map(rowIn)).to.deep.equal(
      rows.map(({ organization, level, time, required, value, status }) => ({
        name: nameIn(data.organizations, organization),
        level: nameIn(data.levels, level),
        time: time && `Yêu cầu ${time}`,
        required: `Yêu cầu: ${required}`,
        ...{ value, status },
      })),
    );
    const wholes = lines.filter(({ organization }) => organization === undefined);
    expect(all(comparison, '.whole').map(plain)).to.deep.equal(
      wholes.map(({ required, value, status }) => `${required}: ${value.split(' ')[0]} ${status}`),
    );
    await expectReasonings(comparison, rows);
  }
  expect(read(comparison)).to.include('Số liệu minh họa');
  comparison.remove();
}

function rowIn(row: Element) {
  const names = row.closest('table')!.getAttribute('aria-labelledby')!.split(' ');
  const caption = (row.getRootNode() as ShadowRoot).getElementById(names.at(-1)!);
  const shared = plain(caption)!.split(' · ');
  return {
    name: plain(row.querySelector('button')),
    level: shared[0]!.startsWith('Cấp') ? shared[0] : undefined,
    time: shared.find((text) => text.startsWith('Yêu cầu')) ?? '',
    required: plain(row.querySelector('.required')),
    // In a column, figures have as many decimals as the longest of them.
    value: together(row, '[part~=value], small').replace(/,0+(?=%)/, ''),
    status: statusOf(row),
  };
}

/** By keyboard, row after row. */
async function expectReasonings(comparison: HTMLElement, rows: Line[]) {
  const names = all(comparison, 'tbody button');
  for (const [index, { sentence }] of rows.entries()) {
    names[index]!.focus();
    await until(comparison, () => names[index]!.hasAttribute('aria-describedby'));
    await until(comparison, () => plain(find(comparison, '[role=tooltip] p')));
    expect(plain(find(comparison, '[role=tooltip] p'))).to.equal(sentence);
  }
}

// ── Units in a ranking ──

/** More rows than any document has units on a level: all of them on one page. */
const ALL_ROWS = '400';

async function expectRanking(page: HTMLElement, { subject, requirement, rows, ...wanted }: Ranked) {
  const { target, organization, level } = wanted;
  const ranking = put(page, 'nq-branch-ranking', { target, organization, level, rows: ALL_ROWS });
  await until(ranking, () => find(ranking, 'tbody'));
  expect(plain(find(ranking, '.subject'))).to.equal(subject);
  expect(plain(find(ranking, '.requirement'))).to.equal(requirement ? `Yêu cầu: ${requirement}` : undefined);
  const shown = all(ranking, 'tbody tr').map(unitIn);
  const named = rows.map(({ name }) => shown.find((row) => row.name === name));
  expect(named.map((row) => row && { rank: row.rank, name: row.name, value: row.value })).to.deep.equal(
    rows.map(({ rank, name, value }) => ({ rank, name, value })),
  );
  for (const [index, { says }] of rows.entries()) {
    for (const text of says) expect(named[index]!.text).to.include(text);
  }
  // The first and the last of those with a rank.
  const ranked = shown.filter(({ rank }) => rank !== '—').map(({ name }) => name);
  expect([ranked[0], ranked.at(-1)]).to.deep.equal(rows.slice(0, 2).map(({ name }) => name));
  ranking.remove();
}

const unitIn = (row: HTMLElement) => ({
  rank: plain(row.querySelector('td'))!.split(' ')[0],
  name: plain(row.querySelector('th button')),
  value: plain(row.querySelector('[part~=value]')),
  text: plain(row)!,
});

// ── The documents ──

for (const [name, data, expected] of DOCUMENTS) {
  describe(`The ${name} resolution shows`, () => {
    const verdicts = verdictsIn(expected);
    const rankings = rankingsIn(expected);
    let page: HTMLElement;

    before(() => {
      page = open(data);
    });

    it('has an expectation for each of its targets', () => {
      const targets = data.targets.map(({ id }) => id);
      expect([...new Set(verdicts.map(({ target }) => target))]).to.deep.equal(targets);
    });

    for (const { id } of data.targets) {
      const own = verdicts.filter(({ target }) => target === id);

      it(`${id} in gauges`, async () => {
        for (const block of own) {
          for (const line of block.lines) if (!line.comparisonOnly) await expectGauge(page, block, line);
        }
      });

      it(`${id} in a comparison`, async () => {
        for (const period of new Set(own.map((block) => block.period))) {
          await expectComparison(
            page,
            data,
            own.filter((block) => block.period === period),
          );
        }
      });
    }

    for (const one of rankings) {
      it(`${one.target} in a ranking of ${one.organization ?? 'all'} on the level ${one.level}`, () =>
        expectRanking(page, one));
    }
  });
}

describe('The plan, which sets no targets, shows', () => {
  for (const tag of ['nq-organization-comparison', 'nq-branch-ranking'] as const) {
    it(`that, in <${tag}>`, async () => {
      const element = put(open(plan160), tag, { target: 'membership-rate' });
      await untilReads(element, 'Văn bản này không đặt chỉ tiêu.');
      expect(all(element, '[part~=problems]')).to.deep.equal([]);
    });
  }

  it('no figure in a gauge, and what the page has written inside', async () => {
    const gauge = put(open(plan160), 'nq-target-gauge', { target: 'membership-rate' });
    gauge.textContent = 'Kế hoạch không có chỉ tiêu bằng số.';
    await until(gauge, () => find(gauge, '[part~=problems]'));
    expect(find(gauge, '[part~=value]')).to.equal(undefined);
    expect(gauge.innerText).to.equal('Kế hoạch không có chỉ tiêu bằng số.');
  });
});

// ── In English ──

/** Words of a locale as they stand on the screen: those that are functions are seen in what they make. */
const wordsOf = (record: object): string[] =>
  Object.values(record).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : value && typeof value === 'object' ? wordsOf(value) : [],
  );

/** What documents use too is no sign of Vietnamese from the locale. */
const OWN = new Set([
  'vi',
  'ước',
  'hạng',
  'bậc',
  'gần',
  'trên',
  'khoảng',
  'Tổ chức',
  'Đơn vị',
  'Mục',
  'Hoàn thành',
  'Cấp',
]);
const VIETNAMESE = [vi, viComparison, viRanking].flatMap(wordsOf).filter((word) => !OWN.has(word));

describe('In English', () => {
  const examples = [
    [laoCai, 'nq-target-gauge', 'membership-rate', 'nong-dan', 'Off track'],
    [laoCai, 'nq-target-gauge', 'it-grassroots', 'lien-doan-lao-dong', 'Met early'],
    [laoCai, 'nq-organization-comparison', 'emulation-targets', undefined, 'at least 95%'],
    [laoCai, 'nq-branch-ranking', 'party-admission', 'lien-doan-lao-dong', 'Reported as not applicable'],
    [ngheAn, 'nq-organization-comparison', 'province-grade', undefined, 'at least 3/6 organizations graded'],
    [ngheAn, 'nq-branch-ranking', 'membership-rate', 'phu-nu', '8 percentage points more than required'],
    [dongThap, 'nq-target-gauge', 'households-without-members', undefined, 'Missed'],
    [quangBinh, 'nq-organization-comparison', 'grassroots-grade', undefined, 'none of the units graded'],
    [quangBinh, 'nq-target-gauge', 'bloc-models', undefined, 'The figure for 2025 is overdue.'],
    [plan160, 'nq-branch-ranking', 'membership-rate', undefined, 'This document sets no targets.'],
  ] as const;

  for (const [data, tag, target, organization, text] of examples) {
    it(`${data.resolution.id}: ${target} in <${tag}> says nothing in Vietnamese of its own`, async () => {
      const element = put(open(data), tag, { target, organization, lang: 'en', rows: ALL_ROWS });
      await until(element, () => read(element));
      find(element, 'summary')?.click();
      await untilReads(element, text);
      for (const word of VIETNAMESE) expect(read(element)).to.not.include(word);
    });
  }
});

// Last, when all has been shown.
describe('All of this', () => {
  it('tells the console nothing', () => {
    expect(told).to.deep.equal([]);
  });
});
