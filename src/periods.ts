/**
 * Reference periods (SDMX TIME_PERIOD, ISO 8601): `2025`, `2025-S1`, `2025-Q3`, `2025-07`, `2025-07-31` and ranges
 * `2021/2025`, both ends included. Days are counted from 1970-01-01 as whole numbers: there is no clock and no time zone.
 */
import type { Cadence } from './schema.js';

export interface Period {
  text: string;
  /** First day, as a day number. */
  start: number;
  /** Last day, included. */
  end: number;
}

const DAY = 86_400_000;
export const MONTHS: Record<string, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The calendar repeats itself after 400 years of so many days; a step further Date.UTC takes every year as written, 0–99 too. */
const CYCLE = { years: 400, days: 146_097 };

/** The day number of year, month (1–12) and day of the month. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year + CYCLE.years, month - 1, day) / DAY - CYCLE.days;

/** The day number of `2025-09-30`, or of a date-time by its date as written. */
export function parseDay(date: string): number {
  return dayNumber(+date.slice(0, 4), +date.slice(5, 7), +date.slice(8, 10));
}

/** `2025-09-30` for a day number. */
export const formatDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

const parsed = new Map<string, Period>();

/** Start and end of a reference period; the text must match the schema. */
export function parsePeriod(text: string): Period {
  let period = parsed.get(text);
  if (!period) {
    const [first = text, last] = text.split('/');
    const from = parseSingle(first);
    period = { text, start: from.start, end: (last ? parseSingle(last) : from).end };
    parsed.set(text, period);
  }
  return period;
}

function parseSingle(text: string): { start: number; end: number } {
  const year = +text.slice(0, 4);
  const rest = text.slice(5);
  if (rest.length > 2 && rest[2] === '-') return { start: parseDay(text), end: parseDay(text) };
  if (rest === '') return months(year, 1, 12);
  if (rest[0] === 'S') return months(year, +rest[1]! * 6 - 5, 6);
  if (rest[0] === 'Q') return months(year, +rest[1]! * 3 - 2, 3);
  return months(year, +rest, 1);
}

const months = (year: number, first: number, count: number) => ({
  start: dayNumber(year, first, 1),
  end: dayNumber(year, first + count, 1) - 1,
});

/** The periods of a cadence that lie wholly between two days, oldest first; a term is one of `terms`. */
export function periodsBetween(cadence: Cadence, start: number, end: number, terms: string[] = []): Period[] {
  const all = cadence === 'term' ? terms.map(parsePeriod) : calendarPeriods(cadence, start, end);
  return all.filter((period) => period.start >= start && period.end <= end);
}

function calendarPeriods(cadence: Cadence, start: number, end: number): Period[] {
  const size = MONTHS[cadence]!;
  const periods: Period[] = [];
  const first = new Date(start * DAY);
  const year = first.getUTCFullYear();
  for (let month = first.getUTCMonth() - (first.getUTCMonth() % size); ; month += size) {
    const period = parsePeriod(periodName(year + Math.floor(month / 12), month % 12, size));
    if (period.start > end) return periods;
    periods.push(period);
  }
}

/** The name of the period of so many months that begins in a month (0 to 11). */
export function periodName(number: number, month: number, size: number): string {
  const year = String(number).padStart(4, '0');
  if (size === 12) return year;
  if (size === 6) return `${year}-S${month / 6 + 1}`;
  if (size === 3) return `${year}-Q${month / 3 + 1}`;
  return `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** The day a year later or earlier; 29 February becomes 1 March where it must. */
export function addYears(day: number, years: number): number {
  const date = new Date(day * DAY);
  return dayNumber(date.getUTCFullYear() + years, date.getUTCMonth() + 1, date.getUTCDate());
}

/**
 * Calendar years from the end of one day to the end of another, as an exact fraction. All months are alike, whatever days they
 * have: from 30 June to 30 June is a year, and half a year to 31 December.
 */
export function yearsBetween(from: number, to: number): readonly [numerator: number, denominator: number] {
  const [a, b] = [monthsTo(from), monthsTo(to)];
  return [b.days * a.of - a.days * b.of, 12 * a.of * b.of];
}

/** Months up to the end of a day, in parts of a day of its month. */
function monthsTo(day: number): { days: number; of: number } {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const of = dayNumber(year, month + 2, 1) - dayNumber(year, month + 1, 1);
  return { days: (year * 12 + month) * of + date.getUTCDate(), of };
}
