import {css} from 'lit';

export default css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
    align-content: start;
  }

  section {
    padding: 1rem 1.2rem;
    border: 1px solid var(--sms-color-line);
    border-inline-start: 5px solid var(--sms-color-stale);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
  }

  section.never {
    border-inline-start-color: var(--sms-color-current);
  }

  p {
    margin: 0;
    line-height: 1.45;
  }

  .where {
    color: var(--sms-color-muted);
    font-size: 0.85rem;
    font-weight: 600;
  }

  .whole {
    font-size: 1.15rem;
    font-weight: 700;
  }

  .and {
    margin-block-start: 0.55rem;
    font-weight: 650;
  }

  ul {
    display: grid;
    gap: 0.35rem;
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
    line-height: 1.4;
  }

  li {
    display: grid;
    grid-template-columns: 1.1rem minmax(0, 1fr);
    gap: 0.55rem;
    align-items: baseline;
    overflow-wrap: anywhere;
  }

  li::before {
    content: '';
    width: 0.75rem;
    height: 0.75rem;
    border: 2px solid var(--sms-color-stale);
  }

  .all li::before {
    background: var(--sms-color-stale);
  }

  .any li::before {
    width: 0.65rem;
    height: 0.65rem;
    transform: rotate(45deg);
  }

  .checked {
    margin-block-start: 0.8rem;
    color: var(--sms-color-muted);
    font-size: 0.82rem;
  }

  @media (forced-colors: active) {
    .all li::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
