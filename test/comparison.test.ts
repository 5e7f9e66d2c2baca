/** Organizations side by side: who stands with whom, in which order, and where bars and requirements lie on the scale. */
import { expect } from 'chai';
import dongThap from '../demo/resolutions/dong-thap.json' with { type: 'json' };
import laoCai from '../demo/resolutions/lao-cai.json' with { type: 'json' };
import ngheAn from '../demo/resolutions/nghe-an.json' with { type: 'json' };
import quangBinh from '../demo/resolutions/quang-binh.json' with { type: 'json' };
import {
  comparisonBar,
  compareOrganizations,
  isCounted,
  ticksOf,
  type ComparisonBar,
  type ComparisonGroup,
  type ComparisonOptions,
  type ComparisonOrder,
} from '../src/comparison.js';
import type { Progress } from '../src/evaluate/progress.js';
import type { Domain } from '../src/gauge.js';
import {
  AS_OF,
  asks,
  comparisonDocument,
  counted,
  documentOf,
  FARMERS,
  figures,
  modelOf,
  target,
  UNION,
  VETERANS,
  WOMEN,
  YOUTH,
  type Values,
} from './comparison-document.js';

const groupsOf = (document: unknown, options: Partial<ComparisonOptions> = {}) =>
  compareOrganizations(modelOf(document), { target: target.id, asOf: AS_OF, ...options });

const TODAY = '2026-11-21';
const inText = (document: unknown, id: string, options: Partial<ComparisonOptions> = {}) =>
  groupsOf(document, { target: id, asOf: TODAY, ...options });

/** Who stands with whom: `nong-dan phu-nu | doan-thanh-nien`. */
const namesIn = (groups: ComparisonGroup[]) =>
  groups.map(({ rows }) => rows.map(({ organization }) => organization).join(' ')).join(' | ');

/** The groups for requirements on which nothing is reported. */
const placed = (requirements: object[], more: object = {}) =>
  namesIn(groupsOf(documentOf(requirements, [], more)));

const rowOf = (groups: ComparisonGroup[], organization: string): Progress =>
  groups.flatMap(({ rows }) => rows).find((row) => row.organization === organization)!;

/** A grade, and how many may or must have it. */
const graded = { measure: { kind: 'grade', scale: 'xep-loai' } };
const share = (comparator: string, value: number, unit: string, more: object = {}) => ({
  coverage: { comparator, value, unit, ...more },
});

