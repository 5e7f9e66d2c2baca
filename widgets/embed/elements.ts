/** The elements, each with the code that is its own: what the build makes a file of for each. */
export const ELEMENTS = [
  () => import('../resolution.js'),
  () => import('../target-gauge.js'),
  () => import('../organization-comparison.js'),
  () => import('../branch-ranking.js'),
  () => import('../target-trend.js'),
  () => import('../grade-distribution.js'),
  () => import('../scorecard.js'),
  () => import('../task-list.js'),
  () => import('../chart.js'),
];
