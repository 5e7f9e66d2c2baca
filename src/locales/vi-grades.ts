/** Vietnamese words for distributions by grade: apart, since pages without one do not read them. */
import type { GradeFacts, GradeWords } from '../locale.js';

export const viGrades: GradeWords = {
  rows: { organization: 'Tổ chức', level: 'Cấp', any: 'Đối tượng' },
  picture: 'Cơ cấu xếp loại',
  result: 'Kết quả',
  together: { unit: 'Tất cả đơn vị', organization: 'Tất cả tổ chức' },
  total: 'Tổng số',
  at: (bar, kind) => `${kind === 'grade' ? 'xếp loại' : 'đạt'} ${bar}`,
  other: (limited) => (limited ? 'Không ở mức này' : 'Chưa đạt mức này'),
  silent: 'Chưa báo cáo',
  mark: 'Mức yêu cầu',
  zone: 'Đạt yêu cầu',
  every: (of) => `tất cả ${of}`,
  none: (of) => `không có ${of} nào`,
  some: (share, of) => `${share} ${of}`,
  various: 'tỷ lệ yêu cầu ghi ở từng dòng',
  sentence,
  noFigure: 'chưa có số liệu',
  notApart: 'số liệu không tách riêng',
  instead: (missing, shown) => `Chưa có số liệu ${missing}; dưới đây là số liệu ${shown}.`,
  open: (period) => `Chưa kết thúc ${period}; số liệu có thể còn thay đổi.`,
  newest: 'số liệu mới nhất',
  wholeOnly: (at, of, names) =>
    `${names ? `${names}: s` : 'S'}ố liệu chỉ nêu số ${of} ${at}, không nêu số ${of} ở từng mức.`,
  unjudged: (parts) =>
    `Yêu cầu tính chung; không đánh giá riêng ${{ organization: 'từng tổ chức', level: 'từng cấp', any: 'phần này' }[parts]}.`,
  sum: (of) => `Tổng số chỉ cộng số ${of}; không có yêu cầu cho tổng số.`,
  axis: (of) => `Tỷ lệ % trên số ${of} thuộc diện tính`,
  table: 'Bảng số liệu',
  base: 'Thuộc diện tính',
  share: 'Tỷ lệ',
  provisional: 'Có số ước',
  noRows: 'Chỉ tiêu này không xếp loại đơn vị nào thuộc phạm vi đã chọn.',
  noTargets: 'Văn bản này không đặt chỉ tiêu.',
};

function sentence({ name, of, grades, silent, notApplicable, ...facts }: GradeFacts): string {
  const counts = [
    ...grades.map(({ count, name: grade }, index) => `${count}${index === 0 ? ` ${of}` : ''} “${grade}”`),
    silent && `${silent} chưa báo cáo`,
    notApplicable && `${notApplicable} không áp dụng`,
  ].filter(Boolean);
  const { compliant, base, share, at, provisional, required, status } = facts;
  const parts = [
    counts.join(', '),
    base && `${compliant}/${base} ${of} ${at} (${share}${provisional ? ', số ước' : ''})`,
    required && `yêu cầu: ${required}`,
    status && `tình trạng: ${status.toLowerCase()}`,
  ];
  return `${name}: ${parts.filter(Boolean).join('; ')}.`;
}
