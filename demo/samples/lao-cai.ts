/**
 * The authored text of the Lào Cai resolution, joined with sample figures.
 *
 * The figures are made up, and the document says so. They are chosen so that a reader on 20 November 2026 meets every
 * progress status, a near miss (89,96 against 90), exactly 75 against "trên 75", revisions, provisional and missing figures.
 */
import type { Change, Observation, Resolution, Unit } from '../../src/schema.js';
import {
  createRandom,
  type Ratio,
  ratios,
  type Rest,
  type Sample,
  shareOf,
  slug,
  SOURCE,
  type Updates,
  weighted,
  wholeBetween,
  withUpdates,
} from './figures.js';

const REFORM = '2025-07-01';
const YEARS = ['2021', '2022', '2023', '2024', '2025'] as const;
const random = createRandom(20_261_120);

// ---------------------------------------------------------------------------------------------------------------- units

interface Commune {
  name: string;
  district: string;
  /** The communes it was made of. */
  from: string[];
  villages: string[];
}

const commune = (district: string, name: string, from: string, villages: string): Commune => ({
  name,
  district,
  from: from.split(', '),
  villages: villages.split(', '),
});

/** Fourteen of the 99 communes of today, with what they were made of by Nghị quyết 1673/NQ-UBTVQH15. */
const COMMUNES: Commune[] = [
  commune(
    'Huyện Bắc Hà',
    'Xã Bắc Hà',
    'Thị trấn Bắc Hà, Xã Na Hối, Xã Thải Giàng Phố, Xã Bản Phố, Xã Hoàng Thu Phố, Xã Nậm Mòn',
    'Na Hối Tày, Na Áng, Bản Phố, Phéc Bủng, Hoàng Hạ',
  ),
  commune(
    'Huyện Bắc Hà',
    'Xã Bảo Nhai',
    'Xã Nậm Đét, Xã Cốc Ly, Xã Bảo Nhai',
    'Bảo Tân, Nậm Trì, Cốc Đào, Bản Dù, Nậm Đét',
  ),
  commune(
    'Huyện Mường Khương',
    'Xã Mường Khương',
    'Thị trấn Mường Khương, Xã Thanh Bình, Xã Nậm Chảy, Xã Tung Chung Phố, Xã Nấm Lư',
    'Na Đẩy, Mã Tuyển 1, Sả Hồ, Tùng Lâu 1, Páo Tủng',
  ),
  commune(
    'Huyện Mường Khương',
    'Xã Cao Sơn',
    'Xã Lùng Khấu Nhin, Xã Tả Thàng, Xã La Pan Tẩn, Xã Cao Sơn',
    'Lồ Suối Tủng, Ngải Phóng Chồ, Sả Lùng Chéng, Tả Thàng, Mường Lum',
  ),
  commune(
    'Huyện Bát Xát',
    'Xã Bát Xát',
    'Thị trấn Bát Xát, Xã Bản Vược, Xã Bản Qua, Xã Phìn Ngan, Xã Quang Kim',
    'Bản Vược, Bản Qua, Làng Kim, Làng Quang, Sùng Hoảng',
  ),
  commune(
    'Huyện Bát Xát',
    'Xã Y Tý',
    'Xã A Lù, Xã Y Tý',
    'Choản Thèn, Lao Chải, Sín Chải, Phan Cán Sử, Mò Phú Chải',
  ),
  commune(
    'Huyện Si Ma Cai',
    'Xã Si Ma Cai',
    'Thị trấn Si Ma Cai, Xã Sán Chải, Xã Nàn Sán, Xã Cán Cấu, Xã Quan Hồ Thẩn',
    'Phố Cũ, Gia Khâu, Nàng Cảng, Mù Tráng Phìn, Cốc Phà',
  ),
  commune(
    'Thị xã Sa Pa',
    'Phường Sa Pa',
    'Phường Hàm Rồng, Phường Ô Quý Hồ, Phường Sa Pả, Phường Cầu Mây, Phường Phan Si Păng, Phường Sa Pa',
    'số 1, số 2, số 3, số 4, số 5',
  ),
  commune(
    'Thị xã Sa Pa',
    'Xã Tả Van',
    'Xã Hoàng Liên, Xã Mường Hoa, Xã Tả Van',
    'Tả Van Giáy, Tả Van Mông, Séo Mý Tỷ, Giàng Tả Chải, Cát Cát',
  ),
  commune(
    'Huyện Bảo Thắng',
    'Xã Bảo Thắng',
    'Thị trấn Phố Lu, Xã Sơn Hà, Xã Sơn Hải, Xã Thái Niên',
    'Phú Thành 1, Phú Long, Khe Đền, An Trà, Làng Giàng',
  ),
  commune(
    'Huyện Bảo Yên',
    'Xã Bảo Yên',
    'Thị trấn Phố Ràng, Xã Yên Sơn, Xã Lương Sơn, Xã Xuân Thượng',
    'Làng Chom, Làng Bát, Làng Vành, Làng Thâu, Lương Hải',
  ),
  commune(
    'Huyện Bảo Yên',
    'Xã Bảo Hà',
    'Xã Kim Sơn, Xã Cam Cọn, Xã Tân An, Xã Tân Thượng, Xã Bảo Hà',
    'Liên Hà 1, Bản Bùn, Bản Tắp, Bảo Vinh, Kim Quang',
  ),
  commune(
    'Huyện Văn Bàn',
    'Xã Văn Bàn',
    'Thị trấn Khánh Yên, Xã Khánh Yên Thượng, Xã Sơn Thủy, Xã Làng Giàng, Xã Hòa Mạc',
    'Bản Mạ, Nà Lộc, Hô Phai, Ít Nộc, Nà Bay',
  ),
  commune(
    'Thành phố Lào Cai',
    'Phường Cam Đường',
    'Phường Nam Cường, Phường Xuân Tăng, Phường Pom Hán, Phường Bắc Cường, Phường Bắc Lệnh, Phường Bình Minh, Xã Cam Đường',
    'số 6, số 8, số 12, số 17, số 21',
  ),
];

