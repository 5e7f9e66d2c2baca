/** Up the tree of units and through what becomes of them: what adds up to what, from when to when, and for whom. */
import { expect } from 'chai';
import type { Change, Figure, Level, Requirement, Subject, Target, Unit } from '../src/index.js';
import { actOf, lifeOf, predecessorsOn, splitDays } from '../src/lineage.js';
import { formatDay, parseDay } from '../src/periods.js';
import {
  about,
  expectPart,
  FARMERS,
  judge,
  modelOf,
  WOMEN,
  type Expected,
  type Figures,
  type Sample,
} from './evaluate/judging.js';

const LEVELS: Level[] = [
  { id: 'district', name: 'Cấp huyện' },
  { id: 'grassroots', name: 'Cơ sở' },
  { id: 'branch', name: 'Chi hội' },
];
const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id, name: id, organization: FARMERS, level: 'grassroots' },
  ...more,
});
const act = 'Nghị quyết 202/2025/QH15';
const DAY = '2025-07-01';
const change = (kind: Change['kind'], from: string[], into?: string[], date = DAY): Change => ({
  ...{ date, act, kind, from, into },
});

interface Tree {
  units: Unit[];
  changes?: Change[];
  levels?: Level[];
  measure?: Partial<Target['measure']>;
  target?: Partial<Target>;
}

/** Asks for next to nothing: what matters is what stands in the series. */
const sample = (
  { units, changes, levels = LEVELS, measure, target }: Tree,
  requirement: Partial<Requirement> = { organizations: [FARMERS] },
): Sample => ({
  requirement: { comparator: 'gte', value: 0, every: 'year', from: '2024', to: '2026', ...requirement },
  measure: { kind: 'count', aggregate: 'sum', flow: false, ...measure },
  target,
  document: { levels, units, changes },
});

/** What stands for a subject in 2024, 2025 and 2026, once all is due. */
function years(of: Sample, figures: Figures, subject: Subject): (number | undefined)[] {
  const { history } = about(judge(of, figures, '2027-06-30'), subject);
  expect(history.map(({ period }) => period)).to.deep.equal(['2024', '2025', '2026']);
  return history.map(({ value }) => value as number | undefined);
}

/** The figure that stands for a subject in one year. */
function figureOf(of: Sample, figures: Figures, subject: Subject, year = '2025'): Figure | undefined {
  const { history } = about(judge(of, figures, '2027-06-30'), subject);
  return history.find(({ period }) => period === year)!.figure;
}

const values = (figures: Record<string, number>): { unit: string; value: number }[] =>
  Object.entries(figures).map(([id, value]) => ({ unit: id, value }));
const farmers = { organization: FARMERS };

