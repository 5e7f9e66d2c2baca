/**
 * How a target has come along: its figures over time, what is asked as steps, where no line may be drawn, and where the present
 * pace leads. Plain data for a picture, a table and a sentence; nothing is judged here that `evaluate` has not judged.
 */
import { extras } from '../evaluate/extras.js';
import type { Context } from '../evaluate/figures.js';
import { baselinesOf, caseMaker, splitsOf } from '../evaluate/plain.js';
import type { Entry, Progress } from '../evaluate/progress.js';
import { isCounted } from '../comparison.js';
import type { Model } from '../model.js';
import { parseDay } from '../periods.js';
import type { Target } from '../schema.js';
import { judgedSeries } from './judged.js';
import { levelSeries, runningSeries } from './levels.js';
import { piecesFor, type TrendPiece } from './pieces.js';
import { projectionOf, type ProjectedPath } from './projection.js';
import { rowsOf, type TrendRow } from './rows.js';
import { scaleFor, timeScale, type TimeScale, type TrendScale } from './scale.js';
import type { Series } from './series.js';
import { questionOf, selectionOf, type Question, type TrendOptions } from './subject.js';

export interface TargetTrend extends Series {
  target: Target;
  /** The verdict in force, as a gauge of the same subject shows it. */
  verdict: Progress;
  pieces: TrendPiece[];
  projection?: ProjectedPath;
  /** What is behind the picture, period by period. */
  rows: TrendRow[];
  /** Absent where there is nothing to draw: no number, or only done and not done. */
  scale?: TrendScale;
  time?: TimeScale;
}

/**
 * The trend of a target for an organization, a unit or the whole. Undefined where the ids name no single subject: nothing that
 * the document has, or several organizations of which none was chosen.
 */
export function targetTrend(model: Model, options: TrendOptions): TargetTrend | undefined {
  const question = questionOf(model, options);
  if (!question) return undefined;
  const { target, chosen } = question;
  const series = seriesFor(question);
  const pieces = piecesFor(question);
  const projection = projectionOf(chosen);
  const rows = rowsOf(question, series);
  const trend = { target, verdict: chosen, ...series, pieces, rows, ...(projection && { projection }) };
  return { ...trend, ...scalesOf(trend) };
}

function seriesFor(question: Question): Series {
  const { chosen, target, model, asOf } = question;
  const { requirement, measure } = chosen;
  const context: Context = { model, day: parseDay(asOf), sums: new Map(), extras };
  const { subject, pooled } = selectionOf(question);
  const item = caseMaker(context, target, { ...requirement, population: undefined })(subject, pooled);
  const silent = silentIn(item.entries);
  const { flow = false, cumulative = false } = extras.kindOf(measure, requirement);
  if (isCounted(chosen)) return { ...judgedSeries(question, context), silent };
  if (requirement.within !== undefined && flow)
    return { ...runningSeries(question, item.entries), silent, running: true };
  if (requirement.change || (requirement.every && (flow || cumulative)))
    return { ...judgedSeries(question, context), silent };
  const known = new Set(item.entries.map(({ period }) => period.text));
  const baselines = baselinesOf(item).filter(({ period }) => !known.has(period.text));
  return { ...levelSeries(question, item.entries, baselines, splitsOf(item)), silent };
}

const silentIn = (entries: readonly Entry[]): Series['silent'] =>
  entries.flatMap(({ period, status, figure }) =>
    status === 'M' || status === 'L' || status === 'N' ? [{ period: period.text, status, figure }] : [],
  );

function scalesOf({
  verdict,
  points,
  pieces,
  projection,
}: Pick<TargetTrend, 'verdict' | 'points' | 'pieces' | 'projection'>): Pick<TargetTrend, 'scale' | 'time'> {
  if (points.length === 0) return {};
  const path = projection?.path ?? [];
  const places = [...points, ...path].map(({ at }) => at);
  const scale = scaleFor(verdict, [...places, ...pieces.flatMap(({ edges }) => edges)]);
  if (!scale) return {};
  const days = [...points, ...path].map(({ day }) => day);
  return { scale, time: timeScale([...days, ...pieces.flatMap(({ to }) => to ?? [])]) };
}

export type { TrendOptions } from './subject.js';
export type { Series, TrendBreak, TrendPoint } from './series.js';
export type { TrendPiece } from './pieces.js';
export type { ProjectedPath } from './projection.js';
export type { TrendRow } from './rows.js';
export type { TimeScale, TrendScale } from './scale.js';
