import { expect } from 'chai';
import plan160 from '../../demo/resolutions/plan-160-tb-tw.json' with { type: 'json' };
import { evaluate } from '../../src/evaluate/index.js';
import { createModel } from '../../src/model.js';
import type { Task } from '../../src/schema.js';
import { fold } from '../../src/text.js';
import { describeDocument, describeDuties, describeFigures, read, type Duty } from './text.js';

const PARTY = ['cap-uy'];
const ALL = ['mttq', 'to-chuc-chinh-tri-xa-hoi'];
const EVERYONE = ['cap-uy', 'to-chuc-dang', 'chinh-quyen', ...ALL];
const WITH_MOBILIZATION = ['co-quan-tham-muu', 'dang-doan-mttq-doan-the', 'ban-thuong-vu-tinh-doan'];

type Named = Pick<Task, 'lead' | 'partners' | 'reportTo'>;

/** Where it stands, the words its sentence or clause begins with, whom they name; in the order of the text. */
type Row = [ref: string, words: string, named: Named];

const TASKS: Row[] = [
  ['II.1', 'Bảo đảm sự lãnh đạo toàn diện, thường xuyên của cấp ủy đảng', { lead: PARTY }],
  ['II.1', 'Tiếp tục thực hiện tốt Quy chế công tác dân vận', { lead: PARTY }],
  ['II.1', 'Các cấp ủy, tổ chức đảng, chính quyền, Mặt trận Tổ quốc, các đoàn thể', { lead: EVERYONE }],
  ['II.1', 'Tiếp tục quán triệt về vai trò, vị trí, tầm quan trọng', { lead: EVERYONE }],
  ['II.1', 'Các cấp ủy đảng và người đứng đầu thường xuyên tiếp xúc', { lead: ['cap-uy', 'nguoi-dung-dau'] }],
  ['II.1', 'Nâng cao vai trò, tính tiên phong, gương mẫu', { lead: PARTY }],
  ['II.1', 'Các cấp ủy đảng tăng cường lãnh đạo, chỉ đạo kiểm tra, giám sát', { lead: PARTY }],
  ['II.2', 'Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội tăng cường', { lead: ALL }],
  ['II.2', 'Phát huy đầy đủ vai trò đại diện của Mặt trận Tổ quốc', { lead: ALL }],
  ['II.2', 'nắm chắc tình hình đoàn viên, hội viên và Nhân dân', { lead: ALL }],
  ['II.2', 'giám sát việc thực hiện và kết quả giải quyết kiến nghị', { lead: ALL }],
  ['II.3', 'Tiếp tục đổi mới nội dung, phương thức hoạt động', { lead: ALL }],
  ['II.3', 'triển khai các phong trào thi đua yêu nước', { lead: ALL }],
  ['II.3', 'hướng về cơ sở, đa dạng hoá các hình thức tập hợp', { lead: ALL }],
  ['II.3', 'quan tâm chăm lo, bảo vệ quyền và lợi ích thiết thực', { lead: ALL }],
  ['II.3', 'nâng cao hiệu quả “Ngày hội đại đoàn kết toàn dân”', { lead: ALL }],
  ['II.3', 'Tăng cường vai trò nòng cốt chính trị', { lead: ALL }],
  ['II.3', 'Nâng cao hiệu quả hoạt động giám sát, phản biện xã hội', { lead: ALL }],
  ['II.3', 'Làm nòng cốt trong thực hiện có hiệu quả Quy chế dân chủ', { lead: ALL }],
  [
    'II.4',
    'Tăng cường công tác phối hợp với các cơ quan nhà nước',
    { lead: ALL, partners: ['co-quan-nha-nuoc'] },
  ],
  [
    'II.4',
    'Phối hợp trong việc triển khai thực hiện phong trào thi đua',
    { lead: ALL, partners: ['co-quan-nha-nuoc', 'chinh-quyen'] },
  ],
  ['II.4', 'Phối hợp với các cấp ủy Đảng tăng cường công tác kiểm tra', { lead: ALL, partners: PARTY }],
  ['II.4', 'Chính quyền các cấp đảm bảo kinh phí', { lead: ['chinh-quyen'] }],
  ['II.5', 'Bảo đảm tính hệ thống, nâng cao hiệu quả hoạt động', {}],
  ['II.5', 'Tiếp tục thực hiện Nghị quyết số 18-NQ/TW', {}],
  ['II.5', 'sắp xếp tổ chức bộ máy, cán bộ', {}],
  ['II.5', 'Quan tâm đào tạo, bồi dưỡng đội ngũ cán bộ', {}],
  ['II.5', 'chú trọng lựa chọn cán bộ có uy tín', {}],
  ['II.5', 'có kế hoạch quy hoạch, đào tạo, bồi dưỡng lâu dài', {}],
  ['II.5', 'tiếp tục xây dựng, hoàn thiện các chế độ, chính sách', {}],
  ['II.5', 'Tiếp tục kiện toàn, nâng cao chất lượng hoạt động của chi đoàn, chi hội', {}],
  ['II.5', 'làm tốt công tác phát triển Đảng', {}],
  [
    'III.1',
    'Các cơ quan tham mưu giúp việc của Tỉnh ủy, các đảng đoàn, ban cán sự đảng của tỉnh',
    {
      lead: [
        ...['co-quan-tham-muu', 'dang-doan', 'ban-can-su-dang', 'huyen-thi-thanh-uy', 'dang-uy-truc-thuoc'],
        ...[...ALL, 'ban-thuong-vu-tinh-doan'],
      ],
    },
  ],
  [
    'III.2',
    'Đảng đoàn HĐND tỉnh, Ban cán sự đảng UBND tỉnh lãnh đạo các cơ quan Nhà nước',
    { lead: ['dang-doan-hdnd', 'ban-can-su-dang-ubnd'], partners: ['co-quan-nha-nuoc'] },
  ],
  [
    'III.3',
    'Đảng đoàn Mặt trận Tổ quốc, các tổ chức chính trị - xã hội, Ban Thường vụ Tỉnh đoàn',
    { lead: ['dang-doan-mttq-doan-the', 'ban-thuong-vu-tinh-doan'] },
  ],
  [
    'III.4',
    'Ban Tổ chức Tỉnh ủy phối hợp Mặt trận Tổ quốc, các tổ chức chính trị - xã hội tỉnh',
    { lead: ['ban-to-chuc'], partners: ALL },
  ],
  [
    'III.4',
    'chủ trì, phối hợp với các cơ quan liên quan tham mưu đánh giá các mô hình thí điểm',
    { lead: ['ban-to-chuc'], partners: ['co-quan-lien-quan'] },
  ],
  ['III.4', 'Gắn với Đại hội Đảng các cấp, các cấp ủy đảng', { lead: PARTY }],
  ['III.4', 'quan tâm kiện toàn tổ chức, nâng cao chất lượng hoạt động', { lead: PARTY }],
  ['III.5', 'Ban Tuyên giáo Tỉnh ủy tham mưu Tỉnh ủy tổ chức quán triệt', { lead: ['ban-tuyen-giao'] }],
  [
    'III.5',
    'đồng thời chỉ đạo, định hướng các đơn vị liên quan đẩy mạnh việc tuyên truyền',
    { lead: ['ban-tuyen-giao'], partners: ['don-vi-lien-quan'] },
  ],
  [
    'III.6',
    'Ban Dân vận Tỉnh ủy chủ trì, phối hợp với các cơ quan tham mưu giúp việc của Tỉnh ủy',
    { lead: ['ban-dan-van'], partners: WITH_MOBILIZATION },
  ],
  ['III.6', 'sơ kết, tổng kết việc thực hiện', { lead: ['ban-dan-van'], partners: WITH_MOBILIZATION }],
  [
    'III.6',
    'định kỳ báo cáo kết quả thực hiện để Ban Thường vụ Tỉnh ủy biết',
    { lead: ['ban-dan-van'], partners: WITH_MOBILIZATION, reportTo: ['ban-thuong-vu-tinh-uy'] },
  ],
];

