/** Requirements on a change: from the year before, a baseline or a named period, in percent, points or as it is. */
import type { Requirement } from '../src/index.js';
import { judges, type Sample } from './evaluate/judging.js';

type Rule = NonNullable<Requirement['change']>;

const change = (
  [direction, from, unit]: [Rule['direction'], Rule['from'], Rule['in']],
  requirement: Partial<Requirement>,
  more: Partial<Sample> = {},
): Sample => ({
  measure: { kind: 'amount' },
  ...more,
  requirement: { change: { direction, from, in: unit }, ...requirement },
});
const year = { every: 'year', from: '2025' } as const;

judges(
  '“tăng trên 10%/năm”',
  change(['increase', 'previous', 'percent'], { comparator: 'gt', value: 10, ...year }),
  [
    [
      'by 11%',
      '2026-01-15',
      { 2024: 100, 2025: 111 },
      { status: 'met', value: 11, required: 10, gap: 1, attainment: undefined, history: [{ value: 11 }] },
    ],
    ['by 10% is not above', '2026-01-15', { 2024: 100, 2025: 110 }, { status: 'missed', value: 10, gap: 0 }],
    [
      'by 10% of a decimal is not above',
      '2026-01-15',
      { 2024: 1.1, 2025: 1.21 },
      { status: 'missed', value: 10 },
    ],
    ['a fall', '2026-01-15', { 2024: 100, 2025: 90 }, { status: 'missed', value: -10 }],
    ['over the absolute base', '2026-01-15', { 2024: -50, 2025: -40 }, { status: 'met', value: 20 }],
    ['across zero', '2026-01-15', { 2024: -50, 2025: 50 }, { status: 'met', value: 200 }],
    [
      'from zero there is no answer',
      '2026-01-15',
      { 2024: 0, 2025: 5 },
      { status: 'no-data', reason: { code: 'zero-base' }, value: undefined },
    ],
    [
      'without a base there is none',
      '2026-01-15',
      { 2025: 5 },
      { status: 'no-data', reason: { code: 'no-base' } },
    ],
    [
      'the year before last is no base',
      '2026-01-15',
      { 2023: 4, 2025: 5 },
      { status: 'no-data', reason: { code: 'no-base' } },
    ],
    [
      'a silent base is none',
      '2026-01-15',
      { 2024: { value: null, status: 'M' }, 2025: 5 },
      { status: 'no-data', reason: { code: 'no-base' } },
    ],
    [
      'a forecast is no base',
      '2026-01-15',
      { 2024: { value: 4, status: 'F' }, 2025: 5 },
      { status: 'no-data', reason: { code: 'no-base' } },
    ],
    [
      'across a break there is none',
      '2026-01-15',
      { 2024: 100, 2025: { value: 120, status: 'B' } },
      { status: 'no-data', reason: { code: 'break' } },
    ],
    [
      'nor across another definition',
      '2026-01-15',
      { 2024: 100, 2025: { value: 120, status: 'D' } },
      { status: 'no-data', reason: { code: 'break' } },
    ],
    [
      'from the year of the break on there is',
      '2026-01-15',
      { 2024: { value: 100, status: 'B' }, 2025: 120 },
      { status: 'met', value: 20 },
    ],
    [
      'nor between two populations',
      '2026-01-15',
      {
        2024: { value: 100, population: 'từ 25 công nhân' },
        2025: { value: 120, population: 'từ 20 công nhân' },
      },
      'no-data',
    ],
    ['awaited before it is due', '2026-01-31', { 2024: 100 }, 'awaiting'],
    ['missing once it is due', '2026-02-01', { 2024: 100 }, 'no-data'],
    [
      'provisional',
      '2026-01-15',
      { 2024: 100, 2025: { value: 111, status: 'P' } },
      { status: 'met', provisional: true },
    ],
    [
      'years do not add up to a change',
      '2026-01-15',
      { 2024: 100, '2025-S1': 60, '2025-S2': 60 },
      { status: 'missed', value: -40 },
    ],
  ],
);

judges(
  '“giảm 3%/năm” hiểu là điểm %',
  change(
    ['decrease', 'previous', 'points'],
    { comparator: 'gte', value: 3, ...year },
    { measure: { kind: 'percent' } },
  ),
  [
    ['10% to 7%', '2026-01-15', { 2024: 10, 2025: 7 }, { status: 'met', value: 3 }],
    ['10% to 7,1%', '2026-01-15', { 2024: 10, 2025: 7.1 }, { status: 'missed', value: 2.9 }],
    ['a rise', '2026-01-15', { 2024: 10, 2025: 11 }, { status: 'missed', value: -1 }],
    ['enough in June', '2025-07-15', { 2024: 10, '2025-S1': 7 }, { status: 'on-track', value: 3 }],
    [
      'ratios',
      '2026-01-15',
      { 2024: { numerator: 1, denominator: 3 }, 2025: { numerator: 91, denominator: 300 } },
      { status: 'met', value: 3 },
    ],
  ],
);

judges(
  '“giảm ít nhất 1 điểm %”, 4,1% to 3,1%',
  change(
    ['decrease', 'previous', 'points'],
    { comparator: 'gte', value: 1, ...year },
    { measure: { kind: 'percent' } },
  ),
  [['is down by exactly 1', '2026-01-15', { 2024: 4.1, 2025: 3.1 }, { status: 'met', value: 1, gap: 0 }]],
);
judges(
  '“giảm trên 1 điểm %”, 4,1% to 3,1%',
  change(
    ['decrease', 'previous', 'points'],
    { comparator: 'gt', value: 1, ...year },
    { measure: { kind: 'percent' } },
  ),
  [['is not more than 1', '2026-01-15', { 2024: 4.1, 2025: 3.1 }, { status: 'missed', value: 1 }]],
);

