/**
 * What every field of the format means: the Vietnamese term, then one English sentence with units and shape. Plain data for
 * the generator of `schema.json` alone, so that none of it reaches a bundle; the types make a forgotten field an error.
 */
import type * as format from '../schema.js';
import type * as z from 'zod/mini';

type Fields<Schema> = Record<keyof z.infer<Schema>, string>;

/** The definitions that are not objects with fields of their own. */
export const simple = {
  id: 'mã — An identifier: lower-case letters, digits, ".", "_", "/" and "-", beginning with a letter or digit; unique in its list, and declared wherever it is used.',
  date: 'ngày — A calendar day that exists, `YYYY-MM-DD` (ISO 8601).',
  partialDate: 'ngày, tháng hoặc năm — A day, a month `YYYY-MM` or a year, as precise as the text is.',
  stamp:
    'ngày hoặc thời điểm — A day, or a day with its time and, if known, its offset from UTC; it is taken by the date as written.',
  period:
    'kỳ — A reference period: year `2025`, half-year `2025-S1`, quarter `2025-Q3`, month `2025-07`, day `2025-07-31`, or a range of two of them, `2021/2025`, both ends included.',
  webAddress: 'địa chỉ web — An absolute http or https address.',
  name: 'tên — A name, or the list of names something has had, each with the days it was valid; things are joined by id and code, never by name.',
  changeKind:
    'loại thay đổi — What happened to the units: "merge" (sáp nhập, hợp nhất), "split" (chia, tách), "rename" (đổi tên), "move" (chuyển về đơn vị cấp trên khác), "end" (kết thúc hoạt động).',
  measureKind:
    'loại cách đo — "percent" (tỷ lệ %), "count" (số đếm), "amount" (lượng có đơn vị, như tiền), "rate" (mức bình quân trên một đơn vị), "grade" (mức xếp loại), "milestone" (mốc hoàn thành), "rank" (thứ hạng; 1 is best).',
  aggregate:
    'cách tổng hợp — How figures of units go up the tree: "ratio" (sum of numerators over sum of denominators), "sum", "max", "min", or "none"; percentages are never averaged.',
  comparator:
    'phép so sánh — "gte" từ … trở lên, ít nhất; "gt" trên; "lte" không quá; "lt" dưới; "eq" đúng, bằng; "between" từ … đến, which takes a range of two values.',
  range: 'khoảng — Two numbers, the lower first, both ends included.',
  cadence:
    'chu kỳ — How often: every "month" (tháng), "quarter" (quý), "half-year" (sáu tháng), "year" (năm) or "term" (nhiệm kỳ, one of `resolution.terms`).',
  taskCadence:
    'chu kỳ nhiệm vụ — A cadence, or "continuous" (thường xuyên), "periodic" (định kỳ), "as-required" (đột xuất, khi có yêu cầu).',
  observationStatus:
    'trạng thái số liệu — SDMX CL_OBS_STATUS. Judged: A (bình thường, normal; the default), P (ước, provisional; marked), E (ước tính, estimated; marked), I (suy ra, imputed; marked), B (gián đoạn chuỗi, break in series) and D (định nghĩa khác, definition differs); a trend uses only figures since the last B or D. F (dự báo, forecast) is drawn, never judged. M (thiếu, missing) and L (không thu thập, not collected) are silent: no figure. N (không áp dụng, not applicable) leaves its subject out of the verdict and of the base of a coverage.',
  qualifier:
    'từ hạn định — A word that stays with the figure on screen: "over" (trên; over 90 satisfies `gt` 90), "nearly" (gần; nearly 90 satisfies no comparator at 90), "about" (khoảng; judged as the number).',
};

export const columns: Fields<typeof format.columnsSchema> = {
  fields: 'tên cột — The names of the fields, once each, in the order of the cells.',
  rows: 'dòng — One row of cells for each item, as many cells as there are fields; a cell is what its field takes, null leaves the field out, and null in the column "value" with a status that says why is `value: null`.',
};

export const source: Fields<typeof format.sourceSchema> = {
  title: 'tên nguồn — The title of the publication or report.',
  url: 'địa chỉ — Where it can be read.',
};

