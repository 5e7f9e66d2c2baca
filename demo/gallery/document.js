/** The document that the scenes of the gallery show: six organizations, their branches, five years; made up, and small. */

/** Every scene is judged on this day. */
export const AS_OF = '2026-06-01';

const ORGANIZATIONS = [
  ['nong-dan', 'Hội Nông dân', 'chi hội', 95, [86.2, 88.9, 90.4, 92.1, 93.4]],
  ['phu-nu', 'Hội Liên hiệp Phụ nữ', 'chi hội', 90, [84.5, 86, 88.7, 90.2, 91.6]],
  ['doan-thanh-nien', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'chi đoàn', 75, [66, 68.4, 71.2, 73.9, 75]],
  ['cuu-chien-binh', 'Hội Cựu chiến binh', 'chi hội', 98, [97.9, 98.2, 98.1, 98.6, 98.4]],
  ['lien-doan-lao-dong', 'Liên đoàn Lao động', 'công đoàn cơ sở', 90, [82.3, 83.1, 83.4, 83, 83.6]],
  ['mat-tran', 'Mặt trận Tổ quốc Việt Nam', 'ban công tác', 90, [91, 92.5, 93, 94.8, 95.1]],
];

const PLACES = [
  'Na Hối',
  'Bản Phố',
  'Tả Van Chư',
  'Nậm Mòn',
  'Cốc Ly',
  'Lùng Phình',
  'Bảo Nhai',
  'Thải Giàng Phố',
];
const YEARS = ['2021', '2022', '2023', '2024', '2025'];
const GRADES = [
  'excellent',
  'good',
  'good',
  'completed',
  'good',
  'excellent',
  'good',
  'not-completed',
  'good',
  'good',
  'completed',
];

const branch = (organization, place) => `${organization}/${PLACES.indexOf(place) + 1}`;
const each = (makeOne) =>
  ORGANIZATIONS.flatMap(([organization, , noun]) =>
    PLACES.map((place, index) => makeOne({ organization, noun, place, index })),
  );

/** A new document each time: scenes change it. */
export const galleryDocument = () => ({
  version: 1,
  updated: '2026-02-10',
  resolution: {
    id: 'minh-hoa',
    number: '08-NQ/ĐUK',
    title: 'Nghị quyết về nâng cao chất lượng hoạt động của Mặt trận Tổ quốc và các đoàn thể',
    issuer: 'Ban Chấp hành Đảng bộ',
    place: 'Toàn tỉnh',
    period: '2021/2030',
    terms: ['2021/2025', '2026/2030'],
  },
  organizations: ORGANIZATIONS.map(([id, name]) => ({ id, name })),
  levels: [{ id: 'branch', name: 'Chi hội' }],
  units: each(({ organization, noun, place }) => ({
    ...{ id: branch(organization, place), organization, level: 'branch' },
    name: `${noun[0].toUpperCase()}${noun.slice(1)} ${place}`,
  })),
  scales: [
    {
      ...{ id: 'xep-loai', name: 'Xếp loại' },
      grades: [
        { id: 'excellent', name: 'Hoàn thành xuất sắc' },
        { id: 'good', name: 'Hoàn thành tốt' },
        { id: 'completed', name: 'Hoàn thành' },
        { id: 'not-completed', name: 'Không hoàn thành' },
      ],
    },
  ],
  targets: [
    {
      ...{ id: 'membership', ref: 'II.2 (1)', name: 'Tỷ lệ tập hợp đoàn viên, hội viên' },
      measure: { kind: 'percent' },
      requirements: ORGANIZATIONS.map(([id, , , value]) => ({
        ...{ organizations: [id], comparator: 'gte', value, every: 'year', from: '2021', to: '2030' },
      })),
    },
    {
      ...{ id: 'grade', ref: 'II.2 (4)', name: 'Xếp loại tổ chức cơ sở' },
      ...{ organizations: ORGANIZATIONS.map(([id]) => id), measure: { kind: 'grade', scale: 'xep-loai' } },
      requirements: [
        {
          ...{ each: 'branch', comparator: 'gte', value: 'good', every: 'year', from: '2024', to: '2030' },
          coverage: { comparator: 'gte', value: 75, unit: 'percent' },
        },
      ],
    },
  ],
  observations: [
    ...ORGANIZATIONS.flatMap(([organization, , , , values]) =>
      YEARS.map((period, year) => ({
        ...{ target: 'membership', organization, period, value: values[year] },
        source: `Báo cáo năm ${period}`,
      })),
    ),
    ...each(({ organization, place, index }) => ({
      ...{ target: 'membership', unit: branch(organization, place), period: '2025' },
      value: 84 + ((index * 37 + organization.length * 11) % 160) / 10,
    })),
    ...each(({ organization, place, index }) => ({
      ...{ target: 'grade', unit: branch(organization, place), period: '2025' },
      grade: GRADES[(index * 3 + organization.length) % GRADES.length],
    })),
  ],
  tasks: [
    task('so-ket', 'III.4', 'Sơ kết việc thực hiện Nghị quyết', 'mat-tran', { by: '2025' }),
    task('tap-huan', 'III.1', 'Tập huấn nghiệp vụ cho cán bộ cơ sở', 'nong-dan', {
      partners: ['phu-nu', 'cuu-chien-binh'],
      every: 'year',
      updates: [{ date: '2026-03-31', period: '2026', percent: 40, text: 'Đã mở 4/10 lớp' }],
    }),
    task('giam-sat', 'III.2', 'Giám sát việc thực hiện dân chủ ở cơ sở', 'mat-tran', { by: '2027' }),
    task('ke-hoach', 'III.4', 'Xây dựng kế hoạch thực hiện Nghị quyết', 'doan-thanh-nien', {
      by: '2024',
      updates: [{ date: '2024-05-20', done: true }],
    }),
  ],
});

const task = (id, ref, name, lead, more) => ({ id, ref, name, lead: [lead], ...more });