describe('Organizations side by side', () => {
  describe('stand together', () => {
    const cases: [text: string, requirements: object[]][] = [
      ['“từ 90% trở lên” for all', [asks([FARMERS, YOUTH], 'gte', 90)]],
      [
        '“Hội Nông dân đạt 86%; Đoàn thanh niên đạt 72,5%”: another value',
        [asks([FARMERS], 'gte', 86, { bare: true }), asks([YOUTH], 'gte', 72.5, { bare: true })],
      ],
      [
        '“phấn đấu từ 90%”, “còn nguồn”: an aim, a condition',
        [asks([FARMERS], 'gte', 90, { aim: true }), asks([YOUTH], 'gte', 90, { condition: 'còn nguồn' })],
      ],
      [
        '“hằng năm”, from different years on, judged on one year',
        [
          asks([FARMERS], 'gte', 90, { every: 'year', from: '2021' }),
          asks([YOUTH], 'gte', 90, { every: 'year', from: '2023' }),
        ],
      ],
    ];
    for (const [text, requirements] of cases) {
      it(text, () => expect(placed(requirements)).to.equal(`${FARMERS} ${YOUTH}`));
    }
  });

  describe('stand apart', () => {
    const levels = (level: string) => asks([FARMERS], 'gte', 90, { levels: [level] });
    const branches = (value: unknown, more: object) =>
      asks([FARMERS], 'gte', value, { each: 'branch', every: 'year', ...more });
    const cases: [text: string, requirements: object[], groups: string, more?: object][] = [
      [
        '“đến năm 2025”, “đến năm 2030”: another deadline',
        [asks([FARMERS], 'gte', 90), asks([YOUTH], 'gte', 95, { by: '2030' })],
        `${FARMERS} | ${YOUTH}`,
      ],
      [
        '“hằng năm”, “đến năm 2025”: another kind of time',
        [asks([FARMERS], 'gte', 90, { every: 'year' }), asks([YOUTH], 'gte', 90)],
        `${FARMERS} | ${YOUTH}`,
      ],
      [
        '“trong nhiệm kỳ”, “trong năm 2025”: another stretch of time',
        [asks([FARMERS], 'gte', 2, { within: '2021/2025' }), asks([YOUTH], 'gte', 2, { within: '2025' })],
        `${FARMERS} | ${YOUTH}`,
        { measure: { kind: 'count' } },
      ],
      [
        '“trong năm 2025”, “đến hết năm 2025”: in a year, by its end',
        [asks([FARMERS], 'gte', 2, { within: '2025' }), asks([YOUTH], 'gte', 2, { by: '2025' })],
        `${FARMERS} | ${YOUTH}`,
        { measure: { kind: 'count' } },
      ],
      [
        '“doanh nghiệp có từ 25 công nhân”, “… từ 20 công nhân”: another population',
        [
          asks([UNION], 'gte', 100, { population: 'doanh nghiệp có từ 25 công nhân, lao động' }),
          asks([UNION], 'gte', 98, { population: 'doanh nghiệp có từ 20 công nhân, lao động' }),
        ],
        `${UNION} | ${UNION}`,
      ],
      [
        '“cấp tỉnh”, “cấp huyện”: another level',
        [levels('province'), levels('district')],
        `${FARMERS} | ${FARMERS}`,
      ],
      [
        '“hoàn thành tốt trở lên”, “không có cơ sở không hoàn thành”: another bar',
        [
          branches('good', share('gt', 90, 'percent')),
          { ...branches('not-completed', share('eq', 0, 'count')), comparator: 'eq' },
        ],
        `${FARMERS} | ${FARMERS}`,
        graded,
      ],
      [
        '“tăng 3%”, “đạt 3%”: a change and a level',
        [
          asks([FARMERS], 'gte', 3, {
            every: 'year',
            change: { direction: 'increase', from: 'previous', in: 'points' },
          }),
          asks([YOUTH], 'gte', 3, { every: 'year' }),
        ],
        `${FARMERS} | ${YOUTH}`,
      ],
    ];
    for (const [text, requirements, groups, more] of cases) {
      it(text, () => expect(placed(requirements, more)).to.equal(groups));
    }

    it('as in the texts: two levels and all of them, each with its organizations', () => {
      const groups = inText(laoCai, 'emulation-targets');
      const all = 'mttq lien-doan-lao-dong nong-dan doan-thanh-nien phu-nu cuu-chien-binh';
      expect(namesIn(groups)).to.equal(`${all} | ${all} | ${all}`);
      expect(new Set(groups.map(({ rows }) => rows[0]!.level)).size).to.equal(3);
      for (const { rows } of groups) expect(new Set(rows.map(({ level }) => level)).size).to.equal(1);
    });
  });

  describe('have of the requirements that replace each other the one in force:', () => {
    const steps = [
      asks([FARMERS], 'gte', 90),
      asks([FARMERS], 'gte', 95, { every: 'year', from: '2026', to: '2030' }),
    ];
    const document = documentOf(steps, [
      ...figures({ [FARMERS]: 91 }),
      ...figures({ [FARMERS]: 96 }, { period: '2026' }),
    ]);
    for (const [asOf, required] of [
      ['2025-06-01', 90],
      ['2026-06-01', 95],
    ] as const) {
      it(`on ${asOf} that of ${required}%`, () => {
        const groups = groupsOf(document, { asOf });
        expect(namesIn(groups)).to.equal(FARMERS);
        expect(rowOf(groups, FARMERS).required).to.equal(required);
      });
    }

    it('of the period asked for, where one is', () => {
      const early = groupsOf(document, { period: '2025', asOf: '2026-12-01' });
      expect(rowOf(early, FARMERS)).to.include({ required: 90, value: 91, period: '2025', status: 'met' });
      const late = groupsOf(document, { period: '2026', asOf: '2026-12-01' });
      expect(rowOf(late, FARMERS)).to.include({ required: 95, value: 96, period: '2026' });
    });
  });

  describe('of a period', () => {
    const document = documentOf(
      [asks([FARMERS, YOUTH], 'gte', 90, { every: 'year' })],
      [
        ...figures({ [FARMERS]: 88, [YOUTH]: 91 }, { period: '2023' }),
        ...figures({ [FARMERS]: 92, [YOUTH]: 89 }, { period: '2024' }),
      ],
    );
    it('have the verdicts of that period', () => {
      const { rows } = groupsOf(document, { period: '2023' })[0]!;
      expect(rows.map(({ value, status }) => [value, status])).to.deep.equal([
        [88, 'missed'],
        [91, 'met'],
      ]);
    });
    it('are none where nothing is asked of it, or it is no period', () => {
      expect(groupsOf(document, { period: '2019' })).to.deep.equal([]);
      expect(groupsOf(document, { period: 'năm 2023' })).to.deep.equal([]);
    });
  });

  describe('are only those that are organizations:', () => {
    it('bodies lead and may be bound, but are not compared', () => {
      expect(placed([asks([FARMERS, 'ban-dan-van'], 'gte', 90)])).to.equal(FARMERS);
      expect(groupsOf(documentOf([asks(['ban-dan-van'], 'gte', 90)], []))).to.deep.equal([]);
    });
    it('no units, and not the whole', () => {
      expect(inText(laoCai, 'cadre-study')).to.deep.equal([]);
      const { rows } = inText(laoCai, 'party-admission')[0]!;
      expect(rows.every(({ unit, organization }) => unit === undefined && organization)).to.equal(true);
    });
    it('none without such a target', () => {
      expect(groupsOf(comparisonDocument, { target: 'constructor' })).to.deep.equal([]);
    });
  });

  describe('come with the verdict on all of them together', () => {
    it('“ít nhất 3/6 tổ chức xếp loại xuất sắc”: it is asked of some, nothing of each', () => {
      const [first, second] = inText(ngheAn, 'province-grade') as [ComparisonGroup, ComparisonGroup];
      expect(second.whole).to.include({ status: 'met', value: 5, required: 3 });
      expect(second.whole!.coverage).to.include({ compliant: 5, base: 6 });
      expect(second).to.include({ ofSome: true });
      expect(second.rows.map(({ value }) => value).filter((value) => value === 'good')).to.have.length(1);
      expect(first.whole).to.include({ status: 'met', value: 6 });
      expect(first).to.include({ ofSome: false });
    });

    it('and are without one where each is judged by itself', () => {
      for (const group of inText(laoCai, 'party-admission')) {
        expect(group).to.not.have.property('whole');
        expect(group).to.not.have.property('ofSome');
      }
    });
  });
});

