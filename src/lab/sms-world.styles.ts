import {css} from 'lit';

export default css`
  /* Head, picture and caption stand level with those of the world beside it. */
  :host,
  section {
    display: grid;
    grid-row: span 3;
    grid-template: subgrid / minmax(0, 1fr);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 0.4rem;
  }

  select {
    justify-self: start;
    max-width: 100%;
    /* Clear of the controls at the foot of a small screen, when it takes the focus. */
    scroll-margin-block-end: 16rem;
    min-height: 1.9rem;
    margin-inline-start: -0.5rem;
    field-sizing: content;
    padding: 0.1rem 0.5rem;
    border-color: transparent;
    background: transparent;
    font-size: 1.05rem;
    font-weight: 650;
  }

  select:hover {
    border-color: var(--sms-color-edge);
  }

  h2:not(.visually-hidden) {
    margin: 0;
    font-size: 1.05rem;
    font-weight: 650;
    line-height: 1.9rem;
  }

  .dll {
    flex-basis: 100%;
    margin: 0.1rem 0 0;
    color: var(--sms-color-muted);
    font-family: var(--sms-font-mono);
    font-size: 0.75rem;
  }

  .job {
    margin: 0;
    color: var(--sms-color-muted);
    font-size: 0.9rem;
    white-space: nowrap;
  }

  .job.pointed {
    padding: 0.15rem 0.5rem;
    border: 3px dotted var(--sms-color-instruction);
    border-radius: var(--sms-radius);
  }

  .job strong {
    color: var(--sms-color-ink);
  }

  .caption {
    min-height: 4.6rem;
    margin: 0.8rem 0 0;
    padding: 0.6rem 0.8rem;
    border: 1px solid var(--sms-color-line);
    border-inline-start: 4px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    font-size: 0.9rem;
    line-height: 1.4;
  }

  sms-site-picture {
    margin-block: auto;
  }

  /* Where the picture fills the screen, what is said of it comes first. */
  @media (max-width: 37rem), (max-height: 30rem) {
    .caption {
      grid-row: 2;
      /* Room for the longest, so that the picture does not jump while it plays. */
      min-height: 7.2rem;
      margin: 0.2rem 0 0.5rem;
    }
  }

  @media (max-height: 30rem) {
    .dll {
      display: none;
    }

    .caption {
      min-height: 4.6rem;
      padding-block: 0.3rem;
      font-size: 0.85rem;
    }
  }

  time {
    color: var(--sms-color-muted);
    font-variant-numeric: tabular-nums;
  }

  .lost,
  .harm {
    border-inline-start-color: var(--sms-color-stale);
  }

  .failure {
    border-inline-start-color: var(--sms-color-failure);
  }

  .good {
    border-inline-start-color: var(--sms-color-current);
  }

  .effect {
    font-weight: 650;
  }

  .lost .effect,
  .harm .effect {
    color: var(--sms-color-stale);
  }

  .failure .effect {
    color: var(--sms-color-failure);
  }

  .good .effect {
    color: var(--sms-color-current);
  }
`;
