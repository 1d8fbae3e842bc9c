import {css} from 'lit';

export default css`
  :host,
  .files {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1rem;
    font-variant-numeric: tabular-nums;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    padding: 0.9rem 1rem;
    border: 1px solid var(--sms-color-line);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
  }

  section > button {
    justify-self: start;
  }

  h3 {
    font-size: 1.05rem;
  }

  ul {
    display: grid;
    gap: 0.5rem;
    padding: 0;
    list-style: none;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.8rem;
    align-items: center;
  }

  .row > .name {
    flex: 1 1 8.5rem;
    overflow-wrap: break-word;
  }

  .buttons {
    display: flex;
    gap: 0.4rem;
  }

  .row > details {
    flex: 1 1 100%;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3rem;
    min-width: 0;
    margin: 0;
    padding: 0.6rem 0.8rem;
    border: 1px solid var(--sms-color-line);
    border-radius: var(--sms-radius);
  }

  label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5rem;
    align-items: start;
    min-height: 24px;
    overflow-wrap: break-word;
  }

  input[type='radio'],
  input[type='checkbox'] {
    width: 1.5rem;
    min-width: 24px;
    height: 1.5rem;
    min-height: 24px;
    margin: 0;
    accent-color: var(--sms-color-current);
  }

  .prompt {
    height: 18rem;
    margin-block-start: 0.5rem;
  }
`;
