/** How many units stand in each grade: counts that agree with the verdict, silence as silence, and where the bar has its mark. */
import { expect } from 'chai';
import dongThap from '../demo/resolutions/dong-thap.json' with { type: 'json' };
import laoCai from '../demo/resolutions/lao-cai.json' with { type: 'json' };
import ngheAn from '../demo/resolutions/nghe-an.json' with { type: 'json' };
import plan from '../demo/resolutions/plan-160-tb-tw.json' with { type: 'json' };
import quangBinh from '../demo/resolutions/quang-binh.json' with { type: 'json' };
import { formatShareOf, gradeSentence } from '../src/grade-distribution/said.js';
import {
  evaluate,
  gradeBar,
  gradedTargets,
  gradeDistribution,
  localeFor,
  type GradeCounts,
  type GradeDistributionOptions,
  type GradeGroup,
  type GradeRow,
  type Model,
} from '../src/index.js';
import {
  AS_OF,
  gradeDocument,
  gradeTarget,
  ninety,
  threeOrganizations,
  yearly,
  type Standing,
} from './grade-document.js';
import { modelOf } from './ranking-document.js';

const model = modelOf(threeOrganizations);
const vi = localeFor('vi');

const groupsOf = (target: string, more: Partial<GradeDistributionOptions> = {}, of: Model = model) =>
  gradeDistribution(of, { target, asOf: AS_OF, ...more });

const nameOf = ({ organization, level }: GradeRow) =>
  [organization, level].filter(Boolean).join(' ') || 'all';
/** "20 112 14 2, 3 silent, 1 not applicable of 151: 132", or of a whole just "95 of 100". */
const countsIn = (counts?: GradeCounts) => {
  if (!counts) return 'unknown';
  const { grades, silent, notApplicable, base, compliant } = counts;
  const others = [silent && `${silent} silent`, notApplicable && `${notApplicable} not applicable`];
  return [`${compliant} of ${base}`, grades?.join(' '), ...others].filter(Boolean).join(', ');
};
const lineOf = (row: GradeRow) =>
  [nameOf(row), row.notApart ? 'not apart' : countsIn(row.counts), row.verdict?.status]
    .filter(Boolean)
    .join(': ');
const linesOf = (groups: GradeGroup[]) => groups.map(({ rows }) => rows.map(lineOf));
const onlyGroup = (groups: GradeGroup[]) => {
  expect(groups).to.have.length(1);
  return groups[0]!;
};
/** "excellent 20 | good 112 | 3 silent" from the left, and the mark. */
const barIn = (group: GradeGroup, row = group.rows[0]!) => {
  const { segments, marks, reached } = gradeBar(group, row);
  return {
    segments: segments
      .map(({ kind, place, count }) => `${kind === 'grade' ? group.grades[place!]!.id : kind} ${count}`)
      .join(' | '),
    marks: marks.map(round),
    reached: reached === undefined ? undefined : round(reached),
  };
};
const round = (share: number) => Math.round(share * 1000) / 1000;

