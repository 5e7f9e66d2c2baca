/** Units in order: each table begins with the words of a resolution and says who stands where, and who nowhere and why. */
import { expect } from 'chai';
import quangBinh from '../demo/resolutions/quang-binh.json' with { type: 'json' };
import fc from 'fast-check';
import {
  createModel,
  evaluate,
  parseResolution,
  rank,
  type Change,
  type Observation,
  type Ranking,
  type RankingRow,
  type RankOptions,
  type Requirement,
  type Target,
  type Unit,
} from '../src/index.js';
import {
  expectPart,
  FARMERS,
  ID,
  modelOf,
  UNION,
  WOMEN,
  type Expected,
  type Figures,
  type Sample,
} from './evaluate/judging.js';

const LEVELS = [
  { id: 'province', name: 'Cấp tỉnh' },
  { id: 'commune', name: 'Cấp xã' },
  { id: 'branch', name: 'Chi hội' },
];

const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id, name: `Chi hội ${id}`, organization: FARMERS, level: 'branch' },
  ...more,
});
const units = (...ids: string[]) => ids.map((id) => unit(id));

interface Setting {
  units?: Unit[];
  changes?: Change[];
  measure?: Partial<Target['measure']>;
  target?: Sample['target'];
  heading?: Sample['heading'];
}

/** A target whose requirement speaks of branches of the farmers' union: a, b, c, d, unless others are given. */
const branches = (
  requirement: Partial<Requirement> | Partial<Requirement>[],
  { units: declared = units('a', 'b', 'c', 'd'), changes, ...more }: Setting = {},
): Sample => ({
  ...more,
  requirement,
  document: { levels: LEVELS, units: declared, changes },
});

type Reported = number | string | boolean | Partial<Observation>;

/** The figures of a period by unit. */
const by = (figures: Record<string, Reported | Reported[]>): Partial<Observation>[] =>
  Object.entries(figures).flatMap(([id, list]) =>
    [list].flat().map((figure) => {
      if (typeof figure === 'number') return { unit: id, value: figure };
      if (typeof figure === 'boolean') return { unit: id, done: figure };
      return typeof figure === 'string' ? { unit: id, grade: figure } : { unit: id, ...figure };
    }),
  );
const ratio = (numerator: number, denominator: number) => ({ numerator, denominator });
const SILENT = { value: null, status: 'M' } as const;
const NOT_APPLICABLE = { value: null, status: 'N' } as const;

/** What else rows must say, by unit. */
type Details = Record<string, { [Key in keyof RankingRow]?: unknown }>;
type Options = Partial<RankOptions> & { asOf: string };
/** `places`: every unit in order, with its rank or the code of the reason for having none: `b 1, a 2, c silent`. */
type Row = [
  when: string,
  options: string | Options,
  figures: Figures,
  places: string,
  details?: Details,
  about?: Partial<Ranking>,
];

const rankIn = (sample: Sample, figures: Figures, options: string | Options): Ranking =>
  rank(modelOf(sample, figures), {
    ...{ target: ID, level: 'branch' },
    ...(typeof options === 'string' ? { asOf: options } : options),
  });

const placesOf = ({ rows }: Ranking) =>
  rows.map((row) => `${row.unit} ${row.rank ?? row.reason!.code}`).join(', ');

function expectPlaces(ranking: Ranking, places: string, details: Details = {}, about: Partial<Ranking> = {}) {
  expect(placesOf(ranking)).to.equal(places);
  for (const [id, detail] of Object.entries(details)) {
    expectPart(
      ranking.rows.find((row) => row.unit === id),
      detail,
      id,
    );
  }
  expectPart(ranking, about, 'ranking');
}

/** A sentence of a resolution, and the order of the branches by it: one case a row. */
function ranks(says: string, sample: Sample, rows: Row[]): void {
  describe(says, () => {
    for (const [when, options, figures, places, details, about] of rows) {
      it(when, () => {
        expectPlaces(rankIn(sample, figures, options), places, details, about);
      });
    }
  });
}

const everyYear = { every: 'year', from: '2023', to: '2030' } as const;
const introduce = { each: 'branch', comparator: 'gte', value: 1, ...everyYear } as const;
const gather = { comparator: 'gte', value: 90, by: '2025', aim: true } as const;
const JANUARY = '2026-01-15';

describe('Places', () => {
  ranks(
    '“mỗi … chi hội nông dân … giới thiệu được ít nhất 01 đoàn viên, hội viên ưu tú”',
    branches(introduce, { measure: { kind: 'count' } }),
    [
      ['more is better', JANUARY, { 2025: by({ a: 1, b: 4, c: 3, d: 2 }) }, 'b 1, c 2, d 3, a 4'],
      ['1, 2, 2, 4', JANUARY, { 2025: by({ a: 1, b: 3, c: 2, d: 2 }) }, 'b 1, c 2, d 2, a 4'],
      ['1, 1, 1, 4', JANUARY, { 2025: by({ a: 2, b: 1, c: 2, d: 2 }) }, 'a 1, c 1, d 1, b 4'],
      [
        'each has its verdict, and what a table needs',
        JANUARY,
        { 2024: by({ a: 1 }), 2025: by({ a: 3, b: 0, c: 1 }) },
        'a 1, c 2, b 3, d silent',
        {
          a: { status: 'met', value: 3, required: 1, gap: 2, attainment: 3, change: 2, figure: { value: 3 } },
          c: { status: 'met', value: 1, gap: 0, attainment: 1, change: undefined, previousRank: undefined },
          b: { status: 'missed', value: 0, gap: -1, attainment: 0, provisional: undefined },
          d: { status: 'awaiting', value: undefined, figure: undefined, required: 1 },
        },
        { period: '2025' },
      ],
      [
        'what adds up to a year is its figure',
        JANUARY,
        { '2025-S1': by({ a: 1, b: 2 }), '2025-S2': by({ a: 3, b: 1, c: 9 }) },
        'a 1, b 2, c silent, d silent',
        { a: { value: 4 }, b: { value: 3 } },
      ],
      [
        'provisional and estimated figures are ranked and marked, forecasts are none',
        JANUARY,
        {
          2025: by({
            a: { value: 4, status: 'P' },
            b: { value: 5, status: 'E' },
            c: { value: 9, status: 'F' },
            d: { value: 3, status: 'I' },
          }),
        },
        'b 1, a 2, d 3, c silent',
        {
          b: { provisional: true },
          a: { provisional: true },
          d: { provisional: true },
          c: { provisional: undefined, value: undefined },
        },
      ],
      [
        'after a break and by another definition they are ranked like others',
        JANUARY,
        { 2025: by({ a: { value: 4, status: 'B' }, b: { value: 5, status: 'D' }, c: 1, d: 2 }) },
        'b 1, a 2, d 3, c 4',
        { b: { provisional: undefined } },
      ],
      [
        'the silent come last, after those it does not apply to',
        JANUARY,
        { 2025: by({ a: SILENT, b: { value: null, status: 'L' }, c: NOT_APPLICABLE, d: 0 }) },
        'd 1, c declared, a silent, b silent',
        { c: { status: 'not-applicable' } },
      ],
      [
        'what is not reported is missing once it is due, and not zero',
        '2026-02-01',
        { 2025: by({ a: 0 }) },
        'a 1, b silent, c silent, d silent',
        { a: { status: 'missed' }, b: { status: 'no-data' } },
      ],
      [
        'a revision counts from its day on',
        '2026-01-20',
        {
          2025: by({
            a: [1, { value: 5, updated: '2026-01-20' }],
            b: [2, { value: 0, updated: '2026-01-21' }],
          }),
        },
        'a 1, b 2, c silent, d silent',
        { a: { value: 5 }, b: { value: 2 } },
      ],
      ['nobody has reported', JANUARY, {}, 'a silent, b silent, c silent, d silent', {}, { period: '2025' }],
    ],
  );

  ranks(
    '“Tỷ lệ tập hợp đoàn viên, hội viên … đạt 90% trở lên”, figures as ratios',
    branches({ ...gather, each: 'branch' }, { measure: { kind: 'percent', aggregate: 'ratio' } }),
    [
      [
        '1/3 is 2/6, and 0,3333333333333333 is less than both',
        JANUARY,
        { 2025: by({ a: ratio(2, 6), b: ratio(1, 3), c: 33.33333333333333, d: ratio(3, 9) }) },
        'a 1, b 1, d 1, c 4',
      ],
      [
        'a hair apart is apart, where floating point sees none',
        JANUARY,
        { 2025: by({ a: ratio(999_999_999, 1_000_000_001), b: ratio(999_999_998, 1_000_000_000) }) },
        'a 1, b 2, c silent, d silent',
      ],
      [
        '57 of 100 is 57',
        JANUARY,
        { 2025: by({ a: 57, b: ratio(57, 100), c: 57.1 }) },
        'c 1, a 2, b 2, d silent',
      ],
    ],
  );
});

describe('The order among equals', () => {
  const named = (...names: string[]) =>
    names.map((name, index) => unit(`unit-${names.length - index}`, { name }));
  const namesOf = (names: string[], figures: Figures = {}, options: Partial<RankOptions> = {}) => {
    const declared = named(...names);
    return rankIn(branches(introduce, { units: declared, measure: { kind: 'count' } }), figures, {
      asOf: JANUARY,
      ...options,
    }).rows.map((row) => declared.find(({ id }) => id === row.unit)!.name);
  };

  it('is Vietnamese: a ă â, d đ, o ô ơ, u ư', () => {
    const sorted = [
      'An Bình',
      'Ăn Lý',
      'Ân Thi',
      'Dền Sáng',
      'Đăk Lăk',
      'Ea Súp',
      'Ông Đình',
      'Ơ Đu',
      'Uông Bí',
      'Ưng Hòa',
      'Vĩnh Linh',
    ];
    expect(namesOf(sorted.toReversed())).to.deep.equal(sorted);
  });
  it('counts numbers in names: Chi hội 2 before Chi hội 10', () => {
    expect(namesOf(['Chi hội 10', 'Chi hội 2', 'Chi hội 1'])).to.deep.equal([
      'Chi hội 1',
      'Chi hội 2',
      'Chi hội 10',
    ]);
  });
  it('is by id where the names are the same', () => {
    const { rows } = rankIn(
      branches(introduce, {
        units: [unit('b', { name: 'Tân Lập' }), unit('a', { name: 'Tân Lập' })],
        measure: { kind: 'count' },
      }),
      {},
      JANUARY,
    );
    expect(rows.map((row) => row.unit)).to.deep.equal(['a', 'b']);
  });
  it('goes by the name on the last day of the period', () => {
    const renamed = unit('z', {
      name: [
        { name: 'Ba Bể', to: '2026-01-01' },
        { name: 'Yên Bình', from: '2026-01-01' },
      ],
    });
    const sample = branches(introduce, {
      units: [unit('m', { name: 'Mường Khương' }), renamed],
      measure: { kind: 'count' },
    });
    expect(placesOf(rankIn(sample, {}, '2026-06-30'))).to.equal('z silent, m silent');
    expect(placesOf(rankIn(sample, {}, '2027-06-30'))).to.equal('m silent, z silent');
  });
});

