import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { gradeDistribution, type GradeGroup, type GradeRow } from '../src/grade-distribution/index.js';
import { asksVarious, captionOf, notesOf, requirementOf } from '../src/grade-distribution/heading.js';
import { wrongGradeOption, type WantedGrades } from '../src/grade-distribution/options.js';
import { gradeWordsOf } from '../src/grade-words.js';
import type { Locale } from '../src/locale.js';
import type { Model } from '../src/model.js';
import type { Target } from '../src/schema.js';
import { NqSelectEvent } from './select-event.js';
import { countsTable } from './grade-distribution/counts.js';
import { legendOf, patterns } from './grade-distribution/picture.js';
import { pictureStyles } from './grade-distribution/picture-styles.js';
import { hasBars, tableOf } from './grade-distribution/rows.js';
import { gradeStyles } from './grade-distribution/styles.js';
import { cardStyles } from './parts/card-styles.js';
import { lazy } from './parts/lazy.js';
import { statusBadge, statusStyles } from './parts/status.js';
import { PrintedWidget } from './printed-widget.js';
import type { View } from './widget.js';

/**
 * How many units stand in each grade: a stacked bar for each organization or level on a scale of those bound, what the requirement
 * counts on the left, so that its end can be held against the required share. Those who have not reported are shown as that.
 *
 * @fires {NqSelectEvent} nq-select - a reader opened the row of an organization or a level
 * @csspart title - the name of the target
 * @csspart caption - what is counted, and of when
 * @csspart requirement - what is asked
 * @csspart table - the rows with their bars
 * @csspart row - the row of an organization or a level
 * @csspart picture - a bar
 * @csspart value - how many of those bound stand in a grade that is counted
 * @csspart status - shape and word of a verdict
 * @csspart detail - what an opened row says
 * @csspart counts - the table of all counts
 * @cssproperty [--nq-color-grade=light-dark(#33307a, #c3c1fb)] - the hue of the grades; the lower the grade, the paler
 */
export class NqGradeDistribution extends PrintedWidget {
  static override styles = [...PrintedWidget.styles, cardStyles, statusStyles, gradeStyles, ...pictureStyles];

  static override properties: PropertyDeclarations = {
    target: {},
    organization: {},
    level: {},
    period: {},
  };

  /** The id of the target. */
  declare target?: string;
  /** The id of an organization, for it alone; all by default. */
  declare organization?: string;
  /** The id of a level, for its units alone. */
  declare level?: string;
  /** The period to show, where it is not the one in force. */
  declare period?: string;

  #open = new Set<string>();
  #groups: GradeGroup[] = [];
  #model?: Model;
  #key?: string;

  protected override view(model: Model, locale: Locale, asOf: string): View | undefined {
    const words = gradeWordsOf(locale);
    if (model.document.targets.length === 0)
      return { template: html`<p class="empty">${words.noTargets}</p>` };
    const wanted = this.#wanted();
    const wrong = wrongGradeOption(model, wanted);
    if (wrong) return this.#problem(model, wanted, wrong, asOf);
    const target = model.targets.get(wanted.target!)!;
    this.#count(model, target, wanted, asOf);
    if (wanted.period !== undefined && this.#groups.length === 0)
      return this.#problem(model, wanted, 'period', asOf);
    const groups = this.#groups;
    const files = () =>
      import('./grade-distribution/files.js').then(({ gradeFiles }) =>
        gradeFiles(model, locale, asOf, { ...wanted, target }, groups),
      );
    return { template: this.#render(model, target, locale), ...(groups.length > 0 && { files }) };
  }

  /** The attributes; Lit sets what one no longer says to null. */
  #wanted(): WantedGrades {
    const { target, organization, level, period } = this;
    const given = Object.entries({ target, organization, level, period });
    return Object.fromEntries(given.filter(([, value]) => value));
  }

  #problem(model: Model, wanted: WantedGrades, wrong: keyof WantedGrades, asOf: string): View {
    return {
      problems: () =>
        import('../src/target-problems.js').then(({ findGradeOption }) =>
          findGradeOption(model, wanted, wrong, asOf),
        ),
    };
  }

  /** Once for each document, day and question: to open a row asks nothing anew. */
  #count(model: Model, { id }: Target, wanted: WantedGrades, asOf: string) {
    const key = JSON.stringify([asOf, wanted]);
    if (model === this.#model && key === this.#key) return;
    [this.#model, this.#key] = [model, key];
    this.#groups = gradeDistribution(model, { ...wanted, target: id, asOf });
  }

  #render(model: Model, target: Target, locale: Locale): TemplateResult {
    const groups = this.#groups;
    return html`<div class="card">
      ${patterns}
      <div class="title" part="title" id="title" role="heading" aria-level=${this.headingLevel || 3}>
        ${target.name}
      </div>
      ${groups.length === 0 ? html`<p class="empty">${gradeWordsOf(locale).noRows}</p>` : nothing}
      ${groups.map((group, index) => this.#group(model, target, group, index, locale))}
    </div>`;
  }

  #group(model: Model, target: Target, group: GradeGroup, index: number, locale: Locale): TemplateResult {
    const caption = captionOf(model, group, locale);
    const various = asksVarious(group, locale);
    const { aim, text } = requirementOf(model, target, group, various, locale);
    return html`<div class="group">
      <p class="caption" part="caption" id="caption-${index}">${caption}</p>
      <p class="requirement" part="requirement">
        <span class="term">${locale.words.requirement}:</span>
        ${aim ? html`<em>${locale.words.aim}</em> ` : nothing}${text}
      </p>
      ${notesOf(model, target, group, locale).map(
        ({ text: note, status }) =>
          html`<p class="note">${note} ${status ? statusBadge({ status }, locale) : nothing}</p>`,
      )}
      ${tableOf({
        ...{ model, target, group, locale, various, open: this.#open },
        label: `title caption-${index}`,
        prefix: `${target.id}~${target.requirements.indexOf(group.requirement)}`,
        reasoning: (progress) => reasoning(this.#ready)?.explain(progress, { lang: locale.tag }),
        toggle: this.#toggle,
        close: this.#close,
      })}
      ${
        hasBars(group)
          ? [legendOf(model, target, group, locale), countsTable(model, target, group, caption, locale)]
          : nothing
      }
    </div>`;
  }

  #toggle = ({ organization, level }: GradeRow, key: string) => {
    this.requestUpdate();
    if (this.#open.delete(key)) return;
    this.#open.add(key);
    this.dispatchEvent(
      new NqSelectEvent({
        target: this.target!,
        ...(organization !== undefined && { organization }),
        ...(level !== undefined && { level }),
      }),
    );
  };

  #close = (key: string) => {
    this.#open.delete(key);
    this.requestUpdate();
  };

  #ready = () => this.requestUpdate();
}

const reasoning = lazy(() => import('../src/explain.js'));

if (!customElements.get('nq-grade-distribution')) {
  customElements.define('nq-grade-distribution', NqGradeDistribution);
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-grade-distribution': NqGradeDistribution;
  }
}
