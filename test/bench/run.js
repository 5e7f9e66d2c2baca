/** Bundles the bench as a page gets the code, which tools that load TypeScript do not, and runs it. */
import { build } from 'vite';

const outDir = 'node_modules/.cache/bench';
await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'test/bench/judging.ts', outDir, target: 'es2022', emptyOutDir: true },
});
await import(`../../${outDir}/judging.js`);
