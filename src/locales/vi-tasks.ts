/** Vietnamese words for tasks: apart, since pages without a list of them do not read them. */
import type { TaskFacts, TaskWords } from '../locale.js';

const ROMAN = ['I', 'II', 'III', 'IV'];

export const viTasks: TaskWords = {
  title: 'Nhiệm vụ',
  led: (name) => `Nhiệm vụ do ${name} chủ trì`,
  states: {
    overdue: 'Quá hạn',
    'under-way': 'Đang thực hiện',
    'not-reported': 'Chưa có cập nhật',
    done: 'Hoàn thành',
  },
  count: (count) => `${count} nhiệm vụ`,
  inState: (count, state) => `${count} ${state.toLowerCase()}`,
  asOf: (date) => `tính đến ngày ${date}`,
  columns: {
    name: 'Nhiệm vụ',
    lead: 'Chủ trì',
    time: 'Thời gian',
    state: 'Tình trạng',
    update: 'Cập nhật gần nhất',
  },
  partners: 'Phối hợp',
  reportTo: 'Báo cáo với',
  reading: 'Cách hiểu',
  quote: 'Nguyên văn',
  updates: 'Các lần cập nhật',
  nobody: 'văn bản không nêu',
  noTime: 'văn bản không nêu',
  noUpdate: 'chưa có',
  others: (count) => `và ${count} cơ quan, tổ chức khác`,
  cadences: { continuous: 'thường xuyên', periodic: 'định kỳ', 'as-required': 'đột xuất' },
  yearly(part, number) {
    if (part === 'half') return `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm, hằng năm`;
    return part === 'quarter' ? `quý ${ROMAN[number - 1]} hằng năm` : `tháng ${number} hằng năm`;
  },
  all: (cadences) => [cadences.slice(0, -1).join(', '), cadences.at(-1)].filter(Boolean).join(' và '),
  reason,
  search: 'Tìm nhiệm vụ',
  everyone: 'Tất cả',
  showing: ({ shown, total, query }) =>
    `Hiển thị ${shown} trong ${total} nhiệm vụ${query && ` khớp với “${query}”`}`,
  clear: 'Bỏ các điều kiện lọc',
  noTasks: 'Văn bản này không giao nhiệm vụ.',
  none: 'Không có nhiệm vụ nào như vậy.',
};

function reason({ state, code, period = '', until = '', late }: TaskFacts): string {
  switch (code) {
    case 'deadline':
      if (state === 'overdue') return `Hạn hoàn thành là ngày ${until}; đến nay chưa có báo cáo hoàn thành.`;
      if (state === 'done') return `Đã báo cáo hoàn thành${late ? ` sau hạn ngày ${until}` : ''}.`;
      return `${state === 'not-reported' ? 'Chưa có cập nhật; h' : 'H'}ạn hoàn thành là ngày ${until}.`;
    case 'period':
      if (state === 'overdue')
        return `${capital(period)} đã kết thúc, quá thời gian chờ báo cáo; đến nay chưa có báo cáo hoàn thành.`;
      if (state === 'done') return `Đã báo cáo hoàn thành ${period}.`;
      return state === 'under-way'
        ? `Đã có cập nhật${period && ` ${period}`}, chưa báo cáo hoàn thành.`
        : 'Chưa có cập nhật; chưa có kỳ nào đến hạn.';
    case 'awaited':
      return `${capital(period)} đã kết thúc, đang chờ báo cáo (đến ngày ${until}).`;
    case 'no-start':
      return 'Chưa có cập nhật; văn bản không ghi tính từ kỳ nào.';
    case 'no-time':
      if (state === 'done') return `Đã báo cáo hoàn thành${period && ` ${period}`}.`;
      return `Văn bản không đặt thời hạn; ${state === 'under-way' ? 'đã có' : 'chưa có'} cập nhật.`;
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
