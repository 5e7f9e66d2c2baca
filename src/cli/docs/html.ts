/** Text as markup, and the frame that every page of the docs stands in. */
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Language } from './elements.js';
import { words } from './words.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign]!);

export const code = (text: string): string => `<code>${escape(text)}</code>`;

/** A sentence with its `code`. */
export const inline = (text: string): string => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** Code as a page would paste it, to be read and copied. */
export const listing = (text: string, language: Language): string =>
  `<div class="sample"><pre><code>${escape(text)}</code></pre>
  <button type="button" class="copy" data-done="${words[language].copied}" hidden>${words[language].copy}</button></div>`;

export interface Page {
  language: Language;
  title: string;
  /** The way up to `demo/`: `../`, and `../` once more for the page of an element. */
  up: string;
  main: string;
}

const fileOf = (language: Language): string => (language === 'vi' ? 'index.html' : 'en.html');

/** A whole page: head, menu of the demo, footer. */
export function frame({ language, title, up, main }: Page): string {
  const said = words[language];
  const file = fileOf(language);
  const other = language === 'vi' ? 'en' : 'vi';
  const isOverview = up === '../';
  const menu = said.pages.map(([folder, name]) =>
    folder === 'docs/'
      ? `<a href="${isOverview ? '' : '../'}${file}" aria-current="${isOverview ? 'page' : 'true'}">${name}</a>`
      : `<a href="${up}${folder}${file}">${name}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html" />
    <title>${escape(title)} · nq-widgets</title>
    <link rel="icon" href="${up}icon.svg" />
    <link rel="stylesheet" href="${up}demo.css" />
    <link rel="stylesheet" href="${isOverview ? '' : '../'}docs.css" />
    <link rel="alternate" hreflang="${other}" href="${fileOf(other)}" />
    <script type="module" src="${up}../dist/nq.js"></script>
    <script type="module" src="${isOverview ? '' : '../'}docs.js"></script>
  </head>
  <body class="docs">
    <header class="site">
      <strong>${said.portal}</strong>
      <nav aria-label="${said.demoPages}">
        ${menu.join('\n')}
      </nav>
      <a href="${fileOf(other)}" lang="${other}" hreflang="${other}">${words[other].name}</a>
    </header>
    ${main}
    <footer>
      nq-widgets · <a href="${up}method/${file}">${said.method}</a> ·
      <a href="${up}../src/schema.json">${said.schema}</a>
    </footer>
  </body>
</html>`;
}

/** As the formatter would leave it. */
export async function formatted(html: string, url: URL): Promise<string> {
  const filepath = fileURLToPath(url);
  return format(html, { ...(await resolveConfig(filepath)), filepath });
}
