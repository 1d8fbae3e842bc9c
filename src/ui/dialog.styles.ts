/** How a dialog stands over the page. */
import {css} from 'lit';

export default css`
  dialog {
    width: min(28rem, calc(100vw - 2rem));
    padding: 1.1rem 1.25rem;
    border: 1px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    color: var(--sms-color-ink);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }

  h2 {
    margin: 0 0 0.6rem;
    font-size: 1.1rem;
  }
`;
