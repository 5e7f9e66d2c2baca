/** How a unit stands in a period: its figure, what is held against the requirement, which of two is better. */
import { answerFor } from '../evaluate/answer.js';
import { gapOf } from '../evaluate/bar.js';
import { changeOf } from '../evaluate/change.js';
import { isJudged, seriesOf } from '../evaluate/figures.js';
import type { judgeParts } from '../evaluate/parts.js';
import { isReason, splitsOf, type Case } from '../evaluate/plain.js';
import type { Entry } from '../evaluate/progress.js';
import { absolute, compare, minus, negative, over, type Exact } from '../exact.js';
import type { Life } from '../lineage.js';
import type { Period } from '../periods.js';
import { previousPeriod } from '../previous-period.js';
import { hasAnswer } from './period.js';
import type { RankBy, UnrankedReason } from './ranking.js';
import type { Rule } from './rule.js';

/** A unit's figures and the rule they are held against. */
export interface Contender {
  item: Case;
  /** The days on which the unit exists. */
  life: Life;
  rule: Rule & { judge: ReturnType<typeof judgeParts> };
}

/** A figure that can be ranked, or one that cannot and why. */
export interface Standing {
  entry?: Entry;
  /** What is held against the requirement: the figure's value or the change. */
  held?: Exact;
  reason?: UnrankedReason;
}

/** Which way is better. */
type Direction = 'up' | 'down' | 'near';

/** Grades are better by their place on the scale, whatever the comparator; all else as the comparator says. */
function directionOf({ item: { bar, target }, rule }: Contender): Direction {
  if (target.measure.kind === 'grade') return 'up';
  if (bar.comparator === 'eq' || (bar.comparator === 'between' && bar.ceiling)) return 'near';
  return bar.ceiling === rule.limits ? 'up' : 'down';
}

/** What two figures must share to be ranked together: the better direction, and level or change. */
export function formOf(contender: Contender): string {
  const { change } = contender.rule.requirement;
  return JSON.stringify([directionOf(contender), change && [change.direction, change.from, change.in]]);
}

/** A number that is greater the better what is held is. */
function goodnessOf(contender: Contender, held: Exact): Exact {
  const { item, rule } = contender;
  const direction = directionOf(contender);
  if (direction === 'near') return rule.limits ? negative(gapOf(item.bar, held)) : gapOf(item.bar, held);
  return direction === 'up' ? held : negative(held);
}

/** How a unit stands in a period by its own figure. */
export function standingIn({ item, rule }: Contender, period: Period): Standing {
  const entry = answerFor(item, period);
  if (!entry || !isJudged(entry)) return { reason: { code: 'silent' } };
  const held = rule.requirement.change
    ? changeOf(item, entry, period)
    : (entry.quantity ?? entry.reason ?? { code: 'cannot-aggregate' });
  if (isReason(held)) return { entry, reason: held };
  return { entry, held, reason: unfitness(item, entry) };
}

/** Sums of which parts are missing, and figures on too few, stand beside the others but not among them. */
function unfitness({ target }: Case, { figure }: Entry): UnrankedReason | undefined {
  const { reported, denominator } = figure;
  if (reported && reported.count < reported.of) return { code: 'partial', ...reported };
  const { minDenominator: minimum } = target.measure;
  if (minimum === undefined) return undefined;
  if (denominator === undefined) return { code: 'unknown-size', minimum };
  return denominator < minimum ? { code: 'too-small', denominator, minimum } : undefined;
}

/** What the order goes by, greater the better it is; or why there is none. */
export function orderBy(by: RankBy, contender: Contender, period: Period): Exact | UnrankedReason {
  const { held, reason } = standingIn(contender, period);
  if (reason) return reason;
  if (by === 'value') return goodnessOf(contender, held!);
  if (by === 'change') {
    const base = baseOf(contender, period);
    return 'code' in base ? base : minus(goodnessOf(contender, held!), goodnessOf(contender, base.held));
  }
  const attainment = attainmentOf(contender, held!);
  if (attainment === undefined) return { code: 'no-attainment' };
  return contender.item.bar.comparator === 'eq' ? negative(absolute(minus(attainment, 1))) : attainment;
}

/** How the unit stood in the previous period, if the two figures are of one series. */
export function baseOf(contender: Contender, period: Period): { held: Exact } | UnrankedReason {
  const previous = previousPeriod(period);
  const { entry, held, reason } = standingIn(contender, previous);
  if (!entry) {
    const others = populationsIn(ofAllPopulations(contender.item), previous);
    return { code: others.length > 0 ? 'break' : 'no-base' };
  }
  if (reason) return { code: 'no-base' };
  return isBroken(contender.item, previous, period) ? { code: 'break' } : { held: held! };
}

/** Whether the unit's series breaks after one period and not after another. */
export function isBroken(item: Case, from: Period, to: Period): boolean {
  const between = (day: number) => day > from.end && day <= to.end;
  return (
    item.entries.some(({ status, period }) => 'BD'.includes(status) && between(period.end)) ||
    splitsOf(item).some(between)
  );
}

/** The populations of which a case has a figure for a period: the one without a text first, then by text. */
export function populationsIn(item: Case, period: Period): (string | undefined)[] {
  const known = item.entries.filter((entry) => isJudged(entry) && entry.quantity !== undefined);
  return [...new Set(known.map(({ figure }) => figure.population ?? ''))]
    .sort()
    .map((population) => population || undefined)
    .filter((population) => hasAnswer(onlyOf(item, population), period));
}

/** The case with the figures of one population, and with what could not be added up of any. */
export function onlyOf(item: Case, population: string | undefined): Case {
  const belongs = (entry: Entry) => entry.figure.population === population || entry.quantity === undefined;
  return item.entries.every(belongs) ? item : { ...item, entries: item.entries.filter(belongs) };
}

/** The case with the figures of every population, whatever the requirement counts. */
export function ofAllPopulations(item: Case): Case {
  const { context, target, subject } = item;
  const entries = seriesOf(context, target, { subject }).filter(
    ({ figure }) => figure.compliant === undefined,
  );
  return { ...item, entries };
}

/** Value ÷ required value; undefined where it says nothing. */
export function attainmentOf({ item: { bar, target }, rule }: Contender, held: Exact): Exact | undefined {
  const { requirement, marks } = rule;
  const says = marks && !requirement.change && isMeasured(target.measure.kind) && !bar.ceiling;
  return says && compare(bar.low, 0) > 0 ? over(held, bar.low) : undefined;
}

const isMeasured = (kind: string): boolean => !['grade', 'milestone', 'rank'].includes(kind);
