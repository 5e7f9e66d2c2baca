/**
 * The authored text of the Quảng Bình resolution, joined with sample figures.
 *
 * The figures are made up, and the document says so. It shows what a page looks like where hardly anything is reported: most
 * targets have no figure at all, half of the units are silent, and those who were bound have since been merged away.
 */
import type { Change, Observation, Resolution, Unit } from '../../src/schema.js';
import { type Sample, slug, SOURCE, type Updates, withUpdates } from './figures.js';

const REFORM = '2025-07-01';
const ACT = 'Nghị quyết 202/2025/QH15';

// ---------------------------------------------------------------------------------------------------------------- units

type Models = [total: number, collective?: number, individual?: number];

/**
 * The text binds the Party organizations of provincial agencies, so communes cannot be its units. These agencies kept their
 * names until the province was merged; what each recognised in 2024, if it reported at all.
 */
const AGENCIES: [name: string, models?: Models][] = [
  ['Văn phòng Tỉnh ủy', [7, 4, 3]],
  ['Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh'],
  ['Văn phòng UBND tỉnh', [6, 3, 3]],
  ['Sở Công Thương', [5, 3, 2]],
  ['Sở Giáo dục và Đào tạo', [9, 5, 4]],
  ['Sở Khoa học và Công nghệ'],
  // Enough in all, one individual short.
  ['Sở Nội vụ', [5, 4, 1]],
  ['Sở Tài chính'],
  ['Sở Tư pháp', [5, 3, 2]],
  ['Sở Xây dựng'],
  ['Sở Y tế', [8, 4, 4]],
  ['Thanh tra tỉnh'],
  ['Ban Quản lý Khu kinh tế tỉnh'],
  ['Trường Chính trị tỉnh'],
  ['Tòa án nhân dân tỉnh', [4, 2, 2]],
  ['Viện kiểm sát nhân dân tỉnh'],
  ['Cục Thi hành án dân sự tỉnh'],
  // The parts were not reported.
  ['Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', [6]],
  ['Tỉnh đoàn', [7, 3, 4]],
  ['Hội Liên hiệp Phụ nữ tỉnh', [6, 4, 2]],
  ['Hội Nông dân tỉnh'],
  ['Liên đoàn Lao động tỉnh'],
];

const unitIdOf = (agency: string) => `dang-bo/${slug(agency)}`;

const units = (): Unit[] =>
  AGENCIES.map(([agency]) => ({
    ...{ id: unitIdOf(agency), name: `Đảng bộ ${agency}`, level: 'party-committee', to: REFORM },
  }));

/** Nobody is bound in their place: the text speaks of the agencies of Quảng Bình alone. */
const changes = (): Change[] => [
  { date: REFORM, act: ACT, kind: 'end', from: AGENCIES.map(([agency]) => unitIdOf(agency)) },
];

const UNITS_READING =
  'Trong số liệu minh họa, các đảng bộ cơ sở được đặt tên theo cơ quan cấp tỉnh và được coi là kết thúc khi hợp nhất tỉnh; văn bản không liệt kê cơ quan nào có đảng bộ, cơ quan nào có chi bộ.';

// -------------------------------------------------------------------------------------------------------------- figures

/** A total and its parts, which are figures of their own; what was not reported is left out. */
function modelsOf(rest: Pick<Observation, 'target' | 'unit' | 'level'>, models: Models): Observation[] {
  const categories = [undefined, 'collective', 'individual'];
  return models.map((value, at) => ({
    ...rest,
    ...(categories[at] && { category: categories[at] }),
    ...{ period: '2024', value, source: SOURCE },
  }));
}

const committeeModels = (): Observation[] =>
  AGENCIES.flatMap(([agency, models]) =>
    models ? modelsOf({ target: 'committee-models', unit: unitIdOf(agency) }, models) : [],
  );

/** All that was reported besides: a near miss, exactly 90 % against "trên 90%", and a figure that could not be collected. */
const others = (): Observation[] => [
  {
    ...{ target: 'model-registration', period: '2024', numerator: 55, denominator: 57, source: SOURCE },
    note: 'Hai chi bộ cơ sở chưa đăng ký',
  },
  ...modelsOf({ target: 'bloc-models', level: 'bloc' }, [12, 7, 5]),
  {
    ...{ target: 'member-training', period: '2024', value: null, status: 'M', source: SOURCE },
    note: 'Chưa tổng hợp được số cấp ủy viên đã qua bồi dưỡng',
  },
  {
    ...{ target: 'member-study', organization: 'doan-thanh-nien', period: '2024', source: SOURCE },
    ...{ numerator: 2_949, denominator: 2_950 },
  },
  ...(['good', 'not-completed'] as const).map((grade) => ({
    ...{ target: 'grassroots-grade', organization: 'doan-thanh-nien', period: '2024', source: SOURCE },
    ...{ grade, compliant: grade === 'good' ? 45 : 0, bound: 50 },
  })),
];

const UPDATES: Updates = {
  'iv-3-plan': [
    {
      date: '2023-06-12',
      text: 'Ban hành kế hoạch triển khai thực hiện Nghị quyết',
      done: true,
      by: 'ban-tuyen-giao-dang-uy-khoi',
    },
  ],
  'iv-3-reports': [
    { date: '2023-12-20', period: '2023', done: true, by: 'ban-tuyen-giao-dang-uy-khoi' },
    { date: '2024-12-18', period: '2024', done: true, by: 'ban-tuyen-giao-dang-uy-khoi' },
  ],
};

// ----------------------------------------------------------------------------------------------------------- document

const build = (text: Resolution): Resolution => ({
  ...text,
  updated: '2026-11-20T08:00:00+07:00',
  illustrative: true,
  resolution: { ...text.resolution, reading: `${text.resolution.reading} ${UNITS_READING}` },
  units: units(),
  changes: changes(),
  tasks: withUpdates(text.tasks, UPDATES),
  observations: [...committeeModels(), ...others()],
});

export const quangBinh: Sample = { name: 'quang-binh', build };
