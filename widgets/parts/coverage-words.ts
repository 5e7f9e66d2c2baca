/** What a gauge says of a coverage and of parts; loads with the first one. */
export {
  formatCounts,
  formatCoverageGap,
  formatParts,
  formatRequired,
  nounOf,
} from '../../src/format-coverage.js';
export { scaleFor } from '../../src/gauge-coverage.js';