describe('The better direction', () => {
  const inOrder = (
    says: string,
    requirement: Partial<Requirement>,
    measure: Partial<Target['measure']>,
    figures: Record<string, Reported>,
    places: string,
    details?: Details,
  ) => {
    it(says, () => {
      expectPlaces(
        rankIn(branches({ each: 'branch', ...requirement }, { measure }), { 2025: by(figures) }, JANUARY),
        places,
        details,
      );
    });
  };
  const percent = { kind: 'percent' } as const;

  inOrder(
    '“trên 75% …”: more',
    { comparator: 'gt', value: 75 },
    percent,
    { a: 75, b: 80, c: 70, d: 75 },
    'b 1, a 2, d 2, c 4',
    { a: { status: 'missed' } },
  );
  inOrder(
    '“không quá 05% hộ nghèo”: less',
    { comparator: 'lte', value: 5 },
    percent,
    { a: 4, b: 6, c: 5, d: 0 },
    'd 1, a 2, c 3, b 4',
    { d: { attainment: undefined, gap: 5 }, c: { status: 'met' }, b: { status: 'missed', gap: -1 } },
  );
  inOrder(
    '“dưới 5%”: less',
    { comparator: 'lt', value: 5 },
    percent,
    { a: 4, b: 6, c: 5, d: 0 },
    'd 1, a 2, c 3, b 4',
    { c: { status: 'missed' } },
  );
  inOrder(
    '“từ 01 - 03 đề án”: more is more',
    { comparator: 'between', value: [1, 3] },
    { kind: 'count' },
    { a: 2, b: 5, c: 3, d: 0 },
    'b 1, c 2, a 3, d 4',
  );
  inOrder(
    'from 5 to 7 and no more: those inside share, those outside by their distance',
    { comparator: 'between', value: [5, 7], ceiling: true },
    { kind: 'count' },
    { a: 5, b: 9, c: 7, d: 4 },
    'a 1, c 1, d 3, b 4',
    { a: { gap: 0 }, d: { gap: -1 }, b: { gap: -2 } },
  );
  inOrder(
    '“đúng 15”: the nearer, from either side',
    { comparator: 'eq', value: 15 },
    { kind: 'count' },
    { a: 17, b: 15, c: 14, d: 16 },
    'b 1, c 2, d 2, a 4',
  );
  inOrder(
    '“nhóm 10 dẫn đầu”: the lower rank',
    { comparator: 'lte', value: 10 },
    { kind: 'rank' },
    { a: 12, b: 1, c: 10, d: 2 },
    'b 1, d 2, c 3, a 4',
    { c: { status: 'met', gap: 0 } },
  );
  inOrder(
    '“xếp loại … hoàn thành tốt nhiệm vụ trở lên”: by the place on the scale',
    { comparator: 'gte', value: 'good' },
    { kind: 'grade' },
    { a: 'completed', b: 'excellent', c: 'not-completed', d: 'good' },
    'b 1, d 2, a 3, c 4',
    { b: { value: 'excellent', status: 'met', gap: undefined, change: undefined }, a: { status: 'missed' } },
  );
  inOrder(
    '“xếp loại hoàn thành tốt nhiệm vụ”, no more and no less: a better grade is better still',
    { comparator: 'eq', value: 'good' },
    { kind: 'grade' },
    { a: 'completed', b: 'excellent', c: 'not-completed', d: 'good' },
    'b 1, d 2, a 3, c 4',
  );
  inOrder(
    '“xây dựng kế hoạch giám sát, phản biện”: done before not done',
    { comparator: 'eq', value: true },
    { kind: 'milestone' },
    { a: false, b: true, c: true },
    'b 1, c 1, a 3, d silent',
    { b: { value: true, status: 'met' }, a: { value: false } },
  );
  inOrder(
    'stages: the further',
    { comparator: 'gte', value: 'plan' },
    {
      kind: 'milestone',
      stages: [
        { id: 'draft', name: 'Dự thảo' },
        { id: 'plan', name: 'Kế hoạch' },
        { id: 'done', name: 'Hoàn thành' },
      ],
    },
    { a: { stage: 'plan' }, b: { stage: 'draft' }, c: { stage: 'done' } },
    'c 1, a 2, b 3, d silent',
  );

  const none = { comparator: 'eq', value: 0, unit: 'count' } as const;
  inOrder(
    '“không có cơ sở không hoàn thành nhiệm vụ”: the worst grade is not the best',
    { comparator: 'eq', value: 'not-completed', coverage: none },
    { kind: 'grade' },
    { a: 'not-completed', b: 'good', c: 'completed' },
    'b 1, c 2, a 3, d silent',
    { b: { status: 'met', required: undefined }, a: { status: 'missed' }, d: { status: 'no-data' } },
  );
  inOrder(
    'no more than 5 % of them may be below 50: to be below is the worse',
    { comparator: 'lt', value: 50, coverage: { comparator: 'lte', value: 5, unit: 'percent' } },
    percent,
    { a: 40, b: 60, c: 90 },
    'c 1, b 2, a 3, d silent',
    { c: { status: 'met', required: undefined, gap: undefined }, a: { status: 'missed' } },
  );
});

describe('Too little to go by', () => {
  ranks(
    'a ratio on fewer than 20',
    branches({ ...gather, each: 'branch' }, { measure: { kind: 'percent', minDenominator: 20 } }),
    [
      [
        'is not ranked, and says on how many',
        JANUARY,
        { 2025: by({ a: ratio(19, 19), b: ratio(15, 20), c: ratio(16, 20) }) },
        'c 1, b 2, a too-small, d silent',
        { a: { value: 100, status: 'met', reason: { denominator: 19, minimum: 20 } } },
      ],
      [
        'may stand behind a percent of which nobody knows on how many it is',
        JANUARY,
        { 2025: by({ a: 100, b: ratio(15, 20), c: NOT_APPLICABLE }) },
        'b 1, a unknown-size, c declared, d silent',
        { a: { value: 100, reason: { minimum: 20 } } },
      ],
      [
        'had no rank in the year before either, nor a base',
        { asOf: JANUARY, by: 'change' },
        {
          2024: by({ a: ratio(19, 19), b: ratio(15, 20), c: ratio(16, 20) }),
          2025: by({ a: ratio(20, 20), b: ratio(16, 20), c: ratio(16, 20) }),
        },
        'b 1, c 2, a no-base, d silent',
        { b: { change: 5 }, c: { change: 0 }, a: { change: undefined } },
      ],
    ],
  );

  const ward = (id: string) => unit(id, { level: 'commune' });
  const children = (parent: string, count: number) =>
    Array.from({ length: count }, (_, index) => unit(`${parent}/${index + 1}`, { parent }));
  const communes = (aggregate: Target['measure']['aggregate'], kind: Target['measure']['kind'] = 'count') =>
    branches(
      { ...introduce, each: 'commune' },
      {
        units: [ward('x'), ward('y'), ...children('x', 2), ...children('y', 2)],
        measure: { kind, aggregate },
      },
    );
  const commune = { asOf: JANUARY, level: 'commune' };

  ranks('communes by the sums of their branches', communes('sum'), [
    [
      'all have reported',
      commune,
      { 2025: by({ 'x/1': 1, 'x/2': 2, 'y/1': 4, 'y/2': 0 }) },
      'y 1, x 2',
      { y: { value: 4, status: 'met' }, x: { value: 3 } },
    ],
    [
      'of a sum that is not whole nobody knows how much is missing',
      commune,
      { 2025: by({ 'x/1': 1, 'x/2': 2, 'y/1': 4 }) },
      'x 1, y partial',
      { y: { value: 4, status: 'met', reason: { count: 1, of: 2 } } },
    ],
    [
      'figures of their own come first',
      commune,
      { 2025: by({ x: 9, 'x/1': 1, 'x/2': 2, 'y/1': 4, 'y/2': 7 }) },
      'y 1, x 2',
      { y: { value: 11 }, x: { value: 9 } },
    ],
    [
      'those of two populations do not add up',
      commune,
      {
        2025: by({
          x: 1,
          'y/1': { value: 4, population: 'từ 25 công nhân' },
          'y/2': { value: 4, population: 'từ 20 công nhân' },
        }),
      },
      'x 1, y cannot-aggregate',
    ],
  ]);
  ranks('communes by ratios of which their branches state only the percent', communes('ratio', 'percent'), [
    [
      'cannot be added up, which is not silence',
      commune,
      { 2025: by({ 'x/1': 80, 'x/2': 90, 'y/1': ratio(1, 2), 'y/2': NOT_APPLICABLE }) },
      'y 1, x cannot-aggregate',
      { x: { value: undefined, reason: { code: 'cannot-aggregate' } } },
    ],
    [
      'none of them',
      commune,
      { 2025: by({ 'x/1': 80, 'y/1': 70 }) },
      'x cannot-aggregate, y cannot-aggregate',
    ],
  ]);
  ranks('communes where nothing adds up', communes('none'), [
    ['are silent', commune, { 2025: by({ 'x/1': 1, 'x/2': 2 }) }, 'x silent, y silent'],
  ]);
});

describe('Populations', () => {
  const from = (workers: number, value: number) => ({
    value,
    population: `doanh nghiệp có từ ${workers} công nhân, lao động`,
  });
  const percent = { measure: { kind: 'percent' } } as const;

  ranks(
    '“95% trở lên doanh nghiệp … có tổ chức công đoàn”',
    branches({ ...gather, each: 'branch' }, percent),
    [
      [
        'those that most count are ranked, others stand beside',
        JANUARY,
        { 2025: by({ a: from(25, 90), b: from(20, 99), c: from(25, 95), d: from(25, 95) }) },
        'c 1, d 1, a 3, b other-population',
        { b: { value: undefined, status: undefined, reason: { population: from(20, 0).population } } },
      ],
      [
        'where as many count this as that, the plain figure is ranked',
        JANUARY,
        { 2025: by({ a: from(25, 90), b: 80, c: from(25, 95), d: 85 }) },
        'd 1, b 2, a other-population, c other-population',
      ],
      [
        'and of two texts the first by alphabet',
        JANUARY,
        { 2025: by({ a: from(25, 90), b: from(20, 80) }) },
        'b 1, a other-population, c silent, d silent',
      ],
      [
        'of a unit that counts both, the common one',
        JANUARY,
        { 2025: by({ a: [from(25, 90), from(20, 99)], b: [from(20, 98), from(25, 91)], c: from(25, 95) }) },
        'c 1, b 2, a 3, d silent',
        { b: { value: 91 }, a: { value: 90, figure: { population: from(25, 0).population } } },
      ],
      [
        'last year’s rank is among figures of the same population',
        JANUARY,
        {
          2024: by({ a: from(20, 99), b: from(25, 80), c: from(25, 70) }),
          2025: by({ a: from(25, 90), b: from(25, 91), c: from(25, 92) }),
        },
        'c 1, b 2, a 3, d silent',
        { c: { previousRank: 2 }, b: { previousRank: 1 }, a: { previousRank: undefined, change: undefined } },
      ],
      [
        'and so is the change',
        { asOf: JANUARY, by: 'change' },
        {
          2024: by({ a: from(20, 70), b: from(25, 80) }),
          2025: by({ a: from(25, 90), b: from(25, 91), c: from(25, 92) }),
        },
        'b 1, a break, c no-base, d silent',
      ],
    ],
  );

  ranks(
    '“98% … doanh nghiệp có từ 20 công nhân, lao động có tổ chức công đoàn”',
    branches({ ...gather, each: 'branch', population: from(20, 0).population }, percent),
    [
      [
        'only that population, however few have counted it',
        JANUARY,
        { 2025: by({ a: from(25, 90), b: from(20, 80), c: 99 }) },
        'b 1, a other-population, c other-population, d silent',
        { a: { reason: { population: from(25, 0).population } }, c: { reason: { population: undefined } } },
      ],
      [
        'nobody has counted it',
        JANUARY,
        { 2025: by({ a: from(25, 90) }) },
        'a other-population, b silent, c silent, d silent',
      ],
    ],
  );
});

