/** A small document in which a scorecard has every kind to show; figures are of 2025. */

/** Judged on this day. */
export const AS_OF = '2026-06-01';

const MEMBERSHIP = { kind: 'percent' };
const both = ['nong-dan', 'phu-nu'];
const yearly = { every: 'year', from: '2024', to: '2030' } as const;

type Figure = Record<string, unknown>;
const figure = (target: string, organization: string | undefined, more: Figure) => ({
  target,
  ...(organization !== undefined && { organization }),
  period: '2025',
  ...more,
});

export const scorecardDocument = {
  version: 1,
  resolution: {
    ...{ id: 'thu', number: '08-NQ/ĐUK', issuer: 'Ban Chấp hành Đảng bộ Khối', period: '2024/2030' },
    title: 'Nghị quyết về nâng cao chất lượng công tác dân vận',
  },
  organizations: [
    { id: 'nong-dan', name: 'Hội Nông dân' },
    { id: 'phu-nu', name: 'Hội Liên hiệp Phụ nữ' },
  ],
  levels: [{ id: 'branch', name: 'Chi hội' }],
  units: [
    { id: 'a', name: 'Chi hội A', level: 'branch', organization: 'nong-dan' },
    { id: 'b', name: 'Chi hội B', level: 'branch', organization: 'nong-dan' },
    { id: 'c', name: 'Chi hội C', level: 'branch', organization: 'nong-dan' },
  ],
  scales: [
    {
      ...{ id: 'grades', name: 'Xếp loại' },
      grades: [
        { id: 'excellent', name: 'Hoàn thành xuất sắc' },
        { id: 'good', name: 'Hoàn thành tốt' },
        { id: 'completed', name: 'Hoàn thành' },
        { id: 'failed', name: 'Không hoàn thành' },
      ],
    },
  ],
  categories: [
    { id: 'collective', name: 'Tập thể' },
    { id: 'individual', name: 'Cá nhân' },
  ],
  targets: [
    {
      ...{ id: 'membership', ref: 'II.2 (1)', name: 'Tỷ lệ tập hợp hội viên', measure: MEMBERSHIP },
      requirements: [
        { organizations: ['nong-dan'], comparator: 'gte', value: 80, by: '2024' },
        { organizations: ['nong-dan'], comparator: 'gte', value: 90, by: '2025', aim: true },
        { organizations: ['phu-nu'], comparator: 'gte', value: 85, by: '2025' },
      ],
    },
    {
      ...{ id: 'terms', ref: 'II.2 (2)', name: 'Số nhiệm kỳ giữ chức vụ' },
      measure: { kind: 'count', unit: 'nhiệm kỳ' },
      requirements: [{ organizations: ['nong-dan'], comparator: 'lte', value: 2 }],
    },
    {
      ...{ id: 'admission', ref: 'II.2 (2)', name: 'Giới thiệu hội viên ưu tú cho Đảng' },
      measure: { kind: 'count', unit: 'hội viên' },
      requirements: [{ organizations: ['nong-dan'], each: 'branch', comparator: 'gte', value: 1, ...yearly }],
    },
    {
      ...{ id: 'grade', ref: 'III.1', name: 'Xếp loại tổ chức cấp tỉnh', organizations: both },
      measure: { kind: 'grade', scale: 'grades' },
      requirements: [
        { each: 'organization', comparator: 'gte', value: 'good', ...yearly },
        {
          ...{ each: 'organization', comparator: 'gte', value: 'excellent', ...yearly },
          coverage: { comparator: 'gte', value: 1, unit: 'count' },
        },
      ],
    },
    {
      ...{ id: 'digital', name: 'Chuyển đổi số trong cơ quan', measure: { kind: 'milestone' } },
      requirements: [{ organizations: both, comparator: 'eq', value: true, by: '2025' }],
    },
    {
      ...{ id: 'models', ref: 'III.1', name: 'Mô hình “Dân vận khéo”' },
      measure: { kind: 'count', unit: 'mô hình' },
      requirements: [
        {
          ...{ comparator: 'gte', value: 5, ...yearly },
          parts: [
            { category: 'collective', comparator: 'gte', value: 3 },
            { category: 'individual', comparator: 'gte', value: 2 },
          ],
        },
      ],
    },
    {
      ...{ id: 'rank', ref: 'III.1', name: 'Thứ hạng chuyển đổi số', measure: { kind: 'rank' } },
      requirements: [{ comparator: 'lte', value: 10, by: '2025' }],
    },
  ],
  observations: [
    figure('membership', 'nong-dan', { value: 88.5 }),
    figure('membership', 'phu-nu', { value: 86, status: 'P' }),
    figure('terms', 'nong-dan', { value: 3 }),
    ...['a', 'b'].map((unit, value) => figure('admission', undefined, { unit, value: value + 1 })),
    figure('admission', undefined, { unit: 'c', value: 0 }),
    figure('grade', 'nong-dan', { grade: 'excellent' }),
    figure('grade', 'phu-nu', { grade: 'completed' }),
    figure('digital', 'nong-dan', { done: true }),
    figure('digital', 'phu-nu', { done: false }),
    figure('models', undefined, { value: 6 }),
    figure('models', undefined, { category: 'collective', value: 5 }),
    figure('models', undefined, { category: 'individual', value: 1 }),
    figure('rank', undefined, { value: 7 }),
  ],
};

/** The document with so many targets of one name, each asked of one organization. */
export const documentOf = (targets: number, name = 'Tỷ lệ tập hợp hội viên', more: object = {}) => ({
  ...scorecardDocument,
  targets: Array.from({ length: targets }, (_, index) => ({
    ...scorecardDocument.targets[0]!,
    ...{ id: `t${index + 1}`, name: `${name} ${index + 1}` },
    requirements: [{ organizations: ['nong-dan'], comparator: 'gte', value: 90, by: '2025' }],
    ...more,
  })),
  observations: Array.from({ length: targets }, (_, index) =>
    figure(`t${index + 1}`, 'nong-dan', { value: 88 + (index % 4) }),
  ),
});
