/** What satisfies a requirement, how far a figure is from it, and where a share of it is shown. */
import type { Observation, Requirement } from '../src/index.js';
import { judges, type Figures, type Row, type Sample } from './evaluate/judging.js';

const by2025 = (more: Partial<Requirement>): Sample => ({ requirement: { by: '2025', ...more } });
const CLOSED = '2026-02-01';

/** A figure of 2025, what becomes of it, the gap, and the attainment. */
type Case = [
  value: number | Partial<Observation>,
  verdict: 'met' | 'missed',
  gap: number,
  attainment?: number,
];
const rows = (cases: Case[]): Row[] =>
  cases.map(([figure, status, gap, attainment]) => {
    const { value, qualifier = '' } = typeof figure === 'number' ? { value: figure } : figure;
    const words = { '': '', over: 'trên ', nearly: 'gần ', about: 'khoảng ' }[qualifier];
    const figures: Figures = { 2025: figure };
    return [`${words}${value}`, CLOSED, figures, { status, gap, attainment }];
  });
const over = (value: number) => ({ value, qualifier: 'over' }) as const;
const nearly = (value: number) => ({ value, qualifier: 'nearly' }) as const;
const around = (value: number) => ({ value, qualifier: 'about' }) as const;

const tables: [says: string, sample: Sample, cases: Case[]][] = [
  [
    '“từ 80% trở lên”',
    by2025({ comparator: 'gte', value: 80 }),
    [
      [80, 'met', 0, 1],
      [100, 'met', 20, 1.25],
      [60, 'missed', -20, 0.75],
      [over(80), 'met', 0, 1],
      [over(79), 'missed', -1, 79 / 80],
      [nearly(80), 'missed', 0, 1],
      [nearly(81), 'met', 1, 81 / 80],
      [nearly(79), 'missed', -1, 79 / 80],
      [around(80), 'met', 0, 1],
    ],
  ],
  [
    '“từ 80% trở lên” is no ceiling, though one is written',
    by2025({ comparator: 'gte', value: 80, ceiling: true }),
    [
      [100, 'met', 20, 1.25],
      [80, 'met', 0, 1],
      [60, 'missed', -20, 0.75],
    ],
  ],
  [
    '“trên 80%”',
    by2025({ comparator: 'gt', value: 80 }),
    [
      [80, 'missed', 0, 1],
      [80.01, 'met', 0.01, 8001 / 8000],
      [over(80), 'met', 0, 1],
      [over(79.9), 'missed', -0.1, 799 / 800],
      [nearly(80), 'missed', 0, 1],
      [around(80), 'missed', 0, 1],
    ],
  ],
  [
    '“trên 80%” with a tolerance of 2',
    by2025({ comparator: 'gt', value: 80, tolerance: 2 }),
    [
      [79, 'met', -1, 79 / 80],
      [78.1, 'met', -1.9, 781 / 800],
      [78, 'missed', -2, 78 / 80],
      [over(78), 'met', -2, 78 / 80],
      [over(77), 'missed', -3, 77 / 80],
    ],
  ],
  [
    '“không quá 20%”',
    by2025({ comparator: 'lte', value: 20 }),
    [
      [20, 'met', 0],
      [5, 'met', 15],
      [0, 'met', 20],
      [21.5, 'missed', -1.5],
      [over(20), 'missed', 0],
      [over(19), 'met', 1],
      [nearly(20), 'missed', 0],
      [nearly(19), 'met', 1],
      [around(20), 'met', 0],
    ],
  ],
  [
    '“không quá 20%” with a tolerance of 2',
    by2025({ comparator: 'lte', value: 20, tolerance: 2 }),
    [
      [22, 'met', -2],
      [22.01, 'missed', -2.01],
      [over(22), 'missed', -2],
      [over(20), 'met', 0],
    ],
  ],
  [
    '“dưới 20%”',
    by2025({ comparator: 'lt', value: 20 }),
    [
      [20, 'missed', 0],
      [19.99, 'met', 0.01],
      [25, 'missed', -5],
      [over(20), 'missed', 0],
      [around(20), 'missed', 0],
    ],
  ],
  [
    '“dưới 20%” with a tolerance of 2',
    by2025({ comparator: 'lt', value: 20, tolerance: 2 }),
    [
      [21.9, 'met', -1.9],
      [22, 'missed', -2],
    ],
  ],
  [
    '“đúng 50%”',
    by2025({ comparator: 'eq', value: 50 }),
    [
      [50, 'met', 0, 1],
      [49, 'missed', -1, 0.98],
      [51, 'missed', -1, 1.02],
      [over(50), 'missed', 0, 1],
      [nearly(50), 'missed', 0, 1],
      [around(50), 'met', 0, 1],
    ],
  ],
  [
    '“đúng 50%” with a tolerance of 1',
    by2025({ comparator: 'eq', value: 50, tolerance: 1 }),
    [
      [49, 'met', -1, 0.98],
      [51, 'met', -1, 1.02],
      [48.9, 'missed', -1.1, 48.9 / 50],
      [51.1, 'missed', -1.1, 51.1 / 50],
      [over(51), 'missed', -1, 1.02],
      [over(50), 'met', 0, 1],
    ],
  ],
  [
    '“từ 40% đến 50%”',
    by2025({ comparator: 'between', value: [40, 50] }),
    [
      [40, 'met', 0, 1],
      [45, 'met', 0, 1.125],
      [50, 'met', 0, 1.25],
      [60, 'met', 10, 1.5],
      [38, 'missed', -2, 0.95],
      [over(50), 'met', 0, 1.25],
      [over(39), 'missed', -1, 0.975],
      [nearly(40), 'missed', 0, 1],
      [nearly(45), 'met', 0, 1.125],
      [nearly(50), 'missed', 0, 1.25],
    ],
  ],
  [
    '“từ 40% đến 50%” with a tolerance of 1',
    by2025({ comparator: 'between', value: [40, 50], tolerance: 1 }),
    [
      [39, 'met', -1, 0.975],
      [38.9, 'missed', -1.1, 0.9725],
      [55, 'met', 5, 1.375],
    ],
  ],
  [
    '“từ 40% đến 50%” and no more',
    by2025({ comparator: 'between', value: [40, 50], ceiling: true }),
    [
      [40, 'met', 0],
      [45, 'met', 0],
      [50, 'met', 0],
      [52, 'missed', -2],
      [38, 'missed', -2],
      [over(50), 'missed', 0],
      [over(40), 'met', 0],
      [nearly(40), 'missed', 0],
      [nearly(45), 'met', 0],
      [nearly(50), 'missed', 0],
      [nearly(51), 'missed', -1],
    ],
  ],
  [
    '“từ 40% đến 50%” and no more, with a tolerance of 1',
    by2025({ comparator: 'between', value: [40, 50], ceiling: true, tolerance: 1 }),
    [
      [39, 'met', -1],
      [51, 'met', -1],
      [38.9, 'missed', -1.1],
      [51.1, 'missed', -1.1],
      [over(51), 'missed', -1],
    ],
  ],
  [
    '“không âm”: there is no share of nothing',
    by2025({ comparator: 'gte', value: 0 }),
    [
      [5, 'met', 5],
      [0, 'met', 0],
      [-1, 'missed', -1],
    ],
  ],
  [
    '“từ −2% trở lên”: nor of less than nothing',
    by2025({ comparator: 'gte', value: -2 }),
    [
      [-1, 'met', 1],
      [-3, 'missed', -1],
    ],
  ],
  [
    '“đúng 0%”: nor of exactly nothing',
    by2025({ comparator: 'eq', value: 0 }),
    [
      [0, 'met', 0],
      [2, 'missed', -2],
    ],
  ],
];

