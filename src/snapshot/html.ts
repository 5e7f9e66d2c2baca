/**
 * The only HTML there is in the core: a few tags that the strictest filters of content management systems keep, without attributes,
 * and every text escaped. Where a filter takes tables away, what was in them still reads word by word, a row a line.
 */

/** Markup that was made here; any other text is escaped. */
export interface Markup {
  readonly html: string;
}

export type Inline = string | Markup;

/** `&#039;` as WordPress writes it: what a filter need not change, stays. */
const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#039;',
};

/** Line breaks within a text are blanks in HTML, and new paragraphs to some filters. */
const escaped = (text: string): string =>
  text.replace(/[\t\n\v\f\r ]+/g, ' ').replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

const toHtml = (inline: Inline): string => (typeof inline === 'string' ? escaped(inline) : inline.html);

export const strong = (text: string): Markup => ({ html: `<strong>${escaped(text)}</strong>` });

type Part = Inline | false | undefined;

/** One after the other, with `between`; what is absent or empty is left out. */
export const flow = (parts: readonly Part[], between = ' '): Markup => ({
  html: parts
    .flatMap((part) => (part ? [toHtml(part)] : []))
    .filter((html) => html !== '')
    .join(between),
});

/** A full stop where a sentence has no end of its own. */
export function sentence(...parts: Part[]): Markup {
  const { html } = flow(parts);
  return { html: /[.!?…:](<\/strong>)?$/.test(html) ? html : `${html}.` };
}

export const paragraph = (...parts: Part[]): Markup => ({ html: `<p>${flow(parts).html}</p>` });

export const list = (items: readonly Inline[]): Markup => ({
  html: `<ul>\n${items.map((item) => `<li>${toHtml(item)}</li>\n`).join('')}</ul>`,
});

export interface Table {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly Inline[])[];
}

export const table = ({ caption, columns, rows }: Table): Markup => ({
  html: `<table>
<caption>${escaped(caption)}</caption>
<thead>
${rowOf(columns, 'th')}
</thead>
<tbody>
${rows.map((row) => rowOf(row, 'td')).join('\n')}
</tbody>
</table>`,
});

const rowOf = (cells: readonly Inline[], tag: 'th' | 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${toHtml(cell)}</${tag}>`).join(' ')}</tr>`;

/** Blocks below each other. */
export const blocks = (all: readonly Markup[]): string => all.map(({ html }) => html).join('\n');
