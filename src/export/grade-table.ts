/** How many stand in each grade, for spreadsheets. */
import { chartWordsOf } from '../chart-words.js';
import { fileWordsOf } from '../files-words.js';
import { formatPeriod } from '../format.js';
import type { GradeCounts, GradeGroup, GradeRow } from '../grade-distribution/index.js';
import { formatAskedOf, formatAt, nameOfRow, otherOf } from '../grade-distribution/said.js';
import { gradeWordsOf } from '../grade-words.js';
import { localeFor } from '../locale.js';
import type { Model } from '../model.js';
import type { Target } from '../schema.js';
import { sourceOf, type TableContext } from '../tables/fields.js';
import { isReported } from '../reported.js';
import type { CsvTable } from './csv.js';
import { tableOf, type Column } from './tables.js';

interface Counted {
  group: GradeGroup;
  name: string;
  row: GradeRow;
}

/** The rows of all groups, each group with what it counts and its sum. */
export function gradeTable(
  model: Model,
  target: Target,
  groups: readonly GradeGroup[],
  context: TableContext,
): CsvTable {
  const locale = localeFor(context.lang);
  const { fields } = chartWordsOf(locale);
  const words = gradeWordsOf(locale);
  const rows = groups.flatMap((group): Counted[] => [
    ...group.rows.map((row) => ({ group, row, name: nameOfRow(model, group, row, locale) })),
    ...(group.total ? [{ group, row: { counts: group.total }, name: words.total }] : []),
  ]);
  const grades = [...new Map(groups.flatMap((group) => group.grades).map((one) => [one.id, one])).values()];
  const count = (name: string, key: keyof GradeCounts): Column<Counted> => [
    name,
    ({ row }) => row.counts?.[key] as number | undefined,
  ];
  /** Of silence nothing is known, not even that none do. */
  const reported = (name: string, key: 'compliant' | 'notCompliant'): Column<Counted> => [
    name,
    ({ row: { counts } }) => (isReported(counts) ? counts?.[key] : undefined),
  ];
  const columns: Column<Counted>[] = [
    [words.rows.any, ({ name }) => name],
    [fields.targetName, () => target.name],
    [fields.periodName, ({ group }) => group.period && formatPeriod(locale, group.period)],
    ...grades.map(({ id, name }): Column<Counted> => [
      name,
      ({ group, row }) => row.counts?.grades?.[group.grades.findIndex((grade) => grade.id === id)],
    ]),
    [fileWordsOf(locale).columns.counted, ({ group }) => formatAt(model, target, group.requirement, locale)],
    reported(fields.compliant, 'compliant'),
    reported(groups[0] ? otherOf(groups[0], locale) : '', 'notCompliant'),
    count(words.silent, 'silent'),
    count(words.base, 'base'),
    [locale.statuses['not-applicable'], ({ row }) => row.counts?.notApplicable || undefined],
    [fields.provisional, ({ row }) => row.counts?.provisional && locale.words.provisional],
    [fields.requiredText, ({ row }) => row.verdict && formatAskedOf(row.verdict.requirement, locale)],
    [fields.statusName, ({ row }) => row.verdict && locale.statuses[row.verdict.status]],
    [fields.source, ({ row }) => sourceOf(row.verdict?.figure)],
  ];
  return tableOf(model, rows, columns, context);
}