export const document: Fields<typeof format.resolutionSchema> = {
  $schema: 'lược đồ — The address of this JSON Schema, for editors; it has no effect on reading.',
  version: 'phiên bản — The version of the format: 1.',
  updated:
    'thời điểm cập nhật — The stamp of this edition of the document; an older edition never replaces a newer one on screen.',
  illustrative:
    'số liệu minh họa — True when the figures are samples; every widget then says so on its face.',
  dueAfter: "hạn báo cáo — Days after a period's end when its figure is due, a whole number; 31 when absent.",
  resolution: 'nghị quyết, kế hoạch — The text that sets the targets.',
  organizations: 'tổ chức — The organizations that are bound and compared with each other.',
  bodies:
    'cơ quan, ban — Committees and agencies: they lead tasks and may be bound, but are not compared; they share one set of ids with the organizations.',
  levels: 'cấp — The named rungs of the unit tree, highest first.',
  units: 'đơn vị — The units of the tree, as a list of objects or as columns.',
  changes: 'thay đổi đơn vị — Mergers, splits and other changes of units, levels or organizations.',
  scales: 'thang xếp loại — The ordered classifications that grade measures use.',
  categories: 'loại — What the parts of a requirement and of a figure are told apart by.',
  targets: 'chỉ tiêu — The targets, in the order of the text.',
  observations: 'số liệu — The reported figures, as a list of objects or as columns.',
  tasks: 'nhiệm vụ — The qualitative duties, in the order of the text.',
};

export const resolution: Fields<typeof format.headingSchema> = {
  id: 'mã — The id of the resolution.',
  number: 'số, ký hiệu — The official number as printed, such as "08-NQ/ĐUK".',
  title: 'trích yếu, tên — The title as printed.',
  issuer: 'cơ quan ban hành — Who issued it.',
  place: 'nơi ban hành, địa phương — The place or province it is for.',
  issued: 'ngày ban hành — When it was issued; a month or a year where the day is left blank.',
  period: 'thời kỳ thực hiện — The period it covers, such as `2021/2025`.',
  openEnded: 'và những năm tiếp theo — True when it goes on after its period ("và những năm tiếp theo").',
  terms: 'nhiệm kỳ — The terms that `every: "term"` counts, each as a period.',
  source: 'nguồn — Where the text can be read.',
  reading: 'cách hiểu — What was supplied by the publisher rather than printed.',
};

export const organization: Fields<typeof format.organizationSchema> = {
  id: 'mã — The id that other parts of the document use.',
  code: 'mã chính thức — The official code, as text: leading zeros matter.',
  name: 'tên tổ chức — The full name, or the names it has had.',
  shortName: 'tên viết tắt — A short name for axes and narrow screens.',
};

export const level: Fields<typeof format.levelSchema> = {
  id: 'mã cấp — The id of the level; "organization" is reserved.',
  name: 'tên cấp — The name, such as "Cấp xã".',
  from: 'từ ngày — The first day on which the level exists.',
  to: 'đến trước ngày — The day on which it no longer exists (exclusive).',
};

export const unit: Fields<typeof format.unitSchema> = {
  id: 'mã đơn vị — The id that other parts of the document use.',
  code: 'mã chính thức — The official code, as text: leading zeros matter.',
  name: 'tên đơn vị — The name, or the names it has had.',
  organization: 'tổ chức — The id of the organization or body it belongs to.',
  level: 'cấp — The id of the level it stands on.',
  parent: 'đơn vị cấp trên — The id of the unit above it.',
  from: 'từ ngày — The first day on which the unit exists.',
  to: 'đến trước ngày — The day on which it no longer exists (exclusive).',
};

export const change: Fields<typeof format.changeSchema> = {
  date: 'ngày hiệu lực — The day on which the change takes effect.',
  act: 'văn bản — The act that made it; it is given as the reason on screen.',
  kind: 'loại thay đổi — What happened; on a merge the predecessors enter the series, a split breaks it.',
  from: 'đơn vị trước — Ids of the units, levels or organizations before the change.',
  into: 'đơn vị sau — Ids of those after it; absent where something just ends.',
};

export const scale: Fields<typeof format.scaleSchema> = {
  id: 'mã thang — The id of the scale.',
  name: 'tên thang — The name of the classification.',
  grades: 'các mức — Its grades, best first, at least two.',
  reading: 'cách hiểu — What was supplied by the publisher rather than printed.',
};

export const grade: Fields<typeof format.gradeSchema> = {
  id: 'mã mức — The id of the grade, unique in its scale.',
  name: 'tên mức — The name, such as "Hoàn thành tốt nhiệm vụ".',
};

