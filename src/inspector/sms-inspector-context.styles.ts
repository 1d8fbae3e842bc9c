import {css} from 'lit';

export default css`
  :host {
    display: block;
    padding: 0.5rem 0.75rem;
    font-size: 0.82rem;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  ul ul {
    padding-inline-start: 0.9rem;
    border-inline-start: 1px solid var(--sms-color-line);
    margin-inline-start: 0.35rem;
  }

  li {
    padding-block: 0.1rem;
  }

  .leaf {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: baseline;
    padding-inline: 0.3rem;
    border-radius: 3px;
  }

  .change {
    background: var(--sms-color-instruction-tint);
  }

  summary {
    min-height: 1.5rem;
    padding-block: 0.1rem;
    border-radius: 3px;
    cursor: pointer;
  }

  .key {
    color: var(--sms-color-muted);
    overflow-wrap: anywhere;
  }

  code {
    font-family: var(--sms-font-mono);
    font-size: 0.78rem;
    overflow-wrap: anywhere;
  }

  .size {
    color: var(--sms-color-muted);
    font-size: 0.75rem;
  }

  .changed {
    color: var(--sms-color-instruction);
    font-size: 0.75rem;
    font-weight: 650;
    overflow-wrap: anywhere;
  }

  .empty,
  .more {
    margin: 0;
    color: var(--sms-color-muted);
  }
`;
