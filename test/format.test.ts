/** Every form the format promises, each under the words of the texts it was made for, parses without a problem. */
import { expect } from 'chai';
import { parseResolution } from '../src/parse.js';

type Fragment = Record<string, unknown>;

/** A document that declares every id the fragments use. */
const declared: Fragment = {
  version: 1,
  resolution: {
    id: 'nghe-an',
    title: 'Nghị quyết về công tác dân vận',
    issuer: 'Ban Thường vụ Tỉnh ủy',
    period: '2021/2025',
    terms: ['2021/2025', '2026/2030'],
  },
  organizations: ['nong-dan', 'doan-thanh-nien', 'phu-nu', 'lien-doan-lao-dong'].map((id) => ({
    id,
    name: id,
  })),
  bodies: [{ id: 'ban-dan-van', name: 'Ban Dân vận Tỉnh ủy' }],
  levels: ['province', 'district', 'commune', 'grassroots', 'branch'].map((id) => ({ id, name: id })),
  units: [{ id: 'nong-dan/tinh', name: 'Hội Nông dân tỉnh', organization: 'nong-dan', level: 'province' }],
  scales: [
    {
      id: 'task-grade',
      name: 'Xếp loại',
      grades: ['excellent', 'strong', 'good', 'completed', 'not-completed'].map((id) => ({ id, name: id })),
    },
  ],
  categories: [
    { id: 'collective', name: 'Tập thể' },
    { id: 'individual', name: 'Cá nhân' },
  ],
  targets: [],
};

const percent = { kind: 'percent' };
const count = { kind: 'count' };
const graded = { kind: 'grade', scale: 'task-grade' };
const staged = {
  kind: 'milestone',
  stages: [
    { id: 'begun', name: 'Đã khởi công' },
    { id: 'finished', name: 'Đã xong' },
  ],
};

const target = (rest: Fragment): Fragment => ({ id: 'membership-rate', name: 'Tỷ lệ tập hợp', ...rest });

function expectSound(rest: Fragment) {
  const result = parseResolution(JSON.stringify({ ...declared, ...rest }));
  expect(result.ok ? [] : result.problems).to.deep.equal([]);
}

const documents: Record<string, Fragment> = {
  'the whole document': {
    $schema: './resolution-targets-1.schema.json',
    version: 1,
    updated: '2026-11-20T08:00:00+07:00',
    illustrative: true,
    dueAfter: 31,
    resolution: {
      id: 'nghe-an',
      number: '12-NQ/TU',
      title: 'Nghị quyết về công tác dân vận',
      issuer: 'Ban Thường vụ Tỉnh ủy',
      place: 'Nghệ An',
      issued: '2021-11-19',
      period: '2021/2025',
      openEnded: true,
      terms: ['2021/2025', '2026/2030'],
      source: { title: 'Văn bản', url: 'https://example.vn/nghi-quyet' },
    },
    organizations: [{ id: 'nong-dan', name: 'Hội Nông dân', shortName: 'HND' }],
    bodies: [{ id: 'ban-dan-van', name: 'Ban Dân vận Tỉnh ủy' }],
    levels: [
      { id: 'province', name: 'Cấp tỉnh' },
      { id: 'district', name: 'Cấp huyện', to: '2025-07-01' },
      { id: 'commune', name: 'Cấp xã' },
      { id: 'branch', name: 'Chi hội' },
    ],
    units: [
      { id: 'nong-dan/tinh', name: 'Hội Nông dân tỉnh', organization: 'nong-dan', level: 'province' },
      {
        id: 'nong-dan/bac-ha',
        code: '02977',
        name: 'Hội Nông dân xã Bắc Hà',
        organization: 'nong-dan',
        level: 'commune',
        parent: 'nong-dan/tinh',
        from: '2025-07-01',
      },
    ],
    changes: [
      {
        date: '2025-07-01',
        act: 'Nghị quyết 202/2025/QH15',
        kind: 'merge',
        from: ['nong-dan/tinh'],
        into: ['nong-dan/bac-ha'],
      },
    ],
    scales: [
      {
        id: 'task-grade',
        name: 'Xếp loại',
        grades: [
          { id: 'excellent', name: 'Hoàn thành xuất sắc nhiệm vụ' },
          { id: 'good', name: 'Hoàn thành tốt nhiệm vụ' },
        ],
      },
    ],
    categories: [{ id: 'collective', name: 'Tập thể' }],
    targets: [],
    observations: [],
    tasks: [],
  },
  'issued in a month: the day is often left blank': {
    resolution: { id: 'a', title: 'b', issuer: 'c', issued: '2021-04' },
  },
  'only what is required': {
    resolution: { id: 'a', title: 'b', issuer: 'c' },
    organizations: [],
    levels: [],
    units: undefined,
    scales: undefined,
    categories: undefined,
    bodies: undefined,
  },
  'names change, if only by where a tone mark stands (Hòa, Hoà)': {
    bodies: [
      {
        id: 'hoa',
        name: [
          { name: 'Hòa', to: '2025-07-01' },
          { name: 'Hoà', from: '2025-07-01' },
        ],
      },
    ],
  },
  'keys that start with x-': { 'x-anything': { deep: [1, null, { a: 'b' }] } },
  'merge · split · rename · move · end': {
    changes: ['merge', 'split', 'rename', 'move', 'end'].map((kind) => ({
      date: '2025-07-01',
      kind,
      from: ['nong-dan/tinh'],
    })),
  },
};

