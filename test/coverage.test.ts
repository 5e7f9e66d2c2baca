/** Those bound one by one: how many comply, who is silent, what becomes of them, and how their figures add up. */
import { expect } from 'chai';
import type { Change, Level, Observation, Progress, Requirement, Target, Unit } from '../src/index.js';
import {
  about,
  ALL,
  expectPart,
  FARMERS,
  judge,
  judges,
  WOMEN,
  YOUTH,
  type Expected,
  type Figures,
  type Sample,
} from './evaluate/judging.js';

const LEVELS: Level[] = [
  { id: 'province', name: 'Cấp tỉnh' },
  { id: 'district', name: 'Cấp huyện' },
  { id: 'grassroots', name: 'Cơ sở' },
  { id: 'branch', name: 'Chi hội' },
];

/** Units of one level and organization, `unit-1` and so on. */
const units = (count: number, level = 'branch', organization = FARMERS): Unit[] =>
  Array.from({ length: count }, (_, index) => unit(`unit-${index + 1}`, { level, organization }));
const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id, name: id, organization: FARMERS, level: 'branch' },
  ...more,
});

interface Setting {
  units?: Unit[];
  levels?: Level[];
  changes?: Change[];
  measure?: Partial<Target['measure']>;
}

const bound = (
  requirement: Partial<Requirement>,
  { units: declared, levels = LEVELS, changes, measure = { kind: 'count' } }: Setting,
): Sample => ({
  requirement: { organizations: [FARMERS], ...requirement },
  measure,
  document: { levels, units: declared, changes },
});

/** One figure a unit, in the order of the units; `undefined`: silent. */
const each = (values: (number | string | undefined | null)[], period = '2025'): Figures => ({
  [period]: values.flatMap((value, index): Partial<Observation>[] => {
    const id = `unit-${index + 1}`;
    if (value === undefined) return [];
    if (value === null) return [{ unit: id, value: null, status: 'N' }];
    return [typeof value === 'number' ? { unit: id, value } : { unit: id, grade: value }];
  }),
});
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

const counts = (compliant: number, notCompliant: number, silent = 0, notApplicable = 0) => ({
  ...{ compliant, notCompliant, silent, notApplicable },
  base: compliant + notCompliant + silent,
});