describe('The period', () => {
  const level = { measure: { kind: 'percent' } } as const;
  const counted = { measure: { kind: 'count' } } as const;
  const about = (period: string) => ({ period });

  ranks(
    '“duy trì hằng năm”',
    branches({ each: 'branch', comparator: 'gte', value: 95, every: 'year', from: '2024' }, level),
    [
      [
        'the latest closed year, however few have reported',
        JANUARY,
        { 2024: by({ a: 1, b: 2, c: 3 }), 2025: by({ a: 4 }) },
        'a 1, b silent, c silent, d silent',
        {},
        about('2025'),
      ],
      [
        'not the running one',
        '2025-11-20',
        { 2024: by({ a: 97 }), 2025: by({ a: 4, b: 3 }) },
        'a 1, b silent, c silent, d silent',
        { a: { value: 97, status: 'met' } },
        about('2024'),
      ],
      [
        'before the first has closed, the running one',
        '2024-08-01',
        { '2024-S1': by({ a: 96, b: 97 }) },
        'b 1, a 2, c silent, d silent',
        { b: { status: 'on-track' }, c: { status: 'awaiting' } },
        about('2024-S1'),
      ],
      [
        'one asked for',
        { asOf: JANUARY, period: '2024' },
        { 2024: by({ a: 1, b: 97 }), 2025: by({ c: 3 }) },
        'b 1, a 2, c silent, d silent',
        { b: { status: 'met' }, a: { status: 'missed' } },
        about('2024'),
      ],
      [
        'a quarter asked for has no verdict of its own',
        { asOf: JANUARY, period: '2025-Q1' },
        { '2025-Q1': by({ a: 1, b: 97 }) },
        'b 1, a 2, c silent, d silent',
        { b: { status: undefined } },
        about('2025-Q1'),
      ],
      [
        'not the running one, to its last day',
        '2025-12-31',
        { 2024: by({ a: 97 }), 2025: by({ a: 4, b: 3 }) },
        'a 1, b silent, c silent, d silent',
        {},
        about('2024'),
      ],
      [
        'a year runs to the end of its last day',
        { asOf: '2025-12-31', period: '2025' },
        { '2025-S1': by({ a: 97, b: 98 }) },
        'b 1, a 2, c silent, d silent',
        {},
        about('2025-S1'),
      ],
      [
        'and is asked for as a whole the day after',
        { asOf: '2026-01-01', period: '2025' },
        { '2025-S1': by({ a: 97, b: 98 }) },
        'a silent, b silent, c silent, d silent',
        {},
        about('2025'),
      ],
      [
        'whom a running year does not apply to is not asked for its half',
        { asOf: '2025-11-20', period: '2025' },
        { '2025-S1': by({ a: 97, b: 98 }), 2025: by({ c: NOT_APPLICABLE }) },
        'b 1, a 2, c declared, d silent',
        { c: { status: 'not-applicable' } },
        about('2025-S1'),
      ],
      [
        'of a running year the newest that half have, with verdicts where they rest on it',
        { asOf: '2025-11-20', period: '2025' },
        { '2025-Q1': by({ a: 91, b: 92, c: 93 }), '2025-Q2': by({ a: 97, b: 96 }), '2025-Q3': by({ a: 98 }) },
        'a 1, b 2, c silent, d silent',
        {
          a: { value: 97, status: undefined },
          b: { value: 96, status: 'on-track' },
          c: { status: undefined },
          d: { status: 'awaiting' },
        },
        about('2025-Q2'),
      ],
    ],
  );

  ranks('“hằng năm … ít nhất 01”, while the year runs', branches({ ...introduce, value: 4 }, counted), [
    [
      'sums since January, up to the quarter that half have',
      { asOf: '2025-11-20', period: '2025' },
      { '2025-Q1': by({ a: 1, b: 2, c: 3 }), '2025-Q2': by({ a: 3, b: 1, d: 9 }), '2025-Q3': by({ a: 5 }) },
      'a 1, b 2, c silent, d silent',
      { a: { value: 4 }, b: { value: 3 } },
      about('2025-S1'),
    ],
    [
      'three quarters are called so',
      { asOf: '2025-11-20', period: '2025' },
      { '2025-Q1': by({ a: 1, b: 1 }), '2025-Q2': by({ a: 1, b: 2 }), '2025-Q3': by({ a: 1, b: 0 }) },
      'a 1, b 1, c silent, d silent',
      { a: { value: 3, status: 'on-track' } },
      about('2025-Q1/2025-Q3'),
    ],
  ]);

  ranks(
    '“trong nhiệm kỳ … từ 01 - 03 đề án”',
    branches({ each: 'branch', comparator: 'between', value: [1, 3], within: '2021/2025' }, counted),
    [
      [
        'sums since its first year',
        '2024-06-30',
        { 2021: by({ a: 1, b: 0 }), 2022: by({ a: 0, b: 1 }), 2023: by({ a: 0, b: 1 }) },
        'b 1, a 2, c silent, d silent',
        { b: { value: 2 }, a: { value: 1 } },
        about('2021/2023'),
      ],
      [
        'and all of it in the end',
        JANUARY,
        { '2021/2025': by({ a: 1, b: 4, c: 3 }) },
        'b 1, c 2, a 3, d silent',
        { b: { status: 'met' } },
        about('2021/2025'),
      ],
    ],
  );

  ranks('“phấn đấu đến năm 2025 … đạt 90% trở lên”', branches({ ...gather, each: 'branch' }, level), [
    [
      'the newest year that half have',
      '2025-06-30',
      { 2023: by({ a: 80, b: 80, c: 80 }), 2024: by({ a: 91, b: 85 }), '2025-Q1': by({ a: 92 }) },
      'a 1, b 2, c silent, d silent',
      {
        a: { value: 91, status: undefined },
        b: { value: 85, status: 'on-track' },
        c: { status: undefined },
        d: { status: 'awaiting' },
      },
      about('2024'),
    ],
    [
      'else the one that most have',
      '2025-06-30',
      { 2023: by({ a: 80 }), 2024: by({ b: 85 }) },
      'b 1, a silent, c silent, d silent',
      {},
      about('2024'),
    ],
    [
      'the last quarter of 2025 is the deadline, too',
      JANUARY,
      { 2025: by({ b: 91 }), '2025-Q4': by({ a: 90 }) },
      'b 1, a 2, c silent, d silent',
      { b: { status: 'met' }, a: { status: 'met' } },
      about('2025'),
    ],
    [
      'what comes after the deadline does not answer for it',
      '2027-02-01',
      { 2025: by({ a: 90, b: 80 }), 2026: by({ a: 99, b: 99, c: 99 }) },
      'a 1, b 2, c silent, d silent',
      { a: { status: 'met' }, b: { status: 'missed' }, c: { status: 'no-data' } },
      about('2025'),
    ],
    [
      'unless it is asked for, without a verdict',
      { asOf: '2027-02-01', period: '2026' },
      { 2025: by({ a: 90 }), 2026: by({ a: 98, b: 99 }) },
      'b 1, a 2, c silent, d silent',
      { b: { status: undefined } },
      about('2026'),
    ],
    [
      'a deadline that most have yet to report for is not judged by the year before',
      JANUARY,
      { 2024: by({ a: 95, b: 80 }), 2025: by({ c: 90 }) },
      'a 1, b 2, c silent, d silent',
      { a: { status: undefined }, c: { status: undefined } },
      about('2024'),
    ],
  ]);

  ranks(
    '“các cấp đều xây dựng kế hoạch”, without a time',
    branches({ each: 'branch', comparator: 'eq', value: true }, { measure: { kind: 'milestone' } }),
    [
      [
        'what no longer applies is no verdict on an older figure',
        JANUARY,
        { 2024: by({ a: true, b: true, c: false }), 2025: by({ a: NOT_APPLICABLE }) },
        'a 1, b 1, c 3, d silent',
        { a: { status: undefined }, b: { status: 'met' } },
        about('2024'),
      ],
      [
        'what was done stays done',
        JANUARY,
        { 2023: by({ a: true }), 2025: by({ b: true, c: false }) },
        'a 1, b 1, c 3, d silent',
        {
          a: { figure: { period: '2023' }, status: 'met' },
          c: { status: 'missed' },
          d: { status: 'no-data' },
        },
        about('2025'),
      ],
    ],
  );

  it('of an equal number of requirements the first says when', () => {
    const declared = [unit('a'), unit('w', { organization: WOMEN })];
    const deadline = { organizations: [FARMERS], value: 90, by: '2025' };
    const recurring: Partial<Requirement> = { organizations: [WOMEN], value: 90, ...everyYear };
    const figures = { 2024: by({ a: 1, w: 2 }), '2025-Q3': by({ a: 1, w: 2 }) };
    const periodOf = (...list: Partial<Requirement>[]) =>
      rankIn(branches(list, { units: declared, ...level }), figures, '2025-11-20').period;
    expect(periodOf(deadline, recurring)).to.equal('2025-Q3');
    expect(periodOf(recurring, deadline)).to.equal('2024');
  });

  it('is the newest that half of those have who existed then', () => {
    const declared = [...units('a', 'b'), unit('c', { to: '2024-01-01' }), unit('d', { to: '2024-01-01' })];
    const sample = branches({ ...gather, each: 'branch' }, { units: declared, ...level });
    const figures = { 2023: by({ a: 1, b: 1, c: 1, d: 1 }), 2024: by({ a: 2 }) };
    expectPlaces(rankIn(sample, figures, '2025-06-30'), 'a 1, b silent', {}, about('2024'));
  });

  it('is none where nobody has ever reported and nothing says when', () => {
    const ranking = rankIn(branches({ each: 'branch', value: 1 }, level), {}, JANUARY);
    expect(ranking).not.to.have.property('period');
    expect(placesOf(ranking)).to.equal('a silent, b silent, c silent, d silent');
  });
});

