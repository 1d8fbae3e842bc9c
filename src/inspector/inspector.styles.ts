/** Styles that the panes of the inspector share: lists, code, and what is said beside it. */
import {css} from 'lit';

export default css`
  :host {
    display: block;
  }

  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  code,
  pre {
    font-family: var(--sms-font-mono);
    font-size: 0.78rem;
    overflow-wrap: anywhere;
  }

  .word,
  .empty {
    color: var(--sms-color-muted);
  }
`;
