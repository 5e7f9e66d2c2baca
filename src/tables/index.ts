/** What a document says, as plain flat rows: for charts of one's own, spreadsheets and scripts. */
export { TABLES, type TableField, type TableName, type TableRow } from './fields.js';
export { observationRows, type ObservationRow } from './observations.js';
export { progressRow, progressRows, type ProgressOptions, type ProgressRow } from './progress.js';
export { rankedRows, rankingRows, type RankedOptions, type RankedRow } from './ranking.js';
