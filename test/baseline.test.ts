/** Baselines: whose they are, of which population and level, and how they stand among the figures. */
import type { Baseline, Requirement } from '../src/index.js';
import { expectPart, FARMERS, judge, judges, WOMEN, type Row, type Sample } from './evaluate/judging.js';

const from = (baseline: Baseline[], more: Partial<Requirement> = {}): Sample => ({
  requirement: { comparator: 'gte', value: 90, by: '2025', ...more },
  target: { baseline },
});
const BRANCH = 'chi-hoi-1';
const OTHER = 'chi-hoi-2';
const units: Sample['document'] = {
  levels: [
    { id: 'province', name: 'Cấp tỉnh' },
    { id: 'commune', name: 'Cấp xã' },
    { id: 'branch', name: 'Chi hội' },
  ],
  units: [BRANCH, OTHER].map((id) => ({ id, name: id, organization: FARMERS, level: 'branch' })),
};

/** As `judges`, of the verdict on one branch. */
function judgesBranch(says: string, sample: Sample, rows: Row[]): void {
  describe(says, () => {
    for (const [when, asOf, figures, wanted] of rows) {
      it(when, () => {
        const [progress] = judge({ ...sample, document: units }, figures, { asOf, unit: BRANCH });
        expectPart(progress, typeof wanted === 'string' ? { status: wanted } : wanted);
      });
    }
  });
}

describe('A baseline among the figures', () => {
  judges('“từ 80% năm 2023, đến năm 2025 đạt 90% trở lên”', from([{ period: '2023', value: 80 }]), [
    [
      'is where the pace begins',
      '2025-06-30',
      { 2024: 85 },
      { status: 'on-track', projection: { yearly: 5 } },
    ],
    ['alone it awaits a figure', '2025-06-30', {}, 'awaiting'],
    ['alone it is not early either', '2025-06-30', { 2022: 95 }, { status: 'met', projection: undefined }],
    ['its period is over, and it does not answer', '2026-02-01', { 2023: 85 }, 'no-data'],
    [
      'a figure of its own period takes its place',
      '2025-06-30',
      { 2023: 84, 2024: 85 },
      { status: 'off-track', projection: { yearly: 1 } },
    ],
    [
      'a figure before it is where the pace begins',
      '2025-06-30',
      { 2021: 79, 2024: 85 },
      { status: 'off-track', projection: { yearly: 2 } },
    ],
    [
      'a forecast of its own period does not take its place',
      '2025-06-30',
      { 2023: { value: 84, status: 'F' }, 2024: 85 },
      { status: 'on-track', projection: { yearly: 5 } },
    ],
  ]);
  judges('“từ 80% năm 2024” is newer than the figures', from([{ period: '2024', value: 80 }]), [
    ['and is no trend of an older one', '2025-06-30', { 2023: 85 }, { status: 'no-trend', value: 85 }],
    [
      'nor does it bend the trend of older ones',
      '2025-06-30',
      { 2021: 81, 2023: 85 },
      { status: 'at-risk', projection: { yearly: 2, value: 89 } },
    ],
    [
      'nor is the figure any less satisfied',
      '2025-06-30',
      { 2023: 92 },
      { status: 'met', early: true, projection: undefined },
    ],
  ]);
  judges(
    '“từ 80% quý IV năm 2024” ends with the figure of the year',
    from([{ period: '2024-Q4', value: 80 }]),
    [
      ['and makes no trend with it', '2025-06-30', { 2024: 85 }, { status: 'no-trend', value: 85 }],
      [
        'nor does it replace it',
        '2025-06-30',
        { 2022: 75, 2024: 85 },
        { status: 'on-track', projection: { yearly: 5 } },
      ],
    ],
  );
  judges(
    '“từ 70% năm 2022, 80% năm 2023”, two baselines, the later one listed first',
    from([
      { period: '2023', value: 80 },
      { period: '2022', value: 75 },
    ]),
    [['the earlier is where the pace begins', '2025-06-30', { 2024: 85 }, { projection: { yearly: 5 } }]],
  );
});

