import { css } from 'lit';

/**
 * A table at every width. Wide, the bar has a column of its own; narrow, a row of its own below the name. Cells are hidden, never
 * laid out as anything but cells, since that would take the table away from those who hear it.
 */
export const gradeStyles = css`
  .requirement,
  .note,
  .detail,
  .scroll,
  thead,
  .required,
  .share,
  small {
    font-size: 0.875em;
  }
  /* A box of its own: WebKit forgets the space before words that must not break, and lets them stick out by as much. */
  small {
    display: inline-block;
  }
  .term,
  .note,
  .required,
  span.unknown,
  .unit,
  .legend span,
  .part .share,
  .sum .share,
  .detail ul,
  thead,
  small {
    color: var(--nq-color-muted, var(--_muted));
  }
  .caption {
    margin-block-start: 12px;
    font-size: 0.875em;
    font-weight: 600;
  }
  .group + .group {
    margin-block-start: 24px;
  }
  .requirement,
  .note {
    margin-block-start: 4px;
    max-inline-size: 60em;
    text-wrap: pretty;
  }
  .status {
    white-space: normal;
  }
  .patterns {
    position: absolute;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  /* The columns are as wide as they are told: one long word must not push out the bars. */
  [part='table'] {
    table-layout: fixed;
  }
  th,
  td {
    padding: 8px 0 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    padding-block: 8px 4px;
    vertical-align: bottom;
  }
  tbody,
  tfoot {
    border-block-start: 1px solid var(--nq-color-line, var(--_line));
  }
  tfoot td {
    padding: 0;
  }
  .col-name {
    inline-size: 54%;
    padding-inline-end: 12px;
  }
  .number {
    text-align: end;
  }
  .wide,
  .wide-row {
    display: none;
  }
  .narrow-row td {
    padding-block: 4px 8px;
  }
  tfoot .narrow-row td {
    padding: 0;
  }
  button {
    display: flex;
    gap: 8px;
    min-block-size: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: inherit;
  }
  .part button {
    font-weight: 400;
  }
  .part .col-name {
    padding-inline-start: 12px;
  }
  .sum-name {
    display: block;
    padding-inline-start: 16px;
  }
  button span {
    min-inline-size: 0;
    text-wrap: balance;
  }
  button:hover span {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .chevron {
    flex: none;
    inline-size: 8px;
    block-size: 1.45em;
    fill: none;
    stroke: var(--nq-color-muted, var(--_muted));
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [aria-expanded='true'] .chevron {
    transform: rotate(90deg);
  }
  .required {
    display: block;
    padding-inline-start: 16px;
  }
  .judged b {
    font-weight: 600;
    font-size: 1.125em;
    line-height: 1.35;
  }
  .part b,
  .sum b {
    font-weight: 400;
  }
  .detail {
    padding: 0 0 12px 16px;
  }
  .detail ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
  }

  .scroll {
    overflow-x: auto;
  }
  [part='counts'] :is(th, td) {
    padding: 4px 0 4px 12px;
    min-inline-size: 4em;
    overflow-wrap: normal;
  }
  [part='counts'] :is(th, td):first-child {
    padding-inline-start: 0;
    min-inline-size: 8em;
  }
  [part='counts'] tbody tr + tr {
    border-block-start: 1px solid var(--nq-color-line, var(--_line));
  }

  @container (max-width: 15rem) {
    table {
      font-size: 0.8125em;
    }
    /* In one line with its word, so that it stands beside it when that breaks. */
    .status {
      display: inline;
    }
    .shape {
      margin-inline-end: 4px;
    }
    .col-name {
      inline-size: 50%;
    }
    .chevron {
      display: none;
    }
    .required,
    .sum-name,
    .part .col-name {
      padding-inline-start: 0;
    }
    .col-name {
      padding-inline-end: 4px;
    }
  }
  @container (min-width: 40rem) {
    .wide {
      display: table-cell;
    }
    .wide-row {
      display: table-row;
    }
    .narrow-row {
      display: none;
    }
    .judged > tr > *,
    .part > tr > *,
    .sum > tr > * {
      padding-block-end: 8px;
    }
    .col-name {
      inline-size: 26%;
    }
    .col-result {
      inline-size: 22%;
      padding-inline-start: 16px;
    }
  }
  @container (min-width: 60rem) {
    .col-result {
      inline-size: 16%;
    }
  }
  @media print {
    [part='row'] {
      break-inside: avoid;
    }
    .required {
      padding-inline-start: 0;
    }
  }
`;
