import { defineConfig, type Plugin } from 'vite';
import { dropHooks, dropNamespaces, minifyAgain } from './widgets/build/minify.js';
import { minifyTemplates } from './widgets/build/minify-templates.js';
import { coreGroup, fileNameOf, keepNames } from './widgets/build/names.js';
import { publishBeside } from './widgets/build/publish.js';
import { BASELINE, buildCore, buildEmbed, buildEntries } from './widgets/build/scripts.js';

/**
 * `dist/`: the elements in files that pages ask for one by one, the entries that ask for them, the core's functions for scripts of
 * pages, the page for frames; and what an administrator reads.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    minifyTemplates(),
    dropHooks(),
    dropNamespaces(),
    minifyAgain(),
    keepNames(),
    forgetEntry(),
    buildEmbed(),
    buildCore(),
    buildEntries(),
    publishBeside(),
    openDemo(),
  ],
  build: {
    outDir: 'dist',
    target: BASELINE,
    lib: { entry: { elements: 'widgets/embed/elements.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        chunkFileNames: fileNameOf,
        // A library is left readable by default; this one goes to readers' phones.
        minify: true,
        codeSplitting: { groups: [coreGroup] },
      },
    },
  },
});

/** Pages ask for an element by its name; what named them all for the build is no page's. */
function forgetEntry(): Plugin {
  return {
    name: 'forget-entry',
    generateBundle(_options, bundle) {
      for (const [file, chunk] of Object.entries(bundle))
        if (chunk.type === 'chunk' && chunk.isEntry) Reflect.deleteProperty(bundle, file);
    },
  };
}

/** `npm start` serves what was built; its front page is the demo. */
function openDemo(): Plugin {
  return {
    name: 'open-demo',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url === '/') response.writeHead(302, { location: '/demo/' }).end();
        else next();
      });
    },
  };
}
