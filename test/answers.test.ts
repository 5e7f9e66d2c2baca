/** Which figure answers a period, closed or open: its own, those that tile it, what was done before, what is declared. */
import type { Observation, Requirement } from '../src/index.js';
import {
  expectPart,
  FARMERS,
  judge,
  judges,
  WOMEN,
  type Expected,
  type Figures,
  type Sample,
} from './evaluate/judging.js';

const by2025 = (value: number, more: Partial<Requirement> = {}): Sample => ({
  requirement: { comparator: 'gte', value, by: '2025', ...more },
});
const yearly = (value: number, more: Partial<Requirement> = {}): Sample => ({
  requirement: { comparator: 'gte', value, every: 'year', from: '2025', to: '2030', ...more },
});
const silent = { value: null, status: 'M' } as const;
const declared = { value: null, status: 'N' } as const;

describe('The figure that answers a closed period', () => {
  judges('“đến năm 2025 … đạt 90% trở lên”', by2025(90), [
    ["the year's own", '2026-02-01', { 2025: 91 }, { status: 'met', figure: { period: '2025' } }],
    [
      'its own before another that ends with it, whichever comes first in the document',
      '2026-02-01',
      { '2025-Q4': 91, 2025: 89, '2021/2025': 92 },
      { status: 'missed', figure: { period: '2025' } },
    ],
    [
      'that of the term which ends with the year, too',
      '2026-02-01',
      { '2021/2025': 91 },
      { status: 'met', figure: { period: '2021/2025' } },
    ],
    [
      'one that ends with the year where its own is silent',
      '2026-02-01',
      { 2025: silent, '2025-Q4': 91 },
      { status: 'met', figure: { period: '2025-Q4' } },
    ],
    [
      'one that ends with the year where its own is a forecast',
      '2026-02-01',
      { 2025: { value: 95, status: 'F' }, '2025-Q4': 89 },
      { status: 'missed', value: 89 },
    ],
    ['no forecast that ends with it', '2026-02-01', { '2025-Q4': { value: 95, status: 'F' } }, 'no-data'],
    ['no silence that ends with it', '2026-02-01', { '2025-Q4': silent }, 'no-data'],
    ['none of the years around it', '2026-02-01', { '2024/2026': 95, '2025/2026': 95 }, 'no-data'],
    [
      'of two populations the one that has reported',
      '2026-02-01',
      {
        2025: [
          { ...silent, population: 'từ 20 công nhân' },
          { value: 91, population: 'từ 25 công nhân' },
        ],
      },
      { status: 'met', value: 91 },
    ],
    [
      'whichever of the two it is',
      '2026-02-01',
      {
        2025: [
          { value: 91, population: 'từ 20 công nhân' },
          { ...silent, population: 'từ 25 công nhân' },
        ],
      },
      { status: 'met', value: 91 },
    ],
    [
      'of two populations the one it is applicable to',
      '2026-02-01',
      {
        2025: [
          { ...declared, population: 'từ 20 công nhân' },
          { value: 91, population: 'từ 25 công nhân' },
        ],
      },
      { status: 'met', value: 91 },
    ],
    [
      'a declaration before what ends with the year',
      '2026-02-01',
      { 2025: declared, '2025-Q4': 95 },
      { status: 'not-applicable', reason: { code: 'declared' }, figure: { period: '2025' } },
    ],
    ['no declaration of another year', '2026-02-01', { 2024: declared }, 'no-data'],
    ['no declaration of its last quarter', '2026-02-01', { '2025-Q4': declared }, 'no-data'],
  ]);

  const populations: Figures = {
    2025: [
      { value: 89, population: 'từ 20 công nhân' },
      { value: 91, population: 'từ 25 công nhân' },
    ],
  };
  const listed: [says: string, asOf: string, figures: Figures, expected: Expected][] = [
    ['of two populations the first by name', '2026-02-01', populations, { status: 'missed', value: 89 }],
    [
      "the year's own figure while it is open, too",
      '2025-12-15',
      { 2025: 89, '2025-Q4': 92 },
      { status: 'no-trend', value: 89 },
    ],
    [
      'the newest, and the trend of all of them',
      '2025-06-30',
      { 2021: 80, 2022: 90, 2023: 81, 2024: 84 },
      { status: 'off-track', value: 84, projection: { yearly: 4 / 3 } },
    ],
  ];
  for (const [says, asOf, figures, expected] of listed) {
    it(`“đến năm 2025 … đạt 90% trở lên”: ${says}, in whatever order they are listed`, () => {
      const rotated = (list: Observation[]) => [...list.slice(1), ...list.slice(0, 1)];
      for (const reorder of [undefined, (list: Observation[]) => [...list].reverse(), rotated])
        expectPart(judge(by2025(90), figures, asOf, reorder)[0], expected);
    });
  }

  judges('“đến năm 2025 … đạt 90% trở lên”, revised', by2025(90), [
    [
      'the revision, though it is listed before what it revises',
      '2026-03-01',
      { 2025: [{ value: 89, updated: '2026-02-10' }, 91] },
      { status: 'missed', value: 89 },
    ],
    [
      'of two on one day the later hour',
      '2026-03-01',
      {
        2025: [
          { value: 89, updated: '2026-02-10T15:00' },
          { value: 91, updated: '2026-02-10T09:00' },
        ],
      },
      { status: 'missed', value: 89 },
    ],
    [
      'a revision of one population leaves the other',
      '2026-03-01',
      {
        2024: [
          { value: 70, population: 'từ 20 công nhân' },
          { value: 71, population: 'từ 20 công nhân', updated: '2026-02-10' },
        ],
        2025: [{ value: 91, population: 'từ 25 công nhân', updated: '2026-01-10' }],
      },
      { status: 'met', value: 91 },
    ],
    [
      'what is stamped is seen before its period begins',
      '2024-12-31',
      { 2025: { value: 91, updated: '2024-12-31' } },
      { status: 'met', early: true, value: 91 },
    ],
    [
      'and what is stamped later is not seen in its period',
      '2025-06-30',
      { 2025: { value: 91, updated: '2025-07-01T00:30:00+07:00' } },
      'awaiting',
    ],
  ]);

  judges(
    '“đến năm 2025 … đạt 90% trở lên (tập thể)”, figures of a part are no figures of the total',
    { ...by2025(90), document: { categories: [{ id: 'collective', name: 'Tập thể' }] } },
    [
      ['they do not answer', '2026-02-01', { 2025: { category: 'collective', value: 95 } }, 'no-data'],
      [
        'nor do they make a trend',
        '2025-06-30',
        { 2023: { category: 'collective', value: 10 }, 2024: 80 },
        'no-trend',
      ],
    ],
  );

  judges('“đến năm 2025 … đạt 90% trở lên”, 95 of 100 that comply', by2025(90), [
    ['are no figure of the whole', '2026-02-01', { 2025: { compliant: 95, bound: 100 } }, 'no-data'],
    [
      'nor do they revise one',
      '2026-03-01',
      { 2025: [89, { compliant: 95, bound: 100, updated: '2026-02-10' }] },
      { status: 'missed', value: 89 },
    ],
    [
      'nor are they revised by one',
      '2026-03-01',
      {
        2025: [
          { compliant: 95, bound: 100 },
          { value: 89, updated: '2026-02-10' },
        ],
      },
      { status: 'missed', value: 89 },
    ],
  ]);

  judges(
    '“xếp loại hoàn thành tốt nhiệm vụ trở lên” by 2025, graded anew',
    { measure: { kind: 'grade' }, requirement: { value: 'good', by: '2025' } },
    [
      [
        'the grade that was given last',
        '2026-03-01',
        { 2025: ['good', { grade: 'completed', updated: '2026-02-10' }] },
        { status: 'missed', value: 'completed' },
      ],
      [
        'the grade before it until then',
        '2026-02-09',
        { 2025: ['good', { grade: 'completed', updated: '2026-02-10' }] },
        { status: 'met', value: 'good' },
      ],
    ],
  );

  judges('“ít nhất 02 mô hình” a year, a flow', { ...yearly(2), measure: { kind: 'count' } }, [
    [
      'quarters that tile the year, where its own is silent',
      '2026-02-01',
      { 2025: silent, '2025-S1': 1, '2025-S2': 1 },
      { status: 'met', value: 2, figure: { period: '2025-S1/2025-S2' } },
    ],
    ['not the last quarter alone', '2026-02-01', { 2025: silent, '2025-Q4': 5 }, 'no-data'],
    [
      'a declaration before what tiles the year',
      '2026-02-01',
      { 2025: declared, '2025-S1': 1, '2025-S2': 1 },
      'not-applicable',
    ],
    [
      'no part that is declared not applicable',
      '2026-02-01',
      { '2025-S1': 2, '2025-S2': declared },
      'no-data',
    ],
  ]);
});

