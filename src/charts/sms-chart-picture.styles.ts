import {css} from 'lit';

export default css`
  :host {
    display: block;
    min-width: 0;
    touch-action: pan-y;
  }

  .window {
    position: relative;
    overflow: hidden;
    /* Nothing may scroll it: only the sheet in it is moved. */
    overflow: clip;
    height: min(var(--picture-height), clamp(15rem, 62vh, 38rem));
    border: 1px solid var(--sms-color-line);
    border-radius: var(--sms-radius);
    background: var(--sms-color-paper);
    cursor: grab;
    touch-action: pan-y;
  }

  .window:active {
    cursor: grabbing;
  }

  .window:focus-visible {
    outline-offset: -3px;
  }

  /* Its middle is the middle of the window; the rest is the transformation. */
  /* Charts show names from the code, so they are never mirrored. */
  svg {
    direction: ltr;
    position: absolute;
    left: 50%;
    top: 50%;
    display: block;
    overflow: visible;
    transform-origin: 0 0;
    user-select: none;
  }

  [data-state],
  [data-transition] {
    cursor: pointer;
  }

  [data-state=''] {
    cursor: inherit;
  }

  .chart-itself .frame {
    pointer-events: none;
  }

  .reach {
    fill: none;
    stroke: transparent;
    stroke-width: 14;
  }

  .start .reach {
    stroke: none;
  }

  .ring {
    fill: none;
    stroke: var(--sms-color-current);
    stroke-dasharray: 5 3;
    stroke-width: 2;
    pointer-events: none;
  }

  .state:not(.outer):hover > .box,
  .told:hover .label,
  .inner:hover .label {
    stroke: var(--sms-color-ink);
  }

  .absent {
    opacity: 0.75;
  }

  @media (prefers-reduced-motion: no-preference) {
    svg.gliding {
      transition: transform 240ms ease-out;
    }
  }

  @media (forced-colors: active) {
    .chart .word {
      fill: Highlight;
      forced-color-adjust: none;
    }

    .chart text.word-text {
      fill: HighlightText;
      forced-color-adjust: none;
    }

    .ring {
      stroke: Highlight;
    }

    .absent {
      opacity: 1;
    }
  }
`;
