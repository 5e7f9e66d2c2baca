/** Where others are wrong: mistakes read in the source of other trackers, each with the figures that bring it out. */
import { expect } from 'chai';
import { explain, formatGap, formatValue, localeFor, STATUSES, summarize } from '../src/index.js';
import type { Comparator, Requirement, Unit } from '../src/index.js';
import {
  about,
  expectPart,
  FARMERS,
  judge,
  judges,
  scale,
  WOMEN,
  type Expected,
  type Figures,
  type Sample,
} from './evaluate/judging.js';

const vi = localeFor('vi');

const percent = { kind: 'percent' } as const;
const by2025 = (comparator: Comparator, value: number, more: Partial<Sample> = {}): Sample => ({
  ...more,
  requirement: { comparator, value, by: '2025' },
});

/** A change from the year before, at least so much. */
const change = (
  direction: 'increase' | 'decrease',
  unit: 'percent' | 'points',
  value: number,
  more: Partial<Sample> = {},
): Sample => ({
  ...more,
  requirement: { value, every: 'year', from: '2025', change: { direction, from: 'previous', in: unit } },
});

const branches: Unit[] = ['a', 'b'].map((id) => ({ id, name: id, organization: FARMERS, level: 'branch' }));
const byBranch = (requirement: Partial<Requirement>, measure: Sample['measure']): Sample => ({
  measure,
  requirement: { organizations: [FARMERS], every: 'year', from: '2025', ...requirement },
  document: { levels: [{ id: 'branch', name: 'Chi hội' }], units: branches },
});

/** Figures, seen on a day, and the sentence that an official reads. */
type Told = [when: string, asOf: string, figures: Figures, expected: Expected, sentence: string];

function tells(says: string, sample: Sample, rows: Told[]): void {
  describe(says, () => {
    for (const [when, asOf, figures, expected, sentence] of rows) {
      it(`${when}: ${sentence}`, () => {
        const [progress] = judge(sample, figures, asOf);
        expectPart(progress, expected);
        expect(explain(progress!)).to.equal(sentence);
      });
    }
  });
}