describe('The order of organizations', () => {
  const ordered = (order: ComparisonOrder | undefined, requirement: object[], values: Values, more = {}) =>
    namesIn(groupsOf(documentOf(requirement, figures(values), more), { ...(order && { order }) }));
  const four = [FARMERS, YOUTH, WOMEN, VETERANS];
  const values = { [FARMERS]: 80, [YOUTH]: null, [WOMEN]: 95, [VETERANS]: 80 };
  const rank = { measure: { kind: 'rank' } };

  it('is that of the document unless another is asked for', () => {
    const asListed = `${FARMERS} ${YOUTH} ${WOMEN} ${VETERANS}`;
    expect(ordered(undefined, [asks(four, 'gte', 90)], values)).to.equal(asListed);
    expect(ordered('document', [asks(four, 'gte', 90)], values)).to.equal(asListed);
  });

  const cases: [
    what: string,
    order: ComparisonOrder,
    requirements: object[],
    values: Values,
    is: string,
    more?: object,
  ][] = [
    [
      'more is better; equals as in the document; without a number last',
      'value',
      [asks(four, 'gte', 90)],
      values,
      `${WOMEN} ${FARMERS} ${VETERANS} ${YOUTH}`,
    ],
    [
      '“không quá 5%”: less is better',
      'value',
      [asks(four, 'lte', 5)],
      { [FARMERS]: 6, [YOUTH]: 0, [WOMEN]: null, [VETERANS]: 2 },
      `${YOUTH} ${VETERANS} ${FARMERS} ${WOMEN}`,
    ],
    [
      '“dưới 5%” too',
      'value',
      [asks(four, 'lt', 5)],
      { [FARMERS]: 6, [YOUTH]: 0, [WOMEN]: null, [VETERANS]: 2 },
      `${YOUTH} ${VETERANS} ${FARMERS} ${WOMEN}`,
    ],
    [
      '“nhóm 10 dẫn đầu”: the first place is the best',
      'value',
      [asks(four, 'lte', 10)],
      { [FARMERS]: 12, [YOUTH]: 3, [WOMEN]: 1, [VETERANS]: null },
      `${WOMEN} ${YOUTH} ${FARMERS} ${VETERANS}`,
      rank,
    ],
    [
      '“xếp thứ 5 trở lên” too, whatever the comparator',
      'value',
      [asks(four, 'eq', 5)],
      { [FARMERS]: 12, [YOUTH]: 3, [WOMEN]: 1, [VETERANS]: null },
      `${WOMEN} ${YOUTH} ${FARMERS} ${VETERANS}`,
      rank,
    ],
    [
      '“đúng 50%”: the nearest is the best',
      'value',
      [asks(four, 'eq', 50)],
      { [FARMERS]: 90, [YOUTH]: 45, [WOMEN]: 52, [VETERANS]: 50 },
      `${VETERANS} ${WOMEN} ${YOUTH} ${FARMERS}`,
    ],
    [
      '“từ 20 đến 30%”, no more: the nearest too',
      'value',
      [asks(four, 'between', [20, 30], { ceiling: true })],
      { [FARMERS]: 90, [YOUTH]: 18, [WOMEN]: 25, [VETERANS]: 36 },
      `${WOMEN} ${YOUTH} ${VETERANS} ${FARMERS}`,
    ],
    [
      '“từ 20 đến 30%”: more is more',
      'value',
      [asks(four, 'between', [20, 30])],
      { [FARMERS]: 90, [YOUTH]: 18, [WOMEN]: 25, [VETERANS]: 36 },
      `${FARMERS} ${VETERANS} ${WOMEN} ${YOUTH}`,
    ],
    [
      'each of its own requirement',
      'attainment',
      [asks([FARMERS, YOUTH], 'gte', 50), asks([WOMEN, VETERANS], 'gte', 100)],
      { [FARMERS]: 45, [YOUTH]: null, [WOMEN]: 80, [VETERANS]: 100 },
      `${VETERANS} ${FARMERS} ${WOMEN} ${YOUTH}`,
    ],
    [
      'which ceilings have none of: as in the document',
      'attainment',
      [asks(four, 'lte', 5)],
      { [FARMERS]: 6, [YOUTH]: 0, [WOMEN]: null, [VETERANS]: 2 },
      `${FARMERS} ${YOUTH} ${WOMEN} ${VETERANS}`,
    ],
    [
      'each to its own requirement',
      'gap',
      [asks([FARMERS, YOUTH], 'gte', 50), asks([WOMEN, VETERANS], 'gte', 100)],
      { [FARMERS]: 45, [YOUTH]: 70, [WOMEN]: 80, [VETERANS]: null },
      `${YOUTH} ${FARMERS} ${WOMEN} ${VETERANS}`,
    ],
    [
      'room below a ceiling',
      'gap',
      [asks(four, 'lte', 5)],
      { [FARMERS]: 6, [YOUTH]: 0, [WOMEN]: null, [VETERANS]: 2 },
      `${YOUTH} ${VETERANS} ${FARMERS} ${WOMEN}`,
    ],
    [
      'grades have no number: as in the document',
      'value',
      [asks(four, 'gte', 'good')],
      { [FARMERS]: 'good', [YOUTH]: 'excellent', [WOMEN]: 'not-completed', [VETERANS]: 'good' },
      `${FARMERS} ${YOUTH} ${WOMEN} ${VETERANS}`,
      graded,
    ],
  ];
  for (const [what, order, requirements, given, is, more] of cases) {
    it(`by ${order}: ${what}`, () => expect(ordered(order, requirements, given, more)).to.equal(is));
  }

  it('leaves groups where they are', () => {
    const requirements = [
      asks([FARMERS, YOUTH], 'gte', 90),
      asks([WOMEN, VETERANS], 'gte', 90, { by: '2030' }),
    ];
    const given = { [FARMERS]: 10, [YOUTH]: 20, [WOMEN]: 80, [VETERANS]: 90 };
    expect(ordered('value', requirements, given)).to.equal(`${YOUTH} ${FARMERS} | ${VETERANS} ${WOMEN}`);
  });

  it('changes no other row but by its place', () => {
    const rows = (order: ComparisonOrder) => groupsOf(comparisonDocument, { order })[0]!.rows;
    expect(rows('gap')).to.have.deep.members(rows('document'));
    expect(rows('gap')).to.not.deep.equal(rows('document'));
  });
});

