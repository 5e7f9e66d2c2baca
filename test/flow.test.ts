/** Figures that add up: which of them make a sum, what is owed while a period runs, and what is certain of a sum that is not whole. */
import { expect } from 'chai';
import type { Requirement, Target, Unit } from '../src/index.js';
import {
  expectPart,
  FARMERS,
  judge,
  judges,
  UNION,
  WOMEN,
  type Expected,
  type Figures,
  type Sample,
} from './evaluate/judging.js';

const everyYear = (value: Requirement['value'], more: Partial<Requirement> = {}): Sample => ({
  requirement: { comparator: 'gte', value, every: 'year', from: '2025', ...more },
});
const measured = (sample: Sample, measure: Partial<Target['measure']>): Sample => ({ ...sample, measure });
const counted = (sample: Sample, more: Partial<Target['measure']> = {}): Sample =>
  measured(sample, { kind: 'count', ...more });
const raised = (sample: Sample, more: Partial<Target['measure']> = {}): Sample =>
  measured(sample, { kind: 'amount', unit: 'triệu đồng', ...more });

describe('What adds up', () => {
  /** Three in each quarter: twelve where they add up, three where the last one answers. */
  const quarters: Figures = { '2025-Q1': 3, '2025-Q2': 3, '2025-Q3': 3, '2025-Q4': 3 };
  const rows: [says: string, sample: Sample, value: number][] = [
    ['a count every year', counted(everyYear(1)), 12],
    ['an amount every year', raised(everyYear(1)), 12],
    ['a count within a year', counted({ requirement: { value: 1, within: '2025' } }), 12],
    ['a rate that is said to be a flow', measured(everyYear(1), { kind: 'rate', flow: true }), 12],
    ['a sum', counted(everyYear(1), { aggregate: 'sum' }), 12],
    ['no percent', measured(everyYear(1), { kind: 'percent' }), 3],
    ['no rate', measured(everyYear(1), { kind: 'rate' }), 3],
    ['no count that is said to be none', counted(everyYear(1), { flow: false }), 3],
    ['no count reached by a deadline', counted({ requirement: { value: 1, by: '2025' } }), 3],
    ['no highest value', counted(everyYear(1), { aggregate: 'max' }), 3],
    ['no lowest value', counted(everyYear(1), { aggregate: 'min' }), 3],
    ['no running total', counted(everyYear(1), { cumulative: true }), 3],
    ['no running total, a flow or not', counted(everyYear(1), { cumulative: true, flow: true }), 3],
  ];
  for (const [says, sample, value] of rows)
    it(`${says}: ${value}`, () =>
      expectPart(judge(sample, quarters, '2026-01-15')[0], { status: 'met', value }));

  judges(
    '“số hội viên tăng ít nhất 10 mỗi năm”, a change is of levels',
    counted(everyYear(10, { change: { direction: 'increase', from: 'previous', in: 'absolute' } })),
    [
      [
        'of the last quarters of two years',
        '2026-01-15',
        { '2024-Q3': 80, '2024-Q4': 90, '2025-Q3': 100, '2025-Q4': 101 },
        { status: 'met', value: 11 },
      ],
      ['of two years', '2026-01-15', { 2024: 90, 2025: 101 }, { status: 'met', value: 11 }],
      ['and is known while the year is open', '2025-07-15', { 2024: 90, 2025: 101 }, 'on-track'],
    ],
  );
});