const aim2025 = {
  organizations: ['nong-dan', 'doan-thanh-nien'],
  comparator: 'gte',
  value: 90,
  by: '2025',
  aim: true,
};
const duty2030 = {
  organizations: ['nong-dan', 'doan-thanh-nien'],
  comparator: 'gte',
  value: 95,
  every: 'year',
  from: '2026',
  to: '2030',
  openEnded: true,
};

const targets: Record<string, Fragment> = {
  'steps over time, a value for each organization, "phấn đấu"': {
    id: 'membership-rate',
    ref: 'II.2.2 (4)',
    name: 'Tỷ lệ tập hợp đoàn viên, hội viên',
    quote: 'the sentence as printed',
    measure: { kind: 'percent', aggregate: 'ratio' },
    baseline: [{ organization: 'nong-dan', period: '2020', value: 85.1 }],
    requirements: [aim2025, duty2030],
  },
  'không quá 02 nhiệm kỳ của một người': {
    measure: { kind: 'count', unit: 'nhiệm kỳ', aggregate: 'max' },
    requirements: [{ comparator: 'lte', value: 2, basically: true }],
  },
  'cơ bản hoàn thành chuyển đổi số đến năm 2025': {
    measure: { kind: 'milestone' },
    requirements: [{ comparator: 'eq', value: true, by: '2025', basically: true }],
  },
  'bình quân mỗi cơ sở ít nhất 1': {
    measure: { kind: 'rate', unit: 'đoàn viên/cơ sở', aggregate: 'ratio' },
    requirements: [{ comparator: 'gte', value: 1 }],
  },
  'nhóm 10 dẫn đầu': {
    measure: { kind: 'rank' },
    requirements: [{ comparator: 'lte', value: 10, by: '2025' }],
  },
  '80%, riêng Hội Nông dân 100%': {
    measure: percent,
    requirements: [
      { comparator: 'gte', value: 80, by: '2025' },
      { organizations: ['nong-dan'], comparator: 'gte', value: 100, by: '2025' },
    ],
  },
  'a milestone in stages': {
    measure: staged,
    requirements: [{ comparator: 'gte', value: 'finished', by: '2030' }],
  },
  'số liệu lũy kế': {
    measure: { kind: 'count', cumulative: true, flow: false, decimals: 0, minDenominator: 30 },
    requirements: [duty2030],
  },
  'một lượng tiền cộng dồn': {
    measure: { kind: 'amount', unit: 'tỷ đồng', aggregate: 'sum', flow: true },
    requirements: [duty2030],
  },
  'what the target says for all its requirements': {
    organizations: ['nong-dan'],
    measure: percent,
    dueAfter: 45,
    aim: true,
    condition: 'còn nguồn',
    population: 'hộ nông dân',
    reading: 'tính đến cuối năm',
    partners: ['ban-dan-van', 'phu-nu'],
    requirements: [{ comparator: 'gte', value: 1 }],
  },
  'requirements of different forms bind side by side': {
    measure: graded,
    requirements: [
      {
        each: 'branch',
        comparator: 'gte',
        value: 'good',
        every: 'year',
        coverage: { comparator: 'gt', value: 90, unit: 'percent' },
      },
      {
        each: 'branch',
        comparator: 'eq',
        value: 'not-completed',
        every: 'year',
        coverage: { comparator: 'eq', value: 0, unit: 'count' },
      },
    ],
  },
  'narrower replaces wider': {
    measure: percent,
    requirements: [
      { comparator: 'gte', value: 1, by: '2025' },
      { levels: ['commune'], comparator: 'gte', value: 2, by: '2025' },
      { organizations: ['nong-dan'], comparator: 'gte', value: 3, by: '2025' },
      { organizations: ['nong-dan'], levels: ['commune'], comparator: 'gte', value: 4, by: '2025' },
    ],
  },
};

