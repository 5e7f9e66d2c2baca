/**
 * The rule of `by` told a second time, in other words: whole numbers only, over one common denominator, with a calendar of
 * its own. What the judgement says of random series has to be the same.
 */
import { expect } from 'chai';
import fc from 'fast-check';
import type { Comparator, Observation, Requirement, Status } from '../src/index.js';
import { expectPart, judge, judges, type Figures, type Sample } from './evaluate/judging.js';

// ── A calendar ──

type Day = [year: number, month: number, day: number];

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
const write = ([year, month, day]: Day) =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** First and last month of a period: a year, a half, a quarter or a month. */
function monthsOf(period: string): [year: number, first: number, last: number] {
  const [year = '', part = ''] = period.split('-');
  const place = +part.replace(/\D/, '');
  if (part === '') return [+year, 1, 12];
  if (part.startsWith('S')) return [+year, place * 6 - 5, place * 6];
  return part.startsWith('Q') ? [+year, place * 3 - 2, place * 3] : [+year, place, place];
}
const firstDay = (period: string) => {
  const [year, month] = monthsOf(period);
  return write([year, month, 1]);
};
function lastDay(period: string): Day {
  const [year, , month] = monthsOf(period);
  return [year, month, daysIn(year, month)];
}
const endOf = (period: string) => write(lastDay(period));

function addDays([year, month, day]: Day, days: number): Day {
  for (; days > 0; days--) {
    if (day < daysIn(year, month)) day += 1;
    else [year, month, day] = month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1];
  }
  return [year, month, day];
}

/** All periods here end with a month. */
const monthsBetween = (from: Day, to: Day): number => (to[0] - from[0]) * 12 + to[1] - from[1];

// ── The rule ──

/** A requirement and a series, all numbers in tenths. */
interface Case {
  comparator: Comparator;
  low: number;
  high: number;
  tolerance: number;
  ceiling: boolean;
  by: string;
  asOf: string;
  figures: { period: string; tenths: number; anew: boolean }[];
  baseline?: { period: string; tenths: number };
}

interface Told {
  status: Status;
  early?: true;
  value?: number;
  yearly?: number;
}

function tell({ comparator, low, high, tolerance, ceiling, by, asOf, figures, baseline }: Case): Told {
  /** Whether `numerator ÷ denominator` satisfies, the denominator being positive. */
  const satisfies = (numerator: bigint, denominator: bigint): boolean => {
    const floor = BigInt(low - tolerance) * denominator;
    const top = BigInt(high + tolerance) * denominator;
    switch (comparator) {
      case 'gte':
        return numerator >= floor;
      case 'gt':
        return numerator > floor;
      case 'lte':
        return numerator <= top;
      case 'lt':
        return numerator < top;
      case 'eq':
        return numerator >= floor && numerator <= top;
      case 'between':
        return numerator >= floor && (!ceiling || numerator <= top);
    }
  };
  const known = figures
    .filter(({ period }) => firstDay(period) <= asOf)
    .sort((a, b) => (endOf(a.period) < endOf(b.period) ? -1 : 1));

  const deadline = lastDay(by);
  if (asOf > write(deadline)) {
    const answer = known.find(({ period }) => endOf(period) === write(deadline));
    if (!answer) return { status: asOf > write(addDays(deadline, 31)) ? 'no-data' : 'awaiting' };
    return { status: satisfies(BigInt(answer.tenths), 1n) ? 'met' : 'missed' };
  }

  const seen = known.filter(({ period }) => endOf(period) <= write(deadline));
  const last = seen.at(-1);
  if (!last) return { status: 'awaiting' };
  const good = satisfies(BigInt(last.tenths), 1n);

  const breaks = seen.findLastIndex(({ anew }) => anew);
  const series = [...(baseline && breaks < 0 ? [baseline] : []), ...seen.slice(Math.max(breaks, 0))];
  const first = series.find(({ period }) => monthsBetween(lastDay(period), lastDay(last.period)) <= 60)!;
  if (first.period === last.period) return good ? { status: 'met', early: true } : { status: 'no-trend' };

  const [from, present] = [lastDay(first.period), lastDay(last.period)];
  const [gone, left] = [monthsBetween(from, present), monthsBetween(present, deadline)];
  const denominator = BigInt(gone);
  const projected = BigInt(last.tenths) * denominator + BigInt(last.tenths - first.tenths) * BigInt(left);
  const told = {
    value: Number(projected) / gone / 10,
    yearly: ((last.tenths - first.tenths) * 12) / gone / 10,
  };
  const arrives = satisfies(projected, denominator);
  if (good) return arrives ? { status: 'met', early: true, ...told } : { status: 'at-risk', ...told };
  if (arrives) return { status: 'on-track', ...told };

  // To the nearer end that is not reached, also where a range is shot through from one side to the other.
  const outside = (numerator: bigint): bigint => {
    const below = BigInt(low - tolerance) * denominator - numerator;
    const above = numerator - BigInt(high + tolerance) * denominator;
    if (comparator.startsWith('g')) return below;
    if (comparator.startsWith('l')) return above;
    return below > above ? below : above;
  };
  const [way, miss] = [outside(BigInt(last.tenths) * denominator), outside(projected)];
  if (way === 0n) return { status: 'at-risk', ...told };
  return { status: miss * 20n <= way ? 'on-track' : miss * 5n <= way ? 'at-risk' : 'off-track', ...told };
}

// ── Series ──

