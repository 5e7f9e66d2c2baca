import { css } from 'lit';

/** A chart of a page's own: its title, the picture, and the table behind it. */
export const chartStyles = css`
  :host {
    --_room: 21em;
    --_series-1: #2f5d8a;
    --_series-2: #b0632a;
    --_series-3: #4f7f52;
    --_series-4: #8a4f8f;
    --_series-5: #7a6a2b;
    --_series-6: #4a6670;
    min-inline-size: 0;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_series-1: light-dark(#2f5d8a, #8ab8e6);
      --_series-2: light-dark(#b0632a, #e0a06a);
      --_series-3: light-dark(#4f7f52, #93c496);
      --_series-4: light-dark(#8a4f8f, #cf9ad4);
      --_series-5: light-dark(#7a6a2b, #c9b86a);
      --_series-6: light-dark(#4a6670, #9db7c2);
    }
  }
  .card {
    border-block-start: 1px solid var(--nq-color-line, var(--_line));
    padding-block: 12px 4px;
    container-type: inline-size;
    /* Where the page lets content decide the width, there is one to decide. */
    contain-intrinsic-inline-size: 20em;
  }
  p {
    margin: 0;
  }
  .title {
    font-weight: 700;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .subtitle,
  .muted,
  thead {
    color: var(--nq-color-muted, var(--_muted));
  }
  .subtitle,
  .table,
  .inputs {
    font-size: 0.875em;
  }
  .frame {
    position: relative;
    margin-block: 8px;
  }
  .around {
    overflow-x: auto;
    overflow-y: hidden;
  }
  .around:focus-visible,
  summary:focus-visible,
  .table:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .picture {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: var(--_height, 0);
  }
  .stage {
    grid-area: 1 / 1;
    min-inline-size: 0;
    visibility: hidden;
  }
  .stage.drawn {
    visibility: visible;
  }
  .stage svg {
    display: block;
  }
  .vega-bind {
    margin-block: 4px;
  }
  .vega-bind label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-block-size: 24px;
  }
  .vega-bind :is(input, select) {
    font: inherit;
    min-block-size: 24px;
  }
  .tooltip {
    position: absolute;
    z-index: 1;
    inset-block-start: var(--_down, 0);
    inset-inline-start: var(--_across, 0);
    max-inline-size: min(100%, 24em);
    box-sizing: border-box;
    padding: 8px 12px;
    background: var(--nq-color-surface, var(--_surface));
    border: 1px solid var(--nq-color-muted, var(--_muted));
    font-size: 0.875em;
    overflow-wrap: anywhere;
    pointer-events: none;
  }
  .tooltip[hidden] {
    display: none;
  }
  .table {
    overflow: auto;
    max-block-size: 32em;
    margin-block: 4px 8px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block: 4px;
    text-align: start;
    font-weight: 600;
  }
  caption .muted {
    font-weight: 400;
  }
  th,
  td {
    padding: 6px 16px 6px 0;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--nq-color-line, var(--_line));
    font-weight: 400;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    vertical-align: bottom;
    white-space: nowrap;
  }
  tbody th,
  .words {
    min-inline-size: 7em;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .stage svg text {
      fill: CanvasText;
    }
  }
  /* As wide as the text of a page of A4; on another page, larger or smaller. */
  .paper .picture {
    inline-size: 640px;
  }
  @media print {
    /* The height that was held for what is not drawn yet. */
    .picture:not(:has(.drawn)) {
      min-block-size: 0;
    }
    .paper .picture {
      inline-size: auto;
    }
    .stage svg {
      max-inline-size: 100%;
      block-size: auto;
    }
  }
`;
