/** The five documents of the demo, and the words of its pages that scripts say. */
export const DOCUMENTS = [
  {
    id: 'lao-cai',
    vi: 'Lào Cai: đổi mới hoạt động của Mặt trận và đoàn thể đến năm 2030',
    en: 'Lào Cai: renewing the Front and the organizations until 2030',
  },
  {
    id: 'nghe-an',
    vi: 'Nghệ An: nâng cao chất lượng hoạt động, giai đoạn 2021–2025',
    en: 'Nghệ An: better work of the Front and the organizations, 2021–2025',
  },
  {
    id: 'dong-thap',
    vi: 'Đồng Tháp: công tác dân vận trong tình hình mới',
    en: 'Đồng Tháp: mass mobilization in the new situation',
  },
  {
    id: 'quang-binh',
    vi: 'Quảng Bình: dân vận trong Đảng bộ Khối các cơ quan tỉnh',
    en: 'Quảng Bình: mass mobilization in the provincial agencies',
  },
  {
    id: 'plan-160-tb-tw',
    vi: 'Kế hoạch thực hiện Thông báo 160-TB/TW',
    en: 'Plan to carry out Notice 160-TB/TW',
  },
];

export const language = document.documentElement.lang;

/** The document that the page's address asks for, else the first. */
export function chosenDocument() {
  const asked = new URLSearchParams(location.search).get('document');
  return DOCUMENTS.find(({ id }) => id === asked) ?? DOCUMENTS[0];
}

/** Today in Việt Nam, where the figures are from. */
export const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/** Fills a `<select>`; choices are `[value, text]`. */
export function fillSelect(select, choices, chosen) {
  select.replaceChildren(
    ...choices.map(([value, text]) => new Option(text, value, value === chosen, value === chosen)),
  );
}

/** An element with attributes and what stands in it; text stays text. */
export function element(tag, attributes = {}, ...children) {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append(...children);
  return created;
}
