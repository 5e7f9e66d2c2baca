/** What a scorecard says: of all verdicts together, of a group, and of one row. */
import { formatNumber } from './format.js';
import type { Progress, Status } from './evaluate/progress.js';
import type { Locale } from './locale.js';
import { nameOn, type Model } from './model.js';
import type { ScorecardGroup, ScorecardGrouping, ScorecardTarget, Tally } from './scorecard.js';
import { scorecardWordsOf } from './scorecard-words.js';

/** "25 kết quả đánh giá của 12 chỉ tiêu". */
export function totalOf({ verdicts, targets }: Tally, locale: Locale): string {
  return scorecardWordsOf(locale).total({
    verdicts: formatNumber(locale, verdicts),
    targets: formatNumber(locale, targets),
    several: verdicts !== targets,
  });
}

/** What a group is called; undefined where nothing divides the document. */
export function nameOfGroup(
  model: Model,
  { key, verdicts }: ScorecardGroup,
  group: ScorecardGrouping,
  locale: Locale,
): string | undefined {
  const words = scorecardWordsOf(locale);
  if (group === 'status') return locale.statuses[key as Status];
  if (group === 'organization')
    return key === undefined ? words.common : nameOn(model.organizations.get(key)!.name);
  if (key !== undefined) return words.section(key);
  const cited = model.document.targets.some(
    ({ ref, requirements }) => ref ?? requirements.some((one) => one.ref),
  );
  return verdicts > 0 && cited ? words.noSection : undefined;
}

/** Whom a verdict is on, beside what its group says already; empty where it is on all together. */
export function subjectOf(model: Model, { organization, level }: Progress, group: ScorecardGrouping): string {
  const named = organization !== undefined && group !== 'organization';
  return [
    named && nameOn(model.organizations.get(organization)!.name),
    level !== undefined && model.levels.get(level)!.name,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What a row is called where nothing else tells it from its neighbours. */
export const wholeOf = (model: Model, { organization }: Progress, locale: Locale): string =>
  organization === undefined
    ? scorecardWordsOf(locale).together
    : nameOn(model.organizations.get(organization)!.name);

/** Where the document says it; empty where that is what the group is. */
export const citationOf = ({ citation }: ScorecardTarget, locale: Locale, section?: string): string =>
  citation === undefined || citation === section ? '' : scorecardWordsOf(locale).section(citation);
