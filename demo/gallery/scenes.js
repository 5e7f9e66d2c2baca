/** Every element in every state that it can be in, by name: what the gallery shows, and what the tests look at. */
import { AS_OF, galleryDocument } from './document.js';
import { EXAMPLES } from './examples.js';
import { addressOnce } from './once.js';
import { STATES } from './states.js';
import { VERDICTS } from './verdicts.js';

const membership = { target: 'membership' };

const WAITING = {
  vi: 'Năm 2025, Hội Nông dân tập hợp 93,4% hội viên; yêu cầu từ 95% trở lên.',
  en: 'In 2025 the Farmers’ Union had 93.4% of those eligible; 95% or more is required.',
};

/** What each element is asked, and which states say something about it. */
const ELEMENTS = {
  'nq-target-gauge': {
    attributes: { ...membership, organization: 'nong-dan' },
    without: ['forty', 'one', 'partial'],
  },
  'nq-organization-comparison': { attributes: membership },
  'nq-branch-ranking': {
    attributes: { ...membership, rows: '8' },
    searched: true,
    more: [
      {
        ...{ id: 'judged', vi: 'Từng đơn vị được đánh giá', en: 'Each unit is judged' },
        ...{ attributes: { target: 'grade', rows: '8' }, document: galleryDocument },
      },
    ],
  },
  'nq-target-trend': {
    attributes: { ...membership, organization: 'nong-dan' },
    without: ['forty', 'one', 'partial'],
  },
  'nq-grade-distribution': {
    attributes: { target: 'grade' },
    without: ['exceeding', 'huge', 'falling'],
  },
  'nq-scorecard': { attributes: {} },
  'nq-task-list': {
    attributes: {},
    without: ['partial', 'provisional', 'aim', 'zero', 'exceeding', 'huge', 'falling'],
    searched: true,
  },
  'nq-chart': {
    attributes: membership,
    without: ['one'],
    properties: (language) => ({
      spec: {
        title: { vi: 'Kết quả của từng tổ chức', en: 'The result of each organization' }[language],
        data: { name: 'progress' },
        transform: [{ filter: 'datum.inForce' }],
        mark: 'bar',
        height: { step: 26 },
        encoding: { y: { field: 'organizationName' }, x: { field: 'value' }, color: { field: 'statusName' } },
      },
    }),
  },
};

/** What the docs show first, in the words of a document: its code stands there. */
const exampleScenes = EXAMPLES.map(({ spec, src, ...example }) => ({
  ...{
    ...example,
    id: `${example.element.slice(3)}/example`,
    vi: 'Ví dụ ở trang tài liệu',
    en: 'The example of the docs',
  },
  properties: spec && ((language) => ({ spec: spec(language) })),
  src: new URL(`../resolutions/${src}`, import.meta.url).href,
}));

/** Before there is data, and when there is none to be had: the same for every element. */
const common = (element, attributes) => [
  { id: 'waiting', vi: 'Đang chờ dữ liệu', en: 'Waiting for data', attributes },
  {
    ...{ id: 'fallback', vi: 'Đang chờ, có sẵn nội dung', en: 'Waiting, with content of its own' },
    ...{ attributes, text: WAITING },
  },
  {
    ...{ id: 'stale', vi: 'Không cập nhật được', en: 'Could not be refreshed' },
    ...{ attributes, document: galleryDocument, stale: true },
  },
  ...('target' in attributes
    ? [
        {
          ...{ id: 'unknown', vi: 'Hỏi một chỉ tiêu không có', en: 'Asked for a target that is not there' },
          ...{ attributes: { ...attributes, target: 'membershp' }, document: galleryDocument },
        },
      ]
    : []),
];

const inStates = (attributes, without) =>
  Object.entries(STATES)
    .filter(([id]) => !without.includes(id))
    .map(([id, { vi, en, change }]) => ({
      ...{ id, vi, en, attributes },
      document: () => {
        const document = galleryDocument();
        change(document);
        return document;
      },
    }));

const nothingFound = (attributes) => ({
  ...{ id: 'nothing-found', vi: 'Không có gì khớp với từ tìm', en: 'Nothing matches the search' },
  ...{ attributes, document: galleryDocument, search: 'Tam Đảo' },
});

const elementScenes = Object.entries(ELEMENTS).flatMap(
  ([element, { attributes, properties, without = [], searched = false, more = [] }]) =>
    [
      ...common(element, attributes),
      ...inStates(attributes, without),
      ...(searched ? [nothingFound(attributes)] : []),
      ...more,
    ].map((scene) => ({ ...scene, element, properties, id: `${element.slice(3)}/${scene.id}` })),
);

/** What a gauge says in each status, and of each kind of requirement, in each of its variants. */
const gaugeScenes = VERDICTS.flatMap(({ name, target, organization, unit, asOf, vi, en }) =>
  ['radial', 'linear', 'compact'].map((variant) => ({
    ...{ element: 'nq-target-gauge', id: `target-gauge/${name}-${variant}`, vi, en },
    src: new URL('../method/examples.json', import.meta.url).href,
    attributes: {
      ...{ target, variant, 'as-of': asOf },
      ...(organization && { organization }),
      ...(unit && { unit }),
    },
  })),
);

export const SCENES = [...exampleScenes, ...elementScenes, ...gaugeScenes];

/** An element as a scene asks for it, in a language; to be put on a page. */
export function createScene(scene, language) {
  const { document, src, properties } = scene;
  const created = createElement(scene, language);
  Object.assign(created, properties?.(language));
  if (scene.stale)
    created.addEventListener('nq-load', () => setTimeout(() => created.reload()), { once: true });
  if (scene.search) created.addEventListener('nq-load', () => type(created, scene.search), { once: true });
  if (src ?? scene.stale) created.setAttribute('src', src ?? addressOnce(document()));
  else if (document) created.data = document();
  return created;
}

function createElement({ element, attributes, text, inside = [] }, language) {
  const created = document.createElement(element);
  const all = { 'as-of': AS_OF, 'heading-level': '2', lang: language, ...attributes };
  for (const [name, value] of Object.entries(all)) created.setAttribute(name, value);
  if (text) created.append(text[language]);
  created.append(...inside.map((one) => createElement(one, language)));
  return created;
}

/** What a reader does who looks for something, once there is a field for it: a language may have to come first. */
function type(element, text) {
  const root = element.shadowRoot;
  const observer = new MutationObserver(search);
  observer.observe(root, { childList: true, subtree: true });
  search();

  function search() {
    const field = root.querySelector('input[type=search]');
    if (!field) return;
    observer.disconnect();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
