/**
 * The custom-elements manifest, read from the classes in `widgets/` and their comments by TypeScript's own parser. The usual analyzer
 * brings an older TypeScript, writes `RankBy` where a reader needs `'value' | 'attainment' | 'change'`, and takes every `new NqErrorEvent(problems)` for an event `problems`.
 */
import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { ownSurface, payloadOf } from './classes.js';
import { commentOf } from './comments.js';
import type { ClassDeclaration, ElementDeclaration, Manifest, Module, Reference, Surface } from './format.js';
import { sourceAt } from './sources.js';

const root = new URL('../../../', import.meta.url);

/** The manifest of all elements and their bases; the folders beside them hold no classes that pages know. */
export function createManifest(): Manifest {
  const paths = readdirSync(new URL('widgets/', root))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `widgets/${file}`)
    .sort();
  const files = paths.map((path) => ({ path, file: sourceAt(new URL(path, root)) }));
  const reader = new Reader();
  for (const { path, file } of files) reader.find(path, file);
  const modules = files.map(({ path, file }) => reader.moduleOf(path, file));
  return { schemaVersion: '2.1.0', modules: modules.filter(({ declarations }) => declarations.length > 0) };
}

/** The declarations of the elements, in the order of their files. */
export const elementsOf = ({ modules }: Manifest): ElementDeclaration[] =>
  modules
    .flatMap(({ declarations }) => declarations)
    .filter((one): one is ElementDeclaration => one.tagName !== undefined);

const classesOf = (file: ts.SourceFile): ts.ClassDeclaration[] =>
  file.statements
    .filter(ts.isClassDeclaration)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));

class Reader {
  /** The exported classes, by name: an element names what it extends and what it fires. */
  readonly #classes = new Map<string, { module: string; node: ts.ClassDeclaration }>();

  find(module: string, file: ts.SourceFile) {
    for (const node of classesOf(file)) this.#classes.set(node.name!.text, { module, node });
  }

  moduleOf(path: string, file: ts.SourceFile): Module {
    const tagName = /customElements\.define\('([\w-]+)'/.exec(file.text)?.[1];
    const declarations = classesOf(file).flatMap((node) => this.#declarations(node, tagName));
    const exports = declarations.flatMap(({ name, tagName }) => {
      const declaration = { name, module: path };
      return [
        { kind: 'js' as const, name, declaration },
        ...(tagName ? [{ kind: 'custom-element-definition' as const, name: tagName, declaration }] : []),
      ];
    });
    return { kind: 'javascript-module', path, declarations, exports };
  }

  #declarations(node: ts.ClassDeclaration, tagName: string | undefined): ClassDeclaration[] {
    const parent = baseOf(node);
    const { description } = commentOf(node);
    const about = { kind: 'class' as const, name: node.name!.text, description };
    if (parent === 'Event')
      return [{ ...about, superclass: { name: parent, package: 'global:' }, members: payloadOf(node) }];
    if (parent === undefined || !this.#isElement(node)) return [];
    const known = this.#classes.get(parent);
    return [
      {
        ...about,
        superclass: known ? { name: parent, module: known.module } : { name: parent, package: 'lit' },
        ...this.#surface(node),
        customElement: true,
        ...(tagName !== undefined && { tagName }),
      },
    ];
  }

  /** What a class says, then what its bases say of what it has not named. */
  #surface(node: ts.ClassDeclaration): Surface {
    const modules = new Map([...this.#classes].map(([name, { module }]) => [name, module]));
    const own = ownSurface(node, modules);
    const parent = baseOf(node);
    const known = this.#classes.get(parent ?? '');
    if (!known) return own;
    return inherit(own, this.#surface(known.node), { name: parent!, module: known.module });
  }

  #isElement(node: ts.ClassDeclaration): boolean {
    const parent = baseOf(node);
    const known = this.#classes.get(parent ?? '');
    return parent === 'LitElement' || (known !== undefined && this.#isElement(known.node));
  }
}

const baseOf = (node: ts.ClassDeclaration): string | undefined =>
  node.heritageClauses
    ?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0]?.expression.getText();

function inherit(own: Surface, base: Surface, from: Reference): Surface {
  const both = <T extends { name: string; inheritedFrom?: Reference }>(mine: T[], theirs: T[]): T[] => [
    ...mine,
    ...theirs
      .filter(({ name }) => mine.every((one) => one.name !== name))
      .map((one) => ({ ...one, inheritedFrom: one.inheritedFrom ?? from })),
  ];
  return {
    members: both(own.members, base.members),
    attributes: both(own.attributes, base.attributes),
    events: both(own.events, base.events),
    slots: both(own.slots, base.slots),
    cssParts: both(own.cssParts, base.cssParts),
    cssProperties: both(own.cssProperties, base.cssProperties),
  };
}
