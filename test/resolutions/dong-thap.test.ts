import { expect } from 'chai';
import dongThap from '../../demo/resolutions/dong-thap.json' with { type: 'json' };
import { evaluate } from '../../src/evaluate/index.js';
import { createModel } from '../../src/model.js';
import { rank } from '../../src/rank/index.js';
import {
  ALL,
  describeDocument,
  describeDuties,
  describeFigures,
  read,
  type Duty,
  type Figure,
  type Wanted,
} from './text.js';

const PARTY = 'cap-uy';

/** "Phấn đấu hằng năm" speaks for all three shares of the sentence. */
const yearlyShare = (each: Wanted['each'], value: string, coverage: Wanted['coverage']): Wanted => ({
  ...{ each, comparator: 'gte', value, every: 'year', aim: true, coverage },
});

const DONG_THAP: Figure[] = [
  [
    'II.3',
    'Hằng năm và nhiệm kỳ các cấp uỷ, tổ chức đảng xây dựng kế hoạch',
    [PARTY],
    { each: 'party-organization', comparator: 'eq', value: true, every: 'year' },
  ],
  [
    'II.3',
    'nhiệm kỳ các cấp uỷ, tổ chức đảng xây dựng kế hoạch, chương trình hành động',
    [PARTY],
    { each: 'party-organization', comparator: 'eq', value: true, every: 'term', from: '2021' },
  ],
  [
    'II.3',
    'trên 90% Mặt trận Tổ quốc, các tổ chức chính trị - xã hội cấp tỉnh và cấp huyện hoạt động được xếp loại từ mức hoàn thành tốt trở lên',
    [],
    yearlyShare(['province', 'district'], 'good', { comparator: 'gt', value: 90, unit: 'percent' }),
  ],
  [
    'II.3',
    '80% Mặt trận Tổ quốc và các tổ chức chính trị - xã hội cấp xã, phường, thị trấn hoạt động được xếp loại từ mức hoàn thành tốt trở lên',
    [],
    yearlyShare('commune', 'good', { comparator: 'gte', value: 80, unit: 'percent', bare: true }),
  ],
  [
    'II.3',
    '70% ban công tác mặt trận, chi đoàn, chi hội, Hội quán, Tổ nhân dân tự quản hoạt động đạt từ khá trở lên',
    [],
    yearlyShare('branch', 'fair', { comparator: 'gte', value: 70, unit: 'percent', bare: true }),
  ],
  [
    'II.3',
    'Đảm bảo 100% sinh hoạt lệ kỳ chi bộ khóm, ấp có nội dung về công tác dân vận',
    [],
    { comparator: 'gte', value: 100, bare: true },
  ],
  [
    'II.3',
    'ít nhất 90% đảng viên (trừ đảng viên được miễn sinh hoạt theo quy định) tham gia sinh hoạt thường xuyên',
    [],
    { comparator: 'gte', value: 90, condition: 'trừ đảng viên được miễn sinh hoạt theo quy định' },
  ],
  [
    'II.3',
    'Phấn đấu trong nhiệm kỳ Mặt trận Tổ quốc và các tổ chức chính trị - xã hội đăng ký đảm nhận thực hiện ít nhất một công trình, phần việc cụ thể',
    ALL,
    { comparator: 'gte', value: 1, within: '2021/2025', aim: true },
  ],
  ['III.4', 'không để hộ gia đình trắng đoàn viên, hội viên', [], { comparator: 'eq', value: 0 }],
  [
    'III.4',
    'mỗi người dân tham gia ít nhất một tổ chức hội quần chúng ở cơ sở',
    [],
    { comparator: 'gte', value: 100, bare: true },
  ],
];

const DONG_THAP_DUTIES: Duty[] = [
  [
    'III.2',
    'chế độ làm việc định kỳ giữa ban thường vụ cấp uỷ với Ban Dân vận',
    'periodic',
    ['ban-thuong-vu-cap-uy'],
  ],
  ['III.2', 'định kỳ làm việc với Uỷ ban nhân dân cùng cấp', 'periodic', ['ban-thuong-vu-cap-uy']],
  ['III.2', 'phải thường xuyên tiếp xúc, đối thoại', 'continuous', [PARTY, 'nguoi-dung-dau']],
  ['III.3', 'thường xuyên đổi mới nội dung, phương pháp tập huấn', 'continuous', [PARTY]],
  ['III.4', 'phân loại chất lượng tổ chức cuối năm', 'year', [...ALL, 'to-chuc-hoi']],
  ['III.6', 'Thường xuyên phối hợp tổ chức phát động', 'continuous', ['luc-luong-vu-trang']],
  ['III.7', 'Định kỳ hằng năm, tổ chức phát động phong trào thi đua', 'year', undefined],
  ['IV.6', 'định kỳ sơ kết, tổng kết báo cáo', 'periodic', ['ban-dan-van']],
];

