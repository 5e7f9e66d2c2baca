/** One target of one organization or unit: figure, verdict, requirement and reasoning. */
import { detailLines } from '../detail-lines.js';
import { evaluate } from '../evaluate/index.js';
import type { Progress } from '../evaluate/progress.js';
import { explain } from '../explain.js';
import { formatProgressValue } from '../format.js';
import { formatCounts, formatParts } from '../format-coverage.js';
import { candidatesFor, subjectLine } from '../gauge-subject.js';
import { inForce } from '../gauge.js';
import type { Locale } from '../locale.js';
import type { Model } from '../model.js';
import { onPeriod } from '../on-period.js';
import { scorecardWordsOf } from '../scorecard-words.js';
import { findWhy } from '../target-problems.js';
import { askedOf, asideOf, gapOf, statusOf, withAim } from '../verdict-said.js';
import { list, paragraph, sentence, strong, type Markup } from './html.js';
import { refuse, type SnapshotOptions } from './options.js';
import { shown, type PartOf } from './part.js';

export const gaugePart: PartOf = (model, options, locale) => {
  const verdict = verdictFor(model, options);
  const target = model.targets.get(verdict.target)!;
  const lines = detailLines(target, verdict, locale, {
    formatCounts,
    formatParts,
  });
  const value = [shown(formatProgressValue(verdict, locale)), asideOf(verdict, locale)];
  return {
    blocks: [
      paragraph(
        sentence(
          strong(target.name),
          `– ${subjectLine(model, verdict, locale)}:`,
          strong(value.filter(Boolean).join(' ')),
        ),
        standing(verdict, locale),
        sentence(`${locale.words.requirement}: ${withAim(askedOf(verdict, locale), verdict.aim, locale)}`),
      ),
      paragraph(`${locale.words.why}: ${explain(verdict, { lang: locale.tag })}`),
      ...(lines.length > 0 ? [list(lines)] : []),
    ],
    figures: { target: target.id, organization: verdict.organization },
  };
};

/** "Tình trạng: Chậm tiến độ, còn thiếu 4,6 điểm %." */
export function standing(verdict: Progress, locale: Locale): Markup {
  const { status } = scorecardWordsOf(locale).columns;
  return sentence(
    `${status}: ${[statusOf(verdict, locale), gapOf(verdict, locale)].filter(Boolean).join(', ')}`,
  );
}

/** The verdict that the gauge of these options shows. */
function verdictFor(
  model: Model,
  { target, organization, unit, period, asOf, lang }: SnapshotOptions,
): Progress {
  const verdicts = target === undefined ? [] : evaluate(model, { asOf, target });
  const candidates = candidatesFor(verdicts, { organization, unit });
  const chosen =
    period === undefined
      ? inForce(candidates, asOf, model.document.resolution)
      : onPeriod(candidates, period);
  return chosen ?? refuse(findWhy(model, verdicts, { target, organization, unit, period }), lang);
}
