import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { compareOrganizations, type ComparisonGroup, type ComparisonOrder } from '../src/comparison.js';
import { comparisonWordsOf } from '../src/comparison-words.js';
import type { Progress } from '../src/evaluate/progress.js';
import { formatPeriod, formatProgressValue, formatTime } from '../src/format.js';
import { formatCounts, formatParts, formatRequired, formatRequirement } from '../src/format-coverage.js';
import type { Locale } from '../src/locale.js';
import type { Model } from '../src/model.js';
import type { Target } from '../src/schema.js';
import { asideOf, gapOf } from '../src/verdict-said.js';
import { NqSelectEvent } from './select-event.js';
import { Charts, type ChartData } from './parts/charts.js';
import { axis, hueOf, layOut, legend, placeTooltip } from './organization-comparison/picture.js';
import { printedAxis, printedBar } from './organization-comparison/printed-bar.js';
import { comparisonStyles } from './organization-comparison/styles.js';
import {
  captionOf,
  countsOf,
  differencesIn,
  nameOf,
  valuesOf,
  type Differences,
} from '../src/comparison-said.js';
import { detailLines } from '../src/detail-lines.js';
import { lazy } from './parts/lazy.js';
import { cardStyles } from './parts/card-styles.js';
import { statusBadge, statusStyles } from './parts/status.js';
import { PrintedWidget } from './printed-widget.js';
import type { View } from './widget.js';

/**
 * Organizations side by side, each against its own requirement: a table, and on one scale beside it bars with the requirement
 * as a mark. What is asked at different times or of different populations is not drawn as one.
 *
 * @fires {NqSelectEvent} nq-select - the reader chose an organization
 * @csspart title - the name of the target
 * @csspart summary - how many stand how
 * @csspart table - the figures, a row for each organization
 * @csspart value - a figure
 * @csspart status - shape and word of a verdict
 * @csspart gap - what is missing or left over
 * @csspart chart - the drawing
 * @csspart tooltip - the reasoning on one organization
 * @cssproperty [--nq-color-track=light-dark(#e6eaee, #2b333a)] - the empty scale, and the room held until there is data
 */
export class NqOrganizationComparison extends PrintedWidget {
  static override styles = [...PrintedWidget.styles, cardStyles, statusStyles, comparisonStyles];

  static override properties: PropertyDeclarations = {
    target: {},
    period: {},
    order: {},
    active: { state: true },
  };

  /** The id of the target. */
  declare target?: string;
  /** The period to judge, where it is not the one in force. */
  declare period?: string;
  /** As in the `document`, or the best first by `value`, `attainment` or `gap`. @default document */
  declare order?: ComparisonOrder;
  /** The verdict whose reasoning is shown. */
  declare protected active?: Progress;

  readonly #charts = new Charts(this, runtime);
  readonly #sizes = new ResizeObserver(() => this.#draw());
  #focused?: Progress;
  #groups: ComparisonGroup[] = [];
  #model?: Model;
  #key?: string;

  protected override willUpdate() {
    super.willUpdate();
    // Also where the element has gone. A button loses the focus with its row, too late to ask for another update.
    if (!this.documents.loaded.model) this.#blur();
  }

  protected override view(model: Model, locale: Locale, asOf: string): View | undefined {
    const target = model.targets.get(this.target ?? '');
    const { targets } = model.document;
    const words = comparisonWordsOf(locale);
    if (!target && targets.length === 0) return { template: html`<p class="empty">${words.noTargets}</p>` };
    this.#compare(model, asOf);
    if (!target || this.#isPeriodUnknown(model, asOf)) return this.#problems(model, asOf);
    const shown = this.#groups.flatMap(({ rows, whole }) => (whole ? [whole, ...rows] : rows));
    return { template: this.#render(model, target, locale), ...(shown.length > 0 && { files: shown }) };
  }

  /** Once for each document, day and question: a pointer that moves over the rows asks nothing anew. */
  #compare(model: Model, asOf: string) {
    const { target = '', period, order } = this;
    const key = JSON.stringify([asOf, target, period, order]);
    if (model === this.#model && key === this.#key) return;
    [this.#model, this.#key, this.active] = [model, key, undefined];
    this.#groups = compareOrganizations(model, {
      ...{ asOf, target },
      ...(period && { period }),
      ...(order && ORDERS.has(order) && { order }),
    });
  }

  /** Where no organization is asked anything, no period is wrong. */
  #isPeriodUnknown(model: Model, asOf: string): boolean {
    return Boolean(this.period) && this.#groups.length === 0 && this.#verdicts(model, asOf).length > 0;
  }