describe('All of them', () => {
  const branches = bound(
    { each: 'branch', comparator: 'gte', value: 1, every: 'year', from: '2025', condition: 'còn nguồn' },
    { units: units(3) },
  );
  judges('“mỗi … chi hội nông dân (còn nguồn) giới thiệu được ít nhất 01”', branches, [
    [
      'all three have',
      '2026-01-15',
      each([1, 2, 1]),
      { status: 'met', period: '2025', organization: FARMERS, unit: undefined, coverage: counts(3, 0) },
    ],
    ['one has not', '2026-01-15', each([1, 0, 1]), { status: 'missed', coverage: counts(2, 1) }],
    [
      'one is silent',
      '2026-01-31',
      each([1, undefined, 1]),
      { status: 'awaiting', coverage: counts(2, 0, 1) },
    ],
    [
      'and missing once due',
      '2026-02-01',
      each([1, undefined, 1]),
      { status: 'no-data', coverage: counts(2, 0, 1) },
    ],
    [
      'one has not, whatever the silent one says',
      '2026-01-15',
      each([1, 0, undefined]),
      { status: 'missed', coverage: counts(1, 1, 1) },
    ],
    [
      'one is not applicable',
      '2026-01-15',
      each([1, null, 1]),
      { status: 'met', coverage: counts(2, 0, 0, 1) },
    ],
    [
      'none is applicable',
      '2026-01-15',
      each([null, null, null]),
      { status: 'not-applicable', coverage: counts(0, 0, 0, 3) },
    ],
    ['in June those below may still come', '2025-07-15', each([1, 0, 1], '2025-S1'), 'awaiting'],
    [
      'in June all have already',
      '2025-07-15',
      each([1, 1, 1], '2025-S1'),
      { status: 'on-track', coverage: counts(3, 0) },
    ],
    ['in June nobody has reported', '2025-07-15', {}, { status: 'awaiting', coverage: counts(0, 0, 3) }],
    ['before it begins', '2024-06-30', {}, 'awaiting'],
    [
      'a figure of one of them that is provisional',
      '2026-01-15',
      {
        2025: [1, 2, 3].map((id) => ({
          unit: `unit-${id}`,
          value: 1,
          ...(id === 2 && { status: 'P' as const }),
        })),
      },
      { status: 'met', provisional: true },
    ],
  ]);

  it('“mỗi … chi hội” gives a verdict for each branch besides', () => {
    const progress = judge(branches, each([1, 0, undefined]), '2026-02-01');
    expect(progress.map(({ unit: id, status }) => [id, status])).to.deep.equal([
      [undefined, 'missed'],
      ['unit-1', 'met'],
      ['unit-2', 'missed'],
      ['unit-3', 'no-data'],
    ]);
  });

  it('“mỗi chi đoàn, mỗi chi hội” is one verdict for each organization', () => {
    const sample = bound(
      {
        organizations: [FARMERS, YOUTH],
        each: 'branch',
        comparator: 'gte',
        value: 1,
        every: 'year',
        from: '2025',
      },
      { units: [...units(2), unit('chi-doan', { organization: YOUTH })] },
    );
    const figures = {
      2025: [
        { unit: 'unit-1', value: 1 },
        { unit: 'unit-2', value: 1 },
        { unit: 'chi-doan', value: 0 },
      ],
    };
    const progress = judge(sample, figures, '2026-01-15');
    expectPart(about(progress, { organization: FARMERS }), { status: 'met', coverage: counts(2, 0) });
    expectPart(about(progress, { organization: YOUTH }), { status: 'missed', coverage: counts(0, 1) });
  });

  it('“mỗi chi hội” where no organization is listed is one verdict for all', () => {
    const sample = bound(
      { organizations: undefined, each: 'branch', comparator: 'gte', value: 1, every: 'year', from: '2025' },
      { units: [...units(2), unit('chi-doan', { organization: YOUTH })] },
    );
    const figures = { 2025: ['unit-1', 'unit-2', 'chi-doan'].map((id) => ({ unit: id, value: 1 })) };
    const [progress] = judge(sample, figures, '2026-01-15');
    expectPart(progress, { status: 'met', organization: undefined, coverage: counts(3, 0) });
  });

  judges(
    '“mỗi chi hội … không quá 02”, a ceiling for each',
    bound({ each: 'branch', comparator: 'lte', value: 2, every: 'year', from: '2025' }, { units: units(2) }),
    [
      ['kept so far is undecided', '2025-07-15', each([1, 2], '2025-S1'), 'awaiting'],
      ['exceeded is decided', '2025-07-15', each([1, 3], '2025-S1'), 'missed'],
      ['kept', '2026-01-15', each([1, 2]), 'met'],
    ],
  );

  judges(
    '“đến năm 2025 mỗi chi hội đạt 90% trở lên”',
    bound(
      { each: 'branch', comparator: 'gte', value: 90, by: '2025' },
      { units: units(2), measure: { kind: 'percent' } },
    ),
    [
      ['all of them early', '2025-06-30', each([91, 90], '2024'), { status: 'met', early: true }],
      ['one of them not yet', '2025-06-30', each([91, 80], '2024'), 'awaiting'],
      ['all of them in time', '2026-01-15', each([91, 90]), { status: 'met', early: undefined }],
    ],
  );

  judges(
    '“các cấp đều xây dựng kế hoạch giám sát”, without a time',
    bound(
      { each: ['province', 'district'], comparator: 'eq', value: true },
      {
        measure: { kind: 'milestone' },
        units: [unit('tinh', { level: 'province' }), unit('huyen', { level: 'district' }), unit('chi-hoi')],
      },
    ),
    [
      [
        'both have',
        '2025-06-30',
        {
          2024: [
            { unit: 'tinh', done: true },
            { unit: 'huyen', done: true },
            { unit: 'chi-hoi', done: false },
          ],
        },
        { status: 'met', coverage: counts(2, 0) },
      ],
      [
        'one has not',
        '2025-06-30',
        {
          2024: [
            { unit: 'tinh', done: true },
            { unit: 'huyen', done: false },
          ],
        },
        { status: 'missed', coverage: counts(1, 1) },
      ],
    ],
  );
});

