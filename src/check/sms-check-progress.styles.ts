import {css} from 'lit';

export default css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1.2rem;
    align-items: center;
    min-height: 2.5rem;
    font-variant-numeric: tabular-nums;
  }

  p {
    flex: 1 1 20rem;
    max-width: 46rem;
    margin: 0;
    line-height: 1.5;
  }

  label {
    display: grid;
    flex: 1 1 16rem;
    gap: 0.3rem;
    max-width: 46rem;
    color: var(--sms-color-muted);
    font-size: 0.9rem;
  }

  progress {
    width: 100%;
    height: 0.7rem;
    accent-color: var(--sms-color-current);
  }

  .start {
    border-color: var(--sms-color-ink);
    background: var(--sms-color-ink);
    color: var(--sms-color-paper);
    font-weight: 650;
  }

  .start:hover {
    color: var(--sms-color-ink);
  }
`;
