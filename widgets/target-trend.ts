import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { evaluate } from '../src/evaluate/index.js';
import { formatPeriod, formatProgressValue } from '../src/format.js';
import type { Locale } from '../src/locale.js';
import type { Model } from '../src/model.js';
import { targetTrend, type TargetTrend, type TrendPoint } from '../src/target-trend/index.js';
import { pointAside, restOf } from '../src/target-trend/said.js';
import { pointText, subjectName, trendSentences } from '../src/target-trend/words.js';
import { capital } from '../src/text.js';
import { trendWordsOf } from '../src/trend-words.js';
import { NqSelectEvent } from './select-event.js';
import { Charts } from './parts/charts.js';
import { lazy } from './parts/lazy.js';
import { cardStyles } from './parts/card-styles.js';
import { statusBadge, statusStyles } from './parts/status.js';
import { chartOf, isDrawn, type DrawnTrend } from './target-trend/geometry.js';
import { legend } from './target-trend/legend.js';
import { layOut, wordsIn, type Layout } from './target-trend/picture.js';
import { pictureStyles } from './target-trend/picture-styles.js';
import { placeChart, placePoints, placeTooltip } from './target-trend/place.js';
import { trendStyles } from './target-trend/styles.js';
import { aside, notes, requirements, sizeOf } from './target-trend/lines.js';
import { tableOf, tooltipOf } from './target-trend/table.js';
import { PrintedWidget } from './printed-widget.js';
import type { View } from './widget.js';

/**
 * How a target has come along: its figures as a line that breaks where its series does, what is asked as steps, what is not
 * final hollow, and where the present pace leads, dashed and named so. The same stands beside it as a sentence and a table.
 *
 * @fires {NqSelectEvent} nq-select - a reader chose a point; the selection has its period
 * @csspart title - the name of the target
 * @csspart value - the figure of the verdict in force
 * @csspart status - shape and word of a verdict
 * @csspart summary - what the picture says
 * @csspart chart - the drawing
 * @csspart legend - what the lines and shapes of the drawing mean
 * @csspart tooltip - what is said of one point
 * @csspart figures - the table, which opens
 * @csspart table - the figures, period by period
 * @csspart row - the row of a period
 * @cssproperty [--nq-color-track=light-dark(#e6eaee, #2b333a)] - what satisfies the requirement, and the room held until there is data
 */
export class NqTargetTrend extends PrintedWidget {
  static override styles = [...PrintedWidget.styles, statusStyles, cardStyles, trendStyles, pictureStyles];

  static override properties: PropertyDeclarations = {
    target: {},
    organization: {},
    unit: {},
    active: { state: true },
    size: { state: true },
  };

  /** The id of the target. */
  declare target?: string;
  /** The id of the organization; needed where the target binds several. */
  declare organization?: string;
  /** The id of the unit, for its own figures. */
  declare unit?: string;
  /** The point whose figure is told. */
  declare protected active?: TrendPoint;
  /** Of the frame that is drawn in, as the page has laid it out, in pixels. */
  declare protected size?: { width: number; height: number; fontSize: number };

  readonly #charts = new Charts(this, runtime);
  readonly #sizes = new ResizeObserver(() => this.#measure());
  #focused?: TrendPoint;
  /** The point that the keyboard comes to. */
  #stop?: TrendPoint;
  #trend?: TargetTrend;
  #layout?: Layout;
  #frame: HTMLElement | null = null;
  #model?: Model;
  #key?: string;

  protected override willUpdate() {
    super.willUpdate();
    // Also where the element has gone.
    if (!this.documents.loaded.model) this.#blur();
  }

  protected override view(model: Model, locale: Locale, asOf: string): View | undefined {
    this.#ask(model, asOf);
    const trend = this.#trend;
    if (!trend) return this.#problems(model, asOf);
    return {
      template: this.#render(model, trend, locale),
      files: () =>
        import('./target-trend/files.js').then(({ trendFiles }) => trendFiles(model, locale, asOf, trend)),
    };
  }

  /** Once for each document, day and question: a pointer that moves over the points asks nothing anew. */
  #ask(model: Model, asOf: string) {
    // Lit sets what an attribute no longer says to null.
    const wanted = {
      target: this.target ?? '',
      ...(this.organization && { organization: this.organization }),
      ...(this.unit && { unit: this.unit }),
    };
    const key = JSON.stringify([asOf, wanted]);
    if (model === this.#model && key === this.#key) return;
    [this.#model, this.#key, this.active, this.#focused, this.#stop] = [
      model,
      key,
      undefined,
      undefined,
      undefined,
    ];
    this.#trend = targetTrend(model, { asOf, ...wanted });
  }

