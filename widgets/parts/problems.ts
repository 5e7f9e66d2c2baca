/** What is wrong, in the widget's place: all of it goes into the event, the first few are shown. */
import { css, html, nothing, type TemplateResult } from 'lit';
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

export const problemStyles = css`
  .problems {
    border-inline-start: 4px solid var(--nq-color-missed, var(--_missed));
    padding: 4px 0 4px 12px;
    margin-block-end: 8px;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .problems p,
  .problems ul {
    margin: 0;
  }
  .problems ul {
    padding-inline-start: 20px;
  }
  .problems code {
    font-size: 0.93em;
  }
  .problems strong {
    color: var(--nq-color-missed, var(--_missed));
  }
`;
