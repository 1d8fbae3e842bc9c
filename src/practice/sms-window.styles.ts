import {css} from 'lit';

export default css`
  :host {
    display: flex;
    flex-direction: column;
  }

  section {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
    padding: 2px;
  }

  .bar {
    display: flex;
    flex: none;
    gap: 0.2em;
    align-items: center;
    padding: 1px 2px;
    border: 1px solid transparent;
    background: #6b6b6b;
    color: #fff;
    cursor: move;
    touch-action: none;
    user-select: none;
  }

  :host([active]) .bar {
    background: #000080;
  }

  h3 {
    flex: 1;
    overflow: hidden;
    margin: 0;
    font-size: 1em;
    font-weight: bold;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .bar button {
    display: grid;
    flex: none;
    place-items: center;
    min-width: max(24px, 1.85em);
    min-height: max(24px, 1.85em);
    padding: 0;
  }

  .bar .system {
    border-color: transparent;
    background: none;
    box-shadow: none;
  }

  .bar button:focus-visible {
    outline: 2px solid #fff;
    outline-offset: -2px;
  }

  .close:focus-visible {
    outline-color: #000080;
  }

  .close svg {
    width: 0.75em;
    height: 0.75em;
  }

  .close path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  .body {
    flex: 1;
    overflow: auto;
    min-height: 0;
  }

  @media (forced-colors: active) {
    section {
      border-width: 2px;
    }

    .bar {
      border-block-end-color: CanvasText;
    }

    :host([active]) .bar {
      border-color: Highlight;
    }

    .bar .system {
      border-color: ButtonText;
    }
  }
`;