  /** Of every period. */
  #verdicts = (model: Model, asOf: string): Progress[] =>
    compareOrganizations(model, { asOf, target: this.target ?? '' }).flatMap(({ rows }) => rows);

  #problems(model: Model, asOf: string): View {
    const { target, period } = this;
    return {
      problems: async () => {
        const { findWhy } = await import('../src/target-problems.js');
        const rows = this.#verdicts(model, asOf);
        const organization = rows[0]?.organization;
        const wanted = { target, organization, period: period ?? undefined };
        return findWhy(model, rows, wanted);
      },
    };
  }

  #render(model: Model, target: Target, locale: Locale): TemplateResult {
    const words = comparisonWordsOf(locale);
    const groups = this.#groups;
    const judged = groups.flatMap(({ rows, ofSome }) => (ofSome ? [] : rows));
    return html`<div class="card">
      <div class="title" part="title" id="title" role="heading" aria-level=${this.headingLevel || 3}>
        ${target.name}
      </div>
      ${groups.length === 0 ? html`<p class="empty">${words.noOrganizations}</p>` : nothing}
      ${judged.length > 0 ? html`<p class="summary" part="summary">${countsOf(judged, locale)}</p>` : nothing}
      ${groups.length > 1 ? html`<p class="note">${words.groups(groups.length)}</p>` : nothing}
      ${groups.map((group, index) => this.#renderGroup(model, target, group, index, locale))}
    </div>`;
  }

  #renderGroup(model: Model, target: Target, group: ComparisonGroup, index: number, locale: Locale) {
    const { rows, whole, domain } = group;
    const words = comparisonWordsOf(locale);
    const apart = differencesIn(rows, locale);
    const caption = captionOf(model, rows, apart, locale);
    const { active } = this;
    const values = valuesOf(rows, locale);
    const paper = this.printing.active;
    return html`${caption && html`<p class="caption" id="caption-${index}">${caption}</p>`}
      ${whole ? wholeLine(whole, locale) : nothing}
      ${apart.periods ? html`<p class="note">${words.periods}</p>` : nothing}
      ${apart.populations ? html`<p class="note">${words.populations}</p>` : nothing}
      <div class="frame" data-group=${index} @pointerleave=${this.#leave}>
        <div class="chart" part="chart" aria-hidden="true" ?hidden=${paper}></div>
        <table part="table" aria-labelledby=${caption ? `title caption-${index}` : 'title'}>
          <thead>
            <tr>
              <th scope="col">${words.organization}</th>
              <th scope="col" class="number">${words.figure}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((row, index) => this.#renderRow(model, row, values[index], group, apart, locale))}
            ${domain && paper ? printedAxis(domain, rows[0]!, locale) : nothing}
          </tbody>
        </table>
        ${domain && !paper ? axis(domain, rows[0]!, locale) : nothing}
        ${domain ? legend(rows, locale) : nothing}
        ${active && rows.includes(active) ? this.#renderTooltip(model, target, active, group, locale) : nothing}
      </div>`;
  }

  #renderRow(
    model: Model,
    row: Progress,
    value: string | undefined,
    group: ComparisonGroup,
    apart: Differences,
    locale: Locale,
  ) {
    const { words } = locale;
    const { ofSome, domain } = group;
    const { requirement, figure } = row;
    const gap = gapOf(row, locale);
    const required = [formatRequired(row, locale), apart.times && formatTime(locale, requirement)];
    return html`<tr
      @pointerenter=${(event: PointerEvent) => event.pointerType !== 'touch' && this.#show(row)}
    >
      <th scope="row">
        <div class=${domain ? 'cell' : nothing}>
          <div>
            <button
              aria-describedby=${this.active === row ? 'reasoning' : nothing}
              @focus=${() => this.#focus(row)}
              @blur=${this.#blur}
              @click=${() => this.#select(row)}
            >
              ${nameOf(model, row)}
            </button>
            <span class="required"
              >${words.requirement}: ${row.aim ? html`<em>${words.aim}</em>` : nothing}
              ${required.filter(Boolean).join(', ')}</span
            >
          </div>
          ${domain ? html`<div class="slot">${this.printing.active ? printedBar(row, group, domain) : nothing}</div>` : nothing}
        </div>
      </th>
      <td class="number">
        <b class="value ${value?.[14] ? 'long' : ''}" part="value">${value ?? '—'}</b>
        <small>${asideOf(row, locale)}</small>
        ${ofSome ? nothing : html`<div>${statusBadge(row, locale)}</div>`}
        ${gap ? html`<div class="gap" part="gap">${gap}</div>` : nothing}
        ${apart.periods && figure ? html`<div class="gap">${formatPeriod(locale, figure.period)}</div>` : nothing}
      </td>
    </tr>`;
  }

  /** The button is described by what is in it: of the whole, the name would be heard and nothing else. */
  #renderTooltip(model: Model, target: Target, row: Progress, { ofSome }: ComparisonGroup, locale: Locale) {
    const lines = detailLines(target, row, locale, { formatCounts, formatParts });
    return html`<div
      class="tooltip ${hueOf(row, ofSome)}"
      part="tooltip"
      role="tooltip"
      aria-label=${nameOf(model, row)}
    >
      <div id="reasoning">
        <p>${reasoning(this.#ready)?.explain(row, { lang: locale.tag })}</p>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </div>
    </div>`;
  }

  protected override updated() {
    super.updated();
    this.#sizes.disconnect();
    for (const frame of this.#frames()) this.#sizes.observe(frame);
    this.#draw();
  }

  #frames = () => this.renderRoot.querySelectorAll<HTMLElement>('.frame');

  /** The chart lies where the table has left room for it, so it is drawn when the table has its place. */
  #draw() {
    const charts = new Map<HTMLElement, ChartData>();
    for (const frame of this.#frames()) {
      const group = this.#groups[Number(frame.dataset.group)];
      if (!group) continue;
      const chart = layOut(frame, group);
      if (chart) charts.set(frame.querySelector<HTMLElement>('.chart')!, chart);
      placeTooltip(frame, group.rows.indexOf(this.active!));
    }
    this.#charts.draw(charts);
  }

  #show(row: Progress) {
    this.active = row;
    // Those who point have their focus elsewhere.
    this.ownerDocument.addEventListener('keydown', this.#onKey);
  }

  #focus(row: Progress) {
    this.#focused = row;
    this.#show(row);
  }

  /** To what has the focus, if anything has. */
  #leave = () => {
    this.active = this.#focused;
  };

  #blur = () => {
    this.active = this.#focused = undefined;
    this.ownerDocument.removeEventListener('keydown', this.#onKey);
  };

  #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#blur();
  };

  #select(row: Progress) {
    this.#show(row);
    this.dispatchEvent(new NqSelectEvent({ target: row.target, organization: row.organization! }));
  }

  #ready = () => this.requestUpdate();
}

const runtime = lazy(async () => {
  const compiled = await import('../src/charts/compiled/comparison.json', { with: { type: 'json' } });
  return compiled.default;
});
const reasoning = lazy(() => import('../src/explain.js'));

const ORDERS = new Set<ComparisonOrder>(['document', 'value', 'attainment', 'gap']);

/** The verdict on all of them together. */
const wholeLine = (whole: Progress, locale: Locale): TemplateResult =>
  html`<p class="whole">
    ${formatRequirement(locale, whole, whole.requirement)}:
    <b>${formatProgressValue(whole, locale)}</b> ${statusBadge(whole, locale)}
  </p>`;

if (!customElements.get('nq-organization-comparison')) {
  customElements.define('nq-organization-comparison', NqOrganizationComparison);
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-organization-comparison': NqOrganizationComparison;
  }
}