const DUTIES: Duty[] = [
  ['II.1', 'sự lãnh đạo toàn diện, thường xuyên của cấp ủy đảng', 'continuous', PARTY],
  ['II.1', 'thường xuyên tiếp xúc, đối thoại trực tiếp', 'continuous', ['cap-uy', 'nguoi-dung-dau']],
  ['III.6', 'định kỳ báo cáo kết quả thực hiện', 'periodic', ['ban-dan-van']],
];

/** Every date printed in parts II and III; each is the date of a document that the text cites. */
const DATES: [ref: string, words: string][] = [
  ['II.1', 'Thông báo kết luận số 160-TB/TW, ngày 15/01/2020'],
  ['II.1', 'Kết luận số 62-KL/TW, ngày 08/12/2009'],
  ['II.5', 'Nghị quyết số 18-NQ/TW ngày 25/10/2017'],
  ['II.5', 'Chương trình số 27-CTr/TU ngày 10/4/2018'],
  ['II.5', 'Chương trình số 26-CTr/TU ngày 21/02/2018'],
  ['II.5', 'Nghị quyết số 19-NQ/TW, ngày 25/10/2017'],
  ['III.1', 'Thông báo kết luận số 160-TB/TW, ngày 15/01/2020'],
  ['III.1', 'Kết luận số 62-KL/TW, ngày 08/12/2009'],
  ['III.2', 'Thông báo Kết luận số 160-TB/TW, ngày 15/01/2020'],
  ['III.2', 'Kết luận số 62-KL/TW, ngày 08/12/2009'],
  ['III.4', 'Quy định số 212-QĐ/TW, ngày 30/12/2019'],
  ['III.5', 'Thông báo kết luận số 160-TB/TW, ngày 15/01/2020'],
];

