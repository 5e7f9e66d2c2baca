/** Tasks: how each stands on a day, in the words of the texts; and which of them a reader sees, in which order. */
import { expect } from 'chai';
import dongThap from '../demo/resolutions/dong-thap.json' with { type: 'json' };
import laoCai from '../demo/resolutions/lao-cai.json' with { type: 'json' };
import ngheAn from '../demo/resolutions/nghe-an.json' with { type: 'json' };
import plan160 from '../demo/resolutions/plan-160-tb-tw.json' with { type: 'json' };
import quangBinh from '../demo/resolutions/quang-binh.json' with { type: 'json' };
import {
  createModel,
  localeFor,
  parseResolution,
  taskList,
  type Model,
  type Resolution,
  type Task,
  type TaskListOptions,
  type TaskState,
} from '../src/index.js';
import {
  countTasks,
  filterTasks,
  formatReason,
  formatTaskTime,
  formatUpdate,
  judgeTask,
  leadsOf,
  listNames,
  NOBODY,
  wrongTaskOption,
} from '../src/tasks/index.js';

const vi = localeFor('vi');
const en = localeFor('en');

function modelOf(document: unknown): Model {
  const result = parseResolution(document);
  if (!result.ok) throw new Error(result.problems[0]!.message);
  return createModel(result.document);
}

type Words = Omit<Task, 'id' | 'name'>;
type Heading = Partial<Resolution['resolution']>;

/** A document with tasks, of a resolution issued at the end of 2023 unless it says otherwise. */
const withTasks = (
  tasks: Words[],
  heading: Heading = { issued: '2023-12-15' },
  more: Partial<Resolution> = {},
) => ({
  version: 1,
  resolution: { id: 'thu', title: 'Nghị quyết thử', issuer: 'Tỉnh ủy', ...heading },
  organizations: [{ id: 'mttq', name: 'Mặt trận Tổ quốc' }],
  levels: [],
  targets: [],
  tasks: tasks.map((words, index) => ({ id: `t${index}`, name: `Nhiệm vụ ${index}`, ...words })),
  ...more,
});

interface Case {
  title: string;
  task: Words;
  heading?: Heading;
  dueAfter?: number;
  /** Days, each with the state and the period or day that decided. */
  days: [asOf: string, state: TaskState, decided?: string][];
}

const done = (date: string, period?: string) => ({ date, done: true, ...(period && { period }) });
const TERMS = { issued: '2020-10-01', terms: ['2021/2025', '2026/2030'] };

