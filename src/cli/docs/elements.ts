/** What the pages show of each element, in their order: its name, the code to paste, and the scenes of the gallery that tell most. */

import {
  EXAMPLES as ELEMENTS,
  type ExampleElement,
  type GalleryExample,
} from '../../../demo/gallery/examples.js';

export type Language = 'vi' | 'en';
export type Both = Record<Language, string>;

export interface State extends Both {
  /** A scene of the gallery: `target-gauge/met-radial`, here without the element. */
  scene: string;
}

export interface Example extends GalleryExample {
  name: Both;
  states: State[];
}

const state = (scene: string, vi: string, en: string): State => ({ scene, vi, en });

const FALLBACK = state(
  'fallback',
  'Đang chờ dữ liệu: hiện nội dung đặt sẵn trong thẻ',
  'Waiting for data: what stands inside the tag is shown',
);
const SAMPLE = state(
  'sample',
  'Số liệu minh họa: thẻ ghi rõ ngay trên mặt',
  'Sample figures: the element says so on its face',
);
const STALE = state(
  'stale',
  'Không tải lại được tệp: giữ số liệu lần trước và ghi rõ',
  'The file could not be read again: the figures from before stay, with a note',
);
const UNKNOWN = state(
  'unknown',
  'Ghi sai mã chỉ tiêu: thẻ nói sai ở đâu, gợi ý mã gần nhất',
  'A target that is not there: the element says where, and names the nearest one',
);
const WRONG = state(
  'wrong',
  'Tệp có lỗi: thẻ kể từng lỗi và vị trí',
  'A file with errors: the element lists each with its place',
);
const SILENT = state('silent', 'Chưa nơi nào báo cáo', 'Nobody has reported yet');
const LONG = state('long', 'Tên rất dài vẫn xuống dòng gọn', 'A very long name wraps');
const NOTHING_FOUND = state(
  'nothing-found',
  'Không có gì khớp với từ khóa tìm kiếm',
  'Nothing matches the search',
);

