/** Styles that several elements share: boxes, buttons, focus, and text for screen readers only. */
import {css} from 'lit';

export default css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 3px solid var(--sms-color-current);
    outline-offset: 2px;
  }

  button,
  select,
  .button {
    min-height: 2.25rem;
    padding: 0.35rem 0.8rem;
    border: 1px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    color: var(--sms-color-ink);
    font: inherit;
    cursor: pointer;
  }

  button:hover:not(:disabled, [aria-disabled='true']),
  select:hover {
    background: var(--sms-color-chosen);
  }

  button:disabled,
  button[aria-disabled='true'] {
    border-color: var(--sms-color-line);
    color: var(--sms-color-muted);
    cursor: default;
  }

  /* Names of files, paths and keys. */
  code,
  kbd {
    direction: ltr;
    unicode-bidi: isolate;
  }

  /* A sign that points along the reading. */
  .flow {
    display: inline-block;
  }

  .flow:dir(rtl) {
    transform: scaleX(-1);
  }

  .visually-hidden {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    margin: -1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* No controls on paper. */
  @media print {
    button,
    select,
    .button {
      display: none !important;
    }
  }
`;