describe('A share of them', () => {
  const graded = (
    coverage: Requirement['coverage'],
    count: number,
    more: Partial<Requirement> = {},
  ): Sample =>
    bound(
      {
        each: 'grassroots',
        comparator: 'gte',
        value: 'good',
        every: 'year',
        from: '2025',
        coverage,
        ...more,
      },
      { units: units(count, 'grassroots'), measure: { kind: 'grade' } },
    );
  const good = (count: number, worse: number, silent = 0) =>
    each([...times(count, 'good'), ...times(worse, 'completed'), ...times(silent, undefined)]);

  judges(
    '“Tỷ lệ xếp loại cơ sở hoàn thành tốt nhiệm vụ trở lên … đạt 90% trở lên”',
    graded({ comparator: 'gte', value: 90, unit: 'percent' }, 10),
    [
      [
        'nine of ten',
        '2026-01-15',
        good(9, 1),
        { status: 'met', value: 90, required: 90, comparator: 'gte', gap: 0, coverage: counts(9, 1) },
      ],
      ['a better grade complies too', '2026-01-15', each([...times(9, 'excellent'), 'not-completed']), 'met'],
      ['eight of ten', '2026-01-15', good(8, 2), { status: 'missed', value: 80, gap: -10 }],
      [
        'nine, and one silent: enough already',
        '2026-01-15',
        good(9, 0, 1),
        { status: 'met', coverage: counts(9, 0, 1) },
      ],
      [
        'eight, one not, one silent',
        '2026-01-15',
        good(8, 1, 1),
        { status: 'awaiting', coverage: counts(8, 1, 1) },
      ],
      ['the same once due', '2026-02-01', good(8, 1, 1), { status: 'no-data', coverage: counts(8, 1, 1) }],
      [
        'two not, and eight silent',
        '2026-01-15',
        good(0, 2, 8),
        { status: 'missed', coverage: counts(0, 2, 8) },
      ],
      [
        'of those to whom it applies',
        '2026-01-15',
        each([...times(8, 'good'), null, 'completed']),
        { status: 'missed', coverage: counts(8, 1, 0, 1) },
      ],
    ],
  );

  judges(
    '“ít nhất trên 90% cơ sở hoàn thành tốt nhiệm vụ trở lên”',
    graded({ comparator: 'gt', value: 90, unit: 'percent' }, 10),
    [
      ['nine of ten are not more than 90%', '2026-01-15', good(9, 1), { status: 'missed', gap: 0 }],
      ['ten of ten are', '2026-01-15', good(10, 0), { status: 'met', value: 100 }],
    ],
  );

  judges(
    '“không có cơ sở không hoàn thành nhiệm vụ”',
    graded({ comparator: 'eq', value: 0, unit: 'count' }, 3, { comparator: 'eq', value: 'not-completed' }),
    [
      [
        'none',
        '2026-01-15',
        each(['good', 'completed', 'excellent']),
        { status: 'met', value: 0, coverage: { base: 3 } },
      ],
      ['one', '2026-01-15', each(['good', 'not-completed', 'excellent']), { status: 'missed', value: 1 }],
      ['one silent', '2026-01-15', each(['good', 'completed', undefined]), 'awaiting'],
      ['one silent once due', '2026-02-01', each(['good', 'completed', undefined]), 'no-data'],
      ['one, whatever the silent say', '2026-01-15', each(['not-completed', undefined, undefined]), 'missed'],
      ['none so far', '2025-07-15', each(['good', 'good', 'good'], '2025-S1'), 'awaiting'],
    ],
  );

  judges('“2/3 các tổ, chi đoàn”', graded({ comparator: 'gte', value: 2, outOf: 3, unit: 'fraction' }, 6), [
    ['four of six', '2026-01-15', good(4, 2), { status: 'met', coverage: counts(4, 2) }],
    ['three of six', '2026-01-15', good(3, 3), 'missed'],
    ['three, and one silent', '2026-01-15', good(3, 2, 1), 'awaiting'],
    [
      'two of those three to whom it applies',
      '2026-01-15',
      each(['good', 'good', 'completed', null, null, null]),
      'met',
    ],
  ]);
  judges(
    '“2/3 các tổ, chi đoàn” of seven',
    graded({ comparator: 'gte', value: 2, outOf: 3, unit: 'fraction' }, 7),
    [
      ['four of seven', '2026-01-15', good(4, 3), 'missed'],
      ['five of seven', '2026-01-15', good(5, 2), 'met'],
    ],
  );

  judges('“từ 60% đến 80%” of them', graded({ comparator: 'between', value: [60, 80], unit: 'percent' }, 5), [
    ['three of five', '2026-01-15', good(3, 2), { status: 'met', required: [60, 80] }],
    ['two of five', '2026-01-15', good(2, 3), 'missed'],
  ]);

  describe('“ít nhất 3/6 tổ chức được xếp loại hoàn thành xuất sắc nhiệm vụ”', () => {
    const sample: Sample = {
      measure: { kind: 'grade' },
      requirement: {
        ...{ each: 'organization', comparator: 'gte', value: 'excellent', every: 'year', from: '2025' },
        coverage: { comparator: 'gte', value: 3, unit: 'count', outOf: 6 },
      },
      target: { organizations: ALL },
    };
    const grades = (excellent: number, worse: number): Figures => ({
      2025: ALL.slice(0, excellent + worse).map((organization, index) => ({
        organization,
        grade: index < excellent ? 'excellent' : 'good',
      })),
    });
    const rows: [when: string, asOf: string, figures: Figures, expected: Expected][] = [
      [
        'three of six',
        '2026-01-15',
        grades(3, 3),
        { status: 'met', value: 3, coverage: counts(3, 3), reason: undefined },
      ],
      ['two of six', '2026-01-15', grades(2, 4), { status: 'missed', value: 2, gap: -1 }],
      ['three, the others silent', '2026-01-15', grades(3, 0), { status: 'met', coverage: counts(3, 0, 3) }],
      ['two, one silent', '2026-01-15', grades(2, 3), { status: 'awaiting', coverage: counts(2, 3, 1) }],
      ['two, one silent, due', '2026-02-01', grades(2, 3), { status: 'no-data', coverage: counts(2, 3, 1) }],
      ['nobody has reported', '2026-02-01', {}, { status: 'no-data', coverage: counts(0, 0, 6) }],
    ];
    for (const [when, asOf, figures, expected] of rows) {
      it(`${when}: ${String(expected.status)}`, () => {
        expectPart(judge(sample, figures, asOf)[0], { organization: undefined, ...expected });
      });
    }

    it('says where there are not six', () => {
      const figures = grades(3, 3);
      (figures['2025'] as object[])[5] = { organization: ALL[5], value: null, status: 'N' };
      const [progress] = judge(sample, figures, '2026-01-15');
      expectPart(progress, {
        coverage: counts(3, 2, 0, 1),
        reason: { code: 'out-of-differs', outOf: 6, base: 5 },
      });
    });

    it('gives each organization its own verdict besides', () => {
      const progress = judge(sample, grades(3, 3), '2026-01-15');
      expect(progress).to.have.lengthOf(7);
      expect(about(progress, { organization: ALL[0] }).status).to.equal('met');
      expect(about(progress, { organization: ALL[5] }).status).to.equal('missed');
    });
  });

  it('“trên 90% Mặt trận Tổ quốc, các tổ chức … cấp tỉnh và cấp huyện”: two levels taken together', () => {
    const sample = bound(
      {
        ...{ each: ['province', 'district'], comparator: 'gte', value: 'good', every: 'year', from: '2025' },
        coverage: { comparator: 'gt', value: 90, unit: 'percent' },
      },
      {
        measure: { kind: 'grade' },
        units: [
          unit('tinh', { level: 'province' }),
          ...units(10, 'district'),
          unit('xa', { level: 'grassroots' }),
        ],
      },
    );
    const figures = each([...times(9, 'good'), 'completed']);
    (figures['2025'] as object[]).push(
      { unit: 'tinh', grade: 'good' },
      { unit: 'xa', grade: 'not-completed' },
    );
    expectPart(judge(sample, figures, '2026-01-15')[0], { status: 'met', coverage: counts(10, 1) });
  });

  it('“các tổ chức … tính chung”: where one has declared no branch, the others are not all of them', () => {
    const together = (declared: Unit[]) => {
      const sample = bound(
        {
          ...{
            organizations: [FARMERS, WOMEN, YOUTH],
            pooled: true,
            each: 'branch',
            comparator: 'gte',
            value: 1,
          },
          ...{ every: 'year', from: '2025', coverage: { comparator: 'gte', value: 50, unit: 'percent' } },
        },
        { units: declared },
      );
      const figures = { '2025': declared.map(({ id }) => ({ unit: id, value: 1 })) };
      return judge(sample, figures, '2026-03-15')[0];
    };
    const two = [unit('nd'), unit('pn', { organization: WOMEN })];
    expectPart(together(two), { status: 'no-data', coverage: undefined });
    expectPart(together([...two, unit('dtn', { organization: YOUTH })]), {
      status: 'met',
      coverage: counts(3, 0),
    });
  });

  it('“mỗi chi hội”: a figure of the whole is no count of those that comply', () => {
    const sample = bound(
      { each: 'branch', comparator: 'gte', value: 1, every: 'year', from: '2025' },
      { units: units(2) },
    );
    const figures = each([1, 0]);
    (figures['2025'] as object[]).push({ organization: FARMERS, value: 1 });
    expectPart(judge(sample, figures, '2026-01-15')[0], { status: 'missed', coverage: counts(1, 1) });
  });

  it('“Mặt trận Tổ quốc … 90% trở lên; Hội Nông dân đạt 93% trở lên”: narrower replaces wider', () => {
    const coverage = (value: number) => ({ comparator: 'gte', value, unit: 'percent' }) as const;
    const bar = { each: 'grassroots', comparator: 'gte', value: 'good', every: 'year' } as const;
    const sample: Sample = {
      measure: { kind: 'grade' },
      requirement: [
        { ...bar, coverage: coverage(90) },
        { ...bar, organizations: [FARMERS], coverage: coverage(93) },
        { ...bar, organizations: [FARMERS], value: 'excellent', coverage: coverage(20) },
      ],
      target: { organizations: [FARMERS, WOMEN] },
      document: { levels: LEVELS },
    };
    const asked = (organization: string) =>
      judge(sample, {}, '2026-01-15')
        .filter((progress) => progress.organization === organization)
        .map(({ requirement }) => requirement.coverage!.value);
    expect(asked(FARMERS)).to.deep.equal([93, 20]);
    expect(asked(WOMEN)).to.deep.equal([90]);
  });
});

