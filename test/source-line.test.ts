import { expect } from 'chai';
import { localeFor, registerLocale } from '../src/locale.js';
import { en } from '../src/locales/en.js';
import { createModel } from '../src/model.js';
import type { Heading, Observation, Resolution } from '../src/schema.js';
import { sourceLine, type SourceLineOptions } from '../src/source-line.js';

registerLocale(en);

const TITLE = 'Nghị quyết về nâng cao chất lượng công tác dân vận';
const ISSUER = 'Ban Chấp hành Đảng bộ Khối';

const documentOf = (heading: Partial<Heading> = {}, more: Partial<Resolution> = {}): Resolution => ({
  version: 1,
  resolution: { id: 'nq', title: TITLE, issuer: ISSUER, ...heading },
  organizations: [
    { id: 'nong-dan', name: 'Hội Nông dân' },
    { id: 'phu-nu', name: 'Hội Phụ nữ' },
  ],
  levels: [{ id: 'branch', name: 'Chi hội' }],
  units: [{ id: 'na-hoi', name: 'Chi hội Na Hối', level: 'branch', organization: 'nong-dan' }],
  targets: [],
  ...more,
});

const lineOf = (document: Resolution, options: Partial<SourceLineOptions> = {}, lang = 'vi') =>
  sourceLine(createModel(document), { asOf: '2026-11-21', figures: {}, ...options }, localeFor(lang));

describe('The line below an element on paper', () => {
  const cases: [heading: Partial<Heading>, vi: string, english: string][] = [
    [{}, ISSUER, ISSUER],
    [{ number: '08-NQ/ĐUK' }, `số 08-NQ/ĐUK của ${ISSUER}`, `No. 08-NQ/ĐUK, ${ISSUER}`],
    [
      { number: '08-NQ/ĐUK', issued: '2023-05-08' },
      `số 08-NQ/ĐUK ngày 08/05/2023 của ${ISSUER}`,
      `No. 08-NQ/ĐUK, 8 May 2023, ${ISSUER}`,
    ],
    [{ issued: '2021-04' }, `tháng 4/2021 của ${ISSUER}`, `April 2021, ${ISSUER}`],
  ];
  for (const [heading, vi, english] of cases) {
    it(`names the text: ${vi}`, () => {
      const document = documentOf(heading);
      expect(lineOf(document)).to.equal(`Nguồn: ${TITLE} (${vi}). Đánh giá tính đến ngày 21/11/2026.`);
      expect(lineOf(document, {}, 'en')).to.equal(
        `Source: ${TITLE} (${english}). Judged as of 21 November 2026.`,
      );
    });
  }

  it('says when the file was updated, with figures and without', () => {
    const dated = documentOf({}, { updated: '2026-11-20T08:00:00+07:00' });
    const without = { figures: undefined };
    expect(lineOf(dated)).to.match(
      / Số liệu cập nhật ngày 20\/11\/2026; đánh giá tính đến ngày 21\/11\/2026\.$/,
    );
    expect(lineOf(dated, without)).to.match(/\)\. Cập nhật ngày 20\/11\/2026; đánh giá/);
    expect(lineOf(dated, {}, 'en')).to.match(
      / Figures updated on 20 November 2026; judged as of 21 November 2026\.$/,
    );
    expect(lineOf(dated, without, 'en')).to.match(/\)\. Updated on 20 November 2026; judged/);
  });

  describe('says who reported the figures', () => {
    const figure = (period: string, source: Observation['source'], more: Partial<Observation> = {}) => ({
      ...{ target: 'a', organization: 'nong-dan', period, value: 1, source },
      ...more,
    });
    const reported = documentOf(
      {},
      {
        observations: [
          figure('2023', 'Báo cáo năm 2023'),
          figure('2024', { title: 'Báo cáo năm 2024' }),
          figure('2024', 'Báo cáo năm 2023', { target: 'b' }),
          figure('2025-S1', { url: 'https://example.vn/bao-cao' }),
          figure('2022/2025', 'Sơ kết', { organization: 'phu-nu' }),
          { target: 'a', unit: 'na-hoi', period: '2026', value: 1, source: 'Chi hội' },
          figure('2026', undefined),
        ],
      },
    );
    const sourcesIn = (figures: SourceLineOptions['figures'], lang?: string) =>
      /(?:số liệu|from): (.*?)\. (?:Đánh|Judged)/.exec(lineOf(reported, { figures }, lang))?.[1];

    it('the newest first, each once, and no more than three', () => {
      expect(sourcesIn({ target: 'a' })).to.equal(
        'Chi hội; Sơ kết; https://example.vn/bao-cao và 2 nguồn khác',
      );
      expect(sourcesIn({ target: 'a' }, 'en')).to.match(/bao-cao and 2 other sources$/);
    });

    it('of one target, or of one organization with its units', () => {
      expect(sourcesIn({ target: 'b' })).to.equal('Báo cáo năm 2023');
      expect(sourcesIn({ organization: 'phu-nu' })).to.equal('Sơ kết');
      expect(sourcesIn({ target: 'a', organization: 'nong-dan' })).to.match(
        /^Chi hội; https:\/\/example\.vn\/bao-cao; Báo cáo năm 2024 và 1 nguồn khác$/,
      );
      expect(sourcesIn({ target: 'b', organization: 'phu-nu' })).to.equal(undefined);
      expect(sourcesIn(undefined)).to.equal(undefined);
    });
  });
});
