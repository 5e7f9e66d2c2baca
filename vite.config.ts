import { copyFileSync } from 'node:fs';
import { defineConfig } from 'vite';

/** `dist/nq.js` and its chunks, for pages without a build; the schema beside them, so that a document can name it. */
export default defineConfig({
  base: './',
  publicDir: false,
  build: {
    outDir: 'dist',
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: { nq: 'widgets/embed/nq.ts' },
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js', chunkFileNames: 'nq-[name]-[hash].js' },
    },
  },
  plugins: [
    {
      name: 'publish-schema',
      writeBundle: () => copyFileSync('src/schema.json', 'dist/resolution-targets-1.schema.json'),
    },
  ],
});