describe('What satisfies a requirement, by how much, and what share of it', () => {
  for (const [says, sample, cases] of tables) judges(says, sample, rows(cases));
});

describe('Above the top of a range', () => {
  const range = { comparator: 'between', value: [40, 50] } as const;
  judges('“từ 40% đến 50%”', by2025({ ...range, value: [40, 50] }), [
    ['at the top it does not exceed', CLOSED, { 2025: 50 }, { status: 'met', exceeds: undefined }],
    ['above it does', CLOSED, { 2025: 50.1 }, { status: 'met', exceeds: true }],
    ['below it does not', CLOSED, { 2025: 30 }, { status: 'missed', exceeds: undefined }],
  ]);
  judges('“từ 40% đến 50%” and no more', by2025({ ...range, value: [40, 50], ceiling: true }), [
    ['above it is a breach', CLOSED, { 2025: 50.1 }, { status: 'missed', exceeds: undefined }],
  ]);
  judges('“từ 40% trở lên”', by2025({ comparator: 'gte', value: 40 }), [
    ['has no top', CLOSED, { 2025: 90 }, { status: 'met', exceeds: undefined }],
  ]);
});

describe('Places, grades and milestones', () => {
  judges(
    '“thuộc nhóm 10 tỉnh dẫn đầu” shows places, no share',
    { measure: { kind: 'rank' }, ...by2025({ comparator: 'lte', value: 10 }) },
    [
      ['two places short', CLOSED, { 2025: 12 }, { status: 'missed', gap: -2, attainment: undefined }],
      ['three to spare', CLOSED, { 2025: 7 }, { status: 'met', gap: 3, attainment: undefined }],
    ],
  );
  judges(
    '“từ hạng 50 trở lên”, a rank that counts upwards, shows no share either',
    { measure: { kind: 'rank' }, ...by2025({ comparator: 'gte', value: 50 }) },
    [['at 60', CLOSED, { 2025: 60 }, { status: 'met', gap: 10, attainment: undefined }]],
  );
  judges(
    '“xếp loại hoàn thành tốt nhiệm vụ trở lên” shows neither',
    { measure: { kind: 'grade' }, ...by2025({ value: 'good' }) },
    [
      ['above', CLOSED, { 2025: 'excellent' }, { status: 'met', gap: undefined, attainment: undefined }],
      ['that grade', CLOSED, { 2025: 'good' }, { status: 'met', gap: undefined, attainment: undefined }],
      ['below', CLOSED, { 2025: 'completed' }, { status: 'missed', gap: undefined }],
    ],
  );
  judges(
    '“xếp loại không quá hoàn thành nhiệm vụ”, towards the worse',
    { measure: { kind: 'grade' }, ...by2025({ comparator: 'lte', value: 'completed' }) },
    [
      ['a better grade', CLOSED, { 2025: 'good' }, 'missed'],
      ['that grade', CLOSED, { 2025: 'completed' }, 'met'],
      ['a worse grade', CLOSED, { 2025: 'not-completed' }, 'met'],
    ],
  );
  judges(
    '“hoàn thành trở lên”: what is done is more than what is not',
    { measure: { kind: 'milestone' }, ...by2025({ comparator: 'gte', value: true }) },
    [
      ['done', CLOSED, { 2025: true }, 'met'],
      ['not done', CLOSED, { 2025: false }, 'missed'],
    ],
  );
  judges(
    '“không để xảy ra”: what must not be done',
    { measure: { kind: 'milestone' }, ...by2025({ comparator: 'eq', value: false }) },
    [
      ['done', CLOSED, { 2025: true }, 'missed'],
      ['not done', CLOSED, { 2025: false }, 'met'],
    ],
  );
});

