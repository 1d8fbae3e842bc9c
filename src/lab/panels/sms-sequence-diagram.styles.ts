import {css} from 'lit';

export default css`
  :host {
    display: block;
    min-width: 0;
    border: 1px solid var(--sms-color-line);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    overflow: hidden;
  }

  .scroller {
    position: relative;
    overflow: hidden auto;
    max-height: 31rem;
  }

  svg {
    display: block;
  }

  .names {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    /* A border would take of its height, and the names would no longer stand above their lines. */
    outline: 1px solid var(--sms-color-line);
    background: var(--sms-color-card);
  }

  .step {
    cursor: pointer;
    outline: none;
  }

  .target {
    fill: transparent;
  }

  .step:hover .target {
    stroke: var(--sms-color-edge);
  }

  .step:focus-visible .target {
    stroke: var(--sms-color-current);
    stroke-width: 3;
  }
`;