const cases: Case[] = [
  {
    title: '“sơ kết 2023”: nothing reported',
    task: { by: '2023' },
    days: [
      ['2023-12-31', 'not-reported', '2023-12-31'],
      ['2024-01-01', 'overdue', '2023-12-31'],
    ],
  },
  {
    title: '“tổng kết 2025”: prepared, then held, and told a day later',
    task: { by: '2025', updates: [{ date: '2025-06-01', percent: 40 }, done('2025-12-18')] },
    days: [
      ['2025-05-31', 'not-reported', '2025-12-31'],
      ['2025-06-01', 'under-way', '2025-12-31'],
      ['2025-12-17', 'under-way', '2025-12-31'],
      ['2025-12-18', 'done', '2025-12-31'],
      ['2026-12-18', 'done', '2025-12-31'],
    ],
  },
  {
    title: 'a deadline that was met late is met',
    task: { by: '2025-Q2', updates: [done('2025-08-01')] },
    days: [
      ['2025-06-30', 'not-reported', '2025-06-30'],
      ['2025-07-31', 'overdue', '2025-06-30'],
      ['2025-08-01', 'done', '2025-06-30 late'],
    ],
  },
  {
    title: 'a hundred per cent is not a report that it is done',
    task: { by: '2025', updates: [{ date: '2025-12-01', percent: 100 }] },
    days: [
      ['2025-12-31', 'under-way', '2025-12-31'],
      ['2026-01-01', 'overdue', '2025-12-31'],
    ],
  },
  {
    title: 'what was done can be taken back, but not by a note',
    task: {
      by: '2025',
      updates: [
        done('2025-03-01'),
        { date: '2025-04-01', text: 'Đã gửi các cơ quan' },
        { date: '2025-05-01', done: false, text: 'Phải xây dựng lại' },
      ],
    },
    days: [
      ['2025-04-01', 'done', '2025-12-31'],
      ['2025-05-01', 'under-way', '2025-12-31'],
    ],
  },
  {
    title: 'what has to be built anew is not done any more',
    task: { by: '2025', updates: [done('2025-03-01'), { date: '2025-06-01', percent: 20 }] },
    days: [['2025-06-01', 'under-way', '2025-12-31']],
  },
  {
    title: 'the order in which reports stand in the document does not matter',
    task: { by: '2025', updates: [done('2025-09-01'), { date: '2025-03-01', percent: 20 }] },
    days: [['2025-12-31', 'done', '2025-12-31']],
  },
  {
    title:
      '“hằng năm” without a report: not due before the first whole year has closed and a month has passed',
    task: { every: 'year' },
    days: [
      ['2024-12-31', 'not-reported'],
      ['2025-01-01', 'not-reported', '2024 → 2025-01-31'],
      ['2025-01-31', 'not-reported', '2024 → 2025-01-31'],
      ['2025-02-01', 'overdue', '2024'],
      ['2026-01-20', 'overdue', '2024'],
      ['2026-02-01', 'overdue', '2025'],
    ],
  },
  {
    title: '“hằng năm”, with the days the document gives for reports',
    task: { every: 'year' },
    dueAfter: 60,
    days: [
      ['2025-03-01', 'not-reported', '2024 → 2025-03-01'],
      ['2025-03-02', 'overdue', '2024'],
    ],
  },
  {
    title: '“hằng năm”: done, forgotten for a year, done again',
    task: { every: 'year', updates: [done('2025-01-10', '2024'), done('2027-01-10', '2026')] },
    days: [
      ['2025-01-10', 'done', '2024'],
      ['2025-12-31', 'done', '2024'],
      ['2026-01-01', 'under-way', '2025 → 2026-01-31'],
      ['2026-02-01', 'overdue', '2025'],
      ['2027-01-10', 'done', '2026'],
    ],
  },
  {
    title: '“hằng năm”: a report on the running year that says it is not done',
    task: {
      every: 'year',
      updates: [done('2025-01-10', '2024'), { date: '2025-07-01', period: '2025', percent: 55 }],
    },
    days: [
      ['2025-07-01', 'under-way', '2025'],
      ['2026-01-31', 'under-way', '2025'],
      ['2026-02-01', 'overdue', '2025'],
    ],
  },
  {
    title: '“hằng năm”: this year’s plan is out already',
    task: { every: 'year', updates: [done('2026-02-10', '2026')] },
    days: [
      ['2026-02-09', 'overdue', '2025'],
      ['2026-02-10', 'done', '2026'],
    ],
  },
  {
    title: 'a report without a period is on the period it is made in',
    task: { every: 'year', updates: [done('2025-12-20')] },
    days: [['2026-02-01', 'done', '2025']],
  },
  {
    title: 'a report on several years is on none of them',
    task: { every: 'year', updates: [done('2025-12-20', '2024/2025')] },
    days: [['2026-02-01', 'overdue', '2025']],
  },
  {
    title: '“hằng quý và đột xuất”: as late as its quarters, whatever is reported as required',
    task: { every: ['quarter', 'as-required'], updates: [done('2026-07-10', '2026-Q2')] },
    days: [
      ['2026-09-30', 'done', '2026-Q2'],
      ['2026-10-31', 'under-way', '2026-Q3 → 2026-10-31'],
      ['2026-11-01', 'overdue', '2026-Q3'],
    ],
  },
  {
    title: '“hằng tháng”',
    task: { every: 'month', updates: [done('2026-02-28')] },
    days: [
      ['2026-02-27', 'overdue', '2025-12'],
      ['2026-02-28', 'done', '2026-02'],
      ['2026-04-30', 'under-way', '2026-03 → 2026-05-01'],
      ['2026-05-02', 'overdue', '2026-03'],
    ],
  },
  {
    title: '“báo cáo 6 tháng và năm”: the half-year does not answer for the year',
    task: {
      every: ['half-year', 'year'],
      updates: [done('2025-06-18', '2025-S1'), done('2025-12-12', '2025-S2'), done('2025-12-20')],
    },
    days: [
      ['2025-11-01', 'overdue', '2024'],
      ['2026-02-01', 'overdue', '2025'],
    ],
  },
  {
    title: '“báo cáo 6 tháng và năm”: nor the year for a half',
    task: { every: ['half-year', 'year'], updates: [done('2025-12-12', '2025')] },
    days: [['2026-02-01', 'overdue', '2025-S2']],
  },
  {
    title: '“quý III hằng năm”: due when that quarter is over, not when the year is',
    task: { every: 'year', in: 'Q3', updates: [done('2024-10-05', '2024-Q3')] },
    days: [
      ['2025-09-30', 'done', '2024-Q3'],
      ['2025-10-01', 'under-way', '2025-Q3 → 2025-10-31'],
      ['2025-11-01', 'overdue', '2025-Q3'],
    ],
  },
  {
    title: '“cuối năm”: the report on the year answers, and one that some are missing does not',
    task: {
      every: 'year',
      in: 'Q4',
      updates: [
        done('2025-01-05', '2024'),
        { date: '2025-12-29', period: '2025', text: 'Còn 2 đơn vị chưa gửi' },
      ],
    },
    days: [
      ['2025-12-28', 'done', '2024-Q4'],
      ['2025-12-29', 'under-way', '2025-Q4'],
      ['2026-02-01', 'overdue', '2025-Q4'],
    ],
  },
  {
    title: '“mỗi nhiệm kỳ”, of the terms the document gives',
    task: { every: 'term' },
    heading: TERMS,
    days: [
      ['2025-12-31', 'not-reported'],
      ['2026-01-31', 'not-reported', '2021/2025 → 2026-01-31'],
      ['2026-02-01', 'overdue', '2021/2025'],
    ],
  },
  {
    title: '“chương trình phối hợp cả nhiệm kỳ và kế hoạch hằng năm”',
    task: { every: ['term', 'year'], updates: [done('2025-12-20', '2021/2025'), done('2026-02-10', '2026')] },
    heading: TERMS,
    days: [
      ['2026-02-09', 'overdue', '2025'],
      ['2026-02-10', 'done', '2026'],
    ],
  },
  {
    title: 'a cadence of terms where there are none',
    task: { every: 'term', updates: [done('2025-12-20', '2021/2025')] },
    heading: { issued: '2020-10-01', terms: ['2026/2030'] },
    days: [['2026-02-01', 'under-way']],
  },
  {
    title: 'where nobody says since when, periods count from the first that was reported on',
    task: { every: 'year', updates: [done('2025-01-10', '2024')] },
    heading: {},
    days: [
      ['2025-01-09', 'not-reported'],
      ['2025-01-10', 'done', '2024'],
      ['2026-02-01', 'overdue', '2025'],
    ],
  },
  {
    title: 'where nobody says since when, and nothing was reported, nothing is late',
    task: { every: 'quarter' },
    heading: {},
    days: [['2030-01-01', 'not-reported']],
  },
  {
    title: 'the year in which a resolution was issued is no whole year',
    task: { every: 'year' },
    heading: { issued: '2021-11-19', period: '2021/2025', openEnded: true },
    days: [
      ['2022-12-31', 'not-reported'],
      ['2023-02-01', 'overdue', '2022'],
      ['2027-02-01', 'overdue', '2026'],
    ],
  },
  {
    title: 'after the period of the resolution nothing more falls due',
    task: { every: 'year', updates: [done('2025-12-20', '2025')] },
    heading: { period: '2021/2025' },
    days: [['2030-01-01', 'done', '2025']],
  },
  {
    title: 'every year until a deadline',
    task: { every: 'year', by: '2025', updates: [done('2025-12-20', '2025')] },
    days: [
      ['2025-02-01', 'overdue', '2024'],
      ['2030-01-01', 'done', '2025-12-31'],
    ],
  },
  ...(['continuous', 'periodic', 'as-required'] as const).map((every): Case => ({
    title: `${every}: never late, never over`,
    task: { every, updates: [done('2024-12-18', '2024')] },
    days: [
      ['2024-12-17', 'not-reported'],
      ['2024-12-18', 'under-way'],
      ['2040-01-01', 'under-way'],
    ],
  })),
  {
    title: 'without any time word: never late, and done once it is reported so',
    task: { updates: [{ date: '2024-12-20', percent: 40 }, done('2025-07-11')] },
    days: [
      ['2024-12-19', 'not-reported'],
      ['2025-07-10', 'under-way'],
      ['2040-01-01', 'done'],
    ],
  },
  {
    title: 'without any time word, done for the period it was reported on',
    task: { updates: [done('2025-11-18', '2025')] },
    days: [['2040-01-01', 'done', '2025']],
  },
];

