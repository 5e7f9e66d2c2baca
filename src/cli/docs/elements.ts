/** What the pages show of each element, in their order: its name, the code to paste, and the scenes of the gallery that tell most. */

export type Language = 'vi' | 'en';
export type Both = Record<Language, string>;

export interface State extends Both {
  /** A scene of the gallery: `target-gauge/met-radial`, here without the element. */
  scene: string;
}

export interface Example {
  tag: string;
  name: Both;
  /** The code to paste below the script; `{0}` stands for the first text. */
  markup: string;
  /** What stands inside the tags, for readers without scripts. */
  texts: Both[];
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

const LAO_CAI = 'src="lao-cai.json"';
export const FARMERS = {
  vi: 'Hội Nông dân: yêu cầu từ 95% trở lên.',
  en: 'Farmers’ Union: 95% or more is required.',
};
const WOMEN = {
  vi: 'Hội Liên hiệp Phụ nữ: yêu cầu từ 90% trở lên.',
  en: 'Women’s Union: 90% or more is required.',
};

const OWN_SPEC = `{
      "title": "{1}",
      "data": { "name": "progress" },
      "transform": [{ "filter": "datum.inForce && datum.unit === null" }],
      "mark": "bar",
      "height": 200,
      "encoding": {
        "y": { "field": "organizationName" },
        "x": { "field": "value" },
        "color": { "field": "statusName" }
      }
    }`;

export const EXAMPLES: Example[] = [
  {
    tag: 'nq-target-gauge',
    name: { vi: 'Đồng hồ chỉ tiêu', en: 'Target gauge' },
    markup: `<nq-target-gauge ${LAO_CAI} target="membership-rate" organization="nong-dan">
  {0}</nq-target-gauge>`,
    texts: [FARMERS],
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
  {
    tag: 'nq-organization-comparison',
    name: { vi: 'So sánh các tổ chức', en: 'Organization comparison' },
    markup: `<nq-organization-comparison ${LAO_CAI} target="membership-rate">
  {0}</nq-organization-comparison>`,
    texts: [
      {
        vi: 'Hội Nông dân, Đoàn Thanh niên: từ 95% trở lên; Hội Liên hiệp Phụ nữ: từ 90% trở lên.',
        en: 'Farmers’ Union, Youth Union: 95% or more; Women’s Union: 90% or more.',
      },
    ],
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
  {
    tag: 'nq-branch-ranking',
    name: { vi: 'Xếp hạng đơn vị', en: 'Branch ranking' },
    markup: `<nq-branch-ranking ${LAO_CAI} target="membership-rate" organization="nong-dan" rows="8">
  {0}</nq-branch-ranking>`,
    texts: [{ vi: 'Xếp hạng các chi hội nông dân.', en: 'The branches of the Farmers’ Union in order.' }],
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
  {
    tag: 'nq-target-trend',
    name: { vi: 'Diễn biến chỉ tiêu', en: 'Target trend' },
    markup: `<nq-target-trend ${LAO_CAI} target="membership-rate" organization="nong-dan">
  {0}</nq-target-trend>`,
    texts: [FARMERS],
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
  {
    tag: 'nq-grade-distribution',
    name: { vi: 'Cơ cấu xếp loại', en: 'Grade distribution' },
    markup: `<nq-grade-distribution ${LAO_CAI} target="grassroots-grade">
  {0}</nq-grade-distribution>`,
    texts: [
      { vi: 'Cơ cấu xếp loại của các tổ chức cơ sở.', en: 'The grades of the grassroots organizations.' },
    ],
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
  {
    tag: 'nq-scorecard',
    name: { vi: 'Bảng tổng hợp nghị quyết', en: 'Scorecard' },
    markup: `<nq-scorecard src="quang-binh.json">
  {0}</nq-scorecard>`,
    texts: [
      {
        vi: 'Tiến độ các chỉ tiêu của Nghị quyết 08-NQ/ĐUK.',
        en: 'How the targets of Resolution 08-NQ/ĐUK stand.',
      },
    ],
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
  {
    tag: 'nq-task-list',
    name: { vi: 'Danh mục nhiệm vụ', en: 'Task list' },
    markup: `<nq-task-list ${LAO_CAI} lead="dang-doan-hdnd">
  {0}</nq-task-list>`,
    texts: [
      {
        vi: 'Các nhiệm vụ do Đảng đoàn Hội đồng nhân dân tỉnh chủ trì.',
        en: 'The tasks that the Party group of the provincial People’s Council leads.',
      },
    ],
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
  {
    tag: 'nq-chart',
    name: { vi: 'Biểu đồ tự vẽ', en: 'A chart of your own' },
    markup: `<nq-chart ${LAO_CAI} target="membership-rate">
  {0}
  <script type="application/vnd.vegalite+json">
    ${OWN_SPEC}
  </script>
</nq-chart>`,
    texts: [FARMERS, { vi: 'Tỷ lệ tập hợp đoàn viên, hội viên', en: 'Members among those eligible' }],
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
  {
    tag: 'nq-resolution',
    name: { vi: 'Dữ liệu dùng chung', en: 'One document for all' },
    markup: `<nq-resolution ${LAO_CAI}>
  <nq-target-gauge target="membership-rate" organization="nong-dan" variant="linear">
    {0}</nq-target-gauge>
  <nq-target-gauge target="membership-rate" organization="phu-nu" variant="linear">
    {1}</nq-target-gauge>
</nq-resolution>`,
    texts: [FARMERS, WOMEN],
    states: [],
  },
];

export const SCRIPT = '<script type="module" src="nq.js"></script>';

/** The markup of an example in a language, as a page has it below the script. */
export const markupOf = ({ markup, texts }: Example, language: Language): string =>
  markup.replace(/\{(\d)\}/g, (_, index: string) => texts[Number(index)]![language]);

/** All that a page pastes. */
export const sampleOf = (example: Example, language: Language): string =>
  `${SCRIPT}\n${markupOf(example, language)}`;

/** `nq-target-gauge` → `target-gauge`, the folder of its page and the first part of its scenes. */
export const folderOf = (tag: string): string => tag.slice('nq-'.length);
