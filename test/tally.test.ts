/** Counting those bound one by one: from the verdict on each, or from a figure on all of them, on each level, by a deadline. */
import type { Level, Observation, Requirement, Target, Unit } from '../src/index.js';
import {
  about,
  expectPart,
  FARMERS,
  FRONT,
  judge,
  judges,
  WOMEN,
  type Expected,
  type Figures,
  type Sample,
} from './evaluate/judging.js';

const LEVELS: Level[] = [
  { id: 'province', name: 'Cấp tỉnh' },
  { id: 'district', name: 'Cấp huyện' },
  { id: 'grassroots', name: 'Cơ sở' },
];
const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id, name: id, organization: FARMERS, level: 'grassroots' },
  ...more,
});

interface Setting {
  units?: Unit[];
  measure?: Partial<Target['measure']>;
  target?: Sample['target'];
}

const bound = (
  requirement: Partial<Requirement>,
  { units, measure = { kind: 'grade' }, target }: Setting = {},
): Sample => ({
  requirement: { organizations: [FARMERS], each: 'grassroots', ...requirement },
  ...{ measure, target },
  document: { levels: LEVELS, units },
});

const counts = (compliant: number, notCompliant: number, silent = 0, notApplicable = 0) => ({
  ...{ compliant, notCompliant, silent, notApplicable },
  base: compliant + notCompliant + silent,
});
/** So many comply, of so many. */
const whole = (compliant: number, of: number, more: Partial<Observation> = {}): Partial<Observation> => ({
  ...{ organization: FARMERS, compliant, bound: of },
  ...more,
});
const by = (figures: Record<string, number | string | Partial<Observation>>): Partial<Observation>[] =>
  Object.entries(figures).map(([id, figure]) => {
    if (typeof figure === 'number') return { unit: id, value: figure };
    return typeof figure === 'string' ? { unit: id, grade: figure } : { unit: id, ...figure };
  });

const everyYear = { every: 'year', from: '2025' } as const;
const percent = (value: number, comparator: Requirement['comparator'] = 'gte') =>
  ({ comparator, value, unit: 'percent' }) as const;
const NOT_APPLICABLE = { organization: FARMERS, value: null, status: 'N' } as const;
const CLOSED = '2026-01-15';
const DUE = '2026-02-01';
const JULY = '2025-07-15';

