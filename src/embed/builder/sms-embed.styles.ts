import {css} from 'lit';

export default css`
  dialog {
    width: min(84rem, 100vw - 2rem);
    max-width: none;
    height: min(60rem, 100dvh - 2rem);
    max-height: none;
    padding: 0;
    border: 1px solid var(--sms-color-edge);
    border-radius: calc(2 * var(--sms-radius));
    background: var(--sms-color-card);
    color: var(--sms-color-ink);
    font-family: var(--sms-font);
    line-height: 1.45;
    overscroll-behavior: contain;
  }

  dialog[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  header {
    display: flex;
    gap: 1rem;
    align-items: start;
    justify-content: space-between;
    padding: 0.9rem 1.25rem 0.7rem;
    border-block-end: 1px solid var(--sms-color-line);
  }

  h2 {
    margin: 0;
    font-size: 1.3rem;
    line-height: 1.2;
  }

  header p {
    margin: 0.1rem 0 0;
    color: var(--sms-color-muted);
    overflow-wrap: anywhere;
  }

  h3 {
    margin: 1.1rem 0 0.4rem;
    font-size: 1rem;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
    overflow: auto;
  }

  sms-embed-choices,
  .outcome {
    min-width: 0;
    padding: 0.9rem 1.25rem 1.5rem;
  }

  .outcome {
    background: var(--sms-color-paper);
  }

  @media (min-width: 56rem) and (min-height: 30rem) {
    .columns {
      grid-template-columns: minmax(20rem, 2fr) minmax(0, 3fr);
      overflow: hidden;
    }

    sms-embed-choices,
    .outcome {
      overflow: auto;
    }

    .outcome {
      border-inline-start: 1px solid var(--sms-color-line);
    }
  }

  sms-embed-text,
  sms-embed-lms {
    margin-block-start: 1rem;
  }

  .needs {
    margin: 0 0 1rem;
    padding-inline-start: 1.2rem;
    font-size: 0.925rem;
  }

  .needs code {
    font-family: var(--sms-font-mono);
    overflow-wrap: anywhere;
  }

  .more {
    margin: 0.8rem 0 0;
  }

  a:not(.button) {
    color: var(--sms-color-current);
  }

  @media (max-width: 40rem), (max-height: 30rem) {
    dialog {
      width: 100vw;
      height: 100dvh;
      border: 0;
      border-radius: 0;
    }

    header,
    sms-embed-choices,
    .outcome {
      padding-inline: 0.9rem;
    }
  }
`;