describe('Who is a part of whom', () => {
  const tree = [
    unit('xa-1'),
    unit('chi-hoi-1', { level: 'branch', parent: 'xa-1' }),
    unit('chi-hoi-2', { level: 'branch', parent: 'xa-1' }),
    unit('xa-2'),
    unit('chi-hoi-3', { level: 'branch', parent: 'xa-2' }),
    unit('hoi-phu-nu', { organization: WOMEN }),
    unit('chi-hoi-phu-nu', { organization: WOMEN, level: 'branch', parent: 'hoi-phu-nu' }),
    unit('thon', { organization: undefined }),
    unit('to-nong-dan', { level: 'branch', parent: 'thon' }),
  ];
  const figures = {
    2025: values({
      ...{ 'xa-1': 10, 'chi-hoi-1': 3, 'chi-hoi-2': 4, 'chi-hoi-3': 5 },
      ...{ 'hoi-phu-nu': 100, 'chi-hoi-phu-nu': 60, thon: 1000, 'to-nong-dan': 7 },
    }),
  };
  const only = { organizations: [FARMERS] };
  const rows: [who: string, requirement: Partial<Requirement>, subject: Subject, sum: number | undefined][] =
    [
      ['an organization’s topmost units: a figure comes before those below it', only, farmers, 10 + 5 + 7],
      ['another organization’s', { organizations: [WOMEN] }, { organization: WOMEN }, 100],
      ['the whole: the topmost of all', {}, {}, 10 + 5 + 100 + 1000],
      ['an organization’s branches', { ...only, levels: ['branch'] }, { ...farmers, level: 'branch' }, 19],
      ['all branches', { levels: ['branch'] }, { level: 'branch' }, 79],
      ['all grassroots', { levels: ['grassroots'] }, { level: 'grassroots' }, 10 + 5 + 100 + 1000],
      ['a level without units', { levels: ['district'] }, { level: 'district' }, undefined],
      ['a unit’s own figure', { each: 'grassroots' }, { ...farmers, unit: 'xa-1' }, 10],
      ['those right below a unit', { each: 'grassroots' }, { ...farmers, unit: 'xa-2' }, 5],
      ['a unit with none below it', { each: 'branch' }, { ...farmers, unit: 'chi-hoi-3' }, 5],
    ];
  for (const [who, requirement, subject, sum] of rows) {
    it(`${who}: ${sum ?? 'nothing'}`, () => {
      expect(years(sample({ units: tree }, requirement), figures, subject)).to.deep.equal([
        undefined,
        sum,
        undefined,
      ]);
    });
  }

  describe('of those that belong to none and report for an organization', () => {
    const none = { organization: undefined };
    const shared = [
      unit('xa-1', none),
      unit('xa-2', none),
      unit('thon-1', { ...none, level: 'branch', parent: 'xa-1' }),
      unit('chi-hoi', { level: 'branch', parent: 'xa-2' }),
      unit('chi-hoi-phu-nu', { level: 'branch', parent: 'xa-2', organization: WOMEN }),
      unit('huyen', { ...none, level: 'district' }),
    ];
    const stated = (organization: string, figures: Record<string, number>) =>
      values(figures).map((figure) => ({ ...figure, organization }));
    const apart = {
      2025: [
        ...stated(FARMERS, { 'xa-1': 10 }),
        ...stated(WOMEN, { 'xa-1': 100, 'thon-1': 60 }),
        ...values({ 'chi-hoi': 5, 'chi-hoi-phu-nu': 30 }),
      ],
    };
    const each = { organizations: [FARMERS, WOMEN], each: 'grassroots' };
    const of = (organization: string) => ({ organization });
    const sums: [who: string, requirement: Partial<Requirement>, subject: Subject, sum: number][] = [
      ['the farmers’ sum', only, farmers, 10 + 5],
      ['the women’s sum', { organizations: [WOMEN] }, of(WOMEN), 100 + 30],
      [
        'the farmers’ grassroots',
        { ...only, levels: ['grassroots'] },
        { ...farmers, level: 'grassroots' },
        15,
      ],
      [
        'the women’s branches',
        { organizations: [WOMEN], levels: ['branch'] },
        { ...of(WOMEN), level: 'branch' },
        90,
      ],
      ['a commune’s farmers, without the women below it', each, { ...farmers, unit: 'xa-2' }, 5],
      ['a commune’s women', each, { ...of(WOMEN), unit: 'xa-2' }, 30],
      ['both taken together', { organizations: [FARMERS, WOMEN], pooled: true }, {}, 145],
    ];
    for (const [who, requirement, subject, sum] of sums) {
      it(`${who}: ${sum}`, () => {
        expect(years(sample({ units: shared }, requirement), apart, subject)[1]).to.equal(sum);
      });
    }
    it('a silent one of their level is missing, those of a level that does not report for it are not', () => {
      const counted = (figures: Figures) =>
        figureOf(sample({ units: shared.slice(0, 2).concat(shared[5]!) }), figures, farmers)?.reported;
      expect(counted({ 2025: stated(FARMERS, { 'xa-1': 10 }) })).to.deep.equal({ count: 1, of: 2 });
      expect(counted({ 2025: stated(FARMERS, { 'xa-1': 10, 'xa-2': 1 }) })).to.deep.equal({
        count: 2,
        of: 2,
      });
    });
  });

  it('organizations taken together add up what each has, once all of them have', () => {
    const pooled = sample({ units: tree }, { organizations: [FARMERS, WOMEN], pooled: true });
    const both: Figures = {
      2024: [
        { organization: FARMERS, value: 20 },
        { organization: WOMEN, value: 30 },
      ],
      2025: figures['2025'],
      2026: { organization: FARMERS, value: 20 },
    };
    expect(years(pooled, both, {})).to.deep.equal([50, 122, undefined]);
  });

  it('what an organization declares not applicable is not added up', () => {
    const figure = { organization: FARMERS, value: null, status: 'N' as const };
    const { history } = about(
      judge(sample({ units: tree }), { 2025: [figure, ...figures['2025']] }, '2027-06-30'),
      farmers,
    );
    expectPart(history[1], { status: 'not-applicable', figure: { organization: FARMERS } });
  });

  it('its own figure of one year, the sum of another', () => {
    const own: Figures = {
      2024: values({ 'xa-1': 1 }),
      2025: [{ organization: FARMERS, value: 5 }, ...figures['2025']],
    };
    expect(years(sample({ units: tree }), own, farmers)).to.deep.equal([1, 5, undefined]);
  });
});

