import {css} from 'lit';

export default css`
  section {
    padding: 0.75rem 1rem 0.6rem;
    border: 1px solid var(--sms-color-line);
    border-inline-start: 4px solid var(--sms-color-line);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
  }

  section.newest {
    border-inline-start-color: var(--sms-color-instruction);
  }

  section + section,
  section + .empty {
    margin-block-start: 0.75rem;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    margin-block-end: 0.35rem;
  }

  header button {
    min-height: 1.75rem;
    margin-inline-start: auto;
    padding-block: 0.1rem;
    font-size: 0.85rem;
  }

  .empty button {
    margin-block-start: 0.6rem;
  }

  h3 {
    color: var(--sms-color-instruction);
  }

  .head,
  .known,
  .meaning {
    color: var(--sms-color-muted);
    font-size: 0.82rem;
  }

  .head {
    font-weight: 650;
  }

  .head,
  .field {
    display: grid;
    gap: 0 1.25rem;
    padding-block: 0.22rem;
  }

  .field {
    border-block-start: 1px solid var(--sms-color-line);
  }

  .field.loss {
    margin-inline: -0.5rem;
    padding-inline: 0.5rem;
    border-radius: 4px;
    background: var(--sms-color-stale-tint);
  }

  .field.loss .name {
    font-weight: 700;
  }

  .name {
    font-weight: 600;
  }

  .value {
    font-family: var(--sms-font-mono);
    font-size: 0.85rem;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  .value .tag {
    font-family: var(--sms-font);
  }

  .value i {
    color: var(--sms-color-muted);
  }

  .yes {
    padding: 0.05em 0.4em;
    border-radius: 4px;
    background: var(--sms-color-current-tint);
    color: var(--sms-color-current);
    font-weight: 650;
  }

  s {
    padding: 0.05em 0.4em;
    border-radius: 4px;
    background: var(--sms-color-stale-tint);
    color: var(--loss-ink);
    text-decoration-thickness: 2px;
  }

  .why {
    color: var(--loss-ink);
    font-family: var(--sms-font);
    font-size: 0.82rem;
  }

  @container (min-width: 44rem) {
    .head,
    .field {
      grid-template-columns: 13rem 1fr 1fr;
    }

    :is(.before, .after) :is(.head, .field) {
      grid-template-columns: 13rem 1fr;
    }
  }

  @container (max-width: 67.99rem) {
    .newest .head > :last-child {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }

    .meaning {
      grid-column: 1 / -1;
      order: 1;
    }
  }

  @container (min-width: 68rem) {
    /* Older sections leave the last column free, so that values stand below each other. */
    .head,
    .field {
      grid-template-columns: 13rem 0.8fr 0.8fr 1.5fr;
    }

    :is(.before, .after) :is(.head, .field) {
      grid-template-columns: 13rem 0.8fr 1.5fr;
    }
  }

  @container (max-width: 43.99rem) {
    section {
      padding-inline: 0.75rem;
    }

    .head,
    .field {
      grid-template-columns: 1fr 1fr;
      gap: 0 0.75rem;
    }

    .field {
      padding-block: 0.4rem;
    }

    .head {
      position: sticky;
      inset-block-start: 0;
      background: var(--sms-color-card);
    }

    .head > :first-child {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }

    .name,
    .before .value,
    .after .value {
      grid-column: 1 / -1;
    }
  }
`;
