/** What is wrong, in the widget's place: all of it goes into the event, the first few are shown. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/locale.js';
import type { Problem } from '../../src/problems.js';

export { describeProblems } from '../../src/problems.js';

const SHOWN = 5;

export function renderProblems(problems: readonly Problem[], { words }: Locale): TemplateResult {
  const more = problems.length - SHOWN;
  return html`<div class="problems" part="problems" role="alert">
    <p><strong>${words.failed}</strong></p>
    <ul>
      ${problems
        .slice(0, SHOWN)
        .map(
          ({ path, message }) => html`<li>${path ? html`<code>${path}</code>: ` : nothing}${message}</li>`,
        )}
    </ul>
    ${more > 0 ? html`<p>+ ${more}</p>` : nothing}
  </div>`;
}
