import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Progress } from '../src/evaluate/progress.js';
import {
  formatBar,
  formatPeriod,
  formatProgressGap,
  formatProgressValue,
  formatTime,
} from '../src/format.js';
import { gaugeScale, inForce } from '../src/gauge.js';
import { candidatesFor, subjectLine } from '../src/gauge-subject.js';
import type { Locale } from '../src/locale.js';
import type { Model } from '../src/model.js';
import { isReported } from '../src/reported.js';
import type { Target } from '../src/schema.js';
import { detailLines } from '../src/detail-lines.js';
import { gaugeStyles } from './parts/gauge-styles.js';
import { lazy } from './parts/lazy.js';
import { radialPicture } from './parts/radial-picture.js';
import { verdictsOn } from './parts/judgement.js';
import { statusBadge, statusStyles } from './parts/status.js';
import { NqWidget, type View } from './widget.js';

/**
 * How far one target of one organization or unit has come: value, requirement, verdict, gap, period and source.
 *
 * @csspart title - the name of the target
 * @csspart value - the figure
 * @csspart status - shape and word of the verdict
 * @csspart gap - what is missing or left over
 * @csspart picture - the drawing
 * @csspart why - the reasoning, which opens
 * @cssproperty [--nq-color-track=light-dark(#e6eaee, #2b333a)] - the empty scale, and the room held until there is data
 */
export class NqTargetGauge extends NqWidget {
  static override styles = [...NqWidget.styles, statusStyles, gaugeStyles];

  static override properties: PropertyDeclarations = {
    target: {},
    organization: {},
    unit: {},
    period: {},
    variant: {},
  };

  /** The id of the target. */
  declare target?: string;
  /** The id of the organization; needed where the target binds several. */
  declare organization?: string;
  /** The id of the unit, for its own figure. */
  declare unit?: string;
  /** The period to judge, where it is not the one in force. */
  declare period?: string;
  /** How it is drawn; `compact` is for a line of text or a table cell. @default radial */
  declare variant?: 'radial' | 'linear' | 'compact';

  #open = false;

