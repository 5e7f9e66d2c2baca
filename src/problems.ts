/** Findings put into words, in Vietnamese and English. */
import type { Finding, Path } from './check/finding.js';
import { nearest } from './nearest.js';

/**
 * Structural codes (`type` `key` `pattern` `limit`) are refused by `schema.json` too; cross-field codes go beyond a JSON
 * Schema; `unreachable` says that a widget could not get the document at all.
 */
export type ProblemCode =
  | 'type'
  | 'key'
  | 'pattern'
  | 'limit'
  | 'unknown-id'
  | 'duplicate'
  | 'cycle'
  | 'order'
  | 'conflict'
  | 'column'
  | 'unreachable';

/** One thing that is wrong with a document, and where. */
export interface Problem {
  /** Where it stands: `targets[3].requirements[0].value`; empty for the document itself. */
  path: string;
  code: ProblemCode;
  message: string;
  expected?: string;
  received?: string;
  /** The nearest known id or key. */
  suggestion?: string;
}

type Words = [code: ProblemCode, vi: string, en: string];

/** Every rule: the code of its problems, and its words; `{r}` is what was found, `{e}` what was expected. */
export const RULES: Record<string, Words> = {
  empty: [
    'type',
    'Tệp rỗng. Hãy kiểm tra địa chỉ của tệp số liệu.',
    'The file is empty. Check the address of the data file.',
  ],
  html: [
    'type',
    'Đây là trang web (HTML), không phải tệp số liệu JSON. Hãy kiểm tra địa chỉ; máy chủ có thể đã trả về trang báo lỗi hoặc trang đăng nhập.',
    'This is a web page (HTML), not a JSON data file. Check the address; the server may have sent an error or login page.',
  ],
  truncated: [
    'type',
    'Tệp JSON bị cắt cụt hoặc sai cú pháp. Hãy xuất lại và tải lên trọn vẹn.',
    'The JSON file is cut short or has a syntax error. Export it again and upload all of it.',
  ],
  'not-json': ['type', 'Nội dung không phải là JSON.', 'The content is not JSON.'],
  version: [
    'type',
    'Tài liệu thuộc phiên bản {r}; trang này đọc phiên bản {e}. Hãy cập nhật nq-widgets hoặc xuất số liệu theo phiên bản {e}.',
    'The document is of version {r}; this page reads version {e}. Update nq-widgets or export the data as version {e}.',
  ],
  missing: ['key', 'Thiếu mục bắt buộc này; cần {e}.', 'This required key is missing; expected {e}.'],
  'unknown-key': ['key', 'Không có mục nào tên là “{r}”.', 'There is no key “{r}”.'],
  type: ['type', 'Sai kiểu dữ liệu: có {r}, cần {e}.', 'Wrong type: found {r}, expected {e}.'],
  pattern: [
    'pattern',
    'Viết sai dạng: có {r}, cần dạng {e}.',
    'Wrong form: found {r}, expected the form {e}.',
  ],
  limit: ['limit', 'Ngoài giới hạn: có {r}, cần {e}.', 'Out of bounds: found {r}, expected {e}.'],
  'unknown-party': [
    'unknown-id',
    'Chưa khai báo tổ chức hoặc cơ quan “{r}”.',
    'No organization or body “{r}” is declared.',
  ],
  'unknown-level': ['unknown-id', 'Chưa khai báo cấp “{r}”.', 'No level “{r}” is declared.'],
  'unknown-unit': ['unknown-id', 'Chưa khai báo đơn vị “{r}”.', 'No unit “{r}” is declared.'],
  'unknown-scale': ['unknown-id', 'Chưa khai báo thang xếp loại “{r}”.', 'No scale “{r}” is declared.'],
  'unknown-category': ['unknown-id', 'Chưa khai báo loại “{r}”.', 'No category “{r}” is declared.'],
  'unknown-target': ['unknown-id', 'Chưa khai báo chỉ tiêu “{r}”.', 'No target “{r}” is declared.'],
  'unknown-grade': ['unknown-id', 'Thang xếp loại không có mức “{r}”.', 'The scale has no grade “{r}”.'],
  'unknown-stage': ['unknown-id', 'Cách đo không có bước “{r}”.', 'The measure has no stage “{r}”.'],
  'unknown-changed': [
    'unknown-id',
    'Chưa khai báo đơn vị, cấp hoặc tổ chức “{r}”.',
    'No unit, level or organization “{r}” is declared.',
  ],
  'duplicate-id': ['duplicate', 'Mã “{r}” đã được dùng ở trên.', 'The id “{r}” is used above already.'],
  'duplicate-observation': [
    'duplicate',
    'Số liệu này đã có ở trên, cùng kỳ {r} và cùng ngày cập nhật. Bản sửa phải có “updated” khác.',
    'This figure is stated above, for the same period {r} and stamp. A revision needs another “updated”.',
  ],
  cycle: ['cycle', 'Đơn vị cấp trên quay vòng: {r}.', 'The units stand above each other in a circle: {r}.'],
  'period-order': ['order', 'Kỳ {r} kết thúc trước khi bắt đầu.', 'The period {r} ends before it begins.'],
  'date-order': ['order', 'Mốc kết thúc {r} phải sau mốc bắt đầu.', 'The end {r} must come after the start.'],
  'range-order': [
    'order',
    'Khoảng {r} phải viết từ nhỏ đến lớn.',
    'The range {r} must run from low to high.',
  ],
  'compliant-bound': [
    'order',
    'Số đạt ({r}) nhiều hơn tổng số phải thực hiện.',
    'More comply ({r}) than are bound.',
  ],
  'several-times': [
    'conflict',
    'Một mức yêu cầu chỉ có một loại thời gian; ở đây có {r}.',
    'A requirement has one kind of time; this one has {r}.',
  ],
  'span-without-every': ['conflict', '{r} chỉ đi với “every”.', '{r} goes with “every” only.'],
  'no-terms': [
    'conflict',
    '“every: term” cần “resolution.terms”.',
    '“every: term” needs “resolution.terms”.',
  ],
  'between-value': [
    'conflict',
    'Chỉ “between” có hai giá trị; so sánh khác có một giá trị. Ở đây có {r}.',
    '“between” takes two values, every other comparator one; found {r}.',
  ],
  'value-number': [
    'conflict',
    'Cách đo này cần giá trị là số; có {r}.',
    'This measure needs a number; found {r}.',
  ],
  'value-grade': [
    'conflict',
    'Cách đo này cần một mức của thang xếp loại; có {r}.',
    'This measure needs a grade of its scale; found {r}.',
  ],
  'value-milestone': [
    'conflict',
    'Cách đo này cần true, false hoặc một bước đã khai báo; có {r}.',
    'This measure needs true, false or a declared stage; found {r}.',
  ],
  'grade-scale': ['conflict', 'Cách đo xếp loại cần “scale”.', 'A grade measure needs “scale”.'],
  'level-organization': [
    'conflict',
    'Không đặt mã cấp là “organization”; chữ này chỉ các tổ chức.',
    'No level may have the id “organization”; the word stands for the organizations.',
  ],
  'each-levels': [
    'conflict',
    'Chỉ dùng “each” hoặc “levels”, không dùng cả hai.',
    'Use “each” or “levels”, not both.',
  ],
  'coverage-each': ['conflict', '“coverage” cần “each”.', '“coverage” needs “each”.'],
  'fraction-out-of': [
    'conflict',
    '“coverage” tính theo phân số cần “outOf”.',
    'A “coverage” in fractions needs “outOf”.',
  ],
  'pooled-organizations': ['conflict', '“pooled” cần “organizations”.', '“pooled” needs “organizations”.'],
  'same-time': [
    'conflict',
    'Trùng thời gian và đối tượng với {r}.',
    'Binds the same subject at the same time as {r}.',
  ],
  'unit-organization': [
    'conflict',
    'Đơn vị này thuộc tổ chức khác, không phải {r}.',
    'The unit belongs to another organization than {r}.',
  ],
  'half-ratio': [
    'conflict',
    '“numerator” và “denominator” phải đi cùng nhau.',
    '“numerator” and “denominator” go together.',
  ],
  'half-coverage': [
    'conflict',
    '“compliant” và “bound” phải đi cùng nhau.',
    '“compliant” and “bound” go together.',
  ],
  'null-status': [
    'conflict',
    '“value: null” cần “status” nêu lý do (M, L hoặc N).',
    '“value: null” needs a “status” that says why (M, L or N).',
  ],
  'no-value': ['conflict', 'Số liệu này không có giá trị.', 'This observation has no value.'],
  'figure-kind': [
    'conflict',
    'Giá trị không hợp với cách đo {r}.',
    'The value does not suit a measure of kind {r}.',
  ],
  'column-unknown': ['column', 'Không có cột nào tên là “{r}”.', 'There is no column “{r}”.'],
  'column-twice': ['column', 'Cột “{r}” có hai lần.', 'The column “{r}” stands twice.'],
  'column-missing': ['column', 'Thiếu cột bắt buộc “{r}”.', 'The required column “{r}” is missing.'],
  'column-count': ['column', 'Dòng có {r} ô, cần {e}.', 'The row has {r} cells, expected {e}.'],
  'column-cell': ['column', 'Ô của cột “{e}” sai: {r}.', 'The cell of column “{e}” is wrong: {r}.'],
  unreachable: [
    'unreachable',
    'Không tải được tệp số liệu ({r}). Hãy kiểm tra địa chỉ của tệp và kết nối mạng.',
    'The data file could not be loaded ({r}). Check its address and the network.',
  ],
  'no-targets': ['limit', 'Văn bản này không đặt chỉ tiêu.', 'This document sets no targets.'],
  'no-target': [
    'key',
    'Thiếu thuộc tính target: hãy ghi mã của chỉ tiêu cần hiển thị.',
    'The attribute target is missing: give the id of the target to show.',
  ],
  'attribute-target': [
    'unknown-id',
    'Tài liệu không có chỉ tiêu “{r}”. Hãy sửa thuộc tính target.',
    'The document has no target “{r}”. Correct the attribute target.',
  ],
  'attribute-organization': [
    'unknown-id',
    'Chỉ tiêu này không giao cho “{r}”. Hãy ghi thuộc tính organization là một trong: {e}.',
    'The target does not bind “{r}”. Set the attribute organization to one of: {e}.',
  ],
  'attribute-unit': ['unknown-id', 'Chỉ tiêu này không có đơn vị “{r}”.', 'The target has no unit “{r}”.'],
  'which-organization': [
    'key',
    'Chỉ tiêu này giao cho nhiều tổ chức. Hãy ghi thuộc tính organization là một trong: {e}.',
    'The target binds several organizations. Set the attribute organization to one of: {e}.',
  ],
  'attribute-period': [
    'unknown-id',
    'Không có yêu cầu nào cho kỳ “{r}”. Có: {e}.',
    'There is no requirement for the period “{r}”. There are: {e}.',
  ],
  'attribute-level': [
    'unknown-id',
    'Tài liệu không có cấp “{r}”. Hãy ghi thuộc tính level là một trong: {e}.',
    'The document has no level “{r}”. Set the attribute level to one of: {e}.',
  ],
  'attribute-parent': [
    'unknown-id',
    'Tài liệu không có đơn vị “{r}”. Hãy sửa thuộc tính parent.',
    'The document has no unit “{r}”. Correct the attribute parent.',
  ],
  'attribute-by': [
    'unknown-id',
    'Thuộc tính by phải là một trong: {e}; có “{r}”.',
    'The attribute by must be one of: {e}; found “{r}”.',
  ],
  'attribute-widget': [
    'unknown-id',
    'Tên widget phải là một trong: {e}; có “{r}”.',
    'The widget must be one of: {e}; found “{r}”.',
  ],
  'attribute-group': [
    'unknown-id',
    'Thuộc tính group phải là một trong: {e}; có “{r}”.',
    'The attribute group must be one of: {e}; found “{r}”.',
  ],
  'target-not-graded': [
    'unknown-id',
    'Chỉ tiêu “{r}” không xếp loại từng đơn vị. Hãy ghi thuộc tính target là một trong: {e}.',
    'The target “{r}” counts no units by grade. Set the attribute target to one of: {e}.',
  ],
  'no-graded-targets': [
    'unknown-id',
    'Chỉ tiêu “{r}” không xếp loại từng đơn vị; văn bản này không có chỉ tiêu nào xếp loại từng đơn vị.',
    'The target “{r}” counts no units by grade, and no other target of this document does.',
  ],
  'level-not-counted': [
    'unknown-id',
    'Chỉ tiêu này không xếp loại đơn vị ở cấp “{r}”. Hãy ghi thuộc tính level là một trong: {e}.',
    'The target counts no units of the level “{r}”. Set the attribute level to one of: {e}.',
  ],
  'no-level-counted': [
    'unknown-id',
    'Chỉ tiêu này xếp loại các tổ chức, không theo cấp. Hãy bỏ thuộc tính level (có “{r}”).',
    'The target counts organizations, not the units of a level. Remove the attribute level (found “{r}”).',
  ],
  'attribute-lead': [
    'unknown-id',
    'Tài liệu không có tổ chức, cơ quan “{r}”. Hãy sửa thuộc tính lead.',
    'The document has no organization or body “{r}”. Correct the attribute lead.',
  ],
  'attribute-status': [
    'unknown-id',
    'Thuộc tính status phải là một trong: {e}; có “{r}”.',
    'The attribute status must be one of: {e}; found “{r}”.',
  ],
  'no-spec': [
    'key',
    'Chưa có biểu đồ để vẽ: hãy đặt thuộc tính spec của phần tử (một đối tượng Vega-Lite), ghi địa chỉ của tệp đặc tả vào thuộc tính spec-src, hoặc đặt một thẻ <script type="application/vnd.vegalite+json"> bên trong.',
    'There is nothing to draw: set the element’s property spec (a Vega-Lite object), give the address of a file with the spec in the attribute spec-src, or put a <script type="application/vnd.vegalite+json"> inside it.',
  ],
  'spec-unreachable': [
    'unreachable',
    'Không tải được đặc tả biểu đồ ({r}). Hãy kiểm tra địa chỉ ở thuộc tính spec-src và kết nối mạng.',
    'The spec of the chart could not be loaded ({r}). Check the address in the attribute spec-src and the network.',
  ],
  'spec-json': [
    'type',
    'Đặc tả của biểu đồ không phải là JSON ({r}).',
    'The spec of the chart is not JSON ({r}).',
  ],
  'spec-type': [
    'type',
    'spec phải là một đối tượng Vega-Lite viết được dưới dạng JSON; có {r}.',
    'spec must be a Vega-Lite object that JSON can hold; found {r}.',
  ],
  'spec-language': [
    'type',
    'Phần tử này chỉ vẽ Vega-Lite; “$schema” là {r}.',
    'This element draws Vega-Lite only; “$schema” is {r}.',
  ],
  'spec-no-table': [
    'key',
    'spec chưa dùng bảng số liệu nào. Hãy viết data: { name: … } với một trong: {e}.',
    'The spec uses none of the tables. Write data: { name: … } with one of: {e}.',
  ],
  'spec-table': [
    'unknown-id',
    'Không có bảng số liệu nào tên là “{r}”. Hãy dùng một trong: {e}.',
    'There is no table “{r}”. Use one of: {e}.',
  ],
  'spec-url': [
    'conflict',
    'Biểu đồ không tải gì từ mạng và không có liên kết; hãy bỏ {r}. Số liệu lấy từ các bảng: {e}.',
    'A chart loads nothing and links nowhere; take out {r}. Its data are the tables: {e}.',
  ],
  'spec-compile': [
    'conflict',
    'Vega-Lite không dựng được biểu đồ này: {r}. Hãy sửa spec.',
    'Vega-Lite cannot make a chart of this: {r}. Correct the spec.',
  ],
  'spec-expression': [
    'conflict',
    'Một biểu thức trong spec không chạy được: {r}. Hãy sửa biểu thức đó.',
    'An expression in the spec does not run: {r}. Correct it.',
  ],
  'attribute-reference-period': [
    'pattern',
    'Thuộc tính period phải là kỳ số liệu dạng 2025, 2025-S1, 2025-Q3 hoặc 2025-07; có “{r}”.',
    'The attribute period must be a reference period such as 2025, 2025-S1, 2025-Q3 or 2025-07; found “{r}”.',
  ],
  'attribute-as-of': [
    'pattern',
    'Thuộc tính as-of phải là ngày dạng 2025-09-30; có “{r}”.',
    'The attribute as-of must be a date such as 2025-09-30; found “{r}”.',
  ],
};

