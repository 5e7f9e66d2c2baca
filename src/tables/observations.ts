/** Reported figures as flat rows. */
import { isProvisional, statedFigures, type Selection } from '../evaluate/figures.js';
import type { Entry } from '../evaluate/progress.js';
import { formatNumber, formatValue } from '../format.js';
import { localeFor, type Locale } from '../locale.js';
import type { Model } from '../model.js';
import { parseDay } from '../periods.js';
import type { Target } from '../schema.js';
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
import type { ProgressOptions } from './progress.js';

/** One reported figure, revisions settled. What does not apply is null. */
export interface ObservationRow extends TargetFields, SubjectFields, PeriodFields {
  /** The number; of a ratio what it comes to, percents as `93.4`. */
  value: number | null;
  /** The figure as the widgets write it, also of grades and milestones: `93,4%`, `12/14`. */
  valueText: string | null;
  numerator: number | null;
  denominator: number | null;
  /** Of those bound one by one: how many comply, of how many. */
  compliant: number | null;
  bound: number | null;
  /** The observation status, as SDMX codes it: `A` normal, `P` provisional, `F` forecast… */
  status: string;
  /** Provisional, estimated or imputed. */
  provisional: boolean;
  /** Part of a total. */
  category: string | null;
  categoryName: string | null;
  /** What it counts, where the document says so. */
  population: string | null;
  source: string | null;
  note: string | null;
  /** The stamp of the figure. */
  updated: string | null;
}

/** Every figure known on the day: by target as the document lists them, then by subject, oldest first. */
export function observationRows(
  model: Model,
  { asOf, lang, target, organization }: ProgressOptions,
): ObservationRow[] {
  const locale = localeFor(lang);
  const context = { model, day: parseDay(asOf), sums: new Map() };
  const selections = selectionsIn(model);
  return model.document.targets
    .filter(({ id }) => target === undefined || id === target)
    .flatMap((one) =>
      (selections.get(one.id) ?? [])
        .filter(({ subject }) => organization === undefined || subject.organization === organization)
        .flatMap((selection) =>
          statedFigures(context, one, selection).map((entry) =>
            rowOf(model, one, selection, entry, { asOf }, locale),
          ),
        ),
    );
}

/** Whom and which parts the figures of each target are about, in the order of the document. */
function selectionsIn(model: Model): Map<string, Selection[]> {
  const known = new Set<string>();
  const selections = new Map<string, Selection[]>();
  for (const { target, unit, level, category, ...observation } of model.document.observations ?? []) {
    const organization = observation.organization ?? model.units.get(unit ?? '')?.organization;
    const key = JSON.stringify([target, organization, unit ?? null, unit ? null : level, category]);
    if (known.has(key)) continue;
    known.add(key);
    const list = selections.get(target) ?? [];
    selections.set(target, list);
    list.push({ subject: { organization, unit, level }, category });
  }
  return selections;
}

function rowOf(
  model: Model,
  target: Target,
  { subject, category }: Selection,
  entry: Entry,
  { asOf }: TableContext,
  locale: Locale,
): ObservationRow {
  const { figure } = entry;
  const categoryName = model.document.categories?.find(({ id }) => id === category)?.name;
  return {
    ...targetFields(target),
    ...subjectFields(model, subject, asOf, locale),
    ...periodFields(figure.period, locale),
    value: numberOrNull(entry.value),
    valueText: textOf(model, target, entry, locale),
    numerator: figure.numerator ?? null,
    denominator: figure.denominator ?? null,
    compliant: figure.compliant ?? null,
    bound: figure.bound ?? null,
    status: entry.status,
    provisional: isProvisional(entry),
    category: category ?? null,
    categoryName: categoryName ?? null,
    population: figure.population ?? null,
    source: sourceOf(figure),
    note: figure.note ?? null,
    updated: figure.updated ?? null,
  };
}

function textOf(model: Model, { measure }: Target, { value, figure }: Entry, locale: Locale): string | null {
  const { compliant, bound, qualifier } = figure;
  if (compliant !== undefined && bound !== undefined)
    return `${formatNumber(locale, compliant)}/${formatNumber(locale, bound)}`;
  if (value === undefined) return null;
  const text = formatValue(locale, { measure, scale: model.scales.get(measure.scale ?? '') }, value);
  return qualifier ? `${locale.qualifiers[qualifier]} ${text}` : text;
}
