/** A ranking as a table: what stands in it, in which order, and how a reader finds a row. */
import { expect } from 'chai';
import { localeFor, rank, registerLocale, type UnrankedReason } from '../src/index.js';
import { en } from '../src/locales/en.js';
import { viRanking } from '../src/locales/vi-ranking.js';
import type { RankingColumn, UnrankedFacts } from '../src/locale.js';
import {
  arrange,
  formatRows,
  levelChoices,
  pageOf,
  parentChoices,
  rankingTable,
  requirementOf,
  showingOf,
  unitOf,
  wrongOption,
  type Arrangement,
  type RankingEntry,
  type RankingTable,
  type TableOptions,
  type Wanted,
} from '../src/ranking-table/index.js';
import { AS_OF, documentOf, modelOf, rankingDocument } from './ranking-document.js';

registerLocale(en);
const vi = localeFor('vi');

const model = modelOf(rankingDocument);
const NONE: Arrangement = { query: '', column: 'rank', descending: false };

const tableOf = (options: Partial<TableOptions> = {}, of = model): RankingTable =>
  rankingTable(of, { target: 'membership', organization: 'nong-dan', asOf: AS_OF, ...options })!;
const unitsOf = (entries: readonly RankingEntry[]) => entries.map(({ row }) => row.unit).join(' ');
const placesOf = ({ entries }: RankingTable) =>
  entries.map(({ row }) => `${row.unit} ${row.rank ?? '–'}`).join(', ');
/** The texts of one row. */
const textOf = (table: RankingTable, unit: string, locale = vi) =>
  formatRows(table, table.entries, locale).find(({ entry }) => entry.row.unit === unit)!.text;

/** The document with other observations, or other things about its target. */
const changed = (target: object, observations?: object[]) =>
  modelOf({
    ...rankingDocument,
    targets: [{ ...rankingDocument.targets[0], ...target }],
    observations: observations ?? rankingDocument.observations,
  });

