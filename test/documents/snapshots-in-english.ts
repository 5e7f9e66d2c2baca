/** What snapshots say in English: what stands before the first table, its columns and its first row. */
import { list, MEMBERS, QUANG_BINH, table, type Expected } from './snapshot-lines.js';

export const ENGLISH: Expected[] = [
  {
    of: 'a comparison',
    document: 'nghe-an',
    options: { widget: 'organization-comparison', target: 'membership-rate' },
    lines: [
      `<p>${MEMBERS}. 1 missed · 4 met.</p>`,
      ...table(
        'Required by the end of 2025 · Figure for 2025',
        ['Organization', 'Result', 'Required', 'Status'],
        ['Hội Nông dân', '<strong>86.4%</strong>', '86%', 'Met, 0.4 percentage points more than required'],
      ),
    ],
  },
  {
    of: 'a ranking',
    document: 'nghe-an',
    options: { widget: 'branch-ranking', target: 'membership-rate', organization: 'phu-nu' },
    lines: [
      `<p>${MEMBERS} – Hội Liên hiệp Phụ nữ · Xã, phường, thị trấn · figures for 2025. Required: 75%, by the end of 2025.</p>`,
      '<p>Showing 1–20 of 57 units, ordered by rank, best first.</p>',
      ...table(
        'Ranking: Tỷ lệ tập hợp đoàn viên, hội viên',
        ['Rank', 'Unit', 'Result', 'Against the requirement'],
        [
          '1',
          'Xã Hưng Nguyên',
          '<strong>83.0%</strong> (6,155/7,417)',
          '8 percentage points more than required',
        ],
      ),
    ],
  },
  {
    of: 'a trend',
    document: 'nghe-an',
    options: { widget: 'target-trend', target: 'membership-rate', organization: 'phu-nu' },
    lines: [
      `<p>${MEMBERS} – Hội Liên hiệp Phụ nữ: <strong>75.7%</strong> · 2025. Status: Met. Required: 75%, by the end of 2025.</p>`,
      '<p>Hội Liên hiệp Phụ nữ has reached 75.7% (2025), 0.7 percentage points above what is required (75%). A rise from 71.6% (2021) to 75.9% (the first half of 2026).</p>',
      ...list('Source: nq-widgets, ví dụ', 'Section II.3.3'),
      ...table(
        'Tỷ lệ tập hợp đoàn viên, hội viên, Hội Liên hiệp Phụ nữ: figures by period',
        ['Period', 'Figure', 'Required', 'Status'],
        ['2021', '<strong>71.6%</strong>', '—', '—'],
      ),
    ],
  },
  {
    of: 'a distribution by grade',
    document: 'dong-thap',
    options: { widget: 'grade-distribution', target: 'province-district-grade' },
    lines: [
      '<p><strong>Tổ chức cấp tỉnh, cấp huyện xếp loại từ hoàn thành tốt trở lên</strong>.</p>',
      '<p>Required: aim more than 90% of units graded “Hoàn thành tốt nhiệm vụ” or better, every year. All are judged together; there is no verdict on each organization.</p>',
      ...table(
        'Cấp tỉnh, Cấp huyện · 2025',
        ['Counted', 'Result', 'Grades', 'Status'],
        [
          'All units',
          '<strong>5/6</strong> units (83.3%; provisional)',
          'Hoàn thành xuất sắc nhiệm vụ: 1; Hoàn thành tốt nhiệm vụ: 4; Hoàn thành nhiệm vụ: 1',
          'Missed',
        ],
      ),
    ],
  },
  {
    of: 'a scorecard',
    document: 'quang-binh',
    options: { widget: 'scorecard', group: 'status' },
    lines: [
      `<p><strong>08-NQ/ĐUK · Ban Chấp hành Đảng bộ Khối các cơ quan tỉnh Quảng Bình</strong>. ${QUANG_BINH}. 13 verdicts on 9 targets, as of 21 November 2026: 3 missed · 8 figures missing · 1 met · 1 not applicable.</p>`,
      ...table(
        '3 missed',
        ['Target', 'Required', 'Result', 'Status'],
        [
          'Tổ chức cơ sở đảng đăng ký xây dựng mô hình “Dân vận khéo” – Section II.3',
          '100%',
          '<strong>96.5%</strong> · 2024',
          'Missed',
        ],
      ),
    ],
  },
  {
    of: 'a list of tasks',
    document: 'plan-160-tb-tw',
    options: { widget: 'task-list', lead: 'ban-dan-van' },
    lines: [
      '<p><strong>Tasks led by Ban Dân vận Tỉnh ủy</strong>. 3 tasks: 2 under way · 1 without updates (as of 21 November 2026).</p>',
      ...table(
        'Tasks led by Ban Dân vận Tỉnh ủy',
        ['Task', 'Lead', 'When', 'Status'],
        ['Sơ kết, tổng kết việc thực hiện (Section III.6)', 'Ban Dân vận Tỉnh ủy', '—', 'Under way'],
      ),
    ],
  },
];
