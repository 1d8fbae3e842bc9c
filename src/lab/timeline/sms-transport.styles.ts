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

  /* As wide and as high whatever it says, so that no button moves. */
  p {
    flex: 1 1 8rem;
    align-content: center;
    block-size: 2.4em;
    margin: 0 0 0 0.25rem;
    color: var(--sms-color-muted);
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }

  :host([compact]) {
    div {
      gap: 0.25rem;
    }

    button,
    select {
      flex: none;
      min-inline-size: 1.8rem;
      min-block-size: 2rem;
      padding-block: 0;
    }

    .play {
      min-inline-size: 2.4rem;
    }

    select,
    .help,
    p {
      order: 1;
    }

    /* The captions tell the time too, and the slider tells the step. */
    p {
      flex: none;
      overflow: hidden;
      inline-size: 30%;
      margin-inline: 0.25rem 0;
      font-size: 0.8rem;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  }

  @media (max-width: 50rem) {
    :host([compact]) p {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
    }
  }

  @media (max-width: 25rem) {
    :host([compact]) :is(select, .help) {
      display: none;
    }
  }
`;
