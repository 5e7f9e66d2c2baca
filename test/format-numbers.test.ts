/** Numbers, periods and requirements as people write them: CLDR for the numbers, the resolution texts for the words. */
import { expect } from 'chai';
import {
  formatDate,
  formatGap,
  formatNumber,
  formatPeriod,
  formatRequirement,
  formatTime,
  formatValue,
  localeFor,
} from '../src/index.js';
import { formatBar, formatProgressValue, type Measured } from '../src/format.js';
import { alignDecimals } from '../src/format-column.js';
import { formatTicks } from '../src/format-ticks.js';
import type { Progress, Value } from '../src/evaluate/progress.js';
import type { Requirement } from '../src/schema.js';

const vi = localeFor('vi');
const en = localeFor('en');

const percent: Measured = { measure: { kind: 'percent' } };
const models: Measured = { measure: { kind: 'count', unit: 'mô hình' } };
const people: Measured = { measure: { kind: 'count', unit: 'người' } };
const money: Measured = { measure: { kind: 'amount', unit: 'tỷ đồng' } };
const rate: Measured = { measure: { kind: 'rate', unit: 'đoàn viên/cơ sở' } };
const rank: Measured = { measure: { kind: 'rank' } };
const milestone: Measured = { measure: { kind: 'milestone' } };
const staged: Measured = { measure: { kind: 'milestone', stages: [{ id: 'begun', name: 'Đã khởi công' }] } };
const graded: Measured = {
  measure: { kind: 'grade', scale: 'task-grade' },
  scale: {
    id: 'task-grade',
    name: 'Xếp loại',
    grades: [
      { id: 'excellent', name: 'Hoàn thành xuất sắc nhiệm vụ' },
      { id: 'good', name: 'Hoàn thành tốt nhiệm vụ' },
      { id: 'completed', name: 'Hoàn thành nhiệm vụ' },
    ],
  },
};

describe('formatNumber', () => {
  const cases: [value: number, options: Parameters<typeof formatNumber>[2], vi: string, en: string][] = [
    [95.5, { percent: true }, '95,5%', '95.5%'],
    [100, { percent: true }, '100%', '100%'],
    [1234, {}, '1.234', '1,234'],
    [1234567.891, {}, '1.234.567,89', '1,234,567.89'],
    [0, {}, '0', '0'],
    [-5.25, {}, '-5,25', '-5.25'],
    [-0, {}, '0', '0'],
    [-0.04, { digits: 1 }, '0', '0'],
    [-0.04, { digits: 1, edges: [0] }, '-0,04', '-0.04'],
    [-0.04, { digits: 1, percent: true }, '0%', '0%'],
    [2.5, { digits: 0 }, '3', '3'],
    [89.96, { digits: 1 }, '90', '90'],
    [89.96, { digits: 1, edges: [90] }, '89,96', '89.96'],
    [90.04, { digits: 1, edges: [90] }, '90,04', '90.04'],
    [89.99996, { digits: 1, edges: [90] }, '89,99996', '89.99996'],
    [89.96, { digits: 0, edges: [90], percent: true }, '89,96%', '89.96%'],
    [90, { digits: 1, edges: [90] }, '90', '90'],
    [89.4, { digits: 1, edges: [90] }, '89,4', '89.4'],
    [29.96, { digits: 1, edges: [30, 35] }, '29,96', '29.96'],
    [35.04, { digits: 1, edges: [30, 35] }, '35,04', '35.04'],
  ];
  for (const [value, options, inVietnamese, inEnglish] of cases) {
    it(`writes ${value} with ${JSON.stringify(options)} as ${inVietnamese} and ${inEnglish}`, () => {
      expect(formatNumber(vi, value, options)).to.equal(inVietnamese);
      expect(formatNumber(en, value, options)).to.equal(inEnglish);
    });
  }

  it('comes to an end where no number of decimals tells two numbers apart', () => {
    expect(formatNumber(vi, 90 + 2 ** -46, { edges: [90] })).to.equal('90');
  });
});

