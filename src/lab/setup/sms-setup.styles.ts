import {css} from 'lit';

export default css`
  :host {
    display: grid;
    gap: 0.35rem;
  }

  .top {
    display: flex;
    flex: 1 1 20rem;
    flex-wrap: wrap;
    gap: 0.35rem 0.75rem;
    align-items: center;
  }

  .preset {
    min-width: 0;
    max-width: 100%;
  }

  .preset select {
    width: 100%;
    font-size: 0.95rem;
    font-weight: 650;
  }

  select,
  button {
    min-height: 1.9rem;
    padding: 0.15rem 0.55rem;
    font-size: 0.875rem;
  }

  .shows {
    flex: 1 1 18rem;
    margin: 0;
    color: var(--sms-color-muted);
    font-size: 0.875rem;
    line-height: 1.35;
  }

  #controls:not([hidden]) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1.5rem;
  }

  [aria-expanded]::before {
    content: '▸ ';
  }

  [aria-expanded='true']::before {
    content: '▾ ';
  }

  @media (max-height: 30rem) {
    .shows {
      display: none;
    }

    .preset select {
      font-size: 0.85rem;
    }
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem;
  }

  button[aria-disabled='true'] {
    border-color: var(--sms-color-line);
    color: var(--sms-color-muted);
    cursor: default;
  }
`;
