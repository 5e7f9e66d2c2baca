import { expect } from 'chai';
import {
  createModel,
  evaluate,
  localeFor,
  parseResolution,
  targetTrend,
  type TargetTrend,
} from '../src/index.js';
import laoCai from '../demo/resolutions/lao-cai.json' with { type: 'json' };
import ngheAn from '../demo/resolutions/nghe-an.json' with { type: 'json' };
import dongThap from '../demo/resolutions/dong-thap.json' with { type: 'json' };
import quangBinh from '../demo/resolutions/quang-binh.json' with { type: 'json' };
import { formatDay } from '../src/periods.js';
import { alongLine, placeLabels } from '../src/target-trend/labels.js';
import { subjectName, trendSentences } from '../src/target-trend/words.js';
import { asks, counted, documentOf, FARMERS, modelOf, UNION, WOMEN, YOUTH } from './comparison-document.js';

const AS_OF = '2026-11-21';

/** The figures of one organization by period; a number, or a figure with all that is said of it. */
const reported = (values: Record<string, number | object>, organization: string = FARMERS) =>
  Object.entries(values).map(([period, value]) => ({
    ...{ target: 'ty-le', organization, period },
    ...(typeof value === 'number' ? { value } : value),
  }));

const trendOf = (
  requirements: object[],
  observations: object[],
  more: object = {},
  options: object = {},
): TargetTrend => {
  const model = modelOf(documentOf(requirements, observations, more));
  const trend = targetTrend(model, { target: 'ty-le', organization: FARMERS, asOf: AS_OF, ...options });
  if (!trend) throw new Error('There is no trend.');
  return trend;
};

const sentencesOf = (trend: TargetTrend, name = 'Hội Nông dân', lang = 'vi') =>
  trendSentences(trend, name, localeFor(lang)).map((text) => text.replaceAll('\u00a0', ' '));

/** `2025 90 P*`: period, place, provisional, partial. */
const pointsIn = ({ points }: TargetTrend) =>
  points.map(
    ({ period, at, provisional, partial, kind }) =>
      `${period}: ${Math.round(at * 100) / 100}${provisional ? ' ước' : ''}${partial ? ' chưa đủ' : ''}${kind === 'observed' ? '' : ` ${kind}`}`,
  );
const linesIn = ({ segments }: TargetTrend) => segments.map((line) => line.map(({ period }) => period));
const piecesIn = ({ pieces }: TargetTrend) =>
  pieces.map(({ kind, from, to, low, high, openEnded }) => [
    kind,
    from === undefined ? '' : formatDay(from),
    to === undefined ? '' : formatDay(to) + (openEnded ? '+' : ''),
    low ?? '',
    high ?? '',
  ]);

const RISING = { 2021: 84, 2022: 86, 2023: 88, 2024: 89, 2025: 93.4 };

