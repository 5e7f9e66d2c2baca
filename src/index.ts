/** nq-widgets, the core: plain functions over plain data, for pages, workers and servers. */
import { registerLocale } from './locale.js';
import { en } from './locales/en.js';

registerLocale(en);

export { parseResolution, type ParseOptions, type ParseResult } from './parse.js';
export type { Problem, ProblemCode } from './problems.js';
export { createModel, nameOn, type Model, type Subject } from './model.js';
export { evaluate, type EvaluateOptions } from './evaluate/index.js';
export { STATUSES } from './evaluate/progress.js';
export type {
  Coverage,
  Figure,
  PartVerdict,
  PeriodVerdict,
  Progress,
  Projection,
  Reason,
  Status,
  Value,
} from './evaluate/progress.js';
export { rank } from './rank/index.js';
export type { RankBy, Ranking, RankingRow, RankOptions, UnrankedReason } from './rank/ranking.js';
export {
  compareOrganizations,
  type ComparisonGroup,
  type ComparisonOptions,
  type ComparisonOrder,
} from './comparison.js';
export { comparisonSpec } from './charts/comparison.js';
export type { BarRow, MarkRow, TickRow } from './charts/comparison.js';
export type { Domain } from './gauge.js';
export {
  gradeDistribution,
  gradedTargets,
  type Grade,
  type GradeCounts,
  type GradeDistributionOptions,
  type GradeGroup,
  type GradeRow,
} from './grade-distribution/index.js';
export { gradeBar, type BarSegment, type GradeBar } from './grade-distribution/bar.js';
export {
  observationRows,
  progressRows,
  rankingRows,
  type ObservationRow,
  type ProgressOptions,
  type ProgressRow,
  type RankedOptions,
  type RankedRow,
} from './tables/index.js';
export { targetTrend } from './target-trend/index.js';
export type {
  ProjectedPath,
  Series,
  TargetTrend,
  TimeScale,
  TrendBreak,
  TrendOptions,
  TrendPiece,
  TrendPoint,
  TrendRow,
  TrendScale,
} from './target-trend/index.js';
export { trendSpec } from './charts/trend.js';
export type {
  TrendDeadlineRow,
  TrendEdgeRow,
  TrendLinkRow,
  TrendMarkRow,
  TrendPointRow,
  TrendTickRow,
  TrendZoneRow,
} from './charts/trend.js';
export { csvSigns, readCsv, writeCsv, type CsvCell, type CsvOptions, type CsvTable } from './export/csv.js';
export { PROGRESS_FORMAT, progressJson } from './export/progress.js';
export { svgDocument } from './export/svg.js';
export type { Drawing, Matrix, Paint, PathShape, Shape, TextShape } from './export/svg.js';
export { gradeTable } from './export/grade-table.js';
export { rankedTable } from './export/row-tables.js';
export { verdictTable } from './export/tables.js';
export { taskTable } from './export/task-table.js';
export { trendTable } from './export/trend-table.js';
export { snapshot, SNAPSHOT_WIDGETS } from './snapshot/index.js';
export type { SnapshotOptions, SnapshotWidget } from './snapshot/index.js';
export { summarize } from './summarize.js';
export { explain } from './explain.js';
export { formatDate, formatGap, formatNumber, formatPeriod, formatTime, formatValue } from './format.js';
export { localeFor, registerLocale, type Locale } from './locale.js';
export { taskList, type TaskEntry, type TaskListOptions } from './tasks/list.js';
export type { TaskReason, TaskState, TaskUpdate, TaskVerdict } from './tasks/judge.js';
export { formatRequirement } from './format-coverage.js';
export { fold } from './text.js';
export type * from './schema.js';
