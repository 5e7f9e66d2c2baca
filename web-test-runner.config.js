import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromiumLauncher } from './test/tools/chromium.js';
import { enginesOrExit } from './test/tools/engines.js';
import { firefoxLauncher } from './test/tools/firefox.js';
import { fixtures } from './test/tools/fixtures.js';
import { webkitLauncher } from './test/tools/webkit.js';

const LAUNCHERS = { chromium: chromiumLauncher, firefox: firefoxLauncher, webkit: webkitLauncher };
const { chosen, skipped } = await enginesOrExit();

// Nothing may depend on where and in what language a browser runs.
const env = { ...process.env, TZ: 'America/Los_Angeles' };

export default {
  // The longest first: the short ones fit in beside them.
  files: [
    'test/widgets/{gallery,hostile-text}.test.ts',
    'test/*.test.ts',
    'test/{resolutions,widgets}/*.test.ts',
  ],
  rootDir: '.',
  // Written so, the server listens on the loopback address alone; as 127.0.0.1 it would listen on every one.
  hostname: '127.1',
  nodeResolve: true,
  concurrency: 2,
  middleware: [fixtures()],
  // 'esnext': an older target would drop `with { type: 'json' }` from imports.
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'esnext' })],
  browsers: Object.entries(chosen).map(([engine, programs]) => LAUNCHERS[engine](programs, env)),
  // One engine after another: together they would only wait for each other.
  concurrentBrowsers: 1,
  reporters: [defaultReporter(), { stop: () => skipped.forEach((text) => console.log(text)) }],
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html>
      <head><meta charset="utf-8" /></head>
      <body>
        <script type="module" src="/test/tools/uncaught.js"></script>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // The gallery and the hostile texts are many scenes in one page.
  testsFinishTimeout: 600_000,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
};
