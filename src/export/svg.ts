/** A drawing as a file of its own: shapes and lines of text at fixed places, which any program that knows SVG shows alike. */

/** Of the drawing or a shape: a, b, c, d, e, f as in `matrix(…)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A tile that is repeated; its `id` is its own within a drawing. */
export interface Pattern {
  id: string;
  width: number;
  height: number;
  matrix: Matrix;
  shapes: readonly Shape[];
}

export type Fill = string | Pattern;

/** How a shape is filled and drawn round; colours are `rgb(…)` or absent for none. */
export interface Paint {
  fill?: Fill;
  fillOpacity?: number;
  evenOdd?: boolean;
  stroke?: string;
  strokeOpacity?: number;
  strokeWidth?: number;
  dash?: readonly number[];
  cap?: 'round' | 'square';
  join?: 'round' | 'bevel';
  /** Its outline below its filling, so that letters stay as thick as they are. */
  strokeFirst?: boolean;
}

export interface PathShape extends Paint {
  kind: 'path';
  d: string;
  matrix: Matrix;
}

/** One line of text from where it starts, on its base line. */
export interface TextShape extends Paint {
  kind: 'text';
  text: string;
  x: number;
  y: number;
  /** What it measures here, so that another font does not make it longer. */
  width: number;
  family: string;
  size: number;
  weight: string;
  italic?: boolean;
  matrix: Matrix;
}

export type Shape = PathShape | TextShape;

export interface Drawing {
  /** Pixels. */
  width: number;
  height: number;
  background: string;
  /** What it shows, and whom it is by: for those who do not see it, and for programs. */
  title: string;
  description: string;
  lang: string;
  shapes: readonly Shape[];
}

export function svgDocument(drawing: Drawing): string {
  const { title, description, lang, background, shapes } = drawing;
  const [width, height] = [round(drawing.width), round(drawing.height)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"${attribute('xml:lang', lang)}>
<title>${escaped(title)}</title>
<desc>${escaped(description)}</desc>
${patternsIn(shapes).map(patternText).join('')}<rect width="${width}" height="${height}"${attribute('fill', background)}/>
${shapes.map(shapeText).join('\n')}
</svg>
`;
}

function patternsIn(shapes: readonly Shape[]): Pattern[] {
  const patterns = shapes.flatMap(({ fill }) => (typeof fill === 'object' ? [fill] : []));
  return [...new Map(patterns.map((pattern) => [pattern.id, pattern])).values()];
}

const patternText = ({ id, width, height, matrix, shapes }: Pattern): string =>
  `<defs><pattern${attribute('id', id)}${attribute('width', width)}${attribute('height', height)} patternUnits="userSpaceOnUse" patternTransform="matrix(${matrix.map(round).join(' ')})">${shapes.map(shapeText).join('')}</pattern></defs>
`;

function shapeText(shape: Shape): string {
  const place = isIdentity(shape.matrix)
    ? ''
    : attribute('transform', `matrix(${shape.matrix.map(round).join(' ')})`);
  if (shape.kind === 'path') return `<path${attribute('d', shape.d)}${place}${paintText(shape)}/>`;
  const { x, y, width, family, size, weight, italic } = shape;
  const font = [
    attribute('font-family', family),
    attribute('font-size', size),
    weight === '400' ? '' : attribute('font-weight', weight),
    italic ? attribute('font-style', 'italic') : '',
  ].join('');
  const length = width > 0 ? `${attribute('textLength', width)} lengthAdjust="spacingAndGlyphs"` : '';
  const start = `${attribute('x', x)}${attribute('y', y)}${length}`;
  return `<text${start}${font}${place}${paintText(shape)}>${escaped(shape.text)}</text>`;
}

function paintText({ fill, stroke, ...paint }: Paint): string {
  const line = stroke
    ? [
        attribute('stroke', stroke),
        attribute('stroke-width', paint.strokeWidth ?? 1),
        unless(paint.strokeOpacity, 1, 'stroke-opacity'),
        paint.dash?.length ? attribute('stroke-dasharray', paint.dash.join(' ')) : '',
        paint.cap ? attribute('stroke-linecap', paint.cap) : '',
        paint.join ? attribute('stroke-linejoin', paint.join) : '',
      ].join('')
    : '';
  return [
    attribute('fill', typeof fill === 'object' ? `url(#${fill.id})` : (fill ?? 'none')),
    unless(paint.fillOpacity, 1, 'fill-opacity'),
    paint.evenOdd ? ' fill-rule="evenodd"' : '',
    line,
    paint.strokeFirst ? ' paint-order="stroke"' : '',
  ].join('');
}

const unless = (value: number | undefined, usual: number, name: string): string =>
  value === undefined || value === usual ? '' : attribute(name, value);

const attribute = (name: string, value: string | number): string =>
  ` ${name}="${escaped(typeof value === 'number' ? String(round(value)) : value)}"`;

export const isIdentity = ([a, b, c, d, e, f]: Matrix): boolean =>
  a === 1 && b === 0 && c === 0 && d === 1 && e === 0 && f === 0;

const round = (value: number): number => Math.round(value * 1000) / 1000;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 has no way to write: most control characters, halves of pairs, U+FFFE and U+FFFF. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text for XML; what XML cannot hold becomes the sign for what cannot be shown. */
const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"'\t\n\r]/g, (sign) => ENTITIES[sign]!);
