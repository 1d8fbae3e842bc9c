import {css} from 'lit';

export default css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100dvh;
    font-family: var(--sms-font);
    font-size: 0.95rem;
  }

  header {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0.25rem 0.9rem;
    align-items: center;
    min-height: 2.5rem;
    padding: 0.25rem 0.75rem;
    border-block-end: 1px solid var(--sms-color-line);
    background: var(--sms-color-card);
    font-size: 0.85rem;
  }

  h1 {
    margin: 0;
    font-size: 1rem;
  }

  header button {
    min-height: 1.75rem;
    padding: 0.1rem 0.6rem;
  }

  header label {
    display: inline-flex;
    gap: 0.35rem;
    align-items: center;
    min-height: 1.75rem;
    margin-inline-start: auto;
  }

  .status {
    margin: 0;
    color: var(--sms-color-muted);
    overflow-wrap: anywhere;
  }

  .status::before {
    content: '○ ';
  }

  .status.connected {
    color: var(--sms-color-current);
  }

  .status.connected::before {
    content: '● ';
  }

  main {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }

  sms-inspector-panes {
    flex: 1;
  }

  .gone,
  .faults {
    flex: none;
    margin: 0;
    padding: 0.4rem 0.75rem;
    border-block-end: 1px solid var(--sms-color-line);
    background: var(--sms-color-chosen);
    font-size: 0.85rem;
    overflow-wrap: anywhere;
  }

  .empty {
    max-width: 32rem;
    margin: auto;
    padding: 1.5rem;
    text-align: center;
    text-wrap: pretty;
  }

  .empty h2 {
    margin: 0 0 0.5rem;
    font-size: 1.25rem;
  }

  .empty p {
    margin: 0 0 1rem;
    color: var(--sms-color-muted);
    line-height: 1.5;
  }
`;
