/** Up the tree of units and across organizations: ratios of sums, sums, extremes; never a mean of percentages. */
import { compare, over, plus, times, toNumber, type Exact } from '../exact.js';
import { lifeOf, predecessorsOn } from '../lineage.js';
import type { Model, Subject } from '../model.js';
import { parsePeriod } from '../periods.js';
import type { ObservationStatus, Target, Unit } from '../schema.js';
import { subjectOf, treeOf } from '../tree.js';
import {
  isJudged,
  isProvisional,
  isStated,
  isVisible,
  seriesOf,
  type Context,
  type Selection,
} from './figures.js';
import type { Entry } from './progress.js';

/** For each period without a figure of its own: what its parts give. */
export function addUp(context: Context, target: Target, selection: Selection, own: Entry[]): Entry[] {
  const { aggregate = 'none' } = target.measure;
  if (aggregate === 'none') return [];
  const parts = partsOf(context, target, selection);
  if (parts.length === 0) return [];
  const { subject, category, population, pooled } = selection;
  const key = JSON.stringify([subject, category, population, pooled]);
  let sums = context.sums.get(key);
  if (!sums) {
    context.sums.set(key, []); // Nobody is a part of itself, whatever the document says of who came out of whom.
    const stated = own.filter((entry) => isStated(entry) && entry.figure.compliant === undefined);
    const has = new Set(stated.map(({ period }) => period.text));
    sums = sumsOf(context, target, parts, pooled !== undefined).filter(({ period }) => !has.has(period.text));
    context.sums.set(key, sums);
  }
  return sums;
}

function sumsOf(context: Context, target: Target, parts: Part[], whole: boolean): Entry[] {
  const known = parts.map((part) => ({
    ...part,
    entries: new Map(seriesOf(context, target, part.selection).map((entry) => [entry.period.text, entry])),
  }));
  const periods = new Set(known.flatMap(({ entries }) => [...entries.keys()]));
  return [...periods]
    .map((period) => {
      const { end } = parsePeriod(period);
      const there = known.filter(({ from, to }) => from <= end && end < to);
      return combine(
        period,
        there.map(({ entries }) => entries.get(period)),
        target,
        whole,
      );
    })
    .filter((entry) => entry !== undefined);
}

interface Part {
  selection: Selection;
  /** The days on which it counts as a part. */
  from: number;
  to: number;
}

function partsOf(context: Context, target: Target, selection: Selection): Part[] {
  const { model, day } = context;
  const { subject, pooled, ...rest } = selection;
  const always = (part: Subject): Part => ({
    selection: { ...rest, subject: part },
    from: -Infinity,
    to: Infinity,
  });
  // A unit that belongs to none reports for the organization asked for.
  const unitPart = (id: string): Part => {
    const { from, to } = lifeOf(model, { unit: id });
    const own = subjectOf(model, id);
    const organization = own.organization ?? subject.organization;
    return { selection: { ...rest, subject: { ...own, organization } }, from, to };
  };
  if (pooled) return pooled.map((organization) => always({ organization }));
  if (subject.unit !== undefined) {
    const { from } = lifeOf(model, subject);
    // Below a unit that all share, and before it, stand units of one organization and of another.
    const shared = model.units.get(subject.unit)!.organization === undefined;
    const isOurs = ({ organization = subject.organization }: Unit) =>
      !shared || subject.organization === undefined || organization === subject.organization;
    const before = from === -Infinity ? [] : predecessorsOn(model, subject.unit, from - 1);
    return [
      ...before.filter((id) => id !== subject.unit && isOurs(model.units.get(id)!)).map(unitPart),
      ...(treeOf(model).children.get(subject.unit) ?? []).filter(isOurs).map(({ id }) => unitPart(id)),
    ].filter((part) => part.from <= day);
  }
  const belongs = belongsTo(context, target, subject.organization);
  if (subject.level !== undefined)
    return (treeOf(model).byLevel.get(subject.level) ?? []).filter(belongs).map(({ id }) => unitPart(id));
  // Those at the top, and, once their parent is no more, those that stood below it.
  return (model.document.units ?? []).filter(belongs).flatMap(({ id, parent }) => {
    const part = unitPart(id);
    if (!belongsToParent(model, parent, belongs)) return part;
    const { to } = lifeOf(model, { unit: parent });
    return to === Infinity ? [] : { ...part, from: Math.max(part.from, to) };
  });
}

