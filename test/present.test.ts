/** Units that begin and end: what is said of them before and after, and of those of whom few or none may be so. */
import { expect } from 'chai';
import type { Change, Level, Observation, Requirement, Status, Target, Unit } from '../src/index.js';
import {
  about,
  expectPart,
  FARMERS,
  judge,
  scale,
  type Expected,
  type Figures,
  type Sample,
} from './evaluate/judging.js';

const ACT = 'Nghị quyết 202/2025/QH15';
const LEVELS: Level[] = [
  { id: 'province', name: 'Cấp tỉnh' },
  { id: 'grassroots', name: 'Cơ sở' },
];
const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id, name: `Cơ sở ${id}`, organization: FARMERS, level: 'grassroots' },
  ...more,
});

interface Setting {
  units?: Unit[];
  levels?: Level[];
  changes?: Change[];
  measure?: Partial<Target['measure']>;
}

const grassroots = (
  requirement: Partial<Requirement>,
  { units = [unit('a'), unit('b'), unit('c')], levels = LEVELS, changes, measure }: Setting = {},
): Sample => ({
  requirement: { organizations: [FARMERS], each: 'grassroots', ...requirement },
  measure: { kind: 'count', ...measure },
  document: { levels, units, changes },
});

type Reported = number | string | boolean | Partial<Observation>;
const by = (figures: Record<string, Reported>): Partial<Observation>[] =>
  Object.entries(figures).map(([id, figure]) => {
    if (typeof figure === 'number') return { unit: id, value: figure };
    if (typeof figure === 'boolean') return { unit: id, done: figure };
    return typeof figure === 'string' ? { unit: id, grade: figure } : { unit: id, ...figure };
  });

/** What is said of units; of all together under `all`. */
type Row = [when: string, asOf: string, figures: Figures, expected: Record<string, Status | Expected>];

/** A sentence of a resolution, and what becomes of each unit by it: one case a row. */
function judgesEach(says: string, sample: Sample, rows: Row[]): void {
  describe(says, () => {
    for (const [when, asOf, figures, expected] of rows) {
      it(when, () => {
        const progress = judge(sample, figures, asOf);
        for (const [id, wanted] of Object.entries(expected)) {
          const verdict =
            id === 'all'
              ? progress.find(({ unit: one }) => one === undefined)
              : about(progress, { organization: FARMERS, unit: id });
          expectPart(verdict, typeof wanted === 'string' ? { status: wanted } : wanted, id);
        }
      });
    }
  });
}

const years = { every: 'year', from: '2023', to: '2026' } as const;
const since = (date: string, act?: string) => ({ code: 'not-begun', date, act }) as const;
const until = (date: string, act?: string) => ({ code: 'ended', date, act }) as const;