describe('Requirements', () => {
  const kinds = { measure: { kind: 'percent' } } as const;
  const women = (id: string) => unit(id, { organization: WOMEN });
  const two = { units: [...units('a', 'b'), women('c'), women('d')], ...kinds };
  const farmers: Requirement = { organizations: [FARMERS], comparator: 'gte', value: 90, by: '2025' };
  const others: Requirement = { organizations: [WOMEN], comparator: 'gte', value: 85, by: '2025' };
  const both = { 2025: by({ a: 84, b: 95, c: 84, d: 76 }) };

  ranks(
    '“Hội Nông dân … 90% trở lên, Hội Liên hiệp Phụ nữ … 85% trở lên”: asked of organizations',
    branches([farmers, others], two),
    [
      [
        'branches have the mark, and no verdict of their own',
        { asOf: JANUARY, organization: FARMERS },
        both,
        'b 1, a 2',
        { b: { required: 90, gap: 5, status: undefined }, a: { gap: -6, status: undefined } },
        { requirement: farmers },
      ],
      [
        'of several organizations each keeps its own',
        JANUARY,
        both,
        'b 1, a 2, c 2, d 4',
        { b: { required: 90 }, a: { required: 90 }, c: { required: 85 }, d: { requirement: others } },
        { requirement: undefined },
      ],
      [
        'by attainment the mark counts',
        { asOf: JANUARY, by: 'attainment' },
        { 2025: by({ a: 90, b: 85.5, c: 85, d: 89.25 }) },
        'd 1, a 2, c 2, b 4',
        { d: { attainment: 1.05 }, a: { attainment: 1 }, c: { attainment: 1 } },
      ],
    ],
  );

  ranks(
    '“riêng Hội Nông dân 100%”',
    branches(
      [
        { value: 80, by: '2025' },
        { organizations: [FARMERS], value: 100, by: '2025' },
      ],
      two,
    ),
    [
      [
        'the narrower speaks for its own',
        JANUARY,
        both,
        'b 1, a 2, c 2, d 4',
        { b: { required: 100 }, a: { required: 100 }, c: { required: 80 }, d: { required: 80 } },
      ],
    ],
  );

  ranks(
    '“hằng năm … 80%, riêng Hội Nông dân 100%”',
    branches(
      [
        { value: 80, ...everyYear },
        { organizations: [FARMERS], value: 100, ...everyYear },
      ],
      two,
    ),
    [
      [
        'the narrower speaks for its own',
        JANUARY,
        both,
        'b 1, a 2, c 2, d 4',
        { b: { required: 100 }, c: { required: 80 } },
      ],
    ],
  );

  ranks(
    'of an organization: “đến năm 2025 đạt 90%”; of each branch: “hằng năm … ít nhất 85%”',
    branches(
      [
        { value: 90, by: '2025' },
        { each: 'branch', value: 85, ...everyYear },
      ],
      kinds,
    ),
    [
      [
        'what is asked of each of them comes first',
        JANUARY,
        both,
        'b 1, a 2, c 2, d 4',
        { b: { required: 85, status: 'met' }, a: { status: 'missed' } },
      ],
    ],
  );

  const steps = branches(
    [
      { value: 90, by: '2025' },
      { value: 95, every: 'year', from: '2026', to: '2030' },
    ],
    kinds,
  );
  ranks('“đến năm 2025 … 90%”, “duy trì hằng năm từ 2026 … 95%”', steps, [
    ['in 2025 the first', '2025-06-30', both, 'b 1, a 2, c 2, d 4', { b: { required: 90 } }],
    [
      'in 2027 the second',
      '2027-06-30',
      { 2026: by({ a: 90 }) },
      'a 1, b silent, c silent, d silent',
      { a: { required: 95 } },
      { period: '2026' },
    ],
    [
      'about 2026 the second, as soon as it is asked',
      { asOf: '2025-06-30', period: '2026' },
      both,
      'a silent, b silent, c silent, d silent',
      { a: { required: 95 } },
    ],
    [
      'about 2025 the first still, whenever it is asked',
      { asOf: '2027-06-30', period: '2025' },
      both,
      'b 1, a 2, c 2, d 4',
      { b: { required: 90 } },
    ],
  ]);

  ranks(
    '“phát triển mới 500 hội viên”, asked of the whole',
    branches({ value: 500, every: 'year', from: '2025' }, { measure: { kind: 'count', aggregate: 'sum' } }),
    [
      [
        'is no mark for a branch',
        JANUARY,
        { 2025: by({ a: 20, b: 30 }) },
        'b 1, a 2, c silent, d silent',
        { b: { required: undefined, gap: undefined, attainment: undefined, status: undefined } },
      ],
      [
        'so there is no attainment to rank by',
        { asOf: JANUARY, by: 'attainment' },
        { 2025: by({ a: 20 }) },
        'a no-attainment, b silent, c silent, d silent',
        { a: { value: 20 } },
      ],
    ],
  );

  const down: Requirement = { organizations: [WOMEN], comparator: 'lte', value: 5, by: '2025' };
  ranks(
    'more is better for one organization, less for the other',
    branches([farmers, down], { ...two, units: [...two.units, unit('e')] }),
    [
      [
        'no order holds for both: that of most',
        JANUARY,
        { 2025: by({ a: 84, b: 95, c: 4, e: 1 }) },
        'b 1, a 2, e 3, c other-requirement, d silent',
      ],
    ],
  );

  it('an organization of which the target asks nothing has no rows', () => {
    const sample = branches({ value: 90, by: '2025' }, { ...two, target: { organizations: [WOMEN] } });
    expect(placesOf(rankIn(sample, both, JANUARY))).to.equal('c 1, d 2');
    expect(rankIn(sample, both, { asOf: JANUARY, organization: FARMERS }).rows).to.deep.equal([]);
  });
});

describe('Attainment and change', () => {
  const level = { measure: { kind: 'percent' } } as const;
  const attains = (
    says: string,
    requirement: Partial<Requirement>,
    figure: Reported,
    place: number | string,
    measure: Partial<Target['measure']> = level.measure,
  ) => {
    it(`attainment of ${says}: ${place}`, () => {
      const ranking = rankIn(
        branches({ each: 'branch', ...requirement }, { units: units('a'), measure }),
        { 2025: by({ a: figure }) },
        { asOf: JANUARY, by: 'attainment' },
      );
      expect(placesOf(ranking)).to.equal(`a ${place}`);
    });
  };
  attains('a floor', { value: 90 }, 95, 1);
  attains('a ceiling', { comparator: 'lte', value: 5 }, 4, 'no-attainment');
  attains(
    'a range with a ceiling',
    { comparator: 'between', value: [5, 7], ceiling: true },
    6,
    'no-attainment',
  );
  attains('a rank', { comparator: 'lte', value: 10 }, 4, 'no-attainment', { kind: 'rank' });
  attains('the first rank', { comparator: 'eq', value: 1 }, 1, 'no-attainment', { kind: 'rank' });
  attains('a grade', { value: 'good' }, 'good', 'no-attainment', { kind: 'grade' });
  attains('a milestone', { comparator: 'eq', value: true }, true, 'no-attainment', { kind: 'milestone' });
  attains('nothing', { value: 0 }, 4, 'no-attainment');
  attains('less than nothing', { value: -1 }, 4, 'no-attainment');
  attains('a unit that is silent', { value: 90 }, SILENT, 'silent');

  it('attainment of a bare value is best at the value itself', () => {
    const sample = branches({ each: 'branch', comparator: 'eq', value: 100 }, level);
    const ranking = rankIn(
      sample,
      { 2025: by({ a: 110, b: 100, c: 95, d: 105 }) },
      { asOf: JANUARY, by: 'attainment' },
    );
    expect(placesOf(ranking)).to.equal('b 1, c 2, d 2, a 4');
  });

  const change = { asOf: JANUARY, by: 'change' } as const;
  const before = { 2024: by({ a: 80, b: 90, c: 85, d: 50 }) };
  ranks(
    'since the year before, more is better',
    branches({ each: 'branch', value: 90, ...everyYear }, level),
    [
      [
        'who rose most is first',
        change,
        { ...before, 2025: by({ a: 84.1, b: 91, c: 85, d: 40 }) },
        'a 1, b 2, c 3, d 4',
        { a: { change: 4.1, value: 84.1 }, c: { change: 0 }, d: { change: -10 } },
      ],
      [
        '4,1 − 3,1 is as much as 2 − 1',
        change,
        { 2024: by({ a: 3.1, b: 1 }), 2025: by({ a: 4.1, b: 2 }) },
        'a 1, b 1, c silent, d silent',
      ],
      [
        'without a figure before there is none',
        change,
        { 2023: by({ a: 70 }), 2024: by({ b: 1 }), 2025: by({ a: 84, b: 2 }) },
        'b 1, a no-base, c silent, d silent',
        { a: { value: 84, status: 'missed' } },
      ],
      [
        'across a break and another definition neither',
        change,
        {
          ...before,
          2025: by({ a: { value: 84, status: 'B' }, b: { value: 91, status: 'D' }, c: 86, d: 40 }),
        },
        'c 1, d 2, a break, b break',
        { a: { change: undefined, previousRank: undefined } },
      ],
      [
        'a break before does not matter',
        change,
        { 2024: by({ a: { value: 84, status: 'B' } }), 2025: by({ a: 85 }) },
        'a 1, b silent, c silent, d silent',
        { a: { change: 1 } },
      ],
      [
        'the ranks before are by the change before',
        change,
        { 2023: by({ a: 1, b: 1 }), 2024: by({ a: 2, b: 9 }), 2025: by({ a: 9, b: 10 }) },
        'a 1, b 2, c silent, d silent',
        { a: { previousRank: 2 }, b: { previousRank: 1 } },
      ],
    ],
  );
  ranks(
    'since the year before, less is better',
    branches({ each: 'branch', comparator: 'lte', value: 5, ...everyYear }, level),
    [
      [
        'who fell most is first',
        change,
        { ...before, 2025: by({ a: 84, b: 91, c: 85, d: 40 }) },
        'd 1, c 2, b 3, a 4',
        { d: { change: -10 }, a: { change: 4 } },
      ],
    ],
  );
  ranks(
    'since the year before, nearer is better',
    branches({ each: 'branch', comparator: 'eq', value: 85, ...everyYear }, level),
    [
      [
        'who came nearest is first',
        change,
        { ...before, 2025: by({ a: 86, b: 80, c: 85, d: 60 }) },
        'd 1, a 2, b 3, c 3',
        { d: { change: 10 }, a: { change: 6 }, b: { change: -10 }, c: { change: 0 } },
      ],
    ],
  );
  ranks(
    '“tăng trên 10%/năm”',
    branches(
      {
        each: 'branch',
        comparator: 'gt',
        value: 10,
        change: { direction: 'increase', from: 'previous', in: 'percent' },
        every: 'year',
        from: '2025',
      },
      { measure: { kind: 'amount' } },
    ),
    [
      [
        'the value is the change that the text asks for',
        JANUARY,
        { 2024: by({ a: 100, b: 10, d: 0 }), 2025: by({ a: 120, b: 15, c: 9, d: 1 }) },
        'b 1, a 2, c no-base, d zero-base',
        {
          b: { value: 50, status: 'met', gap: 40, attainment: undefined },
          a: { value: 20 },
          c: { value: undefined, status: 'no-data', figure: { value: 9 } },
        },
      ],
    ],
  );
  ranks(
    '“giảm 3%/năm”',
    branches(
      {
        each: 'branch',
        comparator: 'gte',
        value: 3,
        change: { direction: 'decrease', from: 'previous', in: 'points' },
        every: 'year',
        from: '2025',
      },
      level,
    ),
    [
      [
        'who went down most is first',
        JANUARY,
        { 2024: by({ a: 10, b: 10 }), 2025: by({ a: 9, b: 6 }) },
        'b 1, a 2, c silent, d silent',
        { b: { value: 4 }, a: { value: 1 } },
      ],
    ],
  );
});

