/** The geometry of a gauge, in shares of its scale; what is drawn of it is tested with the element. */
import { expect } from 'chai';
import type { Progress } from '../src/evaluate/progress.js';
import { arcPath, gaugeScale, inForce, pointAt, type GaugeScale } from '../src/gauge.js';
import { coverageScale, scaleFor } from '../src/gauge-coverage.js';
import { onPeriod } from '../src/on-period.js';
import type { Heading, Requirement } from '../src/schema.js';

/** A verdict with what the geometry reads of it. */
function verdict(
  kind: Progress['measure']['kind'],
  requirement: Requirement,
  rest: Partial<Progress> = {},
): Progress {
  const { comparator, value } = requirement;
  return {
    target: 'membership-rate',
    requirement,
    measure: { kind },
    status: 'met',
    required: value,
    comparator,
    history: [],
    ...rest,
  };
}

/** The number that a share of the scale stands for. */
const read = ({ start, end }: GaugeScale, share: number) => start + share * (end - start);

/** A scale in the units of its measure. */
function inUnits(scale: GaugeScale) {
  const round = (share: number) => Math.round(read(scale, share) * 1e6) / 1e6;
  const { value, against } = scale;
  return {
    value: value === undefined ? undefined : round(value),
    marks: scale.marks.map(round),
    zone: scale.zone.map(round),
    ...(against !== undefined && { against: round(against) }),
  };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is none.');
  return value;
}

const scaleOf = (...args: Parameters<typeof verdict>): GaugeScale => found(gaugeScale(verdict(...args)));

