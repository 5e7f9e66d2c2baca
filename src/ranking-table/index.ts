/** A ranking as a table: its rows with the names a reader looks for, its columns, and the order they can be put in. */
export { arrange, pageOf, type Arrangement, type Page } from './arrange.js';
export { formatRows, requirementOf, showingOf, unitOf, type RowText } from './cells.js';
export { levelChoices, parentChoices, type Choice, type ParentChoice } from './choices.js';
export { insteadOf, isSilent, subjectOf } from './heading.js';
export { boundBy, ORDERS, wrongOption, type Wanted } from './options.js';
export { rankingTable, type RankingEntry, type RankingTable, type TableOptions } from './table.js';