describe('A ranking as a table', () => {
  it('has the ranked first, equals by name, then those without a rank', () => {
    expect(placesOf(tableOf())).to.equal(
      'na-hoi 1, ban-pho 2, ta-van 2, cat-cat 4, seo-my-ty –, muong-hoa –, o-quy-ho –',
    );
  });

  it('ranks once for the same question about the same model, and anew for another', () => {
    const first = tableOf();
    expect(tableOf()).to.equal(first);
    expect(tableOf({ asOf: '2026-06-02' })).to.not.equal(first);
    expect(tableOf({ parent: 'sa-pa' })).to.not.equal(first);
    expect(tableOf({}, modelOf(rankingDocument))).to.not.equal(first);
  });

  it('says what `rank` says', () => {
    const { options, ranking } = tableOf();
    expect(ranking).to.deep.equal(rank(model, options));
  });

  it('is none without such a target, or without units', () => {
    expect(rankingTable(model, { target: 'none', asOf: AS_OF })).to.equal(undefined);
    const empty = modelOf({ ...rankingDocument, units: [], observations: [] });
    expect(rankingTable(empty, { target: 'membership', asOf: AS_OF })).to.equal(undefined);
  });

  it('of units that organizations share is that of the first one with figures, where none is asked for', () => {
    const shared = modelOf({
      ...rankingDocument,
      units: [{ id: 'sa-pa', name: 'Phường Sa Pa', level: 'commune' }],
      observations: [
        { target: 'membership', organization: 'doan-thanh-nien', unit: 'sa-pa', period: '2025', value: 91 },
      ],
    });
    const table = rankingTable(shared, { target: 'membership', asOf: AS_OF })!;
    expect(table.options.organization).to.equal('doan-thanh-nien');
    expect(table.entries.map(({ row }) => row.value)).to.deep.equal([91]);
  });

  describe('shows the columns that say something:', () => {
    const cases: [what: string, options: Partial<TableOptions>, columns: string][] = [
      ['against one requirement', {}, 'rank movement name value gap status'],
      ['against several', { organization: undefined }, 'rank movement name value required gap status'],
      ['by attainment', { by: 'attainment' }, 'rank movement name value attainment status'],
      ['by change', { by: 'change' }, 'rank name value change status'],
      ['without a previous period', { organization: 'doan-thanh-nien' }, 'rank name value gap status'],
      ['of sums of those below', { level: 'commune' }, 'rank movement name value'],
    ];
    for (const [what, options, columns] of cases) {
      it(what, () => {
        expect(tableOf(options).columns.join(' ')).to.equal(columns);
      });
    }
  });

  describe('in a language', () => {
    const cases: [unit: string, vi: object, en: object][] = [
      [
        'na-hoi',
        {
          rank: '1',
          value: '96,0%',
          counts: '48/50',
          gap: 'vượt 6 điểm %',
          required: 'từ 90% trở lên',
          moved: { direction: 'up', number: '3', words: 'tăng 3 bậc so với năm 2024' },
          before: 'Kỳ trước (năm 2024): 80%, hạng 4',
          source: 'Nguồn: Báo cáo số 12',
          note: 'Đã rà soát',
        },
        {
          value: '96.0%',
          gap: '6 percentage points more than required',
          moved: { direction: 'up', number: '3', words: 'up 3 places since 2024' },
          before: 'Before (2024): 80%, rank 4',
        },
      ],
      [
        'ban-pho',
        {
          rank: '2',
          moved: { direction: 'same', number: '0', words: 'giữ nguyên thứ hạng so với năm 2024' },
        },
        { moved: { direction: 'same', number: '0', words: 'same rank as in 2024' } },
      ],
      ['ta-van', { rank: '2', moved: undefined, before: undefined }, { rank: '2' }],
      [
        'cat-cat',
        {
          rank: '4',
          value: '87,5%',
          provisional: 'ước',
          gap: 'còn thiếu 2,5 điểm %',
          moved: { direction: 'down', number: '3', words: 'giảm 3 bậc so với năm 2024' },
        },
        { provisional: 'provisional', gap: '2.5 percentage points short' },
      ],
      [
        'seo-my-ty',
        { rank: undefined, value: '83,3%', reason: 'Tổng số chỉ có 6, dưới 10 nên không xếp hạng' },
        { reason: 'Not ranked: counts only 6, fewer than 10' },
      ],
      [
        'o-quy-ho',
        {
          rank: undefined,
          value: undefined,
          moved: undefined,
          reason: 'Chưa có số liệu',
          before: 'Kỳ trước (năm 2024): hạng 3',
        },
        { reason: 'Not reported yet', before: 'Before (2024): rank 3' },
      ],
      [
        'muong-hoa',
        { reason: 'Không áp dụng theo báo cáo của đơn vị' },
        { reason: 'Reported as not applicable' },
      ],
    ];
    for (const [unit, vietnamese, english] of cases) {
      it(`says of ${unit} what is known, in Vietnamese and English`, () => {
        const of = (expected: object, text: object) =>
          Object.fromEntries(Object.keys(expected).map((key) => [key, text[key as never]]));
        const [inVi, inEn] = [textOf(tableOf(), unit), textOf(tableOf(), unit, en)];
        expect(of(vietnamese, inVi)).to.deep.equal(vietnamese);
        expect(of(english, inEn)).to.deep.equal(english);
      });
    }

    it('gives all rows of a page as many decimals, but claims none that were rounded away', () => {
      const values = (table: RankingTable) =>
        formatRows(table, table.entries, vi).map(({ text }) => text.value);
      expect(values(tableOf())).to.deep.equal([
        '96,0%',
        '92,0%',
        '92,0%',
        '87,5%',
        '83,3%',
        undefined,
        undefined,
      ]);
      const whole = tableOf({ organization: 'doan-thanh-nien' });
      expect(values(whole)).to.deep.equal(['75%', '50%']);
      const [first] = rankingDocument.observations;
      const near = changed({}, [
        { ...first, period: '2025', numerator: 8996, denominator: 10000 },
        { ...first, unit: 'ban-pho', period: '2025', numerator: 46, denominator: 47 },
        { ...first, unit: 'ta-van', period: '2025', numerator: 96, denominator: 100 },
      ]);
      expect(values(tableOf({}, near)).slice(0, 3)).to.deep.equal(['97,9%', '96,0%', '89,96%']);
    });

    it('says “bằng mức yêu cầu” at the mark', () => {
      expect(textOf(tableOf({ organization: 'doan-thanh-nien' }), 'dong-tuyen').gap).to.equal(
        'bằng mức yêu cầu',
      );
    });

    it('says nothing of a gap that a tolerance makes up for', () => {
      const [requirement] = rankingDocument.targets[0]!.requirements;
      const tolerant = changed({ requirements: [{ ...requirement, tolerance: 3 }] });
      expect(textOf(tableOf({}, tolerant), 'cat-cat').gap).to.equal(undefined);
      expect(textOf(tableOf({}, tolerant), 'na-hoi').gap).to.equal('vượt 6 điểm %');
    });

    it('says the unit of measurement once, not in every row', () => {
      const count = changed({ measure: { kind: 'count', unit: 'hội viên', aggregate: 'sum' } }, [
        { target: 'membership', unit: 'na-hoi', period: '2025', value: 95 },
      ]);
      const table = tableOf({}, count);
      expect(unitOf(table)).to.equal('hội viên');
      expect(textOf(table, 'na-hoi')).to.include({ value: '95', gap: 'vượt 5' });
      expect(requirementOf(table, vi)!.text).to.equal('ít nhất 90 hội viên, hằng năm, giai đoạn 2024–2030');
      expect(unitOf(tableOf())).to.equal(undefined);
    });

    it('shows by attainment or change the number that the order goes by', () => {
      expect(textOf(tableOf({ by: 'attainment' }), 'na-hoi').attainment).to.equal('106,7%');
      const byChange = tableOf({ by: 'change' });
      expect(textOf(byChange, 'na-hoi').change).to.equal('tăng 16 điểm %');
      expect(textOf(byChange, 'cat-cat').change).to.equal('giảm 6,5 điểm %');
      expect(textOf(byChange, 'ban-pho').change).to.equal('không thay đổi');
      expect(textOf(byChange, 'ta-van').reason).to.equal(
        'Không có số liệu kỳ trước để so sánh nên không xếp hạng',
      );
    });
  });

  describe('names the requirement', () => {
    it('that all rows go by', () => {
      expect(requirementOf(tableOf(), vi)).to.deep.equal({
        aim: false,
        text: 'từ 90% trở lên, hằng năm, giai đoạn 2024–2030',
      });
    });

    it('with its condition, and that it is an aim', () => {
      const aimed = changed({ aim: true, condition: 'còn nguồn' });
      expect(requirementOf(tableOf({}, aimed), vi)).to.include({ aim: true, condition: 'còn nguồn' });
    });

    it('of each row where they differ', () => {
      const table = tableOf({ organization: undefined });
      expect(requirementOf(table, vi)).to.equal(undefined);
      expect(textOf(table, 'na-hoi').required).to.equal('từ 90% trở lên');
      expect(textOf(table, 'coc-san').required).to.equal('từ 75% trở lên');
    });

    it('of each row as an aim, where it is one', () => {
      const table = tableOf({ organization: undefined }, changed({ aim: true }));
      expect(textOf(table, 'na-hoi').required).to.equal('phấn đấu từ 90% trở lên');
      expect(textOf(table, 'na-hoi', en).required).to.equal('aim at least 90%');
    });
  });

  describe('where nobody has reported for the period in force', () => {
    const later = { asOf: '2027-01-10' };
    it('shows the newest that somebody has a figure of, and says which one is missing', () => {
      const table = tableOf(later);
      expect(table.missing).to.equal('2026');
      expect(table.ranking.period).to.equal('2025');
      expect(placesOf(table)).to.equal(placesOf(tableOf()));
      expect(tableOf()).to.include({ missing: undefined });
    });

    it('also where those ranked only have sums of others', () => {
      expect(tableOf({ ...later, level: 'commune' })).to.include({ missing: '2026' });
    });

    it('but not where somebody has, though nobody can be ranked', () => {
      const table = tableOf({ organization: 'doan-thanh-nien', by: 'change' });
      expect(table).to.include({ ranked: 0, missing: undefined });
    });

    it('keeps to the period that was asked for', () => {
      const table = tableOf({ ...later, period: '2026' });
      expect(table.ranked).to.equal(0);
      expect(table.missing).to.equal(undefined);
    });

    it('keeps below a parent to the period of all', () => {
      expect(tableOf({ ...later, parent: 'sa-pa' })).to.include({ missing: '2026' });
    });
  });

  it('names units as they were called in the period', () => {
    const renamed = modelOf({
      ...rankingDocument,
      units: rankingDocument.units.map((unit) =>
        unit.id === 'na-hoi'
          ? {
              ...unit,
              name: [
                { name: 'Chi hội Cũ', to: '2026-01-01' },
                { name: 'Chi hội Mới', from: '2026-01-01' },
              ],
            }
          : unit,
      ),
    });
    expect(tableOf({}, renamed).entries[0]!.name).to.equal('Chi hội Cũ');
  });

  it('says where a unit belongs, as far as units differ in that', () => {
    const place = (table: RankingTable) => table.entries.find(({ row }) => row.unit === 'na-hoi')!.place;
    expect(place(tableOf())).to.equal('Xã Bắc Hà');
    expect(place(tableOf({ organization: undefined }))).to.equal('Hội Nông dân · Xã Bắc Hà');
    expect(place(tableOf({ parent: 'bac-ha' }))).to.equal('');
  });
});