describe('A count of all', () => {
  const good = { value: 'good', coverage: percent(90) };

  judges('“90% trở lên cơ sở hoàn thành tốt nhiệm vụ” every year', bound({ ...good, ...everyYear }), [
    [
      'stands behind the verdict',
      CLOSED,
      { 2025: whole(90, 100, { note: 'theo báo cáo năm' }) },
      {
        ...{ status: 'met', value: 90, required: 90, comparator: 'gte', gap: 0, provisional: undefined },
        ...{ early: undefined, reason: undefined, coverage: counts(90, 10) },
        figure: { compliant: 90, bound: 100, note: 'theo báo cáo năm' },
      },
    ],
    [
      'what is not whole in percent stays exact',
      CLOSED,
      { 2025: whole(899, 999) },
      { status: 'missed', value: 89900 / 999, gap: -10 / 999 },
    ],
    ['estimated', CLOSED, { 2025: whole(80, 100, { status: 'E' }) }, { status: 'missed', provisional: true }],
    [
      'of nobody',
      CLOSED,
      { 2025: whole(0, 0) },
      { status: 'not-applicable', reason: undefined, coverage: counts(0, 0) },
    ],
    [
      'of the last quarter of the year',
      CLOSED,
      { '2025-Q3': whole(10, 100), '2025-Q4': whole(95, 100) },
      { status: 'met', value: 95 },
    ],
    ['of September', DUE, { '2025-01/2025-09': whole(95, 100) }, { status: 'no-data', value: undefined }],
    ['of another grade', DUE, { 2025: whole(95, 100, { grade: 'excellent' }) }, 'no-data'],
    [
      'declared not to apply',
      CLOSED,
      { 2025: NOT_APPLICABLE },
      { status: 'not-applicable', reason: { code: 'declared' }, coverage: undefined },
    ],
    [
      'declared of the year before',
      CLOSED,
      { 2024: NOT_APPLICABLE },
      { status: 'awaiting', reason: undefined },
    ],
    ['not collected', DUE, { 2025: { organization: FARMERS, value: null, status: 'L' } }, 'no-data'],
    [
      'in July the newest that the year has',
      JULY,
      { 2024: whole(99, 100), '2025-Q1': whole(95, 100), '2025-Q2': whole(80, 100) },
      { status: 'awaiting', value: 80, gap: undefined, early: undefined, coverage: counts(80, 20) },
    ],
    [
      'in July enough, which the year may keep',
      JULY,
      { '2025-Q2': whole(90, 100) },
      { status: 'on-track', gap: 0, early: undefined },
    ],
    ['last year is over', JULY, { 2024: whole(99, 100) }, { status: 'awaiting', value: undefined }],
    ['on the last day still open', '2025-12-31', { 2025: whole(89, 100) }, 'awaiting'],
    [
      'a year that has not begun',
      '2024-12-31',
      { 2024: whole(99, 100) },
      { status: 'awaiting', value: undefined },
    ],
  ]);

  judges('“đến năm 2026 có 90% trở lên cơ sở hoàn thành tốt nhiệm vụ”', bound({ ...good, by: '2026' }), [
    [
      'enough of them early',
      CLOSED,
      { 2024: whole(10, 100), 2025: whole(95, 100) },
      { status: 'met', early: true, value: 95, period: '2026' },
    ],
    [
      'too few may become more',
      CLOSED,
      { 2025: whole(10, 100) },
      { status: 'awaiting', early: undefined, value: 10 },
    ],
    [
      'what runs past the deadline does not answer for it',
      '2026-06-30',
      { 2025: whole(95, 100), '2026/2027': whole(10, 100) },
      { status: 'met', value: 95 },
    ],
    ['on its last day', '2026-12-31', { 2026: whole(95, 100) }, { status: 'met', early: true }],
    [
      'the day after it is early no more',
      '2027-01-01',
      { 2026: whole(95, 100) },
      { status: 'met', early: undefined },
    ],
    [
      'an older count does not answer',
      '2027-02-01',
      { 2025: whole(95, 100) },
      { status: 'no-data', value: undefined },
    ],
    ['nor is it missing before it is due', '2027-01-31', { 2025: whole(95, 100) }, 'awaiting'],
    ['too few', '2027-01-15', { 2026: whole(89, 100) }, { status: 'missed', gap: -1 }],
    [
      'before the year of the deadline begins',
      '2025-02-15',
      { 2024: whole(95, 100) },
      { status: 'met', early: true },
    ],
  ]);

  judges(
    '“trong năm 2026 có 90% trở lên cơ sở … ít nhất 01 mô hình”',
    bound({ value: 1, coverage: percent(90), within: '2026' }, { measure: { kind: 'count' } }),
    [
      [
        'before it begins nothing counts',
        CLOSED,
        { 2025: whole(95, 100) },
        { status: 'awaiting', value: undefined },
      ],
      ['on its first day', '2026-01-01', { 2026: whole(95, 100) }, { status: 'on-track', value: 95 }],
      ['in the end', '2027-01-15', { 2026: whole(95, 100) }, { status: 'met', early: undefined }],
    ],
  );

  judges('“90% trở lên cơ sở hoàn thành tốt nhiệm vụ”, without a time', bound(good), [
    [
      'the newest count',
      JULY,
      { 2024: whole(95, 100), '2025-Q1': whole(89, 100) },
      { status: 'missed', value: 89, period: undefined },
    ],
    ['enough', JULY, { 2024: whole(95, 100) }, { status: 'met', early: undefined }],
    ['nothing is waited for', JULY, {}, 'no-data'],
  ]);

  judges(
    '“không quá 05% cơ sở không hoàn thành nhiệm vụ” every year',
    bound({
      ...{ comparator: 'eq', value: 'not-completed', coverage: percent(5, 'lte') },
      ...everyYear,
    }),
    [
      [
        'five of 100',
        CLOSED,
        { 2025: whole(5, 100) },
        { status: 'met', value: 5, comparator: 'lte', gap: 0 },
      ],
      ['six', CLOSED, { 2025: whole(6, 100) }, { status: 'missed', gap: -1 }],
      [
        'five in July may become more',
        JULY,
        { '2025-S1': whole(5, 100) },
        { status: 'awaiting', gap: undefined },
      ],
    ],
  );

  judges(
    '“2/3 các cơ sở hoàn thành tốt nhiệm vụ” every year',
    bound({
      ...{ value: 'good', coverage: { comparator: 'gte', value: 2, outOf: 3, unit: 'fraction' } },
      ...everyYear,
    }),
    [
      [
        'four of six are two of three',
        CLOSED,
        { 2025: whole(4, 6) },
        { status: 'met', value: 2, gap: 0, reason: undefined },
      ],
      [
        'three of six are one and a half',
        CLOSED,
        { 2025: whole(3, 6) },
        { status: 'missed', value: 1.5, gap: -0.5 },
      ],
    ],
  );

  judges(
    '“ít nhất 03/6 cơ sở xếp loại xuất sắc” every year',
    bound({
      ...{ value: 'excellent', coverage: { comparator: 'gte', value: 3, outOf: 6, unit: 'count' } },
      ...everyYear,
    }),
    [
      ['three of six', CLOSED, { 2025: whole(3, 6) }, { status: 'met', value: 3, gap: 0, reason: undefined }],
      [
        'three of five: there should be six',
        CLOSED,
        { 2025: whole(3, 5) },
        { status: 'met', reason: { code: 'out-of-differs', outOf: 6, base: 5 } },
      ],
    ],
  );

  judges('“mọi cơ sở hoàn thành tốt nhiệm vụ” every year', bound({ value: 'good', ...everyYear }), [
    [
      'all of them',
      CLOSED,
      { 2025: whole(6, 6) },
      { status: 'met', value: 6, required: 6, comparator: 'gte', gap: 0 },
    ],
    ['all but one', CLOSED, { 2025: whole(5, 6) }, { status: 'missed', value: 5, required: 6, gap: -1 }],
  ]);

  const workers = (number: number) => `doanh nghiệp có từ ${number} công nhân, lao động`;
  judges(
    '“90% cơ sở trong doanh nghiệp có từ 20 công nhân … hoàn thành tốt”',
    bound({
      ...{ ...good, population: workers(20) },
      ...everyYear,
    }),
    [
      [
        'of that size',
        CLOSED,
        { 2025: whole(95, 100, { population: workers(20) }) },
        { status: 'met', value: 95 },
      ],
      ['of another size', DUE, { 2025: whole(95, 100, { population: workers(25) }) }, 'no-data'],
      ['of no size', DUE, { 2025: whole(95, 100) }, 'no-data'],
    ],
  );
});