const belongsToParent = (model: Model, parent: string | undefined, belongs: (unit: Unit) => boolean) =>
  parent !== undefined && belongs(model.units.get(parent)!);

/**
 * Whose figures an organization adds up: of its own units, and of those that belong to none on levels where one of these has
 * reported for it. A silent one there is missing; villages that report nothing for an organization are not.
 */
function belongsTo(
  { model, day }: Context,
  { id }: Target,
  organization: string | undefined,
): (unit: Unit) => boolean {
  if (organization === undefined) return () => true;
  const { units = [] } = model.document;
  const reports = (unit: Unit) =>
    model.observations(id, { organization, unit: unit.id }).some((one) => isVisible(one, day));
  const shared = new Set(
    units.filter((unit) => !unit.organization && reports(unit)).map(({ level }) => level),
  );
  return (unit) => (unit.organization ? unit.organization === organization : shared.has(unit.level));
}

/** What the parts give together for a period; undefined where none has reported, or not all of those taken together. */
function combine(
  period: string,
  parts: (Entry | undefined)[],
  target: Target,
  whole: boolean,
): Entry | undefined {
  const bound = parts.filter((part) => part?.status !== 'N');
  const there = bound.filter((part) => part !== undefined && isJudged(part)) as Entry[];
  if (there.length === 0 || (whole && there.length < bound.length)) return undefined;
  const count = (parts: (Entry | undefined)[], key: 'count' | 'of') =>
    parts.reduce((sum, part) => sum + (part?.figure.reported?.[key] ?? 1), 0);
  const reported = { count: count(there, 'count'), of: count(bound, 'of') };
  const status: ObservationStatus = there.some(isProvisional) ? 'P' : 'A';
  const { population } = there[0]!.figure;
  const base = { period: parsePeriod(period), status };
  const figure = { period, status, reported, ...(population !== undefined && { population }) };
  const mixed = there.some((part) => part.figure.population !== population);
  const sum =
    mixed || there.some(({ quantity }) => quantity === undefined)
      ? undefined
      : together(there, target.measure);
  if (!sum) return { ...base, reason: { code: 'cannot-aggregate' }, figure };
  const { quantity, ...ratio } = sum;
  const value = toNumber(quantity);
  return { ...base, quantity, value, figure: { ...figure, value, ...ratio } };
}

type Together = { quantity: Exact; numerator?: number; denominator?: number };

/** Σ numerators ÷ Σ denominators, a sum, the highest or the lowest; never a mean of percentages. */
function together(parts: Entry[], { aggregate, kind }: Target['measure']): Together | undefined {
  const quantities = parts.map(({ quantity }) => quantity!);
  if (aggregate === 'sum') return { quantity: quantities.reduce(plus) };
  if (aggregate === 'max' || aggregate === 'min') {
    const better = aggregate === 'max' ? 1 : -1;
    return { quantity: quantities.reduce((a, b) => (compare(b, a) * better > 0 ? b : a)) };
  }
  const figures = parts.map(({ figure }) => figure);
  if (figures.some(({ denominator }) => denominator === undefined)) return undefined;
  const numerator = figures.map((figure): Exact => figure.numerator!).reduce(plus);
  const denominator = figures.map((figure): Exact => figure.denominator!).reduce(plus);
  const share = over(numerator, denominator);
  return {
    quantity: kind === 'percent' ? times(share, 100) : share,
    numerator: toNumber(numerator),
    denominator: toNumber(denominator),
  };
}
