/**
 * schema.json and the parser must refuse the same documents, but for what crosses fields. Ajv is the independent judge:
 * documents over the whole format are generated, most of them are broken in some way, and both are asked.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import fc, { type Arbitrary, type GeneratorValue } from 'fast-check';
import { acceptResolution } from '../../src/accept.js';
import { parseResolution } from '../../src/parse.js';

const STRUCTURAL = new Set(['type', 'key', 'pattern', 'limit']);
const schema = JSON.parse(readFileSync(new URL('../../src/schema.json', import.meta.url), 'utf8')) as object;
const accepts = new Ajv2020({ strict: true }).compile(schema);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Item = { [key: string]: Json };

/** What a generator of documents draws from. */
class Source {
  constructor(
    private readonly draw: GeneratorValue,
    /** Whether every key that may be there is there. */
    private readonly full = false,
  ) {}

  of = <T>(arbitrary: Arbitrary<T>): T => this.draw(() => arbitrary);
  pick = <T>(...values: readonly T[]): T => this.of(fc.constantFrom(...values));
  whole = (least: number, most: number): number => this.of(fc.integer({ min: least, max: most }));
  number = (): number =>
    this.of(
      fc.oneof(fc.integer({ min: -99, max: 999 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
    );
  text = (): string =>
    this.of(
      fc.oneof(
        fc.constantFrom('Đồng Tháp', 'Hoà'.normalize('NFD'), 'II.2.2 (4)', '🇻🇳'),
        fc.string({ minLength: 1 }),
      ),
    );
  date = (year = this.whole(1000, 9998)): string =>
    `${year}-${this.pick('01-31', '02-28', '06-30', '12-01')}`;
  period = (year = this.whole(1000, 9990)): string =>
    `${year}${this.pick('', '-S2', '-Q3', '-07', '-07-31', `/${year + 4}`, `-09/${year + 5}-08`, `-Q1/${year + 1}-S2`)}`;
  list = <T>(least: number, most: number, make: (index: number) => T): T[] =>
    Array.from({ length: this.whole(least, most) }, (_, index) => make(index));

  /** The keys that are there always, and some of those that may be. */
  item(required: Item, optional: Record<string, () => Json> = {}): Item {
    const keys = Object.keys(optional);
    const chosen = this.full ? keys : this.of(fc.subarray(keys));
    const extra: Item =
      this.of(fc.nat(9)) === 0 ? { 'x-note': this.pick<Json>('ghi chú', [1, { a: null }], null) } : {};
    return { ...required, ...Object.fromEntries(chosen.map((key) => [key, optional[key]!()])), ...extra };
  }
}

/** A document without any problem: every kind of measure and of time, both forms of the long lists. */
function makeDocument(from: Source): Item {
  const targets = from.list(0, 4, (index) => makeTarget(from, `target-${index}`));
  const observations = targets.flatMap((target) =>
    from.list(0, 3, (index) => makeObservation(from, target, 2001 + index)),
  );
  const units = ['tinh', 'tinh/xa', 'tinh/xa.2'].map((id, index) =>
    from.item(
      { id, name: makeName(from), level: index === 0 ? 'province' : 'branch' },
      {
        code: () => '02977',
        organization: () => 'nong-dan',
        ...(index > 0 && { parent: () => 'tinh' }),
        from: () => from.date(2001),
        to: () => from.date(2026),
      },
    ),
  );
  return from.item(
    {
      version: 1,
      resolution: makeHeading(from),
      organizations: ['nong-dan', 'phu-nu'].map((id) =>
        from.item({ id, name: makeName(from) }, { shortName: from.text, code: from.text }),
      ),
      levels: ['province', 'branch'].map((id) =>
        from.item({ id, name: from.text() }, { from: () => from.date(2001), to: () => from.date(2026) }),
      ),
      scales: [
        {
          id: 'task-grade',
          name: 'Xếp loại',
          grades: ['excellent', 'good', 'fair'].map((id) => from.item({ id, name: from.text() })),
        },
      ],
      categories: [from.item({ id: 'collective', name: from.text() })],
      units: from.pick<Json>(units, toColumns(units)),
      targets,
      observations: from.pick<Json>(observations, toColumns(observations)),
    },
    {
      $schema: from.text,
      updated: () =>
        from.pick('2026-11-20', '2026-11-20T08:00', '2026-11-20T08:00:00.5Z', '2024-02-29T23:59:59+07:00'),
      illustrative: () => true,
      dueAfter: () => from.whole(0, 400),
      bodies: () => [{ id: 'ban-dan-van', name: 'Ban Dân vận' }],
      changes: () =>
        from.list(0, 2, () =>
          from.item(
            {
              date: from.date(),
              kind: from.pick('merge', 'split', 'rename', 'move', 'end'),
              from: ['tinh/xa'],
            },
            { into: () => ['tinh'], act: from.text },
          ),
        ),
      tasks: () => from.list(0, 2, (index) => makeTask(from, `task-${index}`)),
    },
  );
}

const makeName = (from: Source): Json =>
  from.pick<Json>(
    from.text(),
    from.list(1, 2, () =>
      from.item({ name: from.text() }, { from: () => from.date(2001), to: () => from.date(2026) }),
    ),
  );

const makeSource = (from: Source) =>
  from.item({}, { title: from.text, url: () => from.pick('https://example.vn/a?b=1', 'http://a') });

const makeHeading = (from: Source) =>
  from.item(
    { id: 'nghe-an', title: from.text(), issuer: from.text(), terms: ['2021/2025', '2026/2030'] },
    {
      number: from.text,
      place: from.text,
      issued: () => from.pick('2021', '2021-04', '2021-11-19'),
      period: from.period,
      openEnded: () => true,
      source: () => makeSource(from),
      reading: from.text,
    },
  );

function makeTarget(from: Source, id: string): Item {
  const kind = from.pick('percent', 'count', 'amount', 'rate', 'grade', 'milestone', 'rank');
  const staged = kind === 'milestone' && from.pick(true, false);
  const measure = from.item(
    {
      kind,
      ...(kind === 'grade' && { scale: 'task-grade' }),
      ...(staged && { stages: ['begun', 'finished'].map((stage) => ({ id: stage, name: from.text() })) }),
    },
    {
      unit: from.text,
      decimals: () => from.whole(0, 10),
      aggregate: () => from.pick('ratio', 'sum', 'max', 'min', 'none'),
      cumulative: () => false,
      flow: () => true,
      minDenominator: () => from.whole(0, 100),
    },
  );
  const value = (): Json =>
    kind === 'grade'
      ? from.pick('excellent', 'good')
      : staged
        ? 'finished'
        : kind === 'milestone'
          ? true
          : from.number();
  return from.item(
    {
      id,
      name: from.text(),
      measure,
      requirements: from.list(1, 3, (index) => makeRequirement(from, value(), index)),
    },
    {
      ref: from.text,
      quote: from.text,
      organizations: () => ['nong-dan'],
      dueAfter: () => from.whole(0, 400),
      aim: () => true,
      baseline: () =>
        from.list(0, 2, () =>
          from.item(
            { period: from.period(), value: from.number() },
            {
              organization: () => 'phu-nu',
              unit: () => 'tinh',
              level: () => 'branch',
              category: () => 'collective',
              population: from.text,
              source: from.text,
              note: from.text,
            },
          ),
        ),
      condition: from.text,
      population: from.text,
      reading: from.text,
      partners: () => ['ban-dan-van', 'phu-nu'].slice(1),
    },
  );
}

/** Each but the first has a population of its own, so that no two are in conflict. */
function makeRequirement(from: Source, value: Json, index: number): Item {
  const bar =
    typeof value === 'number' && from.pick(true, false)
      ? { comparator: 'between', value: [value, value + 1] }
      : { comparator: from.pick('gte', 'gt', 'lte', 'lt', 'eq'), value };
  const cadence = from.pick('month', 'quarter', 'half-year', 'year', 'term');
  const time = from.pick<() => Item>(
    () => ({}),
    () => ({ by: from.period() }),
    () => ({ within: from.period() }),
    () =>
      from.item(
        { every: cadence },
        { from: () => from.period(2021), to: () => from.period(2030), openEnded: () => true },
      ),
  )();
  const scope = from.pick<() => Item>(
    () => ({}),
    () =>
      from.item({ organizations: ['nong-dan', 'phu-nu'] }, { pooled: () => true, levels: () => ['branch'] }),
    () =>
      from.item(
        { each: from.pick<Json>('branch', ['province', 'branch'], 'organization') },
        { coverage: () => makeCoverage(from) },
      ),
  )();
  return from.item(
    { ...bar, ...time, ...scope, ...(index > 0 && { population: `population ${index}` }) },
    {
      ref: from.text,
      quote: from.text,
      bare: () => true,
      aim: () => true,
      basically: () => true,
      tolerance: () => from.whole(0, 5),
      ceiling: () => true,
      condition: from.text,
      reading: from.text,
      partners: () => ['nong-dan'],
      change: () =>
        from.item({
          direction: from.pick('increase', 'decrease'),
          from: from.pick('previous', 'baseline', from.period()),
          in: from.pick('percent', 'points', 'absolute'),
        }),
      parts: () => [
        from.item({ category: 'collective', comparator: 'gte', value: from.number() }, { bare: () => true }),
      ],
    },
  );
}

const makeCoverage = (from: Source) =>
  from.item(
    {
      unit: from.pick('count', 'percent', 'fraction'),
      outOf: from.whole(1, 9),
      ...from.pick<Item>(
        { comparator: 'gt', value: from.number() },
        { comparator: 'between', value: [1, 2] },
      ),
    },
    { bare: () => true },
  );

function makeObservation(from: Source, target: Item, year: number): Item {
  const { kind, stages } = target.measure as Item;
  const figure: Item =
    kind === 'grade'
      ? { grade: 'good' }
      : kind === 'milestone'
        ? stages
          ? { stage: 'begun' }
          : { done: true }
        : from.pick<Item>(
            { value: from.number() },
            { numerator: from.number(), denominator: from.whole(1, 99) },
          );
  const said = from.pick<Item>(
    figure,
    { compliant: from.whole(0, 3), bound: from.whole(3, 9) },
    { value: null, status: from.pick('M', 'L', 'N') },
  );
  return from.item(
    { target: target.id!, period: from.period(year), ...said },
    {
      organization: () => 'nong-dan',
      unit: () => 'tinh',
      level: () => 'branch',
      category: () => 'collective',
      population: from.text,
      ...(!said.status && { status: () => from.pick('A', 'P', 'E', 'I', 'F', 'B', 'D') }),
      qualifier: () => from.pick('over', 'nearly', 'about'),
      source: () => from.pick<Json>(from.text(), makeSource(from)),
      note: from.text,
      updated: () => from.pick('2026-01-31', '2026-01-31T00:00Z'),
    },
  );
}

const makeTask = (from: Source, id: string) =>
  from.item(
    { id, name: from.text() },
    {
      ref: from.text,
      quote: from.text,
      lead: () => ['nong-dan'],
      partners: () => ['phu-nu'],
      reportTo: () => ['phu-nu'],
      by: from.period,
      every: () => from.pick<Json>('as-required', ['month', 'continuous', 'periodic'], 'term'),
      in: () => from.pick('Q3', 'S1', '07'),
      reading: from.text,
      updates: () =>
        from.list(0, 2, () =>
          from.item(
            { date: from.date() },
            {
              period: from.period,
              text: from.text,
              percent: () => from.whole(0, 100),
              done: () => true,
              by: () => 'nong-dan',
            },
          ),
        ),
    },
  );

function toColumns(items: Item[]): Json {
  const fields = [...new Set(items.flatMap(Object.keys))];
  return {
    fields: items.length === 0 ? ['target', 'period'] : fields,
    rows: items.map((item) => fields.map((field) => item[field] ?? null)),
  };
}

/** What stands somewhere in a document: its holder and its key there. */
interface Place {
  holder: Item | Json[];
  key: string | number;
}

const places = (value: Json, deep = true): Place[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, child]) => [
        { holder: value, key },
        ...(deep ? places(child) : []),
      ]);

const JUNK: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  -0.5,
  1.5,
  10.000001,
  11,
  101,
  2 ** 53,
  1e300,
  5e-324,
  '',
  ' ',
  '1',
  'a',
  'A',
  'organization',
  'M',
  'gte',
  'year',
  '2025',
  '2025-13',
  '2025-02-29',
  '2024-02-29',
  '1900-02-29',
  '2000-02-29',
  '2025-04-31',
  '2025-Q5',
  '2025/2024',
  '2025/',
  '2025\n',
  '2025-01-01T24:00',
  '2025-01-01T08:60',
  '2025-01-01T08:00:60',
  '2025-01-01T08:00+24:00',
  '2025-01-01T08:60',
  '2025-01-01T08:00:60',
  '2025-01-01T08:00+24:00',
  '2025-01-01T10:00Z',
  'https://a b',
  'http://',
  'ｈttp://a',
  '٢٠٢٥',
  'a'.repeat(999),
  'Hoà'.normalize('NFD'),
  '\ud800',
  '__proto__',
  [],
  [null],
  [[]],
  [1],
  [1, 2],
  [2, 1],
  [1, 2, 3],
  ['1', 2],
  ['a'],
  ['a', ''],
  [{}],
  [{ name: 'Hòa' }],
  {},
  { fields: [], rows: [] },
  { fields: ['constructor', 'target'], rows: [[1, 2], []] },
  { fields: ['__proto__', 'toString'], rows: [[{}, null]] },
  { fields: ['target'], rows: [['a'], 'a'] },
  { 'x-only': 1 },
  { title: 'a' },
  { url: 'a' },
];

