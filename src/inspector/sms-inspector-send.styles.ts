import {css} from 'lit';

export default css`
  :host {
    display: block;
    padding: 0.6rem 0.75rem 0.75rem;
    font-size: 0.82rem;
  }

  form {
    display: grid;
    gap: 0.25rem;
    justify-items: start;
  }

  label {
    color: var(--sms-color-muted);
  }

  input,
  textarea {
    width: 100%;
    min-height: 2.1rem;
    padding: 0.35rem 0.5rem;
    border: 1px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    color: var(--sms-color-ink);
    font-family: var(--sms-font-mono);
    font-size: 0.82rem;
  }

  textarea {
    resize: vertical;
  }

  .accepted {
    margin: 0 0 0.3rem;
    color: var(--sms-color-muted);
    line-height: 2;
  }

  .event {
    min-height: 1.5rem;
    padding: 0 0.4rem;
    font-family: var(--sms-font-mono);
    font-size: 0.78rem;
  }

  [type='submit'] {
    margin-block-start: 0.3rem;
    font-weight: 600;
  }

  .fault,
  .answer {
    margin: 0.5rem 0 0;
  }

  .fault {
    color: var(--sms-color-failure);
  }

  .answer {
    min-height: 1.2em;
  }
`;
