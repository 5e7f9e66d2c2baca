/** JSDoc as the manifest needs it: the description above the tags, and each tag as a name with what is said of it. */
import ts from 'typescript';

export interface Comment {
  /** Paragraphs, each on one line. */
  description: string;
  tags: Map<string, string[]>;
}

/** The comment of a class or a member. */
export function commentOf(node: ts.HasJSDoc): Comment {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1);
  const tags = new Map<string, string[]>();
  for (const tag of comment?.tags ?? []) {
    const name = tag.tagName.text;
    tags.set(name, [...(tags.get(name) ?? []), unwrapped(textOf(tag))]);
  }
  const paragraphs = (ts.getTextOfJSDocComment(comment?.comment) ?? '').split(/\n\s*\n/);
  return { description: paragraphs.map(unwrapped).join('\n\n'), tags };
}

/** What stands behind the name of a tag; of `@type {object}`, which TypeScript reads itself, the type. */
const textOf = (tag: ts.JSDocTag): string =>
  ts.isJSDocTypeTag(tag) ? tag.typeExpression.type.getText() : (ts.getTextOfJSDocComment(tag.comment) ?? '');

const unwrapped = (text: string): string => text.replace(/\s+/g, ' ').trim();

export interface NamedTag {
  type: string;
  name: string;
  default: string;
  description: string;
}

/** `{NqLoadEvent} nq-load - …`, `[--nq-color-met=#fff] - …`, `title - …`, and of the slot without a name `- …`. */
export function readTag(text: string): NamedTag {
  const found = /^(?:\{(.*?)\}\s*)?(?:\[([\w-]+)=(.*?)\]|([\w-]+))?\s*- (.+)$/.exec(text);
  if (!found) throw new Error(`Not “name - description”: ${text}`);
  const [, type = '', optional, value = '', name = optional ?? '', description = ''] = found;
  return { type, name, default: value, description };
}
