import { css } from 'lit';

export const menuStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    margin-block: 4px;
  }
  .choices button {
    min-block-size: 28px;
    min-inline-size: 24px;
    padding: 2px 10px;
    border: 1px solid var(--nq-color-muted, var(--_muted));
    border-radius: 4px;
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 0.8125em;
    cursor: pointer;
  }
  .choices button:hover {
    background: var(--nq-color-track, var(--_track));
  }
  .choices button:focus-visible,
  details[part='files'] summary:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .said {
    margin: 4px 0 0;
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
`;
