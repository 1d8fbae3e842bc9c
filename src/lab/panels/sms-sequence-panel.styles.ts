import {css} from 'lit';

export default css`
  .limit {
    flex-basis: 100%;
    font-size: 0.82rem;
  }

  .diagrams,
  .lists {
    display: grid;
    gap: 1rem 1.25rem;
  }

  section {
    min-width: 0;
  }

  h3 {
    margin-block-end: 0.35rem;
  }

  details {
    margin-block-start: 0.75rem;
  }

  summary {
    padding-block: 0.3rem;
    cursor: pointer;
  }

  ol {
    margin: 0.25rem 0 0;
    padding-inline-start: 2.75rem;
    line-height: 1.5;
  }

  li[aria-current='step'] {
    background: var(--sms-color-chosen);
  }

  @container (min-width: 58rem) {
    .diagrams.both,
    .lists.both {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
