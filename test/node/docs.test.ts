/** The documentation says what the code does: generated anew it is the same, and it leaves out nothing that a page can reach. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { SCENES } from '../../demo/gallery/scenes.js';
import { createDocs } from '../../src/cli/docs.js';
import { EXAMPLES, folderOf } from '../../src/cli/docs/elements.js';
import { escape } from '../../src/cli/docs/html.js';
import { translations } from '../../src/cli/docs/vi.js';
import { createManifest, elementsOf } from '../../src/cli/manifest/index.js';
import { WIDGETS } from '../../widgets/embed/names.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

const manifest = createManifest();
const elements = elementsOf(manifest);

describe('The documentation', function () {
  this.timeout(60_000);
  let files: Awaited<ReturnType<typeof createDocs>>;

  before(async () => {
    files = await createDocs();
  });

  it('is what `npm run docs` makes of the sources, file by file', () => {
    for (const { file, text } of files)
      expect(existsSync(file) && readFileSync(file, 'utf8') === text, `${file.href}: npm run docs`).to.equal(
        true,
      );
    const pages = readdirSync(new URL('demo/docs/', root), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .map((path) => new URL(`demo/docs/${path}`, root).href);
    expect(files.map(({ file }) => file.href)).to.include.members(pages);
  });

  it('is where the package says that editors find it', () => {
    expect(JSON.parse(read('package.json'))).to.include({ customElements: 'custom-elements.json' });
  });

  it('has a page for every element that pages can load', () => {
    const loaded = WIDGETS.map((name) => `nq-${name}`);
    expect(elements.map(({ tagName }) => tagName)).to.have.members(loaded);
    expect(EXAMPLES.map(({ element }) => element)).to.have.members(loaded);
  });

  it('has each sentence in Vietnamese, and no translation of what nobody says', () => {
    const payloads = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ customElement }) => !customElement);
    const said = [
      ...elements.flatMap(({ description }) => description.split('\n\n')),
      ...[...elements, ...payloads].flatMap((one) =>
        [one.members, one.attributes, one.events, one.slots, one.cssParts, one.cssProperties]
          .flatMap((list) => list ?? [])
          .map(({ description }) => description),
      ),
    ];
    expect([...translations.keys()]).to.have.members([...new Set(said)]);
  });

  it('shows scenes that the gallery has', () => {
    const ids = SCENES.map(({ id }) => id);
    for (const { element: tag, states } of EXAMPLES) {
      if (ids.includes(`${folderOf(tag)}/usual`)) expect(states.length, tag).to.be.within(6, 10);
      for (const { scene } of states) expect(ids).to.include(`${folderOf(tag)}/${scene}`);
    }
  });

  it('has for its example the scene that the gallery has: the same element with the same attributes and content', () => {
    const tagOf = ({ element, attributes }: { element: string; attributes: object }) =>
      `<${[element, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;
    for (const { element } of EXAMPLES) {
      const scene = SCENES.find(({ id }) => id === `${folderOf(element)}/example`)!;
      const src = scene.src!.slice(scene.src!.lastIndexOf('/') + 1);
      for (const language of ['vi', 'en'] as const) {
        const page = read(`demo/docs/${folderOf(element)}/${language === 'vi' ? 'index' : 'en'}.html`);
        const [, code = ''] = /<pre><code>([\s\S]*?)<\/code>/.exec(page)!;
        expect(code).to.contain(escape(tagOf({ element, attributes: { src, ...scene.attributes } })));
        for (const one of scene.inside ?? []) expect(code).to.contain(escape(tagOf(one)));
        for (const { text } of [scene, ...(scene.inside ?? [])])
          expect(code).to.contain(text?.[language] ?? '');
        const { spec = '' } = scene.properties?.(language) ?? {};
        if (spec) expect(code.replace(/\s/g, '')).to.contain(escape(JSON.stringify(spec)).replace(/\s/g, ''));
      }
    }
  });

  it('has the policy of the demo on every page, and nothing inline that it refuses', () => {
    const policyOf = (html: string) => /content="(default-src[^"]*)"/.exec(html)?.[1];
    const policy = policyOf(read('demo/index.html'))!;
    for (const { file, text } of files.filter(({ file }) => file.href.endsWith('.html'))) {
      expect(policyOf(text), file.href).to.equal(policy);
      const tags = text
        .match(/<[a-z][^>]*>/g)!
        .filter((tag) => !/^<script type="[a-z/]+\.vegalite\+json">/.test(tag));
      for (const tag of tags)
        expect(tag).to.not.match(/\sstyle=|^<style|\son[a-z]+=|^<script(?![^>]*\ssrc=)/);
    }
  });

  it('has the menu of the other pages of the demo', () => {
    const menuOf = (path: string) => {
      const [menu = ''] = /<nav aria-label[\s\S]*?<\/nav>/.exec(read(path)) ?? [];
      return [...menu.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)</g)].map(([, href, name]) => [
        new URL(href!, new URL(path, root)).href,
        name,
      ]);
    };
    for (const file of ['index.html', 'en.html']) {
      const menu = menuOf(`demo/gallery/${file}`);
      expect(menu).to.have.length(6);
      const pages = ['', 'article/', 'intranet/', 'dashboard/', 'docs/', 'docs/scorecard/'];
      for (const page of pages) expect(menuOf(`demo/${page}${file}`), page).to.deep.equal(menu);
    }
  });
});

describe('What an element says of itself', () => {
  /** The text of a module of `widgets/` and of all it loads there, now or later, without comments. */
  function codeOf(path: string, seen = new Set<string>()): string {
    if (seen.has(path) || !path.startsWith('widgets/') || !existsSync(new URL(path, root))) return '';
    seen.add(path);
    const text = read(path).replace(/\/\*\*[\s\S]*?\*\/|^ *\/\/.*$/gm, '');
    const imports = [...text.matchAll(/(?:from |import\(|import )'(\.[^']+)\.js'/g)];
    const paths = imports.map(([, to]) =>
      new URL(`${to!}.ts`, new URL(path, root)).href.slice(root.href.length),
    );
    return [text, ...paths.map((one) => codeOf(one, seen))].join('\n');
  }

  for (const element of elements) {
    describe(element.tagName, () => {
      const { path } = manifest.modules.find(({ declarations }) => declarations.includes(element))!;
      const code = codeOf(path);
      const all = (pattern: RegExp) => [
        ...new Set([...code.matchAll(pattern)].map((match) => match.slice(1).find(Boolean)!)),
      ];

      it('names every part of its templates, and no other', () => {
        const parts = all(/ part="([\w-]+)"|note\('([\w-]+)'/g);
        expect(element.cssParts.map(({ name }) => name)).to.have.members(parts);
      });

      it('names every colour that a page may give, with the one it has without', () => {
        const own = [...code.matchAll(/--_([\w-]+): (light-dark\(.*?\));/g)];
        const expected = Object.fromEntries(own.map(([, name, value]) => [`--nq-color-${name!}`, value]));
        const named = Object.fromEntries(element.cssProperties.map((one) => [one.name, one.default]));
        expect(named).to.deep.equal(expected);
        expect(Object.keys(named)).to.include.members(all(/var\((--nq-color-[\w-]+)[,)]/g));
      });

      it('names every event that it fires, and no other', () => {
        const fired = all(/new (Nq\w+Event)\(/g);
        expect(element.events.map(({ type }) => type.text)).to.have.members(fired);
      });
    });
  }
});