describe('Where others are wrong', () => {
  describe('A growth formula: (now ÷ base)^(1 ÷ years) − 1 against (goal ÷ base)^(1 ÷ years) − 1', () => {
    judges(
      '“duy trì … đạt 95% trở lên” asks for no growth, since base and goal are the same',
      by2025('gte', 95),
      [
        [
          'kept is not “no progress”',
          '2025-06-30',
          { 2020: 95, 2024: 95 },
          { status: 'met', early: true, attainment: 1, projection: { value: 95, yearly: 0 } },
        ],
        ['in time', '2026-01-15', { 2020: 95, 2025: 95 }, { status: 'met', gap: 0, attainment: 1 }],
        [
          'let go by a tenth',
          '2025-06-30',
          { 2020: 95, 2024: 94.9 },
          { status: 'off-track', projection: { value: 94.875, yearly: -0.025 } },
        ],
      ],
    );
    judges('“có 100% … thành lập” from nothing: there is no root of x ÷ 0', by2025('gte', 100), [
      [
        'half of the way in two of four years',
        '2024-06-30',
        { 2021: 0, 2023: 50 },
        { status: 'on-track', projection: { value: 100, yearly: 25 } },
      ],
      [
        'nothing, and nothing again',
        '2024-06-30',
        { 2021: 0, 2023: 0 },
        { status: 'off-track', attainment: 0 },
      ],
    ]);
    judges(
      'a balance of −2 that is to be 8: there is no root of −4',
      by2025('gte', 8, { measure: { kind: 'amount' } }),
      [
        [
          'from −2 to 3 in one year of two',
          '2025-06-30',
          { 2023: -2, 2024: 3 },
          { status: 'on-track', gap: -5, projection: { value: 8, yearly: 5 } },
        ],
        [
          'from −2 to −3',
          '2025-06-30',
          { 2023: -2, 2024: -3 },
          { status: 'off-track', projection: { value: -4, yearly: -1 } },
        ],
      ],
    );
    judges('“tăng ít nhất 10%/năm”', change('increase', 'percent', 10, { measure: { kind: 'amount' } }), [
      ['−2 to 3 is up by 250%, not down', '2026-01-15', { 2024: -2, 2025: 3 }, { status: 'met', value: 250 }],
      [
        '−2 to −3 is down by 50%, not up',
        '2026-01-15',
        { 2024: -2, 2025: -3 },
        { status: 'missed', value: -50 },
      ],
      [
        'from 0 there is no percentage: neither 0 nor 100',
        '2026-01-15',
        { 2024: 0, 2025: 3 },
        { status: 'no-data', value: undefined, reason: { code: 'zero-base' } },
      ],
      [
        'nor from 0 to 0',
        '2026-01-15',
        { 2024: 0, 2025: 0 },
        { status: 'no-data', value: undefined, reason: { code: 'zero-base' } },
      ],
    ]);
  });

  describe('A decrease judged by the rule for an increase', () => {
    judges('“giảm tỷ lệ hộ nghèo xuống không quá 2%”', by2025('lte', 2), [
      [
        'twice the goal is not 200% of it',
        '2026-01-15',
        { 2025: 4 },
        { status: 'missed', attainment: undefined },
      ],
      [
        'half the goal is not half of it',
        '2026-01-15',
        { 2025: 1 },
        { status: 'met', gap: 1, attainment: undefined },
      ],
      ['going down is getting there', '2025-06-30', { 2023: 6, 2024: 4 }, 'on-track'],
      ['going up is not', '2025-06-30', { 2023: 4, 2024: 6 }, 'off-track'],
      ['down to 0', '2025-06-30', { 2023: 6, 2024: 0 }, { status: 'met', early: true, gap: 2 }],
    ]);
    judges('“giảm ít nhất 3 điểm %/năm”', change('decrease', 'points', 3), [
      [
        '10% to 6% is a decrease of 4',
        '2026-01-15',
        { 2024: 10, 2025: 6 },
        { status: 'met', value: 4, gap: 1 },
      ],
      [
        '10% to 14% is one of −4',
        '2026-01-15',
        { 2024: 10, 2025: 14 },
        { status: 'missed', value: -4, gap: -7 },
      ],
    ]);
  });

  describe('(now − base) ÷ (goal − base), where the base is the goal: 0 ÷ 0, shown as 0%', () => {
    const kept: Sample = {
      target: { baseline: [{ period: '2025', value: 95 }] },
      requirement: { value: 95, every: 'year', from: '2026', to: '2030', openEnded: true },
    };
    judges('“duy trì hằng năm từ 2026 đến năm 2030 và các năm tiếp theo … đạt 95% trở lên”, from 95%', kept, [
      ['kept', '2027-01-15', { 2026: 95 }, { status: 'met', gap: 0, attainment: 1 }],
      ['kept so far', '2026-07-15', { '2026-S1': 95 }, { status: 'on-track', gap: 0, attainment: 1 }],
      ['a little more', '2027-01-15', { 2026: 95.1 }, { status: 'met', gap: 0.1, attainment: 951 / 950 }],
      ['a little less', '2027-01-15', { 2026: 94.9 }, { status: 'missed', gap: -0.1, attainment: 949 / 950 }],
    ]);
  });

  describe('A comparator guessed from the direction, so that “trên 75%” took 75', () => {
    judges('“đến năm 2025, trên 75% Ban công tác Mặt trận, các chi đoàn, chi hội”', by2025('gt', 75), [
      ['75 is not above 75', '2026-01-15', { 2025: 75 }, { status: 'missed', satisfied: false, gap: 0 }],
      ['75,01 is', '2026-01-15', { 2025: 75.01 }, 'met'],
      ['at 75 and rising', '2025-06-30', { 2023: 74, 2024: 75 }, { status: 'on-track', satisfied: false }],
      ['at 75 and standing still', '2025-06-30', { 2023: 75, 2024: 75 }, 'at-risk'],
      ['at 75 and falling', '2025-06-30', { 2023: 76, 2024: 75 }, 'at-risk'],
      ['at 75 for the first time', '2025-06-30', { 2024: 75 }, 'no-trend'],
      [
        '76, on the way down to 75',
        '2025-06-30',
        { 2023: 77, 2024: 76 },
        { status: 'at-risk', satisfied: true },
      ],
    ]);
    judges('“đạt từ 75% trở lên”', by2025('gte', 75), [['75 is', '2026-01-15', { 2025: 75 }, 'met']]);
    judges('“dưới 2%”', by2025('lt', 2), [['2 is not below 2', '2026-01-15', { 2025: 2 }, 'missed']]);
  });

  describe('An average that hides a branch at zero', () => {
    it('“mỗi chi hội … giới thiệu được ít nhất 01”: 5 and 0 are 2,5 on average, and one branch has none', () => {
      const sample = byBranch({ each: 'branch', value: 1 }, { kind: 'count' });
      const figures = { 2025: [5, 0].map((value, index) => ({ unit: branches[index]!.id, value })) };
      const progress = judge(sample, figures, '2026-01-15');
      expectPart(about(progress, { organization: FARMERS }), {
        status: 'missed',
        coverage: { compliant: 1, notCompliant: 1, base: 2 },
      });
      expectPart(about(progress, { organization: FARMERS, unit: 'b' }), { status: 'missed', value: 0 });
    });

    const ratio = byBranch({ value: 60 }, { ...percent, aggregate: 'ratio' });
    judges('“tỷ lệ tập hợp … từ 60% trở lên” of branches of different size', ratio, [
      [
        '100% of 2 and 50% of 98 are 51% of 100, not 75%',
        '2026-01-15',
        {
          2025: [
            { unit: 'a', numerator: 2, denominator: 2 },
            { unit: 'b', numerator: 49, denominator: 98 },
          ],
        },
        { status: 'missed', value: 51, figure: { numerator: 51, denominator: 100 } },
      ],
      [
        '100% and 50% of nobody knows how many are no number at all',
        '2026-02-01',
        {
          2025: [
            { unit: 'a', value: 100 },
            { unit: 'b', value: 50 },
          ],
        },
        { status: 'no-data', value: undefined, reason: { code: 'cannot-aggregate' } },
      ],
    ]);
  });

  describe('99,96 shown as 100', () => {
    const shown: [value: number, edges: number[], text: string][] = [
      [99.96, [], '99,96%'],
      [99.96, [100], '99,96%'],
      [89.96, [90], '89,96%'],
      [90.04, [90], '90,04%'],
      [0.04, [], '0,04%'],
      [100, [100], '100%'],
    ];
    for (const [value, edges, text] of shown) {
      it(`${value} against ${edges.join() || 'nothing'} is written ${text}`, () =>
        expect(formatValue(vi, { measure: percent }, value, edges)).to.equal(text));
    }
    tells('“100% cơ sở”', by2025('gte', 100), [
      [
        '99,96',
        '2026-01-15',
        { 2025: 99.96 },
        { status: 'missed', gap: -0.04 },
        'Kết quả: 99,96%, còn thiếu 0,04 điểm % so với yêu cầu (từ 100% trở lên).',
      ],
    ]);
    tells('“đạt 90% trở lên”', by2025('gte', 90), [
      [
        '89,96',
        '2026-01-15',
        { 2025: 89.96 },
        { status: 'missed', gap: -0.04 },
        'Kết quả: 89,96%, còn thiếu 0,04 điểm % so với yêu cầu (từ 90% trở lên).',
      ],
      [
        '8.996 of 10.000',
        '2026-01-15',
        { 2025: { numerator: 8996, denominator: 10_000 } },
        { status: 'missed', value: 89.96 },
        'Kết quả: 89,96%, còn thiếu 0,04 điểm % so với yêu cầu (từ 90% trở lên).',
      ],
    ]);
  });

  describe('“Increased by 3.64%”, where 55% has become 57%', () => {
    it('a gap between percentages is in points', () =>
      expect(formatGap(vi, percent, 2)).to.equal('2 điểm %'));
    tells('“tăng ít nhất 3 điểm %/năm”', change('increase', 'points', 3), [
      [
        'two points are not three',
        '2026-01-15',
        { 2024: 55, 2025: 57 },
        { status: 'missed', value: 2, gap: -1 },
        'Kết quả: tăng 2 điểm %, còn thiếu 1 điểm % so với yêu cầu (tăng từ 3 điểm % trở lên).',
      ],
    ]);
    tells('“tăng ít nhất 3%/năm”', change('increase', 'percent', 3, { measure: percent }), [
      [
        'two of 55 are more than three percent',
        '2026-01-15',
        { 2024: 55, 2025: 57 },
        { status: 'met', value: 200 / 55 },
        'Kết quả: tăng 3,6%, vượt 0,6 điểm % so với yêu cầu (tăng từ 3% trở lên).',
      ],
    ]);
    tells('“đạt 57% trở lên”', by2025('gte', 57), [
      [
        'what is missing of a percentage is points',
        '2026-01-15',
        { 2025: 55 },
        { status: 'missed', gap: -2 },
        'Kết quả: 55%, còn thiếu 2 điểm % so với yêu cầu (từ 57% trở lên).',
      ],
    ]);
  });

  describe('A table of grades with gaps: 50 and more, 49 and less, and 49,5 is nowhere', () => {
    const numbers = [49, 49.5, 49.95, 49.999999, 50, 50.000001, 50.5];
    const opposites: [Comparator, Comparator][] = [
      ['lt', 'gte'],
      ['lte', 'gt'],
    ];
    for (const [below, above] of opposites) {
      it(`any number is either ${below} 50 or ${above} 50`, () => {
        for (const value of numbers) {
          const statuses = [below, above].map(
            (comparator) => judge(by2025(comparator, 50), { 2025: value }, '2026-01-15')[0]!.status,
          );
          expect(statuses, String(value)).to.have.members(['met', 'missed']);
        }
      });
    }
    it('any grade is either “tốt trở lên” or below, and the grades are in order', () => {
      const rows = scale.grades.map(({ id }) =>
        (['gte', 'lt'] as const).map((comparator) => {
          const requirement = { comparator, value: 'good', by: '2025' };
          return judge({ measure: { kind: 'grade' }, requirement }, { 2025: id }, '2026-01-15')[0]!.status;
        }),
      );
      const good = ['met', 'missed'];
      const worse = ['missed', 'met'];
      expect(rows).to.deep.equal([good, good, worse, worse]);
    });
  });

  describe('A missing figure that makes its parent null, or zero', () => {
    const both = { organizations: [FARMERS, WOMEN] };

    it('of a group the counts stay, and what is missing is among them', () => {
      const sample: Sample = { requirement: { ...both, value: 90, by: '2025' } };
      const { counts, worst } = summarize(
        judge(sample, { 2025: { organization: FARMERS, value: 95 } }, '2026-02-01'),
      );
      expect(worst).to.equal('no-data');
      expect(STATUSES.filter((status) => counts[status] > 0)).to.deep.equal(['no-data', 'met']);
      expectPart(counts, { met: 1, 'no-data': 1 });
    });

    const sum: Sample = byBranch({ value: 5 }, { kind: 'count', unit: 'mô hình', aggregate: 'sum' });
    tells('“ít nhất 05 mô hình” of two branches', sum, [
      [
        'one has 3, the other is silent',
        '2026-02-01',
        { 2025: { unit: 'a', value: 3 } },
        {
          status: 'no-data',
          value: 3,
          figure: { reported: { count: 1, of: 2 } },
          reason: { code: 'partial' },
        },
        'Mới có 1/2 nơi báo cáo (cộng lại: 3 mô hình), chưa đủ để đánh giá.',
      ],
      [
        'one has 5, the other is silent',
        '2026-02-01',
        { 2025: { unit: 'a', value: 5 } },
        { status: 'met', value: 5, figure: { reported: { count: 1, of: 2 } } },
        'Kết quả: 5 mô hình, đáp ứng yêu cầu (ít nhất 5 mô hình).',
      ],
      [
        'one has 3, the other none: a zero that was reported',
        '2026-02-01',
        {
          2025: [
            { unit: 'a', value: 3 },
            { unit: 'b', value: 0 },
          ],
        },
        { status: 'missed', value: 3, gap: -2, figure: { reported: { count: 2, of: 2 } } },
        'Kết quả: 3 mô hình, còn thiếu 2 mô hình so với yêu cầu (ít nhất 5 mô hình).',
      ],
      [
        'both are silent',
        '2026-02-01',
        {},
        { status: 'no-data', value: undefined, figure: undefined, gap: undefined },
        'Đã quá hạn mà chưa có số liệu năm 2025.',
      ],
    ]);
    tells(
      '“đạt 90% trở lên” of two organizations together',
      {
        measure: { ...percent, aggregate: 'ratio' },
        requirement: { ...both, pooled: true, value: 90, by: '2025' },
      },
      [
        [
          'percentages alone “cannot be aggregated”, which is not 0',
          '2026-02-01',
          {
            2025: [
              { organization: FARMERS, value: 95 },
              { organization: WOMEN, value: 91 },
            ],
          },
          { status: 'no-data', value: undefined, gap: undefined, reason: { code: 'cannot-aggregate' } },
          'Chưa tổng hợp được vì thiếu tử số, mẫu số của đơn vị thành phần.',
        ],
      ],
    );
    tells('“không quá 2%”, where silence would pass as 0', by2025('lte', 2), [
      [
        'nothing reported',
        '2026-02-01',
        { 2025: { value: null, status: 'M' } },
        { status: 'no-data', value: undefined },
        'Đã quá hạn mà chưa có số liệu năm 2025.',
      ],
    ]);
  });
});
