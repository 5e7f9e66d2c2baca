import { css } from 'lit';

export const gaugeStyles = css`
  svg.radial,
  svg.linear {
    display: block;
    overflow: visible;
    fill: none;
  }
  svg.radial {
    inline-size: 100%;
    max-inline-size: 240px;
  }
  svg.linear {
    inline-size: 100%;
    block-size: 44px;
  }
  svg.linear.small {
    inline-size: 72px;
    block-size: 18px;
  }
  .radial .track,
  .radial .bar,
  .radial .against {
    stroke-width: 16;
  }
  .radial .track {
    stroke: var(--nq-color-track, var(--_track));
  }
  .radial .bar {
    stroke: var(--_status);
  }
  .radial .against {
    stroke: var(--nq-color-missed, var(--_missed));
    stroke-opacity: 0.35;
  }
  .radial .zone {
    stroke: var(--nq-color-muted, var(--_muted));
    stroke-width: 2;
  }
  .linear .track {
    fill: var(--nq-color-track, var(--_track));
  }
  .linear .bar {
    fill: var(--_status);
  }
  .linear .against {
    fill: var(--nq-color-missed, var(--_missed));
    fill-opacity: 0.35;
  }
  .linear .zone {
    fill: var(--nq-color-muted, var(--_muted));
  }
  .mark {
    stroke: currentColor;
    stroke-width: 3;
  }
  .tick {
    fill: var(--nq-color-muted, var(--_muted));
    font-size: 13px;
  }
  .figure {
    margin-block-start: 8px;
  }
  .card.linear .reading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 16px;
  }
  .card.linear .figure {
    display: flex;
    flex-direction: column-reverse;
  }
  .card.radial .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
  }
  .card.radial svg.radial {
    flex: 0 1 200px;
    min-inline-size: 160px;
  }
`;
