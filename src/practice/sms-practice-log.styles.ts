import {css} from 'lit';

export default css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
  }

  p,
  ul,
  ol {
    margin: 0;
  }

  .none {
    color: var(--sms-color-muted);
  }

  .outcome {
    padding: 0.7rem 0.9rem;
    border: 1px solid transparent;
    border-inline-start: 4px solid var(--sms-color-edge);
    background: var(--sms-color-card);
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

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  summary {
    min-height: 24px;
    color: var(--sms-color-muted);
    cursor: pointer;
  }

  ul,
  ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
    padding-block-start: 0.4rem;
    padding-inline-start: 1.3rem;
  }

  small {
    display: block;
    color: var(--sms-color-muted);
    font-size: 0.85rem;
  }

  .standing {
    margin-inline-end: 0.3rem;
    padding: 0 0.35rem;
    border: 1px solid var(--sms-color-edge);
    border-radius: 0.25rem;
  }

  small.wrong::before {
    color: var(--sms-color-stale);
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
