import { css } from 'lit';

/** Narrow, the table has the name alone and the rest stands under it; the wider the element itself is, the more of it gets a column of its own. */
export const taskStyles = css`
  blockquote {
    margin: 0;
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
  thead th {
    color: var(--nq-color-muted, var(--_muted));
  }
  /* In one piece: after text, WebKit does not break the line before what is only kept from wrapping. */
  .as-of {
    display: inline-block;
  }
  thead th {
    font-size: 0.8125em;
  }
  th,
  td {
    padding-inline-start: 16px;
  }
  tbody th {
    padding-block: 4px 8px;
  }
  tbody td:not(.detail) {
    text-wrap: balance;
  }
  .below > * {
    margin-block-start: 4px;
    text-wrap: pretty;
  }
  .below > :first-child {
    margin-block-start: 0;
  }
  .of {
    white-space: nowrap;
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
  /* From here on, "đến hết năm 2025" has room for one line. */
  @container (min-width: 72em) {
    .col-time {
      inline-size: 9.5em;
    }
  }
`;
