/** Numbers, periods and requirements as people write them; `Intl` objects are made once. */
import type { Locale } from './locale.js';
import { isReported } from './reported.js';
import type { Category, Measure, Requirement, Scale } from './schema.js';
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

/** A rounded -0 is 0, and so is told from nothing by more decimals. (`signDisplay: 'negative'` says so only since Chrome 106.) */
function unsigned(format: Intl.NumberFormat, value: number): string {
  const text = format.format(value);
  return /[1-9]/.test(text) ? text : format.format(0);
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
    const text = unsigned(format, value);
    if (more >= MOST_DECIMALS || !edges.some((edge) => edge !== value && unsigned(format, edge) === text))
      return text;
  }
}

export interface Measured {
  measure: Measure;
  scale?: Scale;
  /** What the parts of a total are called. */
  categories?: Category[];
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
export function formatGap(locale: Locale, measure: Measure, gap: number, edges: number[] = []): string {
  const written = edges.map((edge) => String(edge).split('.')[1]?.length ?? 0);
  const digits = Math.max(measure.decimals ?? DECIMALS[measure.kind], ...written);
  const number = formatNumber(locale, Math.abs(gap), { digits, edges: [0, ...edges] });
  if (measure.kind === 'percent') return locale.points(number);
  const unit = measure.kind === 'rank' ? locale.words.places : measure.unit;
  return unit ? `${number} ${unit}` : number;
}

/** A reference period in words: `năm 2025`, `quý III/2025`, `giai đoạn 2021–2025`. */
export function formatPeriod(locale: Locale, period: string): string {
  const [from = '', to] = period.split('/');
  if (to === undefined || to === from) return formatSingle(locale, from);
  if (from.length === 4 && to.length === 4) return locale.period.years(from, to);
  return locale.period.range(formatSingle(locale, from), formatSingle(locale, to));
}

function formatSingle(locale: Locale, period: string): string {
  const year = +period.slice(0, 4);
  const rest = period.slice(5);
  if (rest === '') return locale.period.year(year);
  if (rest.length > 2) return locale.period.day(formatDate(locale, period));
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

/** As many decimals as the requirement was written with. */
export const AS_WRITTEN = 10;

/** What must be reached, by one of those bound: `từ 95% trở lên`, `tăng trên 10%`, `ít nhất 1 đoàn viên`. */
export function formatBar(
  locale: Locale,
  measured: Measured,
  requirement: Pick<Requirement, 'comparator' | 'value' | 'change' | 'bare' | 'basically'>,
): string {
  const { comparator, value, change, bare = false, basically } = requirement;
  const { measure, scale } = changeMeasure(measured, requirement);
  const exact = { ...measure, decimals: AS_WRITTEN };
  const values = ([value].flat() as Value[]).map((one, index, { length }) => {
    if (typeof one === 'number' && measure.kind === 'rank') return formatNumber(locale, one);
    if (typeof one === 'number' && change?.in === 'points') return formatGap(locale, exact, one);
    const unit = index + 1 < length ? undefined : measure.unit;
    const text = formatValue(locale, { measure: { ...exact, unit }, scale }, one);
    return typeof one === 'string' ? `“${text}”` : typeof one === 'boolean' ? text.toLowerCase() : text;
  });
  const text = locale.requirement(comparator, values, measure.kind, bare);
  const whole = change ? locale.change(change.direction, text) : text;
  return basically ? `${locale.words.basically} ${whole}` : whole;
}

/** A change in percent is measured in percent, whatever is counted. */
export function changeMeasure(measured: Measured, { change }: Pick<Requirement, 'change'>): Measured {
  return change?.in === 'percent' ? { measure: { kind: 'percent' } } : measured;
}

/** When a requirement binds: `đến hết năm 2025`, `hằng năm, giai đoạn 2026–2030 và các năm tiếp theo`; empty where it always does. */
export function formatTime(locale: Locale, { by, every, within, from, to, openEnded }: Requirement): string {
  const end = (by ?? to)?.split('/').at(-1);
  if (by !== undefined) return locale.deadline(formatPeriod(locale, end!));
  if (within !== undefined) return locale.within(formatPeriod(locale, within));
  if (every === undefined) return '';
  const start = from?.split('/')[0];
  const span =
    start && end
      ? formatPeriod(locale, `${start}/${end}`)
      : start
        ? locale.since(formatPeriod(locale, start))
        : end && locale.deadline(formatPeriod(locale, end));
  return locale.recurring(every, span, openEnded === true && end !== undefined);
}

/** The value of a verdict in words; of a coverage, those that comply of those bound. */
export function formatProgressValue(progress: Progress, locale: Locale): string | undefined {
  const { value, coverage, figure, requirement } = progress;
  const { change } = requirement;
  if (coverage)
    return isReported(coverage)
      ? `${formatNumber(locale, coverage.compliant)}/${formatNumber(locale, coverage.base)}`
      : undefined;
  if (value === undefined) return undefined;
  const measured = changeMeasure(progress, requirement);
  if (change && typeof value === 'number') {
    const { direction } = change;
    const other = direction === 'increase' ? 'decrease' : 'increase';
    const size = Math.abs(value);
    const amount =
      change.in === 'points'
        ? formatGap(locale, measured.measure, size, edgesOf(progress))
        : formatValue(locale, measured, size, edgesOf(progress));
    return locale.change(value < 0 ? other : direction, amount);
  }
  const text = formatValue(locale, measured, value, edgesOf(progress));
  return figure?.qualifier ? `${locale.qualifiers[figure.qualifier]} ${text}` : text;
}

/** The numbers that a verdict was held against: nothing that differs from them may be rounded onto them. */
export const edgesOf = ({ required }: Progress): number[] =>
  [required].flat().filter((edge) => typeof edge === 'number');

/**
 * What a gap is: `short` of the requirement; `over` what is allowed; `spare` below a ceiling; `extra` above what is asked.
 * Undefined where there is none, or where a tolerance makes up for it.
 */
export function gapKind(progress: Progress): 'short' | 'over' | 'spare' | 'extra' | undefined {
  const { gap, comparator, value, satisfied, measure } = progress;
  const upper = comparator[0] !== 'g' && measure.kind !== 'rank';
  if (!gap || (gap < 0 && satisfied)) return undefined;
  if (gap > 0) return upper && comparator[0] === 'l' ? 'spare' : 'extra';
  return upper && (value as number) > edgesOf(progress).at(-1)! ? 'over' : 'short';
}

/** What is missing or left over, in words: `còn thiếu 1,6 điểm %`. */
export function formatProgressGap(progress: Progress, locale: Locale): string | undefined {
  const { gap = 0, measure, requirement } = progress;
  const kind = gapKind(progress);
  const { measure: inUnits } = changeMeasure({ measure }, requirement);
  return kind && locale.gap(formatGap(locale, inUnits, gap, edgesOf(progress)), kind);
}
