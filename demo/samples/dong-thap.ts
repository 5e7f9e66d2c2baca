/**
 * The authored text of the Đồng Tháp resolution, joined with sample figures.
 *
 * The figures are made up, and the document says so. They are those of a province that lags: targets missed in most years,
 * figures that never came, and here and there a success. A near miss (89,96 against 90), exactly 90 and exactly 70 are among them.
 */
import type { Change, Observation, Resolution, Unit } from '../../src/schema.js';
import {
  createRandom,
  type Random,
  type Rest,
  type Sample,
  shareOf,
  slug,
  SOURCE,
  type Updates,
  wholeBetween,
  withUpdates,
} from './figures.js';

const REFORM = '2025-07-01';

// ------------------------------------------------------------------------- units: organizations of province and districts

/** The twelve districts until the reform. A city and a district of one name stood side by side, twice. */
const DISTRICTS = [
  'thành phố Cao Lãnh',
  'thành phố Sa Đéc',
  'thành phố Hồng Ngự',
  'huyện Cao Lãnh',
  'huyện Châu Thành',
  'huyện Hồng Ngự',
  'huyện Lai Vung',
  'huyện Lấp Vò',
  'huyện Tam Nông',
  'huyện Tân Hồng',
  'huyện Thanh Bình',
  'huyện Tháp Mười',
];

const ORGANIZATIONS: Record<string, string> = {
  mttq: 'Mặt trận Tổ quốc',
  'lien-doan-lao-dong': 'Liên đoàn Lao động',
  'nong-dan': 'Hội Nông dân',
  'doan-thanh-nien': 'Đoàn Thanh niên',
  'phu-nu': 'Hội Liên hiệp Phụ nữ',
  'cuu-chien-binh': 'Hội Cựu chiến binh',
};

/** The youth union is called by the level: Tỉnh đoàn, Thành đoàn, Huyện đoàn. */
function nameIn(organization: string, place: string): string {
  if (organization !== 'doan-thanh-nien') return `${ORGANIZATIONS[organization]} ${place}`;
  return place
    .replace(/^tỉnh /, 'Tỉnh đoàn ')
    .replace(/^thành phố /, 'Thành đoàn ')
    .replace(/^huyện /, 'Huyện đoàn ');
}

/** The organizations of the province went on through the merger with Tiền Giang; those of the districts ended. */
function organizationUnits(): Unit[] {
  return Object.keys(ORGANIZATIONS).flatMap((organization) => {
    const top = `${organization}/tinh`;
    return [
      { id: top, name: nameIn(organization, 'tỉnh Đồng Tháp'), organization, level: 'province' },
      ...DISTRICTS.map((place) => ({
        ...{ id: `${organization}/${slug(place)}`, name: nameIn(organization, place), organization },
        ...{ level: 'district', parent: top, to: REFORM },
      })),
    ];
  });
}

// ------------------------------------------------------------------------------- units: party committees of the communes

/** What the communes in the north of the province were made of by Nghị quyết 1663/NQ-UBTVQH15. */
const MERGED: Record<string, string> = {
  'xã Tân Hồng': 'thị trấn Sa Rài, xã Bình Phú, xã Tân Công Chí',
  'xã Tân Thành': 'xã Thông Bình, xã Tân Thành A',
  'xã Tân Hộ Cơ': 'xã Tân Thành B, xã Tân Hộ Cơ',
  'xã An Phước': 'xã Tân Phước, xã An Phước',
  'xã Thường Phước': 'thị trấn Thường Thới Tiền, xã Thường Phước 1, xã Thường Phước 2',
  'xã Long Khánh': 'xã Long Khánh A, xã Long Khánh B',
  'phường An Bình': 'phường An Bình A, phường An Bình B, phường An Lộc',
  'phường Hồng Ngự': 'phường An Thạnh, xã Tân Hội, xã Bình Thạnh',
  'phường Thường Lạc': 'phường An Lạc, xã Thường Thới Hậu A, xã Thường Lạc',
  'xã An Hòa': 'xã Phú Thành B, xã An Hòa',
  'xã Tam Nông': 'xã Phú Đức, xã Phú Hiệp',
  'xã Phú Thọ': 'xã Phú Thành A, xã Phú Thọ',
  'xã Tràm Chim': 'thị trấn Tràm Chim, xã Tân Công Sính',
  'xã An Long': 'xã An Phong, xã Phú Ninh, xã An Long',
  'xã Trường Xuân': 'xã Thạnh Lợi, xã Trường Xuân',
};

