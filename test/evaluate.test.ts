/** How progress is judged: each table begins with the words of a resolution and says what becomes of them. */
import { expect } from 'chai';
import { STATUSES, summarize, type Requirement, type Status } from '../src/index.js';
import {
  about,
  ALL,
  expectPart,
  FARMERS,
  judge,
  judges,
  UNION,
  VETERANS,
  WOMEN,
  YOUTH,
  type Expected,
  type Figures,
  type Row,
  type Sample,
} from './evaluate/judging.js';

const by2025 = (value: number, more: Partial<Requirement> = {}): Sample => ({
  requirement: { comparator: 'gte', value, by: '2025', ...more },
});
const everyYear = (value: number, more: Partial<Requirement> = {}): Sample => ({
  requirement: { comparator: 'gte', value, every: 'year', ...more },
});
const counted = (sample: Sample, more: Sample['measure'] = {}): Sample => ({
  ...sample,
  measure: { kind: 'count', ...more },
});

describe('A deadline', () => {
  judges('“đến năm 2025: Hội Nông dân, Đoàn Thanh niên đạt 90% trở lên”', by2025(90), [
    [
      'reached by the end of 2025',
      '2026-01-15',
      { 2025: 93.4 },
      {
        ...{ status: 'met', early: undefined, period: '2025', value: 93.4, required: 90, comparator: 'gte' },
        ...{ gap: 3.4, attainment: 934 / 900, history: [], current: undefined, provisional: undefined },
      },
    ],
    ['reached to the point', '2026-01-15', { 2025: 90 }, { status: 'met', gap: 0, attainment: 1 }],
    [
      'a hair below',
      '2026-01-15',
      { 2025: 89.96 },
      { status: 'missed', value: 89.96, gap: -0.04, attainment: 8996 / 9000 },
    ],
    ['not missed on its last day', '2025-12-31', { 2025: 85 }, 'no-trend'],
    ['missed on the day after', '2026-01-01', { 2025: 85 }, 'missed'],
    ['early on its last day', '2025-12-31', { 2025: 93.4 }, { status: 'met', early: true }],
    ['in time on the day after', '2026-01-01', { 2025: 93.4 }, { status: 'met', early: undefined }],
    ['nothing reported yet', '2025-06-30', {}, 'awaiting'],
    ['closed, an older figure does not answer', '2026-01-01', { 2023: 89, 2024: 95 }, 'awaiting'],
    ['due on the 31st day', '2026-01-31', { 2023: 89, 2024: 95 }, 'awaiting'],
    ['missing from the day after', '2026-02-01', { 2023: 89, 2024: 95 }, 'no-data'],
    ['a later figure does not answer either', '2027-06-30', { 2026: 95 }, 'no-data'],
    ['the last quarter ends with the year', '2026-01-15', { '2025-Q4': 91 }, { status: 'met', value: 91 }],
    ['the last day too', '2026-01-15', { '2025-12-31': 91 }, 'met'],
    ["the year's own figure comes first", '2026-01-15', { 2025: 89, '2025-Q4': 91, '2025-12': 92 }, 'missed'],
    ['the third quarter does not end with the year', '2026-01-15', { '2025-Q3': 95 }, 'awaiting'],
    [
      'one satisfied figure is enough',
      '2025-06-30',
      { 2024: 91 },
      { status: 'met', early: true, projection: undefined },
    ],
    [
      'satisfied and rising',
      '2025-06-30',
      { 2023: 89, 2024: 91 },
      { status: 'met', early: true, projection: { value: 93, yearly: 2 } },
    ],
    [
      'satisfied and falling to the edge',
      '2025-06-30',
      { 2023: 92, 2024: 91 },
      { status: 'met', early: true, projection: { value: 90 } },
    ],
    [
      'satisfied, but the projection leaves it',
      '2025-06-30',
      { 2023: 94, 2024: 91 },
      { status: 'at-risk', early: undefined, value: 91, projection: { value: 88, yearly: -3 } },
    ],
    ['one unsatisfied figure', '2025-06-30', { 2024: 80 }, { status: 'no-trend', projection: undefined }],
    [
      'the pace arrives',
      '2025-06-30',
      { 2023: 80, 2024: 85 },
      { status: 'on-track', early: undefined, value: 85, gap: -5, projection: { value: 90, yearly: 5 } },
    ],
    ['misses by 5% of the way', '2025-06-30', { 2023: 70.5, 2024: 80 }, 'on-track'],
    ['misses by a little more than 5%', '2025-06-30', { 2023: 70.501, 2024: 80 }, 'at-risk'],
    ['misses by 20% of the way', '2025-06-30', { 2023: 72, 2024: 80 }, 'at-risk'],
    ['misses by a little more than 20%', '2025-06-30', { 2023: 72.001, 2024: 80 }, 'off-track'],
    ['misses by 5% of a very short way', '2025-06-30', { 2023: 89.415, 2024: 89.7 }, 'on-track'],
    ['stands still', '2025-06-30', { 2023: 80, 2024: 80 }, 'off-track'],
    ['moves away', '2025-06-30', { 2023: 82, 2024: 80 }, 'off-track'],
    ['half a year counts as half a year', '2025-08-01', { 2024: 84, '2025-S1': 87 }, 'on-track'],
  ]);

  judges('“đến năm 2030 có 98% trở lên doanh nghiệp” counts calendar years', by2025(98, { by: '2030' }), [
    [
      'two years in four from now',
      '2027-01-15',
      { 2024: 84, 2026: 90 },
      { status: 'on-track', projection: { value: 102, yearly: 3 } },
    ],
    [
      'a leap year is a year',
      '2028-03-31',
      { 2026: 90, 2027: 92 },
      { status: 'on-track', projection: { value: 98, yearly: 2 } },
    ],
  ]);

  judges('“đến năm 2025 … đạt 90% trở lên”, five years at most make a trend', by2025(90), [
    [
      'the first of five years counts, a sixth does not',
      '2025-06-30',
      { 2018: 0, 2019: 70, 2022: 70, 2024: 80 },
      { status: 'off-track', projection: { yearly: 2, value: 82 } },
    ],
    ['what is older is no trend', '2025-06-30', { 2018: 50, 2024: 80 }, 'no-trend'],
  ]);

  judges(
    '“đến năm 2025 … đạt 90% trở lên” from 85,1% in 2020: the baseline counts as a figure',
    { ...by2025(90), target: { baseline: [{ period: '2020', value: 85.1 }] } },
    [
      [
        'with one figure there is a trend',
        '2025-06-30',
        { 2024: 88 },
        { status: 'off-track', projection: { yearly: 0.725, value: 88.725 } },
      ],
      ['and it may be enough', '2024-06-30', { 2023: 88.04 }, { status: 'on-track' }],
      ['it never answers', '2026-02-01', {}, 'no-data'],
    ],
  );

  judges(
    '“đến năm 2025 … đạt 90% trở lên”, with a baseline of 2018',
    { ...by2025(90), target: { baseline: [{ period: '2018', value: 60 }] } },
    [['is too old for a trend', '2025-06-30', { 2024: 88 }, 'no-trend']],
  );

  judges(
    '“đến năm 2025: Hội Nông dân … 90%, Hội Liên hiệp Phụ nữ … 85%”, a baseline belongs to its organization',
    {
      ...by2025(90, { organizations: [FARMERS] }),
      target: {
        baseline: [
          { organization: WOMEN, period: '2020', value: 10 },
          { organization: FARMERS, period: '2020', value: 84 },
        ],
      },
    },
    [
      [
        'that of the farmers',
        '2025-06-30',
        { 2024: { organization: FARMERS, value: 88 } },
        { organization: FARMERS, projection: { yearly: 1, value: 89 } },
      ],
    ],
  );

  judges(
    '“đến năm 2025, trên 75% Ban công tác Mặt trận, các chi đoàn, chi hội”',
    by2025(75, { comparator: 'gt' }),
    [
      ['75% is not above 75%', '2026-01-15', { 2025: 75 }, { status: 'missed', gap: 0 }],
      ['a hair more is', '2026-01-15', { 2025: 75.01 }, 'met'],
      ['at 75% and rising', '2025-06-30', { 2023: 74, 2024: 75 }, 'on-track'],
      ['at 75% and standing still', '2025-06-30', { 2023: 75, 2024: 75 }, 'at-risk'],
      ['at 75% and falling', '2025-06-30', { 2023: 80, 2024: 75 }, 'at-risk'],
      ['at 75% for the first time', '2025-06-30', { 2024: 75 }, 'no-trend'],
      ['above, but the projection comes down to it', '2025-06-30', { 2023: 77, 2024: 76 }, 'at-risk'],
    ],
  );

  judges('“Đến năm 2025 … Hội Nông dân đạt 86%”, a bare number', by2025(86, { bare: true }), [
    ['met by 86', '2026-01-15', { 2025: 86 }, 'met'],
    ['and by more', '2026-01-15', { 2025: 91.5 }, { status: 'met', exceeds: undefined }],
    ['not by less', '2026-01-15', { 2025: 85.9 }, 'missed'],
  ]);

  for (const word of ['aim', 'basically'] as const) {
    const rows: Row[] = [
      ['missed is missed', '2026-01-15', { 2025: 89.9 }, 'missed'],
      ['met is met', '2026-01-15', { 2025: 90 }, 'met'],
      ['the edge of on track stays', '2025-06-30', { 2023: 70.501, 2024: 80 }, 'at-risk'],
    ];
    const words = { aim: 'phấn đấu', basically: 'cơ bản' }[word];
    judges(
      `“${words} đến năm 2025 … đạt 90% trở lên” has no easier verdict`,
      by2025(90, { [word]: true }),
      rows,
    );
  }

  judges('“phấn đấu đến năm 2025 … đạt 90% trở lên” says that it is an aim', by2025(90, { aim: true }), [
    ['on the requirement', '2026-01-15', { 2025: 90 }, { status: 'met', aim: true }],
  ]);
  judges(
    '“phấn đấu đến năm 2025 … đạt 90% trở lên”, said of the whole target',
    { ...by2025(90), target: { aim: true } },
    [['is said of each requirement', '2026-01-15', { 2025: 80 }, { status: 'missed', aim: true }]],
  );

  judges('“đạt 90% trở lên” with a tolerance of 0,5', by2025(90, { tolerance: 0.5 }), [
    ['within it', '2026-01-15', { 2025: 89.5 }, { status: 'met', gap: -0.5 }],
    ['beyond it', '2026-01-15', { 2025: 89.49 }, 'missed'],
    ['the projection may end within it', '2025-06-30', { 2023: 84.5, 2024: 87 }, 'on-track'],
    ['and stay within it', '2025-06-30', { 2023: 89.8, 2024: 89.65 }, { status: 'met', early: true }],
    ['the way ends there', '2025-06-30', { 2023: 70, 2024: 79.5 }, 'on-track'],
  ]);

  judges(
    '“cơ bản không còn hộ nghèo” by 2030, a ceiling with a tolerance of 0,5',
    { requirement: { comparator: 'lte', value: 0, tolerance: 0.5, basically: true, by: '2030' } },
    [
      ['within it', '2031-01-15', { 2030: 0.5 }, { status: 'met', attainment: undefined }],
      ['beyond it', '2031-01-15', { 2030: 0.51 }, 'missed'],
      ['the pace arrives', '2029-06-30', { 2026: 3.3, 2027: 2.5, 2028: 1.9 }, 'on-track'],
      ['the way ends there: 5% of it', '2029-06-30', { 2026: 4.4, 2028: 2.5 }, 'on-track'],
    ],
  );

  judges('“tỷ lệ … không quá 2%” by 2025, a ceiling', by2025(2, { comparator: 'lte' }), [
    ['kept', '2026-01-15', { 2025: 2 }, { status: 'met', gap: 0, attainment: undefined }],
    ['broken', '2026-01-15', { 2025: 2.3 }, { status: 'missed', gap: -0.3, attainment: undefined }],
    ['on its way down', '2025-06-30', { 2023: 6, 2024: 4 }, 'on-track'],
    ['misses by 5% of the way down', '2025-06-30', { 2023: 5.9, 2024: 4 }, 'on-track'],
    ['misses by 20% of the way down', '2025-06-30', { 2023: 5.6, 2024: 4 }, 'at-risk'],
    ['misses by more', '2025-06-30', { 2023: 5.59, 2024: 4 }, 'off-track'],
    ['kept already', '2025-06-30', { 2023: 1, 2024: 1.5 }, { status: 'met', early: true }],
    ['kept, but rising past it', '2025-06-30', { 2023: 0.9, 2024: 1.5 }, 'at-risk'],
  ]);

  judges('“tỷ lệ … dưới 2%” by 2025', by2025(2, { comparator: 'lt' }), [
    ['2% is not below 2%', '2026-01-15', { 2025: 2 }, 'missed'],
    ['1,99% is', '2026-01-15', { 2025: 1.99 }, 'met'],
  ]);

  const between = (more: Partial<Requirement> = {}): Sample => ({
    requirement: { comparator: 'between', value: [70, 80], by: '2025', ...more },
  });
  judges('“đạt từ 70% đến 80%” by 2025', between(), [
    ['inside', '2026-01-15', { 2025: 75 }, { status: 'met', gap: 0, exceeds: undefined, required: [70, 80] }],
    ['at either end', '2026-01-15', { 2025: 70 }, 'met'],
    ['at the top', '2026-01-15', { 2025: 80 }, { status: 'met', exceeds: undefined }],
    ['above the top is met and said', '2026-01-15', { 2025: 85 }, { status: 'met', exceeds: true }],
    ['below', '2026-01-15', { 2025: 69.9 }, 'missed'],
    ['on its way to the nearer end', '2025-06-30', { 2023: 50, 2024: 60 }, 'on-track'],
    ['misses that end by 5%', '2025-06-30', { 2023: 50.5, 2024: 60 }, 'on-track'],
    ['misses that end by half', '2025-06-30', { 2023: 55, 2024: 60 }, 'off-track'],
  ]);
  judges('“đạt từ 70% đến 80%” by 2025, and no more', between({ ceiling: true }), [
    ['above the top', '2026-01-15', { 2025: 85 }, { status: 'missed', exceeds: undefined }],
    ['at the top', '2026-01-15', { 2025: 80 }, 'met'],
    ['from above to the top', '2025-06-30', { 2023: 90, 2024: 85 }, 'on-track'],
    ['from above, too slowly', '2025-06-30', { 2023: 86, 2024: 85 }, 'off-track'],
    ['inside, but rising out of it', '2025-06-30', { 2023: 72, 2024: 78 }, 'at-risk'],
  ]);

  judges('“đúng 50%” by 2025', by2025(50, { comparator: 'eq' }), [
    ['reached', '2026-01-15', { 2025: 50 }, 'met'],
    ['passed', '2026-01-15', { 2025: 51 }, 'missed'],
    ['arrives', '2025-06-30', { 2023: 30, 2024: 40 }, 'on-track'],
    ['passes it by 5% of the way', '2025-06-30', { 2023: 29.5, 2024: 40 }, 'on-track'],
    ['passes it by 20% of the way', '2025-06-30', { 2023: 28, 2024: 40 }, 'at-risk'],
    ['passes it by more', '2025-06-30', { 2023: 27, 2024: 40 }, 'off-track'],
    ['comes down to it', '2025-06-30', { 2023: 70, 2024: 60 }, 'on-track'],
  ]);
  judges('“đúng 50%” by 2025 with a tolerance of 1', by2025(50, { comparator: 'eq', tolerance: 1 }), [
    ['a little less', '2026-01-15', { 2025: 49 }, 'met'],
    ['a little more', '2026-01-15', { 2025: 51 }, 'met'],
    ['too little', '2026-01-15', { 2025: 48.9 }, 'missed'],
    ['too much', '2026-01-15', { 2025: 51.1 }, 'missed'],
  ]);
});