/** Words that touch on time or name a review without setting a date or a cadence: the reading says so. */
const UNTIMED: [ref: string, words: string, says: string][] = [
  ['II.1', 'đôn đốc, sơ kết, tổng kết công tác dân vận', 'không nêu thời điểm sơ kết, tổng kết'],
  ['II.2', 'kịp thời phản ánh', '“Kịp thời” không phải thời hạn'],
  ['II.3', 'Ngày hội đại đoàn kết toàn dân', 'văn bản không nêu chu kỳ'],
  ['II.4', 'giải quyết kịp thời', '“kịp thời” không phải thời hạn'],
  ['II.4', 'giám sát, sơ kết, tổng kết các chủ trương', 'không nêu thời điểm sơ kết, tổng kết'],
  ['II.5', 'bồi dưỡng lâu dài', '“Lâu dài” không phải thời hạn'],
  ['III.4', 'Gắn với Đại hội Đảng các cấp', 'không ghi hạn hay chu kỳ'],
];

/** The 63 provinces of 2020, among them every name in use since; without tone marks, as `fold` leaves them. */
const PROVINCES = [
  ...[
    'an giang',
    'ba ria',
    'bac giang',
    'bac kan',
    'bac can',
    'bac lieu',
    'bac ninh',
    'ben tre',
    'binh dinh',
  ],
  ...[
    'binh duong',
    'binh phuoc',
    'binh thuan',
    'ca mau',
    'can tho',
    'cao bang',
    'da nang',
    'dak lak',
    'dac lac',
  ],
  ...[
    'dak nong',
    'dac nong',
    'dien bien',
    'dong nai',
    'dong thap',
    'gia lai',
    'ha giang',
    'ha nam',
    'ha noi',
  ],
  ...['ha tinh', 'hai duong', 'hai phong', 'hau giang', 'hoa binh', 'hung yen', 'khanh hoa', 'kien giang'],
  ...[
    'kon tum',
    'lai chau',
    'lam dong',
    'lang son',
    'lao cai',
    'long an',
    'nam dinh',
    'nghe an',
    'ninh binh',
  ],
  ...['ninh thuan', 'phu tho', 'phu yen', 'quang binh', 'quang nam', 'quang ngai', 'quang ninh', 'quang tri'],
  ...['soc trang', 'son la', 'tay ninh', 'thai binh', 'thai nguyen', 'thanh hoa', 'hue', 'tien giang'],
  ...['ho chi minh', 'tra vinh', 'tuyen quang', 'vinh long', 'vinh phuc', 'vung tau', 'yen bai'],
];

/** The one name of a province that the text prints is a person's. */
const PERSON = /phong cách Hồ Chí Minh/g;

const DATE = /\d{1,2}\/\d{1,2}\/\d{4}/g;
const tasks = () => read(plan160).tasks!;
const quoting = (ref: string, words: string) =>
  tasks().filter((task) => task.ref === ref && task.quote!.includes(words));

