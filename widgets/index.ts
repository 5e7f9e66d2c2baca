/** Registers every element. */
export { NqErrorEvent, NqLoadEvent, NqSelectEvent, NqStaleEvent, type Selection } from './events.js';
export { NqOrganizationComparison } from './organization-comparison.js';
export { NqResolution } from './resolution.js';
export { NqTargetGauge } from './target-gauge.js';
