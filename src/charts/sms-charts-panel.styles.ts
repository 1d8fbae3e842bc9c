import {css} from 'lit';

export default css`
  .worlds {
    display: grid;
    gap: 1rem 1.25rem;
  }

  section,
  sms-chart-details {
    min-width: 0;
  }

  h3 {
    margin-block-end: 0.35rem;
  }

  .lone {
    margin-block-end: 0.5rem;
  }

  sms-chart-now {
    margin-block-start: 0.45rem;
  }

  .tools {
    gap: 0.4rem 0.6rem;
    margin-block-end: 0.6rem;
  }

  .tools > * {
    max-width: 100%;
    white-space: normal;
  }

  .group {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }

  .group button {
    min-width: 2.25rem;
    padding-inline: 0.45rem;
  }

  .zoom {
    font-variant-numeric: tabular-nums;
  }

  .tools svg {
    display: block;
    margin: auto;
  }

  .words {
    display: grid;
    gap: 1.25rem;
    margin-block-start: 1.25rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--sms-color-line);
  }

  /* The controls of the Lab are stuck to its foot. */
  sms-chart-details {
    scroll-margin-block: 1rem 9rem;
  }

  @container (max-width: 38rem) {
    .tools {
      font-size: 0.82rem;
    }

    .tools > .push {
      margin-inline-start: 0;
    }

    .tools > button {
      padding-inline: 0.55rem;
    }
  }

  @container (min-width: 58rem) {
    .worlds.both {
      grid-template-columns: 1fr 1fr;
    }

    .words {
      grid-template-columns: 1fr 1fr;
    }

    /* In sight while the outline beside it is walked. */
    sms-chart-details {
      position: sticky;
      inset-block-start: 1rem;
      align-self: start;
    }
  }
`;
