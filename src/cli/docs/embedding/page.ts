/** The Embedding page: how a widget comes into the pages of each host. */
import type { Language } from '../elements.js';
import { frame, inline, listing } from '../html.js';
import { words } from '../words.js';
import { HOSTS, type HostId } from './codes.js';
import { en } from './en.js';
import type { Block, EmbeddingText, Part } from './text.js';
import { vi } from './vi.js';

export const EMBEDDING: Record<Language, EmbeddingText> = { vi, en };

/** The page, in `embedding/`. */
export function embeddingPage(language: Language): string {
  const text = EMBEDDING[language];
  const perHost = (Object.keys(HOSTS) as HostId[]).map((id): Part => ({
    id,
    title: text.hosts[id],
    blocks: text.perHost[id],
  }));
  const parts = [...text.before, ...perHost, ...text.after];
  const contents = parts.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`);
  const main = `<main class="wide">
    <h1>${text.title}</h1>
    <p class="lead">${text.lead}</p>
    <nav aria-label="${words[language].contents}"><ul class="toc">${contents.join('\n')}</ul></nav>
    ${parts.map((part) => sectionOf(part, language)).join('\n')}
  </main>`;
  return frame({ language, title: text.title, up: '../../', main });
}

const sectionOf = ({ id, title, blocks }: Part, language: Language): string =>
  `<section><h2 id="${id}">${title}</h2>${blocks.map((block) => markupOf(block, language)).join('\n')}</section>`;

function markupOf(block: Block, language: Language): string {
  if (typeof block === 'string') return `<p>${inline(block)}</p>`;
  if ('heading' in block) return `<h3>${block.heading}</h3>`;
  if ('code' in block) return listing(block.code, language);
  if ('list' in block) return `<ul>${block.list.map(item).join('')}</ul>`;
  if ('steps' in block) return `<ol>${block.steps.map(item).join('')}</ol>`;
  return hostTable(EMBEDDING[language]);
}

const item = (text: string): string => `<li>${inline(text)}</li>`;

/** Which forms survive where; each host leads to its section. */
function hostTable({ columns, hosts, forms }: EmbeddingText): string {
  const rows = (Object.keys(HOSTS) as HostId[]).map((id) => {
    const named = HOSTS[id].map((form) => inline(forms[form])).join(', ');
    return `<tr><th scope="row"><a href="#${id}">${hosts[id]}</a></th><td>${named}</td></tr>`;
  });
  const [host, form] = columns;
  return `<table aria-labelledby="hosts">
    <thead><tr><th scope="col">${host}</th><th scope="col">${form}</th></tr></thead>
    <tbody>${rows.join('')}</tbody>
  </table>`;
}
