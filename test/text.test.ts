import { expect } from 'chai';
import { nearest } from '../src/nearest.js';
import { toNfc } from '../src/nfc.js';
import { fold } from '../src/text.js';

describe('fold', () => {
  const cases: [text: string, folded: string][] = [
    ['Đồng Tháp', 'dong thap'],
    ['dong thap', 'dong thap'],
    ['ĐỒNG THÁP', 'dong thap'],
    ['Đồng Tháp'.normalize('NFD'), 'dong thap'],
    ['đắk lắk', 'dak lak'],
    ['Hòa', 'hoa'],
    ['Hoà', 'hoa'],
    ['Thừa Thiên – Huế', 'thua thien – hue'],
    ['ưỡn ẹo, Ỷ lại', 'uon eo, y lai'],
    ['08-NQ/ĐUK', '08-nq/duk'],
    ['', ''],
  ];
  for (const [text, folded] of cases) {
    it(`makes ${JSON.stringify(text)} ${JSON.stringify(folded)}`, () => expect(fold(text)).to.equal(folded));
  }

  it('lets a search without tone marks find a name', () => {
    const names = ['Đồng Nai', 'Đồng Tháp', 'Lâm Đồng'];
    expect(names.filter((name) => fold(name).includes(fold('dong thap')))).to.deep.equal(['Đồng Tháp']);
    expect(names.filter((name) => fold(name).includes(fold('Đông')))).to.deep.equal(names);
  });
});

describe('nearest', () => {
  const keys = ['requirements', 'organizations', 'name', 'by', 'from'];
  const cases: [says: string, word: string, candidates: string[], found: string | undefined][] = [
    ['the word itself', 'name', keys, 'name'],
    ['a slip of the pen', 'requirments', keys, 'requirements'],
    ['two letters turned round', 'nmae', keys, 'name'],
    ['another case', 'NAME', keys, 'name'],
    ['tone marks left out', 'dong-thap', ['Đồng-Tháp', 'an-giang'], 'Đồng-Tháp'],
    ['British spelling', 'organisations', keys, 'organizations'],
    ['a word cut short', 'organ', ['organs', ...keys], 'organs'],
    ['the nearest of several', 'nong-dam', ['nong-don', 'nong-dan', 'nong'], 'nong-dan'],
    ['the first of two as near', 'ab', ['abc', 'abd'], 'abc'],
    ['nothing that is far off', 'completely-different', keys, undefined],
    ['nothing among none', 'name', [], undefined],
  ];
  for (const [says, word, candidates, found] of cases) {
    it(`finds ${says}`, () => expect(nearest(word, candidates)).to.equal(found));
  }

  it('takes any iterable, such as a set of ids', () => {
    expect(nearest('phu-mu', new Set(['nong-dan', 'phu-nu']))).to.equal('phu-nu');
  });
});

describe('toNfc', () => {
  it('composes every string and key, and copies', () => {
    const decomposed = {
      ['Tỷ'.normalize('NFD')]: ['Hoà'.normalize('NFD'), 1, null, { a: 'ế'.normalize('NFD') }],
    };
    const composed = toNfc(decomposed);
    expect(composed).to.deep.equal({ Tỷ: ['Hoà', 1, null, { a: 'ế' }] });
    expect(Object.keys(decomposed)).to.deep.equal(['Tỷ'.normalize('NFD')]);
  });

  it('keeps a key named __proto__ an ordinary key', () => {
    const data = JSON.parse('{"__proto__":{"a":1}}') as object;
    expect(Object.keys(toNfc(data))).to.deep.equal(['__proto__']);
    expect(Object.getPrototypeOf(toNfc(data))).to.equal(Object.prototype);
  });

  it('comes to an end on a circle', () => {
    const circle: Record<string, unknown> = {};
    for (const key of 'abcdefghij') circle[key] = circle;
    expect(Object.keys(toNfc(circle))).to.have.length(10);
  });

  it('copies what is held twice in full both times', () => {
    const shared = { name: 'Hoà'.normalize('NFD') };
    expect(toNfc([shared, { shared }])).to.deep.equal([{ name: 'Hoà' }, { shared: { name: 'Hoà' } }]);
  });
});
