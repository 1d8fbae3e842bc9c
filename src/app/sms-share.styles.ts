import {css} from 'lit';

export default css`
  :host {
    display: block;
  }

  button {
    font-weight: 600;
  }

  :host > button {
    anchor-name: --share;
  }

  [popover] {
    position: fixed;
    inset: 3.4rem var(--sms-gutter) auto auto;
    min-width: 12rem;
    margin: 0;
    padding: 0.4rem;
    border: 1px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    color: var(--sms-color-ink);
    box-shadow: 0 8px 24px rgb(0 0 0 / 18%);
  }

  [popover]:popover-open {
    display: grid;
    gap: 0.3rem;
  }

  [popover] > button,
  [popover] > a {
    text-align: start;
  }

  a {
    box-sizing: border-box;
    font-weight: 600;
    text-decoration: none;
  }

  @supports (position-area: block-end span-inline-start) {
    [popover] {
      inset: auto;
      margin-block-start: 0.3rem;
      position-anchor: --share;
      position-area: block-end span-inline-start;
      position-try-fallbacks: flip-block, flip-inline;
    }
  }
`;