describe('A count of all beside those who report one by one', () => {
  const sample = bound(
    { value: 'good', coverage: percent(50), ...everyYear },
    { units: [unit('a'), unit('b')] },
  );
  judges('“50% trở lên cơ sở hoàn thành tốt nhiệm vụ”', sample, [
    [
      'the stated count comes first',
      CLOSED,
      { 2025: [whole(0, 2), ...by({ a: 'good', b: 'good' })] },
      { status: 'missed', value: 0, figure: { compliant: 0 } },
    ],
    [
      'of a year without one they are counted',
      CLOSED,
      { 2024: whole(0, 2), 2025: by({ a: 'good', b: 'completed' }) },
      { status: 'met', value: 50, figure: undefined, coverage: counts(1, 1) },
    ],
    [
      'a forecast is no count',
      CLOSED,
      { 2025: [whole(0, 2, { status: 'F' }), ...by({ a: 'good' })] },
      { status: 'met', coverage: counts(1, 0, 1) },
    ],
  ]);
});

describe('Several levels taken together', () => {
  const both = { each: ['province', 'district'], value: 'good', coverage: percent(90, 'gt') };
  const at = (level: string, compliant: number, of: number, more: Partial<Observation> = {}) =>
    whole(compliant, of, { level, ...more });
  const says = '“trên 90% Mặt trận Tổ quốc, các tổ chức … cấp tỉnh và cấp huyện … hoàn thành tốt”';

  judges(`${says} every year`, bound({ ...both, ...everyYear }), [
    [
      'the counts of the levels are added',
      CLOSED,
      { 2025: [at('province', 6, 6), at('district', 55, 60)] },
      { status: 'met', value: 6100 / 66, coverage: counts(61, 5), figure: { level: 'province' } },
    ],
    [
      'not their percentages',
      CLOSED,
      { 2025: [at('province', 6, 6), at('district', 53, 60)] },
      { status: 'missed', coverage: counts(59, 7) },
    ],
    [
      'one of them is not enough',
      '2026-01-31',
      { 2025: at('province', 6, 6) },
      { status: 'awaiting', value: undefined },
    ],
    ['whichever it is', DUE, { 2025: at('district', 60, 60) }, { status: 'no-data', value: undefined }],
    [
      'nor one of them of the year before',
      DUE,
      { 2024: at('district', 60, 60), 2025: at('province', 6, 6) },
      { status: 'no-data', coverage: undefined },
    ],
    [
      'a count of both comes first',
      CLOSED,
      { 2025: [whole(59, 66), at('province', 6, 6), at('district', 60, 60)] },
      { status: 'missed', coverage: counts(59, 7), figure: { level: undefined } },
    ],
    [
      'and does not need them',
      CLOSED,
      { 2025: [whole(66, 66), at('province', 6, 6)] },
      { status: 'met', coverage: counts(66, 0) },
    ],
    [
      'provisional at one of them is provisional',
      CLOSED,
      { 2025: [at('province', 6, 6), at('district', 60, 60, { status: 'P' })] },
      { status: 'met', provisional: true },
    ],
    [
      'final at both is final',
      CLOSED,
      { 2025: [at('province', 6, 6), at('district', 60, 60)] },
      { status: 'met', provisional: undefined },
    ],
    [
      'each with its newest count in July',
      JULY,
      { '2025-Q1': [at('province', 0, 6), at('district', 60, 60)], '2025-Q2': at('province', 5, 6) },
      { status: 'on-track', coverage: counts(65, 1) },
    ],
    ['a level that is not asked', DUE, { 2025: [at('province', 6, 6), at('grassroots', 60, 60)] }, 'no-data'],
  ]);

  judges(`${says} by 2026`, bound({ ...both, by: '2026' }), [
    [
      'each with its newest count so far',
      CLOSED,
      { 2024: at('district', 60, 60), 2025: at('province', 6, 6) },
      { status: 'met', early: true, coverage: counts(66, 0) },
    ],
  ]);
  judges(`${says}, without a time`, bound(both), [
    [
      'each with its newest count',
      JULY,
      { 2024: [at('province', 0, 6), at('district', 60, 60)], '2025-S1': at('province', 6, 6) },
      { status: 'met', coverage: counts(66, 0) },
    ],
  ]);

  const provinces = [unit('tinh', { level: 'province' })];
  const figures: Figures = { 2025: by({ tinh: 'good', huyen: 'good' }) };
  judges(
    `${says}, where both are known by their units`,
    bound(
      { ...both, ...everyYear },
      {
        units: [...provinces, unit('huyen', { level: 'district' })],
      },
    ),
    [['all of them', CLOSED, figures, { status: 'met', coverage: counts(2, 0) }]],
  );
  judges(
    `${says}, where the units of one are not known`,
    bound({ ...both, ...everyYear }, { units: provinces }),
    [
      [
        'those that are known are no count of all',
        DUE,
        { 2025: by({ tinh: 'good' }) },
        { status: 'no-data', value: undefined, coverage: undefined },
      ],
      [
        'a count of each level is',
        CLOSED,
        { 2025: [at('province', 1, 1), at('district', 9, 10)] },
        { status: 'met', coverage: counts(10, 1) },
      ],
    ],
  );
  judges(
    '“mỗi cơ sở …”, where there are only those of another organization',
    bound({ value: 'good', ...everyYear }, { units: [unit('w', { organization: WOMEN })] }),
    [
      [
        'nobody is known to be bound',
        DUE,
        { 2025: by({ w: 'good' }) },
        { status: 'no-data', coverage: undefined },
      ],
    ],
  );
});

