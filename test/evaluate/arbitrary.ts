/** Documents of every kind for fast-check: any requirement on any measure, any figures, a day to look at them. */
import fc from 'fast-check';
import { parseResolution } from '../../src/index.js';
import type {
  Baseline,
  Change,
  Heading,
  Observation,
  Requirement,
  Resolution,
  Target,
  Unit,
} from '../../src/index.js';
import { FARMERS, scale, WOMEN, YOUTH } from './judging.js';

/** A document and the day it is judged on. */
export interface Scene {
  document: Resolution;
  asOf: string;
}

type Kind = Target['measure']['kind'];
type Subject = Pick<Observation, 'organization' | 'unit' | 'level'>;

/** Days around the ends of periods and the days on which figures are due, a leap day among them. */
export const day = fc.constantFrom(
  ...['2024-02-29', '2024-12-31', '2025-03-31', '2025-06-30', '2025-08-01', '2025-12-31'],
  ...['2026-01-01', '2026-01-31', '2026-02-01', '2026-03-15', '2027-02-10'],
);

/** Periods of the lengths that a requirement asks for. */
const PERIODS: Record<NonNullable<Requirement['every']>, string[]> = {
  month: ['2025-01', '2025-07', '2025-11', '2025-12', '2026-01'],
  quarter: ['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'],
  'half-year': ['2024-S1', '2024-S2', '2025-S1', '2025-S2', '2026-S1'],
  year: ['2022', '2023', '2024', '2025', '2026'],
  term: ['2021/2025', '2026/2030', '2024', '2025'],
};

/** Periods of which figures may be: mostly those that answer a requirement, sometimes any. */
function periodOf({ by, within, every = 'year' }: Requirement): fc.Arbitrary<string> {
  const any = ['2018', '2020', '2024-S2', '2025-S1', '2025-Q3', '2025-12', '2024-02-29', '2025-12-31'];
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PERIODS[every]) },
    { weight: 2, arbitrary: fc.constantFrom(by ?? within ?? '2025', '2024', '2025') },
    { weight: 1, arbitrary: fc.constantFrom(...any) },
  );
}

const some = <T extends object>(arbitrary: fc.Arbitrary<T>, weight = 1): fc.Arbitrary<Partial<T>> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight, arbitrary });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });
const numeric = (kind: Kind) => kind !== 'grade' && kind !== 'milestone';

const halves = (min: number, max: number) =>
  fc.integer({ min: 2 * min, max: 2 * max }).map((twice) => twice / 2);
/** Numbers as a measure has them. */
export const numberOf = (kind: Kind): fc.Arbitrary<number> =>
  ({
    percent: halves(0, 100),
    count: fc.integer({ min: 0, max: 6 }),
    amount: halves(-4, 12),
    rate: halves(0, 3),
    rank: fc.integer({ min: 1, max: 12 }),
    grade: fc.constant(0),
    milestone: fc.constant(0),
  })[kind];

const grade = fc.constantFrom(...scale.grades.map(({ id }) => id));

export const measure: fc.Arbitrary<Target['measure']> = fc.oneof(
  fc.record(
    {
      kind: fc.constantFrom('percent', 'rate' as const),
      aggregate: fc.constantFrom('ratio', 'max', 'none' as const),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record(
    {
      kind: fc.constantFrom('count', 'amount' as const),
      aggregate: fc.constantFrom('sum', 'max', 'min' as const),
      flow: fc.boolean(),
      cumulative: fc.constant(true),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.constantFrom<Target['measure']>(
    { kind: 'grade', scale: scale.id },
    { kind: 'milestone' },
    { kind: 'rank' },
  ),
);

/** Any time a requirement may have. */
export const time: fc.Arbitrary<Partial<Requirement>> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ by: fc.constantFrom('2025', '2026', '2025-S1', '2027') }) },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        every: fc.constantFrom('year', 'half-year', 'quarter', 'month', 'term' as const),
        from: fc.constantFrom('2024', '2025', '2025-S2'),
        to: fc.constantFrom('2025', '2027'),
        openEnded: fc.boolean(),
      },
      { requiredKeys: ['every'] },
    ),
  },
  { weight: 2, arbitrary: fc.record({ within: fc.constantFrom('2025', '2026', '2021/2025') }) },
  { weight: 1, arbitrary: fc.constant({}) },
);

