/** Whom a requirement binds: organizations, levels, all together, one by one; and who speaks where two would. */
import { expect } from 'chai';
import type { Level, Progress, Requirement, Unit } from '../src/index.js';
import {
  about,
  ALL,
  expectPart,
  FARMERS,
  FRONT,
  judge,
  WOMEN,
  YOUTH,
  type Expected,
  type Figures,
  type Sample,
} from './evaluate/judging.js';

const levels: Level[] = [
  { id: 'district', name: 'Cấp huyện' },
  { id: 'grassroots', name: 'Cơ sở' },
];
const unit = (id: string, organization?: string, level = 'grassroots'): Unit => ({
  ...{ id, name: id, organization, level },
});
const units = [
  unit('xa-1', FARMERS),
  unit('xa-2', WOMEN),
  unit('xa', undefined),
  unit('huyen', FARMERS, 'district'),
];

const sample = (requirement: Sample['requirement'], more: Partial<Sample> = {}): Sample => ({
  requirement,
  document: { levels, units },
  ...more,
});
const subject = ({ organization = '', unit: id, level }: Progress) =>
  [organization, id === undefined && level, id].filter(Boolean).join(' ');
const bound = (progress: Progress[]) => progress.map(subject);

describe('Whom it binds', () => {
  const two = { organizations: [FARMERS, WOMEN] };
  const by = { value: 90, by: '2025' };
  const rows: [
    says: string,
    requirement: Partial<Requirement>,
    listed: string[] | undefined,
    whom: string[],
  ][] = [
    ['“đạt 90% trở lên”, nobody named: the whole', by, undefined, ['']],
    ['“đạt 90% trở lên”: each the target lists', by, [YOUTH, FRONT], [YOUTH, FRONT]],
    ['“Hội Nông dân, Hội Phụ nữ đạt 90%”: each of them', { ...by, ...two }, [YOUTH], [FARMERS, WOMEN]],
    ['taken together', { ...by, ...two, pooled: true }, [YOUTH], ['']],
    ['“cấp huyện”: the level’s own figure', { ...by, levels: ['district'] }, undefined, ['district']],
    [
      '“cấp huyện và cơ sở” of each organization',
      { ...by, ...two, levels: ['district', 'grassroots'] },
      undefined,
      [`${FARMERS} district`, `${FARMERS} grassroots`, `${WOMEN} district`, `${WOMEN} grassroots`],
    ],
    [
      '“mỗi cơ sở”: one for all, whatever organization it is of',
      { ...by, each: 'grassroots' },
      undefined,
      ['', `${FARMERS} xa-1`, `${WOMEN} xa-2`, 'xa'],
    ],
    [
      '“mỗi cơ sở” of each organization: its own units, and those that belong to all',
      { ...by, ...two, each: 'grassroots' },
      undefined,
      [FARMERS, `${FARMERS} xa-1`, `${FARMERS} xa`, WOMEN, `${WOMEN} xa-2`, `${WOMEN} xa`],
    ],
    [
      '“từ huyện đến cơ sở”: level by level, as the requirement lists them',
      { ...by, each: ['district', 'grassroots'] },
      [FARMERS],
      [FARMERS, `${FARMERS} huyen`, `${FARMERS} xa-1`, `${FARMERS} xa`],
    ],
    [
      '“mỗi tổ chức”: one over those it names',
      { ...by, ...two, each: 'organization' },
      [YOUTH],
      ['', FARMERS, WOMEN],
    ],
    ['“mỗi tổ chức”: one over those the target lists', { ...by, each: 'organization' }, [YOUTH], ['', YOUTH]],
    [
      '“mỗi tổ chức”, none listed: all of the document',
      { ...by, each: 'organization' },
      undefined,
      ['', ...ALL],
    ],
  ];
  for (const [says, requirement, organizations, whom] of rows) {
    it(says, () => {
      const progress = judge(sample(requirement, { target: { organizations } }), {}, '2026-01-15');
      expect(bound(progress)).to.deep.equal(whom);
    });
  }

  it('a level without units binds nobody one by one', () => {
    const progress = judge(sample({ ...by, each: 'grassroots' }, { document: { levels } }), {}, '2026-02-01');
    expect(bound(progress)).to.deep.equal(['']);
    expectPart(progress[0], { status: 'no-data', coverage: undefined });
  });
});

