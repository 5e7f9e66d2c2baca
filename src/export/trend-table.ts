/** The figures of a trend, period by period, for spreadsheets. */
import { fileWordsOf } from '../files-words.js';
import { formatPeriod } from '../format.js';
import { formatRequired } from '../format-coverage.js';
import { localeFor } from '../locale.js';
import type { Model } from '../model.js';
import { sourceOf, type TableContext } from '../tables/fields.js';
import type { TargetTrend, TrendRow } from '../target-trend/index.js';
import { pointText, subjectName } from '../target-trend/words.js';
import { chartWordsOf } from '../chart-words.js';
import { trendWordsOf } from '../trend-words.js';
import { isReported } from '../reported.js';
import type { CsvTable } from './csv.js';
import { tableOf, unitOf, type Column } from './tables.js';

export function trendTable(model: Model, trend: TargetTrend, context: TableContext): CsvTable {
  const locale = localeFor(context.lang);
  const { fields } = chartWordsOf(locale);
  const names = fileWordsOf(locale).columns;
  const { columns: words, kinds, silent, note } = trendWordsOf(locale);
  const { verdict, target } = trend;
  const subject = subjectName(model, verdict, locale);
  const number = ({ point }: TrendRow) =>
    typeof point?.value === 'number' && !point.coverage ? point.value : undefined;
  const remarks = ({ point, figure }: TrendRow): string =>
    [
      point?.provisional && locale.words.provisional,
      point?.partial && kinds.partial,
      point && point.kind !== 'observed' && kinds[point.kind],
      !point && figure?.status && Reflect.get(silent, figure.status),
    ]
      .filter(Boolean)
      .join(', ');
  const columns: Column<TrendRow>[] = [
    [fields.subject, () => subject],
    [fields.targetName, () => target.name],
    [words.period, ({ period }) => formatPeriod(locale, period)],
    [names.valueNumber, number],
    [fields.measureUnit, (row) => number(row) !== undefined && unitOf(verdict, locale)],
    [fields.compliant, ({ point }) => (isReported(point?.coverage) ? point?.coverage?.compliant : undefined)],
    [fields.bound, ({ point }) => point?.coverage?.base],
    // `5/12` would be a day in December to a spreadsheet.
    [words.value, ({ point }) => point && !point.coverage && pointText(trend, point, locale)],
    [names.state, remarks],
    [
      words.required,
      ({ verdicts, holding }) =>
        [...verdicts, ...holding]
          .map((one) => [one.aim && locale.words.aim, formatRequired(one, locale)].filter(Boolean).join(' '))
          .join('; '),
    ],
    [
      words.status,
      ({ verdicts }) =>
        verdicts
          .map(({ early, status }) => (early && status === 'met' ? locale.early : locale.statuses[status]))
          .join('; '),
    ],
    [words.source, ({ figure }) => sourceOf(figure)],
    [note, ({ figure }) => figure?.note],
  ];
  return tableOf(model, trend.rows, columns, context);
}
