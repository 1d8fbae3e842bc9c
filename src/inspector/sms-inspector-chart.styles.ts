import {css} from 'lit';

export default css`
  :host {
    min-height: 0;
    container-type: inline-size;
  }

  .scroller {
    height: 100%;
    overflow: auto;
  }

  .scroller:focus-visible {
    outline-offset: -3px;
  }

  .chart {
    position: relative;
    padding: 0.75rem 0.9rem 1rem var(--gutter);
  }

  .states {
    position: relative;
  }

  ul {
    display: grid;
    gap: 0.5rem;
  }

  .state,
  .own {
    padding: 0.45rem 0.6rem;
    border: 1px solid var(--sms-color-line);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
  }

  .own {
    margin-block-end: 0.5rem;
    border-style: dashed;
  }

  .own h3 {
    margin: 0 0 0.2rem;
    color: var(--sms-color-muted);
    font-size: 0.8rem;
  }

  .state > ul {
    margin-block-start: 0.45rem;
  }

  .state.parallel > ul {
    padding-inline-start: 0.5rem;
    border-inline-start: 2px dashed var(--sms-color-edge);
  }

  .state.final {
    outline: 1px solid var(--sms-color-line);
    outline-offset: 2px;
  }

  .state.active {
    border-color: var(--sms-color-current);
    box-shadow: inset 4px 0 0 var(--sms-color-current);
  }

  .state.active.leaf {
    background: var(--sms-color-current-tint);
    box-shadow:
      inset 4px 0 0 var(--sms-color-current),
      0 0 0 1px var(--sms-color-current);
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 0.4rem;
    align-items: center;
    border-radius: 4px;
  }

  .name {
    font-weight: 650;
    overflow-wrap: anywhere;
  }

  .mark {
    padding: 0 0.45rem;
    border: 1px solid var(--sms-color-line);
    border-radius: 1rem;
    color: var(--sms-color-muted);
    font-size: 0.7rem;
    line-height: 1.5;
  }

  .mark.on {
    border-color: var(--sms-color-current);
    background: var(--sms-color-current);
    color: var(--sms-color-card);
    font-weight: 650;
  }

  .mark.just {
    border-color: var(--sms-color-instruction);
    color: var(--sms-color-instruction);
    font-weight: 650;
  }

  .mark.tag {
    border-style: dotted;
    font-family: var(--sms-font-mono);
  }

  .description {
    margin: 0.1rem 0 0.2rem;
    color: var(--sms-color-muted);
    font-size: 0.8rem;
    text-wrap: pretty;
  }

  .does {
    margin: 0.1rem 0;
    font-size: 0.8rem;
  }

  .transitions {
    gap: 0.1rem;
    margin-block-start: 0.25rem;
  }

  .transition {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.35rem;
    align-items: center;
    min-height: 1.6rem;
    padding: 0.05rem 0.35rem;
    border-inline-start: 2px solid var(--sms-color-line);
    font-size: 0.82rem;
  }

  .active > .transitions > .transition {
    border-inline-start-color: var(--sms-color-current);
  }

  .transition.taken {
    border-inline-start: 4px solid var(--sms-color-instruction);
    background: var(--sms-color-instruction-tint);
  }

  .event {
    font-weight: 650;
  }

  .word {
    font-size: 0.78rem;
  }

  .target {
    min-height: 1.5rem;
    padding: 0 0.45rem;
    font-size: 0.8rem;
    overflow-wrap: anywhere;
  }

  @media (prefers-reduced-motion: no-preference) {
    .state {
      transition:
        background 200ms,
        border-color 200ms;
    }
  }

  /* The lines beside the states. */
  .lines {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    color: var(--sms-color-line);
    fill: none;
    stroke-width: 1.25;
    pointer-events: none;
  }

  .lines g {
    stroke: currentcolor;
  }

  .lines .head {
    fill: currentcolor;
    stroke: none;
  }

  .lines .lit {
    color: var(--sms-color-current);
    stroke-width: 1.5;
  }

  .lines .taken {
    color: var(--sms-color-instruction);
    stroke-width: 3;
  }

  .lines .pointed {
    color: var(--sms-color-ink);
    stroke-width: 2.5;
  }

  /* There is no room for lines; the names of the targets say the same. */
  @container (max-width: 22rem) {
    .chart {
      padding-inline-start: 0.6rem;
    }

    .lines {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .state.active {
      border: 3px solid Highlight;
    }

    .mark.on {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .transition.taken {
      border-inline-start-color: Highlight;
    }

    .lines .taken,
    .lines .lit {
      stroke: Highlight;
    }
  }
`;
