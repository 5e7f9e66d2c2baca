import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { transform as minifyCss } from 'lightningcss';
import { minify } from 'terser';
import { build, defineConfig, parseSync, type InlineConfig, type Plugin } from 'vite';
import { WIDGETS } from './widgets/embed/names.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The oldest browsers that the elements draw in: they rest on adopted style sheets and `structuredClone` (see README). */
const BASELINE = ['chrome98', 'firefox101', 'safari16.4'];

/**
 * `dist/nq.js` and its chunks, for pages without a build, and `dist/nq-widgets.js`, the core's functions for their scripts; the
 * schema beside them, so that a document can name it.
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
    buildEmbed(),
    buildCore(),
    buildClassics(),
    publishBeside(),
    openDemo(),
  ],
  build: {
    outDir: 'dist',
    target: BASELINE,
    lib: { entry: { nq: 'widgets/embed/nq.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        // The version, and no hash: of what a page downloads, random letters are what gzip can do least about.
        chunkFileNames: `nq-[name]-${version}.js`,
        // A library is left readable by default; this one goes to readers' phones.
        minify: true,
        // What every page with a gauge loads stands in one file: gzip finds more to share, and there is one way to wait for.
        codeSplitting: { groups: [{ name: 'core', test: /widgets\/target-gauge\.ts$/ }] },
      },
    },
  },
});

/**
 * A second, slower minifier takes another hundredth off; every byte here is read on a phone. It takes for granted what holds for
 * our code and Lit's, not for Vega's: that numbers compared are numbers, that reading a property does nothing else.
 */
function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.name === 'vega-view') continue;
        const compress = {
          ecma: 2020,
          passes: 3,
          hoist_funs: true,
          unsafe_arrows: true,
          pure_getters: true,
          keep_fargs: false,
          unsafe_comps: true,
        } as const;
        const { code } = await minify(chunk.code, { module: true, ecma: 2020, compress });
        // Where nothing is left that uses it, a chunk would still ask for the helper that makes namespaces.
        if (code !== undefined) chunk.code = code.replace(/import"\.\/nq-rolldown-runtime[^"]*";/g, '');
      }
    },
  };
}

/**
 * What Lit does for others than our readers: it tells developers of misuse, which the types and the tests have done before; asks for
 * polyfills that no page of ours loads; leaves its version on `window`, where we promise to leave nothing; serves decorators and
 * properties that write attributes, of which we have none, and browsers without adopted style sheets, which could not parse this
 * code either.
 */
function dropHooks(): Plugin {
  return {
    name: 'drop-hooks',
    transform: (code, id) =>
      /node_modules\/(lit|@lit)/.test(id)
        ? code
            .replace(/throw Error\(("[^"]*"|\+|\w)+\)/g, 'throw Error()')
            .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0')
            .replace(/\w+\.\w+HydrateSupport\?\.\(\{\w+:\w+\}\)/, '0')
            .replace(/\w+\.\w+PolyfillSupport/, 'void 0')
            .replace(/\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, '!0')
            .replace(
              /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/,
              '0',
            )
            .replace(/const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?\}(?=this\._\$Eh=)/, '')
            .replace('static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', '')
            .replace(',this.constructor.l?.forEach(t=>t(this))', '')
            .replace(/toAttribute\(\w,\w\)\{switch.*?return \w\},(?=fromAttribute)/, '')
            .replace(/_\$ET\(\w,\w\)\{.*?\}(?=_\$AK\()/, '')
            .replace(/,?void 0!==\w+\.l&&\(this\.l=\[\.\.\.\w+\.l\]\)/, '')
        : undefined,
  };
}

/** An element registers itself; a page that loads it by its tag never asks what else its module exports. */
function dropNamespaces(): Plugin {
  return {
    name: 'drop-namespaces',
    renderChunk: (code) => code.replace(/__exportAll\(\{\s*(Nq\w+: \(\) => \w+,?\s*)+\}\)/g, '{}'),
  };
}

/**
 * What the core gives to other files is called there what it is called in the core: `export{a,b}` for `export{a as x,b as y}`, whose
 * letters gzip can do nothing about.
 */
function keepNames(): Plugin {
  return {
    name: 'keep-names',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
      const core = chunks.find(({ name }) => name === 'core')!;
      const names = new Map<string, string>();
      core.code = core.code.replace(/export\{([^}]*)\};?\s*$/, (_, list: string) => {
        for (const [own, given = own] of pairsIn(list)) names.set(given, own);
        return `export{${[...new Set(names.values())].sort().join()}};`;
      });
      const from = `"./${core.fileName}"`;
      for (const chunk of chunks) {
        chunk.code = chunk.code
          .replaceAll(new RegExp(`import\\{([^}]*)\\}from${from}`, 'g'), (_, list: string) => {
            const own = pairsIn(list).map(([given, here = given]) => `${names.get(given)!} as ${here}`);
            return `import{${own.join()}}from${from}`;
          })
          .replace(new RegExp(`(import\\(${from}\\))\\.then\\(\\w+=>\\w+\\.\\w+\\)`, 'g'), '$1');
      }
    },
  };
}