describe('Whose baseline it is', () => {
  const trend = { status: 'on-track', projection: { yearly: 5 } } as const;
  judges(
    '“toàn tỉnh từ 80% năm 2023, đến năm 2025 Hội Nông dân đạt 90% trở lên”',
    from([{ period: '2023', value: 80 }], { organizations: [FARMERS] }),
    [
      [
        "the whole's is not the organization's",
        '2025-06-30',
        { 2024: { organization: FARMERS, value: 85 } },
        'no-trend',
      ],
    ],
  );
  judges(
    '“Hội Nông dân từ 80% năm 2023, đến năm 2025 toàn tỉnh đạt 90% trở lên”',
    from([{ organization: FARMERS, period: '2023', value: 80 }]),
    [["the organization's is not the whole's", '2025-06-30', { 2024: 85 }, 'no-trend']],
  );

  const atProvince = { organizations: [FARMERS], levels: ['province'] };
  const level = (baseline: Partial<Baseline>): Sample => ({
    ...from([{ organization: FARMERS, period: '2023', value: 80, ...baseline }], atProvince),
    document: units,
  });
  const reported = { 2024: { organization: FARMERS, level: 'province', value: 85 } };
  judges('“Hội Nông dân cấp tỉnh đạt 90% trở lên”, from that level', level({ level: 'province' }), [
    ['counts', '2025-06-30', reported, { ...trend, organization: FARMERS, level: 'province' }],
  ]);
  judges('“Hội Nông dân cấp tỉnh đạt 90% trở lên”, from another level', level({ level: 'commune' }), [
    ['does not count', '2025-06-30', reported, 'no-trend'],
  ]);
  judges('“Hội Nông dân cấp tỉnh đạt 90% trở lên”, from all levels', level({}), [
    ['does not count', '2025-06-30', reported, 'no-trend'],
  ]);
  judges(
    '“Hội Nông dân đạt 90% trở lên”, from one level',
    {
      ...from([{ organization: FARMERS, level: 'province', period: '2023', value: 80 }], {
        organizations: [FARMERS],
      }),
      document: units,
    },
    [['does not count', '2025-06-30', { 2024: { organization: FARMERS, value: 85 } }, 'no-trend']],
  );
  judges(
    '“Hội Nông dân đạt 90% trở lên”, from one of its branches',
    {
      ...from([{ organization: FARMERS, unit: BRANCH, period: '2023', value: 80 }], {
        organizations: [FARMERS],
      }),
      document: units,
    },
    [['does not count', '2025-06-30', { 2024: { organization: FARMERS, value: 85 } }, 'no-trend']],
  );

  const branches = { organizations: [FARMERS], each: 'branch' };
  const ofBranch = { 2024: { unit: BRANCH, value: 85 } };
  const ofOne = (baseline: Partial<Baseline>) => from([{ period: '2023', value: 80, ...baseline }], branches);
  judgesBranch('“mỗi chi hội đạt 90% trở lên”, from that of the branch', ofOne({ unit: BRANCH }), [
    ['counts', '2025-06-30', ofBranch, trend],
  ]);
  judgesBranch(
    '“mỗi chi hội đạt 90% trở lên”, from that of the branch, with its organization',
    ofOne({ unit: BRANCH, organization: FARMERS }),
    [['counts', '2025-06-30', ofBranch, trend]],
  );
  judgesBranch(
    '“mỗi chi hội đạt 90% trở lên”, from that of the branch, with its level',
    ofOne({ unit: BRANCH, level: 'branch' }),
    [['counts', '2025-06-30', ofBranch, trend]],
  );
  judgesBranch('“mỗi chi hội đạt 90% trở lên”, from that of another branch', ofOne({ unit: OTHER }), [
    ['does not count', '2025-06-30', ofBranch, 'no-trend'],
  ]);
  judgesBranch(
    '“mỗi chi hội đạt 90% trở lên”, from that of its organization',
    ofOne({ organization: FARMERS }),
    [['does not count', '2025-06-30', ofBranch, 'no-trend']],
  );
  judgesBranch('“mỗi chi hội đạt 90% trở lên”, from that of the whole', ofOne({}), [
    ['does not count', '2025-06-30', ofBranch, 'no-trend'],
  ]);
  describe('“mỗi chi hội đạt 90% trở lên”, of a branch that all organizations share', () => {
    const sample: Sample = {
      ...from([{ unit: BRANCH, organization: FARMERS, period: '2023', value: 80 }], {
        organizations: [FARMERS, WOMEN],
        each: 'branch',
      }),
      document: {
        levels: [{ id: 'branch', name: 'Chi hội' }],
        units: [{ id: BRANCH, name: BRANCH, level: 'branch' }],
      },
    };
    const figures = {
      2024: [FARMERS, WOMEN].map((organization) => ({ unit: BRANCH, organization, value: 85 })),
    };
    const verdictOf = (organization: string) =>
      judge(sample, figures, { asOf: '2025-06-30', unit: BRANCH, organization })[0];
    it('counts for the organization it is of', () => expectPart(verdictOf(FARMERS), trend));
    it('and not for another', () =>
      expectPart(verdictOf(WOMEN), { status: 'no-trend', projection: undefined }));
  });
  judges(
    '“Hội Liên hiệp Phụ nữ đạt 90% trở lên”, from that of Hội Nông dân',
    from([{ organization: FARMERS, period: '2023', value: 80 }], { organizations: [WOMEN] }),
    [['does not count', '2025-06-30', { 2024: { organization: WOMEN, value: 85 } }, 'no-trend']],
  );
});

