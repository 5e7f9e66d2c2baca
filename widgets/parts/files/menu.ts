/** The menu of files once it is opened; the element shows it inside the closed one. */
import { html, type LitElement, type TemplateResult } from 'lit';
import { fileWordsOf } from '../../../src/files-words.js';
import type { Progress } from '../../../src/evaluate/progress.js';
import type { Model } from '../../../src/model.js';
import { localeFor, type Locale } from '../../../src/locale.js';
import type { Action } from './actions.js';
import type { FileContents } from './contents.js';
import { mayDownload } from './frame.js';
import { localeOf } from '../language.js';
import { today } from '../today.js';
import { menuStyles } from './menu-styles.js';

/** The verdicts that an element shows, or what else its files hold. */
export type Files = readonly Progress[] | (() => Promise<FileContents>);

/** An element with its document, and the day it is asked for. */
type Host = LitElement & { asOf?: string; documents: { loaded: { model?: Model } } };

interface State {
  /** What the element's files hold now. */
  files: () => Promise<FileContents>;
  actions: Action[];
  said: string;
}

const states = new WeakMap<LitElement, State>();

export const isAllowed = mayDownload();

export function menuOf(host: Host, given: Files): TemplateResult {
  const ready = () => host.requestUpdate();
  const locale = localeOf(host, ready) ?? localeFor();
  // Of now: the element may be gone by the time the code is there.
  const { model } = host.documents.loaded;
  const asOf = host.asOf ?? today();
  const files = typeof given === 'function' ? given : () => filesOf(model!, locale, asOf, given);
  const state: State = states.get(host) ?? { files, actions: [], said: '' };
  states.set(host, state);
  state.files = files;
  dress(host.renderRoot as ShadowRoot);
  void look(host, state);
  return html`<div class="choices">
      ${state.actions.map((action) => html`<button type="button" @click=${() => run(host, state, action, locale)}>${action.label}</button>`)}
    </div>
    <p class="said" role="status">${state.said}</p>`;
}

async function filesOf(
  model: Model,
  locale: Locale,
  asOf: string,
  verdicts: readonly Progress[],
): Promise<FileContents> {
  const { verdictFiles } = await import('./verdict-files.js');
  return verdictFiles(model, locale, asOf, verdicts);
}

/** Each view of an element has its own files; drawn anew is only what has other entries. */
async function look(host: LitElement, state: State) {
  const actions = await load(state);
  if (!actions) return;
  const shown = (list: Action[]) => list.map(({ key, label }) => `${key} ${label}`).join();
  if (shown(actions) === shown(state.actions)) return;
  state.actions = actions;
  host.requestUpdate();
}

/** Undefined where the network fails; whoever opens the menu again tries again. */
async function load({ files }: State): Promise<Action[] | undefined> {
  try {
    const [{ actionsOf }, contents] = await Promise.all([import('./actions.js'), files()]);
    return actionsOf(contents);
  } catch {
    return undefined;
  }
}

async function run(host: LitElement, state: State, { key, run: act }: Action, locale: Locale) {
  // The same words twice would not be read out again.
  state.said = '';
  host.requestUpdate();
  const words = fileWordsOf(locale);
  try {
    state.said = await act(host, await state.files());
  } catch {
    state.said = key.startsWith('copy') ? words.notCopied : words.notSaved;
  }
  host.requestUpdate();
}

function dress(root: ShadowRoot) {
  const sheet = menuStyles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