describe('Counted one by one', () => {
  const cases = { kind: 'count', unit: 'vụ việc' } as const;
  const three = [unit('a'), unit('b'), unit('c')];
  const limit = { comparator: 'lte', value: 5 } as const;

  judges(
    '“mỗi cơ sở không quá 05 vụ việc” a year',
    bound({ ...limit, ...everyYear }, { units: three, measure: cases }),
    [
      [
        'kept by all so far is not settled',
        JULY,
        { '2025-S1': by({ a: 1, b: 5, c: 0 }) },
        { status: 'awaiting', value: 3, gap: undefined, coverage: counts(3, 0) },
      ],
      [
        'broken by one is',
        JULY,
        { '2025-S1': by({ a: 6, b: 5 }) },
        { status: 'missed', value: 1, gap: -2, coverage: counts(1, 1, 1) },
      ],
      ['kept by all', CLOSED, { 2025: by({ a: 1, b: 5, c: 0 }) }, { status: 'met', gap: 0 }],
    ],
  );
  judges(
    '“mỗi cơ sở đến năm 2026 không quá 05%”',
    bound({ ...limit, by: '2026' }, { units: three, measure: { kind: 'percent' } }),
    [
      [
        'kept by all is met early',
        CLOSED,
        { 2025: by({ a: 1, b: 5, c: 0 }) },
        { status: 'met', early: true },
      ],
      [
        'above it one may come down',
        CLOSED,
        { 2025: by({ a: 1, b: 6, c: 0 }) },
        { status: 'awaiting', early: undefined },
      ],
    ],
  );
  judges(
    '“mỗi cơ sở không quá 05%” every year',
    bound({ ...limit, ...everyYear }, { units: three, measure: { kind: 'percent' } }),
    [
      [
        'above it in July one may come down',
        JULY,
        { '2025-S1': by({ a: 1, b: 6, c: 0 }) },
        { status: 'awaiting', coverage: counts(2, 1) },
      ],
    ],
  );
  judges('“mỗi cơ sở không quá 05 vụ việc”, without a time', bound(limit, { units: three, measure: cases }), [
    [
      'kept by all is met at once',
      JULY,
      { 2024: by({ a: 1, b: 5, c: 0 }) },
      { status: 'met', early: undefined },
    ],
    [
      'a silent one is missing',
      JULY,
      { 2024: by({ a: 1, b: 5 }) },
      { status: 'no-data', coverage: counts(2, 0, 1) },
    ],
  ]);

  const parent = [
    unit('a'),
    unit('a/1', { level: 'district', parent: 'a' }),
    unit('a/2', { level: 'district', parent: 'a' }),
  ];
  judges(
    '“mỗi cơ sở … ít nhất 05 mô hình”, by the sums of those below',
    bound(
      { value: 5, ...everyYear },
      { units: [...parent, unit('b')], measure: { kind: 'count', aggregate: 'sum' } },
    ),
    [
      [
        'one whose sum is not whole is silent',
        CLOSED,
        { 2025: by({ 'a/1': 4, b: 5 }) },
        { status: 'awaiting', coverage: counts(1, 0, 1) },
      ],
      [
        'unless it is enough already',
        CLOSED,
        { 2025: by({ 'a/1': 5, b: 5 }) },
        { status: 'met', coverage: counts(2, 0) },
      ],
    ],
  );

  const provisional = bound({ value: 1, ...everyYear }, { units: three, measure: { kind: 'count' } });
  judges('“mỗi cơ sở … ít nhất 01” a year', provisional, [
    [
      'provisional in one is provisional in all, whichever it is',
      CLOSED,
      { 2025: by({ a: { value: 1, status: 'P' }, b: 1, c: 1 }) },
      { status: 'met', provisional: true },
    ],
    [
      'final in all',
      CLOSED,
      { 2025: by({ a: 1, b: 1, c: 1 }) },
      { provisional: undefined, early: undefined },
    ],
    [
      'those that do not apply are apart',
      CLOSED,
      { 2025: by({ a: 1, b: { value: null, status: 'N' }, c: 0 }) },
      { status: 'missed', value: 1, required: 2, gap: -1, coverage: counts(1, 1, 0, 1) },
    ],
  ]);
});

