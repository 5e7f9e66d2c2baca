/** Ids and periods, wherever they stand: every id used is declared, once; no period runs backwards; no unit is above itself. */
import { parsePeriod } from '../periods.js';
import type { Heading, Measure, Scale } from '../schema.js';
import type { Finding, Path } from './finding.js';
import type { Found, Reader } from './reader.js';

/** Organizations and bodies share one set of ids: both lead tasks and may be bound. */
const DECLARED = [
  ['organizations', 'bodies'],
  ['levels'],
  ['units'],
  ['scales'],
  ['categories'],
  ['targets'],
  ['tasks'],
] as const;

const EVERYWHERE: Record<string, string> = {
  organization: 'party',
  organizations: 'party',
  partners: 'party',
  lead: 'party',
  reportTo: 'party',
  unit: 'unit',
  parent: 'unit',
  level: 'level',
  levels: 'level',
  each: 'each',
  category: 'category',
  target: 'target',
};

/** Which keys hold ids, and of what; below these keys others do. */
const HOLDS: Record<string, Record<string, string>> = {
  measure: { scale: 'scale' },
  coverage: {},
  changes: { from: 'changed', into: 'changed' },
  updates: { by: 'party' },
};

const PERIODS = new Set(['period', 'terms', 'by', 'within', 'from', 'to']);

export function checkReferences(reader: Reader): Finding[] {
  const findings: Finding[] = [];
  const known = declaredIds(reader);
  const use: Use = (kind, ids, path, among = known[kind]!) => {
    [ids].flat().forEach((id, index) => {
      if (typeof id !== 'string' || among.has(id)) return;
      const at = Array.isArray(ids) ? [...path, index] : path;
      const rule = `unknown-${kind === 'each' ? 'level' : kind}`;
      findings.push({ path: at, rule, received: id, candidates: among });
    });
  };
  const walk = (item: object, path: Path, holds: Record<string, string>) => {
    for (const [name, value] of Object.entries(item) as [string, unknown][]) {
      const key = Array.isArray(item) ? +name : name;
      if (Object.hasOwn(holds, name)) use(holds[name]!, value as string, [...path, key]);
      else if (PERIODS.has(name)) checkPeriods(value, [...path, key], findings);
      else if (typeof value === 'object' && value !== null && !name.startsWith('x-')) {
        walk(value, [...path, key], HOLDS[name] ?? holds);
      }
    }
  };
  const heading = (reader.document.resolution as Partial<Heading> | null | undefined) ?? {};
  for (const key of ['period', 'terms'] as const) checkPeriods(heading[key], ['resolution', key], findings);
  for (const list of ['units', 'changes', 'targets', 'observations', 'tasks'] as const) {
    for (const { item, path } of reader.items(list)) walk(item, path, HOLDS[list] ?? EVERYWHERE);
  }
  checkWords(reader, use);
  return [...findings, ...findDuplicateIds(reader), ...findCycles(reader)];
}

type Use = (kind: string, ids: string | string[] | undefined, path: Path, among?: Set<string>) => void;

function declaredIds(reader: Reader): Record<string, Set<string>> {
  const unit = reader.ids('units');
  const level = reader.ids('levels');
  const party = new Set([...reader.ids('organizations'), ...reader.ids('bodies')]);
  return {
    party,
    level,
    unit,
    each: new Set(['organization', ...level]),
    scale: reader.ids('scales'),
    category: reader.ids('categories'),
    target: reader.ids('targets'),
    changed: new Set([...unit, ...level, ...party]),
  };
}

/** A range must not run backwards. */
function checkPeriods(value: unknown, path: Path, findings: Finding[]) {
  [value].flat().forEach((period, index) => {
    if (typeof period !== 'string' || !/^\d{4}[^/]*\/\d{4}/.test(period)) return;
    const { start, end } = parsePeriod(period);
    const at = Array.isArray(value) ? [...path, index] : path;
    if (start > end) findings.push({ path: at, rule: 'period-order', value: { is: period } });
  });
}

/** The grades and stages that requirements and observations name. */
function checkWords(reader: Reader, use: Use) {
  const scales = new Map(reader.items('scales').map(({ item }) => [item.id, item]));
  const targets = new Map(reader.items('targets').map(({ item }) => [item.id, item]));
  for (const { item, path } of reader.items('targets')) {
    item.requirements.forEach(({ value }, index) => {
      checkWord(value, item.measure, [...path, 'requirements', index, 'value'], scales, use);
    });
  }
  for (const { item, path } of reader.items('observations')) {
    const measure = targets.get(item.target)?.measure;
    for (const key of ['grade', 'stage'] as const) {
      if (measure && item[key]) checkWord(item[key], measure, [...path, key], scales, use);
    }
  }
}

function checkWord(word: unknown, measure: Measure, path: Path, scales: Map<string, Scale>, use: Use) {
  if (typeof word !== 'string') return;
  const { kind, stages = [] } = measure;
  const words = kind === 'milestone' ? stages : kind === 'grade' && scales.get(measure.scale ?? '')?.grades;
  if (words) use(kind === 'grade' ? 'grade' : 'stage', word, path, new Set(words.map(({ id }) => id)));
}

function findDuplicateIds(reader: Reader): Finding[] {
  const lists = DECLARED.map((names) => names.flatMap((name): Found<{ id: string }>[] => reader.items(name)));
  const inner = [
    ...reader.items('scales').map(({ item, path }) => found(item.grades, [...path, 'grades'])),
    ...reader
      .items('targets')
      .map(({ item, path }) => found(item.measure.stages, [...path, 'measure', 'stages'])),
  ];
  return [...lists, ...inner].flatMap((list) => {
    const seen = new Set<string>();
    return list.flatMap(({ item, path }): Finding[] => {
      if (!seen.has(item.id)) return (seen.add(item.id), []);
      return [{ path: [...path, 'id'], rule: 'duplicate-id', received: item.id }];
    });
  });
}

const found = <T>(items: T[] | undefined, path: Path): Found<T>[] =>
  (items ?? []).map((item, index) => ({ item, path: [...path, index] }));

/** A unit that stands under itself; each circle is reported once. */
function findCycles(reader: Reader): Finding[] {
  const parents = new Map(reader.items('units').map(({ item }) => [item.id, item.parent]));
  const cleared = new Set<string>();
  return reader.items('units').flatMap(({ item, path }) => {
    const walk = new Set<string>();
    let at: string | undefined = item.id;
    while (at !== undefined && !cleared.has(at) && !walk.has(at)) {
      walk.add(at);
      at = parents.get(at);
    }
    const circle = at !== undefined && walk.has(at) ? [...walk].slice([...walk].indexOf(at)) : [];
    for (const id of walk) cleared.add(id);
    if (circle.length === 0) return [];
    return [
      {
        path: [...path, 'parent'],
        rule: 'cycle',
        received: [...circle, circle[0]].join(' → '),
      },
    ];
  });
}