describe('Before a unit began', () => {
  const merger: Change = { date: '2025-07-01', act: ACT, kind: 'merge', from: ['a', 'b'], into: ['tan-lap'] };
  const declared = [unit('a'), unit('b'), unit('tan-lap', { from: '2025-07-01' })];

  judgesEach(
    '“mỗi cơ sở … ít nhất 01” a year, two of them merged into a third on 1 July 2025',
    grassroots({ value: 1, ...years }, { units: declared, changes: [merger] }),
    [
      [
        'nothing is asked of the third for the years before, by the act',
        '2025-02-01',
        { 2024: by({ a: 1, b: 1 }) },
        {
          'tan-lap': {
            ...{ status: 'not-applicable', period: '2024', value: undefined },
            reason: since('2025-07-01', ACT),
            history: [
              { period: '2023', status: 'not-applicable', reason: since('2025-07-01', ACT) },
              { period: '2024', status: 'not-applicable' },
            ],
            // That it is announced does not make it late.
            current: { period: '2025', status: 'awaiting', reason: undefined },
          },
          all: { status: 'met', coverage: { compliant: 2, base: 2, notApplicable: 0 } },
        },
      ],
      [
        'not even where it has a figure',
        '2026-01-15',
        { 2024: by({ a: 1, 'tan-lap': 0 }), 2025: by({ 'tan-lap': 1 }) },
        {
          'tan-lap': {
            status: 'met',
            history: [{ status: 'not-applicable' }, { status: 'not-applicable' }, { status: 'met' }],
          },
          all: { status: 'met', coverage: { compliant: 1, base: 1 } },
        },
      ],
      [
        'and of the two nothing from the year on in which they ended',
        '2026-01-15',
        { 2024: by({ a: 1, b: 0 }) },
        {
          a: {
            ...{ status: 'not-applicable', period: '2025', reason: until('2025-07-01', ACT) },
            history: [{ status: 'no-data' }, { status: 'met' }, { status: 'not-applicable' }],
          },
          b: { history: [{ status: 'no-data' }, { status: 'missed' }, { status: 'not-applicable' }] },
        },
      ],
    ],
  );

  const one = (more: Partial<Unit>, requirement: Partial<Requirement>, setting: Setting = {}) =>
    grassroots({ value: 1, ...requirement }, { units: [unit('a', more)], ...setting });

  judgesEach('a unit that begins on the last day of 2025', one({ from: '2025-12-31' }, years), [
    [
      'is asked for 2025',
      '2026-02-01',
      {},
      { a: { status: 'no-data', history: [{ reason: since('2025-12-31') }, {}, { reason: undefined }] } },
    ],
  ]);
  judgesEach('a unit that begins on the first day of 2026', one({ from: '2026-01-01' }, years), [
    [
      'is not',
      '2026-02-01',
      {},
      { a: { status: 'not-applicable', reason: since('2026-01-01'), current: { status: 'awaiting' } } },
    ],
  ]);
  judgesEach('a unit that ends with 2025', one({ to: '2026-01-01' }, years), [
    [
      'is asked for 2025, and no longer',
      '2026-02-01',
      { 2025: by({ a: 1 }) },
      {
        a: {
          ...{ status: 'met', period: '2025', reason: undefined },
          current: { period: '2026', status: 'not-applicable', reason: until('2026-01-01') },
        },
      },
    ],
  ]);
  judgesEach('a unit that ends on the last day of 2025', one({ to: '2025-12-31' }, years), [
    [
      'is asked while it is there',
      '2025-12-30',
      { 2025: by({ a: 1 }) },
      { a: { current: { status: 'on-track' } } },
    ],
    [
      'and from that day on not for 2025',
      '2025-12-31',
      { 2025: by({ a: 1 }) },
      { a: { current: { status: 'not-applicable', reason: until('2025-12-31'), value: undefined } } },
    ],
  ]);

  judgesEach(
    'a level that begins on 1 July 2025, by an act',
    one({}, years, {
      levels: [
        { id: 'district', name: 'Cấp huyện', to: '2025-07-01' },
        { ...LEVELS[1]!, from: '2025-07-01' },
      ],
      changes: [{ date: '2025-07-01', act: ACT, kind: 'split', from: ['district'], into: ['grassroots'] }],
    }),
    [
      [
        'its units are asked from 2025 on',
        '2026-01-15',
        { 2025: by({ a: 1 }) },
        { a: { status: 'met', history: [{ reason: since('2025-07-01', ACT) }, {}, { status: 'met' }] } },
      ],
    ],
  );

  judgesEach('“đến năm 2026 … ít nhất 01”', one({ from: '2027-01-01' }, { by: '2026' }), [
    [
      'is never asked of a unit that begins in 2027',
      '2026-06-30',
      {},
      { a: { status: 'not-applicable', reason: since('2027-01-01') } },
    ],
  ]);
  judgesEach('“đến năm 2026 … ít nhất 01”', one({ from: '2026-07-01' }, { by: '2026' }), [
    [
      'is asked of one that is to begin in time',
      '2026-06-30',
      {},
      { a: { status: 'awaiting', reason: undefined } },
    ],
  ]);
  judgesEach('“đến năm 2026 … ít nhất 01”', one({ to: '2026-07-01' }, { by: '2026' }), [
    [
      'is asked of one that is still there',
      '2026-06-30',
      { 2025: by({ a: 1 }) },
      { a: { status: 'met', early: true } },
    ],
    [
      'and no longer',
      '2026-07-01',
      { 2025: by({ a: 1 }) },
      { a: { status: 'not-applicable', reason: until('2026-07-01'), early: undefined } },
    ],
  ]);
  judgesEach('“luôn có ít nhất 01”, without a time', one({ from: '2025-07-01', to: '2026-07-01' }, {}), [
    [
      'the day before it begins',
      '2025-06-30',
      {},
      { a: { status: 'not-applicable', reason: since('2025-07-01') } },
    ],
    ['its first day', '2025-07-01', {}, { a: { status: 'no-data', reason: undefined } }],
    ['its last day', '2026-06-30', { 2025: by({ a: 1 }) }, { a: { status: 'met', period: undefined } }],
    [
      'the day after',
      '2026-07-01',
      { 2025: by({ a: 1 }) },
      { a: { status: 'not-applicable', reason: until('2026-07-01') } },
    ],
  ]);

  it('“cấp cơ sở … ít nhất 01”: a level, too, is not asked before it begins', () => {
    const sample: Sample = {
      requirement: {
        organizations: [FARMERS],
        levels: ['grassroots'],
        value: 1,
        every: 'year',
        from: '2024',
      },
      measure: { kind: 'count' },
      document: {
        levels: [
          { id: 'district', name: 'Cấp huyện', to: '2025-07-01' },
          { id: 'grassroots', name: 'Cơ sở', from: '2025-07-01' },
        ],
        changes: [{ date: '2025-07-01', act: ACT, kind: 'split', from: ['district'], into: ['grassroots'] }],
      },
    };
    const figures = { 2024: { organization: FARMERS, level: 'grassroots', value: 0 } };
    expectPart(judge(sample, figures, '2025-02-01')[0], {
      ...{ status: 'not-applicable', period: '2024' },
      reason: { code: 'not-begun', date: '2025-07-01', act: ACT },
    });
  });
});