describe('The day a figure is due', () => {
  const rows = (last: string, missing: string): Row[] => [
    [`not yet on ${last}`, last, { 2024: 95 }, 'awaiting'],
    [`since ${missing}`, missing, { 2024: 95 }, 'no-data'],
  ];
  judges(
    '“đến năm 2025”, due after 31 days where nothing is said',
    by2025(90),
    rows('2026-01-31', '2026-02-01'),
  );
  judges(
    '“đến năm 2025”, due after 60 days as the document says',
    { ...by2025(90), document: { dueAfter: 60 } },
    rows('2026-03-01', '2026-03-02'),
  );
  judges(
    '“đến năm 2025”, due after 10 days as the target says before the document',
    { ...by2025(90), document: { dueAfter: 60 }, target: { dueAfter: 10 } },
    rows('2026-01-10', '2026-01-11'),
  );
  judges(
    '“đến năm 2025”, due at once',
    { ...by2025(90), target: { dueAfter: 0 } },
    rows('2025-12-31', '2026-01-01').slice(1),
  );
  judges('“đến tháng 6 năm 2025”', by2025(90, { by: '2025-06' }), [
    ['the half-year ends with it', '2025-07-15', { '2025-S1': 91 }, 'met'],
    ['awaited until 31 July', '2025-07-31', { 2024: 95 }, 'awaiting'],
    ['missing from 1 August', '2025-08-01', { 2024: 95 }, 'no-data'],
  ]);
});

