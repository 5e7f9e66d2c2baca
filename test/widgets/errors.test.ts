import { expect } from 'chai';
import type { NqErrorEvent } from '../../widgets/events.js';
import type { NqTargetGauge } from '../../widgets/target-gauge.js';
import '../../widgets/index.js';
import { leaveAll, shows, visit } from './host.js';
import { next, read, until, untilReads } from './page.js';

const LAO_CAI = '/demo/resolutions/lao-cai.json';
const GOOD = '/__fixture/document';
/** As good, and not loaded yet when a test asks for it. */
const FRESH = '/__fixture/document?id=';
const FALLBACK = 'Hội Nông dân: 93,4% (yêu cầu từ 90%)';

const stage = document.body.appendChild(document.createElement('main'));

/** A gauge with text inside; every attribute can be another, and `null` leaves it out. */
function put(attributes: Record<string, string | null> = {}, around = stage): NqTargetGauge {
  const gauge = document.createElement('nq-target-gauge');
  const all = { src: GOOD, target: 'membership-rate', 'as-of': '2026-06-01', ...attributes };
  for (const [name, value] of Object.entries<string | null>(all)) {
    if (value !== null) gauge.setAttribute(name, value);
  }
  gauge.append(Object.assign(document.createElement('p'), { textContent: FALLBACK }));
  around.append(gauge);
  return gauge;
}

const inside = (gauge: Element, selector: string) =>
  gauge.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
const alertOf = (gauge: Element) => inside(gauge, '[role=alert]');
const hasFallback = (gauge: Element) => gauge.querySelector('p')!.checkVisibility();

/** How often the server was asked for an address. */
async function asked(url: string): Promise<number> {
  const answer = await fetch(`/__fixture/count?path=${encodeURIComponent(url)}`);
  return Number(await answer.text());
}

const told: NqErrorEvent[] = [];
/** What the console was told, each with the test that did it. */
const complaints: string[] = [];
const { error, warn } = console;
let running = '';

before(() => {
  stage.addEventListener('nq-error', (event) => told.push(event));
  console.error = console.warn = (...what: unknown[]) =>
    void complaints.push(`${running}: ${what.join(' ')}`);
});

beforeEach(function () {
  running = this.currentTest!.fullTitle();
});

after(() => {
  Object.assign(console, { error, warn });
});

afterEach(() => {
  stage.replaceChildren();
  told.length = 0;
});

interface Case {
  says: string;
  attributes?: Record<string, string | null>;
  data?: unknown;
  problems: { path: string; code: string; [key: string]: string }[];
  vi: string;
  en: string;
  /** What makes it good again. */
  fix: Record<string, string>;
}

const missingPage = `${location.origin}/__fixture/missing?id=row`;
const laoCai = { src: LAO_CAI, 'as-of': '2026-11-21' };
const bound = 'nong-dan, doan-thanh-nien, phu-nu, cuu-chien-binh';

