/** The Embedding page in Vietnamese. */
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

const code = formsIn('vi');
const address = { code: ADDRESS };

export const vi: EmbeddingText = {
  title: 'Nhúng vào trang',
  lead: 'Cách đưa biểu đồ vào cổng thông tin, trang nội bộ và bài viết, theo từng phần mềm quản trị. Mã dưới đây chép nguyên văn là dùng được.',
  summary: 'NukeViet, WordPress, Joomla, Drupal, SharePoint, trang mở từ USB: dùng mã nào, dán vào đâu.',
  columns: ['Nơi đăng', 'Dạng mã dùng được'],
  forms: { tag: 'thẻ riêng', div: 'khối `div`', frame: 'khung', link: 'liên kết' },
  hosts: {
    nukeviet: 'NukeViet',
    'wordpress-administrator': 'WordPress: quản trị viên, biên tập viên',
    'wordpress-author': 'WordPress: tác giả, cộng tác viên',
    joomla: 'Joomla',
    'drupal-basic': 'Drupal (Basic HTML), DNN, TYPO3 (ô văn bản), CKEditor',
    'drupal-full': 'Drupal (Full HTML), TYPO3 (phần tử HTML), Liferay',
    tinymce: 'Phần mềm dùng trình soạn thảo TinyMCE 7',
    links: 'SharePoint và nơi chỉ nhận liên kết',
  },
  before: [
    {
      id: 'install',
      title: 'Cài đặt một lần',
      blocks: [
        'Việc của người quản trị máy chủ, làm một lần cho cả cổng. Người viết bài không phải làm.',
        {
          steps: [
            'Chép cả thư mục `dist/` lên máy chủ của cổng và đặt tên là `nq`, sao cho mở được địa chỉ `/nq/widget.html`.',
            'Chép tệp số liệu vào đó, ví dụ `/nq/lao-cai.json`.',
            'Thêm dòng sau vào mẫu giao diện chung của mọi trang, ngay trước `</head>`:',
          ],
        },
        { code: LOADER },
        'Dòng này tải một tệp khoảng 2 KB (đã nén). Mã của biểu đồ chỉ được tải khi trang có biểu đồ và người đọc cuộn đến gần, luôn từ chính thư mục `nq`, không từ nơi khác. Nếu giao diện, tiện ích mở rộng và bài viết cùng nạp thì chỉ bản đầu tiên chạy.',
        'Chưa sửa được giao diện thì vẫn dùng được khung và liên kết: khung hiện biểu đồ với chiều cao ghi sẵn, liên kết mở một trang có biểu đồ.',
      ],
    },
    {
      id: 'forms',
      title: 'Bốn dạng mã',
      blocks: [
        'Phần mềm quản trị thường lọc bớt mã trong bài viết, nên có bốn dạng cho cùng một biểu đồ. Mỗi dạng kèm một câu bằng chữ: người đọc qua thư điện tử, bản tin RSS, máy tìm kiếm hoặc trình duyệt cũ vẫn nắm được nội dung. Hãy viết vào câu đó điều người đọc phải biết.',
        'Các mã vẽ chỉ tiêu `membership-rate` của tổ chức `nong-dan` trong tệp `lao-cai.json`. Thay ba tên này bằng tên trong tệp của đơn vị, hoặc mở trang `/nq/index.html` trên máy chủ: ở đó chọn biểu đồ rồi chép mã, kèm sẵn câu chữ và bảng số liệu của ngày hôm ấy.',
        { heading: 'Thẻ riêng' },
        'Cho mẫu giao diện, trang do lập trình viên viết, và nơi cho phép dán mã chạy (script). Không cần dòng cài đặt.',
        { code: code.tag },
        { heading: 'Khối div' },
        'Cần dòng cài đặt trong giao diện. Mỗi thuộc tính của thẻ đứng sau `data-nq-`, ví dụ `data-nq-variant="linear"`. Biểu đồ tự vẽ (`data-nq-widget="chart"`) lấy đặc tả từ một tệp: `data-nq-spec-src`.',
        { code: code.div },
        { heading: 'Khung' },
        'Không cần dòng cài đặt; có dòng đó thì khung tự cao vừa nội dung. Câu dưới khung dành cho nơi khung bị bỏ. Thuộc tính khác ghi tiếp trong địa chỉ, ví dụ `&variant=linear`.',
        { code: code.frame },
        { heading: 'Liên kết' },
        'Dán được ở mọi nơi. Có dòng cài đặt thì liên kết tự thành biểu đồ; không có thì bấm vào sẽ mở trang có biểu đồ.',
        { code: code.link },
        'Nếu phần mềm có hộp thoại chèn liên kết, chỉ cần dán địa chỉ:',
        address,
        'Khung và liên kết chỉ hiện số liệu đặt cùng máy chủ với `widget.html`. Số liệu ở máy chủ khác thì khai báo máy chủ đó trong thẻ `meta` tên `nq-sources` của `widget.html`.',
      ],
    },
    {
      id: 'hosts',
      title: 'Nơi nào dùng dạng nào',
      blocks: [
        'Dạng không có trong bảng thì bị lọc mất mã, chỉ còn lại câu bằng chữ.',
        { table: 'hosts' },
        'Các mục sau nói về thiết lập ban đầu của từng phần mềm; người quản trị có thể đã đổi. Tên lệnh có thể khác đôi chút giữa các phiên bản.',
      ],
    },
  ],
  perHost: {
    nukeviet: [
      'Dòng cài đặt: thêm vào tệp `header_only.tpl`, thư mục `layout` của giao diện đang dùng.',
      'Bài viết, trang tĩnh và khối nội dung: trong trình soạn thảo, bấm nút xem mã HTML (nút «Mã HTML» hoặc «Mã nguồn», tùy phiên bản), dán khối `div`, bấm nút đó lần nữa rồi lưu.',
      { code: code.div },
      'Hoặc bấm nút chèn khung (iframe) và dán địa chỉ. Địa chỉ phải bắt đầu bằng một dấu `/`.',
      address,
      {
        list: [
          'Thẻ riêng bị bỏ với mọi loại tài khoản; mã chạy (script) và số liệu viết thẳng trong bài cũng bị bỏ. Số liệu phải nằm trong tệp.',
          'Giá trị thuộc tính có dấu nháy kép hoặc mã màu như `#0a5f38` bị sửa. Các mã trên trang này không cần đến chúng.',
          'Trình soạn thảo đặt khung vào ô có tỷ lệ cố định: phần dài hơn thì cuộn trong ô. Trong khung không tải được tệp về.',
          'Chính sách an toàn của NukeViet từ bản 4.5.07 chỉ cho nạp mã và số liệu từ cùng máy chủ, nên thư mục `nq` phải nằm trên máy chủ của cổng.',
        ],
      },
    ],
    'wordpress-administrator': [
      'Dòng cài đặt: thêm vào tệp `header.php` của giao diện con, trước `</head>`, hoặc dùng tiện ích mở rộng chèn mã vào đầu trang.',
      'Trong bài, thêm khối «HTML tùy chỉnh» (Custom HTML) rồi dán một trong bốn dạng. Đã có dòng cài đặt thì khối `div` là gọn nhất; chưa có thì dùng thẻ riêng:',
      { code: code.tag },
      'Với trình soạn thảo cũ, dán ở thẻ «Văn bản», không phải thẻ «Trực quan». Trên mạng nhiều trang (multisite), chỉ quản trị mạng có quyền dán mã chạy; người khác theo mục dưới.',
    ],
    'wordpress-author': [
      'Thêm khối «HTML tùy chỉnh» (Custom HTML) rồi dán khối `div`. Giao diện phải có dòng cài đặt.',
      { code: code.div },
      'Khi lưu, WordPress bỏ mã chạy, khung và thẻ riêng của tác giả. Liên kết cũng dùng được.',
    ],
    joomla: [
      'Dòng cài đặt: thêm vào tệp `index.php` của giao diện (template), trước `</head>`.',
      'Trong bài viết, tắt trình soạn thảo trực quan bằng nút bật/tắt trình soạn thảo ở dưới ô nội dung, dán khối `div` rồi lưu.',
      { code: code.div },
      'Bộ lọc văn bản ban đầu bỏ mã chạy và khung; trình soạn thảo bỏ thẻ riêng. Người quản trị có thể nới bộ lọc cho từng nhóm trong phần cấu hình chung, thẻ bộ lọc văn bản (Text Filters); khối `div` không cần việc đó.',
    ],
    'drupal-basic': [
      'Các định dạng này chỉ giữ đoạn văn, tiêu đề, danh sách và liên kết. Bôi đen câu bằng chữ, bấm nút chèn liên kết rồi dán địa chỉ:',
      address,
      'Giao diện có dòng cài đặt thì liên kết tự thành biểu đồ. Dòng đó thêm vào tệp `html.html.twig` của giao diện Drupal, trước `</head>`.',
      'Thẻ riêng, khối `div`, khung và mọi thuộc tính `data-` đều bị bỏ.',
    ],
    'drupal-full': [
      'Chọn định dạng văn bản Full HTML dưới ô nội dung, bấm nút xem mã nguồn («Source»), dán một trong bốn dạng. Trong TYPO3, thêm phần tử nội dung HTML; trong Liferay, dán ở chế độ mã nguồn của bài.',
      { code: code.tag },
      'Định dạng này không lọc gì, nên chỉ nên giao cho người được tin cậy.',
    ],
    tinymce: [
      'Mở cửa sổ mã nguồn (Source code) rồi dán khối `div`. Giao diện phải có dòng cài đặt.',
      { code: code.div },
      {
        list: [
          'Trình soạn thảo bỏ dấu `/` ở đầu địa chỉ trong `href` và `src`, không bỏ trong `data-nq-src`. Có dòng cài đặt thì liên kết vẫn thành biểu đồ, kể cả ở bài nằm trong thư mục con; không có thì liên kết đó có thể dẫn sai chỗ. Người quản trị đặt `convert_urls: false` trong cấu hình trình soạn thảo là hết.',
          'Khung bị khóa (`sandbox=""`) nên không hiện được biểu đồ; thẻ riêng và mã chạy bị bỏ.',
        ],
      },
    ],
    links: [
      'Trang nằm ở máy chủ khác nên liên kết phải ghi đủ tên máy chủ của cổng. Người đọc bấm vào sẽ mở trang có biểu đồ trên cổng.',
      { code: FULL_ADDRESS },
      'Mã HTML, nếu nơi đăng cho dán:',
      { code: linkFromAfar('vi') },
      'SharePoint hiện khung trong phần web «Nhúng» (Embed) khi người quản trị đã cho phép máy chủ của cổng, và khi cổng không gửi `X-Frame-Options` cùng `widget.html`. Khối `div` và thẻ riêng không dùng được.',
    ],
  },
  after: [
    {
      id: 'files',
      title: 'Trang mở từ ổ đĩa, thư mục dùng chung hoặc USB',
      blocks: [
        'Khi mở trang bằng cách bấm đúp vào tệp, trình duyệt không cho nạp mô-đun và không cho đọc tệp số liệu bên cạnh. Vì vậy dùng `nq-all.js`, một tệp chứa tất cả, và dán toàn bộ nội dung tệp JSON vào trang:',
        { code: filePageIn('vi') },
        'Chép thư mục `dist/` cạnh trang và đặt tên là `nq`. Có thể đặt nhiều biểu đồ trong cùng một thẻ `nq-resolution`. Khung và liên kết tới `widget.html` không dùng được trên trang như vậy.',
      ],
    },
    {
      id: 'frames',
      title: 'Khung trên trang không có dòng cài đặt',
      blocks: [
        "Trang trong khung báo chiều cao của mình cho trang chứa nó khi hiện xong và sau mỗi thay đổi, bằng thông điệp `{ type: 'nq-height', height: 412 }` (điểm ảnh CSS). Trang chứa gửi `{ type: 'nq-ask' }` vào khung thì được báo lại. Đoạn mã sau nghe thông điệp đó; đặt nó trước khung. Nó kiểm tra cả máy chủ gửi lẫn khung gửi.",
        { code: listenerIn('vi') },
        "Khung có `sandbox` mà không có `allow-same-origin` thì `event.origin` là chữ `null`, và tệp số liệu phải được gửi kèm `Access-Control-Allow-Origin: *`. Khung luôn cần `allow-scripts`; không có `allow-downloads` thì mục tải tệp về không hiện. WebKit (bộ máy của Safari) không chạy mã trong khung thiếu `allow-same-origin` khi chính sách chỉ cho phép `'self'` (như NukeViet): người đọc thấy một liên kết mở biểu đồ ở trang riêng.",
        'Máy chủ phải cho hiện `widget.html` trong khung: `X-Frame-Options: SAMEORIGIN` là được khi cùng máy chủ, `DENY` thì không.',
      ],
    },
    {
      id: 'policies',
      title: 'Chính sách an toàn nội dung',
      blocks: [
        'Mọi biểu đồ chạy được dưới chính sách chặt sau, không vi phạm điều nào:',
        { code: POLICY },
        {
          list: [
            "`script-src` và `connect-src`: máy chủ có thư mục `nq` và máy chủ có tệp số liệu. Cùng máy chủ thì `'self'` là đủ.",
            "`style-src`: không cần `'unsafe-inline'`. Không cần `'unsafe-eval'`, `data:` hay `blob:` ở bất cứ đâu.",
            '`frame-src`: cần khi dùng khung.',
            "`trusted-types`: nếu có `require-trusted-types-for 'script'` thì phải cho tên `lit-html`. Thiếu tên này, người đọc chỉ thấy câu bằng chữ.",
            'Thư mục `nq` ở máy chủ khác: máy chủ đó phải gửi `Access-Control-Allow-Origin` với các tệp mã và tệp số liệu.',
          ],
        },
        "Với số dùng một lần (nonce) và `'strict-dynamic'`, ghi số đó vào dòng cài đặt:",
        { code: `${DYNAMIC_POLICY}\n\n${DYNAMIC_LOADER}` },
        '`widget.html` là tệp tĩnh, không có số dùng một lần, nên máy chủ phải gửi nó với chính sách riêng:',
        { code: PAGE_POLICY },
      ],
    },
    {
      id: 'versions',
      title: 'Ghim phiên bản và kiểm tra tệp',
      blocks: [
        'Mỗi tệp nạp trực tiếp có hai tên: `nq-auto.js` là bản đang có trong thư mục, `nq-auto-0.1.0.js` là đúng phiên bản đó. Tệp `integrity.json` trong thư mục ghi mã băm của từng tệp và thẻ để chép; trình duyệt từ chối tệp đã bị sửa.',
        { code: PINNED },
        'Thay `sha384-…` bằng mã trong `integrity.json`. Mã băm chỉ kiểm tra tệp ghi trong thẻ, không kiểm tra các tệp được tải thêm về sau. Cần kiểm tra tất cả thì dùng `nq-all-0.1.0.js` thay cho `nq-auto-0.1.0.js`: một tệp chứa mọi mã, nên nặng hơn nhiều.',
      ],
    },
    {
      id: 'room',
      title: 'Giữ chỗ để trang không nhảy',
      blocks: [
        'Biểu đồ tự giữ chỗ trong khi chờ số liệu. Để giữ chỗ từ lúc trang vừa mở, khi mã chưa tải xong, thêm vào CSS của giao diện:',
        { code: ROOM },
        'Với khối `div`, quy tắc tương tự cho đồng hồ chỉ tiêu; loại khác thì đổi tên và dùng `40em`:',
        { code: DIV_ROOM },
        'Khung giữ chỗ bằng thuộc tính `height`. Liên kết chỉ chiếm một dòng cho đến khi thành biểu đồ.',
      ],
    },
  ],
};