describe('Milestones, ranks and grades have no projection', () => {
  judges(
    '“Đến năm 2025, cơ bản hoàn thành chuyển đổi số”',
    {
      measure: { kind: 'milestone' },
      requirement: { comparator: 'eq', value: true, by: '2025', basically: true },
    },
    [
      ['nothing reported', '2025-06-30', {}, 'awaiting'],
      ['not done yet', '2025-06-30', { 2023: false, 2024: false }, 'awaiting'],
      [
        'done early',
        '2025-06-30',
        { 2024: true },
        { status: 'met', early: true, value: true, attainment: undefined, projection: undefined },
      ],
      ['done stays done', '2026-06-30', { 2023: true }, { status: 'met', early: undefined }],
      ['until a later figure says otherwise', '2026-06-30', { 2023: true, 2025: false }, 'missed'],
      ['not done', '2026-01-15', { 2025: false }, 'missed'],
      ['done in time', '2026-01-15', { 2024: false, 2025: true }, 'met'],
      ['never reported', '2026-02-01', {}, 'no-data'],
    ],
  );

  const stages = [
    { id: 'plan', name: 'Có kế hoạch' },
    { id: 'pilot', name: 'Thí điểm' },
    { id: 'all', name: 'Triển khai toàn diện' },
  ];
  judges(
    '“Đến năm 2025, cơ bản hoàn thành chuyển đổi số”, in stages, at least a pilot',
    { measure: { kind: 'milestone', stages }, requirement: { value: 'pilot', by: '2025' } },
    [
      ['a plan', '2026-01-15', { 2025: 'plan' }, { status: 'missed', value: 'plan' }],
      ['a pilot', '2026-01-15', { 2025: 'pilot' }, 'met'],
      ['more than that', '2026-01-15', { 2025: 'all' }, 'met'],
      ['a plan, still ahead', '2025-06-30', { 2023: 'plan', 2024: 'plan' }, 'awaiting'],
      ['a pilot, still ahead', '2025-06-30', { 2024: 'pilot' }, { status: 'met', early: true }],
    ],
  );

  judges(
    '“thuộc nhóm 10 tỉnh dẫn đầu” by 2025',
    { measure: { kind: 'rank' }, requirement: { comparator: 'lte', value: 10, by: '2025' } },
    [
      ['eleventh', '2026-01-15', { 2025: 11 }, { status: 'missed', attainment: undefined }],
      ['tenth', '2026-01-15', { 2025: 10 }, 'met'],
      ['on its way', '2025-06-30', { 2023: 14, 2024: 12 }, { status: 'awaiting', projection: undefined }],
      ['there already', '2025-06-30', { 2023: 2, 2024: 9 }, { status: 'met', early: true }],
    ],
  );

  const graded = (requirement: Partial<Requirement>): Sample => ({ measure: { kind: 'grade' }, requirement });
  judges(
    '“xếp loại hoàn thành tốt nhiệm vụ trở lên” by 2025',
    graded({ comparator: 'gte', value: 'good', by: '2025' }),
    [
      ['that grade', '2026-01-15', { 2025: 'good' }, { status: 'met', value: 'good', attainment: undefined }],
      ['a better one', '2026-01-15', { 2025: 'excellent' }, 'met'],
      ['a worse one', '2026-01-15', { 2025: 'completed' }, 'missed'],
      ['a worse one, still ahead', '2025-06-30', { 2023: 'not-completed', 2024: 'completed' }, 'awaiting'],
      ['that grade, still ahead', '2025-06-30', { 2024: 'good' }, { status: 'met', early: true }],
    ],
  );
  judges(
    '“không xếp loại không hoàn thành nhiệm vụ”',
    graded({ comparator: 'gt', value: 'not-completed', every: 'year', from: '2025' }),
    [
      ['the grade above', '2026-01-15', { 2025: 'completed' }, 'met'],
      ['that grade', '2026-01-15', { 2025: 'not-completed' }, 'missed'],
    ],
  );
});

describe('Figures of other populations and broken series', () => {
  const population = 'doanh nghiệp có từ 25 công nhân, lao động';
  const other = 'doanh nghiệp có từ 20 công nhân, lao động';
  judges('“95% trở lên doanh nghiệp có từ 25 công nhân, lao động”', by2025(95, { population }), [
    ['a figure of the same', '2026-02-01', { 2025: { value: 96, population } }, 'met'],
    ['of another', '2026-02-01', { 2025: { value: 96, population: other } }, 'no-data'],
    ['of none said', '2026-02-01', { 2025: 96 }, 'no-data'],
    [
      'of two, the right one',
      '2026-02-01',
      {
        2025: [
          { value: 97, population: other },
          { value: 94, population },
        ],
      },
      { status: 'missed', value: 94 },
    ],
    [
      'another makes no trend',
      '2025-06-30',
      { 2023: { value: 80, population: other }, 2024: { value: 90, population } },
      'no-trend',
    ],
    [
      'the same does',
      '2025-06-30',
      { 2023: { value: 85, population }, 2024: { value: 90, population } },
      'on-track',
    ],
  ]);

  judges('“95% trở lên doanh nghiệp … có tổ chức công đoàn”, of whatever size', by2025(95), [
    ['any population answers', '2026-01-15', { 2025: { value: 96, population: other } }, 'met'],
    [
      'the trend breaks where it changes',
      '2025-06-30',
      {
        2022: { value: 50, population },
        2023: { value: 85, population: other },
        2024: { value: 86, population: other },
      },
      { status: 'off-track', projection: { yearly: 1, value: 87 } },
    ],
    [
      'and one figure after it is none',
      '2025-06-30',
      { 2023: { value: 85, population }, 2024: { value: 90, population: other } },
      'no-trend',
    ],
  ]);

  for (const [status, word] of [
    ['B', 'a break in the series'],
    ['D', 'another definition'],
  ] as const) {
    judges(`“đến năm 2025 … đạt 90% trở lên” with ${word} (${status})`, by2025(90), [
      ['is judged', '2026-01-15', { 2025: { value: 91, status } }, { status: 'met', provisional: undefined }],
      [
        'begins the trend anew',
        '2025-06-30',
        { 2021: 10, 2022: 50, 2023: { value: 80, status }, 2024: 82 },
        { status: 'off-track', projection: { yearly: 2, value: 84 } },
      ],
      ['alone is no trend', '2025-06-30', { 2023: 80, 2024: { value: 85, status } }, 'no-trend'],
      [
        'alone and satisfied is enough',
        '2025-06-30',
        { 2023: 99, 2024: { value: 91, status } },
        { status: 'met', early: true },
      ],
    ]);
  }
});

