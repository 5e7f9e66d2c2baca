/** Tells an element that it is about to be printed, while there is still time to put all of it on paper. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

export class Printing implements ReactiveController {
  /** The page is on its way to paper: what a reader would open, turn or scroll to has to be there by itself. */
  active = false;

  readonly #host: Host;
  readonly #update: () => void;
  #medium?: MediaQueryList;
  #opened: HTMLDetailsElement[] = [];

  /** `update` renders the host at once: a page that prints from a script leaves no moment for more. */
  constructor(host: Host, update: () => void) {
    this.#host = host;
    this.#update = update;
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('beforeprint', this.#begin);
    window.addEventListener('afterprint', this.#end);
    // What prints without these events, or only looks as if it did, changes its medium.
    this.#medium = window.matchMedia('print');
    this.#medium.addEventListener('change', this.#follow);
  }

  hostDisconnected() {
    window.removeEventListener('beforeprint', this.#begin);
    window.removeEventListener('afterprint', this.#end);
    this.#medium?.removeEventListener('change', this.#follow);
    this.#end();
  }

  #begin = () => {
    if (this.active) return;
    this.active = true;
    this.#update();
    this.#opened = [
      ...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open], [part=files])'),
    ];
    for (const details of this.#opened) details.open = true;
  };

  #end = () => {
    if (!this.active) return;
    this.active = false;
    for (const details of this.#opened.splice(0)) details.open = false;
    this.#host.requestUpdate();
  };

  #follow = ({ matches }: MediaQueryListEvent) => {
    if (matches) this.#begin();
    else this.#end();
  };
}
