/** A status as a reader sees it: a shape, a word and a colour, each enough by itself. */
import { css, html, type TemplateResult } from 'lit';
import type { Progress, Status } from '../../src/evaluate/progress.js';
import type { Locale } from '../../src/locale.js';

/** Drawn in a box of 16, fill and line: filled shapes are verdicts, outlines are waiting, the dash is out of the count. */
const SHAPES: Record<Status, string> = {
  met: 'M8 1a7 7 0 1 0 .1 0|M5 8l2 2 4-4',
  'on-track': 'M2 2h12v12H2|M5 11l6-6M7 5h4v4',
  'at-risk': 'M8 1l7 13H1|M8 6v4M8 12v0',
  'off-track': 'M8 0l8 8-8 8-8-8|M8 4v7M5 8l3 3 3-3',
  missed: 'M5 1h6l4 4v6l-4 4H5l-4-4V5|M5 5l6 6M11 5l-6 6',
  awaiting: '|M8 2a6 6 0 1 0 .1 0M8 5v3l2 2',
  'no-trend': '|M8 2a6 6 0 1 0 .1 0M5 8v0M8 8v0M11 8v0',
  'no-data': '|M2 2h12v12H2zM8 5v4M8 11v0',
  'not-applicable': '|M3 8h10',
};

const statusShape = (status: Status): TemplateResult => {
  const [fill = '', line = ''] = SHAPES[status].split('|');
  return html`<svg class="shape" viewBox="0 0 16 16" aria-hidden="true">
    <path class="fill" d=${fill} />
    <path class=${fill ? 'cut' : 'line'} d=${line} />
  </svg>`;
};

/** Shape and word of a verdict. */
export const statusBadge = (
  { status, early }: Pick<Progress, 'status' | 'early'>,
  locale: Locale,
): TemplateResult =>
  html`<span part="status" class="status ${status}">
    ${statusShape(status)}<span>${early && status === 'met' ? locale.early : locale.statuses[status]}</span>
  </span>`;

export const statusStyles = css`
  .status {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
    color: var(--_status);
    font-weight: 600;
    white-space: nowrap;
  }
  .shape {
    align-self: center;
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .fill {
    fill: currentColor;
  }
  .cut {
    stroke: var(--nq-color-surface, var(--_surface));
  }
  .line {
    stroke: currentColor;
  }
`;
