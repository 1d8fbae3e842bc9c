import {css} from 'lit';

export default css`
  :host {
    min-width: 0;
  }

  .tools {
    margin-block-end: 0.4rem;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .rows {
    position: relative;
    overflow: auto;
    max-height: 24rem;
    padding-block: 0.3rem;
    border: 1px solid var(--sms-color-line);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
  }

  .rows.virtual {
    height: 24rem;
  }

  .line {
    display: flex;
    align-items: center;
    width: max-content;
    min-width: max(100%, calc(var(--columns) * 1ch + 7rem));
    padding: 0.05rem 0.6rem;
    border-inline-start: 4px solid var(--sms-color-edge);
    font-family: var(--sms-font-mono);
    font-size: 0.8rem;
    line-height: 1.6;
    cursor: pointer;
  }

  .gutter {
    flex: none;
    width: 5.2rem;
  }

  code {
    font: inherit;
    white-space: pre;
  }

  .line:hover {
    background: var(--sms-color-chosen);
  }

  .line:focus-visible {
    outline-offset: -3px;
  }

  .later {
    border-inline-start-style: dotted;
    color: var(--sms-color-muted);
  }

  .last {
    border-inline-start-color: var(--sms-color-ink);
    background: var(--sms-color-chosen);
  }

  .illustrative code {
    font-style: italic;
  }

  .mark {
    padding: 0 0.4em;
    border: 1px dashed var(--sms-color-instruction);
    border-radius: 4px;
    background: var(--sms-color-instruction-tint);
    color: var(--sms-color-instruction);
    font-family: var(--sms-font);
    font-size: 0.72rem;
    line-height: 1.4;
  }

  mark {
    border-block-end: 2px solid var(--sms-color-stale);
    background: var(--sms-color-stale-tint);
    color: var(--sms-color-ink);
  }

  .found mark {
    background: var(--sms-color-stale);
    color: var(--sms-color-card);
  }

  @media (forced-colors: active) {
    .last {
      border-inline-start-color: Highlight;
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }

    .found mark {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