describe('Of which population a baseline is', () => {
  const population = 'doanh nghiệp có từ 20 công nhân, lao động';
  const other = 'doanh nghiệp có từ 25 công nhân, lao động';
  const reported = { 2024: { value: 85, population } };
  const asked = (baseline: Partial<Baseline>) =>
    from([{ period: '2023', value: 80, ...baseline }], { population });
  judges('“doanh nghiệp có từ 20 công nhân”, from the same', asked({ population }), [
    ['counts', '2025-06-30', reported, { status: 'on-track', projection: { yearly: 5 } }],
  ]);
  judges('“doanh nghiệp có từ 20 công nhân”, from another', asked({ population: other }), [
    ['does not count', '2025-06-30', reported, 'no-trend'],
  ]);
  judges('“doanh nghiệp có từ 20 công nhân”, from none said', asked({}), [
    ['does not count', '2025-06-30', reported, 'no-trend'],
  ]);
  judges(
    '“doanh nghiệp có từ 20 công nhân”, with one of another population between the figures',
    from([{ period: '2023', value: 10, population: other }], { population }),
    [
      [
        'the trend goes on past it',
        '2025-06-30',
        { 2022: { value: 75, population }, 2024: { value: 85, population } },
        { status: 'on-track', projection: { yearly: 5 } },
      ],
    ],
  );
  const any = (baseline: Partial<Baseline>) => from([{ period: '2023', value: 80, ...baseline }]);
  judges('“doanh nghiệp”, of whatever size, from one of a size', any({ population }), [
    ['counts for figures of that size', '2025-06-30', reported, { status: 'on-track' }],
    ['and is a break for others', '2025-06-30', { 2024: 85 }, 'no-trend'],
  ]);
});

describe('A baseline as the base of a change', () => {
  const change = (
    base: NonNullable<Requirement['change']>['from'],
    baseline: Baseline[],
    more: Partial<Requirement> = {},
  ): Sample => ({
    ...from(baseline, {
      value: 10,
      change: { direction: 'increase', from: base, in: 'percent' },
      ...more,
    }),
    measure: { kind: 'amount' },
  });
  const noBase = { status: 'no-data', reason: { code: 'no-base' }, value: undefined } as const;
  const year = { by: undefined, every: 'year', from: '2025', to: '2030' } as const;

  judges(
    '“đến năm 2025 tăng ít nhất 10% so với năm 2020”',
    change('2020', [{ period: '2020', value: 100 }]),
    [
      ['it is the figure of 2020', '2026-02-01', { 2025: 110 }, { status: 'met', value: 10 }],
      ['a reported one comes first', '2026-02-01', { 2020: 105, 2025: 110 }, { status: 'missed' }],
      ['the year before is not meant', '2026-02-01', { 2024: 109, 2025: 110 }, { status: 'met', value: 10 }],
      [
        'it stands where 2020 was but forecast',
        '2026-02-01',
        { 2020: { value: 109, status: 'F' }, 2025: 110 },
        { status: 'met', value: 10 },
      ],
    ],
  );
  judges(
    '“đến năm 2025 tăng ít nhất 10% so với năm 2020”, from a number of 2019',
    change('2020', [{ period: '2019', value: 100 }]),
    [['has no base', '2026-02-01', { 2025: 120 }, noBase]],
  );
  judges('“tăng ít nhất 10%/năm”', change('previous', [{ period: '2020', value: 100 }], year), [
    ['a number of years ago is no base', '2026-02-01', { 2025: 120 }, noBase],
    [
      'nor while the year is open',
      '2025-08-01',
      { '2025-S1': 120 },
      { ...noBase, figure: { period: '2025-S1' } },
    ],
    [
      'what comes after a year does not change it',
      '2027-02-01',
      { 2024: 100, 2025: 120, 2026: { value: 150, status: 'B' } },
      {
        ...{ status: 'no-data', reason: { code: 'break' } },
        history: [
          { period: '2025', status: 'met', value: 20 },
          { period: '2026', status: 'no-data' },
        ],
      },
    ],
  ]);
  judges(
    '“đến năm 2025 tăng ít nhất 10% so với số gốc”, of another population',
    change('baseline', [{ period: '2020', value: 100, population: 'từ 25 công nhân' }]),
    [
      [
        'is across a break',
        '2026-02-01',
        { 2025: { value: 120, population: 'từ 20 công nhân' } },
        { status: 'no-data', reason: { code: 'break' } },
      ],
      ['is not of the same', '2026-02-01', { 2025: { value: 120, population: 'từ 25 công nhân' } }, 'met'],
    ],
  );
  judges(
    '“tăng ít nhất 10% so với năm trước”, without a time',
    change('previous', [{ period: '2023', value: 100 }], { by: undefined }),
    [
      ['of the newest figure', '2025-06-30', { 2024: 110 }, { status: 'met', value: 10 }],
      ['of the year before that', '2025-06-30', { 2022: 50, 2024: 109 }, { status: 'missed', value: 9 }],
    ],
  );
  judges(
    '“tỷ lệ … tăng ít nhất 5 điểm % so với năm 2020”, of sums that cannot be made',
    {
      ...from([{ organization: FARMERS, period: '2020', value: 80 }], {
        ...{ organizations: [FARMERS], value: 5 },
        change: { direction: 'increase', from: 'baseline', in: 'points' },
      }),
      measure: { kind: 'percent', aggregate: 'ratio' },
      document: units,
    },
    [
      [
        'says so',
        '2026-02-01',
        {
          2025: [
            { unit: BRANCH, value: 90 },
            { unit: OTHER, value: 91 },
          ],
        },
        { status: 'no-data', reason: { code: 'cannot-aggregate' } },
      ],
    ],
  );
});