const junk = (from: Source): Json => structuredClone(from.pick(...JUNK));

const KEYS = [
  'x-',
  'x-a',
  'X-a',
  'x',
  '',
  'nmae',
  'constructor',
  'toString',
  'hasOwnProperty',
  '__proto__',
  'value',
  'by',
  'name',
  'ti\u0301tle',
];

/** Sets a key even when it is `__proto__`, as JSON.parse does; a list grows instead. */
function put({ holder, key }: Place, value: Json) {
  const at = Array.isArray(holder) && !/^\d+$/.test(String(key)) ? holder.length : key;
  Object.defineProperty(holder, at, { value, enumerable: true, configurable: true, writable: true });
}

function remove({ holder, key }: Place): Json {
  const value = (holder as Item)[key]!;
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return value;
}

const nest = (depth: number): Json =>
  depth === 0 ? 'đáy' : depth % 2 ? [nest(depth - 1)] : { a: nest(depth - 1) };

const mutations: ((place: Place, from: Source) => void)[] = [
  (place) => void remove(place),
  (place, from) => put(place, junk(from)),
  (place, from) => put(place, from.number()),
  (place, from) => put(place, nest(from.pick(3, 40, 200))),
  (place, from) => put({ ...place, key: from.pick(...KEYS) }, remove(place)),
  (place, from) => put({ ...place, key: from.pick(...KEYS) }, junk(from)),
  ({ holder }, from) => {
    if (Array.isArray(holder)) holder.push(from.pick(junk(from), ...holder));
  },
  ({ holder, key }, from) => {
    const value = (holder as Item)[key];
    if (typeof value === 'string')
      put(
        { holder, key },
        from.pick(value.normalize('NFD'), `${value} `, value.toUpperCase(), value.slice(1)),
      );
    else if (typeof value === 'number')
      put({ holder, key }, from.pick<Json>(-value, value + 0.5, value * 1e6, String(value)));
    else if (typeof value === 'object') put({ holder, key }, [value]);
  },
];

