import {css} from 'lit';

export default css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* A line on the left for each state around it. */
  li {
    --step: 1.15rem;

    display: flex;
    gap: 0.25rem;
    min-height: 1.65rem;
    padding: 0.12rem 0.35rem 0.12rem calc(var(--depth) * var(--step));
    border-radius: 4px;
    background: repeating-linear-gradient(
        to right,
        transparent 0 0.7rem,
        var(--sms-color-line) 0.7rem calc(0.7rem + 1px),
        transparent calc(0.7rem + 1px) var(--step)
      )
      0 / calc(var(--depth) * var(--step)) 100% no-repeat;
    cursor: pointer;
  }

  .level-1 {
    --depth: 0;
  }

  .level-2 {
    --depth: 1;
  }

  .level-3 {
    --depth: 2;
  }

  .level-4 {
    --depth: 3;
  }

  li:focus-visible {
    outline-offset: -2px;
  }

  li:hover,
  li[aria-selected='true'] {
    background-color: var(--sms-color-chosen);
  }

  li[aria-selected='true'] {
    box-shadow: inset 0 0 0 1px var(--sms-color-edge);
  }

  .twig {
    flex: none;
    width: 1.5rem;
    color: var(--sms-color-muted);
    text-align: center;
  }

  .words {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .state .muted,
  .transition {
    font-size: 0.85rem;
  }

  @media (forced-colors: active) {
    li[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
