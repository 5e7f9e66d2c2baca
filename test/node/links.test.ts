/** Every address on every page of the demo leads somewhere, from the checkout and as built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { SCENES } from '../../demo/gallery/scenes.js';

const root = new URL('../../', import.meta.url);

const pagesIn = (folder: string): URL[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => new URL(`${folder}${path}`, root));

/** What stands in tags; code that a page only shows has none. */
const tagsOf = (html: string): string[] => html.match(/<[a-z][^>]*>/g) ?? [];

const attributes = (html: string, pattern: RegExp): string[] =>
  tagsOf(html).flatMap((tag) => [...tag.matchAll(pattern)].map(([, value]) => value!));

const idsIn = (html: string): string[] => attributes(html, /\sid="([^"]+)"/g);

/** Why an address of a page leads nowhere; undefined where it leads somewhere. */
function fault(page: URL, address: string): string | undefined {
  const url = new URL(address, page);
  if (url.protocol === 'https:') return undefined;
  const { hash, search } = url;
  url.hash = url.search = '';
  if (!url.href.startsWith(root.href)) return 'outside the package';
  if (url.href.endsWith('/') || !existsSync(url)) return 'no such file';
  const element = new URLSearchParams(search).get('element');
  if (element !== null && !SCENES.some((scene) => scene.element === element)) return 'no such element';
  if (hash && !idsIn(readFileSync(url, 'utf8')).includes(hash.slice(1))) return 'no such place';
  return undefined;
}

for (const folder of ['demo/', 'dist/demo/']) {
  describe(`The links of ${folder}`, () => {
    const pages = pagesIn(folder);

    it('are on every page that there is', () => {
      expect(pages.length).to.be.at.least(32);
    });

    for (const page of pages) {
      it(page.href.slice(root.href.length), () => {
        const html = readFileSync(page, 'utf8');
        const addresses = attributes(html, /\s(?:href|src)="([^"]*)"/g);
        const faults = addresses.flatMap((address) => {
          const found = fault(page, address);
          return found ? [`${address}: ${found}`] : [];
        });
        expect(addresses).to.not.be.empty;
        expect(faults).to.deep.equal([]);
        const ids = idsIn(html);
        expect(new Set(ids).size, 'an id twice').to.equal(ids.length);
      });
    }
  });
}
