/** Flows: figures that add up over the periods that tile the requirement's, and what is owed of them so far. */
import { compare, floor, plus, times, toNumber, type Exact } from '../exact.js';
import type { Period } from '../periods.js';
import type { Measure, Requirement } from '../schema.js';
import type { Kind } from './answer.js';
import type { Case } from './plain.js';
import { isProvisional } from './figures.js';
import type { Entry, Figure, Verdict } from './progress.js';

/** A count or an amount within periods is a flow unless the document says otherwise; extremes and changes are levels. */
export function kindOf({ kind, aggregate, cumulative, flow }: Measure, requirement: Requirement): Kind {
  const { every, within, change } = requirement;
  const counted = kind === 'count' || kind === 'amount';
  const extreme = aggregate === 'max' || aggregate === 'min';
  const byDefault = counted && (every ?? within) !== undefined && !change && !extreme;
  return { flow: (flow ?? byDefault) && !cumulative, cumulative, lasting: kind === 'milestone' };
}

/** A flow or running total against the share of the period that had passed when the figure was taken. */
export function judgePace(
  { bar, target, context }: Case,
  held: Exact,
  satisfied: boolean,
  entry: Entry,
  period: Period,
): Pick<Verdict, 'status' | 'owed'> {
  if (satisfied) return { status: 'on-track' };
  const past = bar.upper ? compare(held, bar.most) : -1;
  // What is exceeded stays exceeded; of “over 5”, 5 already is.
  if (past > 0 || !bar.lower || (past === 0 && entry.figure.qualifier === 'over'))
    return { status: 'missed' };
  const passed = Math.min(entry.period.end, context.day) - period.start + 1;
  const due = times(bar.least, [passed, period.end - period.start + 1]);
  const owed = target.measure.kind === 'count' ? floor(due) : due;
  const atLeast = (part: number) => compare(held, times(owed, part)) >= 0;
  const status = atLeast(0.95) ? 'on-track' : atLeast(0.8) ? 'at-risk' : 'off-track';
  return { status, owed: toNumber(owed) };
}

/** Figures laid end to end from the period's first day, without gap or overlap: the sum of those that reach furthest. */
export function tile(judged: Entry[], period: Period, whole: boolean): Entry | undefined {
  const populations = [...new Set(judged.map(({ figure }) => figure.population))];
  return populations
    .map((population) =>
      tileOf(
        judged.filter((entry) => entry.figure.population === population),
        period,
        whole,
      ),
    )
    .reduce((a, b) => (b && (!a || b.period.end > a.period.end) ? b : a), undefined);
}

function tileOf(judged: Entry[], period: Period, whole: boolean): Entry | undefined {
  const inside = judged.filter(({ period: { start, end } }) => start >= period.start && end <= period.end);
  const known = new Map<number, Entry[]>();
  const reach = (from: number): Entry[] => {
    let best = known.get(from);
    if (best) return best;
    best = [];
    for (const entry of inside) {
      if (entry.period.start !== from) continue;
      const chain = [entry, ...reach(entry.period.end + 1)];
      if (chain.at(-1)!.period.end > (best.at(-1)?.period.end ?? -Infinity)) best = chain;
    }
    known.set(from, best);
    return best;
  };
  const chain = reach(period.start);
  const last = chain.at(-1);
  if (!last || (whole && last.period.end !== period.end)) return undefined;
  return chain.length === 1 ? last : addUp(chain);
}

function addUp(chain: Entry[]): Entry {
  const [first, last] = [chain[0]!, chain.at(-1)!];
  const { population, source } = last.figure;
  const quantity = chain.map((entry) => entry.quantity!).reduce(plus);
  const value = toNumber(quantity);
  const status = chain.some(isProvisional) ? 'P' : 'A';
  const text = `${first.period.text.split('/')[0]}/${last.period.text.split('/').at(-1)}`;
  return {
    ...last,
    period: { text, start: first.period.start, end: last.period.end },
    quantity,
    value,
    status,
    figure: { period: text, value, status, reported: partialOf(chain), population, source },
  };
}

/** What is known of the reporting of the part that fewest have reported for. */
const partialOf = (chain: Entry[]): Figure['reported'] =>
  chain
    .flatMap(({ figure: { reported } }) => (reported && reported.count < reported.of ? reported : []))
    .sort((a, b) => a.count / a.of - b.count / b.of)[0];
