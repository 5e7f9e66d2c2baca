/** What elements give as tables, JSON and drawings. */
import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { expect } from 'chai';
import laoCai from '../demo/resolutions/lao-cai.json' with { type: 'json' };
import {
  evaluate,
  gradeDistribution,
  gradeTable,
  progressJson,
  rankedTable,
  readCsv,
  svgDocument,
  targetTrend,
  taskList,
  taskTable,
  trendTable,
  verdictTable,
  writeCsv,
  type CsvTable,
  type Drawing,
} from '../src/index.js';
import { fileName } from '../src/export/file-name.js';
import { rowsTable } from '../src/export/row-tables.js';
import { arrange, rankingTable } from '../src/ranking-table/index.js';
import { observationRows } from '../src/tables/index.js';
import { AS_OF, gradeDocument, gradeTarget, ninety } from './grade-document.js';
import { modelOf } from './ranking-document.js';

const model = modelOf(laoCai);
const asOf = '2026-11-21';
const farmers = evaluate(model, { asOf, target: 'membership-rate', organization: 'nong-dan' });
const TITLE = laoCai.resolution.title;

/** A row by the names of its columns, without those that are empty. */
const named = ({ columns, rows }: CsvTable, index: number) =>
  Object.fromEntries(
    columns.flatMap((name, place) => {
      const cell = rows[index]![place];
      return cell === undefined ? [] : [[name, cell]];
    }),
  );

describe('The table of verdicts', () => {
  it('says what the gauge says, with the number in full, and in each row its source, day and document', () => {
    expect(named(verdictTable(model, farmers, { asOf }), 1)).to.deep.equal({
      'Tổ chức, đơn vị': 'Hội Nông dân',
      'Chỉ tiêu': 'Tỷ lệ tập hợp đoàn viên, hội viên',
      Mục: 'II.2.2 (4)',
      'Kết quả (số)': (186504 / 206310) * 100,
      'Đơn vị tính': '%',
      'Tử số': 186504,
      'Mẫu số': 206310,
      'Kết quả': '90,4%',
      'Yêu cầu (số)': 95,
      'Yêu cầu': 'từ 95% trở lên',
      'Thời gian': 'hằng năm, giai đoạn 2026–2030 và các năm tiếp theo',
      'Tình trạng': 'Chậm tiến độ',
      'So với yêu cầu': 'còn thiếu 4,6 điểm %',
      Kỳ: 'năm 2026',
      'Kỳ số liệu': '6 tháng đầu năm 2026',
      'Số ước': 'ước',
      Nguồn: 'nq-widgets, ví dụ',
      'Tính đến ngày': '21/11/2026',
      'Văn bản': TITLE,
      'Lưu ý': 'Số liệu minh họa',
    });
  });

  it('says it in English', () => {
    expect(named(verdictTable(model, farmers, { asOf, lang: 'en' }), 1)).to.include({
      Result: '90.4%',
      Status: 'Off track',
      'As of': '21 November 2026',
      Remark: 'Sample figures',
    });
  });

  it('has of those judged one by one the counts, and no text that a spreadsheet would take for a day', () => {
    const veterans = evaluate(model, { asOf, target: 'party-admission', organization: 'cuu-chien-binh' });
    const row = named(verdictTable(model, veterans.slice(0, 1), { asOf }), 0);
    expect(row).to.include({ 'Số đạt': 69, 'Số phải thực hiện': 69, 'Số chưa báo cáo': 0 });
    expect(row).to.not.have.any.keys('Kết quả', 'Kết quả (số)');
  });
});

describe('Each table', () => {
  const ranking = rankingTable(model, { asOf, target: 'party-admission', organization: 'nong-dan' })!;
  const found = arrange(ranking, { query: 'thon na', column: 'name', descending: true });
  const trend = targetTrend(model, { asOf, target: 'membership-rate', organization: 'nong-dan' })!;
  const grades = gradeDistribution(model, { asOf, target: 'grassroots-grade' });
  const target = model.targets.get('grassroots-grade')!;

  for (const lang of ['vi', 'en']) {
    const context = { asOf, lang };
    const tables: Record<string, CsvTable> = {
      verdicts: verdictTable(model, evaluate(model, { asOf }), context),
      ranking: rankedTable(model, ranking, found, context),
      trend: trendTable(model, trend, context),
      grades: gradeTable(model, target, grades, context),
      tasks: taskTable(model, taskList(model, { asOf }), context),
      observations: rowsTable(model, observationRows(model, { asOf, lang }), context),
    };
    for (const [name, table] of Object.entries(tables)) {
      it(`of ${name} reads back in without loss, in ${lang}; no two columns have one name`, () => {
        expect(table.rows).to.have.length.greaterThan(1);
        expect(new Set(table.columns).size).to.equal(table.columns.length);
        expect(readCsv(writeCsv(table, { lang }), { lang })).to.deep.equal(table);
      });

      it(`of ${name} says in each row of when it is, in ${lang}`, () => {
        const day = table.columns.indexOf(lang === 'vi' ? 'Tính đến ngày' : 'As of');
        const days = new Set(table.rows.map((row) => row[day]));
        expect([...days]).to.deep.equal([lang === 'vi' ? '21/11/2026' : '21 November 2026']);
      });
    }
  }

  it('of a ranking has the rows that were found, in their order', () => {
    const table = rankedTable(model, ranking, found, { asOf });
    const place = table.columns.indexOf('Tổ chức, đơn vị');
    expect(table.rows.map((row) => row[place])).to.deep.equal(found.map(({ name }) => name));
    expect(found.length).to.be.greaterThan(1).and.lessThan(ranking.entries.length);
  });

  it('of a trend has each period with its figure and what was asked then', () => {
    const row = named(trendTable(model, trend, { asOf }), 5);
    expect(row).to.include({
      'Kỳ số liệu': '6 tháng đầu năm 2026',
      'Tính chất số liệu': 'ước',
      'Kết quả': '90,4%',
      'Yêu cầu': 'từ 95% trở lên',
      'Ghi chú': 'Ước thực hiện đến 30/6/2026',
    });
    expect(row['Kết quả (số)']).to.be.closeTo(90.39988, 1e-5);
  });

  it('of grades has the counts that the bars show, and their sum', () => {
    const table = gradeTable(model, target, grades, { asOf });
    expect(named(table, 0)).to.include({
      'Đối tượng': 'Mặt trận Tổ quốc',
      'Số đạt': 88,
      'Thuộc diện tính': 99,
    });
    expect(named(table, table.rows.length - 1)).to.include({ 'Đối tượng': 'Tổng số', 'Số đạt': 2212 });
  });

  it('has no count of those of whom nobody has reported, not even zero', () => {
    const asked = gradeTarget('t', 'Xếp loại', { ...ninety, organizations: ['nong-dan'] });
    const silent = modelOf(gradeDocument([asked], [{ target: 't', grades: [], silent: 4 }]));
    const on = { asOf: AS_OF };
    const groups = gradeDistribution(silent, { ...on, target: 't' });
    for (const table of [
      gradeTable(silent, silent.targets.get('t')!, groups, on),
      verdictTable(
        silent,
        evaluate(silent, { ...on, target: 't', organization: 'nong-dan' }).slice(0, 1),
        on,
      ),
    ]) {
      const row = named(table, 0);
      expect(Object.values(row)).to.include(4);
      expect(row).to.not.have.property('Số đạt');
    }
  });
});

