/** What fits together: order in time and size, one time for a requirement, values that suit the measure, no two verdicts. */
import { boundOrganizations, formOf, narrowness, sameTime } from '../binding.js';
import { parsePeriod } from '../periods.js';
import type { Comparator, Heading, Observation, Requirement, Target } from '../schema.js';
import type { Finding, Path } from './finding.js';
import type { Reader } from './reader.js';

/** Says that a rule is broken at a path, and by what value. */
type Report = (path: Path, rule: string, value?: unknown) => void;

export function checkRules(reader: Reader): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (path, rule, value) =>
    findings.push({ path, rule, ...(value !== undefined && { value: { is: value } }) });
  checkDates(reader, report);
  for (const { item, path } of reader.items('targets')) checkTarget(item, path, reader, report);
  checkObservations(reader, report);
  return findings;
}

/** `to` is exclusive, so it comes after `from`. */
function checkDates(reader: Reader, report: Report) {
  const dated = (span: { from?: string; to?: string }, path: Path) => {
    if (span.from && span.to && span.from >= span.to) report([...path, 'to'], 'date-order', span.to);
  };
  for (const list of ['levels', 'units', 'organizations', 'bodies'] as const) {
    for (const { item, path } of reader.items(list)) {
      if ('level' in item || list === 'levels') dated(item as { from?: string; to?: string }, path);
      if (Array.isArray(item.name)) item.name.forEach((name, index) => dated(name, [...path, 'name', index]));
    }
  }
  if (reader.ids('levels').has('organization')) report(['levels'], 'level-organization');
}

function checkTarget(target: Target, path: Path, reader: Reader, report: Report) {
  const { measure, requirements } = target;
  if (measure.kind === 'grade' && !measure.scale) report([...path, 'measure'], 'grade-scale');
  requirements.forEach((requirement, index) => {
    const at = [...path, 'requirements', index];
    checkTime(requirement, at, reader, report);
    checkValue(requirement, target, at, report);
    checkBinding(requirement, target, at, report);
  });
  checkConflicts(target, path, reader.heading, report);
}

function checkTime(requirement: Requirement, path: Path, reader: Reader, report: Report) {
  const kinds = (['by', 'every', 'within'] as const).filter((kind) => requirement[kind] !== undefined);
  if (kinds.length > 1) report(path, 'several-times', kinds.join(', '));
  if (!requirement.every) {
    for (const key of ['from', 'to', 'openEnded'] as const) {
      if (requirement[key] !== undefined) report([...path, key], 'span-without-every', key);
    }
  }
  const { from, to } = requirement;
  if (from && to && parsePeriod(from).start > parsePeriod(to).end) report([...path, 'to'], 'date-order', to);
  if (requirement.every === 'term' && !reader.document.resolution?.terms) {
    report([...path, 'every'], 'no-terms');
  }
}

function checkValue(requirement: Requirement, target: Target, path: Path, report: Report) {
  const { kind, stages } = target.measure;
  const { value, comparator } = requirement;
  const fits =
    kind === 'grade'
      ? typeof value === 'string'
      : kind === 'milestone'
        ? typeof value === (stages ? 'string' : 'boolean')
        : typeof value === 'number' || Array.isArray(value);
  if (!fits)
    report([...path, 'value'], `value-${kind === 'grade' || kind === 'milestone' ? kind : 'number'}`, value);
  else checkRange(comparator, value, path, report);
  if (requirement.coverage)
    checkRange(requirement.coverage.comparator, requirement.coverage.value, [...path, 'coverage'], report);
  requirement.parts?.forEach((part, index) => {
    checkRange(part.comparator, part.value, [...path, 'parts', index], report);
  });
}

/** `between` takes two values in order, every other comparator one. */
function checkRange(comparator: Comparator, value: unknown, path: Path, report: Report) {
  if ((comparator === 'between') !== Array.isArray(value)) report([...path, 'value'], 'between-value', value);
  else if (Array.isArray(value) && value[0] > value[1]) report([...path, 'value'], 'range-order', value);
}

