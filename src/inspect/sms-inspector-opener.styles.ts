import {css} from 'lit';

export default css`
  :host {
    display: block;
    position: relative;
  }

  #opener {
    max-width: 100%;
    min-height: 2.1rem;
    anchor-name: --inspector;
    font-size: 0.9rem;
    font-weight: 600;
  }

  [popover] {
    position: fixed;
    inset: auto var(--sms-gutter) 1rem auto;
    width: min(19rem, calc(100vw - 2rem));
    margin: 0;
    padding: 0.6rem;
    border: 1px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    color: var(--sms-color-ink);
    box-shadow: 0 8px 24px rgb(0 0 0 / 18%);
  }

  /* WebKit stretches a grid that is placed by an anchor over the height of the window. */
  [popover]:popover-open {
    display: flex;
    flex-direction: column;
    gap: 0.3rem;
  }

  [popover] > button {
    text-align: start;
  }

  [popover] p {
    margin: 0 0.2rem 0.2rem;
    color: var(--sms-color-muted);
    font-size: 0.85rem;
    text-wrap: pretty;
  }

  [popover] .blocked {
    padding-inline-start: 0.5rem;
    border-inline-start: 4px double var(--sms-color-failure);
    color: var(--sms-color-ink);
  }

  @supports (position-area: block-start span-inline-start) {
    [popover] {
      inset: auto;
      margin-block: 0.3rem;
      position-anchor: --inspector;
      position-area: block-start span-inline-start;
      position-try-fallbacks: flip-block, flip-inline;
    }

    .below {
      position-area: block-end span-inline-start;
    }
  }

  .news {
    position: absolute;
    inset: auto 0 calc(100% + 0.4rem) auto;
    z-index: 2;
    width: max-content;
    max-width: min(24rem, calc(100vw - 2 * var(--sms-gutter)));
  }

  .news p {
    margin: 0;
    padding: 0.5rem 0.7rem;
    border: 1px solid var(--sms-color-edge);
    border-inline-start: 4px double var(--sms-color-failure);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
    font-size: 0.9rem;
    overflow-wrap: anywhere;
  }

  .news button {
    display: block;
    min-height: 1.75rem;
    margin-block-start: 0.35rem;
    padding: 0.1rem 0.6rem;
  }

  dialog p {
    margin: 0 0 0.75rem;
    color: var(--sms-color-muted);
    font-size: 0.9rem;
  }

  label {
    display: block;
    margin-block-end: 0.25rem;
    font-weight: 600;
  }

  input {
    width: 100%;
    min-height: 2.25rem;
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    color: var(--sms-color-ink);
    font: inherit;
  }

  dialog .fault {
    margin: 0.4rem 0 0;
    color: var(--sms-color-failure);
    overflow-wrap: anywhere;
  }

  /* In the tree, and heard, when it is filled. */
  dialog .fault:empty {
    position: absolute;
  }

  .buttons {
    display: flex;
    gap: 0.5rem;
    margin-block-start: 1rem;
  }
`;
