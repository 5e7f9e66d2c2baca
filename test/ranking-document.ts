/** A small document with a ranking in which everything happens: a tie, moves up and down, each way of having no rank. */
import { createModel, parseResolution, type Model, type Resolution } from '../src/index.js';

type Figures = Record<string, unknown>;

const branch = (id: string, name: string, parent: string, organization = 'nong-dan') => ({
  ...{ id, name, parent, organization, level: 'branch' },
});

const figure = (
  unit: string,
  period: string,
  numerator: number,
  denominator: number,
  more: Figures = {},
) => ({
  ...{ target: 'membership', unit, period, numerator, denominator },
  ...more,
});

const percent = { kind: 'percent', aggregate: 'ratio', minDenominator: 10 };

/** Judged on 2026-06-01. */
export const AS_OF = '2026-06-01';

export const rankingDocument = {
  version: 1,
  resolution: { id: 'thu', title: 'Nghị quyết thử', issuer: 'Tỉnh ủy', period: '2024/2030' },
  organizations: [
    { id: 'nong-dan', name: 'Hội Nông dân' },
    { id: 'doan-thanh-nien', name: 'Đoàn Thanh niên' },
  ],
  levels: [
    { id: 'province', name: 'Cấp tỉnh' },
    { id: 'commune', name: 'Xã, phường' },
    { id: 'branch', name: 'Chi hội' },
  ],
  units: [
    { id: 'tinh', name: 'Tỉnh Lào Cai', level: 'province' },
    { id: 'sa-pa', name: 'Phường Sa Pa', level: 'commune', parent: 'tinh' },
    { id: 'bac-ha', name: 'Xã Bắc Hà', level: 'commune', parent: 'tinh' },
    branch('na-hoi', 'Chi hội Na Hối', 'bac-ha'),
    branch('ban-pho', 'Chi hội Bản Phố', 'bac-ha'),
    branch('ta-van', 'Chi hội Tả Van', 'sa-pa'),
    branch('cat-cat', 'Chi hội Cát Cát', 'sa-pa'),
    branch('seo-my-ty', 'Chi hội Séo Mý Tỷ', 'sa-pa'),
    branch('o-quy-ho', 'Chi hội Ô Quý Hồ', 'sa-pa'),
    branch('muong-hoa', 'Chi hội Mường Hoa', 'sa-pa'),
    branch('dong-tuyen', 'Chi đoàn Đồng Tuyển', 'bac-ha', 'doan-thanh-nien'),
    branch('coc-san', 'Chi đoàn Cốc San', 'bac-ha', 'doan-thanh-nien'),
  ],
  targets: [
    {
      id: 'membership',
      name: 'Tỷ lệ tập hợp hội viên',
      measure: percent,
      organizations: ['nong-dan', 'doan-thanh-nien'],
      requirements: [
        {
          ...{ organizations: ['nong-dan'], each: 'branch', comparator: 'gte', value: 90 },
          ...{ every: 'year', from: '2024', to: '2030' },
        },
        {
          ...{ organizations: ['doan-thanh-nien'], each: 'branch', comparator: 'gte', value: 75 },
          ...{ every: 'year', from: '2024', to: '2030' },
        },
      ],
    },
  ],
  observations: [
    figure('na-hoi', '2024', 40, 50),
    figure('na-hoi', '2025', 48, 50, { source: 'Báo cáo số 12', note: 'Đã rà soát' }),
    figure('ban-pho', '2024', 46, 50),
    figure('ban-pho', '2025', 46, 50),
    figure('ta-van', '2025', 46, 50),
    figure('cat-cat', '2024', 47, 50),
    figure('cat-cat', '2025', 175, 200, { status: 'P' }),
    figure('seo-my-ty', '2025', 5, 6),
    figure('o-quy-ho', '2024', 45, 50),
    { target: 'membership', unit: 'muong-hoa', period: '2025', value: null, status: 'N' },
    figure('dong-tuyen', '2025', 30, 40),
    figure('coc-san', '2025', 20, 40),
  ],
};

/** So many branches of one commune, the first with the most. */
export function documentOf(branches: number) {
  const ids = Array.from({ length: branches }, (_, index) => String(index + 1));
  return {
    ...rankingDocument,
    units: [
      ...rankingDocument.units.slice(0, 3),
      ...ids.map((id) => branch(`b${id}`, `Chi hội số ${id}`, 'bac-ha')),
    ],
    observations: ids.map((id) => figure(`b${id}`, '2025', 2 * branches - Number(id), 2 * branches)),
  };
}

export function modelOf(document: unknown): Model {
  const result = parseResolution(document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return createModel(result.document);
}

export type { Resolution };
