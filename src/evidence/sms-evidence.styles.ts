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
  }

  header p {
    max-width: 48rem;
    margin: 0;
    color: var(--sms-color-muted);
    line-height: 1.5;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-block-end: 0.9rem;
  }

  h3 {
    margin: 0;
    font-size: 1.25rem;
  }

  label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    margin-inline-start: auto;
  }

  input {
    min-height: 2.25rem;
    width: 14rem;
    max-width: 100%;
    padding: 0.35rem 0.7rem;
    border: 1px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    color: var(--sms-color-ink);
    font: inherit;
  }

  .count {
    color: var(--sms-color-muted);
    font-variant-numeric: tabular-nums;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: 1.4rem;
    align-items: start;
  }

  h4 {
    display: grid;
    gap: 0.2rem;
    margin: 0 0 0.7rem;
    padding-block-end: 0.5rem;
    border-block-end: 3px solid var(--sms-color-edge);
    font-size: 1rem;
  }

  h4:has(.documented) {
    border-block-end-color: var(--sms-color-current);
  }

  h4:has(.inferred) {
    border-block-end-style: dashed;
    border-block-end-color: var(--sms-color-instruction);
  }

  h4:has(.assumed) {
    border-block-end-style: dotted;
    border-block-end-color: var(--sms-color-stale);
  }

  .standing {
    text-transform: capitalize;
  }

  .meaning {
    color: var(--sms-color-muted);
    font-weight: 500;
    font-size: 0.9rem;
  }

  .none {
    color: var(--sms-color-muted);
  }

  ul {
    display: grid;
    gap: 0.6rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;
