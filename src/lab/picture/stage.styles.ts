/** How the picture looks. Colours come from the page's tokens; each says what a shape, a pattern or a word says too. */
import {css} from 'lit';

export default css`
  :host {
    --desk: light-dark(#1d2329, #323c47);
    --desk-ink: light-dark(#ffffff, #f4f2ec);
    --desk-muted: light-dark(#c9ced4, #c3cad1);
    --shadow: light-dark(#1d232922, #00000055);

    position: relative;
    display: flex;
    flex-direction: column;
    overflow: hidden;
    min-block-size: 7.5rem;
    block-size: 100%;
    background: var(--sms-color-paper);
  }

  .drawings {
    position: relative;
    flex: 1;
    min-block-size: 0;
  }

  section,
  canvas {
    position: absolute;
  }

  section + section {
    border: 0 solid var(--sms-color-line);
  }

  .rows section + section {
    border-block-start-width: 1px;
  }

  .columns section + section {
    border-inline-start-width: 1px;
  }

  svg {
    display: block;
    overflow: hidden;
    inline-size: 100%;
    block-size: 100%;
  }

  text {
    fill: var(--sms-color-ink);
    font-family: var(--sms-font);
    font-variant-numeric: tabular-nums;
    unicode-bidi: plaintext;
  }

  .bold {
    font-weight: 700;
  }

  .label,
  .muted,
  .master-name {
    fill: var(--sms-color-muted);
  }

  .label {
    letter-spacing: 0.05em;
  }

  /* The sheets. */
  .shadow {
    fill: var(--shadow);
  }

  .paper {
    fill: var(--sms-color-card);
    stroke: var(--sms-color-instruction);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }

  .fold {
    fill: var(--sms-color-instruction-tint);
    stroke: var(--sms-color-instruction);
    stroke-width: 1.6;
    stroke-linejoin: round;
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
    letter-spacing: 0.04em;
  }

  .tick-box {
    fill: none;
    stroke: var(--sms-color-ink);
    stroke-width: 1.3;
  }

  .tick-box.dashed {
    stroke-dasharray: 2 2;
  }

  .gone .tick-box,
  .unasked .tick-box {
    stroke: var(--sms-color-empty);
  }

  .gone text,
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

  .small-sheet rect {
    fill: var(--sms-color-card);
    stroke: var(--sms-color-instruction);
    stroke-width: 1.6;
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

  .desk-name {
    fill: var(--desk-ink);
  }

  .desk-words {
    fill: var(--desk-muted);
  }

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

  .asked .mark {
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

  .skip circle {
    fill: var(--sms-color-paper);
    stroke: var(--sms-color-stale);
  }

  .skip path {
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

  /* What it all comes to. */
  .outcome-words {
    fill: var(--sms-color-muted);
  }

  .bad text {
    fill: var(--sms-color-stale);
  }

  .good text {
    fill: var(--sms-color-current);
  }

  .stamp rect {
    fill: none;
    stroke: var(--sms-color-line);
    stroke-width: 1.4;
  }

  .stamp text {
    fill: var(--sms-color-muted);
  }

  .stamp.final rect {
    stroke: var(--sms-color-ink);
    stroke-width: 2;
  }

  .stamp.final text {
    fill: var(--sms-color-ink);
  }

  .stamp.failed rect {
    stroke: var(--sms-color-failure);
  }

  .stamp.failed text {
    fill: var(--sms-color-failure);
  }

  /* What a lesson does. */
  .pointer rect {
    fill: none;
    stroke: var(--sms-color-instruction);
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

  .pin {
    fill: var(--sms-color-ink);
    stroke: var(--sms-color-paper);
    stroke-width: 1.5;
  }

  .pin-eye {
    fill: var(--sms-color-paper);
  }

  @media (forced-colors: active) {
    :host {
      --desk: Canvas;
      --desk-ink: CanvasText;
      --desk-muted: CanvasText;
      --shadow: Canvas;
    }

    .slab {
      stroke: CanvasText;
      stroke-width: 3;
    }
  }
`;
