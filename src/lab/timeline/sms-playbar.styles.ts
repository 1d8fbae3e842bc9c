import {css} from 'lit';

export default css`
  :host {
    position: relative;
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

  /* As wide as the widest of what it says. */
  .loop::after {
    display: block;
    overflow: hidden;
    block-size: 0;
    content: attr(data-room);
    white-space: pre;
    visibility: hidden;
  }

  /* Before they are loaded. */
  sms-moments:not(:defined) {
    min-block-size: 1.75rem;
  }

  /* Over what is above: it moves no button. */
  .why {
    position: absolute;
    inset: auto 0 100%;
    margin: 0;
    padding: 0.4rem var(--sms-gutter);
    border-block-start: 1px solid var(--sms-color-line);
    background: var(--sms-color-card);
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