/** Communes that joined one of another district. */
const OTHER_DISTRICT: Record<string, string> = {
  'Xã Tân An': 'Huyện Văn Bàn',
  'Xã Tân Thượng': 'Huyện Văn Bàn',
};

/** Sa Pa and Sa Pả were neighbours: without tone marks they are one. */
const formerly = (name: string) => (name === 'Phường Sa Pả' ? 'cu/phuong-sa-pa-2' : `cu/${slug(name)}`);

/** The tree as it was and as it is: both stay, each with its days. */
function areaUnits(): Unit[] {
  const districts = [...new Set(COMMUNES.map(({ district }) => district))];
  const old = { to: REFORM };
  return [
    { id: 'cu/tinh-lao-cai', name: 'Tỉnh Lào Cai (trước hợp nhất)', level: 'province', ...old },
    { id: 'cu/tinh-yen-bai', name: 'Tỉnh Yên Bái', level: 'province', ...old },
    { id: 'tinh-lao-cai', name: 'Tỉnh Lào Cai', level: 'province', from: REFORM },
    ...districts.map((name) => ({
      ...{ id: formerly(name), name, level: 'district', parent: 'cu/tinh-lao-cai' },
      ...old,
    })),
    ...COMMUNES.flatMap(({ from, district }) =>
      from.map((name) => ({
        ...{ id: formerly(name), name, level: 'commune', parent: formerly(OTHER_DISTRICT[name] ?? district) },
        ...old,
      })),
    ),
    ...COMMUNES.map(({ name }) => ({
      ...{ id: slug(name), name, level: 'commune', parent: 'tinh-lao-cai', from: REFORM },
    })),
  ];
}

function mergers(): Change[] {
  return [
    {
      date: REFORM,
      act: 'Nghị quyết 202/2025/QH15',
      kind: 'merge',
      from: ['cu/tinh-lao-cai', 'cu/tinh-yen-bai'],
      into: ['tinh-lao-cai'],
    },
    ...COMMUNES.map(({ name, from }) => ({
      date: REFORM,
      act: 'Nghị quyết 1673/NQ-UBTVQH15',
      kind: 'merge' as const,
      from: from.map(formerly),
      into: [slug(name)],
    })),
  ];
}