describe('Where few or none may be so', () => {
  const graded = (
    coverage: Requirement['coverage'],
    more: Partial<Requirement> = {},
    setting: Setting = {},
  ): Sample =>
    grassroots(
      {
        comparator: 'eq',
        value: 'not-completed',
        every: 'year',
        from: '2025',
        to: '2026',
        coverage,
        ...more,
      },
      { measure: { kind: 'grade' }, ...setting },
    );
  const NO_YEARS = { every: undefined, from: undefined, to: undefined };
  const NONE = { comparator: 'eq', value: 0, unit: 'count' } as const;
  const CLOSED = '2026-01-15';
  const JUNE = '2025-06-30';

  judgesEach('“không có cơ sở nào không hoàn thành nhiệm vụ”', graded(NONE), [
    [
      'one at that grade has missed, the others have met',
      CLOSED,
      { 2025: by({ a: 'good', b: 'not-completed', c: 'completed' }) },
      {
        a: { status: 'met', value: 'good', satisfied: true, early: undefined, period: '2025' },
        b: { status: 'missed', value: 'not-completed', satisfied: false, early: undefined },
        c: { status: 'met', figure: { grade: 'completed' } },
        all: {
          ...{ status: 'missed', value: 1, required: 0, comparator: 'eq', gap: -1 },
          coverage: { compliant: 1, notCompliant: 2, silent: 0, base: 3 },
        },
      },
    ],
    [
      'nobody is at that grade',
      CLOSED,
      { 2025: by({ a: 'good', b: 'excellent', c: 'completed' }) },
      {
        ...{ a: 'met', b: 'met', c: 'met' },
        all: { status: 'met', value: 0, gap: 0, coverage: { compliant: 0, notCompliant: 3, base: 3 } },
      },
    ],
    [
      'the silent are awaited, then missing',
      '2026-01-31',
      { 2025: by({ a: 'good' }) },
      { a: 'met', b: { status: 'awaiting', satisfied: undefined }, all: 'awaiting' },
    ],
    [
      'the silent once due',
      '2026-02-01',
      { 2025: by({ a: 'good' }) },
      { a: 'met', b: 'no-data', all: 'no-data' },
    ],
    [
      'one to whom it does not apply',
      CLOSED,
      { 2025: by({ a: 'good', b: { value: null, status: 'N' }, c: 'good' }) },
      {
        b: { status: 'not-applicable', reason: { code: 'declared' } },
        all: { status: 'met', coverage: { notApplicable: 1, base: 2 } },
      },
    ],
    [
      'on the last day of the year nothing is settled',
      '2025-12-31',
      { 2025: by({ a: 'good', b: 'not-completed' }) },
      {
        a: { status: 'on-track', early: undefined, satisfied: true },
        b: { status: 'awaiting', satisfied: false },
        c: 'awaiting',
      },
    ],
    [
      'the day after it is',
      '2026-01-01',
      { 2025: by({ a: 'good', b: 'not-completed' }) },
      { a: 'met', b: 'missed', c: 'awaiting', all: 'missed' },
    ],
    [
      'who has been at that grade in June may still leave it',
      JUNE,
      { '2025-S1': by({ a: 'good', b: 'not-completed' }) },
      { a: 'on-track', b: { status: 'awaiting', early: undefined }, c: 'awaiting' },
    ],
    [
      'provisional grades stay marked',
      CLOSED,
      {
        2025: by({
          a: { grade: 'good', status: 'P' },
          b: { grade: 'not-completed', status: 'E' },
          c: 'completed',
        }),
      },
      {
        a: { status: 'met', provisional: true },
        b: { status: 'missed', provisional: true },
        c: { provisional: undefined },
        all: { status: 'missed', provisional: true },
      },
    ],
    [
      'every closed year is kept so',
      '2027-02-01',
      { 2025: by({ a: 'not-completed' }), 2026: by({ a: 'good' }) },
      {
        a: {
          status: 'met',
          history: [
            { period: '2025', status: 'missed' },
            { period: '2026', status: 'met' },
          ],
        },
      },
    ],
  ]);

  judgesEach(
    '“đến năm 2026 không còn cơ sở không hoàn thành nhiệm vụ”',
    graded(NONE, { ...NO_YEARS, by: '2026' }),
    [
      [
        'who is not at that grade has met it early, who is may leave it',
        '2026-03-01',
        { 2025: by({ a: 'good', b: 'not-completed' }) },
        {
          a: { status: 'met', early: true, satisfied: true, period: '2026' },
          b: { status: 'awaiting', early: undefined, satisfied: false },
          c: { status: 'awaiting', satisfied: undefined },
        },
      ],
      [
        'once it has come it is early no more',
        '2027-01-01',
        { 2026: by({ a: 'good', b: 'not-completed' }) },
        { a: { status: 'met', early: undefined }, b: { status: 'missed', early: undefined } },
      ],
    ],
  );

  judgesEach('“không có cơ sở không hoàn thành nhiệm vụ”, without a time', graded(NONE, { ...NO_YEARS }), [
    [
      'the newest grade settles it at once',
      JUNE,
      { 2024: by({ a: 'not-completed', b: 'good' }), '2025-Q1': by({ a: 'good', b: 'not-completed' }) },
      {
        a: { status: 'met', early: undefined, period: undefined },
        b: 'missed',
        c: 'no-data',
        all: 'missed',
      },
    ],
  ]);

  for (const [says, coverage] of [
    ['“không quá 02 cơ sở”', { comparator: 'lte', value: 2, unit: 'count' }],
    ['“dưới 50% cơ sở”', { comparator: 'lt', value: 50, unit: 'percent' }],
    ['“không quá 1/3 số cơ sở”', { comparator: 'lte', value: 1, outOf: 3, unit: 'fraction' }],
  ] as const) {
    judgesEach(`${says} không hoàn thành nhiệm vụ`, graded(coverage), [
      [
        'one may be so, and still it is no compliance',
        CLOSED,
        { 2025: by({ a: 'good', b: 'not-completed', c: 'completed' }) },
        {
          a: 'met',
          b: 'missed',
          c: 'met',
          all: { status: 'met', coverage: { compliant: 1, notCompliant: 2 } },
        },
      ],
    ]);
  }
  for (const [says, coverage] of [
    ['“đúng 01 cơ sở”', { comparator: 'eq', value: 1, unit: 'count' }],
    ['“ít nhất 01 cơ sở”', { comparator: 'gte', value: 1, unit: 'count' }],
  ] as const) {
    judgesEach(`${says} không hoàn thành nhiệm vụ`, graded(coverage), [
      [
        'asks for it: to be so is compliance',
        CLOSED,
        { 2025: by({ a: 'good', b: 'not-completed', c: 'completed' }) },
        { a: 'missed', b: 'met', c: 'missed', all: 'met' },
      ],
    ]);
  }

  const percent = { kind: 'percent' } as const;
  judgesEach(
    '“không có cơ sở nào dưới 50%”',
    graded(NONE, { comparator: 'lt', value: 50 }, { measure: percent }),
    [
      [
        'the gap to what is not wanted is not shown, nor how much of it is attained',
        CLOSED,
        { 2025: by({ a: 60, b: 40 }) },
        {
          a: { status: 'met', value: 60, gap: undefined, attainment: undefined },
          b: { status: 'missed', value: 40, gap: undefined, attainment: undefined },
        },
      ],
    ],
  );
  judgesEach(
    '“đến năm 2026 không có cơ sở nào từ 50% trở lên”',
    graded(NONE, { comparator: 'gte', value: 50, ...NO_YEARS, by: '2026' }, { measure: percent }),
    [
      [
        'nor where it leads',
        '2026-03-01',
        { 2024: by({ a: 30, b: 60 }), 2025: by({ a: 40, b: 55 }) },
        {
          a: { status: 'met', early: true, projection: undefined, gap: undefined, attainment: undefined },
          b: { status: 'awaiting', projection: undefined },
        },
      ],
    ],
  );
  const change = { direction: 'increase', from: 'previous', in: 'percent' } as const;
  judgesEach(
    '“không có cơ sở nào tăng trên 10%”',
    graded(NONE, { comparator: 'gt', value: 10, change }, { measure: { kind: 'amount' } }),
    [
      [
        'what cannot be said is not turned round',
        '2026-02-01',
        { 2024: by({ a: 100, b: 100, c: 0 }), 2025: by({ a: 105, b: 120, c: 5 }) },
        {
          a: { status: 'met', value: 5 },
          b: { status: 'missed', value: 20 },
          c: { status: 'no-data', reason: { code: 'zero-base' } },
        },
      ],
    ],
  );

  it('“không có cơ sở nào từ 05 vụ việc trở lên”: an unfinished sum that may still change is not turned round', () => {
    const sample = graded(
      NONE,
      { comparator: 'gte', value: 5 },
      {
        units: [
          unit('a'),
          unit('a/1', { level: 'province', parent: 'a' }),
          unit('a/2', { level: 'province', parent: 'a' }),
        ],
        measure: { kind: 'count', aggregate: 'sum' },
      },
    );
    const partial = judge(sample, { 2025: by({ 'a/1': 4 }) }, CLOSED);
    expectPart(about(partial, { organization: FARMERS, unit: 'a' }), {
      ...{ status: 'awaiting', value: 4 },
      reason: { code: 'partial', count: 1, of: 2 },
    });
    const enough = judge(sample, { 2025: by({ 'a/1': 5 }) }, CLOSED);
    expectPart(about(enough, { organization: FARMERS, unit: 'a' }), {
      status: 'missed',
      value: 5,
      reason: undefined,
    });
  });

  it('“không có cơ sở nào không hoàn thành nhiệm vụ”: a unit that has ended or not begun stays as it is', () => {
    const sample = graded(
      NONE,
      {},
      {
        units: [unit('a', { to: '2025-07-01' }), unit('b', { from: '2026-07-01' }), unit('c')],
        changes: [{ date: '2025-07-01', act: ACT, kind: 'end', from: ['a'] }],
      },
    );
    const progress = judge(sample, { 2025: by({ a: 'not-completed', c: 'good' }) }, CLOSED);
    expect(progress.map(({ unit: id, status }) => [id, status])).to.deep.equal([
      [undefined, 'met'],
      ['a', 'not-applicable'],
      ['b', 'not-applicable'],
      ['c', 'met'],
    ]);
    expect(progress[1]!.reason).to.deep.equal(until('2025-07-01', ACT));
    expect(progress[2]!.reason).to.deep.equal({ code: 'not-begun', date: '2026-07-01' });
    expect(progress[3]!.scale).to.deep.equal(scale);
  });
});
