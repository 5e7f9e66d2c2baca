import { expect } from 'chai';
import ngheAn from '../../demo/resolutions/nghe-an.json' with { type: 'json' };
import {
  ALL,
  FARMERS,
  FRONT,
  LEVELS,
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

const everyOneOfThem: Wanted = {
  ...{ each: LEVELS, comparator: 'eq', value: true, every: 'year' },
  coverage: { comparator: 'gte', value: 100, unit: 'percent', bare: true },
};
const twoTopics: Wanted = { each: LEVELS, comparator: 'gte', value: 2, every: 'year' };
const by2025 = (value: number): Wanted => ({ comparator: 'gte', value, bare: true, by: '2025' });

const NGHE_AN: Figure[] = [
  [
    'II.3.1',
    'Hằng năm, 100% cấp ủy cùng cấp làm việc và ban hành các văn bản định hướng',
    ['cap-uy'],
    everyOneOfThem,
  ],
  ['II.3.1', '100% chính quyền các cấp có quy chế phối hợp', ['chinh-quyen'], everyOneOfThem],
  // One sentence, two targets that ask the same.
  ['II.3.2', 'tổ chức ít nhất 02 nội dung giám sát, 02 nội dung phản biện xã hội', [FRONT, FRONT], twoTopics],
  ['II.3.3', 'Hội Nông dân đạt 86%', [FARMERS], by2025(86)],
  ['II.3.3', 'Hội Cựu Chiến binh đạt 98%', [VETERANS], by2025(98)],
  ['II.3.3', 'Hội Phụ nữ đạt 75%', [WOMEN], by2025(75)],
  ['II.3.3', 'Liên đoàn lao động đạt 95%', [UNION], by2025(95)],
  ['II.3.3', 'Đoàn thanh niên đạt 72,5%', [YOUTH], by2025(72.5)],
  ['II.3.3', '100% khối, xóm, bản có chi đoàn thanh niên', [YOUTH], by2025(100)],
  [
    'II.3.3',
    '100% doanh nghiệp có 25 công nhân, lao động trở lên có tổ chức công đoàn',
    [UNION],
    { ...by2025(100), population: 'doanh nghiệp có 25 công nhân, lao động trở lên' },
  ],
  [
    'II.3.3',
    'phần đầu 80% trở lên các doanh nghiệp, đơn vị có tổ chức công đoàn ký kết được thoả ước lao động tập thể',
    [UNION],
    {
      ...{ comparator: 'gte', value: 80, by: '2025', aim: true },
      population: 'doanh nghiệp, đơn vị có tổ chức công đoàn',
    },
  ],
  [
    'II.3.4',
    'Trong nhiệm kỳ, mỗi cơ quan Mặt trận Tổ quốc và các tổ chức chính trị - xã hội cấp tỉnh xây dựng, triển khai từ 01 - 03 đề án',
    ALL,
    { each: 'organization', comparator: 'between', value: [1, 3], within: '2021/2025' },
  ],
  [
    'II.3.5',
    'Đến năm 2025, cơ bản hoàn thành chuyển đổi số',
    ALL,
    { comparator: 'eq', value: true, by: '2025', basically: true },
  ],
  [
    'II.3.6',
    'Hàng năm, Mặt trận Tổ quốc tỉnh và các tổ chức chính trị - xã hội cấp tỉnh',
    ALL,
    { each: 'organization', comparator: 'gte', value: 'good', every: 'year' },
  ],
  [
    'II.3.6',
    'trong đó ít nhất 3/6 tổ chức được xếp loại hoàn thành xuất sắc nhiệm vụ',
    ALL,
    {
      ...{ each: 'organization', comparator: 'gte', value: 'excellent', bare: true, every: 'year' },
      coverage: { comparator: 'gte', value: 3, unit: 'count', outOf: 6 },
    },
  ],
];

const NGHE_AN_DUTIES: Duty[] = [
  ['II.3.2', 'thực hiện tốt việc giám sát thường xuyên', 'continuous', [FRONT]],
  ['II.4.2', 'Định kỳ vào quý 3 hàng năm', 'year', ['thuong-truc-cap-uy']],
  ['II.4.3', 'Hằng năm, căn cứ định hướng của cấp ủy', 'year', ['chinh-quyen', 'co-quan-nha-nuoc', ...ALL]],
  ['II.4.3', 'đồng thời, chính quyền các cấp thực hiện có hiệu quả quy chế dân chủ', 'year', ['chinh-quyen']],
  ['II.4.3', 'phối hợp cung cấp kịp thời thông tin', 'year', ['chinh-quyen']],
  ['II.4.3', 'tiếp thu và sớm xem xét giải quyết kiến nghị', 'year', ['chinh-quyen']],
  [
    'II.4.5',
    'chương trình phối hợp cả nhiệm kỳ, cụ thể hóa bằng kế hoạch hàng năm',
    ['term', 'year'],
    [FRONT],
  ],
  [
    'III.5',
    'chương trình tập huấn, bồi dưỡng nghiệp vụ cho cán bộ các cấp hằng năm',
    'year',
    ['ban-tuyen-giao'],
  ],
];

describe('The Nghệ An resolution as data', () => {
  describeDocument(ngheAn);

  it('was issued in 2021 and goes on after its term', () => {
    const { issued, period, openEnded } = read(ngheAn).resolution;
    expect({ issued, period, openEnded }).to.deep.equal({
      ...{ issued: '2021-11-19', period: '2021/2025', openEnded: true },
    });
  });

  it('gives every commune that ended an act and what it became', () => {
    const { units = [], changes = [] } = read(ngheAn);
    const ended = units.filter(({ to }) => to !== undefined).map(({ id }) => id);
    const begun = units.filter(({ from }) => from !== undefined).map(({ id }) => id);
    const mergers = changes.filter(({ kind }) => kind === 'merge');
    expect(mergers.flatMap(({ from }) => from)).to.have.members(ended);
    expect(mergers.flatMap(({ into = [] }) => into)).to.have.members(begun);
    expect([...new Set(mergers.map(({ act }) => act))]).to.deep.equal(['Nghị quyết 1678/NQ-UBTVQH15']);
  });

  describe('holds every figure of the text', () => {
    describeFigures(ngheAn, NGHE_AN);

    it('tells supervision from criticism, and says that the other organizations help the Front', () => {
      const { targets } = read(ngheAn);
      const partners = ALL.filter((id) => id !== FRONT);
      const helped = targets.filter(({ ref }) => ref === 'II.3.2');
      expect(helped.map(({ name, requirements }) => [name, requirements[0]!.partners])).to.deep.equal([
        ['Nội dung giám sát được tổ chức', partners],
        ['Nội dung phản biện xã hội được tổ chức', partners],
      ]);
    });

    it('explains the misprint, the term and the times that open a paragraph', () => {
      const { targets } = read(ngheAn);
      const readings = (id: string) =>
        targets.find((target) => target.id === id)!.requirements.map(({ reading = '' }) => reading);
      expect(readings('collective-agreement')[0]).to.include('“phấn đấu”');
      expect(readings('applied-projects')[0]).to.include('nhiệm kỳ đại hội đảng 2020 - 2025');
      expect(readings('coordination-regulation')[0]).to.include('“Hằng năm”');
      for (const id of ['youth-branch-coverage', 'union-coverage', 'collective-agreement'])
        expect(readings(id)[0], id).to.include('“Đến năm 2025”');
    });
  });

  describe('holds every cadence of the text', () => {
    describeDuties(ngheAn, NGHE_AN_DUTIES);

    it('says in which quarter, and by when the reviews', () => {
      const tasks = read(ngheAn).tasks ?? [];
      const quarters = tasks.filter((task) => task.in !== undefined);
      expect(quarters.map((task) => [task.ref, task.in])).to.deep.equal([['II.4.2', 'Q3']]);
      const due = tasks.filter(({ by }) => by !== undefined);
      expect(due.map(({ ref, name, by, lead }) => [ref, name, by, lead])).to.deep.equal([
        ['III.7', 'Tham mưu sơ kết việc thực hiện Nghị quyết', '2023', ['ban-dan-van']],
        ['III.7', 'Tham mưu tổng kết việc thực hiện Nghị quyết', '2025', ['ban-dan-van']],
      ]);
    });
  });
});