describe('The state of a task', () => {
  for (const { title, task, heading, dueAfter, days } of cases) {
    describe(title, () => {
      for (const [asOf, state, decided] of days) {
        it(`${asOf}: ${state}${decided ? `, by ${decided}` : ''}`, () => {
          const { document } = modelOf(
            withTasks([task], heading, dueAfter === undefined ? {} : { dueAfter }),
          );
          const verdict = judgeTask(document, document.tasks![0]!, asOf);
          const { period, until, late } = verdict.reason;
          const why = [[period, until].filter(Boolean).join(' → '), late && 'late'].filter(Boolean).join(' ');
          expect([verdict.state, why]).to.deep.equal([state, decided ?? '']);
        });
      }
    });
  }

  it('comes with what was reported by the day, the newest first', () => {
    const { document } = modelOf(
      withTasks([
        { updates: [done('2025-03-01'), done('2025-01-01'), done('2025-02-01'), done('2025-04-01')] },
      ]),
    );
    const { updates } = judgeTask(document, document.tasks![0]!, '2025-03-01');
    expect(updates.map(({ date }) => date)).to.deep.equal(['2025-03-01', '2025-02-01', '2025-01-01']);
  });
});

// ── The five documents ──

const documents = { laoCai, ngheAn, dongThap, quangBinh, plan160 };
const AS_OF = '2026-11-21';

