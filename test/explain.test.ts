/** What a verdict says in words: small documents, judged on a day, each with the sentence that an official would write. */
import { expect } from 'chai';
import {
  createModel,
  evaluate,
  explain,
  formatDate,
  formatPeriod,
  formatRequirement,
  formatTime,
  localeFor,
  parseResolution,
  STATUSES,
  type Locale,
  type Progress,
  type Status,
} from '../src/index.js';
import { formatCoverageGap, formatCounts, formatParts } from '../src/format-coverage.js';
import { formatProgressGap } from '../src/format.js';
import { viExplain } from '../src/locales/vi-explain.js';
import { onPeriod } from '../src/on-period.js';
import type { Measure, Requirement, Resolution } from '../src/schema.js';
import { comparisonWordsOf } from '../src/comparison-words.js';
import { gradeWordsOf } from '../src/grade-words.js';
import { rankingWordsOf } from '../src/ranking-words.js';
import { scorecardWordsOf } from '../src/scorecard-words.js';
import { sentencesOf } from '../src/sentences.js';
import { taskWordsOf } from '../src/task-words.js';
import { chartWordsOf } from '../src/chart-words.js';
import { fileWordsOf } from '../src/files-words.js';
import { sourceLineWordsOf } from '../src/source-line-words.js';
import { trendWordsOf } from '../src/trend-words.js';
import { TASK_STATES } from '../src/tasks/index.js';

const vi = localeFor('vi');
const en = localeFor('en');

// ── Documents ──

type Observed = Omit<NonNullable<Resolution['observations']>[number], 'target'>;

interface Scene {
  measure: Measure;
  requirement: Requirement;
  figures?: Observed[];
  asOf: string;
  document?: Partial<Resolution>;
}

const percent: Measure = { kind: 'percent' };
const models: Measure = { kind: 'count', unit: 'mô hình' };
const terms: Measure = { kind: 'count', unit: 'nhiệm kỳ', aggregate: 'max' };
const graded: Measure = { kind: 'grade', scale: 'task-grade' };

/** The first verdict: that on the whole, before those on each unit. */
function judge({ measure, requirement, figures = [], asOf, document }: Scene): Progress {
  const result = parseResolution({
    version: 1,
    resolution: { id: 'lao-cai', title: 'Nghị quyết', issuer: 'Ban Thường vụ Tỉnh ủy', period: '2021/2030' },
    organizations: [
      { id: 'nong-dan', name: 'Hội Nông dân' },
      { id: 'phu-nu', name: 'Hội Liên hiệp Phụ nữ' },
    ],
    levels: [{ id: 'branch', name: 'Chi hội' }],
    scales: [
      {
        id: 'task-grade',
        name: 'Xếp loại',
        grades: [
          { id: 'excellent', name: 'Xuất sắc' },
          { id: 'good', name: 'Tốt' },
          { id: 'completed', name: 'Hoàn thành' },
        ],
      },
    ],
    ...document,
    targets: [{ id: 'membership-rate', name: 'Tỷ lệ tập hợp', measure, requirements: [requirement] }],
    observations: figures.map((figure) => ({ target: 'membership-rate', ...figure })),
  });
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return evaluate(createModel(result.document), { asOf })[0]!;
}

/** One figure a year. */
const yearly = (figures: Record<string, number>): Observed[] =>
  Object.entries(figures).map(([period, value]) => ({ period, value }));

const branches: Partial<Resolution> = {
  units: ['1', '2', '3', '4', '5', '6'].map((number) => ({
    id: `branch-${number}`,
    name: `Chi hội ${number}`,
    organization: 'nong-dan',
    level: 'branch',
  })),
};

const gradesOf2025 = (...grades: string[]): Observed[] =>
  grades.map((grade, index) => ({ unit: `branch-${index + 1}`, period: '2025', grade }));

const by2025: Requirement = { comparator: 'gte', value: 95, by: '2025' };
const bare2025: Requirement = { comparator: 'gte', value: 86, bare: true, by: '2025' };
const everyYear = { every: 'year', from: '2025', to: '2030' } as const;
const tenModels: Requirement = { comparator: 'gte', value: 10, ...everyYear };
const noMoreThanTwo: Requirement = { comparator: 'lte', value: 2 };
const growth: Requirement = {
  comparator: 'gt',
  value: 10,
  change: { direction: 'increase', from: 'previous', in: 'percent' },
  ...everyYear,
};
const goodBranches = (coverage: Requirement['coverage']): Requirement => ({
  each: 'branch',
  comparator: 'gte',
  value: 'good',
  ...everyYear,
  coverage,
});

// ── Sentences ──

type Case = [says: string, status: Status, scene: Scene, vi: string, en: string];