const coverage = fc.oneof(
  fc.record({
    comparator: fc.constantFrom('gte', 'gt', 'lte', 'eq' as const),
    value: fc.constantFrom(0, 40, 50, 90, 100),
    unit: fc.constant('percent' as const),
  }),
  fc.record({
    comparator: fc.constantFrom('gte', 'lte', 'eq' as const),
    value: fc.integer({ min: 0, max: 3 }),
    unit: fc.constant('count' as const),
    outOf: maybe(fc.constant(3)),
  }),
  fc.constant({ comparator: 'gte' as const, value: 2, unit: 'fraction' as const, outOf: 3 }),
);

const organizations = fc.constantFrom<string[]>([FARMERS], [FARMERS, WOMEN], [FARMERS, WOMEN, YOUTH]);

/** Whom a requirement may bind. */
export const whom: fc.Arbitrary<Partial<Requirement>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: fc.record({ organizations }) },
  { weight: 1, arbitrary: fc.record({ organizations, pooled: fc.constant(true) }) },
  { weight: 1, arbitrary: fc.record({ organizations, levels: fc.constant<string[]>(['commune']) }) },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        organizations,
        each: fc.constantFrom<NonNullable<Requirement['each']>>(
          'branch',
          ['commune', 'branch'],
          'organization',
        ),
        coverage,
      },
      { requiredKeys: ['each'] },
    ),
  },
);

const changeRule = fc.record({
  change: fc.record({
    direction: fc.constantFrom('increase', 'decrease' as const),
    from: fc.constantFrom('previous', 'baseline', '2023'),
    in: fc.constantFrom('percent', 'points', 'absolute' as const),
  }),
});

const part = fc.record({
  parts: fc.constant<NonNullable<Requirement['parts']>>([
    { category: 'part', comparator: 'gte' as const, value: 1 },
  ]),
});

/** A comparator with a value that suits the measure. */
export const barOf = ({ kind }: Target['measure']): fc.Arbitrary<Partial<Requirement>> => {
  const comparator = fc.constantFrom('gte', 'gt', 'lte', 'lt', 'eq' as const);
  if (kind === 'grade') return fc.record({ comparator, value: grade });
  if (kind === 'milestone') return fc.constant({ comparator: 'eq', value: true });
  const number = numberOf(kind);
  const range = fc.tuple(number, number).map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a]));
  return fc.oneof(
    { weight: 5, arbitrary: fc.record({ comparator, value: number }) },
    {
      weight: 1,
      arbitrary: fc.record({
        comparator: fc.constant('between' as const),
        value: range,
        ceiling: maybe(fc.boolean()),
      }),
    },
  );
};

/** Any requirement on a measure. */
export function requirementOn(measure: Target['measure']): fc.Arbitrary<Requirement> {
  const few: fc.Arbitrary<Partial<Requirement>> = some(fc.record({ tolerance: fc.constantFrom(0.5, 1) }));
  const rules: fc.Arbitrary<Partial<Requirement>> = some(fc.oneof(changeRule, part));
  const nothing: fc.Arbitrary<Partial<Requirement>> = fc.constant({});
  const counts = numeric(measure.kind);
  return fc
    .tuple(
      fc.tuple(barOf(measure), time, whom),
      counts ? few : nothing,
      counts ? rules : nothing,
      some(fc.record({ population: fc.constant(POPULATION) })),
    )
    .map(([[bar, time, whom], tolerance, { parts, ...change }, population]) => {
      const all = { ...bar, ...time, ...whom, ...tolerance, ...change, ...population };
      // Those bound one by one have no parts.
      const whole = whom.each === undefined ? { ...all, parts } : all;
      return JSON.parse(JSON.stringify(whole)) as Requirement;
    });
}