describe('A milestone', () => {
  const done = (more: Partial<Requirement>): Sample => ({
    measure: { kind: 'milestone' },
    requirement: { comparator: 'eq', value: true, ...more },
  });
  judges('“Đến năm 2025, cơ bản hoàn thành chuyển đổi số”', done({ by: '2025' }), [
    ['done years before stays done', '2026-02-01', { 2022: true }, { status: 'met', value: true }],
    ['what was not done years before does not answer', '2026-02-01', { 2022: false }, 'no-data'],
    ['nor before it is due', '2026-01-31', { 2022: false }, 'awaiting'],
    ['undone since is not done', '2026-02-01', { 2022: true, 2024: false }, 'no-data'],
    ['done again', '2026-02-01', { 2022: true, 2023: false, 2024: true }, 'met'],
    ['not done in the last quarter', '2026-01-15', { '2025-Q4': false }, 'missed'],
    ['done in the last quarter', '2026-01-15', { 2022: false, '2025-Q4': true }, 'met'],
    ['done a year too late', '2027-02-01', { 2024: false, 2026: true }, 'no-data'],
    ['undone a year later was done in time', '2027-02-01', { 2024: true, 2026: false }, 'met'],
    ['the year is silent, and it was done before', '2026-02-01', { 2024: true, 2025: silent }, 'met'],
    ['the year is silent, and it was not', '2026-02-01', { 2024: false, 2025: silent }, 'no-data'],
    ['a forecast is not done', '2026-02-01', { 2024: { done: true, status: 'F' } }, 'no-data'],
    ['declared not applicable', '2026-02-01', { 2024: true, 2025: declared }, 'not-applicable'],
    [
      'done shows no gap',
      '2026-01-15',
      { 2025: true },
      { status: 'met', gap: undefined, attainment: undefined },
    ],
    ['still ahead, undone since', '2025-06-30', { 2022: true, 2024: false }, 'awaiting'],
  ]);
  judges('“hằng năm từ 2023 … hoàn thành”, done once', done({ every: 'year', from: '2023', to: '2030' }), [
    [
      'is kept in each year until a later figure says otherwise',
      '2027-02-01',
      { 2023: true, 2025: false },
      {
        status: 'no-data',
        history: [
          { period: '2023', status: 'met' },
          { period: '2024', status: 'met' },
          { period: '2025', status: 'missed' },
          { period: '2026', status: 'no-data' },
        ],
      },
    ],
    [
      'is on track in the running year',
      '2023-11-30',
      { '2023-Q3': true },
      { status: 'on-track', value: true, early: undefined },
    ],
    ['is awaited while it is not', '2023-11-30', { '2023-Q3': false }, { status: 'awaiting', value: false }],
  ]);
  judges('“hoàn thành … và duy trì”, without a time', done({}), [
    ['done', '2025-06-30', { 2024: true }, { status: 'met', period: undefined }],
    ['undone since', '2025-06-30', { 2023: true, 2024: false }, 'missed'],
  ]);

  const stages = [
    { id: 'plan', name: 'Có kế hoạch' },
    { id: 'pilot', name: 'Thí điểm' },
    { id: 'all', name: 'Triển khai toàn diện' },
  ];
  const staged = (more: Partial<Requirement>): Sample => ({
    measure: { kind: 'milestone', stages },
    requirement: { by: '2025', ...more },
  });
  judges('“từ thí điểm trở lên” by 2025', staged({ comparator: 'gte', value: 'pilot' }), [
    ['reached before, stays reached', '2026-02-01', { 2023: 'pilot' }, { status: 'met', value: 'pilot' }],
    ['further before, too', '2026-02-01', { 2023: 'all' }, 'met'],
    ['the first stage before does not answer', '2026-02-01', { 2023: 'plan' }, 'no-data'],
  ]);
  judges('“đúng giai đoạn thí điểm” by 2025', staged({ comparator: 'eq', value: 'pilot' }), [
    ['that stage', '2026-02-01', { 2025: 'pilot' }, 'met'],
    ['the one after', '2026-02-01', { 2025: 'all' }, 'missed'],
    ['the one before', '2026-02-01', { 2025: 'plan' }, { status: 'missed', gap: undefined }],
  ]);
});

