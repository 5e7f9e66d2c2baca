/** One class of an element, or of what elements share, as the manifest declares it. */
import ts from 'typescript';
import { commentOf, readTag, type Comment, type NamedTag } from './comments.js';
import type { Attribute, Field, Method, Reference, Surface } from './format.js';
import { findType } from './sources.js';

/** What a class itself says, without what it inherits. */
export function ownSurface(node: ts.ClassDeclaration, modules: ReadonlyMap<string, string>): Surface {
  const comment = commentOf(node);
  const tagged = (tag: string): NamedTag[] => (comment.tags.get(tag) ?? []).map(readTag);
  const options = reactiveOptions(node);
  const fields = node.members.filter(ts.isPropertyDeclaration).flatMap((member) => fieldOf(member, options));
  return {
    members: [...fields, ...node.members.filter(ts.isMethodDeclaration).flatMap(methodOf)],
    attributes: [
      ...fields.flatMap(attributeOf),
      ...tagged('attribute').map(({ name, type, description }) => ({
        name,
        type: { text: type },
        description,
      })),
    ],
    events: tagged('fires').map(({ type, name, description }) => ({
      name,
      description,
      type: { text: type, references: [referenceTo(type, modules)] },
    })),
    slots: tagged('slot').map(named),
    cssParts: tagged('csspart').map(named),
    cssProperties: tagged('cssproperty').map((tag) => ({ ...named(tag), default: tag.default })),
  };
}

const named = ({ name, description }: NamedTag) => ({ name, description });

function referenceTo(name: string, modules: ReadonlyMap<string, string>): Reference {
  const module = modules.get(name);
  if (module === undefined) throw new Error(`No module exports ${name}.`);
  return { name, module };
}

type Options = Map<string, { attribute?: string; state?: boolean }>;

/** What `static properties` says of each property of Lit's. */
function reactiveOptions(node: ts.ClassDeclaration): Options {
  const declared = node.members.find(
    (member): member is ts.PropertyDeclaration =>
      ts.isPropertyDeclaration(member) && member.name.getText() === 'properties',
  );
  const options: Options = new Map();
  if (!declared?.initializer || !ts.isObjectLiteralExpression(declared.initializer)) return options;
  for (const property of declared.initializer.properties.filter(ts.isPropertyAssignment)) {
    const name = property.name.getText();
    const text = property.initializer.getText();
    const attribute = /attribute: '(.*?)'/.exec(text)?.[1] ?? name.toLowerCase();
    const isAttribute = !text.includes('attribute: false');
    options.set(name, { ...(isAttribute && { attribute }), state: text.includes('state: true') });
  }
  return options;
}

/** A property that pages may set: what Lit knows of, but for its own state. */
function fieldOf(member: ts.PropertyDeclaration, options: Options): Field[] {
  const name = member.name.getText();
  const option = options.get(name);
  if (!option || option.state) return [];
  const { description, tags } = commentOf(member);
  return [
    {
      kind: 'field',
      name,
      type: { text: tags.get('type')?.[0] ?? typeOf(member.type!) },
      description,
      ...defaultOf(tags),
      ...(option.attribute !== undefined && { attribute: option.attribute }),
    },
  ];
}

const defaultOf = (tags: Comment['tags']): { default?: string } => {
  const [value] = tags.get('default') ?? [];
  return value === undefined ? {} : { default: value };
};

/** A choice of texts in full, wherever the code gives it a name; any other type as it is written. */
function typeOf(type: ts.TypeNode): string {
  const choice = ts.isTypeReferenceNode(type) ? findType(type.getText(), type.getSourceFile()) : type;
  return (choice ?? type).getText();
}

const attributeOf = ({ name, attribute, type, description, default: value }: Field): Attribute[] =>
  attribute === undefined
    ? []
    : [
        {
          ...{ name: attribute, type, description },
          ...(value !== undefined && { default: value }),
          fieldName: name,
        },
      ];

/** What an event carries: what its constructor keeps. */
export function payloadOf(node: ts.ClassDeclaration): Field[] {
  const parameters = node.members.filter(ts.isConstructorDeclaration).flatMap((one) => [...one.parameters]);
  return parameters.map((parameter) => ({
    ...{ kind: 'field', name: parameter.name.getText(), type: { text: typeOf(parameter.type!) } },
    description: commentOf(parameter).description,
  }));
}

/** A method of ours that pages may call; those of Lit and of browsers are not ours to promise. */
function methodOf(member: ts.MethodDeclaration): Method[] {
  const hidden = [
    ts.SyntaxKind.OverrideKeyword,
    ts.SyntaxKind.ProtectedKeyword,
    ts.SyntaxKind.PrivateKeyword,
    ts.SyntaxKind.StaticKeyword,
  ];
  if (ts.isPrivateIdentifier(member.name) || member.modifiers?.some(({ kind }) => hidden.includes(kind)))
    return [];
  const { description } = commentOf(member);
  return [
    {
      kind: 'method',
      name: member.name.getText(),
      description,
      return: { type: { text: member.type!.getText() } },
    },
  ];
}