describe('A reader orders the rows', () => {
  const unranked = 'seo-my-ty muong-hoa o-quy-ho';
  const cases: [column: RankingColumn, ascending: string, descending: string][] = [
    ['rank', 'na-hoi ban-pho ta-van cat-cat', 'cat-cat ban-pho ta-van na-hoi'],
    ['name', 'ban-pho cat-cat na-hoi ta-van', 'ta-van na-hoi cat-cat ban-pho'],
    ['value', 'cat-cat ban-pho ta-van na-hoi', 'na-hoi ban-pho ta-van cat-cat'],
    ['gap', 'cat-cat ban-pho ta-van na-hoi', 'na-hoi ban-pho ta-van cat-cat'],
    // Tả Van had no rank before.
    ['movement', 'cat-cat ban-pho na-hoi ta-van', 'na-hoi ban-pho cat-cat ta-van'],
    ['status', 'cat-cat na-hoi ban-pho ta-van', 'na-hoi ban-pho ta-van cat-cat'],
  ];
  for (const [column, ascending, descending] of cases) {
    it(`by ${column}, the unranked last both ways`, () => {
      const table = tableOf();
      expect(unitsOf(arrange(table, { ...NONE, column }))).to.equal(`${ascending} ${unranked}`);
      expect(unitsOf(arrange(table, { ...NONE, column, descending: true }))).to.equal(
        `${descending} ${unranked}`,
      );
    });
  }

  it('by the place on the scale where values are grades', () => {
    const grades = [
      { id: 'good', name: 'Tốt' },
      { id: 'fair', name: 'Khá' },
      { id: 'poor', name: 'Kém' },
    ];
    const graded = modelOf({
      ...rankingDocument,
      scales: [{ id: 'xep-loai', name: 'Xếp loại', grades }],
      targets: [
        {
          ...rankingDocument.targets[0],
          measure: { kind: 'grade', scale: 'xep-loai' },
          requirements: [{ each: 'branch', comparator: 'gte', value: 'fair', every: 'year', from: '2024' }],
        },
      ],
      observations: [
        { target: 'membership', unit: 'na-hoi', period: '2025', grade: 'fair' },
        { target: 'membership', unit: 'ban-pho', period: '2025', grade: 'poor' },
        { target: 'membership', unit: 'ta-van', period: '2025', grade: 'good' },
      ],
    });
    const table = tableOf({}, graded);
    expect(textOf(table, 'na-hoi').value).to.equal('Khá');
    expect(
      unitsOf(arrange(table, { ...NONE, column: 'value' }))
        .split(' ')
        .slice(0, 3),
    ).to.deep.equal(['ban-pho', 'na-hoi', 'ta-van']);
  });

  it('and the ranking stays as it was', () => {
    const table = tableOf();
    const before = unitsOf(table.entries);
    arrange(table, { ...NONE, column: 'name', descending: true });
    expect(unitsOf(table.entries)).to.equal(before);
  });
});