const requirements: [says: string, measure: Fragment, requirement: Fragment][] = [
  ['đến năm 2025 phấn đấu đạt 90% trở lên', percent, aim2025],
  ['từ năm 2026 đạt 95% trở lên và những năm tiếp theo', percent, duty2030],
  [
    'doanh nghiệp có từ 20 công nhân, lao động',
    percent,
    {
      organizations: ['lien-doan-lao-dong'],
      comparator: 'gte',
      value: 98,
      by: '2030',
      aim: true,
      population: 'doanh nghiệp có từ 20 công nhân, lao động',
    },
  ],
  [
    'đạt 86%: a bare number',
    percent,
    { organizations: ['nong-dan'], comparator: 'gte', value: 86, bare: true, by: '2025' },
  ],
  [
    'bare in a coverage and in a part',
    count,
    {
      each: 'branch',
      comparator: 'gte',
      value: 1,
      coverage: { comparator: 'gte', value: 90, unit: 'percent', bare: true },
      parts: [{ category: 'collective', comparator: 'gte', value: 3, bare: true }],
    },
  ],
  [
    'mỗi cơ sở mỗi năm ít nhất một, nơi còn nguồn',
    count,
    {
      organizations: ['doan-thanh-nien', 'phu-nu'],
      each: 'branch',
      comparator: 'gte',
      value: 1,
      every: 'year',
      condition: 'còn nguồn',
    },
  ],
  [
    'trên 90% … xếp loại từ mức hoàn thành tốt trở lên',
    graded,
    {
      each: ['province', 'district'],
      comparator: 'gte',
      value: 'good',
      every: 'year',
      coverage: { comparator: 'gt', value: 90, unit: 'percent' },
    },
  ],
  [
    'ít nhất 3/6 tổ chức xếp loại xuất sắc',
    graded,
    {
      each: 'organization',
      comparator: 'gte',
      value: 'excellent',
      every: 'year',
      coverage: { comparator: 'gte', value: 3, unit: 'count', outOf: 6 },
    },
  ],
  [
    'không có cơ sở không hoàn thành',
    graded,
    {
      each: 'grassroots',
      comparator: 'eq',
      value: 'not-completed',
      every: 'year',
      coverage: { comparator: 'eq', value: 0, unit: 'count' },
    },
  ],
  [
    '2/3 các tổ, chi đoàn',
    graded,
    {
      each: 'branch',
      comparator: 'gte',
      value: 'strong',
      every: 'year',
      coverage: { comparator: 'gte', value: 2, outOf: 3, unit: 'fraction' },
    },
  ],
  [
    'từ 01 - 03 đề án trong nhiệm kỳ',
    count,
    { each: 'organization', comparator: 'between', value: [1, 3], within: '2021/2025' },
  ],
  [
    'từ 01 - 03 đề án, không hơn',
    count,
    { comparator: 'between', value: [1, 3], within: '2021/2025', ceiling: true },
  ],
  [
    'ít nhất 05 mô hình (03 tập thể, 02 cá nhân)',
    count,
    {
      comparator: 'gte',
      value: 5,
      every: 'year',
      parts: [
        { category: 'collective', comparator: 'gte', value: 3 },
        { category: 'individual', comparator: 'gte', value: 2 },
      ],
    },
  ],
  [
    'cơ bản không còn hộ nghèo',
    percent,
    { comparator: 'lte', value: 0, tolerance: 0.5, basically: true, by: '2030' },
  ],
  [
    'tăng trên 10%/năm',
    count,
    {
      comparator: 'gt',
      value: 10,
      change: { direction: 'increase', from: 'previous', in: 'percent' },
      every: 'year',
    },
  ],
  [
    'giảm 3%/năm hiểu là điểm %',
    percent,
    {
      comparator: 'gte',
      value: 3,
      change: { direction: 'decrease', from: 'previous', in: 'points' },
      every: 'year',
      reading: '3%/năm hiểu là điểm %',
    },
  ],
  [
    'tăng thêm ít nhất 1 triệu',
    count,
    {
      comparator: 'gte',
      value: 1000000,
      change: { direction: 'increase', from: '2025', in: 'absolute' },
      within: '2026',
    },
  ],
  [
    'tăng so với số gốc',
    count,
    {
      comparator: 'gte',
      value: 5,
      change: { direction: 'increase', from: 'baseline', in: 'percent' },
      by: '2030',
    },
  ],
  [
    'the listed organizations taken together',
    percent,
    { organizations: ['nong-dan', 'phu-nu'], pooled: true, comparator: 'gte', value: 90 },
  ],
  [
    "each listed level's own figure",
    percent,
    { levels: ['province', 'commune'], comparator: 'gte', value: 90 },
  ],
  [
    'no time: it always holds',
    percent,
    { comparator: 'gte', value: 90, ref: 'III.1', quote: 'luôn giữ trên 90%', partners: ['ban-dan-van'] },
  ],
  ...['month', 'quarter', 'half-year', 'year', 'term'].map((every): [string, Fragment, Fragment] => [
    `every ${every}`,
    count,
    { comparator: 'gte', value: 1, every },
  ]),
  ...['gte', 'gt', 'lte', 'lt', 'eq'].map((comparator): [string, Fragment, Fragment] => [
    `comparator ${comparator}`,
    percent,
    { comparator, value: 90, by: '2025' },
  ]),
];

