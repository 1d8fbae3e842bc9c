import {css} from 'lit';

export default css`
  :host {
    display: flex;
    flex-direction: column;
    background: var(--sms-color-paper);
    color: var(--sms-color-ink);
    font-family: var(--sms-font);
    line-height: normal;
    text-align: start;
  }

  .main {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    outline: none;
  }

  .main > :is(sms-story, sms-lab, sms-lessons, sms-check, sms-evidence) {
    flex: 1;
  }

  .main > sms-story[fills] {
    min-block-size: calc(100dvh - var(--sms-head, 0px));
  }

  .main > p {
    width: min(30rem, 100%);
    margin: auto;
    padding: 2rem var(--sms-gutter);
    line-height: 1.5;
    text-align: center;
  }

  p[role='alert'] > button {
    display: block;
    margin: 1rem auto 0;
  }

  /* The comic: under the story for readers who ask for less motion, and in its place on paper. */
  .behind {
    display: none;
  }

  /* The app has a head of its own. Important, as the rules of the page would else win. */
  @media not print {
    ::slotted(header) {
      display: none !important;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .behind {
      display: block;
      border-block-start: 1px solid var(--sms-color-line);
    }

    sms-story:has(+ .behind) {
      flex: none;
      block-size: calc(100dvh - var(--sms-head, 0px));
    }
  }

  @media print {
    sms-head:has(+ .main > .behind),
    sms-story:has(+ .behind) {
      display: none;
    }

    .behind {
      display: block;
      border: 0;
    }
  }

  sms-head[hidden] {
    display: none;
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

  /* In another page, just what stands there is covered. */
  :host([where='element']) {
    position: relative;
  }

  :host([where='element']) .drop {
    position: absolute;
  }

  /* The one control of what else has none: it moves by itself, so it can be stopped. */
  .pause {
    position: absolute;
    inset-block-end: 0.6rem;
    inset-inline-end: 0.6rem;
    display: grid;
    place-items: center;
    min-width: 2.4rem;
    padding: 0;
  }

  @media print {
    sms-head,
    sms-notes,
    .pause {
      display: none;
    }
  }
`;
