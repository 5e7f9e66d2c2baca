import { addYears, formatDay, MONTHS, parsePeriod, periodName, type Period } from './periods.js';
import type { Cadence } from './schema.js';

/** The period of the same length just before: 2024 before 2025, 2025-Q2 before 2025-Q3, the days before for odd ranges. */
export function previousPeriod(period: Period): Period {
  const { start, end, text } = period;
  const size = MONTHS[cadenceOf(text) ?? ''];
  if (size) {
    const before = new Date((start - 1) * 86_400_000);
    const first = before.getUTCMonth() - (before.getUTCMonth() % size);
    return parsePeriod(periodName(before.getUTCFullYear(), first, size));
  }
  const [from, to] = [new Date(start * 86_400_000), new Date((end + 1) * 86_400_000)];
  const wholeYears = from.getUTCMonth() === to.getUTCMonth() && from.getUTCDate() === to.getUTCDate();
  const first = wholeYears
    ? addYears(start, from.getUTCFullYear() - to.getUTCFullYear())
    : 2 * start - end - 1;
  return parsePeriod(`${formatDay(first)}/${formatDay(start - 1)}`);
}

/** The cadence a single period belongs to. */
function cadenceOf(text: string): Cadence | undefined {
  if (/^\d{4}$/.test(text)) return 'year';
  if (/^\d{4}-S\d$/.test(text)) return 'half-year';
  if (/^\d{4}-Q\d$/.test(text)) return 'quarter';
  return /^\d{4}-\d\d$/.test(text) ? 'month' : undefined;
}
