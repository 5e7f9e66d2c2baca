/** The stacked bar of a row, on a scale from none to all of those bound. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { gradeBar, type BarSegment } from '../../src/grade-distribution/bar.js';
import { formatAt, otherOf } from '../../src/grade-distribution/said.js';
import type { GradeGroup, GradeRow } from '../../src/grade-distribution/index.js';
import { formatNumber } from '../../src/format.js';
import { gradeWordsOf } from '../../src/grade-words.js';
import type { Locale } from '../../src/locale.js';
import type { Model } from '../../src/model.js';
import type { Target } from '../../src/schema.js';
import { capital } from '../../src/text.js';
import { ROOMS } from './picture-styles.js';

const percent = (share: number) => `${Math.round(share * 10000) / 100}%`;

const TOP = 8;
const THICK = 22;
const MIDDLE = TOP + THICK / 2;
const BOTTOM = TOP + THICK;
const HEIGHT = BOTTOM + 10;

/** The bar with the requirement as a mark; `sentence` says all of it. */
export function barOf(group: GradeGroup, row: GradeRow, sentence: string, locale: Locale): TemplateResult {
  const { segments, reached, marks, zone } = gradeBar(group, row);
  const { grades, provisional } = row.counts ?? {};
  const bracket = provisional ? 'reached unsure' : 'reached';
  return html`<div class="bar">
    <svg part="picture" width="100%" height=${HEIGHT} role="img" aria-label=${sentence}>
      ${segments.length === 0 ? rect('unknown', 0, 1) : segments.map((one) => segmentOf(one, marks, group, locale))}
      ${reached && (grades || provisional) ? [line(bracket, 0, reached, 3), upright(bracket, reached, 3, TOP)] : nothing}
      ${zone ? line('zone', zone[0], zone[1], BOTTOM + 6) : nothing}
      ${marks.map((mark) => [upright('halo', mark, 0, HEIGHT), upright('mark', mark, 0, HEIGHT)])}
    </svg>
  </div>`;
}

const rect = (name: string, from: number, to: number) =>
  svg`<rect class=${name} x=${percent(from)} width=${percent(to - from)} y=${TOP} height=${THICK} />`;
const line = (name: string, from: number, to: number, y: number) =>
  svg`<line class=${name} x1=${percent(from)} x2=${percent(to)} y1=${y} y2=${y} />`;
const upright = (name: string, at: number, from: number, to: number) =>
  svg`<line class=${name} x1=${percent(at)} x2=${percent(at)} y1=${from} y2=${to} />`;

function segmentOf(segment: BarSegment, marks: readonly number[], group: GradeGroup, locale: Locale) {
  const { count, from, to } = segment;
  const text = formatNumber(locale, count);
  const look = lookOf(segment, group);
  const [left, right] = widestPart(from, to, marks);
  const dark = look.tone !== undefined && look.tone > 0.6;
  return svg`<g>
    ${filled(look, percent(from), percent(to - from), TOP, THICK)}
    <text class="count ${roomFor(text, right - left)} ${dark ? 'inverse' : ''} ${look.pattern ? 'cleared' : ''}"
      x=${percent((left + right) / 2)} y=${MIDDLE + 5} text-anchor="middle">${text}</text>
  </g>`;
}