function mutate(document: Item, from: Source): Item {
  const root: Item = { document };
  for (let count = from.pick(1, 1, 1, 2, 3); count > 0; count--) {
    const all = places(root);
    if (all.length > 0) from.pick(...mutations)(from.pick(...all), from);
  }
  return (root.document ?? null) as Item;
}

type Counts = Record<'accepted' | 'structural' | 'crossField', number>;

/** Asks all three, the quick yes or no too, about a document and counts: accepted, refused for its structure, refused for what crosses fields. */
function ask(text: string, counts: Counts) {
  const schemaAccepts = accepts(JSON.parse(text));
  const result = parseResolution(text);
  const structural = result.ok ? [] : result.problems.filter(({ code }) => STRUCTURAL.has(code));
  if (schemaAccepts !== (structural.length === 0)) {
    const said = JSON.stringify(
      { ajv: accepts.errors?.slice(0, 5), parser: structural.slice(0, 5) },
      null,
      1,
    );
    throw new Error(`schema.json and the parser disagree:\n${said}\n${text.slice(0, 3000)}`);
  }
  expect(acceptResolution(text), text.slice(0, 3000)).to.deep.equal(result.ok ? result.document : undefined);
  counts[result.ok ? 'accepted' : schemaAccepts ? 'crossField' : 'structural'] += 1;
}

