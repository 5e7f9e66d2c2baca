/** A resolution at a glance: which verdicts are counted, how they are grouped, and what is drawn of those that are no numbers. */
import { expect } from 'chai';
import laoCai from '../demo/resolutions/lao-cai.json' with { type: 'json' };
import ngheAn from '../demo/resolutions/nghe-an.json' with { type: 'json' };
import plan from '../demo/resolutions/plan-160-tb-tw.json' with { type: 'json' };
import { evaluate, localeFor, registerLocale, STATUSES, type Progress, type Status } from '../src/index.js';
import { en } from '../src/locales/en.js';
import { scorecardWordsOf } from '../src/scorecard-words.js';
import {
  scorecard,
  sectionOf,
  stepsOf,
  verdictsInForce,
  withStatuses,
  type Scorecard,
  type ScorecardGrouping,
  type Steps,
} from '../src/scorecard.js';
import { modelOf } from './ranking-document.js';
import { AS_OF, scorecardDocument } from './scorecard-document.js';

registerLocale(en);

const model = modelOf(scorecardDocument);
const cardOf = (group?: ScorecardGrouping, of = model) => scorecard(of, { asOf: AS_OF, group });

const nameOf = ({ target, organization, requirement }: Progress) =>
  [target, organization, String(requirement.value)].filter(Boolean).join(' ');
const linesOf = ({ groups }: Pick<Scorecard, 'groups'>) =>
  groups.map(
    ({ key, entries }) =>
      `${key ?? '–'}: ${entries.map(({ target, rows }) => `${target.id}×${rows.length}`).join(' ')}`,
  );