const BRANCH_NAMES: Record<string, string> = {
  'nong-dan': 'Chi hội Nông dân',
  'doan-thanh-nien': 'Chi đoàn',
  'phu-nu': 'Chi hội Phụ nữ',
  'cuu-chien-binh': 'Chi hội Cựu chiến binh',
};

/** Four branches in each village, and five workplace unions in each commune. */
function branchUnits(): Unit[] {
  return COMMUNES.flatMap(({ name, from, villages }) => {
    const parent = slug(name);
    const inVillages = villages.flatMap((village) => {
      const place = village.startsWith('số') ? `tổ dân phố ${village}` : `thôn ${village}`;
      return Object.entries(BRANCH_NAMES).map(([organization, branch]) => ({
        ...{ id: `${organization}/${parent}/${slug(village)}`, name: `${branch} ${place}`, organization },
        ...{ level: 'branch', parent },
      }));
    });
    return [...inVillages, ...unionUnits(name, from, parent)];
  });
}

function unionUnits(name: string, from: string[], parent: string): Unit[] {
  const bare = (place: string) => place.replace(/^(Thị trấn|Phường|Xã) /, '');
  const workplaces = [
    `cơ quan ${name[0]!.toLowerCase()}${name.slice(1)}`,
    `Trường THCS ${bare(from[0]!)}`,
    `Trường Tiểu học ${bare(from[1]!)}`,
    `Trường Mầm non ${bare(from.at(-1)!)}`,
    `Trạm Y tế ${bare(name)}`,
  ];
  return workplaces.map((workplace) => ({
    ...{ id: `lien-doan-lao-dong/${parent}/${slug(workplace.replace(/^cơ quan .*/, 'cơ quan'))}` },
    ...{ name: `Công đoàn cơ sở ${workplace}`, organization: 'lien-doan-lao-dong', level: 'branch', parent },
  }));
}

// -------------------------------------------------------------------------------------- figures of the organizations

function membership(): Observation[] {
  const target = 'membership-rate';
  const late = { status: 'P', note: 'Ước thực hiện đến 30/6/2026' } as const;
  return [
    ...ratios(target, 'nong-dan', [
      ['2021', 108_420, 86.9],
      ['2022', 109_150, 87.8],
      ['2023', 110_020, 88.4],
      ['2024', 110_960, 89.3, { updated: '2025-01-20' }],
      ['2024', 110_960, 89.1, { updated: '2025-06-12', note: 'Rà soát lại số hội viên đi làm ăn xa' }],
      ['2025', 205_700, 89.96],
      ['2026-S1', 206_310, 90.4, late],
    ]),
    ...ratios(target, 'doan-thanh-nien', [
      ['2021', 61_200, 88.5],
      ['2022', 60_850, 89.6],
      ['2023', 60_410, 90.3],
      ['2024', 59_980, 91.9],
      ['2025', 118_340, 93.2],
      ['2026-S1', 117_900, 94.3],
    ]),
    ...ratios(target, 'phu-nu', [
      ['2021', 118_900, 84.2],
      ['2022', 119_400, 85.6],
      ['2023', 119_850, 86.8],
      ['2024', 120_300, 88.3],
      ['2025', 228_600, 89.4],
      ['2026-S1', 229_100, 90.2],
      ['2026-Q3', 229_340, 90.4, { status: 'P' }],
    ]),
    ...ratios(target, 'cuu-chien-binh', [
      ['2021', 19_860, 95.4],
      ['2022', 19_790, 95.7],
      ['2023', 19_720, 96.1],
      ['2024', 19_640, 96.3],
      ['2025', 41_350, 96.8],
    ]),
  ];
}

function unionCoverage(): Observation[] {
  const from25: Rest = { population: 'doanh nghiệp có từ 25 công nhân, lao động' };
  const from20: Rest = { population: 'doanh nghiệp có từ 20 công nhân, lao động' };
  return ratios('union-coverage', 'lien-doan-lao-dong', [
    ['2021', 212, 90.1, from25],
    ['2022', 219, 91.8, from25],
    ['2023', 227, 93.4, from25],
    ['2024', 233, 94.4, from25],
    ['2025', 398, 95.7, from25],
    ['2026-S1', 461, 87.2, { ...from20, note: 'Kỳ đầu tiên thống kê theo mức từ 20 công nhân, lao động' }],
  ]);
}

