import { expect } from 'chai';
import { parseResolution, type ParseOptions } from '../src/parse.js';
import { RULES, type Problem } from '../src/problems.js';
import { validateResolution } from '../src/validate.js';

/** A sound document with something of everything. */
const sound = {
  version: 1,
  resolution: { id: 'nghe-an', title: 'Nghị quyết', issuer: 'Tỉnh ủy', period: '2021/2025' },
  organizations: [
    { id: 'nong-dan', name: 'Hội Nông dân' },
    { id: 'phu-nu', name: 'Hội Phụ nữ' },
  ],
  bodies: [{ id: 'ban-dan-van', name: 'Ban Dân vận' }],
  levels: [
    { id: 'province', name: 'Cấp tỉnh' },
    { id: 'branch', name: 'Chi hội' },
  ],
  units: [
    { id: 'tinh', name: 'Tỉnh', organization: 'nong-dan', level: 'province', from: '2021-01-01' },
    { id: 'xa', name: [{ name: 'Xã' }], organization: 'nong-dan', level: 'branch', parent: 'tinh' },
  ],
  changes: [{ date: '2025-07-01', kind: 'merge', from: ['xa'], into: ['tinh'] }],
  scales: [
    {
      id: 'task-grade',
      name: 'Xếp loại',
      grades: [
        { id: 'excellent', name: 'Xuất sắc' },
        { id: 'good', name: 'Tốt' },
      ],
    },
  ],
  categories: [{ id: 'collective', name: 'Tập thể' }],
  targets: [
    {
      id: 'rate',
      name: 'Tỷ lệ',
      measure: { kind: 'percent' },
      requirements: [{ comparator: 'gte', value: 90, by: '2025' }],
    },
    {
      id: 'grades',
      name: 'Xếp loại',
      measure: { kind: 'grade', scale: 'task-grade' },
      requirements: [
        {
          each: 'branch',
          comparator: 'gte',
          value: 'good',
          every: 'year',
          coverage: { comparator: 'gt', value: 90, unit: 'percent' },
        },
      ],
    },
    {
      id: 'plan',
      name: 'Đề án',
      measure: {
        kind: 'milestone',
        stages: [
          { id: 'begun', name: 'Bắt đầu' },
          { id: 'finished', name: 'Xong' },
        ],
      },
      requirements: [{ comparator: 'gte', value: 'finished', within: '2025' }],
    },
  ],
  observations: [
    { target: 'rate', unit: 'xa', period: '2024', value: 88 },
    { target: 'grades', unit: 'xa', period: '2024', grade: 'good' },
    { target: 'plan', period: '2024', stage: 'begun' },
  ],
  tasks: [{ id: 'so-ket', name: 'Sơ kết', lead: ['ban-dan-van'], by: '2023' }],
};

type Changes = Record<string, unknown>;

/** The sound document with values set at paths such as `targets.0.name`; undefined takes them out. */
function changed(changes: Changes): Record<string, unknown> {
  const document = structuredClone(sound) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop()!;
    const holder = keys.reduce((at, key) => at[key] as Record<string, unknown>, document);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return document;
}

function problemsOf(input: unknown, options?: ParseOptions): Problem[] {
  const result = parseResolution(input, options);
  return result.ok ? [] : result.problems;
}

const requirement = sound.targets[0]!.requirements[0]!;
const column = (fields: unknown[], ...rows: unknown[]) => ({ observations: { fields, rows } });

