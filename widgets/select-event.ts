/** What widgets that can be chosen from tell the page; apart from the other events, which every widget has. */

/** What a reader chose in a widget, by ids; what the page set itself is not told. */
export interface Selection {
  target?: string;
  organization?: string;
  unit?: string;
  level?: string;
  task?: string;
  /** Of a figure. */
  period?: string;
}

/** A reader chose a row, an organization, a target or a task. */
export class NqSelectEvent extends Event {
  constructor(
    /** What was chosen, by ids: of `target`, `organization`, `unit`, `level`, `task` and `period` those that tell it. */
    readonly selection: Selection,
  ) {
    super('nq-select', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'nq-select': NqSelectEvent;
  }
}
