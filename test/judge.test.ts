/**
 * Verdicts without what only units, flows, changes and the like need: wherever `needsExtras` says that they do not matter, both
 * ways must say the same.
 */
import { expect } from 'chai';
import {
  createModel,
  type Model,
  type Observation,
  type Progress,
  type Requirement,
  type Unit,
} from '../src/index.js';
import { extras } from '../src/evaluate/extras.js';
import { judge, needsExtras } from '../src/evaluate/judge.js';
import {
  expectPart,
  FARMERS,
  ID,
  modelOf,
  scale,
  WOMEN,
  YOUTH,
  type Expected,
  type Figures,
  type Sample,
} from './evaluate/judging.js';

const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id, name: id, organization: FARMERS, level: 'grassroots' },
  ...more,
});
const levels = [{ id: 'grassroots', name: 'Cơ sở' }];
const communes = { levels, units: [unit('xa-1'), unit('xa-2'), unit('xa', { organization: undefined })] };

const OTHER = 'other-target';

/** Another target beside the one that is judged, as alike as can be. */
function withOther({ document }: Model): Model {
  const [target] = document.targets;
  const list = document.observations!.map((one): Observation =>
    one.note === OTHER ? { ...one, target: OTHER } : one,
  );
  return createModel({ ...document, targets: [target!, { ...target!, id: OTHER }], observations: list });
}

/** What is said; nothing is said by a key without a value. */
const said = (progress: Progress[]): unknown => JSON.parse(JSON.stringify(progress));

type Case = [says: string, sample: Sample, asOf: string, figures: Figures, expected: Expected[]];

const by = { comparator: 'gte', value: 90, by: '2025' } as const;
const yearly = { comparator: 'gte', value: 90, every: 'year' } as const;
const two = { organizations: [FARMERS, WOMEN] };
const ratio: Sample = {
  requirement: { ...by, organizations: [FARMERS] },
  measure: { aggregate: 'ratio' },
  document: communes,
};
const share = (unit: string, numerator: number, more: object = {}) => ({
  ...{ unit, numerator, denominator: 100 },
  ...more,
});

