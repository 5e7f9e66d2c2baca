import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import laoCai from '../../demo/resolutions/lao-cai.json' with { type: 'json' };
import { readOwnSpec } from '../../src/charts/own.js';
import { createModel, evaluate, localeFor, parseResolution, STATUSES } from '../../src/index.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const readme = read('README.md');
const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)![1]!;

/** What a script prints, line by line, with the files of the demo for its network. */
function outputOf(script: string): string[] {
  const fetchFile = `
    import { readFileSync } from 'node:fs';
    globalThis.fetch = (file) => Promise.resolve(new Response(readFileSync('demo/resolutions/' + file)));`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', `${fetchFile}\n${script}`], {
    cwd: new URL('../../dist/', import.meta.url),
    encoding: 'utf8',
  }).split('\n');
}

describe('The README', () => {
  it('shows a document that is valid', () => {
    expect(parseResolution(block('json'))).to.include({ ok: true });
  });

  it('pastes a tag that finds its figure in the demo', () => {
    const [, target, organization] = /target="(.*?)" organization="(.*?)"/.exec(block('html'))!;
    const result = parseResolution(laoCai);
    if (!result.ok) throw new Error('The demo is not valid.');
    const progress = evaluate(createModel(result.document), { asOf: '2026-11-20', target, organization });
    expect(progress.map(({ value }) => value)).to.satisfy(
      (values: unknown[]) => values.length > 0 && values.every(Number),
    );
  });

  it('shows the same three lines as the demo', () => {
    const shown = read('demo/index.html').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    expect(shown.replace(/\s+/g, ' ')).to.include(block('html').trim().replace(/\s+/g, ' '));
  });

  it('shows code for developers that runs as it stands, beside the files it names', () => {
    const [verdict, row] = outputOf(block('js'));
    expect(verdict).to.match(/^[a-z-]+ \p{Lu}.*%.*\.$/u);
    expect(row).to.match(/^nong-dan\/\S+ 1 \d+$/);
  });

  it('shows code that gives a snapshot, with the model of the code before it', () => {
    const [, code] = /```js\n(import \{ snapshot[\s\S]*?)```/.exec(readme)!;
    const [, , ...html] = outputOf(`${block('js')}\n${code}`);
    expect(html[0]).to.match(/^<p><strong>.* chậm tiến độ/);
    expect(html).to.include('</table>');
  });

  it('shows a chart whose spec names a table of fields that there are', () => {
    const [, text] = /<script type="application\/vnd\.vegalite\+json">([\s\S]*?)<\/script>/.exec(readme)!;
    const spec = JSON.parse(text!) as { encoding: Record<string, { field: string }> };
    expect(readOwnSpec(spec)).to.deep.include({ tables: ['progress'], height: 200 });
    const fields = Object.values(spec.encoding)
      .flat()
      .map(({ field }) => field);
    expect(Object.keys(localeFor('en').chart!.fields)).to.include.members(fields);
  });

  it('gives the commands that CI runs', () => {
    expect(read('.ci/run')).to.include('npm ci && npm test');
    expect(readme).to.include('npm ci && npm test');
    expect(JSON.parse(read('package.json'))).to.have.nested.property('scripts.start');
  });

  it('names every status with its Vietnamese word', () => {
    const { statuses } = localeFor('vi');
    for (const status of STATUSES)
      expect(readme).to.match(new RegExp(`\`${status}\` *\\| ${statuses[status]} `));
  });
});
