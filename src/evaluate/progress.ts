/** What the judgement says. */
import type { Exact } from '../exact.js';
import type { Period } from '../periods.js';
import type {
  Category,
  Comparator,
  Measure,
  Observation,
  ObservationStatus,
  Requirement,
  Scale,
} from '../schema.js';

/** Worst first: the order in which a roll-up looks for the worst. */
export const STATUSES = [
  'missed',
  'off-track',
  'no-data',
  'at-risk',
  'no-trend',
  'awaiting',
  'on-track',
  'met',
  'not-applicable',
] as const;

export type Status = (typeof STATUSES)[number];

/** A number; the id of a grade or a stage; whether a milestone is done. */
export type Value = number | string | boolean;

/** Why there is no verdict, or not the one expected. */
export type Reason =
  | { code: 'not-begun' | 'ended'; date: string; act?: string }
  | { code: 'declared' }
  | { code: 'cannot-aggregate' | 'no-base' | 'zero-base' | 'break' }
  | { code: 'partial'; count: number; of: number }
  | { code: 'out-of-differs'; outOf: number; base: number };

/** The figure behind a verdict: the document's own observation or baseline, or what was added up of several. */
export interface Figure extends Omit<Observation, 'target' | 'value'> {
  value?: number | null;
  /** Of a sum: how many of its parts have reported. */
  reported?: { count: number; of: number };
}

/** Where the present pace leads: a guess, to be drawn apart from facts. */
export interface Projection {
  /** Value expected at the end of the judged period. */
  value: number;
  /** Mean change a year so far. */
  yearly: number;
  /** Whole months left until the deadline. */
  months: number;
}

export interface Coverage {
  compliant: number;
  notCompliant: number;
  silent: number;
  notApplicable: number;
  /** Those bound, less the not applicable. */
  base: number;
}

/** The verdict on one part of a total. */
export interface PartVerdict {
  /** The name of its category. */
  name: string;
  status: Status;
  value?: Value;
  provisional?: boolean;
}

/** What is said of one period, or, without one, of now. */
export interface Verdict {
  /** The period judged; absent for a requirement that always holds. */
  period?: string;
  status: Status;
  /** What is held against `required`: the figure's value, the change, or the share or number of those that comply. */
  value?: Value;
  /** What it is held against; of a coverage, the share or number asked for. */
  required?: Value | [number, number];
  comparator?: Comparator;
  figure?: Figure;
  /** Whether the figure (of a total with parts: all of them) satisfies the requirement now, whatever the verdict on the period will be. */
  satisfied?: boolean;
  early?: boolean;
  exceeds?: boolean;
  provisional?: boolean;
  /** How far past the requirement, in the direction that is better; negative: what is missing. Percents: in points. */
  gap?: number;
  /** Of a flow in an open period: what is due by now of what is required. */
  owed?: number;
  /** Value ÷ required value; for display only. */
  attainment?: number;
  projection?: Projection;
  coverage?: Coverage;
  parts?: PartVerdict[];
  /** What the total would be without its parts. */
  total?: Pick<Verdict, 'status' | 'satisfied'>;
  reason?: Reason;
}

/** The verdict on one period of a recurring requirement. */
export interface PeriodVerdict extends Verdict {
  period: string;
}

/** One verdict: of one requirement for one subject. */
export interface Progress extends Verdict {
  /** Id of the target. */
  target: string;
  /** The document's own objects. */
  requirement: Requirement;
  measure: Measure;
  /** The grades a grade measure is read by. */
  scale?: Scale;
  /** What the parts of a total are called. */
  categories?: Category[];
  organization?: string;
  unit?: string;
  level?: string;
  required: NonNullable<Verdict['required']>;
  comparator: Comparator;
  aim?: boolean;
  /** A recurring requirement: the verdict of each closed period, oldest first. */
  history: PeriodVerdict[];
  /** A recurring requirement: the running period, where the headline is a closed one. */
  current?: PeriodVerdict;
}

/** A figure with its period parsed and its value as an exact number (a grade by its place on the scale). */
export interface Entry {
  period: Period;
  quantity?: Exact;
  value?: Value;
  status: ObservationStatus;
  figure: Figure;
  /** The parts it should be made of are not all there, or cannot be added up. */
  reason?: Reason;
}
