import type { Scene } from '../../demo/gallery/scenes.js';

export function isReady(element: Element, scene: Scene): boolean;
export function isDrawn(element: Element, scene: Scene): boolean;
