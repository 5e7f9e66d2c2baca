/** Brings an element its document: from its `data`, its `src`, a script inside it, or the nearest `<nq-resolution>`. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NqLoadEvent, NqStaleEvent } from '../events.js';
import { selfAndAncestors } from './ancestors.js';
import { sourceAt, sourceOf, type Loaded, type Source } from '../source.js';

export interface DocumentHost extends ReactiveControllerHost, HTMLElement {
  src?: string;
  data?: unknown;
}

/** An element that lends its document to those inside it. */
export interface DocumentProvider extends HTMLElement {
  readonly documents: DocumentController;
}

export class DocumentController implements ReactiveController {
  #host: DocumentHost;
  #listeners = new Set<() => void>();
  #release?: () => void;
  #upstream?: Source | DocumentController;
  #from?: unknown;

  constructor(host: DocumentHost) {
    this.#host = host;
    host.addController(this);
  }

  get loaded(): Loaded {
    return this.#upstream?.loaded ?? {};
  }

  /** Reads the document again, wherever it comes from. */
  async load(): Promise<void> {
    await this.#upstream?.load();
  }

  /** Calls back after each change of the document; returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  hostConnected() {
    void this.connect();
  }

  hostDisconnected() {
    this.#release?.();
    this.#release = this.#upstream = this.#from = undefined;
    this.#changed();
  }

  /** Finds the document anew, where the host's properties or its place have changed; to be called before each update. */
  async connect() {
    const host = this.#host;
    const from = host.data ?? host.src ?? scriptIn(host) ?? providerOf(host);
    if (!host.isConnected || from === this.#from) return;
    this.hostDisconnected();
    this.#from = from;
    if (from === undefined) return;
    if (from instanceof HTMLElement && from.localName === PROVIDER)
      await customElements.whenDefined(PROVIDER);
    if (this.#from !== from) return;
    const upstream = upstreamFor(from, host);
    this.#upstream = upstream;
    this.#release = upstream.subscribe(() => this.#changed());
    if (upstream.loaded.model || upstream.loaded.findings) this.#changed();
  }

  #changed() {
    const { model, stale } = this.loaded;
    this.#host.requestUpdate();
    for (const listener of this.#listeners) listener();
    if (stale) this.#host.dispatchEvent(new NqStaleEvent());
    else if (model) this.#host.dispatchEvent(new NqLoadEvent(model.document));
  }
}

const PROVIDER = 'nq-resolution';

function upstreamFor(from: unknown, host: DocumentHost): Source | DocumentController {
  if (from === host.data) return sourceOf(from);
  if (typeof from === 'string') return sourceAt(from, host.baseURI);
  if (from instanceof HTMLScriptElement) return sourceOf(from.textContent);
  return (from as DocumentProvider).documents;
}

const scriptIn = (host: HTMLElement): Element | undefined =>
  host.querySelector(':scope > script[type="application/json"]') ?? undefined;

/** The nearest provider around an element. */
function providerOf(element: Element): Element | undefined {
  for (const around of selfAndAncestors(element)) {
    if (around !== element && around.localName === PROVIDER) return around;
  }
  return undefined;
}
