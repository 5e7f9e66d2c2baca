/**
 * The authored text of the plan that carries out conclusion 160-TB/TW, joined with sample reports on its tasks.
 *
 * The reports are made up, and the document says so. The plan sets no target, no due date and no length for its periods, so
 * nothing can be overdue by its own words: what a reader on 20 November 2026 finds late is a yearly report that did not come,
 * and work that nobody has reported on for years. What ended in 2025 (the district, the bodies merged then) reports nothing
 * later.
 */
import type { Resolution, Task } from '../../src/schema.js';
import type { Sample } from './figures.js';

type Updates = NonNullable<Task['updates']>;

/** One report for each period in time, none of them in words. */
const kept = (by: string, reports: [period: string, date: string][]): Updates =>
  reports.map(([period, date]) => ({ date, period, done: true, by }));

const UPDATES: Record<string, Updates> = {
  // kept without a gap
  'ii-1-leadership': kept('cap-uy', [
    ['2024', '2024-12-18'],
    ['2025', '2025-12-16'],
    ['2026-S1', '2026-07-02'],
  ]),
  'ii-1-dialogue': kept('cap-uy', [
    ['2025-Q4', '2026-01-09'],
    ['2026-Q1', '2026-04-08'],
    ['2026-Q2', '2026-07-10'],
    ['2026-Q3', '2026-10-09'],
  ]),
  'ii-3-unity-day': kept('mttq', [
    ['2024', '2024-11-18'],
    ['2025', '2025-11-18'],
    ['2026', '2026-11-18'],
  ]),

  // one missed
  'iii-6-reports': [
    ...kept('ban-dan-van', [
      ['2020', '2020-12-15'],
      ['2021', '2021-12-14'],
      ['2022', '2022-12-13'],
      ['2023', '2023-12-12'],
      ['2024', '2024-12-10'],
    ]),
    { date: '2026-01-30', period: '2025', done: false, text: 'Chưa có báo cáo năm 2025' },
  ],

  // done
  'ii-1-plans': [
    { date: '2020-04-28', percent: 70, text: 'Các cấp ủy đã ban hành kế hoạch', by: 'cap-uy' },
    { date: '2020-07-15', percent: 100, done: true, by: 'cap-uy' },
  ],
  'iii-1-dissemination': [
    { date: '2020-06-26', done: true, text: 'Hoàn thành quán triệt', by: 'co-quan-tham-muu' },
  ],
  'iii-2-concretization': [{ date: '2020-09-18', done: true, by: 'ban-can-su-dang-ubnd' }],
  'iii-3-programmes': [
    { date: '2020-05-20', percent: 50, by: 'dang-doan-mttq-doan-the' },
    { date: '2020-08-21', percent: 100, done: true, by: 'dang-doan-mttq-doan-the' },
  ],
  'iii-4-regulation-212': [
    { date: '2020-12-22', percent: 60, by: 'ban-to-chuc' },
    { date: '2021-11-16', percent: 100, done: true, by: 'ban-to-chuc' },
  ],
  'iii-4-congress': [
    { date: '2020-10-30', period: '2020', done: true, by: 'cap-uy' },
    { date: '2025-10-31', period: '2025', done: true, by: 'cap-uy' },
  ],
  'ii-5-arrangement': [
    { date: '2024-12-20', percent: 40 },
    { date: '2025-07-11', percent: 100, done: true, text: 'Hoàn thành sắp xếp theo hai cấp: tỉnh và xã' },
  ],

  // under way
  'ii-2-campaigning': [{ date: '2026-07-06', period: '2026-S1', percent: 52, by: 'mttq' }],
  'ii-3-supervision': [
    { date: '2026-06-30', period: '2026', percent: 45, text: 'Đã giám sát 9/20 nội dung', by: 'mttq' },
    { date: '2026-09-30', period: '2026', percent: 75, text: 'Đã giám sát 15/20 nội dung', by: 'mttq' },
  ],
  'ii-4-funds': [
    { date: '2026-08-14', period: '2026', percent: 80, text: 'Đã giao 80% kinh phí năm', by: 'chinh-quyen' },
  ],
  'ii-5-training': [{ date: '2026-06-19', period: '2026', percent: 35, text: 'Đã mở 7/20 lớp bồi dưỡng' }],
  'iii-6-reviews': [
    { date: '2023-05-24', percent: 50, text: 'Đã sơ kết 3 năm; chưa tổng kết', by: 'ban-dan-van' },
  ],

  // begun, and silent since
  'iii-4-pilot-models': [{ date: '2021-10-12', percent: 45, by: 'ban-to-chuc' }],
  'ii-5-cadre-plan': [{ date: '2022-03-17', percent: 20, text: 'Đang lấy ý kiến dự thảo kế hoạch' }],
};

const build = (text: Resolution): Resolution => ({
  ...text,
  updated: '2026-11-20T08:00:00+07:00',
  illustrative: true,
  tasks: text.tasks?.map((task) => ({ ...task, updates: UPDATES[task.id] })),
});

export const plan160: Sample = { name: 'plan-160-tb-tw', build };
