import {css} from 'lit';

export default css`
  :host {
    color-scheme: light;
    /* An English Windows, whatever stands around it. */
    direction: ltr;
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

  .icons,
  .windows {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .icons {
    display: flex;
    flex-flow: column wrap;
    gap: 0.5em 0.3em;
    align-content: start;
    margin: 0;
    padding: 0.6em 0.3em;
    list-style: none;
  }

  .icons:focus-within {
    z-index: 900;
  }

  .icons button {
    display: grid;
    gap: 0.3em;
    justify-items: center;
    width: 7em;
    min-width: 0;
    padding: 0.3em 0.1em;
    border-color: transparent;
    background: none;
    box-shadow: none;
    color: #fff;
    cursor: pointer;
    pointer-events: auto;
  }

  .icons button:active:not([aria-disabled='true']) {
    border-color: transparent;
    box-shadow: none;
  }

  .icons button:focus-visible {
    outline: 2px solid #fff;
    outline-offset: 0;
  }

  .icons span {
    padding: 0 0.25em;
    line-height: 1.25;
    text-align: center;
    overflow-wrap: anywhere;
  }

  .icons button:hover span,
  .icons button:focus span {
    background: #000080;
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
    width: 26em;
  }

  /* In the ticket it shows more than the others. */
  sms-window.sms-administrator {
    width: 30em;
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

    .icons button {
      border-color: ButtonText;
    }
  }
`;
