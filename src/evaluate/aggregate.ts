/** Up the tree of units and across organizations: ratios of sums, sums, extremes; never a mean of percentages. */
import { compare, exact, over, plus, times, toNumber, type Exact } from '../exact.js';
import { lifeOf, predecessorsOn } from '../lineage.js';
import { subjectOf, type Model, type Subject } from '../model.js';
import { parsePeriod } from '../periods.js';
import type { Target } from '../schema.js';
import { HUNDRED, isJudged, seriesOf, type Context, type Selection } from './figures.js';
import type { Entry, Figure } from './progress.js';

/** For each period without a figure of its own: what its parts give. */
export function addUp(context: Context, target: Target, selection: Selection, own: Entry[]): Entry[] {
  const { aggregate = 'none' } = target.measure;
  if (aggregate === 'none') return [];
  const has = new Set(own.map(({ period }) => period.text));
  const candidates = partsOf(context, target, selection);
  if (candidates.length === 0) return [];
  const parts = candidates.map((part) => ({
    ...part,
    entries: new Map(seriesOf(context, target, part.selection).map((entry) => [entry.period.text, entry])),
  }));
  const periods = new Set(parts.flatMap(({ entries }) => [...entries.keys()]));
  return [...periods]
    .filter((period) => !has.has(period))
    .map((period) => {
      const { end } = parsePeriod(period);
      const there = parts
        .filter(({ from, to }) => from <= end && end < to)
        .map(({ entries }) => entries.get(period));
      return combine(period, there, target);
    })
    .filter((entry) => entry !== undefined);
}

interface Part {
  selection: Selection;
  /** The days on which it counts as a part. */
  from: number;
  to: number;
}

function partsOf({ model, day }: Context, target: Target, selection: Selection): Part[] {
  const { subject, pooled, ...rest } = selection;
  const always = (part: Subject): Part => ({
    selection: { ...rest, subject: part },
    from: -Infinity,
    to: Infinity,
  });
  const unitPart = (id: string): Part => {
    const { from, to } = lifeOf(model, { unit: id });
    return { selection: { ...rest, subject: subjectOf(model, id) }, from, to };
  };
  if (pooled) return pooled.map((organization) => always({ organization }));
  if (subject.unit !== undefined) {
    const { from } = lifeOf(model, subject);
    const before = from === -Infinity ? [] : predecessorsOn(model, subject.unit, from - 1);
    return [
      ...before.filter((id) => id !== subject.unit).map(unitPart),
      ...(model.children.get(subject.unit) ?? []).map(({ id }) => unitPart(id)),
    ].filter((part) => part.from <= day);
  }
  const belongs = (unit: { organization?: string }) =>
    subject.organization === undefined || unit.organization === subject.organization;
  if (subject.level !== undefined)
    return (model.byLevel.get(subject.level) ?? []).filter(belongs).map(({ id }) => unitPart(id));
  if (subject.organization === undefined && target.organizations) {
    return target.organizations.map((organization) => always({ organization }));
  }
  const roots = (model.document.units ?? []).filter(
    (unit) => belongs(unit) && !belongsToParent(model, unit.parent, belongs),
  );
  return roots.map(({ id }) => unitPart(id));
}

const belongsToParent = (model: Model, parent: string | undefined, belongs: (unit: object) => boolean) =>
  parent !== undefined && belongs(model.units.get(parent) ?? {});

/** Σ numerators ÷ Σ denominators, a sum, the highest or the lowest; never a mean of percentages. */
function combine(period: string, parts: (Entry | undefined)[], target: Target): Entry | undefined {
  const bound = parts.filter((part) => part?.status !== 'N');
  const there = bound.filter((part): part is Entry => part?.quantity !== undefined && isJudged(part));
  if (there.length === 0) return undefined;
  const reported = { count: there.length, of: bound.length };
  const aggregate = target.measure.aggregate!;
  const sum = (numbers: number[]) => numbers.map(exact).reduce(plus);
  const status = there.some(({ status }) => status === 'P' || status === 'E') ? 'P' : 'A';
  const base = { period: parsePeriod(period), status, population: there[0]!.population } as const;
  if (new Set(there.map(({ population }) => population)).size > 1) {
    return {
      ...base,
      reason: { code: 'cannot-aggregate' },
      figure: { period, value: NaN, status, reported },
    };
  }
  let quantity: Exact;
  let ratio: Pick<Figure, 'numerator' | 'denominator'> = {};
  if (aggregate === 'ratio') {
    const { numerators, denominators } = ratioParts(there);
    if (numerators.length < there.length) {
      return {
        ...base,
        reason: { code: 'cannot-aggregate' },
        figure: { period, value: NaN, status, reported },
      };
    }
    const [numerator, denominator] = [sum(numerators), sum(denominators)];
    quantity = over(numerator, denominator);
    if (target.measure.kind === 'percent') quantity = times(quantity, HUNDRED);
    ratio = { numerator: toNumber(numerator), denominator: toNumber(denominator) };
  } else if (aggregate === 'sum') {
    quantity = there.map((part) => part.quantity!).reduce(plus);
  } else {
    const better = aggregate === 'max' ? 1 : -1;
    quantity = there.map((part) => part.quantity!).reduce((a, b) => (compare(b, a) * better > 0 ? b : a));
  }
  const value = toNumber(quantity);
  return { ...base, quantity, value, figure: { period, value, status, reported, ...ratio } };
}

function ratioParts(parts: Entry[]) {
  const known = parts.map(({ figure }) => figure).filter(({ denominator }) => denominator !== undefined);
  return {
    numerators: known.map(({ numerator }) => numerator!),
    denominators: known.map(({ denominator }) => denominator!),
  };
}
