/** The words around and in the picture of a trend; screen readers have them from the sentence and the table. */
import { html, svg, type TemplateResult } from 'lit';
import { formatBar, formatNumber, formatPeriod } from '../../src/format.js';
import { formatTicks } from '../../src/format-ticks.js';
import type { Locale } from '../../src/locale.js';
import { alongLine, placeLabels, widthOf, type Box, type Label } from '../../src/target-trend/labels.js';
import type { TrendPoint } from '../../src/target-trend/index.js';
import { isPercent } from '../../src/target-trend/scale.js';
import { isJudgedOn, pointText, projectedText } from '../../src/target-trend/words.js';
import { isCounted } from '../../src/comparison.js';
import { plotOf, spanOf, stemOf, type DrawnTrend, type Plot } from './geometry.js';

/** Pixels: room above the scale for words, below it for the years. */
const TOP = 20;
const BOTTOM = 26;
const RIGHT = 12;
const GAP = 8;
/** More of the frame than this is not given to the names of steps; they stand above their lines then. */
const WIDEST = 0.36;

/** What is laid out once the frame has a size. */
export interface Layout {
  plot: Plot;
  fontSize: number;
  width: number;
  height: number;
  /** Beside the scale, or on its lines. */
  beside: boolean;
}

export function layOut(
  trend: DrawnTrend,
  width: number,
  height: number,
  fontSize: number,
  locale: Locale,
): Layout {
  const widest = Math.max(...tickTexts(trend, locale).map((text) => widthOf(text, fontSize)));
  const beside = widest + GAP <= width * WIDEST;
  const left = beside ? widest + GAP : 0;
  const plot = plotOf(trend, left, TOP, Math.max(40, width - left - RIGHT), height - TOP - BOTTOM);
  return { plot, fontSize, width, height, beside };
}

const tickTexts = ({ scale, verdict }: DrawnTrend, locale: Locale): string[] =>
  scale.steps ?? formatTicks(locale, scale.ticks, isPercent(verdict));

/** All words of the picture: the numbers or names of its scale, the years, and what stands beside points and edges. */
export function wordsIn(trend: DrawnTrend, layout: Layout, locale: Locale): TemplateResult {
  const { plot, width, height, beside, fontSize } = layout;
  const texts = tickTexts(trend, locale);
  const placed = placeLabels(labelsOf(trend, layout, locale), fontSize, roomOf(layout), takenBy(trend, plot));
  return html`<svg
    class="words"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
  >
    ${trend.scale.ticks.map((tick, index) => {
      // On its line, a name leaves room for the points there.
      const y = plot.y(tick) + (beside ? fontSize * 0.35 : -9);
      return svg`<text x=${beside ? plot.left - GAP : 2} y=${y} text-anchor=${beside ? 'end' : 'start'}>${texts[index]}</text>`;
    })}
    ${years(trend, layout, locale)}
    ${placed.map(({ text, x, y, asked }) => svg`<text class="label ${asked ? 'asked' : 'told'}" x=${x} y=${y}>${text}</text>`)}
  </svg>`;
}

/** As many as there is room for, the last among them. */
function years({ time }: DrawnTrend, { plot, fontSize, width, height }: Layout, locale: Locale) {
  const texts = time.ticks.map(({ period }) => (period.length === 4 ? period : formatPeriod(locale, period)));
  const widest = Math.max(...texts.map((text) => widthOf(text, fontSize))) + GAP;
  const between = plot.width / Math.max(1, (time.end - time.start) / stepOf(time.ticks));
  const every = Math.ceil(widest / between);
  return time.ticks.map(({ day }, index) => {
    if ((time.ticks.length - 1 - index) % every !== 0) return '';
    const half = widthOf(texts[index]!, fontSize) / 2;
    const x = Math.min(width - half, Math.max(half, plot.x(day)));
    return svg`<text x=${x} y=${height - 8} text-anchor="middle">${texts[index]}</text>
      <line x1=${plot.x(day)} x2=${plot.x(day)} y1=${plot.top + plot.height} y2=${plot.top + plot.height + 4} />`;
  });
}

const stepOf = (ticks: readonly { day: number }[]): number =>
  ticks.length > 1 ? (ticks.at(-1)!.day - ticks[0]!.day) / (ticks.length - 1) : 1;

const roomOf = ({ plot, width }: Layout): Box => ({
  left: plot.left,
  top: 0,
  right: width,
  bottom: plot.top + plot.height - 2,
});

// ── what is written beside points and edges ──

