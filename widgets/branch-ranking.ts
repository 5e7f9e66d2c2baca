import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatNumber } from '../src/format.js';
import type { Locale, RankingColumn } from '../src/locale.js';
import type { Model } from '../src/model.js';
import type { RankBy } from '../src/rank/ranking.js';
import {
  arrange,
  insteadOf,
  isSilent,
  levelChoices,
  pageOf,
  parentChoices,
  rankingTable,
  requirementOf,
  showingOf,
  subjectOf,
  wrongOption,
  type Arrangement,
  type Page,
  type RankingEntry,
  type RankingTable,
  type TableOptions,
  type Wanted,
} from '../src/ranking-table/index.js';
import { rankingWordsOf } from '../src/ranking-words.js';
import { controlsOf, pagerOf } from './branch-ranking/controls.js';
import { tableOf } from './branch-ranking/rows.js';
import { rankingStyles } from './branch-ranking/styles.js';
import { NqSelectEvent } from './select-event.js';
import { lazy } from './parts/lazy.js';
import { cardStyles } from './parts/card-styles.js';
import { controlStyles } from './parts/control-styles.js';
import { statusStyles } from './parts/status.js';
import { tableStyles } from './parts/table-styles.js';
import { PrintedWidget } from './printed-widget.js';
import type { View } from './widget.js';

/**
 * The units of a level in order: rank, movement, name, value against the requirement, verdict; those without a rank last, with
 * the reason. Readers order, search, narrow and open it.
 *
 * @fires {NqSelectEvent} nq-select - a reader opened the row of a unit
 * @csspart title - the name of the target
 * @csspart controls - the search and the lists that narrow the ranking
 * @csspart count - which rows are shown, and how they are ordered
 * @csspart table - the table
 * @csspart row - the row of a unit
 * @csspart value - the figure of a unit
 * @csspart status - shape and word of a verdict
 * @csspart detail - what an opened row says
 * @csspart pager - the buttons that turn pages
 */
export class NqBranchRanking extends PrintedWidget {
  static override styles = [
    ...PrintedWidget.styles,
    cardStyles,
    tableStyles,
    controlStyles,
    statusStyles,
    rankingStyles,
  ];

  static override properties: PropertyDeclarations = {
    target: {},
    organization: {},
    level: {},
    parent: {},
    period: {},
    by: {},
    rows: { type: Number },
  };

  /** The id of the target. */
  declare target?: string;
  /** The id of the organization whose units are ranked; all by default. */
  declare organization?: string;
  /** The id of the level whose units are ranked; by default the one that most units with a figure are on. */
  declare level?: string;
  /** The id of a unit, for those below it only. */
  declare parent?: string;
  /** The reference period, where it is not the newest one that says something. */
  declare period?: string;
  /** Ranked by the figure (`value`), its share of what is required (`attainment`) or its `change`. @default value */
  declare by?: RankBy;
  /** Rows a page. @default 20 */
  declare rows?: number;

  /** What the page asked for when the reader began to choose. */
  #asked = '';
  #level?: string;
  #parent?: string;
  #arrangement: Arrangement = FIRST;
  #page = 1;
  #open = new Set<string>();
  #question = '';