describe('What adds up', () => {
  const units = [
    unit('xa-1'),
    unit('xa-2'),
    unit('chi-hoi-1', { level: 'branch', parent: 'xa-2' }),
    unit('chi-hoi-2', { level: 'branch', parent: 'xa-2' }),
  ];
  const share = (id: string, numerator: number, denominator: number) => ({
    unit: id,
    numerator,
    denominator,
  });
  const cannot: Expected = { status: 'no-data', value: undefined, reason: { code: 'cannot-aggregate' } };
  const last = { every: undefined, from: undefined, to: undefined, by: '2025', organizations: [FARMERS] };
  const ratio = sample({ units, measure: { kind: 'percent', aggregate: 'ratio' } }, last);
  const rows: [says: string, sample: Sample, figures: Figures, expected: Expected][] = [
    [
      '“bình quân mỗi cơ sở ít nhất 1”: a rate is no percentage',
      sample({ units, measure: { kind: 'rate', aggregate: 'ratio' } }, { ...last, value: 1 }),
      { 2025: [share('xa-1', 1, 1), share('xa-2', 2, 1)] },
      { status: 'met', value: 1.5, figure: { numerator: 3, denominator: 2 } },
    ],
    [
      '“đạt 90% trở lên”, one has given its members, the other its percentage only',
      ratio,
      { 2025: [share('xa-1', 95, 100), { unit: 'xa-2', value: 95 }] },
      cannot,
    ],
    [
      '“đạt 90% trở lên”, what cannot be added up below one of them cannot be added up above',
      ratio,
      { 2025: [share('xa-1', 95, 100), { unit: 'chi-hoi-1', value: 95 }, { unit: 'chi-hoi-2', value: 93 }] },
      cannot,
    ],
    [
      'the sum of sums, of all who stand at the bottom',
      ratio,
      { 2025: [share('xa-1', 60, 100), share('chi-hoi-1', 10, 50), share('chi-hoi-2', 20, 50)] },
      { value: 45, figure: { numerator: 90, denominator: 200, reported: { count: 3, of: 3 } } },
    ],
    [
      'how many of those at the bottom have reported',
      ratio,
      { 2025: [share('xa-1', 60, 100), share('chi-hoi-1', 10, 50)] },
      { status: 'no-data', reason: { code: 'partial', count: 2, of: 3 } },
    ],
    [
      'of different populations: never',
      ratio,
      {
        2025: [
          { ...share('xa-1', 60, 100), population: 'từ 25 công nhân' },
          { ...share('xa-2', 60, 100), population: 'từ 20 công nhân' },
        ],
      },
      cannot,
    ],
    [
      'of different populations below one of them: nor above',
      sample({ units }, last),
      {
        2025: [
          { unit: 'xa-1', value: 1, population: 'từ 25 công nhân' },
          { unit: 'chi-hoi-1', value: 1, population: 'từ 25 công nhân' },
          { unit: 'chi-hoi-2', value: 1, population: 'từ 20 công nhân' },
        ],
      },
      cannot,
    ],
    [
      'the highest of three, two of them alike',
      sample({ units, measure: { aggregate: 'max' } }, last),
      { 2025: values({ 'xa-1': 3, 'chi-hoi-1': 3, 'chi-hoi-2': 2 }) },
      { value: 3 },
    ],
  ];
  for (const [says, of, figures, expected] of rows) {
    it(says, () => expectPart(judge(of, figures, '2026-02-15')[0], expected));
  }

  it('a sum of one population is of that population; what is of none does not say so', () => {
    const population = 'từ 20 công nhân';
    const one = values({ 'xa-1': 1, 'xa-2': 2 });
    const of = sample({ units });
    const sum = { value: 3, status: 'A', reported: { count: 2, of: 2 } };
    expect(figureOf(of, { 2025: one.map((figure) => ({ ...figure, population })) }, farmers)).to.deep.equal({
      ...{ ...sum, period: '2025', population },
    });
    expect(figureOf(of, { 2025: one }, farmers)).to.deep.equal({ ...sum, period: '2025' });
  });

  it('a sum is provisional as soon as one of its figures is', () => {
    const figures = { 2025: [{ unit: 'xa-1', value: 1, status: 'P' as const }, ...values({ 'xa-2': 2 })] };
    expectPart(figureOf(sample({ units }), figures, farmers), { status: 'P', value: 3 });
  });

  it('who is not applicable is not waited for', () => {
    const figures = { 2025: [{ unit: 'xa-1', value: null, status: 'N' as const }, ...values({ 'xa-2': 2 })] };
    expectPart(figureOf(sample({ units }), figures, farmers), { value: 2, reported: { count: 1, of: 1 } });
  });
});

