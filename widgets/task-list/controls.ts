/** What a reader narrows the tasks with; a list that would leave no choice is not there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/locale.js';
import { taskWordsOf } from '../../src/task-words.js';
import { searchControl, selectControl, type Choice, type SelectControl } from '../parts/controls.js';

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
  const all = { id: '', name: words.everyone };
  const choice = (options: readonly Choice[], control: Omit<SelectControl, 'options'>) =>
    options.length > 1 ? selectControl({ ...control, options: [all, ...options] }) : nothing;
  return html`<div class="controls" part="controls">
    ${searchControl(words.search, query, on.search)}
    ${choice(leads, { id: 'lead', name: words.columns.lead, chosen: lead, choose: on.setLead })}
    ${choice(states, { id: 'state', name: words.columns.state, chosen: state, choose: on.setState })}
  </div>`;
}