describe('What a figure is worth', () => {
  for (const [status, word] of [
    ['P', 'ước'],
    ['E', 'estimated'],
    ['I', 'imputed'],
  ] as const) {
    judges(`“đến năm 2025 … đạt 90% trở lên”, ${word} (${status})`, by2025(90), [
      [
        'judged and marked',
        '2026-01-15',
        { 2025: { value: 91, status } },
        { status: 'met', provisional: true },
      ],
      [
        'missed and marked',
        '2026-01-15',
        { 2025: { value: 89, status } },
        { status: 'missed', provisional: true },
      ],
    ]);
  }

  judges('“đến năm 2025 … đạt 90% trở lên”, a forecast (F)', by2025(90), [
    ['does not answer', '2026-02-01', { 2025: { value: 95, status: 'F' } }, 'no-data'],
    ['nor before it is due', '2026-01-15', { 2025: { value: 95, status: 'F' } }, 'awaiting'],
    ['is no figure of the trend', '2025-06-30', { 2024: 80, 2025: { value: 95, status: 'F' } }, 'no-trend'],
    ['does not satisfy early', '2025-06-30', { 2024: { value: 95, status: 'F' } }, 'awaiting'],
  ]);

  for (const status of ['M', 'L'] as const) {
    judges(`“đến năm 2025 … đạt 90% trở lên”, no value (${status})`, by2025(90), [
      ['is silent', '2026-01-15', { 2024: 95, 2025: { value: null, status } }, 'awaiting'],
      ['and missing once due', '2026-02-01', { 2024: 95, 2025: { value: null, status } }, 'no-data'],
    ]);
  }

  judges('“đến năm 2025 … đạt 90% trở lên”, declared not applicable (N)', by2025(90), [
    ['is not judged', '2026-01-15', { 2025: { value: null, status: 'N' } }, 'not-applicable'],
    [
      'whatever the years before',
      '2026-02-01',
      { 2024: 80, 2025: { value: null, status: 'N' } },
      'not-applicable',
    ],
  ]);

  const at = (qualifier: 'over' | 'nearly' | 'about'): Figures => ({ 2025: { value: 90, qualifier } });
  judges('“trên 90%”, reported in words', by2025(90, { comparator: 'gt' }), [
    ['“trên 90%”', '2026-01-15', at('over'), 'met'],
    ['“gần 90%”', '2026-01-15', at('nearly'), 'missed'],
    ['“khoảng 90%”', '2026-01-15', at('about'), 'missed'],
  ]);
  judges('“từ 90% trở lên”, reported in words', by2025(90), [
    ['“trên 90%”', '2026-01-15', at('over'), 'met'],
    ['“gần 90%”', '2026-01-15', at('nearly'), 'missed'],
    ['“khoảng 90%”', '2026-01-15', at('about'), 'met'],
  ]);
  for (const comparator of ['lte', 'lt', 'eq'] as const) {
    judges(`“${{ lte: 'không quá', lt: 'dưới', eq: 'đúng' }[comparator]} 90%”`, by2025(90, { comparator }), [
      ['“gần 90%” satisfies nothing at 90', '2026-01-15', at('nearly'), 'missed'],
    ]);
  }

  judges('“đạt 57% trở lên”, 57 of 100', by2025(57), [
    [
      'is 57%',
      '2026-01-15',
      { 2025: { numerator: 57, denominator: 100 } },
      { status: 'met', value: 57, gap: 0 },
    ],
    ['29 of 50 is more', '2026-01-15', { 2025: { numerator: 29, denominator: 50 } }, 'met'],
    [
      'the ratio comes before the value',
      '2026-01-15',
      { 2025: { value: 60, numerator: 56, denominator: 100 } },
      { status: 'missed', value: 56 },
    ],
  ]);
  judges('“trên 57%”, 57 of 100', by2025(57, { comparator: 'gt' }), [
    ['is not more than 57%', '2026-01-15', { 2025: { numerator: 57, denominator: 100 } }, 'missed'],
    ['nor is 570 of 1.000', '2026-01-15', { 2025: { numerator: 570, denominator: 1000 } }, 'missed'],
  ]);
  judges('“đạt 66,67% trở lên”', by2025(66.67), [
    ['two thirds are less', '2026-01-15', { 2025: { numerator: 2, denominator: 3 } }, 'missed'],
  ]);
  judges('“Đoàn thanh niên đạt 72,5%”', by2025(72.5), [
    ['29 of 40', '2026-01-15', { 2025: { numerator: 29, denominator: 40 } }, { status: 'met', value: 72.5 }],
  ]);
  judges(
    '“bình quân mỗi cơ sở ít nhất 1 đoàn viên”, a rate',
    { ...by2025(1), measure: { kind: 'rate', aggregate: 'ratio' } },
    [
      [
        '99 of 100',
        '2026-01-15',
        { 2025: { numerator: 99, denominator: 100 } },
        { status: 'missed', value: 0.99 },
      ],
      [
        '150 of 100',
        '2026-01-15',
        { 2025: { numerator: 150, denominator: 100 } },
        { status: 'met', value: 1.5 },
      ],
    ],
  );
});

describe('What was known on the day', () => {
  const revised: Figures = {
    2025: [
      { value: 89, updated: '2026-02-10' },
      { value: 93, updated: '2026-01-10T23:30:00-11:00' },
    ],
  };
  judges('“đến năm 2025 … đạt 90% trở lên”, reported and revised', by2025(90), [
    ['before the first report', '2026-01-09', revised, 'awaiting'],
    ['on its date as written', '2026-01-10', revised, { status: 'met', value: 93 }],
    ['before the revision', '2026-02-09', revised, { status: 'met', value: 93 }],
    ['from the revision on', '2026-02-10', revised, { status: 'missed', value: 89 }],
    ['and a year later', '2027-02-10', revised, { status: 'missed', value: 89 }],
    ['what comes late was missing', '2026-02-01', { 2025: { value: 93, updated: '2026-02-02' } }, 'no-data'],
    [
      'a revision replaces what bears no date',
      '2026-02-10',
      { 2025: [91, { value: 89, updated: '2026-02-10' }] },
      'missed',
    ],
    ['which stands until then', '2026-02-09', { 2025: [91, { value: 89, updated: '2026-02-10' }] }, 'met'],
    ['without a date seen from the first day of its period', '2024-01-01', { 2024: 91 }, 'met'],
    ['and not before', '2023-12-31', { 2024: 91 }, 'awaiting'],
    [
      'a revised year bends the trend',
      '2025-06-30',
      { 2023: [80, { value: 84, updated: '2025-05-01' }], 2024: 85 },
      { status: 'off-track', projection: { yearly: 1, value: 86 } },
    ],
    [
      'a revision not seen yet does not',
      '2025-04-30',
      { 2023: [80, { value: 84, updated: '2025-05-01' }], 2024: 85 },
      { status: 'on-track', projection: { yearly: 5, value: 90 } },
    ],
  ]);
});

describe('Every year, quarter, month', () => {
  const kept: Sample = everyYear(95, { from: '2026', to: '2030', openEnded: true });
  judges('“duy trì hằng năm từ 2026 đến năm 2030 và các năm tiếp theo: … 95% trở lên”', kept, [
    ['before it begins', '2025-06-30', { 2024: 96, 2025: 96 }, { status: 'awaiting', history: [] }],
    [
      'its first year, nothing reported',
      '2026-06-30',
      {},
      { status: 'awaiting', period: '2026', history: [] },
    ],
    [
      'two years closed',
      '2028-06-30',
      { 2026: 95, 2027: 94.9 },
      {
        ...{ status: 'missed', period: '2027', value: 94.9, current: { period: '2028', status: 'awaiting' } },
        history: [
          { period: '2026', status: 'met', value: 95 },
          { period: '2027', status: 'missed', value: 94.9 },
        ],
      },
    ],
    [
      'the running year beside them',
      '2028-06-30',
      { 2026: 95, 2027: 94, '2028-Q1': 96 },
      { status: 'missed', period: '2027', current: { period: '2028', status: 'on-track', value: 96 } },
    ],
    [
      'last year not due yet',
      '2028-01-31',
      { 2026: 95 },
      { status: 'awaiting', period: '2027', history: [{ status: 'met' }, { status: 'awaiting' }] },
    ],
    [
      'last year missing',
      '2028-02-01',
      { 2026: 95 },
      { status: 'no-data', history: [{ status: 'met' }, { status: 'no-data' }] },
    ],
    [
      'a year declared not applicable stays in the history',
      '2028-06-30',
      { 2026: { value: null, status: 'N' }, 2027: 95 },
      { status: 'met', history: [{ period: '2026', status: 'not-applicable' }, { status: 'met' }] },
    ],
    [
      'and the years after 2030',
      '2032-06-30',
      { 2026: 95, 2027: 95, 2028: 90, 2029: 95, 2030: 95, 2031: 97 },
      { status: 'met', period: '2031', value: 97, current: { period: '2032', status: 'awaiting' } },
    ],
    [
      'a satisfied level in its first year',
      '2026-08-01',
      { '2026-S1': 95 },
      { status: 'on-track', value: 95 },
    ],
    ['a level by its trend, arriving', '2026-08-01', { 2025: 93.9, '2026-S1': 94.5 }, 'on-track'],
    ['a level by its trend, too slow', '2026-08-01', { 2025: 91, '2026-S1': 92 }, 'off-track'],
    ['a level without a trend', '2026-08-01', { '2026-S1': 92 }, 'no-trend'],
  ]);

  judges('“hằng năm từ 2026 đến năm 2030: … 95% trở lên”', everyYear(95, { from: '2026', to: '2030' }), [
    [
      'is over after 2030',
      '2032-06-30',
      { 2029: 90, 2030: 95, 2031: 10 },
      {
        ...{ status: 'met', period: '2030', current: undefined },
        history: [
          { status: 'no-data' },
          { status: 'no-data' },
          { status: 'no-data' },
          { status: 'missed' },
          { status: 'met' },
        ],
      },
    ],
  ]);

  const began = (heading: Sample['heading'], every: Requirement['every']): Sample => ({
    ...everyYear(90, { every }),
    heading: { period: undefined, ...heading },
  });
  const beginnings: [says: string, sample: Sample, asOf: string, periods: string[]][] = [
    ['nhiệm kỳ 2021 - 2025', everyYear(90), '2024-06-30', ['2021', '2022', '2023']],
    [
      'nhiệm kỳ 2021 - 2025 và các năm tiếp theo',
      { ...everyYear(90), heading: { openEnded: true } },
      '2028-06-30',
      ['2021', '2022', '2023', '2024', '2025', '2026', '2027'],
    ],
    ['nhiệm kỳ 2021 - 2025, over', everyYear(90), '2027-06-30', ['2021', '2022', '2023', '2024', '2025']],
    ['ban hành ngày 19/11/2021', began({ issued: '2021-11-19' }, 'year'), '2024-06-30', ['2022', '2023']],
    [
      'ban hành ngày 19/11/2021',
      began({ issued: '2021-11-19' }, 'month'),
      '2022-02-15',
      ['2021-12', '2022-01'],
    ],
    ['ban hành tháng 4 năm 2021', began({ issued: '2021-04' }, 'year'), '2024-06-30', ['2022', '2023']],
    [
      'ban hành tháng 4 năm 2021',
      began({ issued: '2021-04' }, 'quarter'),
      '2021-11-30',
      ['2021-Q2', '2021-Q3'],
    ],
    [
      'từ giữa năm 2022: whole years only',
      everyYear(90, { from: '2022-07', to: '2025' }),
      '2025-06-30',
      ['2023', '2024'],
    ],
    [
      'từ 2022 đến 2023, in a document for 2021 - 2025',
      everyYear(90, { from: '2022', to: '2023' }),
      '2025-06-30',
      ['2022', '2023'],
    ],
  ];
  for (const [says, sample, asOf, periods] of beginnings) {
    it(`“hằng … đạt 90%” (${says}) has as of ${asOf} a verdict on ${periods.join(', ')}`, () => {
      const [progress] = judge(sample, {}, asOf);
      expect(progress!.history.map(({ period }) => period)).to.deep.equal(periods);
    });
  }

  const cadences: [words: string, sample: Sample, expected: { closed: string[]; running: string }][] = [
    [
      'hằng tháng',
      everyYear(1, { every: 'month', from: '2025' }),
      {
        closed: ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07'],
        running: '2025-08',
      },
    ],
    [
      'hằng quý',
      everyYear(1, { every: 'quarter', from: '2025' }),
      { closed: ['2025-Q1', '2025-Q2'], running: '2025-Q3' },
    ],
    [
      '6 tháng',
      everyYear(1, { every: 'half-year', from: '2025' }),
      { closed: ['2025-S1'], running: '2025-S2' },
    ],
    ['hằng năm', everyYear(1, { from: '2024' }), { closed: ['2024'], running: '2025' }],
    [
      'mỗi nhiệm kỳ',
      {
        ...everyYear(1, { every: 'term', from: '2016', to: '2030' }),
        heading: { terms: ['2016/2020', '2021/2025', '2026/2030'] },
      },
      { closed: ['2016/2020'], running: '2021/2025' },
    ],
  ];
  for (const [words, sample, { closed, running }] of cadences) {
    it(`“${words} … ít nhất 01” is judged as of 2025-08-10 on ${closed.at(-1)!}, with ${running} running`, () => {
      const figures = Object.fromEntries([...closed, running].map((period) => [period, 1]));
      const [progress] = judge(counted(sample), figures, '2025-08-10');
      expectPart(progress, {
        ...{ status: 'met', period: closed.at(-1), current: { period: running, status: 'on-track' } },
        history: closed.map((period) => ({ period, status: 'met', value: 1 })),
      });
    });
  }
});