export const category: Fields<typeof format.categorySchema> = {
  id: 'mã loại — The id of the category.',
  name: 'tên loại — The name, such as "Tập thể".',
};

export const stage: Fields<typeof format.stageSchema> = {
  id: 'mã bước — The id of the stage, unique in its measure.',
  name: 'tên bước — The name of the stage.',
};

export const measure: Fields<typeof format.measureSchema> = {
  kind: 'loại cách đo — What one observation of the target is.',
  unit: 'đơn vị tính — What is counted or measured, as words: "nhiệm kỳ", "đoàn viên/cơ sở", "triệu đồng".',
  decimals: 'số chữ số thập phân — Digits after the decimal point on screen, 0 to 10.',
  scale: 'thang xếp loại — The id of the scale; a grade measure needs it.',
  stages: 'các bước — The stages of a milestone in order, at least two; without them it is done or not done.',
  aggregate: 'cách tổng hợp — How figures of units are put together up the tree.',
  cumulative:
    "lũy kế — True when the figures are running totals since the start of the requirement's period: the newest counts, they do not add up.",
  flow: 'số phát sinh trong kỳ — True when the figures of periods add up over the time they tile, false for a level; by default a count or amount under `every` or `within` is a flow, unless it has `change` or is aggregated by max or min.',
  minDenominator:
    'mẫu số tối thiểu — Units whose denominator is smaller are not ranked, and the reason is given.',
};

export const target: Fields<typeof format.targetSchema> = {
  id: 'mã chỉ tiêu — The id that observations use.',
  ref: 'vị trí trong văn bản — The place in the text, such as "II.2.2 (4)".',
  name: 'tên chỉ tiêu — A short name for headings.',
  quote: 'nguyên văn — The sentence as printed.',
  organizations: 'tổ chức — Ids of the organizations it binds, where a requirement names none.',
  measure: 'cách đo — What one observation is and how observations are put together.',
  baseline: 'số gốc — The values progress is counted from.',
  requirements: 'mức yêu cầu — What must be reached, by whom and when; at least one.',
  dueAfter:
    "hạn báo cáo — Days after a period's end when its figure is due; that of the document when absent.",
  aim: 'phấn đấu — True when every requirement is an aim rather than a duty; shown, without effect on the verdict.',
  condition: 'điều kiện — A condition in the words of the text; shown, not judged.',
  population: 'đối tượng được tính — The population the figures count, in words.',
  reading: 'cách hiểu — How the publisher reads a phrase that has two meanings.',
  partners: 'phối hợp — Ids of organizations and bodies that help.',
};

export const baseline: Fields<typeof format.baselineSchema> = {
  organization: 'tổ chức — The id of the organization it is for.',
  unit: 'đơn vị — The id of the unit it is for.',
  level: 'cấp — The id of the level it is for.',
  category: 'loại — The id of the category it is for.',
  population: 'đối tượng được tính — The population it counts, in words.',
  period: 'kỳ số gốc — The period of the value.',
  value: 'giá trị gốc — The number, in the unit of the measure.',
  source: 'nguồn — Where it comes from, in words or with an address.',
  note: 'ghi chú — A note for readers.',
};

