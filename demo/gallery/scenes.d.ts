export interface Scene {
  /** `target-gauge/waiting`: the element without its prefix, and the state. */
  id: string;
  element: string;
  vi: string;
  en: string;
  attributes: Record<string, string>;
  properties?: (language: string) => Record<string, unknown>;
  /** A document of its own; without one and without `src`, the element waits. */
  document?: () => object;
  src?: string;
  /** What stands inside the tag. */
  content?: string;
  /** Shown as after a refresh that failed. */
  stale?: boolean;
  /** What a reader has typed into its search. */
  search?: string;
}

export const SCENES: readonly Scene[];

export function createScene(scene: Scene, language: string): HTMLElement;
