/** How the fields and the foremost button of the screen that embeds look: a name above what is chosen, in as many columns as there is room for. */
import {css} from 'lit';

export default css`
  :host {
    display: block;
    min-width: 0;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 0.7rem 0.9rem;
    align-items: end;
  }

  .field {
    display: grid;
    gap: 0.2rem;
    min-width: 0;
  }

  .field > span,
  legend {
    padding: 0;
    color: var(--sms-color-muted);
    font-size: 0.85rem;
    font-weight: 600;
  }

  .wide {
    grid-column: 1 / -1;
  }

  input:is([type='text'], [type='number'], :not([type])) {
    min-height: 2.25rem;
    min-width: 0;
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    color: var(--sms-color-ink);
    font: inherit;
  }

  input[aria-invalid='true'] {
    border-color: var(--sms-color-failure);
    border-width: 2px;
  }

  select {
    min-width: 0;
    max-width: 100%;
  }

  .check {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-height: 2.25rem;
  }

  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    width: 1.15rem;
    height: 1.15rem;
    margin: 0;
    accent-color: var(--sms-color-current);
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .some {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 0 1.1rem;
  }

  .some legend {
    float: inline-start;
    width: 100%;
  }

  .primary {
    border-color: var(--sms-color-ink);
    background: var(--sms-color-ink);
    color: var(--sms-color-paper);
    font-weight: 600;
    text-decoration: none;
  }

  .primary:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--sms-color-current);
  }

  .primary[aria-disabled='true'] {
    background: var(--sms-color-card);
  }

  .fault {
    grid-column: 1 / -1;
    margin: 0;
    color: var(--sms-color-failure);
    font-size: 0.9rem;
  }

  /* In the tree, and heard, when it is filled. */
  .fault:empty {
    position: absolute;
  }
`;
