import {css} from 'lit';

export default css`
  :host {
    display: block;
    border-block-end: 1px solid var(--sms-color-line);
    background: var(--sms-color-card);
  }

  section {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.9rem;
    align-items: center;
    padding: 0.45rem var(--sms-gutter);
    font-size: 0.95rem;
  }

  p {
    display: flex;
    flex: 1 1 8rem;
    flex-wrap: wrap;
    gap: 0.1rem 0.7rem;
    align-items: center;
    margin: 0;
  }

  strong {
    font-variant-numeric: tabular-nums;
  }

  .kept {
    color: var(--sms-color-muted);
  }

  .lost {
    color: var(--sms-color-failure);
    font-weight: 600;
  }

  svg {
    flex: none;
    width: 1.6rem;
    height: 1.6rem;
    margin-inline-end: 0.6rem;
  }

  .track {
    fill: none;
    stroke: var(--sms-color-line);
    stroke-width: 4;
  }

  .done {
    fill: none;
    stroke: var(--sms-color-current);
    stroke-width: 4;
  }

  .all {
    fill: var(--sms-color-current);
  }

  .tick {
    fill: none;
    stroke: var(--sms-color-card);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .standing {
    display: flex;
    flex: 1 1 10rem;
    align-items: center;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .leave.ready {
    border-color: var(--sms-color-current);
    background: var(--sms-color-current);
    color: var(--sms-color-card);
    font-weight: 650;
  }

  .leave.ready:hover {
    border-color: var(--sms-color-ink);
    background: var(--sms-color-ink);
    color: var(--sms-color-card);
  }

  @media (forced-colors: active) {
    .leave.ready {
      border-width: 3px;
    }

    .all {
      fill: CanvasText;
    }

    .tick {
      stroke: Canvas;
    }
  }
`;
