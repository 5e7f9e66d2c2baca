/** The examples of the method page: what each gauge is asked there, the verdict that the text beside it explains, and its name. */
/** One sentence of the Nghệ An resolution binds five organizations, each at its own value. */
const membership = (name, status, organization, asOf) => ({
  name,
  status,
  target: 'nghe-an/membership',
  organization,
  asOf,
});

/** A year before the deadline of 2025, and a year after it. */
const BEFORE = '2024-11-20';
const AFTER = '2026-11-20';

const EXAMPLES = [
  membership('met', 'met', 'nong-dan', AFTER),
  { ...membership('early', 'met', 'cuu-chien-binh', BEFORE), early: true },
  membership('missed', 'missed', 'doan-thanh-nien', AFTER),
  membership('on-track', 'on-track', 'nong-dan', BEFORE),
  membership('at-risk', 'at-risk', 'phu-nu', BEFORE),
  membership('at-risk-falling', 'at-risk', 'lien-doan-lao-dong', BEFORE),
  membership('off-track', 'off-track', 'doan-thanh-nien', BEFORE),
  membership('awaiting', 'awaiting', 'phu-nu', '2026-01-20'),
  {
    name: 'no-trend',
    status: 'no-trend',
    target: 'nghe-an/labour-agreements',
    organization: 'lien-doan-lao-dong',
    asOf: BEFORE,
  },
  membership('no-data', 'no-data', 'phu-nu', AFTER),
  {
    name: 'not-applicable',
    status: 'not-applicable',
    target: 'dong-thap/grades',
    unit: 'mttq/thap-muoi',
    asOf: AFTER,
  },
  { name: 'recurring', status: 'met', target: 'lao-cai/member-study', asOf: AFTER },
  { name: 'flow', status: 'on-track', target: 'nghe-an/supervision', organization: 'mttq', asOf: AFTER },
  { name: 'ceiling', status: 'met', target: 'lao-cai/office-terms', asOf: AFTER },
  {
    name: 'range',
    status: 'met',
    target: 'nghe-an/studies',
    organization: 'lien-doan-lao-dong',
    asOf: AFTER,
  },
  {
    name: 'parts',
    status: 'missed',
    target: 'quang-binh/skilful-models',
    organization: 'dang-bo-khoi',
    asOf: AFTER,
  },
  { name: 'coverage', status: 'met', target: 'nghe-an/excellent', asOf: AFTER },
  {
    name: 'coverage-undecided',
    status: 'no-data',
    target: 'lao-cai/grades',
    organization: 'mttq',
    asOf: AFTER,
  },
  {
    name: 'break',
    status: 'no-trend',
    target: 'lao-cai/union-coverage',
    organization: 'lien-doan-lao-dong',
    asOf: AFTER,
  },
  {
    name: 'aggregation',
    status: 'missed',
    target: 'lao-cai/membership',
    organization: 'nong-dan',
    asOf: AFTER,
  },
  {
    name: 'rounding',
    status: 'missed',
    target: 'lao-cai/membership',
    organization: 'doan-thanh-nien',
    asOf: AFTER,
  },
];

const NAMES = {
  met: ['Đạt', 'Met'],
  early: ['Đạt trước hạn', 'Met early'],
  missed: ['Không đạt', 'Missed'],
  'on-track': ['Đúng tiến độ', 'On track'],
  'at-risk': ['Có nguy cơ', 'At risk'],
  'at-risk-falling': ['Đang đạt nhưng giảm', 'Met now, but falling'],
  'off-track': ['Chậm tiến độ', 'Off track'],
  awaiting: ['Chờ số liệu', 'Awaiting figures'],
  'no-trend': ['Chưa đủ số liệu', 'No trend'],
  'no-data': ['Thiếu số liệu', 'No data'],
  'not-applicable': ['Không áp dụng', 'Not applicable'],
  recurring: ['Hằng năm', 'Every year'],
  flow: ['Cộng dồn trong kỳ', 'A flow within its period'],
  ceiling: ['Mức tối đa', 'A ceiling'],
  range: ['Trong khoảng', 'A range'],
  parts: ['Tổng và các phần', 'A total and its parts'],
  coverage: ['Số đơn vị phải đạt', 'How many must comply'],
  'coverage-undecided': ['Còn đơn vị chưa báo cáo', 'Some have not reported'],
  break: ['Chuỗi số liệu bị ngắt', 'A broken series'],
  aggregation: ['Cộng từ đơn vị', 'Added up from units'],
  rounding: ['Sát mức yêu cầu', 'Just short of the requirement'],
};

export const VERDICTS = EXAMPLES.map((example) => {
  const [vi, en] = NAMES[example.name];
  return { ...example, vi, en };
});