const list = (names: string) => names.split(', ');

/** Sixty of the 102 communes of today: the 45 of Đồng Tháp as it was, and fifteen of Tiền Giang. */
const COMMUNES = [
  ...Object.keys(MERGED),
  ...list('xã Long Phú Thuận, xã Phú Cường, xã Thanh Bình, xã Tân Thạnh, xã Bình Thành, xã Tân Long'),
  ...list('xã Tháp Mười, xã Thanh Mỹ, xã Mỹ Quí, xã Đốc Binh Kiều, xã Phương Thịnh, xã Phong Mỹ, xã Ba Sao'),
  ...list('xã Mỹ Thọ, xã Bình Hàng Trung, xã Mỹ Hiệp, phường Cao Lãnh, phường Mỹ Ngãi, phường Mỹ Trà'),
  ...list('xã Mỹ An Hưng, xã Tân Khánh Trung, xã Lấp Vò, xã Lai Vung, xã Hòa Long, xã Phong Hòa'),
  ...list('phường Sa Đéc, xã Tân Dương, xã Phú Hựu, xã Tân Nhuận Đông, xã Tân Phú Trung'),
  ...list('phường Mỹ Tho, phường Đạo Thạnh, phường Gò Công, phường Cai Lậy, xã Cái Bè, xã Châu Thành'),
  ...list('xã Chợ Gạo, xã Tân Phước 1, xã Bình Phú, xã Vĩnh Bình, xã Gò Công Đông, xã Tân Phú Đông'),
  ...list('xã Long Định, xã Mỹ Thiện, xã Ngũ Hiệp'),
];

/** Tân Thành and Tân Thạnh: without tone marks they are one. */
const today = (place: string) =>
  place === 'xã Tân Thạnh' ? 'dang-bo/xa-tan-thanh-2' : `dang-bo/${slug(place)}`;
const formerly = (place: string) => `dang-bo/cu/${slug(place)}`;
const partyOf = (id: string, place: string): Unit => ({
  ...{ id, name: `Đảng bộ ${place}`, organization: 'cap-uy', level: 'party-commune' },
});

const PREDECESSORS = Object.values(MERGED).flatMap(list);

const partyUnits = (): Unit[] => [
  ...PREDECESSORS.map((place) => ({ ...partyOf(formerly(place), place), to: REFORM })),
  ...COMMUNES.map((place) => ({ ...partyOf(today(place), place), from: REFORM })),
];

const mergers = (): Change[] =>
  Object.entries(MERGED).map(([place, from]) => ({
    ...{ date: REFORM, act: 'Nghị quyết 1663/NQ-UBTVQH15', kind: 'merge' },
    ...{ from: list(from).map(formerly), into: [today(place)] },
  }));

// --------------------------------------------------------------------------------------------------- figures on the whole

const figure = (target: string, period: string, rest: Rest): Observation => ({
  ...{ target, period, ...rest, source: SOURCE },
});

type Count = [period: string, compliant: number, bound: number, rest?: Rest];

/** Those bound one by one, counted by whoever reports. */
const counts = (target: string, rows: Count[], organization?: string): Observation[] =>
  rows.map(([period, compliant, bound, rest]) =>
    figure(target, period, { organization, compliant, bound, ...rest }),
  );

/** Every year some committees have no plan; the programmes of the first term were all there. */
const plans = (): Observation[] => [
  ...counts(
    'yearly-plan',
    [
      ['2022', 631, 682],
      ['2023', 640, 676],
      ['2024', 652, 671],
      ['2025', 351, 398],
      ['2026-S1', 372, 398],
    ],
    'cap-uy',
  ),
  ...counts(
    'term-programme',
    [
      ['2021/2025', 684, 684, { updated: '2021-12-20', note: 'Ban hành xong trong năm 2021' }],
      ['2026-S1', 214, 398],
    ],
    'cap-uy',
  ),
];

