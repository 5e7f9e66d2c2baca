/** The charts of an element: their code loads when it nears the viewport, and they go when it goes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { View } from 'vega';
import { lazy } from './lazy.js';

/** What one chart shows, in the fixed field names of its spec. */
export interface ChartData {
  /** Pixels. */
  width: number;
  height: number;
  signals: Record<string, number>;
  tables: Record<string, readonly object[]>;
}

/** How near is near: a phone's screen, so that a reader who scrolls finds the chart there. */
const MARGIN = '600px';

const vegaView = lazy(() => import('./vega-view.js'));

export class Charts implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #runtime: (ready: () => void) => unknown;
  readonly #views = new Map<HTMLElement, View>();
  #watch?: IntersectionObserver;
  #near = false;

  /** `runtime` is what the spec compiles to, one for all charts of its shape; undefined while it loads. */
  constructor(host: ReactiveControllerHost & HTMLElement, runtime: (ready: () => void) => unknown) {
    this.#host = host;
    this.#runtime = runtime;
    host.addController(this);
  }

  /** Draws a chart into each container, and lets go of those that are not among them any more. */
  draw(charts: ReadonlyMap<HTMLElement, ChartData>) {
    for (const [container, view] of this.#views) {
      if (charts.has(container)) continue;
      view.finalize();
      this.#views.delete(container);
    }
    if (!this.#near || charts.size === 0) return;
    const [module, runtime] = [vegaView(this.#ready), this.#runtime(this.#ready)];
    if (!module || !runtime) return;
    for (const [container, chart] of charts) {
      let view = this.#views.get(container);
      if (!view) {
        this.#views.set(container, (view = module.createView(runtime, container)));
        // Where a script prints there is no moment to draw it anew: what is there is stretched to its new place.
        container.firstElementChild?.setAttribute('preserveAspectRatio', 'none');
      }
      fill(view, chart);
    }
  }

  /** For paper, which has all of a page near: the code may be there already. */
  hurry() {
    this.#near = true;
  }

  hostConnected() {
    this.#watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#watch?.disconnect();
        this.#near = true;
        this.#host.requestUpdate();
      },
      { rootMargin: MARGIN },
    );
    this.#watch.observe(this.#host);
  }

  hostDisconnected() {
    this.#watch?.disconnect();
    this.#near = false;
    this.draw(new Map());
  }

  #ready = () => this.#host.requestUpdate();
}

function fill(view: View, { width, height, signals, tables }: ChartData) {
  view.width(width).height(height);
  for (const [name, value] of Object.entries(signals)) view.signal(name, value);
  for (const [name, rows] of Object.entries(tables)) view.data(name, [...rows]);
  view.run();
}