describe('Movement', () => {
  const level = { measure: { kind: 'percent' } } as const;
  ranks('“duy trì hằng năm”', branches({ each: 'branch', value: 95, ...everyYear }, level), [
    [
      'the rank of the year before',
      JANUARY,
      { 2024: by({ a: 1, b: 2, c: 2, d: 3 }), 2025: by({ a: 4, b: 3, c: 2, d: 1 }) },
      'a 1, b 2, c 3, d 4',
      { a: { previousRank: 4 }, b: { previousRank: 2 }, c: { previousRank: 2 }, d: { previousRank: 1 } },
    ],
    [
      'who was silent had none',
      JANUARY,
      { 2024: by({ b: 2, c: SILENT, d: NOT_APPLICABLE }), 2025: by({ a: 4, b: 3, c: 2, d: 1 }) },
      'a 1, b 2, c 3, d 4',
      {
        a: { previousRank: undefined },
        b: { previousRank: 1 },
        c: { previousRank: undefined },
        d: { previousRank: undefined },
      },
    ],
    [
      'who is silent now had one',
      JANUARY,
      { 2024: by({ a: 2, b: 1 }), 2025: by({ b: 3 }) },
      'b 1, a silent, c silent, d silent',
      { b: { previousRank: 2 }, a: { previousRank: 1 } },
    ],
    [
      'a unit whose series breaks has not moved; the others have, past it as well',
      JANUARY,
      { 2024: by({ a: 9, b: 8, c: 7 }), 2025: by({ a: { value: 1, status: 'B' }, b: 8, c: 9 }) },
      'c 1, b 2, a 3, d silent',
      { c: { previousRank: 3 }, b: { previousRank: 2 }, a: { previousRank: undefined } },
    ],
    [
      'quarters follow quarters, across the year',
      { asOf: '2026-05-01', period: '2026-Q1' },
      { '2025-Q4': by({ a: 1, b: 2 }), '2026-Q1': by({ a: 2, b: 1 }) },
      'a 1, b 2, c silent, d silent',
      { a: { previousRank: 2 }, b: { previousRank: 1 } },
    ],
  ]);

  const merged: Partial<Setting> = {
    units: [...units('a', 'b', 'c'), unit('tan-lap', { from: '2025-07-01' })],
    changes: [
      {
        date: '2025-07-01',
        act: 'Nghị quyết 202/2025/QH15',
        kind: 'merge',
        from: ['a', 'b'],
        into: ['tan-lap'],
      },
    ],
  };
  const figures = { 2024: by({ a: 3, b: 4, c: 5 }), 2025: by({ c: 6, 'tan-lap': 5 }) };
  ranks(
    'two branches merged into a third: sums',
    branches(introduce, { ...merged, measure: { kind: 'count', aggregate: 'sum' } }),
    [
      [
        'the third was where the two were together',
        JANUARY,
        figures,
        'c 1, tan-lap 2',
        { c: { previousRank: 2 }, 'tan-lap': { previousRank: 1, change: -2 } },
      ],
      ['before, the two stood by themselves', { asOf: JANUARY, period: '2024' }, figures, 'c 1, b 2, a 3'],
      [
        'of one that was silent the two together are not known',
        JANUARY,
        { ...figures, 2024: by({ a: 3, c: 5 }) },
        'c 1, tan-lap 2',
        { c: { previousRank: 1 }, 'tan-lap': { previousRank: undefined, change: undefined } },
      ],
    ],
  );
  ranks(
    'two branches merged into a third: ratios',
    branches(
      { each: 'branch', value: 95, ...everyYear },
      { ...merged, measure: { kind: 'percent', aggregate: 'ratio' } },
    ),
    [
      [
        'weigh as much as they have members',
        JANUARY,
        {
          2024: by({ a: ratio(9, 10), b: ratio(10, 90), c: ratio(30, 100) }),
          2025: by({ c: ratio(1, 2), 'tan-lap': ratio(90, 100) }),
        },
        'tan-lap 1, c 2',
        { 'tan-lap': { previousRank: 2, change: 71 }, c: { previousRank: 1 } },
      ],
    ],
  );
  ranks(
    'two branches merged into a third: what does not add up',
    branches({ each: 'branch', value: 95, ...everyYear }, { ...merged, ...level }),
    [
      [
        'the third had no rank',
        JANUARY,
        figures,
        'c 1, tan-lap 2',
        { c: { previousRank: 1 }, 'tan-lap': { previousRank: undefined } },
      ],
    ],
  );
  const split: Partial<Setting> = {
    units: [unit('a'), unit('b'), unit('c', { from: '2025-07-01' })],
    changes: [{ date: '2025-07-01', kind: 'split', from: ['a'], into: ['a', 'c'] }],
  };
  ranks(
    'a branch that was split',
    branches(introduce, { ...split, measure: { kind: 'count', aggregate: 'sum' } }),
    [
      [
        'has not moved',
        JANUARY,
        { 2024: by({ a: 9, b: 2 }), 2025: by({ a: 1, b: 2, c: 3 }) },
        'c 1, b 2, a 3',
        { b: { previousRank: 2 }, a: { previousRank: undefined, change: undefined } },
      ],
    ],
  );
});

describe('Whose rows', () => {
  const women = unit('w', { organization: WOMEN });
  const shared = unit('s', { organization: undefined });
  const tree = [
    unit('tinh', { level: 'province' }),
    unit('x', { level: 'commune', parent: 'tinh' }),
    unit('y', { level: 'commune' }),
    unit('x/1', { parent: 'x' }),
    unit('y/1', { parent: 'y' }),
    unit('gone', { to: '2025-12-31' }),
    unit('last', { to: '2026-01-01' }),
    unit('new', { from: '2026-01-01' }),
    ...[women, shared],
  ];
  const sample = branches(
    { each: 'branch', value: 1, every: 'year', from: '2025' },
    { units: tree, measure: { kind: 'count' } },
  );
  const idsOf = (options: Partial<RankOptions>) =>
    rankIn(sample, {}, { asOf: JANUARY, ...options }).rows.map((row) => row.unit);

  const rows: [says: string, options: Partial<RankOptions>, ids: string[]][] = [
    ['those that exist on the period’s last day', {}, ['last', 's', 'w', 'x/1', 'y/1']],
    ['of an organization its own, and those that belong to all', { organization: WOMEN }, ['s', 'w']],
    ['below a unit, at any depth', { parent: 'tinh' }, ['x/1']],
    ['right below a unit', { parent: 'y' }, ['y/1']],
    ['below nothing', { parent: 'x/1' }, []],
    ['of another level', { level: 'commune' }, ['x', 'y']],
    ['of a target that is not there', { target: 'khac' }, []],
    ['of a level that is not there', { level: 'khac' }, []],
    ['of an organization that is not there', { organization: 'khac' }, []],
    ['of a unit that is not there', { parent: 'khac' }, []],
  ];
  for (const [says, options, ids] of rows) it(says, () => expect(idsOf(options)).to.deep.equal(ids));

  it('a commune shared by all reports for each organization apart', () => {
    const communes = branches(
      { each: 'branch', organizations: [FARMERS, UNION], value: 1, every: 'year', from: '2025' },
      {
        units: [unit('s', { organization: undefined }), unit('t', { organization: undefined })],
        measure: { kind: 'count' },
      },
    );
    const figures = {
      2025: [
        { unit: 's', organization: FARMERS, value: 3 },
        { unit: 't', organization: FARMERS, value: 2 },
        { unit: 's', organization: UNION, value: 0 },
      ],
    };
    expectPlaces(rankIn(communes, figures, { asOf: JANUARY, organization: FARMERS }), 's 1, t 2', {
      s: { status: 'met' },
    });
    expectPlaces(rankIn(communes, figures, { asOf: JANUARY, organization: UNION }), 's 1, t silent', {
      s: { status: 'missed' },
    });
  });

  it('and has no verdict by itself', () => {
    const communes = branches(
      { each: 'branch', organizations: [FARMERS, UNION], value: 1, every: 'year', from: '2025' },
      { units: [shared], measure: { kind: 'count' } },
    );
    const figures = { 2025: by({ s: 3 }) };
    expectPlaces(rankIn(communes, figures, JANUARY), 's 1', { s: { status: undefined, required: 1 } });
  });

  it('and is not ranked by the sum of different organizations below it', () => {
    const communes = branches(
      { organizations: [FARMERS, UNION], value: 1, every: 'year', from: '2025' },
      {
        units: [
          unit('s', { level: 'commune', organization: undefined }),
          unit('n', { parent: 's' }),
          unit('u', { parent: 's', organization: UNION }),
        ],
        measure: { kind: 'count', aggregate: 'sum' },
      },
    );
    const figures = { 2025: by({ n: 3, u: 5 }) };
    const options = { asOf: JANUARY, level: 'commune' };
    expect(rankIn(communes, figures, options).rows).to.deep.equal([]);
    expectPlaces(rankIn(communes, figures, { ...options, organization: FARMERS }), 's 1', {
      s: { value: 3 },
    });
  });

  it('and reports once where the text asks nothing of organizations apart', () => {
    const figures = { 2025: by({ s: 3, w: 2 }) };
    const ranking = rankIn(sample, figures, { asOf: JANUARY, organization: WOMEN });
    expectPlaces(ranking, 's 1, w 2', { s: { status: 'met' } });
  });
});

