import {css} from 'lit';

export default css`
  :host {
    display: grid;
    gap: 0.3rem;
    padding: 0.5rem var(--sms-gutter) 0.3rem;
    background: var(--sms-color-card);
  }

  .difference {
    border-color: var(--sms-color-stale);
    color: var(--sms-color-stale);
    font-weight: 650;
  }

  button.difference:hover {
    background: var(--sms-color-stale);
    color: var(--sms-color-card);
  }

  .loop[aria-pressed='true'] {
    border-color: var(--sms-color-ink);
    background: var(--sms-color-chosen);
  }

  .why {
    margin: 0;
    font-size: 0.9rem;
  }

  .why:empty {
    display: none;
  }

  /* At most 44 pixels: the pictures have the rest. */
  :host([strip]) {
    block-size: 43px;
    padding: 0 0.4rem;
    align-content: center;
    font-size: 0.85rem;
  }

  :host([strip]) sms-timeline {
    flex: 1 1 4rem;
    min-inline-size: 3rem;
    margin: 0 0.3rem;
  }

  :host([strip]) .difference {
    min-inline-size: 2rem;
    min-block-size: 2rem;
    padding: 0;
  }

  @media (max-width: 25rem) {
    :host([strip]) .difference {
      display: none;
    }
  }
`;