describe('gaugeScale', () => {
  it('shows a percent on the whole from 0 to 100', () => {
    const scale = scaleOf('percent', { comparator: 'gte', value: 95 }, { value: 93.4 });
    expect([scale.start, scale.end]).to.deep.equal([0, 100]);
    expect(scale.marks).to.deep.equal([0.95]);
    expect(scale.zone).to.deep.equal([0.95, 1]);
    expect(scale.value).to.be.closeTo(0.934, 1e-12);
    expect(scale).not.to.have.property('against');
  });

  for (const value of [0, 40, 100]) {
    it(`keeps the scale of a percent whole at ${value}%`, () => {
      const scale = scaleOf('percent', { comparator: 'gt', value: 75 }, { value });
      expect([scale.start, scale.end, scale.value]).to.deep.equal([0, 100, value / 100]);
      expect(scale.zone).to.deep.equal([0.75, 1]);
    });
  }

  it('has no value where there is no figure', () => {
    const scale = scaleOf('percent', { comparator: 'gte', value: 95 });
    expect(scale).not.to.have.property('value');
    expect(scale).to.deep.include({ start: 0, end: 100, marks: [0.95], zone: [0.95, 1] });
  });

  it('makes room for 530%, and keeps the requirement in its place', () => {
    const scale = scaleOf('percent', { comparator: 'gte', value: 100 }, { value: 530 });
    expect(scale.start).to.equal(0);
    expect(scale.end).to.be.at.least(530).and.below(1000);
    expect(scale.value).to.be.within(0, 1);
    expect(inUnits(scale)).to.deep.equal({ value: 530, marks: [100], zone: [100, scale.end] });
  });

  it('shows a count from a true zero to beyond both value and requirement', () => {
    for (const value of [0, 6, 10, 23]) {
      const scale = scaleOf('count', { comparator: 'gte', value: 10 }, { value });
      expect(scale.start).to.equal(0);
      expect(scale.end)
        .to.be.above(Math.max(10, value))
        .and.at.most(4 * Math.max(10, value));
      expect(inUnits(scale)).to.deep.equal({ value, marks: [10], zone: [10, scale.end] });
    }
  });

  it('ends on a number read at a glance, however large the figures are', () => {
    for (const kind of ['count', 'amount', 'rate'] as const) {
      for (const value of [0.07, 0.9, 3.3, 17, 480, 5321, 98_765, 1_234_567]) {
        const { end } = scaleOf(kind, { comparator: 'gte', value }, { value });
        const digits = end.toExponential(12).replace(/\.?0*e.*$|\./g, '');
        expect(end).to.be.above(value);
        expect(digits.length, `${end}`).to.be.at.most(2);
      }
    }
  });

  const ceilings: [says: string, requirement: Requirement, zone: [number, number]][] = [
    ['at most', { comparator: 'lte', value: 5 }, [0, 5]],
    ['less than', { comparator: 'lt', value: 5 }, [0, 5]],
  ];
  for (const [says, requirement, zone] of ceilings) {
    it(`counts what lies below the edge as satisfying “${says}”`, () => {
      for (const value of [3, 8]) {
        const scale = scaleOf('count', requirement, { value });
        expect(inUnits(scale)).to.deep.equal({ value, marks: [5], zone });
      }
    });
  }

  it('marks both ends of a range', () => {
    const scale = scaleOf('percent', { comparator: 'between', value: [30, 35] }, { value: 28 });
    expect(inUnits(scale).marks).to.deep.equal([30, 35]);
    expect(inUnits(scale).zone[0]).to.equal(30);
  });

  it('counts what lies above a range as satisfying it, unless its top is a ceiling', () => {
    for (const value of [28, 33, 40]) {
      const scale = scaleOf('percent', { comparator: 'between', value: [30, 35] }, { value });
      expect(scale.zone).to.deep.equal([0.3, 1]);
    }
  });

  it('ends the zone of a range at its top where the top is a ceiling', () => {
    const scale = scaleOf('count', { comparator: 'between', value: [1, 3], ceiling: true }, { value: 5 });
    expect(inUnits(scale)).to.deep.equal({ value: 5, marks: [1, 3], zone: [1, 3] });
  });

  it('makes one mark of two edges that are the same', () => {
    expect(scaleOf('count', { comparator: 'between', value: [4, 4] }, { value: 5 }).marks).to.have.length(1);
  });

  it('satisfies “exactly” nowhere but at the mark', () => {
    const scale = scaleOf('count', { comparator: 'eq', value: 4 }, { value: 5 });
    expect(inUnits(scale)).to.deep.equal({ value: 5, marks: [4], zone: [4, 4] });
  });

  it('begins below zero where something has fallen, with zero on the scale', () => {
    const requirement: Requirement = {
      comparator: 'gt',
      value: 10,
      change: { direction: 'increase', from: 'previous', in: 'percent' },
    };
    const scale = scaleOf('count', requirement, { value: -7 });
    expect(scale.start).to.be.at.most(-7);
    expect(scale.end).to.be.above(10);
    expect(inUnits(scale)).to.deep.equal({ value: -7, marks: [10], zone: [10, scale.end] });
    expect(read(scale, scale.zero)).to.be.closeTo(0, 1e-9);
    expect(scale.value!).to.be.below(scale.zero);
    expect(scale.marks[0]!).to.be.above(scale.zero);
  });

  it('has its zero at the start where nothing is below it', () => {
    for (const kind of ['percent', 'count', 'amount', 'rate'] as const) {
      for (const value of [0, 3, 120])
        expect(scaleOf(kind, { comparator: 'gte', value: 10 }, { value })).to.include({ start: 0, zero: 0 });
    }
  });

  it('does not show a change in percent on the whole from 0 to 100', () => {
    const requirement: Requirement = {
      comparator: 'gte',
      value: 3,
      change: { direction: 'decrease', from: 'previous', in: 'points' },
    };
    const scale = scaleOf('percent', requirement, { value: 2.5 });
    expect(scale.start).to.equal(0);
    expect(scale.end).to.be.above(3).and.below(10);
    expect(inUnits(scale)).to.deep.equal({ value: 2.5, marks: [3], zone: [3, scale.end] });
  });

  it('stays finite where all is zero', () => {
    const scale = scaleOf('count', { comparator: 'lte', value: 0 }, { value: 0 });
    expect([scale.value, ...scale.marks, ...scale.zone].every(Number.isFinite)).to.equal(true);
  });

  const unmeasured: [
    kind: Progress['measure']['kind'],
    requirement: Requirement,
    value: Progress['value'],
  ][] = [
    ['grade', { comparator: 'gte', value: 'good' }, 'good'],
    ['milestone', { comparator: 'eq', value: true }, true],
    ['rank', { comparator: 'lte', value: 10 }, 8],
  ];
  for (const [kind, requirement, value] of unmeasured) {
    it(`has no scale for a ${kind}`, () =>
      expect(gaugeScale(verdict(kind, requirement, { value }))).to.equal(undefined));
  }

  it('keeps every position on the scale, wherever value and requirement are', () => {
    for (const comparator of ['gte', 'gt', 'lte', 'lt', 'eq'] as const) {
      for (const kind of ['percent', 'count', 'rate'] as const) {
        for (const required of [0, 1, 95, 100, 120]) {
          for (const value of [-3, 0, 0.5, 99.96, 100, 530]) {
            const { zone, marks, zero, ...scale } = scaleOf(kind, { comparator, value: required }, { value });
            for (const share of [scale.value!, zero, ...zone, ...marks]) expect(share).to.be.within(0, 1);
            expect(zone[0]).to.be.at.most(zone[1]);
            expect(scale.start).to.be.at.most(0);
          }
        }
      }
    }
  });
});

