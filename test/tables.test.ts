/** A document as flat rows: what charts of a page's own are drawn of. */
import { expect } from 'chai';
import laoCai from '../demo/resolutions/lao-cai.json' with { type: 'json' };
import { evaluate, observationRows, progressRows, rankingRows, registerLocale } from '../src/index.js';
import { chartWordsOf } from '../src/chart-words.js';
import { localeFor } from '../src/locale.js';
import { en } from '../src/locales/en.js';
import { AS_OF, modelOf, rankingDocument } from './ranking-document.js';
import { scorecardDocument } from './scorecard-document.js';

registerLocale(en);

const province = modelOf(laoCai);
const DAY = '2026-11-21';
const [membership] = progressRows(province, {
  ...{ asOf: DAY, target: 'membership-rate', organization: 'nong-dan' },
}).filter(({ inForce }) => inForce);

describe('The table of progress', () => {
  it('has a row for each verdict, in their order', () => {
    const rows = progressRows(province, { asOf: DAY });
    const verdicts = evaluate(province, { asOf: DAY });
    expect(rows.map(({ target, status }) => [target, status])).to.deep.equal(
      verdicts.map(({ target, status }) => [target, status]),
    );
  });

  it('says of a verdict what the gauge says, with numbers as numbers and days as days', () => {
    expect(membership).to.deep.equal({
      target: 'membership-rate',
      targetName: 'Tỷ lệ tập hợp đoàn viên, hội viên',
      citation: 'II.2.2 (4)',
      measure: 'percent',
      measureUnit: null,
      subject: 'Hội Nông dân',
      organization: 'nong-dan',
      organizationName: 'Hội Nông dân',
      unit: null,
      unitName: null,
      level: null,
      levelName: null,
      period: '2026',
      periodName: 'năm 2026',
      periodStart: '2026-01-01',
      periodEnd: '2026-12-31',
      figurePeriod: '2026-S1',
      figurePeriodName: '6 tháng đầu năm 2026',
      figureDate: '2026-06-30',
      value: membership!.value,
      valueText: '90,4%',
      required: 95,
      requiredTo: null,
      comparator: 'gte',
      requiredText: 'từ 95% trở lên',
      time: 'hằng năm, giai đoạn 2026–2030 và các năm tiếp theo',
      status: 'off-track',
      statusName: 'Chậm tiến độ',
      gap: membership!.gap,
      gapText: 'còn thiếu 4,6 điểm %',
      attainment: membership!.attainment,
      inForce: true,
      provisional: true,
      aim: membership!.aim,
      source: 'nq-widgets, ví dụ',
    });
    expect(membership!.value).to.be.closeTo(90.4, 0.05);
    expect(membership!.gap).to.be.closeTo(-4.6, 0.05);
  });

  it('speaks the language asked for', () => {
    const rows = progressRows(province, {
      ...{ asOf: DAY, lang: 'en', target: 'membership-rate', organization: 'nong-dan' },
    });
    expect(rows.find(({ inForce }) => inForce)).to.include({
      ...{ statusName: 'Off track', valueText: '90.4%', requiredText: 'at least 95%', periodName: '2026' },
    });
  });

  it('gives each subject one verdict in force of each form', () => {
    const rows = progressRows(modelOf(scorecardDocument), { asOf: AS_OF, target: 'membership' });
    const said = rows.map(({ organization, required, inForce }) => [organization, required, inForce]);
    expect(said.filter(([, , inForce]) => inForce)).to.deep.equal([
      ...[['nong-dan', 90, true]],
      ...[['phu-nu', 85, true]],
    ]);
    expect(said.length).to.be.greaterThan(2);
  });

  const kinds: [target: string, value: number | null, text: string][] = [
    ['grade', null, 'Hoàn thành'],
    ['digital', null, 'Hoàn thành'],
  ];
  for (const [target, value, text] of kinds) {
    it(`has ${target === 'grade' ? 'grades' : 'milestones'} as text and never as a number`, () => {
      const rows = progressRows(modelOf(scorecardDocument), { asOf: AS_OF, target });
      const own = rows.filter(({ organization, valueText }) => organization !== null && valueText !== null);
      expect(own).to.not.deep.equal([]);
      for (const row of own) expect(row.value).to.equal(value);
      expect(own.map(({ valueText }) => valueText).join()).to.include(text);
    });
  }

  it('calls a verdict on all of them by the place of the document', () => {
    const model = modelOf({
      ...scorecardDocument,
      resolution: { ...scorecardDocument.resolution, place: 'Lào Cai' },
    });
    const whole = progressRows(model, { asOf: AS_OF, target: 'models' });
    expect(whole.map(({ subject, organization }) => [subject, organization])).to.deep.equal([
      ['Lào Cai', null],
    ]);
  });

  it('has every field a name in both languages', () => {
    for (const lang of ['vi', 'en']) {
      const { fields } = chartWordsOf(localeFor(lang));
      for (const field of Object.keys(membership!)) expect(fields).to.have.property(field).that.is.not.empty;
    }
  });
});

