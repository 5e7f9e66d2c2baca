/** A document, indexed: what the judgement and the widgets look up again and again. */
import type { Level, Name, Observation, Organization, Resolution, Scale, Target, Unit } from './schema.js';

/** Whom a figure or a verdict is about; nothing set: the whole of the document. */
export interface Subject {
  organization?: string;
  unit?: string;
  level?: string;
}

export interface Model {
  readonly document: Resolution;
  readonly targets: ReadonlyMap<string, Target>;
  /** Organizations and bodies. */
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly levels: ReadonlyMap<string, Level>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly scales: ReadonlyMap<string, Scale>;
  /** Every observation of a target about a subject, revisions included, in the order of the document. */
  observations(target: string, subject: Subject): readonly Observation[];
}

/** Indexes a document that `parseResolution` returned. Costs one pass over its lists. */
export function createModel(document: Resolution): Model {
  const units = byId(document.units);
  const observations = groupBySubject(document.observations ?? [], units);

  return {
    document,
    targets: byId(document.targets),
    organizations: byId([...document.organizations, ...(document.bodies ?? [])]),
    levels: byId(document.levels),
    units,
    scales: byId(document.scales),
    observations: (target, { organization, unit, level }) =>
      observations
        .get(target)
        ?.get(organization)
        ?.get(unit ?? atLevel(level)) ?? [],
  };
}

type BySubject = Map<string, Map<string | undefined, Map<string, Observation[]>>>;

/** By target, then organization, then unit or level. Maps of maps: to write a common key for each figure would cost more. */
function groupBySubject(list: readonly Observation[], units: ReadonlyMap<string, Unit>): BySubject {
  const groups: BySubject = new Map();
  for (const observation of list) {
    const { target, unit, level } = observation;
    const organization =
      observation.organization ?? (unit === undefined ? unit : units.get(unit)?.organization);
    const ofTarget = entryOf(groups, target, newMap);
    const ofOrganization = entryOf(ofTarget, organization, newMap);
    entryOf(ofOrganization, unit ?? atLevel(level), newList).push(observation);
  }
  return groups;
}

/** A unit's level goes without saying; ids have no `#`. */
const atLevel = (level = '') => `#${level}`;

const byId = <T extends { id: string }>(items: readonly T[] = []): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const newMap = <K, V>() => new Map<K, V>();
const newList = <T>(): T[] => [];

/** What a map holds for a key; if nothing, something new. */
function entryOf<K, V>(map: Map<K, V>, key: K, create: () => NoInfer<V>): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = create()));
  return value;
}

/** The name in use on a day (`2025-09-30`), or the latest. */
export function nameOn(name: Name, day?: string): string {
  if (typeof name === 'string') return name;
  const valid = name.find(({ from = '', to = '9999' }) => day !== undefined && from <= day && day < to);
  return (valid ?? name.at(-1)!).name;
}
