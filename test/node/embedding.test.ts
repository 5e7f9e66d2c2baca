/** The Embedding page shows the code that the tests use, and names what there is. */
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { EXAMPLES } from '../../src/cli/docs/elements.js';
import * as codes from '../../src/cli/docs/embedding/codes.js';
import { ATTRIBUTES, WIDGETS } from '../../widgets/embed/names.js';
import { policies } from '../tools/fixtures.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const pages = { vi: 'demo/docs/embedding/index.html', en: 'demo/docs/embedding/en.html' };

/** The code that a page shows for others to paste. */
const samplesOn = (page: string): string[] =>
  [...page.matchAll(/<pre><code>([\s\S]*?)<\/code>/g)].map(([, text]) =>
    text!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  );

describe('The Embedding page', () => {
  for (const language of ['vi', 'en'] as const) {
    it(`has each form, and what else the tests use (${language})`, () => {
      const samples = samplesOn(read(pages[language]));
      expect(samples).to.include.members([
        ...Object.values(codes.formsIn(language)),
        codes.linkFromAfar(language),
        codes.listenerIn(language),
        codes.filePageIn(language),
        codes.LOADER,
        codes.POLICY,
        codes.PINNED,
        codes.ROOM,
        codes.DIV_ROOM,
      ]);
    });

    it(`is reached from the other pages of the documentation (${language})`, () => {
      const [, file] = /embedding\/(.*)/.exec(pages[language])!;
      expect(read(`demo/docs/${file!}`)).to.include(`href="embedding/${file!}"`);
      for (const { element: tag } of EXAMPLES)
        expect(read(`demo/docs/${tag.slice(3)}/${file!}`), tag).to.include(`href="../embedding/${file!}"`);
    });
  }

  it('has files of ours in its code, and pins the version that there is', () => {
    const all = samplesOn(read(pages.vi)).join('\n');
    const named = [...all.matchAll(/nq\/(nq[\w.-]*\.js|widget\.html)/g)].map(([, file]) => file!);
    expect(new Set(named).size).to.be.at.least(5);
    for (const file of named)
      expect(existsSync(new URL(`../../dist/${file}`, import.meta.url)), file).to.equal(true);
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const { entries } = JSON.parse(read('dist/integrity.json')) as {
      entries: Record<string, { tag: string }>;
    };
    const { tag } = entries[`nq-auto-${version}.js`]!;
    expect(codes.PINNED.replace('/nq/', '')).to.equal(tag.replace(/sha384-[^"]+/, 'sha384-…'));
    for (const page of Object.values(pages)) expect(read(page)).to.include(`nq-all-${version}.js`);
  });

  it('has the policies that are tested', () => {
    expect(codes.POLICY).to.equal(policies.trusted);
    expect(codes.PAGE_POLICY).to.equal(`Content-Security-Policy: ${policies.strict}`);
    expect(`Content-Security-Policy: ${policies.dynamic}`).to.include(codes.DYNAMIC_POLICY);
  });

  it('has the rules of the README', () => {
    expect(read('README.md')).to.include(codes.ROOM);
  });
});

describe('An embed', () => {
  it('may name every element and every attribute that there is, and no other', () => {
    interface Manifest {
      modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
    }
    const { modules } = JSON.parse(read('custom-elements.json')) as Manifest;
    const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    const attributes = elements.flatMap(({ attributes: own = [] }) => own.map(({ name }) => name));
    expect(WIDGETS).to.have.members(elements.map(({ tagName }) => tagName!.slice('nq-'.length)));
    expect(ATTRIBUTES).to.have.members([...new Set(attributes)]);
  });
});