describe('Laid end to end', () => {
  judges('“mỗi năm vận động ít nhất 12 triệu đồng”', raised(everyYear(12)), [
    [
      'the sum says of which days it is, and whose word the last was',
      '2025-10-15',
      {
        '2025-Q1': { value: 5, source: 'Báo cáo quý I' },
        '2025-Q2': { value: 4.1, source: 'Báo cáo quý II' },
        '2025-07/2025-09': { value: 0.2, source: 'Báo cáo quý III' },
      },
      {
        ...{ status: 'on-track', value: 9.3, gap: -2.7, provisional: undefined },
        figure: {
          ...{ period: '2025-Q1/2025-09', value: 9.3, status: 'A', source: 'Báo cáo quý III' },
          reported: undefined,
        },
      },
    ],
    [
      'ranges keep their outer ends',
      '2025-10-15',
      { '2025-01/2025-04': 5, '2025-05/2025-08': 4 },
      { figure: { period: '2025-01/2025-08', value: 9 } },
    ],
    [
      'one alone stands as it is written',
      '2025-10-15',
      { '2025-S1': { value: 6, note: 'theo báo cáo sơ kết' } },
      { value: 6, figure: { period: '2025-S1', note: 'theo báo cáo sơ kết', reported: undefined } },
    ],
    [
      'a provisional part makes a provisional sum',
      '2025-10-15',
      { '2025-Q1': { value: 5, status: 'E' }, '2025-Q2': 4 },
      { provisional: true, figure: { status: 'P' } },
    ],
    [
      'nothing begins with the year',
      '2025-10-15',
      { '2025-Q2': 5, '2025-Q3': 4 },
      { status: 'awaiting', value: undefined },
    ],
    [
      'up to the first gap',
      '2025-11-15',
      { '2025-01': 5, '2025-02': 1, '2025-04': 9 },
      { value: 6, figure: { period: '2025-01/2025-02' } },
    ],
    [
      'those that reach furthest, however few they are',
      '2025-11-15',
      { '2025-01': 1, '2025-02': 1, '2025-Q1': 3, '2025-Q2': 4 },
      { value: 7, figure: { period: '2025-Q1/2025-Q2' } },
    ],
    [
      'those that reach furthest, however many they are',
      '2025-11-15',
      { '2025-01': 1, '2025-02': 1, '2025-04': 2, '2025-Q1': 3, '2025-05': 4 },
      { value: 9, figure: { period: '2025-Q1/2025-05' } },
    ],
    [
      'those that reach furthest, though a longer one begins with them',
      '2025-11-15',
      { '2025-01': 1, '2025-02': 1, '2025-03/2025-06': 3, '2025-Q1': 9 },
      { value: 5, figure: { period: '2025-01/2025-06' } },
    ],
    [
      'what runs past the end of the year is no part of it',
      '2026-02-01',
      { '2025-S1': 12, '2025-07/2026-06': 12 },
      { status: 'no-data', value: undefined },
    ],
    [
      'nor while the year is open',
      '2025-11-15',
      { '2025-S1': 5, '2025-07/2026-06': 12 },
      { value: 5, figure: { period: '2025-S1' } },
    ],
    [
      'nor what began before it',
      '2026-02-01',
      { '2024-07/2025-06': 12, '2025-S2': 12 },
      { status: 'no-data', value: undefined },
    ],
    [
      'the twelve months of a year',
      '2026-01-15',
      Object.fromEntries(
        Array.from({ length: 12 }, (_, month) => [`2025-${String(month + 1).padStart(2, '0')}`, 1]),
      ),
      { status: 'met', value: 12, figure: { period: '2025-01/2025-12' } },
    ],
  ]);

  const workers = (number: number, value: number) => ({
    value,
    population: `doanh nghiệp có từ ${number} công nhân, lao động`,
  });
  judges('“ít nhất 03 tổ chức công đoàn mới” a year, in enterprises of two sizes', counted(everyYear(3)), [
    [
      'figures of two sizes make no sum',
      '2026-02-01',
      { '2025-S1': workers(25, 3), '2025-S2': workers(20, 3) },
      { status: 'no-data', value: undefined },
    ],
    [
      'of one size they do',
      '2026-01-15',
      { '2025-S1': [workers(25, 1), workers(20, 9)], '2025-S2': workers(25, 2) },
      { status: 'met', value: 3 },
    ],
    [
      'of the other size, whichever is written first',
      '2026-01-15',
      { '2025-S1': [workers(20, 9), workers(25, 1)], '2025-S2': workers(20, 2) },
      { status: 'met', value: 11 },
    ],
    [
      'while the year is open the size that has come further',
      '2025-11-15',
      { '2025-Q1': [workers(20, 9), workers(25, 1)], '2025-Q2': workers(25, 1) },
      { value: 2, figure: { period: '2025-Q1/2025-Q2' } },
    ],
    [
      'whichever of them it is',
      '2025-11-15',
      { '2025-Q1': [workers(20, 9), workers(25, 1)], '2025-Q2': workers(20, 1) },
      { value: 10, figure: { period: '2025-Q1/2025-Q2' } },
    ],
    [
      'of two that have come as far the first by alphabet, however they are written',
      '2025-11-15',
      { '2025-Q1': [workers(25, 1), workers(20, 9)] },
      { value: 9 },
    ],
    [
      'or of the first where the other has not begun',
      '2025-11-15',
      { '2025-Q1': workers(20, 1), '2025-Q2': workers(25, 9) },
      { value: 1, figure: { period: '2025-Q1' } },
    ],
  ]);
});