judges(
  '“tăng không quá 5%/năm”, a ceiling',
  change(['increase', 'previous', 'percent'], { comparator: 'lte', value: 5, ...year }),
  [
    ['kept', '2026-01-15', { 2024: 100, 2025: 105 }, { status: 'met', attainment: undefined }],
    ['exceeded', '2026-01-15', { 2024: 100, 2025: 106 }, 'missed'],
  ],
);

judges(
  '“tăng thêm ít nhất 1 triệu” over 2025 in 2026',
  change(
    ['increase', '2025', 'absolute'],
    { comparator: 'gte', value: 1_000_000, within: '2026' },
    { measure: { kind: 'count' } },
  ),
  [
    ['by a million', '2027-01-15', { 2025: 5_000_000, 2026: 6_000_000 }, { status: 'met', value: 1_000_000 }],
    ['by one less', '2027-01-15', { 2025: 5_000_000, 2026: 5_999_999 }, { status: 'missed', value: 999_999 }],
    [
      'without 2025',
      '2027-01-15',
      { 2024: 4_000_000, 2026: 6_000_000 },
      { status: 'no-data', reason: { code: 'no-base' } },
    ],
    ['2026 missing', '2027-02-01', { 2025: 5_000_000 }, 'no-data'],
  ],
);

judges(
  '“đến năm 2025 tăng ít nhất 20% so với năm 2020”, from a baseline',
  change(
    ['increase', 'baseline', 'percent'],
    { comparator: 'gte', value: 20, by: '2025' },
    { target: { baseline: [{ period: '2020', value: 50 }] } },
  ),
  [
    ['reached', '2026-01-15', { 2025: 60 }, { status: 'met', value: 20, gap: 0 }],
    ['missed', '2026-01-15', { 2025: 59.9 }, { status: 'missed', value: 19.8 }],
    ['whatever the years between', '2026-01-15', { 2024: 90, 2025: 60 }, 'met'],
    ['early', '2025-06-30', { 2024: 61 }, { status: 'met', early: true }],
    [
      'across a break',
      '2026-01-15',
      { 2023: { value: 55, status: 'B' }, 2025: 60 },
      { status: 'no-data', reason: { code: 'break' } },
    ],
  ],
);
judges(
  '“giảm một nửa số vụ so với năm 2020”, from a baseline that is not there',
  change(['decrease', 'baseline', 'percent'], { comparator: 'gte', value: 50, by: '2025' }),
  [
    [
      'has no answer',
      '2026-01-15',
      { 2020: 50, 2025: 20 },
      { status: 'no-data', reason: { code: 'no-base' } },
    ],
  ],
);
judges(
  '“đến năm 2025 giảm một nửa số vụ so với năm 2020”, from a baseline of 100',
  change(
    ['decrease', 'baseline', 'percent'],
    { comparator: 'gte', value: 50, by: '2025' },
    { target: { baseline: [{ period: '2020', value: 100 }] } },
  ),
  [
    ['on its way', '2025-06-30', { 2023: 70, 2024: 60 }, { status: 'on-track', value: 40 }],
    ['too slow', '2025-06-30', { 2023: 90, 2024: 88 }, 'off-track'],
  ],
);

judges(
  '“tăng ít nhất 2 điểm %/năm” where the baseline is the year before',
  change(
    ['increase', 'previous', 'points'],
    { comparator: 'gte', value: 2, ...year },
    {
      measure: { kind: 'percent' },
      target: { baseline: [{ period: '2024', value: 85 }] },
    },
  ),
  [['counts from it', '2026-01-15', { 2025: 87 }, { status: 'met', value: 2 }]],
);

const previous: [
  words: string,
  every: NonNullable<Requirement['every']>,
  before: string,
  period: string,
  asOf: string,
][] = [
  ['quý sau cao hơn quý trước', 'quarter', '2024-Q4', '2025-Q1', '2025-04-15'],
  ['quý sau cao hơn quý trước', 'quarter', '2025-Q1', '2025-Q2', '2025-07-15'],
  ['tháng sau cao hơn tháng trước', 'month', '2024-12', '2025-01', '2025-02-15'],
  ['6 tháng sau cao hơn 6 tháng trước', 'half-year', '2024-S2', '2025-S1', '2025-07-15'],
  ['năm sau cao hơn năm trước', 'year', '2024', '2025', '2026-01-15'],
  ['nhiệm kỳ sau cao hơn nhiệm kỳ trước', 'term', '2016/2020', '2021/2025', '2026-01-15'],
];
for (const [words, every, before, period, asOf] of previous) {
  judges(
    `“${words} ít nhất 10%”`,
    change(
      ['increase', 'previous', 'percent'],
      { comparator: 'gte', value: 10, every, from: every === 'term' ? '2021' : '2025' },
      {
        heading: { terms: ['2016/2020', '2021/2025'] },
      },
    ),
    [
      [
        `${period} is held against ${before}`,
        asOf,
        { [before]: 100, [period]: 112 },
        { status: 'met', period, value: 12 },
      ],
    ],
  );
}

judges(
  '“tổng thu tăng trên 10%/năm”, a flow',
  change(
    ['increase', 'previous', 'percent'],
    { comparator: 'gt', value: 10, ...year },
    { measure: { kind: 'amount', flow: true } },
  ),
  [
    ['while the year is open it is awaited', '2025-07-15', { 2024: 100, '2025-S1': 70 }, 'awaiting'],
    [
      'its parts add up on both sides',
      '2026-01-15',
      { '2024-S1': 40, '2024-S2': 60, '2025-S1': 60, '2025-S2': 60 },
      { status: 'met', value: 20 },
    ],
  ],
);
