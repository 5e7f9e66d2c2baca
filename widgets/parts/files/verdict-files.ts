/** The files of elements that show verdicts. */
import type { Progress } from '../../../src/evaluate/progress.js';
import { progressJson } from '../../../src/export/progress.js';
import { verdictTable } from '../../../src/export/tables.js';
import type { Locale } from '../../../src/locale.js';
import type { Model } from '../../../src/model.js';
import { sourceOf } from '../../../src/tables/fields.js';
import { contentsOf, pictureOf, type FileContents } from './contents.js';

/** Of one verdict or several; named after the target and the subject that all of them have in common. */
export function verdictFiles(
  model: Model,
  locale: Locale,
  asOf: string,
  verdicts: readonly Progress[],
  drawn = true,
): FileContents {
  const common = (key: 'target' | 'organization' | 'unit') => {
    const [id, ...others] = new Set(verdicts.map((verdict) => verdict[key]));
    return others.length > 0 ? undefined : id;
  };
  const target = common('target');
  const ids = [target ?? model.document.resolution.id, common('organization'), common('unit')];
  const asked = { model, locale, asOf, ids };
  const { name: title = model.document.resolution.title } = model.targets.get(target ?? '') ?? {};
  const sources = verdicts.map(({ figure }) => sourceOf(figure));
  return contentsOf(asked, {
    ...(drawn && { picture: pictureOf(asked, title, sources) }),
    tables: [{ table: () => verdictTable(model, verdicts, { asOf, lang: locale.tag }) }],
    progress: () => progressJson(model, verdicts, { asOf }),
  });
}