describe('Few or none may be so', () => {
  const none: Partial<Requirement> = {
    ...{ each: 'branch', comparator: 'eq', value: 'not-completed' },
    coverage: { comparator: 'eq', value: 0, unit: 'count' },
  };
  const grades = by({ a: 'good', b: 'not-completed' });
  const statuses = { a: { status: 'met' }, b: { status: 'missed' }, c: { status: 'awaiting' } };
  const setting: Setting = { units: units('a', 'b', 'c'), measure: { kind: 'grade' } };
  ranks(
    '“không có chi hội không hoàn thành nhiệm vụ” every year',
    branches({ ...none, ...everyYear }, setting),
    [
      ['to be so is missed', JANUARY, { 2025: grades }, 'a 1, b 2, c silent', statuses],
      [
        'of an open year it may still be left',
        { asOf: '2025-07-15', period: '2025' },
        { '2025-S1': grades },
        'a 1, b 2, c silent',
        { a: { status: 'on-track' }, b: { status: 'awaiting' } },
      ],
    ],
  );
  ranks('“đến năm 2026 không có chi hội …”', branches({ ...none, by: '2026' }, setting), [
    [
      'not to be so is met early',
      JANUARY,
      { 2025: grades },
      'a 1, b 2, c silent',
      { a: { status: 'met' }, b: { status: 'awaiting' } },
    ],
  ]);
});

describe('A total and its parts', () => {
  const five: Partial<Requirement> = {
    ...{ each: 'branch', comparator: 'gte', value: 5, ...everyYear },
    parts: [{ category: 'individual', comparator: 'gte', value: 2 }],
  };
  const sample = branches(five, { units: units('a', 'b', 'c'), measure: { kind: 'count' } });
  const withParts = {
    ...sample,
    document: { ...sample.document, categories: [{ id: 'individual', name: 'Cá nhân' }] },
  };
  const individuals = (value: number) => ({ value, category: 'individual' });
  ranks('“ít nhất 05 mô hình (… 02 cá nhân)”', withParts, [
    [
      'the total ranks, the verdict is on all of it',
      '2026-02-01',
      { 2025: by({ a: [5, individuals(2)], b: [9, individuals(1)], c: 7 }) },
      'b 1, c 2, a 3',
      { a: { status: 'met' }, b: { status: 'missed', gap: 4 }, c: { status: 'no-data' } },
    ],
  ]);
});

describe('A unit that belongs to none, and what became of it', () => {
  const shared = (id: string, more: Partial<Unit>) => unit(id, { organization: undefined, ...more });
  const merger = branches(
    { organizations: [FARMERS, UNION], value: 1, every: 'year', from: '2023' },
    {
      units: [
        shared('a', { to: '2025-07-01' }),
        shared('b', { to: '2025-07-01' }),
        shared('c', { from: '2025-07-01' }),
        shared('d', {}),
      ],
      changes: [{ date: '2025-07-01', kind: 'merge', from: ['a', 'b'], into: ['c'] }],
      measure: { kind: 'count', aggregate: 'sum' },
    },
  );
  const reported = (organization: string, figures: Record<string, number>) =>
    by(figures).map((figure) => ({ ...figure, organization }));
  it('its figures for an organization enter its successor’s for that organization', () => {
    const figures = {
      2024: [...reported(FARMERS, { a: 1, b: 2, d: 2 }), ...reported(UNION, { a: 50, d: 9 })],
      2025: [...reported(FARMERS, { c: 4, d: 5 }), ...reported(UNION, { c: 7, d: 9 })],
    };
    expectPlaces(rankIn(merger, figures, { asOf: JANUARY, organization: FARMERS }), 'd 1, c 2', {
      c: { change: 1, previousRank: 1 },
      d: { change: 3, previousRank: 2 },
    });
  });
});

describe('Whose requirement it is', () => {
  const percent = { measure: { kind: 'percent' } } as const;
  const yearly = (value: number, more: Partial<Requirement> = {}): Partial<Requirement> => ({
    ...{ value, every: 'year', from: '2023', to: '2030' },
    ...more,
  });
  const figures = { 2025: by({ a: 84, b: 95 }) };
  const requires = (
    says: string,
    list: Partial<Requirement>[],
    required: number | undefined,
    options: string | Options = JANUARY,
  ) => {
    it(`${says}: ${required ?? 'no mark'}`, () => {
      for (const requirements of [list, list.toReversed()]) {
        const { rows } = rankIn(
          branches(requirements, { ...percent, units: units('a', 'b') }),
          figures,
          options,
        );
        expect(rows).to.have.lengthOf(2);
        for (const row of rows) expect(row.required).to.equal(required);
      }
    });
  };

  requires(
    '“đến năm 2025 90%; cấp chi hội hằng năm 85%”, that of their level',
    [{ value: 90, by: '2025' }, yearly(85, { levels: ['branch'] })],
    85,
  );
  requires(
    '“mỗi chi hội hằng năm 70%; cấp chi hội đến năm 2025 85%”, that of each of them',
    [yearly(70, { each: 'branch' }), { levels: ['branch'], value: 85, by: '2025' }],
    70,
  );
  requires(
    '“hằng năm 90%; cấp xã 99%”, that of all rather than of another level',
    [yearly(90), yearly(99, { levels: ['commune'] })],
    90,
  );
  requires(
    '“hằng năm 90%; mỗi xã 99%”, that of all rather than of each of another level',
    [yearly(90), yearly(99, { each: 'commune' })],
    90,
  );
  requires(
    '“cấp xã hằng năm 99%”, which is no mark for branches',
    [yearly(99, { levels: ['commune'] })],
    undefined,
  );
  requires(
    '“mỗi xã hằng năm 99%”, which is no mark for branches',
    [yearly(99, { each: 'commune' })],
    undefined,
  );

  const wider = [yearly(80), yearly(100, { organizations: [FARMERS], from: '2024', to: '2025' })];
  for (const [period, required] of [
    ['2023', 80],
    ['2024', 100],
    ['2025', 100],
    ['2026', 80],
  ] as const)
    requires(
      `“hằng năm 80%, riêng Hội Nông dân từ năm 2024 đến năm 2025 100%”, of ${period}`,
      wider,
      required,
      { asOf: JANUARY, period },
    );
  requires('“hằng năm 80%, riêng Hội Nông dân từ năm 2024 …”, on its first day', wider, 100, '2024-01-01');
  requires('“hằng năm 80%, riêng Hội Nông dân từ năm 2024 …”, the day before', wider, 80, '2023-12-31');

  const graded = (coverage: Requirement['coverage']) =>
    branches(
      { each: 'branch', comparator: 'gte', value: 5, coverage, ...everyYear },
      { measure: { kind: 'count', unit: 'vụ việc' } },
    );
  const few = { 2025: by({ a: 4, b: 6, c: 5, d: 0 }) };
  const limited: [says: string, coverage: NonNullable<Requirement['coverage']>][] = [
    ['“không có chi hội nào”', { comparator: 'eq', value: 0, unit: 'count' }],
    ['“không quá 02 chi hội”', { comparator: 'lte', value: 2, unit: 'count' }],
    ['“dưới 50% chi hội”', { comparator: 'lt', value: 50, unit: 'percent' }],
  ];
  for (const [says, coverage] of limited)
    ranks(`${says} có từ 05 vụ việc trở lên`, graded(coverage), [
      [
        'less is better, and 05 is no mark to reach',
        JANUARY,
        few,
        'd 1, a 2, c 3, b 4',
        { b: { required: undefined } },
      ],
    ]);
  const asked: [says: string, coverage: NonNullable<Requirement['coverage']>][] = [
    ['“90% trở lên chi hội”', { comparator: 'gte', value: 90, unit: 'percent' }],
    ['“đúng 01 chi hội”', { comparator: 'eq', value: 1, unit: 'count' }],
    ['“có chi hội”', { comparator: 'gt', value: 0, unit: 'count' }],
    ['“từ 0 đến 02 chi hội”', { comparator: 'between', value: [0, 2], unit: 'count' }],
  ];
  for (const [says, coverage] of asked)
    ranks(`${says} có từ 05 buổi trở lên`, graded(coverage), [
      [
        'more is better, and each has its verdict',
        JANUARY,
        few,
        'b 1, c 2, a 3, d 4',
        { b: { required: 5, status: 'met' }, a: { status: 'missed' } },
      ],
    ]);

  const growth = { direction: 'increase', from: 'previous' } as const;
  const grown = { 2024: by({ a: 100, b: 200 }), 2025: by({ a: 120, b: 230 }) };
  ranks(
    '“số hội viên tăng ít nhất 10%/năm”, asked of all together',
    branches(
      { value: 10, change: { ...growth, in: 'percent' }, ...everyYear },
      { measure: { kind: 'count' } },
    ),
    [
      [
        'is a mark for a branch',
        JANUARY,
        grown,
        'a 1, b 2, c silent, d silent',
        { a: { value: 20, required: 10, gap: 10 } },
      ],
    ],
  );
  ranks(
    '“tăng thêm ít nhất 50 hội viên/năm”, asked of all together',
    branches(
      { value: 50, change: { ...growth, in: 'absolute' }, ...everyYear },
      { measure: { kind: 'count' } },
    ),
    [['is none', JANUARY, grown, 'b 1, a 2, c silent, d silent', { b: { value: 30, required: undefined } }]],
  );
  ranks(
    '“vận động 500 triệu đồng” a year, asked of all together',
    branches({ value: 500, ...everyYear }, { measure: { kind: 'amount', unit: 'triệu đồng' } }),
    [
      [
        'is none',
        JANUARY,
        figures,
        'b 1, a 2, c silent, d silent',
        { b: { required: undefined, gap: undefined } },
      ],
    ],
  );

  const shared = [unit('s', { organization: undefined }), unit('t', { organization: undefined })];
  ranks(
    '“mỗi chi hội … ít nhất 01”, of no organization',
    branches(introduce, { units: shared, measure: { kind: 'count' } }),
    [
      [
        'each has its verdict by itself',
        JANUARY,
        { 2025: by({ s: 1, t: 0 }) },
        's 1, t 2',
        { s: { status: 'met' }, t: { status: 'missed' } },
      ],
    ],
  );

  const four = [...units('a', 'b'), unit('w', { organization: WOMEN })];
  const strangers: [
    says: string,
    farmers: Partial<Requirement>,
    women: Partial<Requirement>,
    places: string,
  ][] = [
    [
      '“90% trở lên” and “không quá 5%”',
      { value: 90 },
      { comparator: 'lte', value: 5 },
      'b 1, a 2, w other-requirement',
    ],
    [
      '“đúng 90%” and “không quá 5%”',
      { comparator: 'eq', value: 90 },
      { comparator: 'lte', value: 5 },
      'a 1, b 2, w other-requirement',
    ],
    [
      '“90% trở lên” and “tăng 5 điểm %”',
      { value: 90 },
      { value: 5, change: { ...growth, in: 'points' } },
      'b 1, a 2, w other-requirement',
    ],
    [
      '“tăng 10%” and “tăng 5 điểm %”',
      { value: 10, change: { ...growth, in: 'percent' } },
      { value: 5, change: { ...growth, in: 'points' } },
      'b 1, a 2, w other-requirement',
    ],
  ];
  for (const [says, ofFarmers, ofWomen, places] of strangers)
    ranks(
      `${says}, each of an organization of its own`,
      branches(
        [
          { each: 'branch', organizations: [FARMERS], ...everyYear, ...ofFarmers },
          { each: 'branch', organizations: [WOMEN], ...everyYear, ...ofWomen },
        ],
        { ...percent, units: four },
      ),
      [
        [
          'have no place among each other, nor had they one, nor a verdict here',
          JANUARY,
          { 2024: by({ a: 80, b: 70, w: 60 }), 2025: by({ a: 90, b: 91, w: 60 }) },
          places,
          { w: { value: undefined, previousRank: undefined, status: undefined, figure: undefined } },
        ],
      ],
    );
});

