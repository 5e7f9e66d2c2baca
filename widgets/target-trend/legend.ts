/** The key to the picture of a trend. */
import { html, svg, type TemplateResult } from 'lit';
import type { Locale } from '../../src/locale.js';
import { trendWordsOf } from '../../src/trend-words.js';
import type { DrawnTrend } from './geometry.js';

/** What the picture is made of, for those who see it: nothing that is not drawn. */
export function legend(trend: DrawnTrend, locale: Locale): TemplateResult {
  const { points, pieces, projection } = trend;
  const { legend: texts } = trendWordsOf(locale);
  const has = (kind: string) => points.some((point) => point.kind === kind);
  const shown: [key: keyof typeof texts, shown: boolean][] = [
    [
      'observed',
      points.some(({ kind, provisional, partial }) => kind === 'observed' && !provisional && !partial),
    ],
    ['provisional', points.some(({ provisional }) => provisional)],
    ['partial', points.some(({ partial }) => partial)],
    ['baseline', has('baseline')],
    ['deadline', pieces.some(({ kind }) => kind === 'deadline')],
    ['zone', pieces.some(({ kind }) => kind !== 'deadline')],
    ['projection', projection !== undefined],
    ['forecast', has('forecast')],
  ];
  return html`<ul class="legend" part="legend" aria-hidden="true">
    ${shown.flatMap(([key, isShown]) => (isShown ? [html`<li>${KEYS[key]}<span>${texts[key]}</span></li>`] : []))}
  </ul>`;
}

const key = (drawing: TemplateResult) => html`<svg class="key" width="28" height="14">${drawing}</svg>`;
const KEYS = {
  observed: key(svg`<path class="line" d="M0 7H28" /><circle class="full" cx="14" cy="7" r="4" />`),
  provisional: key(svg`<circle class="hollow" cx="14" cy="7" r="4" />`),
  partial: key(svg`<path class="hollow" d="M10 3h8v8h-8z" />`),
  baseline: key(svg`<path class="full" d="M14 2l5 5-5 5-5-5z" />`),
  deadline: key(svg`<path class="mark" d="M5 10H23" /><path class="thin" d="M14 10V0" />`),
  zone: key(svg`<path class="area" d="M0 0H28V11H0z" /><path class="edge" d="M0 11H28" />`),
  projection: key(svg`<path class="line dashed" d="M0 7H28" />`),
  forecast: key(svg`<path class="dotted" d="M1 7H28" /><path class="hollow soft" d="M14 2l5 5-5 5-5-5z" />`),
};