const filled = ({ name, tone, pattern }: Look, x: string, width: string, y: number, height: number) =>
  svg`<rect class=${name} fill-opacity=${tone ?? nothing} fill=${pattern ? `url(#${pattern})` : nothing}
    x=${x} width=${width} y=${y} height=${height} />`;

/** A mark must not stand on a figure: of what it cuts a segment into, the widest has the room. */
function widestPart(from: number, to: number, marks: readonly number[]): [from: number, to: number] {
  const cuts = [from, ...marks.filter((mark) => mark > from && mark < to), to];
  const parts = cuts.slice(1).map((end, index): [number, number] => [cuts[index]!, end]);
  return parts.reduce((best, part) => (part[1] - part[0] > best[1] - best[0] ? part : best));
}

interface Look {
  name: string;
  /** How deep the hue is; absent where a pattern fills it. */
  tone?: number;
  pattern?: string;
}

/** How a segment is told from the others: by depth of the one hue, in forced colours by pattern; silence has no hue. */
function lookOf({ kind, place = 0 }: Pick<BarSegment, 'kind' | 'place'>, { grades, rows }: GradeGroup): Look {
  if (kind === 'silent') return { name: 'silent', pattern: 'silent' };
  if (kind === 'grade') {
    const step = Math.round((place / Math.max(1, grades.length - 1)) * 4);
    return { name: `segment step-${step}`, tone: toneOf(place, grades.length) };
  }
  // Beside rows with grades it must not be taken for one of them.
  if (rows.some(({ counts }) => counts?.grades)) return { name: 'whole', pattern: kind };
  return kind === 'at' ? { name: 'segment step-1', tone: 0.72 } : { name: 'segment step-4', tone: 0.08 };
}

/** The better half dark enough for light figures, the other light enough for dark ones; none in between, where neither can be read. */
function toneOf(place: number, count: number): number {
  const dark = Math.max(1, Math.floor(count / 2));
  const light = count - dark;
  if (place < dark) return 1 - (0.28 * place) / Math.max(1, dark - 1);
  return 0.46 - (0.38 * (place - dark)) / Math.max(1, light - 1);
}

function roomFor(text: string, share: number): string {
  const needed = (text.length * 8 + 8) / share;
  const room = ROOMS.find((width) => width >= needed);
  return room === undefined ? 'room-none' : `room-${room}`;
}

/** Numbers along the scale. */
export const axisOf = (locale: Locale): TemplateResult =>
  html`<svg class="axis" width="100%" height="18" aria-hidden="true">
    ${[0, 0.5, 1].map(
      (share) =>
        svg`<text x=${percent(share)} y="13" text-anchor=${share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}>${formatNumber(locale, share * 100, { percent: true })}</text>`,
    )}
  </svg>`;

/** What the segments and lines are, for those who see them; the sentences of the bars have said it to others. */
export function legendOf(model: Model, target: Target, group: GradeGroup, locale: Locale): TemplateResult {
  const { grades, rows, requirement } = group;
  const words = gradeWordsOf(locale);
  const known = rows.flatMap(({ counts }) => counts ?? []);
  const wholes = known.some((counts) => !counts.grades && counts.base > 0);
  const at = capital(formatAt(model, target, requirement, locale));
  const entries: [look: Look, text: string, shown: boolean][] = [
    ...grades.map(({ name }, place): [Look, string, boolean] => [
      lookOf({ kind: 'grade', place }, group),
      name,
      known.some((counts) => counts.grades),
    ]),
    [lookOf({ kind: 'at' }, group), at, wholes],
    [lookOf({ kind: 'other' }, group), otherOf(group, locale), wholes],
    [lookOf({ kind: 'silent' }, group), words.silent, known.some(({ silent }) => silent > 0)],
  ];
  const marked = rows.some(({ verdict }) => verdict?.coverage?.base);
  const graded = known.some((counts) => counts.grades && counts.compliant > 0);
  const lines: [name: string, text: string, shown: boolean][] = [
    ['bracket', at, graded],
    ['bracket unsure', words.provisional, known.some(({ provisional }) => provisional)],
    ['upright', words.mark, marked],
    ['stretch', words.zone, marked],
  ];
  const shown = <Of>(list: [Of, string, boolean][]) => list.filter(([, , isShown]) => isShown);
  return html`<ul class="legend" aria-hidden="true">
    ${shown(entries).map(([look, text]) => html`<li>${swatch(look)}<span>${text}</span></li>`)}
    ${shown(lines).map(([name, text]) => html`<li><i class=${name}></i><span>${text}</span></li>`)}
  </ul>`;
}

const swatch = (look: Look) =>
  html`<svg class="swatch" width="20" height="12">${filled(look, '0.5', '19', 0.5, 11)}</svg>`;

/** What fills the silent and wholes beside grades, and, where the page may not choose its colours, the grades. */
export const patterns: TemplateResult = html`<svg class="patterns" width="0" height="0" aria-hidden="true">
  ${svg`<defs>
    <pattern id="silent" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0v6" class="ink thin" /></pattern>
    <pattern id="at" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" class="segment flat" fill-opacity="0.46" /><path d="M0 2h8M2 0v8" class="ink hue" /></pattern>
    <pattern id="other" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 2h8M2 0v8" class="ink hue faint" /></pattern>
    <pattern id="step-1" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M1 0v4" class="ink" /></pattern>
    <pattern id="step-2" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M1 0v8" class="ink" /></pattern>
    <pattern id="step-3" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M2 3h2" class="ink" /></pattern>
  </defs>`}
</svg>`;