describe('Parts that begin and end', () => {
  const reported = (units: Unit[], changes?: Change[]) =>
    figureOf(
      sample({ units: [unit('xa-1'), ...units], changes }),
      { 2025: values({ 'xa-1': 1, xa: 2 }) },
      farmers,
    );
  const two: Figure['reported'] = { count: 2, of: 2 };
  const one: Figure['reported'] = { count: 1, of: 1 };
  const rows: [when: string, unit: Partial<Unit>, value: number, reported: Figure['reported']][] = [
    ['there all year', {}, 3, two],
    ['there from the last day of the year on', { from: '2025-12-31' }, 3, two],
    ['there from the next day on', { from: '2026-01-01' }, 1, one],
    ['there to the end of the year', { to: '2026-01-01' }, 3, two],
    ['there up to the day before', { to: '2025-12-31' }, 1, one],
    ['there long ago', { from: '2021-01-01', to: '2022-01-01' }, 1, one],
    ['on a level that has ended', { level: 'district' }, 1, one],
  ];
  for (const [when, more, value, of] of rows) {
    it(`a commune ${when}: ${value} of ${of!.of}`, () => {
      const levels = LEVELS.map((level) => (level.id === 'district' ? { ...level, to: DAY } : level));
      const figure = figureOf(
        sample({ units: [unit('xa-1'), unit('xa', more)], levels }),
        { 2025: values({ 'xa-1': 1, xa: 2 }) },
        farmers,
      );
      expectPart(figure, { value, reported: of });
    });
  }

  it('a commune that was merged away or split up during the year is no part of that year', () => {
    const then = [unit('xa'), unit('xa-moi', { from: DAY })];
    for (const kind of ['merge', 'split', 'end'] as const)
      expectPart(reported(then, [change(kind, ['xa'], ['xa-moi'])]), {
        value: 1,
        reported: { count: 1, of: 2 },
      });
  });

  const below = [
    unit('xa'),
    unit('chi-hoi-1', { level: 'branch', parent: 'xa' }),
    unit('chi-hoi-2', { level: 'branch', parent: 'xa', from: DAY }),
  ];
  const soon = sample(
    { units: below },
    { each: 'grassroots', every: undefined, from: undefined, to: undefined, by: '2025' },
  );
  const asked: [asOf: string, of: number][] = [
    ['2025-06-30', 1],
    [DAY, 2],
  ];
  for (const [asOf, of] of asked) {
    it(`a branch that begins on 1 July is waited for on ${asOf}: one of ${of}`, () => {
      const said = judge(soon, { 2025: values({ 'chi-hoi-1': 1 }) }, asOf);
      expectPart(about(said, { ...farmers, unit: 'xa' }), { figure: { reported: { count: 1, of } } });
    });
  }
});

