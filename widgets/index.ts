/** Registers every element. */
export { NqBranchRanking } from './branch-ranking.js';
export { NqChart } from './chart.js';
export { NqErrorEvent, NqLoadEvent, NqStaleEvent } from './events.js';
export { NqGradeDistribution } from './grade-distribution.js';
export { NqOrganizationComparison } from './organization-comparison.js';
export { NqResolution } from './resolution.js';
export { NqScorecard } from './scorecard.js';
export { NqTargetGauge } from './target-gauge.js';
export { NqTargetTrend } from './target-trend.js';
export { NqTaskList } from './task-list.js';
export { NqSelectEvent, type Selection } from './select-event.js';
