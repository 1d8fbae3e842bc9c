import {css} from 'lit';

export default css`
  :host {
    display: block;
  }

  .place {
    position: absolute;
    display: flex;
    flex-direction: column;
    gap: 0.4rem;
  }

  canvas {
    flex: 1;
    width: 100%;
    min-height: 0;
    cursor: pointer;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9rem;
    margin: 0;
    padding: 0;
    font-size: 0.8rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    list-style: none;
  }

  .stale {
    color: var(--sms-color-stale);
  }

  .current,
  .receiving {
    color: var(--sms-color-current);
  }

  .unreachable {
    color: var(--sms-color-failure);
  }

  .finder {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.6rem;
    align-items: center;
    min-height: 3.2rem;
    font-size: 0.8rem;
  }

  input {
    width: 9rem;
    min-height: 1.75rem;
    padding: 0.1rem 0.5rem;
    border: 1px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    color: var(--sms-color-ink);
    font: inherit;
  }

  output {
    flex: 1 1 8rem;
  }
`;
