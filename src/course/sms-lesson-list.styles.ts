import {css} from 'lit';

export default css`
  :host {
    display: block;
  }

  .page {
    display: grid;
    gap: 1.4rem;
    max-width: 68rem;
    margin-inline: auto;
    padding: 1.8rem var(--sms-gutter) 3rem;
  }

  h2 {
    margin: 0 0 0.4rem;
    font-size: 1.8rem;
    line-height: 1.15;
    text-wrap: balance;
  }

  header p {
    max-width: 46rem;
    margin: 0;
    color: var(--sms-color-muted);
    line-height: 1.5;
  }

  ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 27rem), 1fr));
    gap: 0.9rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  a {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.9rem;
    height: 100%;
    padding: 1rem 1.1rem;
    border: 1px solid var(--sms-color-line);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    color: var(--sms-color-ink);
    text-decoration: none;
  }

  a:hover {
    border-color: var(--sms-color-ink);
  }

  .number {
    display: grid;
    place-items: center;
    width: 2.4rem;
    height: 2.4rem;
    border: 2px solid var(--sms-color-edge);
    border-radius: 50%;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .done .number {
    border-color: var(--sms-color-current);
    background: var(--sms-color-current-tint);
    color: var(--sms-color-current);
  }

  .text {
    display: flex;
    flex-direction: column;
    gap: 0.3rem;
  }

  strong {
    font-size: 1.1rem;
  }

  .goal {
    flex: 1;
    color: var(--sms-color-muted);
    line-height: 1.45;
  }

  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 0.8rem;
    align-items: center;
    margin-block-start: 0.4rem;
    color: var(--sms-color-muted);
    font-size: 0.85rem;
    font-variant-numeric: tabular-nums;
  }

  progress {
    flex: 0 1 auto;
    width: min(6rem, 22%);
    height: 0.5rem;
    accent-color: var(--sms-color-current);
  }
`;
