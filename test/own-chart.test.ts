/** A spec of a page's own, before anything draws it. */
import { expect } from 'chai';
import { chartWordsOf } from '../src/chart-words.js';
import { completeSpec, readOwnSpec, type OwnChart } from '../src/charts/own.js';
import { localeFor } from '../src/locale.js';
import { describeProblems } from '../src/problems.js';

const mark = 'bar';
const data = { name: 'progress' };
const words = {
  fields: chartWordsOf(localeFor('vi')).fields,
  statuses: localeFor('vi').statuses,
  early: localeFor('vi').early,
};

function read(spec: unknown): OwnChart {
  const chart = readOwnSpec(spec);
  if (Array.isArray(chart)) throw new Error(JSON.stringify(chart));
  return chart;
}

function problemsOf(spec: unknown, lang = 'vi'): string[] {
  const findings = readOwnSpec(spec);
  if (!Array.isArray(findings)) return [];
  return describeProblems(findings, lang).map(({ path, message }) => `${path}: ${message}`);
}

describe('A spec of one’s own', () => {
  it('names its tables, wherever it does', () => {
    const layered = {
      layer: [
        { data, mark },
        { data: { name: 'observations' }, mark: 'line' },
      ],
    };
    expect(read({ data, mark }).tables).to.deep.equal(['progress']);
    expect(read(layered).tables).to.deep.equal(['progress', 'observations']);
    const lookup = { lookup: 'unit', from: { data: { name: 'ranking' }, key: 'unit', fields: ['rank'] } };
    expect(read({ data, mark, transform: [lookup] }).tables).to.deep.equal(['progress', 'ranking']);
  });

  it('may have data of its own beside them', () => {
    const rule = { data: { values: [{ url: 'không phải địa chỉ' }] }, mark: 'rule' };
    const named = { data: { name: 'steps' }, mark: 'rule' };
    expect(read({ layer: [{ data, mark }, rule] }).tables).to.deep.equal(['progress']);
    expect(read({ datasets: { steps: [] }, layer: [{ data, mark }, named] }).tables).to.deep.equal([
      'progress',
    ]);
  });

  it('is never changed', () => {
    const spec = Object.freeze({
      title: 'Tiến độ',
      data,
      mark,
      usermeta: { embedOptions: { actions: true } },
    });
    const before = JSON.stringify(spec);
    const { spec: copy } = read(spec);
    completeSpec(read(spec), [{ table: 'progress', rows: [{ status: 'met' }] }], words);
    expect(JSON.stringify(spec)).to.equal(before);
    expect(copy).to.not.have.any.keys('usermeta', 'title', '$schema');
  });

  const titles: [title: unknown, main: string | undefined, second?: string][] = [
    ['Tiến độ', 'Tiến độ'],
    [['Tiến độ', 'năm 2026'], 'Tiến độ năm 2026'],
    [{ text: 'Tiến độ', subtitle: ['đến', 'tháng 11'] }, 'Tiến độ', 'đến tháng 11'],
    [{ text: { expr: "'Tiến độ'" } }, undefined],
    [undefined, undefined],
  ];
  for (const [title, main, second] of titles) {
    it(`gives its title to the page: ${JSON.stringify(title)}`, () => {
      const chart = read({ title, data, mark });
      expect([chart.title, chart.subtitle]).to.deep.equal([main, second]);
      expect('title' in chart.spec).to.equal(title !== undefined && main === undefined);
    });
  }

  const sizes: [what: string, spec: object, expected: object][] = [
    ['fills the element', { mark }, { width: 'container', autosize: { type: 'fit-x', contains: 'padding' } }],
    [
      'with a height fits into it',
      { mark, height: 200 },
      { width: 'container', autosize: { type: 'fit', contains: 'padding' } },
    ],
    ['with a width of its own keeps it', { mark, width: 300 }, { width: 300 }],
    ['with its own autosize keeps it', { mark, autosize: 'pad' }, { width: 'container', autosize: 'pad' }],
  ];
  for (const [what, spec, expected] of sizes) {
    it(what, () => expect(read({ data, ...spec }).spec).to.deep.equal({ data, ...spec, ...expected }));
  }

  it('of several views is as wide as they are', () => {
    for (const spec of [
      { data, hconcat: [{ mark }] },
      { data, mark, encoding: { row: { field: 'organization' } } },
    ])
      expect(read(spec).spec).to.deep.equal(spec);
  });

  const wrong: [spec: unknown, vi: string, en: string][] = [
    [
      'bar',
      'spec: spec phải là một đối tượng Vega-Lite viết được dưới dạng JSON; có "bar".',
      'spec: spec must be a Vega-Lite object that JSON can hold; found "bar".',
    ],
    [
      { $schema: 'https://vega.github.io/schema/vega/v6.json', marks: [] },
      'spec.$schema: Phần tử này chỉ vẽ Vega-Lite; “$schema” là "https://vega.github.io/schema/vega/v6.json".',
      'spec.$schema: This element draws Vega-Lite only; “$schema” is "https://vega.github.io/schema/vega/v6.json".',
    ],
    [
      { mark },
      'spec.data: spec chưa dùng bảng số liệu nào. Hãy viết data: { name: … } với một trong: progress, observations, ranking.',
      'spec.data: The spec uses none of the tables. Write data: { name: … } with one of: progress, observations, ranking.',
    ],
    [
      { layer: [{ data: { name: 'progres' }, mark }] },
      'spec.layer[0].data.name: Không có bảng số liệu nào tên là “progres”. Hãy dùng một trong: progress, observations, ranking. Có phải “progress”?',
      'spec.layer[0].data.name: There is no table “progres”. Use one of: progress, observations, ranking. Did you mean “progress”?',
    ],
    [
      { data: { url: 'https://example.org/data.json' }, mark },
      'spec.data.url: Biểu đồ không tải gì từ mạng và không có liên kết; hãy bỏ “url”. Số liệu lấy từ các bảng: progress, observations, ranking.',
      'spec.data.url: A chart loads nothing and links nowhere; take out “url”. Its data are the tables: progress, observations, ranking.',
    ],
  ];
  for (const [spec, vi, english] of wrong) {
    it(`is refused in words: ${JSON.stringify(spec)}`, () => {
      expect(problemsOf(spec)).to.deep.equal([vi]);
      expect(problemsOf(spec, 'en')).to.deep.equal([english]);
    });
  }

  const requests: [what: string, spec: object, path: string][] = [
    ['an image', { data, mark: { type: 'image', url: 'a.png' } }, 'spec.mark.url'],
    [
      'images by a field',
      { data, mark: 'image', encoding: { url: { field: 'source' } } },
      'spec.encoding.url',
    ],
    ['links', { data, mark, encoding: { href: { field: 'source' } } }, 'spec.encoding.href'],
    ['a link of a mark', { data, mark: { type: 'bar', href: 'https://example.org' } }, 'spec.mark.href'],
    [
      'a cursor from elsewhere',
      { data, mark: { type: 'bar', cursor: 'url(https://example.org/c.cur), auto' } },
      'spec.mark.cursor',
    ],
    [
      'what is looked up elsewhere',
      { data, mark, transform: [{ lookup: 'unit', from: { data: { url: 'a.csv' }, key: 'unit' } }] },
      'spec.transform[0].from.data.url',
    ],
  ];
  for (const [what, spec, path] of requests) {
    it(`asks no server for ${what}`, () => {
      const found = problemsOf(spec);
      expect(found).to.have.length(1);
      expect(found[0]).to.match(new RegExp(`^${path.replaceAll(/[.[\]]/g, '\\$&')}: Biểu đồ không tải gì`));
    });
  }

  it('is refused where it is a circle, and does not hang', () => {
    const circle: Record<string, unknown> = { data, mark };
    circle.layer = [circle];
    expect(problemsOf(circle)).to.have.length(1);
  });
});

