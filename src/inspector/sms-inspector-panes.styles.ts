import {css} from 'lit';

export default css`
  :host {
    display: block;
    min-height: 0;
    height: 100%;
    container-type: size;
  }

  .panes {
    display: grid;
    height: 100%;
    min-height: 0;
  }

  .panes.all {
    grid-template:
      'tree chart context' minmax(0, 2fr) 'tree chart events' minmax(0, 3fr) /
      minmax(13rem, 17rem) minmax(0, 1fr) minmax(18rem, 24rem);
  }

  .panes.some {
    grid-template-columns: minmax(11rem, 15rem) minmax(0, 1fr);
  }

  .pane {
    /* So that what is hidden from sight in it does not make the page longer. */
    position: relative;
    display: flex;
    flex-direction: column;
    min-height: 0;
    overflow: auto;
    border: 0 solid var(--sms-color-line);
  }

  .pane:is(.tree, .context, .events) {
    background: var(--sms-color-card);
  }

  .pane:is(.context, .events) {
    border-inline-start-width: 1px;
  }

  .pane.tree {
    grid-area: tree;
    border-inline-end-width: 1px;
  }

  .some .pane.tree {
    grid-area: auto;
  }

  .pane.chart {
    grid-area: chart;
    overflow: hidden;
  }

  .pane.context {
    grid-area: context;
  }

  .pane.events {
    grid-area: events;
    border-block-start-width: 1px;
  }

  /* Docked at the foot of a page: wide, and not high. */
  @container (max-height: 34rem) and (min-width: 80rem) {
    .panes.all {
      grid-template:
        'tree chart context events' minmax(0, 1fr) /
        minmax(13rem, 16rem) minmax(0, 1fr) minmax(15rem, 20rem) minmax(17rem, 24rem);
    }

    .pane.events {
      border-block-start-width: 0;
    }
  }

  h2 {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    flex: none;
    margin: 0;
    padding: 0.45rem 0.75rem 0.3rem;
    background: inherit;
    color: var(--sms-color-muted);
    font-size: 0.8rem;
    font-weight: 650;
  }

  .head {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    padding: 0.5rem 0.9rem;
    border-block-end: 1px solid var(--sms-color-line);
  }

  .head h2 {
    position: static;
    padding: 0;
    color: var(--sms-color-ink);
    font-size: 1.05rem;
  }

  .now {
    margin: 0;
    padding: 0.1rem 0.6rem;
    border-radius: 1rem;
    background: var(--sms-color-current-tint);
    color: var(--sms-color-current);
    font-family: var(--sms-font-mono);
    font-size: 0.85rem;
    font-weight: 650;
  }

  .head button {
    min-height: 1.75rem;
    margin-inline-start: auto;
    padding: 0.1rem 0.6rem;
    font-size: 0.8rem;
  }

  .head button + button {
    margin-inline-start: 0;
  }

  sms-inspector-chart {
    flex: 1;
  }

  .tabbed {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }

  .tabbed .pane {
    flex: 1;
  }

  [role='tablist'] {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0.15rem;
    padding: 0.35rem 0.6rem 0;
    border-block-end: 1px solid var(--sms-color-line);
  }

  [role='tab'] {
    min-height: 2rem;
    padding: 0.2rem 0.65rem;
    margin-block-end: -1px;
    border-color: transparent;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    background: none;
    color: var(--sms-color-muted);
    font-size: 0.9rem;
    font-weight: 650;
  }

  [role='tab'][aria-selected='true'] {
    border-color: var(--sms-color-line);
    border-block-start: 3px solid var(--sms-color-ink);
    border-block-end-color: var(--sms-color-paper);
    background: var(--sms-color-paper);
    color: var(--sms-color-ink);
  }

  [role='tab']:focus-visible {
    outline-offset: -3px;
  }

  .send {
    border-block-start: 1px solid var(--sms-color-line);
    margin-block-start: auto;
  }

  summary {
    min-height: 1.75rem;
    padding: 0.35rem 0.75rem;
    cursor: pointer;
    font-size: 0.85rem;
    font-weight: 650;
  }

  @media (forced-colors: active) {
    [role='tab'][aria-selected='true'] {
      border-color: Highlight;
    }

    .now {
      border: 1px solid;
    }
  }
`;