describe('formatValue', () => {
  const cases: [says: string, of: Measured, value: Value, vi: string, en: string, edges?: number[]][] = [
    ['a percent', percent, 93.4, '93,4%', '93.4%'],
    ['a whole percent', percent, 95, '95%', '95%'],
    ['nearly all as less than all', percent, 99.96, '99,96%', '99.96%'],
    ['a little over all as more than all', percent, 100.04, '100,04%', '100.04%'],
    ['next to nothing as something', percent, 0.04, '0,04%', '0.04%'],
    ['a percent just short of its requirement', percent, 89.96, '89,96%', '89.96%', [90]],
    ['several times the whole', percent, 530, '530%', '530%'],
    ['a count with its unit', models, 1234, '1.234 mô hình', '1,234 mô hình'],
    ['a count of none', models, 0, '0 mô hình', '0 mô hình'],
    ['a count without a unit', { measure: { kind: 'count' } }, 3, '3', '3'],
    ['an amount', money, 1234.5, '1.234,5 tỷ đồng', '1,234.5 tỷ đồng'],
    ['a rate', rate, 1.25, '1,25 đoàn viên/cơ sở', '1.25 đoàn viên/cơ sở'],
    ['a rate just short of one', rate, 0.996, '0,996 đoàn viên/cơ sở', '0.996 đoàn viên/cơ sở', [1]],
    ['as many decimals as asked', { measure: { kind: 'percent', decimals: 3 } }, 1.23456, '1,235%', '1.235%'],
    ['no decimals where none are asked', { measure: { kind: 'percent', decimals: 0 } }, 93.4, '93%', '93%'],
    ['a fall', percent, -5, '-5%', '-5%'],
    ['a rank', rank, 8, 'hạng 8', 'rank 8'],
    ['a grade by its name', graded, 'good', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành tốt nhiệm vụ'],
    ['a stage by its name', staged, 'begun', 'Đã khởi công', 'Đã khởi công'],
    ['what is done', milestone, true, 'Hoàn thành', 'Done'],
    ['what is not done', milestone, false, 'Chưa hoàn thành', 'Not done'],
  ];
  for (const [says, of, value, inVietnamese, inEnglish, edges] of cases) {
    it(`shows ${says}: ${inVietnamese}`, () => {
      expect(formatValue(vi, of, value, edges)).to.equal(inVietnamese);
      expect(formatValue(en, of, value, edges)).to.equal(inEnglish);
    });
  }

  it('shows no two of 89.9 to 90.1 in steps of a hundredth as the same, where 90 is required', () => {
    const near = Array.from({ length: 21 }, (_, index) => (8990 + index) / 100);
    const shown = near.map((value) => formatValue(vi, percent, value, [90]));
    expect(near.filter((_, index) => shown[index] === '90%')).to.deep.equal([90]);
  });
});

describe('The qualifier of a figure', () => {
  const figure = (qualifier: 'over' | 'nearly' | 'about'): Progress => ({
    target: 'membership-rate',
    requirement: { comparator: 'gte', value: 90, by: '2025' },
    measure: { kind: 'percent' },
    status: 'met',
    value: 90,
    required: 90,
    comparator: 'gte',
    history: [],
    figure: { period: '2025', value: 90, qualifier },
  });
  const cases = [
    ['over', 'trên 90%', 'over 90%'],
    ['nearly', 'gần 90%', 'nearly 90%'],
    ['about', 'khoảng 90%', 'about 90%'],
  ] as const;
  for (const [qualifier, inVietnamese, inEnglish] of cases) {
    it(`stays with the number: ${inVietnamese}`, () => {
      expect(formatProgressValue(figure(qualifier), vi)).to.equal(inVietnamese);
      expect(formatProgressValue(figure(qualifier), en)).to.equal(inEnglish);
    });
  }
});

describe('Numbers along a scale', () => {
  const cases = [
    ['percentages', [0, 50, 100], true, ['0%', '50%', '100%'], ['0%', '50%', '100%']],
    ['millions', [0, 2_500_000], false, ['0', '2.500.000'], ['0', '2,500,000']],
    [
      'milliards in words',
      [0, 7.5e11, 1.5e12],
      false,
      ['0', '750 tỷ', '1,5 nghìn tỷ'],
      ['0', '750 billion', '1.5 trillion'],
    ],
    ['what falls below zero', [-2e9, 0], false, ['-2 tỷ', '0'], ['-2 billion', '0']],
  ] as const;
  for (const [says, ticks, isPercent, inVietnamese, inEnglish] of cases) {
    it(`are ${says}: ${inVietnamese.join(', ')}`, () => {
      expect(formatTicks(vi, ticks, isPercent)).to.deep.equal(inVietnamese);
      expect(formatTicks(en, ticks, isPercent)).to.deep.equal(inEnglish);
    });
  }
});

describe('A coverage', () => {
  const cases = [
    ['so many of all those bound', { compliant: 3, notCompliant: 1, silent: 2, base: 6 }, '3/6'],
    ['none of them, where some say so', { compliant: 0, notCompliant: 1, silent: 5, base: 6 }, '0/6'],
    ['nothing of silence', { compliant: 0, notCompliant: 0, silent: 6, base: 6 }, undefined],
    ['nothing of nobody', { compliant: 0, notCompliant: 0, silent: 0, base: 0 }, undefined],
  ] as const;
  for (const [says, counts, shown] of cases) {
    it(`says ${says}`, () => {
      const progress: Progress = {
        target: 'grassroots-grade',
        requirement: { each: 'branch', comparator: 'gte', value: 'good', by: '2025' },
        measure: { kind: 'grade' },
        status: 'no-data',
        comparator: 'eq',
        required: 6,
        history: [],
        coverage: { notApplicable: 0, ...counts },
      };
      expect(formatProgressValue(progress, vi)).to.equal(shown);
    });
  }
});

describe('A change', () => {
  const changed = (value: number, unit: 'percent' | 'points' | 'absolute', of: Measured): Progress => ({
    target: 'membership-rate',
    requirement: {
      comparator: 'gte',
      value: 2,
      every: 'year',
      change: { direction: 'decrease', from: 'previous', in: unit },
    },
    measure: of.measure,
    status: 'met',
    value,
    required: 2,
    comparator: 'gte',
    history: [],
  });
  const cases = [
    [2.5, 'points', percent, 'giảm 2,5 điểm %', 'decrease of 2.5 percentage points'],
    [-2.5, 'points', percent, 'tăng 2,5 điểm %', 'increase of 2.5 percentage points'],
    [1.96, 'points', percent, 'giảm 1,96 điểm %', 'decrease of 1.96 percentage points'],
    [20, 'percent', models, 'giảm 20%', 'decrease of 20%'],
    [-4, 'percent', percent, 'tăng 4%', 'increase of 4%'],
    [5, 'absolute', people, 'giảm 5 người', 'decrease of 5 người'],
  ] as const;
  for (const [value, unit, of, inVietnamese, inEnglish] of cases) {
    it(`says whether it rises or falls: ${inVietnamese}`, () => {
      expect(formatProgressValue(changed(value, unit, of), vi)).to.equal(inVietnamese);
      expect(formatProgressValue(changed(value, unit, of), en)).to.equal(inEnglish);
    });
  }
});

describe('formatGap', () => {
  const cases: [says: string, of: Measured, gap: number, vi: string, en: string][] = [
    ['percentages in percentage points', percent, 1.6, '1,6 điểm %', '1.6 percentage points'],
    ['what is missing without a sign', percent, -1.6, '1,6 điểm %', '1.6 percentage points'],
    ['next to nothing as something', percent, -0.04, '0,04 điểm %', '0.04 percentage points'],
    ['nothing without a sign', percent, -0, '0 điểm %', '0 percentage points'],
    ['many points', percent, 1234.5, '1.234,5 điểm %', '1,234.5 percentage points'],
    ['counts in their unit', models, -4, '4 mô hình', '4 mô hình'],
    ['amounts in their unit', money, 0.25, '0,25 tỷ đồng', '0.25 tỷ đồng'],
    ['ranks in places', rank, -2, '2 bậc', '2 places'],
    ['one point as one', percent, 1, '1 điểm %', '1 percentage point'],
  ];
  for (const [says, { measure }, gap, inVietnamese, inEnglish] of cases) {
    it(`gives ${says}: ${inVietnamese}`, () => {
      expect(formatGap(vi, measure, gap)).to.equal(inVietnamese);
      expect(formatGap(en, measure, gap)).to.equal(inEnglish);
    });
  }
});

describe('formatPeriod', () => {
  const cases: [period: string, vi: string, en: string][] = [
    ['2025', 'năm 2025', '2025'],
    ['2025-S1', '6 tháng đầu năm 2025', 'the first half of 2025'],
    ['2025-S2', '6 tháng cuối năm 2025', 'the second half of 2025'],
    ['2025-Q1', 'quý I/2025', 'Q1 2025'],
    ['2025-Q2', 'quý II/2025', 'Q2 2025'],
    ['2025-Q3', 'quý III/2025', 'Q3 2025'],
    ['2025-Q4', 'quý IV/2025', 'Q4 2025'],
    ['2025-07', 'tháng 7/2025', 'July 2025'],
    ['2025-12', 'tháng 12/2025', 'December 2025'],
    ['2025-12-31', 'ngày 31/12/2025', '31 December 2025'],
    ['2021/2025', 'giai đoạn 2021–2025', '2021–2025'],
    ['2022-09/2027-08', 'từ tháng 9/2022 đến tháng 8/2027', 'September 2022 to August 2027'],
    ['2025-Q3/2026-S1', 'từ quý III/2025 đến 6 tháng đầu năm 2026', 'Q3 2025 to the first half of 2026'],
    ['2025/2026-S1', 'từ năm 2025 đến 6 tháng đầu năm 2026', '2025 to the first half of 2026'],
  ];
  for (const [period, inVietnamese, inEnglish] of cases) {
    it(`calls ${period} ${inVietnamese}`, () => {
      expect(formatPeriod(vi, period)).to.equal(inVietnamese);
      expect(formatPeriod(en, period)).to.equal(inEnglish);
    });
  }
});

describe('formatDate', () => {
  const cases: [date: string, vi: string, en: string][] = [
    ['2025-12-31', '31/12/2025', '31 December 2025'],
    ['2024-02-29', '29/02/2024', '29 February 2024'],
    ['2025-10-15', '15/10/2025', '15 October 2025'],
    ['2026-11-20T00:30:00+07:00', '20/11/2026', '20 November 2026'],
    ['2026-11-20T23:59:59-11:00', '20/11/2026', '20 November 2026'],
  ];
  for (const [date, inVietnamese, inEnglish] of cases) {
    it(`writes ${date} by its date as written: ${inVietnamese}`, () => {
      expect(formatDate(vi, date)).to.equal(inVietnamese);
      expect(formatDate(en, date)).to.equal(inEnglish);
    });
  }
});

type When = Pick<Requirement, 'by' | 'every' | 'within' | 'from' | 'to' | 'openEnded'>;

describe('formatTime', () => {
  const cases: [when: When, vi: string, en: string][] = [
    [{ by: '2025' }, 'đến hết năm 2025', 'by the end of 2025'],
    [{ by: '2025-S1' }, 'đến hết 6 tháng đầu năm 2025', 'by the end of the first half of 2025'],
    [{ by: '2025-Q3' }, 'đến hết quý III/2025', 'by the end of Q3 2025'],
    [{ by: '2025-07' }, 'đến hết tháng 7/2025', 'by the end of July 2025'],
    [{ by: '2021/2025' }, 'đến hết năm 2025', 'by the end of 2025'],
    [{ by: '2025-12-31' }, 'đến hết ngày 31/12/2025', 'by the end of 31 December 2025'],
    [{ within: '2026' }, 'trong năm 2026', 'within 2026'],
    [{ within: '2021/2025' }, 'trong giai đoạn 2021–2025', 'within 2021–2025'],
    [{ every: 'month' }, 'hằng tháng', 'every month'],
    [{ every: 'quarter' }, 'hằng quý', 'every quarter'],
    [{ every: 'half-year' }, '6 tháng một lần', 'every six months'],
    [{ every: 'year' }, 'hằng năm', 'every year'],
    [{ every: 'term' }, 'mỗi nhiệm kỳ', 'every term'],
    [{ every: 'year', from: '2026', to: '2030' }, 'hằng năm, giai đoạn 2026–2030', 'every year, 2026–2030'],
    [
      { every: 'year', from: '2026', to: '2030', openEnded: true },
      'hằng năm, giai đoạn 2026–2030 và các năm tiếp theo',
      'every year, 2026–2030 and after',
    ],
    [{ every: 'year', from: '2026' }, 'hằng năm, từ năm 2026', 'every year, from 2026'],
    [{ every: 'year', from: '2026', openEnded: true }, 'hằng năm, từ năm 2026', 'every year, from 2026'],
    [{ every: 'year', to: '2030' }, 'hằng năm, đến hết năm 2030', 'every year, by the end of 2030'],
    [{ within: '2026-Q1/2026-Q3' }, 'từ quý I/2026 đến quý III/2026', 'within Q1 2026 to Q3 2026'],
    [
      { every: 'term', from: '2025', to: '2030', openEnded: true },
      'mỗi nhiệm kỳ, giai đoạn 2025–2030 và các nhiệm kỳ tiếp theo',
      'every term, 2025–2030 and after',
    ],
    [{}, '', ''],
  ];
  for (const [when, inVietnamese, inEnglish] of cases) {
    it(`says of ${JSON.stringify(when)} “${inVietnamese}”`, () => {
      const requirement: Requirement = { comparator: 'gte', value: 1, ...when };
      expect(formatTime(vi, requirement)).to.equal(inVietnamese);
      expect(formatTime(en, requirement)).to.equal(inEnglish);
    });
  }
});

/** Comparator, value, and what else the requirement says. */
type Asked = [of: Measured, requirement: Requirement, vi: string, en: string];

function itSays(format: typeof formatBar, cases: Asked[]) {
  for (const [of, requirement, inVietnamese, inEnglish] of cases) {
    it(`says ${of.measure.kind} ${JSON.stringify(requirement)}: ${inVietnamese}`, () => {
      expect(format(vi, of, requirement)).to.equal(inVietnamese);
      expect(format(en, of, requirement)).to.equal(inEnglish);
    });
  }
}

describe('formatBar', () => {
  itSays(formatBar, [
    [percent, { comparator: 'gte', value: 95 }, 'từ 95% trở lên', 'at least 95%'],
    [percent, { comparator: 'gte', value: 72.5 }, 'từ 72,5% trở lên', 'at least 72.5%'],
    [percent, { comparator: 'gte', value: 72.25 }, 'từ 72,25% trở lên', 'at least 72.25%'],
    [models, { comparator: 'gte', value: 1.125 }, 'ít nhất 1,125 mô hình', 'at least 1.125 mô hình'],
    [
      { measure: { kind: 'percent', decimals: 0 } },
      { comparator: 'lte', value: 0.65 },
      'không quá 0,65%',
      'at most 0.65%',
    ],
    [percent, { comparator: 'gt', value: 75 }, 'trên 75%', 'more than 75%'],
    [percent, { comparator: 'lte', value: 5 }, 'không quá 5%', 'at most 5%'],
    [percent, { comparator: 'lt', value: 5 }, 'dưới 5%', 'less than 5%'],
    [percent, { comparator: 'eq', value: 100 }, '100%', '100%'],
    [percent, { comparator: 'between', value: [30, 35] }, 'từ 30% đến 35%', '30% to 35%'],
    [models, { comparator: 'gte', value: 5 }, 'ít nhất 5 mô hình', 'at least 5 mô hình'],
    [models, { comparator: 'gt', value: 5 }, 'trên 5 mô hình', 'more than 5 mô hình'],
    [models, { comparator: 'lte', value: 2 }, 'không quá 2 mô hình', 'at most 2 mô hình'],
    [models, { comparator: 'eq', value: 4 }, '4 mô hình', '4 mô hình'],
    [money, { comparator: 'gte', value: 1500 }, 'ít nhất 1.500 tỷ đồng', 'at least 1,500 tỷ đồng'],
    [rate, { comparator: 'gte', value: 1 }, 'ít nhất 1 đoàn viên/cơ sở', 'at least 1 đoàn viên/cơ sở'],
    [
      graded,
      { comparator: 'gte', value: 'good' },
      'từ mức “Hoàn thành tốt nhiệm vụ” trở lên',
      '“Hoàn thành tốt nhiệm vụ” or better',
    ],
    [graded, { comparator: 'eq', value: 'good' }, '“Hoàn thành tốt nhiệm vụ”', '“Hoàn thành tốt nhiệm vụ”'],
    [
      staged,
      { comparator: 'gte', value: 'begun' },
      'từ mức “Đã khởi công” trở lên',
      '“Đã khởi công” or better',
    ],
    [rank, { comparator: 'lte', value: 10 }, 'trong nhóm 10 dẫn đầu', 'among the first 10'],
    [
      models,
      { comparator: 'lte', value: 2, basically: true },
      'cơ bản không quá 2 mô hình',
      'basically at most 2 mô hình',
    ],
    [milestone, { comparator: 'eq', value: true, basically: true }, 'cơ bản hoàn thành', 'basically done'],
  ]);

  describe('adds no words to a bare number', () => {
    itSays(formatBar, [
      [percent, { comparator: 'gte', value: 86, bare: true }, '86%', '86%'],
      [percent, { comparator: 'lte', value: 4, bare: true }, '4%', '4%'],
      [models, { comparator: 'gte', value: 3, bare: true }, '3 mô hình', '3 mô hình'],
    ]);
  });

  describe('says how much something must change', () => {
    const change = (direction: 'increase' | 'decrease', unit: 'percent' | 'points' | 'absolute') =>
      ({ direction, from: 'previous', in: unit }) as const;
    itSays(formatBar, [
      [
        models,
        { comparator: 'gt', value: 10, change: change('increase', 'percent') },
        'tăng trên 10%',
        'increase of more than 10%',
      ],
      [
        percent,
        { comparator: 'gte', value: 3, change: change('decrease', 'points') },
        'giảm từ 3 điểm % trở lên',
        'decrease of at least 3 percentage points',
      ],
      [
        people,
        { comparator: 'gte', value: 1_000_000, change: change('increase', 'absolute') },
        'tăng ít nhất 1.000.000 người',
        'increase of at least 1,000,000 người',
      ],
    ]);
  });

  it('leaves “phấn đấu” and the time to others', () => {
    const requirement: Requirement = { comparator: 'gte', value: 90, by: '2025' };
    for (const format of [formatBar, formatRequirement])
      expect(format(vi, percent, { ...requirement, aim: true })).to.equal('từ 90% trở lên');
  });
});

describe('formatRequirement', () => {
  const bar = 'từ mức “Hoàn thành tốt nhiệm vụ” trở lên';
  const barInEnglish = '“Hoàn thành tốt nhiệm vụ” or better';
  const units = (coverage?: Requirement['coverage']): Requirement => ({
    each: 'branch',
    comparator: 'gte',
    value: 'good',
    every: 'year',
    ...(coverage && { coverage }),
  });

  itSays(formatRequirement, [
    [percent, { comparator: 'gte', value: 95, by: '2025' }, 'từ 95% trở lên', 'at least 95%'],
    [graded, units(), `mỗi đơn vị xếp loại ${bar}`, `every unit graded ${barInEnglish}`],
    [
      graded,
      units({ comparator: 'gte', value: 100, unit: 'percent', bare: true }),
      `100% số đơn vị xếp loại ${bar}`,
      `100% of units graded ${barInEnglish}`,
    ],
    [
      graded,
      units({ comparator: 'gte', value: 90, unit: 'percent' }),
      `từ 90% trở lên số đơn vị xếp loại ${bar}`,
      `at least 90% of units graded ${barInEnglish}`,
    ],
    [
      graded,
      units({ comparator: 'gt', value: 90, unit: 'percent' }),
      `trên 90% số đơn vị xếp loại ${bar}`,
      `more than 90% of units graded ${barInEnglish}`,
    ],
    [
      graded,
      units({ comparator: 'gte', value: 80, unit: 'percent', bare: true }),
      `80% số đơn vị xếp loại ${bar}`,
      `80% of units graded ${barInEnglish}`,
    ],
    [
      graded,
      units({ comparator: 'gte', value: 3, unit: 'count', outOf: 6 }),
      `ít nhất 3/6 đơn vị xếp loại ${bar}`,
      `at least 3/6 units graded ${barInEnglish}`,
    ],
    [
      graded,
      units({ comparator: 'gte', value: 3, unit: 'count' }),
      `ít nhất 3 đơn vị xếp loại ${bar}`,
      `at least 3 units graded ${barInEnglish}`,
    ],
    [
      graded,
      units({ comparator: 'gte', value: 2, unit: 'fraction', outOf: 3 }),
      `từ 2/3 trở lên số đơn vị xếp loại ${bar}`,
      `at least 2/3 of units graded ${barInEnglish}`,
    ],
    [
      graded,
      units({ comparator: 'gte', value: 2, unit: 'fraction', outOf: 3, bare: true }),
      `2/3 số đơn vị xếp loại ${bar}`,
      `2/3 of units graded ${barInEnglish}`,
    ],
    [
      milestone,
      { each: 'branch', comparator: 'eq', value: true, every: 'year' },
      'mỗi đơn vị hoàn thành',
      'every unit done',
    ],
    [
      graded,
      { ...units(), each: 'organization' },
      `mỗi tổ chức xếp loại ${bar}`,
      `every organization graded ${barInEnglish}`,
    ],
    [
      models,
      { each: 'branch', comparator: 'gte', value: 1, every: 'year' },
      'mỗi đơn vị có ít nhất 1 mô hình',
      'every unit with at least 1 mô hình',
    ],
    [
      money,
      { each: 'branch', comparator: 'gte', value: 0.5, every: 'year' },
      'mỗi đơn vị có ít nhất 0,5 tỷ đồng',
      'every unit with at least 0.5 tỷ đồng',
    ],
    [
      { measure: { kind: 'count', unit: 'cấp ủy viên' } },
      { each: ['branch', 'commune'], comparator: 'gte', value: 1, bare: true },
      'mỗi đơn vị có 1 cấp ủy viên',
      'every unit with 1 cấp ủy viên',
    ],
    [
      {
        measure: { kind: 'milestone', stages: [{ id: 'plan', name: 'Kế hoạch' }] },
      },
      { each: 'branch', comparator: 'gte', value: 'plan' },
      'mỗi đơn vị đạt từ mức “Kế hoạch” trở lên',
      'every unit at “Kế hoạch” or better',
    ],
    [
      models,
      {
        ...{ each: 'branch', comparator: 'gte', value: 2 },
        change: { direction: 'increase', from: 'previous', in: 'absolute' },
      },
      'mỗi đơn vị tăng ít nhất 2 mô hình',
      'every unit with increase of at least 2 mô hình',
    ],
    [
      percent,
      { each: 'branch', comparator: 'gte', value: 86, bare: true },
      'mỗi đơn vị đạt 86%',
      'every unit with 86%',
    ],
    [
      models,
      { each: 'organization', comparator: 'between', value: [1, 3] },
      'mỗi tổ chức có từ 1 đến 3 mô hình',
      'every organization with 1 to 3 mô hình',
    ],
    [
      percent,
      {
        each: ['branch', 'commune'],
        comparator: 'gte',
        value: 90,
        coverage: { comparator: 'between', value: [30, 35.25], unit: 'percent' },
      },
      'từ 30% đến 35,25% số đơn vị đạt từ 90% trở lên',
      '30% to 35.25% of units with at least 90%',
    ],
    [
      percent,
      {
        each: 'branch',
        comparator: 'lt',
        value: 90,
        coverage: { comparator: 'lte', value: 2, unit: 'count' },
      },
      'không quá 2 đơn vị đạt dưới 90%',
      'at most 2 units with less than 90%',
    ],
  ]);

  const categories = [
    { id: 'collective', name: 'Tập thể' },
    { id: 'individual', name: 'Cá nhân' },
    { id: 'front', name: 'Mặt trận Tổ quốc' },
  ];
  const part = (category: string, value: number, more: object = {}) => ({
    ...{ category, comparator: 'gte' as const, value },
    ...more,
  });
  const five: Requirement = {
    comparator: 'gte',
    value: 5,
    parts: [part('collective', 3), part('individual', 2)],
  };
  itSays(formatRequirement, [
    [
      { ...models, categories },
      five,
      'ít nhất 5 mô hình (trong đó tập thể ít nhất 3, cá nhân ít nhất 2)',
      'at least 5 mô hình (of which Tập thể: at least 3, Cá nhân: at least 2)',
    ],
    [
      { ...models, categories },
      { ...five, each: 'branch' },
      'mỗi đơn vị có ít nhất 5 mô hình (trong đó tập thể ít nhất 3, cá nhân ít nhất 2)',
      'every unit with at least 5 mô hình (of which Tập thể: at least 3, Cá nhân: at least 2)',
    ],
    [
      { ...percent, categories },
      {
        ...{ comparator: 'gte', value: 90, bare: true },
        parts: [
          part('front', 95, { bare: true }),
          part('individual', 5, { comparator: 'lte' }),
          part('collective', 0, { comparator: 'between', value: [2, 3.5] }),
        ],
      },
      '90% (trong đó Mặt trận Tổ quốc 95%, cá nhân không quá 5%, tập thể từ 2% đến 3,5%)',
      '90% (of which Mặt trận Tổ quốc: 95%, Cá nhân: at most 5%, Tập thể: 2% to 3.5%)',
    ],
  ]);

  it('says that no unit may, where none may', () => {
    const none = units({ comparator: 'eq', value: 0, unit: 'count' });
    expect(formatRequirement(vi, graded, { ...none, comparator: 'eq', value: 'completed' }))
      .to.match(/^không có đơn vị nào /)
      .and.to.include('Hoàn thành nhiệm vụ')
      .and.not.to.include('0');
    expect(formatRequirement(en, graded, { ...none, comparator: 'eq', value: 'completed' }))
      .to.match(/^none of the units /)
      .and.to.include('Hoàn thành nhiệm vụ')
      .and.not.to.include('0');
  });
});

describe('Numbers of a column', () => {
  const cases: [name: string, texts: (string | undefined)[], aligned: (string | undefined)[]][] = [
    ['have as many decimals as the longest', ['93,4%', '75%', '8%'], ['93,4%', '75,0%', '8,0%']],
    ['have none where none has any', ['93%', '75%'], ['93%', '75%']],
    ['leave what is absent absent', ['93,4%', undefined], ['93,4%', undefined]],
    ['keep the words around them', ['gần 93,4%', 'giảm 5 điểm %'], ['gần 93,4%', 'giảm 5,0 điểm %']],
    ['claim no more than is rounded to', ['89,96%', '75%'], ['89,96%', '75,0%']],
  ];
  for (const [name, texts, aligned] of cases) {
    it(name, () => expect(alignDecimals(texts, { kind: 'percent' }, vi)).to.deep.equal(aligned));
  }

  it('have the point of their language', () => {
    expect(alignDecimals(['93.4%', '75%'], { kind: 'percent' }, en)).to.deep.equal(['93.4%', '75.0%']);
  });
});