describe('A level reported for organizations says the same without the extras', () => {
  const plain: Case[] = [
    [
      '“Phấn đấu đến năm 2025 đạt 90% trở lên”, of the whole',
      { requirement: { ...by, aim: true } },
      '2026-01-15',
      { 2024: 85, 2025: 91 },
      [{ status: 'met', value: 91, organization: undefined, aim: true }],
    ],
    [
      '“Phấn đấu …” said of the target',
      { requirement: by, target: { aim: true } },
      '2026-02-15',
      {},
      [{ status: 'no-data', aim: true }],
    ],
    [
      '“… đạt 90% trở lên”, no aim at all',
      { requirement: by },
      '2026-01-15',
      {},
      [{ status: 'awaiting', aim: undefined, scale: undefined }],
    ],
    [
      '“Hội Nông dân, Hội Phụ nữ đạt 90% trở lên”, on the way there',
      { requirement: { ...by, ...two } },
      '2024-06-30',
      {
        2022: [
          { organization: FARMERS, value: 80 },
          { organization: WOMEN, value: 89 },
        ],
        2023: [
          { organization: FARMERS, value: 85 },
          { organization: WOMEN, value: 88 },
        ],
      },
      [
        { organization: FARMERS, status: 'on-track', projection: { value: 95 } },
        { organization: WOMEN, status: 'off-track', projection: { value: 86 } },
      ],
    ],
    [
      '“… đạt 90% trở lên”, by each the target lists',
      { requirement: by, target: { organizations: [WOMEN, YOUTH] } },
      '2026-02-01',
      { 2025: { organization: YOUTH, value: 90 } },
      [
        { organization: WOMEN, status: 'no-data' },
        { organization: YOUTH, status: 'met' },
      ],
    ],
    [
      '“hằng năm đạt 90% trở lên” since the term began',
      { requirement: yearly },
      '2023-02-15',
      { 2021: 90, 2022: 89 },
      [{ status: 'missed', history: [{ status: 'met' }, { status: 'missed' }], current: { period: '2023' } }],
    ],
    [
      '“từ năm 2024 trở đi, hằng năm đạt 90% trở lên”',
      { requirement: { ...yearly, from: '2024' }, heading: { period: undefined } },
      '2025-02-15',
      { 2024: 90 },
      [{ status: 'met', history: [{ period: '2024' }] }],
    ],
    [
      '“luôn đạt 90% trở lên”',
      { requirement: { comparator: 'gte', value: 90 } },
      '2025-02-15',
      { 2024: 91 },
      [{ status: 'met', period: undefined }],
    ],
    [
      '“hằng năm xếp loại hoàn thành tốt nhiệm vụ trở lên”',
      { requirement: { ...yearly, value: 'good' }, measure: { kind: 'grade' } },
      '2022-02-15',
      { 2021: 'excellent' },
      [{ status: 'met', scale: { id: scale.id } }],
    ],
    [
      '“đến năm 2025 hoàn thành”, done a year before',
      { requirement: { ...by, comparator: 'eq', value: true }, measure: { kind: 'milestone' } },
      '2026-01-15',
      { 2024: true },
      [{ status: 'met', value: true }],
    ],
    [
      '“nhóm 10 dẫn đầu”',
      { requirement: { ...by, comparator: 'lte', value: 10 }, measure: { kind: 'rank' } },
      '2026-01-15',
      { 2025: 9 },
      [{ status: 'met', value: 9 }],
    ],
    [
      '“bình quân mỗi cơ sở ít nhất 1”',
      { requirement: { ...by, value: 1 }, measure: { kind: 'rate', flow: false, cumulative: false } },
      '2026-01-15',
      { '2025-S2': 1 },
      [{ status: 'met', value: 1 }],
    ],
    [
      '“đạt 80%, Hội Nông dân đạt 90%” in two years: none replaces the other',
      {
        requirement: [
          { ...by, ...two, value: 80, by: '2024' },
          { ...by, ...two },
        ],
      },
      '2026-01-15',
      { 2024: { organization: FARMERS, value: 81 }, 2025: { organization: FARMERS, value: 89 } },
      [{ status: 'met' }, { status: 'no-data' }, { status: 'missed' }, { status: 'awaiting' }],
    ],
    [
      '“… đạt 90% trở lên”, and figures of communes do not add up',
      { ...ratio, measure: {} },
      '2026-02-15',
      { 2025: share('xa-1', 95) },
      [{ status: 'no-data', reason: undefined }],
    ],
    [
      '“… đạt 90% trở lên”, and it adds up what nobody has reported',
      ratio,
      '2026-02-15',
      {},
      [{ status: 'no-data' }],
    ],
    [
      '“… đạt 90% trở lên”, stated before the communes’ figures',
      ratio,
      '2026-01-15',
      { 2025: [{ organization: FARMERS, value: 89 }, share('xa-1', 95), share('xa-2', 1)] },
      [{ status: 'missed', value: 89 }],
    ],
    [
      '“… đạt 90% trở lên”, and the communes’ figures are not stamped yet',
      ratio,
      '2026-02-14',
      { 2025: share('xa-1', 95, { updated: '2026-02-15' }) },
      [{ status: 'no-data' }],
    ],
    [
      '“… đạt 90% trở lên”, and the communes have reported for another target',
      ratio,
      '2026-02-14',
      { 2025: share('xa-1', 95, { note: OTHER }) },
      [{ status: 'no-data' }],
    ],
    [
      '“… đạt 90% trở lên”, stated for every year the communes have reported for',
      ratio,
      '2026-01-15',
      {
        2024: [{ organization: FARMERS, value: 88 }, share('xa-1', 95)],
        2025: [{ organization: FARMERS, value: 90 }, share('xa-2', 95, { organization: FARMERS })],
      },
      [{ status: 'met', value: 90 }],
    ],
  ];
  for (const [says, sample, asOf, figures, expected] of plain) {
    it(`${says}: ${expected.map(({ status }) => status).join(', ')}`, () => {
      const model = withOther(modelOf(sample, figures));
      const target = model.targets.get(ID)!;
      expect(needsExtras(model, target, asOf)).to.equal(false);
      const without = judge(model, [target], asOf);
      expectPart(without, expected);
      expect(said(without)).to.deep.equal(said(judge(model, [target], asOf, extras)));
    });
  }

  it('a document without any figures needs none either', () => {
    const { document } = modelOf(ratio, {});
    const model = createModel({ ...document, observations: undefined });
    expect(needsExtras(model, document.targets[0]!, '2026-02-15')).to.equal(false);
  });

  it('verdicts come target by target, requirement by requirement', () => {
    const model = withOther(modelOf({ requirement: { ...by, ...two } }, {}));
    const progress = judge(model, model.document.targets, '2026-02-15');
    expect(progress.map(({ target, organization }) => [target, organization])).to.deep.equal([
      [ID, FARMERS],
      [ID, WOMEN],
      [OTHER, FARMERS],
      [OTHER, WOMEN],
    ]);
  });
});

