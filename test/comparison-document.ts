/** Small documents on organizations that are compared: one target each, with its requirements and figures. */
import { createModel, parseResolution, type Model } from '../src/index.js';

export const [FRONT, UNION, FARMERS, YOUTH, WOMEN, VETERANS] = [
  'mttq',
  'lien-doan-lao-dong',
  'nong-dan',
  'doan-thanh-nien',
  'phu-nu',
  'cuu-chien-binh',
] as const;

/** Of each organization its figure. */
export type Values = Record<string, number | string | null>;

/** Judged on 2026-06-01. */
export const AS_OF = '2026-06-01';

export const target = {
  id: 'ty-le',
  name: 'Tỷ lệ tập hợp đoàn viên, hội viên',
  measure: { kind: 'percent' } as Record<string, unknown>,
  requirements: [] as object[],
};

const heading = {
  version: 1,
  resolution: { id: 'thu', title: 'Nghị quyết thử', issuer: 'Tỉnh ủy', period: '2021/2025' },
  organizations: [
    { id: FRONT, name: 'Mặt trận Tổ quốc' },
    { id: UNION, name: 'Liên đoàn Lao động' },
    { id: FARMERS, name: 'Hội Nông dân' },
    { id: YOUTH, name: 'Đoàn Thanh niên' },
    { id: WOMEN, name: 'Hội Liên hiệp Phụ nữ' },
    { id: VETERANS, name: 'Hội Cựu chiến binh' },
  ],
  bodies: [{ id: 'ban-dan-van', name: 'Ban Dân vận Tỉnh ủy' }],
  levels: [
    { id: 'province', name: 'Cấp tỉnh' },
    { id: 'district', name: 'Cấp huyện' },
    { id: 'branch', name: 'Chi hội' },
  ],
  scales: [
    {
      id: 'xep-loai',
      name: 'Xếp loại',
      grades: [
        { id: 'excellent', name: 'Hoàn thành xuất sắc nhiệm vụ' },
        { id: 'good', name: 'Hoàn thành tốt nhiệm vụ' },
        { id: 'not-completed', name: 'Không hoàn thành nhiệm vụ' },
      ],
    },
  ],
};

/** A requirement on so many organizations, by the end of 2025 unless it says otherwise. */
export const asks = (organizations: string[], comparator: string, value: unknown, more: object = {}) => ({
  ...{ organizations, comparator, value },
  ...('every' in more || 'within' in more || 'by' in more ? {} : { by: '2025' }),
  ...more,
});

/** The figures of a period, `2025` unless it is another; null: reported as missing. */
export const figures = (values: Values, more: object = {}): object[] =>
  Object.entries(values).map(([organization, value]) => ({
    ...{ target: target.id, organization, period: '2025' },
    ...(typeof value === 'string' ? { grade: value } : { value }),
    ...(value === null && { status: 'M' }),
    ...more,
  }));

/** Figures on all below an organization: so many of so many comply. */
export const counted = (values: Record<string, [compliant: number, bound: number]>, more: object = {}) =>
  Object.entries(values).map(([organization, [compliant, bound]]) => ({
    ...{ target: target.id, organization, period: '2025', compliant, bound },
    ...more,
  }));

export const documentOf = (requirements: object[], observations: object[], more: object = {}) => ({
  ...heading,
  targets: [{ ...target, requirements, ...more }],
  observations,
});

export function modelOf(document: unknown): Model {
  const result = parseResolution(document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return createModel(result.document);
}

/** “… đạt từ 90% trở lên; riêng … 85%, … 95%”: met, missed and provisional, on the mark, nearly there, without a figure. */
export const comparisonDocument = documentOf(
  [asks([FARMERS, YOUTH, UNION], 'gte', 90), asks([WOMEN], 'gte', 85), asks([VETERANS], 'gte', 95)],
  [
    ...figures({ [FARMERS]: 93.4 }, { source: 'Báo cáo số 12' }),
    ...figures({ [YOUTH]: 84.2 }, { status: 'P' }),
    ...figures({ [WOMEN]: 85, [VETERANS]: 94.96 }),
  ],
);
