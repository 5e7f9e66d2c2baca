/** Figures drawn as they are reported, and those that add up over the period of a requirement. */
import { extras } from '../evaluate/extras.js';
import { isJudged, isProvisional } from '../evaluate/figures.js';
import type { Entry } from '../evaluate/progress.js';
import { breakBetween } from '../evaluate/trend.js';
import { toNumber } from '../exact.js';
import { parsePeriod } from '../periods.js';
import { groupBy, join, type Series, type TrendPoint } from './series.js';
import { stepShift } from './steps.js';
import { verdictsIn, type Question } from './subject.js';

type Drawn = Pick<Series, 'points' | 'segments' | 'breaks'>;

/** Levels, with what progress is counted from. */
export function levelSeries(
  question: Question,
  entries: readonly Entry[],
  baselines: readonly Entry[],
  splits: number[],
): Drawn {
  const shown = [...baselines, ...entries]
    .filter(({ quantity, ...entry }) => quantity !== undefined && (isJudged(entry) || entry.status === 'F'))
    .sort((a, b) => a.period.end - b.period.end || b.period.start - a.period.start);
  // Where requirements tell populations apart, each has a line of its own; else the line breaks where it changes.
  const apart = question.verdicts.some(({ requirement }) => requirement.population !== undefined);
  const groups = groupBy(shown, ({ figure }) => (apart ? figure.population : undefined));
  const asBaseline = new Set(baselines);
  const shift = stepShift(question.chosen);
  const lines = groups.map((group) => {
    const source = new Map(
      onePerDay(group, question).map((entry) => [
        { ...toPoint(entry, shift), ...(asBaseline.has(entry) && { kind: 'baseline' as const }) },
        entry,
      ]),
    );
    const points = [...source.keys()];
    return {
      points,
      ...join(points, (a, b) => breakBetween(source.get(a)!, source.get(b)!, splits)),
      first: points.find(({ kind }) => kind !== 'forecast'),
    };
  });
  return {
    points: lines.flatMap(({ points }) => points).sort((a, b) => a.day - b.day),
    segments: lines.flatMap(({ segments }) => segments),
    breaks: lines.flatMap(({ breaks, first }, index) => {
      const population = first?.figure?.population;
      const named = population !== undefined && { population };
      return index === 0 || !first
        ? breaks
        : [{ period: first.period, why: 'population' as const, ...named }, ...breaks];
    }),
  };
}

/** Of figures that end on one day the one that was judged, else the longest. */
function onePerDay(entries: readonly Entry[], { verdicts }: Question): Entry[] {
  const judged = new Set(verdicts.flatMap(verdictsIn).map(({ figure }) => figure?.period));
  return groupBy(entries, ({ period }) => String(period.end)).map(
    (group) => group.find(({ period }) => judged.has(period.text)) ?? group.at(-1)!,
  );
}

function toPoint(entry: Entry, shift: number): TrendPoint {
  const { period, figure, status } = entry;
  const { reported } = figure;
  return {
    period: period.text,
    day: period.end,
    value: entry.value!,
    at: toNumber(entry.quantity!) + shift,
    kind: status === 'F' ? 'forecast' : 'observed',
    ...(isProvisional(entry) && { provisional: true }),
    ...(reported && reported.count < reported.of && { partial: true }),
    figure,
  };
}

/** What has come together since the first day of each period that a flow is counted over. */
export function runningSeries({ verdicts }: Question, entries: readonly Entry[]): Drawn {
  const judged = entries.filter(isJudged);
  const lines = verdicts.map(({ requirement }) => {
    const period = parsePeriod(requirement.within!);
    const ends = [...new Set(judged.map((entry) => entry.period.end))];
    return ends.flatMap((end) => {
      const known = judged.filter((entry) => entry.period.end <= end);
      const sum = extras.tile(known, period, false);
      return sum?.period.end === end ? [toPoint(sum, 0)] : [];
    });
  });
  return {
    points: lines.flat().sort((a, b) => a.day - b.day),
    segments: lines.flatMap((points) => join(points, () => undefined).segments),
    breaks: [],
  };
}
