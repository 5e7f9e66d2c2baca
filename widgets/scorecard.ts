import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { STATUSES, type Progress, type Status } from '../src/evaluate/progress.js';
import { formatDate, formatNumber } from '../src/format.js';
import type { Locale } from '../src/locale.js';
import type { Model } from '../src/model.js';
import {
  GROUPINGS,
  scorecard,
  withStatuses,
  type Scorecard,
  type ScorecardGroup,
  type ScorecardGrouping,
  type Tally,
} from '../src/scorecard.js';
import { nameOfGroup, totalOf } from '../src/scorecard-said.js';
import { scorecardWordsOf } from '../src/scorecard-words.js';
import { NqSelectEvent } from './select-event.js';
import { lazy } from './parts/lazy.js';
import { cardStyles } from './parts/card-styles.js';
import { statusBadge, statusStyles } from './parts/status.js';
import { tableStyles } from './parts/table-styles.js';
import { tableOf } from './scorecard/rows.js';
import { scorecardStyles } from './scorecard/styles.js';
import { PrintedWidget } from './printed-widget.js';
import type { View } from './widget.js';

/**
 * A whole resolution at a glance: how many verdicts stand in each status, then every target with its citation, value,
 * requirement and verdict. Readers narrow it to some statuses, and open the reasoning on a row.
 *
 * @fires {NqSelectEvent} nq-select - a reader opened the row of a target
 * @csspart title - number and issuer of the resolution, and its title
 * @csspart total - what is counted, and as of which day
 * @csspart counts - the buttons with the number of verdicts in each status
 * @csspart group - a section, an organization or a status, with its rows
 * @csspart group-title - the name of a group
 * @csspart table - the rows of a group
 * @csspart row - the row of a verdict
 * @csspart value - a figure
 * @csspart picture - the drawing of a figure
 * @csspart status - shape and word of a verdict
 * @csspart detail - what an opened row says
 * @cssproperty [--nq-color-track=light-dark(#e6eaee, #2b333a)] - the empty scale, and the room held until there is data
 */
export class NqScorecard extends PrintedWidget {
  static override styles = [...PrintedWidget.styles, cardStyles, tableStyles, statusStyles, scorecardStyles];

  static override properties: PropertyDeclarations = {
    group: {},
  };

  /** What divides the list: `section` is the order of the document, `status` begins with the worst. @default section */
  declare group?: ScorecardGrouping;

  /** What a reader wants to see alone; nothing: all of it. */
  #statuses = new Set<Status>();
  #open = new Set<string>();
  #card?: Scorecard;
  #model?: Model;
  #key?: string;