describe('Owed so far', () => {
  judges('“mỗi năm vận động ít nhất 365 triệu đồng”', raised(everyYear(365)), [
    [
      'one for each day that has passed when the figure ends',
      '2025-08-01',
      { '2025-S1': 181 },
      { status: 'on-track', owed: 181, required: 365, satisfied: false },
    ],
    ['on the first day one', '2025-01-01', { 2025: 0.5 }, { status: 'off-track', owed: 1 }],
    ['on the last day all', '2025-12-31', { 2025: 364 }, { status: 'on-track', owed: 365 }],
    ['on the as-of date, if that is earlier', '2025-03-31', { '2025-S1': 80 }, { owed: 90 }],
    [
      'nothing is owed once all is there',
      '2025-03-31',
      { 2025: 365 },
      { status: 'on-track', owed: undefined },
    ],
    ['nor once the year is over', '2026-01-15', { 2025: 364 }, { status: 'missed', owed: undefined }],
  ]);
  judges('“mỗi năm vận động ít nhất 100 triệu đồng”, amounts are not rounded', raised(everyYear(100)), [
    ['a fifth of the year', '2025-03-14', { 2025: 19 }, { status: 'on-track', owed: 20 }],
    ['half a year and a day', '2025-07-02', { 2025: 47.6 }, { status: 'at-risk', owed: (100 * 183) / 365 }],
  ]);
  judges('“mỗi năm … ít nhất 04 cuộc giám sát”, whole ones', counted(everyYear(4)), [
    ['none after a quarter less a day', '2025-04-01', { 2025: 0 }, { status: 'on-track', owed: 0 }],
    ['one the next day', '2025-04-02', { 2025: 0 }, { status: 'off-track', owed: 1 }],
    ['one on 1 July', '2025-07-01', { 2025: 1 }, { status: 'on-track', owed: 1 }],
    ['two the next day', '2025-07-02', { 2025: 1 }, { status: 'off-track', owed: 2 }],
  ]);
  judges('“ít nhất 20 mô hình” a year with a tolerance of 2', counted(everyYear(20, { tolerance: 2 })), [
    ['18 are enough', '2025-12-31', { 2025: 18 }, { status: 'on-track', owed: undefined, satisfied: true }],
    ['and 18 are owed', '2025-12-31', { 2025: 17 }, { status: 'at-risk', owed: 18 }],
  ]);
  judges(
    '“lũy kế … ít nhất 365 triệu đồng” a year, a running total',
    raised(everyYear(365), { cumulative: true }),
    [
      ['is held against its days too', '2025-08-01', { '2025-01/2025-06': 181 }, { owed: 181 }],
      ['and late', '2025-08-01', { '2025-01/2025-06': 100 }, { status: 'off-track', owed: 181 }],
    ],
  );
  judges('“tỷ lệ … 90%” every year, a level', measured(everyYear(90), { kind: 'percent' }), [
    ['owes nothing by the day', '2025-08-01', { '2025-S1': 10 }, { status: 'no-trend', owed: undefined }],
  ]);
  judges(
    '“đến năm 2025 có 365 mô hình”, a running total towards a deadline',
    counted({ requirement: { value: 365, by: '2025' } }, { cumulative: true }),
    [
      [
        'goes by its trend',
        '2025-08-01',
        { 2024: 100, '2025-S1': 100 },
        { status: 'off-track', owed: undefined },
      ],
    ],
  );
});

