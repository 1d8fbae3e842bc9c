/** How a screen that is read looks: a column in the middle, with a heading and an introduction. */
import {css} from 'lit';

export default css`
  :host {
    display: block;
  }

  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem;
    max-width: 86rem;
    margin-inline: auto;
    padding: 1.8rem var(--sms-gutter) 3rem;
  }

  h2 {
    margin: 0 0 0.4rem;
    font-size: 1.8rem;
    line-height: 1.15;
    text-wrap: balance;
    /* Japanese breaks between phrases, not within a word. */
    word-break: auto-phrase;
  }

  header p {
    max-width: 48rem;
    margin: 0;
    color: var(--sms-color-muted);
    line-height: 1.5;
  }
`;
