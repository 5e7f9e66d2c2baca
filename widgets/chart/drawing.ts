/** The picture of a chart: its code loads when the element nears the viewport, it is drawn anew when it must be, and it goes with it. */
import type { ReactiveController } from 'lit';
import { lazy } from '../parts/lazy.js';
import { chartConfig, labelLimit } from './config.js';
import { Tooltip } from './tooltip.js';
import type { Drawn, Fault } from './vega.js';

export interface Picture {
  /** Draws the same again only where this differs. */
  key: object;
  spec: object;
  language: string;
  /** On its way to paper: drawn for the width of a page, and wherever on the page it stands. */
  paper: boolean;
}

interface Host extends HTMLElement {
  addController: (controller: ReactiveController) => void;
  requestUpdate: () => void;
}

/** How near is near: a phone's screen, so that a reader who scrolls finds the chart there. */
const MARGIN = '600px';

const vega = lazy(() => import('./vega.js'));

export class Drawing implements ReactiveController {
  readonly #host: Host;
  readonly #settled: (key: object, outcome: Drawn | Fault) => void;
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#follow()));
  #watch?: IntersectionObserver;
  #near = false;
  #place?: { picture: HTMLElement; inputs: HTMLElement; tooltip: Tooltip };
  #asked?: Picture;
  #limit = 0;
  #drawn?: Drawn;

  /** `settled` is told how it went, once for each picture, and again where it fails later. */
  constructor(host: Host, settled: (key: object, outcome: Drawn | Fault) => void) {
    this.#host = host;
    this.#settled = settled;
    host.addController(this);
  }

  /** Draws into the places that a template has left for it; undefined takes the picture away. */
  show(frame: HTMLElement | null, picture: Picture | undefined) {
    if (!frame || !picture) {
      this.#clear();
      return;
    }
    if (frame !== this.#place?.picture.parentElement?.parentElement) this.#enter(frame);
    const { key, paper } = picture;
    if (this.#asked?.key === key && this.#asked.paper === paper) return;
    if (!(this.#near || paper) || frame.clientWidth === 0) return;
    if (!vega(this.#ready)) return;
    this.#asked = picture;
    void this.#draw(picture);
  }

  hostConnected() {
    this.#watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#watch?.disconnect();
        this.#near = true;
        this.#ready();
      },
      { rootMargin: MARGIN },
    );
    this.#watch.observe(this.#host);
  }

  hostDisconnected() {
    this.#watch?.disconnect();
    this.#near = false;
    this.#clear();
  }

  #enter(frame: HTMLElement) {
    this.#clear();
    const find = (name: string) => frame.querySelector<HTMLElement>(`.${name}`)!;
    this.#place = {
      picture: find('picture'),
      inputs: find('inputs'),
      tooltip: new Tooltip(frame, find('tooltip')),
    };
    this.#sizes.observe(frame);
  }

  #clear() {
    this.#sizes.disconnect();
    this.#drawn?.finalize();
    this.#place?.picture.replaceChildren();
    this.#place?.inputs.replaceChildren();
    this.#place?.tooltip.hide();
    this.#place = this.#asked = this.#drawn = undefined;
  }

  /** What was there stays until the next is drawn. */
  async #draw(picture: Picture) {
    const { key, spec, language } = picture;
    const place = this.#place!;
    const width = place.picture.clientWidth;
    this.#limit = labelLimit(width);
    const { fontFamily: font, fontSize } = getComputedStyle(this.#host);
    const [stage, inputs] = [layer(place.picture), document.createElement('div')];
    const isAsked = () => this.#asked === picture && this.#place === place;
    try {
      const drawn = await vega(this.#ready)!.draw({
        ...{ spec: structuredClone(spec), stage, inputs },
        config: chartConfig({ font, size: parseFloat(fontSize), width, language }),
        tooltip: (lines, at) => place.tooltip.show(lines, at),
        onFault: (fault) => this.#settled(key, fault),
      });
      if (!isAsked()) {
        drawn.finalize();
        stage.remove();
        return;
      }
      this.#drawn?.finalize();
      this.#drawn = drawn;
      stage.classList.add('drawn');
      place.picture.replaceChildren(stage);
      place.inputs.replaceChildren(inputs);
      this.#follow();
      this.#settled(key, drawn);
    } catch (fault) {
      stage.remove();
      if (isAsked()) this.#settled(key, fault as Fault);
    }
  }

  /** Labels are cut short by what there is room for, which Vega cannot know of by itself. */
  #follow() {
    const width = this.#place?.picture.clientWidth ?? 0;
    if (!this.#asked) this.#ready();
    else if (width > 0 && labelLimit(width) !== this.#limit) void this.#draw(this.#asked);
    else if (width > 0) void this.#drawn?.resize(width).then(() => this.#reach());
  }

  /** What is wider than its place can be scrolled, by keyboard too. */
  #reach() {
    const around = this.#place?.picture.parentElement;
    if (!around) return;
    if (around.scrollWidth > around.clientWidth) around.setAttribute('tabindex', '0');
    else around.removeAttribute('tabindex');
  }

  #ready = () => this.#host.requestUpdate();
}

/** Drawn behind what is there. */
function layer(picture: HTMLElement): HTMLElement {
  const stage = document.createElement('div');
  stage.className = 'stage';
  picture.append(stage);
  return stage;
}