/** One value for each year from 2021. */
const yearly = (denominators: number[], percents: number[]): Ratio[] =>
  percents.map((percent, index) => [YEARS[index]!, denominators[index]!, percent]);

/** Exactly 75 % of the farmers' branches: "trên 75%" is not reached. */
function technology(): Observation[] {
  const villages = [1_566, 1_560, 1_558, 1_552, 2_940];
  const target = 'it-branch';
  return [
    ...ratios(target, 'mttq', yearly(villages, [41.2, 50.6, 58.9, 68.3, 76.4])),
    ...ratios(target, 'nong-dan', yearly(villages, [38.5, 47.1, 57.4, 66.8, 75])),
    ...ratios(target, 'doan-thanh-nien', yearly(villages, [66.3, 74.8, 82.5, 88.1, 92.6])),
    ...ratios(target, 'phu-nu', yearly(villages, [49.7, 60.2, 69.4, 77.9, 83.6])),
    ...ratios(target, 'cuu-chien-binh', yearly(villages, [30.8, 39.3, 50.1, 61.7, 71.8])),
    ...technologyAtGrassroots(),
  ];
}

/** On track, at risk, off track, met early; no figure of the veterans yet. */
function technologyAtGrassroots(): Observation[] {
  const series = (organization: string, counts: [string, number, number][]): Observation[] =>
    counts.map(([period, numerator, denominator]) => ({
      ...{ target: 'it-grassroots', organization, period, numerator, denominator, source: SOURCE },
    }));
  return [
    ...series('doan-thanh-nien', [
      ['2023', 175, 194],
      ['2024', 178, 192],
      ['2025', 122, 128],
      ['2026-S1', 123, 128],
    ]),
    ...series('nong-dan', [
      ['2023', 102, 152],
      ['2024', 109, 151],
      ['2025', 75, 99],
      ['2026-S1', 77, 99],
    ]),
    ...series('phu-nu', [
      ['2023', 128, 152],
      ['2024', 129, 151],
      ['2025', 85, 99],
      ['2026-S1', 86, 99],
    ]),
    ...series('lien-doan-lao-dong', [
      ['2024', 1_186, 1_220],
      ['2025', 1_873, 1_873],
      ['2026-S1', 1_881, 1_881],
    ]),
  ];
}

function study(): Observation[] {
  return [
    ...ratios('cadre-study', undefined, [
      ['2021', 5_120, 97.6],
      ['2022', 5_146, 98.4],
      ['2023', 5_133, 99.1],
      ['2024', 5_098, 99.7],
      ['2025', 9_872, 100],
      ['2026-S1', 9_840, 98.9, { status: 'P' }],
    ]),
    ...ratios('member-study', undefined, [
      ['2021', 301_800, 88.7],
      ['2022', 303_500, 90.4],
      ['2023', 304_900, 91.2],
      ['2024', 305_600, 91.9],
    ]),
    {
      ...{ target: 'member-study', period: '2025', value: null, status: 'M', source: SOURCE },
      note: 'Chưa tổng hợp được sau khi sắp xếp tổ chức, bộ máy',
    },
  ];
}

/** "Các cấp": each level's own figure; the district level has none from 2025 on. */
function emulation(): Observation[] {
  const levels = { province: [18, 26], district: [160, 190], grassroots: [2_900, 3_300] } as const;
  const organizations = Object.keys(BOUND);
  return organizations.flatMap((organization) =>
    Object.entries(levels).flatMap(([level, [low, high]]) =>
      YEARS.filter((year) => level !== 'district' || year < '2025')
        .filter((year) => !(organization === 'cuu-chien-binh' && level === 'province' && year === '2025'))
        .map((period) => {
          const denominator = wholeBetween(random, low, high);
          const percent = 93.2 + (+period - 2021) * 0.5 + random() * 3.4;
          return {
            ...{ target: 'emulation-targets', organization, level, period, source: SOURCE },
            ...shareOf(denominator, percent),
          };
        }),
    ),
  );
}

