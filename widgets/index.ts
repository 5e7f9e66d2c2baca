/** Registers every element. */
export { NqErrorEvent, NqLoadEvent, NqStaleEvent } from './events.js';
export { NqResolution } from './resolution.js';
export { NqTargetGauge } from './target-gauge.js';
