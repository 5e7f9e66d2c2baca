/** Small documents for the tests of the judgement: a requirement, its figures, a day; and what is expected of them. */
import { expect } from 'chai';
import {
  createModel,
  evaluate,
  parseResolution,
  type EvaluateOptions,
  type Heading,
  type Model,
  type Observation,
  type Progress,
  type Requirement,
  type ResolutionInput,
  type Status,
  type Target,
} from '../../src/index.js';

export const FARMERS = 'nong-dan';
export const WOMEN = 'phu-nu';
export const YOUTH = 'doan-thanh-nien';
export const VETERANS = 'cuu-chien-binh';
export const UNION = 'lien-doan-lao-dong';
export const FRONT = 'mttq';
export const ALL = [FRONT, UNION, FARMERS, YOUTH, WOMEN, VETERANS];

/** What a period was reported with: a number; done or not; a grade or stage; or more than that. */
type Figure = number | boolean | string | Partial<Observation>;

/** Figures by period; several for one period where organizations, units, parts or revisions tell them apart. */
export type Figures = Record<string, Figure | Figure[]>;

/** What a document is made of; all that is left out is as simple as can be. */
export interface Sample {
  /** One requirement, or several. */
  requirement: Partial<Requirement> | Partial<Requirement>[];
  measure?: Partial<Target['measure']>;
  target?: Partial<Target>;
  heading?: Partial<Heading>;
  document?: Partial<ResolutionInput>;
}

export type Row = [when: string, asOf: string, figures: Figures, expected: Status | Expected];

/** Some of what a verdict says; `undefined`: it must not say it. */
export type Expected = Some<Progress>;
type Some<T> = T extends object ? { [Key in keyof T]?: Some<T[Key]> | undefined } : T;

export const scale = {
  id: 'task-grade',
  name: 'Xếp loại',
  grades: [
    { id: 'excellent', name: 'Hoàn thành xuất sắc nhiệm vụ' },
    { id: 'good', name: 'Hoàn thành tốt nhiệm vụ' },
    { id: 'completed', name: 'Hoàn thành nhiệm vụ' },
    { id: 'not-completed', name: 'Không hoàn thành nhiệm vụ' },
  ],
};

export const ID = 'target';

function write(sample: Sample, figures: Figures): unknown {
  const measure = { kind: 'percent' as const, ...sample.measure };
  const [word, id] = measure.kind === 'grade' ? ['grade', { scale: scale.id }] : ['stage', {}];
  const observe = (figure: Figure): Partial<Observation> => {
    if (typeof figure === 'number') return { value: figure };
    if (typeof figure === 'boolean') return { done: figure };
    return typeof figure === 'string' ? { [word]: figure } : figure;
  };
  return {
    version: 1,
    resolution: {
      ...{ id: 'nghi-quyet', title: 'Nghị quyết', issuer: 'Ban Chấp hành', period: '2021/2025' },
      ...sample.heading,
    },
    organizations: ALL.map((organization) => ({ id: organization, name: organization })),
    levels: [],
    scales: [scale],
    ...sample.document,
    targets: [
      {
        id: ID,
        name: 'Chỉ tiêu',
        ...sample.target,
        measure: { ...id, ...measure },
        requirements: [sample.requirement].flat().map((one) => ({ comparator: 'gte', ...one })),
      },
    ],
    observations: Object.entries(figures).flatMap(([period, list]) =>
      [list].flat().map((figure) => ({ target: ID, period, ...observe(figure) })),
    ),
  };
}

/** Parses; a document that does not parse is a mistake of the test. */
export function modelOf(
  sample: Sample,
  figures: Figures,
  reorder: (list: Observation[]) => Observation[] = (list) => list,
): Model {
  const result = parseResolution(write(sample, figures));
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return createModel({ ...result.document, observations: reorder(result.document.observations ?? []) });
}

/** Parses and judges. */
export function judge(
  sample: Sample,
  figures: Figures,
  options: string | EvaluateOptions,
  reorder?: (list: Observation[]) => Observation[],
): Progress[] {
  return evaluate(
    modelOf(sample, figures, reorder),
    typeof options === 'string' ? { asOf: options } : options,
  );
}

/** The verdict on a subject; the level of a unit goes without saying. */
export function about(progress: Progress[], subject: Partial<Progress>): Progress {
  const found = progress.filter(
    ({ organization, unit, level }) =>
      organization === subject.organization &&
      unit === subject.unit &&
      (unit !== undefined || level === subject.level),
  );
  expect(found, JSON.stringify(subject)).to.have.lengthOf(1);
  return found[0]!;
}

/** Numbers must be the same to the last digit; of objects only what is named is compared, of lists every item. */
export function expectPart(actual: unknown, expected: unknown, path = 'verdict'): void {
  if (Array.isArray(expected)) {
    expect(actual, path).to.be.an('array').with.lengthOf(expected.length);
    expected.forEach((item, index) => expectPart((actual as unknown[])[index], item, `${path}[${index}]`));
  } else if (typeof expected === 'object' && expected !== null) {
    expect(actual, path).to.be.an('object');
    for (const [key, value] of Object.entries(expected))
      expectPart((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
  } else expect(actual, path).to.equal(expected);
}

/** A sentence of a resolution, and what becomes of it: one case a row, the first verdict is looked at. */
export function judges(says: string, sample: Sample, rows: Row[]): void {
  describe(says, () => {
    for (const [when, asOf, figures, wanted] of rows) {
      const expected = typeof wanted === 'string' ? { status: wanted } : wanted;
      it(`${when}: ${expected.status ?? 'as follows'}`, () =>
        expectPart(judge(sample, figures, asOf)[0], expected));
    }
  });
}
