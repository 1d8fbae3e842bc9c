/** How the sheets, the Despooler and its file look. */
import {css} from 'lit';

export default css`
  /* The sheets. */
  .shadow {
    fill: var(--shadow);
  }

  .paper,
  .fold,
  .small-sheet rect {
    fill: var(--sms-color-card);
    stroke: var(--sms-color-instruction);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }

  .fold {
    fill: var(--sms-color-instruction-tint);
  }

  .sheet.inWork .paper,
  .sheet.writing .paper {
    stroke-width: 2.6;
  }

  .sheet.faded .paper,
  .sheet.faded .fold {
    stroke-dasharray: 5 4;
  }

  .sheet.faded .paper {
    fill: var(--sms-color-paper);
  }

  .sheet.faded .shadow {
    fill: none;
  }

  .sheet-title {
    fill: var(--sms-color-instruction);
  }

  .tick-box {
    fill: none;
    stroke: var(--sms-color-ink);
    stroke-width: 1.3;
  }

  .tick-box.dashed {
    stroke-dasharray: 2 2;
  }

  .unasked .tick-box {
    stroke: var(--sms-color-empty);
  }

  .gone .tick-box {
    stroke: var(--sms-color-stale);
  }

  .gone text {
    fill: var(--sms-color-stale);
  }

  .unasked text {
    fill: var(--sms-color-muted);
  }

  .ruled {
    fill: none;
    stroke: var(--sms-color-line);
    stroke-width: 1.5;
  }

  .lost-place {
    fill: var(--sms-color-stale-tint);
    stroke: var(--sms-color-stale);
    stroke-width: 1.6;
    stroke-dasharray: 4 3;
  }

  .lost text {
    fill: var(--sms-color-stale);
  }

  .hatching {
    stroke: var(--sms-color-stale);
    stroke-opacity: 0.26;
  }

  .slip rect:first-child {
    fill: var(--sms-color-instruction-tint);
    stroke: var(--sms-color-instruction);
    stroke-width: 1.3;
  }

  .small-sheet.away rect {
    fill: none;
    stroke-dasharray: 4 4;
  }

  .tray path {
    fill: none;
    stroke: var(--sms-color-edge);
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .slot {
    fill: none;
    stroke: var(--sms-color-instruction);
    stroke-width: 1.3;
    stroke-dasharray: 4 4;
  }

  .arrow {
    fill: var(--sms-color-instruction);
    stroke: var(--sms-color-paper);
    stroke-width: 1.2;
    stroke-linejoin: round;
  }

  .arrow.past {
    fill: var(--sms-color-paper);
    stroke: var(--sms-color-instruction);
  }

  /* The Despooler: the one dark thing. */
  .slab {
    fill: var(--desk);
    stroke: var(--desk);
    stroke-width: 1.5;
  }

  .desk-words {
    fill: var(--desk-muted);
  }

  .desk-name,
  .desk.busy .desk-words {
    fill: var(--desk-ink);
  }

  .desk.stopped .slab {
    fill: none;
    stroke: var(--sms-color-empty);
    stroke-dasharray: 6 5;
  }

  .desk.stopped .desk-name,
  .desk.stopped .desk-words {
    fill: var(--sms-color-muted);
  }

  .file {
    fill: var(--sms-color-card);
    stroke: var(--sms-color-stale);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }

  .dll.fixed .file {
    fill: var(--sms-color-current-tint);
    stroke: var(--sms-color-current);
  }

  .dll.asked .file {
    stroke-width: 3.2;
  }

  .dll.on-disk .file {
    stroke-dasharray: 5 4;
  }

  .dll-name {
    fill: var(--sms-color-muted);
  }

  .dll-build {
    fill: var(--sms-color-stale);
  }

  .dll.fixed .dll-build {
    fill: var(--sms-color-current);
  }

  @media (forced-colors: active) {
    .slab {
      stroke: CanvasText;
      stroke-width: 3;
    }
  }
`;