describe('The tasks of the five documents', () => {
  const inState = (document: unknown, status: TaskState) =>
    taskList(modelOf(document), { asOf: AS_OF, status }).map(({ task }) => task.id);

  it('are late where the text sets a time that has passed', () => {
    expect(inState(laoCai, 'overdue')).to.deep.equal(['iii-4-propaganda']);
    expect(inState(dongThap, 'overdue')).to.deep.equal(['iii-4-year-end-assessment']);
    expect(inState(quangBinh, 'overdue')).to.include('iv-3-reports').and.have.length(6);
    expect(inState(ngheAn, 'overdue').every((id) => id.startsWith('ii-4-3-'))).to.equal(true);
    expect(inState(plan160, 'overdue')).to.deep.equal([]);
  });

  it('are done where they were reported so', () => {
    expect(inState(laoCai, 'done')).to.deep.equal(['iii-1-quarterly-meeting', 'iv-8-reports']);
    expect(inState(ngheAn, 'done')).to.deep.equal([
      ...[
        'ii-4-2-yearly-orientation',
        'ii-4-5-joint-programme',
        'iii-7-interim-review',
        'iii-7-final-review',
      ],
    ]);
    expect(inState(dongThap, 'done')).to.deep.equal(['iii-7-emulation', 'iv-1-programmes']);
    expect(inState(quangBinh, 'done')).to.deep.equal(['iv-3-plan']);
  });

  for (const [name, document] of Object.entries(documents)) {
    it(`are never late on any day where the text sets no time: ${name}`, () => {
      const model = modelOf(document);
      for (const asOf of ['2020-01-01', '2024-02-29', '2026-11-21', '2099-12-31'])
        for (const { task, state, reason } of taskList(model, { asOf })) {
          const timed =
            task.by !== undefined ||
            [task.every ?? []].flat().some((one) => /month|quarter|year|term/.test(one));
          if (timed) continue;
          expect(state, task.id).to.not.equal('overdue');
          expect(reason.code, task.id).to.equal('no-time');
        }
    });
  }
});

// ── Lists ──

const model = modelOf(plan160);
const namesOf = (options: Partial<TaskListOptions>, of = model) =>
  taskList(of, { asOf: AS_OF, ...options }).map(({ task }) => task.id);

