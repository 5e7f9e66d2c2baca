/** What a reader narrows the tasks with; a list that would leave no choice is not there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/locale.js';
import { taskWordsOf } from '../../src/task-words.js';

export type Choice = [value: string, name: string];

export interface Controls {
  locale: Locale;
  query: string;
  leads: readonly Choice[];
  lead?: string;
  states: readonly Choice[];
  state?: string;
  search: (query: string) => void;
  /** An empty value is all of them. */
  setLead: (lead: string) => void;
  setState: (state: string) => void;
}

export function controlsOf({ locale, query, leads, lead, states, state, ...on }: Controls): TemplateResult {
  const words = taskWordsOf(locale);
  return html`<div class="controls" part="controls">
    <div class="control">
      <label for="search">${words.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        .value=${query}
        @input=${(event: InputEvent) => on.search((event.target as HTMLInputElement).value)}
      />
    </div>
    ${choice('lead', words.columns.lead, [['', words.everyone], ...leads], lead, on.setLead)}
    ${choice('state', words.columns.state, [['', words.everyone], ...states], state, on.setState)}
  </div>`;
}

const choice = (
  id: string,
  name: string,
  options: readonly Choice[],
  chosen = '',
  choose: (value: string) => void,
) =>
  options.length > 2
    ? html`<div class="control">
        <label for=${id}>${name}</label>
        <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
          ${options.map(
            ([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
          )}
        </select>
      </div>`
    : nothing;
