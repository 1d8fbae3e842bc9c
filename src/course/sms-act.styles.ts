import {css} from 'lit';

export default css`
  :host {
    display: grid;
    gap: 0.8rem;
  }

  .goal,
  .findings li {
    display: grid;
    grid-template-columns: 1.5rem 1fr;
    gap: 0.5rem;
    padding: 0.5rem 0.7rem;
    border: 1px dashed var(--sms-color-edge);
    border-radius: var(--sms-radius);
    line-height: 1.4;
  }

  .goal {
    background: var(--sms-color-card);
    font-weight: 600;
  }

  .findings li {
    color: var(--sms-color-muted);
  }

  .goal small {
    display: block;
    color: var(--sms-color-muted);
    font-weight: 400;
  }

  @media (max-height: 46rem) {
    :host {
      gap: 0.5rem;
    }

    .goal,
    .findings li {
      padding-block: 0.25rem;
      font-size: 0.95rem;
    }
  }

  .goal.reached,
  .findings li.found {
    border: 1px solid var(--sms-color-current);
    background: var(--sms-color-current-tint);
    color: var(--sms-color-ink);
  }

  .goal > :first-child,
  li > :first-child {
    color: var(--sms-color-current);
    font-weight: 700;
  }

  .miss {
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--sms-color-failure);
    line-height: 1.4;
  }

  .late {
    color: var(--sms-color-muted);
    font-size: 0.9rem;
  }

  .compared li {
    display: grid;
    grid-template-columns: 1.4rem 1fr;
    line-height: 1.4;
  }

  .count {
    margin-block-start: 0.6rem;
    font-weight: 500;
  }

  .help {
    display: grid;
    gap: 0.5rem;
  }

  .help > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .help p {
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px dotted var(--sms-color-instruction);
  }

  .help button {
    font-size: 0.9rem;
  }
`;