  protected override view(model: Model, locale: Locale, asOf: string): View | undefined {
    // Lit sets what an attribute no longer says to null.
    const [organization, unit, period] = [this.organization, this.unit, this.period].map(
      (id) => id ?? undefined,
    );
    const target = model.targets.get(this.target ?? '');
    const verdicts = target ? verdictsOn(model, target, asOf, this.#ready) : [];
    if (!verdicts) return undefined;
    const candidates = candidatesFor(verdicts, { organization, unit });
    const asked = period === undefined ? undefined : onPeriod(this.#ready);
    if (period !== undefined && !asked) return undefined;
    const chosen = asked
      ? asked.onPeriod(candidates, period!)
      : inForce(candidates, asOf, model.document.resolution);
    if (!target || !chosen) {
      const wanted = { target: this.target, organization, unit, period };
      return {
        problems: () =>
          import('../src/target-problems.js').then(({ findWhy }) => findWhy(model, verdicts, wanted)),
      };
    }
    const counted = chosen.requirement.parts ?? chosen.requirement.each;
    const words = counted ? coverageWords(this.#ready) : undefined;
    // Drawn later, a picture would push down what follows.
    if ((counted && !words) || (this.variant && !linear(this.#ready))) return undefined;
    return {
      template: this.#render(model, target, chosen, locale, words),
      files: this.variant !== 'compact' && [chosen],
    };
  }

  #render(
    model: Model,
    target: Target,
    progress: Progress,
    locale: Locale,
    words?: CoverageWords,
  ): TemplateResult {
    const figure = formatProgressValue(progress, locale);
    const value = html`<b class="value ${figure?.[14] ? 'long' : ''}" part="value"
      >${figure ?? '—'} <small>${aside(progress, locale, words)}</small></b
    >`;
    const picture = this.#picture(progress, locale, target.name, figure, words);
    if (this.variant === 'compact') {
      // Standing alone, a verdict has to say of when it is.
      const period = progress.figure?.period ?? progress.period;
      return html`<span class="compact ${progress.status}"
        >${value} ${period && html`<small>${formatPeriod(locale, period)}</small>`} ${picture}
        ${statusBadge(progress, locale)}</span
      >`;
    }
    const gap = progress.coverage
      ? words?.formatCoverageGap(progress, locale)
      : formatProgressGap(progress, locale);
    return html`<div class="card ${progress.status} ${this.variant ?? 'radial'}">
      <div class="title" part="title" role="heading" aria-level=${this.headingLevel || 3}>${target.name}</div>
      <p class="subject">${subjectLine(model, progress, locale)}</p>
      <div class="figure">
        ${picture}
        <div class="reading">
          ${value} ${statusBadge(progress, locale)}
          ${gap ? html`<p class="gap" part="gap">${gap}</p>` : nothing}
        </div>
      </div>
      <p class="required">
        <span class="term">${locale.words.requirement}:</span>
        ${progress.aim ? html`<em>${locale.words.aim}</em>` : nothing}
        ${(words?.formatRequired ?? formatOwn)(progress, locale)}${timeOf(progress, locale)}
      </p>
      ${details(target, progress, locale, words)} ${this.#why(progress, locale)}
    </div>`;
  }

  #picture(progress: Progress, locale: Locale, name: string, text?: string, words?: CoverageWords) {
    const scale = (words?.scaleFor ?? gaugeScale)(progress);
    if (!scale) return nothing;
    if (this.variant !== 'linear' && this.variant !== 'compact')
      return radialPicture(scale, progress, locale, name, text);
    const small = this.variant === 'compact';
    return linear(this.#ready)?.linearPicture(scale, progress, locale, small, name, text);
  }

  /** The reasoning in a sentence; its code loads when somebody asks. */
  #why(progress: Progress, locale: Locale): TemplateResult {
    return html`<details class="why" part="why" ?open=${this.#open} @toggle=${this.#toggle}>
      <summary>${locale.words.why}</summary>
      <p>${this.#open ? reasoning(this.#ready)?.explain(progress, { lang: locale.tag }) : nothing}</p>
    </details>`;
  }

  #toggle = (event: Event) => {
    this.#open = (event.currentTarget as HTMLDetailsElement).open;
    this.requestUpdate();
  };

  #ready = () => this.requestUpdate();
}

const linear = lazy(() => import('./parts/linear-picture.js'));
const reasoning = lazy(() => import('../src/explain.js'));
const onPeriod = lazy(() => import('./parts/asked-period.js'));
const coverageWords = lazy(() => import('./parts/coverage-words.js'));

type CoverageWords = ReturnType<typeof coverageWords>;

const formatOwn = (progress: Progress, locale: Locale) => formatBar(locale, progress, progress.requirement);

/** What stands small beside the value: what is counted, and that it may change. */
const aside = (
  { coverage, provisional, requirement }: Progress,
  locale: Locale,
  words?: CoverageWords,
): string =>
  [isReported(coverage) && words?.nounOf(requirement, locale), provisional && `(${locale.words.provisional})`]
    .filter(Boolean)
    .join(' ');

const timeOf = ({ requirement }: Progress, locale: Locale): string => {
  const time = formatTime(locale, requirement);
  return time && `, ${time}`;
};

const details = (
  target: Target,
  progress: Progress,
  locale: Locale,
  counted?: CoverageWords,
): TemplateResult =>
  html`<ul class="details">
    ${detailLines(target, progress, locale, counted).map((line) => html`<li>${line}</li>`)}
  </ul>`;

if (!customElements.get('nq-target-gauge')) customElements.define('nq-target-gauge', NqTargetGauge);

declare global {
  interface HTMLElementTagNameMap {
    'nq-target-gauge': NqTargetGauge;
  }
}
