/** The name of a row, which opens it to what is behind its figures. */
import { html, nothing, svg } from 'lit';

export interface OpeningRow {
  name: string;
  open: boolean;
  /** The id of what is opened. */
  detail: string;
  toggle: () => void;
}

export const openingName = ({ name, open, detail, toggle }: OpeningRow) =>
  html`<button
    type="button"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${open ? detail : nothing}
    @click=${toggle}
  >
    ${CHEVRON}<span>${name}</span>
  </button>`;

const CHEVRON = html`<svg class="chevron" viewBox="0 0 8 12" aria-hidden="true">
  ${svg`<path d="M2 2l4 4-4 4" />`}
</svg>`;