describe('A list of tasks', () => {
  it('has what is overdue first, then what is under way, not reported and done, each in the order of the text', () => {
    const entries = taskList(modelOf(laoCai), { asOf: AS_OF });
    expect([...new Set(entries.map(({ state }) => state))]).to.deep.equal([
      ...['overdue', 'under-way', 'not-reported', 'done'],
    ]);
    const waiting = entries.filter(({ state }) => state === 'not-reported').map(({ index }) => index);
    expect(waiting).to.deep.equal([...waiting].sort((a, b) => a - b));
    expect(countTasks(entries)).to.deep.equal({ overdue: 1, 'under-way': 1, 'not-reported': 16, done: 2 });
  });

  it('of a lead has what it leads, not what it helps with', () => {
    const led = taskList(model, { asOf: AS_OF, lead: 'mttq' });
    expect(led).to.have.length(model.document.tasks!.filter(({ lead }) => lead?.includes('mttq')).length);
    expect(namesOf({ lead: 'mttq' })).to.not.include('iii-4-regulation-212');
    expect(namesOf({ lead: 'co-quan-nha-nuoc' })).to.deep.equal([]);
  });

  it('is empty where a document has no tasks', () => {
    const { tasks: _, ...rest } = withTasks([]);
    expect(namesOf({}, modelOf(rest))).to.deep.equal([]);
  });

  it('gives names as they are on the day', () => {
    const renamed = modelOf(
      withTasks(
        [{ lead: ['ban'], partners: ['mttq'], reportTo: ['mttq'] }],
        {},
        {
          bodies: [
            {
              id: 'ban',
              name: [
                { name: 'Ban Dân vận', to: '2025-02-01' },
                { name: 'Ban Tuyên giáo và Dân vận', from: '2025-02-01' },
              ],
            },
          ],
        },
      ),
    );
    const [before] = taskList(renamed, { asOf: '2025-01-31' });
    const [after] = taskList(renamed, { asOf: '2025-02-01' });
    expect([before!.leads, after!.leads]).to.deep.equal([['Ban Dân vận'], ['Ban Tuyên giáo và Dân vận']]);
    expect([after!.partners, after!.reportTo]).to.deep.equal([['Mặt trận Tổ quốc'], ['Mặt trận Tổ quốc']]);
  });

  it('is narrowed by words without tone marks, by who leads, and by state', () => {
    const entries = taskList(model, { asOf: AS_OF });
    const found = (filter: Partial<Parameters<typeof filterTasks>[1]>) =>
      filterTasks(entries, { query: '', ...filter }).map(({ task }) => task.id);
    expect(found({})).to.have.length(44);
    expect(found({ query: ' NGAY hoi  doan ket ' })).to.deep.equal(['ii-3-unity-day']);
    expect(found({ query: 'to chuc tinh uy 212' })).to.deep.equal(['iii-4-regulation-212']);
    expect(found({ query: 'iii.6' })).to.have.length(3);
    expect(found({ query: 'xyz' })).to.deep.equal([]);
    expect(found({ lead: 'ban-dan-van' })).to.have.members([
      'iii-6-monitoring',
      'iii-6-reviews',
      'iii-6-reports',
    ]);
    expect(found({ lead: 'ban-dan-van', state: 'under-way' })).to.have.length(2);
    expect(found({ lead: NOBODY }).every((id) => id.startsWith('ii-5-'))).to.equal(true);
    expect(found({ state: 'done' })).to.have.length(8);
  });

  it('names those who lead in the order of the document, nobody last', () => {
    expect(leadsOf(model, taskList(model, { asOf: AS_OF })).slice(0, 3)).to.deep.equal([
      ...['mttq', 'to-chuc-chinh-tri-xa-hoi', 'cap-uy'],
    ]);
    expect(leadsOf(model, taskList(model, { asOf: AS_OF })).at(-1)).to.equal(NOBODY);
    expect(leadsOf(model, taskList(model, { asOf: AS_OF, lead: 'ban-dan-van' }))).to.deep.equal([
      'ban-dan-van',
    ]);
  });

  it('knows which option names what is not there', () => {
    expect(wrongTaskOption(model, {})).to.equal(undefined);
    expect(wrongTaskOption(model, { lead: 'mttq', status: 'done' })).to.equal(undefined);
    expect(wrongTaskOption(model, { lead: 'mtq', status: 'don' })).to.equal('lead');
    expect(wrongTaskOption(model, { status: 'met' })).to.equal('status');
  });
});