/** The findings as problems, worded in Vietnamese or, for `en`, in English. */
export function describeProblems(findings: readonly Finding[], lang = 'vi'): Problem[] {
  const english = lang.toLowerCase().startsWith('en');
  return findings.map(({ path, rule, expected, value, received = value && show(value.is), candidates }) => {
    const [code, vi, en] = RULES[rule]!;
    const word = typeof value?.is === 'string' ? value.is : received;
    const suggestion = word && candidates ? nearest(word, candidates) : undefined;
    const sentence = (english ? en : vi).replaceAll(
      /\{([re])\}/g,
      (_, which) => (which === 'r' ? received : expected) ?? '',
    );
    const hint = suggestion && (english ? ` Did you mean “${suggestion}”?` : ` Có phải “${suggestion}”?`);
    return {
      path: formatPath(path),
      code,
      message: sentence + (hint ?? ''),
      ...(expected === undefined ? {} : { expected }),
      ...(received === undefined ? {} : { received }),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
}

const formatPath = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${key}` : key)).join('');

/** What was found, short enough for a message. */
function show(value: unknown): string {
  const text = print(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function print(value: unknown): string {
  try {
    const text: unknown = JSON.stringify(value);
    return typeof text === 'string' ? text : typeof value;
  } catch {
    // What no JSON text can hold: a circle, a bigint, something too deep.
    return typeof value;
  }
}