describe('The scale of a group', () => {
  const scaleOf = (
    requirements: object[],
    values: Values,
    more: object = {},
    observations = figures(values),
  ) => groupsOf(documentOf(requirements, observations, more))[0]!.domain;
  const two = [FARMERS, YOUTH];
  const growth = (comparator: string, value: number) => [
    asks(two, comparator, value, {
      every: 'year',
      change: { direction: 'increase', from: 'previous', in: 'percent' },
    }),
  ];
  const grown = (from: number, to: Values) => [
    ...figures(Object.fromEntries(two.map((id) => [id, from])), { period: '2024' }),
    ...figures(to),
  ];

  const cases: [
    what: string,
    requirements: object[],
    values: Values,
    domain: Domain | undefined,
    more?: object,
  ][] = [
    [
      'percentages end at 100',
      [asks(two, 'gte', 90)],
      { [FARMERS]: 93, [YOUTH]: 84 },
      { start: 0, end: 100 },
    ],
    [
      'percentages above 100',
      [asks(two, 'gte', 90)],
      { [FARMERS]: 530, [YOUTH]: 84 },
      { start: 0, end: 600 },
    ],
    ['without any figure', [asks(two, 'gte', 90)], {}, { start: 0, end: 100 }],
    [
      'counts, in whole numbers, also for what is required',
      [asks([FARMERS], 'gte', 3), asks([YOUTH], 'gte', 10)],
      { [FARMERS]: 1, [YOUTH]: 2 },
      { start: 0, end: 12 },
      { measure: { kind: 'count' } },
    ],
    [
      'a ceiling',
      [asks(two, 'lte', 2)],
      { [FARMERS]: 3, [YOUTH]: 2 },
      { start: 0, end: 4 },
      { measure: { kind: 'count' } },
    ],
    ['grades', [asks(two, 'gte', 'good')], { [FARMERS]: 'good' }, undefined, graded],
    ['ranks', [asks(two, 'lte', 10)], { [FARMERS]: 3 }, undefined, { measure: { kind: 'rank' } }],
    ['milestones', [asks(two, 'eq', true)], {}, undefined, { measure: { kind: 'milestone' } }],
  ];
  for (const [what, requirements, values, domain, more] of cases) {
    it(`${what}: ${domain ? `from ${domain.start} to ${domain.end}` : 'none'}`, () =>
      expect(scaleOf(requirements, values, more)).to.deep.equal(domain));
  }

  it('“tăng trên 10%” with one that fell: begins below zero, on a tick, and zero is one', () => {
    const measure = { measure: { kind: 'count' } };
    const fallen = grown(100, { [FARMERS]: 85, [YOUTH]: 104 });
    const domain = scaleOf(growth('gt', 10), {}, measure, fallen)!;
    expect(domain).to.deep.equal({ start: -20, end: 20 });
    expect(ticksOf(domain, false)).to.include.members([-20, 0, 20]);
    const soared = grown(100, { [FARMERS]: 85, [YOUTH]: 630 });
    expect(scaleOf(growth('gt', 10), {}, measure, soared)).to.deep.equal({ start: -200, end: 800 });
  });

  it('“trên 90% cơ sở …”: shares of those bound, whatever is counted', () => {
    const requirement = asks(two, 'gte', 2, { each: 'branch', ...share('gte', 90, 'percent') });
    const observations = counted({ [FARMERS]: [5, 40] });
    const count = { measure: { kind: 'count' } };
    expect(scaleOf([requirement], {}, count, observations)).to.deep.equal({ start: 0, end: 100 });
    // Whoever comes first: of one nothing is known.
    const later = counted({ [YOUTH]: [5, 40] });
    expect(scaleOf([requirement], {}, count, later)).to.deep.equal({ start: 0, end: 100 });
    expect(scaleOf([requirement], {}, count, [])).to.equal(undefined);
  });
});

