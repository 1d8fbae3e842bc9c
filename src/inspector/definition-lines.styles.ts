/** The lines beside the states of a chart. */
import {css} from 'lit';

export default css`
  .lines {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    fill: none;
    stroke: var(--sms-color-line);
    stroke-width: 1.25;
    pointer-events: none;
  }

  .lines .head {
    fill: var(--sms-color-line);
    stroke: none;
  }

  .lines .lit {
    stroke: var(--sms-color-current);
    stroke-width: 1.5;
  }

  .lines .lit .head {
    fill: var(--sms-color-current);
  }

  .lines .taken {
    stroke: var(--sms-color-instruction);
    stroke-width: 3;
  }

  .lines .taken .head {
    fill: var(--sms-color-instruction);
  }

  .lines .pointed {
    stroke: var(--sms-color-ink);
    stroke-width: 2.5;
  }

  .lines .pointed .head {
    fill: var(--sms-color-ink);
  }

  @container (max-width: 22rem) {
    .lines {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .lines {
      stroke: CanvasText;
    }

    .lines .taken,
    .lines .lit {
      stroke: Highlight;
    }
  }
`;