function checkBinding(requirement: Requirement, target: Target, path: Path, report: Report) {
  const { each, levels, coverage, pooled } = requirement;
  if (each && levels) report([...path, 'levels'], 'each-levels');
  if (coverage && !each) report([...path, 'coverage'], 'coverage-each');
  if (coverage?.unit === 'fraction' && !coverage.outOf) report([...path, 'coverage'], 'fraction-out-of');
  if (pooled && boundOrganizations(requirement, target).length === 0) {
    report([...path, 'pooled'], 'pooled-organizations');
  }
}

/** Two requirements of one form, equally narrow, that bind somebody at the same time. */
function checkConflicts(target: Target, path: Path, heading: Partial<Heading>, report: Report) {
  target.requirements.forEach((b, index) => {
    const other = target.requirements
      .slice(0, index)
      .findIndex(
        (a) =>
          formOf(a) === formOf(b) &&
          narrowness(a) === narrowness(b) &&
          intersects(a.organizations, b.organizations) &&
          intersects(a.levels, b.levels) &&
          sameTime(a, b, heading),
      );
    if (other >= 0) report([...path, 'requirements', index], 'same-time', `requirements[${other}]`);
  });
}

const intersects = (a: string[] | undefined, b: string[] | undefined) =>
  a === undefined || b === undefined || a.some((id) => b.includes(id));

function checkObservations(reader: Reader, report: Report) {
  const targets = new Map(reader.items('targets').map(({ item }) => [item.id, item]));
  const units = new Map(reader.items('units').map(({ item }) => [item.id, item]));
  const seen = new Set<string>();
  for (const { item, path } of reader.items('observations')) {
    checkFigure(item, targets.get(item.target), path, report);
    const home = item.unit === undefined ? undefined : units.get(item.unit)?.organization;
    if (home && item.organization && home !== item.organization) {
      report([...path, 'organization'], 'unit-organization', item.organization);
    }
    const key = JSON.stringify(keyOf(item, home));
    if (seen.has(key)) report(path, 'duplicate-observation', item.period);
    seen.add(key);
  }
}

/** What makes two observations one figure stated twice: all but the value, the stamp included. */
function keyOf(item: Observation, home: string | undefined) {
  const bar = item.compliant === undefined ? undefined : item.grade;
  const { target, unit, category, population, period, updated } = item;
  return [
    target,
    item.organization ?? home,
    unit,
    unit ? undefined : item.level,
    category,
    population,
    period,
    bar,
    updated,
  ];
}

/** A figure says one thing, of the measure's kind; silence says why. */
function checkFigure(item: Observation, target: Target | undefined, path: Path, report: Report) {
  const { numerator, denominator, compliant, bound } = item;
  if ((numerator === undefined) !== (denominator === undefined)) report(path, 'half-ratio');
  if ((compliant === undefined) !== (bound === undefined)) report(path, 'half-coverage');
  if (compliant !== undefined && bound !== undefined && compliant > bound) {
    report([...path, 'compliant'], 'compliant-bound', compliant);
  }
  const silent = item.status === 'M' || item.status === 'L' || item.status === 'N';
  const stated = [item.value ?? numerator ?? compliant, item.grade, item.done, item.stage].some(
    (value) => value !== undefined,
  );
  if (!stated && !silent) report(path, item.value === null ? 'null-status' : 'no-value');
  if (target && stated && compliant === undefined && !suits(item, target.measure.kind)) {
    report(path, 'figure-kind', target.measure.kind);
  }
}

function suits(item: Observation, kind: Target['measure']['kind']): boolean {
  if (kind === 'grade') return item.grade !== undefined;
  if (kind === 'milestone') return item.done !== undefined || item.stage !== undefined;
  return typeof item.value === 'number' || item.numerator !== undefined;
}