describe('A row on the scale', () => {
  const PERCENT = { start: 0, end: 100 };
  const barOf = (
    requirement: [comparator: string, value: unknown, more?: object],
    value: number | null,
    domain: Domain = PERCENT,
  ): ComparisonBar => {
    const document = documentOf([asks([FARMERS], ...requirement)], figures({ [FARMERS]: value }));
    return comparisonBar(rowOf(groupsOf(document), FARMERS), domain);
  };

  const cases: [
    text: string,
    requirement: Parameters<typeof barOf>[0],
    value: number | null,
    bar: ComparisonBar,
  ][] = [
    ['“từ 90% trở lên”', ['gte', 90], 93.4, { value: 93.4, zone: [90, 100], marks: [90] }],
    ['“trên 90%”', ['gt', 90], 90, { value: 90, zone: [90, 100], marks: [90] }],
    ['“không quá 5%”', ['lte', 5], 7, { value: 7, zone: [0, 5], marks: [5] }],
    ['“dưới 5%”', ['lt', 5], 0, { value: 0, zone: [0, 5], marks: [5] }],
    ['“đúng 50%”', ['eq', 50], 52, { value: 52, zone: [50, 50], marks: [50] }],
    [
      '“từ 20 đến 30%”: more is more',
      ['between', [20, 30]],
      36,
      { value: 36, zone: [20, 100], marks: [20, 30] },
    ],
    [
      '“từ 20 đến 30%”, no more',
      ['between', [20, 30], { ceiling: true }],
      36,
      { value: 36, zone: [20, 30], marks: [20, 30] },
    ],
    ['a range from 20 to 20', ['between', [20, 20]], 10, { value: 10, zone: [20, 100], marks: [20] }],
    ['without a figure', ['gte', 90], null, { zone: [90, 100], marks: [90] }],
  ];
  for (const [text, requirement, value, bar] of cases) {
    it(text, () => expect(barOf(requirement, value)).to.deep.equal(bar));
  }

  it('goes to the ends of the scale it is given', () => {
    expect(barOf(['lte', 5], 7, { start: -20, end: 40 }).zone).to.deep.equal([-20, 5]);
    expect(barOf(['gte', 5], 7, { start: -20, end: 40 }).zone).to.deep.equal([5, 40]);
  });

  describe('of how many comply', () => {
    const barsOf = (
      comparator: string,
      required: object,
      [compliant, bound]: [number, number],
      value: unknown = 'good',
      more: object = {},
    ) => {
      const requirement = asks([FARMERS], comparator, value, { each: 'branch', ...required });
      const document = documentOf([requirement], counted({ [FARMERS]: [compliant, bound] }, more), graded);
      const row = rowOf(groupsOf(document), FARMERS);
      expect(isCounted(row)).to.equal(true);
      return comparisonBar(row, PERCENT);
    };

    it('“trên 90% … từ mức hoàn thành tốt trở lên”: with those who have reported and do not', () => {
      const bar = barsOf('gte', share('gt', 90, 'percent'), [36, 40]);
      expect(bar).to.deep.equal({ value: 90, against: 100, zone: [90, 100], marks: [90] });
    });

    it('“2/3 các tổ, chi đoàn”, “ít nhất 10 chi hội”: as shares', () => {
      expect(barsOf('gte', share('gte', 2, 'fraction', { outOf: 3 }), [20, 40]).marks[0]).to.be.closeTo(
        66.67,
        0.01,
      );
      expect(barsOf('gte', share('gte', 10, 'count'), [20, 40]).marks).to.deep.equal([25]);
    });

    it('“mỗi chi hội ít nhất …”: all of them', () => {
      expect(barsOf('gte', {}, [20, 40])).to.deep.include({ zone: [100, 100], marks: [100] });
    });

    it('“không có cơ sở không hoàn thành”: the rest is as it should be, and not against it', () => {
      const bar = barsOf('eq', share('eq', 0, 'count'), [2, 40], 'not-completed', { grade: 'not-completed' });
      expect(bar).to.deep.equal({ value: 5, zone: [0, 0], marks: [0] });
      const few = barsOf('eq', share('lte', 5, 'percent'), [2, 40], 'not-completed', {
        grade: 'not-completed',
      });
      expect(few).to.deep.equal({ value: 5, zone: [0, 5], marks: [5] });
    });

    it('is empty where nothing is known of those bound, or nobody is', () => {
      const row = rowOf(inText(quangBinh, 'grassroots-grade'), 'cuu-chien-binh');
      expect(row.coverage).to.equal(undefined);
      expect(comparisonBar(row, PERCENT)).to.deep.equal({ marks: [] });
      const nobody = {
        ...row,
        coverage: { compliant: 0, notCompliant: 0, silent: 0, notApplicable: 3, base: 0 },
      };
      expect(comparisonBar({ ...nobody, required: 0 }, PERCENT)).to.deep.equal({ marks: [] });
    });

    it('of an organization that is one of those bound, is its own figure', () => {
      const groups = inText(ngheAn, 'applied-projects');
      expect(groups[0]!.domain).to.deep.equal({ start: 0, end: 5 });
      const bar = comparisonBar(rowOf(groups, 'nong-dan'), groups[0]!.domain!);
      expect(bar).to.deep.equal({ value: 4, zone: [1, 5], marks: [1, 3] });
    });
  });

  it('has no place that is no number, in any text', function () {
    // All of every text.
    this.timeout(20_000);
    let looked = 0;
    for (const document of [dongThap, laoCai, ngheAn, quangBinh]) {
      const model = modelOf(document);
      for (const { id } of document.targets) {
        for (const { rows, domain } of compareOrganizations(model, { target: id, asOf: TODAY })) {
          if (!domain) continue;
          for (const row of rows) {
            const { value = 0, against = 0, zone = [0, 0], marks } = comparisonBar(row, domain);
            const places = [value, against, ...zone, ...marks];
            expect(
              places.every((place) => place >= domain.start && place <= domain.end),
              id,
            ).to.equal(true);
            looked += 1;
          }
        }
      }
    }
    expect(looked).to.be.greaterThan(50);
  });
});

