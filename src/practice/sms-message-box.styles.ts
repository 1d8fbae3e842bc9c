import {css} from 'lit';

export default css`
  :host {
    display: grid;
    place-items: center;
    padding: 0.6em;
  }

  dialog {
    position: static;
    width: min(30em, 100%);
    max-height: 100%;
    overflow: auto;
    margin: 0;
    padding: 2px;
    color: #000;
  }

  h3 {
    margin: 0;
    padding: 0.35em 0.5em;
    border: 1px solid transparent;
    background: #000080;
    color: #fff;
    font-size: 1em;
  }

  .body {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.8em 1em;
    align-items: start;
    padding: 1em;
  }

  p {
    margin: 0 0 0.5em;
    overflow-wrap: anywhere;
  }

  .buttons {
    display: flex;
    grid-column: 1 / -1;
    flex-wrap: wrap;
    gap: 0.6em;
    justify-content: center;
  }

  @media (forced-colors: active) {
    dialog {
      border-width: 3px;
    }

    h3 {
      border-block-end-color: CanvasText;
    }
  }
`;
