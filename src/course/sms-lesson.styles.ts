import {css} from 'lit';

export default css`
  :host {
    display: flex;
    flex-direction: column;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1.2rem;
    align-items: center;
    padding: 0.7rem var(--sms-gutter);
    border-block-end: 1px solid var(--sms-color-line);
  }

  /* A page that is of one lesson offers no others. */
  .head a {
    display: var(--sms-others, flex);
    gap: 0.3em;
    align-items: center;
    min-height: 2rem;
    color: var(--sms-color-muted);
    font-weight: 600;
    font-size: 0.9rem;
  }

  h2 {
    margin: 0;
    font-size: 1.15rem;
  }

  .head ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    margin-inline-start: auto;
  }

  .head button {
    min-width: 2rem;
    min-height: 2rem;
    padding: 0;
    border-radius: 1rem;
    color: var(--sms-color-muted);
    font-size: 0.85rem;
    font-variant-numeric: tabular-nums;
  }

  .head .done {
    border-color: var(--sms-color-current);
    background: var(--sms-color-current-tint);
    color: var(--sms-color-current);
  }

  .head [aria-current='step'] {
    border: 3px solid var(--sms-color-ink);
    color: var(--sms-color-ink);
    font-weight: 700;
  }

  @media (max-width: 37rem) {
    .head ol {
      margin-inline-start: 0;
    }
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

  .do,
  .after,
  .coach {
    display: grid;
    gap: 1rem;
    align-content: start;
  }

  .do {
    grid-area: do;
  }

  @media (min-width: 62rem) {
    .layout {
      grid-template: 'say stage' auto 'do stage' 1fr / minmax(22rem, 27rem) minmax(0, 1fr);
      column-gap: 2.2rem;
    }

    .stage {
      position: sticky;
      /* Below what a page keeps at its top. */
      inset-block-start: calc(var(--sms-top, 0px) + 1rem);
      align-self: start;
      padding-inline-start: 2.2rem;
      border-inline-start: 1px solid var(--sms-color-line);
    }

    /* A desktop needs more room than a picture does. */
    .layout.practised {
      grid-template-columns: minmax(16rem, 24rem) minmax(39.5rem, 1fr);
    }
  }

  .coach {
    padding-block-start: 0.4rem;
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

  .say p,
  .then p {
    margin: 0 0 0.65rem;
    line-height: 1.55;
  }

  .then p:last-child {
    margin: 0;
  }

  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: center;
    padding-block-start: 0.9rem;
    border-block-start: 1px solid var(--sms-color-line);
  }

  .moves .primary {
    margin: 0;
  }

  .moves .leaves {
    display: var(--sms-others, inline-block);
  }

  .moves span {
    color: var(--sms-color-muted);
    font-size: 0.9rem;
  }

  /* In a short frame there is less air, and what is asked stands beside the picture or the text. */
  @media (max-height: 46rem) {
    .head {
      padding-block: 0.3rem;
    }

    .layout {
      gap: 0.6rem;
      padding-block: 0.6rem 0.8rem;
    }

    .do {
      gap: 0.6rem;
    }

    h3 {
      margin-block-end: 0.35rem;
      font-size: 1.25rem;
    }

    .say p,
    .then p {
      margin-block-end: 0.3rem;
      font-size: 0.95rem;
      line-height: 1.4;
    }

    .moves {
      padding-block-start: 0.5rem;
    }
  }

  @media (max-height: 46rem) and (min-width: 44rem) {
    .layout:not(.alone, .practised) {
      grid-template: 'say stage' auto 'do stage' 1fr / minmax(15rem, 2fr) minmax(0, 3fr);
      column-gap: 1.2rem;
    }

    /* A picture that is not played needs less width, and its text can have the more. */
    .layout.still {
      grid-template-columns: minmax(15rem, 1fr) minmax(0, 1fr);
    }

    .layout:not(.alone, .practised) .stage {
      position: sticky;
      inset-block-start: calc(var(--sms-top, 0px) + 0.6rem);
      align-self: start;
      padding-inline-start: 1.2rem;
      border-inline-start: 1px solid var(--sms-color-line);
    }

    .layout.alone:not(.test, .compare) {
      grid-template: 'say do' 1fr / minmax(0, 24rem) minmax(0, 38rem);
      column-gap: 1.8rem;
    }
  }

  /* Wider lines make less of them, and below a picture without controls there is room. */
  @media (max-height: 46rem) and (min-width: 68rem) {
    .layout:not(.alone, .practised) {
      grid-template-columns: minmax(15rem, 28.5rem) minmax(0, 1fr);
    }

    .layout.still.pick {
      grid-template: 'say stage' auto 'do do' 1fr / minmax(15rem, 6fr) minmax(0, 5fr);
      row-gap: 0.4rem;
    }
  }

  @media (max-height: 42rem) and (min-width: 68rem) {
    .layout:is(.one, .several, .pick):not(.alone, .practised, .still) {
      grid-template-columns: minmax(15rem, 31rem) minmax(0, 1fr);
    }

    h3 {
      margin-block-end: 0.2rem;
      font-size: 1.15rem;
    }

    .say p {
      margin-block-end: 0.2rem;
      font-size: 0.9rem;
      line-height: 1.33;
    }
  }

  /* On paper a lesson is a handout. */
  @media print {
    .head,
    .layout,
    sms-transcript {
      display: none;
    }
  }
`;
