/** Vietnamese words for scorecards: apart, since pages without one do not read them. */
import type { ScorecardWords } from '../locale.js';

export const viScorecard: ScorecardWords = {
  // “Kết luận” is a kind of document of the Party; a verdict is not one.
  total: ({ verdicts, targets, several }) =>
    several ? `${verdicts} kết quả đánh giá của ${targets} chỉ tiêu` : `${targets} chỉ tiêu`,
  asOf: (date) => `tính đến ngày ${date}`,
  filter: 'Lọc theo tình trạng',
  showing: (shown, verdicts) => `Đang hiển thị ${shown} trong ${verdicts} kết quả đánh giá`,
  clear: 'Hiển thị tất cả',
  // “Điều 2” says already what it is; “II.2.2” does not.
  section: (citation) => (/^\p{L}\p{Ll}/u.test(citation) ? citation : `Mục ${citation}`),
  noSection: 'Chỉ tiêu không ghi mục',
  common: 'Chỉ tiêu chung',
  together: 'Tính chung các tổ chức',
  columns: { target: 'Chỉ tiêu', value: 'Kết quả', status: 'Tình trạng' },
  noTargets: 'Văn bản này không đặt chỉ tiêu.',
};
