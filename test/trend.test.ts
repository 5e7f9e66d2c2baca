/** Where the pace leads: which figures make a trend, where it breaks, and how far it may miss. */
import type { Requirement } from '../src/index.js';
import { expectPart, FARMERS, judge, judges, type Row, type Sample } from './evaluate/judging.js';

const by2025 = (value: Requirement['value'], more: Partial<Requirement> = {}): Sample => ({
  requirement: { comparator: 'gte', value, by: '2025', ...more },
});
const JUNE = '2025-06-30';

describe('Five years at most make a trend', () => {
  const counts = (yearly: number) => ({ status: 'off-track', projection: { yearly } }) as const;
  judges('“đến năm 2025 … đạt 90% trở lên”', by2025(90), [
    ['from the end of a month to its end', JUNE, { '2020-03': 70, '2025-03': 75 }, counts(1)],
    ['not from the day before', JUNE, { '2020-03-30': 70, '2025-03': 75 }, 'no-trend'],
    ['from a day to that day', JUNE, { '2020-03-15': 70, '2025-03-15': 75 }, counts(1)],
    ['not from the day before it', JUNE, { '2020-03-14': 70, '2025-03-15': 75 }, 'no-trend'],
    ['from the day after it', JUNE, { '2020-03-16': 70, '2025-03-15': 75 }, { projection: {} }],
    ['from the end of a year to its end', JUNE, { 2019: 70, 2024: 75 }, counts(1)],
    ['not from the last day but one', JUNE, { '2019-12-30': 70, 2024: 75 }, 'no-trend'],
    ['not from what ends with it', JUNE, { 2024: 75, '2024-Q4': 70, '2024-12-31': 60 }, 'no-trend'],
    [
      'from the earliest of them, whatever comes between',
      JUNE,
      { 2020: 71, 2021: 20, 2022: 99, 2024: 75 },
      counts(1),
    ],
  ]);
  judges('“đến năm 2025 … đạt 90% trở lên”, where there is a 29 February', by2025(90), [
    ['29 February from 28 February', JUNE, { '2019-02-28': 70, '2024-02-29': 75 }, counts(1)],
    ['not from the day before', JUNE, { '2019-02-27': 70, '2024-02-29': 75 }, 'no-trend'],
    ['28 February from 29 February', JUNE, { '2020-02-29': 70, '2025-02-28': 75 }, counts(1)],
    ['not from the last day but one of that month', JUNE, { '2020-02-28': 70, '2025-02-28': 75 }, 'no-trend'],
    ['28 February from 28 February', JUNE, { '2019-02-28': 70, '2024-02-28': 75 }, { projection: {} }],
    ['not from 27 February', JUNE, { '2019-02-27': 70, '2024-02-28': 75 }, 'no-trend'],
    ['1 March from 1 March', JUNE, { '2019-03-01': 70, '2024-03-01': 75 }, counts(1)],
    ['not from 28 February', JUNE, { '2019-02-28': 70, '2024-03-01': 75 }, 'no-trend'],
    ['two leap years', JUNE, { '2020-02': 70, '2024-02': 74 }, counts(1)],
  ]);
});

describe('Where it leads', () => {
  judges('“đến năm 2025 … đạt 90% trở lên”', by2025(90), [
    [
      'a year and a half on',
      '2024-07-31',
      { 2022: 81, '2024-S1': 84 },
      { status: 'off-track', projection: { yearly: 2, value: 87, months: 17 } },
    ],
    ['six months ahead', JUNE, { 2023: 80, 2024: 85 }, { projection: { months: 6 } }],
    ['a year ahead', '2024-12-31', { 2023: 80, 2024: 85 }, { projection: { months: 12 } }],
    ['two weeks and a half ahead', '2025-12-14', { 2023: 80, 2024: 85 }, { projection: { months: 1 } }],
    ['a week ahead', '2025-12-24', { 2023: 80, 2024: 85 }, { projection: { months: 1 } }],
    ['on the last day', '2025-12-31', { 2023: 80, 2024: 85 }, { projection: { months: 1 } }],
    ['six weeks and a half ahead', '2025-11-15', { 2023: 80, 2024: 85 }, { projection: { months: 2 } }],
  ]);
  judges(
    '“hằng năm từ 2025 … 95% trở lên”, while the year is open',
    { requirement: { value: 95, every: 'year', from: '2025', to: '2030' } },
    [
      [
        'with the years before',
        '2025-08-01',
        { 2023: 91, 2024: 93, '2025-S1': 94 },
        { status: 'on-track', projection: { yearly: 2, value: 95 } },
      ],
      [
        'without what ends after the year',
        '2025-08-01',
        { 2023: 91, 2024: 93, '2025-S1': 94, '2025/2026': 60 },
        { status: 'on-track', projection: { yearly: 2, value: 95 } },
      ],
      [
        'without a forecast',
        '2025-08-01',
        { 2023: { value: 50, status: 'F' }, 2024: 93, '2025-S1': 94 },
        { status: 'on-track', projection: { yearly: 2, value: 95 } },
      ],
      [
        'kept, though it falls',
        '2025-08-01',
        { 2024: 99, '2025-S1': 95 },
        { status: 'on-track', projection: undefined },
      ],
    ],
  );
  judges(
    '“giảm ít nhất 3 điểm %/năm”, while the year is open',
    {
      requirement: {
        ...{ value: 3, every: 'year', from: '2025', to: '2030' },
        change: { direction: 'decrease', from: 'previous', in: 'points' },
      },
    },
    [
      [
        'as much as is asked by December',
        '2025-08-01',
        { 2024: 10, '2025-S1': 8.5 },
        { status: 'on-track', value: 1.5 },
      ],
      ['half of it', '2025-08-01', { 2024: 10, '2025-S1': 9.25 }, { status: 'off-track', value: 0.75 }],
    ],
  );
});