const cases: Case[] = [
  {
    says: 'a file that is not there',
    attributes: { src: '/__fixture/missing?id=row' },
    problems: [{ path: '', code: 'unreachable', received: `404 ${missingPage}` }],
    vi: `Không tải được tệp số liệu (404 ${missingPage}). Hãy kiểm tra địa chỉ của tệp và kết nối mạng.`,
    en: `The data file could not be loaded (404 ${missingPage}). Check its address and the network.`,
    fix: { src: FRESH },
  },
  {
    says: 'an address that is none',
    attributes: { src: 'http://[' },
    problems: [{ path: '', code: 'unreachable' }],
    vi: 'Không tải được tệp số liệu',
    en: 'The data file could not be loaded',
    fix: { src: FRESH },
  },
  {
    says: 'a web page in the place of a document',
    attributes: { src: '/__fixture/html' },
    problems: [{ path: '', code: 'type' }],
    vi: 'Đây là trang web (HTML), không phải tệp số liệu JSON. Hãy kiểm tra địa chỉ',
    en: 'This is a web page (HTML), not a JSON data file. Check the address',
    fix: { src: FRESH },
  },
  {
    says: 'half a document',
    attributes: { src: '/__fixture/truncated' },
    problems: [{ path: '', code: 'type' }],
    vi: 'Tệp JSON bị cắt cụt hoặc sai cú pháp. Hãy xuất lại và tải lên trọn vẹn.',
    en: 'The JSON file is cut short or has a syntax error. Export it again and upload all of it.',
    fix: { src: FRESH },
  },
  {
    says: 'a document of another version',
    attributes: { src: '/__fixture/version-2' },
    problems: [{ path: 'version', code: 'type', received: '2' }],
    vi: 'Tài liệu thuộc phiên bản 2; trang này đọc phiên bản 1. Hãy cập nhật nq-widgets',
    en: 'The document is of version 2; this page reads version 1. Update nq-widgets',
    fix: { src: FRESH },
  },
  {
    says: 'a document with mistakes in it',
    attributes: { src: '/__fixture/invalid' },
    problems: [
      { path: 'resolution.title', code: 'type' },
      { path: 'observations[0].target', code: 'unknown-id', suggestion: 'membership-rate' },
    ],
    vi: 'observations[0].target: Chưa khai báo chỉ tiêu “membership-rat”. Có phải “membership-rate”?',
    en: 'observations[0].target: No target “membership-rat” is declared. Did you mean “membership-rate”?',
    fix: { src: FRESH },
  },
  {
    says: 'no attribute target',
    attributes: { target: null },
    problems: [{ path: 'target', code: 'key' }],
    vi: 'Thiếu thuộc tính target: hãy ghi mã của chỉ tiêu cần hiển thị.',
    en: 'The attribute target is missing: give the id of the target to show.',
    fix: { target: 'membership-rate' },
  },
  {
    says: 'a target that is not in the document',
    attributes: { target: 'membershiprate' },
    problems: [
      { path: 'target', code: 'unknown-id', received: 'membershiprate', suggestion: 'membership-rate' },
    ],
    vi: 'Tài liệu không có chỉ tiêu “membershiprate”. Hãy sửa thuộc tính target. Có phải “membership-rate”?',
    en: 'The document has no target “membershiprate”. Correct the attribute target. Did you mean “membership-rate”?',
    fix: { target: 'membership-rate' },
  },
  {
    says: 'several organizations and none chosen',
    attributes: laoCai,
    problems: [{ path: 'organization', code: 'key', expected: bound }],
    vi: `Chỉ tiêu này giao cho nhiều tổ chức. Hãy ghi thuộc tính organization là một trong: ${bound}.`,
    en: `The target binds several organizations. Set the attribute organization to one of: ${bound}.`,
    fix: { organization: 'nong-dan' },
  },
  {
    says: 'an organization that the target does not bind',
    attributes: { ...laoCai, organization: 'nongdan' },
    problems: [{ path: 'organization', code: 'unknown-id', received: 'nongdan', suggestion: 'nong-dan' }],
    vi: `Chỉ tiêu này không giao cho “nongdan”. Hãy ghi thuộc tính organization là một trong: ${bound}. Có phải “nong-dan”?`,
    en: `The target does not bind “nongdan”. Set the attribute organization to one of: ${bound}. Did you mean “nong-dan”?`,
    fix: { organization: 'nong-dan' },
  },
  {
    says: 'a unit that is not in the document',
    attributes: { src: '/__fixture/scene?of=coverage', unit: 'mott' },
    problems: [{ path: 'unit', code: 'unknown-id', received: 'mott', suggestion: 'mot' }],
    vi: 'Chỉ tiêu này không có đơn vị “mott”. Có phải “mot”?',
    en: 'The target has no unit “mott”. Did you mean “mot”?',
    fix: { unit: 'mot' },
  },
  {
    says: 'a period without a requirement',
    attributes: { period: '2031' },
    problems: [{ path: 'period', code: 'unknown-id', received: '2031', expected: '2025' }],
    vi: 'Không có yêu cầu nào cho kỳ “2031”. Có: 2025.',
    en: 'There is no requirement for the period “2031”. There are: 2025.',
    fix: { period: '2025' },
  },
  ...['30/9/2025', '2025-13-01', '2025-02-30', 'hôm nay', ''].map((day) => ({
    says: `“${day}” as a day`,
    attributes: { 'as-of': day },
    problems: [{ path: 'as-of', code: 'pattern', received: day }],
    vi: `Thuộc tính as-of phải là ngày dạng 2025-09-30; có “${day}”.`,
    en: `The attribute as-of must be a date such as 2025-09-30; found “${day}”.`,
    fix: { 'as-of': '2026-06-01' },
  })),
  {
    says: 'an object that is no document',
    attributes: { src: null },
    data: { version: 1 },
    problems: ['resolution', 'organizations', 'levels', 'targets'].map((path) => ({ path, code: 'key' })),
    vi: 'resolution: Thiếu mục bắt buộc này',
    en: 'resolution: This required key is missing',
    fix: { src: FRESH },
  },
];

