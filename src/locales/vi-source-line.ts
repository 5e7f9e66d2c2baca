/** Vietnamese words for the line below an element on paper: apart, since pages with gauges alone do not read them. */
import type { SourceLineWords } from '../locale.js';

export const viSourceLine: SourceLineWords = {
  // As texts are cited: “số 08-NQ/ĐUK ngày 08/05/2023 của Ban Chấp hành …”.
  document: ({ title, number, issued, issuer }) => {
    const day = [number && `số ${number}`, issued].filter(Boolean).join(' ');
    return `Nguồn: ${title} (${day ? `${day} của ${issuer}` : issuer}).`;
  },
  figures: (sources, more) =>
    `Nguồn số liệu: ${sources.join('; ')}${more > 0 ? ` và ${more} nguồn khác` : ''}.`,
  dates: ({ updated, asOf, figures }) =>
    updated
      ? `${figures ? 'Số liệu cập nhật' : 'Cập nhật'} ngày ${updated}; đánh giá tính đến ngày ${asOf}.`
      : `Đánh giá tính đến ngày ${asOf}.`,
};
