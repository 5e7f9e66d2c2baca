/** The Embedding page in English. */
import {
  ADDRESS,
  DIV_ROOM,
  DYNAMIC_LOADER,
  DYNAMIC_POLICY,
  filePageIn,
  formsIn,
  FULL_ADDRESS,
  linkFromAfar,
  listenerIn,
  LOADER,
  PAGE_POLICY,
  PINNED,
  POLICY,
  ROOM,
} from './codes.js';
import type { EmbeddingText } from './text.js';

const code = formsIn('en');
const address = { code: `${ADDRESS}&lang=en` };

export const en: EmbeddingText = {
  title: 'Embedding',
  lead: 'How a widget comes into a portal, an intranet page and an article, for each content management system. The code works as it stands.',
  summary:
    'NukeViet, WordPress, Joomla, Drupal, SharePoint, a page on a stick: which code, and where to paste it.',
  columns: ['Where', 'Forms that survive'],
  forms: { tag: 'tag', div: '`div`', frame: 'frame', link: 'link' },
  hosts: {
    nukeviet: 'NukeViet',
    'wordpress-administrator': 'WordPress: administrators, editors',
    'wordpress-author': 'WordPress: authors, contributors',
    joomla: 'Joomla',
    'drupal-basic': 'Drupal (Basic HTML), DNN, TYPO3 (text fields), CKEditor',
    'drupal-full': 'Drupal (Full HTML), TYPO3 (HTML element), Liferay',
    tinymce: 'Software with the editor TinyMCE 7',
    links: 'SharePoint, and where only links are taken',
  },
  before: [
    {
      id: 'install',
      title: 'Install once',
      blocks: [
        'The administrator of the server does this once for the whole portal; authors do not.',
        {
          steps: [
            'Copy the folder `dist/` to the server of the portal and call it `nq`, so that `/nq/widget.html` opens.',
            'Put the data file there too, for example `/nq/lao-cai.json`.',
            'Add this line to the theme of all pages, just before `</head>`:',
          ],
        },
        { code: LOADER },
        'It loads one file of about 2 KB (gzipped). The code of a widget is loaded where a page has one and the reader comes near it, always from the folder `nq` and from nowhere else. If a theme, a plugin and an article all load it, the first copy runs.',
        'Where the theme cannot be changed, frames and links still work: a frame shows the widget at the height that is written there, a link opens a page with the widget.',
      ],
    },
    {
      id: 'forms',
      title: 'Four forms',
      blocks: [
        'Content management systems take code out of articles, so there are four forms of one widget. Each has its sentence in words, for readers of e-mail and feeds, for search engines and old browsers. Write there what readers must know.',
        'The code shows the target `membership-rate` of the organization `nong-dan` in `lao-cai.json`. Put the names of your own file in their place, or open `/nq/index.html` on the server: there one chooses a widget and copies its code, with the sentence and the table of that day inside.',
        { heading: 'The tag' },
        'For themes, pages that developers write, and where scripts may be pasted. Needs no line in the theme.',
        { code: code.tag },
        { heading: 'The div' },
        'Needs the line in the theme. Each attribute of the tag stands after `data-nq-`, for example `data-nq-variant="linear"`. A chart of your own (`data-nq-widget="chart"`) takes its spec from a file: `data-nq-spec-src`.',
        { code: code.div },
        { heading: 'The frame' },
        'Needs no line in the theme; with it the frame becomes as high as what is in it. The sentence below is for hosts that take the frame away. Further attributes go into the address, for example `&variant=linear`.',
        { code: code.frame },
        { heading: 'The link' },
        'Can be pasted anywhere. With the line in the theme it becomes the widget; without it, it leads to a page with the widget.',
        { code: code.link },
        'Where there is a dialog for links, the address is enough:',
        address,
        'Frames and links show only figures from the server of `widget.html`. Another server must be named in the `meta` called `nq-sources` of `widget.html`.',
      ],
    },
    {
      id: 'hosts',
      title: 'Which form where',
      blocks: [
        'Of a form that is not named here the host leaves the sentence, and nothing else.',
        { table: 'hosts' },
        'What follows is about each system as it comes; an administrator may have changed it, and commands are named a little differently from version to version.',
      ],
    },
  ],
  perHost: {
    nukeviet: [
      'The line: in the file `header_only.tpl`, in the folder `layout` of the theme in use.',
      'Articles, pages and blocks: press the button of the editor that shows the HTML, paste the `div`, press it again, and save.',
      { code: code.div },
      'Or press the button that inserts an iframe, and paste the address. It must begin with one `/`.',
      address,
      {
        list: [
          'Tags of ours are removed for every role; so are scripts, and figures written into the article. Figures must be in a file.',
          'Attribute values with double quotes or colours such as `#0a5f38` are rewritten. The code on this page has none.',
          'The editor puts the frame into a box of a fixed ratio: what is longer scrolls in it. Nothing can be downloaded from within the frame.',
          'The policy of NukeViet since 4.5.07 allows code and data of its own server only, so the folder `nq` must be on the portal’s server.',
        ],
      },
    ],
    'wordpress-administrator': [
      'The line: in `header.php` of a child theme, before `</head>`, or by a plugin that puts code into the head.',
      'Add a Custom HTML block to the post, and paste any of the four forms. With the line in the theme the `div` is the shortest; without it, take the tag:',
      { code: code.tag },
      'In the classic editor paste into the tab Text, not Visual. In a network of sites only network administrators may paste scripts; for the others see below.',
    ],
    'wordpress-author': [
      'Add a Custom HTML block and paste the `div`. The theme needs the line.',
      { code: code.div },
      'WordPress takes scripts, frames and tags of ours from what authors save. Links work too.',
    ],
    joomla: [
      'The line: in `index.php` of the template, before `</head>`.',
      'In the article, switch the editor off by the button below it (Toggle Editor), paste the `div`, and save.',
      { code: code.div },
      'The filter takes scripts and frames as it comes, the editor takes tags of ours. An administrator can widen the filter of a group in the global configuration, Text Filters; the `div` does not need that.',
    ],
    'drupal-basic': [
      'These formats keep paragraphs, headings, lists and links. Select the sentence, press the button for links, and paste the address:',
      address,
      'With the line in the theme the link becomes the widget. It goes into `html.html.twig` of the Drupal theme, before `</head>`.',
      'Tags of ours, `div`, frames and all attributes `data-` are removed.',
    ],
    'drupal-full': [
      'Choose the text format Full HTML below the field, press Source, and paste any of the four forms. In TYPO3 add a content element HTML; in Liferay paste into the source of the article.',
      { code: code.tag },
      'This format filters nothing: give it only to people you trust.',
    ],
    tinymce: [
      'Open the window Source code and paste the `div`. The theme needs the line.',
      { code: code.div },
      {
        list: [
          'The editor removes the `/` at the start of addresses in `href` and `src`, not in `data-nq-src`. With the line in the theme a link becomes the widget all the same, from an article in a folder too; without it, it may lead to the wrong place. `convert_urls: false` in the settings of the editor ends this.',
          'Frames are locked (`sandbox=""`) and cannot show the widget; tags of ours and scripts are removed.',
        ],
      },
    ],
    links: [
      'The page is on another server, so the link must name the portal’s. Readers who follow it see a page with the widget on the portal.',
      { code: `${FULL_ADDRESS}&lang=en` },
      'As HTML, where it can be pasted:',
      { code: linkFromAfar('en') },
      'SharePoint shows frames in its Embed web part once an administrator has allowed the portal’s server, and where the portal sends no `X-Frame-Options` with `widget.html`. The `div` and the tag do not work.',
    ],
  },
  after: [
    {
      id: 'files',
      title: 'A page from a disk, a file share or a stick',
      blocks: [
        'Of a page that is opened as a file, browsers load no modules and read no data file beside it. So take `nq-all.js`, one file that holds everything, and paste the whole JSON file into the page:',
        { code: filePageIn('en') },
        'Copy the folder `dist/` beside the page and call it `nq`. One `nq-resolution` may hold several widgets. Frames and links to `widget.html` do not work on such a page.',
      ],
    },
    {
      id: 'frames',
      title: 'Frames on a page without the line',
      blocks: [
        "The page in the frame tells its height to the page around it at first and after each change: `{ type: 'nq-height', height: 412 }`, in CSS pixels; and again when the page around sends it `{ type: 'nq-ask' }`. This script listens; put it before the frame. It checks which server and which frame the message comes from.",
        { code: listenerIn('en') },
        "In a frame with `sandbox` and without `allow-same-origin`, `event.origin` is the text `null`, and the data file must be sent with `Access-Control-Allow-Origin: *`. A frame always needs `allow-scripts`; without `allow-downloads` the menu of files is absent. WebKit, which Safari is made of, runs no code in a frame without `allow-same-origin` where the policy allows `'self'` alone, as NukeViet’s does: readers get a link that opens the widget in a page of its own.",
        'The server must let `widget.html` be framed: `X-Frame-Options: SAMEORIGIN` does where both are on one server, `DENY` does not.',
      ],
    },
    {
      id: 'policies',
      title: 'Content security policies',
      blocks: [
        'Every widget works under this strict policy, without one violation:',
        { code: POLICY },
        {
          list: [
            "`script-src` and `connect-src`: the server of the folder `nq`, and that of the data. For the same server `'self'` is enough.",
            "`style-src`: no `'unsafe-inline'` is needed; nor `'unsafe-eval'`, `data:` or `blob:` anywhere.",
            '`frame-src`: needed for frames.',
            "`trusted-types`: with `require-trusted-types-for 'script'` the name `lit-html` must be allowed. Without it readers see the sentence only.",
            'Where the folder `nq` is on another server, that server must send `Access-Control-Allow-Origin` with code and data.',
          ],
        },
        "With a nonce and `'strict-dynamic'`, the line in the theme needs the nonce:",
        { code: `${DYNAMIC_POLICY}\n\n${DYNAMIC_LOADER}` },
        '`widget.html` is a file and has no nonce, so the server must send it with a policy of its own:',
        { code: PAGE_POLICY },
      ],
    },
    {
      id: 'versions',
      title: 'Pinned versions and integrity',
      blocks: [
        'Each file that a page loads has two names: `nq-auto.js` is the one that is in the folder, `nq-auto-0.1.0.js` is that very version. `integrity.json` in the folder has the hash of each, and a tag to copy; a browser refuses a file that was changed.',
        { code: PINNED },
        'Put the hash from `integrity.json` in the place of `sha384-…`. It covers the file in the tag, not those that are loaded later. Where everything must be covered take `nq-all-0.1.0.js` instead of `nq-auto-0.1.0.js`: one file with all the code, and so far larger.',
      ],
    },
    {
      id: 'room',
      title: 'Room, so that nothing jumps',
      blocks: [
        'A widget holds its room while its figures come. To hold it from the first moment, before its code is there, add to the style sheet of the theme:',
        { code: ROOM },
        'The same for a gauge in a `div`; for others change the name and write `40em`:',
        { code: DIV_ROOM },
        'A frame holds room by its `height`. A link takes one line until it becomes the widget.',
      ],
    },
  ],
};