describe('What is asked, and where the bar has its mark:', () => {
  const share = (comparator: string, value: number, unit: string, outOf?: number) => ({
    coverage: { comparator, value, unit, ...(outOf && { outOf }) },
  });
  const good = { comparator: 'gte', value: 'good' };
  const excellent = { comparator: 'gte', value: 'excellent' };
  const failed = { comparator: 'eq', value: 'failed' };

  const cases: [text: string, asked: object, reported: Partial<Standing>, line: string, bar: string][] = [
    [
      '90% chi hội trở lên xếp loại từ mức hoàn thành tốt trở lên',
      { ...good, ...share('gte', 90, 'percent') },
      { grades: [20, 112, 14, 2], silent: 3 },
      'all: 132 of 151, 20 112 14 2, 3 silent: missed',
      'excellent 20 | good 112 | completed 14 | failed 2 | silent 3, mark 0.9, reached 0.874',
    ],
    [
      'đúng 90% là đạt “90% trở lên”',
      { ...good, ...share('gte', 90, 'percent') },
      { grades: [1, 8, 1, 0] },
      'all: 9 of 10, 1 8 1 0: met',
      'excellent 1 | good 8 | completed 1, mark 0.9, reached 0.9',
    ],
    [
      'đúng 90% chưa là “trên 90%”',
      { ...good, ...share('gt', 90, 'percent') },
      { grades: [1, 8, 1, 0] },
      'all: 9 of 10, 1 8 1 0: missed',
      'excellent 1 | good 8 | completed 1, mark 0.9, reached 0.9',
    ],
    [
      'chi hội chưa báo cáo có thể làm thay đổi kết quả',
      { ...good, ...share('gte', 90, 'percent') },
      { grades: [4, 4, 0, 0], silent: 2 },
      'all: 8 of 10, 4 4 0 0, 2 silent: no-data',
      'excellent 4 | good 4 | silent 2, mark 0.9, reached 0.8',
    ],
    [
      'ít nhất 3/6 xếp loại xuất sắc',
      { ...excellent, ...share('gte', 3, 'count', 6) },
      { grades: [3, 2, 1, 0] },
      'all: 3 of 6, 3 2 1 0: met',
      'excellent 3 | good 2 | completed 1, mark 0.5, reached 0.5',
    ],
    [
      '2/3 số chi hội xếp loại từ mức hoàn thành tốt trở lên',
      { ...good, ...share('gte', 2, 'fraction', 3) },
      { grades: [1, 1, 1, 0] },
      'all: 2 of 3, 1 1 1 0: met',
      'excellent 1 | good 1 | completed 1, mark 0.667, reached 0.667',
    ],
    [
      'mỗi chi hội xếp loại từ mức hoàn thành tốt trở lên',
      good,
      { grades: [1, 1, 0, 1], silent: 1 },
      'all: 2 of 4, 1 1 0 1, 1 silent: missed',
      'excellent 1 | good 1 | failed 1 | silent 1, mark 1, reached 0.5',
    ],
    [
      'không quá 5% không hoàn thành: mức bị hạn chế đứng đầu',
      { ...failed, ...share('lte', 5, 'percent') },
      { grades: [10, 6, 3, 1] },
      'all: 1 of 20, 10 6 3 1: met',
      'failed 1 | completed 3 | good 6 | excellent 10, mark 0.05, reached 0.05',
    ],
    [
      'không có cơ sở không hoàn thành nhiệm vụ',
      { ...failed, ...share('eq', 0, 'count') },
      { grades: [5, 4, 0, 0] },
      'all: 0 of 9, 5 4 0 0: met',
      'good 4 | excellent 5, mark 0, reached 0',
    ],
    [
      'đơn vị không áp dụng đứng ngoài mẫu số',
      { ...good, ...share('gte', 90, 'percent') },
      { grades: [5, 4, 1, 0], notApplicable: 10 },
      'all: 9 of 10, 5 4 1 0, 10 not applicable: met',
      'excellent 5 | good 4 | completed 1, mark 0.9, reached 0.9',
    ],
    [
      'chưa đơn vị nào báo cáo',
      { ...good, ...share('gte', 90, 'percent') },
      { grades: [], silent: 4 },
      'all: 0 of 4, 0 0 0 0, 4 silent: no-data',
      'silent 4, mark 0.9, reached undefined',
    ],
  ];

  for (const [text, asked, reported, line, bar] of cases) {
    it(text, () => {
      const target = gradeTarget('t', 'Xếp loại', { each: 'branch', ...yearly, ...asked });
      const of = modelOf(gradeDocument([target], [{ target: 't', grades: [], ...reported }]));
      const group = onlyGroup(groupsOf('t', {}, of));
      expect(lineOf(group.rows[0]!)).to.equal(line);
      const { segments, marks, reached } = barIn(group);
      expect(`${segments}, mark ${marks.join(' ')}, reached ${reached}`).to.equal(bar);
    });
  }
});