export const requirement: Fields<typeof format.requirementSchema> = {
  ref: 'vị trí trong văn bản — The place in the text, where it is not that of the target.',
  quote: 'nguyên văn — The sentence as printed, where it is not that of the target.',
  organizations:
    'tổ chức — Ids of those bound, each judged by itself; those of the target when absent, and the whole when the target has none.',
  pooled:
    'tính gộp — True takes the listed organizations together as one subject, which needs the figure of every one of them; with `each`, the units of all of them are counted in one coverage.',
  levels: "cấp — Ids of levels, each bound with that level's own figure.",
  each: 'từng đơn vị — A level, several levels taken together, or "organization": those there are bound one by one, and `coverage` says how many must satisfy; without it, all.',
  comparator: 'phép so sánh — How the figure is held against the value.',
  value:
    'giá trị yêu cầu — A number in the unit of the measure (per cent as 90, not 0.9), two numbers for "between", true or false for a milestone, or the id of a grade or stage.',
  bare: 'số trần — True when the text gives a bare number ("đạt 86%"): more satisfies it too, but no "trở lên" is added on screen.',
  by: 'chỉ tiêu đến hạn — The period by whose end the level must be reached.',
  every:
    'chỉ tiêu định kỳ — The cadence of periods each of which must satisfy it; only whole periods between `from` and `to` count.',
  from: "từ kỳ — The first period of `every`; when absent, the start of the resolution's period, else its issue.",
  to: "đến kỳ — The last period of `every`, included; when absent, the end of the resolution's period.",
  openEnded: 'và những năm tiếp theo — True when `every` goes on after `to`.',
  within: 'chỉ tiêu cả giai đoạn — The period, a term or one year, over which the flow is added up.',
  aim: 'phấn đấu — True for an aim rather than a duty; shown, without effect on the verdict.',
  basically: 'cơ bản — True keeps the word on screen; it has no effect on the verdict.',
  tolerance:
    "sai số cho phép — The publisher's number for how far a figure may fall short, in the unit of the value; it widens every numeric edge.",
  ceiling:
    'mức trần — True when the top of a "between" must not be exceeded; otherwise more than the top satisfies it too.',
  change:
    'mức tăng, giảm — The value is a change of the figure from an earlier one, rather than the figure itself.',
  coverage: 'độ phủ — How many of those that `each` binds must satisfy the requirement.',
  parts:
    'các phần — Parts that must be satisfied as well; they need not add up to the total, and one missed part is a miss.',
  condition: 'điều kiện — A condition in the words of the text ("còn nguồn"); shown, not judged.',
  population:
    'đối tượng được tính — The population it counts, in words; only figures with the same text answer, and figures of different populations never share a trend, a rank or a sum.',
  reading: 'cách hiểu — How the publisher reads a phrase that has two meanings.',
  partners: 'phối hợp — Ids of organizations and bodies that help.',
};

export const changeRule: Fields<typeof format.changeRuleSchema> = {
  direction: 'chiều — "increase" (tăng) or "decrease" (giảm); the value itself is written without a sign.',
  from: 'so với — "previous" (kỳ trước, the period before of the same length), "baseline" (số gốc), or a named period.',
  in: 'tính theo — "percent" (% of the absolute earlier figure), "points" (điểm %), or "absolute" (the unit of the measure).',
};

export const coverageRule: Fields<typeof format.coverageRuleSchema> = {
  comparator: 'phép so sánh — How the share or number of those that satisfy is held against the value.',
  value:
    'giá trị — A number of units, per cent, or the numerator of a fraction, by `unit`; two numbers for "between".',
  unit: 'đơn vị tính — "count" (số đơn vị), "percent" (% of those bound), "fraction" (value out of `outOf`, such as 2/3).',
  outOf: 'trên tổng số — The total the text names ("3/6"), or the denominator of a fraction; a whole number.',
  bare: 'số trần — True when the text gives a bare number; more satisfies it too.',
};

export const part: Fields<typeof format.partSchema> = {
  category: 'loại — The id of the category whose figures answer.',
  comparator: 'phép so sánh — How the figure of the part is held against the value.',
  value: 'giá trị yêu cầu — A number in the unit of the measure; two numbers for "between".',
  bare: 'số trần — True when the text gives a bare number; more satisfies it too.',
};

export const observation: Fields<typeof format.observationSchema> = {
  target: 'chỉ tiêu — The id of the target.',
  organization: "tổ chức — The id of the organization; the unit's own when absent.",
  unit: 'đơn vị — The id of the unit; without one the figure is on the organization or the whole.',
  level: 'cấp — The id of the level the figure is on, where it is not that of one unit.',
  category: 'loại — The id of the category, for the figure of a part.',
  population: 'đối tượng được tính — The population the figure counts, in the same words as the requirement.',
  period: 'kỳ số liệu — The reference period of the figure.',
  value:
    'giá trị — The number, in the unit of the measure (per cent as 90, not 0.9); null needs a status that says why.',
  grade:
    'mức xếp loại — The id of the grade; with `compliant` and `bound`, the bar that those who comply have reached.',
  done: 'đã hoàn thành — Whether the milestone is done.',
  stage: 'bước đã đạt — The id of the stage reached.',
  numerator:
    'tử số — With the denominator it may stand for the value; where there is a value too, the ratio counts.',
  denominator: 'mẫu số — A number greater than zero.',
  compliant: 'số đạt — How many of those bound one by one comply; it feeds the coverage.',
  bound: 'tổng số phải thực hiện — How many are bound.',
  status: 'trạng thái số liệu — How the figure is read: A (normal) when absent.',
  qualifier: 'từ hạn định — The word that stands before the number: trên, gần, khoảng.',
  source: 'nguồn — Where it comes from, in words or with an address.',
  note: 'ghi chú — A note for readers.',
  updated:
    "cập nhật — When this figure was stated, taken by its date: it is invisible to earlier as-of dates, and of two figures for one key the newest counts; without it, visible from its period's first day.",
};

