/** What a gauge says of a coverage; loads with the first one. */
export { formatCounts, formatCoverageGap, formatRequired, nounOf } from '../../src/format-coverage.js';
export { coverageScale } from '../../src/gauge-coverage.js';