describe('Where it breaks', () => {
  const since = (yearly: number, value: number) => ({ projection: { yearly, value } });
  judges('“đến năm 2025 … đạt 90% trở lên”, with a break in the series', by2025(90), [
    [
      'the last of several breaks counts',
      JUNE,
      { 2020: 10, 2021: { value: 50, status: 'B' }, 2022: { value: 80, status: 'D' }, 2023: 81, 2024: 82 },
      since(1, 83),
    ],
    [
      'before the first figure there is none',
      JUNE,
      { 2022: { value: 80, status: 'B' }, 2024: 82 },
      since(1, 83),
    ],
    [
      'a figure that is estimated is none',
      JUNE,
      { 2022: 80, 2023: { value: 60, status: 'E' }, 2024: { value: 82, status: 'P' } },
      since(1, 83),
    ],
    [
      'a silence about others is none',
      JUNE,
      { 2022: 80, 2023: { value: null, status: 'M', population: 'từ 20 công nhân' }, 2024: 82 },
      since(1, 83),
    ],
    [
      'where a population is said for the first time',
      JUNE,
      {
        2022: 20,
        2023: { value: 81, population: 'từ 20 công nhân' },
        2024: { value: 82, population: 'từ 20 công nhân' },
      },
      since(1, 83),
    ],
    [
      'and where it is said no longer',
      JUNE,
      { 2022: { value: 20, population: 'từ 20 công nhân' }, 2023: 81, 2024: 82 },
      since(1, 83),
    ],
  ]);

  const [BRANCH, NEW, OTHER] = ['chi-hoi-1', 'chi-hoi-2', 'chi-hoi-3'];
  const split = (date: string, from: string, sample: Sample): Sample => ({
    ...sample,
    document: {
      levels: [{ id: 'branch', name: 'Chi hội' }],
      units: [BRANCH, NEW, OTHER].map((id) => ({ id, name: id, organization: FARMERS, level: 'branch' })),
      changes: [{ date, kind: 'split', from: [from], into: [from, NEW] }],
    },
  });
  const judgesBranch = (
    says: string,
    cases: [when: string, sample: Sample, asOf: string, row: Row[2], expected: Row[3]][],
  ) =>
    describe(says, () => {
      for (const [when, sample, asOf, figures, wanted] of cases) {
        it(when, () => {
          const own = Object.entries(figures).map(([period, value]) => [period, { unit: BRANCH, value }]);
          const [progress] = judge(sample, Object.fromEntries(own) as Row[2], { asOf, unit: BRANCH });
          expectPart(progress, typeof wanted === 'string' ? { status: wanted } : wanted);
        });
      }
    });

  const each = by2025(90, { organizations: [FARMERS], each: 'branch' });
  const figures = { 2022: 20, 2023: 81, 2024: 82 };
  judgesBranch('“mỗi chi hội đạt 90% trở lên”, of which one was split', [
    ['in 2023: the figures since then', split('2023-07-01', BRANCH, each), JUNE, figures, since(1, 83)],
    ['on the first day of 2023', split('2023-01-01', BRANCH, each), JUNE, figures, since(1, 83)],
    ['on the last day of 2023', split('2023-12-31', BRANCH, each), JUNE, figures, since(1, 83)],
    ['on the last day of 2022', split('2022-12-31', BRANCH, each), JUNE, figures, since(31, 113)],
    ['on the first day of 2024', split('2024-01-01', BRANCH, each), JUNE, figures, 'no-trend'],
    ['on the last day of 2024', split('2024-12-31', BRANCH, each), JUNE, figures, 'no-trend'],
    ['after its figures', split('2025-01-01', BRANCH, each), JUNE, figures, since(31, 113)],
    ['another than this', split('2023-07-01', OTHER, each), JUNE, figures, since(31, 113)],
  ]);

  const grown: Sample = {
    measure: { kind: 'amount' },
    requirement: {
      ...{ value: 10, every: 'year', from: '2025', to: '2030', organizations: [FARMERS], each: 'branch' },
      change: { direction: 'increase', from: 'previous', in: 'percent' },
    },
  };
  const year = { 2024: 100, 2025: 120 };
  const broken = { status: 'no-data', reason: { code: 'break' } } as const;
  const met = { status: 'met', value: 20 } as const;
  judgesBranch('“mỗi chi hội tăng ít nhất 10%/năm”, of which one was split', [
    ['in the year', split('2025-07-01', BRANCH, grown), '2026-02-01', year, broken],
    ['on its first day', split('2025-01-01', BRANCH, grown), '2026-02-01', year, broken],
    ['on its last day', split('2025-12-31', BRANCH, grown), '2026-02-01', year, broken],
    ['on the day after', split('2026-01-01', BRANCH, grown), '2026-02-01', year, met],
    ['on the last day of the year before', split('2024-12-31', BRANCH, grown), '2026-02-01', year, met],
    ['in the year before', split('2024-07-01', BRANCH, grown), '2026-02-01', year, met],
    ['another than this', split('2025-07-01', OTHER, grown), '2026-02-01', year, met],
  ]);

  const ratio: Sample = {
    ...by2025(90, { organizations: [FARMERS] }),
    measure: { kind: 'percent', aggregate: 'ratio' },
    document: {
      levels: [{ id: 'branch', name: 'Chi hội' }],
      units: [BRANCH, OTHER].map((id) => ({ id, name: id, organization: FARMERS, level: 'branch' })),
    },
  };
  const share = (numerator: number) => [BRANCH, OTHER].map((unit) => ({ unit, numerator, denominator: 100 }));
  judges('“Hội Nông dân đạt 90% trở lên”, together', ratio, [
    [
      'a year that cannot be added up is no figure of the trend',
      JUNE,
      { 2022: [BRANCH, OTHER].map((unit) => ({ unit, value: 10 })), 2023: share(80), 2024: share(85) },
      { status: 'on-track', value: 85, projection: { yearly: 5, value: 90 } },
    ],
    [
      'nor is one the newest',
      JUNE,
      { 2023: share(80), 2024: [BRANCH, OTHER].map((unit) => ({ unit, value: 10 })) },
      { status: 'no-data', reason: { code: 'cannot-aggregate' } },
    ],
  ]);
});

