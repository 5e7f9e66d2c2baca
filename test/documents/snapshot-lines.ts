/** What every snapshot of the five documents is made of: tables, lists, and the last paragraph. */
import type { SnapshotOptions } from '../../src/index.js';
import type { DocumentId } from './models.js';

export interface Expected {
  of: string;
  document: DocumentId;
  options: Omit<SnapshotOptions, 'asOf'>;
  lines: string[];
}

export const table = (caption: string, columns: string[], ...rows: string[][]): string[] => [
  ...['<table>', `<caption>${caption}</caption>`, '<thead>'],
  `<tr>${columns.map((name) => `<th>${name}</th>`).join(' ')}</tr>`,
  ...['</thead>', '<tbody>'],
  ...rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join(' ')}</tr>`),
  ...['</tbody>', '</table>'],
];

export const list = (...items: string[]): string[] => [
  '<ul>',
  ...items.map((item) => `<li>${item}</li>`),
  '</ul>',
];

export const MEMBERS = '<strong>Tỷ lệ tập hợp đoàn viên, hội viên</strong>';
export const LAO_CAI =
  'Nghị quyết của Ban Thường vụ Tỉnh ủy về tiếp tục đổi mới nội dung, phương thức hoạt động của Mặt trận Tổ quốc và các tổ chức chính trị - xã hội đến năm 2030 và những năm tiếp theo (Ban Thường vụ Tỉnh ủy Lào Cai)';
export const QUANG_BINH =
  'Nghị quyết của Ban Chấp hành Đảng bộ Khối các cơ quan tỉnh về nâng cao chất lượng công tác dân vận và lãnh đạo các đoàn thể chính trị - xã hội trong Đảng bộ Khối các cơ quan tỉnh';
const PLAN =
  'Kế hoạch thực hiện Thông báo kết luận số 160-TB/TW của Bộ Chính trị về việc “tiếp tục thực hiện Kết luận số 62-KL/TW, ngày 08/12/2009 của Bộ Chính trị” (Ban Thường vụ Tỉnh ủy)';

const SOURCES: Record<DocumentId, string> = {
  'lao-cai': LAO_CAI,
  'nghe-an':
    'Nghị quyết của Ban Thường vụ Tỉnh ủy về tăng cường sự lãnh đạo của Đảng nhằm nâng cao chất lượng, hiệu quả hoạt động của Mặt trận Tổ quốc, các tổ chức chính trị - xã hội, giai đoạn 2021 - 2025 và những năm tiếp theo (ngày 19/11/2021 của Ban Thường vụ Tỉnh ủy Nghệ An)',
  'dong-thap':
    'Nghị quyết của Ban Chấp hành Đảng bộ Tỉnh khoá XI về tăng cường và đổi mới sự lãnh đạo của các cấp uỷ, tổ chức đảng đối với công tác dân vận trong tình hình mới (tháng 4/2021 của Ban Chấp hành Đảng bộ tỉnh Đồng Tháp khóa XI)',
  'quang-binh': `${QUANG_BINH} (số 08-NQ/ĐUK ngày 08/05/2023 của Ban Chấp hành Đảng bộ Khối các cơ quan tỉnh Quảng Bình)`,
  'plan-160-tb-tw': PLAN,
};

/** The last paragraph; `figures`: the snapshot shows some whose source is known. */
export const last = (document: DocumentId, figures: boolean): string =>
  `<p><strong>Số liệu minh họa</strong>. Nguồn: ${SOURCES[document]}. ${
    figures ? 'Nguồn số liệu: nq-widgets, ví dụ. ' : ''
  }${document === 'plan-160-tb-tw' ? 'Cập nhật' : 'Số liệu cập nhật'} ngày 20/11/2026; đánh giá tính đến ngày 21/11/2026.</p>`;