const base = { target: 'membership-rate', period: '2025' };

const observations: [says: string, measure: Fragment, observation: Fragment][] = [
  [
    'every key of a figure',
    percent,
    {
      target: 'membership-rate',
      organization: 'nong-dan',
      unit: 'nong-dan/tinh',
      level: 'province',
      category: 'collective',
      population: 'hộ',
      period: '2025-Q3',
      value: 90.5,
      numerator: 905,
      denominator: 1000,
      status: 'P',
      qualifier: 'over',
      source: { title: 'Báo cáo', url: 'https://example.vn' },
      note: 'số ước',
      updated: '2025-10-05T08:00:00+07:00',
    },
  ],
  ['a ratio alone', percent, { ...base, numerator: 57, denominator: 100 }],
  ['a grade', graded, { ...base, grade: 'good' }],
  ['a milestone done', { kind: 'milestone' }, { ...base, done: true, updated: '2026-01-05' }],
  ['a stage reached', staged, { ...base, stage: 'begun' }],
  ['a figure on the whole feeds the coverage', count, { ...base, compliant: 80, bound: 100 }],
  ['a coverage with the bar it counts', graded, { ...base, compliant: 80, bound: 100, grade: 'good' }],
  ...['M', 'L', 'N'].map((status): [string, Fragment, Fragment] => [
    `null because of ${status}`,
    percent,
    { ...base, value: null, status },
  ]),
  ...['A', 'P', 'E', 'I', 'F', 'B', 'D'].map((status): [string, Fragment, Fragment] => [
    `status ${status}`,
    percent,
    { ...base, value: 1, status },
  ]),
  ...['over', 'nearly', 'about'].map((qualifier): [string, Fragment, Fragment] => [
    `trên, gần, khoảng: ${qualifier}`,
    percent,
    { ...base, value: 90, qualifier },
  ]),
  ...['2025', '2025-S1', '2025-Q3', '2025-07', '2025-07-31', '2021/2025', '2022-09/2027-08'].map(
    (period): [string, Fragment, Fragment] => [
      `reference period ${period}`,
      percent,
      { ...base, period, value: 1, source: 'Báo cáo năm' },
    ],
  ),
];