const cases: Case[] = [
  [
    'how far it is past',
    'met',
    { measure: percent, requirement: bare2025, figures: yearly({ 2025: 87.5 }), asOf: '2026-02-10' },
    'Kết quả: 87,5%, vượt 1,5 điểm % so với yêu cầu (86%).',
    'Result: 87.5%, 1.5 percentage points more than required (86%).',
  ],
  [
    'that it is what was asked',
    'met',
    { measure: percent, requirement: bare2025, figures: yearly({ 2025: 86 }), asOf: '2026-02-10' },
    'Kết quả: 86%, đáp ứng yêu cầu (86%).',
    'Result: 86%, which satisfies the requirement (86%).',
  ],
  [
    'that it was early',
    'met',
    { measure: percent, requirement: bare2025, figures: yearly({ 2024: 87.5 }), asOf: '2025-03-01' },
    'Đạt trước hạn. Kết quả: 87,5%, vượt 1,5 điểm % so với yêu cầu (86%).',
    'Met early. Result: 87.5%, 1.5 percentage points more than required (86%).',
  ],
  [
    'that it will stay, where it was early',
    'met',
    { measure: percent, requirement: by2025, figures: yearly({ 2023: 94, 2024: 96.2 }), asOf: '2025-03-01' },
    'Đạt trước hạn. Kết quả: 96,2%, đã đáp ứng yêu cầu (từ 95% trở lên); tốc độ hiện nay: tăng 2,2 điểm %/năm, dự báo khi đến hạn: 98,4%.',
    'Met early. Result: 96.2%, which satisfies the requirement (at least 95%) now; present pace: up 2.2 percentage points a year, leading to 98.4%.',
  ],
  [
    'no more than the whole of a share',
    'met',
    { measure: percent, requirement: by2025, figures: yearly({ 2023: 90, 2024: 97 }), asOf: '2025-03-01' },
    'Đạt trước hạn. Kết quả: 97%, đã đáp ứng yêu cầu (từ 95% trở lên); tốc độ hiện nay: tăng 7 điểm %/năm, dự báo khi đến hạn: 100%.',
    'Met early. Result: 97%, which satisfies the requirement (at least 95%) now; present pace: up 7 percentage points a year, leading to 100%.',
  ],
  [
    'what is missing for good',
    'missed',
    { measure: percent, requirement: by2025, figures: yearly({ 2025: 93.4 }), asOf: '2026-02-10' },
    'Kết quả: 93,4%, còn thiếu 1,6 điểm % so với yêu cầu (từ 95% trở lên).',
    'Result: 93.4%, 1.6 percentage points short of what is required (at least 95%).',
  ],
  [
    'that it was missed by a hair',
    'missed',
    { measure: percent, requirement: by2025, figures: yearly({ 2025: 94.96 }), asOf: '2026-02-10' },
    'Kết quả: 94,96%, còn thiếu 0,04 điểm % so với yêu cầu (từ 95% trở lên).',
    'Result: 94.96%, 0.04 percentage points short of what is required (at least 95%).',
  ],
  [
    'that none were there',
    'missed',
    { measure: models, requirement: tenModels, figures: yearly({ 2025: 0 }), asOf: '2026-03-01' },
    'Kết quả: 0 mô hình, còn thiếu 10 mô hình so với yêu cầu (ít nhất 10 mô hình).',
    'Result: 0 mô hình, 10 mô hình short of what is required (at least 10 mô hình).',
  ],
  [
    'that the edge is not enough where more than it is asked',
    'missed',
    {
      measure: percent,
      requirement: { comparator: 'gt', value: 75, by: '2025' },
      figures: yearly({ 2025: 75 }),
      asOf: '2026-02-10',
    },
    'Kết quả: 75%, chưa đáp ứng yêu cầu (trên 75%).',
    'Result: 75%, which does not satisfy the requirement (more than 75%).',
  ],
  [
    'that a grade is not enough',
    'missed',
    {
      measure: graded,
      requirement: { comparator: 'gte', value: 'good', ...everyYear },
      figures: [{ period: '2025', grade: 'completed' }],
      asOf: '2026-02-10',
    },
    'Kết quả: Hoàn thành, chưa đáp ứng yêu cầu (từ mức “Tốt” trở lên).',
    'Result: Hoàn thành, which does not satisfy the requirement (“Tốt” or better).',
  ],
  [
    'what is needed, and that the pace will do',
    'on-track',
    {
      measure: percent,
      requirement: by2025,
      figures: yearly({ 2022: 90, 2023: 92, 2024: 93.6 }),
      asOf: '2025-03-01',
    },
    'Cần thêm 1,4 điểm % trong 10 tháng; tốc độ hiện nay: tăng 1,8 điểm %/năm, dự báo khi đến hạn: 95,4%.',
    '1.4 percentage points more needed in 10 months; present pace: up 1.8 percentage points a year, leading to 95.4%.',
  ],
  [
    'what is needed, and that the pace will not quite do',
    'at-risk',
    { measure: percent, requirement: by2025, figures: yearly({ 2023: 92, 2024: 93.4 }), asOf: '2025-03-01' },
    'Cần thêm 1,6 điểm % trong 10 tháng; tốc độ hiện nay: tăng 1,4 điểm %/năm, dự báo khi đến hạn: 94,8%.',
    '1.6 percentage points more needed in 10 months; present pace: up 1.4 percentage points a year, leading to 94.8%.',
  ],
  [
    'what is needed, and that the pace is far too slow',
    'off-track',
    { measure: percent, requirement: by2025, figures: yearly({ 2023: 92, 2024: 92.9 }), asOf: '2025-03-01' },
    'Cần thêm 2,1 điểm % trong 10 tháng; tốc độ hiện nay: tăng 0,9 điểm %/năm, dự báo khi đến hạn: 93,8%.',
    '2.1 percentage points more needed in 10 months; present pace: up 0.9 percentage points a year, leading to 93.8%.',
  ],
  [
    'that the projection falls a little short, never that it arrives',
    'on-track',
    {
      measure: percent,
      requirement: by2025,
      figures: yearly({ 2023: 91.04, 2024: 93 }),
      asOf: '2025-03-01',
    },
    'Cần thêm 2 điểm % trong 10 tháng; tốc độ hiện nay: tăng 2 điểm %/năm, dự báo khi đến hạn: 94,96%.',
    '2 percentage points more needed in 10 months; present pace: up 2 percentage points a year, leading to 94.96%.',
  ],
  [
    'how much less is needed under a ceiling',
    'off-track',
    {
      measure: percent,
      requirement: { comparator: 'lte', value: 5, by: '2025' },
      figures: yearly({ 2023: 7, 2024: 7.5 }),
      asOf: '2025-03-01',
    },
    'Cần giảm 2,5 điểm % trong 10 tháng; tốc độ hiện nay: tăng 0,5 điểm %/năm, dự báo khi đến hạn: 8%.',
    '2.5 percentage points less needed in 10 months; present pace: up 0.5 percentage points a year, leading to 8%.',
  ],
  [
    'what the rest of the year must bring',
    'on-track',
    { measure: models, requirement: tenModels, figures: yearly({ '2025-S1': 6 }), asOf: '2025-08-01' },
    'Đến nay: 6 mô hình; theo tiến độ cần 4 mô hình, cả kỳ cần ít nhất 10 mô hình.',
    'So far: 6 mô hình; due by now: 4 mô hình; required in the whole period: at least 10 mô hình.',
  ],
  [
    'that a figure is not due',
    'awaiting',
    { measure: percent, requirement: by2025, figures: yearly({ 2024: 93.4 }), asOf: '2026-01-15' },
    'Chưa đến hạn có số liệu năm 2025.',
    'The figure for 2025 is not due yet.',
  ],
  [
    'that one figure is no trend',
    'no-trend',
    { measure: percent, requirement: by2025, figures: yearly({ 2024: 93.4 }), asOf: '2025-01-15' },
    'Mới có số liệu của một kỳ (93,4%), chưa đủ để nhận định xu hướng tới yêu cầu (từ 95% trở lên).',
    'Only one figure so far (93.4%): too little to see a trend towards at least 95%.',
  ],
  [
    'that a figure is overdue',
    'no-data',
    { measure: percent, requirement: by2025, figures: yearly({ 2024: 93.4 }), asOf: '2026-02-15' },
    'Đã quá hạn mà chưa có số liệu năm 2025.',
    'The figure for 2025 is overdue.',
  ],
  [
    'that there is nothing to compare with',
    'no-data',
    { measure: models, requirement: growth, figures: yearly({ 2025: 95 }), asOf: '2026-03-01' },
    'Không có số liệu gốc để so sánh.',
    'There is no base figure to compare with.',
  ],
  [
    'that nothing grows from zero by percent',
    'no-data',
    { measure: models, requirement: growth, figures: yearly({ 2024: 0, 2025: 95 }), asOf: '2026-03-01' },
    'Số gốc bằng 0 nên không tính được tỷ lệ tăng, giảm.',
    'The base is zero, so there is no rate of change.',
  ],
  [
    'that the way of counting has changed',
    'no-data',
    {
      measure: models,
      requirement: growth,
      figures: [
        { period: '2024', value: 90 },
        { period: '2025', value: 95, status: 'B' },
      ],
      asOf: '2026-03-01',
    },
    'Cách tính đã thay đổi nên không so sánh được với kỳ gốc.',
    'The way of counting has changed since the base, so they cannot be compared.',
  ],
  [
    'that percentages alone do not add up',
    'no-data',
    {
      measure: { kind: 'percent', aggregate: 'ratio' },
      requirement: { ...by2025, organizations: ['nong-dan', 'phu-nu'], pooled: true },
      figures: [
        { organization: 'nong-dan', period: '2025', value: 90 },
        { organization: 'phu-nu', period: '2025', value: 80 },
      ],
      asOf: '2026-03-01',
    },
    'Chưa tổng hợp được vì thiếu tử số, mẫu số của đơn vị thành phần.',
    'Cannot be aggregated: the parts report no numerators and denominators.',
  ],
  [
    'that it was declared not to apply',
    'not-applicable',
    {
      measure: percent,
      requirement: by2025,
      figures: [{ period: '2025', value: null, status: 'N' }],
      asOf: '2026-02-15',
    },
    'Không áp dụng cho năm 2025 theo báo cáo của đơn vị.',
    'Declared not applicable for 2025.',
  ],
  [
    'since when and by what act nobody is bound',
    'not-applicable',
    {
      measure: percent,
      requirement: { ...by2025, each: 'branch' },
      asOf: '2026-03-01',
      document: {
        units: [
          { id: 'branch-1', name: 'Chi hội 1', organization: 'nong-dan', level: 'branch', to: '2025-12-10' },
        ],
        changes: [{ date: '2025-12-10', act: 'Nghị quyết 202/2025/QH15', kind: 'end', from: ['branch-1'] }],
      },
    },
    'Không áp dụng từ ngày 10/12/2025 theo Nghị quyết 202/2025/QH15.',
    'Not applicable from 10 December 2025 under Nghị quyết 202/2025/QH15.',
  ],
  [
    'how many of those bound do',
    'met',
    {
      measure: graded,
      requirement: goodBranches({ comparator: 'gt', value: 50, unit: 'percent' }),
      figures: gradesOf2025('good', 'good', 'excellent', 'good', 'completed', 'good'),
      asOf: '2026-03-01',
      document: branches,
    },
    '5/6 đơn vị đạt; yêu cầu: trên 50% số đơn vị xếp loại từ mức “Tốt” trở lên.',
    '5 of 6 units comply; required: more than 50% of units graded “Tốt” or better.',
  ],
  [
    'how few of those bound do',
    'missed',
    {
      measure: graded,
      requirement: goodBranches({ comparator: 'gte', value: 3, unit: 'count', outOf: 6 }),
      figures: gradesOf2025('good', 'good', 'completed', 'completed', 'completed', 'completed'),
      asOf: '2026-03-01',
      document: branches,
    },
    '2/6 đơn vị đạt; yêu cầu: ít nhất 3/6 đơn vị xếp loại từ mức “Tốt” trở lên.',
    '2 of 6 units comply; required: at least 3/6 units graded “Tốt” or better.',
  ],
  [
    'how many have still time to report',
    'awaiting',
    {
      measure: graded,
      requirement: goodBranches({ comparator: 'gte', value: 90, unit: 'percent' }),
      figures: gradesOf2025('good', 'good'),
      asOf: '2026-01-10',
      document: branches,
    },
    '2/6 đơn vị đạt, 4 đơn vị chưa báo cáo; yêu cầu: từ 90% trở lên số đơn vị xếp loại từ mức “Tốt” trở lên.',
    '2 of 6 units comply, 4 not reported; required: at least 90% of units graded “Tốt” or better.',
  ],
  [
    'how many have not reported in time',
    'no-data',
    {
      measure: graded,
      requirement: goodBranches({ comparator: 'gte', value: 2, unit: 'fraction', outOf: 3 }),
      figures: gradesOf2025('good', 'good', 'excellent'),
      asOf: '2026-03-01',
      document: branches,
    },
    '3/6 đơn vị đạt, 3 đơn vị chưa báo cáo; yêu cầu: từ 2/3 trở lên số đơn vị xếp loại từ mức “Tốt” trở lên.',
    '3 of 6 units comply, 3 not reported; required: at least 2/3 of units graded “Tốt” or better.',
  ],
];

