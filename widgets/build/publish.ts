/** What an administrator copies: entries under their versions, the page for frames, the schema, the demo. */
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { version } from './names.js';

/**
 * Each entry under its version too, for those who pin it, with the hash that a browser checks it by; and the page for frames, whose
 * own files are the pinned ones, so that no cache mixes versions.
 */
export function publishEntries() {
  const pinned = (file: string) => file.replace(/(?=\.\w+$)/, `-${version}`);
  copyFileSync('widgets/embed/frame.css', 'dist/nq-frame.css');
  copyFileSync('widgets/embed/site/site.css', 'dist/nq-site.css');
  copyFileSync('widgets/embed/site/index.html', 'dist/index.html');
  const entries = ['nq.js', 'nq-auto.js', 'nq-all.js', 'nq-frame.js', 'nq-frame.css', 'nq-widgets.js'];
  const integrity: Record<string, { integrity: string; tag: string }> = {};
  for (const file of entries) {
    copyFileSync(`dist/${file}`, `dist/${pinned(file)}`);
    const hash = `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64')}`;
    integrity[pinned(file)] = { integrity: hash, tag: tagOf(pinned(file), hash) };
  }
  writeFileSync('dist/integrity.json', `${JSON.stringify({ version, entries: integrity }, null, 2)}\n`);
  const page = readFileSync('widgets/embed/widget.html', 'utf8');
  writeFileSync('dist/widget.html', page.replace(/nq-frame\.\w+/g, pinned));
}

function tagOf(file: string, hash: string): string {
  const rest = `integrity="${hash}" crossorigin="anonymous"`;
  if (file.endsWith('.css')) return `<link rel="stylesheet" href="${file}" ${rest}>`;
  const kind = /^nq-(auto|all|frame)/.test(file) ? 'defer' : 'type="module"';
  return `<script ${kind} src="${file}" ${rest}></script>`;
}

/** Beside the code: the schema, so that a document can name it, and the demo, whose pages then find both one folder nearer. */
export function publishBeside(): Plugin {
  return {
    name: 'publish-beside',
    writeBundle() {
      copyFileSync('src/schema.json', 'dist/resolution-targets-1.schema.json');
      cpSync('demo', 'dist/demo', { recursive: true, filter: (file) => !file.includes('samples') });
      for (const file of readdirSync('dist/demo', { recursive: true, encoding: 'utf8' })) {
        if (/\.(html|js)$/.test(file)) moveNearer(`dist/demo/${file}`);
      }
    },
  };
}

/** However deep a page lies, its way up ends one `../` earlier in `dist/` than in a checkout. */
function moveNearer(file: string) {
  const page = readFileSync(file, 'utf8')
    .replaceAll('../dist/', '../')
    .replaceAll('../src/schema.json', '../resolution-targets-1.schema.json');
  writeFileSync(file, page);
}