describe('Too many already', () => {
  judges('“dưới 05 vụ việc” a year', counted(everyYear(5, { comparator: 'lt' })), [
    [
      'four in June',
      '2025-07-15',
      { '2025-S1': 4 },
      { status: 'on-track', satisfied: true, owed: undefined },
    ],
    ['five are not below five', '2025-07-15', { '2025-S1': 5 }, { status: 'missed', satisfied: false }],
    ['six in June', '2025-07-15', { '2025-S1': 6 }, { status: 'missed', gap: -1 }],
  ]);
  judges('“không quá 05 vụ việc” a year', counted(everyYear(5, { comparator: 'lte' })), [
    ['five in June', '2025-07-15', { '2025-S1': 5 }, { status: 'on-track', gap: 0, owed: undefined }],
    ['three and three', '2025-07-15', { '2025-Q1': 3, '2025-Q2': 3 }, { status: 'missed', value: 6 }],
  ]);
  judges('“đúng 10 lớp” a year', counted(everyYear(10, { comparator: 'eq' })), [
    ['ten in June', '2025-07-15', { '2025-S1': 10 }, { status: 'on-track', owed: undefined }],
    [
      'eleven cannot be undone',
      '2025-07-15',
      { '2025-S1': 11 },
      { status: 'missed', gap: -1, owed: undefined },
    ],
    ['four of the four that are owed', '2025-07-15', { '2025-S1': 4 }, { status: 'on-track', owed: 4 }],
    ['three of them', '2025-07-15', { '2025-S1': 3 }, { status: 'off-track', owed: 4 }],
  ]);
  judges(
    '“từ 10 đến 12 lớp” a year and no more',
    counted(everyYear([10, 12], { comparator: 'between', ceiling: true })),
    [
      ['twelve in June', '2025-07-15', { '2025-S1': 12 }, 'on-track'],
      ['thirteen', '2025-07-15', { '2025-S1': 13 }, { status: 'missed', exceeds: undefined }],
      ['four of the ten by June', '2025-07-15', { '2025-S1': 4 }, { status: 'on-track', owed: 4 }],
      ['three', '2025-07-15', { '2025-S1': 3 }, { status: 'off-track', owed: 4 }],
    ],
  );
  judges('“từ 10 đến 12 lớp” a year', counted(everyYear([10, 12], { comparator: 'between' })), [
    ['thirteen in June', '2025-07-15', { '2025-S1': 13 }, { status: 'on-track', exceeds: true }],
  ]);
});

/** Two branches of the farmers' union; the organization's figure is what they give together. */
const BRANCHES: Unit[] = ['a', 'b'].map((id) => ({
  ...{ id, name: `Chi hội ${id}`, organization: FARMERS, level: 'branch' },
}));
const together = (
  requirement: Partial<Requirement>,
  aggregate: Target['measure']['aggregate'],
  more: Partial<Target['measure']> = {},
): Sample => ({
  requirement: { organizations: [FARMERS], ...requirement },
  measure: { kind: 'count', aggregate, ...more },
  document: { levels: [{ id: 'branch', name: 'Chi hội' }], units: BRANCHES },
});
/** The figures of the two branches; one figure: the second is silent. */
const of = (...values: number[]) => values.map((value, index) => ({ unit: BRANCHES[index]!.id, value }));
const PARTIAL = { code: 'partial', count: 1, of: 2 } as const;
const CLOSED = '2026-01-15';
const DUE = '2026-02-01';
const JULY = '2025-07-15';