describe('A reader finds', () => {
  const all = tableOf({ organization: undefined });
  const cases: [query: string, found: string][] = [
    ['bac ha', 'na-hoi ban-pho dong-tuyen coc-san'],
    ['Bắc Hà', 'na-hoi ban-pho dong-tuyen coc-san'],
    ['Bắc Hà'.normalize('NFD'), 'na-hoi ban-pho dong-tuyen coc-san'],
    ['doan', 'dong-tuyen coc-san'],
    ['dong', 'dong-tuyen'],
    ['ĐỒNG', 'dong-tuyen'],
    ['seo my', 'seo-my-ty'],
    ['ha  na', 'na-hoi'],
    ['hoi nong dan sa pa', 'ta-van cat-cat seo-my-ty muong-hoa o-quy-ho'],
    ['   ', unitsOf(all.entries)],
    ['xyz', ''],
  ];
  for (const [query, found] of cases) {
    it(`by “${query}”: ${found || 'nothing'}`, () => {
      const units = unitsOf(arrange(all, { ...NONE, query }))
        .split(' ')
        .sort();
      expect(units).to.deep.equal(found.split(' ').sort());
    });
  }

  it('the commune also where all rows are of one', () => {
    expect(unitsOf(arrange(tableOf({ parent: 'bac-ha' }), { ...NONE, query: 'bac ha' }))).to.equal(
      'na-hoi ban-pho',
    );
  });
});