describe('What takes more than levels reported for organizations', () => {
  const coverage = { comparator: 'gte', value: 1, unit: 'count' } as const;
  const grassroots = { document: { levels, categories: [{ id: 'collective', name: 'Tập thể' }] } };
  const rows: [says: string, sample: Sample, figures?: Figures, asOf?: string][] = [
    ['“ít nhất 05 mô hình”: a count', { requirement: by, measure: { kind: 'count' } }],
    ['“ít nhất 05 tỷ đồng”: an amount', { requirement: by, measure: { kind: 'amount' } }],
    ['figures that add up', { requirement: by, measure: { flow: true } }],
    ['“lũy kế”', { requirement: by, measure: { cumulative: true } }],
    [
      '“đạt 80%, riêng Hội Nông dân đạt 90%”: narrower replaces wider',
      { requirement: [by, { ...by, organizations: [FARMERS] }] },
    ],
    ['“mỗi cơ sở”', { ...grassroots, requirement: { ...by, each: 'grassroots' } }],
    ['“mỗi tổ chức”', { requirement: { ...by, each: 'organization', coverage } }],
    ['“ở cơ sở”: the figure of a level', { ...grassroots, requirement: { ...by, levels: ['grassroots'] } }],
    ['“các tổ chức cùng đạt”: taken together', { requirement: { ...by, ...two, pooled: true } }],
    [
      '“tăng 5 điểm %”',
      { requirement: { ...by, change: { direction: 'increase', from: 'previous', in: 'points' } } },
    ],
    [
      '“trong đó tập thể …”: parts',
      {
        ...grassroots,
        requirement: { ...by, parts: [{ category: 'collective', comparator: 'gte', value: 3 }] },
      },
    ],
    [
      'one special requirement beside a plain one',
      { ...grassroots, requirement: [by, { ...by, each: 'grassroots' }] },
    ],
    [
      '“hằng năm”, nobody says since when',
      { requirement: yearly, heading: { period: undefined } },
      { 2023: 90 },
    ],
    ['a commune’s figure for a year its organization is silent about', ratio, { 2025: share('xa-1', 95) }],
    [
      'the same, from the day it is stamped',
      ratio,
      { 2025: share('xa-1', 95, { updated: '2026-02-15' }) },
      '2026-02-15',
    ],
    [
      'a commune’s figure for an earlier year',
      ratio,
      { 2024: share('xa-1', 95), 2025: [{ organization: FARMERS, value: 90 }, share('xa-1', 95)] },
    ],
    [
      'a commune’s figure, and the figure of another organization',
      ratio,
      { 2025: [{ organization: WOMEN, value: 90 }, share('xa-1', 95)] },
    ],
    [
      'an organization’s figure in a commune that belongs to all',
      ratio,
      { 2025: [{ organization: WOMEN, value: 90 }, share('xa', 95, { organization: FARMERS })] },
    ],
    ['a figure of a commune that belongs to all', ratio, { 2025: share('xa', 95) }],
    [
      'of the whole, which the figures of organizations may add up to',
      { ...ratio, requirement: by },
      {
        2025: [
          { organization: FARMERS, numerator: 95, denominator: 100 },
          { unit: 'xa-1', numerator: 95, denominator: 100 },
        ],
      },
    ],
  ];
  for (const [says, sample, figures = {}, asOf = '2026-02-15'] of rows) {
    it(says, () => {
      const model = withOther(modelOf(sample, figures));
      expect(needsExtras(model, model.targets.get(ID)!, asOf)).to.equal(true);
    });
  }
});

