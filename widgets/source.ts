/** Where a document comes from: one request a URL however many elements ask, retried, and the last good one kept. */
import type { Finding } from '../src/check/finding.js';
import { acceptResolution } from '../src/accept.js';
import { createModel, type Model } from '../src/model.js';
import type { Validation } from '../src/validate.js';

export interface Loaded {
  model?: Model;
  findings?: readonly Finding[];
  /** The model is from before: refreshing it failed. */
  stale?: boolean;
}

/** Milliseconds to wait before each further try where the server or the network failed. */
const RETRIES = [500, 2000];

export class Source {
  loaded: Loaded = {};
  readonly #listeners = new Set<() => void>();
  readonly #read: () => Promise<unknown>;
  #running?: Promise<void>;

  /** `read` gives the document's text or data; what it throws as a `Failure` becomes a problem. */
  constructor(read: () => Promise<unknown>) {
    this.#read = read;
  }

  /** Calls back after each change; returns the function that ends it. Without a document, each new listener is another try. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (!this.loaded.model) void this.load();
    return () => this.#listeners.delete(listener);
  }

  /** Reads the document (again); calls made meanwhile share the one that is running. */
  load(): Promise<void> {
    this.#running ??= this.#load().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #load(): Promise<void> {
    const { model } = this.loaded;
    const result = await this.#read().then(judge, fail);
    if (!result.ok) this.loaded = model ? { model, stale: true } : { findings: result.findings };
    else if (!model || isNewer(result.document.updated, model.document.updated)) {
      this.loaded = { model: createModel(result.document) };
    } else this.loaded = { model };
    for (const listener of this.#listeners) listener();
  }
}

/** Yes in little code; only a no loads what can say why. */
async function judge(input: unknown): Promise<Validation> {
  const document = acceptResolution(input);
  if (document) return { ok: true, document };
  const { validateResolution } = await import('../src/validate.js');
  return validateResolution(input);
}

/** An older edition never replaces a newer one on screen. */
const isNewer = (next: string | undefined, shown: string | undefined) =>
  shown === undefined || next === undefined || Date.parse(next) >= Date.parse(shown);

class Failure extends Error {}

const fail = (error: unknown) => ({
  ok: false as const,
  findings: [
    {
      path: [],
      rule: 'unreachable',
      received: error instanceof Failure ? error.message : '',
    },
  ] satisfies Finding[],
});

const shared = new Map<string, Source>();

/** The document at an address; elements that name the same address share it. */
export function sourceAt(address: string, base: string): Source {
  let url = address;
  try {
    url = new URL(address, base).href;
  } catch {
    // What is no address cannot be fetched either, which then is the problem that is told.
  }
  let source = shared.get(url);
  if (!source) {
    let reads = 0;
    source = new Source(() => request(url, reads++ === 0 ? 'default' : 'no-cache'));
    shared.set(url, source);
  }
  return source;
}

/** A document that is at hand, as data or as text. */
export const sourceOf = (data: unknown): Source => new Source(() => Promise.resolve(data));

/** The text at an address; throws an error that says which address, and the status it answered with. */
export async function request(url: string, cache: RequestCache, attempt = 0): Promise<string> {
  try {
    const response = await fetch(url, { cache });
    if (response.ok) return await response.text();
    throw new Failure(`${response.status} ${url}`, { cause: response.status });
  } catch (error) {
    const wait = RETRIES[attempt];
    const final = error instanceof Failure && (error.cause as number) < 500;
    if (wait === undefined || final) throw error instanceof Failure ? error : new Failure(url);
    await new Promise((resolve) => setTimeout(resolve, wait));
    return request(url, cache, attempt + 1);
  }
}
