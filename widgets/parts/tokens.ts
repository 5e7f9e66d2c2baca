/** The design tokens: few, named, and each open to the host page. Font and text colour are the host's own. */
import { css } from 'lit';

// `--_x` is the widget's own value, `--nq-color-x` the page's; a page's wins.
export const tokens = css`
  :host {
    --_met: #00684f;
    --_on-track: #1b62a5;
    --_at-risk: #8a5a00;
    --_off-track: #b34700;
    --_missed: #ae1b2c;
    --_neutral: #55606b;
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
      --_met: light-dark(#00684f, #4cc9a4);
      --_on-track: light-dark(#1b62a5, #74b8f5);
      --_at-risk: light-dark(#8a5a00, #e8b33d);
      --_off-track: light-dark(#b34700, #ff9a57);
      --_missed: light-dark(#ae1b2c, #ff8389);
      --_neutral: light-dark(#55606b, #a9b4be);
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
`;
