import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserOrExit } from './test/tools/browser.js';
import { fixtures } from './test/tools/fixtures.js';

export default {
  files: ['test/*.test.ts', 'test/resolutions/*.test.ts', 'test/widgets/*.test.ts'],
  rootDir: '.',
  // Written so, the server listens on the loopback address alone; as 127.0.0.1 it would listen on every one.
  hostname: '127.1',
  nodeResolve: true,
  concurrency: 2,
  middleware: [fixtures()],
  // 'esnext': an older target would drop `with { type: 'json' }` from imports.
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'esnext' })],
  browsers: [
    chromeLauncher({
      // In a window each: a page behind another is not painted, and then nothing is observed in it either. Each is told that it
      // has the focus, which but one window has, or no outline would show in the others.
      createPage: async ({ context }) => {
        const page = await (await context.browser().createBrowserContext()).newPage();
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
      launchOptions: {
        executablePath: await browserOrExit(),
        // Nothing may depend on where and in what language a browser runs.
        env: { ...process.env, TZ: 'America/Los_Angeles' },
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  ],
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
