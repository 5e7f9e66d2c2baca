/** What a ranking says. */
import type { Figure, Reason, Status, Value } from '../evaluate/progress.js';
import type { Requirement } from '../schema.js';

/** What the order goes by: the value, how much of the required value it is, or how it has changed since the previous period. */
export type RankBy = 'value' | 'attainment' | 'change';

export interface RankOptions {
  /** Id of the target. */
  target: string;
  /** Only units of this organization, and those that belong to none and so to all. */
  organization?: string;
  /** Id of the level whose units are ranked. */
  level: string;
  /** Only units below this one, at any depth. */
  parent?: string;
  /** The reference period, `2025`; without one the newest that says something, see `rank`. */
  period?: string;
  /** By `value` if not said. */
  by?: RankBy;
  /** The day from which figures are seen, `2025-09-30`. */
  asOf: string;
}

/** Why a unit has no rank. */
export type UnrankedReason =
  | Reason
  | { code: 'silent' }
  /** The figure stands on fewer than `minDenominator`. */
  | { code: 'too-small'; denominator: number; minimum: number }
  /** A minimum is set, and the figure does not say on how many it stands. */
  | { code: 'unknown-size'; minimum: number }
  /** Its figure counts another population than those ranked; `population` as the document writes it. */
  | { code: 'other-population'; population?: string }
  /** Its organization is asked for something else: another direction, or a change where others have a level. */
  | { code: 'other-requirement' }
  /** Ceilings, ranks, grades, milestones, changes and a required value of zero have no attainment. */
  | { code: 'no-attainment' };

export interface RankingRow {
  /** Id of the unit. */
  unit: string;
  /** 1 is the best; equal figures share a rank, and the next one counts them all: 1, 2, 2, 4. */
  rank: number | null;
  /** Its rank in the previous period among the units of this ranking. */
  previousRank?: number;
  /** What is held against the requirement: the figure's value, or the change where the requirement asks for one. */
  value?: Value;
  /** The document's own object: it says which way is better. */
  requirement: Requirement;
  /** The value asked for, where it can be held against one unit; absent where it is asked of all units together. */
  required?: Requirement['value'];
  /** How far past `required`, in the direction that is better; negative: what is missing. Percents: in points. */
  gap?: number;
  /** Value ÷ required value; for display, and for the order by `attainment`. */
  attainment?: number;
  /** Value − value of the previous period; absent across a break. Percents: in points. */
  change?: number;
  /** The verdict on the unit, where the text binds these units one by one and the verdict rests on this figure. */
  status?: Status;
  provisional?: boolean;
  /** The figure behind the value, also where it is not ranked. */
  figure?: Figure;
  /** Why it has no rank. */
  reason?: UnrankedReason;
}

export interface Ranking {
  /** Those ranked, best first; then those that could not be ranked, the not applicable, the silent. */
  rows: RankingRow[];
  /** The reference period of the figures. */
  period?: string;
  /** The requirement that all rows go by; absent where organizations have their own. */
  requirement?: Requirement;
}
