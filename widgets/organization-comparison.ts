import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { compareOrganizations, type ComparisonGroup, type ComparisonOrder } from '../src/comparison.js';
import { comparisonWordsOf } from '../src/comparison-words.js';
import type { Progress } from '../src/evaluate/progress.js';
import { formatPeriod, formatProgressGap, formatProgressValue, formatTime } from '../src/format.js';
import {
  formatCounts,
  formatParts,
  formatCoverageGap,
  formatRequired,
  formatRequirement,
  nounOf,
} from '../src/format-coverage.js';
import type { Locale } from '../src/locale.js';
import { nameOn, type Model } from '../src/model.js';
import type { Target } from '../src/schema.js';
import { summarize } from '../src/summarize.js';
import { NqSelectEvent } from './select-event.js';
import { Charts, type ChartData } from './parts/charts.js';
import { axis, layOut, legend } from './organization-comparison/picture.js';
import { comparisonStyles } from './organization-comparison/styles.js';
import { detailLines } from './parts/details.js';
import { lazy } from './parts/lazy.js';
import { statusBadge, statusStyles } from './parts/status.js';
import { NqWidget, type View } from './widget.js';

/**
 * Organizations side by side, each against its own requirement: a table, and on one scale beside it bars with the requirement
 * as a mark. What is asked at different times or of different populations is not drawn as one.
 *
 * @fires {NqLoadEvent} nq-load - the document was loaded, the first time or anew
 * @fires {NqErrorEvent} nq-error - the document or an attribute is wrong
 * @fires {NqStaleEvent} nq-stale - the document could not be refreshed
 * @fires {NqSelectEvent} nq-select - the reader chose an organization
 * @slot - shown until there is data, and where there is an error
 * @csspart title - the name of the target
 * @csspart summary - how many stand how
 * @csspart table - a group's figures
 * @csspart value - a figure
 * @csspart status - shape and word of a verdict
 * @csspart gap - what is missing or left over
 * @csspart chart - the drawing
 * @csspart tooltip - the reasoning on one organization
 * @csspart illustrative - the note that figures are samples
 * @csspart problems - what is wrong
 * @cssproperty [--nq-color-met=#00684f] - the hue of a status; likewise `on-track`, `at-risk`, `off-track`, `missed`, `neutral`
 * @cssproperty [--nq-color-surface=#fff] - what shapes are cut out against; the page's background
 * @cssproperty [--nq-color-muted=#55606b] - secondary text
 * @cssproperty [--nq-color-line=#c9d0d6] - hairlines
 * @cssproperty [--nq-color-track=#e6eaee] - the empty scale
 */
export class NqOrganizationComparison extends NqWidget {
  static override styles = [...NqWidget.styles, statusStyles, comparisonStyles];

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
  /** `document` (default), or the best first by `value`, `attainment` or `gap`. */
  declare order?: ComparisonOrder;
  /** The verdict whose reasoning is shown. */
  declare protected active?: Progress;

  readonly #charts = new Charts(this, runtime);
  readonly #sizes = new ResizeObserver(() => this.#draw());
  #groups: ComparisonGroup[] = [];
  #model?: Model;
  #key?: string;

  protected override view(model: Model, locale: Locale, asOf: string): View | undefined {
    const target = model.targets.get(this.target ?? '');
    const { targets } = model.document;
    const words = comparisonWordsOf(locale);
    if (!target && targets.length === 0) return { template: html`<p class="empty">${words.noTargets}</p>` };
    this.#compare(model, asOf);
    const unknownPeriod = target && this.period && this.#groups.length === 0;
    if (!target || unknownPeriod) return this.#problems(model, asOf);
    return { template: this.#render(model, target, locale) };
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

  #problems(model: Model, asOf: string): View {
    const { target, period } = this;
    return {
      problems: async () => {
        const { findWhy } = await import('./parts/target-problems.js');
        const groups = compareOrganizations(model, { asOf, target: target ?? '' });
        const rows = groups.flatMap((group) => group.rows);
        const organization = rows[0]?.organization;
        const wanted = { target, organization, period: period ?? undefined };
        return findWhy(model, rows, wanted);
      },
    };
  }

  #render(model: Model, target: Target, locale: Locale): TemplateResult {
    const words = comparisonWordsOf(locale);
    const groups = this.#groups;
    const rows = groups.flatMap((group) => group.rows);
    return html`<div class="card">
      <div class="title" part="title" role="heading" aria-level=${this.headingLevel || 3}>${target.name}</div>
      ${
        rows.length > 0
          ? html`<p class="summary" part="summary">${countsOf(rows, locale)}</p>`
          : html`<p class="empty">${words.noOrganizations}</p>`
      }
      ${groups.length > 1 ? html`<p class="note">${words.groups(groups.length)}</p>` : nothing}
      ${groups.map((group, index) => this.#renderGroup(model, target, group, index, locale))}
    </div>`;
  }

