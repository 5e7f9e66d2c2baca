/** An element as it stands on the screen, as a drawing on white paper: its shapes and lines of text where the browser has put them. */
import type { Drawing, Shape } from '../../../src/export/svg.js';
import { boxShapes } from './boxes.js';
import { onPaper } from './paper.js';
import type { PictureText } from './contents.js';
import { graphicShapes } from './graphics.js';
import { Ruler, textShapes, wrap } from './texts.js';

/** Around what is drawn, and between it and the lines below. */
const MARGIN = 16;

/** What readers use, and what opens and closes, is no part of a picture. */
const CONTROLS =
  'details, input, select, label, [role=tooltip], [role=toolbar], [part~=controls], [part~=inputs], [part~=pager], [aria-expanded] svg';

export async function draw(host: HTMLElement, text: PictureText, lang: string): Promise<Drawing> {
  await host.ownerDocument.fonts.ready;
  const card = host.shadowRoot!.querySelector('.card')!;
  return onPaper(host, (background) => {
    const collected = new Collection(card);
    collected.walk(card, 1);
    const width = card.getBoundingClientRect().width + 2 * MARGIN;
    const { shapes, bottom } = collected;
    const { notes, height } = notesBelow(card, text.notes, collected.texts, bottom, width);
    const { title, description } = text;
    return { title, description, lang, background, width, height, shapes: [...shapes, ...notes] };
  });
}

class Collection {
  readonly shapes: Shape[] = [];
  readonly texts: string[] = [];
  bottom = 0;
  readonly #origin: { x: number; y: number };
  readonly #card: Element;
  readonly #ruler: Ruler;

  constructor(card: Element) {
    const { left, top } = card.getBoundingClientRect();
    this.#origin = { x: left - MARGIN, y: top - MARGIN };
    this.#card = card;
    this.#ruler = new Ruler(card.ownerDocument);
  }

  /** What lies further down in the document lies further up in the drawing. */
  walk(element: Element, opacity: number) {
    const style = getComputedStyle(element);
    if (style.display === 'none' || element.matches(CONTROLS) || isOnlyHeard(element, style)) return;
    const own = opacity * Number(style.opacity);
    if (own === 0) return;
    if (element instanceof SVGSVGElement) {
      this.#add(graphicShapes(element, this.#origin, own), element);
      return;
    }
    if (element !== this.#card && style.visibility === 'visible')
      this.#add(boxShapes(element, style, this.#origin, own), element);
    for (const child of element.childNodes) {
      if (child instanceof Text && style.visibility === 'visible') this.#write(child, style, own);
      else if (child instanceof Element) this.walk(child, own);
    }
  }

  #write(node: Text, style: CSSStyleDeclaration, opacity: number) {
    const lines = textShapes(node, style, this.#origin, this.#ruler, opacity);
    this.texts.push(lines.map(({ text }) => text).join(' '));
    if (lines.length > 0) this.#add(lines, node.parentElement!);
  }

  #add(shapes: readonly Shape[], element: Element) {
    if (shapes.length === 0) return;
    this.shapes.push(...shapes);
    this.bottom = Math.max(this.bottom, element.getBoundingClientRect().bottom - this.#origin.y);
  }
}

/** For screen readers alone. */
const isOnlyHeard = (element: Element, { clipPath }: CSSStyleDeclaration): boolean =>
  element instanceof HTMLElement && clipPath.startsWith('inset(50%');

/** What the card has not said already, below a hairline. */
function notesBelow(
  card: Element,
  notes: readonly string[],
  texts: readonly string[],
  bottom: number,
  width: number,
): { notes: Shape[]; height: number } {
  const { color, fontFamily: family, fontSize } = getComputedStyle(card);
  const size = parseFloat(fontSize) * 0.8125;
  const ruler = new Ruler(card.ownerDocument);
  const font = { family, size, weight: '400' };
  const said = texts.join(' ');
  const lines = notes
    .filter((note) => !said.includes(note))
    .flatMap((note) => wrap(note, width - 2 * MARGIN, (text) => ruler.measure(text, font).width));
  const start = bottom + MARGIN / 2;
  const matrix = [1, 0, 0, 1, 0, 0] as const;
  const rule: Shape = {
    ...{
      kind: 'path',
      d: `M${MARGIN} ${start}H${width - MARGIN}`,
      matrix,
      stroke: color,
      strokeOpacity: 0.25,
    },
  };
  const written = lines.map((text, index): Shape => ({
    ...{ kind: 'text', text, x: MARGIN, y: start + size * (1.5 + 1.45 * index), ...font, matrix },
    ...{ width: ruler.measure(text, font).width, fill: color, fillOpacity: 0.75 },
  }));
  return { notes: [rule, ...written], height: start + size * (0.6 + 1.45 * lines.length) + MARGIN };
}