describe('What a row says, and where it stands', () => {
  const level = { measure: { kind: 'percent' } } as const;
  const deadline = branches({ ...gather, each: 'branch' }, level);
  const yearly = branches({ each: 'branch', value: 95, ...everyYear }, level);

  it('of a silent unit only what is asked of it, and why it has no rank', () => {
    const { rows } = rankIn(yearly, { 2025: by({ a: 96 }) }, '2026-02-15');
    const { requirement } = rows[0]!;
    expect(rows[1]).to.deep.equal({
      ...{ unit: 'b', rank: null, requirement, required: 95 },
      ...{ status: 'no-data', reason: { code: 'silent' } },
    });
    expect(rows[0]).not.to.have.any.keys('previousRank', 'reason', 'provisional', 'change');
  });
  it('nothing where no unit is of the level', () => {
    const sample = branches(introduce, { units: [], measure: { kind: 'count' } });
    expect(rankIn(sample, {}, JANUARY)).to.deep.equal({ rows: [] });
  });
  const ending = (...dates: string[]) =>
    branches(introduce, {
      units: dates.map((to, index) => unit('abc'[index]!, { to })),
      measure: { kind: 'count' },
    });
  it('the last year that one of the units saw the end of, where all have ended', () => {
    const figures = { 2023: by({ a: 1, b: 2 }), 2024: by({ a: 1, b: 0 }) };
    expectPlaces(
      rankIn(ending('2025-07-01', '2025-07-01'), figures, JANUARY),
      'a 1, b 2',
      { a: { status: 'met', previousRank: 2 }, b: { status: 'missed' } },
      { period: '2024' },
    );
    expectPlaces(rankIn(ending('2024-07-01', '2025-07-01'), figures, JANUARY), 'b 1', {}, { period: '2024' });
  });
  it('no rows where none of the units saw the end of a year', () => {
    expect(rankIn(ending('2023-07-01'), { 2023: by({ a: 1 }) }, JANUARY).rows).to.deep.equal([]);
  });
  it('no rows of a year asked for that none of the units saw the end of', () => {
    const { rows } = rankIn(ending('2025-07-01'), { 2025: by({ a: 1 }) }, { asOf: JANUARY, period: '2025' });
    expect(rows).to.deep.equal([]);
  });
  it('the running year where the units have begun in it', () => {
    const young = branches(introduce, {
      units: [unit('a', { from: '2026-01-01' })],
      measure: { kind: 'count' },
    });
    expectPlaces(rankIn(young, { '2026-Q1': by({ a: 1 }) }, '2026-05-01'), 'a 1', {}, { period: '2026-Q1' });
  });
  it('the committees of Quảng Bình as they were in 2024, and never 2025, in which they ended', () => {
    const document = parseResolution(quangBinh);
    if (!document.ok) throw new Error('Not valid');
    const ranking = rank(createModel(document.document), {
      ...{ target: 'committee-models', level: 'party-committee', asOf: '2026-11-20' },
    });
    expect(ranking.period).to.equal('2024');
    const statuses = Object.fromEntries(ranking.rows.map((row) => [row.unit, row.status]));
    expect(statuses).to.include({
      'dang-bo/so-giao-duc-va-dao-tao': 'met',
      // Five in all, but one individual where two are asked.
      'dang-bo/so-noi-vu': 'missed',
      'dang-bo/toa-an-nhan-dan-tinh': 'missed',
      // The parts are not told.
      'dang-bo/co-quan-uy-ban-mat-tran-to-quoc-viet-nam-tinh': 'no-data',
    });
  });
  it('three of one name stand by their ids, whichever is declared first', () => {
    for (const ids of ['a b c', 'a c b', 'b a c', 'b c a', 'c a b', 'c b a']) {
      const declared = ids.split(' ').map((id) => unit(id, { name: 'Tân Lập' }));
      const ranking = rankIn(
        branches(introduce, { units: declared, measure: { kind: 'count' } }),
        {},
        JANUARY,
      );
      expect(placesOf(ranking), ids).to.equal('a silent, b silent, c silent');
    }
  });
  it('below a unit are those below each of the units below it', () => {
    const tree = [
      unit('tinh', { level: 'province' }),
      ...['x', 'y', 'z'].map((id) => unit(id, { level: 'commune', parent: 'tinh' })),
      ...['x', 'y', 'z'].map((parent) => unit(`${parent}/1`, { parent })),
    ];
    const ranking = rankIn(
      branches(introduce, { units: tree, measure: { kind: 'count' } }),
      {},
      {
        asOf: JANUARY,
        parent: 'tinh',
      },
    );
    expect(ranking.rows.map((row) => row.unit)).to.deep.equal(['x/1', 'y/1', 'z/1']);
  });

  ranks(
    'a ratio on fewer than 20',
    branches({ ...gather, each: 'branch' }, { measure: { kind: 'percent', minDenominator: 20 } }),
    [
      [
        'stands before what does not apply, whatever their names',
        JANUARY,
        { 2025: by({ a: NOT_APPLICABLE, b: ratio(19, 19), d: ratio(20, 20) }) },
        'd 1, b too-small, a declared, c silent',
      ],
    ],
  );
  ranks('“duy trì hằng năm”', yearly, [
    [
      'what did not apply two years ago is silent now',
      JANUARY,
      { 2023: by({ a: NOT_APPLICABLE }), 2025: by({ b: 96 }) },
      'b 1, a silent, c silent, d silent',
    ],
    [
      'a break that comes after the period does not matter to it',
      { asOf: '2027-02-01', period: '2025', by: 'change' },
      { 2024: by({ a: 80 }), 2025: by({ a: 85 }), 2026: by({ a: { value: 1, status: 'B' } }) },
      'a 1, b silent, c silent, d silent',
      { a: { change: 5 } },
    ],
    [
      'on the last day of the year it is still open, and its half is judged',
      { asOf: '2025-12-31', period: '2025' },
      { '2025-S1': by({ a: 97, b: 98 }) },
      'b 1, a 2, c silent, d silent',
      { a: { status: 'on-track' } },
    ],
    [
      'who has reported last year only is awaited',
      { asOf: '2025-11-20', period: '2025' },
      { 2024: by({ d: 97 }), '2025-S1': by({ a: 97, b: 98 }) },
      'b 1, a 2, c silent, d silent',
      { d: { status: 'awaiting' } },
    ],
    [
      'its first day is in the year',
      { asOf: '2025-03-01', period: '2025' },
      { '2025-01-01': by({ a: 97, b: 96 }) },
      'a 1, b 2, c silent, d silent',
      { a: { status: 'on-track' } },
      { period: '2025-01-01' },
    ],
    [
      'a quarter says nothing of a year that is over',
      JANUARY,
      { '2025-Q1': by({ a: 97, b: 96 }) },
      'a silent, b silent, c silent, d silent',
      {},
      { period: '2025' },
    ],
  ]);
  ranks('“phấn đấu đến năm 2025 … đạt 90% trở lên”', deadline, [
    [
      'what was not collected since leaves the verdict on the figure before',
      '2025-06-30',
      { 2024: by({ a: 91, b: 85 }), '2025-Q1': by({ a: SILENT }) },
      'a 1, b 2, c silent, d silent',
      { a: { status: 'met' } },
    ],
    [
      'what runs past the deadline does not either',
      '2025-06-30',
      { 2024: by({ a: 91, b: 85 }), '2025/2026': by({ a: 99 }) },
      'a 1, b 2, c silent, d silent',
      { a: { status: 'met' } },
    ],
    [
      "the deadline's own figure is judged before it has come",
      '2025-06-30',
      { 2024: by({ a: 80, b: 80 }), 2025: by({ a: 91, b: 92 }) },
      'b 1, a 2, c silent, d silent',
      { a: { status: 'met' } },
      { period: '2025' },
    ],
    [
      'a closed year asked for is ranked as it is',
      { asOf: '2025-06-30', period: '2024' },
      { 2023: by({ a: 91, b: 85 }) },
      'a silent, b silent, c silent, d silent',
      {},
      { period: '2024' },
    ],
  ]);
  ranks(
    '“các chi hội đều xây dựng kế hoạch” every year',
    branches(
      { each: 'branch', comparator: 'eq', value: true, ...everyYear },
      { measure: { kind: 'milestone' } },
    ),
    [
      [
        'done or not is no number',
        JANUARY,
        { 2024: by({ a: false, b: false }), 2025: by({ a: true, b: false }) },
        'a 1, b 2, c silent, d silent',
        {
          a: { value: true, gap: undefined, change: undefined, attainment: undefined },
          b: { value: false, gap: undefined, change: undefined },
        },
      ],
    ],
  );
});

