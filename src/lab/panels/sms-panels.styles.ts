import {css} from 'lit';

export default css`
  :host {
    display: block;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.5rem var(--sms-gutter) 0;
    border-block-end: 1px solid var(--sms-color-line);
  }

  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 0.25rem;
    align-self: end;
  }

  ::slotted(*) {
    margin-block-end: 0.35rem;
    margin-inline-start: auto;
  }

  [role='tab'] {
    min-height: 2.4rem;
    padding: 0.4rem 0.85rem;
    margin-block-end: -1px;
    border-color: transparent;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    background: none;
    color: var(--sms-color-muted);
    font-weight: 650;
  }

  [role='tab'][aria-selected='true'] {
    border-color: var(--sms-color-line);
    border-block-start: 3px solid var(--sms-color-ink);
    border-block-end-color: var(--sms-color-card);
    background: var(--sms-color-card);
    color: var(--sms-color-ink);
  }

  [role='tab']:focus-visible {
    outline-offset: -3px;
  }

  [role='tabpanel'] {
    min-height: 16rem;
    padding: 1rem var(--sms-gutter) 1.5rem;
    background: var(--sms-color-card);
  }

  .loading {
    margin: 0 0 0.75rem;
    color: var(--sms-color-muted);
  }

  .sketch {
    display: grid;
    gap: 0.6rem;
  }

  .sketch i {
    height: 1rem;
    border: 1px solid var(--sms-color-line);
    border-radius: 4px;
    background: var(--sms-color-chosen);
  }

  .sketch i:nth-child(2) {
    width: 82%;
  }

  .sketch i:nth-child(3) {
    width: 91%;
  }

  .sketch i:nth-child(4) {
    width: 64%;
  }

  .failure {
    padding: 1rem 1.25rem;
    border: 2px solid var(--sms-color-failure);
    border-radius: var(--sms-radius);
    background: var(--sms-color-failure-tint);
  }

  .failure strong {
    color: var(--sms-color-failure);
  }

  .failure p {
    margin: 0.25rem 0 0.75rem;
  }

  /* A panel that loads at once should not flash its sketch. */
  @media (prefers-reduced-motion: no-preference) {
    .loading,
    .sketch {
      animation: appear 120ms 150ms backwards;
    }

    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  }

  @media (max-width: 37rem) {
    [role='tab'] {
      padding-inline: 0.6rem;
      font-size: 0.9rem;
    }
  }

  @media (forced-colors: active) {
    [role='tab'][aria-selected='true'] {
      border-color: Highlight;
    }
  }
`;
