import { css } from 'lit';

/**
 * A table whose rows open, at every width: what has no room in a column of its own stands under the name. Cells are hidden, never
 * laid out as anything but cells, since that would take the table away from those who hear it.
 */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 8px;
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
  thead th {
    padding-block: 4px;
    vertical-align: bottom;
  }
  tbody th,
  tbody td {
    border-block-start: 1px solid var(--nq-color-line, var(--_line));
  }
  tbody:last-child > tr:last-child > * {
    border-block-end: 1px solid var(--nq-color-line, var(--_line));
  }
  .medium,
  .wide {
    display: none;
  }
  /* What is opened never makes the table wider; WebKit's first measure of a long word would. */
  .detail > * {
    contain: inline-size;
  }

  thead button,
  tbody button {
    margin: 0;
    padding: 4px 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
  }
  tbody button {
    display: flex;
    gap: 8px;
    min-block-size: 28px;
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
    text-wrap: balance;
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
  tbody .detail {
    border-block-start: 0;
    padding: 0 0 12px 16px;
  }
  .detail p + ul {
    margin-block-start: 4px;
  }
`;