describe('Parts are held against bars of their own', () => {
  const categories = [
    { id: 'collective', name: 'Tập thể' },
    { id: 'individual', name: 'Cá nhân' },
  ];
  const models = (more: Partial<Requirement> = {}): Sample => ({
    measure: { kind: 'count' },
    document: { categories },
    requirement: {
      ...{ comparator: 'between', value: [5, 8], every: 'year', from: '2025' },
      parts: [
        { category: 'collective', comparator: 'between', value: [3, 4] },
        { category: 'individual', comparator: 'gte', value: 2 },
      ],
      ...more,
    },
  });
  const of = (total: number, collective: number, individual: number): Figures => ({
    2025: [
      { value: total },
      { category: 'collective', value: collective },
      { category: 'individual', value: individual },
    ],
  });
  const parts = (collective: 'met' | 'missed', individual: 'met' | 'missed') => [
    { name: 'Tập thể', status: collective },
    { name: 'Cá nhân', status: individual },
  ];
  judges('“05 - 08 mô hình (03 - 04 tập thể, 02 cá nhân)”', models(), [
    ['all of it', CLOSED, of(5, 3, 2), { status: 'met', parts: parts('met', 'met') }],
    ['more of a part is more', CLOSED, of(9, 7, 2), { status: 'met', parts: parts('met', 'met') }],
    ['too little of one', CLOSED, of(6, 2, 4), { status: 'missed', parts: parts('missed', 'met') }],
  ]);
  judges('“05 - 08 mô hình (03 - 04 tập thể, 02 cá nhân)” and no more', models({ ceiling: true }), [
    ['too much of a part', CLOSED, of(7, 5, 2), { status: 'missed', parts: parts('missed', 'met') }],
    ['more of a part that is no range', CLOSED, of(8, 3, 5), { status: 'met', parts: parts('met', 'met') }],
    ['too much in all', CLOSED, of(9, 4, 5), { status: 'missed', parts: parts('met', 'met') }],
  ]);
  judges('“05 - 08 mô hình (03 - 04 tập thể, 02 cá nhân)” with a tolerance of 1', models({ tolerance: 1 }), [
    ['it widens the parts as well', CLOSED, of(4, 2, 1), { status: 'met', parts: parts('met', 'met') }],
    ['and no more than that', CLOSED, of(4, 2, 0), { status: 'missed', parts: parts('met', 'missed') }],
  ]);
});
