import {css} from 'lit';

export default css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-block-end: 0.75rem;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    margin: 0;
    padding: 0;
    border: none;
  }

  .chart {
    position: relative;
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
    min-height: 2rem;
    padding: 0.15rem 0.7rem;
    border: 1px solid var(--sms-color-line);
    border-radius: 1rem;
    cursor: pointer;
  }

  .chart:hover {
    background: var(--sms-color-chosen);
  }

  .chart:has(:checked) {
    border-color: var(--sms-color-ink);
    background: var(--sms-color-ink);
    color: var(--sms-color-paper);
    font-weight: 650;
  }

  .chart:has(:focus-visible) {
    outline: 3px solid var(--sms-color-current);
    outline-offset: 2px;
  }

  .chart input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }

  /* It stands between the name and the edge, so that no name moves when it comes or goes. */
  .acts {
    width: 0.5rem;
    height: 0.5rem;
    border-radius: 50%;
    background: currentcolor;
  }

  .chart:not(:has(.acts)) {
    padding-inline: 1.15rem;
  }

  @container (max-width: 38rem) {
    .chart {
      min-height: 1.75rem;
      padding-inline: 0.5rem;
      font-size: 0.85rem;
    }

    .chart:not(:has(.acts)) {
      padding-inline: 0.7rem;
    }

    .acts {
      width: 0.4rem;
      height: 0.4rem;
      margin-inline-start: -0.2rem;
    }
  }

  .server {
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
  }

  select {
    max-width: 14rem;
  }

  @media (forced-colors: active) {
    .chart:has(:checked) {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
