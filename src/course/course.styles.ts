/** What the parts of a lesson share: questions, choices, plain lists, cards and the main button. */
import {css} from 'lit';

export default css`
  :host {
    display: block;
  }

  p {
    margin: 0;
    line-height: 1.45;
  }

  ol,
  ul,
  fieldset {
    display: grid;
    gap: 0.4rem;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: none;
    list-style: none;
  }

  legend,
  .prompt {
    margin-block-end: 0.6rem;
    padding: 0;
    font-weight: 650;
    line-height: 1.4;
  }

  summary {
    min-height: 1.75rem;
    padding-block: 0.2rem;
    color: var(--sms-color-muted);
    cursor: pointer;
  }

  summary + :is(ol, ul) {
    margin-block-start: 0.4rem;
  }

  .card {
    border: 1px solid var(--sms-color-line);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
  }

  .choice {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.1rem 0.65rem;
    align-items: start;
    padding: 0.55rem 0.75rem;
    border: 1px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    line-height: 1.4;
    cursor: pointer;
  }

  .primary {
    margin-block-start: 0.7rem;
    padding-inline: 1.4rem;
    border-color: var(--sms-color-ink);
    background: var(--sms-color-ink);
    color: var(--sms-color-paper);
    font-weight: 650;
  }

  @media (max-height: 46rem) {
    legend,
    .prompt {
      margin-block-end: 0.35rem;
    }

    fieldset {
      gap: 0.25rem;
    }

    .choice {
      padding-block: 0.25rem;
      font-size: 0.95rem;
    }
  }

  /* Lower still, as the frame of an LMS: smaller letters rather than a question out of sight. */
  @media (max-height: 42rem) and (min-width: 62rem) {
    legend,
    .prompt {
      margin-block-end: 0.25rem;
      font-size: 0.95rem;
      line-height: 1.3;
    }

    .choice {
      column-gap: 0.5rem;
      padding: 0.2rem 0.6rem;
      font-size: 0.9rem;
      line-height: 1.3;
    }

    .primary {
      margin-block-start: 0.4rem;
    }
  }

  .choice:hover {
    background: var(--sms-color-chosen);
  }

  .choice:has(:checked) {
    border-color: var(--sms-color-ink);
    box-shadow: inset 0 0 0 1px var(--sms-color-ink);
  }

  .choice:has(:focus-visible) {
    outline: 3px solid var(--sms-color-current);
    outline-offset: 2px;
  }

  .choice input {
    width: 1.1rem;
    height: 1.1rem;
    margin: 0.12rem 0 0;
    outline: none;
    accent-color: var(--sms-color-ink);
  }

  .choice.right {
    border-color: var(--sms-color-current);
    background: var(--sms-color-current-tint);
  }

  .choice.wrong {
    border-color: var(--sms-color-failure);
    border-style: dashed;
    background: var(--sms-color-failure-tint);
  }

  .mark {
    font-weight: 650;
    font-size: 0.85rem;
  }

  .right > .mark {
    color: var(--sms-color-current);
  }

  .wrong > .mark {
    color: var(--sms-color-failure);
  }

  .because {
    grid-column: 2 / -1;
    margin: 0.25rem 0 0;
    font-size: 0.9rem;
  }

  button.primary:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--sms-color-muted);
  }

  button.primary[aria-disabled='true'] {
    border-color: var(--sms-color-line);
    background: var(--sms-color-card);
    color: var(--sms-color-muted);
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-width: 3px;
    }
  }
`;