const SAID: Record<string, { name: Both; states: State[] }> = {
  'nq-target-gauge': {
    name: { vi: 'Đồng hồ chỉ tiêu', en: 'Target gauge' },
    states: [
      state('met-radial', 'Đạt', 'Met'),
      state('on-track-radial', 'Đúng tiến độ', 'On track'),
      state('at-risk-linear', 'Có nguy cơ, vẽ thanh ngang', 'At risk, drawn as a bar'),
      state('missed-linear', 'Không đạt, vẽ thanh ngang', 'Missed, drawn as a bar'),
      state('no-data-radial', 'Thiếu số liệu đã đến hạn', 'A figure that is due is not there'),
      state('coverage-radial', 'Yêu cầu đếm số đơn vị phải đạt', 'How many must comply'),
      STALE,
      FALLBACK,
      state(
        'met-compact',
        'Gọn, cho dòng chữ hoặc ô của bảng',
        'Compact, for a line of text or a table cell',
      ),
      UNKNOWN,
    ],
  },
  'nq-organization-comparison': {
    name: { vi: 'So sánh các tổ chức', en: 'Organization comparison' },
    states: [
      state('partial', 'Mới có một số tổ chức báo cáo', 'Only some have reported'),
      state('provisional', 'Số liệu ước', 'Provisional figures'),
      state('aim', 'Phấn đấu, không bắt buộc', 'An aim, not a duty'),
      state(
        'falling',
        'Yêu cầu tăng hằng năm, kết quả lại giảm',
        'Asked to rise every year, the figures fall',
      ),
      state('exceeding', 'Vượt xa mức yêu cầu', 'Far above what is required'),
      LONG,
      STALE,
      UNKNOWN,
    ],
  },
  'nq-branch-ranking': {
    name: { vi: 'Xếp hạng đơn vị', en: 'Branch ranking' },
    states: [
      state('judged', 'Từng đơn vị được đánh giá', 'Each unit is judged'),
      state(
        'partial',
        'Đơn vị chưa báo cáo đứng cuối, không xếp hạng',
        'Who has not reported comes last, unranked',
      ),
      state(
        'provisional',
        'Số liệu ước vẫn xếp hạng, có ghi rõ',
        'Provisional figures are ranked, and marked',
      ),
      NOTHING_FOUND,
      LONG,
      SILENT,
      STALE,
      UNKNOWN,
    ],
  },
  'nq-target-trend': {
    name: { vi: 'Diễn biến chỉ tiêu', en: 'Target trend' },
    states: [
      state('usual', 'Năm kỳ số liệu và mức yêu cầu', 'Five periods, and what is required'),
      state('provisional', 'Số liệu ước là điểm rỗng', 'Provisional figures are hollow'),
      state('falling', 'Yêu cầu về mức tăng hằng năm', 'A change is required every year'),
      state('exceeding', 'Vượt xa mức yêu cầu', 'Far above what is required'),
      SILENT,
      SAMPLE,
      STALE,
      UNKNOWN,
    ],
  },
  'nq-grade-distribution': {
    name: { vi: 'Cơ cấu xếp loại', en: 'Grade distribution' },
    states: [
      state(
        'usual',
        'Mỗi tổ chức một thanh, so với tỷ lệ yêu cầu',
        'A bar for each organization, against the required share',
      ),
      state('partial', 'Một phần đơn vị chưa báo cáo', 'Some units have not reported'),
      state('zero', 'Không đơn vị nào ở mức được tính', 'No unit stands in a grade that is counted'),
      state('one', 'Một tổ chức', 'One organization'),
      SILENT,
      SAMPLE,
      STALE,
      UNKNOWN,
    ],
  },
  'nq-scorecard': {
    name: { vi: 'Bảng tổng hợp nghị quyết', en: 'Scorecard' },
    states: [
      state('usual', 'Mọi chỉ tiêu theo mục của văn bản', 'Every target in the order of the document'),
      state('partial', 'Mới có một phần số liệu', 'Only some have reported'),
      state('one', 'Văn bản giao cho một tổ chức', 'A document that binds one organization'),
      state('empty', 'Văn bản không đặt chỉ tiêu', 'A document without targets'),
      SILENT,
      SAMPLE,
      STALE,
      WRONG,
    ],
  },
  'nq-task-list': {
    name: { vi: 'Danh mục nhiệm vụ', en: 'Task list' },
    states: [
      state('usual', 'Nhiệm vụ quá hạn đứng đầu', 'What is overdue comes first'),
      state('silent', 'Chưa nhiệm vụ nào có cập nhật', 'Nothing was reported on any task'),
      state('empty', 'Văn bản không giao nhiệm vụ', 'A document without tasks'),
      NOTHING_FOUND,
      LONG,
      STALE,
      WRONG,
    ],
  },
  'nq-chart': {
    name: { vi: 'Biểu đồ tự vẽ', en: 'A chart of your own' },
    states: [
      state('usual', 'Kết quả của từng tổ chức', 'The result of each organization'),
      state('partial', 'Mới có một phần số liệu', 'Only some have reported'),
      state(
        'long',
        'Tên dài bị cắt bớt trên trục; bảng số liệu ghi đủ',
        'A long name is cut on the axis; the table has all of it',
      ),
      SILENT,
      SAMPLE,
      STALE,
      UNKNOWN,
      WRONG,
    ],
  },
  'nq-resolution': {
    name: { vi: 'Dữ liệu dùng chung', en: 'One document for all' },
    states: [],
  },
};

/** In their order. */
export const EXAMPLES: Example[] = ELEMENTS.map((one) => ({ ...one, ...SAID[one.element]! }));

export const SCRIPT = '<script type="module" src="nq.js"></script>';

/** The markup of an example in a language, as a page has it below the script. */
export function markupOf({ src, inside = [], spec, ...one }: Example, language: Language): string {
  const content = [
    ...(one.text ? [one.text[language]] : []),
    ...inside.map((child) => elementMarkup(child, [child.text![language]])),
    ...(spec
      ? [`<script type="application/vnd.vegalite+json">\n${indented(json(spec(language)))}\n</script>`]
      : []),
  ];
  return elementMarkup({ ...one, attributes: { src, ...one.attributes } }, content);
}

/** All that a page pastes. */
export const sampleOf = (example: Example, language: Language): string =>
  `${SCRIPT}\n${markupOf(example, language)}`;

/** A tag with what stands inside it; a text alone ends on its line, since the elements show its spaces. */
function elementMarkup({ element, attributes }: ExampleElement, content: string[]): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const isText = content.length === 1 && !content[0]!.startsWith('<');
  const inside = content.map((one) => `\n${indented(one)}`).join('') + (isText ? '' : '\n');
  return `<${element}${named.join('')}>${inside}</${element}>`;
}

const indented = (text: string): string => text.replace(/^/gm, '  ');

/** What has one member stands on one line. */
const json = (value: object): string =>
  JSON.stringify(value, null, 2)
    .replace(/\{\s+([^{},\n]*)\s+\}/g, '{ $1 }')
    .replace(/\[\s+(.*)\s+\]/g, '[$1]');

/** `nq-target-gauge` → `target-gauge`, the folder of its page and the first part of its scenes. */
export const folderOf = (tag: string): string => tag.slice('nq-'.length);
