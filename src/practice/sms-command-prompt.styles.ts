import {css} from 'lit';

export default css`
  * {
    box-sizing: border-box;
  }

  :host {
    display: block;
    overflow: auto;
    height: 100%;
    min-height: 10em;
    padding: 0.4em 0.5em;
    border: 1px solid #808080;
    background: #000;
    color: #d8d8d8;
    font-family: var(--sms-font-mono, monospace);
    font-size: 0.95em;
    line-height: 1.35;
  }

  pre {
    min-height: 1.35em;
    margin: 0;
    font: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  label {
    display: flex;
  }

  input {
    flex: 1;
    min-width: 4em;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: #000;
    color: #fff;
    font: inherit;
  }

  input:focus-visible {
    outline: 1px solid #d8d8d8;
    outline-offset: 1px;
  }

  .log:focus-visible {
    outline: 2px solid #d8d8d8;
  }

  label span {
    align-self: center;
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    input {
      border: 1px solid ButtonText;
    }
  }
`;
