import {css} from 'lit';

export default css`
  :host {
    display: block;
    padding: 0.4rem 0.75rem 0.75rem;
    font-size: 0.82rem;
  }

  label {
    display: inline-flex;
    gap: 0.35rem;
    align-items: center;
    min-height: 1.75rem;
  }

  ol {
    margin: 0.2rem 0 0.4rem;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    gap: 0.5rem;
    padding: 0.2rem 0.3rem;
    border-block-start: 1px solid var(--sms-color-line);
  }

  .number {
    flex: none;
    min-width: 2.2rem;
    color: var(--sms-color-muted);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.7;
    text-align: end;
  }

  li > div {
    flex: 1;
    min-width: 0;
    line-height: 1.6;
    overflow-wrap: anywhere;
  }

  code,
  pre,
  summary {
    font-family: var(--sms-font-mono);
    font-size: 0.78rem;
  }

  .event {
    font-weight: 650;
  }

  .data,
  summary {
    color: var(--sms-color-muted);
  }

  .data {
    display: block;
  }

  summary {
    min-height: 1.5rem;
    border-radius: 3px;
    cursor: pointer;
  }

  pre {
    max-height: 14rem;
    margin: 0.2rem 0;
    padding: 0.4rem;
    overflow: auto;
    border: 1px solid var(--sms-color-line);
    border-radius: 4px;
    white-space: pre-wrap;
  }

  .word,
  .empty {
    color: var(--sms-color-muted);
  }

  .actor {
    min-height: 1.5rem;
    padding: 0 0.4rem;
    font-size: 0.8rem;
  }

  .refused {
    border-inline-start: 4px double var(--sms-color-failure);
    background: var(--sms-color-failure-tint);
  }

  .refused strong {
    color: var(--sms-color-failure);
  }
`;
