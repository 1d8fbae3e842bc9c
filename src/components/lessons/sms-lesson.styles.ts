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
    grid-template: 'say' auto 'do' 1fr / minmax(0, 44rem);
    justify-content: center;
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

  .then:empty,
  .then:not(:has(p)) {
    display: none;
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

  .next {
    padding-inline: 1.6rem;
    border-color: var(--sms-color-ink);
    background: var(--sms-color-ink);
    color: var(--sms-color-paper);
    font-weight: 650;
  }

  button.next:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--sms-color-muted);
  }

  #why {
    color: var(--sms-color-muted);
    font-size: 0.9rem;
  }
`;
