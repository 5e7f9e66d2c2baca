import { LitElement, css, html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { DocumentController } from './parts/document-controller.js';

/**
 * Loads one resolution document for every widget inside it; shows nothing of its own.
 *
 * @fires {NqLoadEvent} nq-load - the document was loaded, the first time or anew
 * @fires {NqStaleEvent} nq-stale - the document could not be refreshed
 * @slot - widgets, and whatever else stands between them
 */
export class NqResolution extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    refresh: { type: Number },
  };

  /** Where widgets inside find the document. @internal */
  readonly documents = new DocumentController(this);

  /** The address of the resolution document. */
  declare src?: string;
  /** The resolution document itself, as an object or as text. @type {object | string} */
  declare data?: unknown;
  /** Seconds between looks for a new edition; none without it. */
  declare refresh?: number;

  #timer?: ReturnType<typeof setInterval>;

  /** Reads the document again. */
  reload(): Promise<void> {
    return this.documents.load();
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#schedule();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override willUpdate() {
    void this.documents.connect();
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('refresh')) this.#schedule();
  }

  override render() {
    return html`<slot></slot>`;
  }

  #schedule() {
    clearInterval(this.#timer);
    if (this.refresh && this.refresh > 0) {
      this.#timer = setInterval(() => void this.reload(), this.refresh * 1000);
    }
  }
}

if (!customElements.get('nq-resolution')) customElements.define('nq-resolution', NqResolution);

declare global {
  interface HTMLElementTagNameMap {
    'nq-resolution': NqResolution;
  }
}
