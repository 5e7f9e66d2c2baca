import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatDate, formatNumber } from '../src/format.js';
import type { Locale } from '../src/locale.js';
import { nameOn, type Model } from '../src/model.js';
import { taskWordsOf } from '../src/task-words.js';
import {
  countTasks,
  filterTasks,
  formatTaskCounts,
  leadsOf,
  NOBODY,
  TASK_STATES,
  taskList,
  titleOfTasks,
  wrongTaskOption,
  type TaskEntry,
  type TaskFilter,
  type TaskState,
} from '../src/tasks/index.js';
import { NqSelectEvent } from './select-event.js';
import type { Choice } from './parts/controls.js';
import { controlsOf } from './task-list/controls.js';
import { tableOf } from './task-list/rows.js';
import { taskStyles } from './task-list/styles.js';
import { cardStyles } from './parts/card-styles.js';
import { controlStyles } from './parts/control-styles.js';
import { statusStyles } from './parts/status.js';
import { tableStyles } from './parts/table-styles.js';
import { PrintedWidget } from './printed-widget.js';
import type { View } from './widget.js';

/**
 * The tasks of a resolution: who leads each and who helps, when it is due or how often, how it stands and what was reported
 * last. What is overdue comes first. Readers search, narrow and open it.
 *
 * @fires {NqSelectEvent} nq-select - a reader opened a task
 * @csspart title - whose tasks these are
 * @csspart summary - how many stand how, and as of which day
 * @csspart controls - the search and the lists that narrow the tasks
 * @csspart count - how many are shown, once a reader has narrowed them
 * @csspart table - the table
 * @csspart row - the row of a task
 * @csspart status - shape and word of a state
 * @csspart update - what was reported last
 * @csspart detail - what an opened row says
 * @cssproperty [--nq-color-missed=light-dark(#7a0209, #d7605c)] - the hue of what is overdue, and of problems
 * @cssproperty [--nq-color-on-track=light-dark(#3962d6, #5987e7)] - the hue of what is under way
 * @cssproperty [--nq-color-met=light-dark(#03685c, #abe6cb)] - the hue of what is done
 * @cssproperty [--nq-color-neutral=light-dark(#3a4044, #a5adc0)] - the hue of what nothing was reported on
 */
export class NqTaskList extends PrintedWidget {
  static override styles = [
    ...PrintedWidget.styles,
    cardStyles,
    tableStyles,
    controlStyles,
    statusStyles,
    taskStyles,
  ];

  static override properties: PropertyDeclarations = {
    lead: {},
    status: {},
  };

  /** The id of an organization or body, for the tasks it leads only. */
  declare lead?: string;
  /** A state, for the tasks in it only. */
  declare status?: TaskState;

  /** What the page asked for when the reader began to choose. */
  #asked = '';
  #filter: TaskFilter = ALL;
  #open = new Set<string>();
  #entries: TaskEntry[] = [];
  #model?: Model;
  #question?: string;

  protected override get showsFigures(): boolean {
    return false;
  }

  protected override view(model: Model, locale: Locale, asOf: string): View | undefined {
    const words = taskWordsOf(locale);
    if (!model.document.tasks?.length) return { template: html`<p class="empty">${words.noTasks}</p>` };
    // Lit sets what an attribute no longer says to null.
    const wanted = { lead: this.lead || undefined, status: this.status || undefined };
    const wrong = wrongTaskOption(model, wanted);
    if (wrong) {
      const received = wanted[wrong]!;
      return {
        problems: () =>
          import('../src/target-problems.js').then(({ findTaskOption }) =>
            findTaskOption(model, wrong, received),
          ),
      };
    }
    this.#follow(model, asOf, wanted);
    const template = this.#render(model, locale, asOf, wanted);
    if (this.#entries.length === 0) return { template };
    const { shown } = this.#narrowed(model, locale, asOf);
    return {
      template,
      files: () =>
        import('./task-list/files.js').then(({ taskFiles }) =>
          taskFiles(model, locale, asOf, wanted.lead, shown),
        ),
    };
  }

  /** Judges once for each document, day and question; what a reader chose holds until the page asks for something else. */
  #follow(model: Model, asOf: string, { lead, status }: Wanted) {
    const asked = JSON.stringify([lead, status]);
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.#filter = ALL;
      this.#open.clear();
    }
    const question = JSON.stringify([asOf, lead, status]);
    if (model === this.#model && question === this.#question) return;
    [this.#model, this.#question] = [model, question];
    this.#entries = taskList(model, { asOf, lead, status });
  }

  #render(model: Model, locale: Locale, asOf: string, { lead }: Wanted): TemplateResult {
    const words = taskWordsOf(locale);
    return html`<div class="card">
      <div class="title" part="title" role="heading" aria-level=${this.headingLevel || 3}>
        ${titleOfTasks(locale, model, asOf, lead)}
      </div>
      ${
        this.#entries.length > 0
          ? [summaryOf(this.#entries, locale, asOf), this.#body(model, locale, asOf)]
          : html`<p class="empty">${words.none}</p>`
      }
    </div>`;
  }

