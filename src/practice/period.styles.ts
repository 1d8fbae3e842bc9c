/**
 * The plain grey look of Windows NT 4.0, for all elements of the desktop.
 *
 * The bevels are those of 98.css (MIT licence, © 2020 Jordan Scales), drawn otherwise: with real
 * borders, so that forced colours show them, with a focus that can be seen, with targets of 24 px,
 * with text that grows with the reader's own, and with no font but the reader's.
 */
import {css} from 'lit';

export default css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  p,
  li,
  dd,
  label,
  button {
    unicode-bidi: plaintext;
  }

  :focus-visible {
    outline: 2px solid #000;
    outline-offset: 1px;
  }

  button {
    min-height: max(24px, 1.85em);
    min-width: 5.5em;
    padding: 0.15em 0.7em;
    border: 1px solid;
    border-color: #fff #0a0a0a #0a0a0a #fff;
    border-radius: 0;
    background: #c0c0c0;
    box-shadow:
      inset 1px 1px #dfdfdf,
      inset -1px -1px #808080;
    color: #000;
    font: inherit;
  }

  button:active:not([aria-disabled='true']),
  button[aria-pressed='true'],
  button[aria-expanded='true'] {
    border-color: #0a0a0a #fff #fff #0a0a0a;
    box-shadow:
      inset 1px 1px #808080,
      inset -1px -1px #dfdfdf;
  }

  button[aria-disabled='true'] {
    color: #5a5a5a;
  }

  .sunken {
    border: 1px solid;
    border-color: #808080 #fff #fff #808080;
    background: #fff;
    box-shadow:
      inset 1px 1px #0a0a0a,
      inset -1px -1px #dfdfdf;
  }

  .raised {
    border: 1px solid;
    border-color: #dfdfdf #0a0a0a #0a0a0a #dfdfdf;
    background: #c0c0c0;
    box-shadow:
      inset 1px 1px #fff,
      inset -1px -1px #808080;
  }

  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
  }

  .icon.large {
    width: 2.5em;
    height: 2.5em;
  }

  .icon .o {
    stroke: #000;
  }

  .remark {
    margin: 0;
    color: #3c3c3c;
    font-style: var(--sms-slant);
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }

    .remark {
      color: CanvasText;
    }

    button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }

    button[aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;