describe('Verdicts as JSON', () => {
  const text = progressJson(model, farmers, { asOf });
  const read = JSON.parse(text) as { progress: Record<string, unknown>[] } & Record<string, unknown>;

  it('name format, document and day, and that figures are made up', () => {
    expect(read).to.include({ format: 'nq-progress-1', asOf, illustrative: true });
    expect(read.resolution).to.deep.equal({ id: 'lao-cai', title: TITLE });
  });

  it('name targets, subjects and requirements by id and place, with the numbers of the judgement', () => {
    const [first, second] = read.progress;
    expect(first).to.include({ target: 'membership-rate', requirement: 0, organization: 'nong-dan' });
    expect(second).to.include({ requirement: 3, status: 'off-track', required: 95, comparator: 'gte' });
    expect(second!.value).to.equal(farmers[1]!.value);
    expect(second!.gap).to.equal(farmers[1]!.gap);
    expect(second!.figure).to.include({ period: '2026-S1', source: 'nq-widgets, ví dụ' });
  });

  it('come out the same each time', () => {
    expect(
      progressJson(model, evaluate(model, { asOf, target: 'membership-rate', organization: 'nong-dan' }), {
        asOf,
      }),
    ).to.equal(text);
  });
});

describe('The name of a file', () => {
  it('is made of ids and the day, in letters of ASCII', () => {
    expect(fileName(['membership-rate', 'nong-dan', undefined], asOf)).to.equal(
      'membership-rate-nong-dan-2026-11-21',
    );
    expect(fileName(['a/b.c_d', 'Đồng Tháp', '../..'], asOf)).to.equal('a-b-c-d-dong-thap-2026-11-21');
  });
});

describe('A drawing as SVG', () => {
  const drawn = (text: string): Drawing => ({
    ...{ width: 100, height: 50, background: '#fff', title: text, description: text, lang: 'vi' },
    shapes: [
      {
        ...{ kind: 'text', text, x: 1, y: 2.00004, width: 30, size: 13, weight: '700' },
        ...{ family: `"${text}", sans-serif`, matrix: [1, 0, 0, 1, 0, 0], fill: 'rgb(1,2,3)' },
      },
      { kind: 'path', d: 'M0 0h10', matrix: [2, 0, 0, 2, 5, 5], stroke: 'red', strokeWidth: 2, dash: [3, 1] },
    ],
  });

  it('stands by itself, with its size, white paper, and names for what is seen', () => {
    expect(svgDocument(drawn('Đạt')).split('\n')).to.deep.equal([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50" role="img" xml:lang="vi">',
      '<title>Đạt</title>',
      '<desc>Đạt</desc>',
      '<rect width="100" height="50" fill="#fff"/>',
      '<text x="1" y="2" textLength="30" lengthAdjust="spacingAndGlyphs" font-family="&quot;Đạt&quot;, sans-serif" font-size="13" font-weight="700" fill="rgb(1,2,3)">Đạt</text>',
      '<path d="M0 0h10" transform="matrix(2 0 0 2 5 5)" fill="none" stroke="red" stroke-width="2" stroke-dasharray="3 1"/>',
      '</svg>',
      '',
    ]);
  });

  it('holds nothing that XML forbids, and no markup of the text, whatever the text', () => {
    const own = [
      'a\u0000b\u000bc\u001fd',
      '\ud800',
      'x\udfff',
      '\ufffe\uffff',
      ']]><svg onload=ran(1)>',
      '&amp;<!--',
    ];
    for (const text of [...naughty, ...own]) {
      const svg = svgDocument(drawn(text));
      // eslint-disable-next-line no-control-regex -- these are what it looks for
      expect(svg, text).to.not.match(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u);
      expect(svg.match(/<[a-z?/!]+/gi)?.join(' '), text).to.equal(
        '<?xml <svg <title </title <desc </desc <rect <text </text <path </svg',
      );
    }
  });
});