describe('coverageScale', () => {
  const counted = { compliant: 3, notCompliant: 1, silent: 2, notApplicable: 1, base: 6 };
  const covered = (
    coverage: Requirement['coverage'],
    required: Progress['required'],
    rest: Partial<Progress> = {},
  ) =>
    verdict(
      'grade',
      { each: 'branch', comparator: 'gte', value: 'good', ...(coverage && { coverage }) },
      {
        coverage: counted,
        required,
        comparator: coverage?.comparator ?? 'eq',
        value: 50,
        ...rest,
      },
    );
  const coverageOf = (coverage: Requirement['coverage'], required: Progress['required']) =>
    found(coverageScale(covered(coverage, required)));

  it('is as long as there are units bound, and leaves room for the silent', () => {
    const scale = coverageOf({ comparator: 'gte', value: 3, unit: 'count', outOf: 6 }, 3);
    expect([scale.start, scale.end]).to.deep.equal([0, 6]);
    expect(inUnits(scale)).to.deep.equal({ value: 3, against: 4, marks: [3], zone: [3, 6] });
  });

  const rules: [says: string, rule: Requirement['coverage'], required: Progress['required'], mark: number][] =
    [
      ['all, where nothing else is said', undefined, 6, 1],
      ['a number of units', { comparator: 'gte', value: 3, unit: 'count' }, 3, 1 / 2],
      ['a percent of them', { comparator: 'gt', value: 90, unit: 'percent' }, 90, 0.9],
      ['a fraction of them', { comparator: 'gte', value: 2, outOf: 3, unit: 'fraction' }, 2, 2 / 3],
    ];
  for (const [says, rule, required, mark] of rules) {
    it(`marks ${says}`, () => {
      const scale = coverageOf(rule, required);
      expect(scale.marks).to.have.length(1);
      expect(scale.marks[0]).to.be.closeTo(mark, 1e-12);
      expect(scale.zone).to.deep.equal([scale.marks[0], 1]);
    });
  }

  it('is satisfied below the mark where few may', () => {
    const scale = coverageOf({ comparator: 'lte', value: 50, unit: 'percent' }, 50);
    expect(scale.zone).to.deep.equal([0, 0.5]);
  });

  it('has no value while nobody has reported, not even zero', () => {
    const silent = { compliant: 0, notCompliant: 0, silent: 6, notApplicable: 0, base: 6 };
    const scale = found(coverageScale(covered(undefined, 6, { coverage: silent })));
    expect(scale).to.not.have.any.keys('value', 'against');
    expect(scale).to.deep.include({ start: 0, end: 6, marks: [1] });
  });

  it('is satisfied only at zero where none may', () => {
    const scale = coverageOf({ comparator: 'eq', value: 0, unit: 'count' }, 0);
    expect(scale).to.deep.include({ marks: [0], zone: [0, 0] });
  });

  it('keeps a mark on the scale where the text counts more than there are', () => {
    const scale = coverageOf({ comparator: 'gte', value: 8, unit: 'count', outOf: 10 }, 8);
    expect(scale.marks).to.deep.equal([1]);
  });

  it('marks both ends of a range, and is satisfied between them', () => {
    const scale = coverageOf({ comparator: 'between', value: [30, 60], unit: 'percent' }, [30, 60]);
    expect(scale).to.deep.include({ marks: [0.3, 0.6], zone: [0.3, 0.6] });
  });

  it('begins at zero', () => {
    expect(coverageOf({ comparator: 'gte', value: 3, unit: 'count' }, 3).zero).to.equal(0);
  });

  it('is not there where nobody is bound, or nothing is known of them', () => {
    const nobody = { compliant: 0, notCompliant: 0, silent: 0, notApplicable: 3, base: 0 };
    expect(coverageScale(covered(undefined, 100, { coverage: nobody }))).to.equal(undefined);
    expect(coverageScale(covered(undefined, 100, { coverage: undefined }))).to.equal(undefined);
  });

  it('is that of all those bound; each of them has that of its value', () => {
    const each: Requirement = { each: 'branch', comparator: 'gte', value: 5 };
    const ofAll = verdict('count', each, { coverage: counted, required: 6, value: 3 });
    expect(scaleFor(ofAll)).to.deep.equal(coverageScale(ofAll));
    for (const one of [
      verdict('count', each, { unit: 'a', value: 3 }),
      verdict('count', { ...each, each: 'organization' }, { organization: 'nong-dan', value: 3 }),
      verdict('count', { comparator: 'gte', value: 5 }, { value: 3 }),
    ])
      expect(scaleFor(one)).to.deep.equal(found(gaugeScale(one)));
    expect(scaleFor({ ...ofAll, coverage: undefined })).to.equal(undefined);
  });

  it('is no scale of values', () => {
    expect(gaugeScale(covered({ comparator: 'gte', value: 3, unit: 'count' }, 3))).to.equal(undefined);
  });
});