describe('“đạt 80%, riêng Hội Nông dân đạt 90%”: narrower replaces wider', () => {
  const every = { every: 'year', from: '2024', to: '2026' } as const;
  const asked = (list: Partial<Requirement>[], organizations?: string[]) =>
    judge(sample(list, { target: { organizations } }), {}, '2027-06-30').map((progress) => {
      const years = progress.history.map(({ period }) => period).join(' ') || (progress.period ?? '');
      return `${subject(progress)}: ${String(progress.required)} ${years}`.trim();
    });
  const farmers = { organizations: [FARMERS] };
  const district = { levels: ['district'] };
  const rows: [says: string, list: Partial<Requirement>[], expected: string[], whole?: true][] = [
    [
      'by the same day',
      [
        { value: 80, by: '2025' },
        { ...farmers, value: 90, by: '2025' },
      ],
      [`${WOMEN}: 80 2025`, `${FARMERS}: 90 2025`],
    ],
    [
      'by the same day, however it is written',
      [
        { value: 80, by: '2025' },
        { ...farmers, value: 90, by: '2025-12' },
      ],
      [`${WOMEN}: 80 2025`, `${FARMERS}: 90 2025-12`],
    ],
    [
      'by another day: both bind',
      [
        { value: 80, by: '2025' },
        { ...farmers, value: 90, by: '2026' },
      ],
      [`${FARMERS}: 80 2025`, `${WOMEN}: 80 2025`, `${FARMERS}: 90 2026`],
    ],
    ['without a time', [{ value: 80 }, { ...farmers, value: 90 }], [`${WOMEN}: 80`, `${FARMERS}: 90`]],
    [
      'of another population: both bind',
      [{ value: 80 }, { ...farmers, value: 90, population: 'từ 20 công nhân' }],
      [`${FARMERS}: 80`, `${WOMEN}: 80`, `${FARMERS}: 90`],
    ],
    [
      'every year: all of its years',
      [
        { value: 80, ...every },
        { ...farmers, value: 90, ...every },
      ],
      [`${WOMEN}: 80 2024 2025 2026`, `${FARMERS}: 90 2024 2025 2026`],
    ],
    [
      'from the second year on: the first is left to the wider',
      [
        { value: 80, ...every },
        { ...farmers, value: 90, ...every, from: '2025' },
      ],
      [`${FARMERS}: 80 2024`, `${WOMEN}: 80 2024 2025 2026`, `${FARMERS}: 90 2025 2026`],
    ],
    [
      'in the first year only: the later are left to the wider',
      [
        { value: 80, ...every },
        { ...farmers, value: 90, ...every, to: '2024' },
      ],
      [`${FARMERS}: 80 2025 2026`, `${WOMEN}: 80 2024 2025 2026`, `${FARMERS}: 90 2024`],
    ],
    [
      'in the first and the last year: the one between is left to the wider',
      [
        { value: 80, ...every },
        { ...farmers, value: 90, ...every, to: '2024' },
        { ...farmers, value: 95, ...every, from: '2026' },
      ],
      [`${FARMERS}: 80 2025`, `${WOMEN}: 80 2024 2025 2026`, `${FARMERS}: 90 2024`, `${FARMERS}: 95 2026`],
    ],
    [
      'of a level: the level of each organization only',
      [{ value: 80 }, { ...district, value: 85 }, { ...farmers, ...district, value: 90 }],
      [`${FARMERS}: 80`, `${WOMEN}: 80`, `${WOMEN} district: 85`, `${FARMERS} district: 90`],
    ],
    [
      'of a level, where all else is the whole',
      [{ value: 80 }, { ...district, value: 85 }, { ...farmers, value: 90 }],
      [': 80', 'district: 85', `${FARMERS}: 90`],
      true,
    ],
    [
      'of an organization’s level: its other level is left to the wider',
      [
        { ...farmers, levels: ['grassroots'], value: 90 },
        { levels: ['district', 'grassroots'], value: 80 },
      ],
      [
        `${FARMERS} grassroots: 90`,
        `${FARMERS} district: 80`,
        `${WOMEN} district: 80`,
        `${WOMEN} grassroots: 80`,
      ],
    ],
  ];
  for (const [says, list, expected, whole] of rows) {
    it(says, () => {
      expect(asked(list, whole ? undefined : [FARMERS, WOMEN])).to.deep.equal(expected);
    });
  }

  it('“hằng năm”, in half a year that has no whole year: awaiting, for there is nothing to replace', () => {
    const half = { value: 80, every: 'year', from: '2025-S2', to: '2025-S2' } as const;
    const progress = judge(sample(half), {}, '2026-06-30');
    expectPart(progress, [{ status: 'awaiting', history: [], period: undefined }]);
  });
});

