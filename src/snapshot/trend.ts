/** How a target has come along: where it stands, the sentence, and the figures period by period. */
import { evaluate } from '../evaluate/index.js';
import { formatPeriod, formatProgressValue } from '../format.js';
import { formatRequired } from '../format-coverage.js';
import type { Locale } from '../locale.js';
import { findWhy } from '../target-problems.js';
import { targetTrend, type TargetTrend, type TrendRow } from '../target-trend/index.js';
import { pointAside, requirementsIn, restOf, silenceOf, valuesOf } from '../target-trend/said.js';
import { subjectName, trendSentences } from '../target-trend/words.js';
import { capital } from '../text.js';
import { trendWordsOf } from '../trend-words.js';
import { asideOf, statusOf, withAim } from '../verdict-said.js';
import { flow, list, paragraph, sentence, strong, table, type Inline, type Markup } from './html.js';
import { refuse } from './options.js';
import { NONE, shown, type PartOf } from './part.js';

export const trendPart: PartOf = (model, options, locale) => {
  const { organization, unit, asOf, lang } = options;
  const target = options.target ?? '';
  const trend = targetTrend(model, {
    ...{ asOf, target },
    ...(organization && { organization }),
    ...(unit && { unit }),
  });
  if (!trend)
    return refuse(
      findWhy(model, target ? evaluate(model, { asOf, target }) : [], { target, organization, unit }),
      lang,
    );
  const name = subjectName(model, trend.verdict, locale);
  const lines = restOf(trend, locale);
  return {
    blocks: [
      headingOf(trend, name, locale),
      paragraph(...trendSentences(trend, name, locale)),
      ...(lines.length > 0 ? [list(lines)] : []),
      ...(trend.rows.length > 0 ? [figuresOf(trend, name, locale)] : []),
    ],
    figures: { target, organization: trend.verdict.organization },
  };
};

function headingOf(trend: TargetTrend, name: string, locale: Locale): Markup {
  const { target, verdict } = trend;
  const { words } = locale;
  const period = verdict.figure?.period ?? verdict.period;
  const { columns } = trendWordsOf(locale);
  const asked = requirementsIn(trend, locale).map(({ asked: one, more }) =>
    withAim([formatRequired(one, locale), more].filter(Boolean).join(', '), one.aim, locale),
  );
  return paragraph(
    sentence(
      strong(target.name),
      `– ${name}:`,
      strong(shown(formatProgressValue(verdict, locale))),
      asideOf(verdict, locale),
      period && `· ${formatPeriod(locale, period)}`,
    ),
    sentence(`${columns.status}: ${statusOf(verdict, locale)}`),
    sentence(`${words.requirement}: ${asked.join('; ')}`),
  );
}

function figuresOf(trend: TargetTrend, name: string, locale: Locale): Markup {
  const words = trendWordsOf(locale);
  const { columns } = words;
  const values = valuesOf(trend, locale);
  return table({
    caption: words.caption(trend.target.name, name),
    columns: [columns.period, columns.value, columns.required, columns.status],
    rows: trend.rows.map((row, index) => rowOf(trend, row, values[index], locale)),
  });
}

function rowOf(trend: TargetTrend, row: TrendRow, value: string | undefined, locale: Locale): Inline[] {
  const { verdicts, holding, figure, point, period } = row;
  const asked = [...verdicts, ...holding].map((one) => withAim(formatRequired(one, locale), one.aim, locale));
  return [
    capital(formatPeriod(locale, period)),
    flow([strong(shown(value)), point ? pointAside(trend, point, locale) : silenceOf(figure, locale)]),
    asked.join('; ') || NONE,
    verdicts.map((verdict) => statusOf(verdict, locale)).join('; ') || NONE,
  ];
}
