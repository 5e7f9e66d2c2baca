import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { TopLevelSpec } from 'vega-lite';
import { chartWordsOf } from '../src/chart-words.js';
import { completeSpec, readOwnSpec, type OwnChart } from '../src/charts/own.js';
import type { Finding } from '../src/check/finding.js';
import type { Locale } from '../src/locale.js';
import type { Model } from '../src/model.js';
import { wrongOption } from '../src/ranking-table/options.js';
import {
  observationRows,
  progressRows,
  rankingRows,
  type TableName,
  type TableRow,
} from '../src/tables/index.js';
import { Drawing, type Picture } from './chart/drawing.js';
import { figuresTable, type Figures } from './chart/figures.js';
import { SpecFile } from './chart/spec-file.js';
import { chartStyles } from './chart/styles.js';
import type { Drawn, Fault } from './chart/vega.js';
import { PrintedWidget } from './printed-widget.js';
import type { View } from './widget.js';

/**
 * A developer's own chart: a Vega-Lite spec over tables of the document, drawn by vega-embed, with the figures in a table behind
 * it.
 *
 * In the spec, `data: { name: 'progress' }` (or `observations`, `ranking`) names a table; its fields are those of
 * `ProgressRow`, `ObservationRow` and `RankedRow`, and `statusColor` of a row with a verdict is the colour of its status (for a
 * channel with `scale: null`).
 *
 * The spec is code: it comes from the page, or from a file that the page names, and never from a document. It runs under
 * `require-trusted-types-for 'script'` and without `unsafe-eval`: expressions are interpreted. Nothing is requested:
 * `data.url`, images, links and `url(…)` are problems. `usermeta` is not read. Numbers and dates on axes and in tooltips are
 * written in the element's language; how days and months follow each other on an axis of time is Vega's own, unless the spec
 * gives a `format`. Readers reach the marks with a pointer only; the keyboard has the table.
 *
 * @fires {NqErrorEvent} nq-error - the document, an attribute or the spec is wrong
 * @slot - shown until there is data, and where there is an error; a `<script type="application/vnd.vegalite+json">` in it is the spec
 * @csspart title - the title of the spec
 * @csspart subtitle - the subtitle of the spec
 * @csspart chart - the drawing
 * @csspart inputs - the inputs that the spec asks for
 * @csspart tooltip - what a pointer is told
 * @csspart figures - what opens the table
 * @csspart table - the table behind the chart
 * @cssproperty [--nq-color-series-1=light-dark(#2f5d8a, #8ab8e6)] - the first of six colours for what is no status
 * @cssproperty [--nq-color-series-2=light-dark(#b0632a, #e0a06a)] - the second of them
 * @cssproperty [--nq-color-series-3=light-dark(#4f7f52, #93c496)] - the third of them
 * @cssproperty [--nq-color-series-4=light-dark(#8a4f8f, #cf9ad4)] - the fourth of them
 * @cssproperty [--nq-color-series-5=light-dark(#7a6a2b, #c9b86a)] - the fifth of them
 * @cssproperty [--nq-color-series-6=light-dark(#4a6670, #9db7c2)] - the sixth of them
 * @cssproperty [--nq-color-surface=light-dark(#fff, #14181c)] - what tooltips stand on; the page's background
 * @cssproperty [--nq-color-muted=light-dark(#55606b, #a9b4be)] - axes, legends, secondary text
 * @cssproperty [--nq-color-line=light-dark(#c9d0d6, #414b54)] - hairlines and the grid
 */
export class NqChart extends PrintedWidget {
  static override styles = [...PrintedWidget.styles, chartStyles];

  static override properties: PropertyDeclarations = {
    spec: { attribute: false },
    specSrc: { attribute: 'spec-src' },
    target: {},
    organization: {},
    level: {},
    period: {},
  };

