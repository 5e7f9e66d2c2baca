/** Which figure answers a period: of a level the one that ends with it, of a flow its own or those that tile it. */
import { plus, toNumber } from '../exact.js';
import type { Period } from '../periods.js';
import { isJudged } from './figures.js';
import type { Entry } from './progress.js';

/** What a requirement asks of the figures. */
export interface Kind {
  /** Figures add up over the periods that tile the requirement's. */
  flow: boolean;
  /** Running totals: pro rata like a flow, but the last one answers alone. */
  cumulative: boolean;
  /** What is done stays done until a later figure says otherwise. */
  lasting: boolean;
}

/** The figure that answers a closed period, or a statement that there is none (`M`, `L`, `N`). */
export function answerFor(entries: Entry[], period: Period, kind: Kind): Entry | undefined {
  const own = entries.filter((entry) => entry.period.text === period.text && entry.status !== 'F');
  const stated = own.find((entry) => isJudged(entry)) ?? own[0];
  if (stated && (isJudged(stated) || stated.status === 'N')) return stated;
  const judged = entries.filter(isJudged);
  if (kind.lasting) return judged.findLast((entry) => entry.period.end <= period.end) ?? stated;
  if (kind.flow) return tile(judged, period, true) ?? stated;
  return judged.find((entry) => entry.period.end === period.end) ?? stated;
}

/** The newest interim figure of an open period: of a flow, what has been reported since the period's first day. */
export function interimFor(entries: Entry[], period: Period, kind: Kind): Entry | undefined {
  const own = entries.find((entry) => entry.period.text === period.text && entry.status !== 'F');
  if (own) return own.status === 'N' || isJudged(own) ? own : undefined;
  const judged = entries.filter(isJudged);
  if (kind.flow) return tile(judged, period, false);
  const inside = judged.filter(
    ({ period: { start, end } }) => end >= period.start && end <= period.end && start <= end,
  );
  return inside.at(-1);
}

/** Figures laid end to end from the period's first day, without gap or overlap: the sum of those that reach furthest. */
function tile(judged: Entry[], period: Period, whole: boolean): Entry | undefined {
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
  const quantity = chain.map((entry) => entry.quantity!).reduce(plus);
  const value = toNumber(quantity);
  const status = chain.some((entry) => entry.status === 'P' || entry.status === 'E') ? 'P' : 'A';
  const text = `${first.period.text.split('/')[0]}/${last.period.text.split('/').at(-1)}`;
  return {
    ...last,
    period: { text, start: first.period.start, end: last.period.end },
    quantity,
    value,
    status,
    figure: { ...last.figure, period: text, value, status, numerator: undefined, denominator: undefined },
  };
}
