import {css} from 'lit';

export default css`
  .start {
    margin-block-end: 0.6rem;
  }

  .grid {
    border: 1px solid var(--sms-color-line);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    overflow: hidden;
  }

  .head,
  .row {
    display: grid;
    gap: 0 1.25rem;
    width: 100%;
    padding: 0.45rem 0.9rem;
  }

  .head {
    border-block-end: 1px solid var(--sms-color-line);
    border-inline-start: 4px solid transparent;
    font-weight: 650;
    /* As wide as the rows below, which may have a scroll bar. */
    overflow: hidden;
    scrollbar-gutter: stable;
  }

  .rows {
    position: relative;
    overflow: hidden auto;
    max-height: 27rem;
    scrollbar-gutter: stable;
  }

  .rows.virtual {
    height: 27rem;
  }

  .row {
    border-block-end: 1px solid var(--sms-color-line);
    border-inline-start: 4px solid transparent;
    cursor: pointer;
  }

  .row.found {
    outline: 2px solid var(--sms-color-stale);
    outline-offset: -2px;
  }

  /* All of it on paper, and none of it cut off. */
  @media print {
    .rows,
    .rows.virtual {
      overflow: visible;
      height: auto;
      max-height: none;
    }

    .hidden {
      display: block;
      content-visibility: visible;
    }

    .row {
      break-inside: avoid;
    }
  }

  .row:hover {
    background: var(--sms-color-chosen);
  }

  .row.now {
    border-inline-start-color: var(--sms-color-ink);
    background: var(--sms-color-chosen);
  }

  .row.later {
    color: var(--sms-color-muted);
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 0.5rem;
    align-content: start;
    align-items: baseline;
  }

  .row button {
    min-height: 1.5rem;
    padding: 0 0.4rem;
    border-color: transparent;
    background: none;
    color: inherit;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    text-decoration: underline;
    text-decoration-color: var(--sms-color-edge);
    text-underline-offset: 0.2em;
  }

  .row .when button {
    margin-inline-start: -0.4rem;
  }

  .none {
    color: var(--sms-color-muted);
    font-style: var(--sms-slant);
  }

  .world {
    display: none;
    color: var(--sms-color-muted);
    font-size: 0.8rem;
    font-weight: 650;
  }

  .effect {
    font-weight: 650;
  }

  .lost .effect,
  .harm .effect {
    color: var(--loss-ink);
  }

  .failure .effect {
    color: var(--sms-color-failure);
  }

  .good .effect {
    color: var(--sms-color-current);
  }

  .differs .told,
  .only-before .told.before,
  .only-after .told.after {
    padding-inline-start: 0.6rem;
    border-inline-start: 3px double var(--sms-color-stale);
  }

  .fold {
    background: var(--sms-color-paper);
  }

  .folded button {
    margin-inline-start: -0.4rem;
    text-decoration: none;
  }

  .folded button::before {
    content: '▸ ' / '';
  }

  .folded [aria-expanded='true']::before {
    content: '▾ ' / '';
  }

  @container (min-width: 44rem) {
    .head,
    .row {
      grid-template-columns: 10.5rem 1fr 1fr;
    }

    :is(.before, .after) :is(.head, .row) {
      grid-template-columns: 10.5rem 1fr;
    }

    .told.both {
      grid-column: span 2;
    }

    .folded {
      grid-column: 1 / -1;
    }
  }

  @container (max-width: 43.99rem) {
    .both .head,
    .head > :first-child {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }

    .row {
      gap: 0.35rem;
    }

    .world {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .head,
    .row {
      border-inline-start-color: Canvas;
    }

    .row button {
      border-color: Canvas;
    }

    .row.now {
      border-inline-start-color: Highlight;
    }
  }
`;
