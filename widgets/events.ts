/** What the elements tell the page. All events bubble and cross shadow roots. */
import type { Problem, Resolution } from '../src/index.js';

const options: EventInit = { bubbles: true, composed: true };

/** A document was loaded, the first time or anew. */
export class NqLoadEvent extends Event {
  constructor(
    /** The document as it was read. */
    readonly document: Resolution,
  ) {
    super('nq-load', options);
  }
}

/** The document, or an attribute of the element, is wrong. */
export class NqErrorEvent extends Event {
  constructor(
    /** What is wrong: each has its `path`, a `code`, and a `message` in the language of the element. */
    readonly problems: Problem[],
  ) {
    super('nq-error', options);
  }
}

/** The document could not be refreshed; what is shown was loaded before. */
export class NqStaleEvent extends Event {
  constructor() {
    super('nq-stale', options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'nq-load': NqLoadEvent;
    'nq-error': NqErrorEvent;
    'nq-stale': NqStaleEvent;
  }
}