// ---------------------------------------------------------------------------------- those bound one by one, counted

/** How many of each organization are bound at all levels, year by year: the mergers show in 2025. */
const BOUND: Record<string, number[]> = {
  mttq: [162, 162, 162, 161, 100],
  'lien-doan-lao-dong': [1_196, 1_204, 1_214, 1_230, 1_874],
  'nong-dan': [162, 162, 162, 161, 100],
  'doan-thanh-nien': [203, 203, 204, 202, 129],
  'phu-nu': [162, 162, 162, 161, 100],
  'cuu-chien-binh': [167, 167, 167, 166, 104],
};

/** Those at grassroots: without the province, and without nine districts while there were any. */
const grassroots = (organization: string, index: number) =>
  BOUND[organization]![index]! - (index < 4 ? 10 : 1);

type Short = Record<string, number[]>;

/** For each organization, how many fell short in the years that end with 2025. */
function shortfalls(target: string, short: Short, atGrassroots: boolean, rest: Rest = {}): Observation[] {
  return Object.entries(short).flatMap(([organization, list]) =>
    list.map((missing, at) => {
      const index = YEARS.length - list.length + at;
      const bound = atGrassroots ? grassroots(organization, index) : BOUND[organization]![index]!;
      return {
        ...{ target, organization, period: YEARS[index]!, compliant: bound - missing, bound },
        ...{ source: SOURCE, ...rest },
      };
    }),
  );
}

const interim = (target: string, organization: string, compliant: number): Observation => ({
  ...{ target, organization, period: '2026-S1', compliant, bound: BOUND[organization]![4]! },
  source: SOURCE,
});

const initiatives = (): Observation[] => [
  ...shortfalls(
    'new-initiatives',
    {
      mttq: [4, 3, 1, 0, 0],
      'lien-doan-lao-dong': [84, 61, 47, 22, 9],
      'nong-dan': [9, 5, 4, 2, 0],
      'doan-thanh-nien': [12, 9, 5, 3, 1],
      'phu-nu': [6, 4, 2, 0, 0],
      'cuu-chien-binh': [7, 6, 3, 2, 0],
    },
    false,
  ),
  interim('new-initiatives', 'mttq', 91),
  interim('new-initiatives', 'nong-dan', 84),
  interim('new-initiatives', 'doan-thanh-nien', 117),
];

const supervision = (): Observation[] => [
  ...shortfalls(
    'supervision-plan',
    {
      mttq: [3, 1, 0],
      'lien-doan-lao-dong': [96, 71, 58],
      'nong-dan': [6, 4, 1],
      'doan-thanh-nien': [11, 8, 3],
      'phu-nu': [5, 2, 0],
      'cuu-chien-binh': [9, 7, 4],
    },
    false,
  ),
  interim('supervision-plan', 'mttq', 100),
  interim('supervision-plan', 'nong-dan', 100),
  interim('supervision-plan', 'cuu-chien-binh', 102),
  ...shortfalls(
    'criticism-topics',
    {
      mttq: [12, 0],
      'lien-doan-lao-dong': [318, 260],
      'nong-dan': [24, 6],
      'doan-thanh-nien': [41, 17],
      'phu-nu': [15, 0],
    },
    false,
  ),
];

const programmes = (): Observation[] => [
  ...shortfalls(
    'coordination-programme',
    {
      mttq: [2, 0, 0, 0, 0],
      'lien-doan-lao-dong': [73, 55, 40, 26, 14],
      'nong-dan': [5, 3, 1, 1, 0],
      'doan-thanh-nien': [9, 7, 4, 3, 2],
      'phu-nu': [4, 2, 1, 0, 0],
      'cuu-chien-binh': [6, 5, 3, 1, 0],
    },
    false,
  ),
  interim('coordination-programme', 'mttq', 100),
  interim('coordination-programme', 'phu-nu', 98),
];

const grades = (): Observation[] =>
  shortfalls(
    'grassroots-grade',
    {
      mttq: [19, 17, 14, 13, 11],
      'lien-doan-lao-dong': [124, 118, 107, 98, 161],
      'nong-dan': [14, 12, 11, 9, 6],
      'doan-thanh-nien': [13, 11, 9, 8, 5],
      'phu-nu': [11, 9, 7, 6, 5],
      'cuu-chien-binh': [4, 3, 3, 4, 1],
    },
    true,
    { grade: 'good' },
  );

