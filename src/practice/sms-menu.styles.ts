import {css} from 'lit';

export default css`
  [popover] {
    position: fixed;
    inset: auto;
    max-width: calc(100vw - 1rem);
    max-height: calc(100vh - 1rem);
    margin: 0;
    padding: 2px;
    color: #000;
  }

  button {
    display: flex;
    gap: 0.6em;
    align-items: center;
    width: 100%;
    padding: 0.15em 1.6em 0.15em 0.6em;
    border-color: transparent;
    box-shadow: none;
    text-align: start;
  }

  button:hover:not([aria-disabled='true']),
  button:focus {
    background: #000080;
    color: #fff;
  }

  button:focus {
    outline: 1px dotted #fff;
    outline-offset: -2px;
  }

  button[aria-disabled='true']:focus {
    color: #c0c0c0;
  }

  @media (forced-colors: active) {
    button {
      border-color: Canvas;
    }

    button:focus {
      outline: 2px solid Highlight;
    }
  }
`;