describe('Sums of which a part is missing', () => {
  const year = { every: 'year', from: '2025' } as const;
  judges('“mỗi năm … ít nhất 05 mô hình” of all branches', together({ value: 5, ...year }, 'sum'), [
    [
      'five are enough, whatever the other says',
      CLOSED,
      { 2025: of(5) },
      { status: 'met', value: 5, reason: undefined, figure: { reported: { count: 1, of: 2 } } },
    ],
    [
      'four may become more until it is due',
      '2026-01-31',
      { 2025: of(4) },
      { status: 'awaiting', value: 4, satisfied: false, reason: PARTIAL },
    ],
    ['then it is missing', DUE, { 2025: of(4) }, { status: 'no-data', value: 4, reason: PARTIAL }],
    ['both have reported', CLOSED, { 2025: of(4, 0) }, { status: 'missed', reason: undefined }],
    [
      'one to whom it does not apply is not waited for',
      CLOSED,
      { 2025: [...of(4), { unit: 'b', value: null, status: 'N' }] },
      { status: 'missed', reason: undefined, figure: { reported: { count: 1, of: 1 } } },
    ],
    ['on the last day of the year', '2025-12-31', { 2025: of(4) }, { status: 'awaiting', reason: PARTIAL }],
    ['five in June', JULY, { '2025-S1': of(5) }, { status: 'on-track', reason: undefined }],
    ['none in June', JULY, { '2025-S1': of(0) }, { status: 'awaiting', reason: PARTIAL }],
    [
      'a quarter that one has not reported for makes the year partial',
      DUE,
      { '2025-Q1': of(1, 1), '2025-Q2': of(1), '2025-S2': of(0, 1) },
      { status: 'no-data', value: 4, reason: PARTIAL },
    ],
    [
      'a year of whole quarters is whole',
      CLOSED,
      { '2025-Q1': of(1, 1), '2025-Q2': of(1, 0), '2025-S2': of(0, 1) },
      { status: 'missed', value: 4, reason: undefined, figure: { reported: undefined } },
    ],
    [
      'a part that is provisional',
      CLOSED,
      { 2025: [{ unit: 'a', value: 5, status: 'P' }] },
      { status: 'met', provisional: true },
    ],
  ]);
  judges(
    '“mỗi năm … không quá 05 vụ việc” of all branches',
    together({ comparator: 'lte', value: 5, ...year }, 'sum'),
    [
      [
        'six are too many, whatever the other says',
        CLOSED,
        { 2025: of(6) },
        { status: 'missed', reason: undefined },
      ],
      ['six in June', JULY, { '2025-S1': of(6) }, { status: 'missed', reason: undefined }],
      ['five may become more', CLOSED, { 2025: of(5) }, { status: 'awaiting', reason: PARTIAL }],
      ['five in June', JULY, { '2025-S1': of(5) }, { status: 'awaiting', reason: PARTIAL }],
      ['and are no answer once due', DUE, { 2025: of(5) }, { status: 'no-data', reason: PARTIAL }],
    ],
  );
  judges('“dưới 05 vụ việc” of all branches', together({ comparator: 'lt', value: 5, ...year }, 'sum'), [
    ['five are not below five', CLOSED, { 2025: of(5) }, { status: 'missed', reason: undefined }],
    ['four may become five', CLOSED, { 2025: of(4) }, { status: 'awaiting', reason: PARTIAL }],
  ]);
  judges('“đúng 05 lớp” of all branches', together({ comparator: 'eq', value: 5, ...year }, 'sum'), [
    [
      'five may become more',
      CLOSED,
      { 2025: of(5) },
      { status: 'awaiting', satisfied: true, reason: PARTIAL },
    ],
    ['four may become five', CLOSED, { 2025: of(4) }, { status: 'awaiting', reason: PARTIAL }],
  ]);
  const range: Partial<Requirement> = { comparator: 'between', value: [3, 5], ...year };
  judges('“từ 03 đến 05 lớp” of all branches', together({ ...range }, 'sum'), [
    ['three are enough', CLOSED, { 2025: of(3) }, { status: 'met', reason: undefined }],
    ['six are more than asked', CLOSED, { 2025: of(6) }, { status: 'met', exceeds: true, reason: undefined }],
    ['two may become three', CLOSED, { 2025: of(2) }, { status: 'awaiting', reason: PARTIAL }],
  ]);
  judges('“từ 03 đến 05 lớp” and no more', together({ ...range, ceiling: true }, 'sum'), [
    ['two may become three', CLOSED, { 2025: of(2) }, { status: 'awaiting', reason: PARTIAL }],
    ['four may become six', CLOSED, { 2025: of(4) }, { status: 'awaiting', reason: PARTIAL }],
  ]);
  judges('“không quá 02 nhiệm kỳ” of any one', together({ comparator: 'lte', value: 2, ...year }, 'max'), [
    [
      'three are too many, whatever the other says',
      CLOSED,
      { 2025: of(3) },
      { status: 'missed', reason: undefined },
    ],
    ['two are not the last word', CLOSED, { 2025: of(2) }, { status: 'awaiting', reason: PARTIAL }],
  ]);
  judges('“ít nhất 02” of the highest', together({ value: 2, ...year }, 'max'), [
    ['two are enough', CLOSED, { 2025: of(2) }, { status: 'met', reason: undefined }],
  ]);
  judges('“ít nhất 02” of the lowest', together({ value: 2, ...year }, 'min'), [
    ['two may become less', CLOSED, { 2025: of(2) }, { status: 'awaiting', reason: PARTIAL }],
  ]);
  judges(
    '“đạt 90% trở lên”, a ratio of sums',
    together({ value: 90, ...year }, 'ratio', { kind: 'percent' }),
    [
      [
        'may fall with the other',
        CLOSED,
        { 2025: { unit: 'a', numerator: 19, denominator: 20 } },
        { status: 'awaiting', value: 95, satisfied: true, reason: PARTIAL },
      ],
    ],
  );
  judges('“đến năm 2026 có ít nhất 05 mô hình” of all branches', together({ value: 5, by: '2026' }, 'sum'), [
    ['five are there early', CLOSED, { 2025: of(5) }, { status: 'met', early: true, reason: undefined }],
    [
      'four say nothing yet',
      CLOSED,
      { 2025: of(4) },
      { status: 'awaiting', early: undefined, reason: PARTIAL },
    ],
  ]);
  judges(
    '“đến năm 2026 đạt 90% trở lên” of all branches',
    together({ value: 90, by: '2026' }, 'ratio', { kind: 'percent' }),
    [
      [
        'what is not certain is not early',
        CLOSED,
        { 2025: { unit: 'a', numerator: 19, denominator: 20 } },
        { status: 'awaiting', early: undefined, satisfied: true, reason: PARTIAL },
      ],
    ],
  );
  judges('“luôn có ít nhất 05 mô hình” of all branches, without a time', together({ value: 5 }, 'sum'), [
    ['five are enough', CLOSED, { 2025: of(5) }, { status: 'met', reason: undefined }],
    [
      'four are no answer, and nothing is waited for',
      CLOSED,
      { 2025: of(4) },
      { status: 'no-data', reason: PARTIAL },
    ],
  ]);
});

