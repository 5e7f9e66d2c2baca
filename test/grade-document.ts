/** Documents in which so many units stand in each grade, have not reported, or do not apply; figures are of 2025. */

/** Judged on this day. */
export const AS_OF = '2026-06-01';

export const GRADES = ['excellent', 'good', 'completed', 'failed'];

const scale = {
  ...{ id: 'grades', name: 'Xếp loại' },
  grades: [
    { id: 'excellent', name: 'Hoàn thành xuất sắc' },
    { id: 'good', name: 'Hoàn thành tốt' },
    { id: 'completed', name: 'Hoàn thành' },
    { id: 'failed', name: 'Không hoàn thành' },
  ],
};

export const yearly = { every: 'year', from: '2024', to: '2030' } as const;

/** How many units of an organization stand in each grade, best first; and those with nothing to say. */
export interface Standing {
  target: string;
  organization?: string;
  level?: string;
  period?: string;
  grades: number[];
  silent?: number;
  notApplicable?: number;
}

/** Units `nong-dan/branch/1` and so on, and what each has reported. */
function reportsOf({ target, organization, level = 'branch', period = '2025', ...counts }: Standing) {
  const { grades, silent = 0, notApplicable = 0 } = counts;
  const reports = [
    ...grades.flatMap((count, place) => Array.from({ length: count }, () => ({ grade: GRADES[place] }))),
    ...Array.from({ length: notApplicable }, () => ({ value: null, status: 'N' })),
  ];
  const ids = Array.from(
    { length: reports.length + silent },
    (_, index) => `${organization ?? 'chung'}/${level}/${index + 1}`,
  );
  return {
    units: ids.map((id) => ({ id, name: `Đơn vị ${id}`, level, ...(organization && { organization }) })),
    observations: reports.map((report, index) => ({ target, unit: ids[index], period, ...report })),
  };
}

/** A document with these targets, the units that the standings speak of, and what else has been reported. */
export function gradeDocument(targets: object[], standings: Standing[], observations: object[] = []) {
  const reports = standings.map(reportsOf);
  const units = new Map(reports.flatMap((one) => one.units.map((unit) => [unit.id, unit])));
  return {
    version: 1,
    resolution: {
      ...{ id: 'thu', title: 'Nghị quyết thử', issuer: 'Ban Thường vụ Tỉnh ủy', period: '2024/2030' },
    },
    organizations: [
      { id: 'nong-dan', name: 'Hội Nông dân' },
      { id: 'doan-thanh-nien', name: 'Đoàn Thanh niên' },
      { id: 'phu-nu', name: 'Hội Liên hiệp Phụ nữ' },
    ],
    levels: [
      { id: 'commune', name: 'Cấp xã' },
      { id: 'branch', name: 'Chi hội' },
    ],
    units: [...units.values()],
    scales: [scale],
    targets,
    observations: [...reports.flatMap((one) => one.observations), ...observations],
  };
}

export const gradeTarget = (id: string, name: string, ...requirements: object[]) => ({
  ...{ id, name, measure: { kind: 'grade', scale: 'grades' }, requirements },
});

/** “từ 90% trở lên số chi hội xếp loại từ mức hoàn thành tốt trở lên”, of each of three organizations. */
export const ninety = {
  ...{ organizations: ['nong-dan', 'doan-thanh-nien', 'phu-nu'], each: 'branch', ...yearly },
  ...{ comparator: 'gte', value: 'good', coverage: { comparator: 'gte', value: 90, unit: 'percent' } },
};

const limit = { comparator: 'lte', value: 5, unit: 'percent' };

/** What most tests look at: units, silence, what does not apply, a figure on the whole, and a target that is no grade. */
export const threeOrganizations = gradeDocument(
  [
    gradeTarget('branch-grade', 'Xếp loại chi hội', ninety),
    gradeTarget(...(['all-levels', 'Xếp loại cơ sở Hội Nông dân'] as const), {
      ...ninety,
      organizations: ['nong-dan'],
      each: ['commune', 'branch'],
    }),
    gradeTarget('weak', 'Hạn chế chi hội không hoàn thành nhiệm vụ', {
      ...{ each: 'branch', comparator: 'eq', value: 'failed', coverage: limit, ...yearly },
    }),
    {
      ...{ id: 'membership', name: 'Tỷ lệ tập hợp hội viên', measure: { kind: 'percent' } },
      requirements: [{ organizations: ['nong-dan'], comparator: 'gte', value: 90, by: '2025' }],
    },
  ],
  [
    { target: 'branch-grade', organization: 'nong-dan', grades: [20, 112, 14, 2], silent: 3 },
    {
      ...{ target: 'branch-grade', organization: 'doan-thanh-nien' },
      ...{ grades: [30, 12, 1, 0], silent: 7, notApplicable: 1 },
    },
    { target: 'all-levels', organization: 'nong-dan', grades: [10, 130, 10, 1] },
    { target: 'all-levels', organization: 'nong-dan', level: 'commune', grades: [4, 5, 1, 0] },
    { target: 'weak', organization: 'nong-dan', grades: [20, 112, 14, 5] },
    { target: 'weak', organization: 'doan-thanh-nien', grades: [30, 19, 1, 1] },
  ],
  [
    {
      ...{ target: 'branch-grade', organization: 'phu-nu', period: '2025' },
      ...{ grade: 'good', compliant: 95, bound: 100, source: 'Báo cáo số 12' },
    },
  ],
);