describe('An erroneous gauge', () => {
  for (const lang of ['vi', 'en'] as const) {
    describe(`in ${lang === 'vi' ? 'Vietnamese' : 'English'} says what to do about`, () => {
      for (const { says, attributes, data, problems, fix, ...words } of cases) {
        it(says, async () => {
          const gauge = put({ ...attributes, lang });
          if (data) gauge.data = data;
          await gauge.updateComplete;
          expect(hasFallback(gauge)).to.equal(true);
          await until(gauge, () => alertOf(gauge));

          expect(alertOf(gauge)!.checkVisibility()).to.equal(true);
          expect(read(gauge))
            .to.contain(lang === 'vi' ? 'Chưa hiển thị được số liệu' : 'The figures cannot be shown yet')
            .and.contain(words[lang]);
          expect(hasFallback(gauge)).to.equal(true);
          expect(inside(gauge, '[part~=status]')).to.equal(undefined);

          expect(told).to.have.length(1);
          const [event] = told;
          expect(event).to.include({ type: 'nq-error', target: gauge, bubbles: true, composed: true });
          expect(event!.problems.map(({ path }) => path)).to.deep.equal(problems.map(({ path }) => path));
          event!.problems.forEach((problem, index) => {
            expect(problem).to.include(problems[index]!);
            expect(read(gauge)).to.contain(problem.message);
          });

          if (data) gauge.data = undefined;
          for (const [name, value] of Object.entries(fix))
            gauge.setAttribute(name, value === FRESH ? FRESH + encodeURIComponent(`${lang} ${says}`) : value);
          await until(gauge, () => inside(gauge, '[part~=status]'));
          expect(alertOf(gauge)).to.equal(undefined);
          expect(hasFallback(gauge)).to.equal(false);
          expect(told).to.have.length(1);
        });
      }
    });
  }

  it('speaks English although English loads after the problem is known', async () => {
    const broken = (lang: string) =>
      `<nq-target-gauge lang="${lang}" src="/__fixture/truncated?id=late" target="membership-rate"></nq-target-gauge>`;
    const page = await visit('/__fixture/copy/english/page');
    const thrown: string[] = [];
    page.addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
    page.document.body.innerHTML = broken('vi');
    await shows(page, 'nq-target-gauge', 'Tệp JSON bị cắt cụt');

    const english = '/__fixture/copy/english/nq-en-';
    await fetch(`/__fixture/hold?path=${english}`);
    page.document.body.innerHTML = broken('en');
    // Time for all that does not wait for English: its code is loaded already.
    for (let turn = 0; turn < 10; turn++) await asked(GOOD);
    await fetch(`/__fixture/release?path=${english}`);
    await shows(page, 'nq-target-gauge', 'The JSON file is cut short');
    expect(thrown).to.deep.equal([]);
    leaveAll();
  });

  it('tells the page across a shadow root', async () => {
    const host = stage.appendChild(document.createElement('section'));
    const root = host.attachShadow({ mode: 'open' });
    const heard = next(stage, 'nq-error');
    root.innerHTML = `<nq-target-gauge src="${GOOD}"></nq-target-gauge>`;
    expect((await heard).target).to.equal(host);
  });

  it('shows the first few of many problems and how many more there are; its event has all of them', async () => {
    const document = (await (await fetch(GOOD)).json()) as { observations: object[] };
    const observations = Array.from({ length: 30 }, () => ({ target: 'none', period: '2025', value: 1 }));
    const gauge = put({ src: null });
    gauge.data = { ...document, observations };
    await until(gauge, () => alertOf(gauge));
    expect(told[0]!.problems.length).to.be.at.least(30);
    const items = alertOf(gauge)!.querySelectorAll('li').length;
    expect(items).to.be.within(1, 10);
    expect(read(gauge)).to.contain(`+ ${told[0]!.problems.length - items}`);
  });

  it('changes its language with its lang', async () => {
    const gauge = put({ target: null });
    await untilReads(gauge, 'Thiếu thuộc tính target');
    gauge.lang = 'en';
    await untilReads(gauge, 'The attribute target is missing');
    expect(read(gauge)).to.contain('The figures cannot be shown yet');
    gauge.lang = 'vi';
    await untilReads(gauge, 'Thiếu thuộc tính target');
  });

  it('changes its words with its problem', async () => {
    const gauge = put({ target: 'none' });
    await untilReads(gauge, 'Tài liệu không có chỉ tiêu “none”');
    gauge.target = 'other';
    await untilReads(gauge, 'Tài liệu không có chỉ tiêu “other”');
    expect(told.map(({ problems }) => problems[0]!.received)).to.deep.equal(['none', 'other']);
  });

  it('tells of a problem again when it comes back', async () => {
    const gauge = put({ target: 'none' });
    await until(gauge, () => alertOf(gauge));
    gauge.target = 'membership-rate';
    await until(gauge, () => inside(gauge, '[part~=status]'));
    const again = next(gauge, 'nq-error');
    gauge.target = 'none';
    expect((await again).problems[0]!.received).to.equal('none');
    expect(alertOf(gauge)!.checkVisibility()).to.equal(true);
  });

  it('that is put right before it is told is not told, and is when it comes back', async () => {
    const gauge = put();
    await untilReads(gauge, '93,4%');
    gauge.target = 'none';
    await gauge.updateComplete;
    gauge.target = 'membership-rate';
    await gauge.updateComplete;
    for (let turn = 0; turn < 5; turn++) await asked(GOOD);
    expect(told).to.deep.equal([]);
    expect(read(gauge)).to.contain('93,4%');
    gauge.target = 'none';
    await next(gauge, 'nq-error');
  });

  it('leaves the gauges beside it alone', async () => {
    const [wrong, right] = [put({ target: 'none' }), put()];
    await until(wrong, () => alertOf(wrong));
    await untilReads(right, '93,4%');
    expect(alertOf(right)).to.equal(undefined);
  });

  it('in an <nq-resolution> says what is wrong with its document', async () => {
    const resolution = stage.appendChild(document.createElement('nq-resolution'));
    resolution.src = '/__fixture/truncated?id=around';
    const gauges = [put({ src: null }, resolution), put({ src: null, variant: 'compact' }, resolution)];
    for (const gauge of gauges) {
      await untilReads(gauge, 'Tệp JSON bị cắt cụt');
      expect(hasFallback(gauge)).to.equal(true);
    }
    resolution.src = `${FRESH}around`;
    for (const gauge of gauges) await untilReads(gauge, '93,4%');
  });

  it('in a line of text says the same', async () => {
    const gauge = put({ variant: 'compact', target: 'none' });
    await untilReads(gauge, 'Tài liệu không có chỉ tiêu “none”');
    expect(hasFallback(gauge)).to.equal(true);
  });
});

