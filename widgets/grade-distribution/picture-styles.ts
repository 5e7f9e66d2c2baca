import { css, unsafeCSS } from 'lit';

/** Widths of a bar, in pixels, from which on a figure is shown in it. */
export const ROOMS = [96, 144, 192, 256, 384, 512, 768];

const rooms = ROOMS.map((room) =>
  unsafeCSS(`@container (min-width: ${room}px) { text.room-${room} { display: inline; } }`),
);

/** The bars, and their legend: one hue, the lower the grade the paler; in forced colours patterns. */
export const pictureStyles = [
  css`
    :host {
      --_grade: #33307a;
    }
    @supports (color: light-dark(red, red)) {
      :host {
        --_grade: light-dark(#33307a, #c3c1fb);
      }
    }
    .card {
      --_hue: var(--nq-color-grade, var(--_grade));
    }
    .bar {
      container-type: inline-size;
    }
    .bar svg,
    .axis {
      display: block;
      overflow: visible;
    }
    rect.unknown {
      fill: none;
      stroke: var(--nq-color-muted, var(--_muted));
      stroke-dasharray: 2 3;
    }
    span.unknown {
      font-size: 0.875em;
    }
    .segment {
      fill: var(--_hue);
      stroke: var(--_hue);
    }
    .silent {
      stroke: var(--nq-color-muted, var(--_muted));
      stroke-dasharray: 3 2;
    }
    .ink {
      fill: none;
      stroke: var(--nq-color-muted, var(--_muted));
      stroke-width: 2;
    }
    .hue {
      stroke: var(--_hue);
    }
    .faint {
      stroke-width: 0.5;
    }
    .flat {
      stroke: none;
    }
    .whole {
      stroke: var(--_hue);
    }
    .thin {
      stroke-width: 1;
    }
    .reached {
      stroke: var(--_hue);
      stroke-width: 2;
    }
    .unsure {
      stroke-dasharray: 4 3;
    }
    .zone {
      stroke: var(--nq-color-muted, var(--_muted));
      stroke-width: 2;
    }
    .mark {
      stroke: currentColor;
      stroke-width: 3;
    }
    .halo {
      stroke: var(--nq-color-surface, var(--_surface));
      stroke-width: 6;
    }
    text.count {
      display: none;
      fill: currentColor;
      stroke: none;
      font-size: 0.8125em;
    }
    text.cleared {
      stroke: var(--nq-color-surface, var(--_surface));
      stroke-width: 4;
      stroke-dasharray: none;
      paint-order: stroke;
    }
    text.inverse {
      fill: var(--nq-color-surface, var(--_surface));
    }
    .axis {
      fill: var(--nq-color-muted, var(--_muted));
      font-size: 0.8125em;
    }
    .unit,
    .legend {
      font-size: 0.8125em;
    }
    .unit {
      display: block;
      padding-block-end: 4px;
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      margin: 8px 0 0;
      padding: 0;
      list-style: none;
    }
    .legend li {
      display: flex;
      align-items: baseline;
      gap: 6px;
    }
    .swatch,
    .legend i {
      flex: none;
    }
    .bracket {
      box-sizing: border-box;
      inline-size: 20px;
      block-size: 8px;
      border: 2px solid var(--_hue);
      border-width: 2px 2px 0 0;
    }
    i.unsure {
      border-style: dashed;
    }
    .upright {
      inline-size: 3px;
      block-size: 14px;
      margin-inline: 8px;
      align-self: center;
      background: currentColor;
    }
    .stretch {
      inline-size: 20px;
      block-size: 2px;
      align-self: center;
      background: var(--nq-color-muted, var(--_muted));
    }

    @media (forced-colors: active) {
      .segment,
      .whole,
      .silent,
      rect.unknown,
      .reached,
      .zone,
      .mark,
      .ink {
        stroke: CanvasText;
      }
      .segment {
        fill-opacity: 1;
      }
      .flat {
        fill: none;
        stroke: none;
      }
      .halo {
        stroke: Canvas;
      }
      .step-0 {
        fill: CanvasText;
      }
      .step-1 {
        fill: url(#step-1);
      }
      .step-2 {
        fill: url(#step-2);
      }
      .step-3 {
        fill: url(#step-3);
      }
      .step-4 {
        fill: Canvas;
      }
      text.count {
        fill: CanvasText;
        stroke: Canvas;
        stroke-width: 6;
        paint-order: stroke;
      }
      .legend i {
        border-color: CanvasText;
        forced-color-adjust: none;
      }
      .upright,
      .stretch {
        background: CanvasText;
      }
    }
  `,
  ...rooms,
];
