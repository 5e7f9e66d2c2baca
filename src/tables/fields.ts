/** Fields that rows of several tables have. */
import { formatPeriod } from '../format.js';
import type { Locale } from '../locale.js';
import { nameOn, type Model, type Subject } from '../model.js';
import { formatDay, parsePeriod } from '../periods.js';
import type { Observation, Target } from '../schema.js';
import type { ObservationRow } from './observations.js';
import type { ProgressRow } from './progress.js';
import type { RankedRow } from './ranking.js';

/** The tables of a model, by the names that specs call them by. */
export const TABLES = ['progress', 'observations', 'ranking'] as const;
export type TableName = (typeof TABLES)[number];

export type TableRow = ProgressRow | ObservationRow | RankedRow;
export type TableField = keyof ProgressRow | keyof ObservationRow | keyof RankedRow;

/** What tables are made for. */
export interface TableContext {
  /** The day of the judgement, `2025-09-30`. */
  asOf: string;
  /** Of names, words and texts; Vietnamese if not said. */
  lang?: string;
}

export interface TargetFields {
  /** Id of the target. */
  target: string;
  targetName: string;
  /** Where the document says it: `II.2.2 (4)`. */
  citation: string | null;
  /** `percent`, `count`, `amount`, `rate`, `grade`, `milestone` or `rank`. */
  measure: string;
  /** What is counted: `mô hình`. */
  measureUnit: string | null;
}

export const targetFields = (target: Target, ref = target.ref): TargetFields => ({
  target: target.id,
  targetName: target.name,
  citation: ref ?? null,
  measure: target.measure.kind,
  measureUnit: target.measure.unit ?? null,
});

/** Whom a row is about. */
export interface SubjectFields {
  /** Whom it is about in words: the unit, else the organization and the level, else the place of the document. */
  subject: string;
  /** Ids, and the names on the as-of date. */
  organization: string | null;
  organizationName: string | null;
  unit: string | null;
  unitName: string | null;
  level: string | null;
  levelName: string | null;
}

export function subjectFields(
  model: Model,
  about: Subject,
  asOf: string,
  { words }: Pick<Locale, 'words'>,
): SubjectFields {
  const unit = model.units.get(about.unit ?? '');
  const organization = model.organizations.get(about.organization ?? unit?.organization ?? '');
  const level = model.levels.get(about.level ?? unit?.level ?? '');
  const organizationName = organization ? nameOn(organization.name, asOf) : null;
  const unitName = unit ? nameOn(unit.name, asOf) : null;
  const levelName = level?.name ?? null;
  const both = [organizationName, levelName].filter((name) => name !== null).join(' · ');
  return {
    subject: unitName ?? (both || (model.document.resolution.place ?? words.whole)),
    ...{ organization: organization?.id ?? null, organizationName },
    ...{ unit: unit?.id ?? null, unitName },
    ...{ level: level?.id ?? null, levelName },
  };
}

/** A reference period: as the document writes it, in words, and its first and last day as `2025-07-31`. */
export interface PeriodFields {
  period: string | null;
  periodName: string | null;
  periodStart: string | null;
  periodEnd: string | null;
}

export function periodFields(period: string | undefined, locale: Locale): PeriodFields {
  if (period === undefined) return { period: null, periodName: null, periodStart: null, periodEnd: null };
  const { start, end } = parsePeriod(period);
  return {
    period,
    periodName: formatPeriod(locale, period),
    periodStart: formatDay(start),
    periodEnd: formatDay(end),
  };
}

/** What a figure is taken from. */
export const sourceOf = (figure?: Pick<Observation, 'source'>): string | null =>
  typeof figure?.source === 'string' ? figure.source : (figure?.source?.title ?? figure?.source?.url ?? null);

/** Only what can be drawn to scale; a grade, a stage or a milestone is in its text. */
export const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);
