/** Verdicts as flat rows. */
import { formOf } from '../binding.js';
import { evaluate } from '../evaluate/index.js';
import type { Progress, Status } from '../evaluate/progress.js';
import { formatCoverageGap, formatRequired } from '../format-coverage.js';
import { formatProgressGap, formatProgressValue, formatTime } from '../format.js';
import { inForce } from '../gauge.js';
import { localeFor, type Locale } from '../locale.js';
import type { Model } from '../model.js';
import { formatDay, parsePeriod } from '../periods.js';
import type { Comparator } from '../schema.js';
import {
  numberOrNull,
  periodFields,
  sourceOf,
  subjectFields,
  targetFields,
  type PeriodFields,
  type SubjectFields,
  type TableContext,
  type TargetFields,
} from './fields.js';

/** One verdict: of one requirement for one subject. What does not apply is null. */
export interface ProgressRow extends TargetFields, SubjectFields, PeriodFields {
  /** The reference period of the figure, which may lie within the period judged. */
  figurePeriod: string | null;
  figurePeriodName: string | null;
  /** The last day of that period, `2026-06-30`. */
  figureDate: string | null;
  /** What is held against the requirement; of a coverage, the share or number of those that comply. */
  value: number | null;
  /** The value as the widgets write it, also of grades and milestones: `90,4%`, `69/69`. */
  valueText: string | null;
  /** What must be reached, and the upper end where it is a range. */
  required: number | null;
  requiredTo: number | null;
  comparator: Comparator;
  /** The requirement in words, `từ 95% trở lên`, and its time, `hằng năm, giai đoạn 2026–2030`. */
  requiredText: string;
  time: string;
  status: Status;
  statusName: string;
  /** How far past the requirement; negative: what is missing. Percents: in points. */
  gap: number | null;
  gapText: string | null;
  /** Value ÷ required value; for display only. */
  attainment: number | null;
  /** Whether this is the requirement whose time it is on the day; others are over, or still to come. */
  inForce: boolean;
  provisional: boolean;
  /** An aim (“phấn đấu”), not a duty. */
  aim: boolean;
  source: string | null;
}

export interface ProgressOptions extends TableContext {
  /** Only this target. */
  target?: string;
  /** Only this organization and its units. */
  organization?: string;
}

/** Every verdict that `evaluate` gives, in its order: filter by `inForce` for those of now, by `unit` for those on no unit. */
export function progressRows(model: Model, { lang, ...question }: ProgressOptions): ProgressRow[] {
  const locale = localeFor(lang);
  const verdicts = evaluate(model, question);
  const current = verdictsOfNow(model, verdicts, question.asOf);
  return verdicts.map((one) => progressRow(model, one, current.has(one), question.asOf, locale));
}

/** One verdict as a row. */
export function progressRow(
  model: Model,
  progress: Progress,
  isInForce: boolean,
  asOf: string,
  locale: Locale,
): ProgressRow {
  const { requirement, figure, status, required, coverage } = progress;
  const target = model.targets.get(progress.target)!;
  const [low, high] = [required].flat();
  const reported = periodFields(figure?.period, locale);
  const gap = coverage ? formatCoverageGap(progress, locale) : formatProgressGap(progress, locale);
  return {
    ...targetFields(target, requirement.ref),
    ...subjectFields(model, progress, asOf, locale),
    ...periodFields(progress.period, locale),
    figurePeriod: reported.period,
    figurePeriodName: reported.periodName,
    figureDate: figure ? formatDay(parsePeriod(figure.period).end) : null,
    value: numberOrNull(progress.value),
    valueText: formatProgressValue(progress, locale) ?? null,
    required: numberOrNull(low),
    requiredTo: numberOrNull(high),
    comparator: progress.comparator,
    requiredText: formatRequired(progress, locale),
    time: formatTime(locale, requirement),
    status,
    statusName: progress.early && status === 'met' ? locale.early : locale.statuses[status],
    gap: numberOrNull(progress.gap),
    gapText: gap ?? null,
    attainment: numberOrNull(progress.attainment),
    inForce: isInForce,
    provisional: progress.provisional === true,
    aim: progress.aim === true,
    source: sourceOf(figure),
  };
}

/** Of the verdicts on one subject and of one form, the one whose time it is. */
function verdictsOfNow(model: Model, verdicts: readonly Progress[], asOf: string): Set<Progress> {
  const groups = new Map<string, Progress[]>();
  for (const one of verdicts) {
    const { target, organization, unit, level, requirement } = one;
    const key = JSON.stringify([target, organization, unit, level, formOf(requirement)]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return new Set([...groups.values()].map((group) => inForce(group, asOf, model.document.resolution)!));
}
