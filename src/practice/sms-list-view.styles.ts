import {css} from 'lit';

export default css`
  :host {
    display: block;
    min-width: 0;
  }

  .list {
    display: grid;
    overflow: auto;
    align-content: start;
    height: 100%;
    min-height: 6em;
    padding: 2px;
  }

  [role='listbox'],
  [role='option'],
  .head {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .head {
    color: #3c3c3c;
  }

  [role='option'] {
    align-items: center;
    min-height: 24px;
    border: 1px solid transparent;
    cursor: default;
  }

  [aria-selected='true'] {
    background: #c0c0c0;
  }

  [role='listbox']:focus-within [aria-selected='true'] {
    background: #000080;
    color: #fff;
  }

  [role='listbox']:focus-visible {
    outline: none;
  }

  [role='listbox']:focus-visible [aria-selected='true'] {
    border: 1px dotted #fff;
    outline: 2px solid #000080;
  }

  .list:has(:focus-visible) {
    outline: 2px solid #000;
    outline-offset: 1px;
  }

  span {
    display: flex;
    gap: 0.4em;
    align-items: center;
    padding: 1px 0.5em;
  }

  span:first-child {
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    [role='option'] {
      border-color: Canvas;
    }

    [role='option'][aria-selected='true'] {
      border-color: Highlight;
      border-width: 2px;
    }

    .head {
      border-block-end: 1px solid CanvasText;
      color: CanvasText;
    }
  }
`;
