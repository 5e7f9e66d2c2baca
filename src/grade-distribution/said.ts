/** A distribution by grade in words: names, shares, and the sentence that says what a bar shows. */
import { forbids } from '../binding.js';
import { formatBar, formatNumber, edgesOf } from '../format.js';
import { formatShareAsked, nounOf } from '../format-coverage.js';
import { shareOfBound } from '../gauge-coverage.js';
import { gradeWordsOf } from '../grade-words.js';
import type { Locale } from '../locale.js';
import { nameOn, type Model } from '../model.js';
import type { Requirement, Target } from '../schema.js';
import type { GradeGroup, GradeRow } from './index.js';
import { isReported } from '../reported.js';

/** Whom a row counts. */
export function nameOfRow(
  model: Model,
  { requirement }: GradeGroup,
  { organization, level }: GradeRow,
  locale: Locale,
): string {
  const named = [
    organization !== undefined && nameOn(model.organizations.get(organization)!.name),
    level !== undefined && model.levels.get(level)!.name,
  ].filter(Boolean);
  const { together } = gradeWordsOf(locale);
  return named.join(' · ') || together[requirement.each === 'organization' ? 'organization' : 'unit'];
}

/** Which grades a requirement counts: `xếp loại từ mức “Tốt” trở lên`. */
export function formatAt(
  model: Model,
  { measure }: Target,
  requirement: Requirement,
  locale: Locale,
): string {
  const scale = model.scales.get(measure.scale ?? '');
  return gradeWordsOf(locale).at(formatBar(locale, { measure, scale }, requirement), measure.kind);
}

/** How many of those bound must be in them: `từ 90% trở lên`, `ít nhất 3/6 tổ chức`, `tất cả đơn vị`. */
export function formatAskedOf(requirement: Requirement, locale: Locale): string {
  const words = gradeWordsOf(locale);
  const of = nounOf(requirement, locale);
  const { coverage } = requirement;
  if (!coverage) return words.every(of);
  if (coverage.comparator === 'eq' && coverage.value === 0) return words.none(of);
  const share = formatShareAsked(locale, coverage);
  return coverage.unit === 'count' ? words.some(share, of) : share;
}

/** Those in a grade that is counted, of those bound, in percent: never rounded onto what is asked, nor onto none or all. */
export function formatShareOf({ counts, verdict }: GradeRow, locale: Locale): string {
  if (!counts || !isReported(counts)) return '';
  const edges = verdict?.coverage ? edgesOf(verdict).map((edge) => shareOfBound(verdict, edge) * 100) : [];
  const share = (counts.compliant / counts.base) * 100;
  return formatNumber(locale, share, { digits: 1, percent: true, edges: [0, 100, ...edges] });
}

/** What the bar of a row shows, for those who do not see it. */
export function gradeSentence(
  model: Model,
  target: Target,
  group: GradeGroup,
  row: GradeRow,
  locale: Locale,
  name = nameOfRow(model, group, row, locale),
): string {
  const words = gradeWordsOf(locale);
  const { counts, verdict, notApart } = row;
  if (notApart) return `${name}: ${words.notApart}.`;
  if (!counts) return `${name}: ${words.noFigure}.`;
  const number = (count: number) => formatNumber(locale, count);
  const some = (count: number) => (count > 0 ? number(count) : '');
  return words.sentence({
    name,
    of: nounOf(group.requirement, locale),
    grades: group.grades.flatMap((grade, place) => {
      const count = counts.grades?.[place] ?? 0;
      return count > 0 ? [{ count: number(count), name: grade.name }] : [];
    }),
    silent: some(counts.silent),
    notApplicable: some(counts.notApplicable),
    compliant: number(counts.compliant),
    base: isReported(counts) ? number(counts.base) : '',
    share: formatShareOf(row, locale),
    at: formatAt(model, target, group.requirement, locale),
    provisional: counts.provisional ?? false,
    required: verdict ? formatAskedOf(verdict.requirement, locale) : '',
    status: verdict ? locale.statuses[verdict.status] : '',
  });
}

/** Those that the figures do not tell apart: not in a grade that is counted. */
export const otherOf = ({ requirement }: GradeGroup, locale: Locale): string =>
  gradeWordsOf(locale).other(forbids(requirement));
