/** Which figure answers a period: of a level the one that ends with it, of a flow its own or those that tile it. */
import type { Period } from '../periods.js';
import { satisfies, type Bar } from './bar.js';
import { isJudged, isStated, type Context } from './figures.js';
import type { Entry } from './progress.js';

/** What a requirement asks of the figures. */
export interface Kind {
  /** Figures add up over the periods that tile the requirement's. */
  flow?: boolean;
  /** Running totals: pro rata like a flow, but the last one answers alone. */
  cumulative?: boolean;
  /** What is done stays done until a later figure says otherwise. */
  lasting: boolean;
}

/** Figures, and what is asked of them. */
export interface Answers {
  entries: Entry[];
  kind: Kind;
  context: Context;
  bar?: Bar;
}

/** The figure that answers a closed period, or a statement that there is none (`M`, `L`, `N`). */
export function answerFor({ entries, kind, context, bar }: Answers, period: Period): Entry | undefined {
  let stated: Entry | undefined;
  for (const entry of entries) {
    if (entry.period.text !== period.text || entry.status === 'F') continue;
    if (isJudged(entry)) return entry;
    stated ??= entry;
  }
  if (stated && isStated(stated)) return stated;
  const judged = entries.filter(isJudged);
  if (kind.lasting && bar) {
    const last = judged.findLast((entry) => entry.period.end <= period.end);
    if (last && (last.period.end === period.end || satisfies(bar, last.quantity!))) return last;
    return stated;
  }
  if (kind.flow) return context.extras!.tile(judged, period, true) ?? stated;
  return judged.find((entry) => entry.period.end === period.end) ?? stated;
}

/** The newest interim figure of an open period: of a flow, what has been reported since the period's first day. */
export function interimFor({ entries, kind, context }: Answers, period: Period): Entry | undefined {
  const own = entries.find((entry) => entry.period.text === period.text && isStated(entry));
  if (own) return own;
  const judged = entries.filter(isJudged);
  if (kind.flow) return context.extras!.tile(judged, period, false);
  const inside = judged.filter(({ period: { end } }) => end >= period.start && end <= period.end);
  return inside.at(-1);
}
