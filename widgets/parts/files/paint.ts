/** A drawing painted, shape by shape: pages with a strict policy load no picture of it, so there is none to be loaded. */
import type { Drawing, Fill, PathShape, Shape, TextShape } from '../../../src/export/svg.js';
import { canvasFont } from './texts.js';

/** Sharp on screens and in print. */
const SCALE = 2;
/** More pixels than this some phones do not paint. */
const MOST_PIXELS = 16_000_000;

export async function paintPng(page: Document, drawing: Drawing): Promise<Blob> {
  const { width, height, background, shapes } = drawing;
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = page.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d')!;
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const shape of shapes) paintShape(context, shape, scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture is too large.');
  return blob;
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape, scale: number) {
  const [a, b, c, d, e, f] = shape.matrix;
  context.setTransform(new DOMMatrix([scale, 0, 0, scale, 0, 0]).multiply(new DOMMatrix([a, b, c, d, e, f])));
  context.lineWidth = shape.strokeWidth ?? 1;
  context.setLineDash([...(shape.dash ?? [])]);
  context.lineCap = shape.cap ?? 'butt';
  context.lineJoin = shape.join ?? 'miter';
  const steps = [() => fill(context, shape, scale), () => stroke(context, shape)];
  for (const step of shape.strokeFirst ? steps.reverse() : steps) step();
}

function fill(context: CanvasRenderingContext2D, shape: Shape, scale: number) {
  if (shape.fill === undefined) return;
  context.globalAlpha = shape.fillOpacity ?? 1;
  context.fillStyle = typeof shape.fill === 'string' ? shape.fill : repeated(context, shape.fill, scale);
  if (shape.kind === 'path') context.fill(outline(shape), shape.evenOdd ? 'evenodd' : 'nonzero');
  else write(context, shape, (text) => context.fillText(text, 0, 0));
}

function stroke(context: CanvasRenderingContext2D, shape: Shape) {
  if (shape.stroke === undefined) return;
  context.globalAlpha = shape.strokeOpacity ?? 1;
  context.strokeStyle = shape.stroke;
  if (shape.kind === 'path') context.stroke(outline(shape));
  else write(context, shape, (text) => context.strokeText(text, 0, 0));
}

const outline = ({ d }: PathShape): Path2D => new Path2D(d);

/** As wide as it was on the screen, where a font has figures of one width for tables that a canvas does not ask for. */
function write(context: CanvasRenderingContext2D, shape: TextShape, put: (text: string) => void) {
  context.save();
  context.font = canvasFont(shape);
  context.translate(shape.x, shape.y);
  const { width } = context.measureText(shape.text);
  if (width > 0 && shape.width > 0) context.scale(shape.width / width, 1);
  put(shape.text);
  context.restore();
}

/** The tile of a pattern painted once, as sharp as the rest. */
function repeated(
  { canvas }: CanvasRenderingContext2D,
  { width, height, matrix, shapes }: Exclude<Fill, string>,
  scale: number,
): CanvasPattern {
  const tile = canvas.ownerDocument.createElement('canvas');
  tile.width = Math.ceil(width * scale);
  tile.height = Math.ceil(height * scale);
  const context = tile.getContext('2d')!;
  for (const shape of shapes) paintShape(context, shape, scale);
  const pattern = context.createPattern(tile, 'repeat')!;
  const [a, b, c, d, e, f] = matrix;
  pattern.setTransform(new DOMMatrix([a, b, c, d, e, f]).scale(1 / scale));
  return pattern;
}
