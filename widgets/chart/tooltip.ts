/** What a pointer is told of what it points at: text nodes in the widget's own frame. The same figures stand in the table. */

/** How far from the pointer, in pixels. */
const AWAY = 12;

export class Tooltip {
  readonly #frame: HTMLElement;
  readonly #box: HTMLElement;

  constructor(frame: HTMLElement, box: HTMLElement) {
    this.#frame = frame;
    this.#box = box;
    // Vega says nothing when the pointer leaves it fast.
    frame.addEventListener('pointerleave', () => this.hide());
  }

  show(lines: [name: string, value: string][] | undefined, at: { x: number; y: number }) {
    if (!lines) {
      this.hide();
      return;
    }
    this.#box.replaceChildren(...lines.map(lineOf));
    this.#box.hidden = false;
    this.#frame.ownerDocument.addEventListener('keydown', this.#onKey);
    this.#place(at);
  }

  hide() {
    this.#box.hidden = true;
    this.#frame.ownerDocument.removeEventListener('keydown', this.#onKey);
  }

  /** Beside the pointer, and within the frame. */
  #place({ x, y }: { x: number; y: number }) {
    const { left, top, width } = this.#frame.getBoundingClientRect();
    const [across, down] = [x - left, y - top];
    const { offsetWidth } = this.#box;
    const start = across + AWAY + offsetWidth <= width ? across + AWAY : across - AWAY - offsetWidth;
    this.#box.style.setProperty('--_across', `${Math.max(0, Math.min(start, width - offsetWidth))}px`);
    this.#box.style.setProperty('--_down', `${down + AWAY}px`);
  }

  #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.hide();
  };
}

function lineOf([name, value]: [name: string, value: string]): HTMLElement {
  const line = document.createElement('div');
  const text = document.createElement('b');
  text.textContent = value;
  line.append(name === '' ? '' : `${name}: `, text);
  return line;
}
