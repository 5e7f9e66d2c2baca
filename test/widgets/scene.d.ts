import type { Scene } from '../../demo/gallery/scenes.js';

export function widgetsIn(element: HTMLElement): HTMLElement[];
export function isReady(widget: Element, scene: Scene): boolean;
export function isDrawn(widget: Element, scene: Scene): boolean;