describe('pointAt', () => {
  it('goes from the lower left over the top to the lower right', () => {
    expect(pointAt(0, 100)).to.deep.equal({ x: -86.6, y: 50 });
    expect(pointAt(0.5, 100).x).to.be.closeTo(0, 1e-9);
    expect(pointAt(0.5, 100).y).to.equal(-100);
    expect(pointAt(1, 100)).to.deep.equal({ x: 86.6, y: 50 });
  });

  it('is as far to the left as to the right', () => {
    for (const share of [0, 0.1, 0.25, 0.4]) {
      const [left, right] = [pointAt(share, 84), pointAt(1 - share, 84)];
      expect(left.x + right.x).to.be.closeTo(0, 0.011);
      expect(left.y).to.be.closeTo(right.y, 0.011);
    }
  });

  it('stays on the circle', () => {
    for (let share = 0; share <= 1; share += 0.05) {
      const { x, y } = pointAt(share, 84);
      expect(Math.hypot(x, y)).to.be.closeTo(84, 0.01);
    }
  });
});

describe('arcPath', () => {
  /** The numbers of a path of one arc. */
  const parse = (path: string) => {
    const number = '(-?[\\d.]+)';
    const arc = `^M${number} ${number}A${number} ${number} 0 ([01]) ([01]) ${number} ${number}$`;
    const [x0, y0, rx, ry, large, sweep, x1, y1] = new RegExp(arc).exec(path)!.slice(1).map(Number);
    return { start: { x: x0, y: y0 }, end: { x: x1, y: y1 }, radii: [rx, ry], large, sweep };
  };

  it('begins and ends where its shares are, clockwise', () => {
    for (const [from, to] of [
      [0, 1],
      [0, 0.25],
      [0.3, 0.9],
      [0.95, 1],
    ] as const) {
      const { start, end, radii, sweep } = parse(arcPath(from, to, 84));
      expect(start).to.deep.equal(pointAt(from, 84));
      expect(end).to.deep.equal(pointAt(to, 84));
      expect(radii).to.deep.equal([84, 84]);
      expect(sweep).to.equal(1);
    }
  });

  it('goes the long way round beyond half a circle, which is three quarters of the scale', () => {
    const cases: [from: number, to: number, large: number][] = [
      [0, 0.74, 0],
      [0, 0.76, 1],
      [0, 1, 1],
      [0.5, 1, 0],
      [0.2, 0.96, 1],
    ];
    for (const [from, to, large] of cases) expect(parse(arcPath(from, to, 84)).large).to.equal(large);
  });
});