describe('Figures that add up', () => {
  const one = counted(everyYear(1, { from: '2025' }));
  judges('“Hằng năm … ít nhất 01 việc làm mới”', one, [
    ['owes nothing in June', '2025-07-15', { '2025-S1': 0 }, { status: 'on-track', value: 0 }],
    ['nor the day before its last', '2025-12-30', { 2025: 0 }, 'on-track'],
    ['is late once the year is over but for the closing', '2025-12-31', { 2025: 0 }, 'off-track'],
    ['done in June', '2025-07-15', { '2025-S1': 1 }, 'on-track'],
    [
      'done in June is met with the year',
      '2026-01-15',
      { '2025-S1': 1, '2025-S2': 0 },
      { status: 'met', value: 1 },
    ],
    ['not done', '2026-01-01', { 2025: 0 }, 'missed'],
    ['half a year is not a year', '2026-01-15', { '2025-S1': 1 }, 'awaiting'],
    ['nor once it is due', '2026-02-01', { '2025-S1': 1 }, 'no-data'],
    ['nothing reported', '2025-07-15', {}, 'awaiting'],
    ['last year does not count', '2025-07-15', { 2024: 4 }, 'awaiting'],
  ]);

  const amount: Sample = {
    ...everyYear(365, { from: '2025' }),
    measure: { kind: 'amount', unit: 'triệu đồng' },
  };
  judges('“mỗi năm vận động ít nhất 365 triệu đồng”, against the days that have passed', amount, [
    ['all that is owed', '2025-08-01', { '2025-S1': 181 }, 'on-track'],
    ['95% of it', '2025-08-01', { '2025-S1': 171.95 }, 'on-track'],
    ['less than 95%', '2025-08-01', { '2025-S1': 171.94 }, 'at-risk'],
    ['80% of it', '2025-08-01', { '2025-S1': 144.8 }, 'at-risk'],
    ['less than 80%', '2025-08-01', { '2025-S1': 144.79 }, 'off-track'],
    ["the days of the figure's own period, however late it is", '2025-12-31', { '2025-S1': 181 }, 'on-track'],
    [
      'two quarters are a half-year',
      '2025-11-30',
      { '2025-Q1': 90, '2025-Q2': 91 },
      { status: 'on-track', value: 181 },
    ],
    ["the year's own figure goes by the day, early", '2025-03-31', { 2025: 100 }, 'on-track'],
    ["the year's own figure goes by the day, late", '2025-09-30', { 2025: 100 }, 'off-track'],
  ]);

  judges('“ít nhất 02 nội dung giám sát” a year, whole ones', counted(everyYear(2, { from: '2025' })), [
    ['one is owed after nine months', '2025-10-15', { '2025-01/2025-09': 1 }, 'on-track'],
    ['none is too few', '2025-10-15', { '2025-01/2025-09': 0 }, 'off-track'],
  ]);

  judges(
    '“ít nhất 02 nội dung phản biện xã hội” a year, put together',
    counted(everyYear(2, { from: '2025' })),
    [
      [
        'four quarters',
        '2026-01-15',
        { '2025-Q1': 0, '2025-Q2': 1, '2025-Q3': 0, '2025-Q4': 1 },
        { status: 'met', value: 2 },
      ],
      [
        'a half-year and two quarters',
        '2026-01-15',
        { '2025-S1': 1, '2025-Q3': 0, '2025-Q4': 0 },
        { status: 'missed', value: 1 },
      ],
      [
        'quarters and half-years of both halves',
        '2026-01-15',
        { '2025-S1': 1, '2025-Q1': 0, '2025-Q2': 1, '2025-S2': 1 },
        { status: 'met', value: 2 },
      ],
      ['a gap', '2026-02-01', { '2025-Q1': 5, '2025-Q2': 5, '2025-Q4': 5 }, 'no-data'],
      ['an overlap', '2026-02-01', { '2025-S1': 5, '2025-Q2/2025-Q4': 5 }, 'no-data'],
      [
        "the year's own figure comes first",
        '2026-01-15',
        { 2025: 1, '2025-S1': 2, '2025-S2': 2 },
        { status: 'missed', value: 1 },
      ],
      [
        'a forecast is no part',
        '2026-02-01',
        { '2025-S1': 5, '2025-S2': { value: 5, status: 'F' } },
        'no-data',
      ],
      [
        'a provisional part marks the whole',
        '2026-01-15',
        { '2025-S1': 1, '2025-S2': { value: 1, status: 'P' } },
        { status: 'met', provisional: true },
      ],
    ],
  );

  judges(
    '“lũy kế … ít nhất 06”, running totals',
    counted(everyYear(6, { from: '2025' }), { cumulative: true }),
    [
      [
        'do not add up',
        '2026-01-15',
        { '2025-01/2025-06': 3, '2025-01/2025-09': 4, '2025-01/2025-12': 5 },
        { status: 'missed', value: 5 },
      ],
      ['the last one answers', '2026-01-15', { '2025-01/2025-06': 3, 2025: 6 }, { status: 'met', value: 6 }],
      ['one of September does not', '2026-02-01', { '2025-01/2025-09': 9 }, 'no-data'],
    ],
  );

  judges(
    '“có ít nhất 05 mô hình” each year, a level by declaration',
    counted(everyYear(5, { from: '2025' }), { flow: false }),
    [
      [
        'the last quarter answers alone',
        '2026-01-15',
        { '2025-Q3': 4, '2025-Q4': 5 },
        { status: 'met', value: 5 },
      ],
      [
        'quarters do not add up',
        '2026-01-15',
        { '2025-Q3': 4, '2025-Q4': 4 },
        { status: 'missed', value: 4 },
      ],
    ],
  );

  judges(
    '“không quá 05 vụ việc khiếu kiện” a year, a ceiling',
    counted(everyYear(5, { comparator: 'lte', from: '2024' })),
    [
      [
        'kept so far',
        '2025-07-15',
        { 2024: 5, '2025-S1': 5 },
        { status: 'met', period: '2024', current: { period: '2025', status: 'on-track' } },
      ],
      [
        'broken at once, and that is the headline',
        '2025-07-15',
        { 2024: 5, '2025-S1': 6 },
        {
          status: 'missed',
          period: '2025',
          value: 6,
          history: [{ period: '2024', status: 'met' }],
          attainment: undefined,
        },
      ],
      ['kept', '2026-01-15', { 2024: 9, 2025: 4 }, { status: 'met', gap: 1, attainment: undefined }],
      ['broken', '2026-01-15', { 2024: 4, 2025: 6 }, { status: 'missed', gap: -1 }],
    ],
  );

  judges(
    '“tỷ lệ … không quá 2%” every year, a level under a ceiling',
    everyYear(2, { comparator: 'lte', from: '2025' }),
    [
      ['kept so far', '2025-07-15', { '2025-S1': 2 }, 'on-track'],
      ['above it in June may still come down', '2025-07-15', { 2024: 6, '2025-S1': 3.9 }, 'on-track'],
    ],
  );
});

