import { expect } from 'chai';

interface Violation {
  effectiveDirective: string;
  blockedURI: string;
  sample: string;
  sourceFile: string;
}
interface Report {
  shown: Record<string, string>;
  /** The shapes of the comparison's chart, as paths. */
  bars: string[];
  /** How long the bars are of the page's own chart. */
  columns: number[];
  /** The files that each widget gave. */
  files: Record<string, string[]>;
  /** How many colours each picture has. */
  painted: number[];
  violations: Violation[];
  complaints: string[];
}

/** What the page says of itself under a policy: see `policy-page.js`. */
function visit(policy: string, entry: string, onPurpose: number): Promise<Report> {
  const frame = document.createElement('iframe');
  const query = new URLSearchParams({ policy, entry, 'on-purpose': String(onPurpose) });
  Object.assign(frame, {
    src: `/test/widgets/policy.html?${query.toString()}`,
    width: '800',
    height: '2400',
  });
  document.body.append(frame);
  return new Promise((resolve) => {
    addEventListener('message', ({ data, source }: MessageEvent<Report>) => {
      if (source !== frame.contentWindow) return;
      resolve(data);
      frame.remove();
    });
  });
}

/** What the page violates on purpose, under all policies and under some. */
const IMAGE = { effectiveDirective: 'img-src', blockedURI: 'https://example.org/anh.png' };
const STYLE = { effectiveDirective: 'style-src-attr', blockedURI: 'inline' };
const MARKUP = { effectiveDirective: 'require-trusted-types-for', sample: 'Element innerHTML|<b>93,4%</b>' };

const PAGES: [policy: string, name: string, entry: string, onPurpose: Partial<Violation>[]][] = [
  ['that allows no inline style and no inline script', 'strict', 'nq.js', [IMAGE, STYLE]],
  ['that allows no HTML from text either', 'trusted', 'nq.js', [IMAGE, STYLE, MARKUP]],
  ['of numbers used once, and what those scripts load', 'dynamic', 'nq-auto.js', [IMAGE, STYLE, MARKUP]],
  ['of NukeViet’s', 'nukeviet', 'nq-auto.js', [IMAGE]],
];

for (const [policy, name, entry, onPurpose] of PAGES)
  describe(`With ${entry}, under a policy ${policy}`, () => {
    let report: Report;

    before(async function () {
      this.timeout(60_000);
      report = await visit(name, entry, onPurpose.length);
    });

    const faces: [gauge: string, ...texts: string[]][] = [
      ['radial', '90,4%', 'Chậm tiến độ', 'còn thiếu 4,6 điểm %', 'tốc độ hiện nay'],
      ['linear', '94,3%', 'Có nguy cơ', 'còn thiếu 0,7 điểm %', 'tốc độ hiện nay'],
      ['compact', '69/69', 'Đạt'],
      ['english', '90.4%', 'Off track', '4.6 percentage points short', 'present pace'],
      ['ranking', 'Hiển thị 21–40 trong 70 đơn vị khớp với “chi hoi”', 'xếp theo tình trạng', 'Kết quả: '],
      ['comparison', '94,3%', 'Có nguy cơ', 'Yêu cầu: từ 95% trở lên', '25%', 'dự báo khi đến hạn: 94,9%'],
      ['trend', '90,4%', 'Chậm tiến độ', 'Bảng số liệu'],
      ['scorecard', 'Không đạt', 'Mục II.2.2'],
      ['tasks', '20 nhiệm vụ', 'Chủ trì'],
      ['grades', 'Yêu cầu', 'Bảng số liệu', 'Kết quả'],
      ['chart', 'Vẽ lại', '90,4', 'Hội Nông dân', 'Chậm tiến độ', 'Bảng số liệu', 'từ 95% trở lên'],
      ['erroneous', 'Tài liệu không có chỉ tiêu “membershiprate”'],
      ['broken', 'Đây là trang web (HTML), không phải tệp số liệu JSON'],
    ];
    for (const [gauge, ...texts] of faces) {
      it(`the ${gauge} one shows what it has to show`, () => {
        for (const text of texts) expect(report.shown[gauge]).to.contain(text);
      });
    }

    it('the comparison is drawn, after all that was done to it', () => {
      const widths = report.bars.map((path) => Number(/h([\d.]+)/.exec(path)?.[1] ?? 0));
      expect(widths.filter((width) => width > 20).length).to.be.at.least(7);
    });

    it('a chart of the page’s own is drawn by vega-embed, after all that was done to it', () => {
      expect(report.columns.filter((width) => width > 100).length).to.be.at.least(3);
    });

    it('every file is made, and no picture is blank', () => {
      const endings = Object.entries(report.files).map(([id, names]) => [
        id,
        names.map((name) => name.split('.').at(-1)).join(' '),
      ]);
      const all = 'png svg csv json';
      expect(Object.fromEntries(endings)).to.deep.equal({
        ...{ radial: all, linear: all, comparison: all, trend: all, grades: all },
        ...{ chart: 'png svg csv', ranking: 'csv json', scorecard: 'csv json', tasks: 'csv' },
      });
      expect(report.painted).to.have.length(6);
      for (const colors of report.painted) expect(colors).to.be.greaterThan(50);
    });

    it('nothing is violated but what the page violates on purpose', () => {
      expect(report.violations).to.have.length(onPurpose.length);
      for (const [index, violation] of onPurpose.entries()) {
        expect(report.violations[index]).to.include(violation);
      }
    });

    it('nothing is said to the console', () => {
      expect(report.complaints).to.deep.equal([]);
    });
  });