describe('The name of the period', () => {
  const towards = branches({ each: 'branch', value: 90, by: '2026' }, { measure: { kind: 'percent' } });
  const named = (
    says: string,
    sample: Sample,
    asOf: string,
    figures: [string, string, Partial<Observation>[]],
    period: string,
  ) => {
    const [one, other, list] = figures;
    it(`${says}: ${period}`, () => {
      for (const [first, second] of [
        [one, other],
        [other, one],
      ] as const) {
        // Whichever of the units comes first.
        const given = { [first]: [list[0]!], [second]: [list[1]!] };
        expect(rankIn(sample, given, asOf).period, `${first}, ${second}`).to.equal(period);
      }
    });
  };
  const two = by({ a: 80, b: 81 });
  named('of two that end on one day the longer', towards, JANUARY, ['2025', '2025-Q4', two], '2025');
  named('the longer, whatever it is called', towards, JANUARY, ['2025-Q4', '2025-S2', two], '2025-S2');
  named(
    'of two of the same days the shorter name',
    towards,
    JANUARY,
    ['2025', '2025-01/2025-12', two],
    '2025',
  );

  const counted = (requirement: Partial<Requirement>) =>
    branches({ each: 'branch', value: 9, ...requirement }, { measure: { kind: 'count' } });
  const calls = (
    says: string,
    sample: Sample,
    options: string | Options,
    figures: Figures,
    period: string,
    places = 'b 1, a 2, c silent, d silent',
  ) => it(`${says}: ${period}`, () => expectPlaces(rankIn(sample, figures, options), places, {}, { period }));
  const running = { asOf: '2025-11-20', period: '2025' };
  const more = by({ a: 1, b: 2 });

  calls('two months', counted(everyYear), running, { '2025-01': more, '2025-02': more }, '2025-01/2025-02');
  calls(
    'days that make no month',
    counted(everyYear),
    running,
    { '2025-01': more, '2025-02-01/2025-03-14': more },
    '2025-01-01/2025-03-14',
  );
  calls(
    'a term from September on, to the end of a year',
    counted({ within: '2022-09/2027-08' }),
    '2024-06-30',
    { '2022-09/2022-12': more, 2023: more },
    '2022-09/2023-12',
  );
  calls(
    'what adds up towards a deadline is ranked as it was reported',
    branches({ each: 'branch', value: 9, by: '2026' }, { measure: { kind: 'count', flow: true } }),
    JANUARY,
    { '2025-S1': more, '2025-S2': more },
    '2025-S2',
  );
  calls(
    'a forecast names no period',
    towards,
    JANUARY,
    { 2025: by({ a: 80, b: 81 }), '2024/2025': by({ c: { value: 90, status: 'F' } }) },
    '2025',
  );

  const late = (from: string) => ['a', 'b'].map((id) => unit(id, { from }));
  calls(
    'not one in which nobody was there',
    branches(
      { each: 'branch', value: 90, by: '2026' },
      { units: late('2025-01-01'), measure: { kind: 'percent' } },
    ),
    '2025-06-30',
    { 2024: by({ a: 80 }) },
    '2026',
    'a silent, b silent',
  );
  calls(
    'one on whose last day they begin',
    branches(
      { each: 'branch', value: 90, ...everyYear },
      { units: late('2025-12-31'), measure: { kind: 'percent' } },
    ),
    JANUARY,
    { 2025: by({ a: 80, b: 81 }) },
    '2025',
    'b 1, a 2',
  );
});

describe('More than one population', () => {
  const of = (population: string, value: number) => ({ value, population });
  const percent = { measure: { kind: 'percent' } } as const;
  ranks(
    '“98% … doanh nghiệp có từ 20 công nhân, lao động”',
    branches({ ...gather, each: 'branch', population: 'từ 20 công nhân' }, percent),
    [
      [
        'of two others the first by alphabet is named',
        JANUARY,
        {
          2025: by({
            a: of('từ 20 công nhân', 80),
            b: [of('từ 30 công nhân', 90), of('từ 25 công nhân', 95), of('từ 40 công nhân', 95)],
          }),
        },
        'a 1, b other-population, c silent, d silent',
        { b: { reason: { population: 'từ 25 công nhân' } } },
      ],
      [
        'whichever of the two has the longer period',
        JANUARY,
        {
          '2024/2025': by({ b: of('từ 25 công nhân', 95) }),
          2025: by({ a: of('từ 20 công nhân', 80), b: of('từ 30 công nhân', 90) }),
        },
        'a 1, b other-population, c silent, d silent',
        { b: { reason: { population: 'từ 25 công nhân' } } },
      ],
      [
        'a count of those that comply is no figure of the year before',
        JANUARY,
        {
          2024: by({ b: of('từ 25 công nhân', 90) }),
          2025: by({ a: of('từ 20 công nhân', 80), b: { compliant: 3, bound: 4 } }),
        },
        'a 1, b silent, c silent, d silent',
      ],
      [
        'a forecast of another is none',
        JANUARY,
        { 2025: by({ a: of('từ 20 công nhân', 80), b: { ...of('từ 25 công nhân', 90), status: 'F' } }) },
        'a 1, b silent, c silent, d silent',
      ],
    ],
  );
  ranks('“95% trở lên doanh nghiệp”', branches({ ...gather, each: 'branch' }, percent), [
    [
      'of as many the plain figures come first, whatever the text of the others',
      JANUARY,
      { 2025: by({ a: of('25 công nhân trở lên', 90), b: 80 }) },
      'b 1, a other-population, c silent, d silent',
    ],
  ]);
  const ward = (id: string) => unit(id, { level: 'commune' });
  ranks(
    'communes, one of which has branches that count different things',
    branches(
      { ...introduce, each: 'commune' },
      {
        units: [ward('x'), ward('y'), unit('y/1', { parent: 'y' }), unit('y/2', { parent: 'y' })],
        measure: { kind: 'count', aggregate: 'sum' },
      },
    ),
    [
      [
        'what does not add up does not say what is ranked',
        { asOf: JANUARY, level: 'commune' },
        {
          2025: by({
            x: of('từ 25 công nhân', 1),
            'y/1': of('từ 20 công nhân', 4),
            'y/2': of('từ 25 công nhân', 4),
          }),
        },
        'x 1, y cannot-aggregate',
      ],
    ],
  );
});

// What must hold of any figures.

const COUNT = 8;
const IDS = Array.from({ length: COUNT }, (_, index) => `unit-${index}`);
const small = fc.integer({ min: 0, max: 6 });
const figure = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      numerator: small,
      denominator: fc.integer({ min: 1, max: 6 }),
      status: fc.constantFrom('A', 'P', 'B'),
    }),
  },
  { weight: 1, arbitrary: fc.constant(SILENT) },
  { weight: 1, arbitrary: fc.constant(NOT_APPLICABLE) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
type Drawn = { numerator?: number; denominator?: number; status?: string } | undefined;
const drawn = fc.array(figure, { minLength: COUNT, maxLength: COUNT });
const comparator = fc.constantFrom<Requirement['comparator'][]>('gte', 'gt', 'lte', 'lt');

const yearly = (word: Requirement['comparator'], declared = units(...IDS)) =>
  branches(
    { each: 'branch', comparator: word, value: 50, ...everyYear },
    { units: declared, measure: { kind: 'percent', aggregate: 'ratio' } },
  );
const yearOf = (figures: readonly Drawn[]) =>
  by(
    Object.fromEntries(
      IDS.flatMap((id, index) => (figures[index] ? [[id, figures[index] as Reported]] : [])),
    ),
  );

/** One more than those that are strictly better, by cross multiplication of whole numbers. */
function rankByCounting(figures: readonly Drawn[], index: number, up: boolean): number | null {
  const own = figures[index];
  if (own?.numerator === undefined) return null;
  const better = figures.filter((other) => {
    if (other?.numerator === undefined) return false;
    const difference = other.numerator * own.denominator! - own.numerator! * other.denominator!;
    return up ? difference > 0 : difference < 0;
  });
  return better.length + 1;
}

describe('Any figures', () => {
  it('a rank is one more than those that are strictly better, now and the year before', () => {
    fc.assert(
      fc.property(drawn, drawn, comparator, (now, before, word) => {
        const { rows } = rankIn(yearly(word), { 2024: yearOf(before), 2025: yearOf(now) }, JANUARY);
        const up = word[0] === 'g';
        for (const row of rows) {
          const index = IDS.indexOf(row.unit);
          expect(row.rank, row.unit).to.equal(rankByCounting(now, index, up));
          const moved = now[index]?.status === 'B' ? null : rankByCounting(before, index, up);
          expect(row.previousRank ?? null, `${row.unit} before`).to.equal(moved);
        }
        const ranks = rows.map((row) => row.rank ?? Infinity);
        expect(ranks).to.deep.equal(ranks.toSorted((a, b) => a - b));
        expect(rows.map((row) => row.unit)).to.have.members(IDS);
      }),
    );
  });

  it('the order in the document changes nothing', () => {
    const order = fc.shuffledSubarray([...IDS.keys()], { minLength: COUNT });
    const options = { target: ID, level: 'branch', asOf: JANUARY };
    fc.assert(
      fc.property(
        drawn,
        drawn,
        order,
        fc.constantFrom('value', 'change', 'attainment'),
        (now, before, shuffle, what) => {
          const sample = yearly('gte');
          const figures = { '2025': yearOf(now), '2024': yearOf(before) };
          const { document } = modelOf(sample, figures, (list) => list.toReversed());
          const shuffled = createModel({
            ...document,
            units: shuffle.map((index) => document.units![index]!),
          });
          expect(rank(shuffled, { ...options, by: what })).to.deep.equal(
            rank(modelOf(sample, figures), { ...options, by: what }),
          );
        },
      ),
    );
  });

  it('an equal shift of all values changes no rank, nor does turning the direction with the sign', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: COUNT, maxLength: COUNT });
    const order = (list: number[], word: Requirement['comparator']) =>
      placesOf(
        rankIn(
          yearly(word),
          { 2025: by(Object.fromEntries(list.map((value, index) => [IDS[index]!, value]))) },
          JANUARY,
        ),
      );
    fc.assert(
      fc.property(values, fc.integer({ min: -9, max: 9 }), (list, shift) => {
        const plain = order(
          list.map((value) => value / 10),
          'gte',
        );
        expect(
          order(
            list.map((value) => (value + shift * 10) / 10),
            'gte',
          ),
        ).to.deep.equal(plain);
        expect(
          order(
            list.map((value) => -value / 10),
            'lte',
          ),
        ).to.deep.equal(plain);
      }),
    );
  });

  it('a status is the verdict that the judgement gives the unit', () => {
    const coverages = fc.constantFrom<Requirement['coverage']>(
      undefined,
      { comparator: 'eq', value: 0, unit: 'count' },
      { comparator: 'lte', value: 20, unit: 'percent' },
    );
    const times = fc.constantFrom<Partial<Requirement>[]>(
      { every: 'year', from: '2023' },
      { by: '2025' },
      { by: '2026' },
      {},
    );
    fc.assert(
      fc.property(
        drawn,
        drawn,
        times,
        coverages,
        fc.constantFrom(JANUARY, '2026-03-01', '2025-06-30'),
        (now, before, time, coverage, asOf) => {
          const sample = branches(
            { each: 'branch', value: 50, ...time, ...(coverage && { coverage }) },
            { units: units(...IDS), measure: { kind: 'percent' } },
          );
          const model = modelOf(sample, { 2024: yearOf(before), 2025: yearOf(now) });
          const verdicts = new Map(
            evaluate(model, { asOf }).map((one): [string | undefined, Expected] => [one.unit, one]),
          );
          for (const row of rank(model, { target: ID, level: 'branch', asOf }).rows) {
            if (row.status) expect(row.status, row.unit).to.equal(verdicts.get(row.unit)!.status);
            if (row.status && row.rank !== null && !coverage) {
              const { value, gap, attainment, provisional } = verdicts.get(row.unit)!;
              expectPart(row, { value, gap, attainment, provisional }, row.unit);
            }
          }
        },
      ),
    );
  });
});