describe('Mergers, renamings, moves and splits in the series of a unit', () => {
  const old = [unit('a', { to: DAY }), unit('b', { to: DAY })];
  const figures: Figures = {
    2024: values({ a: 3, b: 4 }),
    2025: values({ c: 8 }),
    2026: values({ c: 9 }),
  };
  const subject = { ...farmers, unit: 'c' };
  const each = { organizations: [FARMERS], each: 'grassroots' };
  const of = (more: Partial<Unit>, changes: Change[], others: Unit[] = []) =>
    sample({ units: [...old, ...others, unit('c', more)], changes }, each);
  /** A unit is not applicable before it begins, so its series shows in where it leads. */
  const yearly = (of: Sample, by: Figures = figures): number | undefined => {
    const requirement = { ...each, comparator: 'gte', value: 1000, by: '2027' } as const;
    return about(judge({ ...of, requirement }, by, '2027-06-30'), subject).projection?.yearly;
  };
  const rows: [what: string, sample: Sample, yearly: number | undefined][] = [
    [
      'two merged into a third: 7, then 8, then 9',
      of({ from: DAY }, [change('merge', ['a', 'b'], ['c'])]),
      1,
    ],
    ['one renamed: 3, then 8, then 9', of({ from: DAY }, [change('rename', ['a'], ['c'])]), 3],
    ['one moved: 4, then 8, then 9', of({ from: DAY }, [change('move', ['b'], ['c'])]), 2.5],
    ['one that came out of a split: 8, then 9', of({ from: DAY }, [change('split', ['a', 'b'], ['c'])]), 1],
    ['one that nobody says came of others: 8, then 9', of({ from: DAY }, []), 1],
    [
      'a later merger is none of its past',
      of({ from: DAY }, [change('merge', ['a', 'b'], ['c'], '2025-01-01')]),
      1,
    ],
    ['one that was there before and took in the others', of({}, [change('merge', ['a', 'b'], ['c'])]), 1],
  ];
  for (const [what, one, expected] of rows) {
    it(`${what}: ${expected} a year`, () => expect(yearly(one)).to.equal(expected));
  }

  const alone: Figures = { 2024: values({ a: 3, b: 4 }), 2026: values({ c: 9 }) };
  const seen: [what: string, sample: Sample, yearly: number | undefined][] = [
    ['merged: 7, then 9', of({ from: DAY }, [change('merge', ['a', 'b'], ['c'])]), 1],
    ['renamed: 3, then 9', of({ from: DAY }, [change('rename', ['a'], ['c'])]), 3],
    ['moved: 4, then 9', of({ from: DAY }, [change('move', ['b'], ['c'])]), 2.5],
    ['split: 9 only', of({ from: DAY }, [change('split', ['a', 'b'], ['c'])]), undefined],
    ['ended: 9 only', of({ from: DAY }, [change('end', ['a', 'b'], ['c'])]), undefined],
    ['there before, took in the others: 9 only', of({}, [change('merge', ['a', 'b'], ['c'])]), undefined],
    [
      'a merger before it began: 9 only',
      of({ from: DAY }, [change('merge', ['a', 'b'], ['c'], '2025-01-01')]),
      undefined,
    ],
  ];
  for (const [what, one, expected] of seen) {
    it(`silent in 2025; ${what}: ${expected ?? 'no'} a year`, () =>
      expect(yearly(one, alone)).to.equal(expected));
  }

  it('one that took in another under its own name is not waited for beside those below it', () => {
    const took = sample(
      {
        units: [
          unit('a', { from: DAY }),
          unit('b', { to: DAY }),
          unit('chi-hoi-1', { level: 'branch', parent: 'a' }),
        ],
        changes: [change('merge', ['a', 'b'], ['a'])],
      },
      each,
    );
    const figure = figureOf(took, { 2025: values({ 'chi-hoi-1': 5 }) }, { ...farmers, unit: 'a' });
    expectPart(figure, { value: 5, reported: { count: 1, of: 1 } });
  });

  it('before it began it is not applicable, with the act', () => {
    const said = about(
      judge(of({ from: DAY }, [change('merge', ['a', 'b'], ['c'])]), figures, '2027-06-30'),
      subject,
    );
    expectPart(said.history[0], { status: 'not-applicable', reason: { code: 'not-begun', date: DAY, act } });
  });

  describe('come to an end, whatever stands above what', () => {
    const merged = (units: Unit[], changes: Change[]) => sample({ units, changes }, each);
    const rounds: [what: string, sample: Sample][] = [
      [
        'merged into one below it',
        merged([unit('a'), unit('c', { parent: 'a', from: DAY })], [change('merge', ['a'], ['c'])]),
      ],
      [
        'each came out of the other',
        merged(
          [unit('a', { from: '2025-01-01' }), unit('c', { from: DAY })],
          [change('merge', ['a'], ['c']), change('rename', ['c'], ['a'], '2025-01-01')],
        ),
      ],
      [
        'each came out of the other on one day, three of them',
        merged(
          [unit('a', { from: DAY }), unit('b', { from: DAY }), unit('c', { from: DAY })],
          [change('move', ['a'], ['b']), change('move', ['b'], ['c']), change('move', ['c'], ['a'])],
        ),
      ],
      ['came out of itself', merged([unit('a'), unit('c', { from: DAY })], [change('rename', ['c'], ['c'])])],
    ];
    for (const [what, round] of rounds) {
      it(what, () => {
        const by: Figures = { 2024: values({ a: 3 }), 2026: values({ c: 9 }) };
        expect(years(round, by, subject)[2]).to.be.oneOf([9, undefined]);
        const whole = { ...round, requirement: { comparator: 'gte', value: 0 } } as const;
        expect(judge(whole, by, '2027-06-30')).to.have.lengthOf(1);
      });
    }
  });
});

