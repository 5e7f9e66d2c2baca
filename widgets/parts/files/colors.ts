/** Computed colours in the words that every program for SVG knows. */
import type { Paint } from '../../../src/export/svg.js';

export interface Color {
  rgb: string;
  alpha: number;
}

/** `rgb(…)`, `rgba(…)` and what `color-mix` comes to, `color(srgb …)`; undefined for none. */
export function colorOf(computed: string): Color | undefined {
  if (computed === 'none' || computed === '' || computed === 'transparent') return undefined;
  const isShare = computed.startsWith('color(srgb');
  if (!isShare && !computed.startsWith('rgb')) return { rgb: computed, alpha: 1 };
  const [red = 0, green = 0, blue = 0, alpha = 1] = (
    computed.replace('srgb', '').match(/[\d.]+(e-?\d+)?/g) ?? []
  ).map(Number);
  const whole = (part: number) => Math.round(Math.min(255, isShare ? part * 255 : part));
  return alpha === 0
    ? undefined
    : { rgb: `rgb(${whole(red)},${whole(green)},${whole(blue)})`, alpha: Math.round(alpha * 1000) / 1000 };
}

/** As fill, or as what is drawn round it; nothing where there is none. */
export const fillOf = (color: Color | undefined, opacity: number): Paint =>
  color ? { fill: color.rgb, fillOpacity: color.alpha * opacity } : {};

export const strokeOf = (color: Color | undefined, opacity: number, strokeWidth: number): Paint =>
  color && strokeWidth > 0 ? { stroke: color.rgb, strokeOpacity: color.alpha * opacity, strokeWidth } : {};
