import { css } from 'lit';

/** The organization comparison: a table of two columns, with room in it for the chart. */
export const comparisonStyles = css`
  .summary,
  .caption,
  .note,
  .required,
  .gap,
  small,
  thead {
    color: var(--nq-color-muted, var(--_muted));
    font-size: 0.875em;
  }
  .caption {
    margin-block: 12px 0;
    font-weight: 600;
  }
  .note,
  .whole {
    margin-block-start: 4px;
  }
  .note {
    font-style: italic;
  }
  .frame {
    position: relative;
    padding-block-end: 4px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 8px 0;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--nq-color-line, var(--_line));
  }
  thead th {
    padding-block: 4px;
    font-weight: 400;
  }
  tbody th {
    inline-size: 56%;
    padding-inline-end: 16px;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }
  .number {
    text-align: end;
    text-wrap: balance;
  }
  button {
    all: unset;
    display: block;
    min-block-size: 24px;
    font-weight: 600;
    text-wrap: balance;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  .required {
    display: block;
    font-weight: 400;
    line-height: 1.4;
    text-wrap: balance;
  }
  .slot {
    block-size: 32px;
  }
  .value {
    font-size: 1.25em;
    line-height: 1.35;
  }
  /* So that no number of milliards breaks within. */
  .long {
    font-size: 0.875em;
  }
  .gap {
    line-height: 1.4;
  }
  .chart {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_slot-start, 0);
    inline-size: var(--_slot-size, 0);
    pointer-events: none;
  }
  .chart svg {
    display: block;
    overflow: visible;
  }
  .axis {
    display: block;
    margin-inline-start: var(--_slot-start, 0);
    inline-size: var(--_slot-size, 100%);
    overflow: visible;
    fill: var(--nq-color-muted, var(--_muted));
    font-size: 0.8125em;
  }
  .minor,
  .spare {
    display: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
    color: var(--nq-color-muted, var(--_muted));
    font-size: 0.8125em;
  }
  .legend i {
    display: inline-block;
    inline-size: 20px;
    block-size: 10px;
    margin-inline-end: 6px;
    box-sizing: border-box;
    color: var(--nq-color-muted, var(--_muted));
    forced-color-adjust: none;
  }
  .legend .mark {
    inline-size: 3px;
    block-size: 14px;
    margin-block-end: -2px;
    background: currentColor;
  }
  .legend .zone {
    block-size: 2px;
    margin-block-end: 3px;
    background: currentColor;
  }
  .legend .against {
    background: var(--nq-color-missed, var(--_missed));
    opacity: 0.35;
  }
  .legend .hollow {
    border: 1px solid;
    background: color-mix(in srgb, currentColor 35%, transparent);
  }
  .tooltip {
    position: absolute;
    z-index: 1;
    inset-block-start: var(--_tooltip-start, 0);
    inset-inline: 0;
    box-sizing: border-box;
    padding: 8px 12px;
    background: var(--nq-color-surface, var(--_surface));
    border: 1px solid var(--nq-color-muted, var(--_muted));
    border-inline-start: 4px solid var(--_status);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .tooltip ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
    color: var(--nq-color-muted, var(--_muted));
  }
  @container (max-inline-size: 16em) {
    table {
      font-size: 0.8125em;
    }
    .required,
    .gap,
    thead {
      font-size: 0.93em;
    }
    .long {
      font-size: 0.875em;
    }
    tbody th {
      inline-size: 50%;
      padding-inline-end: 8px;
    }
    /* Names break before numbers do. */
    table:has(.long) tbody th {
      inline-size: 42%;
      padding-inline-end: 0;
    }
    /* Three numbers have no room, of milliards not even two. */
    .axis :not(:first-child, :last-child),
    .axis.sparse :first-child {
      display: none;
    }
  }
  @container (min-inline-size: 40rem) {
    tbody th {
      inline-size: 72%;
    }
    .minor {
      display: revert;
    }
    .cell {
      display: grid;
      grid-template-columns: minmax(12rem, 2fr) 5fr;
      column-gap: 24px;
      align-items: center;
    }
    .tooltip {
      inset-inline: 16px 25%;
    }
  }
  @container (min-inline-size: 60rem) {
    tbody th {
      inline-size: 82%;
      padding-inline-end: 32px;
    }
    .spare {
      display: revert;
    }
  }
  .chart[hidden] {
    display: none;
  }
  .printed {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .printed .tick {
    stroke: var(--nq-color-line, var(--_line));
  }
  .printed .track {
    fill: var(--nq-color-track, var(--_track));
  }
  .printed .bar {
    fill: var(--_status);
    stroke: var(--_status);
  }
  .hollow .bar {
    fill-opacity: 0.35;
  }
  .printed .against {
    fill: var(--nq-color-missed, var(--_missed));
    fill-opacity: 0.35;
  }
  .printed .zone {
    fill: var(--nq-color-muted, var(--_muted));
  }
  .printed .mark {
    stroke: currentColor;
    stroke-width: 3;
  }
  .scale td {
    border: 0;
    padding-block: 0;
  }
  .scale .axis {
    margin: 0;
    inline-size: 100%;
  }
  @media print {
    /* Its rows stay whole, not all of it. */
    .frame {
      break-inside: auto;
    }
  }
`;
