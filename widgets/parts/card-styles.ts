import { css } from 'lit';

/** What stands around a table or a chart: an element that fits itself to its own width, below a hairline. */
export const cardStyles = css`
  :host {
    /* A screenful: how long a table will be nobody knows before. */
    --_room: 40em;
    min-inline-size: 0;
  }
  .card {
    container-type: inline-size;
    /* Where the page lets content decide the width, there is one to decide. */
    contain-intrinsic-inline-size: 20em;
    border-block-start: 1px solid var(--nq-color-line, var(--_line));
    padding-block: 12px 4px;
    overflow-wrap: anywhere;
  }
  p,
  ul {
    margin: 0;
  }
  .title {
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .empty {
    margin-block: 12px;
  }
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  /* Not seen, but read out. */
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
