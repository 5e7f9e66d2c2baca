/**
 * The code of the Embedding page, as people paste it. The tests put each form through the filter of each host, so this is plain
 * data that a browser can load too.
 */
import { FARMERS } from '../../../../demo/gallery/examples.js';
import type { Language } from '../elements.js';

/** The line that an administrator puts into the theme once. */
export const LOADER = '<script defer src="/nq/nq-auto.js"></script>';

/** The page for frames and links, as a dialog for links wants it. */
export const ADDRESS =
  '/nq/widget.html?widget=target-gauge&src=/nq/lao-cai.json&target=membership-rate&organization=nong-dan';

/** The same for pages of other servers than the portal's. */
export const FULL_ADDRESS = `https://cong.example.vn${ADDRESS}`;

const inMarkup = (address: string) => address.replaceAll('&', '&amp;');

export type Form = 'tag' | 'div' | 'frame' | 'link';

/** The four forms of one gauge, each on lines that no editor has a reason to break. */
export function formsIn(language: Language): Record<Form, string> {
  const inside = FARMERS[language];
  const lang = language === 'vi' ? '' : '&lang=en';
  const title = { vi: 'Tỷ lệ tập hợp hội viên của Hội Nông dân', en: 'Membership of the Farmers’ Union' }[
    language
  ];
  const address = inMarkup(ADDRESS + lang);
  return {
    tag: `<script type="module" src="/nq/nq.js"></script>
<nq-target-gauge src="/nq/lao-cai.json" target="membership-rate" organization="nong-dan">${inside}</nq-target-gauge>`,
    div: `<div class="nq-widget" data-nq-widget="target-gauge" data-nq-src="/nq/lao-cai.json" data-nq-target="membership-rate" data-nq-organization="nong-dan">${inside}</div>`,
    frame: `<iframe src="${address}" title="${title}" width="100%" height="440"></iframe>
<p>${inside}</p>`,
    link: `<p><a href="${address}">${inside}</a></p>`,
  };
}

/** A link on a page of another server. */
export const linkFromAfar = (language: Language): string =>
  formsIn(language).link.replace('href="/', 'href="https://cong.example.vn/');

/** Hosts, and the forms that survive what they do to an author's HTML; the others leave their sentence. */
export const HOSTS = {
  nukeviet: ['div', 'frame', 'link'],
  'wordpress-administrator': ['tag', 'div', 'frame', 'link'],
  'wordpress-author': ['div', 'link'],
  joomla: ['div', 'link'],
  'drupal-basic': ['link'],
  'drupal-full': ['tag', 'div', 'frame', 'link'],
  tinymce: ['div', 'link'],
  links: ['link'],
} as const satisfies Record<string, readonly Form[]>;

export type HostId = keyof typeof HOSTS;

/** A portal without the loader listens itself. */
export const listenerIn = (language: Language): string => `<script>
  addEventListener('message', function (event) {
    // ${
      {
        vi: 'Máy chủ có widget.html. Nếu là máy chủ khác, ghi địa chỉ của nó: https://cong.example.vn',
        en: 'The server that has widget.html; where it is another one, write https://cong.example.vn',
      }[language]
    }
    if (event.origin !== location.origin) return;
    if (!event.data || event.data.type !== 'nq-height') return;
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow !== event.source) return;
      frame.style.height = Number(event.data.height) + 'px';
    });
  });
</script>`;

/** Where the text of the data file goes in `filePageIn`. */
export const DATA_GOES_HERE = { vi: '…nội dung tệp lao-cai.json…', en: '…the text of lao-cai.json…' };

/** A page that is opened as a file. */
export const filePageIn = (language: Language): string => `<!doctype html>
<html lang="${language}">
  <meta charset="utf-8">
  <title>${{ vi: 'Tiến độ chỉ tiêu', en: 'Progress of targets' }[language]}</title>
  <script defer src="nq/nq-all.js"></script>
  <nq-resolution>
    <script type="application/json">
      ${DATA_GOES_HERE[language]}
    </script>
    <nq-target-gauge target="membership-rate" organization="nong-dan">${FARMERS[language]}</nq-target-gauge>
  </nq-resolution>
</html>`;

/** The strictest policy that everything works under. */
export const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** What the page itself, and what `widget.html` is sent with where scripts have a number used once. */
export const DYNAMIC_POLICY = `Content-Security-Policy: default-src 'self'; script-src 'nonce-…' 'strict-dynamic'; style-src 'self'`;
export const DYNAMIC_LOADER = '<script nonce="…" defer src="/nq/nq-auto.js"></script>';
export const PAGE_POLICY = `Content-Security-Policy: default-src 'self'; script-src 'self'; style-src 'self'`;

/** The loader of one version, checked by the browser; the hash stands in `integrity.json`. */
export const PINNED =
  '<script defer src="/nq/nq-auto-0.1.0.js" integrity="sha384-…" crossorigin="anonymous"></script>';

/** The README's rules for the room that tags will need. */
export const ROOM = `nq-target-gauge:not(:defined, [variant='compact']) {
  display: block;
  min-block-size: 22em;
}
nq-target-gauge[variant='linear']:not(:defined) {
  min-block-size: 18em;
}
@media (max-width: 30em) {
  nq-target-gauge:not(:defined, [variant]) {
    min-block-size: 32em;
  }
  nq-target-gauge[variant='linear']:not(:defined) {
    min-block-size: 23em;
  }
}
nq-organization-comparison:not(:defined),
nq-branch-ranking:not(:defined),
nq-target-trend:not(:defined),
nq-grade-distribution:not(:defined),
nq-scorecard:not(:defined),
nq-task-list:not(:defined) {
  display: block;
  min-block-size: 40em;
}
nq-chart:not(:defined) {
  display: block;
  min-block-size: 21em;
}`;

/** The same for a gauge in a `div`, until the element is in it. */
export const DIV_ROOM = `[data-nq-widget='target-gauge']:not(:has(nq-target-gauge), [data-nq-variant='compact']) {
  min-block-size: 22em;
}
@media (max-width: 30em) {
  [data-nq-widget='target-gauge']:not(:has(nq-target-gauge), [data-nq-variant]) {
    min-block-size: 32em;
  }
}`;
