import { expect } from 'chai';
import laoCai from '../../demo/resolutions/lao-cai.json' with { type: 'json' };
import {
  ALL,
  FARMERS,
  FRONT,
  LEVELS,
  POLITICAL,
  UNION,
  VETERANS,
  WOMEN,
  YOUTH,
  describeDocument,
  describeDuties,
  describeFigures,
  read,
  type Duty,
  type Figure,
  type Wanted,
} from './text.js';

const by2025 = (value: number): Wanted => ({
  ...{ comparator: 'gte', value, by: '2025', aim: true, condition: 'có mặt tại địa bàn' },
});
const from2026 = (value: number): Wanted => ({
  ...{ comparator: 'gte', value, every: 'year', from: '2026', to: '2030', openEnded: true },
  condition: 'có mặt tại địa bàn',
});
const wellGraded = (value: number): Wanted => ({
  ...{ each: 'grassroots', comparator: 'gte', value: 'good', every: 'year' },
  coverage: { comparator: 'gte', value, unit: 'percent' },
});

const LAO_CAI: Figure[] = [
  [
    'II.2.2 (1)',
    'Hằng năm, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội từ tỉnh đến cơ sở đăng ký với cấp ủy ít nhất 01 việc làm mới',
    ALL,
    { each: LEVELS, comparator: 'gte', value: 1, every: 'year' },
  ],
  [
    'II.2.2 (2)',
    'các cấp đều xây dựng kế hoạch giám sát, phản biện xã hội',
    ALL,
    { each: LEVELS, comparator: 'eq', value: true },
  ],
  [
    'II.2.2 (2)',
    'phối hợp thực hiện ít nhất 02 nội dung phản biện xã hội',
    ALL,
    { each: LEVELS, comparator: 'gte', value: 2 },
  ],
  [
    'II.2.2 (3)',
    'các cấp hoàn thành 95% trở lên các chỉ tiêu phong trào thi đua, cuộc vận động trọng tâm trong năm',
    ALL,
    { levels: LEVELS, comparator: 'gte', value: 95, every: 'year' },
  ],
  [
    'II.2.2 (4)',
    'phấn đấu đến năm 2025: Hội Nông dân, Đoàn Thanh niên đạt 90% trở lên',
    [FARMERS, YOUTH],
    by2025(90),
  ],
  ['II.2.2 (4)', 'Hội Liên hiệp Phụ nữ đạt 85% trở lên', [WOMEN], by2025(85)],
  ['II.2.2 (4)', 'Hội Cựu chiến binh đạt 96% trở lên', [VETERANS], by2025(96)],
  [
    'II.2.2 (4)',
    'Liên đoàn Lao động có 95% trở lên doanh nghiệp có từ 25 công nhân, lao động có tổ chức công đoàn',
    [UNION],
    {
      ...{ comparator: 'gte', value: 95, by: '2025', aim: true },
      population: 'doanh nghiệp có từ 25 công nhân, lao động',
    },
  ],
  [
    'II.2.2 (4)',
    'duy trì hằng năm từ 2026 đến năm 2030 và các năm tiếp theo: Hội Nông dân, Đoàn Thanh niên đạt 95% trở lên',
    [FARMERS, YOUTH],
    from2026(95),
  ],
  ['II.2.2 (4)', 'Hội Liên hiệp Phụ nữ đạt 90% trở lên', [WOMEN], from2026(90)],
  ['II.2.2 (4)', 'Hội Cựu chiến binh đạt 98% trở lên; Liên đoàn Lao động', [VETERANS], from2026(98)],
  [
    'II.2.2 (4)',
    'Phấn đấu đến năm 2030 có 98% trở lên doanh nghiệp có từ 20 công nhân, lao động có tổ chức công đoàn',
    [UNION],
    {
      ...{ comparator: 'gte', value: 98, by: '2030', aim: true },
      population: 'doanh nghiệp có từ 20 công nhân, lao động',
    },
  ],
  [
    'II.2.2 (4)',
    'duy trì hằng năm: Mặt trận Tổ quốc, Liên đoàn Lao động đạt 90% trở lên',
    [FRONT, UNION],
    wellGraded(90),
  ],
  ['II.2.2 (4)', 'Hội Nông dân đạt 93% trở lên', [FARMERS], wellGraded(93)],
  ['II.2.2 (4)', 'Đoàn Thanh niên đạt 95% trở lên', [YOUTH], wellGraded(95)],
  ['II.2.2 (4)', 'Hội Liên hiệp Phụ nữ đạt 95% trở lên', [WOMEN], wellGraded(95)],
  ['II.2.2 (4)', 'Hội Cựu chiến binh đạt 98% trở lên.', [VETERANS], wellGraded(98)],
  [
    'II.2.2 (4)',
    'chi hội cựu chiến binh (còn nguồn) giới thiệu được ít nhất 01 đoàn viên, hội viên ưu tú',
    POLITICAL,
    { each: 'branch', comparator: 'gte', value: 1, every: 'year', condition: 'còn nguồn' },
  ],
  [
    'II.2.2 (5)',
    'phấn đấu có 100% cán bộ làm công tác vận động quần chúng',
    [],
    { comparator: 'gte', value: 100, bare: true, every: 'year', aim: true },
  ],
  [
    'II.2.2 (5)',
    '90% đoàn viên, hội viên được học tập',
    [],
    { comparator: 'gte', value: 90, bare: true, every: 'year', aim: true },
  ],
  [
    'II.2.2 (6)',
    'Hằng năm, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội các cấp xây dựng chương trình phối hợp với chính quyền',
    ALL,
    { each: LEVELS, comparator: 'eq', value: true, every: 'year' },
  ],
  [
    'II.2.2 (7)',
    'cấp cơ sở xây dựng ít nhất 01 mô hình “Dân vận khéo”',
    ALL,
    { each: 'grassroots', comparator: 'gte', value: 1, every: 'year', aim: true },
  ],
  [
    'II.2.2 (7)',
    'phân đấu trong mỗi nhiệm kỳ, giúp được ít nhất 01 hộ gia đình nghèo',
    ALL,
    {
      ...{ each: 'grassroots', comparator: 'gte', value: 1, every: 'term', aim: true },
      condition: 'đối với thôn, tổ dân phố còn hộ nghèo',
    },
  ],
  [
    'II.2.2 (8)',
    'Phân đấu đến năm 2025, trên 75% Ban công tác Mặt trận, các chi đoàn, chi hội',
    [FRONT, FARMERS, YOUTH, WOMEN, VETERANS],
    { comparator: 'gt', value: 75, by: '2025', aim: true },
  ],
  [
    'II.2.2 (8)',
    'Đến năm 2030, 100% các tổ chức chính trị - xã hội cấp cơ sở',
    POLITICAL,
    { comparator: 'gte', value: 100, bare: true, by: '2030' },
  ],
  [
    'II.2.2 (9)',
    'thời gian giữ chức vụ cơ bản không quá 02 nhiệm kỳ',
    ALL,
    { comparator: 'lte', value: 2, basically: true },
  ],
  [
    'III.3',
    'Mỗi năm các đoàn thể lựa chọn ít nhất một nội dung cụ thể',
    POLITICAL,
    { comparator: 'gte', value: 1, every: 'year' },
  ],
];

