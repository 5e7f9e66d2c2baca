import { css } from 'lit';

/** The picture of a trend: words, chart and points lie on each other in one frame. */
export const pictureStyles = css`
  .frame {
    position: relative;
    block-size: 220px;
    margin-block-start: 8px;
    font-size: 0.8125em;
  }
  .words,
  .chart,
  .points {
    position: absolute;
  }
  .words {
    inset: 0;
    overflow: visible;
    fill: var(--nq-color-muted, var(--_muted));
    font-size: 1em;
    pointer-events: none;
  }
  .words line {
    stroke: var(--nq-color-line, var(--_line));
  }
  .label {
    paint-order: stroke;
    stroke: var(--nq-color-surface, var(--_surface));
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .told {
    fill: currentColor;
    font-weight: 600;
  }
  .chart {
    inset-block-start: var(--_plot-top, 0);
    left: var(--_plot-left, 0);
    inline-size: var(--_plot-width, 0);
    block-size: var(--_plot-height, 0);
    pointer-events: none;
  }
  .chart svg {
    display: block;
    overflow: visible;
  }
  .points {
    inset: 0;
  }
  .points button {
    all: unset;
    position: absolute;
    inset-block: 0;
    left: var(--_from, 0);
    inline-size: var(--_width, 0);
    cursor: pointer;
  }
  .points button::before,
  .points button.active::after {
    content: '';
    position: absolute;
    left: var(--_x, 0);
  }
  .points button.active::after {
    inset-block: var(--_plot-top, 0) 26px;
    border-inline-start: 1px solid currentColor;
    opacity: 0.4;
  }
  .points button::before {
    inset-block-start: calc(var(--_y, 0) - 11px);
    margin-inline-start: -11px;
    inline-size: 22px;
    block-size: 22px;
    border-radius: 50%;
    box-sizing: border-box;
  }
  .points button.active::before {
    border: 1px solid currentColor;
  }
  .points button:focus-visible::before {
    outline: 2px solid currentColor;
    outline-offset: 1px;
  }
  .tooltip {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% - 4px);
    left: var(--_tooltip-start, 0);
    inline-size: var(--_tooltip-size, 100%);
    box-sizing: border-box;
    padding: 8px 12px;
    background: var(--nq-color-surface, var(--_surface));
    border: 1px solid var(--nq-color-muted, var(--_muted));
  }
  .tooltip b {
    font-size: 1.25em;
  }

  .legend li {
    display: flex;
    align-items: center;
  }
  .key {
    flex: none;
    margin-inline-end: 6px;
    fill: none;
    stroke: none;
  }
  .key .line,
  .key .mark,
  .key .full,
  .key .hollow {
    stroke: currentColor;
    stroke-width: 2;
  }
  .key .full {
    fill: currentColor;
  }
  .key .hollow {
    fill: var(--nq-color-surface, var(--_surface));
  }
  .key .mark {
    stroke-width: 3;
  }
  .key .thin,
  .key .edge,
  .key .dotted,
  .key .soft {
    stroke: var(--nq-color-muted, var(--_muted));
  }
  .key .edge {
    stroke-width: 2;
  }
  .key .area {
    fill: var(--nq-color-track, var(--_track));
  }
  .key .dashed {
    stroke-dasharray: 6 5;
  }
  .key .dotted {
    stroke-width: 2;
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }

  @media (forced-colors: active) {
    :host {
      --_line: GrayText;
      --_track: GrayText;
      --_muted: CanvasText;
      --_surface: Canvas;
    }
    .words text {
      fill: CanvasText;
    }
  }
  @container (min-width: 40em) {
    .frame {
      block-size: 280px;
    }
  }

  /* Laid out for a page of A4: the same picture, larger or smaller. */
  .frame.paper {
    inline-size: 100%;
    max-inline-size: 720px;
    block-size: auto;
    font-size: 12px;
    aspect-ratio: 640 / 260;
  }
  .paper :is(.words, .chart svg) {
    inline-size: 100%;
    block-size: 100%;
  }
  @media print {
    /* Code that has not come yet draws nothing; the table has it all. */
    .frame:not(:has(.chart svg)),
    .frame:not(:has(.chart svg)) ~ :is(.note, .legend) {
      display: none;
    }
  }
`;