describe('The figure of an open period', () => {
  judges('“hằng năm đạt 90% trở lên”, a level', yearly(90), [
    ["last year's does not count", '2025-06-30', { 2024: 95 }, 'awaiting'],
    ['nor one that ended the day before', '2025-06-30', { '2024-12-31': 95 }, 'awaiting'],
    ['that of the first day does', '2025-06-30', { '2025-01-01': 95 }, { status: 'on-track', value: 95 }],
    [
      'that of its last day, announced early',
      '2025-06-30',
      { '2025-12-31': { value: 95, updated: '2025-06-01' } },
      { status: 'on-track', value: 95 },
    ],
    ['one that ends after it does not', '2025-06-30', { '2025/2026': 95 }, 'awaiting'],
    [
      'the newest of several',
      '2025-08-31',
      { '2025-Q1': 85, '2025-Q2': 95, '2025-04': 86 },
      { status: 'on-track', value: 95 },
    ],
    [
      'its own, though a quarter is as new',
      '2025-11-30',
      { 2025: 91, '2025-Q4': 85 },
      { status: 'on-track', value: 91 },
    ],
    [
      'its own, though the quarter is better',
      '2025-11-30',
      { 2025: 85, '2025-Q4': 95 },
      { satisfied: false, value: 85 },
    ],
    [
      'where its own is silent, the newest of the others',
      '2025-11-30',
      { 2025: silent, '2025-Q3': 95 },
      { status: 'on-track', value: 95 },
    ],
    [
      'a forecast for the year does not count',
      '2025-06-30',
      { 2025: { value: 95, status: 'F' } },
      'awaiting',
    ],
    [
      'nor one within it',
      '2025-11-30',
      { '2025-Q2': 92, '2025-Q3': { value: 95, status: 'F' } },
      { status: 'on-track', value: 92 },
    ],
    [
      'declared not applicable',
      '2025-11-30',
      { 2025: declared, '2025-Q3': 95 },
      { status: 'not-applicable', reason: { code: 'declared' }, figure: { period: '2025' } },
    ],
    ['a declaration of a quarter is none of the year', '2025-11-30', { '2025-Q3': declared }, 'awaiting'],
  ]);

  judges('“mỗi năm ít nhất 04 mô hình”, a flow', { ...yearly(4), measure: { kind: 'count' } }, [
    ['declared not applicable', '2025-11-30', { 2025: declared, '2025-S1': 4 }, 'not-applicable'],
    [
      'what has been reported since the first day',
      '2025-11-30',
      { '2025-Q1': 1, '2025-Q2': 1, '2025-Q3': 2 },
      { status: 'on-track', value: 4, figure: { period: '2025-Q1/2025-Q3' } },
    ],
    ['not what begins later', '2025-11-30', { '2025-Q2': 4 }, 'awaiting'],
    ['a forecast is no part', '2025-11-30', { '2025-Q1': { value: 4, status: 'F' } }, 'awaiting'],
  ]);

  judges(
    '“lũy kế trong năm ít nhất 12”, a running total',
    { ...yearly(12), measure: { kind: 'count', cumulative: true } },
    [
      [
        'the newest is held against the days that have passed',
        '2025-08-01',
        { '2025-01/2025-03': 2, '2025-01/2025-06': 5 },
        { status: 'on-track', value: 5, owed: 5 },
      ],
      ['and may be too low', '2025-08-01', { '2025-01/2025-06': 3 }, { status: 'off-track', owed: 5 }],
    ],
  );

  judges('“đến năm 2025 … đạt 90% trở lên”', by2025(90), [
    [
      'the newest up to the deadline',
      '2025-08-01',
      { 2024: 80, '2025-S1': 91 },
      { status: 'met', value: 91 },
    ],
    ['one that ends after it does not count', '2025-06-30', { '2025/2026': 95 }, 'awaiting'],
    [
      'nor where there is one before',
      '2025-06-30',
      { 2024: 92, '2025/2026': 80 },
      { status: 'met', early: true, value: 92 },
    ],
    [
      'declared not applicable before its time has come',
      '2025-06-30',
      { 2024: 80, 2025: declared },
      { status: 'not-applicable', reason: { code: 'declared' } },
    ],
    [
      'a declaration of the year before is none',
      '2025-06-30',
      { 2023: 91, 2024: declared },
      { status: 'met', early: true, value: 91 },
    ],
    ['nor is it alone', '2025-06-30', { 2024: declared }, 'awaiting'],
    [
      'where the newest is silent, the one before it',
      '2025-06-30',
      { 2023: 91, 2024: silent },
      { status: 'met', value: 91 },
    ],
  ]);

  judges(
    '“đến năm 2025 lũy kế ít nhất 100 mô hình”, by its trend',
    { ...by2025(100), measure: { kind: 'count', cumulative: true } },
    [
      ['the pace arrives', '2025-06-30', { 2023: 60, 2024: 80 }, { status: 'on-track', owed: undefined }],
      ['reached early', '2025-06-30', { 2023: 60, 2024: 110 }, { status: 'met', early: true }],
    ],
  );
});

