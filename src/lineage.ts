/** What becomes of units and levels: when they begin and end, by which act, from which others they came. */
import type { Model, Subject } from './model.js';
import { parseDay } from './periods.js';
import type { Change } from './schema.js';

export interface Life {
  /** First day, as a day number. */
  from: number;
  /** The day from which it is no more. */
  to: number;
}

/** Renamed or moved, a unit goes on as another only where the document says as which. */
const isEnding = ({ kind, into }: Change): boolean =>
  into !== undefined || (kind !== 'rename' && kind !== 'move');

const ALWAYS: Life = { from: -Infinity, to: Infinity };

/** The days on which a unit or a level exists; organizations and the whole always do. */
export function lifeOf(model: Model, subject: Subject): Life {
  const unit = subject.unit === undefined ? undefined : model.units.get(subject.unit);
  const level = model.levels.get(unit?.level ?? subject.level ?? '');
  const changes = changesOf(model, subject.unit);
  const dated = unit?.from ?? unit?.to ?? level?.from ?? level?.to;
  if (dated === undefined && changes.length === 0) return ALWAYS;
  const ends = changes.filter(
    (change) =>
      isEnding(change) && change.from.includes(subject.unit!) && !change.into?.includes(subject.unit!),
  );
  const starts = [unit?.from, level?.from].filter((date) => date !== undefined);
  const stops = [unit?.to, level?.to, ...ends.map(({ date }) => date)].filter((date) => date !== undefined);
  return {
    from: Math.max(-Infinity, ...starts.map(parseDay)),
    to: Math.min(Infinity, ...stops.map(parseDay)),
  };
}

/** The change that began or ended a unit or its level on a day, if the document names one. */
export function actOf(model: Model, subject: Subject, day: number): Change | undefined {
  const level = model.units.get(subject.unit ?? '')?.level ?? subject.level;
  const onDay = (model.document.changes ?? []).filter(({ date }) => parseDay(date) === day);
  const named = (id?: string) =>
    onDay.find(({ from, into = [] }) => id !== undefined && [...from, ...into].includes(id));
  return named(subject.unit) ?? named(level);
}

/** The units whose figures are this unit's before a day: those merged into it, or the one it was called before. */
export function predecessorsOn(model: Model, unit: string, day: number): string[] {
  const later = changesOf(model, unit, ['merge', 'rename', 'move']).filter(
    ({ into, date }) => into?.includes(unit) && day < parseDay(date),
  );
  const next = Math.min(...later.map(({ date }) => parseDay(date)));
  return later.filter(({ date }) => parseDay(date) === next).flatMap(({ from }) => from);
}

/**
 * The days on which a unit's series breaks: it was split, came out of a split, or took in others and went on under its own
 * name, so that what it was before is not what it is since.
 */
export const splitDays = (model: Model, unit: string | undefined): number[] =>
  changesOf(model, unit, ['split', 'merge'])
    .filter(
      ({ kind, date, into }) =>
        kind === 'split' || (into?.includes(unit!) && lifeOf(model, { unit }).from < parseDay(date)),
    )
    .map(({ date }) => parseDay(date));

const NONE: Change[] = [];

const indexes = new WeakMap<readonly Change[], Map<string, Change[]>>();

function changesOf(model: Model, unit: string | undefined, kinds?: Change['kind'][]): Change[] {
  const { changes } = model.document;
  if (!changes || unit === undefined) return NONE;
  let index = indexes.get(changes);
  if (!index) {
    index = new Map();
    for (const change of changes) {
      for (const id of new Set([...change.from, ...(change.into ?? [])])) {
        index.set(id, [...(index.get(id) ?? []), change]);
      }
    }
    indexes.set(changes, index);
  }
  const all = index.get(unit) ?? NONE;
  return kinds ? all.filter(({ kind }) => kinds.includes(kind)) : all;
}
