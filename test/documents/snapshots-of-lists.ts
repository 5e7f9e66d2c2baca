/** What the snapshots of one target's lists say on 21 November 2026, line by line, with the words of the texts. */
import { last, list, MEMBERS, table, type Expected } from './snapshot-lines.js';

const COMPARISONS: Expected[] = [
  {
    of: 'figures of different periods',
    document: 'lao-cai',
    options: { widget: 'organization-comparison', target: 'membership-rate' },
    lines: [
      `<p>${MEMBERS}. 1 chậm tiến độ · 1 có nguy cơ · 1 chờ số liệu · 1 đúng tiến độ.</p>`,
      '<p>Số liệu của các tổ chức không cùng một kỳ; kỳ số liệu ghi ở từng tổ chức.</p>',
      ...table(
        'Yêu cầu hằng năm, giai đoạn 2026–2030 và các năm tiếp theo · đánh giá năm 2026',
        ['Tổ chức', 'Kết quả', 'Yêu cầu', 'Tình trạng'],
        [
          'Hội Nông dân',
          '<strong>90,4%</strong> (ước) · 6 tháng đầu năm 2026',
          'từ 95% trở lên',
          'Chậm tiến độ, còn thiếu 4,6 điểm %',
        ],
        [
          'Đoàn Thanh niên',
          '<strong>94,3%</strong> · 6 tháng đầu năm 2026',
          'từ 95% trở lên',
          'Có nguy cơ, còn thiếu 0,7 điểm %',
        ],
        [
          'Hội Liên hiệp Phụ nữ',
          '<strong>90,4%</strong> (ước) · quý III/2026',
          'từ 90% trở lên',
          'Đúng tiến độ, vượt 0,4 điểm %',
        ],
        ['Hội Cựu chiến binh', '<strong>—</strong>', 'từ 98% trở lên', 'Chờ số liệu'],
      ),
      last('lao-cai', true),
    ],
  },
  {
    of: 'a target that binds no organization by itself',
    document: 'quang-binh',
    options: { widget: 'organization-comparison', target: 'dissemination' },
    lines: [
      '<p><strong>Cấp ủy phổ biến, quán triệt văn bản về công tác dân vận</strong>. Chỉ tiêu này không giao riêng cho từng tổ chức.</p>',
      last('quang-binh', false),
    ],
  },
];

const RANKINGS: Expected[] = [
  {
    of: 'the first units, by an earlier period than the one in force',
    document: 'lao-cai',
    options: {
      ...{ widget: 'branch-ranking', target: 'membership-rate', organization: 'nong-dan' },
      ...{ parent: 'xa-bac-ha', rows: 2 },
    },
    lines: [
      `<p>${MEMBERS} – Hội Nông dân · Chi hội, chi đoàn, công đoàn cơ sở · Xã Bắc Hà · số liệu năm 2025. Yêu cầu: phấn đấu từ 90% trở lên, đến hết năm 2025 (điều kiện: có mặt tại địa bàn). Chưa có số liệu năm 2026; bảng xếp hạng theo số liệu năm 2025.</p>`,
      '<p>Hiển thị 1–2 trong 5 đơn vị, sắp xếp theo hạng, từ cao đến thấp.</p>',
      ...table(
        'Bảng xếp hạng: Tỷ lệ tập hợp đoàn viên, hội viên',
        ['Hạng', 'Đơn vị', 'Kết quả', 'So với yêu cầu'],
        ['1', 'Chi hội Nông dân thôn Bản Phố', '<strong>92,4%</strong> (61/66)', 'vượt 2,4 điểm %'],
        ['2', 'Chi hội Nông dân thôn Na Hối Tày', '<strong>87,5%</strong> (28/32)', 'còn thiếu 2,5 điểm %'],
      ),
      last('lao-cai', true),
    ],
  },
  {
    of: 'units of several organizations, each with its own requirement',
    document: 'lao-cai',
    options: { widget: 'branch-ranking', target: 'membership-rate', by: 'change', rows: 1 },
    lines: [
      `<p>${MEMBERS} – Chi hội, chi đoàn, công đoàn cơ sở · số liệu năm 2025. Chưa có số liệu năm 2026; bảng xếp hạng theo số liệu năm 2025.</p>`,
      '<p>Hiển thị 1 trong 280 đơn vị, sắp xếp theo hạng, từ cao đến thấp.</p>',
      ...table(
        'Bảng xếp hạng: Tỷ lệ tập hợp đoàn viên, hội viên',
        ['Hạng', 'Đơn vị', 'Kết quả', 'So với năm 2024'],
        [
          '1',
          'Chi đoàn tổ dân phố số 5 (Đoàn Thanh niên · Phường Sa Pa) – Yêu cầu: phấn đấu từ 90% trở lên',
          '<strong>95%</strong> (19/20)',
          'tăng 5,5 điểm %',
        ],
      ),
      last('lao-cai', true),
    ],
  },
  {
    of: 'units of which none has reported',
    document: 'quang-binh',
    options: { widget: 'branch-ranking', target: 'cell-models' },
    lines: [
      '<p><strong>Mô hình “Dân vận khéo” được chi bộ cơ sở công nhận</strong> – Đảng bộ cơ sở · số liệu năm 2024 · đơn vị tính: mô hình.</p>',
      '<p>Chưa đơn vị nào có số liệu của chỉ tiêu này.</p>',
      last('quang-binh', false),
    ],
  },
];