/** A tree of units for the first organization, one branch for the second, one unit that belongs to none. */
const TREE: Unit[] = [
  { id: 'xa', name: 'Xã', organization: FARMERS, level: 'commune' },
  { id: 'a', name: 'Chi hội A', organization: FARMERS, level: 'branch', parent: 'xa' },
  { id: 'b', name: 'Chi hội B', organization: FARMERS, level: 'branch', parent: 'xa' },
  { id: 'c', name: 'Chi hội C', organization: FARMERS, level: 'branch', parent: 'xa' },
  { id: 'd', name: 'Chi hội D', organization: WOMEN, level: 'branch' },
  { id: 'e', name: 'Tổ', level: 'branch' },
];

const MIDYEAR = '2025-07-01';
const merge: Change = { date: MIDYEAR, act: 'Nghị quyết', kind: 'merge', from: ['a', 'b'], into: ['c'] };
const split: Change = { date: MIDYEAR, act: 'Nghị quyết', kind: 'split', from: ['a'], into: ['b', 'c'] };
const rename: Change = { date: MIDYEAR, kind: 'rename', from: ['a'], into: ['b'] };
const end: Change = { date: '2026-01-01', act: 'Quyết định', kind: 'end', from: ['d', 'e'] };

/** Units, and what becomes of them. */
const units: fc.Arbitrary<Pick<Resolution, 'units' | 'changes'>> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<Change[]>([]) },
      { weight: 2, arbitrary: fc.subarray([merge, end]) },
      { weight: 1, arbitrary: fc.constantFrom<Change[]>([split], [rename, end], [split, end]) },
    ),
    fc.dictionary(
      fc.constantFrom('a', 'b', 'd'),
      fc.constantFrom<Partial<Unit>>({ to: '2025-10-01' }, { to: MIDYEAR }, { from: '2025-01-01' }),
      { maxKeys: 2 },
    ),
  )
  .map(([changes, lives]) => ({
    units: TREE.map((unit) => ({ ...unit, ...lives[unit.id] })),
    ...(changes.length > 0 && { changes }),
  }));

/** Whose figures a requirement looks at. */
function subjectsOf({ organizations = [], each, levels }: Requirement): Subject[] {
  const owners = organizations.length > 0 ? organizations.map((organization) => ({ organization })) : [{}];
  if (each === 'organization') return organizations.length > 0 ? owners : [{ organization: FARMERS }];
  const own = TREE.filter(
    ({ organization }) =>
      organizations.length === 0 || organization === undefined || organizations.includes(organization),
  ).map(({ id }) => ({ unit: id }));
  if (each !== undefined) return own;
  return levels ? owners.map((owner) => ({ ...owner, level: 'commune' })) : owners;
}

const stated = ({ kind, aggregate }: Target['measure']): fc.Arbitrary<Partial<Observation>> => {
  if (kind === 'grade') return fc.record({ grade });
  if (kind === 'milestone') return fc.record({ done: fc.boolean() });
  const value = fc.record({ value: numberOf(kind) });
  const ratio = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 }))
    .map(([part, more]) => ({ numerator: part, denominator: kind === 'percent' ? part + more : more }));
  return aggregate === 'ratio' ? fc.oneof(value, ratio) : value;
};

/** One figure: usually a plain one, sometimes provisional, silent, a break, a revision. */
function figureOn(measure: Target['measure'], requirement: Requirement): fc.Arbitrary<Partial<Observation>> {
  const mark = fc.constantFrom('P', 'E', 'I', 'F', 'B', 'D' as const);
  const silent = fc.constantFrom('M', 'L', 'N' as const);
  const said = fc.oneof(
    { weight: 12, arbitrary: stated(measure) },
    { weight: 3, arbitrary: fc.tuple(stated(measure), fc.record({ status: mark })) },
    { weight: 2, arbitrary: fc.record({ value: fc.constant(null), status: silent }) },
    ...(requirement.each === undefined
      ? []
      : [
          {
            weight: 1,
            arbitrary: fc.integer({ min: 0, max: 3 }).map((compliant) => ({ compliant, bound: 3 })),
          },
        ]),
  );
  return fc
    .tuple(
      said,
      some(fc.record({ updated: fc.constantFrom('2025-02-01', '2026-01-10', '2026-02-20') })),
      requirement.parts ? some(fc.record({ category: fc.constant('part') }), 2) : fc.constant({}),
    )
    .map(
      (all) => Object.fromEntries(all.flat().flatMap((one) => Object.entries(one))) as Partial<Observation>,
    );
}

