import {css} from 'lit';

export default css`
  form {
    display: grid;
    gap: 0.7rem;
  }

  .field {
    display: grid;
    gap: 0.2rem;
    font-weight: 600;
  }

  .field input {
    min-height: 2.25rem;
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
    background: var(--sms-color-paper);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1.2rem;
    margin: 0;
    padding: 0;
    border: none;
  }

  legend {
    margin-block-end: 0.2rem;
    padding: 0;
    font-weight: 600;
  }

  .choice {
    display: flex;
    gap: 0.45rem;
    align-items: center;
    min-height: 1.75rem;
  }

  .choice input {
    width: 1.1rem;
    height: 1.1rem;
    margin: 0;
    accent-color: var(--sms-color-ink);
  }

  .help {
    margin: -0.5rem 0 0;
    color: var(--sms-color-muted);
    font-size: 0.85rem;
  }

  .refusal {
    margin: 0;
    color: var(--sms-color-failure);
    font-weight: 600;
  }

  .refusal:empty {
    display: none;
  }

  .buttons {
    display: flex;
    justify-content: space-between;
  }

  .done {
    border-color: var(--sms-color-ink);
    background: var(--sms-color-ink);
    color: var(--sms-color-paper);
  }

  button.done:hover {
    background: var(--sms-color-muted);
  }
`;