  /** The Vega-Lite spec; it is never changed. Another object is another chart. @type {object} */
  declare spec?: TopLevelSpec | object;
  /** The address of a file with the spec, for pages where no script may stand inside the tag. */
  declare specSrc?: string;
  /** The id of the target that the tables are about; without one all are in them, and there is no `ranking`. */
  declare target?: string;
  /** The id of the organization that the tables are about. */
  declare organization?: string;
  /** The id of the level whose units `ranking` ranks; by default the one that most units with a figure are on. */
  declare level?: string;
  /** The reference period of `ranking`; by default the newest that says something. */
  declare period?: string;

  readonly #specFile = new SpecFile();
  readonly #drawing = new Drawing(this, (key, outcome) => this.#settle(key, outcome));
  #read?: { given: unknown; chart: OwnChart | Finding[] };
  #made?: {
    question: string;
    model: Model;
    chart: OwnChart;
    figures: Figures[];
    picture: Omit<Picture, 'paper'>;
  };
  #outcome?: { key: object; drawn?: Drawn; fault?: Fault };
  #open = false;

  protected override firstUpdated() {
    // A page may write the spec inside the tag after the tag.
    this.renderRoot.addEventListener('slotchange', () => this.requestUpdate());
  }

  protected override view(model: Model, locale: Locale, asOf: string): View | undefined {
    const chart = this.#chart();
    if (!chart) return undefined;
    if (Array.isArray(chart)) return problem(chart);
    const wanted = this.#wanted();
    const wrong = this.#wrong(model, chart, wanted);
    if (wrong) return wrong;
    const { picture, figures } = this.#make(model, chart, { ...wanted, asOf }, locale);
    const outcome = this.#outcome?.key === picture.key ? this.#outcome : undefined;
    if (outcome?.fault) return problem([faultFinding(outcome.fault)]);
    const { drawn } = outcome ?? {};
    const shown = figuresOf(chart, figures, drawn);
    // What a picture on paper is made of is there in full; which rows are in one that is not drawn, nobody knows.
    const most = this.printing.active && !chart.interactive ? drawn?.rows.size : undefined;
    const { title } = chart;
    return {
      template: this.#render(chart, shown, locale, most),
      files: () =>
        import('./chart/files.js').then(({ chartFiles }) =>
          chartFiles(model, locale, asOf, { title, target: wanted.target, isDrawn: !!drawn }, shown),
        ),
    };
  }

  /** The spec as read, once for each; undefined while its file loads. */
  #chart(): OwnChart | Finding[] | undefined {
    const file =
      this.specSrc && !this.spec ? this.#specFile.at(this.specSrc, () => this.requestUpdate()) : {};
    if (!file || file.findings) return file?.findings;
    const given: unknown = this.spec ?? file.text ?? this.querySelector(SCRIPT)?.textContent;
    if (!this.#read || this.#read.given !== given) this.#read = { given, chart: readGiven(given) };
    return this.#read.chart;
  }

  /** The attributes; Lit sets what one no longer says to null. */
  #wanted(): Wanted {
    const { target, organization, level, period } = this;
    const given = Object.entries({ target, organization, level, period });
    return Object.fromEntries(given.filter(([, value]) => value));
  }

  #wrong(model: Model, { tables }: OwnChart, wanted: Wanted): View | undefined {
    const { target, organization } = wanted;
    if (target === undefined && organization !== undefined && !model.organizations.has(organization)) {
      const candidates = model.organizations.keys();
      return problem([{ path: ['organization'], rule: 'unknown-party', received: organization, candidates }]);
    }
    const option =
      target === undefined && !tables.includes('ranking') ? undefined : wrongOption(model, wanted);
    if (option === undefined) return undefined;
    return {
      problems: () =>
        import('../src/target-problems.js').then(({ findOption }) => findOption(model, wanted, option)),
    };
  }

  /** Tables and picture, once for each document, day and question. */
  #make(model: Model, chart: OwnChart, asked: Wanted & { asOf: string }, locale: Locale) {
    const options = { ...asked, lang: locale.tag };
    const question = JSON.stringify(options);
    if (this.#made?.model !== model || this.#made.chart !== chart || this.#made.question !== question) {
      const figures = chart.tables.map((table) => ({ table, rows: MAKERS[table](model, options) }));
      const { statuses, early } = locale;
      const words = { fields: chartWordsOf(locale).fields, statuses, early };
      const picture = { key: {}, spec: completeSpec(chart, figures, words), language: locale.tag };
      this.#made = { question, model, chart, figures, picture };
    }
    return this.#made;
  }

  #render(
    { title, subtitle, description }: OwnChart,
    figures: readonly Figures[],
    locale: Locale,
    most?: number,
  ): TemplateResult {
    const words = chartWordsOf(locale);
    const name = description ?? title ?? words.chart;
    return html`<div class="card">
      ${
        title
          ? html`<div class="title" part="title" role="heading" aria-level=${this.headingLevel || 3}>
              ${title}
            </div>`
          : nothing
      }
      ${subtitle ? html`<p class="subtitle" part="subtitle">${subtitle}</p>` : nothing}
      <div class="frame ${this.printing.active ? 'paper' : ''}">
        <div class="around" part="chart" role="group" aria-label=${words.chart}>
          <div class="picture" role="img" aria-label=${name}></div>
        </div>
        <div class="inputs" part="inputs"></div>
        <div class="tooltip" part="tooltip" aria-hidden="true" hidden></div>
      </div>
      <details class="figures" part="figures" ?open=${this.#open} @toggle=${this.#toggle}>
        <summary>${words.figures}</summary>
        ${
          this.#open || this.printing.active
            ? html`<div class="table" role="region" aria-label=${words.figures} tabindex="0">
                ${figures.map((one) => figuresTable(one, locale, most))}
              </div>`
            : nothing
        }
      </details>
    </div>`;
  }

  protected override updated() {
    super.updated();
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    const { height } = this.#made?.chart ?? {};
    if (height === undefined) frame?.style.removeProperty('--_height');
    else frame?.style.setProperty('--_height', `${height}px`);
    const picture = this.#made && { ...this.#made.picture, paper: this.printing.active };
    this.#drawing.show(frame, frame ? picture : undefined);
  }

  #settle(key: object, outcome: Drawn | Fault) {
    this.#outcome = 'rule' in outcome ? { key, fault: outcome } : { key, drawn: outcome };
    this.requestUpdate();
  }

  #toggle = (event: Event) => {
    // What paper opens the reader has not opened.
    if (this.printing.active) return;
    this.#open = (event.currentTarget as HTMLDetailsElement).open;
    this.requestUpdate();
  };
}

