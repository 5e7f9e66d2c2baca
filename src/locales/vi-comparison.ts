import type { ComparisonWords } from '../locale.js';

/** Vietnamese words of the organization comparison, which other widgets do without. */
export const viComparison: ComparisonWords = {
  organization: 'Tổ chức',
  figure: 'Kết quả',
  groups: (count) =>
    `Yêu cầu khác nhau về nội dung, thời hạn, đối tượng tính hoặc cấp được tách thành ${count} nhóm; không so sánh giữa các nhóm.`,
  periods: 'Số liệu của các tổ chức không cùng một kỳ; kỳ số liệu ghi ở từng tổ chức.',
  populations: 'Số liệu của các tổ chức không tính trên cùng một đối tượng, nên không so sánh được với nhau.',
  noOrganizations: 'Chỉ tiêu này không giao riêng cho từng tổ chức.',
  noTargets: 'Văn bản này không đặt chỉ tiêu.',
  judged: (period) => `đánh giá ${period}`,
  mark: 'Mức yêu cầu',
  zone: 'Đạt yêu cầu',
  against: 'Đã báo cáo, chưa đạt',
  provisional: 'Số ước',
  count: (count, status) => `${count} ${status.toLowerCase()}`,
};
