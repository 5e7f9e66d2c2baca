/** Every count behind the picture, as a table. */
import { html, type TemplateResult } from 'lit';
import { alignDecimals } from '../../src/format-column.js';
import { formatNumber } from '../../src/format.js';
import type { GradeGroup, GradeRow } from '../../src/grade-distribution/index.js';
import { formatAt, formatShareOf, nameOfRow, otherOf } from '../../src/grade-distribution/said.js';
import { gradeWordsOf } from '../../src/grade-words.js';
import type { Locale } from '../../src/locale.js';
import type { Model } from '../../src/model.js';
import type { Target } from '../../src/schema.js';
import { capital } from '../../src/text.js';

/** Grades as columns, rows as in the picture; a region of its own that scrolls, since some scales are long. */
export function countsTable(
  model: Model,
  target: Target,
  group: GradeGroup,
  caption: string,
  locale: Locale,
): TemplateResult {
  const { rows, total, requirement } = group;
  const words = gradeWordsOf(locale);
  const known = rows.flatMap(({ counts }) => counts ?? []);
  const grades = known.some((counts) => counts.grades) ? group.grades : [];
  const wholes = known.some((counts) => !counts.grades);
  const excepted = known.some(({ notApplicable }) => notApplicable > 0);
  const columns = [
    ...grades.map(({ name }) => name),
    capital(formatAt(model, target, requirement, locale)),
    ...(wholes ? [otherOf(group, locale)] : []),
    words.silent,
    words.base,
    words.share,
    ...(excepted ? [locale.statuses['not-applicable']] : []),
  ];
  const number = (count?: number) => (count === undefined ? '—' : formatNumber(locale, count));
  const all = [...rows, ...(total ? [{ counts: total }] : [])];
  const shares = alignDecimals(
    all.map((row) => formatShareOf(row, locale)),
    { kind: 'percent' },
    locale,
  );
  const cells = ({ counts }: GradeRow, index: number) => {
    return [
      ...grades.map((_, place) => number(counts?.grades?.[place])),
      number(counts?.compliant),
      ...(wholes ? [number(counts?.notCompliant)] : []),
      number(counts?.silent),
      number(counts?.base),
      shares[index] || '—',
      ...(excepted ? [number(counts?.notApplicable)] : []),
    ];
  };
  const line = (row: GradeRow, index: number) =>
    html`<tr>
      <th scope="row">${index < rows.length ? nameOfRow(model, group, row, locale) : words.total}</th>
      ${cells(row, index).map((text) => html`<td class="number">${text}</td>`)}
    </tr>`;
  return html`<details>
    <summary>${words.table}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="${words.table}: ${caption}">
      <table part="counts" aria-label="${words.table}: ${caption}">
        <thead>
          <tr>
            <td></td>
            ${columns.map((name) => html`<th scope="col" class="number">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${all.map(line)}
        </tbody>
      </table>
    </div>
  </details>`;
}
