import type { Locale } from '../locale.js';

const CADENCES = {
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': '6 tháng một lần',
  year: 'hằng năm',
  term: 'mỗi nhiệm kỳ',
};

const HALVES = ['đầu', 'cuối'];
const ROMAN = ['I', 'II', 'III', 'IV'];

export const vi: Locale = {
  tag: 'vi',
  statuses: {
    met: 'Đạt',
    missed: 'Không đạt',
    'on-track': 'Đúng tiến độ',
    'at-risk': 'Có nguy cơ',
    'off-track': 'Chậm tiến độ',
    awaiting: 'Chờ số liệu',
    'no-trend': 'Chưa đủ số liệu',
    'no-data': 'Thiếu số liệu',
    'not-applicable': 'Không áp dụng',
  },
  early: 'Đạt trước hạn',
  words: {
    aim: 'phấn đấu',
    basically: 'cơ bản',
    illustrative: 'Số liệu minh họa',
    provisional: 'ước',
    requirement: 'Yêu cầu',
    condition: 'Điều kiện',
    population: 'Tính trên',
    source: 'Nguồn',
    citation: 'Mục',
    whole: 'Toàn tỉnh',
    failed: 'Chưa hiển thị được số liệu',
    unitNoun: 'đơn vị',
    stale: 'Chưa cập nhật được; đang hiển thị số liệu tải lần trước.',
    rank: 'hạng',
    done: 'Hoàn thành',
    notDone: 'Chưa hoàn thành',
    why: 'Căn cứ đánh giá',
  },
  qualifiers: { over: 'trên', nearly: 'gần', about: 'khoảng' },
  requirement(comparator, [low = '', high = ''], kind, bare) {
    if (bare) return low;
    const discrete = kind === 'count' || kind === 'amount' || kind === 'rate';
    switch (comparator) {
      case 'gte':
        return discrete
          ? `ít nhất ${low}`
          : kind === 'grade'
            ? `từ mức “${low}” trở lên`
            : `từ ${low} trở lên`;
      case 'gt':
        return `trên ${low}`;
      case 'lte':
        return `không quá ${low}`;
      case 'lt':
        return `dưới ${low}`;
      case 'eq':
        return kind === 'milestone' ? low.toLowerCase() : low;
      case 'between':
        return `từ ${low} đến ${high}`;
    }
  },
  coverage(share, bar, unit, kind) {
    if (unit === 'none') return `không có đơn vị nào ở mức ${bar}`;
    return `${share} ${unit === 'count' ? '' : 'số '}đơn vị ${kind === 'milestone' ? '' : 'đạt '}${bar}`;
  },
  counts: ({ compliant, notCompliant, silent, notApplicable }) =>
    `${compliant} đạt, ${notCompliant} chưa đạt, ${silent} chưa báo cáo, ${notApplicable} không áp dụng`,
  change: (direction, amount) => `${direction === 'increase' ? 'tăng' : 'giảm'} ${amount}`,
  deadline: (period) => `đến hết ${period}`,
  recurring(cadence, span, openEnded) {
    const years = span ? ` ${span}` : '';
    return CADENCES[cadence] + years + (openEnded && span ? ' và các năm tiếp theo' : '');
  },
  within: (period) => `trong ${period}`,
  period: {
    year: (year) => `năm ${year}`,
    half: (half, year) => `6 tháng ${HALVES[half - 1]} năm ${year}`,
    quarter: (quarter, year) => `quý ${ROMAN[quarter - 1]}/${year}`,
    month: (month, year) => `tháng ${month}/${year}`,
    range: (from, to) => `từ ${from} đến ${to}`,
    years: (from, to) => `giai đoạn ${from}–${to}`,
  },
  points: (number) => `${number} điểm %`,
  gap(amount, side, ceiling) {
    if (ceiling) return side < 0 ? `vượt mức ${amount}` : `còn cách mức trần ${amount}`;
    return side < 0 ? `còn thiếu ${amount}` : `vượt ${amount}`;
  },
  figures: (period) => `Số liệu ${period}`,
  metIn: (count, of) => `Đạt ${count}/${of} kỳ đã qua`,
};
