/** The words of the pages themselves, in both languages. */
import type { Language } from './elements.js';

interface Words {
  /** The language by its own name. */
  name: string;
  portal: string;
  demoPages: string;
  /** The menu of the demo: folder and name. */
  pages: [folder: string, name: string][];
  method: string;
  schema: string;
  copy: string;
  copied: string;
  docs: string;
  docsLead: string;
  start: string;
  startText: string;
  elements: string;
  more: string;
  methodText: string;
  gallery: string;
  galleryText: string;
  schemaText: string;
  dashboard: string;
  dashboardText: string;
  contents: string;
  details: string;
  example: string;
  exampleText: string;
  attributes: string;
  properties: string;
  propertiesText: string;
  events: string;
  eventsText: string;
  slot: string;
  parts: string;
  partsText: string;
  customProperties: string;
  customPropertiesText: string;
  states: string;
  statesText: string;
  allScenes: string;
  columns: [name: string, meaning: string];
  /** Above the rows that other elements have too. */
  shared: string;
  type: string;
  /** Of a type; nothing of any text, which needs no word. */
  types: Record<string, string>;
  initial: string;
  sameAs: (attribute: string) => string;
}

export const words: Record<Language, Words> = {
  vi: {
    name: 'Tiếng Việt',
    portal: 'Cổng thông tin minh họa',
    demoPages: 'Các trang minh họa',
    pages: [
      ['', 'Giới thiệu'],
      ['article/', 'Bài báo'],
      ['intranet/', 'Trang nội bộ'],
      ['dashboard/', 'Bảng theo dõi'],
      ['gallery/', 'Bộ sưu tập'],
      ['docs/', 'Tài liệu'],
    ],
    method: 'Cách đánh giá tiến độ',
    schema: 'Lược đồ dữ liệu',
    copy: 'Chép mã',
    copied: 'Đã chép',
    docs: 'Tài liệu',
    docsLead:
      'Mỗi thẻ HTML có một trang: ví dụ chạy thật, mã để dán, thuộc tính, sự kiện, cách chỉnh màu và các trạng thái có thể gặp.',
    start: 'Bắt đầu',
    startText:
      'Đặt các tệp của thư mục `dist/` và tệp JSON của nghị quyết lên cùng máy chủ với trang, rồi dán ba dòng sau. Chữ đặt trong thẻ hiện ra khi chưa có dữ liệu, khi có lỗi và khi trình duyệt không chạy được mã.',
    elements: 'Các thẻ',
    more: 'Đọc thêm',
    methodText: 'Điều kiện, công thức và ví dụ của từng tình trạng.',
    gallery: 'Bộ sưu tập',
    galleryText: 'Mọi thẻ trong mọi trạng thái, nền sáng và nền tối, màn hình hẹp và rộng.',
    schemaText: 'Tên, kiểu và ý nghĩa của từng trường trong tệp JSON.',
    dashboard: 'Bảng theo dõi của lập trình viên',
    dashboardText: 'Gọi thẳng các hàm của thư viện, nghe sự kiện; mã nguồn in ngay dưới trang.',
    contents: 'Mục lục',
    details: 'Chi tiết',
    example: 'Ví dụ',
    exampleText:
      'Mã bên dưới cho ra đúng thẻ này. Chỉ tiêu và nhiệm vụ trích từ văn bản thật; số liệu do trang minh họa đặt ra.',
    attributes: 'Thuộc tính HTML',
    properties: 'Thuộc tính và hàm JavaScript',
    propertiesText: 'Mỗi thuộc tính HTML cũng là một thuộc tính JavaScript. Ngoài ra còn có:',
    events: 'Sự kiện',
    eventsText:
      'Mọi sự kiện đều nổi lên (bubble) và ra khỏi shadow DOM, nên nghe được ở chính thẻ, ở phần tử bao quanh hoặc ở cả trang.',
    slot: 'Nội dung trong thẻ',
    parts: 'Các phần chỉnh được kiểu',
    partsText: 'CSS của trang chỉnh từng phần bằng `::part(…)`.',
    customProperties: 'Biến CSS',
    customPropertiesText:
      'Thẻ theo phông chữ và màu chữ của trang. Các biến sau đổi những màu còn lại; màu mặc định gồm hai giá trị, cho nền sáng và nền tối.',
    states: 'Các trạng thái',
    statesText: 'Những trạng thái hay gặp, chạy thật. Số liệu là giả định.',
    allScenes: 'Xem đủ mọi trạng thái trong bộ sưu tập',
    columns: ['Tên', 'Ý nghĩa'],
    shared: 'Chung cho nhiều thẻ',
    type: 'Giá trị',
    types: {
      string: '',
      number: 'số',
      object: 'đối tượng',
      'object | string': 'đối tượng hoặc chuỗi',
    },
    initial: 'Mặc định',
    sameAs: (attribute) => `Như thuộc tính HTML \`${attribute}\`.`,
  },
  en: {
    name: 'English',
    portal: 'A sample portal',
    demoPages: 'Demo pages',
    pages: [
      ['', 'Overview'],
      ['article/', 'Article'],
      ['intranet/', 'Intranet'],
      ['dashboard/', 'Dashboard'],
      ['gallery/', 'Gallery'],
      ['docs/', 'Documentation'],
    ],
    method: 'How progress is judged',
    schema: 'Data schema',
    copy: 'Copy the code',
    copied: 'Copied',
    docs: 'Documentation',
    docsLead:
      'A page for each element: a live example, the code to paste, attributes, events, how to restyle it, and the states it can be in.',
    start: 'To begin',
    startText:
      'Put the files of `dist/` and the JSON file of the resolution on the server of your page, and paste these three lines. What stands inside the tag is shown until there is data, where there is an error, and where scripts do not run.',
    elements: 'The elements',
    more: 'Further reading',
    methodText: 'The condition, the formula and an example of each status.',
    gallery: 'Gallery',
    galleryText: 'Every element in every state, on light and dark paper, narrow and wide.',
    schemaText: 'The name, the type and the meaning of every field of the JSON file.',
    dashboard: 'Developer’s dashboard',
    dashboardText:
      'Calls the functions of the library and listens to events; its source is printed below it.',
    contents: 'Contents',
    details: 'Details',
    example: 'Example',
    exampleText:
      'The code below makes this very element. Targets and tasks are those of a real document; the figures are made up for this demo.',
    attributes: 'Attributes',
    properties: 'Properties and methods',
    propertiesText: 'Each attribute is a property of the element too. Beside them there are:',
    events: 'Events',
    eventsText:
      'All events bubble and leave the shadow tree, so that they can be heard at the element, around it, or on the whole page.',
    slot: 'What stands inside the tag',
    parts: 'Parts to restyle',
    partsText: 'The style sheet of the page reaches each by `::part(…)`.',
    customProperties: 'Custom properties',
    customPropertiesText:
      'The element has the font and the text colour of the page. These change the other colours; each default is two values, for light and for dark paper.',
    states: 'States',
    statesText: 'Those seen most often, live. The figures are made up.',
    allScenes: 'All its states in the gallery',
    columns: ['Name', 'Meaning'],
    shared: 'Shared with other elements',
    type: 'Value',
    types: { string: '', number: 'number', object: 'object', 'object | string': 'object or text' },
    initial: 'Default',
    sameAs: (attribute) => `As the attribute \`${attribute}\`.`,
  },
};