describe('A server that fails', () => {
  it('once is asked again, and nobody is told', async () => {
    const src = '/__fixture/flaky?id=once';
    const gauge = put({ src });
    await untilReads(gauge, '93,4%');
    expect(await asked(src)).to.equal(2);
    expect(told).to.deep.equal([]);
  });

  it('again and again is asked three times; then the gauge says so', async () => {
    const src = '/__fixture/down?id=always';
    const gauge = put({ src });
    await until(gauge, () => alertOf(gauge));
    expect(read(gauge)).to.contain('Không tải được tệp số liệu (503');
    expect(await asked(src)).to.equal(3);
    expect(hasFallback(gauge)).to.equal(true);
  });

  it('to find a file is asked once', async () => {
    const src = '/__fixture/missing?id=asked-once';
    const gauge = put({ src });
    await until(gauge, () => alertOf(gauge));
    expect(await asked(src)).to.equal(1);
  });
});

describe('An address that failed', () => {
  it('is tried again by the next element that names it, for all that show it', async () => {
    const src = '/__fixture/turns?of=missing,document&id=next-element';
    const first = put({ src });
    await until(first, () => alertOf(first));
    const second = put({ src });
    for (const gauge of [second, first]) {
      await untilReads(gauge, '93,4%');
      expect(alertOf(gauge)).to.equal(undefined);
    }
    expect(await asked(src)).to.equal(2);
  });
});

