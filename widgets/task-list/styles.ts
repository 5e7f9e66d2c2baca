import { css } from 'lit';

/**
 * A table at every width. Narrow, it has the name alone and the rest stands under it; the wider the element itself is, the more
 * of it gets a column of its own. Cells are hidden, never laid out as anything but cells, since that would take the table away
 * from those who hear it.
 */
export const taskStyles = css`
  :host {
    min-inline-size: 0;
  }
  .tasks {
    container-type: inline-size;
    /* Where the page lets content decide the width, there is one to decide. */
    contain-intrinsic-inline-size: 20em;
    border-block-start: 1px solid var(--nq-color-line, var(--_line));
    padding-block: 12px 4px;
  }
  p,
  ul,
  blockquote {
    margin: 0;
  }
  .title {
    font-weight: 700;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .summary,
  .showing,
  .detail,
  tbody td,
  .below {
    font-size: 0.875em;
  }
  .summary {
    margin-block-start: 4px;
  }
  .as-of,
  .showing,
  .term,
  .aside,
  .date,
  label,
  thead th {
    color: var(--nq-color-muted, var(--_muted));
  }
  .as-of {
    white-space: nowrap;
  }
  label,
  thead th {
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
  .clear {
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
    text-overflow: ellipsis;
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
  }
  th,
  td {
    padding: 8px 0 8px 16px;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }
  thead th {
    padding-block: 4px;
    vertical-align: bottom;
  }
  tbody th,
  tbody td {
    border-block-start: 1px solid var(--nq-color-line, var(--_line));
  }
  tbody tr:last-child > * {
    border-block-end: 1px solid var(--nq-color-line, var(--_line));
  }
  tbody th {
    padding-block: 4px 8px;
  }
  tbody button {
    display: flex;
    gap: 8px;
    min-block-size: 28px;
    border: 0;
    padding: 4px 0;
    margin: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: inherit;
  }
  tbody button:hover span {
    text-decoration: underline;
    text-underline-offset: 3px;
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
  .below > * {
    margin-block-start: 4px;
  }
  .below > :first-child {
    margin-block-start: 0;
  }
  .of {
    white-space: nowrap;
  }
  .medium,
  .wide {
    display: none;
  }

  tbody .detail {
    border-block-start: 0;
    padding: 0 0 12px 16px;
  }
  .detail > * + * {
    margin-block-start: 8px;
  }
  .detail > ul {
    margin-block-start: 0;
    padding-inline-start: 16px;
  }
  blockquote {
    border-inline-start: 2px solid var(--nq-color-line, var(--_line));
    padding-inline-start: 12px;
  }
  .detail > * {
    max-inline-size: 48em;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (min-width: 40em) {
    .medium {
      display: table-cell;
    }
    .below-medium {
      display: none;
    }
    .col-state {
      inline-size: 11em;
    }
    .col-update {
      inline-size: 32%;
    }
    td .of {
      display: block;
      padding-inline-start: calc(1em + 6px);
    }
  }
  @container (min-width: 56em) {
    .wide {
      display: table-cell;
    }
    .below-wide {
      display: none;
    }
    .col-lead {
      inline-size: 22%;
    }
    .col-time {
      inline-size: 11%;
    }
    .col-update {
      inline-size: 20%;
    }
  }
`;