// ── Words ──

describe('The time of a task in words', () => {
  const times: [words: Words, vi: string | undefined, en: string | undefined][] = [
    [{}, undefined, undefined],
    [{ by: '2023' }, 'đến hết năm 2023', 'by the end of 2023'],
    [{ by: '2021/2025' }, 'đến hết năm 2025', 'by the end of 2025'],
    [{ every: 'month' }, 'hằng tháng', 'every month'],
    [{ every: ['quarter', 'as-required'] }, 'hằng quý và đột xuất', 'every quarter and as required'],
    [{ every: ['half-year', 'year'] }, '6 tháng một lần và hằng năm', 'every six months and every year'],
    [
      { every: ['month', 'quarter', 'year'] },
      'hằng tháng, hằng quý và hằng năm',
      'every month, every quarter and every year',
    ],
    [{ every: 'term' }, 'mỗi nhiệm kỳ', 'every term'],
    [{ every: 'continuous' }, 'thường xuyên', 'continuously'],
    [{ every: 'periodic' }, 'định kỳ', 'periodically'],
    [{ every: 'year', in: 'Q3' }, 'quý III hằng năm', 'in Q3 of every year'],
    [{ every: 'year', in: 'S1' }, '6 tháng đầu năm, hằng năm', 'in the first half of every year'],
    [{ every: 'year', in: 'S2' }, '6 tháng cuối năm, hằng năm', 'in the second half of every year'],
    [{ every: 'year', in: '07' }, 'tháng 7 hằng năm', 'in July of every year'],
    [{ every: 'year', by: '2025' }, 'hằng năm, đến hết năm 2025', 'every year, by the end of 2025'],
  ];
  for (const [words, inVietnamese, inEnglish] of times) {
    it(`${JSON.stringify(words)}: ${inVietnamese ?? 'not said'}`, () => {
      expect(formatTaskTime(vi, words)).to.equal(inVietnamese);
      expect(formatTaskTime(en, words)).to.equal(inEnglish);
    });
  }
});

