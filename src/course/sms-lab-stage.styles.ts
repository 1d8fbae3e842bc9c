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
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    outline: none;
  }

  .worlds:focus-visible {
    outline: 3px solid var(--sms-color-current);
    outline-offset: 3px;
  }

  .worlds.before,
  .worlds.after {
    grid-template: auto auto auto / minmax(0, 1fr);
  }

  @container (min-width: 50rem) {
    .worlds.both {
      grid-template: auto 1fr auto / repeat(2, minmax(0, 1fr));
      gap: 0 1.6rem;
    }
  }
`;
