/** What verdicts take beyond the lean path; a file of its own, so that what loads it gets nothing else to name. */
export { extras } from '../../src/evaluate/extras.js';
