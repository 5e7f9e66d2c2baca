/** What the snapshots of scorecards and tasks say on 21 November 2026, line by line, with the words of the texts. */
import { last, QUANG_BINH, table, type Expected } from './snapshot-lines.js';

const CARD_COLUMNS = ['Chỉ tiêu', 'Yêu cầu', 'Kết quả', 'Tình trạng'];
const GOOD = 'trên 90% số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên';
const NONE = 'không có đơn vị nào xếp loại “Không hoàn thành nhiệm vụ”';
const LEARNT = 'Đoàn viên, hội viên được học tập, quán triệt nghị quyết, chủ trương';
const GRADED = 'Xếp loại cơ sở của các đoàn thể chính trị - xã hội';
const YOUTH = 'Đoàn Khối các cơ quan tỉnh';
const VETERANS = 'Hội Cựu chiến binh Khối các cơ quan tỉnh';
const SILENT = ['<strong>—</strong>', 'Thiếu số liệu'];

export const SCORECARDS: Expected[] = [
  {
    of: 'a whole resolution, by section',
    document: 'quang-binh',
    options: { widget: 'scorecard' },
    lines: [
      `<p><strong>08-NQ/ĐUK · Ban Chấp hành Đảng bộ Khối các cơ quan tỉnh Quảng Bình</strong>. ${QUANG_BINH}. 13 kết quả đánh giá của 9 chỉ tiêu, tính đến ngày 21/11/2026: 3 không đạt · 8 thiếu số liệu · 1 đạt · 1 không áp dụng.</p>`,
      ...table(
        'Mục II.3: 3 không đạt · 7 thiếu số liệu · 1 đạt · 1 không áp dụng',
        CARD_COLUMNS,
        ['Cấp ủy phổ biến, quán triệt văn bản về công tác dân vận', '100%', ...SILENT],
        [
          'Tổ chức cơ sở đảng đăng ký xây dựng mô hình “Dân vận khéo”',
          '100%',
          '<strong>96,5%</strong> · năm 2024',
          'Không đạt',
        ],
        [
          'Mô hình, điển hình “Dân vận khéo” được đảng bộ cơ sở công nhận',
          'mỗi đơn vị có ít nhất 5 mô hình, điển hình (trong đó tập thể ít nhất 3, cá nhân ít nhất 2), hằng năm',
          '<strong>—</strong>',
          'Không áp dụng',
        ],
        [
          'Mô hình “Dân vận khéo” được chi bộ cơ sở công nhận',
          'mỗi đơn vị có ít nhất 1 mô hình, hằng năm',
          ...SILENT,
        ],
        [
          'Điển hình “Dân vận khéo” được công nhận ở cấp Khối – Cấp Khối',
          'ít nhất 10 điển hình (trong đó tập thể ít nhất 5, cá nhân ít nhất 5), hằng năm',
          ...SILENT,
        ],
        ['Cấp ủy viên phụ trách dân vận được đào tạo, bồi dưỡng nghiệp vụ', '100%', ...SILENT],
        [`${LEARNT} – ${YOUTH}`, '100%', '<strong>99,97%</strong> · năm 2024', 'Không đạt'],
        [`${LEARNT} – ${VETERANS}`, '100%', ...SILENT],
        [`${GRADED} – ${YOUTH}`, GOOD, '<strong>45/50</strong> đơn vị · năm 2024', 'Không đạt'],
        [`${GRADED} – ${VETERANS}`, GOOD, ...SILENT],
        [`${GRADED} – ${YOUTH}`, NONE, '<strong>0/50</strong> đơn vị · năm 2024', 'Đạt'],
        [`${GRADED} – ${VETERANS}`, NONE, ...SILENT],
      ),
      ...table('Mục III.1.2: 1 thiếu số liệu', CARD_COLUMNS, [
        'Phân công cấp ủy viên phụ trách công tác dân vận',
        'mỗi đơn vị có 1 cấp ủy viên phụ trách',
        ...SILENT,
      ]),
      last('quang-binh', true),
    ],
  },
  {
    of: 'a plan without targets',
    document: 'plan-160-tb-tw',
    options: { widget: 'scorecard' },
    lines: [
      '<p><strong>Ban Thường vụ Tỉnh ủy</strong>. Kế hoạch thực hiện Thông báo kết luận số 160-TB/TW của Bộ Chính trị về việc “tiếp tục thực hiện Kết luận số 62-KL/TW, ngày 08/12/2009 của Bộ Chính trị”. Văn bản này không đặt chỉ tiêu.</p>',
      last('plan-160-tb-tw', false).replace('. Cập nhật', '. Số liệu cập nhật'),
    ],
  },
];

const PEOPLE = 'Ban Dân vận Tỉnh ủy';

export const TASKS: Expected[] = [
  {
    of: 'what one body leads',
    document: 'plan-160-tb-tw',
    options: { widget: 'task-list', lead: 'ban-dan-van' },
    lines: [
      '<p><strong>Nhiệm vụ do Ban Dân vận Tỉnh ủy chủ trì</strong>. 3 nhiệm vụ: 2 đang thực hiện · 1 chưa có cập nhật (tính đến ngày 21/11/2026).</p>',
      ...table(
        'Nhiệm vụ do Ban Dân vận Tỉnh ủy chủ trì',
        ['Nhiệm vụ', 'Chủ trì', 'Thời gian', 'Tình trạng'],
        ['Sơ kết, tổng kết việc thực hiện (Mục III.6)', PEOPLE, '—', 'Đang thực hiện'],
        ['Báo cáo kết quả thực hiện (Mục III.6)', PEOPLE, 'định kỳ', 'Đang thực hiện'],
        ['Theo dõi, kiểm tra, giám sát việc thực hiện (Mục III.6)', PEOPLE, '—', 'Chưa có cập nhật'],
      ),
      last('plan-160-tb-tw', false),
    ],
  },
  {
    of: 'what is overdue, led by many, and by which period',
    document: 'dong-thap',
    options: { widget: 'task-list', status: 'overdue' },
    lines: [
      '<p><strong>Nhiệm vụ</strong>. 1 nhiệm vụ: 1 quá hạn (tính đến ngày 21/11/2026).</p>',
      ...table(
        'Nhiệm vụ',
        ['Nhiệm vụ', 'Chủ trì', 'Thời gian', 'Tình trạng'],
        [
          'Đánh giá, phân loại chất lượng tổ chức cuối năm, khắc phục nể nang (Mục III.4)',
          'Mặt trận Tổ quốc; Liên đoàn Lao động; Hội Nông dân và 4 cơ quan, tổ chức khác',
          'quý IV hằng năm',
          'Quá hạn (quý IV/2025)',
        ],
      ),
      last('dong-thap', false).replace('Số liệu cập nhật', 'Cập nhật'),
    ],
  },
  {
    of: 'that there are none in a state',
    document: 'plan-160-tb-tw',
    options: { widget: 'task-list', status: 'overdue' },
    lines: [
      '<p><strong>Nhiệm vụ</strong>. Không có nhiệm vụ nào như vậy.</p>',
      last('plan-160-tb-tw', false),
    ],
  },
];
