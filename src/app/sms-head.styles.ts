import {css} from 'lit';

export default css`
  :host {
    display: block;
  }

  header,
  .bar {
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

  .bar {
    gap: 0.4rem 0.8rem;
    padding-block: 0.4rem;
    font-size: 0.875rem;
  }

  .bar a {
    display: grid;
    grid-auto-flow: column;
    place-items: center;
    min-height: 2.25rem;
    margin-inline-start: auto;
    color: var(--sms-color-muted);
    font-weight: 600;
    text-decoration: none;
    white-space: pre;
  }

  .bar a:hover {
    color: var(--sms-color-ink);
    text-decoration: underline;
  }

  @media (max-width: 84rem) {
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

    header h1 {
      font-size: 1rem;
    }

    small {
      display: block;
    }

    header h1 {
      margin-inline-end: auto;
    }

    header sms-nav {
      order: 1;
      flex: 1 0 100%;
    }

    header sms-world-toggle {
      order: 2;
      flex: 1 0 100%;
    }
  }

  @media (max-height: 30rem) and (min-width: 33rem) {
    header h1 {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
  }

  @media (max-height: 30rem) {
    header,
    .bar {
      gap: 0.2rem 0.4rem;
      padding-block: 0.3rem;
      font-size: 0.8rem;
    }

    header sms-world-toggle {
      order: 2;
    }

    header h1 {
      font-size: 1rem;
    }

    small {
      display: none;
    }
  }
`;
