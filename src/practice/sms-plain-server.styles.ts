/** For the server without a desktop, and its files. */
import {css} from 'lit';

export default css`
  :host {
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

  h3,
  p,
  ul {
    margin: 0;
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
    overflow-wrap: anywhere;
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
    overflow-wrap: anywhere;
  }

  input[type='radio'] {
    width: 1.5rem;
    min-width: 24px;
    height: 1.5rem;
    min-height: 24px;
    margin: 0;
    accent-color: var(--sms-color-current);
  }

  small {
    display: block;
    color: var(--sms-color-muted);
    font-size: 0.85rem;
  }

  summary {
    min-height: 24px;
    cursor: pointer;
  }

  .outcome {
    padding: 0.6rem 0.8rem;
    border: 1px solid transparent;
    border-inline-start: 4px solid var(--sms-color-edge);
    background: var(--sms-color-paper);
    overflow-wrap: anywhere;
  }

  .outcome.right {
    border-inline-start-color: var(--sms-color-current);
    background: var(--sms-color-current-tint);
  }

  .outcome.wrong {
    border-inline-start-color: var(--sms-color-stale);
    background: var(--sms-color-stale-tint);
  }

  .outcome.right strong::before {
    content: '✓ ' / '';
  }

  .outcome.wrong strong::before {
    content: '✗ ' / '';
  }

  .prompt {
    height: 18rem;
    margin-block-start: 0.5rem;
  }

  @media (forced-colors: active) {
    .outcome {
      border-color: CanvasText;
    }
  }
`;
