import { css } from 'lit';

/**
 * Narrow, the requirement stands under the name and the verdict under the value; the wider the element itself is, the more of it
 * gets a column of its own.
 */
export const scorecardStyles = css`
  .heading {
    line-height: 1.35;
  }
  .title,
  .whole {
    display: block;
  }
  .whole,
  .total,
  .showing,
  .clear,
  table {
    font-size: 0.875em;
  }
  .whole {
    margin-block-start: 4px;
    max-inline-size: 60em;
  }
  .total,
  .about,
  .term,
  small,
  thead,
  .detail ul {
    color: var(--nq-color-muted, var(--_muted));
  }
  .total {
    margin-block-start: 8px;
  }
  .about,
  .below-wide,
  .col-required,
  small,
  thead th {
    font-size: 0.93em;
  }

  .parts {
    display: block;
  }

  .counts,
  .group-counts {
    display: flex;
    flex-wrap: wrap;
  }
  .counts {
    gap: 8px;
    margin-block: 8px;
  }
  .counts button,
  .group-counts li,
  .group-title {
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    align-items: baseline;
    gap: 0 8px;
  }
  .counts button,
  .clear {
    box-sizing: border-box;
    min-block-size: 32px;
    padding: 3px 8px;
    border: 1px solid var(--nq-color-line, var(--_line));
    border-radius: 4px;
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    text-align: start;
  }
  .counts [aria-pressed='true'] {
    border-color: currentColor;
    border-width: 2px;
    padding: 2px 7px;
  }
  .clear {
    margin-block-start: 4px;
  }

  .group {
    margin-block-start: 24px;
  }
  .group-title {
    font-weight: 700;
    line-height: 1.35;
  }
  .group-counts {
    gap: 0 16px;
    margin-block: 4px;
    padding: 0;
    list-style: none;
    font-size: 0.8125em;
  }
  .status {
    white-space: normal;
  }

  table {
    margin-block-start: 0;
  }
  .unseen th {
    padding-block: 0;
    line-height: 0;
  }
  /* A hairline before each target, none between its rows. */
  tbody tr:not(:first-child) > * {
    border-block-start: 0;
  }
  .target th {
    padding-block-end: 0;
    font-weight: 600;
  }
  .target .about {
    font-weight: 400;
  }
  .target ~ tr > th:first-child {
    padding-inline-start: 12px;
  }
  .target ~ tr > * {
    padding-block: 4px;
  }
  .target ~ tr > .col-target {
    padding-block-start: 0;
  }
  .target ~ tr:last-child > * {
    padding-block-end: 8px;
  }
  .col-target {
    inline-size: 58%;
  }
  tbody .col-target {
    padding-block-start: 4px;
  }
  .col-value {
    inline-size: 42%;
  }
  .col-value b {
    font-weight: 600;
  }
  .col-required,
  .below-wide {
    text-wrap: balance;
  }
  .detail ul {
    list-style: none;
    padding: 0;
  }

  svg[part='picture'] {
    display: block;
    margin-block: 4px;
    max-inline-size: 100%;
    overflow: visible;
    fill: none;
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
  .step {
    stroke: var(--nq-color-muted, var(--_muted));
  }
  .unknown {
    stroke-dasharray: 2;
  }
  .reached {
    fill: var(--_status);
    stroke: var(--_status);
  }
  /* Milliards of đồng: smaller, so that no number breaks within. */
  @container (max-width: 24em) {
    .long {
      font-size: 0.8125em;
    }
  }
  @container (max-width: 16em) {
    .target ~ tr > th:first-child,
    .below {
      padding-inline-start: 0;
    }
    tbody button {
      gap: 4px;
    }
    .col-target,
    .col-value {
      inline-size: 50%;
    }
    /* Names break before numbers do. */
    table:has(.long) .col-target {
      inline-size: 47%;
    }
    table:has(.long) .col-value {
      inline-size: 53%;
      padding-inline-start: 8px;
    }
    .long {
      font-size: 0.75em;
    }
    /* No status breaks within a word. */
    .status {
      gap: 4px;
      overflow-wrap: break-word;
    }
  }
  @container (min-width: 36em) {
    .medium {
      display: table-cell;
    }
    .below-medium {
      display: none;
    }
    .col-target {
      inline-size: 50%;
    }
    .col-value,
    .col-status {
      inline-size: 25%;
    }
  }
  @container (min-width: 52em) {
    .wide {
      display: table-cell;
    }
    .below-wide {
      display: none;
    }
    th,
    td {
      padding-inline-start: 20px;
    }
    .col-target {
      inline-size: 34%;
    }
    .col-required {
      inline-size: 30%;
    }
    .col-value,
    .col-status {
      inline-size: 18%;
    }
  }
  @media print {
    .counts {
      gap: 0 16px;
    }
    .counts button {
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
    /* Those that alone are shown. */
    .counts [aria-pressed='true'] {
      padding: 0;
      border-block-end: 2px solid;
    }
    /* On another page, the columns of a later group have lost their names. */
    .unseen th {
      padding-block: 4px;
      line-height: inherit;
    }
    .unseen .heard {
      position: static;
      clip-path: none;
    }
    .target {
      break-after: avoid;
    }
  }
`;
