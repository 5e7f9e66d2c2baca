/** Vietnamese sentences on verdicts: apart from the words, since only those who ask for the reasoning read them. */
import type { Facts, Sentences } from '../locale.js';

/** What one of those bound does: has so many, is graded so, completes. */
const VERBS: Record<string, string> = { count: 'có ', amount: 'có ', grade: 'xếp loại ', milestone: '' };

export const viSentences: Sentences = {
  nouns: { unit: 'đơn vị', organization: 'tổ chức' },
  avoid: (bar, kind) => `không ${VERBS[kind] ?? 'đạt '}${bar}`,
  explain,
  coverage({ share, bar, unit, kind, of }) {
    const verb = VERBS[kind] ?? 'đạt ';
    return unit === 'none'
      ? `không có ${of} nào ${verb}${bar}`
      : `${share} ${unit === 'count' ? '' : 'số '}${of} ${verb}${bar}`;
  },
  counts: ({ compliant, notCompliant, silent, notApplicable }, none) =>
    `${compliant} ${none ? 'ở mức nêu trên' : 'đạt'}, ${notCompliant} ${none ? 'không ở mức này' : 'chưa đạt'}, ${silent} chưa báo cáo, ${notApplicable} không áp dụng`,
};

function explain(facts: Facts): string {
  const sentences = [main(facts)];
  if (facts.lacking.length > 0) sentences.push(`Chưa đạt ở phần: ${facts.lacking.join(', ')}.`);
  const { reason } = facts;
  if (reason?.code === 'out-of-differs') {
    sentences.push(`Văn bản tính trên tổng số ${reason.outOf}, số liệu hiện có ${reason.base}.`);
  }
  return sentences.join(' ');
}

function main(facts: Facts): string {
  const { status, coverage, value, required, owed } = facts;
  if (facts.reason && facts.reason.code !== 'out-of-differs') return explainReason(facts);
  if (coverage) return explainCoverage(facts);
  if (status === 'awaiting' || status === 'no-data') return explainSilence(facts);
  if (status === 'no-trend')
    return `Mới có số liệu của một kỳ (${value}), chưa đủ để nhận định xu hướng tới yêu cầu (${required}).`;
  if (status === 'not-applicable') return 'Không áp dụng.';
  if (owed) return `Đến nay: ${value}; theo tiến độ cần ${owed}, cả kỳ cần ${required}.`;
  return facts.pace ? explainPace(facts) : explainGap(facts);
}

const EARLY = 'Đạt trước hạn. ';

function explainGap({ early, value, required, gap, gapKind, satisfied, exceeds }: Facts): string {
  const lead = `${early ? EARLY : ''}Kết quả: ${value}, `;
  if (exceeds) return `${lead}cao hơn mức yêu cầu (${required}).`;
  if (gapKind === 'extra') return `${lead}vượt ${gap} so với yêu cầu (${required}).`;
  if (gapKind === 'spare') return `${lead}không vượt mức yêu cầu (${required}).`;
  if (gapKind === 'over') return `${lead}vượt mức cho phép ${gap} (yêu cầu ${required}).`;
  if (gapKind === 'short') return `${lead}còn thiếu ${gap} so với yêu cầu (${required}).`;
  return `${lead}${satisfied ? 'đáp ứng' : 'chưa đáp ứng'} yêu cầu (${required}).`;
}

function explainPace({ value, required, gap, gapKind, satisfied, ...facts }: Facts): string {
  const { months, yearly, projected, moves } = facts.pace!;
  const pace = moves === 0 ? 'không thay đổi' : `${moves > 0 ? 'tăng' : 'giảm'} ${yearly}/năm`;
  const tempo = `tốc độ hiện nay: ${pace}, dự báo khi đến hạn: ${projected}`;
  if (satisfied)
    return `${facts.early ? EARLY : ''}Kết quả: ${value}, đã đáp ứng yêu cầu (${required}); ${tempo}.`;
  if (!gapKind)
    return `Kết quả: ${value}, chưa đáp ứng yêu cầu (${required}), còn ${months} tháng; ${tempo}.`;
  return `Cần ${gapKind === 'over' ? 'giảm' : 'thêm'} ${gap} trong ${months} tháng; ${tempo}.`;
}

function explainCoverage({ required, ...facts }: Facts): string {
  const { compliant, base, silent, of, none } = facts.coverage!;
  const silence = silent > 0 ? `, ${silent} ${of} chưa báo cáo` : '';
  return `${compliant}/${base} ${of} ${none ? 'ở mức nêu trên' : 'đạt'}${silence}; yêu cầu: ${required}.`;
}

function explainSilence({ status, period, value, required }: Facts): string {
  const when = period ? ` ${period}` : '';
  if (status === 'no-data') return period ? `Đã quá hạn mà chưa có số liệu${when}.` : 'Chưa có số liệu.';
  return value
    ? `Đến nay: ${value}; chưa đến kỳ đánh giá yêu cầu (${required}).`
    : `Chưa đến hạn có số liệu${when}.`;
}

function explainReason({ since, period, value, ...facts }: Facts): string {
  const reason = facts.reason!;
  switch (reason.code) {
    case 'ended':
      return `Không áp dụng từ ngày ${since}${reason.act ? ` theo ${reason.act}` : ''}.`;
    case 'not-begun':
      return `Không áp dụng trước ngày ${since}, ngày thành lập${reason.act ? ` theo ${reason.act}` : ''}.`;
    case 'declared':
      return `Không áp dụng${period ? ` cho ${period}` : ''} theo báo cáo của đơn vị.`;
    case 'partial':
      return `Mới có ${reason.count}/${reason.of} nơi báo cáo (cộng lại: ${value}), chưa đủ để đánh giá.`;
    case 'no-base':
      return 'Không có số liệu gốc để so sánh.';
    case 'zero-base':
      return 'Số gốc bằng 0 nên không tính được tỷ lệ tăng, giảm.';
    case 'break':
      return 'Cách tính đã thay đổi nên không so sánh được với kỳ gốc.';
    default:
      return 'Chưa tổng hợp được vì thiếu tử số, mẫu số của đơn vị thành phần.';
  }
}