describe('On the last day of the period', () => {
  const born = (life: Partial<Unit>): Sample =>
    bound({ value: 1, ...everyYear }, { units: [unit('a'), unit('b', life)], measure: { kind: 'count' } });
  const done: Figures = { 2025: by({ a: 1 }) };
  judges('“mỗi cơ sở … ít nhất 01” a year, one that begins on its last day', born({ from: '2025-12-31' }), [
    ['is bound', CLOSED, done, { status: 'awaiting', coverage: counts(1, 0, 1) }],
  ]);
  judges('“mỗi cơ sở … ít nhất 01” a year, one that begins the day after', born({ from: '2026-01-01' }), [
    ['is not', CLOSED, done, { status: 'met', coverage: counts(1, 0) }],
  ]);
  judges('“mỗi cơ sở … ít nhất 01” a year, one that ends on its last day', born({ to: '2025-12-31' }), [
    ['is not bound, not even before', JULY, done, { status: 'on-track', coverage: counts(1, 0) }],
  ]);
  judges('“mỗi cơ sở … ít nhất 01” a year, one that ends with it', born({ to: '2026-01-01' }), [
    ['is', JULY, done, { status: 'awaiting', coverage: counts(1, 0, 1) }],
  ]);
  judges(
    '“trong năm 2026 mỗi cơ sở … ít nhất 01”',
    bound({ value: 1, within: '2026' }, { units: [unit('a')], measure: { kind: 'count' } }),
    [
      ['nobody is counted before it begins', '2025-12-31', done, { status: 'awaiting', coverage: undefined }],
      ['then they are', '2026-01-01', done, { status: 'awaiting', coverage: counts(0, 0, 1) }],
    ],
  );
});

describe('Nobody is bound any more', () => {
  const act = 'Nghị quyết 202/2025/QH15';
  const gone = (...dates: string[]): Sample => {
    const units = dates.map((to, index) => unit(`unit-${index + 1}`, { to }));
    const sample = bound({ value: 1 }, { units, measure: { kind: 'count' } });
    return {
      ...sample,
      document: {
        ...sample.document,
        changes: dates.map((date, index) => ({
          ...{ date, kind: 'end' as const, from: [`unit-${index + 1}`] },
          act: `${act} (${index + 1})`,
        })),
      },
    };
  };
  const none = { ...counts(0, 0) };
  judges(
    '“mỗi cơ sở luôn có ít nhất 01”, two that end one after the other',
    gone('2024-07-01', '2025-07-01'),
    [
      [
        'one is left',
        '2025-06-30',
        { 2024: by({ 'unit-2': 1 }) },
        { status: 'met', reason: undefined, coverage: counts(1, 0) },
      ],
      [
        'since the last one ended',
        '2025-07-01',
        { 2024: by({ 'unit-2': 1 }) },
        {
          ...{ status: 'not-applicable', value: undefined, coverage: none },
          reason: { code: 'ended', date: '2025-07-01', act: `${act} (2)` },
        },
      ],
    ],
  );
  judges(
    '“mỗi cơ sở luôn có ít nhất 01”, two that end in the other order',
    gone('2025-07-01', '2024-07-01'),
    [
      [
        'since the last one ended',
        '2025-07-01',
        {},
        { status: 'not-applicable', reason: { code: 'ended', date: '2025-07-01', act: `${act} (1)` } },
      ],
    ],
  );
  judges('“mỗi cơ sở luôn có ít nhất 01”, two that end on one day', gone('2025-07-01', '2025-07-01'), [
    [
      'the first of the acts',
      '2025-07-01',
      {},
      { status: 'not-applicable', reason: { code: 'ended', act: `${act} (1)` } },
    ],
  ]);
  judges(
    '“mỗi cơ sở luôn có ít nhất 01”, one that has not begun',
    bound({ value: 1 }, { units: [unit('a', { from: '2026-01-01' })], measure: { kind: 'count' } }),
    [
      ['nobody is bound yet', JULY, {}, { status: 'not-applicable', reason: undefined, coverage: none }],
      ['then it is', '2026-01-01', {}, { status: 'no-data', coverage: counts(0, 0, 1) }],
    ],
  );
  judges(
    '“mỗi cơ sở luôn có ít nhất 01”, one that ends and one that does not apply',
    bound({ value: 1 }, { units: [unit('a', { to: '2025-07-01' }), unit('b')], measure: { kind: 'count' } }),
    [
      [
        'only who is there and declared so counts as not applicable',
        JULY,
        { 2024: by({ b: { value: null, status: 'N' } }) },
        {
          status: 'not-applicable',
          coverage: counts(0, 0, 0, 1),
          reason: { code: 'ended', date: '2025-07-01' },
        },
      ],
    ],
  );
});