describe('reload()', () => {
  it('after a failure brings the figures', async () => {
    const gauge = put({ src: '/__fixture/turns?of=missing,document&id=after-failure' });
    await until(gauge, () => alertOf(gauge));
    await gauge.reload();
    await untilReads(gauge, '93,4%');
    expect(alertOf(gauge)).to.equal(undefined);
  });

  it('of one gauge serves all that show the same document', async () => {
    const resolution = stage.appendChild(document.createElement('nq-resolution'));
    resolution.src = '/__fixture/turns?of=edition-1,edition-2&id=together';
    const gauges = [put({ src: resolution.src }), put({ src: null }, resolution)];
    for (const gauge of gauges) await untilReads(gauge, '91%');
    await gauges[1]!.reload();
    for (const gauge of gauges) await untilReads(gauge, '92%');
    expect(await asked(resolution.src)).to.equal(2);
  });

  it('on an <nq-resolution> brings the new edition to all inside', async () => {
    const resolution = stage.appendChild(document.createElement('nq-resolution'));
    resolution.src = '/__fixture/turns?of=edition-1,edition-2&id=inside';
    const gauges = [put({ src: null }, resolution), put({ src: null }, resolution)];
    for (const gauge of gauges) await untilReads(gauge, '91%');
    const loaded = next(resolution, 'nq-load');
    await resolution.reload();
    expect((await loaded).document.updated).to.equal('2026-02-28');
    for (const gauge of gauges) await untilReads(gauge, '92%');
  });

  it('asks the server once, however many ask at a time', async () => {
    const src = '/__fixture/turns?of=edition-1,edition-2&id=at-a-time';
    const gauges = [1, 2, 3].map(() => put({ src }));
    for (const gauge of gauges) await untilReads(gauge, '91%');
    await Promise.all(gauges.map((gauge) => gauge.reload()));
    for (const gauge of gauges) await untilReads(gauge, '92%');
    expect(await asked(src)).to.equal(2);
  });

  it('does nothing where there is no document', async () => {
    const gauge = put({ src: null });
    await gauge.reload();
    expect(hasFallback(gauge)).to.equal(true);
  });
});