/** Who leads by part IV, where every paragraph names them. */
const LEADS: [ref: string, words: string, lead: string[]][] = [
  [
    'IV.1',
    'xây dựng chương trình hành động',
    ['huyen-uy-thanh-uy', 'dang-uy-truc-thuoc', 'ban-can-su-dang', 'dang-doan'],
  ],
  ['IV.2', 'sửa đổi, bổ sung, ban hành chế độ chính sách', ['dang-doan-hdnd']],
  ['IV.3', 'lãnh đạo thực hiện tốt công tác dân vận chính quyền', ['ban-can-su-dang-ubnd']],
  ['IV.4', 'đào tạo, bồi dưỡng, quy hoạch, bố trí cán bộ', ['ban-to-chuc']],
  ['IV.4', 'xây dựng chuẩn tiêu chí riêng', ['ban-to-chuc']],
  ['IV.5', 'tuyên truyền, phổ biến Nghị quyết', ['ban-tuyen-giao']],
  ['IV.6', 'theo dõi, kiểm tra, giám sát', ['ban-dan-van']],
  ['IV.6', 'định kỳ sơ kết, tổng kết', ['ban-dan-van']],
];

describe('The Đồng Tháp resolution as data', () => {
  describeDocument(dongThap);

  describe('holds every figure of the text', () => {
    describeFigures(dongThap, DONG_THAP);
  });

  describe('holds every cadence of the text', () => {
    describeDuties(dongThap, DONG_THAP_DUTIES);
  });

  describe('names who leads as part IV does', () => {
    for (const [ref, words, lead] of LEADS) {
      it(`${ref}: ${words}`, () => {
        const found = read(dongThap).tasks?.filter((task) => task.ref === ref && task.quote?.includes(words));
        expect(found?.map((task) => task.lead)).to.deep.equal([lead]);
      });
    }

    it('has the reviews reported to those named', () => {
      const reviews = read(dongThap).tasks?.find(({ id }) => id === 'iv-6-reviews');
      expect(reviews?.reportTo).to.deep.equal(['ban-thuong-vu-tinh-uy', 'ban-chap-hanh']);
      expect(reviews?.partners).to.deep.equal(['co-quan-tham-muu', 'ban-can-su-dang-ubnd']);
    });

    it('has no task in part IV beyond these', () => {
      const tasks = read(dongThap).tasks?.filter(({ ref }) => ref?.startsWith('IV.'));
      expect(tasks?.map(({ ref }) => ref)).to.deep.equal(LEADS.map(([ref]) => ref));
    });
  });

  it('leaves the day of issue and the number blank, as the text does', () => {
    const { issued, number, period } = read(dongThap).resolution;
    expect({ issued, number, period }).to.deep.equal({
      issued: '2021-04',
      number: undefined,
      period: undefined,
    });
  });

  it('keeps the misprints of what it quotes', () => {
    const quotes = read(dongThap).tasks?.map(({ quote }) => quote ?? '');
    for (const misprint of ['dân dận', 'tuyên tuyền', 'liên quan quan đến']) {
      expect(quotes?.some((quote) => quote.includes(misprint))).to.equal(true, misprint);
    }
  });

  it('grades organizations and branches on two scales, and says what of them is not printed', () => {
    const document = read(dongThap);
    const scaleOf = (id: string) => document.targets.find((target) => target.id === id)?.measure.scale;
    expect(scaleOf('province-district-grade')).to.equal('task-grade');
    expect(scaleOf('commune-grade')).to.equal('task-grade');
    expect(scaleOf('branch-grade')).to.equal('activity-grade');
    const grades = document.scales?.find(({ id }) => id === 'activity-grade')?.grades;
    expect(grades?.map(({ name }) => name).slice(0, 2)).to.deep.equal(['Tốt', 'Khá']);
    for (const { id, reading } of document.scales ?? []) expect(reading, id).to.be.a('string');
  });

  it('takes the organizations of province and districts together, and goes on without districts', () => {
    const model = createModel(read(dongThap));
    const progress = evaluate(model, { asOf: '2026-11-20', target: 'province-district-grade' })[0]!;
    const bases = progress.history.map(({ period, coverage }) => [period, coverage?.base]);
    expect(progress.organization).to.equal(undefined);
    expect(bases).to.deep.equal([
      ['2022', 78],
      ['2023', 78],
      ['2024', 78],
      ['2025', 6],
    ]);
  });

  it('gives the end of each district and each merged commune an act', () => {
    const document = read(dongThap);
    const acts = new Map(document.changes?.flatMap(({ from, act }) => from.map((id) => [id, act] as const)));
    const ended = document.units?.filter(({ to }) => to !== undefined) ?? [];
    expect(ended).not.to.deep.equal([]);
    for (const { id, level } of ended) {
      expect(acts.get(level === 'district' ? level : id), id).to.be.a('string');
    }
  });

  it('ranks sixty party committees, with ties, movement, and those left out for a reason', () => {
    const model = createModel(read(dongThap));
    const ranking = rank(model, {
      ...{ target: 'member-participation', level: 'party-commune', asOf: '2026-11-20' },
    });
    const { rows, period } = ranking;
    expect(period).to.equal('2026-S1');
    expect(rows).to.have.lengthOf(60);
    expect(rows.slice(0, 4).map((row) => row.rank)).to.deep.equal([1, 1, 1, 4]);
    expect(rows.some((row) => row.provisional)).to.equal(true);
    expect(rows.some((row) => row.rank !== null && row.previousRank !== row.rank)).to.equal(true);
    expect(new Set(rows.map((row) => row.reason?.code))).to.include.members(['silent', 'too-small']);
  });
});
