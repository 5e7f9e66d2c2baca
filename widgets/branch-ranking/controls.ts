/** What a reader narrows a ranking with, and turns its pages with. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/locale.js';
import type { Choice, Page, ParentChoice } from '../../src/ranking-table/index.js';
import { rankingWordsOf } from '../../src/ranking-words.js';

export interface Controls {
  locale: Locale;
  query: string;
  levels: readonly Choice[];
  level: string;
  parents: readonly ParentChoice[];
  search: (query: string) => void;
  setLevel: (level: string) => void;
  /** An empty id is no parent at all. */
  setParent: (parent: string) => void;
}

export function controlsOf({ locale, query, levels, level, parents, ...on }: Controls): TemplateResult {
  const words = rankingWordsOf(locale);
  const listed = levels.some(({ id }) => id === level) && levels.length > 1;
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
    ${listed ? choice({ id: 'level', name: words.level, options: levels, chosen: level }, on.setLevel) : nothing}
    ${parents.map((parent, index) =>
      choice(
        { ...parent, id: `parent-${index}` },
        (id) => on.setParent(id || (parents[index - 1]?.chosen ?? '')),
        words.all,
      ),
    )}
  </div>`;
}

function choice(
  {
    id,
    name,
    options,
    chosen = '',
  }: { id: string; name: string; options: readonly Choice[]; chosen?: string },
  choose: (id: string) => void,
  all?: string,
): TemplateResult {
  const offered = all === undefined ? options : [{ id: '', name: all }, ...options];
  return html`<div class="control">
    <label for=${id}>${name}</label>
    <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${offered.map((one) => html`<option value=${one.id} .selected=${one.id === chosen}>${one.name}</option>`)}
    </select>
  </div>`;
}

/** Buttons at an end stay in the order of the keyboard, or focus would be lost when the last page is reached. */
export function pagerOf(
  { page, pages }: Page,
  [shown, all]: readonly [string, string],
  locale: Locale,
  turn: (page: number) => void,
): TemplateResult {
  const words = rankingWordsOf(locale);
  const button = (name: string, to: number) =>
    html`<button
      type="button"
      aria-disabled=${to < 1 || to > pages ? 'true' : nothing}
      @click=${() => (to < 1 || to > pages ? undefined : turn(to))}
    >
      ${name}
    </button>`;
  return html`<nav class="pager" part="pager" aria-label=${words.pages}>
    ${button(words.turn.previous, page - 1)}
    <span>${words.page(shown, all)}</span>
    ${button(words.turn.next, page + 1)}
  </nav>`;
}