function labelsOf(trend: DrawnTrend, layout: Layout, locale: Locale): Label[] {
  const { points, projection } = trend;
  // Steps have their names on the scale.
  if (trend.scale.steps) return [];
  const told =
    points.find((point) => isJudgedOn(trend, point)) ??
    points.findLast(({ kind, partial }) => kind === 'observed' && !partial);
  const end = projection?.path.at(-1);
  return [
    ...(told ? [labelAt(shortText(trend, told, layout, locale), told, layout)] : []),
    ...(end ? [labelAt(projectedText(projection!, locale), end, layout)] : []),
    ...pieceLabels(trend, layout, locale),
  ];
}

/** Without its unit, which the page says beside the picture, where the two would fill half of it. */
function shortText(trend: DrawnTrend, point: TrendPoint, { plot, fontSize }: Layout, locale: Locale): string {
  const text = pointText(trend, point, locale);
  if (typeof point.value !== 'number' || widthOf(text, fontSize) < plot.width * 0.5) return text;
  return formatNumber(locale, point.value, { edges: trend.pieces.flatMap(({ edges }) => edges) });
}

/** From the figure of a point to any line. */
const NEAR = 1.5;

/** Around a point: above, below, to its right, to its left, and further to the left. */
function labelAt(text: string, { day, at }: { day: number; at: number }, { plot, fontSize }: Layout): Label {
  const [x, y, width] = [plot.x(day), plot.y(at), widthOf(text, fontSize)];
  const [above, below, level] = [y - 12, y + fontSize + 9, y + fontSize * 0.35];
  return {
    text,
    margin: NEAR,
    places: [
      { x: x - width / 2, y: above },
      { x: x - 6, y: above },
      { x: x - width / 2, y: below },
      { x: x - 6, y: below },
      { x: x + 10, y: level },
      { x: x - width - 10, y: level },
      { x: x - width + 4, y: above },
      { x: x - width + 4, y: below },
    ],
  };
}

/** From a deadline to its number beside it. */
const AWAY = 22;

/** A requirement in words where there is room for them, else its number. */
function pieceLabels(trend: DrawnTrend, layout: Layout, locale: Locale): Label[] {
  const { plot, fontSize } = layout;
  return trend.pieces.flatMap((piece) => {
    const { edges, verdict, kind } = piece;
    const { day, until } = spanOf(piece, trend.time);
    const [from, to] = [plot.x(day), plot.x(until)];
    const moment = kind === 'deadline';
    // A range has two edges, and one sentence for both.
    const sentence =
      isCounted(verdict) || edges.length > 1 ? '' : formatBar(locale, verdict, verdict.requirement);
    return edges.map((edge): Label => {
      const number = formatNumber(locale, edge, { percent: isPercent(verdict) });
      const fits = sentence !== '' && !moment && widthOf(sentence, fontSize) < to - from - 8;
      const text = fits ? sentence : number;
      const width = widthOf(text, fontSize);
      const starts = moment
        ? [from - width / 2, from - width - AWAY, from + AWAY]
        : [to - width - 4, from + 4, (from + to - width) / 2];
      const y = plot.y(edge);
      return {
        text,
        asked: true,
        ...(moment && { margin: 10 }),
        places: starts.flatMap((x) => [y - 7, y + fontSize + 5].map((line) => ({ x, y: line }))),
      };
    });
  });
}

/** What no word may cover: points, lines, and the edges of requirements. */
function takenBy(trend: DrawnTrend, plot: Plot): Box[] {
  const lines = [...trend.segments, ...(trend.projection ? [trend.projection.path] : [])];
  const along = lines.flatMap((line) =>
    line.slice(1).flatMap((point, index) => {
      const before = line[index]!;
      return alongLine(plot.x(before.day), plot.y(before.at), plot.x(point.day), plot.y(point.at));
    }),
  );
  const points = trend.points.map(({ day, at }) => around(plot.x(day), plot.y(at), 6, 6));
  const marks = trend.pieces.flatMap((piece) => {
    const { day, until } = spanOf(piece, trend.time);
    const [from, to] = [plot.x(day), plot.x(until)];
    if (piece.kind !== 'deadline')
      return piece.edges.map((edge) => ({
        left: from,
        right: to,
        top: plot.y(edge) - 2,
        bottom: plot.y(edge) + 2,
      }));
    const { low, high } = stemOf(piece, trend.scale);
    const stem = alongLine(from, plot.y(low), from, plot.y(high));
    return [...stem, ...piece.edges.map((edge) => around(from, plot.y(edge), 9, 3))];
  });
  return [...along, ...points, ...marks];
}

const around = (x: number, y: number, wide: number, high: number): Box => ({
  left: x - wide,
  right: x + wide,
  top: y - high,
  bottom: y + high,
});
