/** What is asked, as steps in time: a deadline is a moment, a recurring duty lasts, what always holds has no end. */
import { boundOrganizations, span } from '../binding.js';
import { edgesIn, isCounted } from '../comparison.js';
import { extras } from '../evaluate/extras.js';
import { replacementsOf } from '../evaluate/narrower.js';
import type { Progress } from '../evaluate/progress.js';
import { zoneOf } from '../gauge.js';
import type { Subject } from '../model.js';
import { parseDay, parsePeriod, periodsBetween, type Period } from '../periods.js';
import type { Target } from '../schema.js';
import { stepsOf } from '../scorecard.js';
import { verdictsIn, type Question } from './subject.js';

/** A requirement, for as long as it holds. */
export interface TrendPiece {
  kind: 'deadline' | 'recurring' | 'standing';
  /** Day numbers, the first and the last; of a deadline its day. A standing requirement has neither. */
  from?: number;
  to?: number;
  /** It goes on after `to`, as far as the picture reaches. */
  openEnded?: boolean;
  /** The stretch of the scale that satisfies it; an end that is absent is open. */
  low?: number;
  high?: number;
  /** The edges it was written with. */
  edges: number[];
  /** The verdict on it. */
  verdict: Progress;
}

/** Oldest first, what always holds before all. */
export const piecesFor = (question: Question): TrendPiece[] =>
  question.verdicts
    .flatMap((verdict) => {
      const reach = reachOf(verdict);
      return reach ? timesOf(question, verdict).map((time) => ({ ...time, ...reach, verdict })) : [];
    })
    .sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));

type When = Pick<TrendPiece, 'kind' | 'from' | 'to' | 'openEnded'>;

function timesOf(question: Question, verdict: Progress): When[] {
  const { every, by, within = by } = verdict.requirement;
  if (every !== undefined) return recurringOf(question, verdict);
  if (within === undefined) return [{ kind: 'standing' }];
  const { end } = parsePeriod(within);
  return [{ kind: 'deadline', from: end, to: end }];
}

/** Days: what goes on for ever is known to hold in the running period, whatever its cadence. */
const AHEAD = 366;

/** The whole periods it is asked for, without those for which a narrower requirement speaks. */
function recurringOf({ model, target, asOf }: Question, verdict: Progress): When[] {
  const { requirement } = verdict;
  const heading = model.document.resolution;
  const day = parseDay(asOf);
  const { start, end } = span(requirement, heading);
  const replaced = replacementsOf(model, target, requirement, boundSubject(verdict, target));
  if (replaced === 'always') return [];
  const named = requirement.to ?? heading.period;
  const known = named === undefined ? day + AHEAD : Math.max(parsePeriod(named).end, day);
  const first = start === -Infinity ? extras.beginningOf(model, target, day) : start;
  const periods = periodsBetween(requirement.every!, first, Math.min(end, known), heading.terms).filter(
    (one) => !replaced.some((other) => other.start <= one.start && one.end <= other.end),
  );
  return stretches(periods).map((stretch, index, { length }) => ({
    kind: 'recurring',
    ...stretch,
    ...(end === Infinity && index + 1 === length && { openEnded: true }),
  }));
}

/** Periods that follow each other without a gap are one stretch. */
function stretches(periods: readonly Period[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const { start, end } of periods) {
    const last = found.at(-1);
    if (last && last.to + 1 === start) last.to = end;
    else found.push({ from: start, to: end });
  }
  return found;
}

/** Whom a requirement binds, where its verdict may be on one of those bound one by one. */
function boundSubject({ organization, level, requirement }: Progress, target: Target): Subject {
  const { each } = requirement;
  const whose = each !== 'organization' &&
    boundOrganizations(requirement, target).length > 0 && { organization };
  return { ...whose, ...(each === undefined && level !== undefined && { level }) };
}

// ── on the scale ──

type Reach = Pick<TrendPiece, 'low' | 'high' | 'edges'>;

/** Undefined where it has no place: done or not done, so many of nobody knows how many. */
function reachOf(verdict: Progress): Reach | undefined {
  const [down, up] = zoneOf(verdict);
  const steps = stepsOf(verdict);
  if (steps) {
    if (verdict.measure.kind === 'milestone' && !verdict.measure.stages) return undefined;
    const [from, to] = steps.zone;
    // A step is a stretch of its own: half a step on either side of its line.
    return {
      low: from - 0.5,
      high: to + 0.5,
      edges: [...(down ? [] : [from - 0.5]), ...(up ? [] : [to + 0.5])],
    };
  }
  const edges = edgesIn(isCounted(verdict) ? lastCounted(verdict) : verdict);
  const [low, high] = [edges[0], edges.at(-1)];
  if (low === undefined || high === undefined) return undefined;
  return { ...(!down && { low }), ...(!up && { high }), edges };
}

/** How much of all those bound so many are is known once there is a count of them. */
const lastCounted = (verdict: Progress): Progress =>
  verdictsIn(verdict).findLast(({ coverage }) => coverage?.base) ?? verdict;