  #problems(model: Model, asOf: string): View {
    const [target, organization, unit] = [this.target, this.organization, this.unit].map(
      (id) => id ?? undefined,
    );
    return {
      problems: async () => {
        const { findWhy } = await import('../src/target-problems.js');
        const verdicts = target ? evaluate(model, { asOf, target }) : [];
        return findWhy(model, verdicts, { target, organization, unit });
      },
    };
  }

  #render(model: Model, trend: TargetTrend, locale: Locale): TemplateResult {
    const { verdict, target } = trend;
    const name = subjectName(model, verdict, locale);
    const value = formatProgressValue(verdict, locale);
    return html`<div class="card ${verdict.status}">
      <div class="title" part="title" role="heading" aria-level=${this.headingLevel || 3}>${target.name}</div>
      <p class="subject">${name}</p>
      <p class="reading">
        <b class="value ${sizeOf(verdict, value)}" part="value">${value ?? '—'}</b>
        <small>${aside(trend, locale)}</small>
        ${statusBadge(verdict, locale)}
      </p>
      <p class="summary" part="summary">${trendSentences(trend, name, locale).join(' ')}</p>
      ${isDrawn(trend) ? this.#picture(trend, locale) : nothing} ${requirements(trend, locale)}
      <ul class="details">
        ${restOf(trend, locale).map((line) => html`<li>${line}</li>`)}
      </ul>
      ${
        trend.rows.length > 0
          ? html`<details part="figures">
              <summary>${trendWordsOf(locale).table}</summary>
              ${tableOf(trend, name, locale)}
            </details>`
          : nothing
      }
    </div>`;
  }

  #picture(trend: DrawnTrend, locale: Locale): TemplateResult {
    const { active } = this;
    const size = this.#sizeOfPicture();
    const layout = size && layOut(trend, size.width, size.height, size.fontSize, locale);
    this.#layout = layout;
    const points = [...trend.points];
    const stop = this.#stop ?? points.at(-1);
    const { points: label } = trendWordsOf(locale);
    return html`<div class="frame ${this.printing.active ? 'paper' : ''}" @pointerleave=${this.#leave}>
        <div class="chart" part="chart" aria-hidden="true"></div>
        ${layout ? wordsIn(trend, layout, locale) : nothing}
        <div class="points" role="toolbar" aria-label=${label} @keydown=${this.#walk}>
          ${points.map((point) => this.#point(trend, point, point === stop, locale))}
        </div>
        ${
          active
            ? html`<div
                class="tooltip"
                part="tooltip"
                role="tooltip"
                aria-label=${formatPeriod(locale, active.period)}
              >
                <div id="reasoning">
                  <p class="muted">${capital(formatPeriod(locale, active.period))}</p>
                  ${tooltipOf(trend, active, locale)}
                </div>
              </div>`
            : nothing
        }
      </div>
      ${notes(trend, locale)} ${legend(trend, locale)}`;
  }

  /** How wide paper is, nobody is told: there it is laid out for a page of A4, and grows or shrinks with what it is given. */
  #sizeOfPicture() {
    if (!this.printing.active) return this.size;
    return { width: 640, height: 260, fontSize: 12 };
  }

  #point(trend: TargetTrend, point: TrendPoint, reached: boolean, locale: Locale): TemplateResult {
    const text = [pointText(trend, point, locale), pointAside(trend, point, locale)]
      .filter(Boolean)
      .join(' ');
    return html`<button
      type="button"
      class=${this.active === point ? 'active' : ''}
      tabindex=${reached ? 0 : -1}
      aria-describedby=${this.active === point ? 'reasoning' : nothing}
      @focus=${() => this.#focus(point)}
      @blur=${this.#blur}
      @click=${() => this.#select(trend, point)}
      @pointerenter=${(event: PointerEvent) => event.pointerType !== 'touch' && this.#show(point)}
    >
      <span class="heard">${formatPeriod(locale, point.period)}: ${text}</span>
    </button>`;
  }

  protected override updated() {
    super.updated();
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    this.#watch(frame);
    const [trend, layout] = [this.#trend, this.#layout];
    const chart = frame?.querySelector<HTMLElement>('.chart');
    if (!frame || !chart || !layout || !trend || !isDrawn(trend)) {
      this.#charts.draw(new Map());
      return;
    }
    placeChart(frame, layout);
    placePoints(frame, layout, trend.points);
    placeTooltip(frame, layout, this.active);
    if (this.printing.active) this.#charts.hurry();
    this.#charts.draw(new Map([[chart, chartOf(trend, layout.plot)]]));
  }

  /** Observed anew, a frame would be told of at once, in the same turn of the page, for ever. */
  #watch(frame: HTMLElement | null) {
    if (frame === this.#frame) return;
    this.#sizes.disconnect();
    if (frame) this.#sizes.observe(frame);
    this.#frame = frame;
  }

  #measure() {
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    if (!frame || frame.clientWidth === 0) return;
    const [width, height] = [frame.clientWidth, frame.clientHeight];
    const fontSize = parseFloat(getComputedStyle(frame).fontSize);
    const { size } = this;
    if (size?.width === width && size.height === height && size.fontSize === fontSize) return;
    this.size = { width, height, fontSize };
  }

  #show(point: TrendPoint) {
    this.active = point;
    // Those who point have their focus elsewhere.
    this.ownerDocument.addEventListener('keydown', this.#onKey);
  }

  #focus(point: TrendPoint) {
    this.#focused = this.#stop = point;
    this.#show(point);
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

  /** From point to point, so that all of them are one stop for who only passes by. */
  #walk = (event: KeyboardEvent) => {
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  };

  #select({ verdict }: TargetTrend, point: TrendPoint) {
    this.#show(point);
    const { target, organization, unit } = verdict;
    const whose = {
      ...(organization !== undefined && { organization }),
      ...(unit !== undefined && { unit }),
    };
    this.dispatchEvent(new NqSelectEvent({ target, ...whose, period: point.period }));
  }
}

const runtime = lazy(async () => {
  const compiled = await import('../src/charts/compiled/trend.json', { with: { type: 'json' } });
  return compiled.default;
});

if (!customElements.get('nq-target-trend')) customElements.define('nq-target-trend', NqTargetTrend);

declare global {
  interface HTMLElementTagNameMap {
    'nq-target-trend': NqTargetTrend;
  }
}
