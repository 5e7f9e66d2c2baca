/** What is built beside the elements, each by itself: the entries of pages, and what shares no chunk with them. */
import { build, type InlineConfig, type Plugin } from 'vite';
import { minifyTemplates } from './minify-templates.js';
import { dropHooks, minifyAgain } from './minify.js';
import { version } from './names.js';
import { publishEntries } from './publish.js';

/** The oldest browsers that the elements draw in: they rest on adopted style sheets and `structuredClone` (see README). */
export const BASELINE = ['chrome98', 'firefox101', 'safari16.4'];

/** A build of its own into the same folder, which shares no chunk with the others. */
const buildAlone = (
  name: string,
  entry: string,
  { plugins = [], define = {}, build: more = {} }: InlineConfig = {},
) =>
  build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    define,
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: BASELINE,
      lib: { entry: { [name]: entry }, formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].js', minify: true } },
      ...more,
    },
  });

/**
 * What `<nq-chart>` draws with, built by itself: what it has in common with the fixed charts would otherwise stand in chunks that
 * both need, with all that either uses. It is not minified again. What vega-embed brings for options that are never given is left
 * out: themes, and tooltips that make markup of data.
 */
export function buildEmbed(): Plugin {
  const name = `nq-vega-embed-${version}`;
  return {
    name: 'build-embed',
    enforce: 'pre',
    resolveId: (id) => (id === './vega.js' ? { id: `./${name}.js`, external: true } : undefined),
    closeBundle: async () =>
      void (await buildAlone(name, 'widgets/chart/vega.ts', { plugins: [leaveOut()] })),
  };
}

function leaveOut(): Plugin {
  const unused = ['vega-themes', 'vega-tooltip'];
  return {
    name: 'leave-out',
    enforce: 'pre',
    resolveId: (id) => (unused.includes(id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0vega-t') ? 'export class Handler {}' : undefined),
  };
}

/** The core in a file of its own: beside the elements it would share their chunks, and bring them into pages that have none. */
export function buildCore(): Plugin {
  return {
    name: 'build-core',
    closeBundle: async () => void (await buildAlone('nq-widgets', 'src/index.ts')),
  };
}

/**
 * The entries of pages: the loader, the page for frames, the module, which ask for each element by its name; and the one that
 * holds everything.
 */
export function buildEntries(): Plugin {
  return {
    name: 'build-entries',
    async closeBundle() {
      const define = { NQ_VERSION: JSON.stringify(version) };
      const output = { entryFileNames: '[name].js', minify: true, codeSplitting: false };
      for (const [name, plugins] of Object.entries({
        // What cannot be read must not matter either: these three reach browsers below the baseline.
        ...{ nq: [minifyAgain()], 'nq-auto': [minifyAgain()], 'nq-frame': [minifyAgain()] },
        'nq-all': [minifyTemplates(), dropHooks(), leaveOut()],
      })) {
        const entry = `widgets/embed/${name.replace('nq-', '')}.ts`;
        const format = name === 'nq' ? 'es' : 'iife';
        await buildAlone(name, entry, {
          plugins,
          define,
          build: {
            lib: { entry: { [name]: entry }, formats: [format], name: 'nq' },
            rolldownOptions: { output },
            ...(name !== 'nq-all' && { target: 'es2017' }),
          },
        });
      }
      await buildAlone('nq-site', 'widgets/embed/site/index.ts');
      publishEntries();
    },
  };
}
