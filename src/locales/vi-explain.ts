/** The reasoning in Vietnamese: apart from all else, since only those who ask for it read it. */
import type { Facts } from '../locale.js';

export function viExplain(facts: Facts): string {
  const sentences = [main(facts)];
  if (facts.unmet.length > 0) sentences.push(`Chưa đạt ở phần: ${facts.unmet.join(', ')}.`);
  if (facts.silent.length > 0) sentences.push(`Chưa có số liệu ở phần: ${facts.silent.join(', ')}.`);
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
  if (owed === '') return `Đến nay: ${value}; theo tiến độ chưa phải có; cả kỳ cần ${required}.`;
  if (owed) return `Đến nay: ${value}; theo tiến độ cần ${owed}, cả kỳ cần ${required}.`;
  return facts.pace ? explainPace(facts) : explainGap(facts);
}

const EARLY = 'Đạt trước hạn. ';

function explainGap({ early, value, required, gap, gapKind, satisfied, exceeds, sideBySide }: Facts): string {
  if (sideBySide) return `Kết quả: ${value}; yêu cầu: ${required}.`;
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
  if (satisfied && facts.sideBySide) return `Kết quả: ${value}; yêu cầu: ${required}; ${tempo}.`;
  if (satisfied)
    return `${facts.early ? EARLY : ''}Kết quả: ${value}, đã đáp ứng yêu cầu (${required}); ${tempo}.`;
  if (!gapKind)
    return `Kết quả: ${value}, chưa đáp ứng yêu cầu (${required}), còn ${months} tháng; ${tempo}.`;
  return `Cần ${gapKind === 'over' ? 'giảm' : 'thêm'} ${gap} trong ${months} tháng; ${tempo}.`;
}

function explainCoverage({ required, ...facts }: Facts): string {
  const { compliant, base, silent, of, none } = facts.coverage!;
  const silence = silent > 0 ? `, ${silent} ${of} chưa báo cáo` : '';
  // Where nobody may be so, what is forbidden has to be said before how many are.
  return none
    ? `Yêu cầu: ${required}; có ${compliant}/${base} ${of} ở mức này${silence}.`
    : `${compliant}/${base} ${of} đạt${silence}; yêu cầu: ${required}.`;
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
