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
    places: 'bậc',
    stale: 'Chưa cập nhật được; đang hiển thị số liệu tải lần trước.',
    rank: 'hạng',
    done: 'Hoàn thành',
    notDone: 'Chưa hoàn thành',
    why: 'Căn cứ đánh giá',
    files: 'Tải về',
  },
  qualifiers: { over: 'trên', nearly: 'gần', about: 'khoảng' },
  requirement(comparator, [low = '', high = ''], kind, bare) {
    if (bare) return high ? `${low} đến ${high}` : low;
    const level = kind === 'grade' || kind === 'milestone' ? 'mức ' : '';
    switch (comparator) {
      case 'gte':
        return kind === 'count' || kind === 'amount' || kind === 'rate'
          ? `ít nhất ${low}`
          : `từ ${level}${low} trở lên`;
      case 'gt':
        return `trên ${level}${low}`;
      case 'lte':
        return kind === 'rank' ? `trong nhóm ${low} dẫn đầu` : `không quá ${level}${low}`;
      case 'lt':
        return `dưới ${level}${low}`;
      case 'eq':
        return low;
      case 'between':
        return `từ ${level}${low} đến ${level}${high}`;
    }
  },
  change: (direction, amount) => `${direction === 'increase' ? 'tăng' : 'giảm'} ${amount}`,
  deadline: (period) => `đến hết ${period}`,
  recurring: (cadence, span, openEnded) =>
    CADENCES[cadence] +
    (span ? `, ${span}` : '') +
    (openEnded ? ` và các ${cadence === 'term' ? 'nhiệm kỳ' : 'năm'} tiếp theo` : ''),
  within: (period) => (period.startsWith('từ') ? period : `trong ${period}`),
  since: (period) => `từ ${period}`,
  period: {
    year: (year) => `năm ${year}`,
    half: (half, year) => `6 tháng ${HALVES[half - 1]} năm ${year}`,
    quarter: (quarter, year) => `quý ${ROMAN[quarter - 1]}/${year}`,
    month: (month, year) => `tháng ${month}/${year}`,
    day: (date) => `ngày ${date}`,
    range: (from, to) => `từ ${from} đến ${to}`,
    years: (from, to) => `giai đoạn ${from}–${to}`,
  },
  points: (number) => `${number} điểm %`,
  gap: (amount, kind) =>
    `${{ short: 'còn thiếu', over: 'vượt mức cho phép', spare: 'thấp hơn mức tối đa', extra: 'vượt' }[kind]} ${amount}`,
  figures: (period) => `Số liệu ${period}`,
  metIn: (count, of) => `Đạt ${count}/${of} kỳ đã đánh giá`,
};