function mobilization(): Observation[] {
  const models = shortfalls(
    'skilful-mobilization',
    {
      mttq: [13, 9, 6, 3, 0],
      'lien-doan-lao-dong': [402, 371, 330, 296, 412],
      'nong-dan': [11, 8, 4, 2, 0],
      'doan-thanh-nien': [24, 19, 15, 11, 7],
      'phu-nu': [9, 6, 3, 1, 0],
      'cuu-chien-binh': [16, 13, 9, 7, 4],
    },
    true,
  );
  const term = (organization: string, compliant: number, bound: number): Observation => ({
    ...{ target: 'poverty-exit', organization, period: '2021/2025', compliant, bound, source: SOURCE },
  });
  return [
    ...models,
    term('mttq', 88, 88),
    term('lien-doan-lao-dong', 96, 121),
    term('nong-dan', 86, 86),
    term('doan-thanh-nien', 79, 84),
    term('phu-nu', 87, 87),
    {
      ...{ target: 'poverty-exit', organization: 'cuu-chien-binh', period: '2021/2025', value: null },
      ...{ status: 'M', source: SOURCE, note: 'Chưa tổng hợp được theo nhiệm kỳ' },
    },
  ];
}

function counts(): Observation[] {
  const count = (target: string, organization: string, values: Record<string, number>): Observation[] =>
    Object.entries(values).map(([period, value]) => ({
      target,
      organization,
      period,
      value,
      source: SOURCE,
    }));
  const content = (organization: string, values: number[], half?: number): Observation[] => [
    ...values.flatMap((value, index) => count('emulation-content', organization, { [YEARS[index]!]: value })),
    ...(half === undefined ? [] : count('emulation-content', organization, { '2026-S1': half })),
  ];
  const longest: [string, number, number][] = [
    ['mttq', 2, 2],
    ['lien-doan-lao-dong', 3, 3],
    ['nong-dan', 3, 2],
    ['doan-thanh-nien', 1, 1],
    ['phu-nu', 2, 2],
    ['cuu-chien-binh', 2, 2],
  ];
  return [
    ...content('lien-doan-lao-dong', [1, 1, 2, 1, 0], 1),
    ...content('nong-dan', [1, 2, 2, 1, 2], 1),
    ...content('doan-thanh-nien', [3, 3, 4, 3, 3], 2),
    ...content('phu-nu', [2, 2, 2, 3, 2], 0),
    ...content('cuu-chien-binh', [1, 1, 1, 2]),
    ...longest.flatMap(([organization, before, now]) =>
      count('office-terms', organization, { '2024': before, '2025': now }),
    ),
  ];
}

// ------------------------------------------------------------------------------------------- figures of the branches

/** How many in a hundred introduced nobody, and how many were silent, in 2024 and in 2025. */
const ADMISSION: Record<string, { none: [number, number]; silent: [number, number] }> = {
  'lien-doan-lao-dong': { none: [9, 11], silent: [3, 3] },
  'nong-dan': { none: [8, 5], silent: [2, 4] },
  'doan-thanh-nien': { none: [6, 9], silent: [4, 6] },
  'phu-nu': { none: [5, 0], silent: [2, 9] },
  'cuu-chien-binh': { none: [10, 0], silent: [2, 0] },
};

const NO_SOURCE: Rest = { value: null, status: 'N', note: 'Không còn nguồn' };

function admissions(branches: Unit[]): Observation[] {
  const target = 'party-admission';
  return branches.flatMap(({ id: unit, organization }) => {
    const { none, silent } = ADMISSION[organization!]!;
    const year = (period: '2024' | '2025'): Observation[] => {
      const at = period === '2024' ? 0 : 1;
      const chance = random() * 100;
      const value = weighted(random, [
        [1, 62],
        [2, 27],
        [3, 11],
      ]);
      if (chance < silent[at]) return [];
      if (chance > 96) return [{ target, unit, period, ...NO_SOURCE }];
      return [{ target, unit, period, value: chance < silent[at] + none[at] ? 0 : value }];
    };
    const half = random() < 0.82 ? [{ target, unit, period: '2026-S1', value: random() < 0.46 ? 1 : 0 }] : [];
    return [...year('2024'), ...year('2025'), ...half];
  });
}