/** What the words at an edge, past it and around it must say: by a deadline that is over, unless another day is given. */
type Edge = [says: string, status: Status, scene: Partial<Scene>, vi: string, en: string, gap?: string];

const reported = (value: number, more: Partial<Observed> = {}): Observed[] => [
  { period: '2025', value, ...more },
];
const fifty: Requirement = { comparator: 'eq', value: 50, by: '2025' };
const range: Requirement = { comparator: 'between', value: [30, 35], by: '2025' };
const fall: Requirement = {
  comparator: 'gte',
  value: 2,
  change: { direction: 'decrease', from: 'previous', in: 'points' },
  every: 'year',
  from: '2025',
};
const noneCompleted: Requirement = {
  each: 'branch',
  comparator: 'eq',
  value: 'completed',
  every: 'year',
  from: '2025',
  coverage: { comparator: 'eq', value: 0, unit: 'count' },
};

const edges: Edge[] = [
  [
    'more than the edge is needed, and the pace will do',
    'on-track',
    {
      requirement: { comparator: 'gt', value: 75, by: '2025' },
      figures: yearly({ 2023: 73, 2024: 75 }),
      asOf: '2025-03-01',
    },
    'Kết quả: 75%, chưa đáp ứng yêu cầu (trên 75%), còn 10 tháng; tốc độ hiện nay: tăng 2 điểm %/năm, dự báo khi đến hạn: 77%.',
    'Result: 75%, which does not satisfy the requirement (more than 75%), 10 months left; present pace: up 2 percentage points a year, leading to 77%.',
  ],
  [
    'less than the edge is needed',
    'missed',
    { requirement: { comparator: 'lt', value: 5, by: '2025' }, figures: reported(5) },
    'Kết quả: 5%, chưa đáp ứng yêu cầu (dưới 5%).',
    'Result: 5%, which does not satisfy the requirement (less than 5%).',
  ],
  [
    'a grade is better than asked',
    'met',
    {
      measure: graded,
      requirement: { comparator: 'gte', value: 'good', ...everyYear },
      figures: [{ period: '2025', grade: 'excellent' }],
    },
    'Kết quả: Xuất sắc, đáp ứng yêu cầu (từ mức “Tốt” trở lên).',
    'Result: Xuất sắc, which satisfies the requirement (“Tốt” or better).',
  ],
  [
    'a figure is over the edge by its word',
    'met',
    {
      requirement: { comparator: 'gt', value: 90, by: '2025' },
      figures: reported(90, { qualifier: 'over' }),
    },
    'Kết quả: trên 90%, đáp ứng yêu cầu (trên 90%).',
    'Result: over 90%, which satisfies the requirement (more than 90%).',
  ],
  [
    'a figure is over a ceiling by its word',
    'missed',
    {
      requirement: { comparator: 'lte', value: 90, by: '2025' },
      figures: reported(90, { qualifier: 'over' }),
    },
    'Kết quả: trên 90%, chưa đáp ứng yêu cầu (không quá 90%).',
    'Result: over 90%, which does not satisfy the requirement (at most 90%).',
  ],
  [
    'a figure is short of the edge by its word',
    'missed',
    {
      requirement: { comparator: 'gte', value: 90, by: '2025' },
      figures: reported(90, { qualifier: 'nearly' }),
    },
    'Kết quả: gần 90%, chưa đáp ứng yêu cầu (từ 90% trở lên).',
    'Result: nearly 90%, which does not satisfy the requirement (at least 90%).',
  ],
  [
    'inside a range there is nothing missing',
    'met',
    { requirement: range, figures: reported(32) },
    'Kết quả: 32%, đáp ứng yêu cầu (từ 30% đến 35%).',
    'Result: 32%, which satisfies the requirement (30% to 35%).',
  ],
  [
    'below a range something is',
    'missed',
    { requirement: range, figures: reported(28) },
    'Kết quả: 28%, còn thiếu 2 điểm % so với yêu cầu (từ 30% đến 35%).',
    'Result: 28%, 2 percentage points short of what is required (30% to 35%).',
    'còn thiếu 2 điểm %',
  ],
  [
    'a range with a ceiling is broken from above',
    'missed',
    { requirement: { ...range, ceiling: true }, figures: reported(38) },
    'Kết quả: 38%, vượt mức cho phép 3 điểm % (yêu cầu từ 30% đến 35%).',
    'Result: 38%, 3 percentage points more than allowed (30% to 35%).',
    'vượt mức cho phép 3 điểm %',
  ],
  [
    'exactly that much was asked, and more is there',
    'missed',
    { requirement: fifty, figures: reported(53) },
    'Kết quả: 53%, vượt mức cho phép 3 điểm % (yêu cầu 50%).',
    'Result: 53%, 3 percentage points more than allowed (50%).',
    'vượt mức cho phép 3 điểm %',
  ],
  [
    'exactly that much was asked, and less is there',
    'missed',
    { requirement: fifty, figures: reported(47) },
    'Kết quả: 47%, còn thiếu 3 điểm % so với yêu cầu (50%).',
    'Result: 47%, 3 percentage points short of what is required (50%).',
    'còn thiếu 3 điểm %',
  ],
  [
    'a tolerance makes up for what is missing',
    'met',
    { requirement: { comparator: 'gte', value: 90, tolerance: 1, by: '2025' }, figures: reported(89.5) },
    'Kết quả: 89,5%, đáp ứng yêu cầu (từ 90% trở lên).',
    'Result: 89.5%, which satisfies the requirement (at least 90%).',
  ],
  [
    'a tolerance makes up for what is too much',
    'met',
    { requirement: { ...fifty, tolerance: 3 }, figures: reported(52) },
    'Kết quả: 52%, đáp ứng yêu cầu (50%).',
    'Result: 52%, which satisfies the requirement (50%).',
  ],
  [
    'it is satisfied now and will not stay so',
    'at-risk',
    { requirement: by2025, figures: yearly({ 2023: 98, 2024: 96 }), asOf: '2025-03-01' },
    'Kết quả: 96%, đã đáp ứng yêu cầu (từ 95% trở lên); tốc độ hiện nay: giảm 2 điểm %/năm, dự báo khi đến hạn: 94%.',
    'Result: 96%, which satisfies the requirement (at least 95%) now; present pace: down 2 percentage points a year, leading to 94%.',
    'vượt 1 điểm %',
  ],
  [
    'nothing moves',
    'off-track',
    { requirement: by2025, figures: yearly({ 2023: 90, 2024: 90 }), asOf: '2025-03-01' },
    'Cần thêm 5 điểm % trong 10 tháng; tốc độ hiện nay: không thay đổi, dự báo khi đến hạn: 90%.',
    '5 percentage points more needed in 10 months; present pace: no change, leading to 90%.',
    'còn thiếu 5 điểm %',
  ],
  [
    'a requirement is as exact as its text',
    'met',
    { requirement: { comparator: 'gte', value: 72.25, by: '2025' }, figures: reported(73.25) },
    'Kết quả: 73,3%, vượt 1 điểm % so với yêu cầu (từ 72,25% trở lên).',
    'Result: 73.3%, 1 percentage point more than required (at least 72.25%).',
    'vượt 1 điểm %',
  ],
  [
    'a fall in points is a fall',
    'met',
    { requirement: fall, figures: yearly({ 2024: 10, 2025: 7.5 }) },
    'Kết quả: giảm 2,5 điểm %, vượt 0,5 điểm % so với yêu cầu (giảm từ 2 điểm % trở lên).',
    'Result: decrease of 2.5 percentage points, 0.5 percentage points more than required (decrease of at least 2 percentage points).',
    'vượt 0,5 điểm %',
  ],
  [
    'a rise is no fall',
    'missed',
    { requirement: fall, figures: yearly({ 2024: 10, 2025: 11.5 }) },
    'Kết quả: tăng 1,5 điểm %, còn thiếu 3,5 điểm % so với yêu cầu (giảm từ 2 điểm % trở lên).',
    'Result: increase of 1.5 percentage points, 3.5 percentage points short of what is required (decrease of at least 2 percentage points).',
    'còn thiếu 3,5 điểm %',
  ],
  [
    'none may, and none does',
    'met',
    {
      measure: graded,
      requirement: noneCompleted,
      figures: gradesOf2025('good', 'good', 'good', 'good', 'good', 'good'),
      document: branches,
    },
    'Yêu cầu: không có đơn vị nào xếp loại “Hoàn thành”; có 0/6 đơn vị ở mức này.',
    'Required: none of the units graded “Hoàn thành”; 0 of 6 units stand there.',
  ],
  [
    'none may, and one does',
    'missed',
    {
      measure: graded,
      requirement: noneCompleted,
      figures: gradesOf2025('good', 'completed', 'good', 'good', 'good', 'good'),
      document: branches,
    },
    'Yêu cầu: không có đơn vị nào xếp loại “Hoàn thành”; có 1/6 đơn vị ở mức này.',
    'Required: none of the units graded “Hoàn thành”; 1 of 6 units stand there.',
    'vượt mức cho phép 1 đơn vị',
  ],
  [
    'organizations are bound one by one',
    'missed',
    {
      requirement: {
        each: 'organization',
        organizations: ['nong-dan', 'phu-nu'],
        comparator: 'gte',
        value: 90,
        every: 'year',
        from: '2025',
      },
      figures: [
        { organization: 'nong-dan', period: '2025', value: 95 },
        { organization: 'phu-nu', period: '2025', value: 80 },
      ],
    },
    '1/2 tổ chức đạt; yêu cầu: mỗi tổ chức đạt từ 90% trở lên.',
    '1 of 2 organizations comply; required: every organization with at least 90%.',
    'còn thiếu 1 tổ chức',
  ],
  [
    'the text counts out of others than there are',
    'met',
    {
      measure: graded,
      requirement: goodBranches({ comparator: 'gte', value: 3, unit: 'count', outOf: 7 }),
      figures: gradesOf2025('good', 'good', 'good', 'completed', 'completed', 'completed'),
      document: branches,
    },
    '3/6 đơn vị đạt; yêu cầu: ít nhất 3/7 đơn vị xếp loại từ mức “Tốt” trở lên. Văn bản tính trên tổng số 7, số liệu hiện có 6.',
    '3 of 6 units comply; required: at least 3/7 units graded “Tốt” or better. The text counts out of 7, the figures have 6.',
  ],
  [
    'the whole is there and a part is not',
    'missed',
    {
      measure: models,
      requirement: { ...tenModels, parts: [{ category: 'collective', comparator: 'gte', value: 3 }] },
      figures: [...reported(10), ...reported(1, { category: 'collective' })],
      document: { categories: [{ id: 'collective', name: 'Tập thể' }] },
    },
    'Kết quả: 10 mô hình; yêu cầu: ít nhất 10 mô hình, trong đó tập thể ít nhất 3. Chưa đạt ở phần: Tập thể.',
    'Result: 10 mô hình; required: at least 10 mô hình, of which Tập thể: at least 3. Not met in: Tập thể.',
  ],
  [
    'nothing is allowed, and something is there',
    'missed',
    {
      measure: { kind: 'count', unit: 'hộ' },
      requirement: { comparator: 'eq', value: 0, by: '2025' },
      figures: reported(56310),
    },
    'Kết quả: 56.310 hộ; yêu cầu: 0 hộ.',
    'Result: 56,310 hộ; required: 0 hộ.',
    'vượt mức cho phép 56.310 hộ',
  ],
  [
    'at most nothing is allowed, and something is there',
    'missed',
    { requirement: { comparator: 'lte', value: 0, by: '2025' }, figures: reported(0.4) },
    'Kết quả: 0,4%; yêu cầu: không quá 0%.',
    'Result: 0.4%; required: at most 0%.',
    'vượt mức cho phép 0,4 điểm %',
  ],
  [
    'nothing is allowed in the end, and something is there',
    'off-track',
    {
      requirement: { comparator: 'lte', value: 0, by: '2025' },
      figures: yearly({ 2023: 7, 2024: 7.5 }),
      asOf: '2025-03-01',
    },
    'Cần giảm 7,5 điểm % trong 10 tháng; tốc độ hiện nay: tăng 0,5 điểm %/năm, dự báo khi đến hạn: 8%.',
    '7.5 percentage points less needed in 10 months; present pace: up 0.5 percentage points a year, leading to 8%.',
    'vượt mức cho phép 7,5 điểm %',
  ],
  [
    'nothing is due yet',
    'on-track',
    {
      measure: { kind: 'count', unit: 'công trình' },
      requirement: { comparator: 'gte', value: 1, ...everyYear },
      figures: yearly({ '2025-S1': 0 }),
      asOf: '2025-07-15',
    },
    'Đến nay: 0 công trình; theo tiến độ chưa phải có; cả kỳ cần ít nhất 1 công trình.',
    'So far: 0 công trình; nothing is due yet; required in the whole period: at least 1 công trình.',
    'còn thiếu 1 công trình',
  ],
  [
    'too few of the parts of a sum have reported',
    'no-data',
    {
      measure: { ...models, aggregate: 'sum' },
      requirement: { ...tenModels, organizations: ['nong-dan'] },
      figures: [{ unit: 'branch-1', period: '2025', value: 2 }],
      document: branches,
    },
    'Mới có 1/6 nơi báo cáo (cộng lại: 2 mô hình), chưa đủ để đánh giá.',
    'Only 1 of 6 have reported (2 mô hình together): too few to judge.',
  ],
  [
    'a rank is too far back',
    'missed',
    {
      measure: { kind: 'rank' },
      requirement: { comparator: 'lte', value: 10, ...everyYear },
      figures: reported(12),
    },
    'Kết quả: hạng 12, còn thiếu 2 bậc so với yêu cầu (trong nhóm 10 dẫn đầu).',
    'Result: rank 12, 2 places short of what is required (among the first 10).',
    'còn thiếu 2 bậc',
  ],
];

