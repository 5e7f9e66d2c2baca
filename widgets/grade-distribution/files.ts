/** The files of a distribution by grade: the bars, every count behind them, and the verdicts. */
import { gradeTable } from '../../src/export/grade-table.js';
import { progressJson } from '../../src/export/progress.js';
import type { GradeGroup } from '../../src/grade-distribution/index.js';
import type { Locale } from '../../src/locale.js';
import type { Model } from '../../src/model.js';
import type { Target } from '../../src/schema.js';
import { sourceOf } from '../../src/tables/fields.js';
import { contentsOf, pictureOf, type FileContents } from '../parts/files/contents.js';

export function gradeFiles(
  model: Model,
  locale: Locale,
  asOf: string,
  { target, organization, level }: { target: Target; organization?: string; level?: string },
  groups: readonly GradeGroup[],
): FileContents {
  const asked = { model, locale, asOf, ids: [target.id, organization, level] };
  const verdicts = groups.flatMap(({ rows }) => rows.flatMap(({ verdict }) => verdict ?? []));
  const sources = verdicts.map(({ figure }) => sourceOf(figure));
  return contentsOf(asked, {
    picture: pictureOf(asked, target.name, sources),
    tables: [{ table: () => gradeTable(model, target, groups, { asOf, lang: locale.tag }) }],
    ...(verdicts.length > 0 && { progress: () => progressJson(model, verdicts, { asOf }) }),
  });
}
