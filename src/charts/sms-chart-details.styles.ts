import {css} from 'lit';

export default css`
  h3 {
    margin-block-end: 0.35rem;
  }

  h3 + p,
  p + p {
    margin-block-end: 0.35rem;
  }

  h4 {
    margin-block: 0.85rem 0.3rem;
  }

  .kind {
    margin-inline-start: 0.35rem;
    color: var(--sms-color-muted);
    font-size: 0.82rem;
    font-weight: 400;
  }

  .taken {
    display: grid;
    gap: 0 1rem;
  }

  section {
    min-width: 0;
  }

  .rows {
    position: relative;
    overflow: hidden auto;
    max-height: 11rem;
  }

  .rows.virtual {
    height: 11rem;
  }

  .step {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6rem;
    align-items: center;
    width: 100%;
    min-height: 1.9rem;
    padding-block: 0.15rem;
    border-color: transparent;
    border-block-end-color: var(--sms-color-line);
    border-radius: 0;
    background: none;
    text-align: start;
  }

  .step:focus-visible {
    outline-offset: -3px;
  }

  .step[aria-current='step'] {
    background: var(--sms-color-chosen);
  }

  .step .number {
    font-weight: 650;
  }

  .step time {
    color: var(--sms-color-muted);
  }

  .facts {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  @container (min-width: 30rem) {
    .taken {
      grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
    }
  }
`;
