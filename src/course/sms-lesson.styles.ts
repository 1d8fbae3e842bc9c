import {css} from 'lit';

export default css`
  :host {
    display: flex;
    flex-direction: column;
  }

  .layout {
    display: grid;
    grid-template: 'say' 'stage' 'do' / minmax(0, 1fr);
    gap: 1.1rem;
    flex: 1;
    padding: 1.1rem var(--sms-gutter) 2rem;
  }

  .say {
    grid-area: say;
  }

  .stage {
    grid-area: stage;
  }

  .do {
    display: grid;
    grid-area: do;
    gap: 1rem;
    align-content: start;
  }

  @media (min-width: 62rem) {
    .layout {
      grid-template: 'say stage' auto 'do stage' 1fr / minmax(22rem, 27rem) minmax(0, 1fr);
      column-gap: 2.2rem;
    }

    .stage {
      position: sticky;
      inset-block-start: 1rem;
      align-self: start;
      padding-inline-start: 2.2rem;
      border-inline-start: 1px solid var(--sms-color-line);
    }
  }

  .layout.alone {
    grid-template: 'say' auto 'do' 1fr / minmax(0, 46rem);
    justify-content: center;
  }

  /* A test has a situation beside its question, and a comparison two lists. */
  .layout.alone.test,
  .layout.alone.compare {
    grid-template-columns: minmax(0, 72rem);
  }

  h3 {
    margin: 0 0 0.6rem;
    font-size: 1.5rem;
    line-height: 1.2;
    text-wrap: balance;
    outline: none;
  }

  .say p {
    margin: 0 0 0.65rem;
    line-height: 1.55;
  }
`;