const years = Array.from({ length: 11 }, (_, index) => String(2016 + index));
const POOL = [...years, '2021-S1', '2023-S1', '2024-S1', '2025-S1', '2026-S1'].concat([
  '2022-Q3',
  '2024-Q1',
  '2024-Q3',
  '2025-Q3',
  '2024-02',
  '2023-11',
  '2025-05',
]);

const tenths = fc.integer({ min: 0, max: 120 });
const cases: fc.Arbitrary<Case> = fc
  .record({
    comparator: fc.constantFrom('gte', 'gt', 'lte', 'lt', 'eq', 'between' as const),
    bar: fc.tuple(tenths, tenths),
    tolerance: fc.constantFrom(0, 0, 5, 13, 30),
    ceiling: fc.boolean(),
    by: fc.constantFrom('2025', '2025', '2026', '2024', '2028', '2025-S1', '2025-Q3', '2026-02'),
    asOf: fc
      .constantFrom('2024-02-29', '2024-07-01', '2025-02-10', '2025-06-30', '2025-12-31')
      .chain((often) => fc.constantFrom(often, often, often, '2026-01-01', '2026-01-31', '2026-02-01')),
    figures: fc.uniqueArray(
      fc.record({
        period: fc.constantFrom(...POOL),
        tenths,
        anew: fc.integer({ min: 0, max: 14 }).map((one) => one === 0),
      }),
      { minLength: 1, maxLength: 7, selector: ({ period }) => endOf(period) },
    ),
    baseline: fc.option(fc.record({ period: fc.constantFrom('2014', '2018', '2020'), tenths })),
  })
  .map(({ bar: [one, other], comparator, baseline, ...rest }) => {
    const [low, high] = comparator === 'between' ? [Math.min(one, other), Math.max(one, other)] : [one, one];
    // The number that progress is counted from is older than any figure.
    const counts = baseline && rest.figures.every(({ period }) => endOf(period) > endOf(baseline.period));
    return { ...rest, comparator, low, high, ...(counts && { baseline }) };
  });

function judgeCase({ comparator, low, high, tolerance, ceiling, by, asOf, figures, baseline }: Case) {
  const range = comparator === 'between';
  const requirement: Partial<Requirement> = {
    ...{ comparator, by, value: range ? [low / 10, high / 10] : low / 10 },
    ...(tolerance > 0 && { tolerance: tolerance / 10 }),
    ...(range && { ceiling }),
  };
  const sample: Sample = {
    measure: { kind: 'amount' },
    requirement,
    ...(baseline && { target: { baseline: [{ period: baseline.period, value: baseline.tenths / 10 }] } }),
  };
  const observations: Figures = {};
  for (const { period, tenths, anew } of figures) {
    const one: Partial<Observation> = { value: tenths / 10, ...(anew && { status: 'B' }) };
    observations[period] = one;
  }
  return judge(sample, observations, asOf)[0]!;
}

/** To the last digits: both are the nearest number, but for the order of the divisions. */
function expectClose(actual: number | undefined, told: number | undefined, what: string) {
  if (told === undefined) expect(actual, what).to.equal(undefined);
  else expect(actual, what).to.be.closeTo(told, 1e-9 * Math.max(1, Math.abs(told)));
}

describe('A deadline, told twice', function () {
  this.timeout(20_000);
  const settings = { seed: 1612, numRuns: 500 };

  it('the verdict, the projection and the pace are the same', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const told = tell(one);
        const progress = judgeCase(one);
        expectPart(progress, { status: told.status, early: told.early });
        expectClose(progress.projection?.value, told.value, 'projected');
        expectClose(progress.projection?.yearly, told.yearly, 'yearly');
      }),
      settings,
    );
  });

  it('the series tried come to every verdict', () => {
    const told = fc.sample(cases, settings).map(tell);
    const seen = new Set(told.map((one) => (one.early ? 'early' : one.status)));
    expect([...seen]).to.have.members([
      ...['met', 'early', 'missed', 'on-track', 'at-risk', 'off-track', 'awaiting', 'no-trend', 'no-data'],
    ]);
  });
});

judges(
  '“đến 6 tháng đầu năm 2024 đạt từ 90% trở lên”: from one 30 June to the next is a year, leap or not',
  { requirement: { value: 90, by: '2024-S1' } },
  [
    [
      'to the leap year, down to the edge',
      '2024-03-01',
      { '2022-S1': 92, '2023-S1': 91 },
      { status: 'met', early: true, projection: { yearly: -1, value: 90 } },
    ],
  ],
);
judges(
  '“đến 6 tháng đầu năm 2025 đạt từ 90% trở lên”: from one 30 June to the next is a year, leap or not',
  { requirement: { value: 90, by: '2025-S1' } },
  [
    [
      'through the leap year, up to the edge',
      '2025-03-01',
      { '2023-S1': 80, '2024-S1': 85 },
      { status: 'on-track', projection: { yearly: 5, value: 90 } },
    ],
  ],
);
judges(
  '“đến năm 2026 đạt từ 90% trở lên”, with a baseline of a year that is not over: the last figure stays the last',
  { requirement: { value: 90, by: '2026' }, target: { baseline: [{ period: '2025', value: 50 }] } },
  [
    [
      'up by 5 a year',
      '2025-06-30',
      { 2023: 80, 2024: 85 },
      { status: 'on-track', value: 85, projection: { yearly: 5, value: 95 } },
    ],
  ],
);
