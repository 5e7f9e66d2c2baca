/** The design tokens: few, named, and each open to the host page. Font and text colour are the host's own. */
import { css } from 'lit';

// `--_x` is the widget's own value, `--nq-color-x` the page's; a page's wins.
export const tokens = css`
  :host {
    --_met: #03685c;
    --_on-track: #3962d6;
    --_at-risk: #9d6705;
    --_off-track: #953f05;
    --_missed: #7a0209;
    --_neutral: #3a4044;
    --_surface: #fff;
    --_muted: #55606b;
    --_line: #c9d0d6;
    --_track: #e6eaee;
    display: block;
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
    text-align: start;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_met: light-dark(#03685c, #abe6cb);
      --_on-track: light-dark(#3962d6, #5987e7);
      --_at-risk: light-dark(#9d6705, #fed947);
      --_off-track: light-dark(#953f05, #f09d57);
      --_missed: light-dark(#7a0209, #d7605c);
      --_neutral: light-dark(#3a4044, #a5adc0);
      --_surface: light-dark(#fff, #14181c);
      --_muted: light-dark(#55606b, #a9b4be);
      --_line: light-dark(#c9d0d6, #414b54);
      --_track: light-dark(#e6eaee, #2b333a);
    }
  }
  :host([hidden]) {
    display: none;
  }
  .met {
    --_status: var(--nq-color-met, var(--_met));
  }
  .on-track {
    --_status: var(--nq-color-on-track, var(--_on-track));
  }
  .at-risk {
    --_status: var(--nq-color-at-risk, var(--_at-risk));
  }
  .off-track {
    --_status: var(--nq-color-off-track, var(--_off-track));
  }
  .missed {
    --_status: var(--nq-color-missed, var(--_missed));
  }
  .awaiting,
  .no-trend,
  .no-data,
  .not-applicable {
    --_status: var(--nq-color-neutral, var(--_neutral));
  }
  /* Text takes the reader's own colours by itself; drawings have to be told. */
  @media (forced-colors: active) {
    :host {
      --_met: Highlight;
      --_on-track: Highlight;
      --_at-risk: Highlight;
      --_off-track: Highlight;
      --_missed: Highlight;
      --_neutral: Highlight;
      --_surface: Canvas;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_track: color-mix(in srgb, CanvasText 25%, Canvas);
    }
    :host .status {
      color: CanvasText;
    }
  }
  /* Paper is white, however dark the page. */
  @media print {
    :host {
      color-scheme: light;
      color: #000;
      background: #fff;
      --nq-color-muted: #000;
      --nq-color-surface: #fff;
    }
  }
`;
