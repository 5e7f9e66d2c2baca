/** Lines of text as the browser has broken them. */
import type { Matrix, TextShape } from '../../../src/export/svg.js';
import type { Origin } from './boxes.js';
import { colorOf, fillOf } from './colors.js';

export interface Font {
  family: string;
  size: number;
  weight: string;
  italic?: boolean;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export const fontOf = ({ fontFamily, fontSize, fontWeight, fontStyle }: CSSStyleDeclaration): Font => ({
  ...{ family: fontFamily, size: parseFloat(fontSize), weight: fontWeight },
  ...(fontStyle !== 'normal' && { italic: true }),
});

/** As a canvas is told of it. */
export const canvasFont = ({ family, size, weight, italic }: Font): string =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;

/** What a font measures. */
export class Ruler {
  readonly #context: CanvasRenderingContext2D;

  constructor(page: Document) {
    this.#context = page.createElement('canvas').getContext('2d')!;
  }

  measure(text: string, font: Font): TextMetrics {
    this.#context.font = canvasFont(font);
    return this.#context.measureText(text);
  }
}

export function textShapes(
  node: Text,
  style: CSSStyleDeclaration,
  origin: Origin,
  ruler: Ruler,
  opacity: number,
): TextShape[] {
  if (node.data.trim() === '') return [];
  const font = fontOf(style);
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = ruler.measure('Ữ', font);
  return linesOf(node).map(({ text, left, right, top, bottom }) => ({
    ...{ kind: 'text', text: inCase(text, style.textTransform), matrix: IDENTITY, ...font },
    x: left - origin.x,
    // The box of a line of text is as high as its font, wherever it stands in its line.
    y: (top + bottom - ascent - descent) / 2 + ascent - origin.y,
    width: right - left,
    ...fillOf(colorOf(style.color), opacity),
  }));
}

interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function linesOf(node: Text): Line[] {
  const range = node.ownerDocument.createRange();
  // The white space around a text is no part of what it measures.
  range.setStart(node, node.data.length - node.data.trimStart().length);
  range.setEnd(node, node.data.trimEnd().length);
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [box] = boxes;
  if (!box) return [];
  const lines = boxes.length === 1 ? [{ ...edgesOf(box), text: range.toString() }] : brokenLines(node, range);
  return lines.map((line) => ({ ...line, text: collapse(line.text) })).filter(({ text }) => text !== '');
}

/** Letter by letter: only their places tell where a line ends. */
function brokenLines(node: Text, range: Range): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const letter of node.data) {
    range.setStart(node, offset);
    offset += letter.length;
    range.setEnd(node, offset);
    const [box] = range.getClientRects();
    // White space that takes no room.
    if (!box) continue;
    const line = lines.at(-1);
    const isNext =
      !line || box.top >= (line.top + line.bottom) / 2 || box.bottom <= (line.top + line.bottom) / 2;
    if (isNext) lines.push({ ...edgesOf(box), text: letter });
    else {
      line.text += letter;
      if (letter.trim() !== '') line.right = Math.max(line.right, box.right);
    }
  }
  return lines;
}

const edgesOf = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });

const collapse = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');

function inCase(text: string, transform: string): string {
  if (transform === 'uppercase') return text.toLocaleUpperCase();
  return transform === 'lowercase' ? text.toLocaleLowerCase() : text;
}

/** Words in lines that are no wider; a word that is wider stands alone. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of collapse(text).split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
