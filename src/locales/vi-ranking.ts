/** Vietnamese words for rankings: apart, since pages without one do not read them. */
import type { RankingWords, UnrankedFacts } from '../locale.js';

export const viRanking: RankingWords = {
  caption: (target) => `Bảng xếp hạng: ${target}`,
  figures: (period) => `số liệu ${period}`,
  instead: (missing, shown) => `Chưa có số liệu ${missing}; bảng xếp hạng theo số liệu ${shown}.`,
  unit: (unit) => `đơn vị tính: ${unit}`,
  columns: {
    rank: 'Hạng',
    movement: 'Thay đổi hạng',
    name: 'Đơn vị',
    value: 'Kết quả',
    required: 'Yêu cầu',
    gap: 'So với yêu cầu',
    attainment: 'Tỷ lệ so với yêu cầu',
    status: 'Tình trạng',
  },
  since: (period) => `So với ${period}`,
  orders: {
    rank: ['hạng, từ cao đến thấp', 'hạng, từ thấp đến cao'],
    movement: ['thay đổi hạng, giảm nhiều xếp trước', 'thay đổi hạng, tăng nhiều xếp trước'],
    name: ['tên, từ A đến Z', 'tên, từ Z đến A'],
    value: ['kết quả, từ thấp đến cao', 'kết quả, từ cao đến thấp'],
    required: ['mức yêu cầu, từ thấp đến cao', 'mức yêu cầu, từ cao đến thấp'],
    gap: ['chênh lệch so với yêu cầu, từ thấp đến cao', 'chênh lệch so với yêu cầu, từ cao đến thấp'],
    attainment: ['tỷ lệ so với yêu cầu, từ thấp đến cao', 'tỷ lệ so với yêu cầu, từ cao đến thấp'],
    change: ['mức tăng, giảm, từ thấp đến cao', 'mức tăng, giảm, từ cao đến thấp'],
    status: ['tình trạng, chưa đạt xếp trước', 'tình trạng, đạt xếp trước'],
  },
  showing({ from, to, total, one, query, order }) {
    const which = `Hiển thị ${one ? from : `${from}–${to}`} trong ${total} đơn vị`;
    return `${which}${query && ` khớp với “${query}”`}, sắp xếp theo ${order}`;
  },
  moved: (places, number, period) =>
    places === 0
      ? `giữ nguyên thứ hạng so với ${period}`
      : `${places > 0 ? 'tăng' : 'giảm'} ${number} bậc so với ${period}`,
  even: 'bằng mức yêu cầu',
  within: 'trong khoảng yêu cầu',
  unchanged: 'không thay đổi',
  noRank: 'chưa xếp hạng',
  unranked,
  before: (period, value, rank) =>
    `Kỳ trước (${period}): ${[value, rank && `hạng ${rank}`].filter(Boolean).join(', ')}`,
  search: 'Tìm đơn vị',
  level: 'Cấp',
  all: 'Tất cả',
  noMatch: (query) => `Không có đơn vị nào khớp với “${query}”.`,
  clear: 'Xóa từ khóa tìm kiếm',
  noRows: 'Chưa có đơn vị nào để xếp hạng.',
  nobody: 'Chưa đơn vị nào có số liệu của chỉ tiêu này.',
  noTargets: 'Văn bản này không đặt chỉ tiêu.',
  pages: 'Các trang của bảng xếp hạng',
  page: (page, pages) => `Trang ${page}/${pages}`,
  turn: { previous: 'Trang trước', next: 'Trang sau' },
};

function unranked({ code, ...facts }: UnrankedFacts): string {
  switch (code) {
    case 'silent':
      return 'Chưa có số liệu';
    case 'declared':
      return 'Không áp dụng theo báo cáo của đơn vị';
    case 'too-small':
      return `Tổng số chỉ có ${facts.denominator}, dưới ${facts.minimum} nên không xếp hạng`;
    case 'unknown-size':
      return `Chưa rõ tổng số có đủ ${facts.minimum} hay không nên không xếp hạng`;
    case 'other-population':
      return `Tính trên đối tượng khác${facts.population ? ` (${facts.population})` : ''} nên không xếp hạng chung`;
    case 'other-requirement':
      return 'Được giao yêu cầu theo cách khác nên không xếp hạng chung';
    case 'no-attainment':
      return 'Không tính được tỷ lệ so với yêu cầu nên không xếp hạng';
    case 'partial':
      return `Mới có ${facts.reported} nơi báo cáo nên chưa xếp hạng`;
    case 'no-base':
      return 'Không có số liệu kỳ trước để so sánh nên không xếp hạng';
    case 'zero-base':
      return 'Số liệu kỳ trước bằng 0, không tính được tỷ lệ tăng, giảm nên không xếp hạng';
    case 'break':
      return 'Cách tính đã thay đổi so với kỳ trước nên không xếp hạng';
    case 'ended':
      return `Kết thúc hoạt động từ ngày ${facts.date}`;
    case 'not-begun':
      return `Thành lập từ ngày ${facts.date}`;
    default:
      return 'Chưa tổng hợp được số liệu của các đơn vị thành phần nên không xếp hạng';
  }
}