describe('How far it may miss', () => {
  const range = (more: Partial<Requirement> = {}) =>
    by2025([70, 80], { comparator: 'between', ceiling: true, ...more });
  judges('“từ 70% đến 80%” and no more', range(), [
    ['from below to the lower end', JUNE, { 2023: 50, 2024: 60 }, 'on-track'],
    ['from below to the upper end', JUNE, { 2023: 40, 2024: 60 }, 'on-track'],
    ['short of the lower end by 5% of the way', JUNE, { 2023: 50.5, 2024: 60 }, 'on-track'],
    ['by 20%', JUNE, { 2023: 52, 2024: 60 }, 'at-risk'],
    ['by more', JUNE, { 2023: 52.1, 2024: 60 }, 'off-track'],
    ['past the upper end by 5% of the way to the lower', JUNE, { 2023: 39.5, 2024: 60 }, 'on-track'],
    ['past it by 20%', JUNE, { 2023: 38, 2024: 60 }, 'at-risk'],
    ['past it by more', JUNE, { 2023: 37.9, 2024: 60 }, 'off-track'],
    ['from above to the upper end', JUNE, { 2023: 100, 2024: 90 }, 'on-track'],
    ['from above to the lower end', JUNE, { 2023: 110, 2024: 90 }, 'on-track'],
    ['short of the upper end by 5% of the way', JUNE, { 2023: 99.5, 2024: 90 }, 'on-track'],
    ['short of it by 20%', JUNE, { 2023: 98, 2024: 90 }, 'at-risk'],
    ['short of it by more', JUNE, { 2023: 97.9, 2024: 90 }, 'off-track'],
    ['past the lower end by 5% of the way to the upper', JUNE, { 2023: 110.5, 2024: 90 }, 'on-track'],
    ['past the lower end by 20%', JUNE, { 2023: 112, 2024: 90 }, 'at-risk'],
    ['past the lower end by more', JUNE, { 2023: 112.1, 2024: 90 }, 'off-track'],
    ['inside and staying', JUNE, { 2023: 72, 2024: 76 }, { status: 'met', early: true }],
    ['inside and staying at the edge', JUNE, { 2023: 72, 2024: 75.9 }, { status: 'met', early: true }],
    ['inside and leaving it below', JUNE, { 2023: 78, 2024: 73 }, { status: 'at-risk', early: undefined }],
    [
      '“gần 70%” and falling is not there, and has no way left',
      JUNE,
      { 2023: 75, 2024: { value: 70, qualifier: 'nearly' } },
      'at-risk',
    ],
    ['“gần 70%” and rising', JUNE, { 2023: 65, 2024: { value: 70, qualifier: 'nearly' } }, 'on-track'],
  ]);
  judges('“từ 70% đến 80%” and no more, with a tolerance of 1', range({ tolerance: 1 }), [
    ['from below into the tolerance', JUNE, { 2023: 51, 2024: 60 }, 'on-track'],
    ['short of the tolerance by 20% of the way to it', JUNE, { 2023: 52.8, 2024: 60 }, 'at-risk'],
    ['by more', JUNE, { 2023: 52.9, 2024: 60 }, 'off-track'],
    ['from above into the tolerance', JUNE, { 2023: 99, 2024: 90 }, 'on-track'],
    ['short of it by 20%', JUNE, { 2023: 97.2, 2024: 90 }, 'at-risk'],
    ['short of it by more', JUNE, { 2023: 97.1, 2024: 90 }, 'off-track'],
    ['inside the tolerance and staying', JUNE, { 2023: 80.6, 2024: 80.8 }, { status: 'met', early: true }],
  ]);
  judges('“từ 70% đến 80%”', range({ ceiling: undefined }), [
    ['past the upper end is more than asked', JUNE, { 2023: 30, 2024: 60 }, 'on-track'],
    ['above it and falling to the lower end', JUNE, { 2023: 90, 2024: 80 }, { status: 'met', early: true }],
    ['above it and falling below', JUNE, { 2023: 97, 2024: 83 }, 'at-risk'],
  ]);

  const exactly = by2025(50, { comparator: 'eq', tolerance: 1 });
  judges('“đúng 50%” with a tolerance of 1', exactly, [
    ['from below into the tolerance', JUNE, { 2023: 31, 2024: 40 }, 'on-track'],
    ['past it by 5% of the way to it', JUNE, { 2023: 28.55, 2024: 40 }, 'on-track'],
    ['past it by 20%', JUNE, { 2023: 27.2, 2024: 40 }, 'at-risk'],
    ['past it by more', JUNE, { 2023: 27.1, 2024: 40 }, 'off-track'],
    ['from above into the tolerance', JUNE, { 2023: 69, 2024: 60 }, 'on-track'],
    ['short of it by 20%', JUNE, { 2023: 67.2, 2024: 60 }, 'at-risk'],
    ['short of it by more', JUNE, { 2023: 67.1, 2024: 60 }, 'off-track'],
    ['there and staying', JUNE, { 2023: 49.5, 2024: 50 }, { status: 'met', early: true }],
    ['there and leaving it', JUNE, { 2023: 48, 2024: 50 }, { status: 'at-risk', early: undefined }],
  ]);

  judges('“dưới 2%”', by2025(2, { comparator: 'lt' }), [
    ['down to 2% is not below it', JUNE, { 2023: 6, 2024: 4 }, 'on-track'],
    ['at 2% and falling', JUNE, { 2023: 3, 2024: 2 }, 'on-track'],
    ['at 2% and standing still has no way left', JUNE, { 2023: 2, 2024: 2 }, 'at-risk'],
    ['below and coming up to it', JUNE, { 2023: 1, 2024: 1.5 }, 'at-risk'],
  ]);
  judges('“từ 90% trở lên” with a tolerance of 0,5', by2025(90, { tolerance: 0.5 }), [
    [
      '“gần 90%” and falling has no way left',
      JUNE,
      { 2023: 95, 2024: { value: 90, qualifier: 'nearly' } },
      'at-risk',
    ],
  ]);
});