describe('Within a term', () => {
  const term = (requirement: Partial<Requirement>): Sample =>
    counted({ requirement: { within: '2021/2025', ...requirement } });

  judges('“Trong nhiệm kỳ … từ 01 - 03 đề án”', term({ comparator: 'between', value: [1, 3] }), [
    [
      'two in five years',
      '2026-01-15',
      { 2021: 0, 2022: 1, 2023: 0, 2024: 1, 2025: 0 },
      { status: 'met', value: 2, period: '2021/2025', history: [], exceeds: undefined },
    ],
    ['none', '2026-01-15', { '2021/2025': 0 }, 'missed'],
    ['more is more', '2026-01-15', { '2021/2025': 4 }, { status: 'met', exceeds: true }],
    ['owes nothing after two years', '2023-02-15', { 2021: 0, 2022: 0 }, 'on-track'],
    ['satisfied while it lasts', '2023-02-15', { 2021: 0, 2022: 1 }, 'on-track'],
    ['before it begins', '2020-06-30', {}, 'awaiting'],
    ['a year is missing', '2026-02-01', { 2021: 1, 2022: 1, 2024: 1, 2025: 1 }, 'no-data'],
  ]);

  judges('“từ 01 - 03 đề án” and no more', term({ comparator: 'between', value: [1, 3], ceiling: true }), [
    ['too many, at once', '2023-02-15', { 2021: 2, 2022: 2 }, 'missed'],
    ['too many', '2026-01-15', { '2021/2025': 4 }, 'missed'],
    ['three', '2026-01-15', { '2021/2025': 3 }, 'met'],
    ['three so far', '2023-02-15', { 2021: 2, 2022: 1 }, 'on-track'],
  ]);

  judges('“trong nhiệm kỳ … ít nhất 10 công trình, phần việc”', term({ comparator: 'gte', value: 10 }), [
    ['three are owed after two years', '2023-02-15', { 2021: 1, 2022: 2 }, 'on-track'],
    ['two are too few', '2023-02-15', { 2021: 1, 2022: 1 }, 'off-track'],
    [
      'reached early is on track until the term is over',
      '2024-02-15',
      { 2021: 5, 2022: 5, 2023: 0 },
      'on-track',
    ],
    ['the last year not due', '2026-01-31', { 2021: 5, 2022: 5, 2023: 5, 2024: 5 }, 'awaiting'],
  ]);

  judges(
    '“không quá 03 lần” in 2026',
    counted({ requirement: { comparator: 'lte', value: 3, within: '2026' } }),
    [
      ['kept so far', '2026-07-15', { '2026-S1': 3 }, 'on-track'],
      ['broken', '2026-07-15', { '2026-S1': 4 }, 'missed'],
      ['kept', '2027-01-15', { 2026: 3 }, 'met'],
    ],
  );
});

describe('Always', () => {
  judges(
    '“thời gian giữ chức vụ cơ bản không quá 02 nhiệm kỳ”',
    {
      measure: { kind: 'count', unit: 'nhiệm kỳ', aggregate: 'max' },
      requirement: { comparator: 'lte', value: 2, basically: true },
    },
    [
      [
        'kept',
        '2025-06-30',
        { 2024: 2 },
        { status: 'met', period: undefined, gap: 0, attainment: undefined },
      ],
      ['exceeded, at once', '2025-06-30', { 2024: 3 }, { status: 'missed', gap: -1, attainment: undefined }],
      ['the newest figure judges', '2025-06-30', { 2023: 3, 2024: 2 }, 'met'],
      ['that of a year still open too', '2025-06-30', { 2024: 2, 2025: 3 }, { status: 'missed', value: 3 }],
      ['a forecast does not', '2025-06-30', { 2024: 2, 2025: { value: 3, status: 'F' } }, 'met'],
      [
        'what was not collected is silent',
        '2025-06-30',
        { 2024: 2, 2025: { value: null, status: 'L' } },
        'met',
      ],
    ],
  );
  judges(
    '“phối hợp thực hiện ít nhất 02 nội dung phản biện xã hội”, without a time',
    counted({ requirement: { comparator: 'gte', value: 2 } }),
    [
      ['enough', '2025-06-30', { 2024: 2 }, 'met'],
      ['years do not add up', '2025-06-30', { 2023: 1, 2024: 1 }, { status: 'missed', value: 1 }],
    ],
  );
});

describe('Parts', () => {
  const models: Sample = {
    ...counted(
      everyYear(5, {
        from: '2025',
        parts: [
          { category: 'collective', comparator: 'gte', value: 3 },
          { category: 'individual', comparator: 'gte', value: 2 },
        ],
      }),
    ),
    document: {
      categories: [
        { id: 'collective', name: 'Tập thể' },
        { id: 'individual', name: 'Cá nhân' },
      ],
    },
  };
  const of = (total?: number, collective?: number, individual?: number) => [
    ...(total === undefined ? [] : [{ value: total }]),
    ...(collective === undefined ? [] : [{ category: 'collective', value: collective }]),
    ...(individual === undefined ? [] : [{ category: 'individual', value: individual }]),
  ];
  judges('“ít nhất 05 mô hình … (03 tập thể, 02 cá nhân)”', models, [
    ['all of it', '2026-01-15', { 2025: of(5, 3, 2) }, { status: 'met', value: 5 }],
    ['parts need not add up', '2026-01-15', { 2025: of(7, 3, 2) }, { status: 'met', value: 7 }],
    ['one part missed', '2026-01-15', { 2025: of(6, 5, 1) }, { status: 'missed', value: 6 }],
    ['the total missed', '2026-01-15', { 2025: of(4, 3, 2) }, { status: 'missed', value: 4 }],
    ['a part without a figure', '2026-02-15', { 2025: of(6, 3) }, 'no-data'],
    ['a part missed is worse than a part missing', '2026-02-15', { 2025: of(6, 2) }, 'missed'],
    ['the total is never the sum', '2026-02-15', { 2025: of(undefined, 3, 2) }, 'no-data'],
    ['on its way in June', '2025-07-15', { '2025-S1': of(2, 1, 0) }, 'on-track'],
    ['one part late in November', '2025-11-30', { 2025: of(5, 3, 0) }, 'off-track'],
  ]);
});

describe('Whom it binds', () => {
  it('“đến năm 2025: Hội Nông dân, Đoàn Thanh niên đạt 90% trở lên” binds each of them by itself', () => {
    const progress = judge(
      by2025(90, { organizations: [FARMERS, YOUTH] }),
      {
        2025: [
          { organization: FARMERS, value: 91 },
          { organization: YOUTH, value: 89 },
          { organization: WOMEN, value: 99 },
        ],
      },
      '2026-01-15',
    );
    expect(progress.map(({ organization, status }) => [organization, status])).to.deep.equal([
      [FARMERS, 'met'],
      [YOUTH, 'missed'],
    ]);
  });

  it('“Hội Nông dân đạt 90% trở lên” says nothing of the whole', () => {
    const sample = by2025(90, { organizations: [FARMERS] });
    expectPart(judge(sample, { 2025: 95 }, '2026-02-01'), [{ organization: FARMERS, status: 'no-data' }]);
  });

  it('binds every organization of the target where the requirement names none', () => {
    const sample = { ...by2025(90), target: { organizations: [WOMEN, VETERANS] } };
    const progress = judge(sample, {}, '2025-06-30');
    expect(progress.map(({ organization }) => organization)).to.deep.equal([WOMEN, VETERANS]);
  });

  describe('“các tổ chức … cộng lại ít nhất 05 mô hình”, pooled', () => {
    const pooled = counted(everyYear(5, { organizations: [FARMERS, WOMEN], pooled: true, from: '2025' }), {
      aggregate: 'sum',
    });
    const rows: [when: string, figures: Figures, status: Status, value?: number][] = [
      [
        'both together',
        {
          2025: [
            { organization: FARMERS, value: 3 },
            { organization: WOMEN, value: 2 },
          ],
        },
        'met',
        5,
      ],
      [
        'both together, too few',
        {
          2025: [
            { organization: FARMERS, value: 3 },
            { organization: WOMEN, value: 1 },
          ],
        },
        'missed',
        4,
      ],
      ['one of them silent', { 2025: [{ organization: FARMERS, value: 3 }] }, 'no-data'],
    ];
    for (const [when, figures, status, value] of rows) {
      it(`${when}: ${status}`, () => {
        const progress = judge(pooled, figures, '2026-02-01');
        expectPart(progress, [{ status, organization: undefined, ...(value !== undefined && { value }) }]);
      });
    }
  });

  it('“các tổ chức … tính chung đạt 58%”, pooled: the ratio of the sums', () => {
    const sample: Sample = {
      ...by2025(58, { organizations: [FARMERS, WOMEN], pooled: true }),
      measure: { aggregate: 'ratio' },
    };
    const figures = {
      2025: [
        { organization: FARMERS, numerator: 57, denominator: 100 },
        { organization: WOMEN, numerator: 30, denominator: 50 },
      ],
    };
    expectPart(judge(sample, figures, '2026-01-15'), [{ status: 'met', value: 58, gap: 0 }]);
  });

  it('“các tổ chức … tính chung đạt 58%”, pooled: percentages alone cannot be aggregated', () => {
    const sample: Sample = {
      ...by2025(58, { organizations: [FARMERS, WOMEN], pooled: true }),
      measure: { aggregate: 'ratio' },
    };
    const figures = {
      2025: [
        { organization: FARMERS, value: 60 },
        { organization: WOMEN, value: 60 },
      ],
    };
    const [progress] = judge(sample, figures, '2026-02-01');
    expectPart(progress, { status: 'no-data', value: undefined });
  });
});