describe('A reader turns pages', () => {
  const { entries } = tableOf({}, modelOf(documentOf(45)));
  const cases: [asked: number, rows: number, page: number, pages: number, from: number, to: number][] = [
    [1, 20, 1, 3, 1, 20],
    [3, 20, 3, 3, 41, 45],
    [9, 20, 3, 3, 41, 45],
    [0, 20, 1, 3, 1, 20],
    [1, 45, 1, 1, 1, 45],
    [1, 44, 1, 2, 1, 44],
    [2, 44, 2, 2, 45, 45],
  ];
  for (const [asked, rows, page, pages, from, to] of cases) {
    it(`to page ${asked} of ${rows} rows: ${from}–${to}`, () => {
      const { entries: shown, ...place } = pageOf(entries, asked, rows);
      expect(place).to.deep.equal({ page, pages, from, to });
      expect(unitsOf(shown)).to.equal(unitsOf(entries.slice(from - 1, to)));
    });
  }

  it('of which there is one where there is nothing', () => {
    expect(pageOf([], 1, 20)).to.deep.equal({ entries: [], page: 1, pages: 1, from: 0, to: 0 });
  });

  it('and is told which rows these are', () => {
    const says = (page: number, rows: number, change: Partial<Arrangement> = {}, locale = vi) =>
      showingOf(pageOf(entries, page, rows), entries.length, { ...NONE, ...change }, locale);
    expect(says(2, 20)).to.equal('Hiển thị 21–40 trong 45 đơn vị, sắp xếp theo hạng, từ cao đến thấp');
    expect(says(2, 44)).to.equal('Hiển thị 45 trong 45 đơn vị, sắp xếp theo hạng, từ cao đến thấp');
    expect(says(1, 20, { column: 'name', descending: true, query: ' so ' })).to.equal(
      'Hiển thị 1–20 trong 45 đơn vị khớp với “so”, sắp xếp theo tên, từ Z đến A',
    );
    expect(says(1, 20, {}, en)).to.equal('Showing 1–20 of 45 units, ordered by rank, best first');
    const nothing = (query: string) => showingOf(pageOf([], 1, 20), 0, { ...NONE, query }, vi);
    expect(nothing('xyz')).to.equal('Không có đơn vị nào khớp với “xyz”.');
    expect(nothing('')).to.equal('Chưa có đơn vị nào để xếp hạng.');
  });
});