describe('Parts of a total', () => {
  const categories = [
    { id: 'collective', name: 'Tập thể' },
    { id: 'individual', name: 'Cá nhân' },
  ];
  const models = (more: Partial<Requirement> = {}, measure: Partial<Target['measure']> = {}): Sample => ({
    requirement: {
      value: 5,
      every: 'year',
      from: '2025',
      parts: [
        { category: 'collective', comparator: 'gte', value: 3 },
        { category: 'individual', comparator: 'gte', value: 2 },
      ],
      ...more,
    },
    measure: { kind: 'count', ...measure },
    document: { categories },
  });
  const split = (total: number, collective: number, individual: number | object) => [
    { value: total },
    { category: 'collective', value: collective },
    { category: 'individual', ...(typeof individual === 'number' ? { value: individual } : individual) },
  ];
  judges('“ít nhất 05 mô hình … (03 tập thể, 02 cá nhân)”', models(), [
    [
      'each part by its name, with its own verdict',
      CLOSED,
      { 2025: split(6, 5, 1) },
      {
        ...{ status: 'missed', value: 6, gap: 1, required: 5, provisional: undefined },
        parts: [
          { name: 'Tập thể', status: 'met', value: 5, provisional: undefined },
          { name: 'Cá nhân', status: 'missed', value: 1, provisional: undefined },
        ],
      },
    ],
    [
      'a provisional part makes the verdict provisional',
      CLOSED,
      { 2025: split(6, 3, { value: 3, status: 'P' }) },
      { status: 'met', provisional: true, parts: [{ provisional: undefined }, { provisional: true }] },
    ],
    [
      'a provisional total too',
      CLOSED,
      { 2025: [{ value: 5, status: 'E' }, ...split(5, 3, 2).slice(1)] },
      { status: 'met', provisional: true, parts: [{ provisional: undefined }, { provisional: undefined }] },
    ],
    [
      'a part that does not apply is no miss',
      CLOSED,
      { 2025: split(5, 3, { value: null, status: 'N' }) },
      { status: 'met', parts: [{ status: 'met' }, { status: 'not-applicable' }] },
    ],
    [
      'parts are added up by their own quarters',
      CLOSED,
      { '2025-S1': split(3, 2, 1), '2025-S2': split(2, 1, 1) },
      { status: 'met', value: 5, parts: [{ value: 3 }, { value: 2 }] },
    ],
    [
      'a part that is awaited',
      CLOSED,
      { 2025: split(5, 3, 2).slice(0, 2) },
      { status: 'awaiting', parts: [{ status: 'met' }, { status: 'awaiting', value: undefined }] },
    ],
  ]);
  judges('“ít nhất 05 mô hình”, without parts', models({ parts: undefined }), [
    ['has none', CLOSED, { 2025: 5 }, { status: 'met', parts: undefined }],
  ]);
  judges(
    '“các tổ chức … cộng lại ít nhất 05 mô hình (03 tập thể, 02 cá nhân)”, pooled',
    models({ organizations: [FARMERS, WOMEN], pooled: true }, { aggregate: 'sum' }),
    [
      [
        'the parts are pooled as well',
        CLOSED,
        {
          2025: [FARMERS, WOMEN].flatMap((organization) =>
            split(3, 2, 1).map((one) => ({ ...one, organization })),
          ),
        },
        { status: 'met', value: 6, parts: [{ value: 4 }, { value: 2 }] },
      ],
      [
        'one organization alone is no pool',
        CLOSED,
        {
          2025: split(9, 9, 9).map((one) => ({ ...one, organization: FARMERS })),
        },
        { status: 'awaiting', value: undefined, parts: [{ status: 'awaiting' }, { status: 'awaiting' }] },
      ],
    ],
  );
});