describe('explain', () => {
  describe('says what is true, where', () => {
    for (const [says, status, scene, inVietnamese, inEnglish, gap] of edges) {
      it(says, () => {
        const progress = judge({ measure: percent, requirement: by2025, asOf: '2026-03-01', ...scene });
        expect(progress.status).to.equal(status);
        expect(explain(progress)).to.equal(inVietnamese);
        expect(explain(progress, { lang: 'en' })).to.equal(inEnglish);
        if (status === 'no-data') return;
        const format = progress.coverage ? formatCoverageGap : formatProgressGap;
        expect(format(progress, vi)).to.equal(gap);
      });
    }
  });

  describe('of a total and its parts says what each lacks, where', () => {
    const withParts: Requirement = {
      ...tenModels,
      parts: [
        { category: 'collective', comparator: 'gte', value: 5 },
        { category: 'individual', comparator: 'gte', value: 5 },
      ],
    };
    const asked = 'ít nhất 10 mô hình, trong đó tập thể ít nhất 5, cá nhân ít nhất 5';
    const askedInEnglish = 'at least 10 mô hình, of which Tập thể: at least 5, Cá nhân: at least 5';
    const of = (total?: number, collective?: number, individual?: number, period = '2025'): Observed[] =>
      [
        { period, value: total },
        { period, value: collective, category: 'collective' },
        { period, value: individual, category: 'individual' },
      ].filter(({ value }) => value !== undefined);
    type Told = [when: string, status: Status, figures: Observed[], vi: string, en: string, asOf?: string];
    const told: Told[] = [
      [
        'all is there',
        'met',
        of(12, 7, 5),
        `Kết quả: 12 mô hình, vượt 2 mô hình so với yêu cầu (${asked}).`,
        `Result: 12 mô hình, 2 mô hình more than required (${askedInEnglish}).`,
      ],
      [
        'more than the total, and too little of a part',
        'missed',
        of(12, 8, 4),
        `Kết quả: 12 mô hình; yêu cầu: ${asked}. Chưa đạt ở phần: Cá nhân.`,
        `Result: 12 mô hình; required: ${askedInEnglish}. Not met in: Cá nhân.`,
      ],
      [
        'the total is missing something, and both parts',
        'missed',
        of(8, 4, 4),
        `Kết quả: 8 mô hình, còn thiếu 2 mô hình so với yêu cầu (${asked}). Chưa đạt ở phần: Tập thể, Cá nhân.`,
        `Result: 8 mô hình, 2 mô hình short of what is required (${askedInEnglish}). Not met in: Tập thể, Cá nhân.`,
      ],
      [
        'a part has no figure',
        'no-data',
        of(12, 7),
        `Kết quả: 12 mô hình; yêu cầu: ${asked}. Chưa có số liệu ở phần: Cá nhân.`,
        `Result: 12 mô hình; required: ${askedInEnglish}. No figure in: Cá nhân.`,
      ],
      [
        'one part is too small and the other has no figure',
        'missed',
        of(10, 4),
        `Kết quả: 10 mô hình; yêu cầu: ${asked}. Chưa đạt ở phần: Tập thể. Chưa có số liệu ở phần: Cá nhân.`,
        `Result: 10 mô hình; required: ${askedInEnglish}. Not met in: Tập thể. No figure in: Cá nhân.`,
      ],
      [
        'a part has no figure and is not overdue',
        'awaiting',
        of(12, 7),
        `Kết quả: 12 mô hình; yêu cầu: ${asked}. Chưa có số liệu ở phần: Cá nhân.`,
        `Result: 12 mô hình; required: ${askedInEnglish}. No figure in: Cá nhân.`,
        '2026-01-15',
      ],
      [
        'a part has no figure in an open year',
        'awaiting',
        of(6, 3, undefined, '2025-S1'),
        `Đến nay: 6 mô hình; theo tiến độ cần 4 mô hình, cả kỳ cần ${asked}. Chưa có số liệu ở phần: Cá nhân.`,
        `So far: 6 mô hình; due by now: 4 mô hình; required in the whole period: ${askedInEnglish}. No figure in: Cá nhân.`,
        '2025-07-15',
      ],
      [
        'the total alone has no figure',
        'no-data',
        of(undefined, 7, 5),
        'Đã quá hạn mà chưa có số liệu năm 2025.',
        'The figure for 2025 is overdue.',
      ],
      [
        'the total has no figure and a part is too small',
        'missed',
        of(undefined, 4, 5),
        'Đã quá hạn mà chưa có số liệu năm 2025. Chưa đạt ở phần: Tập thể.',
        'The figure for 2025 is overdue. Not met in: Tập thể.',
      ],
      [
        'nothing has a figure',
        'no-data',
        [],
        'Đã quá hạn mà chưa có số liệu năm 2025.',
        'The figure for 2025 is overdue.',
      ],
    ];
    for (const [when, status, figures, inVietnamese, inEnglish, asOf = '2026-03-01'] of told) {
      it(when, () => {
        const document = {
          categories: [
            { id: 'collective', name: 'Tập thể' },
            { id: 'individual', name: 'Cá nhân' },
          ],
        };
        const progress = judge({ measure: models, requirement: withParts, figures, asOf, document });
        expect(progress.status).to.equal(status);
        expect(explain(progress)).to.equal(inVietnamese);
        expect(explain(progress, { lang: 'en' })).to.equal(inEnglish);
        expect(explain(onPeriod([progress], '2025')!)).to.equal(inVietnamese);
      });
    }

    it('the face says how much of each', () => {
      const document = {
        categories: [
          { id: 'collective', name: 'Tập thể' },
          { id: 'individual', name: 'Cá nhân' },
        ],
      };
      const told = (figures: Observed[], locale = vi) =>
        formatParts(
          judge({ measure: models, requirement: withParts, figures, asOf: '2026-03-01', document }),
          locale,
        );
      expect(told(of(12, 7, 5))).to.equal('Tập thể: 7 · Cá nhân: 5');
      expect(told(of(12, 8, 4))).to.equal('Tập thể: 8 · Cá nhân: 4 (Không đạt)');
      expect(told(of(12, 8))).to.equal('Tập thể: 8 · Cá nhân: chưa có số liệu');
      expect(told(of(12, 8, 4), en)).to.equal('Tập thể: 8 · Cá nhân: 4 (Missed)');
      expect(told(of(12, 8), en)).to.equal('Tập thể: 8 · Cá nhân: no figure');
      const declared: Observed = { period: '2025', category: 'individual', value: null, status: 'N' };
      expect(told([...of(12, 8), declared])).to.equal('Tập thể: 8 · Cá nhân: không áp dụng');
      const estimated: Observed = { period: '2025', category: 'individual', value: 5, status: 'E' };
      expect(told([...of(12, 8), estimated])).to.equal('Tập thể: 8 · Cá nhân: 5 (ước)');
    });
  });

  it('never says “-0”', () => {
    for (const [kind, unit] of [
      ['percent', undefined],
      ['rate', 'đoàn viên/cơ sở'],
      ['amount', 'tỷ đồng'],
    ] as const) {
      const measure: Measure = { kind, unit };
      for (const value of [-0, -1e-14, -0.04]) {
        const progress = judge({
          measure,
          requirement: by2025,
          figures: reported(value),
          asOf: '2026-03-01',
        });
        for (const lang of ['vi', 'en']) expect(explain(progress, { lang })).to.not.match(/-0(?![.,]\d)/);
      }
    }
  });

  it('says of an earlier period how far it was off, of the running one where it leads', () => {
    const requirement: Requirement = {
      comparator: 'gte',
      value: 95,
      every: 'year',
      from: '2023',
      to: '2030',
    };
    const figures = yearly({ 2023: 96, 2024: 94, 2025: 97, '2026-S1': 92 });
    const latest = judge({ measure: percent, requirement, figures, asOf: '2026-07-15' });
    const said = ['2023', '2024', '2025', '2026'].map((period) => {
      const progress = onPeriod([latest], period)!;
      return [progress.status, explain(progress)];
    });
    expect(said).to.deep.equal([
      ['met', 'Kết quả: 96%, vượt 1 điểm % so với yêu cầu (từ 95% trở lên).'],
      ['missed', 'Kết quả: 94%, còn thiếu 1 điểm % so với yêu cầu (từ 95% trở lên).'],
      ['met', 'Kết quả: 97%, vượt 2 điểm % so với yêu cầu (từ 95% trở lên).'],
      [
        'off-track',
        'Cần thêm 3 điểm % trong 6 tháng; tốc độ hiện nay: giảm 1,6 điểm %/năm, dự báo khi đến hạn: 91,2%.',
      ],
    ]);
  });

  it('keeps the coverage of an earlier period', () => {
    const requirement = goodBranches({ comparator: 'gt', value: 50, unit: 'percent' });
    const figures = [
      ...gradesOf2025('good', 'good', 'good', 'completed', 'completed', 'completed'),
      ...gradesOf2025('good', 'good', 'good', 'good', 'good', 'good').map((one) => ({
        ...one,
        period: '2026',
      })),
    ];
    const latest = judge({ measure: graded, requirement, figures, asOf: '2027-03-01', document: branches });
    expect(latest).to.include({ period: '2026', status: 'met' });
    expect(explain(onPeriod([latest], '2025')!)).to.equal(
      '3/6 đơn vị đạt; yêu cầu: trên 50% số đơn vị xếp loại từ mức “Tốt” trở lên.',
    );
  });

  for (const [says, status, scene, inVietnamese, inEnglish] of cases) {
    it(`of ${status}, ${says}`, () => {
      const progress = judge(scene);
      expect(progress.status).to.equal(status);
      expect(explain(progress)).to.equal(inVietnamese);
      expect(explain(progress, { lang: 'en' })).to.equal(inEnglish);
    });
  }

  it('has a sentence for every status', () => {
    const explained = new Set(cases.map(([, status]) => status));
    expect(STATUSES.filter((status) => !explained.has(status))).to.deep.equal([]);
  });

  const ceilings: [says: string, value: number, status: Status, words: RegExp][] = [
    ['kept with room', 1, 'met', /^Kết quả: 1 nhiệm kỳ.* \(không quá 2 nhiệm kỳ/],
    ['kept to the edge', 2, 'met', /^Kết quả: 2 nhiệm kỳ.* \(không quá 2 nhiệm kỳ/],
    ['broken', 3, 'missed', /^Kết quả: 3 nhiệm kỳ.*vượt mức cho phép 1 nhiệm kỳ/],
  ];
  for (const [says, value, status, words] of ceilings) {
    it(`of a ceiling ${says}, says what is over and never a share of the way`, () => {
      const progress = judge({
        measure: terms,
        requirement: noMoreThanTwo,
        figures: yearly({ 2025: value }),
        asOf: '2026-01-01',
      });
      expect(progress.status).to.equal(status);
      expect(explain(progress))
        .to.match(words)
        .and.not.match(/%|còn thiếu/);
      expect(/vượt mức cho phép/.test(explain(progress))).to.equal(status === 'missed');
    });
  }

  it('says that a range is exceeded, which is no failure', () => {
    const progress = judge({
      measure: { kind: 'count', unit: 'đề án' },
      requirement: { comparator: 'between', value: [1, 3], within: '2021/2025' },
      figures: yearly({ '2021/2025': 5 }),
      asOf: '2026-03-01',
    });
    expect(progress.status).to.equal('met');
    expect(explain(progress)).to.match(/^Kết quả: 5 đề án, cao hơn mức yêu cầu \(/);
    expect(explain(progress, { lang: 'en' })).to.match(/^Result: 5 đề án, above what is required \(/);
  });

  it('does not mix up what has been reached and what is aimed at', () => {
    const scene = cases.find(([, status]) => status === 'missed')![2];
    const aim = judge({ ...scene, requirement: { ...scene.requirement, aim: true } });
    expect(explain(aim)).to.equal(explain(judge(scene)));
  });

  it('speaks Vietnamese, unless asked for a language it knows', () => {
    const [, , scene, inVietnamese, inEnglish] = cases[0]!;
    const progress = judge(scene);
    for (const lang of [undefined, 'vi', 'vi-VN', 'fr', ''])
      expect(explain(progress, { lang })).to.equal(inVietnamese);
    for (const lang of ['en', 'en-GB', 'EN']) expect(explain(progress, { lang })).to.equal(inEnglish);
  });
});

// ── Words ──

/** All that a language says; Vietnamese keeps its sentences and its reasoning apart. */
const allOf = (locale: Locale): Locale => ({
  explain: viExplain,
  ...locale,
  sentences: sentencesOf(locale),
  comparison: comparisonWordsOf(locale),
  ranking: rankingWordsOf(locale),
  scorecard: scorecardWordsOf(locale),
  tasks: taskWordsOf(locale),
  grades: gradeWordsOf(locale),
  trend: trendWordsOf(locale),
  chart: chartWordsOf(locale),
  sourceLine: sourceLineWordsOf(locale),
  files: fileWordsOf(locale),
});

/** The path of every word and function of a locale. */
function keysOf(words: object, path = ''): string[] {
  return Object.entries(words)
    .flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? keysOf(value, `${path}${key}.`) : [`${path}${key}`],
    )
    .sort();
}

/** Every text of a locale that does not depend on figures. */
const fixedWords = (words: object): string[] =>
  Object.values(words).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value ? fixedWords(value) : [],
  );

/** What functions of a locale make of figures. */
function phrases(locale: Locale): string[] {
  const measured = { measure: percent };
  const requirement: Requirement = { comparator: 'gte', value: 5 };
  const comparators = ['gte', 'gt', 'lte', 'lt', 'eq'] as const;
  const cadences = ['month', 'quarter', 'half-year', 'year', 'term'] as const;
  const kinds: [Measure, Requirement['value']][] = [
    [percent, 5],
    [models, 5],
    [{ kind: 'milestone' }, true],
    [{ kind: 'rank' }, 10],
  ];
  const open = { from: '2026', to: '2030', openEnded: true };
  const coverage = { compliant: 3, notCompliant: 1, silent: 1, notApplicable: 1, base: 5 };
  return [
    ...comparators.map((comparator) => formatRequirement(locale, measured, { ...requirement, comparator })),
    formatRequirement(locale, measured, { comparator: 'between', value: [1, 3] }),
    ...kinds.flatMap(([measure, value]) => [
      formatRequirement(locale, { measure }, { comparator: 'gte', value, each: 'branch', basically: true }),
      formatRequirement(
        locale,
        { measure },
        { comparator: 'gte', value, each: 'organization', coverage: noneMay },
      ),
    ]),
    ...cadences.map((every) => formatTime(locale, { ...requirement, every, ...open })),
    formatTime(locale, { ...requirement, by: '2025' }),
    formatTime(locale, { ...requirement, within: '2025' }),
    ...['2025', '2025-S1', '2025-S2', '2025-Q3', '2025-07', '2025-07/2026-06'].map((period) =>
      formatPeriod(locale, period),
    ),
    formatDate(locale, '2025-12-31'),
    locale.figures(formatPeriod(locale, '2025')),
    locale.metIn(3, 4),
    formatCounts(coverage, requirement, locale),
    formatRequirement(locale, { measure: models, categories }, { ...tenModels, parts: [collective] }),
    formatCounts(coverage, { ...requirement, each: 'branch', coverage: noneMay }, locale),
    locale.points('1'),
    locale.change('increase', '5%'),
    locale.change('decrease', '5%'),
    ...(['short', 'over', 'spare', 'extra'] as const).map((kind) => locale.gap('5%', kind)),
    ...taskPhrases(locale),
    ...trendPhrases(locale),
  ];
}

function taskPhrases(locale: Locale): string[] {
  const words = taskWordsOf(locale);
  const codes = ['deadline', 'period', 'awaited', 'no-time', 'no-start'] as const;
  const facts = { period: formatPeriod(locale, '2025'), until: '31/12/2025' };
  return [
    ...codes.flatMap((code) =>
      TASK_STATES.map((state) => words.reason({ ...facts, state, code, late: state === 'done' })),
    ),
    ...(['half', 'quarter', 'month'] as const).map((part) => words.yearly(part, 1)),
    words.all(Object.values(words.cadences)),
    words.others('2'),
    words.count('2'),
    words.inState('2', words.states.overdue),
    words.asOf('31/12/2025'),
    words.led('A'),
    words.showing({ shown: '1', total: '2', query: 'a' }),
  ];
}

function trendPhrases(locale: Locale): string[] {
  const words = trendWordsOf(locale);
  const period = formatPeriod(locale, '2025');
  const kinds = ['percent', 'count', 'grade', 'rank', 'milestone', 'change', 'share'] as const;
  const facts = { name: 'A', value: '1', period, provisional: true, required: '2', gap: '1' };
  const said = { exceeds: false, satisfied: false, sideBySide: false };
  const course = { from: '1', to: '2', fromPeriod: period, toPeriod: period, steady: false };
  return [
    ...kinds.map((kind) => words.standing({ ...facts, ...said, kind })),
    ...(['short', 'over', 'spare', 'extra'] as const).map((gapKind) =>
      words.standing({ ...facts, ...said, kind: 'percent', gapKind }),
    ),
    ...[{ exceeds: true }, { satisfied: true }, { sideBySide: true }, { done: true }, { done: false }].map(
      (more) => words.standing({ ...facts, ...said, kind: 'percent', ...more }),
    ),
    ...[true, false].map((none) =>
      words.standing({ ...facts, ...said, kind: 'share', share: { of: '', silent: 2, none } }),
    ),
    ...([-1, 0, 1] as const).flatMap((moves) =>
      [true, false].map((ordinal) => words.course({ ...course, moves, ordinal })),
    ),
    words.course({ ...course, moves: 0, ordinal: false, steady: true }),
    ...(['B', 'D', 'population', 'split'] as const).map((why) => words.broken(period, why)),
    words.projected('1', period),
    words.forecast('1', period),
    words.startsAt('1'),
    words.caption('A', 'A'),
  ];
}

const categories = [{ id: 'collective', name: 'Tập thể' }];
const collective = { category: 'collective', comparator: 'gte', value: 5 } as const;
const noneMay: Requirement['coverage'] = { comparator: 'eq', value: 0, unit: 'count' };

const SYLLABLE =
  /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưy]{1,3}(ch|ng|nh|[cmnpt])?$/;
const STOP = /(?:ch|[cpt])$/;
/** Words of English that could pass for Vietnamese syllables. */
const ENGLISH = new Set(['by', 'he', 'in', 'no', 'on', 'than', 'the', 'to', 'we', 'you']);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The words of a text that cannot be Vietnamese: a Vietnamese word is one syllable, and one that ends in a stop bears the
 * sắc or the nặng tone. Abbreviations and Roman numerals are left out.
 */
function foreignWords(text: string): string[] {
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => {
    if (word === word.toUpperCase()) return false;
    const decomposed = word.toLowerCase().normalize('NFD');
    const plain = decomposed.replace(TONES, '').normalize('NFC');
    const impossible = STOP.test(plain) && !/[\u0301\u0323]/.test(decomposed);
    return !SYLLABLE.test(plain) || impossible || ENGLISH.has(word.toLowerCase());
  });
}