  #body(model: Model, locale: Locale, asOf: string): TemplateResult {
    const words = taskWordsOf(locale);
    const entries = this.#entries;
    const { leads, states, filter, shown } = this.#narrowed(model, locale, asOf);
    const query = filter.query.trim();
    const narrowed = query !== '' || filter.lead !== undefined || filter.state !== undefined;
    return html`${controlsOf({
        ...{ locale, query: filter.query, leads, states, state: filter.state },
        lead: filter.lead === NOBODY ? NOBODY_CHOICE : filter.lead,
        search: (text) => this.#narrow({ query: text }),
        setLead: (id) => this.#narrow({ lead: id === NOBODY_CHOICE ? NOBODY : id || undefined }),
        setState: (state) => this.#narrow({ state: (state || undefined) as TaskState | undefined }),
      })}
      <p class="showing" part="count" role="status">
        ${
          narrowed
            ? words.showing({
                shown: formatNumber(locale, shown.length),
                total: formatNumber(locale, entries.length),
                query,
              })
            : nothing
        }
      </p>
      ${
        shown.length > 0
          ? tableOf({
              ...{ model, locale, entries: shown, open: this.#open },
              toggle: (entry) => this.#toggle(entry),
              close: (entry) => this.#close(entry),
            })
          : html`<button type="button" class="clear" @click=${this.#clear}>${words.clear}</button>`
      }`;
  }

  /** What a reader may choose from, what was chosen, and what that leaves. */
  #narrowed(model: Model, locale: Locale, asOf: string) {
    const words = taskWordsOf(locale);
    const entries = this.#entries;
    const leads = leadsOf(model, entries).map((id): Choice => ({
      id: id || NOBODY_CHOICE,
      name: id ? nameOn(model.organizations.get(id)!.name, asOf) : words.nobody,
    }));
    const counts = countTasks(entries);
    const states = TASK_STATES.filter((state) => counts[state] > 0).map((state): Choice => ({
      id: state,
      name: words.states[state],
    }));
    const filter = possible(this.#filter, leads, states);
    const shown = filterTasks(entries, filter);
    return { leads, states, filter, shown };
  }

  #narrow(change: Partial<TaskFilter>) {
    this.#filter = { ...this.#filter, ...change };
    this.requestUpdate();
  }

  #clear = () => {
    this.#narrow(ALL);
    this.renderRoot.querySelector<HTMLInputElement>('#search')?.focus();
  };

  #toggle({ task }: TaskEntry) {
    this.requestUpdate();
    if (this.#open.delete(task.id)) return;
    this.#open.add(task.id);
    this.dispatchEvent(new NqSelectEvent({ task: task.id }));
  }

  #close({ task, index }: TaskEntry) {
    this.#open.delete(task.id);
    // Before what has focus is gone.
    this.renderRoot.querySelector<HTMLButtonElement>(`[aria-controls=detail-${index}]`)?.focus();
    this.requestUpdate();
  }
}

interface Wanted {
  lead?: string;
  status?: TaskState;
}

const ALL: TaskFilter = { query: '', lead: undefined, state: undefined };

/** The value of an option that is not "all" and no id: ids have no `#`. */
const NOBODY_CHOICE = '#';

/** What a reader chose, as far as a new edition of the document still has it. */
function possible({ query, lead, state }: TaskFilter, leads: Choice[], states: Choice[]): TaskFilter {
  const has = (choices: Choice[], value?: string) => choices.some(({ id }) => id === value);
  return {
    query,
    lead: has(leads, lead === NOBODY ? NOBODY_CHOICE : lead) ? lead : undefined,
    state: has(states, state) ? state : undefined,
  };
}

/** "44 nhiệm vụ: 3 quá hạn · 10 đang thực hiện · …, tính đến ngày 21/11/2026". */
function summaryOf(entries: readonly TaskEntry[], locale: Locale, asOf: string): TemplateResult {
  const words = taskWordsOf(locale);
  return html`<p class="summary" part="summary">
    ${formatTaskCounts(locale, entries)} <span class="as-of">(${words.asOf(formatDate(locale, asOf))})</span>
  </p>`;
}

if (!customElements.get('nq-task-list')) customElements.define('nq-task-list', NqTaskList);

declare global {
  interface HTMLElementTagNameMap {
    'nq-task-list': NqTaskList;
  }
}
