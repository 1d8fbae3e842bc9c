import {css} from 'lit';

export default css`
  :host {
    display: flex;
    flex-direction: column;
    container-type: inline-size;
  }

  .strip {
    padding: 0.55rem var(--sms-gutter);
    border-block-end: 1px solid var(--sms-color-line);
  }

  .worlds {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1;
    outline: none;
  }

  .worlds:focus-visible {
    outline: 3px solid var(--sms-color-current);
    outline-offset: -3px;
  }

  sms-world {
    padding: 0.8rem var(--sms-gutter);
  }

  sms-world + sms-world {
    border-block-start: 1px solid var(--sms-color-line);
  }

  .worlds.before,
  .worlds.after {
    grid-template: auto 1fr auto / minmax(0, 54rem);
    justify-content: center;
  }

  @container (min-width: 58rem) {
    .worlds.both {
      grid-template: auto 1fr auto / repeat(2, minmax(0, 1fr));
    }

    sms-world + sms-world {
      border-block-start: none;
      border-inline-start: 1px solid var(--sms-color-line);
    }
  }

  sms-playbar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    border-block-start: 1px solid var(--sms-color-line);
  }

  /* Below the panels, and in sight beneath the controls wherever there is room for both. */
  @media (min-height: 44rem) {
    sms-inspector-dock {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
    }

    :host(:has(sms-inspector-dock)) sms-playbar {
      inset-block-end: max(14rem, var(--dock, 0px));
    }
  }

  /* Text so large in a frame so small: stuck to its foot, the controls would hide the rest. */
  @container (max-width: 19rem) {
    sms-playbar {
      position: static;
    }
  }

  .failed {
    margin: 0;
    padding: 0.6rem var(--sms-gutter);
  }

  @media (max-height: 30rem) {
    .strip {
      padding-block: 0.3rem;
    }
  }
`;