describe('inForce', () => {
  const heading: Partial<Heading> = { period: '2021/2030' };
  const level = (when: Partial<Requirement>, rest: Partial<Progress> = {}) =>
    verdict('percent', { comparator: 'gte', value: 95, ...when }, rest);

  const first = level({ by: '2025' }, { period: '2025' });
  const then = level({ every: 'year', from: '2026', to: '2030' }, { period: '2026' });

  const cases: [says: string, asOf: string, found: Progress][] = [
    ['a deadline ahead', '2024-05-01', first],
    ['a deadline on its last day', '2025-12-31', first],
    ['what recurs from the day after', '2026-01-01', then],
    ['what recurs on its last day', '2030-12-31', then],
    ['what was in force last, once all is over', '2031-06-01', then],
  ];
  for (const [says, asOf, found] of cases) {
    it(`finds ${says}, in whatever order`, () => {
      expect(inForce([first, then], asOf, heading)).to.equal(found);
      expect(inForce([then, first], asOf, heading)).to.equal(found);
    });
  }

  it('finds the first of several in force', () => {
    const always = [level({}), level({ every: 'year' }), first];
    expect(inForce(always, '2025-06-01', heading)).to.equal(always[0]);
  });

  it('lets a deadline bind through its last day', () => {
    const always = level({});
    expect(inForce([first, always], '2025-12-31', heading)).to.equal(first);
    expect(inForce([first, always], '2026-01-01', heading)).to.equal(always);
  });

  it('finds the next where none has begun', () => {
    const later = level({ every: 'year', from: '2028' });
    expect(inForce([later, then], '2025-06-01', heading)).to.equal(then);
    expect(inForce([then, later], '2025-06-01', heading)).to.equal(then);
  });

  it('finds nothing where there is nothing', () => {
    expect(inForce<Progress>([], '2025-06-01', heading)).to.equal(undefined);
  });

  it('keeps to what is over while the next has not begun', () => {
    const later = level({ every: 'year', from: '2028', to: '2030' });
    expect(inForce([first, later], '2026-06-01', heading)).to.equal(first);
    expect(inForce([later, first], '2026-06-01', heading)).to.equal(first);
  });

  it('has no end to what is open-ended', () => {
    const goesOn = level({ every: 'year', from: '2026', to: '2030', openEnded: true });
    expect(inForce([first, goesOn], '2034-01-01', heading)).to.equal(goesOn);
  });

  it('counts what is required within a period from its first to its last day', () => {
    const terms = ['2021/2025', '2026/2030'].map((within) =>
      verdict('count', { comparator: 'gte', value: 1, within }),
    );
    expect(inForce(terms, '2021-01-01', heading)).to.equal(terms[0]);
    expect(inForce(terms, '2025-12-31', heading)).to.equal(terms[0]);
    expect(inForce(terms, '2026-01-01', heading)).to.equal(terms[1]);
  });

  it('takes from the heading when a requirement begins and ends that does not say so itself', () => {
    const open = level({ every: 'year' });
    const fixed = level({ every: 'year', from: '2025', to: '2027' });
    expect(inForce([open, fixed], '2026-06-01', { period: '2021/2030' })).to.equal(open);
    expect(inForce([open, fixed], '2026-06-01', { period: '2021/2025' })).to.equal(fixed);
    expect(inForce([open, fixed], '2026-06-01', { period: '2027/2030' })).to.equal(fixed);
    expect(inForce([open, fixed], '2026-06-01', { period: '2021/2025', openEnded: true })).to.equal(open);
    expect(inForce([open, fixed], '2026-06-01', { issued: '2026-07-01' })).to.equal(fixed);
    expect(inForce([open, fixed], '2026-06-01', {})).to.equal(open);
  });
});