/** For each rule, what breaks it, and all there is to say about that. */
const cases: [rule: string, input: Changes | string, ...problems: Partial<Problem>[]][] = [
  ['empty', '', { path: '', code: 'type', expected: 'JSON' }],
  ['empty', ' \n\uFEFF ', { path: '', code: 'type' }],
  [
    'html',
    '\n<!DOCTYPE html><html></html>',
    { path: '', code: 'type', received: '<!DOCTYPE html><html></html>' },
  ],
  ['truncated', JSON.stringify(sound).slice(0, -9), { path: '', code: 'type' }],
  ['not-json', 'Không tìm thấy', { path: '', code: 'type', received: 'Không tìm thấy' }],
  ['version', { version: 2 }, { path: 'version', code: 'type', expected: '1', received: '2' }],
  ['version', { version: '1' }, { path: 'version', code: 'type', expected: '1', received: '"1"' }],
  ['missing', { version: undefined }, { path: 'version', code: 'key' }],
  [
    'missing',
    { 'resolution.title': undefined },
    { path: 'resolution.title', code: 'key', expected: 'string' },
  ],
  ['missing', { 'organizations.0.name': undefined }, { path: 'organizations[0].name', code: 'key' }],
  [
    'unknown-key',
    { 'targets.0.requirments': [] },
    { path: 'targets[0].requirments', code: 'key', received: 'requirments', suggestion: 'requirements' },
  ],
  ['unknown-key', { observation: [] }, { path: 'observation', code: 'key', suggestion: 'observations' }],
  [
    'unknown-key',
    { 'units.1.name.0.form': '2025-01-01' },
    { path: 'units[1].name[0].form', code: 'key', suggestion: 'from' },
  ],
  [
    'type',
    { 'targets.0.name': 5 },
    { path: 'targets[0].name', code: 'type', expected: 'string', received: '5' },
  ],
  [
    'type',
    { targets: {} },
    { path: 'targets', code: 'type', expected: 'array', received: '{}' },
    { path: 'observations[0].target' },
    { path: 'observations[1].target' },
    { path: 'observations[2].target' },
  ],
  [
    'type',
    { 'targets.0.measure.kind': 'share' },
    { path: 'targets[0].measure.kind', code: 'type', received: '"share"' },
  ],
  ['type', { dueAfter: 1.5 }, { path: 'dueAfter', code: 'type', expected: 'int', received: '1.5' }],
  [
    'type',
    { 'resolution.source': 'http://a' },
    { path: 'resolution.source', code: 'type', expected: 'object' },
  ],
  [
    'pattern',
    { 'observations.0.period': '2025-13' },
    { path: 'observations[0].period', code: 'pattern', received: '"2025-13"' },
  ],
  [
    'pattern',
    { 'units.0.from': '2025-02-29' },
    { path: 'units[0].from', code: 'pattern', received: '"2025-02-29"' },
  ],
  ['pattern', { 'tasks.0.id': 'Sơ kết' }, { path: 'tasks[0].id', code: 'pattern' }],
  [
    'limit',
    { 'resolution.title': '' },
    { path: 'resolution.title', code: 'limit', expected: '≥ 1', received: '""' },
  ],
  ['limit', { dueAfter: -1 }, { path: 'dueAfter', code: 'limit', expected: '≥ 0', received: '-1' }],
  [
    'limit',
    { 'targets.0.requirements': [] },
    { path: 'targets[0].requirements', code: 'limit', received: '[]' },
  ],
  [
    'unknown-party',
    { 'tasks.0.lead': ['ban-dan-va'] },
    { path: 'tasks[0].lead[0]', code: 'unknown-id', received: 'ban-dan-va', suggestion: 'ban-dan-van' },
  ],
  [
    'unknown-party',
    { 'targets.0.requirements.0.organizations': ['nong-dan', 'nongdan'] },
    { path: 'targets[0].requirements[0].organizations[1]', code: 'unknown-id', suggestion: 'nong-dan' },
  ],
  [
    'unknown-level',
    { 'units.0.level': 'provinces' },
    { path: 'units[0].level', code: 'unknown-id', suggestion: 'province' },
  ],
  [
    'unknown-level',
    { 'targets.1.requirements.0.each': ['branch', 'commune'] },
    { path: 'targets[1].requirements[0].each[1]', code: 'unknown-id' },
  ],
  [
    'unknown-unit',
    { 'units.1.parent': 'tinhh' },
    { path: 'units[1].parent', code: 'unknown-id', suggestion: 'tinh' },
  ],
  [
    'unknown-scale',
    { 'targets.1.measure.scale': 'taskgrade' },
    { path: 'targets[1].measure.scale', code: 'unknown-id', suggestion: 'task-grade' },
  ],
  [
    'unknown-category',
    { 'observations.0.category': 'colective' },
    { path: 'observations[0].category', code: 'unknown-id', suggestion: 'collective' },
  ],
  [
    'unknown-target',
    { 'observations.0.target': 'rates' },
    { path: 'observations[0].target', code: 'unknown-id', suggestion: 'rate' },
  ],
  [
    'unknown-grade',
    { 'observations.1.grade': 'god' },
    { path: 'observations[1].grade', code: 'unknown-id', suggestion: 'good' },
  ],
  [
    'unknown-grade',
    { 'targets.1.requirements.0.value': 'perfect' },
    { path: 'targets[1].requirements[0].value', code: 'unknown-id' },
  ],
  [
    'unknown-stage',
    { 'observations.2.stage': 'finish' },
    { path: 'observations[2].stage', code: 'unknown-id', suggestion: 'finished' },
  ],
  [
    'unknown-changed',
    { 'changes.0.from': ['xa', 'xaa'] },
    { path: 'changes[0].from[1]', code: 'unknown-id', received: 'xaa', suggestion: 'xa' },
  ],
  [
    'duplicate-id',
    { 'bodies.0.id': 'phu-nu', 'tasks.0.lead': ['phu-nu'] },
    { path: 'bodies[0].id', code: 'duplicate', received: 'phu-nu' },
  ],
  [
    'duplicate-id',
    {
      'scales.0.grades.1.id': 'excellent',
      'targets.1.requirements.0.value': 'excellent',
      'observations.1.grade': 'excellent',
    },
    { path: 'scales[0].grades[1].id', code: 'duplicate' },
  ],
  [
    'duplicate-observation',
    { 'observations.1': { ...sound.observations[0], value: 1 } },
    { path: 'observations[1]', code: 'duplicate', received: '"2024"' },
  ],
  [
    'cycle',
    { 'units.0.parent': 'xa' },
    { path: 'units[0].parent', code: 'cycle', received: 'tinh → xa → tinh' },
  ],
  [
    'cycle',
    { 'units.0.parent': 'tinh' },
    { path: 'units[0].parent', code: 'cycle', received: 'tinh → tinh' },
  ],
  [
    'period-order',
    { 'resolution.period': '2025/2021' },
    { path: 'resolution.period', code: 'order', received: '"2025/2021"' },
  ],
  [
    'period-order',
    { 'observations.0.period': '2025-Q3/2025-02' },
    { path: 'observations[0].period', code: 'order' },
  ],
  [
    'date-order',
    { 'units.0.to': '2021-01-01' },
    { path: 'units[0].to', code: 'order', received: '"2021-01-01"' },
  ],
  [
    'date-order',
    { 'targets.1.requirements.0.from': '2025', 'targets.1.requirements.0.to': '2024' },
    { path: 'targets[1].requirements[0].to', code: 'order' },
  ],
  [
    'range-order',
    { 'targets.0.requirements.0': { ...requirement, comparator: 'between', value: [3, 1] } },
    { path: 'targets[0].requirements[0].value', code: 'order', received: '[3,1]' },
  ],
  [
    'compliant-bound',
    { 'observations.0': { target: 'rate', period: '2024', compliant: 9, bound: 8 } },
    { path: 'observations[0].compliant', code: 'order', received: '9' },
  ],
  [
    'several-times',
    { 'targets.0.requirements.0.within': '2025' },
    { path: 'targets[0].requirements[0]', code: 'conflict' },
  ],
  [
    'span-without-every',
    { 'targets.0.requirements.0.openEnded': true },
    { path: 'targets[0].requirements[0].openEnded', code: 'conflict' },
  ],
  [
    'no-terms',
    { 'targets.1.requirements.0.every': 'term' },
    { path: 'targets[1].requirements[0].every', code: 'conflict' },
  ],
  [
    'between-value',
    { 'targets.0.requirements.0.comparator': 'between' },
    { path: 'targets[0].requirements[0].value', code: 'conflict', received: '90' },
  ],
  [
    'between-value',
    { 'targets.1.requirements.0.coverage.value': [1, 2] },
    { path: 'targets[1].requirements[0].coverage.value', code: 'conflict' },
  ],
  [
    'value-number',
    { 'targets.0.requirements.0.value': true },
    { path: 'targets[0].requirements[0].value', code: 'conflict', received: 'true' },
  ],
  [
    'value-grade',
    { 'targets.1.requirements.0.value': 3 },
    { path: 'targets[1].requirements[0].value', code: 'conflict', received: '3' },
  ],
  [
    'value-milestone',
    { 'targets.2.requirements.0.value': true },
    { path: 'targets[2].requirements[0].value', code: 'conflict', received: 'true' },
  ],
  ['grade-scale', { 'targets.1.measure.scale': undefined }, { path: 'targets[1].measure', code: 'conflict' }],
  [
    'level-organization',
    { levels: [...sound.levels, { id: 'organization', name: 'Tổ chức' }] },
    { path: 'levels', code: 'conflict' },
  ],
  [
    'each-levels',
    { 'targets.1.requirements.0.levels': ['branch'] },
    { path: 'targets[1].requirements[0].levels', code: 'conflict' },
  ],
  [
    'coverage-each',
    { 'targets.1.requirements.0.each': undefined },
    { path: 'targets[1].requirements[0].coverage', code: 'conflict' },
  ],
  [
    'fraction-out-of',
    { 'targets.1.requirements.0.coverage.unit': 'fraction' },
    { path: 'targets[1].requirements[0].coverage', code: 'conflict' },
  ],
  [
    'pooled-organizations',
    { 'targets.0.requirements.0.pooled': true },
    { path: 'targets[0].requirements[0].pooled', code: 'conflict' },
  ],
  [
    'same-time',
    { 'targets.0.requirements.1': { comparator: 'gte', value: 95, by: '2025-12-31' } },
    { path: 'targets[0].requirements[1]', code: 'conflict', received: '"requirements[0]"' },
  ],
  [
    'unit-organization',
    { 'observations.0.organization': 'phu-nu' },
    { path: 'observations[0].organization', code: 'conflict' },
  ],
  ['half-ratio', { 'observations.0.numerator': 5 }, { path: 'observations[0]', code: 'conflict' }],
  ['half-coverage', { 'observations.0.bound': 5 }, { path: 'observations[0]', code: 'conflict' }],
  ['null-status', { 'observations.0.value': null }, { path: 'observations[0]', code: 'conflict' }],
  ['no-value', { 'observations.0.value': undefined }, { path: 'observations[0]', code: 'conflict' }],
  [
    'figure-kind',
    { 'observations.1': { target: 'rate', period: '2023', done: true } },
    { path: 'observations[1]', code: 'conflict', received: '"percent"' },
  ],
  [
    'column-unknown',
    column(['target', 'period', 'valeu'], ['rate', '2025', 1]),
    { path: 'observations.fields[2]', code: 'column', received: 'valeu', suggestion: 'value' },
  ],
  [
    'column-unknown',
    column(['target', 'period', 'constructor'], ['rate', '2025', 1]),
    { path: 'observations.fields[2]', code: 'column' },
  ],
  [
    'column-twice',
    column(['target', 'period', 'value', 'period'], ['rate', '2025', 1, '2025']),
    { path: 'observations.fields[3]', code: 'column', received: 'period' },
  ],
  [
    'column-missing',
    column(['target', 'value'], ['rate', 1], ['rate', 2]),
    { path: 'observations.fields', code: 'column', received: 'period' },
  ],
  [
    'column-count',
    column(['target', 'period', 'value'], ['rate', '2024', 1], ['rate', '2025']),
    { path: 'observations.rows[1]', code: 'column', expected: '3', received: '2' },
  ],
  [
    'column-cell',
    column(['target', 'period', 'value'], ['rate', '2025', 'x']),
    { path: 'observations.rows[0][2]', code: 'column', expected: 'value', received: '"x"' },
  ],
];