describe('The numbers along a scale', () => {
  const cases: [start: number, end: number, whole: boolean, ticks: number[]][] = [
    [0, 100, false, [0, 25, 50, 75, 100]],
    [0, 600, false, [0, 200, 400, 600]],
    [0, 1.2, false, [0, 0.3, 0.6, 0.9, 1.2]],
    [0, 1.5, false, [0, 0.5, 1, 1.5]],
    [0, 2.5, false, [0, 0.5, 1, 1.5, 2, 2.5]],
    [0, 3, false, [0, 1, 2, 3]],
    [0, 10, false, [0, 2.5, 5, 7.5, 10]],
    [0, 10, true, [0, 2, 4, 6, 8, 10]],
    [0, 2, true, [0, 1, 2]],
    [0, 3, true, [0, 1, 2, 3]],
    [0, 5, true, [0, 1, 2, 3, 4, 5]],
    [0, 6, true, [0, 2, 4, 6]],
    [0, 12, true, [0, 3, 6, 9, 12]],
    [0, 25, true, [0, 5, 10, 15, 20, 25]],
    [0, 2500, true, [0, 500, 1000, 1500, 2000, 2500]],
    [-20, 20, false, [-20, -10, 0, 10, 20]],
    [-200, 800, false, [-200, 0, 200, 400, 600, 800]],
    [-50, 100, false, [-50, 0, 50, 100]],
    [-0.5, 0.5, true, [-0.5, 0, 0.5]],
    // On no step at all: the ends and zero.
    [0, 7, true, [0, 7]],
    [-3, 100, false, [-3, 0, 100]],
  ];
  for (const [start, end, whole, ticks] of cases) {
    it(`from ${start} to ${end}${whole ? ' of whole things' : ''}: ${ticks.join(' ')}`, () =>
      expect(ticksOf({ start, end }, whole)).to.deep.equal(ticks));
  }

  it('are few, round, with zero and both ends, for whatever is measured', () => {
    for (const kind of ['percent', 'count', 'amount', 'rate']) {
      for (const value of [0, 0.4, 1, 3, 7, 19, 42, 99, 101, 364, 999, 12345, 7654321]) {
        const document = documentOf([asks([FARMERS], 'gte', 1)], figures({ [FARMERS]: value }), {
          measure: { kind },
        });
        const domain = groupsOf(document)[0]!.domain!;
        const ticks = ticksOf(domain, kind === 'count');
        const where = `${kind} ${value}: ${ticks.join(' ')}`;
        expect([ticks[0], ticks.at(-1)], where).to.deep.equal([domain.start, domain.end]);
        expect(ticks.length, where).to.be.within(3, 7);
        if (kind === 'count') expect(ticks.every(Number.isInteger), where).to.equal(true);
        for (const tick of ticks)
          expect(String(tick).replace(/0+$|[.-]/g, '').length, where).to.be.at.most(3);
      }
    }
  });
});
