type Both = Record<'vi' | 'en', string>;

/** An element inside another has the document of that one. */
export interface ExampleElement {
  element: string;
  attributes: Record<string, string>;
  /** What stands inside the tag, for readers without scripts. */
  text?: Both;
}

export interface GalleryExample extends ExampleElement {
  src: string;
  spec?: (language: 'vi' | 'en') => object;
  inside?: ExampleElement[];
}

export const FARMERS: Both;

export const EXAMPLES: readonly GalleryExample[];