  #renderGroup(model: Model, target: Target, group: ComparisonGroup, index: number, locale: Locale) {
    const { rows, whole, domain } = group;
    const words = comparisonWordsOf(locale);
    const periods = new Set(rows.map(({ figure }) => figure?.period).filter(Boolean));
    const populations = new Set(rows.flatMap(({ figure }) => (figure ? [figure.population ?? ''] : [])));
    const caption = captionOf(model, group, locale);
    return html`<p class="caption" id="caption-${index}">${caption}</p>
      ${
        whole
          ? html`<p class="whole">
              ${formatRequirement(locale, whole, whole.requirement)}:
              <b>${formatProgressValue(whole, locale)}</b> ${statusBadge(whole, locale)}
            </p>`
          : nothing
      }
      ${periods.size > 1 ? html`<p class="note">${words.periods}</p>` : nothing}
      ${populations.size > 1 ? html`<p class="note">${words.populations}</p>` : nothing}
      <div class="frame" data-group=${index} @pointerleave=${this.#hide}>
        <div class="chart" part="chart" aria-hidden="true"></div>
        <table part="table" aria-labelledby="caption-${index}">
          <thead>
            <tr>
              <th scope="col">${words.organization}</th>
              <th scope="col" class="number">${words.figure}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => this.#renderRow(model, row, group, periods.size > 1, locale))}
          </tbody>
        </table>
        ${domain ? [axis(domain, rows[0]!, locale), legend(rows, locale)] : nothing}
        ${this.active && rows.includes(this.active) ? this.#renderTooltip(model, target, this.active, locale) : nothing}
      </div>`;
  }

  #renderRow(
    model: Model,
    row: Progress,
    { whole, domain }: ComparisonGroup,
    dated: boolean,
    locale: Locale,
  ) {
    const { words } = locale;
    const { coverage, requirement, figure, provisional } = row;
    const gap = coverage ? formatCoverageGap(row, locale) : formatProgressGap(row, locale);
    const unit = coverage && nounOf(requirement, locale);
    const active = this.active === row;
    return html`<tr
      class=${row.status}
      @pointerenter=${(event: PointerEvent) => event.pointerType === 'mouse' && this.#show(row)}
    >
      <th scope="row">
        <div class="cell">
          <div>
            <button
              aria-describedby=${active ? 'tooltip' : nothing}
              @focus=${() => this.#show(row)}
              @blur=${this.#hide}
              @keydown=${this.#onKey}
              @click=${() => this.#select(row)}
            >
              ${nameOf(model, row)}
            </button>
            <span class="required"
              >${words.requirement}: ${row.aim ? html`<em>${words.aim}</em>` : nothing}
              ${formatRequired(row, locale)}</span
            >
          </div>
          ${domain ? html`<div class="slot"></div>` : nothing}
        </div>
      </th>
      <td class="number">
        <b class="value" part="value">${formatProgressValue(row, locale) ?? '—'}</b>
        <small>${[unit, provisional && `(${words.provisional})`].filter(Boolean).join(' ')}</small>
        ${isCounted(whole) ? nothing : html`<div>${statusBadge(row, locale)}</div>`}
        ${gap ? html`<div class="gap" part="gap">${gap}</div>` : nothing}
        ${dated && figure ? html`<div class="gap">${formatPeriod(locale, figure.period)}</div>` : nothing}
      </td>
    </tr>`;
  }

  #renderTooltip(model: Model, target: Target, row: Progress, locale: Locale): TemplateResult {
    return html`<div
      class="tooltip ${row.status}"
      part="tooltip"
      role="tooltip"
      id="tooltip"
      aria-label=${nameOf(model, row)}
    >
      <p>${reasoning(this.#ready)?.explain(row, { lang: locale.tag })}</p>
      <ul>
        ${detailLines(target, row, locale, { formatCounts, formatParts }).map((line) => html`<li>${line}</li>`)}
      </ul>
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
      const { rows, domain } = this.#groups[Number(frame.dataset.group)]!;
      const chart = domain && layOut(frame, rows, domain);
      if (chart) charts.set(frame.querySelector<HTMLElement>('.chart')!, chart);
      placeTooltip(frame, rows.indexOf(this.active!));
    }
    this.#charts.draw(charts);
  }

  #show(row: Progress) {
    this.active = row;
  }

  #hide = () => {
    this.active = undefined;
  };

  #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#hide();
  };

  #select(row: Progress) {
    this.#show(row);
    this.dispatchEvent(new NqSelectEvent({ target: row.target, organization: row.organization! }));
  }

  #ready = () => this.requestUpdate();
}

const nameOf = (model: Model, { organization }: Progress): string =>
  nameOn(model.organizations.get(organization!)!.name);

/** Below the row it speaks of. */
function placeTooltip(frame: HTMLElement, index: number) {
  const row = frame.querySelectorAll('tbody tr')[index];
  if (!row) return;
  const below = row.getBoundingClientRect().bottom - frame.getBoundingClientRect().top;
  frame.style.setProperty('--_tooltip-start', `${below}px`);
}

const runtime = lazy(() => import('../src/charts/compiled/comparison.json'));
const reasoning = lazy(() => import('../src/explain.js'));

const ORDERS = new Set<ComparisonOrder>(['document', 'value', 'attainment', 'gap']);

/** Of how many the text asks something, it does not ask it of each: who is not among them has missed nothing. */
const isCounted = (whole: Progress | undefined): boolean => whole?.requirement.coverage !== undefined;

/** "2 đạt · 1 chậm tiến độ", worst last. */
function countsOf(rows: readonly Progress[], locale: Locale): string {
  const { counts } = summarize([...rows]);
  const words = comparisonWordsOf(locale);
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => words.count(count, locale.statuses[status as Progress['status']]))
    .join(' · ');
}

/** What all of a group share: level, time, period judged, population. */
function captionOf(model: Model, { rows }: ComparisonGroup, locale: Locale): string {
  const { level, requirement, period } = rows[0]!;
  const time = formatTime(locale, requirement);
  return [
    level && model.levels.get(level)!.name,
    time && `${locale.words.requirement} ${time}`,
    requirement.every && period && comparisonWordsOf(locale).judged(formatPeriod(locale, period)),
    requirement.population && `${locale.words.population}: ${requirement.population}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

if (!customElements.get('nq-organization-comparison')) {
  customElements.define('nq-organization-comparison', NqOrganizationComparison);
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-organization-comparison': NqOrganizationComparison;
  }
}
