/** Sentences with controls in them: the controls stand in the line as words do. */
import {css} from 'lit';

export default css`
  :host {
    display: contents;
  }

  p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 0.5rem;
    align-items: center;
    min-width: 0;
    max-width: 100%;
    margin: 0;
    color: var(--sms-color-muted);
    font-size: 0.875rem;
  }

  strong {
    color: var(--sms-color-ink);
  }

  select,
  input,
  button {
    min-height: 1.8rem;
    padding: 0.1rem 0.5rem;
    font-size: 0.875rem;
  }

  select {
    max-width: 100%;
    text-overflow: ellipsis;
    field-sizing: content;
  }

  /* A long choice goes on in another line, in browsers that can do so. */
  @media (max-width: 40rem) {
    select {
      appearance: base-select;
      text-align: start;
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }

  input:not([type='checkbox']) {
    border: 1px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    color: var(--sms-color-ink);
    font: inherit;
  }

  input[type='number'] {
    width: 5.5em;
    font-variant-numeric: tabular-nums;
  }

  .tick {
    display: inline-flex;
    gap: 0.35rem;
    align-items: center;
    min-height: 1.8rem;
    color: var(--sms-color-ink);
  }

  .tick input {
    width: 1.05rem;
    height: 1.05rem;
    min-height: 0;
    margin: 0;
    accent-color: var(--sms-color-ink);
  }

  .chip {
    font-weight: 600;
  }

  .chip small {
    margin-inline-start: 0.2rem;
    color: var(--sms-color-muted);
    font-weight: 400;
  }

  .opener {
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
  }

  .opener input {
    width: 9rem;
  }

  .refusal {
    color: var(--sms-color-failure);
    font-weight: 600;
  }
`;