/** Of the branches exactly 70 % in 2024, then silence. */
const grades = (): Observation[] => [
  ...counts('commune-grade', [
    ['2022', 671, 858],
    ['2023', 684, 858],
    ['2024', 684, 846],
    ['2025', 463, 612],
  ]),
  ...counts('branch-grade', [
    ['2022', 6_852, 10_240],
    ['2023', 7_093, 10_310],
    ['2024', 7_252, 10_360],
  ]),
  figure('branch-grade', '2025', {
    ...{ value: null, status: 'M', note: 'Chưa tổng hợp được sau khi sắp xếp tổ chức, bộ máy' },
  }),
];

/** The area of the figures since the second half of 2025. */
const WIDER = 'Gồm cả địa bàn tỉnh Tiền Giang trước hợp nhất';

type Share = [period: string, denominator: number, percent: number, rest?: Rest];

const shares = (target: string, rows: Share[]): Observation[] =>
  rows.map(([period, denominator, percent, rest]) =>
    figure(target, period, { ...shareOf(denominator, percent), ...rest }),
  );

const party = (): Observation[] => [
  ...shares('cell-meetings', [
    ['2022', 8_316, 91.4],
    ['2023', 8_328, 95.2],
    ['2024', 8_304, 97.8],
    ['2025', 19_860, 96.1, { note: WIDER }],
    ['2026-S1', 9_948, 99.6, { status: 'P' }],
  ]),
  ...shares('member-participation', [
    ['2022', 48_920, 83.7],
    ['2023', 49_360, 85.2],
    ['2024', 49_810, 88.6, { updated: '2025-01-17' }],
    ['2024', 49_810, 87.9, { updated: '2025-05-20', note: 'Rà soát lại số đảng viên được miễn sinh hoạt' }],
    ['2025', 101_470, 86.4, { note: WIDER }],
    ['2026-S1', 102_230, 87.3, { status: 'P' }],
  ]),
];

/** Nothing from the unions in five years, and no word from the veterans since 2022. */
const WORKS: Record<string, number[]> = {
  mttq: [1, 1, 0, 1, 0],
  'lien-doan-lao-dong': [0, 0, 0, 0, 0],
  'nong-dan': [0, 1, 1, 0, 1],
  'doan-thanh-nien': [1, 1, 2, 1, 1],
  'phu-nu': [0, 0, 0, 1, 0],
  'cuu-chien-binh': [0, 0],
};

const works = (): Observation[] =>
  Object.entries(WORKS).flatMap(([organization, values]) =>
    values.map((value, index) => figure('registered-works', String(2021 + index), { organization, value })),
  );

const people = (): Observation[] => [
  figure('households-without-members', '2022', { value: 38_412 }),
  figure('households-without-members', '2023', { value: 35_120 }),
  figure('households-without-members', '2024', { value: 31_874 }),
  figure('households-without-members', '2025', { value: 58_946, note: WIDER }),
  figure('households-without-members', '2026-S1', { value: 56_310, status: 'P' }),
  figure('resident-membership', '2025', {
    ...{ value: null, status: 'L', note: 'Chưa thống kê đến từng người dân' },
  }),
];

// -------------------------------------------------------------------------------------------------- figures of the units

/** How many of the 78 fell short, and how many were silent. 70 of 78 are 89,7 %: “trên 90%” takes 71. */
const YEARS = [
  { period: '2022', short: 8, silent: 0 },
  { period: '2023', short: 4, silent: 1 },
  { period: '2024', short: 8, silent: 2 },
];

