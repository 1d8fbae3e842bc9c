import {css} from 'lit';

export default css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100dvh;
    font-family: var(--sms-font);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1rem;
    align-items: center;
    padding: 0.55rem var(--sms-gutter);
    border-block-end: 1px solid var(--sms-color-line);
    background: var(--sms-color-card);
  }

  h1 {
    margin: 0;
    font-size: 1.15rem;
  }

  sms-nav {
    margin-inline-end: auto;
  }

  small {
    color: var(--sms-color-muted);
    font-size: 0.8rem;
    font-weight: 500;
  }

  @media (max-width: 68rem) {
    header {
      gap: 0.5rem;
      font-size: 0.875rem;
    }

    small {
      display: none;
    }
  }

  @media (max-width: 30rem) {
    header {
      gap: 0.3rem;
      font-size: 0.8rem;
    }

    h1 {
      font-size: 1rem;
    }

    small {
      display: block;
    }

    h1 {
      margin-inline-end: auto;
    }

    sms-nav {
      order: 1;
      flex: 1 0 100%;
    }

    sms-world-toggle {
      order: 2;
      flex: 1 0 100%;
    }
  }

  @media (max-height: 30rem) and (min-width: 33rem) {
    h1 {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
  }

  @media (max-height: 30rem) {
    header {
      gap: 0.2rem 0.4rem;
      padding-block: 0.3rem;
      font-size: 0.8rem;
    }

    sms-world-toggle {
      order: 2;
    }

    h1 {
      font-size: 1rem;
    }

    small {
      display: none;
    }
  }

  main {
    outline: none;
    display: flex;
    flex: 1;
    flex-direction: column;
  }

  sms-lab {
    flex: 1;
  }

  .wait {
    margin: auto;
    color: var(--sms-color-muted);
  }

  .drop {
    position: fixed;
    inset: 0;
    display: grid;
    place-items: center;
    margin: 0;
    border: 4px dashed var(--sms-color-current);
    background: color-mix(in srgb, var(--sms-color-paper) 85%, transparent);
    color: var(--sms-color-current);
    font-size: 1.4rem;
    font-weight: 650;
    pointer-events: none;
  }
`;
