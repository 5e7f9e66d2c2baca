/** A status as a reader sees it: a shape, a word and a colour, each enough by itself. */
import { css, html, svg, type TemplateResult } from 'lit';
import type { Progress, Status } from '../../src/evaluate/progress.js';
import type { Locale } from '../../src/locale.js';

/** Drawn in a box of 16: filled shapes are verdicts, outlines are waiting, the dash is out of the count. */
const SHAPES: Record<Status, { fill?: string; line?: string }> = {
  met: { fill: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z', line: 'm4.8 8.3 2.2 2.2 4.3-4.8' },
  'on-track': { fill: 'M2 2h12v12H2Z', line: 'M5 11 10.5 5.5M6.4 5H11v4.6' },
  'at-risk': { fill: 'M8 .8 15.6 14.6H.4Z', line: 'M8 5.4v4M8 11.6v.9' },
  'off-track': { fill: 'M8 .3 15.7 8 8 15.7.3 8Z', line: 'M8 4.4v6.4M5.4 8.4 8 11l2.6-2.6' },
  missed: { fill: 'M5 1h6l4 4v6l-4 4H5l-4-4V5Z', line: 'm5.2 5.2 5.6 5.6M10.8 5.2l-5.6 5.6' },
  awaiting: { line: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.6V8l2.4 1.6' },
  'no-trend': { line: 'M1.8 8a6.2 6.2 0 1 0 12.4 0A6.2 6.2 0 0 0 1.8 8ZM5 8h.1M8 8h.1M11 8h.1' },
  'no-data': { line: 'M2 2h12v12H2ZM6.2 6.2a1.9 1.9 0 1 1 2.6 1.7c-.6.3-.8.6-.8 1.2M8 11.5v.2' },
  'not-applicable': { line: 'M3 8h10' },
};

const statusShape = (status: Status): TemplateResult => {
  const { fill, line } = SHAPES[status];
  return html`<svg class="shape" viewBox="0 0 16 16" aria-hidden="true">
    ${fill ? svg`<path class="fill" d=${fill} />` : ''}
    <path class=${fill ? 'cut' : 'line'} d=${line!} />
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
    align-items: center;
    gap: 6px;
    color: var(--_status);
    font-weight: 600;
    white-space: nowrap;
  }
  .shape {
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
    stroke: var(--_surface);
  }
  .line {
    stroke: currentColor;
  }
`;
