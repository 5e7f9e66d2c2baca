import { expect } from 'chai';
import quangBinh from '../../demo/resolutions/quang-binh.json' with { type: 'json' };
import {
  VETERANS,
  YOUTH,
  describeDocument,
  describeDuties,
  describeFigures,
  read,
  type Duty,
  type Figure,
  type Wanted,
} from './text.js';

const BOTH = [YOUTH, VETERANS];
const COMMITTEE = 'cap-uy';
const INSPECTORS = [COMMITTEE, 'uy-ban-kiem-tra-cac-cap'];
const PROPAGANDA = ['ban-tuyen-giao-dang-uy-khoi'];

const allOfThem: Wanted = { comparator: 'gte', value: 100, bare: true };
const parts = (collective: number, individual: number): Wanted['parts'] => [
  { category: 'collective', comparator: 'gte', value: collective },
  { category: 'individual', comparator: 'gte', value: individual },
];

const QUANG_BINH: Figure[] = [
  ['II.3', '100% cấp ủy đảng tổ chức phổ biến, quán triệt các văn bản', [], allOfThem],
  ['II.3', '100% các tổ chức cơ sở đảng đăng ký xây dựng mô hình "Dân vận khéo"', [], allOfThem],
  [
    'II.3',
    'Hàng năm, đối với cấp cơ sở: Đảng bộ: công nhận ít nhất 05 mô hình, điển hình "Dân vận khéo" (03 tập thể, 02 cá nhân)',
    [],
    { each: 'party-committee', comparator: 'gte', value: 5, every: 'year', parts: parts(3, 2) },
  ],
  [
    'II.3',
    'Chi bộ: công nhận ít nhất 01 mô hình (hoặc tập thể, hoặc cá nhân)',
    [],
    { each: 'party-cell', comparator: 'gte', value: 1, every: 'year' },
  ],
  [
    'II.3',
    'đối với cấp Khối: công nhận ít nhất 10 điển hình "Dân vận khéo" (05 tập thể và 05 cá nhân)',
    [],
    { levels: ['bloc'], comparator: 'gte', value: 10, every: 'year', parts: parts(5, 5) },
  ],
  [
    'II.3',
    '100% cấp ủy viên phụ trách công tác dân vận của đảng bộ, chi bộ cơ sở được đào tạo, bồi dưỡng',
    [],
    allOfThem,
  ],
  ['II.3', '100% đoàn viên, hội viên của các đoàn thể chính trị - xã hội', BOTH, allOfThem],
  [
    'II.3',
    'có ít nhất trên 90% cơ sở hoàn thành tốt nhiệm vụ trở lên',
    BOTH,
    {
      ...{ each: 'grassroots', comparator: 'gte', value: 'good' },
      coverage: { comparator: 'gt', value: 90, unit: 'percent' },
    },
  ],
  [
    'II.3',
    'không có cơ sở không hoàn thành nhiệm vụ',
    BOTH,
    {
      ...{ each: 'grassroots', comparator: 'eq', value: 'not-completed' },
      coverage: { comparator: 'eq', value: 0, unit: 'count' },
    },
  ],
  [
    'III.1.2',
    'Cấp ủy đảng phân công 01 đồng chí cấp ủy viên',
    [],
    { each: ['party-committee', 'party-cell'], comparator: 'gte', value: 1, bare: true },
  ],
];

const QUANG_BINH_DUTIES: Duty[] = [
  ['III.1.1', 'Hằng năm tổ chức các lớp tập huấn, bồi dưỡng nghiệp vụ', 'year', undefined],
  ['III.1.2', 'Hàng năm, trong chương trình công tác, chương trình kiểm tra', 'year', [COMMITTEE]],
  ['III.1.2', 'xếp loại tổ chức cơ sở đảng và cán bộ, đảng viên hằng năm', 'year', undefined],
  ['III.1.3', 'Thường xuyên củng cố, kiện toàn', 'continuous', undefined],
  ['III.1.3', 'hội nghị cán bộ, công chức, viên chức và người lao động hàng năm', 'year', undefined],
  ['III.1.4', 'nhiệm vụ trọng tâm, thường xuyên', 'continuous', [COMMITTEE, 'nguoi-dung-dau']],
  ['III.1.5', 'chương trình, nhiệm vụ kiểm tra, giám sát hàng năm', 'year', INSPECTORS],
  ['III.2.1', 'thường xuyên nắm bắt tư tưởng', 'continuous', undefined],
  ['III.2.1', 'thường xuyên cung cấp cho đoàn viên, hội viên thông tin', 'continuous', undefined],
  ['IV.3', 'thường xuyên hướng dẫn, kiểm tra, giám sát, theo dõi', 'continuous', PROPAGANDA],
  ['IV.3', 'định kỳ hằng năm và đột xuất báo cáo', ['year', 'as-required'], PROPAGANDA],
];