describe('A figure on the whole', () => {
  const whole = (value: string, percent: number): Partial<Requirement> => ({
    ...{
      organizations: [FARMERS],
      each: 'grassroots',
      comparator: 'gte',
      value,
      every: 'year',
      from: '2025',
    },
    coverage: { comparator: 'gte', value: percent, unit: 'percent' },
  });
  const sample = (requirement: Sample['requirement']): Sample => ({
    ...{ measure: { kind: 'grade' }, document: { levels: LEVELS }, requirement },
  });
  const figure = (compliant: number, of: number, more: object = {}) => ({
    ...{ organization: FARMERS, compliant, bound: of },
    ...more,
  });

  judges('“Hội Nông dân đạt 93% trở lên” cơ sở, said of all together', sample(whole('good', 93)), [
    [
      '93 of 100',
      '2026-01-15',
      { 2025: figure(93, 100) },
      { status: 'met', value: 93, coverage: counts(93, 7), history: [{ status: 'met', value: 93 }] },
    ],
    [
      '92 of 100',
      '2026-01-15',
      { 2025: figure(92, 100) },
      { status: 'missed', value: 92, coverage: counts(92, 8) },
    ],
    ['279 of 300 to the point', '2026-01-15', { 2025: figure(279, 300) }, { status: 'met', gap: 0 }],
    ['nothing yet', '2026-01-31', {}, 'awaiting'],
    ['nothing once due', '2026-02-01', {}, 'no-data'],
    ['last year does not answer', '2026-02-01', { 2024: figure(99, 100) }, 'no-data'],
    [
      'provisional',
      '2026-01-15',
      { 2025: figure(95, 100, { status: 'P' }) },
      { status: 'met', provisional: true },
    ],
    ['a forecast', '2026-02-01', { 2025: figure(95, 100, { status: 'F' }) }, 'no-data'],
    ['in June some may still rise', '2025-07-15', { '2025-S1': figure(90, 100) }, 'awaiting'],
    ['in June enough have', '2025-07-15', { '2025-S1': figure(95, 100) }, 'on-track'],
    [
      'revised',
      '2026-03-01',
      {
        2025: [figure(95, 100, { updated: '2026-01-10' }), figure(90, 100, { updated: '2026-02-10' })],
      },
      { status: 'missed', value: 90 },
    ],
    [
      'before the revision',
      '2026-02-09',
      {
        2025: [figure(95, 100, { updated: '2026-01-10' }), figure(90, 100, { updated: '2026-02-10' })],
      },
      { status: 'met', value: 95 },
    ],
  ]);

  it('“93% … hoàn thành tốt …, 20% … xuất sắc”: each bar has its own figure', () => {
    const figures = {
      2025: [figure(95, 100, { grade: 'good' }), figure(18, 100, { grade: 'excellent' })],
    };
    const progress = judge(sample([whole('good', 93), whole('excellent', 20)]), figures, '2026-01-15');
    expectPart(progress, [
      { status: 'met', value: 95, coverage: counts(95, 5) },
      { status: 'missed', value: 18, coverage: counts(18, 82) },
    ]);
  });
});

