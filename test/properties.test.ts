/** What holds whatever the figures: each property over documents of every kind. */
import { expect } from 'chai';
import fc from 'fast-check';
import { createModel, evaluate, STATUSES } from '../src/index.js';
import type { EvaluateOptions, Observation, Progress, Requirement, Resolution, Unit } from '../src/index.js';
import { day, measure, numberOf, scenes, time, type Scene } from './evaluate/arbitrary.js';
import { FARMERS, judge, WOMEN, YOUTH, type Figures, type Sample } from './evaluate/judging.js';

const settings = { seed: 160, numRuns: 100 };
/** For small documents. */
const many = { ...settings, numRuns: 200 };

const verdicts = ({ document, asOf }: Scene, options: Partial<EvaluateOptions> = {}): Progress[] =>
  evaluate(createModel(document), { asOf, ...options });

type Value<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** Data alone: what is `undefined` is not there. */
const plain = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

const withFigures = (document: Resolution, observations: Observation[]): Resolution => ({
  ...document,
  observations,
});

describe('Whatever the figures', function () {
  this.timeout(20_000);

  describe('a better value never worsens the verdict', () => {
    /** Worst first; how a verdict stands is its place. */
    const place = ({ status }: Pick<Progress, 'status'>) => STATUSES.indexOf(status);
    /** By their last days. */
    const periods = [
      '2021',
      '2022',
      '2023',
      '2024-S1',
      '2024',
      '2025-Q1',
      '2025-S1',
      '2025-Q4',
      '2025-S2',
      '2025',
    ];
    const yearly = fc.constantFrom<Partial<Requirement>>({ within: '2025' }, { every: 'year', from: '2025' });
    const asked = measure
      .filter(({ kind }) => ['percent', 'count', 'amount', 'rate'].includes(kind))
      .chain((measure) =>
        fc.record({
          measure: fc.constant(measure),
          requirement: fc
            .tuple(
              fc.record(
                { value: numberOf(measure.kind), tolerance: fc.constantFrom(0, 0.5) },
                { requiredKeys: ['value'] },
              ),
              fc.oneof(
                time.filter(({ every }) => every !== 'term'),
                yearly,
              ),
            )
            .map(([bar, time]): Partial<Requirement> => ({ ...bar, ...time })),
          figures: fc.dictionary(fc.constantFrom(...periods), numberOf(measure.kind), {
            minKeys: 1,
            maxKeys: 6,
          }),
          better: numberOf(measure.kind).map(Math.abs),
          asOf: fc.oneof(day, fc.constantFrom('2025-03-31', '2025-06-30', '2025-08-01')),
        }),
      );

    for (const [comparator, words] of [
      ['gte', 'từ … trở lên'],
      ['gt', 'trên'],
      ['lte', 'không quá'],
      ['lt', 'dưới'],
    ] as const) {
      const direction = comparator === 'gte' || comparator === 'gt' ? 1 : -1;
      const improves = (which: (period: string, last: string) => boolean) =>
        fc.property(asked, ({ measure, requirement, figures, better, asOf }) => {
          const sample: Sample = { measure, requirement: { comparator, ...requirement } };
          const last = periods.findLast((period) => period in figures)!;
          const improved = Object.fromEntries(
            Object.entries(figures).map(([period, value]) => [
              period,
              which(period, last) ? value + direction * better : value,
            ]),
          );
          const of = (figures: Figures) => judge(sample, figures, asOf)[0]!;
          const [before, after] = [of(figures), of(improved)];
          expect(place(after)).to.be.at.least(place(before));
          after.history.forEach((one, index) =>
            expect(place(one), one.period).to.be.at.least(place(before.history[index]!)),
          );
        });

      it(`of “${words}”, where the last figure is better`, () => {
        fc.assert(
          improves((period, last) => period === last),
          many,
        );
      });
      it(`of “${words}”, where every figure is better by as much`, () => {
        fc.assert(
          improves(() => true),
          many,
        );
      });
    }
  });

  describe('time is the same everywhere', () => {
    const dated = /^\d{4}(-[\dSQ-]+)?(T.*)?(\/\d{4}(-[\dSQ-]+)?)?$/;
    const shiftText = (text: string) =>
      text.replace(/(^|\/)(\d{4})/g, (_, slash, year) => `${slash}${+year + 4}`);
    /** Every date and period of a document or of a verdict, four years later: leap days stay leap days. */
    const later = <T>(data: T): T =>
      JSON.parse(JSON.stringify(data), (_, value: unknown) =>
        typeof value === 'string' && dated.test(value) ? shiftText(value) : value,
      ) as T;

    it('four years later everything is as it was, but for the dates', () => {
      fc.assert(
        fc.property(scenes(), (scene) => {
          expect(plain(verdicts(later(scene)))).to.deep.equal(later(verdicts(scene)));
        }),
        settings,
      );
    });

    it('what the shift moves is every date', () => {
      expect(
        ['2025', '2025-S1', '2024-02-29', '2021/2025', '2022-09/2027-08', '2024-02-29T08:00:00+07:00'].map(
          later,
        ),
      ).to.deep.equal([
        ...['2029', '2029-S1', '2028-02-29', '2025/2029', '2026-09/2031-08', '2028-02-29T08:00:00+07:00'],
      ]);
    });
  });

  describe('the order in which a document lists things changes nothing', () => {
    const key = ({ target, requirement, organization, unit, level }: Progress) =>
      JSON.stringify([target, requirement, organization, unit, level]);
    const bySubject = (progress: Progress[]) =>
      Object.fromEntries(progress.map((one) => [key(one), plain(one)]));
    const shuffled = <T>(items: T[] = []) => fc.shuffledSubarray(items, { minLength: items.length });

    it('observations, units, levels, changes, organizations and targets', () => {
      const reordered = scenes({ targets: 2 }).chain((scene) => {
        const { observations, units, levels, changes, organizations, targets } = scene.document;
        return fc.record({
          scene: fc.constant(scene),
          lists: fc.record({
            observations: shuffled(observations),
            units: shuffled(units),
            levels: shuffled(levels),
            changes: shuffled(changes),
            organizations: shuffled(organizations),
            targets: shuffled(targets),
          }),
        });
      });
      fc.assert(
        fc.property(reordered, ({ scene, lists }) => {
          const document = { ...scene.document, ...lists };
          expect(bySubject(verdicts({ ...scene, document }))).to.deep.equal(bySubject(verdicts(scene)));
        }),
        settings,
      );
    });

    it('revisions of one figure', () => {
      const stamps = ['2025-12-31', '2026-01-02', '2026-01-02T07:00:00+07:00', '2026-01-10'];
      const revisions = fc
        .shuffledSubarray([undefined, ...stamps], { minLength: 2 })
        .map((list) => list.map((updated, index) => ({ value: 80 + 10 * index, updated })));
      fc.assert(
        fc.property(revisions, (list) => {
          const of = (figures: Figures[string]) =>
            judge({ requirement: { value: 90, by: '2025' } }, { 2025: figures }, '2026-01-05');
          expect(of([...list].reverse())).to.deep.equal(of(list));
        }),
        { ...settings, numRuns: 40 },
      );
    });

    it('figures of two populations, where the requirement speaks of none', () => {
      const figures = { 2025: [{ value: 95 }, { value: 80, population: 'từ 20 công nhân' }] };
      const sample: Sample = { requirement: { value: 90, by: '2025' } };
      const [as, reversed] = [
        (list: Observation[]) => list,
        (list: Observation[]) => [...list].reverse(),
      ].map((reorder) => judge(sample, figures, '2026-01-15', reorder));
      expect(reversed).to.deep.equal(as);
    });
  });

  it('of branches that all have ended the last one says since when nobody is bound', () => {
    const units = ['2025-10-01', '2026-01-01'].map((to) => ({ id: to, name: to, level: 'branch', to }));
    const since = (units: Unit[]) => {
      const document = { levels: [{ id: 'branch', name: 'Chi hội' }], units };
      return judge({ requirement: { each: 'branch', value: 90 }, document }, {}, '2026-02-01')[0]!.reason;
    };
    expect(since(units)).to.deep.equal({ code: 'ended', date: '2026-01-01' });
    expect(since([...units].reverse())).to.deep.equal(since(units));
  });

  it('every status can be reached', () => {
    const seen = new Set<string>();
    for (let seed = settings.seed; seen.size <= STATUSES.length && seed < settings.seed + 20; seed++) {
      for (const scene of fc.sample(scenes(), { seed, numRuns: 50 }))
        for (const { status, early } of verdicts(scene)) seen.add(early ? 'early' : status);
    }
    expect([...seen]).to.have.members([...STATUSES, 'early']);
  });

  describe('those bound one by one', () => {
    const branches = ['a', 'b', 'c', 'd', 'e'];
    const bound = fc.record({
      comparator: fc.constantFrom('gte', 'gt', 'lte', 'lt', 'eq' as const),
      time: fc.constantFrom<Partial<Requirement>>(
        ...[{ by: '2025' }, { every: 'year', from: '2025' } as const, { within: '2025' }, {}],
      ),
      coverage: fc.record({
        comparator: fc.constantFrom('gte', 'gt', 'lte', 'lt', 'eq' as const),
        value: fc.integer({ min: 0, max: 5 }).map((count) => count * 20),
        unit: fc.constant('percent' as const),
      }),
      period: fc.constantFrom('2025', '2025', '2025-S1'),
      figures: fc.dictionary(fc.constantFrom(...branches), fc.integer({ min: 0, max: 2 }), {
        ...{ minKeys: 1, maxKeys: 4 },
      }),
      flow: fc.boolean(),
      asOf: fc.constantFrom('2025-03-31', '2025-08-01', '2025-12-31', '2026-01-15', '2026-02-01'),
    });
    const judgeAll = (
      { comparator, time, coverage, period, flow, asOf }: Value<typeof bound>,
      figures: Record<string, number>,
    ) =>
      judge(
        {
          measure: { kind: 'count', flow },
          requirement: { each: 'branch', comparator, value: 1, coverage, ...time },
          document: {
            levels: [{ id: 'branch', name: 'Chi hội' }],
            units: branches.map((id) => ({ id, name: id, level: 'branch' })),
          },
        },
        { [period]: Object.entries(figures).map(([unit, value]) => ({ unit, value })) },
        asOf,
      ).find(({ unit }) => unit === undefined)!;

    it('what is decided stays decided, whatever the silent report', () => {
      fc.assert(
        fc.property(bound, fc.integer({ min: 0, max: 2 }), (one, value) => {
          const silent = branches.find((id) => !(id in one.figures));
          const [before, after] = [
            judgeAll(one, one.figures),
            judgeAll(one, { ...one.figures, ...(silent && { [silent]: value }) }),
          ];
          const { status } = before;
          if (['met', 'missed', 'on-track'].includes(status)) expect(after.status).to.equal(status);
        }),
        settings,
      );
    });

    it('one more that complies never worsens “ít nhất … cơ sở”', () => {
      /** From certainly not to certainly. */
      const certainty = ['missed', 'no-data', 'awaiting', 'on-track', 'met'];
      fc.assert(
        fc.property(bound, fc.constantFrom('gte', 'gt' as const), (one, comparator) => {
          const rule = { ...one, comparator: 'gte' as const, coverage: { ...one.coverage, comparator } };
          const silent = branches.find((id) => !(id in one.figures));
          const better = { ...one.figures, ...(silent && { [silent]: 1 }) };
          const [before, after] = [one.figures, better].map((figures) =>
            certainty.indexOf(judgeAll(rule, figures).status),
          );
          expect(before).to.be.at.least(0);
          expect(after).to.be.at.least(before!);
        }),
        settings,
      );
    });
  });

  it('with an earlier as-of date the earlier verdict comes back', () => {
    /** Known on a day: stamped by then, or, without a stamp, of a period that has begun. */
    const first = (period: string) => {
      const [year, part = ''] = [period.slice(0, 4), period.slice(5).split('/')[0]];
      const begins: Record<string, string> = { S1: '01', S2: '07', Q1: '01', Q2: '04', Q3: '07', Q4: '10' };
      if (period[4] === '/') return `${year}-01-01`;
      return part.length > 2 ? `${year}-${part}` : `${year}-${begins[part] ?? (part || '01')}-01`;
    };
    fc.assert(
      fc.property(scenes(), (scene) => {
        const then = scene.document.observations!.filter(
          ({ period, updated }) => (updated ?? first(period)) <= scene.asOf,
        );
        const document = withFigures(scene.document, then);
        expect(verdicts(scene)).to.deep.equal(verdicts({ ...scene, document }));
      }),
      settings,
    );
  });

  it('with an earlier as-of date nobody knows of figures that came in later, however old their periods', () => {
    const everyYear: Sample = { requirement: { value: 90, every: 'year' }, heading: { period: undefined } };
    const known = { 2024: 95 };
    const later = { ...known, 2020: { value: 91, updated: '2025-09-01' } };
    const periods = (figures: Figures) =>
      judge(everyYear, figures, '2025-03-01')[0]!.history.map(({ period }) => period);
    expect(periods(later)).to.deep.equal(periods(known));
  });

  it('a part of the verdicts is what the whole has of it', () => {
    const part = fc.record(
      {
        target: fc.constantFrom('first', 'second', 'nothing'),
        organization: fc.constantFrom(FARMERS, WOMEN, YOUTH, 'nobody'),
        unit: fc.constantFrom('xa', 'a', 'd', 'e', 'nobody'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(scenes({ targets: 2 }), part, (scene, part) => {
        const kept = verdicts(scene).filter((one) =>
          (['target', 'organization', 'unit'] as const).every(
            (key) => part[key] === undefined || part[key] === one[key],
          ),
        );
        expect(verdicts(scene, part)).to.deep.equal(kept);
      }),
      settings,
    );
  });
});
