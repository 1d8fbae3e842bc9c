import {css} from 'lit';

export default css`
  :host {
    display: grid;
    gap: 0.8rem;
    align-content: start;
    max-width: 72rem;
    container-type: inline-size;
  }

  sms-world-toggle {
    justify-self: start;
  }

  .worlds {
    block-size: clamp(20rem, 56cqi, 34rem);
    outline: none;
  }

  @container (max-width: 36rem) {
    .worlds.both {
      block-size: min(36rem, 80dvh);
    }
  }

  /* In a short frame that has the text beside it: with its controls in sight, where they fit. */
  @media (max-height: 46rem) and (min-width: 62rem) {
    :host {
      gap: 0.5rem;
    }

    .worlds {
      block-size: clamp(18rem, 56cqi, 34rem);
    }

    .setup ~ .worlds {
      block-size: clamp(15rem, 56cqi, 100dvh - 23.5rem);
    }
  }

  /* The fields of the servers take more rows. */
  @media (max-height: 42rem) and (min-width: 62rem) {
    .setup:has(sms-servers-setup) ~ .worlds {
      block-size: clamp(13.5rem, 56cqi, 100dvh - 26.5rem);
    }
  }

  .worlds:focus-visible {
    outline: 3px solid var(--sms-color-current);
    outline-offset: 3px;
  }

  .setup {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: end;
    padding: 0.5rem 0.8rem;
  }

  .setup section {
    display: grid;
    flex: 1 1 20rem;
    gap: 0.35rem;
  }

  .controls {
    display: grid;
    gap: 0.5rem;
    padding: 0.5rem 0.7rem;
  }

  input {
    width: 100%;
    min-height: 1.5rem;
    margin: 0;
    accent-color: var(--sms-color-ink);
  }

  .panel {
    padding: 0.6rem 0.8rem;
  }

  h3 {
    margin: 0 0 0.4rem;
    font-size: 0.95rem;
  }
`;