/** The statuses that have any. */
const countsOf = (counts: Record<Status, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

describe('A scorecard counts', () => {
  it('one verdict for each subject and requirement in force, units left out', () => {
    expect(verdictsInForce(model, AS_OF).map(nameOf)).to.deep.equal([
      ...['membership nong-dan 90', 'membership phu-nu 85', 'terms nong-dan 2', 'admission nong-dan 1'],
      ...['grade nong-dan good', 'grade phu-nu good', 'grade excellent'],
      ...['digital nong-dan true', 'digital phu-nu true', 'models 5', 'rank 10'],
    ]);
  });

  it('the requirement whose time it is on the day', () => {
    expect(nameOf(verdictsInForce(model, '2024-06-01')[0]!)).to.equal('membership nong-dan 80');
    expect(nameOf(verdictsInForce(model, '2025-06-01')[0]!)).to.equal('membership nong-dan 90');
  });

  it('all of them in each status, and the worst: no average', () => {
    const { counts, worst, verdicts, targets } = cardOf();
    expect(countsOf(counts)).to.deep.equal({ missed: 6, met: 5 });
    expect(worst).to.equal('missed');
    expect([verdicts, targets]).to.deep.equal([11, 7]);
    expect(Object.keys(counts)).to.deep.equal([...STATUSES]);
  });

  it('the same, however they are grouped', function () {
    // Lào Cai has hundreds of units, judged three times.
    this.timeout(20_000);
    for (const document of [laoCai, ngheAn]) {
      const of = modelOf(document);
      const cards = (['section', 'organization', 'status'] as const).map((group) => cardOf(group, of));
      for (const card of cards) {
        const rows = card.groups.flatMap(({ entries }) => entries.flatMap((one) => one.rows));
        expect(rows).to.have.length(card.verdicts);
        expect(new Set(rows).size).to.equal(card.verdicts);
        expect(card.counts).to.deep.equal(cards[0]!.counts);
        const sum = (status: Status) => card.groups.reduce((total, { counts }) => total + counts[status], 0);
        for (const status of STATUSES) expect(sum(status)).to.equal(card.counts[status]);
      }
    }
  });

  const ofNgheAn: [target: string, asked: string, verdicts: number][] = [
    ['applied-projects', 'mỗi tổ chức … từ 01 đến 03 đề án, đề tài: of each, and not once more of all', 6],
    ['province-grade', '06 tổ chức xếp loại tốt trở lên, trong đó 3/6 xuất sắc: of each, and of so many', 7],
    ['membership-rate', 'Hội Nông dân 86%, Hội Cựu chiến binh 98% …: one an organization', 5],
    ['supervision-topics', 'Mặt trận Tổ quốc các cấp … ít nhất 02 nội dung: those bound together', 1],
  ];
  for (const [target, asked, verdicts] of ofNgheAn) {
    it(`of Nghệ An's ${target} ${verdicts} (${asked})`, () => {
      const rows = verdictsInForce(modelOf(ngheAn), '2026-11-21').filter((one) => one.target === target);
      expect(rows).to.have.length(verdicts);
    });
  }

  it('nothing in a document without targets', () => {
    const card = cardOf('section', modelOf(plan));
    expect(card.groups).to.deep.equal([]);
    expect([card.verdicts, card.targets, card.worst]).to.deep.equal([0, 0, 'not-applicable']);
  });
});

describe('A scorecard has groups', () => {
  it('by section at first, in the order of the document; a target is named once in each', () => {
    expect(linesOf(cardOf())).to.deep.equal([
      ...['II.2: membership×2 terms×1 admission×1', 'III.1: grade×3 models×1 rank×1', '–: digital×2'],
    ]);
    expect(cardOf('section')).to.deep.equal(cardOf());
  });

  it('by organization as the document lists them, after what is asked of all together', () => {
    expect(linesOf(cardOf('organization'))).to.deep.equal([
      '–: grade×1 models×1 rank×1',
      'nong-dan: membership×1 terms×1 admission×1 grade×1 digital×1',
      'phu-nu: membership×1 grade×1 digital×1',
    ]);
  });

  it('by status, the worst first', () => {
    expect(linesOf(cardOf('status'))).to.deep.equal([
      'missed: membership×1 terms×1 admission×1 grade×1 digital×1 models×1',
      'met: membership×1 grade×2 digital×1 rank×1',
    ]);
    const found = cardOf('status', modelOf(laoCai)).groups.map(({ key }) => key);
    expect(found).to.deep.equal(STATUSES.filter((status) => found.includes(status)));
  });

  it('with counts of their own', () => {
    const [first] = cardOf().groups;
    expect(countsOf(first!.counts)).to.deep.equal({ missed: 3, met: 1 });
    expect([first!.verdicts, first!.worst]).to.deep.equal([4, 'missed']);
  });

  it('apart where one target is cited from two places', () => {
    const [membership, ...others] = scorecardDocument.targets;
    const [, own, other] = membership!.requirements;
    const twice = { ...membership, requirements: [{ ...own, ref: 'III.1' }, other] };
    const { groups } = cardOf('section', modelOf({ ...scorecardDocument, targets: [twice, ...others] }));
    expect(groups[0]!.key).to.equal('III.1');
    expect(groups[0]!.entries[0]).to.include({ citation: 'III.1' });
    expect(groups[1]!.entries[0]).to.include({ citation: 'II.2 (1)' });
  });

  it('of some statuses, without what that leaves empty and with the counts of all', () => {
    const { groups } = cardOf();
    const met = withStatuses(groups, new Set<Status>(['met']));
    expect(linesOf({ groups: met })).to.deep.equal([
      'II.2: membership×1',
      'III.1: grade×2 rank×1',
      '–: digital×1',
    ]);
    expect(met[0]!.counts).to.deep.equal(groups[0]!.counts);
    expect(withStatuses(groups, new Set<Status>(['awaiting']))).to.deep.equal([]);
  });
});

describe('The section of a citation', () => {
  const cases: [citation: string | undefined, section: string | undefined][] = [
    ['II.2.2 (4)', 'II.2.2'],
    ['II.3', 'II.3'],
    ['Điều 2, khoản 1', 'Điều 2'],
    ['III.1; III.2', 'III.1'],
    ['(4)', '(4)'],
    [undefined, undefined],
  ];
  for (const [citation, section] of cases) {
    it(`${citation} is ${section}`, () => expect(sectionOf(citation)).to.equal(section));
  }

  it('is called what it is', () => {
    const vi = scorecardWordsOf(localeFor('vi'));
    expect(['II.2.2', 'Điều 2', 'Mục II'].map((citation) => vi.section(citation))).to.deep.equal([
      ...['Mục II.2.2', 'Điều 2', 'Mục II'],
    ]);
    expect(scorecardWordsOf(localeFor('en')).section('II.2.2')).to.equal('Section II.2.2');
  });
});

describe('What is counted is said', () => {
  const vi = scorecardWordsOf(localeFor('vi'));
  const english = scorecardWordsOf(localeFor('en'));
  const cases: [verdicts: string, targets: string, several: boolean, vi: string, en: string][] = [
    ['94', '17', true, '94 kết quả đánh giá của 17 chỉ tiêu', '94 verdicts on 17 targets'],
    ['6', '1', true, '6 kết quả đánh giá của 1 chỉ tiêu', '6 verdicts on 1 target'],
    ['17', '17', false, '17 chỉ tiêu', '17 targets'],
    ['1', '1', false, '1 chỉ tiêu', '1 target'],
  ];
  for (const [verdicts, targets, several, inVietnamese, inEnglish] of cases) {
    it(inVietnamese, () => {
      expect(vi.total({ verdicts, targets, several })).to.equal(inVietnamese);
      expect(english.total({ verdicts, targets, several })).to.equal(inEnglish);
    });
  }
});

describe('What is no number has steps', () => {
  const grade = (comparator: string, value: string): Partial<Progress> => ({
    ...{
      measure: { kind: 'grade', scale: 'grades' },
      scale: scorecardDocument.scales[0],
    },
    ...{ comparator: comparator as Progress['comparator'], required: value },
  });
  const stages = ['xây dựng', 'thí điểm', 'vận hành'].map((name, index) => ({ id: `s${index}`, name }));
  const stage: Partial<Progress> = {
    measure: { kind: 'milestone', stages },
    comparator: 'gte',
    required: 's1',
  };
  const done: Partial<Progress> = { measure: { kind: 'milestone' }, comparator: 'eq', required: true };

  const cases: [says: string, progress: Partial<Progress>, steps: Steps | undefined][] = [
    [
      'từ mức tốt trở lên, xuất sắc',
      { ...grade('gte', 'good'), value: 'excellent' },
      { count: 4, reached: 3, zone: [2, 3] },
    ],
    [
      'từ mức tốt trở lên, không hoàn thành',
      { ...grade('gte', 'good'), value: 'failed' },
      { count: 4, reached: 0, zone: [2, 3] },
    ],
    [
      'trên mức hoàn thành',
      { ...grade('gt', 'completed'), value: 'good' },
      { count: 4, reached: 2, zone: [2, 3] },
    ],
    [
      'không quá mức hoàn thành',
      { ...grade('lte', 'completed'), value: 'good' },
      { count: 4, reached: 2, zone: [0, 1] },
    ],
    ['dưới mức tốt', { ...grade('lt', 'good'), value: 'failed' }, { count: 4, reached: 0, zone: [0, 1] }],
    ['đúng mức tốt, chưa có số liệu', grade('eq', 'good'), { count: 4, zone: [2, 2] }],
    ['từ bước thí điểm, mới xây dựng', { ...stage, value: 's0' }, { count: 3, reached: 0, zone: [1, 2] }],
    ['hoàn thành', { ...done, value: true }, { count: 1, reached: 0, zone: [0, 0] }],
    ['chưa hoàn thành', { ...done, value: false }, { count: 1, reached: -1, zone: [0, 0] }],
    ['chưa có số liệu', done, { count: 1, zone: [0, 0] }],
    ['thứ hạng', { measure: { kind: 'rank' }, comparator: 'lte', required: 10, value: 7 }, undefined],
    ['tỷ lệ', { measure: { kind: 'percent' }, comparator: 'gte', required: 90, value: 88 }, undefined],
  ];
  for (const [says, progress, steps] of cases) {
    it(says, () => {
      const { comparator, required } = progress;
      const requirement = { comparator, value: required } as Progress['requirement'];
      expect(stepsOf({ requirement, ...progress } as Progress)).to.deep.equal(steps);
    });
  }

  it('and of how many comply, none', () => {
    const counted = evaluate(model, { asOf: AS_OF, target: 'grade' }).filter(({ coverage }) => coverage);
    expect(counted).to.have.length(2);
    expect(counted.map(stepsOf)).to.deep.equal([undefined, undefined]);
  });
});