describe('A distribution by grade has', () => {
  it('a row for each organization that is judged by itself, and the sum of their counts', () => {
    const group = onlyGroup(groupsOf('branch-grade'));
    expect(group.rows.map(lineOf)).to.deep.equal([
      'nong-dan: 132 of 151, 20 112 14 2, 3 silent: missed',
      'doan-thanh-nien: 42 of 50, 30 12 1 0, 7 silent, 1 not applicable: no-data',
      'phu-nu: 95 of 100: met',
    ]);
    // One of them says no grades, so the sum has none.
    expect(countsIn(group.total)).to.equal('269 of 301, 10 silent, 1 not applicable');
    expect(group.period).to.equal('2025');
  });

  it('no sum where one of them is not known', () => {
    const of = modelOf({
      ...threeOrganizations,
      observations: threeOrganizations.observations.filter((one) => !('compliant' in one)),
    });
    const group = onlyGroup(groupsOf('branch-grade', {}, of));
    expect(lineOf(group.rows[2]!)).to.equal('phu-nu: unknown: no-data');
    expect(group.total).to.equal(undefined);
    expect(gradeBar(group, group.rows[2]!)).to.deep.equal({ segments: [], marks: [] });
  });

  it('one organization alone, and by level where its units stand on several', () => {
    expect(linesOf(groupsOf('branch-grade', { organization: 'nong-dan' }))).to.deep.equal([
      ['nong-dan: 132 of 151, 20 112 14 2, 3 silent: missed'],
    ]);
    expect(linesOf(groupsOf('all-levels'))).to.deep.equal([
      [
        'nong-dan: 149 of 161, 14 135 11 1: met',
        'nong-dan commune: 9 of 10, 4 5 1 0',
        'nong-dan branch: 140 of 151, 10 130 10 1',
      ],
    ]);
  });

  it('no verdict on a part of what the text takes together', () => {
    expect(linesOf(groupsOf('all-levels', { level: 'commune' }))).to.deep.equal([
      ['nong-dan commune: 9 of 10, 4 5 1 0'],
    ]);
    expect(linesOf(groupsOf('weak'))).to.deep.equal([
      [
        'all: 6 of 202, 50 131 15 6: met',
        'nong-dan: 5 of 151, 20 112 14 5',
        'doan-thanh-nien: 1 of 51, 30 19 1 1',
      ],
    ]);
    const group = onlyGroup(groupsOf('weak', { organization: 'doan-thanh-nien' }));
    expect(group.rows.map(lineOf)).to.deep.equal(['doan-thanh-nien: 1 of 51, 30 19 1 1']);
    expect(barIn(group).marks).to.deep.equal([]);
  });

  it('a verdict on the level asked for where the text counts that alone', () => {
    const [, , whole] = onlyGroup(groupsOf('branch-grade', { level: 'branch' })).rows;
    expect(lineOf(whole!)).to.equal('phu-nu branch: 95 of 100: met');
    expect(groupsOf('branch-grade', { level: 'commune' })).to.deep.equal([]);
  });

  it('nothing of what it does not count by grade', () => {
    expect(gradedTargets(model)).to.deep.equal(['branch-grade', 'all-levels', 'weak']);
    for (const target of ['membership', 'none']) expect(groupsOf(target)).to.deep.equal([]);
    expect(gradedTargets(modelOf(plan))).to.deep.equal([]);
  });

  it('the stages of a milestone, the last one first', () => {
    const stages = ['Chưa bắt đầu', 'Đang làm', 'Xong'].map((name, index) => ({ id: `s${index}`, name }));
    const target = {
      ...{ id: 't', name: 'Chuyển đổi số', measure: { kind: 'milestone', stages } },
      requirements: [
        {
          ...{ each: 'branch', comparator: 'gte', value: 's1', by: '2025' },
          coverage: { comparator: 'gte', value: 60, unit: 'percent' },
        },
      ],
    };
    const { units, ...rest } = gradeDocument([target], [{ target: 't', grades: [0], silent: 4 }]);
    const figures = ['s0', 's2', 's1'].map((stage, index) => ({
      ...{ target: 't', unit: units[index]!.id, period: '2025', stage },
    }));
    const group = onlyGroup(groupsOf('t', {}, modelOf({ ...rest, units, observations: figures })));
    expect(group.grades.map(({ id }) => id)).to.deep.equal(['s2', 's1', 's0']);
    expect(lineOf(group.rows[0]!)).to.equal('all: 2 of 4, 1 1 1, 1 silent: no-data');
  });
});