/** The duties that name who leads, but no time. */
const LED: [ref: string, words: string, lead: string[]][] = [
  ['III.1.2', 'tăng cường vai trò lãnh đạo của cấp ủy đảng', [COMMITTEE]],
  ['III.1.2', 'Tăng cường sự lãnh đạo của cấp ủy đối với công tác tiếp công dân', [COMMITTEE]],
  ['III.1.3', 'Cấp ủy lãnh đạo, chỉ đạo Công đoàn phối hợp với Thủ trưởng cơ quan', [COMMITTEE]],
  ['III.1.5', 'Tăng cường kiểm tra việc sơ kết, tổng kết', INSPECTORS],
  ['III.1.5', 'Tập trung kiểm tra công tác lãnh đạo', INSPECTORS],
  ['III.1.5', 'Kiểm tra, giám sát việc thực hiện dân chủ', INSPECTORS],
  ['III.1.5', 'Kiểm tra, giám sát việc xây dựng và thực hiện mô hình', INSPECTORS],
  ['III.2.2', 'Cấp ủy đảng tạo điều kiện để các đoàn thể', [COMMITTEE]],
  [
    'IV.1',
    'Ban Thường vụ Đảng ủy Khối và cấp ủy các tổ chức cơ sở đảng trực thuộc tổ chức quán triệt',
    ['ban-thuong-vu-dang-uy-khoi', 'cap-uy-truc-thuoc'],
  ],
  [
    'IV.2',
    'Ban Thường vụ Đoàn Khối và Hội Cựu chiến binh Khối xây dựng kế hoạch',
    ['cap-uy-truc-thuoc', 'ban-thuong-vu-doan-khoi', VETERANS],
  ],
  ['IV.3', 'Giao Ban Tuyên giáo Đảng ủy Khối chủ trì, tham mưu', PROPAGANDA],
];

describe('The Quảng Bình resolution as data', () => {
  describeDocument(quangBinh);

  it('is cited by its number, issuer and date', () => {
    const { number, issuer, issued } = read(quangBinh).resolution;
    expect({ number, issuer, issued }).to.deep.equal({
      number: '08-NQ/ĐUK',
      issuer: 'Ban Chấp hành Đảng bộ Khối các cơ quan tỉnh Quảng Bình',
      issued: '2023-05-08',
    });
  });

  describe('holds every figure of the text', () => {
    describeFigures(quangBinh, QUANG_BINH);
  });

  it('says how “ít nhất trên 90%” is read', () => {
    const { requirements } = read(quangBinh).targets.find(({ id }) => id === 'grassroots-grade')!;
    expect(requirements[0]!.reading).to.include('“Ít nhất trên 90%”');
  });

  it('sets no deadline and no period, since the text has none', () => {
    const { resolution, targets, tasks } = read(quangBinh);
    const timed = [...targets.flatMap(({ requirements }) => requirements), ...(tasks ?? [])];
    expect(timed.filter((one) => one.by !== undefined || ('within' in one && one.within))).to.deep.equal([]);
    expect([resolution.period, resolution.terms]).to.deep.equal([undefined, undefined]);
    expect(resolution.reading).to.include('không ghi thời hạn');
  });

  describe('holds every cadence of the text', () => {
    describeDuties(quangBinh, QUANG_BINH_DUTIES);
  });

  describe('holds every duty of the text that names who leads', () => {
    for (const [ref, words, lead] of LED) {
      it(`${ref}: ${words}`, () => {
        const found = read(quangBinh).tasks?.filter(
          (task) => task.ref === ref && task.quote?.includes(words),
        );
        expect(found?.map((task) => task.lead)).to.deep.equal([lead]);
      });
    }

    it('holds none beyond these', () => {
      const led = read(quangBinh).tasks?.filter(
        (task) => task.lead !== undefined && task.every === undefined,
      );
      expect(led).to.have.lengthOf(LED.length);
    });
  });

  it('says to whom is reported, and no one else', () => {
    const reports = read(quangBinh).tasks?.filter(({ reportTo }) => reportTo !== undefined);
    expect(reports?.map(({ ref, reportTo }) => [ref, reportTo])).to.deep.equal([
      ['IV.3', ['ban-thuong-vu-dang-uy-khoi']],
    ]);
  });

  it('gives the end of each unit an act', () => {
    const { units, changes } = read(quangBinh);
    const acts = new Map(changes?.flatMap(({ date, from, act }) => from.map((id) => [id, { date, act }])));
    for (const { id, to } of units ?? [])
      expect(acts.get(id), id).to.deep.equal({ date: to, act: 'Nghị quyết 202/2025/QH15' });
  });

  it('has figures of half of the units', () => {
    const { units, observations } = read(quangBinh);
    const reporting = new Set(observations?.flatMap(({ unit }) => unit ?? []));
    expect([units?.length, reporting.size]).to.deep.equal([22, 11]);
  });
});