describe('What becomes of units', () => {
  const levels: Level[] = [
    { id: 'district', name: 'Cấp huyện', from: '2000-01-01', to: DAY },
    { id: 'grassroots', name: 'Cơ sở' },
  ];
  const units = [
    unit('old', { from: '2010-01-01', to: '2020-01-01' }),
    unit('huyen', { level: 'district', from: '1990-01-01', to: '2030-01-01' }),
    unit('huyen-moi', { level: 'district', from: '2020-01-01', to: '2024-01-01' }),
    ...['a', 'b', 'c', 'd', 'e'].map((id) => unit(id)),
  ];
  const model = (changes?: Change[]) =>
    modelOf({ requirement: { value: 1, by: '2025' }, document: { levels, units, changes } }, {});
  const shown = (day: number, index: number) =>
    day === [-Infinity, Infinity][index] ? 'always' : formatDay(day);

  const lives: [who: string, subject: Subject, changes: Change[] | undefined, from: string, to: string][] = [
    ['the whole', {}, undefined, 'always', 'always'],
    ['an organization, whatever is merged', farmers, [change('end', [FARMERS])], 'always', 'always'],
    [
      'one that is named as ended, but declared as no unit',
      { unit: FARMERS },
      [change('end', [FARMERS])],
      'always',
      DAY,
    ],
    ['a unit without dates', { unit: 'a' }, undefined, 'always', 'always'],
    ['a unit with dates', { unit: 'old' }, undefined, '2010-01-01', '2020-01-01'],
    ['a level', { level: 'district' }, undefined, '2000-01-01', DAY],
    ['a level without dates', { level: 'grassroots' }, undefined, 'always', 'always'],
    ['a unit that outlives its level', { unit: 'huyen' }, undefined, '2000-01-01', DAY],
    ['a unit its level outlives', { unit: 'huyen-moi' }, undefined, '2020-01-01', '2024-01-01'],
    ['merged into another', { unit: 'a' }, [change('merge', ['a'], ['c'])], 'always', DAY],
    ['another merged into it', { unit: 'c' }, [change('merge', ['a'], ['c'])], 'always', 'always'],
    ['took in another', { unit: 'a' }, [change('merge', ['a', 'b'], ['a'])], 'always', 'always'],
    ['split up', { unit: 'a' }, [change('split', ['a'], ['b', 'c'])], 'always', DAY],
    ['split, and goes on', { unit: 'a' }, [change('split', ['a'], ['a', 'b'])], 'always', 'always'],
    ['ended', { unit: 'a' }, [change('end', ['a'])], 'always', DAY],
    ['renamed, and goes on as another', { unit: 'a' }, [change('rename', ['a'], ['b'])], 'always', DAY],
    ['moved, and goes on', { unit: 'a' }, [change('move', ['a'])], 'always', 'always'],
    ['renamed, and goes on', { unit: 'a' }, [change('rename', ['a'])], 'always', 'always'],
    [
      'ended twice: the first time counts',
      { unit: 'a' },
      [change('end', ['a'], undefined, '2026-01-01'), change('merge', ['a'], ['b'])],
      ...(['always', DAY] as const),
    ],
    [
      'merged before its date',
      { unit: 'huyen-moi' },
      [change('end', ['huyen-moi'], undefined, '2023-01-01')],
      '2020-01-01',
      '2023-01-01',
    ],
  ];
  for (const [who, subject, changes, from, to] of lives) {
    it(`${who}: from ${from} to ${to}`, () => {
      const life = lifeOf(model(changes), subject);
      expect([life.from, life.to].map(shown)).to.deep.equal([from, to]);
    });
  }

  const past: [what: string, changes: Change[] | undefined, day: string, expected: string[]][] = [
    ['two merged into it', [change('merge', ['a', 'b'], ['c'])], '2025-06-30', ['a', 'b']],
    ['from that day on they are not its own', [change('merge', ['a', 'b'], ['c'])], DAY, []],
    ['renamed', [change('rename', ['a'], ['c'])], '2025-06-30', ['a']],
    ['moved', [change('move', ['b'], ['c'])], '2025-06-30', ['b']],
    ['split off', [change('split', ['a'], ['c', 'd'])], '2025-06-30', []],
    ['it was merged into another itself', [change('merge', ['c'], ['a'])], '2025-06-30', []],
    ['it was merged into nobody knows what', [change('merge', ['c'])], '2025-06-30', []],
    ['others were merged', [change('merge', ['a'], ['b'])], '2025-06-30', []],
    ['nothing is said', undefined, '2025-06-30', []],
    [
      'after two mergers, one after the other',
      [change('merge', ['a', 'b'], ['c'], '2024-01-01'), change('merge', ['d', 'c'], ['c'])],
      ...(['2024-06-30', ['d', 'c']] as [string, string[]]),
    ],
  ];
  for (const [what, changes, day, expected] of past) {
    it(`before ${day}; ${what}: ${expected.join(', ') || 'none'}`, () =>
      expect(predecessorsOn(model(changes), 'c', parseDay(day))).to.deep.equal(expected));
  }

  it('a series breaks where it was split, and where it came out of a split', () => {
    const split = model([
      change('split', ['a'], ['b', 'c']),
      change('split', ['b'], ['b', 'd'], '2026-01-01'),
      change('merge', ['c'], ['d'], '2026-01-01'),
    ]);
    const days = (id?: string) => splitDays(split, id).map(formatDay);
    expect(days('a')).to.deep.equal([DAY]);
    expect(days('b')).to.deep.equal([DAY, '2026-01-01']);
    expect(days('c')).to.deep.equal([DAY]);
    expect(days('e')).to.deep.equal([]);
    expect(days()).to.deep.equal([]);
    expect(splitDays(model(), 'a')).to.deep.equal([]);
  });

  describe('by which act', () => {
    const acts = (...named: [act: string, change: Change][]) =>
      model(named.map(([name, one]) => ({ ...one, act: name })));
    const at = parseDay(DAY);
    const several = acts(
      ['Nghị quyết 1', change('merge', ['a'], ['b'], '2024-07-01')],
      ['Nghị quyết 2', change('merge', ['d'], ['e'])],
      ['Nghị quyết 3', change('end', ['district'])],
      ['Nghị quyết 4', change('merge', ['a', 'huyen'], ['c'])],
    );
    const rows: [who: string, subject: Subject, day: number, expected: string | undefined][] = [
      ['one of those merged', { unit: 'a' }, at, 'Nghị quyết 4'],
      ['on another day', { unit: 'a' }, parseDay('2024-07-01'), 'Nghị quyết 1'],
      ['on a day without acts', { unit: 'a' }, at + 1, undefined],
      ['what they were merged into', { unit: 'c' }, at, 'Nghị quyết 4'],
      ['a unit before its level', { unit: 'huyen' }, at, 'Nghị quyết 4'],
      ['a unit that ends with its level', { unit: 'huyen-moi' }, at, 'Nghị quyết 3'],
      ['a level', { level: 'district' }, at, 'Nghị quyết 3'],
      ['one that no act names', { unit: 'b', level: 'grassroots' }, at, undefined],
      ['the whole', {}, at, undefined],
    ];
    for (const [who, subject, day, expected] of rows) {
      it(`${who}: ${expected ?? 'none'}`, () => expect(actOf(several, subject, day)?.act).to.equal(expected));
    }

    it('a document without changes names none', () =>
      expect(actOf(model(), { unit: 'a' }, at)).to.equal(undefined));
  });
});