const SEED = 20261120;

/** Asks about so many generated documents. */
function compare(make: (from: Source) => Item, runs: number): Counts {
  const counts = { accepted: 0, structural: 0, crossField: 0 };
  const property = fc.property(fc.gen(), (draw) => ask(JSON.stringify(make(new Source(draw))), counts));
  fc.assert(property, { seed: SEED, numRuns: runs, endOnFailure: true });
  return counts;
}

/** Asks about every odd value at every place there is in documents with every key, once for each kind of place. */
function sweep(): Counts {
  const counts = { accepted: 0, structural: 0, crossField: 0 };
  const seen = new Set<string>();
  const walk = (root: Json, value: Json, path: string) => {
    for (const place of typeof value === 'object' && value !== null ? places(value, false) : []) {
      const at = `${path}.${Array.isArray(value) ? '' : place.key}`;
      const old = (place.holder as Item)[place.key]!;
      for (const odd of seen.has(at) ? [] : JUNK) {
        put(place, odd);
        ask(JSON.stringify(root), counts);
      }
      put(place, old);
      seen.add(at);
      walk(root, old, at);
    }
  };
  const full = fc.gen().map((draw) => makeDocument(new Source(draw, true)));
  for (const document of fc.sample(full, { seed: SEED, numRuns: 20 })) walk(document, document, '');
  return counts;
}

describe('schema.json, the parser and the quick yes or no', () => {
  it('accept the same whole documents', () => {
    expect(compare(makeDocument, 1000)).to.deep.equal({ accepted: 1000, structural: 0, crossField: 0 });
  }).timeout(240_000);

  it('refuse the same broken documents, but for what crosses fields', () => {
    const counts = compare((from) => mutate(makeDocument(from), from), 4000);
    expect(counts.structural, 'refused for their structure').to.be.above(1500);
    expect(counts.accepted, 'accepted').to.be.above(500);
    expect(counts.crossField, 'refused for what crosses fields').to.be.above(100);
  }).timeout(240_000);

  it('say the same of every odd value at every place', () => {
    const counts = sweep();
    expect(counts.structural, 'refused for their structure').to.be.above(8000);
    expect(counts.accepted, 'accepted').to.be.above(4000);
    expect(counts.crossField, 'refused for what crosses fields').to.be.above(800);
  }).timeout(240_000);
});