describe('Organizations one by one', () => {
  judges(
    '“ít nhất 02/3 tổ chức xếp loại xuất sắc” every year, said of all together',
    {
      requirement: {
        ...{ each: 'organization', value: 'excellent', ...everyYear },
        coverage: { comparator: 'gte', value: 2, outOf: 3, unit: 'count' },
      },
      measure: { kind: 'grade' },
      target: { organizations: [FARMERS, WOMEN, FRONT] },
    },
    [
      [
        'a count is enough',
        CLOSED,
        { 2025: { compliant: 2, bound: 3 } },
        { status: 'met', coverage: counts(2, 1) },
      ],
      [
        'without one they are counted',
        CLOSED,
        { 2025: [FARMERS, WOMEN].map((organization) => ({ organization, grade: 'excellent' })) },
        { status: 'met', coverage: counts(2, 0, 1), reason: undefined },
      ],
    ],
  );
});

describe('A ceiling kept so far, and a grade that may be left again', () => {
  const violations = bound(
    { comparator: 'lte', value: 5, every: 'year', from: '2025' },
    { measure: { kind: 'count' } },
  );
  judges('“mỗi cơ sở không quá 05 vụ việc mỗi năm”', violations, [
    [
      'all keep to it by June',
      '2025-07-15',
      { '2025-S1': whole(3, 3) },
      { status: 'awaiting', gap: undefined },
    ],
    ['and at the end', '2026-01-15', { 2025: whole(3, 3) }, 'met'],
  ]);
  const none = bound(
    {
      ...{ comparator: 'eq', value: 'not-completed', every: 'year', from: '2025' },
      coverage: { comparator: 'eq', value: 0, unit: 'count' },
    },
    { units: [unit('a'), unit('b')] },
  );
  judges('“không có cơ sở không hoàn thành nhiệm vụ”', none, [
    [
      'one in June may still leave the grade',
      '2025-07-15',
      { '2025-S1': by({ a: 'not-completed', b: 'good' }) },
      'awaiting',
    ],
    [
      'one at the end is one too many',
      '2026-01-15',
      { 2025: by({ a: 'not-completed', b: 'good' }) },
      'missed',
    ],
  ]);
});

describe('Several levels, one of them with nobody in it', () => {
  judges(
    '“cấp tỉnh và cơ sở … từ mức hoàn thành tốt trở lên”',
    bound({
      each: ['province', 'grassroots'],
      comparator: 'gte',
      value: 'good',
      every: 'year',
      from: '2025',
    }),
    [
      [
        'is judged by the other',
        '2026-03-01',
        {
          2025: [
            whole(3, 3, { level: 'province' }),
            { organization: FARMERS, level: 'grassroots', value: null, status: 'N' },
          ],
        },
        { status: 'met', coverage: counts(3, 0) },
      ],
    ],
  );
});

describe('What has been counted stays', () => {
  const limited = (cumulative: boolean) =>
    bound(
      {
        ...{ comparator: 'gte', value: 3, every: 'year', from: '2025' },
        coverage: { comparator: 'eq', value: 0, unit: 'count' },
      },
      { measure: { kind: 'count', cumulative }, units: [unit('a'), unit('b')] },
    );
  for (const [what, cumulative] of [
    ['counts', false],
    ['running totals', true],
  ] as const) {
    judges(`“không có cơ sở nào để xảy ra từ 03 vụ việc trở lên”, ${what}`, limited(cumulative), [
      ['three by June are too many', '2025-07-15', { '2025-S1': by({ a: 3, b: 0 }) }, 'missed'],
      ['two are not', '2025-07-15', { '2025-S1': by({ a: 2, b: 0 }) }, 'awaiting'],
    ]);
  }
});