describe('A spec is completed', () => {
  const rows = [
    { status: 'met', statusName: 'Đạt', organizationName: null, comparator: 'gte' },
    { status: 'missed', statusName: 'Không đạt', organizationName: 'Hội Nông dân', comparator: 'gte' },
  ];
  const complete = (encoding: object) =>
    completeSpec(read({ data, mark, encoding }), [{ table: 'progress', rows }], words) as {
      encoding: Record<string, Record<string, unknown>>;
      datasets: Record<string, Record<string, unknown>[]>;
    };

  it('with the names of fields, unless it gives one', () => {
    const { encoding } = complete({
      x: { field: 'value' },
      y: { field: 'value', title: null },
      size: { field: 'another' },
    });
    expect(encoding.x!.title).to.equal('Kết quả');
    expect(encoding.y!.title).to.equal(null);
    expect(encoding.size).to.not.have.property('title');
  });

  it('with the order of the document, and of statuses the worst first', () => {
    const { encoding } = complete({
      y: { field: 'organizationName' },
      row: { field: 'statusName' },
      x: { field: 'value' },
    });
    expect(encoding.y!.sort).to.equal(null);
    expect((encoding.row!.sort as string[]).slice(0, 2)).to.deep.equal(['Không đạt', 'Chậm tiến độ']);
    expect(encoding.x).to.not.have.property('sort');
  });

  it('with the hues of the statuses that there are', () => {
    const { encoding } = complete({ color: { field: 'statusName' } });
    expect(encoding.color!.scale).to.deep.equal({
      domain: ['Không đạt', 'Đạt'],
      range: ['missed', 'met'].map((name) => `var(--nq-color-${name}, var(--_${name}))`),
    });
  });

  it('with numbers as numbers, also where none is known', () => {
    const silent = [{ value: null, status: 'no-data', statusName: 'Thiếu số liệu' }];
    const spec = read({ data, mark, encoding: { x: { field: 'value' } } });
    const done = completeSpec(spec, [{ table: 'progress', rows: silent }], words);
    expect(done).to.have.nested.property('encoding.x.type', 'quantitative');
  });

  it('with numbers as numbers and days as days, unless it says otherwise', () => {
    const figures = [{ value: 90, figureDate: '2026-06-30', status: 'met', comparator: 'gte' }];
    const encoding = {
      x: { field: 'figureDate' },
      y: { field: 'value' },
      text: { field: 'value', type: 'nominal' },
    };
    const done = completeSpec(read({ data, mark, encoding }), [{ table: 'progress', rows: figures }], words);
    expect(done).to.have.nested.property('encoding.x.type', 'temporal');
    expect(done).to.have.nested.property('encoding.y.type', 'quantitative');
    expect(done).to.have.nested.property('encoding.text.type', 'nominal');
    expect(done).to.have.nested.property('datasets.progress[0].figureDate', '2026-06-30T00:00:00');
  });

  it('with stacks of statuses in the order of their legend', () => {
    const stacked = complete({ x: { aggregate: 'count' }, color: { field: 'statusName' } }).encoding;
    expect(stacked.order).to.deep.equal({ field: 'statusOrder', type: 'quantitative' });
    expect(complete({ x: { field: 'value' }, color: { field: 'statusName' } }).encoding).to.not.have.property(
      'order',
    );
  });

  it('with rows that say their place and colour, and dashes for names that are not there', () => {
    const { datasets } = complete({});
    expect(datasets.progress![0]).to.include({
      ...{ row: 'progress/0', statusColor: 'var(--nq-color-met, var(--_met))', organizationName: '–' },
    });
    expect(rows[0]).to.not.have.property('row');
  });
});
