/** The design tokens: few, named, and each open to the host page. Font and text colour are the host's own. */
import { css } from 'lit';

export const tokens = css`
  :host {
    --_met: var(--nq-color-met, #00684f);
    --_on-track: var(--nq-color-on-track, #1b62a5);
    --_at-risk: var(--nq-color-at-risk, #8a5a00);
    --_off-track: var(--nq-color-off-track, #b34700);
    --_missed: var(--nq-color-missed, #ae1b2c);
    --_neutral: var(--nq-color-neutral, #55606b);
    --_surface: var(--nq-color-surface, #fff);
    --_text: var(--nq-color-text, inherit);
    --_muted: var(--nq-color-muted, #55606b);
    --_line: var(--nq-color-line, #c9d0d6);
    --_track: var(--nq-color-track, #e6eaee);
    --_small: 0.875em;
    --_tiny: 0.8125em;
    --_large: 2.25em;
    display: block;
    color: var(--_text);
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
    text-align: start;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_met: var(--nq-color-met, light-dark(#00684f, #4cc9a4));
      --_on-track: var(--nq-color-on-track, light-dark(#1b62a5, #74b8f5));
      --_at-risk: var(--nq-color-at-risk, light-dark(#8a5a00, #e8b33d));
      --_off-track: var(--nq-color-off-track, light-dark(#b34700, #ff9a57));
      --_missed: var(--nq-color-missed, light-dark(#ae1b2c, #ff8389));
      --_neutral: var(--nq-color-neutral, light-dark(#55606b, #a9b4be));
      --_surface: var(--nq-color-surface, light-dark(#fff, #14181c));
      --_muted: var(--nq-color-muted, light-dark(#55606b, #a9b4be));
      --_line: var(--nq-color-line, light-dark(#c9d0d6, #414b54));
      --_track: var(--nq-color-track, light-dark(#e6eaee, #2b333a));
    }
  }
  :host([hidden]) {
    display: none;
  }
  .met {
    --_status: var(--_met);
  }
  .on-track {
    --_status: var(--_on-track);
  }
  .at-risk {
    --_status: var(--_at-risk);
  }
  .off-track {
    --_status: var(--_off-track);
  }
  .missed {
    --_status: var(--_missed);
  }
  .awaiting,
  .no-trend,
  .no-data,
  .not-applicable {
    --_status: var(--_neutral);
  }
`;