describe('“không có cơ sở không hoàn thành nhiệm vụ”: to comply with the bar is against it', () => {
  const none = (more: Partial<Requirement>): Sample =>
    sample(
      {
        ...{ organizations: [FARMERS], each: 'grassroots', comparator: 'eq', value: 'not-completed' },
        coverage: { comparator: 'eq', value: 0, unit: 'count' },
        ...more,
      },
      { measure: { kind: 'grade' }, document: { levels, units: [unit('xa-1', FARMERS)] } },
    );
  const graded = (period: string, grade: string): Figures => ({ [period]: { unit: 'xa-1', grade } });
  const yearly = none({ every: 'year', from: '2025' });
  const soon = none({ by: '2025' });
  const rows: [when: string, sample: Sample, asOf: string, figures: Figures, expected: Expected][] = [
    [
      'every year: in June it is good so far',
      yearly,
      '2025-07-15',
      graded('2025-S1', 'good'),
      { status: 'on-track', satisfied: true, value: 'good' },
    ],
    [
      'every year: in June it may still rise',
      yearly,
      '2025-07-15',
      graded('2025-S1', 'not-completed'),
      { status: 'awaiting', satisfied: false },
    ],
    ['on the last day of the year', yearly, '2025-12-31', graded('2025', 'good'), { status: 'on-track' }],
    ['on the first of the next', yearly, '2026-01-01', graded('2025', 'good'), { status: 'met' }],
    ['it is one of those', yearly, '2026-01-01', graded('2025', 'not-completed'), { status: 'missed' }],
    ['nothing said', yearly, '2026-02-01', {}, { status: 'no-data' }],
    [
      'by the end of the year: early',
      soon,
      '2025-07-15',
      graded('2025-S1', 'good'),
      { status: 'met', early: true },
    ],
    [
      'by the end of the year: not yet',
      soon,
      '2025-07-15',
      graded('2025-S1', 'not-completed'),
      { status: 'awaiting' },
    ],
    [
      'by the end of the year: in time',
      soon,
      '2026-01-15',
      graded('2025', 'good'),
      { status: 'met', early: undefined },
    ],
    ['always: good', none({}), '2025-07-15', graded('2024', 'good'), { status: 'met', early: undefined }],
    ['always: not', none({}), '2025-07-15', graded('2024', 'not-completed'), { status: 'missed' }],
  ];
  for (const [when, one, asOf, figures, expected] of rows) {
    it(`${when}: ${expected.status}`, () =>
      expectPart(about(judge(one, figures, asOf), { organization: FARMERS, unit: 'xa-1' }), expected));
  }
});
