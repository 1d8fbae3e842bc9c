/** Styles that the panels share: their frame, tool rows, tags, and what is said when there is nothing. */
import {css} from 'lit';

export default css`
  :host {
    /* Dark enough to be read on a tint and on the present row. */
    --loss-ink: color-mix(in srgb, var(--sms-color-stale) 82%, var(--sms-color-ink));

    display: block;
    container-type: inline-size;
    font-size: 0.9rem;
    line-height: 1.45;
  }

  h3,
  h4,
  p {
    margin: 0;
  }

  h3,
  h4 {
    font-size: 0.95rem;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    margin-block-end: 0.75rem;
  }

  .tools > .push {
    margin-inline-start: auto;
  }

  .muted {
    color: var(--sms-color-muted);
  }

  time,
  .number {
    font-variant-numeric: tabular-nums;
  }

  .empty {
    padding: 1.1rem 1.25rem;
    border: 1px dashed var(--sms-color-edge);
    border-radius: var(--sms-radius);
    color: var(--sms-color-muted);
    line-height: 1.5;
  }

  .empty strong {
    display: block;
    color: var(--sms-color-ink);
  }

  .tag {
    display: inline-block;
    padding: 0 0.4em;
    border: 1px solid currentcolor;
    border-radius: 4px;
    font-size: 0.78rem;
    font-weight: 650;
    line-height: 1.5;
  }

  .tag.loss {
    background: var(--sms-color-stale-tint);
    color: var(--loss-ink);
  }

  .tag.now {
    border-color: var(--sms-color-ink);
    background: var(--sms-color-ink);
    color: var(--sms-color-paper);
  }

  @media (forced-colors: active) {
    .tag.now {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
