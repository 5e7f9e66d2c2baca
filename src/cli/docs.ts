/**
 * `npm run docs`: writes `custom-elements.json`, what editors and other tools know of the elements, and `demo/docs/`, a page for
 * each of them in Vietnamese and English; both from the comments in `widgets/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatted } from './docs/html.js';
import { createPages } from './docs/pages.js';
import { createManifest } from './manifest/index.js';
import { print } from './schema.js';

const root = new URL('../../', import.meta.url);

/** Every file as it should be. */
export async function createDocs(): Promise<{ file: URL; text: string }[]> {
  const manifest = createManifest();
  const manifestFile = new URL('custom-elements.json', root);
  const pages = createPages(manifest).map(async ({ path, html }) => {
    const file = new URL(`demo/docs/${path}`, root);
    return { file, text: await formatted(html, file) };
  });
  return [{ file: manifestFile, text: await print(manifest, manifestFile) }, ...(await Promise.all(pages))];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, text } of await createDocs()) {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, text);
  }
}
