/** What the parts of the practice share that are drawn in the page's own look, beside the desktop. */
import {css} from 'lit';

export default css`
  h3,
  p,
  ul,
  ol {
    margin: 0;
  }

  small {
    display: block;
    color: var(--sms-color-muted);
    font-size: 0.85rem;
    font-weight: 400;
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

  .right strong::before {
    content: '✓ ' / '';
  }

  .wrong strong::before {
    content: '✗ ' / '';
  }

  @media (forced-colors: active) {
    .outcome {
      border-color: CanvasText;
    }

    .outcome.wrong {
      border-style: dashed;
    }
  }
`;