/** `a as b,c` → `[['a', 'b'], ['c']]`. */
const pairsIn = (list: string) => list.split(',').map((pair) => pair.split(' as ') as [string, string?]);

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
function buildEmbed(): Plugin {
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
function buildCore(): Plugin {
  return {
    name: 'build-core',
    closeBundle: async () => void (await buildAlone('nq-widgets', 'src/index.ts')),
  };
}

/**
 * The classic scripts: the loader and the page for frames, which are told in which file each element is, and the one that holds
 * everything.
 */
function buildClassics(): Plugin {
  const files: Record<string, string> = {};
  return {
    name: 'build-classics',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const name of WIDGETS)
          if (chunk.moduleIds.some((id) => id.endsWith(`/widgets/${name}.ts`))) files[name] = chunk.fileName;
      }
    },
    async closeBundle() {
      const define = { NQ_VERSION: JSON.stringify(version), NQ_FILES: JSON.stringify(files) };
      const output = { entryFileNames: '[name].js', minify: true, codeSplitting: false };
      for (const [name, plugins] of Object.entries({
        // What cannot be read must not matter either: these two reach browsers below the baseline.
        'nq-auto': [],
        'nq-frame': [],
        'nq-all': [minifyTemplates(), dropHooks(), leaveOut()],
      })) {
        await buildAlone(name, `widgets/embed/${name.slice(3)}.ts`, {
          plugins,
          define,
          build: {
            lib: { entry: { [name]: `widgets/embed/${name.slice(3)}.ts` }, formats: ['iife'], name: 'nq' },
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

/**
 * Each entry under its version too, for those who pin it, with the hash that a browser checks it by; and the page for frames, whose
 * own files are the pinned ones, so that no cache mixes versions.
 */
function publishEntries() {
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

/** Beside the code: the schema, so that a document can name it, and the demo, whose pages then find both one folder nearer. */
function publishBeside(): Plugin {
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

interface Node {
  type: string;
  start: number;
  end: number;
}
interface TaggedTemplate extends Node {
  tag: Node & { name?: string };
  quasi: { quasis: Node[] };
}

/**
 * Minifiers of JavaScript leave template strings alone. In Lit's, white space is one blank to the browser, and a style sheet
 * can be minified whole. (The packages that do this need a newer Node or bring an HTML minifier with them.)
 */
function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/\/widgets\/[^?]*\.ts$/.test(id)) return undefined;
      const edits: { start: number; end: number; text: string }[] = [];
      visit(parseSync('template.js', code).program, (node) => {
        const { tag, quasi } = node as TaggedTemplate;
        if (node.type !== 'TaggedTemplateExpression' || !['html', 'svg', 'css'].includes(tag.name ?? ''))
          return;
        for (const { start, end } of quasi.quasis) {
          const text = code.slice(start, end);
          edits.push({
            start,
            end,
            text: tag.name === 'css' ? minifyStyle(text) : text.replace(/\s+/g, ' '),
          });
        }
      });
      edits.sort((a, b) => b.start - a.start);
      const shorter = edits.reduce(
        (all, { start, end, text }) => all.slice(0, start) + text + all.slice(end),
        code,
      );
      return { code: shorter, map: null };
    },
  };
}

const minifyStyle = (text: string) =>
  minifyCss({ filename: 'template.css', code: Buffer.from(text), minify: true }).code.toString();

function visit(node: unknown, look: (node: Node) => void) {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) look(node as Node);
  for (const child of Object.values(node)) visit(child, look);
}
