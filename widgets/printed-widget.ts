import { css, html, nothing, type CSSResult, type CSSResultGroup, type CSSResultOrNative } from 'lit';
import { sourceLine } from '../src/source-line.js';
import { localeOf } from './parts/language.js';
import { printStyles } from './parts/print-styles.js';
import { Printing } from './parts/printing.js';
import { today } from './parts/today.js';
import { NqWidget } from './widget.js';

/**
 * The base of the widgets that have more to say on paper than on a screen: all of a table, and a line with sources and dates.
 *
 * @csspart source-line - on paper: the text, the sources of the figures, and their date
 */
export abstract class PrintedWidget extends NqWidget {
  static override styles: CSSResult[] = [
    ...NqWidget.styles,
    css`
      /* Pages in quirks mode take the page's font and ink from every table, in shadow trees too. */
      table {
        font: inherit;
        color: inherit;
        text-align: inherit;
        white-space: inherit;
      }
    `,
  ];

  /** After those of the element, which they overrule on paper. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [...super.finalizeStyles(styles), ...super.finalizeStyles(printStyles)];
  }

  protected readonly printing = new Printing(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  declare target?: string;
  declare organization?: string;

  /** Whether it shows figures, so that the line says where these come from. */
  protected get showsFigures(): boolean {
    return true;
  }

  override render() {
    const shown = super.render();
    // What has nothing to show yet, or a problem, is no list of a view and its notes.
    return this.printing.active && Array.isArray(shown) ? [...shown, this.#sourceLine()] : shown;
  }

  #sourceLine() {
    const { model } = this.documents.loaded;
    const locale = localeOf(this, () => this.requestUpdate());
    if (!model || !locale) return nothing;
    // Lit sets what an attribute no longer says to null.
    const [target, organization] = [this.target, this.organization].map((id) => id || undefined);
    const figures = this.showsFigures ? { target, organization } : undefined;
    const line = sourceLine(model, { asOf: this.asOf ?? today(), figures }, locale);
    return html`<p class="source-line" part="source-line">${line}</p>`;
  }
}