describe('A refresh', () => {
  const stale = 'Chưa cập nhật được; đang hiển thị số liệu tải lần trước.';

  for (const [fault, answer] of [
    ['finds no file', 'missing'],
    ['finds a web page', 'html'],
    ['finds half a document', 'truncated'],
    ['finds another version', 'version-2'],
  ] as const) {
    it(`that ${fault} keeps the last good figures and says so`, async () => {
      const gauge = put({ src: `/__fixture/turns?of=edition-1,${answer},edition-2&id=stale` });
      await untilReads(gauge, '91%');
      const heard = next(stage, 'nq-stale');
      await gauge.reload();
      expect(await heard).to.include({ target: gauge, bubbles: true, composed: true });
      await untilReads(gauge, stale);
      expect(read(gauge)).to.contain('91%').and.contain('Đạt');
      expect(inside(gauge, '[role=status]')!.innerText).to.equal(stale);
      expect(alertOf(gauge)).to.equal(undefined);
      expect(hasFallback(gauge)).to.equal(false);
      expect(told).to.deep.equal([]);
      await gauge.reload();
      await untilReads(gauge, '92%');
      expect(read(gauge)).to.not.contain(stale);
    });
  }

  it('that fails says so in each variant, in the language of the gauge', async () => {
    const src = '/__fixture/turns?of=edition-1,missing&id=variants';
    const gauges = ['radial', 'linear', 'compact'].map((variant) => put({ src, variant, lang: 'en' }));
    for (const gauge of gauges) await untilReads(gauge, '91%');
    await gauges[0]!.reload();
    for (const gauge of gauges)
      await untilReads(gauge, 'Could not be refreshed; these are the figures loaded last.');
  });

  it('that fails is told by the <nq-resolution> and by the gauges inside', async () => {
    const resolution = stage.appendChild(document.createElement('nq-resolution'));
    resolution.src = '/__fixture/turns?of=edition-1,missing&id=around';
    const gauge = put({ src: null }, resolution);
    await untilReads(gauge, '91%');
    const targets: EventTarget[] = [];
    stage.addEventListener('nq-stale', ({ target }) => targets.push(target!));
    await resolution.reload();
    await untilReads(gauge, stale);
    expect(targets).to.have.members([resolution, gauge]);
  });

  it('that finds an older edition leaves the newer one on the screen', async () => {
    const gauge = put({ src: '/__fixture/turns?of=edition-2,edition-1&id=older' });
    await untilReads(gauge, '92%');
    await gauge.reload();
    await gauge.updateComplete;
    expect(read(gauge)).to.contain('92%').and.not.contain('91%');
    const late = put({ src: gauge.src! });
    await untilReads(late, '92%');
  });

  it('comes by itself in an <nq-resolution> that asks for it', async () => {
    const resolution = stage.appendChild(document.createElement('nq-resolution'));
    resolution.src = '/__fixture/turns?of=edition-1,edition-1,edition-2&id=by-itself';
    const gauge = put({ src: null }, resolution);
    await untilReads(gauge, '91%');
    resolution.setAttribute('refresh', '0.05');
    await untilReads(gauge, '92%');
  });
});

describe('However many gauges show a document', () => {
  it('the server is asked for it once', async () => {
    const src = '/__fixture/document?id=many';
    const resolution = stage.appendChild(document.createElement('nq-resolution'));
    resolution.src = src;
    const gauges = Array.from({ length: 12 }, (_, index) =>
      put(
        {
          src: [src, location.origin + src, `/demo/..${src}`, null][index % 4]!,
          variant: ['radial', 'linear', 'compact'][index % 3]!,
        },
        resolution,
      ),
    );
    for (const gauge of gauges) await untilReads(gauge, '93,4%');
    const late = put({ src });
    await untilReads(late, '93,4%');
    expect(await asked(src)).to.equal(1);
  });
});

// The last of all, since what stands outside a `describe` runs first.
describe('Meanwhile', () => {
  it('the console was told nothing', () => {
    expect(complaints).to.deep.equal([]);
  });
});