const TREND_COLUMNS = ['Kỳ số liệu', 'Kết quả', 'Yêu cầu', 'Tình trạng'];

const TRENDS: Expected[] = [
  {
    of: 'a target over time, as sentences and period by period',
    document: 'lao-cai',
    options: { widget: 'target-trend', target: 'membership-rate', organization: 'nong-dan' },
    lines: [
      `<p>${MEMBERS} – Hội Nông dân: <strong>90,4%</strong> (ước) · 6 tháng đầu năm 2026. Tình trạng: Chậm tiến độ. Yêu cầu: phấn đấu từ 90% trở lên, đến hết năm 2025; từ 95% trở lên, hằng năm, giai đoạn 2026–2030 và các năm tiếp theo.</p>`,
      '<p>Hội Nông dân đạt 90,4% (ước) trong 6 tháng đầu năm 2026, còn thiếu 4,6 điểm\u00a0% so với yêu cầu từ 95% trở lên. Tăng từ 86,9% (năm 2021) lên 90,4% (6 tháng đầu năm 2026). Dự báo theo tốc độ hiện nay: 90,8% đến hết năm 2026.</p>',
      ...list('Điều kiện: có mặt tại địa bàn', 'Nguồn: nq-widgets, ví dụ', 'Mục II.2.2 (4)'),
      ...table(
        'Tỷ lệ tập hợp đoàn viên, hội viên, Hội Nông dân: số liệu theo kỳ',
        TREND_COLUMNS,
        ['Năm 2021', '<strong>86,9%</strong>', '—', '—'],
        ['Năm 2022', '<strong>87,8%</strong>', '—', '—'],
        ['Năm 2023', '<strong>88,4%</strong>', '—', '—'],
        ['Năm 2024', '<strong>89,1%</strong>', '—', '—'],
        ['Năm 2025', '<strong>89,96%</strong>', 'phấn đấu từ 90% trở lên', 'Không đạt'],
        ['6 tháng đầu năm 2026', '<strong>90,4%</strong> (ước)', 'từ 95% trở lên', 'Chậm tiến độ'],
      ),
      last('lao-cai', true),
    ],
  },
  {
    of: 'a target without figures',
    document: 'quang-binh',
    options: { widget: 'target-trend', target: 'dissemination' },
    lines: [
      '<p><strong>Cấp ủy phổ biến, quán triệt văn bản về công tác dân vận</strong> – Quảng Bình: <strong>—</strong>. Tình trạng: Thiếu số liệu. Yêu cầu: 100%.</p>',
      '<p>Chưa có số liệu.</p>',
      ...list('Mục II.3'),
      last('quang-binh', false),
    ],
  },
];