  protected override view(model: Model, locale: Locale, asOf: string): View | undefined {
    if (model.document.targets.length === 0) {
      return { template: html`<p class="empty">${rankingWordsOf(locale).noTargets}</p>` };
    }
    const wanted = this.#wanted();
    const wrong = wrongOption(model, wanted);
    if (wrong) {
      return {
        problems: () =>
          import('../src/target-problems.js').then(({ findOption }) => findOption(model, wanted, wrong)),
      };
    }
    this.#follow(wanted);
    const options = { ...wanted, level: this.#level, parent: this.#parent, asOf } as TableOptions;
    const table = rankingTable(model, options);
    // A new edition of the document leaves the reader where they are.
    const question = JSON.stringify(options);
    if (question !== this.#question) this.#page = 1;
    this.#question = question;
    const template = this.#render(model, table, options, locale);
    if (!table || isSilent(table)) return { template };
    const entries = arrange(table, this.#arrangementIn(table));
    return {
      template,
      files: () =>
        import('./branch-ranking/files.js').then(({ rankingFiles }) =>
          rankingFiles(model, locale, asOf, table, entries),
        ),
    };
  }

  /** The attributes; Lit sets what one no longer says to null. */
  #wanted(): Wanted {
    const { target, organization, level, parent, period, by } = this;
    const given = Object.entries({ target, organization, level, parent, period, by });
    return Object.fromEntries(given.filter(([, value]) => value));
  }

  /** What a reader chose holds until the page asks for something else. */
  #follow({ target, organization, level, parent }: Wanted) {
    const asked = JSON.stringify([target, organization, level, parent]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#level = level;
    this.#parent = parent;
    this.#arrangement = FIRST;
    this.#open.clear();
  }

  #render(
    model: Model,
    table: RankingTable | undefined,
    options: TableOptions,
    locale: Locale,
  ): TemplateResult {
    const words = rankingWordsOf(locale);
    const name = model.targets.get(options.target)!.name;
    return html`<div class="card">
      <div class="title" part="title" role="heading" aria-level=${this.headingLevel || 3}>${name}</div>
      ${
        table
          ? [heading(model, table, locale), this.#body(model, table, options, locale)]
          : html`<p class="empty">${words.noRows}</p>`
      }
    </div>`;
  }

  #body(model: Model, table: RankingTable, options: TableOptions, locale: Locale): TemplateResult {
    const words = rankingWordsOf(locale);
    const arrangement = this.#arrangementIn(table);
    const entries = arrange(table, arrangement);
    const page = pageOf(
      entries,
      this.#page,
      this.printing.active ? entries.length || 1 : rowsAPage(this.rows),
    );
    const everywhere =
      rankingTable(model, { ...options, level: table.options.level, parent: undefined }) ?? table;
    const typed = arrangement.query.trim();
    const controls = controlsOf({
      locale,
      query: arrangement.query,
      levels: levelChoices(model, options),
      level: table.options.level,
      parents: parentChoices(model, everywhere, options.parent),
      search: (query) => this.#arrange({ query }),
      setLevel: (level) => this.#narrow(level, undefined),
      setParent: (parent) => this.#narrow(table.options.level, parent || undefined),
    });
    if (isSilent(table))
      return html`${controls}
        <p class="empty">${words.nobody}</p>`;
    return html`${controls}
      <p class="showing" part="count" role="status">
        ${showingOf(page, entries.length, arrangement, locale)}
      </p>
      ${
        entries.length > 0
          ? tableOf({
              table,
              arrangement,
              entries: page.entries,
              open: this.#open,
              locale,
              reasoning: ({ row }) => reasoning(this.#ready)?.reasoningOf(model, table, row, locale),
              sort: this.#sort,
              toggle: (entry) => this.#toggle(table, entry),
              close: (entry) => this.#close(entry),
            })
          : typed
            ? html`<button type="button" class="clear" @click=${this.#clear}>${words.clear}</button>`
            : nothing
      }
      ${page.pages > 1 ? this.#pager(page, locale) : nothing}`;
  }

  /** What a reader chose, as far as the table has the column. */
  #arrangementIn = ({ columns }: RankingTable): Arrangement =>
    columns.includes(this.#arrangement.column)
      ? this.#arrangement
      : { ...FIRST, query: this.#arrangement.query };

  #pager(page: Page, locale: Locale): TemplateResult {
    const texts = [formatNumber(locale, page.page), formatNumber(locale, page.pages)] as const;
    return pagerOf(page, texts, locale, this.#turn);
  }

  #arrange(change: Partial<Arrangement>) {
    this.#arrangement = { ...this.#arrangement, ...change };
    this.#page = 1;
    this.requestUpdate();
  }

  #narrow(level: string, parent: string | undefined) {
    this.#level = level;
    this.#parent = parent;
    this.requestUpdate();
  }

  /** The same header again turns the order round; figures start with the highest. */
  #sort = (column: RankingColumn) => {
    const { column: present, descending } = this.#arrangement;
    const fresh = !['rank', 'name', 'status'].includes(column);
    this.#arrange({ column, descending: column === present ? !descending : fresh });
  };

  #clear = () => {
    this.#arrange({ query: '' });
    this.renderRoot.querySelector<HTMLInputElement>('#search')?.focus();
  };

  /** The next page begins at its first row: those who pressed the button below the last one see it. */
  #turn = (page: number) => {
    const table = this.renderRoot.querySelector('table')!;
    // Asked before the rows change: while there are none, WebKit moves the page.
    const isAbove = table.getBoundingClientRect().top < 0;
    this.#page = page;
    this.requestUpdate();
    if (isAbove) void this.updateComplete.then(() => table.scrollIntoView({ block: 'start' }));
  };

  #toggle({ options }: RankingTable, { row }: RankingEntry) {
    this.requestUpdate();
    if (this.#open.delete(row.unit)) return;
    this.#open.add(row.unit);
    const { target, organization } = options;
    this.dispatchEvent(
      new NqSelectEvent({ target, ...(organization !== undefined && { organization }), unit: row.unit }),
    );
  }

  #close({ row, index }: RankingEntry) {
    this.#open.delete(row.unit);
    // Before what has focus is gone.
    this.renderRoot.querySelector<HTMLButtonElement>(`[aria-controls=detail-${index}]`)?.focus();
    this.requestUpdate();
  }

  #ready = () => this.requestUpdate();
}

const FIRST: Arrangement = { query: '', column: 'rank', descending: false };

const reasoning = lazy(() => import('./branch-ranking/reasoning.js'));

const ROWS = 20;
const rowsAPage = (rows?: number): number => (rows !== undefined && rows >= 1 ? Math.floor(rows) : ROWS);

/** Who is ranked, of when the figures are, and what all are held against. */
function heading(model: Model, table: RankingTable, locale: Locale): TemplateResult {
  const instead = insteadOf(table, locale);
  const requirement = requirementOf(table, locale);
  return html`<p class="subject">${subjectOf(model, table, locale)}</p>
    ${
      requirement
        ? html`<p class="requirement">
            <span class="term">${locale.words.requirement}:</span>
            ${requirement.aim ? html`<em>${locale.words.aim}</em>` : nothing}
            ${requirement.text}${
              requirement.condition
                ? html` <span class="term"
                    >(${locale.words.condition.toLowerCase()}: ${requirement.condition})</span
                  >`
                : nothing
            }
          </p>`
        : nothing
    }
    ${instead === undefined ? nothing : html`<p class="instead">${instead}</p>`}`;
}

if (!customElements.get('nq-branch-ranking')) customElements.define('nq-branch-ranking', NqBranchRanking);

declare global {
  interface HTMLElementTagNameMap {
    'nq-branch-ranking': NqBranchRanking;
  }
}