/** The population counted from some period on, of which a requirement may speak. */
const POPULATION = 'từ 20 công nhân';

const TARGET_IDS = ['first', 'second'];

/** A target with one requirement, its figures and baselines. */
function targetCalled(id: string): fc.Arbitrary<{ target: Target; observations: Observation[] }> {
  return measure
    .chain((measure) =>
      requirementOn(measure).chain((requirement) => {
        const subjects = subjectsOf(requirement);
        const subject = fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...subjects) },
          {
            weight: 1,
            arbitrary: fc.constantFrom<Subject>({}, { organization: FARMERS }, { unit: 'a' }, { unit: 'b' }),
          },
        );
        const observation = fc
          .tuple(subject, periodOf(requirement), figureOn(measure, requirement))
          .map(([whose, period, figure]): Observation => ({ target: id, ...whose, period, ...figure }));
        const baseline = fc
          .tuple(fc.constantFrom(...subjects), fc.constantFrom('2020', '2023'), numberOf(measure.kind))
          .map(([whose, period, value]) => ({ ...whose, period, value }));
        const baselines = numeric(measure.kind)
          ? fc.array(baseline, { maxLength: 1 })
          : fc.constant<Baseline[]>([]);
        return fc.record({
          target: baselines.map((baseline): Target => ({
            id,
            name: 'Chỉ tiêu',
            measure,
            requirements: [requirement],
            ...(baseline.length > 0 && { baseline }),
          })),
          countedAnewFrom: maybe(fc.constantFrom('2000', '2024', '2025')),
          observations: fc.uniqueArray(observation, {
            minLength: 2 + subjects.length,
            maxLength: 4 + 3 * subjects.length,
            selector: keyOf,
          }),
        });
      }),
    )
    .map(({ target, observations, countedAnewFrom = '9999' }) => ({
      target,
      observations: observations.map((one) => ({
        ...one,
        ...(one.period >= countedAnewFrom && { population: POPULATION }),
      })),
    }));
}

/** One figure of a kind for each subject and period: two that nothing tells apart are no document. */
const keyOf = ({ organization, unit, level, category, period, updated }: Observation) =>
  [organization, unit, level, category, period, updated].join();

const heading: fc.Arbitrary<Partial<Heading>> = fc.constantFrom<Partial<Heading>>(
  { period: '2021/2025', openEnded: true },
  { period: '2024/2027' },
  { issued: '2024-04' },
  {},
);

/** Valid documents of one target, or of two. */
export function scenes({ targets = 1 } = {}): fc.Arbitrary<Scene> {
  return fc
    .record({
      asOf: day,
      heading,
      units,
      targets: fc.tuple(...TARGET_IDS.slice(0, targets).map(targetCalled)),
      dueAfter: maybe(fc.constantFrom(0, 60)),
    })
    .map(({ asOf, heading, units, targets, dueAfter }) => {
      const result = parseResolution({
        version: 1,
        ...(dueAfter !== undefined && { dueAfter }),
        resolution: {
          ...{ id: 'nghi-quyet', title: 'Nghị quyết', issuer: 'Ban Chấp hành' },
          ...{ terms: ['2021/2025', '2026/2030'], ...heading },
        },
        organizations: [FARMERS, WOMEN, YOUTH].map((id) => ({ id, name: id })),
        levels: [
          { id: 'commune', name: 'Cấp xã' },
          { id: 'branch', name: 'Chi hội' },
        ],
        ...units,
        scales: [scale],
        categories: [{ id: 'part', name: 'Tập thể' }],
        targets: targets.map(({ target }) => target),
        observations: targets.flatMap(({ observations }) => observations),
      });
      if (!result.ok)
        throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
      return { asOf, document: result.document };
    });
}
