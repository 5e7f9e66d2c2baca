/** The files of a trend: the picture, and every period behind it. */
import { progressJson } from '../../src/export/progress.js';
import { trendTable } from '../../src/export/trend-table.js';
import type { Locale } from '../../src/locale.js';
import type { Model } from '../../src/model.js';
import { sourceOf } from '../../src/tables/fields.js';
import type { TargetTrend } from '../../src/target-trend/index.js';
import { contentsOf, pictureOf, type FileContents } from '../parts/files/contents.js';

export function trendFiles(model: Model, locale: Locale, asOf: string, trend: TargetTrend): FileContents {
  const { target, verdict, rows } = trend;
  const asked = { model, locale, asOf, ids: ['trend', target.id, verdict.organization, verdict.unit] };
  const sources = rows.map(({ figure }) => sourceOf(figure));
  return contentsOf(asked, {
    picture: pictureOf(asked, target.name, sources),
    tables: [{ table: () => trendTable(model, trend, { asOf, lang: locale.tag }) }],
    progress: () => progressJson(model, [verdict], { asOf }),
  });
}