describe('The words of a language', () => {
  it('are the same ones in Vietnamese and English', () => {
    expect(keysOf(allOf(en))).to.deep.equal(keysOf(allOf(vi)));
    expect(keysOf(allOf(vi))).to.include.members([
      ...['explain', 'sentences.coverage', 'sentences.counts', 'sentences.parts'],
    ]);
  });

  it('are there for every status', () => {
    for (const { statuses } of [vi, en]) expect(Object.keys(statuses)).to.have.members([...STATUSES]);
  });

  it('are never empty, never said twice for two statuses, and never undefined', () => {
    for (const locale of [vi, en]) {
      for (const text of [...fixedWords(locale), ...phrases(locale)])
        expect(text)
          .to.match(/\S/)
          .and.not.match(/undefined|null|NaN|\[object/);
      expect(new Set(Object.values(locale.statuses)).size).to.equal(STATUSES.length);
    }
  });

  it('name the statuses as the format does', () => {
    expect(vi.statuses).to.deep.equal({
      met: 'Đạt',
      missed: 'Không đạt',
      'on-track': 'Đúng tiến độ',
      'at-risk': 'Có nguy cơ',
      'off-track': 'Chậm tiến độ',
      awaiting: 'Chờ số liệu',
      'no-trend': 'Chưa đủ số liệu',
      'no-data': 'Thiếu số liệu',
      'not-applicable': 'Không áp dụng',
    });
    expect(vi.early).to.equal('Đạt trước hạn');
    expect(vi.words.aim).to.equal('phấn đấu');
  });

  it('are Vietnamese in Vietnamese', () => {
    const texts = [
      ...fixedWords({ ...vi, tag: {} }),
      ...phrases(vi),
      ...cases.map(([, , scene]) => explain(judge(scene))),
    ];
    expect(texts.filter((text) => foreignWords(text).length > 0)).to.deep.equal([]);
    for (const text of texts) expect(text).to.equal(text.normalize('NFC'));
  });

  it('are not taken for Vietnamese in English', () => {
    const texts = [
      ...Object.values(en.statuses),
      ...cases.map(([, , scene]) => explain(judge(scene), { lang: 'en' })),
    ];
    expect(texts.filter((text) => foreignWords(text).length === 0)).to.deep.equal([]);
  });
});
