import {css} from 'lit';

export default css`
  :host {
    display: block;
    font-size: 0.85rem;
  }

  ul {
    margin: 0;
    padding: 0.25rem;
    list-style: none;
  }

  li {
    display: flex;
    gap: 0.35rem;
    align-items: baseline;
    min-height: 1.75rem;
    padding: 0.2rem 0.5rem 0.2rem calc(0.5rem + var(--level) * 1rem);
    border-inline-start: 3px solid transparent;
    border-radius: 4px;
    cursor: pointer;
  }

  li:hover {
    background: var(--sms-color-chosen);
  }

  li:focus-visible {
    outline-offset: -3px;
  }

  li[aria-selected='true'] {
    border-inline-start-color: var(--sms-color-current);
    background: var(--sms-color-current-tint);
  }

  .caret {
    flex: none;
    width: 1rem;
    margin-inline-start: -0.35rem;
    color: var(--sms-color-muted);
    text-align: center;
  }

  .name {
    flex: none;
    max-width: 75%;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .state {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    color: var(--sms-color-muted);
    font-family: var(--sms-font-mono);
    font-size: 0.75rem;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .latest {
    flex: none;
    align-self: center;
    width: 0.5rem;
    height: 0.5rem;
    border-radius: 50%;
    background: var(--sms-color-instruction);
  }

  .over .name {
    color: var(--sms-color-muted);
    font-weight: 500;
  }

  @media (forced-colors: active) {
    li[aria-selected='true'] {
      border-inline-start-color: Highlight;
    }

    .latest {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
