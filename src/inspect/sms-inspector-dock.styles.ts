import {css} from 'lit';

export default css`
  :host {
    display: block;
  }

  section {
    display: flex;
    flex-direction: column;
    height: max(14rem, var(--height));
    border-block-start: 1px solid var(--sms-color-edge);
    background: var(--sms-color-paper);
  }

  .bar {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
    padding: 0.25rem var(--sms-gutter);
    border-block-end: 1px solid var(--sms-color-line);
    background: var(--sms-color-card);
    font-size: 0.85rem;
  }

  .grip {
    flex: 1 1 6rem;
    height: 1.75rem;
    border-radius: 4px;
    background: linear-gradient(var(--sms-color-edge), var(--sms-color-edge)) center / 3rem 3px
      no-repeat;
    cursor: ns-resize;
    touch-action: none;
  }

  p {
    margin: 0;
    color: var(--sms-color-muted);
  }

  button {
    min-height: 1.75rem;
    padding: 0.1rem 0.7rem;
  }

  iframe {
    flex: 1;
    width: 100%;
    min-height: 0;
    border: 0;
    background: var(--sms-color-paper);
  }

  /* While it is dragged, the frame must not take the mouse. */
  .bar:has(.grip:active) + iframe {
    pointer-events: none;
  }

  @media (forced-colors: active) {
    .grip {
      border: 1px solid CanvasText;
    }
  }
`;