describe('parseResolution', () => {
  it('returns a sound document as it is', () => {
    expect(parseResolution(sound)).to.deep.equal({ ok: true, document: sound });
    expect(parseResolution(JSON.stringify(sound))).to.deep.equal({ ok: true, document: sound });
  });

  describe('says what is wrong, where, and nothing else', () => {
    for (const [rule, input, ...problems] of cases) {
      const says =
        typeof input === 'string' ? JSON.stringify(input.slice(0, 20)) : Object.keys(input).join(', ');
      it(`${rule}: ${says}`, () => {
        const document = typeof input === 'string' ? input : changed(input);
        const result = validateResolution(document);
        expect(result.ok ? [] : result.findings.map((finding) => finding.rule)).to.include(rule);
        const found = problemsOf(document);
        expect(found.map(({ path }) => path)).to.deep.equal(problems.map(({ path }) => path));
        found.forEach((problem, index) => expect(problem).to.include(problems[index]!));
      });
    }

    it('with a case for every rule on documents', () => {
      // The others are on what a page asks of a document.
      const ofPages =
        /^(unreachable|no-target|which-|attribute-|target-not-graded|no-graded-|level-not-|no-level-|no-spec|spec-)/;
      const ofDocuments = Object.keys(RULES).filter((rule) => !ofPages.test(rule));
      expect(ofDocuments).to.have.members([...new Set(cases.map(([rule]) => rule))]);
    });
  });

  describe('words a problem', () => {
    const typo = changed({ 'targets.0.nmae': 'a' });

    it('in Vietnamese unless asked otherwise', () => {
      for (const options of [undefined, {}, { lang: 'vi' }, { lang: 'fr' }]) {
        expect(problemsOf(typo, options)[0]!.message).to.equal(
          'Không có mục nào tên là “nmae”. Có phải “name”?',
        );
      }
    });

    it('in English on request', () => {
      for (const lang of ['en', 'en-GB', 'EN']) {
        expect(problemsOf(typo, { lang })[0]!.message).to.equal(
          'There is no key “nmae”. Did you mean “name”?',
        );
      }
    });

    it('with what was found and expected, whatever signs that holds', () => {
      const [problem] = problemsOf(changed({ 'resolution.period': '$& {e}' }), { lang: 'en' });
      expect(problem!.message).to.match(/^Wrong form: found "\$& \{e\}", expected the form 2025 \| /);
    });

    it('without a gap in any rule or language', () => {
      for (const [rule, input] of cases) {
        for (const lang of ['vi', 'en']) {
          for (const { message } of problemsOf(typeof input === 'string' ? input : changed(input), {
            lang,
          })) {
            expect(message, rule)
              .to.match(/[.?]$/)
              .and.not.match(/\{[re]\}|undefined|“”/);
          }
        }
      }
    });

    it('with no more than a glimpse of what was found', () => {
      const [problem] = problemsOf(changed({ dueAfter: 'a'.repeat(1000) }));
      expect(problem!.received).to.have.length(60);
    });
  });

  it('reports every problem at once, the structural ones first', () => {
    const broken = changed({
      'resolution.title': 5,
      'targets.0.nmae': 1,
      'units.1.parent': 'x',
      'tasks.0.lead': ['y'],
      'observations.1.grade': 'z',
      'resolution.period': '2025/2021',
    });
    expect(problemsOf(broken).map(({ path, code }) => `${code} ${path}`)).to.have.members([
      'type resolution.title',
      'key targets[0].nmae',
      'unknown-id units[1].parent',
      'unknown-id tasks[0].lead[0]',
      'unknown-id observations[1].grade',
      'order resolution.period',
    ]);
    expect(problemsOf(broken)[0]!.code).to.equal('type');
  });

  it('judges nothing by a resolution that is broken itself', () => {
    for (const period of [2021, null, {}, ['2021'], 'abcd/2025']) {
      const twice = [1, 2].map((value) => ({
        comparator: 'gte',
        value,
        every: 'year',
        ...(value > 1 && { from: '2030' }),
      }));
      const problems = problemsOf(changed({ 'resolution.period': period, 'targets.0.requirements': twice }));
      expect(problems.map(({ path }) => path)).to.include('resolution.period');
    }
    for (const resolution of [null, 5, 'a', [], {}])
      expect(problemsOf(changed({ resolution }))).to.not.be.empty;
  });

  it('keeps no more problems than anybody reads', () => {
    const observations = Array.from({ length: 2000 }, () => ({ target: 'none', period: '2025', value: 1 }));
    expect(problemsOf(changed({ observations }))).to.have.length(500);
  });

  it('makes all text NFC, keys and ids alike', () => {
    const decomposed = JSON.parse(
      JSON.stringify(changed({ 'x-Tỷ': ['Hòa'], 'targets.0.condition': 'còn nguồn' })).normalize('NFD'),
    ) as unknown;
    const result = parseResolution(decomposed);
    expect(result.ok && JSON.stringify(result.document)).to.equal(
      JSON.stringify(changed({ 'x-Tỷ': ['Hòa'], 'targets.0.condition': 'còn nguồn' })).normalize('NFC'),
    );
  });

  it('does not change its input', () => {
    const input = changed({
      ...column(['target', 'period', 'value'], ['rate', '2025', null]),
      'resolution.title': 'Hoà'.normalize('NFD'),
    });
    const before = structuredClone(input);
    parseResolution(input);
    expect(input).to.deep.equal(before);
  });

  it('reads past a byte order mark', () => {
    expect(parseResolution(`\uFEFF${JSON.stringify(sound)}`)).to.include({ ok: true });
  });

  it('keeps the keys that start with x-, wherever they stand', () => {
    const document = changed({
      'x-a': { b: [null] },
      'targets.0.x-b': 1,
      'targets.1.requirements.0.coverage.x-c': 'c',
      'observations.0.source': { 'x-d': 4 },
    });
    expect(parseResolution(document)).to.deep.equal({ ok: true, document });
  });

  it('reads columns and lists of objects as the same', () => {
    const units = {
      fields: ['id', 'name', 'organization', 'level', 'parent', 'from', 'x-area'],
      rows: [
        ['tinh', 'Tỉnh', 'nong-dan', 'province', null, '2021-01-01', { km2: 5 }],
        ['xa', [{ name: 'Xã' }], 'nong-dan', 'branch', 'tinh', null, null],
      ],
    };
    const observations = {
      fields: ['target', 'unit', 'period', 'value', 'grade', 'stage', 'status', 'source'],
      rows: [
        ['rate', 'xa', '2024', 88, null, null, 'P', { title: 'Báo cáo', 'x-page': 3 }],
        ['grades', 'xa', '2024', null, 'good', null, 'P', null],
        ['plan', null, '2024', null, null, 'begun', null, null],
        ['rate', 'xa', '2025', null, null, null, 'M', 'chưa báo cáo'],
      ],
    };
    expect(parseResolution(changed({ units, observations }))).to.deep.equal({
      ok: true,
      document: changed({
        'units.0.x-area': { km2: 5 },
        observations: [
          {
            target: 'rate',
            unit: 'xa',
            period: '2024',
            value: 88,
            status: 'P',
            source: { title: 'Báo cáo', 'x-page': 3 },
          },
          { target: 'grades', unit: 'xa', period: '2024', grade: 'good', status: 'P' },
          { target: 'plan', period: '2024', stage: 'begun' },
          { target: 'rate', unit: 'xa', period: '2025', value: null, status: 'M', source: 'chưa báo cáo' },
        ],
      }),
    });
  });

  it('says the same of an item in columns as of an object', () => {
    const columns = changed(
      column(['target', 'period', 'value', 'unit'], ['rate', '2025', 1, 'xá'], ['rates', '2025', 1, 'xa']),
    );
    expect(problemsOf(columns).map(({ path, code }) => `${code} ${path}`)).to.have.members([
      'column observations.rows[0][3]',
      'unknown-id observations.rows[1].target',
    ]);
  });

  describe('never throws, whatever it is given:', () => {
    const circle: Record<string, unknown> = changed({});
    for (const key of ['targets', 'units', 'resolution', 'a', 'b', 'c', 'd', 'e']) circle[key] = circle;
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const inputs: Record<string, unknown> = {
      undefined: undefined,
      null: null,
      true: true,
      'a number': 1,
      NaN: NaN,
      'a bigint': 1n,
      'a symbol': Symbol('a'),
      'a function': () => 1,
      'a list': [],
      'an empty object': {},
      'a date': new Date(0),
      'a map': new Map(),
      'a circle': circle,
      'a circle in a field': changed({ 'resolution.title': circle }),
      'a function in a field': changed({ 'resolution.title': () => 1, dueAfter: 5n, targets: [Symbol('a')] }),
      'text nested beyond reason': nested(100_000),
      'a field nested beyond reason': `{"version":1,"resolution":${nested(100_000)}}`,
      'columns of nothing': changed({ units: { fields: [null, {}, 'toString'], rows: [null, 1, {}] } }),
      'columns named as inherited': changed(column(['__proto__', 'toString', 'target'], [{}, 1, 'rate'])),
      'an inherited key': JSON.parse('{"version":1,"__proto__":{"targets":[]},"constructor":1}') as unknown,
      'lists of nothing': Object.fromEntries(
        Object.keys(sound).map((key) => [key, key === 'version' ? 1 : [null, [], 1, 'a']]),
      ),
    };
    for (const [says, input] of Object.entries(inputs)) {
      it(says, () => {
        const result = parseResolution(input);
        expect(result.ok).to.equal(false);
        for (const problem of result.ok ? [] : result.problems)
          expect(problem.message).to.be.a('string').and.not.empty;
      });
    }
  });
});
