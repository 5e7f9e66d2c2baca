/** What stands behind and around the words of an element: its background and its lines. */
import type { Matrix, Shape } from '../../../src/export/svg.js';
import { colorOf, fillOf, strokeOf } from './colors.js';

export interface Origin {
  x: number;
  y: number;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export function boxShapes(
  element: Element,
  style: CSSStyleDeclaration,
  origin: Origin,
  opacity: number,
): Shape[] {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return [];
  const [x, y] = [left - origin.x, top - origin.y];
  const background = colorOf(style.backgroundColor);
  const box: Shape[] = background
    ? [{ kind: 'path', d: rectPath(x, y, width, height), matrix: IDENTITY, ...fillOf(background, opacity) }]
    : [];
  return [...box, ...borders({ x, y, width, height }, style, opacity)];
}

/** Each side by itself: they differ in width, in style, or in being there. */
function borders(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  style: CSSStyleDeclaration,
  opacity: number,
): Shape[] {
  return (['top', 'right', 'bottom', 'left'] as const).flatMap((side): Shape[] => {
    const get = (name: string) => style.getPropertyValue(`border-${side}-${name}`);
    const [thick, kind] = [parseFloat(get('width')), get('style')];
    const color = colorOf(get('color'));
    if (!(thick > 0) || kind === 'none' || kind === 'hidden' || !color) return [];
    const half = thick / 2;
    const d = {
      top: `M${x} ${y + half}h${width}`,
      bottom: `M${x} ${y + height - half}h${width}`,
      left: `M${x + half} ${y}v${height}`,
      right: `M${x + width - half} ${y}v${height}`,
    }[side];
    const dash = { dashed: [thick * 2, thick * 2], dotted: [thick, thick] }[kind];
    return [{ kind: 'path', d, matrix: IDENTITY, ...strokeOf(color, opacity, thick), ...(dash && { dash }) }];
  });
}

export const rectPath = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;