/** Members among those present in the village; a few branches are too small to rank, a few are late. */
function branchMembership(branches: Unit[]): Observation[] {
  const members = branches.filter(({ organization }) => organization !== 'lien-doan-lao-dong');
  const base: Record<string, number> = {
    'nong-dan': 88,
    'doan-thanh-nien': 91,
    'phu-nu': 87,
    'cuu-chien-binh': 95,
  };
  return members.flatMap(({ id: unit, organization }) => {
    const small = random() < 0.03;
    const size = small ? wholeBetween(random, 5, 9) : wholeBetween(random, 16, 74);
    const percent = Math.min(100, base[organization!]! - 9 + random() * 16);
    const now = Math.min(100, percent + random() * 3.2);
    const late: Rest = random() < 0.06 ? { status: 'P' } : {};
    return [
      { target: 'membership-rate', unit, period: '2024', ...shareOf(size, percent) },
      ...(random() < 0.04
        ? []
        : [{ target: 'membership-rate', unit, period: '2025', ...shareOf(size + 1, now), ...late }]),
    ];
  });
}

/** Three farmers' branches of Bắc Hà had their 2025 figure put right in March. */
function revise(figures: Observation[]): Observation[] {
  const revised = new Set(['na-hoi-tay', 'na-ang', 'ban-pho'].map((name) => `nong-dan/xa-bac-ha/${name}`));
  return figures.flatMap((figure) => {
    const counted = figure.target === 'membership-rate' && figure.period === '2025' && figure.numerator;
    if (!counted || !figure.unit || !revised.has(figure.unit)) return [figure];
    return [
      { ...figure, numerator: figure.numerator! - 2, updated: '2026-01-12' },
      { ...figure, updated: '2026-03-05', note: 'Bổ sung hội viên mới kết nạp cuối năm' },
    ];
  });
}

// -------------------------------------------------------------------------------------------------------------- tasks

const UPDATES: Updates = {
  'iii-1-quarterly-meeting': [
    { date: '2026-04-08', period: '2026-Q1', done: true, by: 'thuong-truc-cap-uy' },
    { date: '2026-07-10', period: '2026-Q2', done: true, by: 'thuong-truc-cap-uy' },
    { date: '2026-10-09', period: '2026-Q3', done: true, by: 'thuong-truc-cap-uy' },
  ],
  'iii-4-propaganda': [
    { date: '2026-01-15', period: '2026', text: 'Ban hành nội dung tuyên truyền chung năm 2026', done: true },
    { date: '2026-07-06', period: '2026-Q2', done: true, by: 'mttq' },
  ],
  'iv-2-drafts-and-funds': [
    { date: '2026-06-30', period: '2026', percent: 60, text: 'Đã gửi 9/15 dự thảo để lựa chọn phản biện' },
  ],
  'iv-8-reports': [
    { date: '2025-12-12', period: '2025', done: true, by: 'co-quan-tham-muu' },
    { date: '2026-06-18', period: '2026-S1', done: true, by: 'co-quan-tham-muu' },
  ],
};

// ----------------------------------------------------------------------------------------------------------- document

function buildDocument(text: Resolution): Resolution {
  const branches = branchUnits();
  return {
    ...text,
    updated: '2026-11-20T08:00:00+07:00',
    illustrative: true,
    units: [...areaUnits(), ...branches],
    changes: [...(text.changes ?? []), ...mergers()],
    tasks: withUpdates(text.tasks, UPDATES),
    observations: [
      ...[...membership(), ...unionCoverage(), ...technology(), ...study(), ...emulation()],
      ...[...initiatives(), ...supervision(), ...programmes(), ...grades(), ...mobilization(), ...counts()],
      ...admissions(branches),
      ...revise(branchMembership(branches)),
    ],
  };
}

export const laoCai: Sample = { name: 'lao-cai', build: buildDocument };
