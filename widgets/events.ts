/** What the elements tell the page. All events bubble and cross shadow roots. */
import type { Problem, Resolution } from '../src/index.js';

const options: EventInit = { bubbles: true, composed: true };

/** A document was loaded, the first time or anew. */
export class NqLoadEvent extends Event {
  static readonly type = 'nq-load';
  constructor(readonly document: Resolution) {
    super(NqLoadEvent.type, options);
  }
}

/** The document, or an attribute of the element, is wrong; the problems are in the element's language. */
export class NqErrorEvent extends Event {
  static readonly type = 'nq-error';
  constructor(readonly problems: Problem[]) {
    super(NqErrorEvent.type, options);
  }
}

/** The document could not be refreshed; what is shown was loaded before. */
export class NqStaleEvent extends Event {
  static readonly type = 'nq-stale';
  constructor() {
    super(NqStaleEvent.type, options);
  }
}

/** What a reader chose in a widget, by ids; what the page set itself is not told. */
export interface Selection {
  target: string;
  organization?: string;
  unit?: string;
}

/** A reader chose a row, an organization or a target. */
export class NqSelectEvent extends Event {
  static readonly type = 'nq-select';
  constructor(readonly selection: Selection) {
    super(NqSelectEvent.type, options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'nq-load': NqLoadEvent;
    'nq-error': NqErrorEvent;
    'nq-stale': NqStaleEvent;
    'nq-select': NqSelectEvent;
  }
}
