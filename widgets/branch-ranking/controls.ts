/** What a reader narrows a ranking with, and turns its pages with. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/locale.js';
import type { Choice, Page, ParentChoice } from '../../src/ranking-table/index.js';
import { rankingWordsOf } from '../../src/ranking-words.js';
import { searchControl, selectControl } from '../parts/controls.js';

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
    ${searchControl(words.search, query, on.search)}
    ${
      listed
        ? selectControl({
            id: 'level',
            name: words.level,
            options: levels,
            chosen: level,
            choose: on.setLevel,
          })
        : nothing
    }
    ${parents.map((parent, index) =>
      selectControl({
        ...parent,
        id: `parent-${index}`,
        options: [{ id: '', name: words.all }, ...parent.options],
        choose: (id) => on.setParent(id || (parents[index - 1]?.chosen ?? '')),
      }),
    )}
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
  return html`<div class="pager" part="pager" role="group" aria-label=${words.pages}>
    ${button(words.turn.previous, page - 1)}
    <span>${words.page(shown, all)}</span>
    ${button(words.turn.next, page + 1)}
  </div>`;
}
