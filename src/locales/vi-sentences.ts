/** Vietnamese sentences on verdicts: apart from the words, since only those who ask for the reasoning read them. */
import type { Facts } from '../locale.js';

export function explainVi(facts: Facts): string {
  const { status, coverage } = facts;
  if (facts.reason && status !== 'met' && status !== 'missed') return explainReason(facts);
  if (status === 'awaiting' || status === 'no-data') return explainSilence(facts);
  if (status === 'no-trend') return `Mới có một số liệu (${facts.value}), chưa đủ để nhận định xu hướng.`;
  if (status === 'not-applicable') return 'Không áp dụng.';
  if (coverage)
    return `${coverage.compliant}/${coverage.base} ${coverage.of} đạt; yêu cầu ${facts.required}.`;
  if (facts.pace) return explainPace(facts);
  return explainGap(facts);
}

function explainGap({ status, early, value, required, gap, side, ceiling, exceeds }: Facts): string {
  const lead = early ? 'Đạt trước hạn: ' : '';
  if (exceeds) return `${lead}${value}, cao hơn mức yêu cầu ${required}.`;
  if (ceiling)
    return side < 0 ? `${value}, vượt mức ${required} là ${gap}.` : `${value}, trong mức ${required}.`;
  if (side < 0) {
    const far = status === 'missed' ? 'còn thiếu' : 'cần thêm';
    return `${value}, ${far} ${gap} so với yêu cầu ${required}.`;
  }
  if (status === 'missed') return `${value}, chưa đạt yêu cầu ${required}.`;
  return `${lead}${value}, ${side > 0 ? `vượt ${gap} so với` : 'đúng bằng'} yêu cầu ${required}.`;
}

function explainPace(facts: Facts): string {
  const { needed, months, yearly, projected, moves, wanted } = facts.pace!;
  const tempo = `tốc độ hiện nay ${moves < 0 ? '−' : ''}${yearly}/năm`;
  if (facts.side >= 0)
    return `${facts.value} đã đáp ứng yêu cầu ${facts.required}; ${tempo}, dự báo ${projected} khi đến hạn.`;
  return `Cần ${wanted < 0 ? 'giảm' : 'thêm'} ${needed} trong ${months} tháng; ${tempo}, dự báo ${projected} khi đến hạn.`;
}

function explainSilence({ status, period, coverage, value, required }: Facts): string {
  if (coverage) {
    const { compliant, base, silent, of } = coverage;
    return `${compliant}/${base} ${of} đạt${silent > 0 ? `, ${silent} chưa báo cáo` : ''}; yêu cầu ${required}.`;
  }
  if (status === 'no-data') return `Đã quá hạn mà chưa có số liệu${period ? ` ${period}` : ''}.`;
  if (value) return `Đến nay ${value}; chưa đến hạn đánh giá yêu cầu ${required}.`;
  return `Chưa đến hạn có số liệu${period ? ` ${period}` : ''}.`;
}

function explainReason({ since, status, period, ...facts }: Facts): string {
  const reason = facts.reason!;
  switch (reason.code) {
    case 'ended':
      return `Không áp dụng từ ngày ${since}${reason.act ? ` theo ${reason.act}` : ''}.`;
    case 'declared':
      return `Không áp dụng${period ? ` cho ${period}` : ''} theo báo cáo của đơn vị.`;
    case 'cannot-aggregate':
      return 'Không cộng gộp được vì thiếu tử số, mẫu số của đơn vị thành phần.';
    case 'no-base':
      return 'Không có số liệu gốc để so sánh.';
    case 'zero-base':
      return 'Số gốc bằng 0 nên không tính được tỷ lệ tăng, giảm.';
    case 'break':
      return 'Cách tính đã thay đổi nên không so sánh được với kỳ gốc.';
    case 'out-of-differs':
      return `Văn bản ghi trên tổng số ${reason.outOf}, số liệu có ${reason.base}${status === 'awaiting' ? '; chờ số liệu' : ''}.`;
  }
}
