import { css } from 'lit';

/**
 * Narrow, the table has the rank, the name and the value, and the rest stands under these; the wider the element itself is, the
 * more of it gets a column of its own.
 */
export const rankingStyles = css`
  .subject,
  .requirement,
  .showing,
  .instead,
  .detail {
    font-size: 0.875em;
  }
  .requirement,
  .instead {
    margin-block-start: 4px;
  }
  .requirement,
  .place,
  .folded > * {
    text-wrap: balance;
  }
  .subject,
  .showing,
  .term,
  thead th:not([aria-sort]),
  .place,
  .reason,
  .counts,
  .moved {
    color: var(--nq-color-muted, var(--_muted));
  }
  .place,
  .reason,
  .counts,
  .folded,
  thead th {
    font-size: 0.8125em;
  }

  table {
    scroll-margin-block-start: 16px;
  }
  thead button {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 32px;
  }
  thead button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  [aria-sort] {
    font-weight: 700;
  }
  .sort {
    flex: none;
    inline-size: 8px;
    block-size: 12px;
    fill: var(--nq-color-muted, var(--_muted));
    opacity: 0.45;
  }
  [aria-sort] .sort {
    fill: currentColor;
    opacity: 1;
  }
  [aria-sort='ascending'] .down,
  [aria-sort='descending'] .up {
    opacity: 0.25;
  }

  .col-rank,
  .col-value {
    text-align: end;
    white-space: nowrap;
  }
  .col-rank,
  .col-value,
  .col-movement {
    inline-size: 1px;
  }
  thead .col-movement,
  thead .col-status {
    white-space: nowrap;
  }
  tbody .col-rank {
    line-height: 1.45;
  }
  tbody .col-value b {
    font-weight: 600;
  }
  .moved {
    white-space: nowrap;
    font-size: 0.875em;
  }
  .arrow {
    block-size: 0.6em;
    fill: currentColor;
  }
  .counts,
  .place,
  .reason {
    display: block;
  }
  /* Less on a phone, where long figures in a wide face need the room. */
  .col-name {
    min-inline-size: min(8em, 34cqi);
  }
  tbody .col-name {
    padding-block: 4px 8px;
  }
  .folded {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .counts {
    white-space: normal;
  }
  .folded:empty {
    display: none;
  }
  .detail ul {
    list-style: none;
    padding: 0;
    color: var(--nq-color-muted, var(--_muted));
  }

  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-start: 12px;
    font-size: 0.875em;
  }
  .pager button {
    font-size: 1em;
  }
  .pager [aria-disabled='true'] {
    cursor: default;
    border-color: var(--nq-color-line, var(--_line));
    color: var(--nq-color-muted, var(--_muted));
  }

  /* A phone, a sidebar: names break sooner than the table grows wider than its column. */
  @container (max-width: 24em) {
    .col-name {
      min-inline-size: 0;
    }
    .named {
      display: inline-block;
      min-inline-size: min(6.5em, 30cqi);
      white-space: normal;
    }
  }
  @container (max-width: 16em) {
    th,
    td {
      padding-inline-start: 4px;
    }
    .below,
    tbody .detail {
      padding-inline-start: 0;
    }
    .sort {
      display: none;
    }
    /* Milliards of đồng leave names room for a word. */
    .long {
      font-size: 0.6875em;
    }
    tbody button {
      gap: 4px;
      font-size: 0.875em;
    }
  }
  @container (min-width: 36em) {
    .medium {
      display: table-cell;
    }
    .below-medium {
      display: none;
    }
    .counts {
      white-space: nowrap;
    }
  }
  @container (min-width: 48em) {
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
    .col-required,
    .col-gap {
      min-inline-size: 7.5em;
      text-wrap: balance;
    }
  }
  @media print {
    /* Chromium leaves the words of buttons out of heads that it repeats. */
    thead button {
      display: contents;
    }
    .col-name {
      inline-size: 40%;
    }
    /* Chromium leaves what follows a table alone on a page; the last row holds room for it. */
    .card {
      margin-block-end: -6em;
    }
    .card tbody > tr:last-child > * {
      padding-block-end: 6em;
      border-block-end: 0;
    }
  }
`;
