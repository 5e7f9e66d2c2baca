/** The verdict on a period that was asked for; a file of its own, so that what loads it gets nothing else to name. */
export { onPeriod } from '../../src/on-period.js';
