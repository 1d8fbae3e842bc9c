import {css} from 'lit';

export default css`
  h3 {
    margin: 1.1rem 0 0.4rem;
    font-size: 1rem;
  }

  .ways {
    display: grid;
    gap: 0.35rem;
  }

  .ways legend {
    margin-block-end: 0.35rem;
    color: var(--sms-color-ink);
    font-size: 1rem;
  }

  .ways label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.6rem;
    align-items: start;
    padding: 0.45rem 0.75rem;
    border: 1px solid var(--sms-color-line);
    border-radius: var(--sms-radius);
    cursor: pointer;
  }

  .ways label:hover {
    border-color: var(--sms-color-edge);
  }

  .ways label:has(:checked) {
    border-color: var(--sms-color-ink);
    background: var(--sms-color-chosen);
    box-shadow: inset 3px 0 0 var(--sms-color-ink);
  }

  .ways label:has(:focus-visible) {
    outline: 3px solid var(--sms-color-current);
    outline-offset: 1px;
  }

  .ways input:focus-visible {
    outline: none;
  }

  .ways input {
    margin-block-start: 0.15rem;
  }

  .ways span {
    font-weight: 600;
  }

  .ways small {
    grid-column: 2;
    color: var(--sms-color-muted);
    font-size: 0.85rem;
  }

  .step {
    margin-block-end: 0.7rem;
  }

  @media (max-width: 40rem), (max-height: 30rem) {
    .ways small {
      display: none;
    }

    .ways label:has(:checked) small {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .ways label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
