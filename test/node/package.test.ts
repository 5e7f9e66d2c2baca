/** What developers install: modules that a bundler takes apart, one entry an element, and a core without side effects. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { build, type Rolldown } from 'vite';
import type * as Core from '../../src/index.js';
import { WIDGETS } from '../../widgets/embed/names.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { exports: entries } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
};

/** What an application ships that writes this: the code of its first load, and of all. */
async function bundle(code: string): Promise<{ first: string; all: string; firstModules: string[] }> {
  const entry = '\0application';
  const { output } = (await build({
    ...{ root, configFile: false, logLevel: 'silent', publicDir: false },
    plugins: [
      {
        name: 'application',
        resolveId: (id) => (id === 'application' ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: 'application', output: { minify: true } },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter((one) => one.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set<Rolldown.OutputChunk>();
  const follow = (chunk: Rolldown.OutputChunk) => {
    if (first.has(chunk)) return;
    first.add(chunk);
    for (const name of chunk.imports) if (byName.has(name)) follow(byName.get(name)!);
  };
  for (const chunk of chunks.filter(({ isEntry }) => isEntry)) follow(chunk);
  const codeOf = (list: Iterable<Rolldown.OutputChunk>) => [...list].map((one) => one.code).join('\n');
  const firstModules = [...first].flatMap(({ moduleIds }) => moduleIds);
  return { first: codeOf(first), all: codeOf(chunks), firstModules };
}

/** The elements that code defines. */
const definedIn = (code: string) =>
  [...code.matchAll(/customElements\.define\([`"']nq-([\w-]+)/g)].map(([, name]) => name);

describe('The npm package', function () {
  this.timeout(120_000);

  it('has the files that it says it has, with their types', () => {
    for (const [name, entry] of Object.entries(entries)) {
      const files = typeof entry === 'string' ? [entry] : [entry.types, entry.default];
      for (const file of files.filter((one) => !one.includes('*')))
        expect(existsSync(root + file), `${name}: ${file}: npm run build`).to.equal(true);
    }
  });

  it('has an entry for each element', () => {
    expect(Object.keys(entries)).to.include.members(WIDGETS.map((name) => `./widgets/${name}.js`));
  });

  it('judges in Node, by its own name', async () => {
    // As a string, since what it names is there only after the build.
    const name: string = 'nq-widgets';
    const { parseResolution, createModel, evaluate, snapshot } = (await import(name)) as typeof Core;
    const parsed = parseResolution(readFileSync(`${root}demo/resolutions/lao-cai.json`, 'utf8'));
    if (!parsed.ok) throw new Error('Not read');
    const model = createModel(parsed.document);
    const options = { asOf: '2026-11-21', target: 'membership-rate', organization: 'nong-dan' };
    expect(evaluate(model, options).map(({ status }) => status)).to.deep.equal(['missed', 'off-track']);
    expect(snapshot(model, { widget: 'target-gauge', ...options })).to.contain('90,4%');
  });

  for (const name of WIDGETS)
    it(`gives an application that asks for <nq-${name}> that element, and nothing of others nor, at first, of Vega`, async () => {
      const { all, firstModules } = await bundle(`import 'nq-widgets/widgets/${name}.js';`);
      expect(definedIn(all)).to.deep.equal([name]);
      expect(firstModules.join()).to.contain('node_modules/lit');
      expect(firstModules.filter((id) => id.includes('node_modules/vega'))).to.deep.equal([]);
    });

  it('gives all of them to one that asks for all', async () => {
    const { first } = await bundle(`import 'nq-widgets/widgets';`);
    expect(definedIn(first)).to.have.members(WIDGETS);
  });

  it('gives an application of the core what it asks for: nothing of pages, and no more than that', async () => {
    const { all: little, firstModules } = await bundle(
      `import { evaluate } from 'nq-widgets'; console.log(evaluate);`,
    );
    expect(firstModules.filter((id) => id.includes('node_modules'))).to.deep.equal([]);
    const { all: much } = await bundle(`import * as core from 'nq-widgets'; console.log({ ...core });`);
    expect(much).to.not.match(/customElements|HTMLElement|\bwindow\./);
    expect(little.length).to.be.below(much.length / 2);
  });
});
