/** Templates and style sheets, as small as what is made of them allows. */
import { transform as minifyCss } from 'lightningcss';
import { parseSync, type Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
}
interface TaggedTemplate extends Node {
  tag: Node & { name?: string };
  quasi: { quasis: Node[] };
}

/**
 * Minifiers of JavaScript leave template strings alone. In Lit's, white space is one blank to the browser, and a style sheet
 * can be minified whole. (The packages that do this need a newer Node or bring an HTML minifier with them.)
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/\/widgets\/[^?]*\.ts$/.test(id)) return undefined;
      const edits: { start: number; end: number; text: string }[] = [];
      visit(parseSync('template.js', code).program, (node) => {
        const { tag, quasi } = node as TaggedTemplate;
        if (node.type !== 'TaggedTemplateExpression' || !['html', 'svg', 'css'].includes(tag.name ?? ''))
          return;
        for (const { start, end } of quasi.quasis) {
          const text = code.slice(start, end);
          edits.push({
            start,
            end,
            text: tag.name === 'css' ? minifyStyle(text) : text.replace(/\s+/g, ' '),
          });
        }
      });
      edits.sort((a, b) => b.start - a.start);
      const shorter = edits.reduce(
        (all, { start, end, text }) => all.slice(0, start) + text + all.slice(end),
        code,
      );
      return { code: shorter, map: null };
    },
  };
}

const minifyStyle = (text: string) =>
  minifyCss({ filename: 'template.css', code: Buffer.from(text), minify: true }).code.toString();

function visit(node: unknown, look: (node: Node) => void) {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) look(node as Node);
  for (const child of Object.values(node)) visit(child, look);
}
