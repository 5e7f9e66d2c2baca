/** The pages of the documentation: one for each element, one for hosts, and the one that leads to them. */
import { elementsOf } from '../manifest/index.js';
import type { ElementDeclaration, Manifest } from '../manifest/format.js';
import { EXAMPLES, folderOf, markupOf, sampleOf, type Example, type Language } from './elements.js';
import { EMBEDDING, embeddingPage } from './embedding/page.js';
import { code, escape, frame, inline, listing } from './html.js';
import { say, sectionsOf, type Section } from './sections.js';
import { words } from './words.js';

export interface PageFile {
  /** Below `demo/docs/`. */
  path: string;
  html: string;
}

const FILES: Record<Language, string> = { vi: 'index.html', en: 'en.html' };

/** Every page in both languages. */
export function createPages(manifest: Manifest): PageFile[] {
  const elements = new Map(elementsOf(manifest).map((one) => [one.tagName, one]));
  return (['vi', 'en'] as const).flatMap((language) => [
    { path: FILES[language], html: overview(elements, language) },
    { path: `embedding/${FILES[language]}`, html: embeddingPage(language) },
    ...EXAMPLES.map((example) => ({
      path: `${folderOf(example.element)}/${FILES[language]}`,
      html: elementPage(elements.get(example.element)!, example, manifest, language),
    })),
  ]);
}

const section = ({ id, title, body }: Section): string =>
  `<section><h2 id="${id}">${title}</h2>${body}</section>`;

/** The summary of an element, and the paragraphs after it. */
const paragraphs = ({ description }: ElementDeclaration, language: Language): string[] =>
  description.split('\n\n').map((text) => inline(say(text, language)));

function overview(elements: ReadonlyMap<string, ElementDeclaration>, language: Language): string {
  const said = words[language];
  const file = FILES[language];
  const cards = EXAMPLES.map(
    ({
      element: tag,
      name,
    }) => `<li><a href="${folderOf(tag)}/${file}">${name[language]}</a> ${code(`<${tag}>`)}
      <p>${paragraphs(elements.get(tag)!, language)[0]}</p></li>`,
  );
  const further: [href: string, title: string, text: string][] = [
    [`embedding/${file}`, EMBEDDING[language].title, EMBEDDING[language].summary],
    [`../method/${file}`, said.method, said.methodText],
    [`../gallery/${file}`, said.gallery, said.galleryText],
    ['../../src/schema.json', said.schema, said.schemaText],
    [`../dashboard/${file}`, said.dashboard, said.dashboardText],
  ];
  const links = further.map(([href, title, text]) => `<li><a href="${href}">${title}</a><p>${text}</p></li>`);
  const main = `<main class="wide">
    <h1>${said.docs}</h1>
    <p class="lead">${said.docsLead}</p>
    ${section({ id: 'elements', title: said.elements, body: `<ul class="cards">${cards.join('\n')}</ul>` })}
    ${section({
      id: 'start',
      title: said.start,
      body: `<p>${inline(said.startText)}</p>${listing(sampleOf(EXAMPLES[0]!, language), language)}`,
    })}
    ${section({ id: 'more', title: said.more, body: `<ul class="cards">${links.join('\n')}</ul>` })}
  </main>`;
  return frame({ language, title: said.docs, up: '../', main });
}

function elementPage(
  element: ElementDeclaration,
  example: Example,
  manifest: Manifest,
  language: Language,
): string {
  const said = words[language];
  const name = example.name[language];
  const [lead, ...more] = paragraphs(element, language);
  const sections = [
    { id: 'example', title: said.example, body: exampleOf(example, language) },
    ...(more.length > 0
      ? [{ id: 'details', title: said.details, body: more.map((text) => `<p>${text}</p>`).join('') }]
      : []),
    ...sectionsOf(element, manifest, language),
    ...(example.states.length > 0
      ? [{ id: 'states', title: said.states, body: statesOf(example, language) }]
      : []),
  ];
  const contents = sections.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`);
  const main = `<div class="with-list">
    <main>
      <h1>${name} ${code(`<${example.element}>`)}</h1>
      <p class="lead">${lead}</p>
      <nav aria-label="${said.contents}"><ul class="toc">${contents.join('\n')}</ul></nav>
      ${sections.map(section).join('\n')}
    </main>
    <nav class="elements" aria-labelledby="elements">
      <h2 id="elements">${said.elements}</h2>
      <ul>${EXAMPLES.map((one) => linkTo(one, example, language)).join('\n')}</ul>
      <p><a href="../embedding/${FILES[language]}">${EMBEDDING[language].title}</a></p>
    </nav>
  </div>`;
  return frame({ language, title: `${name} <${example.element}>`, up: '../../', main });
}

function linkTo({ element: tag, name }: Example, here: Example, language: Language): string {
  const current = tag === here.element ? ' aria-current="page"' : '';
  const href = tag === here.element ? FILES[language] : `../${folderOf(tag)}/${FILES[language]}`;
  return `<li><a href="${href}"${current}>${name[language]}</a></li>`;
}

/** The element that the code below it makes; only its document lies elsewhere. */
const exampleOf = (example: Example, language: Language): string =>
  `<p>${words[language].exampleText}</p>
  <div class="live">${markupOf(example, language).replace(' src="', ' src="../../resolutions/')}</div>
  ${listing(sampleOf(example, language), language)}`;

/** Scenes of the gallery; `docs.js` puts each into its figure. */
function statesOf({ element: tag, states }: Example, language: Language): string {
  const said = words[language];
  const figures = states.map(
    ({ scene, [language]: text }) =>
      `<figure data-scene="${folderOf(tag)}/${scene}"><figcaption>${escape(text)}</figcaption></figure>`,
  );
  return `<p>${said.statesText}</p>
    <div class="states">${figures.join('\n')}</div>
    <p><a href="../../gallery/${FILES[language]}?element=${tag}">${said.allScenes}</a></p>`;
}
