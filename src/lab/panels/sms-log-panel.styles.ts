import {css} from 'lit';

export default css`
  input {
    width: 16rem;
    max-width: 100%;
    min-height: 2.25rem;
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    color: var(--sms-color-ink);
    font: inherit;
  }

  [aria-disabled='true'] {
    border-color: var(--sms-color-line);
    color: var(--sms-color-muted);
    cursor: default;
  }

  .logs {
    display: grid;
    gap: 1rem 1.25rem;
  }

  sms-log-view {
    min-width: 0;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1.5rem;
    margin: 0.75rem 0 0;
    padding: 0;
    color: var(--sms-color-muted);
    font-size: 0.82rem;
    list-style: none;
  }

  .bar {
    display: inline-block;
    height: 1.1em;
    margin-inline-end: 0.5em;
    border-inline-start: 4px solid var(--sms-color-edge);
    vertical-align: text-bottom;
  }

  .bar.later {
    border-inline-start-style: dotted;
  }

  .mark {
    padding: 0 0.4em;
    border: 1px dashed var(--sms-color-instruction);
    border-radius: 4px;
    background: var(--sms-color-instruction-tint);
    color: var(--sms-color-instruction);
  }

  @container (min-width: 58rem) {
    .logs.both {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
