/** What the documentation shows first of each element: the gallery has it as a scene, the docs as the code to paste. */

export const FARMERS = {
  vi: 'Hội Nông dân: yêu cầu từ 95% trở lên.',
  en: 'Farmers’ Union: 95% or more is required.',
};
const WOMEN = {
  vi: 'Hội Liên hiệp Phụ nữ: yêu cầu từ 90% trở lên.',
  en: 'Women’s Union: 90% or more is required.',
};

const membership = { target: 'membership-rate' };
const farmers = { ...membership, organization: 'nong-dan' };

const ownSpec = (language) => ({
  title: { vi: 'Tỷ lệ tập hợp đoàn viên, hội viên', en: 'Members among those eligible' }[language],
  data: { name: 'progress' },
  transform: [{ filter: 'datum.inForce && datum.unit === null' }],
  mark: 'bar',
  height: 200,
  encoding: { y: { field: 'organizationName' }, x: { field: 'value' }, color: { field: 'statusName' } },
});

/** `src` names a file of `demo/resolutions/`. */
export const EXAMPLES = [
  { element: 'nq-target-gauge', src: 'lao-cai.json', attributes: farmers, text: FARMERS },
  {
    ...{ element: 'nq-organization-comparison', src: 'lao-cai.json', attributes: membership },
    text: {
      vi: 'Hội Nông dân, Đoàn Thanh niên: từ 95% trở lên; Hội Liên hiệp Phụ nữ: từ 90% trở lên.',
      en: 'Farmers’ Union, Youth Union: 95% or more; Women’s Union: 90% or more.',
    },
  },
  {
    ...{ element: 'nq-branch-ranking', src: 'lao-cai.json', attributes: { ...farmers, rows: '8' } },
    text: { vi: 'Xếp hạng các chi hội nông dân.', en: 'The branches of the Farmers’ Union in order.' },
  },
  { element: 'nq-target-trend', src: 'lao-cai.json', attributes: farmers, text: FARMERS },
  {
    ...{ element: 'nq-grade-distribution', src: 'lao-cai.json', attributes: { target: 'grassroots-grade' } },
    text: { vi: 'Cơ cấu xếp loại của các tổ chức cơ sở.', en: 'The grades of the grassroots organizations.' },
  },
  {
    ...{ element: 'nq-scorecard', src: 'quang-binh.json', attributes: {} },
    text: {
      vi: 'Tiến độ các chỉ tiêu của Nghị quyết 08-NQ/ĐUK.',
      en: 'How the targets of Resolution 08-NQ/ĐUK stand.',
    },
  },
  {
    ...{ element: 'nq-task-list', src: 'lao-cai.json', attributes: { lead: 'dang-doan-hdnd' } },
    text: {
      vi: 'Các nhiệm vụ do Đảng đoàn Hội đồng nhân dân tỉnh chủ trì.',
      en: 'The tasks that the Party group of the provincial People’s Council leads.',
    },
  },
  { element: 'nq-chart', src: 'lao-cai.json', attributes: membership, text: FARMERS, spec: ownSpec },
  {
    ...{ element: 'nq-resolution', src: 'lao-cai.json', attributes: {} },
    inside: [
      {
        ...{ element: 'nq-target-gauge', attributes: { ...farmers, variant: 'linear' } },
        text: FARMERS,
      },
      {
        element: 'nq-target-gauge',
        attributes: { ...membership, organization: 'phu-nu', variant: 'linear' },
        text: WOMEN,
      },
    ],
  },
];
