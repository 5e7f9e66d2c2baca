/** What the snapshots of gauges say on 21 November 2026, line by line, with the words of the texts. */
import { LAO_CAI, last, list, MEMBERS, type Expected } from './snapshot-lines.js';

export const GAUGES: Expected[] = [
  {
    of: 'a percentage',
    document: 'lao-cai',
    options: { widget: 'target-gauge', target: 'membership-rate', organization: 'nong-dan' },
    lines: [
      `<p>${MEMBERS} – Hội Nông dân: <strong>90,4% (ước)</strong>. Tình trạng: Chậm tiến độ, còn thiếu 4,6 điểm %. Yêu cầu: từ 95% trở lên, hằng năm, giai đoạn 2026–2030 và các năm tiếp theo.</p>`,
      '<p>Căn cứ đánh giá: Cần thêm 4,6 điểm % trong 1 tháng; tốc độ hiện nay: tăng 0,8 điểm %/năm, dự báo khi đến hạn: 90,8%.</p>',
      ...list(
        'Số liệu 6 tháng đầu năm 2026',
        'Điều kiện: có mặt tại địa bàn',
        'Nguồn: nq-widgets, ví dụ',
        'Mục II.2.2 (4)',
      ),
      last('lao-cai', true),
    ],
  },
  {
    of: 'an aim, and a figure that is not rounded onto it',
    document: 'lao-cai',
    options: {
      ...{ widget: 'target-gauge', target: 'membership-rate', organization: 'nong-dan' },
      period: '2025',
    },
    lines: [
      `<p>${MEMBERS} – Hội Nông dân: <strong>89,96%</strong>. Tình trạng: Không đạt, còn thiếu 0,04 điểm %. Yêu cầu: phấn đấu từ 90% trở lên, đến hết năm 2025.</p>`,
      '<p>Căn cứ đánh giá: Kết quả: 89,96%, còn thiếu 0,04 điểm % so với yêu cầu (từ 90% trở lên).</p>',
      ...list(
        'Số liệu năm 2025',
        'Điều kiện: có mặt tại địa bàn',
        'Nguồn: nq-widgets, ví dụ',
        'Mục II.2.2 (4)',
      ),
      last('lao-cai', true),
    ],
  },
  {
    of: 'a ceiling',
    document: 'lao-cai',
    options: { widget: 'target-gauge', target: 'office-terms', organization: 'mttq' },
    lines: [
      '<p><strong>Thời gian giữ chức vụ lãnh đạo, quản lý</strong> – Mặt trận Tổ quốc: <strong>2 nhiệm kỳ</strong>. Tình trạng: Đạt. Yêu cầu: cơ bản không quá 2 nhiệm kỳ.</p>',
      '<p>Căn cứ đánh giá: Kết quả: 2 nhiệm kỳ, đáp ứng yêu cầu (cơ bản không quá 2 nhiệm kỳ).</p>',
      ...list('Số liệu năm 2025', 'Nguồn: nq-widgets, ví dụ', 'Mục II.2.2 (9)'),
      last('lao-cai', true),
    ],
  },
  {
    of: 'a coverage',
    document: 'lao-cai',
    options: { widget: 'target-gauge', target: 'grassroots-grade', organization: 'mttq' },
    lines: [
      '<p><strong>Tỷ lệ cơ sở xếp loại hoàn thành tốt nhiệm vụ trở lên</strong> – Mặt trận Tổ quốc: <strong>88/99 đơn vị</strong>. Tình trạng: Không đạt, còn thiếu 1,1 điểm %. Yêu cầu: từ 90% trở lên số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên, hằng năm.</p>',
      '<p>Căn cứ đánh giá: 88/99 đơn vị đạt; yêu cầu: từ 90% trở lên số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên.</p>',
      ...list(
        '88 đạt, 11 chưa đạt, 0 chưa báo cáo, 0 không áp dụng',
        'Số liệu năm 2025',
        'Đạt 2/5 kỳ đã đánh giá',
        'Nguồn: nq-widgets, ví dụ',
        'Mục II.2.2 (4)',
      ),
      last('lao-cai', true),
    ],
  },
  {
    of: 'a total with parts, without figures',
    document: 'quang-binh',
    options: { widget: 'target-gauge', target: 'bloc-models' },
    lines: [
      '<p><strong>Điển hình “Dân vận khéo” được công nhận ở cấp Khối</strong> – Cấp Khối: <strong>—</strong>. Tình trạng: Thiếu số liệu. Yêu cầu: ít nhất 10 điển hình (trong đó tập thể ít nhất 5, cá nhân ít nhất 5), hằng năm.</p>',
      '<p>Căn cứ đánh giá: Đã quá hạn mà chưa có số liệu năm 2025.</p>',
      ...list('Tập thể: chưa có số liệu · Cá nhân: chưa có số liệu', 'Mục II.3'),
      last('quang-binh', true),
    ],
  },
  {
    of: 'an organization that has not reported',
    document: 'lao-cai',
    options: { widget: 'target-gauge', target: 'membership-rate', organization: 'cuu-chien-binh' },
    lines: [
      `<p>${MEMBERS} – Hội Cựu chiến binh: <strong>—</strong>. Tình trạng: Chờ số liệu. Yêu cầu: từ 98% trở lên, hằng năm, giai đoạn 2026–2030 và các năm tiếp theo.</p>`,
      '<p>Căn cứ đánh giá: Chưa đến hạn có số liệu năm 2026.</p>',
      ...list('Điều kiện: có mặt tại địa bàn', 'Mục II.2.2 (4)'),
      last('lao-cai', true),
    ],
  },
  {
    of: 'what nobody has reported on',
    document: 'quang-binh',
    options: { widget: 'target-gauge', target: 'dissemination' },
    lines: [
      '<p><strong>Cấp ủy phổ biến, quán triệt văn bản về công tác dân vận</strong> – Quảng Bình: <strong>—</strong>. Tình trạng: Thiếu số liệu. Yêu cầu: 100%.</p>',
      '<p>Căn cứ đánh giá: Chưa có số liệu.</p>',
      ...list('Mục II.3'),
      last('quang-binh', false),
    ],
  },
  {
    of: 'a percentage, in English',
    document: 'lao-cai',
    options: {
      ...{ widget: 'target-gauge', target: 'membership-rate', organization: 'nong-dan' },
      lang: 'en',
    },
    lines: [
      `<p>${MEMBERS} – Hội Nông dân: <strong>90.4% (provisional)</strong>. Status: Off track, 4.6 percentage points short. Required: at least 95%, every year, 2026–2030 and after.</p>`,
      '<p>Reasoning: 4.6 percentage points more needed in 1 month; present pace: up 0.8 percentage points a year, leading to 90.8%.</p>',
      ...list(
        'Figure for the first half of 2026',
        'Condition: có mặt tại địa bàn',
        'Source: nq-widgets, ví dụ',
        'Section II.2.2 (4)',
      ),
      `<p><strong>Sample figures</strong>. Source: ${LAO_CAI}. Figures from: nq-widgets, ví dụ. Figures updated on 20 November 2026; judged as of 21 November 2026.</p>`,
    ],
  },
];
