import {css} from 'lit';

export default css`
  :host {
    display: block;
  }

  .bar {
    position: relative;
    z-index: 3;
    display: flex;
    gap: 0.5rem 1rem;
    /* However high the line is, the buttons stay at the foot. */
    align-items: end;
    min-block-size: 44px;
    padding: 0.15rem var(--sms-gutter);
    border-block-start: 1px solid var(--sms-color-line);
    background: var(--sms-color-card);
  }

  .line {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 0.7em;
    align-items: baseline;
    min-inline-size: 0;
    margin: 0;
    font-size: clamp(0.95rem, 2.1vw, 2.6rem);
    line-height: 1.15;
  }

  .line span {
    color: var(--sms-color-muted);
    font-size: 0.6em;
    font-variant-numeric: tabular-nums;
  }

  .question strong {
    color: var(--sms-color-instruction);
  }

  .question strong::before {
    content: '? ' / '';
  }

  .buttons {
    display: flex;
    flex: none;
    gap: 0.3rem;
  }

  button {
    min-inline-size: 2.25rem;
    padding-inline: 0.5rem;
  }

  [aria-pressed='true'] {
    border-color: var(--sms-color-ink);
    background: var(--sms-color-chosen);
  }

  .blank,
  .spotlight {
    position: absolute;
    inset: 0;
    z-index: 2;
  }

  .spotlight {
    pointer-events: none;
  }

  .dim {
    fill: #000;
    fill-opacity: 0.72;
  }

  .ring {
    fill: none;
    stroke: #fff;
    stroke-width: 2;
  }

  .blank {
    z-index: 4;
    padding: 1rem;
    border: none;
    border-radius: 0;
    forced-color-adjust: none;
  }

  button.blank,
  button.blank:hover {
    background: #000;
    color: #767676;
  }

  @media (max-width: 44rem) {
    .bar {
      gap: 0.4rem;
      padding-inline: 0.4rem;
    }

    .line span {
      font-size: 0.8em;
    }

    .buttons {
      gap: 0.15rem;
    }

    button {
      min-inline-size: 2rem;
      min-block-size: 2rem;
      padding: 0 0.4rem;
      font-size: 0.85rem;
    }
  }

  @media (max-width: 26rem) {
    .bar {
      flex-direction: column;
      align-items: stretch;
    }
  }
`;