describe('Narrower replaces wider', () => {
  const required = (requirement: Partial<Requirement>[], asOf: string, organization: string) =>
    judge({ requirement, target: { organizations: ALL } }, {}, asOf)
      .filter((progress) => progress.organization === organization)
      .map((progress) => progress.required);

  const exception = [
    { value: 80, by: '2025' },
    { organizations: [FARMERS], value: 100, by: '2025' },
  ];
  it('“80%, riêng Hội Nông dân 100%”: 100 for the farmers, 80 for the others', () => {
    expect(required(exception, '2025-06-30', FARMERS)).to.deep.equal([100]);
    for (const other of ALL.filter((id) => id !== FARMERS))
      expect(required(exception, '2025-06-30', other), other).to.deep.equal([80]);
  });

  it('“80%, riêng Hội Nông dân 100%” in whatever order it is written', () => {
    expect(required([...exception].reverse(), '2025-06-30', FARMERS)).to.deep.equal([100]);
  });

  it('“đến năm 2025 80%; Hội Nông dân đến năm 2030 100%”: another deadline replaces nothing', () => {
    const later = [exception[0]!, { ...exception[1], by: '2030' }];
    expect(required(later, '2025-06-30', FARMERS)).to.deep.equal([80, 100]);
  });

  it('“đến năm 2025 80%; Hội Nông dân hằng năm 100%”: another kind of time replaces nothing', () => {
    const yearly = [exception[0]!, { organizations: [FARMERS], value: 100, every: 'year' as const }];
    expect(required(yearly, '2025-06-30', FARMERS)).to.deep.equal([80, 100]);
  });

  it('“80%, riêng doanh nghiệp có từ 25 công nhân của Liên đoàn Lao động 95%”: another population binds beside it', () => {
    const beside = [
      exception[0]!,
      { organizations: [UNION], value: 95, by: '2025', population: 'từ 25 công nhân' },
    ];
    expect(required(beside, '2025-06-30', UNION)).to.deep.equal([80, 95]);
  });

  it('“80%, riêng Hội Nông dân tăng 5 điểm %”: a change binds beside a level', () => {
    const change = { direction: 'increase', from: 'previous', in: 'points' } as const;
    const beside = [exception[0]!, { organizations: [FARMERS], value: 5, by: '2025', change }];
    expect(required(beside, '2025-06-30', FARMERS)).to.deep.equal([80, 5]);
  });

  it('“hằng năm 80%, riêng Hội Nông dân từ năm 2024 100%”: the years before stay with the wider one', () => {
    const requirement = [
      { value: 80, every: 'year' as const },
      { organizations: [FARMERS], value: 100, every: 'year' as const, from: '2024', to: '2025' },
    ];
    const progress = judge({ requirement, target: { organizations: [FARMERS, WOMEN] } }, {}, '2026-06-30');
    const years = (organization: string, value: number) =>
      progress
        .filter((one) => one.organization === organization && one.required === value)
        .flatMap(({ history }) => history.map(({ period }) => period));
    expect(years(FARMERS, 80)).to.deep.equal(['2021', '2022', '2023']);
    expect(years(FARMERS, 100)).to.deep.equal(['2024', '2025']);
    expect(years(WOMEN, 80)).to.deep.equal(['2021', '2022', '2023', '2024', '2025']);
  });

  describe('“các cấp 80%, cấp tỉnh 90%; riêng Hội Nông dân 95%, Hội Nông dân cấp tỉnh 100%”', () => {
    const levels = [
      { id: 'province', name: 'Cấp tỉnh' },
      { id: 'commune', name: 'Cấp xã' },
    ];
    const sample = (requirement: Partial<Requirement>[]): Sample => ({
      requirement: requirement.map((one) => ({ by: '2025', ...one })),
      target: { organizations: [FARMERS, WOMEN] },
      document: { levels },
    });
    const both = { levels: ['province', 'commune'] };

    it('levels, replaced for an organization with levels', () => {
      const progress = judge(
        sample([
          { ...both, value: 80 },
          { organizations: [FARMERS], levels: ['province'], value: 100 },
        ]),
        {},
        '2025-06-30',
      );
      const value = (organization: string, level: string) =>
        about(progress, { organization, level }).required;
      expect(value(FARMERS, 'province')).to.equal(100);
      expect(value(FARMERS, 'commune')).to.equal(80);
      expect(value(WOMEN, 'province')).to.equal(80);
    });

    it('levels bind beside the organization as a whole', () => {
      const progress = judge(sample([{ value: 70 }, { ...both, value: 80 }]), {}, '2025-06-30');
      expect(about(progress, { organization: WOMEN }).required).to.equal(70);
      expect(about(progress, { organization: WOMEN, level: 'province' }).required).to.equal(80);
    });

    it('each listed level is judged by its own figure', () => {
      const progress = judge(
        sample([{ ...both, value: 80 }]),
        {
          2025: [
            { organization: WOMEN, value: 99 },
            { organization: WOMEN, level: 'province', value: 85 },
            { organization: WOMEN, level: 'commune', value: 75 },
          ],
        },
        '2026-01-15',
      );
      expect(about(progress, { organization: WOMEN, level: 'province' }).status).to.equal('met');
      expect(about(progress, { organization: WOMEN, level: 'commune' }).status).to.equal('missed');
    });
  });
});

describe('evaluate', () => {
  const sample = by2025(90, { organizations: [FARMERS, WOMEN] });
  const figures = { 2025: [{ organization: FARMERS, value: 91 }] };
  const asOf = '2026-01-15';

  it('gives one verdict for each requirement and subject', () => {
    expect(judge(sample, figures, { asOf })).to.have.lengthOf(2);
  });

  it('keeps to an organization', () => {
    expectPart(judge(sample, figures, { asOf, organization: WOMEN }), [
      { organization: WOMEN, status: 'awaiting' },
    ]);
  });

  it('keeps to a target', () => {
    expect(judge(sample, figures, { asOf, target: 'target' })).to.deep.equal(judge(sample, figures, asOf));
  });

  for (const unknown of [{ target: 'x' }, { organization: 'x' }, { unit: 'x' }]) {
    it(`finds nothing for ${JSON.stringify(unknown)}`, () => {
      expect(judge(sample, figures, { asOf, ...unknown })).to.deep.equal([]);
    });
  }

  it("hands back the document's own requirement", () => {
    const [progress] = judge(sample, figures, asOf);
    expectPart(progress!.requirement, { comparator: 'gte', value: 90, by: '2025' });
  });

  it('says the same when asked twice', () => {
    expect(judge(sample, figures, asOf)).to.deep.equal(judge(sample, figures, asOf));
  });
});

