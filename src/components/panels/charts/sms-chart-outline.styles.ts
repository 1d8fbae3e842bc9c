import {css} from 'lit';

export default css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [role='group'] {
    margin-inline-start: 0.8rem;
    border-inline-start: 1px solid var(--sms-color-line);
    padding-inline-start: 0.35rem;
  }

  li {
    border-radius: 4px;
    cursor: pointer;
    outline-offset: -2px;
  }

  /* The ring goes around the words of an item, and not around all that is in it. */
  li:focus-visible {
    outline: none;
  }

  li:focus-visible > .row {
    outline: 3px solid var(--sms-color-current);
    outline-offset: -2px;
  }

  .row {
    display: flex;
    gap: 0.25rem;
    min-height: 1.6rem;
    padding: 0.12rem 0.35rem 0.12rem 0;
    border-radius: 4px;
  }

  .row:hover {
    background: var(--sms-color-chosen);
  }

  [aria-selected='true'] > .row {
    background: var(--sms-color-chosen);
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

  .state > .words > .muted {
    font-size: 0.85rem;
  }

  .transition {
    font-size: 0.85rem;
  }

  @media (forced-colors: active) {
    [aria-selected='true'] > .row {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
