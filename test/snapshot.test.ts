/** What an element says, as HTML without scripts, of the five documents. */
import { expect } from 'chai';
import laoCai from '../demo/resolutions/lao-cai.json' with { type: 'json' };
import { snapshot, type SnapshotOptions } from '../src/index.js';
import { ENGLISH } from './documents/snapshots-in-english.js';
import { SCORECARDS, TASKS } from './documents/snapshots-of-documents.js';
import { GAUGES } from './documents/snapshots-of-gauges.js';
import { LISTS } from './documents/snapshots-of-lists.js';
import { MODELS, type DocumentId } from './documents/models.js';
import { modelOf } from './ranking-document.js';

const asOf = '2026-11-21';

const linesOf = (document: DocumentId, options: Omit<SnapshotOptions, 'asOf'>): string[] =>
  snapshot(MODELS[document], { asOf, ...options }).split('\n');

describe('A snapshot', () => {
  for (const { of, document, options, lines } of [...GAUGES, ...LISTS, ...SCORECARDS, ...TASKS]) {
    it(`of <nq-${options.widget}> says ${of}`, () => {
      expect(linesOf(document, options)).to.deep.equal(lines);
    });
  }

  for (const { of, document, options, lines } of ENGLISH) {
    it(`says ${of} in English`, () => {
      const known = lines.slice(0, -2);
      expect(linesOf(document, { ...options, lang: 'en' }).slice(0, known.length)).to.deep.equal(known);
    });
  }

  it('of a ranking has twenty units if not told how many', () => {
    const options = {
      widget: 'branch-ranking',
      target: 'membership-rate',
      organization: 'nong-dan',
    } as const;
    const rows = (more: Partial<SnapshotOptions>) =>
      linesOf('lao-cai', { ...options, ...more }).filter((line) => line.startsWith('<tr><td>'));
    expect(rows({})).to.have.lengthOf(20);
    expect(rows({ rows: 3 })).to.have.lengthOf(3);
    expect(rows({ rows: 0 })).to.have.lengthOf(20);
    expect(rows({ rows: 1000 })).to.have.lengthOf(70);
  });

  it('of the plan has all of its tasks', () => {
    const rows = linesOf('plan-160-tb-tw', { widget: 'task-list' }).filter((line) =>
      line.startsWith('<tr><td>'),
    );
    expect(rows).to.have.lengthOf(44);
  });

  it('says nothing of samples where the figures are none', () => {
    const model = modelOf({ ...laoCai, illustrative: false });
    const html = snapshot(model, { widget: 'organization-comparison', target: 'membership-rate', asOf });
    expect(html).not.to.include('Số liệu minh họa');
    expect(html).to.match(/\n<p>Nguồn: Nghị quyết [^\n]* tính đến ngày 21\/11\/2026\.<\/p>$/);
  });

  it('names a source that has no title by its address', () => {
    const { document } = MODELS['lao-cai'];
    const source = { url: 'https://example.vn/bao-cao?a=1&b=2' };
    const observations = document.observations?.map((one) => ({ ...one, source }));
    const gauge = { widget: 'target-gauge', target: 'membership-rate', organization: 'nong-dan' } as const;
    const lines = snapshot(modelOf({ ...document, observations }), { ...gauge, asOf }).split('\n');
    expect(lines).to.include('<li>Nguồn: https://example.vn/bao-cao?a=1&amp;b=2</li>');
    expect(lines.at(-1)).to.include('Nguồn số liệu: https://example.vn/bao-cao?a=1&amp;b=2. ');
  });

  it('takes what is empty for what is not said', () => {
    const gauge = { widget: 'target-gauge', target: 'membership-rate', organization: 'nong-dan' } as const;
    expect(linesOf('lao-cai', { ...gauge, unit: '', period: '', lang: '' })).to.deep.equal(
      linesOf('lao-cai', gauge),
    );
  });

  describe('throws what the element would say', () => {
    const cases: [options: object, message: string | RegExp, document?: DocumentId][] = [
      [{ widget: 'chart' }, /^Tên widget phải là một trong: target-gauge, .*; có “chart”\.$/],
      [{ widget: 'chart', lang: 'en' }, /^The widget must be one of: .*; found “chart”\.$/],
      [{ widget: 'target-gauge', asOf: '2026-02-30' }, /^Thuộc tính as-of phải là ngày/],
      [{ widget: 'target-gauge' }, 'Thiếu thuộc tính target: hãy ghi mã của chỉ tiêu cần hiển thị.'],
      [{ widget: 'target-gauge', target: 'membership' }, /không có chỉ tiêu “membership”/],
      [
        { widget: 'target-gauge', target: 'membership-rate' },
        /giao cho nhiều tổ chức.*: nong-dan, doan-thanh-nien, phu-nu, cuu-chien-binh\.$/,
      ],
      [{ widget: 'target-gauge', target: 'membership-rate', organization: 'mttq' }, /không giao cho “mttq”/],
      [
        { widget: 'target-gauge', target: 'membership-rate', organization: 'nong-dan', period: '2019' },
        /Không có yêu cầu nào cho kỳ “2019”/,
      ],
      [{ widget: 'target-gauge', target: 'a' }, 'Văn bản này không đặt chỉ tiêu.', 'plan-160-tb-tw'],
      [{ widget: 'target-trend', target: 'membership-rate', organization: 'x' }, /không giao cho “x”/],
      [{ widget: 'organization-comparison', target: 'x' }, /không có chỉ tiêu “x”/],
      [
        { widget: 'organization-comparison', target: 'membership-rate', period: '2019' },
        /Không có yêu cầu nào cho kỳ “2019”/,
      ],
      [{ widget: 'branch-ranking', target: 'membership-rate', level: 'x' }, /không có cấp “x”/],
      [{ widget: 'branch-ranking', target: 'membership-rate', by: 'x' }, /Thuộc tính by .*; có “x”/],
      [{ widget: 'grade-distribution', target: 'membership-rate' }, /không xếp loại từng đơn vị/],
      [
        { widget: 'grade-distribution', target: 'grassroots-grade', period: '2019' },
        /Không có yêu cầu nào cho kỳ “2019”/,
      ],
      [{ widget: 'scorecard', group: 'x' }, /Thuộc tính group .*; có “x”/],
      [{ widget: 'task-list', lead: 'x' }, /không có tổ chức, cơ quan “x”/, 'plan-160-tb-tw'],
      [{ widget: 'task-list', status: 'x' }, /Thuộc tính status .*; có “x”/, 'plan-160-tb-tw'],
    ];
    for (const [options, message, document = 'lao-cai'] of cases) {
      it(JSON.stringify(options), () => {
        expect(() => snapshot(MODELS[document], { asOf, ...options } as SnapshotOptions)).to.throw(
          RangeError,
          message,
        );
      });
    }
  });
});
