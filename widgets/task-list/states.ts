/** The state of a task as a reader sees it: a shape, a word and a colour, each enough by itself. */
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../src/locale.js';
import { taskWordsOf } from '../../src/task-words.js';
import type { TaskState } from '../../src/tasks/index.js';

/**
 * Drawn in a box of 16, fill and line, with the hue of a status. Done looks like a requirement that is met. The others are shapes of
 * their own: whoever is under way need not be on track, and a date that has passed is not a figure that falls short.
 */
const LOOKS: Record<TaskState, [hue: string, fill: string, line: string]> = {
  overdue: ['missed', 'M5 1h6l4 4v6l-4 4H5l-4-4V5', 'M8 4v4l3 2'],
  'under-way': ['on-track', 'M8 2a6 6 0 0 1 0 12', 'M8 2a6 6 0 1 0 .1 0'],
  'not-reported': ['no-data', '', 'M8 2a6 6 0 1 0 .1 0'],
  done: ['met', 'M8 1a7 7 0 1 0 .1 0', 'M5 8l2 2 4-4'],
};

export function stateBadge(state: TaskState, locale: Locale): TemplateResult {
  const [hue, fill, line] = LOOKS[state];
  const cut = state === 'overdue' || state === 'done';
  return html`<span part="status" class="status ${hue}">
    <svg class="shape" viewBox="0 0 16 16" aria-hidden="true">
      <path class="fill" d=${fill} />
      <path class=${cut ? 'cut' : 'line'} d=${line} />
    </svg>
    <span>${taskWordsOf(locale).states[state]}</span>
  </span>`;
}
