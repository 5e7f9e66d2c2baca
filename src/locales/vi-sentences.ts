/** Vietnamese on those bound one by one and on parts of a total: apart from the words, since few targets need it. */
import type { CoverageWords, Sentences } from '../locale.js';

/** What one of those bound does: has so many, is graded so, completes. */
const VERBS: Partial<Record<CoverageWords['kind'], string>> = {
  ...{ count: 'có ', amount: 'có ', grade: 'xếp loại ' },
  ...{ milestone: '', change: '' },
};

export const viSentences: Sentences = {
  nouns: { unit: 'đơn vị', organization: 'tổ chức' },
  avoid: (bar, kind) => `không ${VERBS[kind] ?? 'đạt '}${bar}`,
  coverage({ share, bar, unit, kind, of }) {
    const verb = VERBS[kind] ?? 'đạt ';
    if (unit === 'none') return `không có ${of} nào ${verb}${bar}`;
    const whose = unit === 'every' ? `mỗi ${of}` : `${share} ${unit === 'count' ? '' : 'số '}${of}`;
    return `${whose} ${verb}${bar}`;
  },
  parts: (parts) => `trong đó ${parts.map(({ name, bar }) => `${inSentence(name)} ${bar}`).join(', ')}`,
  noFigure: 'chưa có số liệu',
  counts: ({ compliant, notCompliant, silent, notApplicable }, none) =>
    `${compliant} ${none ? 'ở mức nêu trên' : 'đạt'}, ${notCompliant} ${none ? 'không ở mức này' : 'chưa đạt'}, ${silent} chưa báo cáo, ${notApplicable} không áp dụng`,
};

/** “Tập thể” is a common noun; “Mặt trận Tổ quốc” and “MTTQ” are names. */
const inSentence = (name: string) =>
  /^\p{Lu}[^\p{Lu}]+$/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