describe('A trend', () => {
  it('has a point for each figure, at the end of its period', () => {
    const trend = trendOf([asks([FARMERS], 'gte', 90)], reported(RISING));
    expect(pointsIn(trend)).to.deep.equal(['2021: 84', '2022: 86', '2023: 88', '2024: 89', '2025: 93.4']);
    expect(trend.points.map(({ day }) => formatDay(day))).to.deep.equal([
      ...['2021-12-31', '2022-12-31', '2023-12-31', '2024-12-31', '2025-12-31'],
    ]);
    expect(linesIn(trend)).to.deep.equal([['2021', '2022', '2023', '2024', '2025']]);
  });

  it('in order, however the document lists them, of revisions the newest stamped by the day', () => {
    const observations = [
      ...reported({ 2025: 91, 2023: 88 }),
      ...reported({ 2024: { value: 92, updated: '2025-01-10' } }),
      ...reported({ 2024: { value: 89.5, updated: '2025-06-12' } }),
    ];
    const asOf = (day: string) => trendOf([asks([FARMERS], 'gte', 90)], observations, {}, { asOf: day });
    expect(pointsIn(asOf(AS_OF))).to.deep.equal(['2023: 88', '2024: 89.5', '2025: 91']);
    expect(pointsIn(asOf('2025-03-01'))).to.deep.equal(['2023: 88', '2024: 92', '2025: 91']);
  });

  it('marks what is provisional, and draws no line to a sum that is not whole', () => {
    const trend = trendOf(
      [asks([FARMERS], 'gte', 90)],
      reported({ 2024: { value: 89, status: 'E' }, 2025: { value: 91, status: 'P' } }),
    );
    expect(pointsIn(trend)).to.deep.equal(['2024: 89 ước', '2025: 91 ước']);
  });

  describe('breaks', () => {
    const cases: [what: string, second: object, why: string][] = [
      ['a new series', { value: 70, status: 'B' }, 'B'],
      ['a new definition', { value: 70, status: 'D' }, 'D'],
      ['another population', { value: 70, population: 'có mặt tại địa bàn' }, 'population'],
    ];
    for (const [what, figure, why] of cases) {
      it(`at ${what}, and says so`, () => {
        const after = { ...figure, value: 72, ...(why === 'population' ? {} : { status: 'A' }) };
        const trend = trendOf(
          [asks([FARMERS], 'gte', 90)],
          reported({ 2022: 86, 2023: 88, 2024: figure, 2025: after }),
        );
        expect(linesIn(trend)).to.deep.equal([
          ['2022', '2023'],
          ['2024', '2025'],
        ]);
        expect(trend.breaks.map((one) => [one.period, one.why])).to.deep.equal([['2024', why]]);
        expect(sentencesOf(trend).join(' '))
          .to.match(/Số liệu từ năm 2024 không so sánh được với các kỳ trước do /)
          .and.contain('Tăng từ 70% (năm 2024) lên 72% (năm 2025).');
      });
    }

    it('where requirements tell populations apart: 25, then 20 workers', () => {
      const model = createModelOf(laoCai);
      const trend = targetTrend(model, { target: 'union-coverage', asOf: AS_OF })!;
      expect(linesIn(trend)).to.deep.equal([['2021', '2022', '2023', '2024', '2025']]);
      expect(trend.points.at(-1)!.period).to.equal('2026-S1');
      expect(piecesIn(trend)).to.deep.equal([
        ['deadline', '2025-12-31', '2025-12-31', 95, ''],
        ['deadline', '2030-12-31', '2030-12-31', 98, ''],
      ]);
      expect(sentencesOf(trend, 'Liên đoàn Lao động')[1]).to.equal(
        'Số liệu từ 6 tháng đầu năm 2026 không so sánh được với các kỳ trước do đối tượng tính thay đổi (doanh nghiệp có từ 20 công nhân, lao động).',
      );
      expect(trend.projection).to.equal(undefined);
    });
  });

  describe('has what is asked as steps', () => {
    const cases: [text: string, requirements: object[], pieces: unknown[]][] = [
      [
        '“đến năm 2025 đạt 90% trở lên”',
        [asks([FARMERS], 'gte', 90)],
        [['deadline', '2025-12-31', '2025-12-31', 90, '']],
      ],
      [
        '“… đến năm 2025: 90%; hằng năm từ 2026 đến 2030 và các năm tiếp theo: 95%”',
        [
          asks([FARMERS], 'gte', 90),
          asks([FARMERS], 'gte', 95, { every: 'year', from: '2026', to: '2030', openEnded: true }),
        ],
        [
          ['deadline', '2025-12-31', '2025-12-31', 90, ''],
          ['recurring', '2026-01-01', '2030-12-31+', 95, ''],
        ],
      ],
      [
        '“không quá 40%, hằng năm”',
        [asks([FARMERS], 'lte', 40, { every: 'year' })],
        [['recurring', '2021-01-01', '2025-12-31', '', 40]],
      ],
      [
        '“từ 20 đến 60%”',
        [asks([FARMERS], 'between', [20, 60])],
        [['deadline', '2025-12-31', '2025-12-31', 20, '']],
      ],
      [
        '“từ 20 đến 60%, không hơn”',
        [asks([FARMERS], 'between', [20, 60], { ceiling: true })],
        [['deadline', '2025-12-31', '2025-12-31', 20, 60]],
      ],
      [
        '“hằng năm 80%; riêng Hội Nông dân 2023–2024: 85%”',
        [
          { comparator: 'gte', value: 80, every: 'year' },
          asks([FARMERS], 'gte', 85, { every: 'year', from: '2023', to: '2024' }),
        ],
        [
          ['recurring', '2021-01-01', '2022-12-31', 80, ''],
          ['recurring', '2023-01-01', '2024-12-31', 85, ''],
          ['recurring', '2025-01-01', '2025-12-31', 80, ''],
        ],
      ],
    ];
    for (const [text, requirements, pieces] of cases) {
      it(text, () => {
        const trend = trendOf(requirements, reported(RISING), { organizations: [FARMERS, YOUTH] });
        expect(piecesIn(trend)).to.deep.equal(pieces);
      });
    }

    it('what always holds has no beginning and no end', () => {
      const trend = trendOf(
        [{ organizations: [FARMERS], comparator: 'lte', value: 2 }],
        reported({ 2024: 3, 2025: 2 }),
        { measure: { kind: 'count', unit: 'nhiệm kỳ', aggregate: 'max' } },
      );
      expect(piecesIn(trend)).to.deep.equal([['standing', '', '', '', 2]]);
      expect(trend.scale).to.deep.include({ start: 0 });
      expect(sentencesOf(trend)).to.deep.equal([
        'Hội Nông dân có 2 nhiệm kỳ năm 2025, đáp ứng yêu cầu không quá 2 nhiệm kỳ.',
        'Giảm từ 3 nhiệm kỳ (năm 2024) xuống 2 nhiệm kỳ (năm 2025).',
      ]);
    });

    it('not of another form: a change has a scale of its own', () => {
      const change = { direction: 'increase', from: 'previous', in: 'points' };
      const trend = trendOf(
        [asks([FARMERS], 'gte', 90), asks([FARMERS], 'gte', 1, { change, every: 'year' })],
        reported(RISING),
      );
      expect(trend.pieces).to.have.length(1);
    });
  });

  describe('looks ahead', () => {
    const by2030 = asks([FARMERS], 'gte', 95, { by: '2030' });

    it('where the verdict does, to the value it names, from the newest figure', () => {
      const trend = trendOf([by2030], reported({ 2023: 86, 2024: 87, 2025: 88 }));
      const { period, value, path } = trend.projection!;
      expect([period, value]).to.deep.equal(['2030', 93]);
      expect(path.map(({ day, at }) => [formatDay(day), at])).to.deep.equal([
        ['2025-12-31', 88],
        ['2030-12-31', 93],
      ]);
      expect(value).to.equal(trend.verdict.projection!.value);
      expect(sentencesOf(trend).at(-1)).to.equal('Dự báo theo tốc độ hiện nay: 93% đến hết năm 2030.');
    });

    it('but a share of a whole turns level at the whole', () => {
      const trend = trendOf([by2030], reported({ 2024: 80, 2025: 90 }));
      expect(trend.projection!.path.map(({ day, at }) => [formatDay(day).slice(0, 7), at])).to.deep.equal([
        ['2025-12', 90],
        ['2026-12', 100],
        ['2030-12', 100],
      ]);
      expect(sentencesOf(trend).at(-1)).to.equal('Dự báo theo tốc độ hiện nay: 100% đến hết năm 2030.');
    });

    it('not from one figure, nor once its time has come', () => {
      expect(trendOf([by2030], reported({ 2025: 90 })).projection).to.equal(undefined);
      expect(trendOf([asks([FARMERS], 'gte', 95)], reported(RISING)).projection).to.equal(undefined);
    });

    it('keeps published forecasts apart from figures', () => {
      const trend = trendOf(
        [by2030],
        reported({ 2024: 87, 2025: 88, 2027: { value: 91, status: 'F', updated: '2026-01-01' } }),
      );
      expect(pointsIn(trend)).to.deep.equal(['2024: 87', '2025: 88', '2027: 91 forecast']);
      expect(linesIn(trend)).to.deep.equal([['2024', '2025']]);
      expect(sentencesOf(trend).at(-1)).to.equal('Dự báo đã công bố: 91% (năm 2027).');
    });

    it('and back to what progress is counted from', () => {
      const trend = trendOf([by2030], reported({ 2025: 88 }), {
        baseline: [{ organization: FARMERS, period: '2020', value: 85.1 }],
      });
      expect(pointsIn(trend)).to.deep.equal(['2020: 85.1 baseline', '2025: 88']);
      expect(linesIn(trend)).to.deep.equal([['2020', '2025']]);
    });
  });

  describe('of what is counted one by one', () => {
    const each = asks([FARMERS], 'gte', 1, { each: 'branch', every: 'year', from: '2023', to: '2026' });

    it('is the share of those who comply, as stated on the whole', () => {
      const trend = trendOf(
        [each],
        [
          ...counted({ [FARMERS]: [80, 100] }, { period: '2024' }),
          ...counted({ [FARMERS]: [95, 100] }, { period: '2025' }),
          ...counted({ [FARMERS]: [30, 100] }, { period: '2026-S1' }),
        ],
        { measure: { kind: 'count', unit: 'đoàn viên' } },
      );
      expect(pointsIn(trend)).to.deep.equal(['2024: 80', '2025: 95', '2026-S1: 30 chưa đủ']);
      expect(linesIn(trend)).to.deep.equal([['2024', '2025']]);
      expect(trend.pieces[0]!.edges).to.deep.equal([100]);
      expect(sentencesOf(trend)[0]).to.equal(
        'Hội Nông dân có 95/100 đơn vị đạt năm 2025; yêu cầu: mỗi đơn vị có ít nhất 1 đoàn viên.',
      );
    });

    it('is nothing where nobody has said how many', () => {
      const trend = trendOf([each], []);
      expect(trend.points).to.deep.equal([]);
      expect(trend.scale).to.equal(undefined);
    });
  });

  describe('of what adds up', () => {
    const count = { measure: { kind: 'count', unit: 'mô hình', aggregate: 'sum' } };

    it('over a term is the total so far', () => {
      const trend = trendOf(
        [asks([FARMERS], 'gte', 5, { within: '2021/2025' })],
        reported({ 2021: 1, 2022: 0, 2023: 2, 2024: 1, 2025: 2 }),
        count,
      );
      expect(pointsIn(trend)).to.deep.equal([
        ...['2021: 1', '2021/2022: 1', '2021/2023: 3', '2021/2024: 4', '2021/2025: 6'],
      ]);
      expect(trend.running).to.equal(true);
      expect(trend.points.at(-1)!.value).to.equal(trend.verdict.value);
      expect(sentencesOf(trend)).to.deep.equal([
        'Hội Nông dân có 6 mô hình giai đoạn 2021–2025, vượt 1 mô hình so với yêu cầu ít nhất 5 mô hình.',
      ]);
    });

    it('over each year is a sum of its own, and the running year is not joined to those before', () => {
      const trend = trendOf(
        [asks([FARMERS], 'gte', 5, { every: 'year', from: '2024', to: '2026' })],
        reported({ 2024: 6, '2025-S1': 2, '2025-S2': 4, '2026-S1': 3 }),
        count,
      );
      expect(pointsIn(trend)).to.deep.equal(['2024: 6', '2025-S1/2025-S2: 6', '2026-S1: 3 chưa đủ']);
      expect(linesIn(trend)).to.deep.equal([['2024', '2025-S1/2025-S2']]);
    });
  });

  describe('of a change', () => {
    it('draws the changes that were judged, also below zero', () => {
      const growth = asks([FARMERS], 'gt', 10, {
        ...{ every: 'year', from: '2023', to: '2025' },
        change: { direction: 'increase', from: 'previous', in: 'percent' },
      });
      const trend = trendOf([growth], reported({ 2022: 100, 2023: 120, 2024: 108, 2025: 121.5 }), {
        measure: { kind: 'count', unit: 'hội viên' },
      });
      expect(pointsIn(trend)).to.deep.equal(['2023: 20', '2024: -10', '2025: 12.5']);
      expect(trend.scale!.start).to.be.lessThan(0);
      expect(trend.scale!.ticks).to.include(0);
      expect(sentencesOf(trend)).to.deep.equal([
        'Hội Nông dân tăng 12,5% năm 2025, vượt 2,5 điểm % so với yêu cầu tăng trên 10%.',
      ]);
    });
  });

  describe('of grades and ranks', () => {
    it('climbs the steps by their names, the lowest first', () => {
      const trend = trendOf(
        [asks([FARMERS], 'gte', 'good', { every: 'year' })],
        reported({ 2023: { grade: 'not-completed' }, 2024: { grade: 'good' }, 2025: { grade: 'excellent' } }),
        { measure: { kind: 'grade', scale: 'xep-loai' } },
      );
      expect(pointsIn(trend)).to.deep.equal(['2023: 0', '2024: 1', '2025: 2']);
      expect(trend.scale!.steps).to.deep.equal([
        ...['Không hoàn thành nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành xuất sắc nhiệm vụ'],
      ]);
      expect(piecesIn(trend)[0]).to.deep.equal(['recurring', '2021-01-01', '2025-12-31', 0.5, 2.5]);
      expect(sentencesOf(trend)).to.deep.equal([
        'Hội Nông dân xếp loại “Hoàn thành xuất sắc nhiệm vụ” năm 2025, đáp ứng yêu cầu từ mức “Hoàn thành tốt nhiệm vụ” trở lên.',
        'Từ “Không hoàn thành nhiệm vụ” (năm 2023) lên “Hoàn thành xuất sắc nhiệm vụ” (năm 2025).',
      ]);
    });

    it('a rank is better the smaller it is, and its scale says so', () => {
      const trend = trendOf([asks([FARMERS], 'lte', 10)], reported({ 2023: 24, 2024: 15, 2025: 12 }), {
        measure: { kind: 'rank' },
      });
      const { start, end } = trend.scale!;
      expect(end).to.equal(1);
      expect(start).to.be.greaterThan(24);
      expect(sentencesOf(trend)).to.deep.equal([
        'Hội Nông dân xếp hạng 12 năm 2025, còn thiếu 2 bậc so với yêu cầu trong nhóm 10 dẫn đầu.',
        'Từ hạng 24 (năm 2023) lên hạng 12 (năm 2025).',
      ]);
    });

    it('done or not done is no picture', () => {
      const trend = trendOf(
        [asks([FARMERS], 'eq', true)],
        reported({ 2024: { done: false }, 2025: { done: true } }),
        { measure: { kind: 'milestone' } },
      );
      expect([trend.scale, trend.pieces]).to.deep.equal([undefined, []]);
      expect(trend.rows.map(({ period }) => period)).to.deep.equal(['2024', '2025']);
      expect(sentencesOf(trend)).to.deep.equal(['Hội Nông dân đã hoàn thành, số liệu năm 2025.']);
    });
  });

  describe('has a scale', () => {
    const cases: [what: string, values: Record<string, number>, asked: number, scale: [number, number]][] = [
      ['from zero where half of it is used', { 2024: 30, 2025: 50 }, 90, [0, 100]],
      ['cut below where nothing is there', { 2024: 87, 2025: 93.4 }, 90, [80, 95]],
      ['never beyond 100% for shares', { 2024: 97, 2025: 99.5 }, 100, [85, 100]],
      ['no finer than a tenth of it', { 2024: 80, 2025: 80.1 }, 80, [70, 85]],
    ];
    for (const [what, values, asked, [start, end]] of cases) {
      it(what, () => {
        const { scale } = trendOf([asks([FARMERS], 'gte', asked)], reported(values));
        expect([scale!.start, scale!.end]).to.deep.equal([start, end]);
        expect(scale!.ticks[0]).to.equal(start);
        expect(scale!.ticks.at(-1)).to.equal(end);
      });
    }

    it('in time that holds all figures, steps and the projection, with a line at each year’s end', () => {
      const { time } = trendOf([asks([FARMERS], 'gte', 95, { by: '2027' })], reported(RISING));
      expect(time!.ticks.map(({ period }) => period)).to.deep.equal([
        ...['2021', '2022', '2023', '2024', '2025', '2026', '2027'],
      ]);
    });

    it('by quarters where there are no two years', () => {
      const { time } = trendOf(
        [{ organizations: [FARMERS], comparator: 'gte', value: 90 }],
        reported({ '2025-Q1': 80, '2025-Q2': 82, '2025-Q3': 85 }),
      );
      expect(time!.ticks.map(({ period }) => period)).to.deep.equal(['2025-Q1', '2025-Q2', '2025-Q3']);
    });
  });

  describe('has a table', () => {
    it('of every figure with what was asked then and the verdict on it', () => {
      const trend = trendOf(
        [asks([FARMERS], 'gte', 90), asks([FARMERS], 'gte', 95, { every: 'year', from: '2026', to: '2030' })],
        reported({ ...RISING, '2026-S1': { value: 94, status: 'P' } }),
      );
      expect(
        trend.rows.map(({ period, verdicts }) => [
          period,
          ...verdicts.map(({ required, status }) => [required, status].join(' ')),
        ]),
      ).to.deep.equal([
        ...[['2021'], ['2022'], ['2023'], ['2024'], ['2025', '90 met'], ['2026-S1', '95 on-track']],
      ]);
    });

    it('of periods without a figure too: what is missing is not zero', () => {
      const trend = trendOf(
        [asks([FARMERS], 'gte', 90, { every: 'year', from: '2023', to: '2025' })],
        reported({ 2023: 91, 2024: { value: null, status: 'M' } }),
      );
      expect(pointsIn(trend)).to.deep.equal(['2023: 91']);
      expect(
        trend.rows.map(({ period, point, verdicts }) => [period, point?.at, verdicts[0]!.status]),
      ).to.deep.equal([
        ['2023', 91, 'met'],
        ['2024', undefined, 'no-data'],
        ['2025', undefined, 'no-data'],
      ]);
      expect(sentencesOf(trend)[0]).to.equal('Đã quá hạn mà chưa có số liệu năm 2025.');
    });
  });

  describe('says', () => {
    const year = (values: Record<string, number | object>) => reported(values);
    const cases: [requirement: object, values: Record<string, number | object>, sentences: string[]][] = [
      [
        asks([FARMERS], 'gte', 95),
        { 2024: 91, 2025: 93.4 },
        [
          'Hội Nông dân đạt 93,4% năm 2025, còn thiếu 1,6 điểm % so với yêu cầu từ 95% trở lên.',
          'Tăng từ 91% (năm 2024) lên 93,4% (năm 2025).',
        ],
      ],
      [
        asks([FARMERS], 'gte', 95, { by: '2026' }),
        { '2025-S1': 93, '2026-S1': { value: 93.4, status: 'P' } },
        [
          'Hội Nông dân đạt 93,4% (ước) trong 6 tháng đầu năm 2026, còn thiếu 1,6 điểm % so với yêu cầu từ 95% trở lên.',
          'Tăng từ 93% (6 tháng đầu năm 2025) lên 93,4% (6 tháng đầu năm 2026).',
          'Dự báo theo tốc độ hiện nay: 93,6% đến hết năm 2026.',
        ],
      ],
      [
        asks([FARMERS], 'lte', 5),
        { 2024: 8, 2025: 7 },
        [
          'Hội Nông dân đạt 7% năm 2025, vượt mức cho phép 2 điểm % (yêu cầu: không quá 5%).',
          'Giảm từ 8% (năm 2024) xuống 7% (năm 2025).',
        ],
      ],
      [
        asks([FARMERS], 'gte', 90),
        { 2023: 90, 2024: 92, 2025: 90 },
        [
          'Hội Nông dân đạt 90% năm 2025, đáp ứng yêu cầu từ 90% trở lên.',
          'Kết quả năm 2025 bằng năm 2023: 90%.',
        ],
      ],
      [
        asks([FARMERS], 'gte', 90),
        { 2024: 90, 2025: 90 },
        [
          'Hội Nông dân đạt 90% năm 2025, đáp ứng yêu cầu từ 90% trở lên.',
          'Giữ nguyên 90% từ năm 2024 đến năm 2025.',
        ],
      ],
      [
        asks([FARMERS], 'gte', 90),
        { 2024: 89.94, 2025: 89.96 },
        [
          'Hội Nông dân đạt 89,96% năm 2025, còn thiếu 0,04 điểm % so với yêu cầu từ 90% trở lên.',
          'Tăng từ 89,9% (năm 2024) lên 89,96% (năm 2025).',
        ],
      ],
    ];
    for (const [requirement, values, sentences] of cases) {
      it(sentences[0]!, () => {
        expect(sentencesOf(trendOf([requirement], year(values)))).to.deep.equal(sentences);
      });
    }

    it('the same in English', () => {
      const trend = trendOf([asks([FARMERS], 'gte', 95)], year({ 2024: 91, 2025: 93.4 }));
      expect(sentencesOf(trend, 'Hội Nông dân', 'en')).to.deep.equal([
        'Hội Nông dân has reached 93.4% (2025), 1.6 percentage points short of what is required (at least 95%).',
        'A rise from 91% (2024) to 93.4% (2025).',
      ]);
    });
  });

  describe('is on one subject', () => {
    const both = [asks([FARMERS, WOMEN], 'gte', 90)];
    const model = () => modelOf(documentOf(both, reported(RISING)));

    it('and on none where the ids name none, or several', () => {
      for (const options of [
        { target: 'khac' },
        { target: 'ty-le' },
        { target: 'ty-le', organization: UNION },
        { target: 'ty-le', organization: FARMERS, unit: 'khong-co' },
      ])
        expect(targetTrend(model(), { asOf: AS_OF, ...options })).to.equal(undefined);
    });

    it('whose name has its level in brackets', () => {
      const trend = targetTrend(createModelOf(laoCai), {
        ...{ target: 'emulation-targets', organization: 'mttq', asOf: AS_OF },
      })!;
      const name = subjectName(createModelOf(laoCai), trend.verdict, localeFor('vi'));
      expect(name).to.equal('Mặt trận Tổ quốc (Cấp tỉnh)');
    });

    it('which may be a unit', () => {
      const model = createModelOf(laoCai);
      const wanted = { target: 'party-admission', asOf: AS_OF };
      const unit = evaluate(model, wanted).find((one) => one.unit && typeof one.value === 'number')!.unit!;
      const trend = targetTrend(model, { ...wanted, unit })!;
      expect(trend.verdict.unit).to.equal(unit);
      expect(trend.points.length).to.be.greaterThan(0);
      expect(trend.points.every(({ figure }) => figure?.unit === unit)).to.equal(true);
    });
  });
});