interface Wanted {
  target?: string;
  organization?: string;
  level?: string;
  period?: string;
}

const SCRIPT = ':scope > script[type^="application/vnd.vegalite"]';

const MAKERS: Record<
  TableName,
  (model: Model, options: Wanted & { asOf: string; lang: string }) => TableRow[]
> = {
  progress: progressRows,
  observations: observationRows,
  ranking: (model, options) => rankingRows(model, { ...options, target: options.target! }),
};

function readGiven(given: unknown): OwnChart | Finding[] {
  if (given === undefined || given === null) return [{ path: ['spec'], rule: 'no-spec' }];
  if (typeof given !== 'string') return readOwnSpec(given);
  try {
    return readOwnSpec(JSON.parse(given));
  } catch (error) {
    return [{ path: ['spec'], rule: 'spec-json', received: (error as Error).message }];
  }
}

const problem = (findings: Finding[]): View => ({ problems: () => Promise.resolve(findings) });

const faultFinding = ({ rule, received }: Fault): Finding => ({
  ...{ path: ['spec'], rule, received },
  ...(rule === 'spec-url' && { expected: TABLE_NAMES }),
});

const TABLE_NAMES = Object.keys(MAKERS).join(', ');

/** The rows that are drawn, where that is known; all of them else. */
function figuresOf({ interactive }: OwnChart, figures: readonly Figures[], drawn?: Drawn): Figures[] {
  const known = interactive ? undefined : drawn?.rows;
  return figures.map(({ table, rows }) => ({
    table,
    rows: known ? rows.filter((_, index) => known.has(`${table}/${index}`)) : rows,
  }));
}

if (!customElements.get('nq-chart')) customElements.define('nq-chart', NqChart);

declare global {
  interface HTMLElementTagNameMap {
    'nq-chart': NqChart;
  }
}