const LAO_CAI_DUTIES: Duty[] = [
  ['III.1', 'Định kỳ hàng quý và đột xuất', ['quarter', 'as-required'], ['thuong-truc-cap-uy']],
  ['III.2', 'Hằng năm, đánh giá kết quả thực hiện', 'year', undefined],
  ['III.4', 'Định kỳ quý, năm bám sát nhiệm vụ chính trị', ['quarter', 'year'], [FRONT]],
  ['III.4', 'Thường xuyên tiếp xúc, đối thoại', 'continuous', ALL],
  ['IV.2', 'giai đoạn và hằng năm', ['periodic', 'year'], ['dang-doan-hdnd', 'ban-can-su-dang-ubnd']],
  ['IV.2', 'Hằng năm, có trách nhiệm cung cấp', 'year', ['dang-doan-hdnd', 'ban-can-su-dang-ubnd']],
  ['IV.3', 'thường xuyên, liên tục', 'continuous', ['ban-tuyen-giao']],
  ['IV.5', 'chương trình kiểm tra giám sát hằng năm', 'year', ['uy-ban-kiem-tra']],
  [
    'IV.8',
    'định kỳ 6 tháng, 1 năm báo cáo kết quả thực hiện về Tỉnh ủy',
    ['half-year', 'year'],
    [
      ...['co-quan-tham-muu', 'dang-doan', 'ban-can-su-dang'],
      ...['dang-uy-truc-thuoc', 'huyen-thi-thanh-uy', 'so-ban-nganh'],
    ],
  ],
  ['IV.9', 'sơ kết, tổng kết theo quy định', 'periodic', ['ban-dan-van']],
];

describe('The Lào Cai resolution as data', () => {
  describeDocument(laoCai);

  it('gives the end of each level and commune an act', () => {
    const document = read(laoCai);
    const ended = [...document.levels, ...(document.units ?? [])].filter(({ to }) => to !== undefined);
    const acts = new Map(document.changes?.flatMap(({ from, act }) => from.map((id) => [id, act] as const)));
    const districts = new Set(document.units?.flatMap(({ id, level }) => (level === 'district' ? [id] : [])));
    for (const { id } of ended) expect(acts.get(districts.has(id) ? 'district' : id), id).to.be.a('string');
  });

  describe('holds every figure of the text', () => {
    describeFigures(laoCai, LAO_CAI);
  });

  describe('holds every cadence of the text', () => {
    describeDuties(laoCai, LAO_CAI_DUTIES);
  });
});
