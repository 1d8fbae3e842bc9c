/** How parts look that a lesson points at, or that can be picked. */
import {css} from 'lit';

export default css`
  .pointer rect {
    fill: none;
    stroke: var(--sms-color-instruction);
    stroke-width: 3;
    stroke-dasharray: 2 5;
    stroke-linecap: round;
  }

  .pointer path {
    fill: var(--sms-color-instruction);
  }

  .pickable {
    cursor: pointer;
  }

  .pickable rect {
    fill: transparent;
    stroke: var(--sms-color-edge);
    stroke-dasharray: 3 4;
  }

  .pickable:hover rect {
    stroke: var(--sms-color-ink);
    stroke-width: 2;
  }

  .picked rect {
    stroke: var(--sms-color-ink);
    stroke-width: 3;
    stroke-dasharray: none;
  }

  .picked circle {
    fill: var(--sms-color-card);
    stroke: var(--sms-color-ink);
    stroke-width: 2;
  }
`;
