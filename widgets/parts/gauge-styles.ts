import { css } from 'lit';

/** The gauge: its drawing, and the words around it. */
export const gaugeStyles = css`
  :host([variant='compact']),
  :host([variant='compact']) .room,
  :host([variant='compact']) .notice {
    display: inline;
  }
  :host([variant='linear']) {
    --_room: 18em;
  }
  @media (max-width: 30em) {
    :host([variant='linear']) {
      --_room: 23em;
    }
  }
  :host([variant='compact']) .notice::before {
    content: ' (';
  }
  :host([variant='compact']) .notice::after {
    content: ')';
  }
  .card {
    border-block-start: 1px solid var(--nq-color-line, var(--_line));
    padding-block: 12px 4px;
    max-inline-size: 40em;
    overflow-wrap: anywhere;
  }
  p {
    margin: 0;
  }
  .title {
    font-weight: 700;
    line-height: 1.35;
  }
  .subject,
  .details,
  .term {
    color: var(--nq-color-muted, var(--_muted));
  }
  .subject,
  .required,
  .gap,
  .why p {
    font-size: 0.875em;
  }
  .value {
    font-size: 2.25em;
    font-weight: 700;
    line-height: 1.2;
  }
  /* Milliards of đồng: smaller, so that no number breaks within. */
  .long {
    font-size: 1.5em;
  }
  .value small {
    font-size: 0.4em;
    font-weight: 400;
  }
  .figure,
  .reading,
  .details,
  .compact {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 16px;
  }
  .figure,
  .required,
  .details {
    margin-block: 8px 0;
  }
  .reading {
    align-items: baseline;
  }
  .radial .reading,
  .radial .value {
    display: block;
  }
  .details {
    list-style: none;
    padding: 0;
    font-size: 0.8125em;
  }
  .compact {
    vertical-align: middle;
    display: inline-flex;
    gap: 0 8px;
  }
  .compact .value,
  .compact small {
    font-size: inherit;
    line-height: inherit;
  }
  .radial svg,
  svg.linear {
    overflow: visible;
    fill: none;
  }
  .radial svg.radial {
    flex: 0 1 200px;
    min-inline-size: 160px;
  }
  .linear svg.linear {
    order: 1;
  }
  .track {
    stroke: var(--nq-color-track, var(--_track));
  }
  .bar {
    stroke: var(--_status);
  }
  .against {
    stroke: var(--nq-color-missed, var(--_missed));
    stroke-opacity: 0.35;
  }
  .zone {
    stroke: var(--nq-color-muted, var(--_muted));
    stroke-width: 2;
  }
  .mark {
    stroke: currentColor;
    stroke-width: 3;
  }
  .tick {
    fill: var(--nq-color-muted, var(--_muted));
    font-size: 13px;
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    [part='files'],
    .why:not([open]) {
      display: none;
    }
  }
`;