describe('What the document states of a whole', () => {
  const target = gradeTarget('t', 'Xếp loại', { ...ninety, organizations: ['nong-dan'] });
  const whole = (compliant: number, bound: number) => ({
    ...{ target: 't', organization: 'nong-dan', period: '2025', grade: 'good', compliant, bound },
  });
  const reported = (grades: number[], figure: object) =>
    modelOf(gradeDocument([target], [{ target: 't', organization: 'nong-dan', grades }], [figure]));

  it('is shown as those at the grade and those not: the other grades are not made up', () => {
    const group = onlyGroup(groupsOf('t', {}, reported([], whole(88, 99))));
    expect(group.rows.map(lineOf)).to.deep.equal(['nong-dan: 88 of 99: missed']);
    expect(barIn(group)).to.deep.equal({ segments: 'at 88 | other 11', marks: [0.9], reached: 0.889 });
  });

  it('is what counts where units have reported something else', () => {
    const group = onlyGroup(groupsOf('t', {}, reported([2, 1, 1, 0], whole(88, 99))));
    expect(group.rows.map(lineOf)).to.deep.equal(['nong-dan: 88 of 99: missed']);
  });

  it('has its grades where what units have reported is the same', () => {
    const group = onlyGroup(groupsOf('t', {}, reported([2, 7, 1, 0], whole(9, 10))));
    expect(group.rows.map(lineOf)).to.deep.equal(['nong-dan: 9 of 10, 2 7 1 0: met']);
  });

  it('is not told apart for one organization where it is of all', () => {
    const rows = linesOf(groupsOf('commune-grade', { organization: 'nong-dan' }, modelOf(dongThap)));
    expect(rows).to.deep.equal([['nong-dan: not apart']]);
  });
});

describe('The period shown is', () => {
  const target = gradeTarget('t', 'Xếp loại', {
    each: 'branch',
    ...yearly,
    comparator: 'gte',
    value: 'good',
  });
  const of2024 = { target: 't', period: '2024', grades: [1, 1, 0, 0] };
  const of = modelOf(gradeDocument([target], [of2024]));

  it('the newest that somebody has reported for, and the one without figures is named', () => {
    const group = onlyGroup(groupsOf('t', {}, of));
    expect([group.period, group.missing]).to.deep.equal(['2024', { period: '2025', status: 'no-data' }]);
    expect(lineOf(group.rows[0]!)).to.equal('all: 2 of 2, 1 1 0 0: met');
  });

  it('the one in force where somebody has', () => {
    const both = modelOf(gradeDocument([target], [of2024, { target: 't', grades: [1, 0, 0, 0], silent: 1 }]));
    const group = onlyGroup(groupsOf('t', {}, both));
    expect([group.period, group.missing]).to.deep.equal(['2025', undefined]);
    expect(lineOf(group.rows[0]!)).to.equal('all: 1 of 2, 1 0 0 0, 1 silent: no-data');
  });

  it('the one asked for, without a figure if there is none', () => {
    const group = onlyGroup(groupsOf('t', { period: '2025' }, of));
    expect([group.period, group.missing]).to.deep.equal(['2025', undefined]);
    expect(lineOf(group.rows[0]!)).to.equal('all: 0 of 2, 0 0 0 0, 2 silent: no-data');
    expect(groupsOf('t', { period: '2019' }, of)).to.deep.equal([]);
  });

  it('said to be open while it is', () => {
    const running = modelOf(gradeDocument([target], [{ ...of2024, period: '2026' }]));
    const group = onlyGroup(groupsOf('t', { period: '2026' }, running));
    expect([group.open, lineOf(group.rows[0]!)]).to.deep.equal([true, 'all: 2 of 2, 1 1 0 0: on-track']);
    expect(onlyGroup(groupsOf('t', {}, of)).open).to.equal(undefined);
  });

  it('of what always holds that of its newest figure', () => {
    const quang = modelOf(quangBinh);
    const lines = [
      ['doan-thanh-nien: 45 of 50: missed', 'cuu-chien-binh: unknown: no-data'],
      ['doan-thanh-nien: 0 of 50: met', 'cuu-chien-binh: unknown: no-data'],
    ];
    expect(linesOf(groupsOf('grassroots-grade', {}, quang))).to.deep.equal(lines);
    const asked = linesOf(groupsOf('grassroots-grade', { period: '2024' }, quang));
    expect(asked).to.deep.equal(lines.map(([first]) => [first]));
  });
});