describe('The figure where there is no time', () => {
  judges('“duy trì từ 90% trở lên”', { requirement: { value: 90 } }, [
    ['the newest', '2025-06-30', { 2023: 95, 2024: 89 }, { status: 'missed', value: 89 }],
    ['that of an open period too', '2025-06-30', { 2024: 89, 2025: 92 }, { status: 'met', value: 92 }],
    [
      'a newer declaration',
      '2025-06-30',
      { 2023: 95, 2024: declared },
      { status: 'not-applicable', reason: { code: 'declared' } },
    ],
    ['a figure since the declaration', '2025-06-30', { 2023: declared, 2024: 95 }, 'met'],
    ['not a silence', '2025-06-30', { 2023: 95, 2024: silent }, { status: 'met', value: 95 }],
    ['a silence alone', '2025-06-30', { 2024: silent }, 'no-data'],
    ['nothing', '2025-06-30', {}, 'no-data'],
  ]);
});

describe('The running period and the closed ones', () => {
  judges('“hằng năm từ 2025 đạt 90% trở lên”', yearly(90), [
    [
      'on its last day the first year is running',
      '2025-12-31',
      { 2025: 95 },
      { status: 'on-track', period: '2025', history: [], current: undefined },
    ],
    [
      'the day after it is closed, and the next one runs',
      '2026-01-01',
      { 2025: 95 },
      { status: 'met', history: [{ period: '2025' }], current: { period: '2026', status: 'awaiting' } },
    ],
    [
      'on its last day the second year is still beside the first',
      '2026-12-31',
      { 2025: 95, 2026: 80 },
      { status: 'met', period: '2025', history: [{ period: '2025' }], current: { period: '2026' } },
    ],
    [
      'on its last day the last year is beside those before',
      '2030-12-31',
      { 2029: 95, 2030: 96 },
      { status: 'met', period: '2029', current: { period: '2030', status: 'on-track' } },
    ],
    [
      'the day after there is none running',
      '2031-01-01',
      { 2029: 95, 2030: 96 },
      { status: 'met', period: '2030', current: undefined },
    ],
  ]);

  judges('“hằng năm”, from July to June', yearly(90, { from: '2025-07', to: '2026-06' }), [
    [
      'there is no whole year to judge',
      '2026-02-01',
      { 2025: 95 },
      { status: 'awaiting', period: undefined, history: [], current: undefined },
    ],
  ]);

  judges('“trong năm 2026 đạt 90% trở lên”', { requirement: { value: 90, within: '2026' } }, [
    [
      'before it begins nothing is judged, whatever is announced',
      '2025-12-31',
      { 2026: { value: 95, updated: '2025-12-01' } },
      { status: 'awaiting', value: undefined },
    ],
    ['on its first day it is', '2026-01-01', { 2026: 95 }, { status: 'on-track', value: 95 }],
  ]);

  judges(
    '“mỗi nhiệm kỳ đạt 90% trở lên”, terms without end',
    {
      requirement: { value: 90, every: 'term', from: '2016', openEnded: true },
      heading: { terms: ['2016/2020', '2021/2025', '2026/2030'], period: undefined },
    },
    [
      [
        'the running one is beside the last',
        '2024-06-30',
        { '2016/2020': 91, '2021/2023': 85 },
        { status: 'met', period: '2016/2020', current: { period: '2021/2025', value: 85 } },
      ],
    ],
  );

  judges(
    '“hằng năm đạt 90% trở lên”, of a resolution without a date',
    { requirement: { value: 90, every: 'year' }, heading: { period: undefined } },
    [
      [
        'since the year of the first figure',
        '2025-06-30',
        { '2023-Q3': 85, 2024: 95 },
        {
          ...{ status: 'met', period: '2024', current: { period: '2025', status: 'awaiting' } },
          history: [
            { period: '2023', status: 'no-data' },
            { period: '2024', status: 'met' },
          ],
        },
      ],
      [
        'since this year, where there is none',
        '2025-06-30',
        {},
        { status: 'awaiting', period: '2025', history: [] },
      ],
      [
        'since this year, where the first is not known yet',
        '2025-06-30',
        { 2023: { value: 95, updated: '2025-07-01' } },
        { status: 'awaiting', period: '2025', history: [] },
      ],
    ],
  );

  it('“đến năm 2025 … đạt 90% trở lên”: one verdict on each organization, in the order it binds them', () => {
    const sample = by2025(90, { organizations: [WOMEN, FARMERS] });
    const figures: Figures = {
      2025: [
        { organization: FARMERS, value: 89 },
        { organization: WOMEN, value: 91 },
      ],
    };
    expectPart(judge(sample, figures, '2026-02-01'), [
      { organization: WOMEN, status: 'met', period: '2025', history: [] },
      { organization: FARMERS, status: 'missed', period: '2025', history: [] },
    ]);
  });
});