describe('What hides a sum and what does not', () => {
  const shares = sample(
    { units: [unit('a'), unit('b')], measure: { kind: 'percent', aggregate: 'ratio' } },
    { organizations: [FARMERS], value: 90 },
  );
  const of = { numerator: 95, denominator: 100 };
  const both = [
    { unit: 'a', ...of },
    { unit: 'b', ...of },
  ];
  const rows: [what: string, own: object, value: number | undefined][] = [
    ['a forecast of its own', { value: 80, status: 'F' }, 95],
    ['its own silence', { value: null, status: 'M' }, 95],
    ['a count of those that comply', { compliant: 2, bound: 2 }, 95],
    ['its own figure', { value: 80 }, 80],
    ['its own word that it does not apply', { value: null, status: 'N' }, undefined],
  ];
  for (const [what, own, value] of rows) {
    it(`${what}: ${value ?? 'nothing to judge'}`, () => {
      const figures = { 2025: [...both, { organization: FARMERS, ...own }] };
      expect(years(shares, figures, { organization: FARMERS })[1]).to.equal(value);
    });
  }

  it('says how many have reported for the part that fewest have', () => {
    const three = sample(
      { units: [unit('a'), unit('b'), unit('c')], measure: { flow: true } },
      { organizations: [FARMERS], value: 100 },
    );
    const figures: Figures = {
      '2025-S1': [
        { unit: 'a', value: 1 },
        { unit: 'b', value: 1 },
      ],
      '2025-S2': [{ unit: 'a', value: 1 }],
    };
    const [said] = judge(three, figures, '2026-03-01');
    expectPart(said, { status: 'no-data', reason: { code: 'partial', count: 1, of: 3 } });
  });
});

