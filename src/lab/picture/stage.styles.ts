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

  /* A screen reader would say the bullets. Without any list style, Safari would not call it a list. */
  li::marker {
    content: '';
  }

  .drawings {
    position: relative;
    flex: 1;
    min-block-size: 0;
  }

  section {
    position: absolute;
    overflow: hidden;
  }

  /* The line between the worlds takes no room from the drawings. */
  section + section::before {
    content: '';
    position: absolute;
    inset: 0;
    border: 0 solid var(--sms-color-line);
    pointer-events: none;
  }

  .rows section + section::before {
    border-block-start-width: 1px;
  }

  .columns section + section::before {
    border-inline-start-width: 1px;
  }

  /* What can be changed is seen faintly while a pointer is there. */
  section:hover {
    --sms-form-seen: 0.55;
  }

  svg {
    display: block;
    overflow: hidden;
  }

  /* The world's name, as a control. */
  select {
    position: absolute;
    z-index: 1;
    min-block-size: 24px;
    margin-inline-start: -0.35em;
    padding: 0 0.2em;
    border-color: transparent;
    background: transparent;
    font-weight: 700;
    line-height: 1;
    text-overflow: ellipsis;
    field-sizing: content;
  }

  select:hover {
    border-color: var(--sms-color-edge);
  }

  .choosable .world-name {
    visibility: hidden;
  }

  .caption {
    box-sizing: border-box;
    overflow: hidden;
    margin: 0;
    padding: 0.2em 0.8em;
    border-inline-start: 4px solid var(--tone, var(--sms-color-edge));
    line-height: 1.3;
  }

  time {
    color: var(--sms-color-muted);
    font-variant-numeric: tabular-nums;
  }

  .effect {
    color: var(--tone, inherit);
    font-weight: 650;
  }

  .caption:is(.lost, .harm) {
    --tone: var(--sms-color-stale);
  }

  .caption.failure {
    --tone: var(--sms-color-failure);
  }

  .caption.good {
    --tone: var(--sms-color-current);
  }

  sms-server-finder {
    block-size: 34px;
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
    letter-spacing: var(--sms-spread, 0.05em);
  }

  /* What it all comes to. */
  .outcome-words {
    fill: var(--sms-color-muted);
  }

  .outcome.stale text {
    fill: var(--sms-color-stale);
  }

  .outcome.failed text {
    fill: var(--sms-color-failure);
  }

  .outcome.good text {
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
  }
`;
