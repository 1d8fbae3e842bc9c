import {css} from 'lit';

export default css`
  :host {
    display: flex;
    flex-direction: column;
    container-type: inline-size;
  }

  .strip {
    padding: 0.45rem var(--sms-gutter);
    border-block-end: 1px solid var(--sms-color-line);
  }

  /* As high before its words are there. */
  .situation {
    min-block-size: 3.65rem;
  }

  .worlds {
    flex: none;
    block-size: clamp(22rem, 46cqi, 44rem);
    outline: none;
  }

  /* What stands there until the picture does. */
  .worlds > p {
    margin: 0;
    padding: 2rem var(--sms-gutter);
    text-align: center;
  }

  .worlds > p:not([role='alert']) {
    color: var(--sms-color-muted);
  }

  .worlds:focus-visible {
    outline: 3px solid var(--sms-color-current);
    outline-offset: -3px;
  }

  @container (max-width: 40rem) {
    .worlds {
      block-size: 36rem;
    }
  }

  /* The picture has what the window leaves. Bounded, as a window may grow with what is in it. */
  :host([fills]) .worlds {
    --above: var(--sms-head, 0px);

    block-size: clamp(7.5rem, 100dvh - var(--above) - var(--playbar), max(62rem, 100dvw));
  }

  /* Before its words are there it counts as one row. */
  :host([fills]:not([framed])) .below-strip {
    --above: calc(var(--sms-head, 0px) + max(3.65rem, var(--situation, 0px)) + 0.9rem + 1px);
  }

  /* First the picture, then what is to be said of it. */
  :host([framed]) > *,
  .playing ~ * {
    order: 3;
  }

  :host([framed]) .strip {
    order: 2;
  }

  :host([framed]) :is(.worlds, .playing) {
    order: 1;
  }

  @media (max-width: 37rem), (max-height: 30rem) {
    .strip {
      order: 2;
    }

    .worlds,
    .playing {
      order: 1;
    }

    :host([fills]:not([framed])) .below-strip {
      --above: var(--sms-head, 0px);
    }
  }

  .playing {
    position: sticky;
    /* Of the same height before its controls are there. */
    min-block-size: 8.2rem;
    inset-block-end: 0;
    z-index: 1;
  }

  /* For a room: the pictures, one line, and nothing else. What covers them covers the whole Lab. */
  :host([presenting]) {
    position: relative;
    background: var(--sms-color-paper);
  }

  :host([presenting]) .playing {
    position: static;
    min-block-size: 44px;
  }

  :host(:fullscreen) .worlds {
    block-size: calc(100dvh - var(--playbar));
  }

  .strip-high {
    min-block-size: 44px;
  }

  sms-playbar {
    border-block-start: 1px solid var(--sms-color-line);
  }

  /* Below the panels, and in sight beneath the controls wherever there is room for both. */
  @media (min-height: 44rem) {
    sms-inspector-dock {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
    }

    :host(:has(sms-inspector-dock)) .playing {
      inset-block-end: max(14rem, var(--dock, 0px));
    }
  }

  /* Text so large in a frame so small: stuck to its foot, the controls would hide the rest. */
  @container (max-width: 19rem) {
    .playing {
      position: static;
    }
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    font-size: 0.9rem;
    font-weight: 600;
  }

  .failed {
    margin: 0;
    padding: 0.6rem var(--sms-gutter);
  }

  /* On paper the run is a table. */
  @media print {
    .strip,
    .playing,
    .worlds:has(~ sms-run-paper),
    sms-differences,
    sms-panels,
    sms-inspector-dock {
      display: none;
    }
  }

  @media (max-height: 30rem) {
    .strip {
      padding-block: 0.3rem;
    }
  }
`;
