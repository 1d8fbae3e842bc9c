/** How the master, the ways, the servers and their marks look. */
import {css} from 'lit';

export default css`
  /* The master. */
  .drum {
    fill: var(--sms-color-card);
  }

  .filled {
    fill: var(--sms-color-current-tint);
  }

  .drum-line,
  .lid {
    fill: none;
    stroke: var(--sms-color-edge);
    stroke-width: 1.8;
    stroke-linejoin: round;
  }

  .lid {
    fill: var(--sms-color-card);
  }

  .master.new .drum-line,
  .master.new .lid {
    stroke: var(--sms-color-current);
  }

  .master.storing .drum-line,
  .master.storing .lid {
    stroke: var(--sms-color-current);
    stroke-dasharray: 6 4;
  }

  .master.failed .drum-line,
  .master.failed .lid {
    stroke: var(--sms-color-failure);
    stroke-width: 3;
  }

  .master.new .version,
  .master.storing .version {
    fill: var(--sms-color-current);
  }

  .cause {
    fill: var(--sms-color-failure);
  }

  /* Marks. */
  .mark {
    fill: none;
    stroke: var(--sms-color-current);
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .line.asked .mark {
    stroke: var(--sms-color-ink);
  }

  .lost .mark,
  .dll.unfixed .mark {
    stroke: var(--sms-color-stale);
  }

  .failed-mark circle {
    fill: var(--sms-color-failure);
  }

  .failed-mark .mark {
    stroke: var(--sms-color-paper);
  }

  .failed-mark.past circle {
    fill: var(--sms-color-paper);
    stroke: var(--sms-color-failure);
    stroke-width: 1.6;
  }

  .failed-mark.past .mark {
    stroke: var(--sms-color-failure);
  }

  .skip {
    fill: var(--sms-color-paper);
    stroke: var(--sms-color-stale);
  }

  .package rect {
    fill: var(--sms-color-current);
    stroke: var(--sms-color-card);
    stroke-width: 1.5;
  }

  .package text {
    fill: var(--sms-color-card);
  }

  /* The ways. */
  .way {
    fill: none;
    stroke: var(--sms-color-line);
    stroke-linecap: round;
  }

  .way.asked {
    stroke: var(--sms-color-instruction);
  }

  .way.asked.putOn {
    stroke-dasharray: 1 6;
  }

  .way.carrying,
  .way.done {
    stroke: var(--sms-color-current);
  }

  .way.skipped {
    stroke: var(--sms-color-stale);
    stroke-dasharray: 2 6;
  }

  .way.failed {
    stroke: var(--sms-color-failure);
    stroke-dasharray: 7 5;
  }

  /* The servers. */
  .card {
    fill: var(--sms-color-card);
    stroke: var(--sms-color-edge);
    stroke-width: 1.4;
  }

  .current .card,
  .receiving .card {
    stroke: var(--sms-color-current);
    stroke-width: 1.8;
  }

  .receiving .card {
    stroke-dasharray: 6 4;
  }

  .stale .card {
    fill: var(--sms-color-stale-tint);
    stroke: var(--sms-color-stale);
    stroke-width: 2.2;
  }

  .empty .card {
    fill: none;
    stroke: var(--sms-color-empty);
    stroke-dasharray: 4 4;
  }

  .unreachable .card {
    stroke: var(--sms-color-failure);
    stroke-width: 3;
  }

  .current .status,
  .receiving .status {
    fill: var(--sms-color-current);
  }

  .stale .status {
    fill: var(--sms-color-stale);
  }

  .unreachable .status {
    fill: var(--sms-color-failure);
  }

  .empty .status,
  .due .status,
  .unasked .status {
    fill: var(--sms-color-muted);
  }
`;