const task = { id: 'so-ket', name: 'Sơ kết 2023' };

const tasks: Record<string, Fragment> = {
  'every key of a task': {
    id: 'so-ket',
    ref: 'IV.2',
    name: 'Sơ kết',
    quote: 'sơ kết 2023',
    lead: ['ban-dan-van'],
    partners: ['nong-dan'],
    reportTo: ['ban-dan-van'],
    by: '2023',
    every: ['half-year', 'year'],
    in: 'Q3',
    reading: 'quý III hằng năm',
    updates: [
      {
        date: '2023-09-30',
        period: '2023-Q3',
        text: 'đã xong dự thảo',
        percent: 80,
        done: false,
        by: 'nong-dan',
      },
    ],
  },
  'only what is required of a task': task,
  ...Object.fromEntries(
    ['month', 'quarter', 'half-year', 'year', 'term', 'continuous', 'periodic', 'as-required'].map(
      (every) => [`a task ${every}`, { ...task, every }],
    ),
  ),
};

describe('The format', () => {
  describe('takes as a document', () => {
    for (const [says, fragment] of Object.entries(documents)) it(says, () => expectSound(fragment));
  });

  describe('takes as a target', () => {
    for (const [says, fragment] of Object.entries(targets))
      it(says, () => expectSound({ targets: [target(fragment)] }));
  });

  describe('takes as a requirement', () => {
    for (const [says, measure, requirement] of requirements) {
      it(says, () => expectSound({ targets: [target({ measure, requirements: [requirement] })] }));
    }
  });

  describe('takes as an observation', () => {
    for (const [says, measure, observation] of observations) {
      const value =
        measure === graded
          ? 'good'
          : measure === staged
            ? 'finished'
            : measure.kind === 'milestone'
              ? true
              : 1;
      const bound = target({ measure, requirements: [{ comparator: 'gte', value }] });
      it(says, () => expectSound({ targets: [bound], observations: [observation] }));
    }

    it('a list as columns', () => {
      expectSound({
        targets: [target({ measure: percent, requirements: [aim2025] })],
        observations: {
          fields: ['target', 'unit', 'period', 'value'],
          rows: [
            ['membership-rate', 'nong-dan/tinh', '2024', 88.5],
            ['membership-rate', 'nong-dan/tinh', '2025', 90],
          ],
        },
      });
    });

    it('a figure and its revision, told apart by their stamps', () => {
      const revised = ['2026-01-31', '2026-03-01', undefined].map((updated) => ({
        ...base,
        value: 1,
        updated,
      }));
      expectSound({
        targets: [target({ measure: percent, requirements: [aim2025] })],
        observations: revised,
      });
    });
  });

  describe('takes as a task', () => {
    for (const [says, fragment] of Object.entries(tasks)) it(says, () => expectSound({ tasks: [fragment] }));
  });
});
