import { css } from 'lit';

/**
 * A table at every width. Narrow, it has the rank, the name and the value, and the rest stands under these; the wider the
 * element itself is, the more of it gets a column of its own. Cells are hidden, never laid out as anything but cells, since that
 * would take the table away from those who hear it.
 */
export const rankingStyles = css`
  :host {
    min-inline-size: 0;
  }
  .ranking {
    container-type: inline-size;
    /* Where the page lets content decide the width, there is one to decide. */
    contain-intrinsic-inline-size: 20em;
    border-block-start: 1px solid var(--nq-color-line, var(--_line));
    padding-block: 12px 4px;
  }
  p,
  ul {
    margin: 0;
  }
  .title {
    font-weight: 700;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
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
  .subject,
  .showing,
  .term,
  label,
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
  label {
    font-size: 0.8125em;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    margin-block: 12px;
  }
  .control {
    flex: 1 1 12em;
    max-inline-size: 20em;
    min-inline-size: 0;
  }
  label {
    display: block;
    margin-block-end: 4px;
  }
  input,
  select,
  .clear,
  .pager button {
    box-sizing: border-box;
    min-block-size: 36px;
    padding: 4px 8px;
    border: 1px solid var(--nq-color-muted, var(--_muted));
    border-radius: 4px;
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
  }
  input,
  select {
    inline-size: 100%;
  }
  /* The list that opens is the browser's own: it needs a colour to stand on. */
  option {
    background: var(--nq-color-surface, var(--_surface));
    color: CanvasText;
  }
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .empty {
    margin-block: 12px;
  }
  .clear {
    margin-block-start: 8px;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 8px;
    scroll-margin-block-start: 16px;
  }
  th,
  td {
    padding: 8px 0 8px 12px;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }
  tbody th,
  tbody td {
    border-block-start: 1px solid var(--nq-color-line, var(--_line));
  }
  tbody tr:last-child > * {
    border-block-end: 1px solid var(--nq-color-line, var(--_line));
  }
  thead th {
    vertical-align: bottom;
    font-size: 0.8125em;
    padding-block: 4px;
  }
  thead button,
  tbody button {
    border: 0;
    padding: 4px 0;
    margin: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: inherit;
  }
  thead button {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 32px;
  }
  thead button:hover,
  tbody button:hover span {
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
  .counts,
  .place,
  .reason {
    display: block;
  }
  .col-name {
    overflow-wrap: anywhere;
    min-inline-size: 8em;
  }
  tbody .col-name {
    padding-block: 4px 8px;
  }
  tbody button {
    display: flex;
    gap: 8px;
    min-block-size: 28px;
  }
  tbody button:focus-visible {
    outline-offset: 0;
  }
  tbody button span {
    min-inline-size: 0;
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
  .below {
    padding-inline-start: 16px;
  }
  .folded {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .counts {
    white-space: normal;
  }
  .medium,
  .wide,
  .folded:empty {
    display: none;
  }
  tbody .detail {
    border-block-start: 0;
    padding: 0 0 12px 16px;
    overflow-wrap: anywhere;
  }
  .detail ul {
    list-style: none;
    padding: 0;
    color: var(--nq-color-muted, var(--_muted));
  }
  .detail p + ul {
    margin-block-start: 4px;
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
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
  }
`;
