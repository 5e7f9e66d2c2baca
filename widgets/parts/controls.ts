/** A list to choose from, with its label. */
import { html } from 'lit';

export interface SelectControl {
  id: string;
  name: string;
  options: readonly Choice[];
  chosen?: string;
  choose: (id: string) => void;
}

/** An empty id chooses none of them. */
export interface Choice {
  id: string;
  name: string;
}

export const selectControl = ({ id, name, options, chosen = '', choose }: SelectControl) =>
  html`<div class="control">
    <label for=${id}>${name}</label>
    <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map((one) => html`<option value=${one.id} .selected=${one.id === chosen}>${one.name}</option>`)}
    </select>
  </div>`;

/** The field whose words narrow a table while they are typed. */
export const searchControl = (name: string, query: string, search: (query: string) => void) =>
  html`<div class="control">
    <label for="search">${name}</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      .value=${query}
      @input=${(event: InputEvent) => search((event.target as HTMLInputElement).value)}
    />
  </div>`;
