import {css} from 'lit';

export default css`
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem;
    margin-block-end: 1rem;
  }

  .marks li {
    display: grid;
    place-items: center;
    width: 1.8rem;
    height: 1.8rem;
    border: 1px solid var(--sms-color-edge);
    border-radius: 50%;
    color: var(--sms-color-muted);
    font-size: 0.85rem;
    font-variant-numeric: tabular-nums;
  }

  .marks li[aria-current='step'] {
    border: 3px solid var(--sms-color-ink);
    color: var(--sms-color-ink);
    font-weight: 700;
  }

  .marks .right {
    border-color: var(--sms-color-current);
    background: var(--sms-color-current-tint);
    color: var(--sms-color-current);
  }

  .marks .wrong {
    border-color: var(--sms-color-failure);
    border-style: dashed;
    color: var(--sms-color-failure);
  }

  :host {
    container-type: inline-size;
  }

  .item,
  .answer,
  .situation,
  .result {
    display: grid;
    gap: 0.7rem;
    align-content: start;
    min-width: 0;
  }

  .item {
    gap: 1.2rem 2rem;
  }

  .picture {
    block-size: 20rem;
  }

  .situation {
    gap: 0.5rem;
    padding: 0.9rem 1.1rem;
    border-inline-start: 5px solid var(--sms-color-instruction);
  }

  @container (min-width: 54rem) {
    .item {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }

  pre {
    overflow: auto;
    max-height: 19rem;
    margin: 0;
    padding: 0.6rem 0.8rem;
    font-family: var(--sms-font-mono);
    font-size: 0.75rem;
    line-height: 1.6;
  }

  .illustrative {
    color: var(--sms-color-muted);
    font-style: var(--sms-slant);
  }

  .after {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: center;
  }

  .after .primary {
    margin: 0;
  }

  .score {
    font-size: 2rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .result .primary {
    justify-self: start;
  }
`;
