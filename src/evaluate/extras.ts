/**
 * All of the judgement that a level reported for an organization does without: units (who they are, what becomes of them, how
 * their figures add up, how many of them comply), flows, changes, parts,
 * and requirements that replace wider ones. A page that shows nothing of them need not load it.
 */
import { splitDays } from '../lineage.js';
import { addUp } from './aggregate.js';
import { beginningOf } from './beginning.js';
import { changeOf } from './change.js';
import { judgePace, kindOf, tile } from './flow.js';
import { judgeAll } from './judge-all.js';

export const extras = { addUp, beginningOf, changeOf, judgeAll, judgePace, kindOf, splitDays, tile };

export type Extras = typeof extras;