describe('summarize', () => {
  const WORST_FIRST: Status[] = [
    ...(['missed', 'off-track', 'no-data', 'at-risk', 'no-trend', 'awaiting', 'on-track', 'met'] as const),
    'not-applicable',
  ];

  it('knows the statuses, worst first', () => expect(STATUSES).to.deep.equal(WORST_FIRST));

  WORST_FIRST.forEach((worst, index) => {
    it(`finds ${worst} the worst of what is left`, () => {
      const list = WORST_FIRST.slice(index).reverse();
      expect(summarize(list.map((status) => ({ status }))).worst).to.equal(worst);
    });
  });

  it('counts every status', () => {
    const list: Status[] = ['met', 'missed', 'met', 'awaiting', 'met'];
    const { counts } = summarize(list.map((status) => ({ status })));
    expect(counts).to.deep.equal({
      ...Object.fromEntries(WORST_FIRST.map((status) => [status, 0])),
      ...{ met: 3, missed: 1, awaiting: 1 },
    });
  });
});

/** Each case begins with the words of the format. */
const strict: {
  says: string;
  sample: Sample;
  figures: Figures;
  asOf: string;
  expected: Expected;
}[] = [
  {
    says: 'A milestone done stays done; an older figure never answers: not done a year ago is no answer',
    sample: { measure: { kind: 'milestone' }, requirement: { comparator: 'eq', value: true, by: '2025' } },
    figures: { 2024: false },
    asOf: '2026-01-15',
    expected: { status: 'awaiting' },
  },
  {
    says: 'the same once the figure is due',
    sample: { measure: { kind: 'milestone' }, requirement: { comparator: 'eq', value: true, by: '2025' } },
    figures: { 2024: false },
    asOf: '2026-02-01',
    expected: { status: 'no-data' },
  },
  {
    says: 'N is not applicable: declared for the period of the deadline while it is open',
    sample: by2025(90),
    figures: { 2024: 80, 2025: { value: null, status: 'N' } },
    asOf: '2025-06-30',
    expected: { status: 'not-applicable', reason: { code: 'declared' } },
  },
  {
    says: 'pooled takes them together, which needs every one of them: before a deadline',
    sample: {
      ...by2025(50, { organizations: [FARMERS, WOMEN], pooled: true }),
      measure: { aggregate: 'ratio' },
    },
    figures: { 2024: { organization: FARMERS, numerator: 60, denominator: 100 } },
    asOf: '2025-06-30',
    expected: { status: 'awaiting' },
  },
  {
    says: 'pooled takes them together, which needs every one of them: a sum of a closed year',
    sample: counted(everyYear(5, { organizations: [FARMERS, WOMEN], pooled: true, from: '2025' }), {
      aggregate: 'sum',
    }),
    figures: { 2025: { organization: FARMERS, value: 5 } },
    asOf: '2026-02-01',
    expected: { status: 'no-data' },
  },
  {
    says: 'eq: to the value; tolerance widens every edge, also for the projection: one that hits the value is on track',
    sample: by2025(50, { comparator: 'eq', tolerance: 1 }),
    figures: { 2023: 30, 2024: 40 },
    asOf: '2025-06-30',
    expected: { status: 'on-track', projection: { value: 50 } },
  },
  {
    says: 'P, E, I marked: an imputed part of a flow',
    sample: counted(everyYear(2, { from: '2025' })),
    figures: { '2025-S1': 1, '2025-S2': { value: 1, status: 'I' } },
    asOf: '2026-01-15',
    expected: { status: 'met', provisional: true },
  },
  {
    says: 'P, E, I marked: an imputed figure in a sum',
    sample: counted(everyYear(2, { organizations: [FARMERS, WOMEN], pooled: true, from: '2025' }), {
      aggregate: 'sum',
    }),
    figures: {
      2025: [
        { organization: FARMERS, value: 1, status: 'I' },
        { organization: WOMEN, value: 1 },
      ],
    },
    asOf: '2026-01-15',
    expected: { status: 'met', provisional: true },
  },
  {
    says: 'P, E, I marked: a part that decides the verdict',
    sample: {
      ...counted(
        everyYear(5, { from: '2025', parts: [{ category: 'collective', comparator: 'gte', value: 3 }] }),
      ),
      document: { categories: [{ id: 'collective', name: 'Tập thể' }] },
    },
    figures: { 2025: [{ value: 5 }, { category: 'collective', value: 1, status: 'P' }] },
    asOf: '2026-01-15',
    expected: { status: 'missed', provisional: true },
  },
  {
    says: 'M is silent: the year not reported yet, its first half is',
    sample: counted(everyYear(2, { from: '2025' })),
    figures: { 2025: { value: null, status: 'M' }, '2025-S1': 5 },
    asOf: '2025-08-01',
    expected: { status: 'on-track', value: 5 },
  },
  {
    says: 'L is silent: the same for a level',
    sample: everyYear(90, { from: '2025' }),
    figures: { 2025: { value: null, status: 'L' }, '2025-S1': 91 },
    asOf: '2025-08-01',
    expected: { status: 'on-track', value: 91 },
  },
  {
    says: 'figures of different populations never share a sum: nor over the parts of a year',
    sample: counted(everyYear(2, { from: '2025' })),
    figures: { '2025-S1': { value: 1, population: 'A' }, '2025-S2': { value: 1, population: 'B' } },
    asOf: '2026-02-01',
    expected: { status: 'no-data' },
  },
  {
    says: 'sum, with how many reported: of the first half one organization only',
    sample: {
      ...counted(everyYear(5, { from: '2025' }), { aggregate: 'sum' }),
      target: { organizations: [FARMERS, WOMEN] },
      requirement: { value: 5, every: 'year', from: '2025', organizations: [FARMERS, WOMEN], pooled: true },
    },
    figures: {
      '2025-S1': { organization: FARMERS, value: 2 },
      '2025-S2': [
        { organization: FARMERS, value: 1 },
        { organization: WOMEN, value: 1 },
      ],
    },
    asOf: '2026-02-01',
    expected: { status: 'no-data' },
  },
  ...[
    {
      says: 'sum, with how many reported: one of two communes of the one province',
      measure: { kind: 'count', aggregate: 'sum' } as const,
      figures: { 2025: { unit: 'xa-1', value: 2 } },
      expected: { status: 'no-data' } as const,
    },
    {
      says: 'without the parts “cannot be aggregated”: the reason two levels up',
      measure: { kind: 'percent', aggregate: 'ratio' } as const,
      figures: {
        2025: [
          { unit: 'xa-1', value: 80 },
          { unit: 'xa-2', value: 80 },
        ],
      },
      expected: { status: 'no-data', reason: { code: 'cannot-aggregate' } } as const,
    },
  ].map(({ measure, ...rest }) => ({
    ...rest,
    asOf: '2026-02-01',
    sample: {
      measure,
      requirement: { value: 5, every: 'year' as const, from: '2025', organizations: [FARMERS] },
      document: {
        levels: [
          { id: 'province', name: 'Cấp tỉnh' },
          { id: 'commune', name: 'Cấp xã' },
        ],
        units: [
          { id: 'tinh', name: 'Tỉnh', organization: FARMERS, level: 'province' },
          { id: 'xa-1', name: 'Xã 1', organization: FARMERS, level: 'commune', parent: 'tinh' },
          { id: 'xa-2', name: 'Xã 2', organization: FARMERS, level: 'commune', parent: 'tinh' },
        ],
      },
    },
  })),
  {
    says: "base: those bound that exist on the period's last day: a unit known to end in July, seen in June",
    sample: {
      ...counted(everyYear(1, { organizations: [FARMERS], each: 'branch', from: '2025' })),
      document: {
        levels: [{ id: 'branch', name: 'Chi hội' }],
        units: [
          { id: 'a', name: 'A', organization: FARMERS, level: 'branch' },
          { id: 'b', name: 'B', organization: FARMERS, level: 'branch', to: '2025-07-01' },
        ],
      },
    },
    figures: { 2025: { unit: 'a', value: 1 } },
    asOf: '2025-06-15',
    expected: { status: 'on-track', coverage: { compliant: 1, silent: 0, base: 1 } },
  },
  {
    says: 'not-applicable: declared so, of all those bound together',
    sample: {
      measure: { kind: 'grade' },
      requirement: {
        ...{ organizations: [FARMERS], each: 'branch', value: 'good', every: 'year', from: '2025' },
        coverage: { comparator: 'gte', value: 90, unit: 'percent' },
      },
      document: { levels: [{ id: 'branch', name: 'Chi hội' }] },
    },
    figures: { 2025: { organization: FARMERS, value: null, status: 'N' } },
    asOf: '2026-02-01',
    expected: { status: 'not-applicable', reason: { code: 'declared' } },
  },
  {
    says: "times the calendar years from that figure's end to the deadline: of an interim figure of a year",
    sample: by2025(90, { by: '2026' }),
    figures: { 2024: 70, 2025: 75 },
    asOf: '2025-06-30',
    expected: { status: 'off-track', projection: { yearly: 5, value: 80 } },
  },
];

describe('What the format says where it is easily got wrong', () => {
  for (const { says, sample, figures, asOf, expected } of strict) {
    it(says, () => expectPart(judge(sample, figures, asOf)[0], expected));
  }
});
