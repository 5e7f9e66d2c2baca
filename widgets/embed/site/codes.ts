/** The codes that an author pastes, each as some host lets it through. */

export interface Embed {
  /** An element without its prefix, such as `target-gauge`. */
  widget: string;
  /** Attributes of the element, by name; `src` is among them. */
  attributes: Record<string, string>;
  /** The folder of the built files, such as `/nq/`. */
  folder: string;
  /** HTML that stands inside: what readers without scripts see. */
  inside: string;
}

export interface Code {
  title: string;
  /** On which hosts, and how. */
  where: string;
  code: string;
}

export const codesOf = (embed: Embed): Code[] => [
  {
    title: 'Khối div',
    where:
      'Cần dòng đã cài ở mục 1. Dùng được ở NukeViet, Joomla, WordPress (kể cả tác giả): dán ở chế độ mã nguồn HTML.',
    code: `<div class="nq-widget" data-nq-widget="${embed.widget}"${list('data-nq-', embed.attributes)}>\n${embed.inside}\n</div>`,
  },
  {
    title: 'Khung (iframe)',
    where:
      'Không cần cài gì trong giao diện. Dùng ở nơi cho chèn iframe; có dòng ở mục 1 thì khung tự cao vừa nội dung.',
    code: `<iframe src="${escape(addressOf(embed))}" title="Biểu đồ tiến độ" width="100%" height="480" loading="lazy"></iframe>`,
  },
  {
    title: 'Liên kết',
    where: 'Dán được ở mọi nơi, kể cả thư điện tử. Có dòng ở mục 1 thì liên kết tự thành biểu đồ.',
    code: `<a href="${escape(addressOf(embed))}">${text(embed.inside)}</a>`,
  },
  {
    title: 'Thẻ riêng',
    where: 'Cho mẫu giao diện và người lập trình: trang tự viết HTML, không cần dòng ở mục 1.',
    code: `<script type="module" src="${escape(embed.folder)}nq.js"></script>\n<nq-${embed.widget}${list('', embed.attributes)}>\n${embed.inside}\n</nq-${embed.widget}>`,
  },
];

/** The line for the theme. */
export const themeCode = (folder: string) => `<script defer src="${escape(folder)}nq-auto.js"></script>`;

/** The page for frames and links, with all that the embed says. */
export function addressOf({ widget, attributes, folder }: Embed): string {
  const params = new URLSearchParams({ widget, ...attributes });
  // What need not be escaped is left for people to read.
  return `${folder}widget.html?${params.toString().replaceAll('%2F', '/')}`;
}

const list = (prefix: string, attributes: Record<string, string>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`)
    .join('');

/** Text as it stands in HTML, in an attribute too. */
export const escape = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A link holds words, so it has the first paragraph's. */
const text = (html: string) =>
  html
    .replace(/<\/p>.*/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