describe('In the five resolutions', () => {
  const documents = Object.entries({ laoCai, ngheAn, dongThap, quangBinh, plan });
  const DAYS = ['2022-06-01', '2024-12-31', '2026-01-10', '2026-11-21'];

  it('every verdict is that of evaluate, every count adds up to its coverage', function () {
    this.timeout(20_000);
    let looked = 0;
    for (const [, document] of documents) {
      const of = modelOf(document);
      for (const target of gradedTargets(of)) {
        for (const asOf of DAYS) {
          const verdicts = evaluate(of, { asOf, target });
          for (const group of groupsOf(target, { asOf }, of)) {
            for (const { verdict, counts } of group.rows) {
              if (!verdict) continue;
              const source = verdicts.find(
                (one) => one.requirement === verdict.requirement && one.organization === verdict.organization,
              )!;
              const same = [source, ...source.history].find(({ period }) => period === verdict.period)!;
              expect(verdict.status).to.equal(same.status);
              expect(counts === undefined).to.equal(same.coverage === undefined);
              if (!counts) continue;
              const { grades, provisional, ...coverage } = counts;
              expect(coverage).to.deep.equal(same.coverage);
              const sum = (grades ?? [counts.compliant, counts.notCompliant]).reduce((a, b) => a + b, 0);
              expect(sum + counts.silent).to.equal(counts.base);
              looked += 1;
            }
          }
        }
      }
    }
    expect(looked).to.be.greaterThan(40);
  });

  it('Đồng Tháp counts province and district together, each organization as a part of it', () => {
    const [group] = groupsOf('province-district-grade', { period: '2023' }, modelOf(dongThap));
    expect(group!.rows.map(lineOf)).to.deep.equal([
      'all: 73 of 78, 14 59 3 1, 1 silent: met',
      'mttq: 13 of 13, 1 12 0 0',
      'lien-doan-lao-dong: 12 of 13, 2 10 0 1',
      'nong-dan: 12 of 13, 4 8 1 0',
      'doan-thanh-nien: 12 of 13, 3 9 1 0',
      'phu-nu: 13 of 13, 1 12 0 0',
      'cuu-chien-binh: 11 of 13, 3 8 1 0, 1 silent',
    ]);
  });

  it('Nghệ An counts organizations, by two grades', () => {
    const of = modelOf(ngheAn);
    expect(linesOf(groupsOf('province-grade', { period: '2021' }, of))).to.deep.equal([
      ['all: 5 of 6, 2 3 1 0: missed'],
      ['all: 2 of 6, 2 3 1 0: missed'],
    ]);
    expect(groupsOf('province-grade', { organization: 'nong-dan' }, of)).to.deep.equal([]);
  });
});