describe('The table of figures', () => {
  const model = (observations: object[]) => modelOf({ ...rankingDocument, observations });
  const rowsOf = (observations: object[], asOf = AS_OF) => observationRows(model(observations), { asOf });
  const own = { target: 'membership', unit: 'na-hoi' };

  it('has a ratio as what it comes to', () => {
    const [row] = rowsOf([
      { ...own, period: '2025', numerator: 48, denominator: 50, source: 'Báo cáo số 12' },
    ]);
    expect(row).to.include({
      ...{ subject: 'Chi hội Na Hối', organization: 'nong-dan', level: 'branch', period: '2025' },
      ...{ value: 96, valueText: '96%', numerator: 48, denominator: 50, source: 'Báo cáo số 12' },
      ...{ status: 'A', provisional: false, periodEnd: '2025-12-31' },
    });
  });

  it('has no number where nothing was reported', () => {
    const [row] = rowsOf([{ ...own, period: '2025', value: null, status: 'N' }]);
    expect(row).to.include({ value: null, valueText: null, status: 'N' });
  });

  it('says that a figure is provisional', () => {
    expect(rowsOf([{ ...own, period: '2025', value: 90, status: 'P' }])[0]).to.include({ provisional: true });
  });

  it('leaves out what is not known yet, and revisions that another replaced', () => {
    const figures = [
      { ...own, period: '2025', value: 90, updated: '2026-01-10' },
      { ...own, period: '2025', value: 91, updated: '2026-03-10' },
      { ...own, period: '2024', value: 80 },
    ];
    const values = (asOf: string) => rowsOf(figures, asOf).map(({ value }) => value);
    expect(values('2026-06-01')).to.deep.equal([80, 91]);
    expect(values('2026-02-01')).to.deep.equal([80, 90]);
    expect(values('2025-06-01')).to.deep.equal([80]);
  });

  it('has every figure of a province, once', () => {
    const rows = observationRows(province, { asOf: DAY });
    const all = province.document.observations!;
    const figures = new Set(
      all.map((one) =>
        JSON.stringify([
          one.target,
          one.organization,
          one.unit,
          one.level,
          one.period,
          one.grade,
          one.population,
        ]),
      ),
    );
    expect(figures.size).to.be.lessThan(all.length);
    expect(rows).to.have.length(figures.size);
    const farmers = observationRows(province, { asOf: DAY, organization: 'nong-dan' });
    expect(new Set(farmers.map(({ organization }) => organization))).to.deep.equal(new Set(['nong-dan']));
    expect(farmers.length).to.be.greaterThan(0).and.lessThan(rows.length);
  });
});

describe('The table of a ranking', () => {
  const rows = rankingRows(modelOf(rankingDocument), { target: 'membership', asOf: AS_OF });

  it('has the units in their places, those without one last', () => {
    expect(rows.map(({ rank, subject }) => `${rank ?? '–'} ${subject}`).slice(0, 4)).to.deep.equal([
      ...['1 Chi hội Na Hối', '2 Chi hội Bản Phố', '2 Chi hội Tả Van', '4 Chi hội Cát Cát'],
    ]);
    expect(rows.at(-1)).to.include({ rank: null, value: null });
    expect(rows.at(-1)!.reason).to.be.a('string');
  });

  it('says where a unit belongs, and how it has moved', () => {
    expect(rows[0]).to.include({
      ...{ unit: 'na-hoi', organizationName: 'Hội Nông dân', parentName: 'Xã Bắc Hà', period: '2025' },
      ...{
        value: 96,
        valueText: '96,0%',
        moved: rows[0]!.previousRank! - 1,
        status: 'met',
        statusName: 'Đạt',
      },
    });
  });

  it('is empty where there is nothing to rank', () => {
    expect(
      rankingRows(modelOf({ ...rankingDocument, units: [], observations: [] }), {
        target: 'membership',
        asOf: AS_OF,
      }),
    ).to.deep.equal([]);
  });
});