describe('Bỏ cấp huyện: communes below a district that has ended', () => {
  const tree = sample(
    {
      levels: [{ ...LEVELS[0]!, to: DAY }, ...LEVELS.slice(1)],
      units: [
        unit('huyen', { level: 'district' }),
        unit('xa-1', { parent: 'huyen' }),
        unit('xa-2', { parent: 'huyen' }),
      ],
    },
    { organizations: [FARMERS] },
  );
  const figures: Figures = {
    2024: [{ unit: 'huyen', value: 5 }],
    2026: [
      { unit: 'xa-1', value: 3 },
      { unit: 'xa-2', value: 4 },
    ],
  };

  it('enter the sum themselves from then on', () => {
    expect(years(tree, figures, { organization: FARMERS })).to.deep.equal([5, undefined, 7]);
  });
});

describe('Who came out of whom', () => {
  const of = (changes: Change[]) =>
    modelOf(sample({ units: ['a', 'b', 'c', 'x'].map((id) => unit(id)), changes }), {});
  const day = parseDay('2025-01-01');
  const early = change('merge', ['a', 'b'], ['c']);
  const late = change('merge', ['x'], ['c'], '2026-07-01');

  it('is told by the next change, in whatever order they are listed', () => {
    expect(predecessorsOn(of([early, late]), 'c', day)).to.deep.equal(['a', 'b']);
    expect(predecessorsOn(of([late, early]), 'c', day)).to.deep.equal(['a', 'b']);
  });

  it('takes the changes of one day together', () => {
    const two = [change('merge', ['a'], ['c']), change('merge', ['b'], ['c'])];
    expect(predecessorsOn(of(two), 'c', day)).to.deep.equal(['a', 'b']);
  });

  it('breaks the series of one that was there before and took in others', () => {
    expect(splitDays(of([early]), 'c').map(formatDay)).to.deep.equal([DAY]);
  });
});
