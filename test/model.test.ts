/** A document, indexed: whose figures are whose, which name was in use on a day, who stands below whom. */
import { expect } from 'chai';
import { nameOn, type Model, type Name, type Observation, type Subject, type Unit } from '../src/index.js';
import { subjectOf, treeOf } from '../src/tree.js';
import { FARMERS, ID, modelOf, scale, WOMEN, type Figures } from './evaluate/judging.js';

const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id, name: id, organization: FARMERS, level: 'branch' },
  ...more,
});

const levels = [
  { id: 'grassroots', name: 'Cơ sở' },
  { id: 'branch', name: 'Chi hội' },
];

const document = {
  levels,
  bodies: [{ id: 'ban-dan-van', name: 'Ban Dân vận Tỉnh ủy' }],
  units: [
    unit('hoi-xa', { level: 'grassroots' }),
    unit('chi-hoi-1', { parent: 'hoi-xa' }),
    unit('chi-hoi-2', { parent: 'hoi-xa' }),
    unit('xa', { level: 'grassroots', organization: undefined }),
    unit('thon', { parent: 'xa', organization: undefined }),
  ],
};
const requirement = { comparator: 'gte', value: 90, by: '2025' } as const;
const indexed = (figures: Figures = {}, more: object = {}): Model =>
  modelOf({ requirement, document: { ...document, ...more } }, figures);

describe('The name in use', () => {
  const merged: Name = [
    { name: 'Hội Nông dân tỉnh Lào Cai', to: '2025-07-01' },
    { name: 'Hội Nông dân tỉnh Lào Cai (mới)', from: '2025-07-01' },
  ];
  const between: Name = [
    { name: 'Huyện Hòa Vang', from: '1997-01-01', to: '2025-07-01' },
    { name: 'Xã Hòa Vang', from: '2025-09-01', to: '2030-01-01' },
  ];
  const three: Name = [{ name: 'Hoà Vang', to: '2000-01-01' }, ...between];
  const rows: [when: string, name: Name, day: string | undefined, expected: string][] = [
    ['one name, on any day', 'Hội Nông dân', '2025-06-30', 'Hội Nông dân'],
    ['one name, on no day', 'Hội Nông dân', undefined, 'Hội Nông dân'],
    ['long before the merger', merged, '0001-01-01', 'Hội Nông dân tỉnh Lào Cai'],
    ['on the last day before the merger', merged, '2025-06-30', 'Hội Nông dân tỉnh Lào Cai'],
    ['on the day of the merger', merged, '2025-07-01', 'Hội Nông dân tỉnh Lào Cai (mới)'],
    ['as long as can be written', merged, '9998-12-31', 'Hội Nông dân tỉnh Lào Cai (mới)'],
    ['the latest, where no day is asked', merged, undefined, 'Hội Nông dân tỉnh Lào Cai (mới)'],
    ['on its first day', between, '1997-01-01', 'Huyện Hòa Vang'],
    ['before there was any: the latest', between, '1996-12-31', 'Xã Hòa Vang'],
    ['between two names: the latest', between, '2025-07-01', 'Xã Hòa Vang'],
    ['after all of them: the latest', between, '2030-01-01', 'Xã Hòa Vang'],
    ['the latest of three', three, undefined, 'Xã Hòa Vang'],
    ['the one between', three, '2000-01-01', 'Huyện Hòa Vang'],
    ['no day, though the first has no end', [...merged].reverse(), undefined, 'Hội Nông dân tỉnh Lào Cai'],
    [
      'an earlier name that stands last',
      [...merged].reverse(),
      '2025-07-01',
      'Hội Nông dân tỉnh Lào Cai (mới)',
    ],
  ];
  for (const [when, name, day, expected] of rows) {
    it(`${when}: ${expected}`, () => expect(nameOn(name, day)).to.equal(expected));
  }
});

describe('What a document declares', () => {
  const model = indexed();
  const rows: [what: string, of: ReadonlyMap<string, unknown>, ids: string[]][] = [
    ['targets', model.targets, [ID]],
    ['levels', model.levels, ['grassroots', 'branch']],
    ['units', model.units, ['hoi-xa', 'chi-hoi-1', 'chi-hoi-2', 'xa', 'thon']],
    ['scales', model.scales, [scale.id]],
  ];
  for (const [what, of, ids] of rows) {
    it(`${what} by id, in the order of the document`, () => expect([...of.keys()]).to.deep.equal(ids));
  }

  it('each is the document’s own object', () => {
    expect(model.targets.get(ID)).to.equal(model.document.targets[0]);
    expect(model.units.get('thon')).to.equal(model.document.units![4]);
    expect(model.levels.get('branch')).to.equal(model.document.levels[1]);
    expect(model.scales.get(scale.id)).to.equal(model.document.scales![0]);
  });

  it('bodies are known like organizations', () => {
    expect(model.organizations.get(FARMERS)).to.equal(
      model.document.organizations.find(({ id }) => id === FARMERS),
    );
    expect(model.organizations.get('ban-dan-van')).to.equal(model.document.bodies![0]);
  });

  it('a document of organizations only has no units, scales or bodies', () => {
    const bare = indexed({}, { levels: [], bodies: undefined, units: undefined, scales: undefined });
    expect([bare.units.size, bare.scales.size, bare.levels.size]).to.deep.equal([0, 0, 0]);
    expect(bare.organizations.size).to.equal(bare.document.organizations.length);
    expect(bare.observations(ID, {})).to.deep.equal([]);
  });
});

