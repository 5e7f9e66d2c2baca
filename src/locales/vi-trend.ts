/** Vietnamese words for trends: apart, since pages without one do not read them. */
import type { StandingFacts, TrendWords } from '../locale.js';

/** What one does who has a figure. */
const VERBS: Record<StandingFacts['kind'], string> = {
  ...{ percent: 'đạt ', rate: 'đạt ', count: 'có ', amount: 'có ', share: 'có ' },
  ...{ grade: 'xếp loại ', rank: 'xếp ', milestone: 'ở bước ', change: '' },
};

/** “Năm 2025” may follow a number; “6 tháng đầu năm 2026” would run into it. */
const within = (period: string): string => (/^\d/.test(period) ? `trong ${period}` : period);

const WHY: Record<'B' | 'D' | 'split', string> = {
  B: 'cách tính thay đổi',
  D: 'khái niệm, phạm vi tính thay đổi',
  split: 'đơn vị được sắp xếp lại',
};

function standing(facts: StandingFacts): string {
  const { name, value, provisional, required, gapKind, share, done } = facts;
  // “Điểm %” is one word to a reader.
  const gap = facts.gap?.replace(' %', '\u00a0%');
  const when = `${provisional ? '(ước) ' : ''}${within(facts.period)}`;
  if (share) {
    const silence = share.silent > 0 ? `, ${share.silent} ${share.of} chưa báo cáo` : '';
    const what = share.none ? 'ở mức không được có' : 'đạt';
    return `${name} có ${value} ${share.of} ${what} ${when}${silence}; yêu cầu: ${required}.`;
  }
  if (done !== undefined) return `${name} ${done ? 'đã' : 'chưa'} hoàn thành, số liệu ${when}.`;
  const figure = `${name} ${VERBS[facts.kind]}${value} ${when}`;
  if (facts.sideBySide) return `${figure}; yêu cầu: ${required}.`;
  if (facts.exceeds) return `${figure}, cao hơn yêu cầu ${required}.`;
  if (gapKind === 'short') return `${figure}, còn thiếu ${gap} so với yêu cầu ${required}.`;
  if (gapKind === 'extra') return `${figure}, vượt ${gap} so với yêu cầu ${required}.`;
  if (gapKind === 'over') return `${figure}, vượt mức cho phép ${gap} (yêu cầu: ${required}).`;
  return `${figure}, ${facts.satisfied ? 'đáp ứng' : 'chưa đáp ứng'} yêu cầu ${required}.`;
}

export const viTrend: TrendWords = {
  standing,
  course({ from, to, fromPeriod, toPeriod, moves, steady, ordinal }) {
    if (steady) return `Giữ nguyên ${to} từ ${fromPeriod} đến ${toPeriod}.`;
    if (moves === 0) return `Kết quả ${toPeriod} bằng ${fromPeriod}: ${to}.`;
    const verb = ordinal ? '' : moves > 0 ? 'Tăng ' : 'Giảm ';
    const start = verb ? `${verb}từ` : 'Từ';
    return `${start} ${from} (${fromPeriod}) ${moves > 0 ? 'lên' : 'xuống'} ${to} (${toPeriod}).`;
  },
  broken(period, why, population) {
    const reason =
      why === 'population'
        ? `đối tượng tính thay đổi${population === undefined ? '' : ` (${population})`}`
        : WHY[why];
    return `Số liệu từ ${period} không so sánh được với các kỳ trước do ${reason}.`;
  },
  projected: (value, period) => `Dự báo theo tốc độ hiện nay: ${value} đến hết ${period}.`,
  forecast: (value, period) => `Dự báo đã công bố: ${value} (${period}).`,
  startsAt: (value) => `Trục đứng bắt đầu từ ${value}.`,
  lessIsBetter: 'Thứ hạng càng nhỏ càng tốt; hạng 1 ở trên cùng.',
  changes: {
    increase: 'Trục đứng là mức tăng so với kỳ gốc; dưới 0 là giảm.',
    decrease: 'Trục đứng là mức giảm so với kỳ gốc; dưới 0 là tăng.',
  },
  running: 'Số liệu cộng dồn từ đầu giai đoạn.',
  shares: 'Trục đứng là tỷ lệ đạt trên tổng số phải thực hiện.',
  legend: {
    observed: 'Số liệu',
    provisional: 'Số liệu ước',
    partial: 'Số liệu chưa đầy đủ',
    baseline: 'Số gốc',
    deadline: 'Mức yêu cầu khi đến hạn',
    zone: 'Vùng đạt yêu cầu',
    projection: 'Dự báo theo tốc độ hiện nay',
    forecast: 'Dự báo đã công bố',
  },
  points: 'Các điểm trên biểu đồ; dùng phím mũi tên để chuyển',
  table: 'Bảng số liệu',
  caption: (target, name) => `${target}, ${name}: số liệu theo kỳ`,
  columns: {
    period: 'Kỳ số liệu',
    value: 'Kết quả',
    required: 'Yêu cầu',
    status: 'Tình trạng',
    source: 'Nguồn',
  },
  kinds: { partial: 'chưa đầy đủ', baseline: 'số gốc', forecast: 'dự báo' },
  silent: { M: 'thiếu số liệu', L: 'không thu thập', N: 'không áp dụng' },
  noFigures: 'Chưa có số liệu.',
  note: 'Ghi chú',
};
