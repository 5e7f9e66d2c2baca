import type { ExampleElement } from './examples.js';

export interface Scene extends ExampleElement {
  /** `target-gauge/waiting`: the element without its prefix, and the state. */
  id: string;
  vi: string;
  en: string;
  properties?: (language: string) => Record<string, unknown>;
  /** A document of its own; without one and without `src`, the element waits. */
  document?: () => object;
  src?: string;
  /** Elements that have its document. */
  inside?: ExampleElement[];
  /** Shown as after a refresh that failed. */
  stale?: boolean;
  /** What a reader has typed into its search. */
  search?: string;
}

export const SCENES: readonly Scene[];

export function createScene(scene: Scene, language: string): HTMLElement;
