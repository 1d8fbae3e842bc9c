import {css} from 'lit';

export default css`
  :host {
    color-scheme: light;
    display: block;
    height: 100%;
    min-height: 34rem;
    color: #000;
    font-family: Arial, 'Liberation Sans', Helvetica, sans-serif;
    font-size: calc(0.8125rem * var(--desktop-scale, 1));
    line-height: 1.3;
  }

  section {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    height: 100%;
    min-height: inherit;
    border: 1px solid #000;
  }

  .area {
    position: relative;
    overflow: clip;
    min-width: 0;
    background: #008080;
  }

  sms-desk-icons {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  sms-desk-icons:focus-within {
    z-index: 900;
  }

  .windows {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  sms-window {
    position: absolute;
    display: flex;
    flex-direction: column;
    width: 30em;
    max-width: 100%;
    max-height: 100%;
    pointer-events: auto;
  }

  sms-window.services {
    width: 42em;
  }

  sms-window.folder {
    width: 36em;
  }

  sms-window.application {
    width: 29em;
  }

  sms-window.properties {
    width: 25em;
  }

  sms-window.prompt {
    width: 44em;
    height: 24em;
  }

  sms-window.panel,
  sms-window.programs {
    width: 20em;
  }

  sms-message-box,
  sms-move-layer {
    position: absolute;
    inset: 0;
    z-index: 1000;
  }

  @media (forced-colors: active) {
    .area {
      border-block-end: 1px solid CanvasText;
    }
  }
`;
