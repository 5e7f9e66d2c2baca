import {
  LitElement,
  adoptStyles,
  css,
  html,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { Finding } from '../src/check/finding.js';
import type { Locale } from '../src/locale.js';
import type { Model } from '../src/model.js';
import { formatDay, parseDay } from '../src/periods.js';
import { NqErrorEvent } from './events.js';
import { DocumentController } from './parts/document-controller.js';
import type * as Menu from './parts/files/menu.js';
import { localeOf } from './parts/language.js';
import { today } from './parts/today.js';
import { tokens } from './parts/tokens.js';

/** What a widget shows: its view, or what keeps it from having one. */
export type View =
  | {
      template: TemplateResult;
      /** What readers may keep of it: the verdicts it shows, or more; absent, there is no menu. */
      files?: Menu.Files | false;
    }
  | { problems: () => Promise<readonly Finding[]> };

/**
 * The base of every widget: its document, its language, and the states they all share. A widget adds `view`, and says in its own
 * comment what only it has.
 *
 * @fires {NqLoadEvent} nq-load - the document was loaded, the first time or anew
 * @fires {NqErrorEvent} nq-error - the document or an attribute is wrong
 * @fires {NqStaleEvent} nq-stale - the document could not be refreshed
 * @attribute {string} lang - the language of words and figures, `vi` or `en`; by default that of the page around it, else `vi`
 * @slot - shown until there is data, and where there is an error
 * @csspart files - the menu of files, which opens
 * @csspart illustrative - the note that figures are samples
 * @csspart stale - the note that the figures are from before
 * @csspart problems - what is wrong
 * @cssproperty [--nq-color-met=light-dark(#03685c, #abe6cb)] - the hue of what is met
 * @cssproperty [--nq-color-on-track=light-dark(#3962d6, #5987e7)] - the hue of what is on track
 * @cssproperty [--nq-color-at-risk=light-dark(#9d6705, #fed947)] - the hue of what is at risk
 * @cssproperty [--nq-color-off-track=light-dark(#953f05, #f09d57)] - the hue of what is off track
 * @cssproperty [--nq-color-missed=light-dark(#7a0209, #d7605c)] - the hue of what is missed, and of problems
 * @cssproperty [--nq-color-neutral=light-dark(#3a4044, #a5adc0)] - the hue of what waits for figures, or is out of the count
 * @cssproperty [--nq-color-surface=light-dark(#fff, #14181c)] - what shapes are cut out against; the page's background
 * @cssproperty [--nq-color-muted=light-dark(#55606b, #a9b4be)] - secondary text
 * @cssproperty [--nq-color-line=light-dark(#c9d0d6, #414b54)] - hairlines
 * @cssproperty [--nq-color-track=light-dark(#e6eaee, #2b333a)] - the room held until there is data
 */
export abstract class NqWidget extends LitElement {
  static override styles = [
    tokens,
    css`
      .notice,
      summary {
        color: var(--nq-color-muted, var(--_muted));
        font-size: 0.8125em;
      }
      .notice {
        font-weight: 600;
        margin: 4px 0 8px;
      }
      details {
        margin-block-start: 4px;
      }
      summary {
        inline-size: fit-content;
        min-block-size: 24px;
        cursor: pointer;
      }
      /* The room an element will need, until there is something to put in it. */
      .room {
        display: flex;
        flex-direction: column;
        gap: 8px;
        min-block-size: var(--_room, 22em);
      }
      @media (max-width: 30em) {
        .room {
          min-block-size: var(--_room, 32em);
        }
      }
      .room::after {
        content: '';
        flex: 1;
        background: var(--nq-color-track, var(--_track));
        opacity: 0.5;
      }
    `,
  ];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  // Declared without decorators, which would cost every page what they weigh.
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    asOf: { attribute: 'as-of' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** @internal */
  readonly documents = new DocumentController(this);

  /** The address of the resolution document. */
  declare src?: string;
  /** The resolution document itself, as an object or as text. @type {object | string} */
  declare data?: unknown;
  /** The day of the judgement, `2025-09-30`; today in Việt Nam by default. */
  declare asOf?: string;
  /** The level of the widget's heading in the page's outline. @default 3 */
  declare headingLevel?: number;

  #problems?: TemplateResult;
  #view?: View;
  #locale?: Locale;
  #told?: string;
  #menu?: typeof Menu;

  /** Asks the core, and returns what to show or what is wrong with the attributes; undefined while code for it loads. */
  protected abstract view(model: Model, locale: Locale, asOf: string): View | undefined;

  /** Reads the document again. */
  reload(): Promise<void> {
    return this.documents.load();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null) {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate() {
    void this.documents.connect();
    const { model, findings } = this.documents.loaded;
    this.#locale = localeOf(this, () => this.requestUpdate());
    this.#view = findings
      ? { problems: () => Promise.resolve(findings) }
      : model && this.#locale && this.#read(model, this.#locale);
  }

  #read(model: Model, locale: Locale): View | undefined {
    const asOf = this.asOf ?? today();
    if (/^\d{4}-\d\d-\d\d$/.test(asOf) && formatDay(parseDay(asOf)) === asOf)
      return this.view(model, locale, asOf);
    const finding = { path: ['as-of'], rule: 'attribute-as-of', received: asOf };
    return { problems: () => Promise.resolve([finding]) };
  }

  protected override updated() {
    const view = this.#view;
    if (!view || !('problems' in view)) this.#told = undefined;
    else if (this.#locale) void this.#tell(view.problems, this.#locale);
  }

  /** What to say of problems loads only when there is one; each is told once. */
  async #tell(find: () => Promise<readonly Finding[]>, locale: Locale) {
    const findings = await find();
    const { describeProblems, problemStyles, renderProblems } = await import('./parts/problems.js');
    const problems = describeProblems(findings, locale.tag);
    const told = JSON.stringify(problems);
    // What was put right meanwhile is not told any more.
    if (told === this.#told || !this.#view || !('problems' in this.#view)) return;
    this.#told = told;
    adoptStyles(this.renderRoot as ShadowRoot, [
      ...(this.constructor as typeof NqWidget).elementStyles,
      problemStyles,
    ]);
    this.#problems = renderProblems(problems, locale);
    this.requestUpdate();
    this.dispatchEvent(new NqErrorEvent(problems));
  }

  override render() {
    if (!this.#view) return html`<div class="room"><slot></slot></div>`;
    if ('problems' in this.#view) return html`${this.#problems}<slot></slot>`;
    const { template, files } = this.#view;
    const { model, stale } = this.documents.loaded;
    const { words } = this.#locale!;
    const note = (part: string, text: string) =>
      html`<p class="notice" part=${part} role=${part === 'stale' ? 'status' : nothing}>${text}</p>`;
    // Nothing stands between them: white space would show in a line of text.
    return [
      template,
      model?.document.illustrative ? note('illustrative', words.illustrative) : nothing,
      stale ? note('stale', words.stale) : nothing,
      files && (self === top || (this.#menu ?? this.#loadMenu())?.isAllowed)
        ? html`<details part="files" @toggle=${() => this.#loadMenu()}>
            <summary>${words.files}</summary>
            ${this.#menu?.menuOf(this, files)}
          </details>`
        : nothing,
    ];
  }

  /** The code of the menu comes when a reader opens it; in a frame at once, since it knows what frames allow. */
  #loadMenu(): typeof Menu | undefined {
    void import('./parts/files/menu.js').then(
      (menu) => {
        this.#menu = menu;
        this.requestUpdate();
      },
      // Whoever opens it again tries again.
      () => undefined,
    );
    return undefined;
  }
}
