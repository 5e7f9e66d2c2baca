/** Numbers, periods and requirements as people write them; `Intl` objects are made once. */
import type { Locale } from './locale.js';
import type { Measure, Requirement, Scale } from './schema.js';
import type { Progress, Value } from './evaluate/progress.js';

const DECIMALS: Record<Measure['kind'], number> = {
  percent: 1,
  count: 0,
  amount: 2,
  rate: 2,
  grade: 0,
  milestone: 0,
  rank: 0,
};
/** More decimals than anybody reports; where they do not tell two numbers apart, nothing will. */
const MOST_DECIMALS = 12;

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(tag: string, digits: number, percent: boolean): Intl.NumberFormat {
  const key = `${tag} ${digits} ${percent}`;
  let format = numberFormats.get(key);
  if (!format) {
    const style = percent ? ({ style: 'unit', unit: 'percent' } as const) : {};
    format = new Intl.NumberFormat(tag, { ...style, maximumFractionDigits: digits });
    numberFormats.set(key, format);
  }
  return format;
}

/**
 * A number with at most `digits` decimals, more where rounding would put it onto one of `edges` that it does not equal:
 * 89.96 against 90 is shown as 89.96.
 */
export function formatNumber(
  locale: Locale,
  value: number,
  { digits = 2, edges = [], percent = false }: { digits?: number; edges?: number[]; percent?: boolean } = {},
): string {
  for (let more = digits; ; more++) {
    const format = numberFormat(locale.tag, more, percent);
    const text = format.format(value);
    if (more >= MOST_DECIMALS || !edges.some((edge) => edge !== value && format.format(edge) === text))
      return text;
  }
}

export interface Measured {
  measure: Measure;
  scale?: Scale;
}

/** A value with its unit: `93,4%`, `3 mô hình`, the name of a grade. `edges` are values it must not be rounded onto. */
export function formatValue(
  locale: Locale,
  { measure, scale }: Measured,
  value: Value,
  edges: number[] = [],
): string {
  if (typeof value === 'boolean') return value ? locale.words.done : locale.words.notDone;
  if (typeof value === 'string') {
    return (
      [...(scale?.grades ?? []), ...(measure.stages ?? [])].find(({ id }) => id === value)?.name ?? value
    );
  }
  const percent = measure.kind === 'percent';
  const digits = measure.decimals ?? DECIMALS[measure.kind];
  const number = formatNumber(locale, value, {
    digits,
    percent,
    edges: percent ? [0, 100, ...edges] : [0, ...edges],
  });
  if (measure.kind === 'rank') return `${locale.words.rank} ${number}`;
  return percent || !measure.unit ? number : `${number} ${measure.unit}`;
}

/** The size of a difference: percentages differ in percentage points, never in percent. */
export function formatGap(locale: Locale, measure: Measure, gap: number): string {
  const digits = measure.decimals ?? DECIMALS[measure.kind];
  const number = formatNumber(locale, Math.abs(gap), { digits, edges: [0] });
  if (measure.kind === 'percent') return locale.points(number);
  return measure.unit && measure.kind !== 'rank' ? `${number} ${measure.unit}` : number;
}

/** A reference period in words: `năm 2025`, `quý III/2025`, `giai đoạn 2021–2025`. */
export function formatPeriod(locale: Locale, period: string): string {
  const [from = '', to] = period.split('/');
  if (to === undefined) return formatSingle(locale, from);
  if (from.length === 4 && to.length === 4) return locale.period.years(from, to);
  return locale.period.range(formatSingle(locale, from), formatSingle(locale, to));
}

function formatSingle(locale: Locale, period: string): string {
  const year = +period.slice(0, 4);
  const rest = period.slice(5);
  if (rest === '') return locale.period.year(year);
  if (rest.length > 2) return formatDate(locale, period);
  if (rest[0] === 'S') return locale.period.half(+rest[1]!, year);
  if (rest[0] === 'Q') return locale.period.quarter(+rest[1]!, year);
  return locale.period.month(+rest, year);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A date (`2025-12-31`, or a date-time by its date as written): `31/12/2025`. */
export function formatDate({ tag }: Locale, date: string): string {
  let format = dateFormats.get(tag);
  if (!format) {
    const style = tag === 'vi' ? '2-digit' : 'long';
    format = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
      day: tag === 'vi' ? '2-digit' : 'numeric',
      month: style,
      year: 'numeric',
      timeZone: 'UTC',
    });
    dateFormats.set(tag, format);
  }
  return format.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}

