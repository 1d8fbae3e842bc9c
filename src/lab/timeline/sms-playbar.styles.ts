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

  @media (max-width: 37rem), (max-height: 30rem) {
    :host {
      font-size: 0.85rem;
    }

    .loop,
    sms-moments {
      display: none;
    }
  }
`;
