import {css} from 'lit';

export default css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    min-width: 0;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1rem;
    align-items: center;
    justify-content: end;
  }

  fieldset {
    display: flex;
    margin: 0;
    padding: 0;
    border: 1px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
  }

  fieldset label {
    position: relative;
    padding: 0.3rem 0.8rem;
    cursor: pointer;
  }

  fieldset input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  fieldset label:has(:checked) {
    background: var(--sms-color-ink);
    color: var(--sms-color-card);
  }

  fieldset label:first-of-type {
    border-radius: calc(var(--sms-radius) - 1px) 0 0 calc(var(--sms-radius) - 1px);
  }

  fieldset label:last-of-type {
    border-radius: 0 calc(var(--sms-radius) - 1px) calc(var(--sms-radius) - 1px) 0;
  }

  fieldset label:has(:focus-visible) {
    outline: 3px solid var(--sms-color-current);
    outline-offset: 2px;
  }

  sms-desktop {
    flex: 1;
  }

  @media (forced-colors: active) {
    fieldset label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