describe('“hằng năm”, where nobody says since when', () => {
  const sample: Sample = { requirement: yearly, heading: { period: undefined } };
  const rows: [when: string, figures: Figures, asOf: string, years: string[]][] = [
    [
      'from the year of the first figure',
      { 2024: 91, '2023-Q3': 88 },
      '2025-02-15',
      ['2023', '2024', '2025'],
    ],
    ['of this year, where there is none', {}, '2025-02-15', ['2025']],
    [
      'not from a figure that is not stamped yet',
      { 2024: 91, 2022: { value: 90, updated: '2025-03-01' } },
      '2025-02-15',
      ['2024', '2025'],
    ],
    ['not from a figure of another target', { 2022: { value: 90, note: OTHER } }, '2025-02-15', ['2025']],
    ['also long ago', { '0999': 90 }, '1000-06-30', ['0999', '1000']],
  ];
  for (const [when, figures, asOf, years] of rows) {
    it(`${when}: ${years.join(', ')}`, () => {
      const model = withOther(modelOf(sample, figures));
      const { history, current, period } = judge(model, [model.targets.get(ID)!], asOf, extras)[0]!;
      const periods = [...history, current ?? { period }].map((one) => one.period);
      expect([...new Set(periods)]).to.deep.equal(years);
    });
  }

  it('a document without any figures: this year', () => {
    const { document } = modelOf(sample, {});
    const model = createModel({ ...document, observations: undefined });
    expectPart(judge(model, document.targets, '2025-02-15', extras)[0], { period: '2025', history: [] });
  });
});

describe('What units have reported is needed', () => {
  const xa = unit('xa-1');
  const of = { numerator: 95, denominator: 100 };
  const rows: [
    when: string,
    requirement: Partial<Requirement>,
    organization: string[] | undefined,
    own: object,
  ][] = [
    ['where their organization has stated a level only', {}, [FARMERS], { level: 'grassroots', value: 80 }],
    ['where it has stated a part only', {}, [FARMERS], { category: 'collective', value: 80 }],
    [
      'where it has stated another population',
      { population: 'p' },
      [FARMERS],
      { population: 'q', value: 80 },
    ],
  ];
  for (const [when, requirement, organizations, own] of rows) {
    it(when, () => {
      const model = modelOf(
        {
          requirement: { comparator: 'gte', value: 90, by: '2025', ...requirement, organizations },
          measure: { kind: 'percent', aggregate: 'ratio' },
          document: { levels, units: [xa], categories: [{ id: 'collective', name: 'Tập thể' }] },
        },
        {
          2025: [
            { organization: FARMERS, ...own },
            { unit: 'xa-1', ...of, ...('population' in own && { population: 'p' }) },
          ],
        },
      );
      expect(needsExtras(model, model.document.targets[0]!, '2026-02-15')).to.equal(true);
    });
  }
});
