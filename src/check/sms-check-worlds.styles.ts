import {css} from 'lit';

export default css`
  :host {
    display: block;
  }

  .worlds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
    gap: 0.9rem;
  }

  section {
    display: grid;
    grid-template-rows: auto auto 1fr;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    padding: 1rem 1.1rem 0.9rem;
    border: 1px solid var(--sms-color-line);
    border-block-start: 5px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
  }

  section.fails {
    border-block-start-color: var(--sms-color-stale);
  }

  section.holds {
    border-block-start-color: var(--sms-color-current);
  }

  h3 {
    margin: 0;
    font-size: 1rem;
  }

  .answer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.7rem;
    align-items: baseline;
    margin: 0;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }

  .answer strong {
    display: inline-flex;
    gap: 0.45rem;
    align-items: center;
    font-size: 2.6rem;
    line-height: 1;
    letter-spacing: -0.02em;
  }

  .answer svg {
    width: 0.62em;
    height: 0.62em;
  }

  .fails strong {
    color: var(--sms-color-stale);
  }

  .holds strong {
    color: var(--sms-color-current);
  }

  .pending strong {
    color: var(--sms-color-muted);
  }

  .note {
    align-self: end;
    margin: 0;
    color: var(--sms-color-muted);
    font-size: 0.82rem;
    line-height: 1.4;
  }

  @media (max-height: 30rem) {
    section {
      padding: 0.6rem 0.8rem;
    }

    .answer strong {
      font-size: 1.7rem;
    }
  }
`;