describe('Whose figures', () => {
  const figures: Figures = {
    2024: [
      { value: 1 },
      { organization: FARMERS, value: 2 },
      { organization: WOMEN, value: 3 },
      { organization: FARMERS, level: 'grassroots', value: 4 },
      { organization: FARMERS, level: 'branch', value: 5 },
      { level: 'branch', value: 6 },
      { unit: 'chi-hoi-1', value: 7 },
      { organization: FARMERS, unit: 'chi-hoi-2', value: 8 },
      { unit: 'thon', value: 9 },
      { organization: WOMEN, unit: 'thon', value: 10 },
      { organization: FARMERS, value: 11, updated: '2025-03-01' },
    ],
    2025: { organization: FARMERS, value: 12 },
  };
  const model = indexed(figures);
  const rows: [whose: string, subject: Subject, values: number[]][] = [
    ['of the whole', {}, [1]],
    ['of an organization, revisions and later periods included', { organization: FARMERS }, [2, 11, 12]],
    ['of another organization', { organization: WOMEN }, [3]],
    ['of an organization at a level', { organization: FARMERS, level: 'grassroots' }, [4]],
    ['of an organization at another level', { organization: FARMERS, level: 'branch' }, [5]],
    ['of a level as a whole', { level: 'branch' }, [6]],
    ['of a level nobody has reported', { level: 'grassroots' }, []],
    [
      'of a unit, whose organization goes without saying',
      { organization: FARMERS, unit: 'chi-hoi-1', level: 'branch' },
      [7],
    ],
    ['of a unit, said with its organization', { organization: FARMERS, unit: 'chi-hoi-2' }, [8]],
    ['of a unit that belongs to all', { unit: 'thon', level: 'branch' }, [9]],
    ['of an organization in a unit that belongs to all', { organization: WOMEN, unit: 'thon' }, [10]],
    ['of a unit that is silent', { organization: FARMERS, unit: 'hoi-xa', level: 'grassroots' }, []],
    ['of an organization that is silent', { organization: 'doan-thanh-nien' }, []],
  ];
  for (const [whose, subject, values] of rows) {
    it(`${whose}: ${values.join(', ') || 'none'}`, () => {
      expect(model.observations(ID, subject).map(({ value }) => value)).to.deep.equal(values);
    });
  }

  it('of a target that is not there: none', () => expect(model.observations('other', {})).to.deep.equal([]));

  it('the document’s own, not copies', () => {
    const all: readonly Observation[] = model.document.observations!;
    expect(model.observations(ID, { organization: WOMEN })[0]).to.equal(all[2]);
  });
});

describe('The tree of units', () => {
  let model: Model;
  beforeEach(() => (model = indexed()));
  const ids = (units: readonly Unit[] | undefined) => units?.map(({ id }) => id);

  it('who stands right below whom, in the order of the document', () => {
    const { children } = treeOf(model);
    expect([...children.keys()]).to.deep.equal(['hoi-xa', 'xa']);
    expect(ids(children.get('hoi-xa'))).to.deep.equal(['chi-hoi-1', 'chi-hoi-2']);
    expect(ids(children.get('xa'))).to.deep.equal(['thon']);
    expect(children.get('thon')).to.equal(undefined);
  });

  it('who stands on which level, in the order of the document', () => {
    const { byLevel } = treeOf(model);
    expect([...byLevel.keys()]).to.deep.equal(['grassroots', 'branch']);
    expect(ids(byLevel.get('grassroots'))).to.deep.equal(['hoi-xa', 'xa']);
    expect(ids(byLevel.get('branch'))).to.deep.equal(['chi-hoi-1', 'chi-hoi-2', 'thon']);
  });

  it('is gone through once for a model, and again for another', () => {
    expect(treeOf(model)).to.equal(treeOf(model));
    expect(treeOf(indexed())).to.not.equal(treeOf(model));
  });

  it('is empty where there are no units', () => {
    const { children, byLevel } = treeOf(indexed({}, { units: undefined }));
    expect([children.size, byLevel.size]).to.deep.equal([0, 0]);
  });

  it('a unit as a subject brings its organization and level with it', () => {
    expect(subjectOf(model, 'chi-hoi-1')).to.deep.equal({
      ...{ organization: FARMERS, unit: 'chi-hoi-1', level: 'branch' },
    });
    expect(subjectOf(model, 'xa')).to.deep.equal({
      organization: undefined,
      unit: 'xa',
      level: 'grassroots',
    });
  });
});
