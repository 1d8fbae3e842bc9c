import {css} from 'lit';

export default css`
  :host {
    display: block;
  }

  div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  button {
    display: grid;
    place-items: center;
    min-width: 2.4rem;
    min-height: 2.4rem;
    padding: 0;
  }

  .play {
    min-width: 3rem;
    border-color: var(--sms-color-ink);
    background: var(--sms-color-ink);
    color: var(--sms-color-paper);
  }

  button.play:hover:not(:disabled) {
    background: var(--sms-color-muted);
  }

  p {
    margin: 0 auto 0 0.25rem;
    color: var(--sms-color-muted);
    font-variant-numeric: tabular-nums;
  }

  @media (max-width: 37rem), (max-height: 30rem) {
    div {
      gap: 0.35rem;
    }

    select {
      padding-inline: 0.2rem;
    }

    button {
      min-width: 2.15rem;
      min-height: 2.15rem;
    }
  }

  /* The captions tell the time too, and the slider tells the step. */
  @media (max-height: 30rem) {
    p {
      overflow: hidden;
      width: 0;
      height: 0;
    }
  }
`;