describe('Each counts for itself', () => {
  it('“mỗi năm … ít nhất 03”: figures of several organizations never make one sum', () => {
    const sample = counted(everyYear(3, { organizations: [FARMERS, WOMEN, UNION] }));
    const figures: Figures = {
      '2025-S1': [
        { organization: FARMERS, value: 2 },
        { organization: WOMEN, value: 3 },
      ],
      '2025-S2': [
        { organization: FARMERS, value: 1 },
        { organization: UNION, value: 3 },
      ],
    };
    const expected: Expected[] = [
      { organization: FARMERS, status: 'met', value: 3 },
      { organization: WOMEN, status: 'no-data' },
      { organization: UNION, status: 'no-data' },
    ];
    const progress = judge(sample, figures, DUE);
    expect(progress).to.have.lengthOf(3);
    expectPart(progress, expected);
  });
});

describe('What is said to be over', () => {
  judges('“không quá 05 vụ việc mỗi năm”', counted(everyYear(5, { comparator: 'lte' })), [
    [
      'over five by June is over',
      '2025-07-15',
      { '2025-S1': { value: 5, qualifier: 'over' } },
      { status: 'missed', satisfied: false },
    ],
    ['about five is not', '2025-07-15', { '2025-S1': { value: 5, qualifier: 'about' } }, 'on-track'],
  ]);
  judges('“đúng 05 vụ việc mỗi năm”', counted(everyYear(5, { comparator: 'eq' })), [
    ['over five by June', '2025-07-15', { '2025-S1': { value: 5, qualifier: 'over' } }, 'missed'],
  ]);
});

describe('What a sum of periods keeps', () => {
  judges('“mỗi năm ít nhất 10 mô hình” of a population', counted(everyYear(10)), [
    [
      'the population of its parts',
      '2026-01-15',
      { '2025-S1': { value: 6, population: 'cơ sở' }, '2025-S2': { value: 5, population: 'cơ sở' } },
      { status: 'met', value: 11, figure: { population: 'cơ sở' } },
    ],
  ]);
});
