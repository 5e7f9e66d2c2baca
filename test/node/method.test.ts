/** The method page says in two languages what the code does: its sentences, numbers and addresses are the code's own. */
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { formatProgressValue } from '../../src/format.js';
import { explain, formatNumber, localeFor, STATUSES, summarize } from '../../src/index.js';
import { EXAMPLES, model, progressOf } from '../method-examples.js';

const folder = new URL('../../demo/method/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** What a reader sees of some markup. */
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]!)
    .replace(/\s+/g, ' ')
    .trim();

const all = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)];
const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

interface Figure {
  name: string;
  markup: string;
  tag: string;
  inside: string;
}

const figuresOf = (page: string): Figure[] =>
  all(page, /<figure class="example" data-example="([^"]+)">([\s\S]*?)<\/figure>/g).map(
    ([, name, markup]) => {
      const [, tag, inside] = /<nq-target-gauge\b([^>]*)>([\s\S]*?)<\/nq-target-gauge\s*>/.exec(markup!)!;
      return { name: name!, markup: markup!, tag: tag!, inside: textOf(inside!) };
    },
  );

const pages = [
  { lang: 'vi', file: 'index.html', other: 'en.html' },
  { lang: 'en', file: 'en.html', other: 'index.html' },
].map((page) => ({ ...page, html: read(page.file) }));

for (const { lang, file, other, html } of pages) {
  const locale = localeFor(lang);
  const figures = figuresOf(html);

  describe(`The method page ${file}`, () => {
    it('is in its language, links to the other and to the demo, and has the policy of the demo', () => {
      expect(html).to.include(`<html lang="${lang}">`);
      expect(html).to.include(`href="${other}"`).and.include(`href="../${file}"`);
      const policy = (page: string) => /content="(default-src[^"]*)"/.exec(page)![1];
      expect(policy(html)).to.equal(policy(read('../index.html')));
    });

    it('has nothing inline that the policy refuses', () => {
      expect(html).to.not.match(/\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
    });

    it('names addresses that are there', () => {
      const addresses = all(html, /\s(?:href|src)="([^"]+)"/g).map(([, address]) => address!);
      const ids = new Set(all(html, /\sid="([^"]+)"/g).map(([, id]) => id));
      for (const address of addresses) {
        if (address.startsWith('#')) expect(ids, address).to.include(address.slice(1));
        // What the build writes is not there before it.
        else if (!/^https:|\/dist\//.test(address))
          expect(existsSync(new URL(address, folder)), address).to.equal(true);
      }
    });

    it('uses each id once', () => {
      const ids = all(html, /\sid="([^"]+)"/g).map(([, id]) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('has every example, in order', () => {
      expect(figures.map(({ name }) => name)).to.deep.equal(EXAMPLES.map(({ name }) => name));
    });

    it('has a heading for every status, with its word', () => {
      for (const status of STATUSES) {
        const heading = new RegExp(`<h3 id="status-${status}">([\\s\\S]*?)</h3>`).exec(html)![1]!;
        expect(textOf(heading)).to.equal(locale.statuses[status]);
      }
      expect(textOf(/<h3 id="status-early">([\s\S]*?)<\/h3>/.exec(html)![1]!)).to.equal(locale.early);
    });

    it('counts the roll-up as the code does', () => {
      const [, day, list] = /data-rollup="([^"]+)">([\s\S]*?)<\/ul>/.exec(html)!;
      const progress = EXAMPLES.filter((one) => one.target === 'nghe-an/membership' && one.asOf === day);
      const { counts } = summarize(progress.map(progressOf));
      const wanted = STATUSES.filter((status) => counts[status] > 0).map(
        (status) => `${locale.statuses[status]} ${counts[status]}`,
      );
      expect(all(list!, /<li>([\s\S]*?)<\/li>/g).map(([, item]) => textOf(item!))).to.deep.equal(wanted);
    });

    for (const [index, { name, markup, tag, inside }] of figures.entries()) {
      const example = EXAMPLES[index]!;
      const progress = progressOf(example);

      describe(`in ${name}`, () => {
        it('asks the gauge what the tests ask', () => {
          expect(attribute(tag, 'target')).to.equal(example.target);
          expect(attribute(tag, 'organization')).to.equal(example.organization);
          expect(attribute(tag, 'unit')).to.equal(example.unit);
          expect(attribute(tag, 'as-of')).to.equal(example.asOf);
          expect(markup).to.include(`<time datetime="${example.asOf}">`);
        });

        it('explains the verdict in the words of the code', () => {
          const [, sentence] = /<p data-explained>([\s\S]*?)<\/p>/.exec(markup)!;
          expect(textOf(sentence!)).to.equal(explain(progress, { lang }));
        });

        it('says value and status without JavaScript too', () => {
          const word = example.early ? locale.early : locale.statuses[example.status];
          expect(inside.endsWith(`${word}.`), inside).to.equal(true);
          const value = formatProgressValue(progress, locale);
          if (value !== undefined) expect(inside).to.include(value);
        });

        it('quotes the text', () => {
          const [, quote] = /<blockquote lang="vi">([\s\S]*?)<\/blockquote>/.exec(markup)!;
          const target = model.targets.get(example.target)!;
          // What is left out of a quotation is marked.
          for (const words of textOf(quote!).slice(1, -1).split(' […] '))
            expect(target.quote).to.include(words);
        });

        if (progress.projection) {
          it('works out the projection in true numbers', () => {
            const { value, yearly } = progress.projection!;
            const required = progress.required as number;
            const digits = (number: number) => formatNumber(locale, number, { digits: 1 }).replace('-', '−');
            const miss = Math.abs(required - value);
            const way = Math.abs(required - (progress.value as number));
            const wanted: Record<string, string> = {
              pace: digits(yearly),
              projected: `${digits(value)}%`,
              ...(!progress.satisfied && {
                way: digits(way),
                miss: digits(miss),
                share: `${digits((miss / way) * 100)}%`,
              }),
            };
            const steps = all(markup, /<b data-step="([^"]+)">([^<]*)<\/b/g).map(([, key, text]) => [
              key,
              text,
            ]);
            expect(Object.fromEntries(steps)).to.deep.equal(wanted);
            expect(markup).to.match(/<svg[^>]*\srole="img"[^>]*\saria-labelledby="diagram-/);
          });
        }
      });
    }
  });
}

describe('The two method pages', () => {
  it('have the same sections, examples and pictures in the same order', () => {
    const outline = (page: string) =>
      all(page, /<(?:h[23]|figure|svg)\b[^>]*\s(?:id|data-example|aria-labelledby)="([^"]+)"/g).map(
        ([, id]) => id,
      );
    const [vi, en] = pages.map(({ html }) => outline(html));
    expect(en).to.deep.equal(vi);
    expect(vi).to.have.length.greaterThan(50);
  });

  it('are found from the demo and the README', () => {
    expect(read('../index.html')).to.include('href="method/index.html"');
    expect(read('../en.html')).to.include('href="method/en.html"');
    expect(read('../../README.md'))
      .to.include('(demo/method/index.html)')
      .and.include('(demo/method/en.html)');
  });
});