describe('onPeriod', () => {
  const level = (when: Partial<Requirement>, rest: Partial<Progress> = {}) =>
    verdict('percent', { comparator: 'gte', value: 95, ...when }, rest);
  const first = level({ by: '2025' }, { period: '2025' });
  const then = level({ every: 'year', from: '2026', to: '2030' }, { period: '2026' });
  const recurring = level(
    { every: 'year', from: '2023', to: '2030' },
    {
      period: '2025',
      status: 'met',
      value: 97,
      gap: 2,
      satisfied: true,
      early: true,
      organization: 'nong-dan',
      aim: true,
      history: [
        { period: '2023', status: 'met', value: 96, gap: 1, satisfied: true },
        { period: '2024', status: 'missed', value: 94, gap: -1, satisfied: false },
        { period: '2025', status: 'met', value: 97, gap: 2, satisfied: true },
      ],
      current: { period: '2026', status: 'off-track', value: 92, gap: -3, satisfied: false },
    },
  );

  it('takes the verdict whose period it is', () => {
    expect(onPeriod([first, then], '2026')).to.equal(then);
    expect(onPeriod([first, then], '2025')).to.equal(first);
    expect(onPeriod([recurring], '2025')).to.equal(recurring);
  });

  it('takes an earlier one from the history, with its own gap', () => {
    const past = found(onPeriod([recurring], '2024'));
    expect(past).to.include({ period: '2024', status: 'missed', value: 94, gap: -1, satisfied: false });
    expect(past).to.include({ target: 'membership-rate', organization: 'nong-dan', comparator: 'gte' });
    expect(past).to.include({ required: 95, aim: true });
    expect(past.requirement).to.equal(recurring.requirement);
    expect(past.measure).to.equal(recurring.measure);
    expect(past).to.not.have.any.keys('early', 'current', 'projection', 'figure');
    expect(past.history).to.deep.equal([]);
    expect(gaugeScale(past)).to.deep.include({ value: 0.94, marks: [0.95] });
  });

  it('takes the running one where the headline is a closed one', () => {
    const running = found(onPeriod([recurring], '2026'));
    expect(running).to.include({ period: '2026', status: 'off-track', value: 92, gap: -3, satisfied: false });
  });

  it('keeps the coverage of its own period', () => {
    const coverage = { compliant: 3, notCompliant: 3, silent: 0, notApplicable: 0, base: 6 };
    const latest = level(
      { every: 'year', each: 'branch' },
      {
        period: '2025',
        coverage: { ...coverage, compliant: 6, notCompliant: 0 },
        history: [{ period: '2024', status: 'missed', value: 50, coverage }],
      },
    );
    const past = found(onPeriod([latest], '2024'));
    expect(past.coverage).to.equal(coverage);
    expect(coverageScale(past)).to.include({ value: 0.5, against: 1, end: 6 });
  });

  it('finds nothing where nothing was judged', () => {
    expect(onPeriod([recurring], '2022')).to.equal(undefined);
    expect(onPeriod([first, then], '2025-S1')).to.equal(undefined);
    expect(onPeriod([], '2025')).to.equal(undefined);
  });
});
