/**
 * The authored text of the Nghệ An resolution, joined with sample figures.
 *
 * The figures are made up, and the document says so. The term 2021 – 2025 has closed: most targets are met, two are missed
 * narrowly (72,46 against 72,5; 130 of 131), one figure is still owed, and what the text asks every year goes on into 2026.
 */
import type { Change, Observation, Resolution, Task, Unit } from '../../src/schema.js';
import {
  createRandom,
  ratios,
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
const YEARS = ['2021', '2022', '2023', '2024', '2025'] as const;
const random = createRandom(20_211_119);

// ---------------------------------------------------------------------------------------------------------------- units

interface Commune {
  name: string;
  /** The district of those it was made of: names repeat from one district to another. */
  district: string;
  /** The communes it was made of; none where it stayed as it was. */
  from: string[];
}

const commune = (district: string, name: string, from = ''): Commune => ({
  name,
  district,
  from: from === '' ? [] : from.split(', '),
});

/** Fifty-seven of the 130 communes of today, with what they were made of by Nghị quyết 1678/NQ-UBTVQH15. */
const COMMUNES: Commune[] = [
  commune(
    'Vinh',
    'Phường Trường Vinh',
    'Phường Bến Thủy, Phường Hưng Dũng, Phường Hưng Phúc, Phường Trung Đô, Phường Trường Thi, Phường Vinh Tân, Xã Hưng Hòa',
  ),
  commune(
    'Vinh',
    'Phường Thành Vinh',
    'Phường Cửa Nam, Phường Đông Vĩnh, Phường Hưng Bình, Phường Lê Lợi, Phường Quang Trung, Xã Hưng Chính',
  ),
  commune('Vinh', 'Phường Vinh Hưng', 'Phường Hưng Đông, Phường Quán Bàu, Xã Nghi Kim, Xã Nghi Liên'),
  commune('Vinh', 'Phường Vinh Phú', 'Phường Hà Huy Tập, Phường Nghi Đức, Phường Nghi Phú, Xã Nghi Ân'),
  commune(
    'Vinh',
    'Phường Vinh Lộc',
    'Phường Hưng Lộc, Xã Nghi Phong, Xã Nghi Thái, Xã Nghi Xuân, Xã Phúc Thọ',
  ),
  commune(
    'Vinh',
    'Phường Cửa Lò',
    'Phường Nghi Hải, Phường Nghi Hòa, Phường Nghi Hương, Phường Nghi Tân, Phường Nghi Thu, Phường Nghi Thủy, Phường Thu Thủy',
  ),
  commune('Hoàng Mai', 'Phường Hoàng Mai', 'Phường Quỳnh Thiện, Xã Quỳnh Trang, Xã Quỳnh Vinh'),
  commune(
    'Hoàng Mai',
    'Phường Quỳnh Mai',
    'Phường Mai Hùng, Phường Quỳnh Phương, Phường Quỳnh Xuân, Xã Quỳnh Liên',
  ),
  commune('Hoàng Mai', 'Phường Tân Mai', 'Phường Quỳnh Dị, Xã Quỳnh Lập, Xã Quỳnh Lộc'),
  commune('Thái Hòa', 'Phường Thái Hòa', 'Phường Hòa Hiếu, Phường Long Sơn, Phường Quang Phong'),
  commune('Thái Hòa', 'Phường Tây Hiếu', 'Phường Quang Tiến, Xã Nghĩa Tiến, Xã Tây Hiếu'),
  commune('Thái Hòa', 'Xã Đông Hiếu', 'Xã Nghĩa Mỹ, Xã Nghĩa Thuận, Xã Đông Hiếu'),
  commune('Anh Sơn', 'Xã Anh Sơn', 'Thị trấn Kim Nhan, Xã Đức Sơn, Xã Phúc Sơn'),
  commune('Anh Sơn', 'Xã Thành Bình Thọ', 'Xã Bình Sơn, Xã Thành Sơn, Xã Thọ Sơn'),
  commune('Con Cuông', 'Xã Con Cuông', 'Thị trấn Trà Lân, Xã Chi Khê, Xã Yên Khê'),
  commune('Con Cuông', 'Xã Môn Sơn', 'Xã Lục Dạ, Xã Môn Sơn'),
  commune('Con Cuông', 'Xã Mậu Thạch', 'Xã Mậu Đức, Xã Thạch Ngàn'),
  commune('Con Cuông', 'Xã Bình Chuẩn'),
  commune('Diễn Châu', 'Xã Diễn Châu', 'Thị trấn Diễn Thành, Xã Diễn Hoa, Xã Diễn Phúc, Xã Ngọc Bích'),
  commune('Diễn Châu', 'Xã Quảng Châu', 'Xã Diễn Đồng, Xã Diễn Liên, Xã Diễn Thái, Xã Xuân Tháp'),
  commune('Diễn Châu', 'Xã Hải Châu', 'Xã Diễn Hoàng, Xã Diễn Kim, Xã Diễn Mỹ, Xã Hùng Hải'),
  commune('Diễn Châu', 'Xã Hùng Châu', 'Xã Diễn Đoài, Xã Diễn Lâm, Xã Diễn Trường, Xã Diễn Yên'),
  commune('Đô Lương', 'Xã Bạch Ngọc', 'Xã Bồi Sơn, Xã Giang Sơn Đông, Xã Giang Sơn Tây, Xã Bạch Ngọc'),
  commune('Đô Lương', 'Xã Văn Hiến', 'Xã Tân Sơn, Xã Hòa Sơn, Xã Quang Sơn, Xã Thái Sơn, Xã Thượng Sơn'),
  commune('Hưng Nguyên', 'Xã Hưng Nguyên', 'Thị trấn Hưng Nguyên, Xã Hưng Đạo, Xã Hưng Tây, Xã Thịnh Mỹ'),
  commune('Hưng Nguyên', 'Xã Yên Trung', 'Xã Hưng Yên Bắc, Xã Hưng Yên Nam, Xã Hưng Trung'),
  commune('Hưng Nguyên', 'Xã Lam Thành', 'Xã Châu Nhân, Xã Hưng Nghĩa, Xã Hưng Thành, Xã Phúc Lợi'),
  commune('Kỳ Sơn', 'Xã Mường Xén', 'Thị trấn Mường Xén, Xã Tà Cạ, Xã Tây Sơn'),
  commune('Kỳ Sơn', 'Xã Na Ngoi', 'Xã Nậm Càn, Xã Na Ngoi'),
  commune('Kỳ Sơn', 'Xã Nậm Cắn', 'Xã Phà Đánh, Xã Nậm Cắn'),
  commune('Kỳ Sơn', 'Xã Keng Đu'),
  commune('Nam Đàn', 'Xã Kim Liên', 'Xã Hùng Tiến, Xã Nam Cát, Xã Nam Giang, Xã Xuân Hồng, Xã Kim Liên'),
  commune('Nam Đàn', 'Xã Vạn An', 'Thị trấn Nam Đàn, Xã Thượng Tân Lộc, Xã Xuân Hòa'),
  commune('Nam Đàn', 'Xã Thiên Nhẫn', 'Xã Khánh Sơn, Xã Nam Kim, Xã Trung Phúc Cường'),
  commune('Nghi Lộc', 'Xã Nghi Lộc', 'Thị trấn Quán Hành, Xã Diên Hoa, Xã Nghi Trung, Xã Nghi Vạn'),
  commune('Nghi Lộc', 'Xã Hải Lộc', 'Xã Nghi Thiết, Xã Nghi Tiến, Xã Nghi Yên'),
  commune('Nghi Lộc', 'Xã Văn Kiều', 'Xã Nghi Kiều, Xã Nghi Văn'),
  commune('Nghĩa Đàn', 'Xã Nghĩa Đàn', 'Thị trấn Nghĩa Đàn, Xã Nghĩa Bình, Xã Nghĩa Trung'),
  commune('Nghĩa Đàn', 'Xã Nghĩa Khánh', 'Xã Nghĩa An, Xã Nghĩa Đức, Xã Nghĩa Khánh'),
  commune('Quế Phong', 'Xã Quế Phong', 'Thị trấn Kim Sơn, Xã Châu Kim, Xã Mường Nọc, Xã Nậm Giải'),
  commune('Quế Phong', 'Xã Tri Lễ', 'Xã Nậm Nhoóng, Xã Tri Lễ'),
  commune('Quỳ Châu', 'Xã Quỳ Châu', 'Thị trấn Tân Lạc, Xã Châu Hạnh, Xã Châu Hội, Xã Châu Nga'),
  commune('Quỳ Châu', 'Xã Châu Bình'),
  commune('Quỳ Hợp', 'Xã Quỳ Hợp', 'Thị trấn Quỳ Hợp, Xã Châu Đình, Xã Châu Quang, Xã Thọ Hợp'),
  commune('Quỳ Hợp', 'Xã Mường Ham', 'Xã Châu Cường, Xã Châu Thái'),
  commune(
    'Quỳnh Lưu',
    'Xã Quỳnh Lưu',
    'Thị trấn Cầu Giát, Xã Bình Sơn, Xã Quỳnh Diễn, Xã Quỳnh Giang, Xã Quỳnh Hậu',
  ),
  commune('Quỳnh Lưu', 'Xã Quỳnh Phú', 'Xã An Hòa, Xã Phú Nghĩa, Xã Thuận Long, Xã Văn Hải'),
  commune('Quỳnh Lưu', 'Xã Quỳnh Thắng', 'Xã Tân Thắng, Xã Quỳnh Thắng'),
  commune('Tân Kỳ', 'Xã Tân Kỳ', 'Thị trấn Tân Kỳ, Xã Nghĩa Dũng, Xã Kỳ Tân, Xã Kỳ Sơn'),
  commune(
    'Thanh Chương',
    'Xã Đại Đồng',
    'Thị trấn Dùng, Xã Đồng Văn, Xã Thanh Ngọc, Xã Thanh Phong, Xã Đại Đồng',
  ),
  commune('Thanh Chương', 'Xã Hạnh Lâm', 'Xã Thanh Đức, Xã Hạnh Lâm'),
  commune('Tương Dương', 'Xã Tương Dương', 'Thị trấn Thạch Giám, Xã Lưu Kiền, Xã Xá Lượng'),
  commune('Tương Dương', 'Xã Yên Hòa', 'Xã Yên Thắng, Xã Yên Hòa'),
  commune('Tương Dương', 'Xã Hữu Khuông'),
  commune('Yên Thành', 'Xã Yên Thành', 'Thị trấn Hoa Thành, Xã Đông Thành, Xã Tăng Thành, Xã Văn Thành'),
  commune('Yên Thành', 'Xã Vân Tụ', 'Xã Liên Thành, Xã Mỹ Thành, Xã Vân Tụ'),
  commune('Yên Thành', 'Xã Bình Minh', 'Xã Đức Thành, Xã Mã Thành, Xã Tân Thành, Xã Tiến Thành'),
];

/** Neighbours of Nậm Càn and Nghi Vạn: without tone marks they are one. */
const ALIKE = new Set(['Xã Nậm Cắn', 'Xã Nghi Văn']);

const formerly = (district: string, name: string) =>
  `cu/${slug(district)}/${slug(name)}${ALIKE.has(name) ? '-2' : ''}`;

/**
 * Communes alone: units of the province and the districts would be bound by what the text asks of each level, which is
 * reported as a count.
 */
const communeUnits = (): Unit[] =>
  COMMUNES.flatMap(({ district, name, from }) => [
    ...from.map((old) => ({ id: formerly(district, old), name: old, level: 'commune', to: REFORM })),
    { id: slug(name), name, level: 'commune', ...(from.length > 0 && { from: REFORM }) },
  ]);

const mergers = (): Change[] =>
  COMMUNES.filter(({ from }) => from.length > 0).map(({ district, name, from }) => ({
    date: REFORM,
    act: 'Nghị quyết 1678/NQ-UBTVQH15',
    kind: 'merge',
    from: from.map((old) => formerly(district, old)),
    into: [slug(name)],
  }));

// -------------------------------------------------------------------------------------- figures of the organizations

/** The youth union misses by 0,04 points: a page that rounds would say 72,5. The union stands at exactly 95. */
function membership(): Observation[] {
  const target = 'membership-rate';
  const late: Rest = { status: 'P', note: 'Ước thực hiện đến 30/6/2026' };
  return [
    ...ratios(target, 'nong-dan', [
      ['2021', 561_400, 83.1],
      ['2022', 560_900, 84.2],
      ['2023', 559_700, 85.0],
      ['2024', 558_200, 85.8],
      ['2025', 557_500, 86.4],
      ['2026-S1', 557_100, 86.5, late],
    ]),
    ...ratios(target, 'cuu-chien-binh', [
      ['2021', 146_800, 97.2],
      ['2022', 145_900, 97.6],
      ['2023', 144_700, 98.1],
      ['2024', 143_300, 98.3],
      ['2025', 141_900, 98.6],
    ]),
    ...ratios(target, 'phu-nu', [
      ['2021', 702_300, 71.6],
      ['2022', 703_800, 72.9],
      ['2023', 704_600, 74.1],
      ['2024', 705_200, 74.8],
      ['2025', 706_000, 76.1, { updated: '2026-01-15' }],
      ['2025', 706_000, 75.7, { updated: '2026-04-20', note: 'Rà soát lại số hội viên đi làm ăn xa' }],
      ['2026-S1', 706_400, 75.9],
    ]),
    ...ratios(target, 'lien-doan-lao-dong', [
      ['2021', 158_600, 92.4],
      ['2022', 161_300, 93.2],
      ['2023', 163_900, 93.9],
      ['2024', 166_200, 94.5],
      ['2025', 168_000, 95],
    ]),
    ...ratios(target, 'doan-thanh-nien', [
      ['2021', 371_500, 67.8],
      ['2022', 368_200, 69.3],
      ['2023', 365_400, 70.6],
      ['2024', 362_700, 71.7],
      ['2025', 360_000, 72.46],
      ['2026-S1', 359_200, 72.8],
    ]),
  ];
}

/** All hamlets at last; enterprises with a union: the last year is not counted yet; agreements well above what is aimed at. */
function branchesAndUnions(): Observation[] {
  const enterprises: Rest = { population: 'doanh nghiệp có 25 công nhân, lao động trở lên' };
  const unionized: Rest = { population: 'doanh nghiệp, đơn vị có tổ chức công đoàn' };
  return [
    ...ratios('youth-branch-coverage', 'doan-thanh-nien', [
      ['2021', 3_799, 98.2],
      ['2022', 3_799, 98.7],
      ['2023', 3_798, 99.3],
      ['2024', 3_797, 99.8],
      ['2025', 3_797, 100],
    ]),
    ...ratios('union-coverage', 'lien-doan-lao-dong', [
      ['2021', 1_064, 91.2, enterprises],
      ['2022', 1_118, 93.8, enterprises],
      ['2023', 1_163, 96.1, enterprises],
      ['2024', 1_207, 98.3, enterprises],
    ]),
    {
      ...{ target: 'union-coverage', organization: 'lien-doan-lao-dong', period: '2025', value: null },
      ...{ status: 'M', source: SOURCE, ...enterprises },
      note: 'Đang rà soát doanh nghiệp theo địa bàn sau khi kết thúc hoạt động cấp huyện',
    },
    ...ratios('collective-agreement', 'lien-doan-lao-dong', [
      ['2021', 1_480, 71.4, unionized],
      ['2022', 1_562, 75.6, unionized],
      ['2023', 1_631, 78.9, unionized],
      ['2024', 1_694, 81.7, unionized],
      ['2025', 1_742, 83.5, unionized],
    ]),
  ];
}

/** The province, its districts and its communes: 1, 21 and 460, in 2024 1, 20 and 412, since the reform 1 and 130. */
const BOUND = [482, 482, 482, 433, 131];

/** How many fell short in each year, and how many had done their part by June 2026. */
const atEveryLevel = (
  target: string,
  organization: string,
  short: number[],
  interim: number,
): Observation[] => [
  ...short.map((missing, index) => {
    const bound = BOUND[index]!;
    const compliant = bound - missing;
    return { target, organization, period: YEARS[index]!, compliant, bound, source: SOURCE };
  }),
  { target, organization, period: '2026-S1', compliant: interim, bound: BOUND[4]!, source: SOURCE },
];

const levels = (): Observation[] => [
  ...atEveryLevel('party-guidance', 'cap-uy', [11, 4, 0, 0, 0], 74),
  ...atEveryLevel('coordination-regulation', 'chinh-quyen', [27, 13, 5, 0, 0], 131),
  ...atEveryLevel('supervision-topics', 'mttq', [16, 7, 0, 0, 0], 97),
  ...atEveryLevel('criticism-topics', 'mttq', [91, 44, 18, 0, 1], 63),
];

/** Four projects of the farmers' union: more than the text asks for. */
function projects(): Observation[] {
  const started: [organization: string, values: number[]][] = [
    ['mttq', [0, 1, 0, 1, 0]],
    ['lien-doan-lao-dong', [0, 1, 1, 0, 1]],
    ['nong-dan', [1, 1, 0, 1, 1]],
    ['doan-thanh-nien', [0, 1, 1, 1, 0]],
    ['phu-nu', [0, 0, 1, 0, 1]],
    ['cuu-chien-binh', [0, 0, 1, 0, 0]],
  ];
  return started.flatMap(([organization, values]) =>
    values.map((value, index) => ({
      ...{ target: 'applied-projects', organization, period: YEARS[index]!, value },
      source: SOURCE,
    })),
  );
}

/** The year each of them was done with it. */
function digital(): Observation[] {
  const completed = {
    mttq: '2025',
    'lien-doan-lao-dong': '2024',
    'nong-dan': '2025',
    'doan-thanh-nien': '2023',
    'phu-nu': '2024',
    'cuu-chien-binh': '2025',
  };
  return Object.entries(completed).flatMap(([organization, year]) =>
    YEARS.filter((period) => period >= '2023').map((period) => ({
      ...{ target: 'digital-transformation', organization, period, done: period >= year },
      source: SOURCE,
    })),
  );
}

/** E excellent, G good, C completed: from 2021 to 2025. In the first year one is below good and two are excellent. */
function grades(): Observation[] {
  const given = {
    mttq: 'GEEEE',
    'lien-doan-lao-dong': 'GGGEE',
    'nong-dan': 'EEEGE',
    'doan-thanh-nien': 'EEEEE',
    'phu-nu': 'GGEEE',
    'cuu-chien-binh': 'CGGGG',
  };
  const names: Record<string, string> = { E: 'excellent', G: 'good', C: 'completed' };
  return Object.entries(given).flatMap(([organization, letters]) =>
    letters.split('').map((letter, index) => ({
      ...{ target: 'province-grade', organization, period: YEARS[index]!, grade: names[letter] },
      source: SOURCE,
    })),
  );
}

// ------------------------------------------------------------------------------------------- figures of the communes

interface Field {
  /** The rate around which the communes lie, and how far they lie from it. */
  rate: number;
  spread: number;
  /** How many there are to be gathered in a former commune. */
  size: [low: number, high: number];
  /** Whether former communes reported for 2024. */
  before: boolean;
}

const FIELDS: Record<string, Field> = {
  'nong-dan': { rate: 86.2, spread: 7, size: [620, 1_840], before: true },
  'phu-nu': { rate: 75.5, spread: 8, size: [840, 2_260], before: true },
  'doan-thanh-nien': { rate: 72.1, spread: 8, size: [410, 1_190], before: true },
  'cuu-chien-binh': { rate: 98.1, spread: 1.8, size: [160, 430], before: false },
};

/** Of different size and yet equal: they share a place. */
const TIED: Record<string, [numerator: number, denominator: number]> = {
  'nong-dan/xa-dien-chau': [4_425, 5_000],
  'nong-dan/xa-hai-chau': [3_894, 4_400],
  'doan-thanh-nien/phuong-vinh-hung': [2_220, 3_000],
  'doan-thanh-nien/phuong-vinh-phu': [2_664, 3_600],
  'doan-thanh-nien/xa-kim-lien': [2_590, 3_500],
};

/** Communes that have not reported for 2025, by organization. */
const SILENT: Record<string, string[]> = {
  'nong-dan': ['phuong-truong-vinh', 'xa-keng-du', 'xa-na-ngoi'],
  'phu-nu': ['xa-keng-du', 'xa-muong-ham'],
  'doan-thanh-nien': ['xa-keng-du', 'xa-huu-khuong', 'xa-nam-can', 'xa-yen-hoa'],
  'cuu-chien-binh': ['xa-keng-du', 'xa-hai-loc'],
};

/** A former commune without a figure: what became of it has no earlier place. */
const SILENT_BEFORE = 'cu/thanh-chuong/xa-dong-van';
const PROVISIONAL = 'nong-dan/xa-tri-le';

const between = (low: number, high: number) => low + random() * (high - low);

function communeMembership(): Observation[] {
  return Object.entries(FIELDS).flatMap(([organization, field]) =>
    COMMUNES.flatMap((one) => inCommune(organization, field, one)),
  );
}

function inCommune(organization: string, { rate, spread, size, before }: Field, one: Commune): Observation[] {
  const unit = slug(one.name);
  const target = 'membership-rate';
  const [numerator, denominator] = TIED[`${organization}/${unit}`] ?? [];
  const own = numerator ? (numerator / denominator!) * 100 : between(rate - spread, rate + spread);
  const former = one.from.length > 0 ? one.from.map((name) => formerly(one.district, name)) : [unit];
  const earlier: Observation[] = former.map((id) => ({
    ...{ target, organization, unit: id, period: '2024' },
    ...shareOf(wholeBetween(random, ...size), Math.min(100, own + between(-3.4, 1.2))),
  }));
  const total = earlier.reduce((sum, { denominator }) => sum + denominator!, 0);
  const late: Rest = { status: 'P', note: 'Số ước, chờ đối chiếu danh sách hội viên của hai xã cũ' };
  const now: Observation = {
    ...{ target, organization, unit, period: '2025' },
    ...(numerator
      ? { numerator, denominator }
      : shareOf(total - wholeBetween(random, 0, 30), Math.min(100, own))),
    ...(`${organization}/${unit}` === PROVISIONAL && late),
  };
  return [
    ...(before ? earlier.filter((figure) => figure.unit !== SILENT_BEFORE) : []),
    ...(SILENT[organization]!.includes(unit) ? [] : [now]),
  ];
}

/** Figures of a year are stated in January, those of a half-year in July: an earlier day does not see them. */
const stamped = (figure: Observation): Observation => {
  const [year, half] = figure.period.split('-');
  return { updated: half ? `${year}-07-15` : `${Number(year) + 1}-01-20`, ...figure };
};

// -------------------------------------------------------------------------------------------------------------- tasks

/** Reported by the committees themselves in October of each year, for the third quarter. */
const orientation: Task['updates'] = ['2022', '2023', '2024', '2025', '2026'].map((year) => ({
  date: `${year}-10-05`,
  period: `${year}-Q3`,
  done: true,
  by: 'thuong-truc-cap-uy',
}));

const UPDATES: Updates = {
  'ii-4-2-yearly-orientation': orientation,
  'ii-4-5-joint-programme': [
    { date: '2025-12-20', period: '2021/2025', text: 'Tổng kết chương trình phối hợp nhiệm kỳ', done: true },
    {
      date: '2026-02-10',
      period: '2026',
      text: 'Ban hành kế hoạch phối hợp năm 2026',
      done: true,
      by: 'mttq',
    },
  ],
  'iii-3-funds': [
    { date: '2025-12-31', percent: 100, text: 'Đã bố trí đủ kinh phí chuyển đổi số giai đoạn 2021 - 2025' },
  ],
  'iii-5-training': [
    { date: '2025-12-15', period: '2025', done: true, by: 'ban-tuyen-giao' },
    { date: '2026-07-08', period: '2026', percent: 55, text: 'Đã tổ chức 11/20 lớp tập huấn' },
  ],
  'iii-7-interim-review': [
    { date: '2023-11-24', period: '2023', text: 'Hội nghị sơ kết toàn tỉnh', done: true, by: 'ban-dan-van' },
  ],
  'iii-7-final-review': [
    { date: '2025-12-18', period: '2025', text: 'Hội nghị tổng kết toàn tỉnh', done: true },
  ],
};

// ----------------------------------------------------------------------------------------------------------- document

function buildDocument(text: Resolution): Resolution {
  return {
    ...text,
    updated: '2026-11-20T08:00:00+07:00',
    illustrative: true,
    units: communeUnits(),
    changes: [...(text.changes ?? []), ...mergers()],
    tasks: withUpdates(text.tasks, UPDATES),
    observations: [
      ...[...levels(), ...membership(), ...branchesAndUnions(), ...projects(), ...digital(), ...grades()],
      ...communeMembership(),
    ].map(stamped),
  };
}

export const ngheAn: Sample = { name: 'nghe-an', build: buildDocument };