const shuffled = <T>(random: Random, items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

function unitGrades(random: Random, units: Unit[]): Observation[] {
  const target = 'province-district-grade';
  const districts = units.filter(({ level }) => level === 'district');
  const provinces = units.filter(({ level }) => level === 'province');
  const earlier = YEARS.flatMap(({ period, short, silent }) => {
    const [low, rest] = [short, short + silent];
    const among = shuffled(random, districts).map(({ id }) => id);
    const gradeOf = (index: number) => {
      if (index < low) return index === 0 ? 'not-completed' : 'completed';
      return random() < 0.22 ? 'excellent' : 'good';
    };
    const reported = [...among.slice(0, low), ...among.slice(rest), ...provinces.map(({ id }) => id)];
    return reported.map((unit, index) => figure(target, period, { unit, grade: gradeOf(index) }));
  });
  const now = provinces.map(({ id: unit, organization }) => {
    const grade = organization === 'lien-doan-lao-dong' ? 'completed' : 'good';
    return figure(target, '2025', {
      ...{ unit, grade: organization === 'doan-thanh-nien' ? 'excellent' : grade },
      ...(organization === 'cuu-chien-binh' && { status: 'P' }),
    });
  });
  return [...earlier, ...now];
}

type Fixed = [numerator: number, denominator: number, rest?: Rest];

/** The first half of 2026 where it matters which number it is: ties, the bar itself, just below it, too few to rank. */
const FIXED: Record<string, Fixed> = {
  'xã Lai Vung': [720, 800],
  'xã Lấp Vò': [900, 1_000],
  'phường Sa Đéc': [896, 996],
  'xã Tháp Mười': [960, 1_000],
  'xã Mỹ Quí': [672, 700],
  'xã Tân Dương': [576, 600],
  'xã Ba Sao': [688, 800],
  'xã Phong Mỹ': [774, 900],
  'xã Long Khánh': [58, 64, { note: 'Mới tổng hợp được một số chi bộ ấp' }],
  'xã Tân Phú Đông': [41, 46, { note: 'Mới tổng hợp được một số chi bộ ấp' }],
};

/** No figure for the first half of 2026. */
const SILENT = ['xã Tân Long', 'xã Phú Hựu', 'xã Ngũ Hiệp', 'phường Gò Công'];

/** Members that take part: the committees before the merger, then those of today, most of them below 90 %. */
function participation(random: Random): Observation[] {
  const target = 'member-participation';
  const earlier = PREDECESSORS.map((place) =>
    figure(target, '2025-S1', {
      unit: formerly(place),
      ...shareOf(wholeBetween(random, 190, 430), 80 + random() * 11),
    }),
  );
  const later = COMMUNES.flatMap((place) => {
    const unit = today(place);
    const size = wholeBetween(random, 560, 1_180);
    const [numerator, denominator, rest] = FIXED[place] ?? [];
    const now = numerator && denominator ? (numerator / denominator) * 100 : 79 + random() * 15;
    const before = now - 2.8 + random() * 4.4;
    const late = random() < 0.1;
    const first = figure(target, '2025-S2', { unit, ...shareOf(size, before) });
    if (SILENT.includes(place)) return [first];
    const share = numerator ? { numerator, denominator, ...rest } : shareOf(size + 4, now);
    return [first, figure(target, '2026-S1', { unit, ...share, ...(late && { status: 'P' }) })];
  });
  return [...earlier, ...later];
}

// -------------------------------------------------------------------------------------------------------------- tasks

const UPDATES: Updates = {
  'iii-2-government-sessions': [
    { date: '2026-03-27', period: '2026-Q1', done: true, by: 'ban-thuong-vu-cap-uy' },
  ],
  'iii-4-year-end-assessment': [
    { date: '2025-12-29', period: '2025', text: 'Còn 2 đơn vị chưa gửi kết quả', by: 'mttq' },
  ],
  'iii-7-emulation': [{ date: '2025-12-18', period: '2025', done: true }],
  'iv-1-programmes': [
    { date: '2021-08-30', period: '2021', text: 'Ban hành xong chương trình hành động', done: true },
  ],
  'iv-4-criteria': [
    {
      date: '2023-05-15',
      period: '2023',
      text: 'Đã lấy ý kiến dự thảo lần một',
      percent: 40,
      by: 'ban-to-chuc',
    },
    { date: '2025-11-06', period: '2025', text: 'Dự thảo phải xây dựng lại sau hợp nhất tỉnh', percent: 20 },
  ],
  'iv-6-reviews': [
    { date: '2023-12-22', period: '2021/2023', text: 'Sơ kết giữa nhiệm kỳ', done: true, by: 'ban-dan-van' },
  ],
};

// ----------------------------------------------------------------------------------------------------------- document

function buildDocument(text: Resolution): Resolution {
  const random = createRandom(20_210_400);
  const organizations = organizationUnits();
  return {
    ...text,
    updated: '2026-11-20T08:00:00+07:00',
    illustrative: true,
    units: [...organizations, ...partyUnits()],
    changes: [...(text.changes ?? []), ...mergers()],
    tasks: withUpdates(text.tasks, UPDATES),
    observations: [
      ...[...plans(), ...grades(), ...party(), ...works(), ...people()],
      ...unitGrades(random, organizations),
      ...participation(random),
    ],
  };
}

export const dongThap: Sample = { name: 'dong-thap', build: buildDocument };