  protected override view(model: Model, locale: Locale, asOf: string): View | undefined {
    if (model.document.targets.length === 0) {
      const { noTargets } = scorecardWordsOf(locale);
      return { template: this.#page(model, html`<p class="empty">${noTargets}</p>`) };
    }
    // Lit sets what an attribute no longer says to null.
    const group = this.group || 'section';
    if (!GROUPINGS.includes(group)) {
      return {
        problems: () =>
          import('../src/target-problems.js').then(({ findGroup }) => findGroup(group, GROUPINGS)),
      };
    }
    const card = this.#judge(model, asOf, group);
    const shown = this.#shown(card).flatMap(({ entries }) => entries.flatMap(({ rows }) => rows));
    return {
      template: this.#page(model, this.#body(model, card, group, asOf, locale)),
      files: () =>
        import('./parts/files/verdict-files.js').then(({ verdictFiles }) =>
          verdictFiles(model, locale, asOf, shown, false),
        ),
    };
  }

  /** Once for each document, day and grouping: to open a row asks nothing anew. */
  #judge(model: Model, asOf: string, group: ScorecardGrouping): Scorecard {
    const key = `${asOf} ${group}`;
    if (!this.#card || model !== this.#model || key !== this.#key)
      this.#card = scorecard(model, { asOf, group });
    [this.#model, this.#key] = [model, key];
    return this.#card;
  }

  /** What a reader wants to see alone, as far as this edition of the document has it. */
  #chosen = ({ counts }: Scorecard): ReadonlySet<Status> =>
    new Set(STATUSES.filter((status) => this.#statuses.has(status) && counts[status] > 0));

  #shown(card: Scorecard): ScorecardGroup[] {
    const chosen = this.#chosen(card);
    return chosen.size > 0 ? withStatuses(card.groups, chosen) : card.groups;
  }

  #page({ document }: Model, body: TemplateResult): TemplateResult {
    const { number, issuer, title } = document.resolution;
    return html`<div class="card">
      <div class="heading" part="title" role="heading" aria-level=${this.#level} id="title">
        <span class="title">${[number, issuer].filter(Boolean).join(' · ')}</span>
        <span class="whole">${title}</span>
      </div>
      ${body}
    </div>`;
  }

  #body(
    model: Model,
    card: Scorecard,
    group: ScorecardGrouping,
    asOf: string,
    locale: Locale,
  ): TemplateResult {
    const words = scorecardWordsOf(locale);
    const chosen = this.#chosen(card);
    const groups = this.#shown(card);
    return html`<p class="total" part="total">
        ${[totalOf(card, locale), words.asOf(formatDate(locale, asOf))].join(', ')}
      </p>
      <div class="counts" part="counts" role="group" aria-label=${words.filter}>
        ${statusesIn(card).map((status) => this.#filter(status, card, chosen, locale))}
      </div>
      <p class="showing" role="status">${chosen.size > 0 ? showingOf(card, chosen, locale) : nothing}</p>
      ${
        chosen.size > 0
          ? html`<button type="button" class="clear" @click=${this.#clear}>${words.clear}</button>`
          : nothing
      }
      ${repeat(
        groups,
        ({ key }) => key,
        (one, index) => this.#group(model, one, index, group, locale),
      )}`;
  }

  #filter(status: Status, card: Scorecard, chosen: ReadonlySet<Status>, locale: Locale) {
    return html`<button
      type="button"
      aria-pressed=${chosen.has(status) ? 'true' : 'false'}
      @click=${() => this.#choose(status)}
    >
      ${countOf(status, card, locale)}
    </button>`;
  }

  #group(model: Model, one: ScorecardGroup, index: number, group: ScorecardGrouping, locale: Locale) {
    const name = nameOfGroup(model, one, group, locale);
    const table = tableOf({
      ...{ model, locale, group, entries: one.entries, open: this.#open },
      section: group === 'section' ? one.key : undefined,
      label: name === undefined ? 'title' : `group-${index}`,
      headed: index === 0,
      reasoning: (progress) => reasoning(this.#ready)?.explain(progress, { lang: locale.tag }),
      toggle: this.#toggle,
      close: this.#close,
    });
    if (name === undefined) return html`<div class="group" part="group">${table}</div>`;
    // A status says itself how many have it.
    const counts = group === 'status' ? [] : statusesIn(one);
    return html`<div class="group" part="group">
      <div
        class="group-title"
        part="group-title"
        role="heading"
        aria-level=${this.#level + 1}
        id="group-${index}"
      >
        ${group === 'status' ? countOf(one.key as Status, one, locale) : name}
      </div>
      ${
        counts.length > 0
          ? html`<ul class="group-counts">
              ${counts.map((status) => html`<li>${countOf(status, one, locale)}</li>`)}
            </ul>`
          : nothing
      }
      ${table}
    </div>`;
  }

  get #level(): number {
    return this.headingLevel || 3;
  }

  #choose(status: Status) {
    if (!this.#statuses.delete(status)) this.#statuses.add(status);
    this.requestUpdate();
  }

  /** The button is gone once it is pressed: focus stays with what it was pressed for. */
  #clear = () => {
    this.renderRoot.querySelector<HTMLButtonElement>('.counts [aria-pressed=true]')?.focus();
    this.#statuses.clear();
    this.requestUpdate();
  };

  #toggle = ({ target, organization }: Progress, key: string) => {
    this.requestUpdate();
    if (this.#open.delete(key)) return;
    this.#open.add(key);
    this.dispatchEvent(new NqSelectEvent({ target, ...(organization !== undefined && { organization }) }));
  };

  #close = (key: string) => {
    this.#open.delete(key);
    this.requestUpdate();
  };

  #ready = () => this.requestUpdate();
}

const reasoning = lazy(() => import('../src/explain.js'));

/** Those that some verdict has, the worst first. */
const statusesIn = ({ counts }: Pick<Tally, 'counts'>): Status[] =>
  STATUSES.filter((status) => counts[status] > 0);

const countOf = (status: Status, { counts }: Pick<Tally, 'counts'>, locale: Locale): TemplateResult =>
  html`${statusBadge({ status }, locale)} <b>${formatNumber(locale, counts[status])}</b>`;

function showingOf({ counts, verdicts }: Tally, chosen: ReadonlySet<Status>, locale: Locale): string {
  const shown = [...chosen].reduce((sum, status) => sum + counts[status], 0);
  return scorecardWordsOf(locale).showing(formatNumber(locale, shown), formatNumber(locale, verdicts));
}

if (!customElements.get('nq-scorecard')) customElements.define('nq-scorecard', NqScorecard);

declare global {
  interface HTMLElementTagNameMap {
    'nq-scorecard': NqScorecard;
  }
}
