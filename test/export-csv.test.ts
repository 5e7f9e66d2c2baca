/** Tables as CSV: what spreadsheets open, what they must not run, and that nothing is lost on the way back. */
import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { expect } from 'chai';
import fc from 'fast-check';
import { csvSigns, readCsv, writeCsv, type CsvCell, type CsvTable } from '../src/index.js';

const BOM = '\ufeff';
const LANGUAGES = ['vi', 'en'] as const;

const one = (cell: CsvCell, lang = 'vi') => {
  const text = writeCsv({ columns: ['a'], rows: [[cell]] }, { lang });
  return text.slice(`${BOM}a\r\n`.length, -2);
};

describe('A table as CSV', () => {
  const table: CsvTable = {
    columns: ['Tổ chức', 'Kết quả'],
    rows: [
      ['Hội Nông dân', 93.4],
      ['Đoàn; Thanh niên', -1234567.125],
      ['Mặt trận, “Tổ quốc”', undefined],
    ],
  };

  it('has a byte order mark, CRLF, and in Vietnamese the comma in numbers and semicolons between columns', () => {
    expect(writeCsv(table)).to.equal(
      `${BOM}Tổ chức;Kết quả\r\nHội Nông dân;93,4\r\n"Đoàn; Thanh niên";-1234567,125\r\n"Mặt trận, “Tổ quốc”";\r\n`,
    );
  });

  it('has in English the point in numbers and commas between columns', () => {
    expect(writeCsv(table, { lang: 'en' })).to.equal(
      `${BOM}Tổ chức,Kết quả\r\nHội Nông dân,93.4\r\n"Đoàn; Thanh niên",-1234567.125\r\n"Mặt trận, “Tổ quốc”",\r\n`,
    );
  });

  it('for the clipboard has tabs between cells, and no mark', () => {
    expect(writeCsv(table, { for: 'clipboard' })).to.match(/^Tổ chức\tKết quả\r\nHội Nông dân\t93,4\r\n/);
  });

  it('says which signs it uses', () => {
    expect(csvSigns()).to.deep.equal({ decimal: ',', separator: ';' });
    expect(csvSigns({ lang: 'en' })).to.deep.equal({ decimal: '.', separator: ',' });
    expect(csvSigns({ for: 'clipboard' })).to.deep.equal({ decimal: ',', separator: '\t' });
  });

  it('never rounds a number', () => {
    expect([0.1 + 0.2, 89.96, 1e21, 5e-324].map((number) => one(number))).to.deep.equal([
      ...['0,30000000000000004', '89,96', '1e+21', '5e-324'],
    ]);
  });

  it('doubles quotes, and keeps line ends within them', () => {
    expect(one('a"b\r\nc')).to.equal('"a""b\r\nc"');
  });

  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\0=1', ' =1', '\u00a0=1'];
  for (const text of [...formulas, '＝1', '＋1', '－1', '＠x', "'x", " '=1", '\ufeff=1', '\t', '\rx']) {
    it(`disarms ${JSON.stringify(text)}, and gives it back`, () => {
      expect(one(text).replace(/^"/, '')[0]).to.equal("'");
      expect(readCsv(writeCsv({ columns: [text], rows: [[text]] }))).to.deep.equal({
        columns: [text],
        rows: [[text]],
      });
    });
  }

  it('leaves a negative number a number, and a text that looks like one a text', () => {
    expect(one(-4.6)).to.equal('-4,6');
    expect(one('-4,6')).to.equal(`"'-4,6"`);
    expect(one('007')).to.equal('"007"');
    expect(one('1e5')).to.equal('"1e5"');
  });

  it('tells an empty text from none', () => {
    expect([one(''), one(undefined)]).to.deep.equal(['""', '']);
  });

  it('that is none is refused', () => {
    expect(() => readCsv('"a";"b"x')).to.throw(SyntaxError, 'no CSV');
  });
});

describe('What is written as CSV reads back in without loss', function () {
  this.timeout(20_000);
  const texts = fc.oneof(
    fc.constantFrom(...naughty),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...Array.from('=+-@\'"\t\r\n,;. 0189eĐữ＝\0\ufeff')) }),
  );
  const cells: fc.Arbitrary<CsvCell> = fc.oneof(
    texts,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.integer(),
    fc.constant(undefined),
  );
  const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.record({
      columns: fc.array(texts, { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 4 }),
    }),
  );

  for (const lang of LANGUAGES) {
    for (const whither of ['file', 'clipboard'] as const) {
      it(`in ${lang}, for the ${whither}`, () => {
        fc.assert(
          fc.property(tables, (table) => {
            const options = { lang, for: whither };
            expect(readCsv(writeCsv(table, options), options)).to.deep.equal(table);
          }),
          { seed: 6, numRuns: 2000 },
        );
      });
    }

    it(`in ${lang}, every naughty string`, () => {
      const table = { columns: ['text'], rows: naughty.map((text) => [text]) };
      expect(readCsv(writeCsv(table, { lang }), { lang })).to.deep.equal(table);
    });
  }

  it('after UTF-8 as well', () => {
    const table = { columns: ['Tên'], rows: [['Ữ Ệ Ổ đ 𠜎 👩‍👩‍👧‍👦'], ['Đo\u0302\u0300ng']] };
    const bytes = new TextEncoder().encode(writeCsv(table));
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(readCsv(text)).to.deep.equal(table);
  });
});
