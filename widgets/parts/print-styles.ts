import { css } from 'lit';

/** On paper nothing can be pressed, scrolled or pointed at; rows stay whole, and a table says on each page what its columns are. */
export const printStyles = css`
  .source-line {
    margin-block: 8px 16px;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--nq-color-line, var(--_line));
    font-size: 0.8125em;
    line-height: 1.4;
    break-inside: avoid;
  }
  @media print {
    .controls,
    .pager,
    .clear,
    .chevron,
    .sort,
    .tooltip,
    .points,
    .inputs,
    [part='files'] {
      display: none;
    }
    /* As large as office papers are set, so that a page holds some twenty rows. */
    .card {
      font-size: min(1em, 10pt);
      /* Columns are as wide as their longest word. */
      overflow-wrap: break-word;
    }
    .source-line,
    .notice {
      font-size: min(0.8125em, 8pt);
    }
    .card tbody :is(th, td) {
      padding-block: 4px;
    }
    .card tbody button {
      min-block-size: 0;
      padding: 0;
    }
    .below,
    .sum-name,
    .detail {
      padding-inline-start: 0;
    }
    summary {
      list-style: none;
      font-weight: 600;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    .scroll,
    .table,
    .around {
      overflow: visible;
      max-block-size: none;
    }
    thead {
      display: table-header-group;
    }
    /* Below the last row, not on each page. */
    tfoot {
      display: table-row-group;
    }
    tr,
    li,
    .frame,
    .legend,
    .notice {
      break-inside: avoid;
    }
    .title,
    .heading,
    .subject,
    .caption,
    .requirement,
    .showing,
    .total,
    .group-title,
    .group-counts,
    summary,
    thead {
      break-after: avoid;
    }
    table,
    thead + tbody,
    thead + tbody > tr:first-child,
    .detail,
    tfoot,
    .scale,
    .legend,
    .notice,
    .source-line {
      break-before: avoid;
    }
    /* Keys of a picture are drawn as backgrounds, which browsers leave out to save ink. */
    .legend i {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
  }
`;