describe('Each with a total and its parts', () => {
  const five: Partial<Requirement> = {
    ...{ each: 'grassroots', comparator: 'gte', value: 5, ...everyYear },
    parts: [
      { category: 'collective', comparator: 'gte', value: 3 },
      { category: 'individual', comparator: 'gte', value: 2 },
    ],
  };
  const committees = (requirement: Partial<Requirement> = {}, setting: Setting = {}): Sample => {
    const sample = bound(
      { ...five, ...requirement },
      { units: [unit('a')], measure: { kind: 'count' }, ...setting },
    );
    const categories = [
      { id: 'collective', name: 'Tập thể' },
      { id: 'individual', name: 'Cá nhân' },
    ];
    return { ...sample, document: { ...sample.document, categories } };
  };
  /** Total, collective, individual; `undefined`: silent, `null`: not applicable. */
  const of = (id: string, ...values: (number | null | undefined)[]): Partial<Observation>[] =>
    [undefined, 'collective', 'individual'].flatMap((category, index) => {
      const value = values[index];
      if (value === undefined) return [];
      return { unit: id, category, value, ...(value === null && { status: 'N' as const }) };
    });
  const a = { organization: FARMERS, unit: 'a' };
  const says = '“Đảng bộ: công nhận ít nhất 05 mô hình (03 tập thể, 02 cá nhân)”';

  const rows: [when: string, asOf: string, figures: Figures, coverage: Expected, one: Expected][] = [
    [
      'all of it',
      DUE,
      { 2025: of('a', 5, 3, 2) },
      { status: 'met', coverage: counts(1, 0) },
      { status: 'met', satisfied: true, value: 5 },
    ],
    [
      'enough in all, too few of one part',
      DUE,
      { 2025: of('a', 5, 4, 1) },
      { status: 'missed', coverage: counts(0, 1) },
      {
        ...{ status: 'missed', satisfied: false, value: 5, total: { status: 'met', satisfied: true } },
        parts: [
          { name: 'Tập thể', status: 'met', value: 4 },
          { name: 'Cá nhân', status: 'missed', value: 1 },
        ],
      },
    ],
    [
      'too few in all, enough of each part',
      DUE,
      { 2025: of('a', 4, 3, 2) },
      { status: 'missed', coverage: counts(0, 1) },
      { status: 'missed', satisfied: false, total: { status: 'missed', satisfied: false } },
    ],
    [
      'the parts not told is no pass',
      DUE,
      { 2025: of('a', 5) },
      { status: 'no-data', coverage: counts(0, 0, 1) },
      { status: 'no-data', satisfied: undefined, value: 5, total: { status: 'met' } },
    ],
    [
      'one part not told, before it is due',
      CLOSED,
      { 2025: of('a', 5, 3) },
      { status: 'awaiting', coverage: counts(0, 0, 1) },
      { status: 'awaiting', satisfied: undefined },
    ],
    [
      'one part too small, the other not told: too small',
      DUE,
      { 2025: of('a', 5, 2) },
      { status: 'missed', coverage: counts(0, 1) },
      { status: 'missed', satisfied: false },
    ],
    [
      'the total not told, a part too small: too small',
      DUE,
      { 2025: of('a', undefined, 2, 2) },
      { status: 'missed', coverage: counts(0, 1) },
      { status: 'missed', satisfied: false, value: undefined, total: { status: 'no-data' } },
    ],
    [
      'a part that does not apply asks nothing',
      DUE,
      { 2025: of('a', 5, 3, null) },
      { status: 'met', coverage: counts(1, 0) },
      { status: 'met', satisfied: true },
    ],
    [
      'where the total does not apply, its parts do not either',
      DUE,
      { 2025: of('a', null) },
      { status: 'not-applicable', coverage: counts(0, 0, 0, 1) },
      { status: 'not-applicable', reason: { code: 'declared' } },
    ],
    [
      'in July what is missing of a part may still come',
      JULY,
      { '2025-S1': of('a', 5, 4, 1) },
      { status: 'awaiting', coverage: counts(0, 1) },
      { status: 'on-track', satisfied: false },
    ],
    [
      'in July all of it stays',
      JULY,
      { '2025-S1': of('a', 5, 3, 2) },
      { status: 'on-track', coverage: counts(1, 0) },
      { status: 'on-track', satisfied: true },
    ],
  ];
  for (const [when, asOf, figures, coverage, one] of rows) {
    it(`${says}, ${when}: ${coverage.status}`, () => {
      const progress = judge(committees(), figures, asOf);
      expectPart(progress[0], coverage);
      expectPart(about(progress, a), one);
    });
  }

  judges(`${says}, two of them`, committees({}, { units: [unit('a'), unit('b')] }), [
    [
      'each by its own parts',
      DUE,
      { 2025: [...of('a', 5, 3, 2), ...of('b', 9, 8, 1)] },
      { status: 'missed', value: 1, required: 2, coverage: counts(1, 1), parts: undefined },
    ],
    [
      'provisional in one part of one of them',
      DUE,
      {
        2025: [
          ...of('a', 5, 3, 2),
          ...of('b', 5, 3),
          { unit: 'b', category: 'individual', value: 2, status: 'P' },
        ],
      },
      { status: 'met', provisional: true },
    ],
  ]);

  judges(
    `${says}, by the sums of those below`,
    committees(
      {},
      {
        units: [
          unit('a'),
          unit('a/1', { level: 'district', parent: 'a' }),
          unit('a/2', { level: 'district', parent: 'a' }),
        ],
        measure: { kind: 'count', aggregate: 'sum' },
      },
    ),
    [
      [
        'a part of which one has not reported is not known',
        DUE,
        { 2025: [...of('a', 5, 3), ...of('a/1', undefined, undefined, 1)] },
        { status: 'no-data', coverage: counts(0, 0, 1) },
      ],
      [
        'a total that is not whole does not hide a part that is too small',
        DUE,
        { 2025: [...of('a', undefined, 2, 2), ...of('a/1', 1)] },
        { status: 'missed', coverage: counts(0, 1) },
      ],
    ],
  );

  judges(`${says}, by 2026`, { ...committees({ every: undefined, from: undefined, by: '2026' }) }, [
    ['all of it early', DUE, { 2025: of('a', 5, 3, 2) }, { status: 'met', early: true }],
  ]);
  it(`${says}, by 2026: the total alone is not early`, () => {
    const sample = committees({ every: undefined, from: undefined, by: '2026' });
    const one = about(judge(sample, { 2025: of('a', 5, 4, 1) }, DUE), a);
    expectPart(one, { status: 'no-trend', early: undefined, satisfied: false });
  });
});

