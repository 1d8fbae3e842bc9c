import {css} from 'lit';

export default css`
  :host {
    display: block;
    container-type: inline-size;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.8rem;
    padding: 1rem 1.2rem 1.1rem;
    border: 1px solid var(--sms-color-line);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
  }

  h3 {
    margin: 0;
    font-size: 1.15rem;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.6rem;
    align-items: center;
    margin: 0;
    color: var(--sms-color-muted);
    font-size: 0.875rem;
  }

  .choices select {
    min-height: 1.9rem;
    max-width: 100%;
    padding: 0.1rem 0.5rem;
    font-size: 0.875rem;
  }

  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 4px;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }

  thead td {
    width: 8.5rem;
  }

  th {
    padding: 0.25rem 0.6rem 0.25rem 0;
    color: var(--sms-color-muted);
    font-size: 0.85rem;
    font-weight: 600;
    text-align: start;
  }

  thead th {
    padding-inline: 0.7rem;
    vertical-align: bottom;
  }

  tbody td {
    padding: 0;
  }

  .none {
    color: var(--sms-color-muted);
    text-align: center;
  }

  a {
    display: grid;
    gap: 0.35rem;
    min-height: 2.6rem;
    padding: 0.4rem 0.7rem 0.5rem;
    border: 1px solid var(--sms-color-line);
    border-radius: 6px;
    color: var(--sms-color-ink);
    font-weight: 600;
    text-decoration: none;
  }

  a:hover {
    border-color: var(--sms-color-ink);
    text-decoration: underline;
  }

  .fails a {
    background: var(--sms-color-stale-tint);
  }

  .holds a {
    color: var(--sms-color-muted);
    font-weight: 500;
  }

  .bar {
    display: block;
    height: 0.45rem;
    border: 1px solid var(--sms-color-edge);
    border-radius: 1rem;
    overflow: hidden;
  }

  .bar span {
    display: block;
    height: 100%;
    background: var(--sms-color-stale);
  }

  .column {
    display: none;
  }

  @container (max-width: 38rem) {
    table,
    tbody {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }

    thead {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }

    thead td {
      width: 0;
    }

    tr {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
      gap: 0.3rem;
      margin-block-end: 0.6rem;
    }

    tbody th {
      grid-column: 1 / -1;
      padding-block-end: 0;
      color: var(--sms-color-ink);
    }

    .column {
      display: block;
      color: var(--sms-color-muted);
      font-size: 0.8rem;
      font-weight: 500;
    }
  }

  .note {
    margin: 0;
    color: var(--sms-color-muted);
    font-size: 0.82rem;
  }

  @media (forced-colors: active) {
    .bar span {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