describe('Silence, forecasts and the base of a change', () => {
  judges(
    '“tăng trên 10%/năm”, over the base stated for the year before',
    {
      ...from([{ period: '2024', value: 100 }], {
        ...{ by: undefined, value: 10, every: 'year', from: '2025' },
        change: { direction: 'increase', from: 'previous', in: 'percent' },
      }),
      measure: { kind: 'amount' },
    },
    [
      [
        'that nobody has reported',
        '2026-01-15',
        { 2024: { value: null, status: 'M' }, 2025: 110 },
        { status: 'met', value: 10 },
      ],
      [
        'whatever was forecast in between',
        '2026-01-15',
        { '2025-S1': { value: 5, status: 'F', population: 'x' }, 2025: 110 },
        { status: 'met', value: 10 },
      ],
    ],
  );
  judges(
    '“đến năm 2025 đạt 90% trở lên”, the base of a part',
    {
      ...from([{ category: 'collective', period: '2020', value: 10 }], { value: 90, by: '2025' }),
      document: { categories: [{ id: 'collective', name: 'Tập thể' }] },
    },
    [['is none of the total', '2025-06-30', { 2024: 80 }, { status: 'no-trend', projection: undefined }]],
  );
  judges(
    '“tăng ít nhất 5 điểm % so với số gốc”, the newest of several bases',
    from(
      [
        { period: '2021', value: 80 },
        { period: '2020', value: 70 },
      ],
      { value: 5, by: '2025', change: { direction: 'increase', from: 'baseline', in: 'points' } },
    ),
    [['wherever it is listed', '2026-01-15', { 2025: 86 }, { status: 'met', value: 6 }]],
  );
});

describe('Nearly the edge', () => {
  judges(
    '“khoảng 90% trở lên”, half a point of tolerance',
    { requirement: { comparator: 'gte', value: 90, tolerance: 0.5, by: '2025' } },
    [
      ['nearly 89.5 is not there', '2026-01-15', { 2025: { value: 89.5, qualifier: 'nearly' } }, 'missed'],
      [
        'nearly 90 is past what is tolerated',
        '2026-01-15',
        { 2025: { value: 90, qualifier: 'nearly' } },
        'met',
      ],
    ],
  );
});

describe('A long term', () => {
  judges(
    '“mỗi nhiệm kỳ ít nhất 10”, a term of fifteen years',
    {
      requirement: { comparator: 'gte', value: 10, every: 'term' },
      measure: { kind: 'count' },
      heading: { period: '2021/2035', terms: ['2021/2035'] },
    },
    [['is judged while it runs', '2022-02-15', { 2021: 10 }, { status: 'on-track', period: '2021/2035' }]],
  );
});