describe('The sentence of a bar says', () => {
  const sentences = (target: string, lang: string, options = {}) => {
    const locale = localeFor(lang);
    return groupsOf(target, options).flatMap((group) =>
      group.rows.map((row) => gradeSentence(model, model.targets.get(target)!, group, row, locale)),
    );
  };

  it('counts first, then the share of those bound, the requirement and the verdict', () => {
    expect(sentences('branch-grade', 'vi')).to.deep.equal([
      'Hội Nông dân: 20 đơn vị “Hoàn thành xuất sắc”, 112 “Hoàn thành tốt”, 14 “Hoàn thành”, 2 “Không hoàn thành”, 3 chưa báo cáo; 132/151 đơn vị xếp loại từ mức “Hoàn thành tốt” trở lên (87,4%); yêu cầu: từ 90% trở lên; tình trạng: không đạt.',
      'Đoàn Thanh niên: 30 đơn vị “Hoàn thành xuất sắc”, 12 “Hoàn thành tốt”, 1 “Hoàn thành”, 7 chưa báo cáo, 1 không áp dụng; 42/50 đơn vị xếp loại từ mức “Hoàn thành tốt” trở lên (84%); yêu cầu: từ 90% trở lên; tình trạng: thiếu số liệu.',
      'Hội Liên hiệp Phụ nữ: 95/100 đơn vị xếp loại từ mức “Hoàn thành tốt” trở lên (95%); yêu cầu: từ 90% trở lên; tình trạng: đạt.',
    ]);
  });

  it('the same in English', () => {
    expect(sentences('branch-grade', 'en')[1]).to.equal(
      'Đoàn Thanh niên: 30 units “Hoàn thành xuất sắc”, 12 “Hoàn thành tốt”, 1 “Hoàn thành”, 7 not reported yet, 1 not applicable; 42 of 50 units graded “Hoàn thành tốt” or better (84%); required: at least 90%; status: figures missing.',
    );
  });

  it('no requirement of what is asked nothing', () => {
    expect(sentences('weak', 'vi')).to.deep.equal([
      'Tất cả đơn vị: 50 đơn vị “Hoàn thành xuất sắc”, 131 “Hoàn thành tốt”, 15 “Hoàn thành”, 6 “Không hoàn thành”; 6/202 đơn vị xếp loại “Không hoàn thành” (3%); yêu cầu: không quá 5%; tình trạng: đạt.',
      'Hội Nông dân: 20 đơn vị “Hoàn thành xuất sắc”, 112 “Hoàn thành tốt”, 14 “Hoàn thành”, 5 “Không hoàn thành”; 5/151 đơn vị xếp loại “Không hoàn thành” (3,3%).',
      'Đoàn Thanh niên: 30 đơn vị “Hoàn thành xuất sắc”, 19 “Hoàn thành tốt”, 1 “Hoàn thành”, 1 “Không hoàn thành”; 1/51 đơn vị xếp loại “Không hoàn thành” (2%).',
    ]);
  });

  it('no count and no share while nobody has reported', () => {
    const target = gradeTarget('t', 'Xếp loại', { ...ninety, organizations: ['nong-dan'] });
    const of = modelOf(gradeDocument([target], [{ target: 't', grades: [], silent: 4 }]));
    const group = onlyGroup(groupsOf('t', {}, of));
    const said = gradeSentence(of, of.targets.get('t')!, group, group.rows[0]!, vi);
    expect(said).to.contain('4 chưa báo cáo').and.not.contain('0/4').and.not.contain('0%;');
    expect(formatShareOf(group.rows[0]!, vi)).to.equal('');
  });

  it('a share that is never rounded onto what is asked', () => {
    const target = gradeTarget('t', 'Xếp loại', { ...ninety, organizations: ['nong-dan'] });
    const figure = { target: 't', organization: 'nong-dan', period: '2025', compliant: 8999, bound: 10_000 };
    const of = modelOf(gradeDocument([target], [], [figure]));
    const group = onlyGroup(groupsOf('t', {}, of));
    const sentence = gradeSentence(of, of.targets.get('t')!, group, group.rows[0]!, vi);
    expect(sentence).to.contain('8.999/10.000 đơn vị').and.contain('(89,99%)').and.contain('không đạt');
  });
});
