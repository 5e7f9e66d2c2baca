/** What we write of the custom-elements manifest (https://github.com/webcomponents/custom-elements-manifest), version 2.1.0. */

export interface Manifest {
  schemaVersion: '2.1.0';
  modules: Module[];
}

export interface Module {
  kind: 'javascript-module';
  path: string;
  declarations: ClassDeclaration[];
  exports: Export[];
}

export interface Reference {
  name: string;
  module: string;
}

export interface Export {
  kind: 'js' | 'custom-element-definition';
  name: string;
  declaration: Reference;
}

interface Documented {
  name: string;
  description: string;
  inheritedFrom?: Reference;
}

interface Typed {
  type: { text: string };
}

export interface Field extends Documented, Typed {
  kind: 'field';
  default?: string;
  /** The attribute that sets it. */
  attribute?: string;
}

export interface Method extends Documented {
  kind: 'method';
  return: Typed;
}

export interface Attribute extends Documented, Typed {
  default?: string;
  fieldName?: string;
}

export interface FiredEvent extends Documented {
  type: { text: string; references: Reference[] };
}

export interface CssProperty extends Documented {
  default: string;
}

/** What an element says of itself, of each kind; its own first, then what it inherits. */
export interface Surface {
  members: (Field | Method)[];
  attributes: Attribute[];
  events: FiredEvent[];
  slots: Documented[];
  cssParts: Documented[];
  cssProperties: CssProperty[];
}

export interface ClassDeclaration extends Partial<Surface> {
  kind: 'class';
  name: string;
  /** Paragraphs, with a blank line between. */
  description: string;
  superclass?: Reference | { name: string; package: string };
  customElement?: true;
  tagName?: string;
}

/** A class that is registered under a tag. */
export type ElementDeclaration = ClassDeclaration & Surface & { tagName: string };