describe('The reason for the state of a task', () => {
  const reasons: [words: Words, asOf: string, vi: string, en: string][] = [
    [
      { by: '2023' },
      '2024-01-01',
      'Hạn hoàn thành là ngày 31/12/2023; đến nay chưa có báo cáo hoàn thành.',
      'Due by 31 December 2023; not reported done so far.',
    ],
    [
      { by: '2025' },
      '2024-01-01',
      'Chưa có cập nhật; hạn hoàn thành là ngày 31/12/2025.',
      'No updates yet; due by 31 December 2025.',
    ],
    [
      { by: '2025', updates: [{ date: '2024-01-01', percent: 5 }] },
      '2024-01-01',
      'Hạn hoàn thành là ngày 31/12/2025.',
      'Due by 31 December 2025.',
    ],
    [{ by: '2024', updates: [done('2024-03-01')] }, '2024-03-01', 'Đã báo cáo hoàn thành.', 'Reported done.'],
    [
      { by: '2024', updates: [done('2025-03-01')] },
      '2025-03-01',
      'Đã báo cáo hoàn thành sau hạn ngày 31/12/2024.',
      'Reported done, after it was due (31 December 2024).',
    ],
    [
      { every: 'quarter' },
      '2026-11-21',
      'Quý III/2026 đã kết thúc, quá thời gian chờ báo cáo; đến nay chưa có báo cáo hoàn thành.',
      'The time to report on Q3 2026 has passed; not reported done so far.',
    ],
    [
      { every: 'year', in: 'Q3', updates: [done('2026-10-05', '2026-Q3')] },
      '2026-11-21',
      'Đã báo cáo hoàn thành quý III/2026.',
      'Reported done for Q3 2026.',
    ],
    [
      {
        every: 'year',
        updates: [done('2025-12-15', '2025'), { date: '2026-07-08', period: '2026', percent: 55 }],
      },
      '2026-11-21',
      'Đã có cập nhật năm 2026, chưa báo cáo hoàn thành.',
      'Reported on for 2026, not done so far.',
    ],
    [
      { every: 'year', updates: [done('2024-12-15', '2024')] },
      '2026-01-15',
      'Năm 2025 đã kết thúc, đang chờ báo cáo (đến ngày 31/01/2026).',
      'The report for 2025 is awaited until 31 January 2026.',
    ],
    [
      { every: 'year' },
      '2024-06-01',
      'Chưa có cập nhật; chưa có kỳ nào đến hạn.',
      'No updates yet; no period is due.',
    ],
    [
      { every: 'continuous' },
      '2026-11-21',
      'Văn bản không đặt thời hạn; chưa có cập nhật.',
      'The text sets no date; no updates yet.',
    ],
    [
      { every: 'continuous', updates: [done('2026-07-02')] },
      '2026-11-21',
      'Văn bản không đặt thời hạn; đã có cập nhật.',
      'The text sets no date; there are updates.',
    ],
    [
      { updates: [done('2025-11-18', '2025')] },
      '2026-11-21',
      'Đã báo cáo hoàn thành năm 2025.',
      'Reported done for 2025.',
    ],
  ];
  for (const [words, asOf, inVietnamese, inEnglish] of reasons) {
    it(inVietnamese, () => {
      const { document } = modelOf(withTasks([words]));
      const verdict = judgeTask(document, document.tasks![0]!, asOf);
      expect(formatReason(vi, verdict)).to.equal(inVietnamese);
      expect(formatReason(en, verdict)).to.equal(inEnglish);
    });
  }

  it('says where the text leaves open from which period on', () => {
    const { document } = modelOf(withTasks([{ every: 'year' }], {}));
    const verdict = judgeTask(document, document.tasks![0]!, '2026-11-21');
    expect(formatReason(vi, verdict)).to.equal('Chưa có cập nhật; văn bản không ghi tính từ kỳ nào.');
    expect(formatReason(en, verdict)).to.equal(
      'No updates yet; the text does not say which period is the first.',
    );
  });

  it('is never empty or undone, in both languages, for any task of the documents on any day', () => {
    for (const document of Object.values(documents)) {
      const of = modelOf(document);
      for (const asOf of ['2020-06-30', '2023-12-31', '2026-01-15', '2026-11-21'])
        for (const entry of taskList(of, { asOf }))
          for (const locale of [vi, en])
            expect(formatReason(locale, entry))
              .to.match(/^\S.*[^ ]\.$/)
              .and.not.match(/undefined|null|NaN| {2}| [.;,]/);
    }
  });
});

describe('A report on a task', () => {
  const of = modelOf(withTasks([{}]));
  const say = (update: Omit<NonNullable<Task['updates']>[number], 'date'>, locale = vi) =>
    formatUpdate(locale, of, { date: '2026-06-30', ...update });

  it('has its date, period, progress, text and who reported', () => {
    expect(say({ period: '2026-S1', percent: 60, text: 'Đã gửi 9/15 dự thảo', by: 'mttq' })).to.deep.equal({
      date: '30/06/2026',
      period: '6 tháng đầu năm 2026',
      progress: '60%',
      text: 'Đã gửi 9/15 dự thảo',
      by: 'Mặt trận Tổ quốc',
    });
    expect(say({})).to.deep.equal({ date: '30/06/2026' });
    expect(say({ done: true, percent: 100 }, en)).to.deep.equal({ date: '30 June 2026', progress: 'Done' });
  });

  it('says how far it is without rounding it to nothing or all', () => {
    expect(say({ percent: 99.999 }).progress).to.equal('99,999%');
    expect(say({ done: false, percent: 100 }).progress).to.equal('Chưa hoàn thành, 100%');
    expect(say({ done: true, percent: 80 }).progress).to.equal('Hoàn thành, 80%');
    expect(say({ done: false }).progress).to.equal('Chưa hoàn thành');
  });
});

describe('Names in a cell', () => {
  it('are all there up to four, and three with the count of the others beyond', () => {
    expect(listNames(vi, ['A', 'B', 'C', 'D'])).to.equal('A; B; C; D');
    expect(listNames(vi, ['A', 'B', 'C', 'D', 'E'])).to.equal('A; B; C và 2 cơ quan, tổ chức khác');
    expect(listNames(en, ['A', 'B', 'C', 'D', 'E'])).to.equal('A; B; C and 2 more');
  });
});