describe('Units and levels that end', () => {
  const act = 'Nghị quyết 202/2025/QH15';
  const ended = { code: 'ended', date: '2025-07-01', act } as const;
  const levels = LEVELS.map((level) => (level.id === 'district' ? { ...level, to: '2025-07-01' } : level));
  const changes: Change[] = [{ date: '2025-07-01', act, kind: 'end', from: ['district'] }];
  const years = { every: 'year', from: '2024', to: '2025' } as const;

  judges(
    '“cấp huyện hoàn thành 95% trở lên … trong năm”, and the level ends in July',
    bound(
      { levels: ['district'], comparator: 'gte', value: 95, ...years },
      { levels, changes, measure: { kind: 'percent' } },
    ),
    [
      [
        'while it lasts',
        '2025-06-30',
        { 2024: { organization: FARMERS, level: 'district', value: 96 } },
        { status: 'met', period: '2024', current: { period: '2025', status: 'awaiting' } },
      ],
      [
        'from its last day on',
        '2025-07-01',
        { 2024: { organization: FARMERS, level: 'district', value: 96 } },
        { status: 'met', period: '2024', current: { period: '2025', status: 'not-applicable' } },
      ],
      [
        'the year it ended in, with the act',
        '2026-02-01',
        { 2024: { organization: FARMERS, level: 'district', value: 94 } },
        {
          ...{ status: 'not-applicable', period: '2025', reason: ended },
          history: [
            { period: '2024', status: 'missed' },
            { period: '2025', status: 'not-applicable' },
          ],
        },
      ],
    ],
  );

  judges(
    '“cấp huyện … đến năm 2025”, and the level ends in July',
    bound(
      { levels: ['district'], comparator: 'gte', value: 95, by: '2025' },
      { levels, changes, measure: { kind: 'percent' } },
    ),
    [
      [
        'while it lasts',
        '2025-06-30',
        { 2024: { organization: FARMERS, level: 'district', value: 96 } },
        'met',
      ],
      [
        'from its last day on',
        '2025-07-01',
        { 2024: { organization: FARMERS, level: 'district', value: 96 } },
        { status: 'not-applicable', reason: ended },
      ],
    ],
  );

  const everyone = (requirement: Partial<Requirement>) =>
    bound(
      { comparator: 'gte', value: 1, ...years, ...requirement },
      {
        ...{ levels, changes },
        units: [unit('tinh', { level: 'province' }), ...units(2, 'district')],
      },
    );
  const both: Figures = {
    2024: [
      { unit: 'tinh', value: 1 },
      { unit: 'unit-1', value: 1 },
      { unit: 'unit-2', value: 1 },
    ],
  };
  judges(
    '“từ tỉnh đến huyện … ít nhất 01 việc làm mới”, without districts',
    everyone({ each: ['province', 'district'] }),
    [
      [
        'the year before counts them',
        '2025-02-15',
        both,
        { status: 'met', coverage: { compliant: 3, base: 3 } },
      ],
      [
        'the year they end does not',
        '2026-01-15',
        { ...both, 2025: { unit: 'tinh', value: 1 } },
        {
          status: 'met',
          coverage: { compliant: 1, notCompliant: 0, silent: 0, base: 1 },
          history: [{ status: 'met' }, { status: 'met' }],
        },
      ],
    ],
  );
  judges('“cấp huyện … ít nhất 01 việc làm mới”, without districts', everyone({ each: 'district' }), [
    [
      'nobody is bound any more',
      '2026-02-01',
      both,
      {
        ...{ status: 'not-applicable', reason: ended, coverage: { base: 0 } },
        history: [{ period: '2024', status: 'met' }, { status: 'not-applicable' }],
      },
    ],
  ]);

  describe('“mỗi chi hội … ít nhất 01”, two merged into a third on 1 July', () => {
    const merger: Change = { date: '2025-07-01', act, kind: 'merge', from: ['a', 'b'], into: ['c'] };
    const sample = (requirement: Partial<Requirement>, measure: Partial<Target['measure']>) =>
      bound(
        { each: 'branch', comparator: 'gte', value: 1, ...years, ...requirement },
        {
          changes: [merger],
          units: [
            unit('a', { to: '2025-07-01' }),
            unit('b', { to: '2025-07-01' }),
            unit('c', { from: '2025-07-01' }),
          ],
          measure,
        },
      );
    const count = sample({}, { kind: 'count', aggregate: 'sum' });
    const figures: Figures = {
      2024: [
        { unit: 'a', value: 1 },
        { unit: 'b', value: 0 },
      ],
      2025: { unit: 'c', value: 1 },
    };
    const base = (progress: Progress[]) => about(progress, { organization: FARMERS });

    it('binds the two in 2024', () => {
      expectPart(base(judge(count, figures, '2025-02-15')), {
        status: 'missed',
        coverage: { compliant: 1, base: 2 },
      });
    });

    it('and the third in 2025', () => {
      expectPart(base(judge(count, figures, '2026-01-15')), {
        status: 'met',
        coverage: { compliant: 1, base: 1 },
      });
    });

    it('is not applicable to the two from then on, with the act; earlier verdicts stay', () => {
      expectPart(about(judge(count, figures, '2026-01-15'), { organization: FARMERS, unit: 'b' }), {
        ...{ status: 'not-applicable', reason: ended },
        history: [
          { period: '2024', status: 'missed' },
          { period: '2025', status: 'not-applicable' },
        ],
      });
    });

    const ratio = (to: number) =>
      sample(
        { value: to, by: '2027', every: undefined, from: undefined, to: undefined },
        { aggregate: 'ratio', kind: 'percent' },
      );
    const shares: Figures = {
      2024: [
        { unit: 'a', numerator: 60, denominator: 100 },
        { unit: 'b', numerator: 20, denominator: 100 },
      ],
      2025: { unit: 'c', numerator: 100, denominator: 200 },
    };
    it('takes the ratio of their sums into its own series', () => {
      expectPart(about(judge(ratio(70), shares, '2026-06-30'), { organization: FARMERS, unit: 'c' }), {
        ...{ status: 'on-track', value: 50, projection: { yearly: 10, value: 70 } },
      });
    });
  });

  it('“đến năm 2027 đạt 90% trở lên”: a split breaks the series', () => {
    const setting = (changes?: Change[]) =>
      bound(
        { each: 'branch', comparator: 'gte', value: 90, by: '2027' },
        {
          ...{ changes, measure: { kind: 'percent' } },
          units: [unit('a'), unit('b', { from: '2025-07-01' })],
        },
      );
    const figures: Figures = { 2024: { unit: 'a', value: 70 }, 2025: { unit: 'a', value: 80 } };
    const status = (sample: Sample) =>
      about(judge(sample, figures, '2026-06-30'), { organization: FARMERS, unit: 'a' }).status;
    const split: Change = { date: '2025-07-01', act, kind: 'split', from: ['a'], into: ['a', 'b'] };
    expect(status(setting())).to.equal('on-track');
    expect(status(setting([split]))).to.equal('no-trend');
  });

  it('“tăng ít nhất 5 điểm %/năm”: a change across a split has no answer', () => {
    const sample = bound(
      {
        ...{ each: 'branch', comparator: 'gte', value: 5, every: 'year', from: '2025' },
        change: { direction: 'increase', from: 'previous', in: 'points' },
      },
      {
        changes: [{ date: '2025-07-01', act, kind: 'split', from: ['a'], into: ['a', 'b'] }],
        units: [unit('a'), unit('b', { from: '2025-07-01' })],
        measure: { kind: 'percent' },
      },
    );
    const figures: Figures = { 2024: { unit: 'a', value: 70 }, 2025: { unit: 'a', value: 80 } };
    expectPart(about(judge(sample, figures, '2026-01-15'), { organization: FARMERS, unit: 'a' }), {
      ...{ status: 'no-data', reason: { code: 'break' } },
    });
  });
});

