import {css} from 'lit';

export default css`
  :host {
    display: block;
  }

  .tracks {
    display: flex;
  }

  ul {
    flex: none;
    width: max-content;
    min-width: 7.25rem;
    max-width: 40%;
    margin: 0;
    padding: 0.35rem 0 0;
    padding-inline-end: 0.5rem;
    color: var(--sms-color-muted);
    font-size: 0.8rem;
    line-height: 1.5rem;
    list-style: none;
    white-space: nowrap;
  }

  li {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .rail {
    position: relative;
    flex: 1;
    min-width: 0;
  }

  /* The rail around it takes the pointer. */
  svg {
    display: block;
    width: 100%;
    pointer-events: none;
  }

  /* Time runs the way that is read; the words stay as they are. */
  .rail:dir(rtl) svg {
    direction: ltr;
    transform: scaleX(-1);
  }

  .rail:dir(rtl) text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }

  input {
    position: absolute;
    inset: 0 0 auto;
    width: 100%;
    height: 3rem;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .movable {
    cursor: ew-resize;
    touch-action: pan-y;
  }

  .movable input {
    touch-action: pan-y;
  }

  :host([slim]) :is(.rail, input) {
    height: 26px;
  }

  .fold rect {
    fill: var(--sms-color-card);
    stroke: var(--sms-color-edge);
    stroke-dasharray: 3 3;
  }

  .fold text {
    fill: var(--sms-color-ink);
    font: 650 12px var(--sms-font);
  }

  .long path {
    stroke: var(--sms-color-card);
    stroke-dasharray: 3 6;
    stroke-width: 4;
  }

  .rail:has(:focus-visible) {
    outline: 3px solid var(--sms-color-current);
    outline-offset: 2px;
    border-radius: 4px;
  }

  .track {
    fill: none;
    stroke: var(--sms-color-line);
    stroke-width: 3;
  }

  .dot {
    fill: var(--sms-color-edge);
  }

  .loop {
    fill: var(--sms-color-chosen);
    stroke: var(--sms-color-edge);
    stroke-dasharray: 3 3;
  }

  .wait path {
    fill: none;
    stroke: var(--sms-color-muted);
    stroke-width: 1.5;
  }

  .long text,
  .wait text {
    fill: var(--sms-color-muted);
    font: 11px var(--sms-font);
  }

  .playhead {
    fill: var(--sms-color-ink);
    stroke: var(--sms-color-ink);
    stroke-width: 2;
  }

  .failure circle {
    fill: var(--sms-color-failure);
  }

  .failure path {
    stroke: var(--sms-color-card);
    stroke-width: 2;
  }

  .moment.retry {
    fill: var(--sms-color-instruction);
    stroke: var(--sms-color-card);
  }

  .loss {
    stroke: var(--sms-color-stale);
    stroke-width: 3;
  }

  .moment.hotfix {
    fill: var(--sms-color-current);
    stroke: var(--sms-color-card);
  }

  .moment.end {
    fill: var(--sms-color-ink);
    stroke: var(--sms-color-card);
  }

  .flag path {
    fill: none;
    stroke: var(--sms-color-stale);
    stroke-dasharray: 3 3;
  }

  .flag .diamond {
    fill: var(--sms-color-stale);
    stroke: none;
  }

  .flag text {
    fill: var(--sms-color-stale);
    font: 600 11.5px var(--sms-font);
  }

  @media (max-width: 37rem) {
    .tracks {
      display: block;
    }

    ul {
      display: none;
    }
  }

  @media (max-height: 30rem) {
    .rail {
      overflow: hidden;
      height: 3rem;
    }

    .wait text {
      display: none;
    }
  }
`;