describe('A reader narrows the ranking', () => {
  const question = { target: 'membership', asOf: AS_OF };

  it('to a level that has something to rank', () => {
    expect(levelChoices(model, question).map(({ id }) => id)).to.deep.equal(['commune', 'branch']);
    const alone = changed({ measure: { kind: 'percent', aggregate: 'none' } });
    expect(levelChoices(alone, question).map(({ id }) => id)).to.deep.equal(['branch']);
  });

  it('and is first shown the one that most units with a figure are on', () => {
    expect(tableOf().options.level).to.equal('branch');
    const communes = changed({}, [
      { target: 'membership', unit: 'sa-pa', period: '2025', value: 90 },
      { target: 'membership', unit: 'bac-ha', period: '2025', value: 91 },
      { target: 'membership', unit: 'na-hoi', period: '2025', value: 92 },
    ]);
    expect(tableOf({}, communes).options.level).to.equal('commune');
    expect(tableOf({}, changed({}, [])).options.level).to.equal('branch');
  });

  it('to the units above, by name, where there is more than one', () => {
    expect(parentChoices(model, tableOf())).to.deep.equal([
      {
        id: 'commune',
        name: 'Xã, phường',
        options: [
          { id: 'sa-pa', name: 'Phường Sa Pa' },
          { id: 'bac-ha', name: 'Xã Bắc Hà' },
        ],
      },
    ]);
    expect(parentChoices(model, tableOf({ organization: 'doan-thanh-nien' }))).to.deep.equal([]);
  });

  it('level by level: below what is chosen only what lies below it', () => {
    const nested = modelOf({
      ...rankingDocument,
      units: [
        ...rankingDocument.units.map((unit) =>
          unit.id === 'bac-ha' ? { ...unit, parent: 'tinh-khac' } : unit,
        ),
        { id: 'tinh-khac', name: 'Tỉnh Khác', level: 'province' },
      ],
    });
    const choices = (parent?: string) =>
      parentChoices(nested, tableOf({}, nested), parent).map(
        ({ id, options, chosen }) => `${id} ${options.map((one) => one.id).join('|')} ${chosen ?? '–'}`,
      );
    expect(choices()).to.deep.equal(['province tinh-khac|tinh –', 'commune sa-pa|bac-ha –']);
    expect(choices('tinh')).to.deep.equal(['province tinh-khac|tinh tinh', 'commune sa-pa –']);
    expect(choices('bac-ha')).to.deep.equal(['province tinh-khac|tinh tinh-khac', 'commune bac-ha bac-ha']);
  });
});

describe('Options are wrong', () => {
  const good: Wanted = { target: 'membership', organization: 'nong-dan', level: 'branch', parent: 'sa-pa' };
  const cases: [wanted: Wanted, wrong: string | undefined][] = [
    [{ ...good, period: '2025', by: 'change' }, undefined],
    [{ target: 'membership' }, undefined],
    [{}, 'target'],
    [{ ...good, target: 'none' }, 'target'],
    [{ ...good, organization: 'none' }, 'organization'],
    [{ ...good, level: 'none' }, 'level'],
    [{ ...good, parent: 'none' }, 'parent'],
    [{ ...good, period: 'năm 2025' }, 'period'],
    [{ ...good, period: '2025/2024' }, 'period'],
    [{ ...good, by: 'rank' }, 'by'],
  ];
  for (const [wanted, wrong] of cases) {
    it(`${JSON.stringify(wanted)}: ${wrong ?? 'none'}`, () => {
      expect(wrongOption(model, wanted)).to.equal(wrong);
    });
  }

  it('where an organization has nothing to do with the target', () => {
    const farmers = changed({
      organizations: ['nong-dan'],
      requirements: [rankingDocument.targets[0]!.requirements[0]],
    });
    expect(wrongOption(farmers, { ...good, organization: 'doan-thanh-nien' })).to.equal('organization');
  });
});

describe('A unit without a rank', () => {
  const codes: UnrankedReason['code'][] = [
    ...([
      'silent',
      'declared',
      'too-small',
      'unknown-size',
      'other-population',
      'other-requirement',
    ] as const),
    ...(['no-attainment', 'partial', 'no-base', 'zero-base', 'break', 'ended', 'not-begun'] as const),
    'cannot-aggregate',
  ];
  const facts: Omit<UnrankedFacts, 'code'> = {
    ...{ date: '01/07/2025', reported: '20/25', denominator: '6', minimum: '10', population: 'hộ gia đình' },
  };

  it('has a reason in words of its own, in each language', () => {
    for (const words of [viRanking, en.ranking!]) {
      const reasons = codes.map((code) => words.unranked({ code, ...facts }));
      expect(new Set(reasons).size).to.equal(codes.length);
      for (const reason of reasons)
        expect(reason)
          .to.match(/^\p{Lu}.{5,}[^.]$/u)
          .and.not.contain('undefined');
    }
  });

  it('is told the numbers that the reason rests on', () => {
    expect(viRanking.unranked({ code: 'partial', ...facts })).to.contain('20/25');
    expect(viRanking.unranked({ code: 'other-population', ...facts })).to.contain('(hộ gia đình)');
    expect(viRanking.unranked({ code: 'other-population' })).to.not.contain('(');
    expect(viRanking.unranked({ code: 'ended', ...facts })).to.contain('01/07/2025');
  });

  it('is told how many parts of a sum have reported', () => {
    const table = tableOf({ level: 'commune' });
    expect(textOf(table, 'sa-pa').reason).to.match(/Mới có \d\/\d nơi báo cáo/);
  });
});