describe('Up the tree', () => {
  const communes = ['xa-1', 'xa-2'].map((id) => unit(id, { level: 'grassroots' }));
  const membership = bound(
    { comparator: 'gte', value: 74, by: '2025' },
    { units: communes, measure: { kind: 'percent', aggregate: 'ratio' } },
  );
  judges('“Tỷ lệ tập hợp đoàn viên, hội viên … đạt 74%”, from below', membership, [
    [
      'the sum of the members over the sum of the people',
      '2026-01-15',
      {
        2025: [
          { unit: 'xa-1', numerator: 80, denominator: 100 },
          { unit: 'xa-2', numerator: 31, denominator: 50 },
        ],
      },
      { status: 'met', value: 74, figure: { numerator: 111, denominator: 150 } },
    ],
    [
      'never the mean of the percentages',
      '2026-02-01',
      {
        2025: [
          { unit: 'xa-1', value: 80 },
          { unit: 'xa-2', value: 80 },
        ],
      },
      { status: 'no-data', value: undefined, reason: { code: 'cannot-aggregate' } },
    ],
    [
      'its own figure comes first',
      '2026-01-15',
      {
        2025: [
          { organization: FARMERS, value: 73 },
          { unit: 'xa-1', numerator: 80, denominator: 100 },
          { unit: 'xa-2', numerator: 31, denominator: 50 },
        ],
      },
      { status: 'missed', value: 73 },
    ],
  ]);

  const sums = (aggregate: 'sum' | 'max' | 'min' | 'none', comparator: 'gte' | 'lte', value: number) =>
    bound(
      { comparator, value, every: 'year', from: '2025' },
      { units: communes, measure: { kind: 'count', aggregate } },
    );
  const of = (...values: number[]): Figures => ({
    2025: values.map((value, index) => ({ unit: `xa-${index + 1}`, value })),
  });
  const rows: [words: string, sample: Sample, figures: Figures, expected: Expected][] = [
    [
      '“ít nhất 05 mô hình”, two and three',
      sums('sum', 'gte', 5),
      of(2, 3),
      { status: 'met', value: 5, figure: { reported: { count: 2, of: 2 } } },
    ],
    ['“ít nhất 05 mô hình”, two and two', sums('sum', 'gte', 5), of(2, 2), { status: 'missed', value: 4 }],
    [
      '“ít nhất 05 mô hình”, one of two has reported',
      sums('sum', 'gte', 5),
      of(2),
      { figure: { reported: { count: 1, of: 2 } } },
    ],
    ['“không quá 02 nhiệm kỳ” of any one', sums('max', 'lte', 2), of(2, 3), { status: 'missed', value: 3 }],
    [
      '“không quá 02 nhiệm kỳ” of any one, kept',
      sums('max', 'lte', 2),
      of(2, 1),
      { status: 'met', value: 2 },
    ],
    ['“ít nhất 02” of the lowest', sums('min', 'gte', 2), of(2, 1), { status: 'missed', value: 1 }],
    ['“ít nhất 05 mô hình” that do not add up', sums('none', 'gte', 5), of(2, 3), { status: 'no-data' }],
  ];
  for (const [words, sample, figures, expected] of rows) {
    it(`${words}: ${expected.status ?? 'says so'}`, () =>
      expectPart(judge(sample, figures, '2026-02-01')[0], expected));
  }
});

describe('evaluate with units', () => {
  const sample = bound(
    {
      organizations: [FARMERS, YOUTH],
      each: 'branch',
      comparator: 'gte',
      value: 1,
      every: 'year',
      from: '2025',
    },
    { units: [...units(2), unit('chi-doan', { organization: YOUTH })] },
  );
  const asOf = '2026-01-15';

  it('keeps to one unit', () => {
    const progress = judge(sample, {}, { asOf, unit: 'unit-2' });
    expect(progress.map(({ unit: id }) => id)).to.deep.equal(['unit-2']);
  });

  it('keeps to an organization and its units', () => {
    const progress = judge(sample, {}, { asOf, organization: YOUTH });
    expect(progress.map(({ unit: id }) => id)).to.deep.equal([undefined, 'chi-doan']);
  });
});
