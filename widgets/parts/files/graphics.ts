/** The shapes of an SVG of the page, with the styles that the page gives them written out. */
import type { Fill, Matrix, Paint, Shape } from '../../../src/export/svg.js';
import { rectPath, type Origin } from './boxes.js';
import { colorOf, fillOf, strokeOf } from './colors.js';
import { fontOf } from './texts.js';

export function graphicShapes(svg: SVGSVGElement, origin: Origin, opacity: number): Shape[] {
  return childrenOf(svg, opacity).flatMap(({ element, style, opacity: own }) => {
    const place = placeOf(element, origin);
    return element instanceof SVGTextElement
      ? textsOf(element, style, place, own)
      : pathOf(element, style, place, own);
  });
}

interface Found {
  element: SVGGraphicsElement;
  style: CSSStyleDeclaration;
  opacity: number;
}

const LEAVES = 'path, rect, line, circle, ellipse, polyline, polygon, text';
const UNSEEN = 'defs, clipPath, pattern, linearGradient, radialGradient, mask, marker, symbol, title, desc';

function childrenOf(parent: Element, opacity: number): Found[] {
  return [...parent.children].flatMap((element): Found[] => {
    if (!(element instanceof SVGGraphicsElement) || element.matches(UNSEEN)) return [];
    const style = getComputedStyle(element);
    const own = opacity * Number(style.opacity);
    if (style.display === 'none' || own === 0) return [];
    if (!element.matches(LEAVES)) return childrenOf(element, own);
    return style.visibility === 'visible' ? [{ element, style, opacity: own }] : [];
  });
}

/** From a shape's own coordinates to those of the drawing. */
function placeOf(element: SVGGraphicsElement, origin: Origin): Matrix {
  const { a, b, c, d, e, f } = element.getScreenCTM()!;
  return [a, b, c, d, e - origin.x, f - origin.y];
}

function pathOf(
  element: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  matrix: Matrix,
  opacity: number,
): Shape[] {
  const d = geometryOf(element);
  const paint = paintOf(element, style, opacity);
  return d && (paint.fill ?? paint.stroke) ? [{ kind: 'path', d, matrix, ...paint }] : [];
}

function paintOf(element: Element, style: CSSStyleDeclaration, opacity: number): Paint {
  const { fill, stroke, strokeDasharray, strokeLinecap, strokeLinejoin, fillRule, paintOrder } = style;
  const numbers = (strokeDasharray.match(/[\d.]+/g) ?? []).map(Number);
  const pattern = patternOf(element, fill);
  return {
    ...(pattern
      ? { fill: pattern, fillOpacity: opacity }
      : fillOf(colorOf(fill), opacity * Number(style.fillOpacity))),
    ...strokeOf(colorOf(stroke), opacity * Number(style.strokeOpacity), parseFloat(style.strokeWidth)),
    ...(numbers.some((number) => number > 0) && { dash: numbers }),
    ...((strokeLinecap === 'round' || strokeLinecap === 'square') && { cap: strokeLinecap }),
    ...((strokeLinejoin === 'round' || strokeLinejoin === 'bevel') && { join: strokeLinejoin }),
    ...(fillRule === 'evenodd' && { evenOdd: true }),
    ...(paintOrder.startsWith('stroke') && { strokeFirst: true }),
  };
}

/** What a fill of `url("#silent")` repeats. */
function patternOf(element: Element, fill: string): Fill | undefined {
  const id = /^url\("?#([^")]+)"?\)/.exec(fill)?.[1];
  const pattern = id && (element.getRootNode() as ShadowRoot).getElementById(id);
  if (!(pattern instanceof SVGPatternElement)) return undefined;
  const { a, b, c, d, e, f } = pattern.patternTransform.baseVal.consolidate()?.matrix ?? new DOMMatrix();
  const shapes = childrenOf(pattern, 1).flatMap((one) =>
    pathOf(one.element, one.style, [1, 0, 0, 1, 0, 0], one.opacity),
  );
  const [width, height] = [pattern.width.baseVal.value, pattern.height.baseVal.value];
  return { id: pattern.id, width, height, matrix: [a, b, c, d, e, f], shapes };
}

/** In the numbers that percentages come to. */
function geometryOf(element: SVGGraphicsElement): string | undefined {
  if (element instanceof SVGLineElement) {
    const { x1, y1, x2, y2 } = element;
    return `M${x1.baseVal.value} ${y1.baseVal.value}L${x2.baseVal.value} ${y2.baseVal.value}`;
  }
  if (element instanceof SVGRectElement) {
    const { x, y, width, height } = element;
    return rectPath(x.baseVal.value, y.baseVal.value, width.baseVal.value, height.baseVal.value);
  }
  if (element instanceof SVGCircleElement) {
    const radius = element.r.baseVal.value;
    return ellipsePath(element.cx.baseVal.value, element.cy.baseVal.value, radius, radius);
  }
  if (element instanceof SVGEllipseElement) {
    const { cx, cy, rx, ry } = element;
    return ellipsePath(cx.baseVal.value, cy.baseVal.value, rx.baseVal.value, ry.baseVal.value);
  }
  if (element instanceof SVGPolylineElement || element instanceof SVGPolygonElement) {
    const points = [...element.points].map(({ x, y }) => `${x} ${y}`).join('L');
    return points && `M${points}${element instanceof SVGPolygonElement ? 'z' : ''}`;
  }
  return element.getAttribute('d') ?? undefined;
}

const ellipsePath = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

/** Of each piece of text where it starts, whatever it is anchored by. */
function textsOf(
  element: SVGTextElement,
  style: CSSStyleDeclaration,
  matrix: Matrix,
  opacity: number,
): Shape[] {
  const spans = [...element.querySelectorAll('tspan')];
  const pieces = spans.length > 0 ? spans : [element];
  let first = 0;
  return pieces.flatMap((piece): Shape[] => {
    const text = piece.textContent.replace(/\s+/g, ' ').trim();
    const at = first;
    first += piece.getNumberOfChars();
    if (text === '' || first === at) return [];
    const { x, y } = element.getStartPositionOfChar(at);
    const own = piece === element ? style : getComputedStyle(piece);
    const width = piece.getComputedTextLength();
    return [{ kind: 'text', text, x, y, width, ...fontOf(own), matrix, ...paintOf(piece, own, opacity) }];
  });
}
