import { css } from 'lit';

/** What a reader narrows a table with. */
export const controlStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    margin-block: 12px;
  }
  .control {
    flex: 1 1 12em;
    max-inline-size: 20em;
    min-inline-size: 0;
  }
  label {
    display: block;
    margin-block-end: 4px;
    color: var(--nq-color-muted, var(--_muted));
    font-size: 0.8125em;
  }
  input,
  select,
  .clear,
  .pager button {
    box-sizing: border-box;
    min-block-size: 36px;
    padding: 4px 8px;
    border: 1px solid var(--nq-color-muted, var(--_muted));
    border-radius: 4px;
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
  }
  input,
  select {
    inline-size: 100%;
    text-overflow: ellipsis;
  }
  /* The list that opens is the browser's own: it needs a colour to stand on. */
  option {
    background: var(--nq-color-surface, var(--_surface));
    color: CanvasText;
  }
  .clear {
    margin-block-start: 8px;
  }
`;