/** What must be reached, by one of those bound: `từ 95% trở lên`, `tăng trên 10%`, `ít nhất 1 đoàn viên`. */
export function formatBar(locale: Locale, measured: Measured, requirement: Requirement): string {
  const { comparator, value, change, bare = false, basically } = requirement;
  const inUnits = changeMeasure(measured, requirement);
  const values = ([value].flat() as Value[]).map((one) =>
    change?.in === 'points'
      ? formatGap(locale, inUnits.measure, one as number)
      : formatValue(locale, inUnits, one),
  );
  const text = locale.requirement(comparator, values, inUnits.measure.kind, bare);
  const whole = change ? locale.change(change.direction, text) : text;
  return basically ? `${locale.words.basically} ${whole}` : whole;
}

/** What a requirement asks of all it binds, without its time: `từ 90% trở lên số đơn vị đạt từ mức “Tốt” trở lên`. */
export function formatRequirement(locale: Locale, measured: Measured, requirement: Requirement): string {
  const { coverage, each } = requirement;
  const { kind } = measured.measure;
  const bar = formatBar(locale, measured, requirement);
  if (each === undefined) return bar;
  if (!coverage) return locale.coverage(formatNumber(locale, 100, { percent: true }), bar, 'percent', kind);
  const { comparator, value, unit, bare = false } = coverage;
  const shares = [value].flat().map((share) => formatShare(locale, share, coverage));
  const share = locale.requirement(comparator, shares, unit, bare);
  return locale.coverage(share, bar, comparator === 'eq' && value === 0 ? 'none' : unit, kind);
}

function formatShare(
  locale: Locale,
  share: number,
  { unit, outOf }: NonNullable<Requirement['coverage']>,
): string {
  const number = formatNumber(locale, share, { percent: unit === 'percent' });
  return outOf === undefined ? number : `${number}/${formatNumber(locale, outOf)}`;
}

/** A change in percent is measured in percent, whatever is counted. */
export function changeMeasure(measured: Measured, { change }: Requirement): Measured {
  return change?.in === 'percent' ? { measure: { kind: 'percent' } } : measured;
}

/** When a requirement binds: `đến hết năm 2025`, `hằng năm 2026–2030 và các năm tiếp theo`; empty where it always does. */
export function formatTime(locale: Locale, { by, every, within, from, to, openEnded }: Requirement): string {
  if (by !== undefined) return locale.deadline(formatPeriod(locale, by));
  if (within !== undefined) return locale.within(formatPeriod(locale, within));
  if (every === undefined) return '';
  const span = from !== undefined && to !== undefined ? `${from}–${to}` : (from ?? to);
  return locale.recurring(every, span, openEnded ?? false);
}

/** The value of a verdict in words; of a coverage, those that comply of those bound. */
export function formatProgressValue(progress: Progress, locale: Locale): string | undefined {
  const { value, coverage, figure } = progress;
  if (coverage) return `${formatNumber(locale, coverage.compliant)}/${formatNumber(locale, coverage.base)}`;
  if (value === undefined) return undefined;
  const edges = [progress.required].flat().filter((edge) => typeof edge === 'number');
  const text = formatValue(locale, changeMeasure(progress, progress.requirement), value, edges);
  return figure?.qualifier ? `${locale.qualifiers[figure.qualifier]} ${text}` : text;
}

/** What the verdict was held against: the bar for one of those bound one by one, else the whole requirement. */
export function formatRequired(progress: Progress, locale: Locale): string {
  const { requirement, unit, organization } = progress;
  const one = unit !== undefined || (requirement.each === 'organization' && organization !== undefined);
  return (one ? formatBar : formatRequirement)(locale, progress, requirement);
}

/** What is missing or left over, in words; undefined where nothing is measured or the requirement is exactly reached. */
export function formatProgressGap(progress: Progress, locale: Locale): string | undefined {
  const { gap, coverage, measure, requirement } = progress;
  if (!gap) return undefined;
  const side = gap < 0 ? -1 : 1;
  if (!coverage) {
    const amount = formatGap(locale, changeMeasure({ measure }, requirement).measure, gap);
    return locale.gap(amount, side, isCeiling(progress));
  }
  const { unit = 'count', comparator = 'gte' } = requirement.coverage ?? {};
  const number = formatNumber(locale, Math.abs(gap), { edges: [0] });
  const amount = unit === 'percent' ? locale.points(number) : `${number} ${locale.words.unitNoun}`;
  return unit === 'fraction' ? undefined : locale.gap(amount, side, comparator[0] === 'l');
}

/** Whether less is better: what is left below the requirement is headroom. */
export const isCeiling = ({ comparator, requirement }: Progress): boolean =>
  comparator === 'lte' || comparator === 'lt' || (comparator === 'between' && requirement.ceiling === true);