function createModelOf(document: unknown) {
  const result = parseResolution(document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return createModel(result.document);
}

describe('The trends of the five documents', () => {
  for (const [name, document] of Object.entries({ laoCai, ngheAn, dongThap, quangBinh })) {
    it(`${name}: say what evaluate says, of every target and organization`, function () {
      this.timeout(20_000);
      const model = createModelOf(document);
      let seen = 0;
      for (const [target, { organizations = [] }] of model.targets) {
        const verdicts = evaluate(model, { asOf: AS_OF, target });
        for (const organization of [undefined, ...organizations]) {
          const trend = targetTrend(model, { target, asOf: AS_OF, ...(organization && { organization }) });
          if (!trend) continue;
          seen += 1;
          const { verdict, points, pieces, segments, scale } = trend;
          expect(verdicts).to.deep.include(verdict);
          for (const { verdict: one } of pieces) expect(verdicts).to.deep.include(one);
          const { figure } = verdict;
          // The figure behind the verdict is one of those drawn, at the value the verdict names.
          if (figure && typeof verdict.value === 'number' && !verdict.coverage && !verdict.reason) {
            const point = points.find(({ period }) => period === figure.period);
            expect(point?.at, `${target} ${organization}`).to.equal(verdict.value);
          }
          for (const line of segments)
            for (const point of line) expect(points.includes(point) && !point.partial).to.equal(true);
          if (!scale) continue;
          const [least, most] = [Math.min(scale.start, scale.end), Math.max(scale.start, scale.end)];
          for (const { at } of [...points, ...(trend.projection?.path ?? [])])
            expect(at, `${target} ${organization}`).to.be.within(least, most);
        }
      }
      expect(seen).to.be.greaterThan(5);
    });
  }
});

describe('Words in a picture', () => {
  const room = { left: 0, top: 0, right: 300, bottom: 200 };
  const at = (x: number, y: number) => ({ x, y });

  it('stand at the first of their places that is free', () => {
    const taken = alongLine(0, 100, 300, 100);
    const placed = placeLabels([{ text: '90%', places: [at(50, 104), at(50, 80)] }], 13, room, taken);
    expect(placed).to.deep.equal([{ text: '90%', x: 50, y: 80 }]);
  });

  it('never on each other, nor outside: who finds no place is left out', () => {
    const labels = ['93,4%', '95%', '90%'].map((text) => ({ text, places: [at(50, 50), at(290, 50)] }));
    expect(placeLabels(labels, 13, room, []).map(({ text }) => text)).to.deep.equal(['93,4%']);
  });

  it('keep away from a figure they might be taken for', () => {
    const point = { left: 60, top: 40, right: 70, bottom: 60 };
    const label = { text: '9', places: [at(45, 55)] };
    expect(placeLabels([label], 13, room, [point])).to.have.length(1);
    expect(placeLabels([{ ...label, margin: 10 }], 13, room, [point])).to.have.length(0);
  });
});