const GRADES: Expected[] = [
  {
    of: 'counts of which the figures do not tell the grades',
    document: 'lao-cai',
    options: { widget: 'grade-distribution', target: 'grassroots-grade' },
    lines: [
      '<p><strong>Tỷ lệ cơ sở xếp loại hoàn thành tốt nhiệm vụ trở lên</strong>.</p>',
      '<p>Yêu cầu: xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên, hằng năm (tỷ lệ yêu cầu ghi ở từng dòng). Số liệu chỉ nêu số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên, không nêu số đơn vị ở từng mức. Tổng số chỉ cộng số đơn vị; không có yêu cầu cho tổng số.</p>',
      ...table(
        'Cấp cơ sở · năm 2025',
        ['Tổ chức', 'Kết quả', 'Tình trạng'],
        ['Mặt trận Tổ quốc – Yêu cầu: từ 90% trở lên', '<strong>88/99</strong> đơn vị (88,9%)', 'Không đạt'],
        [
          'Liên đoàn Lao động – Yêu cầu: từ 90% trở lên',
          '<strong>1.712/1.873</strong> đơn vị (91,4%)',
          'Đạt',
        ],
        ['Hội Nông dân – Yêu cầu: từ 93% trở lên', '<strong>93/99</strong> đơn vị (93,9%)', 'Đạt'],
        ['Đoàn Thanh niên – Yêu cầu: từ 95% trở lên', '<strong>123/128</strong> đơn vị (96,1%)', 'Đạt'],
        [
          'Hội Liên hiệp Phụ nữ – Yêu cầu: từ 95% trở lên',
          '<strong>94/99</strong> đơn vị (94,9%)',
          'Không đạt',
        ],
        ['Hội Cựu chiến binh – Yêu cầu: từ 98% trở lên', '<strong>102/103</strong> đơn vị (99%)', 'Đạt'],
        ['Tổng số', '<strong>2.212/2.401</strong> đơn vị (92,1%)', '—'],
      ),
      last('lao-cai', true),
    ],
  },
  {
    of: 'grades, in two groups that are asked for different ones',
    document: 'nghe-an',
    options: { widget: 'grade-distribution', target: 'province-grade' },
    lines: [
      '<p><strong>Xếp loại của Trung ương đối với tổ chức cấp tỉnh</strong>.</p>',
      '<p>Yêu cầu: mỗi tổ chức xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên, hằng năm.</p>',
      ...table(
        'Tất cả tổ chức · năm 2025',
        ['Đối tượng', 'Kết quả', 'Cơ cấu xếp loại', 'Tình trạng'],
        [
          'Tất cả tổ chức',
          '<strong>6/6</strong> tổ chức (100%)',
          'Hoàn thành xuất sắc nhiệm vụ: 5; Hoàn thành tốt nhiệm vụ: 1',
          'Đạt',
        ],
      ),
      '<p>Yêu cầu: ít nhất 3/6 tổ chức xếp loại “Hoàn thành xuất sắc nhiệm vụ”, hằng năm.</p>',
      ...table(
        'Tất cả tổ chức · năm 2025',
        ['Đối tượng', 'Kết quả', 'Cơ cấu xếp loại', 'Tình trạng'],
        [
          'Tất cả tổ chức',
          '<strong>5/6</strong> tổ chức (83,3%)',
          'Hoàn thành xuất sắc nhiệm vụ: 5; Hoàn thành tốt nhiệm vụ: 1',
          'Đạt',
        ],
      ),
      last('nghe-an', true),
    ],
  },
  {
    of: 'what stands in for a period without figures',
    document: 'dong-thap',
    options: { widget: 'grade-distribution', target: 'branch-grade' },
    lines: [
      '<p><strong>Ban công tác mặt trận, chi đoàn, chi hội, Hội quán, Tổ nhân dân tự quản đạt từ khá trở lên</strong>.</p>',
      '<p>Yêu cầu: phấn đấu 70% số đơn vị xếp loại từ mức “Khá” trở lên, hằng năm. Chưa có số liệu năm 2025; dưới đây là số liệu năm 2024. Năm 2025: Thiếu số liệu. Số liệu chỉ nêu số đơn vị xếp loại từ mức “Khá” trở lên, không nêu số đơn vị ở từng mức.</p>',
      ...table(
        'Ban công tác mặt trận, chi đoàn, chi hội, Hội quán, Tổ nhân dân tự quản · năm 2024',
        ['Đối tượng', 'Kết quả', 'Tình trạng'],
        ['Tất cả đơn vị', '<strong>7.252/10.360</strong> đơn vị (70%)', 'Đạt'],
      ),
      last('dong-thap', true),
    ],
  },
];

export const LISTS: Expected[] = [...COMPARISONS, ...RANKINGS, ...TRENDS, ...GRADES];
