import {css} from 'lit';

export default css`
  :host {
    display: block;
    isolation: isolate;
    overflow: clip;
    border: 1px solid var(--sms-color-line);
    border-radius: var(--sms-radius);
    background: var(--sms-color-paper);
    color: var(--sms-color-ink);
    font: 1rem/normal var(--sms-font);
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    word-spacing: normal;
  }

  :host([hidden]) {
    display: none;
  }
`;