describe('Organizations taken together, their units one by one', () => {
  const pooled = (units?: Unit[], more: Partial<Requirement> = {}, measure?: Setting['measure']): Sample =>
    bound(
      {
        ...{ organizations: [FARMERS, WOMEN], pooled: true, value: 'good', ...everyYear },
        ...{ coverage: percent(90), ...more },
      },
      { units, measure },
    );
  const says = '“90% trở lên cơ sở của Hội Nông dân và Hội Liên hiệp Phụ nữ”, tính gộp';
  const women = unit('w', { organization: WOMEN });
  const both = {
    subject: { organization: undefined, unit: undefined },
    units: [unit('a'), unit('b'), women],
  };

  it(`${says}: one verdict on all, then one for each unit`, () => {
    const figures = { 2025: by({ a: 'good', b: 'good', w: 'completed', front: 'completed' }) };
    const units = [...both.units, unit('front', { organization: FRONT })];
    const progress = judge(pooled(units), figures, CLOSED);
    expectPart(progress, [
      { ...both.subject, status: 'missed', value: 200 / 3, coverage: counts(2, 1) },
      { organization: FARMERS, unit: 'a', status: 'met' },
      { organization: FARMERS, unit: 'b', status: 'met' },
      { organization: WOMEN, unit: 'w', status: 'missed' },
    ]);
  });

  judges(says, pooled(both.units), [
    [
      'a silent unit of one of them leaves all undecided',
      DUE,
      { 2025: by({ a: 'good', b: 'good' }) },
      { status: 'no-data', coverage: counts(2, 0, 1) },
    ],
    [
      'a count of all comes first',
      CLOSED,
      {
        2025: [whole(9, 10, { organization: undefined }), whole(1, 5), whole(0, 5, { organization: WOMEN })],
      },
      { status: 'met', value: 90, coverage: counts(9, 1), figure: { bound: 10 } },
    ],
    [
      'then the counts of all the organizations',
      CLOSED,
      {
        2025: [whole(50, 50), whole(42, 50, { organization: WOMEN, status: 'P' }), ...by({ a: 'completed' })],
      },
      { status: 'met', value: 92, coverage: counts(92, 8), provisional: true },
    ],
    [
      'not that of one of them',
      CLOSED,
      { 2025: [whole(50, 50), ...by({ a: 'good', b: 'good', w: 'completed' })] },
      { status: 'missed', coverage: counts(2, 1) },
    ],
    [
      'one of them has nobody to count',
      CLOSED,
      { 2025: [whole(49, 50), { ...NOT_APPLICABLE, organization: WOMEN }] },
      { status: 'met', coverage: counts(49, 1) },
    ],
    [
      'an organization that is not listed does not count',
      CLOSED,
      {
        2025: [whole(50, 50), whole(50, 50, { organization: WOMEN }), whole(0, 90, { organization: FRONT })],
      },
      { status: 'met', coverage: counts(100, 0) },
    ],
  ]);

  judges(`${says}, where no unit of one of them is declared`, pooled([unit('a')]), [
    [
      'those of the other are no count of all',
      DUE,
      { 2025: by({ a: 'good' }) },
      { status: 'no-data', coverage: undefined },
    ],
  ]);

  judges(`${says}, of two levels`, pooled(undefined, { each: ['province', 'district'] }), [
    [
      'each organization by its own count or that of its levels',
      CLOSED,
      {
        2025: [
          whole(19, 20),
          whole(1, 1, { organization: WOMEN, level: 'province' }),
          whole(8, 9, { organization: WOMEN, level: 'district' }),
        ],
      },
      { status: 'met', coverage: counts(28, 2) },
    ],
    [
      'one of them without a level has not counted all',
      DUE,
      { 2025: [whole(19, 20), whole(8, 9, { organization: WOMEN, level: 'district' })] },
      { status: 'no-data', coverage: undefined },
    ],
  ]);

  judges(`${says}, a unit that belongs to none`, pooled([unit('xa', { organization: undefined })]), [
    [
      'is bound for each of them',
      CLOSED,
      {
        2025: [
          { unit: 'xa', organization: FARMERS, grade: 'good' },
          { unit: 'xa', organization: WOMEN, grade: 'completed' },
        ],
      },
      { status: 'missed', coverage: counts(1, 1) },
    ],
  ]);
});
