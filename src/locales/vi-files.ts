/** Vietnamese words for files: apart, since nobody reads them before opening the menu. */
import type { FileWords } from '../locale.js';

const SIGNS: Record<string, string> = {
  ',': 'dấu phẩy',
  ';': 'dấu chấm phẩy',
  '.': 'dấu chấm',
  '\t': 'dấu tab',
};

export const viFiles: FileWords = {
  actions: {
    png: 'Ảnh PNG',
    svg: 'Ảnh SVG',
    csv: 'Bảng CSV',
    json: 'Số liệu JSON',
    copyPicture: 'Sao chép ảnh',
    copyFigures: 'Sao chép số liệu',
  },
  saved: (name) => `Đã tải tệp ${name}.`,
  csv: (decimal, separator) =>
    `Bảng mã UTF-8, phần thập phân sau ${SIGNS[decimal]}, các cột ngăn cách bằng ${SIGNS[separator]}.`,
  copied: { picture: 'Đã sao chép ảnh.', figures: 'Đã sao chép số liệu, có thể dán vào bảng tính.' },
  notSaved: 'Chưa tạo được tệp.',
  notCopied: 'Trình duyệt không cho phép sao chép.',
  asOf: (date) => `Tính đến ngày ${date}`,
  columns: {
    valueNumber: 'Kết quả (số)',
    requiredNumber: 'Yêu cầu (số)',
    gapNumber: 'So với yêu cầu (số)',
    state: 'Tính chất số liệu',
    counted: 'Mức được tính đạt',
    why: 'Căn cứ',
    silent: 'Số chưa báo cáo',
    asOf: 'Tính đến ngày',
    document: 'Văn bản',
    remark: 'Lưu ý',
    index: 'Số thứ tự',
  },
};
