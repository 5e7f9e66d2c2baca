/** Which reference period a ranking is about. */
import { answerFor } from '../evaluate/answer.js';
import { isJudged, type Context } from '../evaluate/figures.js';
import type { Case } from '../evaluate/plain.js';
import { timesOf as timesOfRequirement } from '../evaluate/time.js';
import type { Life } from '../lineage.js';
import { formatDay, parsePeriod, periodsBetween, type Period } from '../periods.js';
import type { Cadence, Requirement, Target } from '../schema.js';

export interface Times {
  /** The period the verdicts are on: the one asked for, else the requirement's; none for what always holds. */
  judged?: Period;
  /** The period of the figures; none where there are no figures and the requirement has no period. */
  ranked?: Period;
  /** Where `ranked` was looked for, unless it was given. */
  window?: Span;
  /** The requirements that give a verdict on `judged`. */
  speaking: ReadonlySet<Requirement>;
}

/** A unit with its figures and the days on which it exists. */
interface Reporter {
  item: Case;
  life: Life;
}

type Ranked = Pick<Times, 'ranked' | 'window'>;

type Span = Pick<Period, 'start' | 'end'>;

const ALWAYS: Span = { start: -Infinity, end: Infinity };

/** The times of a ranking by a requirement, that of most units. */
export function timesOf(
  reporters: readonly Reporter[],
  context: Context,
  target: Target,
  requirement: Requirement,
  asked?: string,
): Times {
  const judged =
    asked === undefined ? ownPeriod(reporters, context, target, requirement) : parsePeriod(asked);
  const requirements = new Set(reporters.map(({ item }) => item.requirement));
  const speaking = [...requirements].filter((one) => speaksOn(context, target, one, judged));
  return {
    judged,
    speaking: new Set(speaking),
    ...rankedOf(reporters, context, requirement, judged, asked !== undefined),
  };
}

/**
 * A closed period asked for, or the latest closed one of a recurring requirement, is ranked as it is. In all others (open ones,
 * deadlines, what always holds) units have come to different days, and figures of different days do not compare: it is the
 * newest stretch that at least half of the units have reported for, else the one that most have.
 */
function rankedOf(
  reporters: readonly Reporter[],
  { day }: Context,
  { every, by }: Requirement,
  judged: Period | undefined,
  asked: boolean,
): Ranked {
  const whole = asked || every !== undefined;
  if (judged && whole && judged.end < day) return { ranked: judged };
  // What a deadline asks for may have been measured at any time before it.
  const window = judged && by && !whole ? { ...ALWAYS, end: judged.end } : (judged ?? ALWAYS);
  return { ranked: newestShared(reporters, window) ?? judged, window };
}

/** The deadline, the one period, or of recurring ones the latest closed that somebody saw the end of, else the running one. */
function ownPeriod(
  reporters: readonly Reporter[],
  context: Context,
  target: Target,
  requirement: Requirement,
): Period | undefined {
  const times = timesOfRequirement(requirement, target, context);
  const wasSeen = ({ end }: Period) => end < context.day && reporters.some(({ life }) => existsOn(life, end));
  return times.findLast((time) => time && wasSeen(time)) ?? times.at(-1);
}

/** Whether a requirement gives a verdict on a period; what always holds gives one on none. */
function speaksOn(context: Context, target: Target, requirement: Requirement, period?: Period): boolean {
  const times = timesOfRequirement(requirement, target, context);
  return times.some((time) => time?.text === period?.text);
}

function newestShared(reporters: readonly Reporter[], window: Span): Period | undefined {
  let best: { period: Period; count: number } | undefined;
  for (const period of candidatesIn(reporters, window)) {
    const there = reporters.filter(({ life }) => existsOn(life, period.end));
    const count = there.filter(({ item }) => hasAnswer(item, period)).length;
    if (count > 0 && count * 2 >= there.length) return period;
    if (count > (best?.count ?? 0)) best = { period, count };
  }
  return best?.period;
}

/** For each day on which figures end: the period that ends there, of flows since the window's first day. Newest first. */
function candidatesIn(reporters: readonly Reporter[], window: Span): Period[] {
  const byEnd = new Map<number, Period>();
  for (const { item } of reporters) {
    for (const { period } of item.entries.filter(isJudged)) {
      if (period.end < window.start || period.end > window.end) continue;
      const known = byEnd.get(period.end);
      if (item.kind.flow && window.start !== -Infinity) {
        if (!known) byEnd.set(period.end, periodFrom(window.start, period.end));
      } else if (!known || isLonger(period, known)) byEnd.set(period.end, period);
    }
  }
  return [...byEnd.values()].sort((a, b) => b.end - a.end);
}

/** By text where two names mean the same days, so that the order of the document does not matter. */
const isLonger = (a: Period, b: Period): boolean =>
  a.start < b.start || (a.start === b.start && a.text < b.text);

const CADENCES: Cadence[] = ['year', 'half-year', 'quarter', 'month'];

/** The period between two days, by the name people give it: `2025-S1` and `2025-Q1/2025-Q3` rather than days. */
function periodFrom(start: number, end: number): Period {
  for (const cadence of CADENCES) {
    const periods = periodsBetween(cadence, start, end);
    const [first, last] = [periods[0], periods.at(-1)];
    if (first?.start !== start || last?.end !== end) continue;
    return first === last ? first : parsePeriod(`${first.text}/${last.text}`);
  }
  return parsePeriod(`${formatDay(start)}/${formatDay(end)}`);
}

/** Whether a judged figure answers the period. */
export const hasAnswer = (item: Case, period: Period): boolean => {
  const entry = answerFor(item, period);
  return entry !== undefined && isJudged(entry);
};

export const existsOn = ({ from, to }: Life, day: number): boolean => from <= day && day < to;
