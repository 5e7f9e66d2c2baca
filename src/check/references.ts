/** Cross-references: every id used is declared, declared once, and the unit tree has no circle. */
import type { Baseline, Measure, Observation, Requirement, Scale, Target } from '../schema.js';
import type { Finding, Path } from './finding.js';
import type { Found, Reader } from './reader.js';

type Kind = 'party' | 'level' | 'unit' | 'scale' | 'category' | 'target' | 'grade' | 'stage' | 'changed';

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

export function checkReferences(reader: Reader): Finding[] {
  const findings: Finding[] = [];
  const known = declaredIds(reader);
  const use: Use = (kind, ids, path, among = known[kind as keyof typeof known]) => {
    for (const [index, id] of [ids ?? []].flat().entries()) {
      if (among.has(id)) continue;
      const at = Array.isArray(ids) ? [...path, index] : path;
      findings.push({
        path: at,
        code: 'unknown-id',
        rule: `unknown-${kind}`,
        received: id,
        candidates: among,
      });
    }
  };
  checkLists(reader, use);
  checkTargets(reader, use);
  checkObservations(reader, use);
  return [...findings, ...findDuplicateIds(reader), ...findCycles(reader)];
}

type Use = (kind: Kind, ids: string | string[] | undefined, path: Path, among?: Set<string>) => void;

function declaredIds(reader: Reader) {
  const units = reader.ids('units');
  const levels = reader.ids('levels');
  const party = new Set([...reader.ids('organizations'), ...reader.ids('bodies')]);
  return {
    party,
    level: levels,
    unit: units,
    scale: reader.ids('scales'),
    category: reader.ids('categories'),
    target: reader.ids('targets'),
    changed: new Set([...units, ...levels, ...party]),
  };
}

function checkLists(reader: Reader, use: Use) {
  for (const { item, path } of reader.items('units')) {
    use('party', item.organization, [...path, 'organization']);
    use('level', item.level, [...path, 'level']);
    use('unit', item.parent, [...path, 'parent']);
  }
  for (const { item, path } of reader.items('changes')) {
    use('changed', item.from, [...path, 'from']);
    use('changed', item.into, [...path, 'into']);
  }
  for (const { item, path } of reader.items('tasks')) {
    for (const key of ['lead', 'partners', 'reportTo'] as const) use('party', item[key], [...path, key]);
    for (const [index, update] of (item.updates ?? []).entries()) {
      use('party', update.by, [...path, 'updates', index, 'by']);
    }
  }
}

function checkTargets(reader: Reader, use: Use) {
  for (const { item, path } of reader.items('targets')) {
    use('party', item.organizations, [...path, 'organizations']);
    use('party', item.partners, [...path, 'partners']);
    use('scale', item.measure.scale, [...path, 'measure', 'scale']);
    for (const [index, baseline] of (item.baseline ?? []).entries()) {
      checkSubject(baseline, [...path, 'baseline', index], use);
    }
    for (const [index, requirement] of item.requirements.entries()) {
      checkRequirement(requirement, item, [...path, 'requirements', index], reader, use);
    }
  }
}

function checkRequirement(requirement: Requirement, target: Target, path: Path, reader: Reader, use: Use) {
  use('party', requirement.organizations, [...path, 'organizations']);
  use('party', requirement.partners, [...path, 'partners']);
  use('level', requirement.levels, [...path, 'levels']);
  if (requirement.each !== 'organization') use('level', requirement.each, [...path, 'each']);
  for (const [index, part] of (requirement.parts ?? []).entries()) {
    use('category', part.category, [...path, 'parts', index, 'category']);
  }
  if (typeof requirement.value === 'string') {
    checkWord(requirement.value, target.measure, [...path, 'value'], reader, use);
  }
}

function checkObservations(reader: Reader, use: Use) {
  const targets = new Map(reader.items('targets').map(({ item }) => [item.id, item]));
  for (const { item, path } of reader.items('observations')) {
    use('target', item.target, [...path, 'target']);
    checkSubject(item, path, use);
    const measure = targets.get(item.target)?.measure;
    if (measure && item.grade) checkWord(item.grade, measure, [...path, 'grade'], reader, use);
    if (measure && item.stage) checkWord(item.stage, measure, [...path, 'stage'], reader, use);
  }
}

function checkSubject(item: Baseline | Observation, path: Path, use: Use) {
  use('party', item.organization, [...path, 'organization']);
  use('unit', item.unit, [...path, 'unit']);
  use('level', item.level, [...path, 'level']);
  use('category', item.category, [...path, 'category']);
}

/** A grade of the measure's scale, or a stage of its milestone. */
function checkWord(word: string, measure: Measure, path: Path, reader: Reader, use: Use) {
  if (measure.kind === 'milestone') {
    use('stage', word, path, new Set((measure.stages ?? []).map((stage) => stage.id)));
  } else if (measure.kind === 'grade') {
    const scale: Scale | undefined = reader
      .items('scales')
      .find(({ item }) => item.id === measure.scale)?.item;
    if (scale) use('grade', word, path, new Set(scale.grades.map((grade) => grade.id)));
  }
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
      return [{ path: [...path, 'id'], code: 'duplicate', rule: 'duplicate-id', received: item.id }];
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
        code: 'cycle' as const,
        rule: 'cycle',
        received: [...circle, circle[0]].join(' → '),
      },
    ];
  });
}