export const task: Fields<typeof format.taskSchema> = {
  id: 'mã nhiệm vụ — The id of the task.',
  ref: 'vị trí trong văn bản — The place in the text.',
  name: 'tên nhiệm vụ — A short name.',
  quote: 'nguyên văn — The sentence as printed.',
  lead: 'chủ trì — Ids of the organizations and bodies that lead.',
  partners: 'phối hợp — Ids of those that help.',
  reportTo: 'nơi nhận báo cáo — Ids of those it is reported to.',
  by: 'hạn — The period by whose end it must be done.',
  every: 'chu kỳ — How often it is done: one cadence or several.',
  in: 'thời điểm trong năm — The part of each year it falls in: "S1", "S2", "Q1" to "Q4", or a month "01" to "12".',
  reading: 'cách hiểu — What was supplied by the publisher rather than printed.',
  updates: 'tiến độ — What has been reported on it.',
};

export const taskUpdate: Fields<typeof format.taskUpdateSchema> = {
  date: 'ngày — The day of the report.',
  period: 'kỳ — The period it is on.',
  text: 'nội dung — What was reported, in words.',
  percent: 'tiến độ (%) — How much is done, in per cent, 0 to 100.',
  done: 'đã xong — Whether it is done.',
  by: 'đơn vị báo cáo — The id of the organization or body that reported.',
};

/** One name of something, where it has had several. */
export const datedName: Record<'name' | 'from' | 'to', string> = {
  name: 'tên — The name.',
  from: 'từ ngày — The first day on which it was valid.',
  to: 'đến trước ngày — The day on which it was no longer valid (exclusive).',
};

/** What each object of the format is. */
export const objects = {
  document: {
    means: 'tài liệu — A resolution, its targets, the figures reported for them and its tasks.',
    fields: document,
  },
  resolution: { means: 'nghị quyết, kế hoạch — The text that sets the targets.', fields: resolution },
  source: { means: 'nguồn — Where something comes from.', fields: source },
  datedName: { means: 'tên theo thời gian — A name with the days it was valid.', fields: datedName },
  organization: { means: 'tổ chức — An organization or body.', fields: organization },
  level: { means: 'cấp — A named rung of the unit tree.', fields: level },
  unit: { means: 'đơn vị, cơ sở, chi hội — One unit of the tree.', fields: unit },
  change: { means: 'thay đổi đơn vị — What happened to units, and by which act.', fields: change },
  scale: { means: 'thang xếp loại — An ordered classification.', fields: scale },
  grade: { means: 'mức xếp loại — One grade of a scale.', fields: grade },
  category: {
    means: 'loại — A kind that the parts of a requirement are told apart by.',
    fields: category,
  },
  stage: { means: 'bước — One stage of a milestone.', fields: stage },
  measure: { means: 'cách đo — What one observation of a target is.', fields: measure },
  target: { means: 'chỉ tiêu — One commitment of the resolution.', fields: target },
  baseline: { means: 'số gốc — A value that progress is counted from.', fields: baseline },
  requirement: {
    means:
      'mức yêu cầu — A comparator, a value, whom it binds and when: exactly one of `by`, `every` and `within`, or none, and then it always holds and the newest figure judges it.',
    fields: requirement,
  },
  changeRule: {
    means: 'mức tăng, giảm — What a change is counted from, which way and in what.',
    fields: changeRule,
  },
  coverageRule: {
    means: 'độ phủ — How many of those bound one by one must satisfy the requirement.',
    fields: coverageRule,
  },
  part: { means: 'phần — One part of a requirement, by category.', fields: part },
  observation: {
    means: 'số liệu — One reported value for one reference period.',
    fields: observation,
  },
  task: {
    means: 'nhiệm vụ — A qualitative duty with a lead, partners, a cadence or a due date.',
    fields: task,
  },
  taskUpdate: { means: 'cập nhật nhiệm vụ — One report on a task.', fields: taskUpdate },
  columns: {
    means:
      'danh sách dạng cột — A long list with the field names once; it means the same as the list of objects.',
    fields: columns,
  },
};
