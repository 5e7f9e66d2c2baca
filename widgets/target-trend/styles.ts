import { css } from 'lit';

/** The trend around its picture: figure, sentence, and the table behind it. */
export const trendStyles = css`
  .subject,
  .term,
  .note,
  .details,
  .legend span,
  .muted,
  small,
  thead {
    color: var(--nq-color-muted, var(--_muted));
  }
  .subject,
  .summary,
  .required,
  table {
    font-size: 0.875em;
  }
  small,
  .note,
  .details,
  .legend {
    font-size: 0.8125em;
  }
  .reading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    margin-block: 4px;
  }
  .value {
    font-size: 1.75em;
    line-height: 1.35;
  }
  .named {
    font-size: 1.25em;
  }
  /* Milliards of đồng: as large as the width allows, so that no number breaks within. */
  .long {
    font-size: min(1.75em, 8.5cqi);
  }
  .summary {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }

  .note {
    font-style: italic;
  }
  .legend,
  .details {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-start: 4px;
    padding: 0;
    list-style: none;
  }
  .required {
    margin-block-start: 8px;
    text-wrap: pretty;
  }
  .required ul {
    padding-inline-start: 16px;
  }
  table {
    inline-size: 100%;
    margin-block: 4px 8px;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 6px 0 6px 12px;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--nq-color-line, var(--_line));
  }
  th:first-child {
    padding-inline-start: 0;
  }
  tbody th {
    font-weight: 600;
  }
  tbody small {
    display: block;
    font-weight: 400;
  }
  .number {
    text-align: end;
  }
  table .status {
    white-space: normal;
  }
  table .required {
    margin: 0;
    font-size: 0.93em;
  }
  .medium,
  .wide {
    display: none;
  }
  @container (min-width: 24em) {
    .medium {
      display: table-cell;
    }
    .below-medium {
      display: none;
    }
  }
  @container (min-width: 40em) {
    .wide {
      display: table-cell;
    }
    .below-wide,
    tbody th small.below-wide {
      display: none;
    }
    th,
    td {
      padding-inline-start: 20px;
    }
  }
`;