describe('The plan that carries out conclusion 160-TB/TW as data', () => {
  describeDocument(plan160);

  it('judges nothing, for there is no target', () => {
    const document = read(plan160);
    expect(document.targets).to.deep.equal([]);
    expect(document).to.not.have.any.keys('units', 'observations');
    expect(evaluate(createModel(document), { asOf: '2026-11-20' })).to.deep.equal([]);
  });

  describe('holds no figure', () => {
    describeFigures(plan160, []);
  });

  it('leaves out what the text does not say: number, place, date, period', () => {
    const { resolution } = read(plan160);
    expect(resolution).to.have.all.keys('id', 'title', 'issuer', 'reading');
    expect(resolution.issuer).to.equal('Ban Thường vụ Tỉnh ủy');
  });

  it('names no province', () => {
    const text = JSON.stringify(plan160).replace(PERSON, '');
    const words = ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `;
    expect(words).to.include(' ban thuong vu tinh uy ');
    expect(PROVINCES.filter((name) => words.includes(` ${name} `))).to.deep.equal([]);
  });

  it('names the organizations as the text does: the Front, and the others together', () => {
    const { organizations, levels } = read(plan160);
    expect(organizations.map(({ id }) => id)).to.deep.equal(ALL);
    expect(levels.map(({ id }) => id)).to.deep.equal(['province', 'district', 'grassroots', 'branch']);
  });

  it('declares nobody without a duty', () => {
    const { organizations, bodies } = read(plan160);
    const named = tasks().flatMap(({ lead, partners, reportTo }) => [lead, partners, reportTo].flat());
    expect([...new Set(named.filter(Boolean))]).to.have.members(
      [...organizations, ...bodies!].map(({ id }) => id),
    );
  });

  describe('holds every task of the text, with whom it names', () => {
    for (const [ref, words, named] of TASKS) {
      it(`${ref}: ${words}`, () => {
        const found = tasks().filter((task) => task.ref === ref && task.quote!.startsWith(words));
        expect(found).to.have.lengthOf(1);
        const { lead, partners, reportTo } = found[0]!;
        expect({ lead, partners, reportTo }).to.deep.equal({
          lead: undefined,
          partners: undefined,
          reportTo: undefined,
          ...named,
        });
      });
    }

    it('holds no task beyond these, and keeps their order', () => {
      const beginnings = tasks().map(({ quote }) => TASKS.find(([, words]) => quote!.startsWith(words))?.[1]);
      expect(beginnings).to.deep.equal(TASKS.map(([, words]) => words));
    });

    it('says so where nobody is named', () => {
      const nobodys = tasks().filter(({ lead }) => !lead);
      expect(nobodys.map(({ ref }) => ref)).to.deep.equal(Array(9).fill('II.5'));
      for (const { id, reading } of nobodys) expect(reading, id).to.include('văn bản không nêu ai chủ trì');
    });
  });

  describe('holds every cadence of the text', () => {
    describeDuties(plan160, DUTIES);
  });

  describe('holds every date of the text, none of them a deadline', () => {
    for (const [ref, words] of DATES) {
      it(`${ref}: ${words}`, () => expect(quoting(ref, words)).to.have.lengthOf(1));
    }

    it('holds no date beyond these', () => {
      const found = tasks().flatMap(({ ref, quote }) => (quote!.match(DATE) ?? []).map((day) => [ref, day]));
      expect(found).to.have.deep.members(DATES.map(([ref, words]) => [ref, words.match(DATE)![0]]));
    });

    it('cites in the title the date of the older conclusion', () => {
      expect(read(plan160).resolution.title.match(DATE)).to.deep.equal(['08/12/2009']);
    });

    it('sets no deadline and no part of the year', () => {
      for (const task of tasks()) expect(task, task.id).to.not.have.any.keys('by', 'in');
    });

    it('says of each date cited that it is no deadline', () => {
      const dated = tasks().filter(({ quote }) => quote!.match(DATE));
      expect(dated).to.have.lengthOf(6);
      for (const { id, reading } of dated) expect(reading, id).to.include('không phải thời hạn');
    });
  });

  describe('reads no date or cadence into', () => {
    for (const [ref, words, says] of UNTIMED) {
      it(`${ref}: ${words}`, () => {
        const found = quoting(ref, words);
        expect(found).to.have.lengthOf(1);
        expect(found[0]!.every).to.equal(undefined);
        expect(found[0]!.reading).to.include(says);
      });
    }
  });

  it('shows tasks done, under way, missed once, silent for years and never reported on', () => {
    const last = tasks().map(({ updates }) => updates?.at(-1));
    const count = (holds: (update: (typeof last)[number]) => boolean | undefined) =>
      last.filter(holds).length;
    expect(count((update) => update?.done)).to.equal(10);
    expect(count((update) => update?.done === false)).to.equal(1);
    expect(count((update) => update && update.done === undefined && update.date >= '2026')).to.equal(4);
    expect(count((update) => update && update.date < '2024' && !update.done)).to.equal(3);
    expect(count((update) => !update)).to.equal(26);
  });
});
