import {css} from 'lit';

export default css`
  :host {
    display: block;
  }

  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding: 0.65rem var(--sms-gutter) 0.75rem;
    border-block-end: 1px solid var(--sms-color-line);
  }

  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1rem;
    max-width: 88rem;
    margin-inline: auto;
    padding: 1.6rem var(--sms-gutter) 3rem;
  }

  h2 {
    margin: 0;
    font-size: clamp(1.45rem, 1rem + 2.2vw, 2.3rem);
    line-height: 1.12;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }

  header {
    display: grid;
    gap: 0.6rem 2.5rem;
    align-items: end;
  }

  @media (min-width: 56rem) {
    header {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  .claim {
    max-width: 46rem;
    margin: 0.5rem 0 0;
    color: var(--sms-color-muted);
    font-size: 1.05rem;
    line-height: 1.45;
  }

  [hidden] {
    display: none;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr));
    gap: 1.1rem;
    align-items: start;
  }

  .how {
    max-width: 40rem;
    margin: 0;
    color: var(--sms-color-muted);
    font-size: 0.85rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
  }

  .how strong {
    color: var(--sms-color-ink);
  }

  @media (max-height: 30rem) {
    .page {
      gap: 0.7rem;
      padding-block-start: 0.7rem;
    }
  }
`;
