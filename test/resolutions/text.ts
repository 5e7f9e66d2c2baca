/** What is asked of every resolution text as data: each figure as printed, comparator, value, whom it binds, when, on what condition. */
import { expect } from 'chai';
import { parseResolution } from '../../src/parse.js';
import type { Requirement, Resolution, Target } from '../../src/schema.js';

/** What a reader of the text could hold against the data; what a row leaves out must be absent from the requirement too. */
const COMPARED = [
  'each',
  'levels',
  'comparator',
  'value',
  'bare',
  'by',
  'every',
  'from',
  'to',
  'openEnded',
  'within',
  'aim',
  'basically',
  'tolerance',
  'ceiling',
  'change',
  'coverage',
  'parts',
  'condition',
  'population',
] as const;

export type Wanted = Pick<Requirement, (typeof COMPARED)[number]>;

/** Where it stands, the words of the text, the organizations they bind (none: the whole), what the words say. */
export type Figure = [ref: string, words: string, organizations: string[], wanted: Wanted];

interface Bound {
  target: Target;
  requirement: Requirement;
  organization: string | undefined;
}

const quoteOf = ({ target, requirement }: Bound) => requirement.quote ?? target.quote ?? '';

/** One entry for each organization that a requirement binds; one without organization where it binds the whole. */
function boundBy(document: Resolution): Bound[] {
  return document.targets.flatMap((target) =>
    target.requirements.flatMap((requirement) => {
      const organizations = requirement.organizations ?? target.organizations ?? [undefined];
      return organizations.map((organization) => ({ target, requirement, organization }));
    }),
  );
}

const saysTheSame = (requirement: Requirement, wanted: Wanted) =>
  COMPARED.every((key) => JSON.stringify(requirement[key]) === JSON.stringify(wanted[key]));

function findFigure(document: Resolution, [ref, words, organizations, wanted]: Figure): Bound[] {
  const whom: (string | undefined)[] = organizations.length > 0 ? organizations : [undefined];
  return boundBy(document).filter(
    (bound) =>
      bound.target.ref === ref &&
      whom.includes(bound.organization) &&
      quoteOf(bound).includes(words) &&
      saysTheSame(bound.requirement, wanted),
  );
}

export function read(data: unknown): Resolution {
  const result = parseResolution(data);
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return result.document;
}

/** The organizations that all the texts speak of, by their ids. */
export const FRONT = 'mttq';
export const UNION = 'lien-doan-lao-dong';
export const FARMERS = 'nong-dan';
export const YOUTH = 'doan-thanh-nien';
export const WOMEN = 'phu-nu';
export const VETERANS = 'cuu-chien-binh';
export const POLITICAL = [UNION, FARMERS, YOUTH, WOMEN, VETERANS];
export const ALL = [FRONT, ...POLITICAL];
export const LEVELS = ['province', 'district', 'grassroots'];

export type Duty = [ref: string, words: string, every: unknown, lead: string[] | undefined];

export function describeDocument(data: unknown) {
  it('parses without a problem', () => {
    expect(parseResolution(data)).to.have.property('ok', true);
  });

  it('says that its figures are samples', () => {
    expect(read(data).illustrative).to.equal(true);
  });

  it('cites and quotes the text for every target and task', () => {
    const document = read(data);
    for (const bound of boundBy(document)) {
      expect(bound.target.ref, bound.target.id).to.be.a('string').that.is.not.empty;
      expect(quoteOf(bound), bound.target.id).not.to.equal('');
    }
    for (const task of document.tasks ?? []) {
      expect(task.ref, task.id).to.be.a('string').that.is.not.empty;
      expect(task.quote, task.id).to.be.a('string').that.is.not.empty;
    }
  });
}

export function describeFigures(data: unknown, figures: Figure[]) {
  for (const figure of figures) {
    const [ref, words, organizations] = figure;
    it(`${ref}: ${words}`, () => {
      const found = findFigure(read(data), figure);
      expect(found.map(({ organization }) => organization ?? 'the whole')).to.have.members(
        organizations.length > 0 ? organizations : ['the whole'],
      );
    });
  }

  it('holds no figure beyond these', () => {
    const document = read(data);
    const printed = figures.flatMap((figure) => findFigure(document, figure));
    const nameOf = ({ target, requirement, organization }: Bound) =>
      `${target.id}[${target.requirements.indexOf(requirement)}] ${organization ?? ''}`;
    expect(boundBy(document).map(nameOf)).to.have.members(printed.map(nameOf));
  });
}

export function describeDuties(data: unknown, duties: Duty[]) {
  for (const [ref, words, every, lead] of duties) {
    it(`${ref}: ${words}`, () => {
      const found = read(data).tasks?.filter((task) => task.ref === ref && task.quote?.includes(words));
      expect(found).to.have.lengthOf(1);
      expect(found![0]!.every).to.deep.equal(every);
      expect(found![0]!.lead).to.deep.equal(lead);
    });
  }

  it('gives every task with a cadence the words that set it', () => {
    const timed = read(data).tasks?.filter(({ every }) => every !== undefined);
    expect(timed).to.have.lengthOf(duties.length);
  });
}
