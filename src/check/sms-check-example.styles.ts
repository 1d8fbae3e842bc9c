import {css} from 'lit';

export default css`
  :host {
    display: block;
    container-type: inline-size;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
    padding: 1rem 1.2rem 1.1rem;
    border: 1px solid var(--sms-color-line);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
  }

  h3 {
    margin: 0;
    font-size: 1.15rem;
  }

  h3 small {
    display: block;
    color: var(--sms-color-muted);
    font-size: 0.85rem;
    font-weight: 600;
  }

  p {
    margin: 0;
    line-height: 1.5;
  }

  .end {
    font-weight: 600;
  }

  .drawing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1.6rem;
    align-items: center;
  }

  .drawing > * {
    position: relative;
    max-width: 100%;
  }

  .drawing > * + *::before {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: -1.35rem;
    width: 1.1rem;
    border-block-start: 2px solid var(--sms-color-edge);
  }

  @container (max-width: 40rem) {
    .drawing {
      flex-direction: column;
      gap: 0.9rem;
      align-items: flex-start;
    }

    .drawing > * + *::before {
      inset-block-start: -0.9rem;
      inset-inline-start: 1.4rem;
      width: 0;
      height: 0.8rem;
      border-block-start: none;
      border-inline-start: 2px solid var(--sms-color-edge);
    }
  }

  .sheet {
    display: grid;
    gap: 0.05rem;
    padding: 0.4rem 0.9rem 0.45rem 0.6rem;
    border: 1.5px solid var(--sms-color-instruction);
    border-start-end-radius: 0.9rem;
    background: var(--sms-color-instruction-tint);
    font-size: 0.8rem;
    line-height: 1.35;
  }

  .sheet b {
    color: var(--sms-color-instruction);
    font-size: 0.72rem;
    letter-spacing: 0.05em;
  }

  .unasked {
    color: var(--sms-color-muted);
  }

  .lost {
    padding-inline: 0.25rem;
    border-radius: 4px;
    background: var(--sms-color-stale-tint);
    color: var(--sms-color-stale);
    font-weight: 700;
  }

  .failure {
    display: grid;
    justify-items: center;
    min-width: 4.5rem;
    max-width: 6.5rem;
    color: var(--sms-color-failure);
    font-size: 0.8rem;
    line-height: 1.25;
    text-align: center;
  }

  .failure b {
    display: grid;
    place-items: center;
    width: 1.7rem;
    height: 1.7rem;
    border: 3px solid var(--sms-color-failure);
    border-radius: 50%;
    font-size: 0.9rem;
  }

  ul {
    display: grid;
    gap: 0.35rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    gap: 0.3rem 1rem;
    flex-wrap: wrap;
    justify-content: space-between;
    min-width: min(100%, 10.5rem);
    padding: 0.3rem 0.6rem;
    border: 1.5px solid var(--sms-color-edge);
    border-radius: 6px;
    background: var(--sms-color-card);
    font-size: 0.85rem;
    font-variant-numeric: tabular-nums;
  }

  li span {
    font-weight: 650;
  }

  .current {
    border-color: var(--sms-color-current);
  }

  .current span {
    color: var(--sms-color-current);
  }

  .stale {
    border-width: 2px;
    border-color: var(--sms-color-stale);
    background:
      repeating-linear-gradient(
        45deg,
        transparent 0 5px,
        color-mix(in srgb, var(--sms-color-stale) 16%, transparent) 5px 7px
      ),
      var(--sms-color-stale-tint);
  }

  .stale span {
    color: color-mix(in srgb, var(--sms-color-stale) 82%, var(--sms-color-ink));
  }

  .show {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    justify-self: start;
    padding: 0.45rem 1rem;
    border-color: var(--sms-color-ink);
    background: var(--sms-color-ink);
    color: var(--sms-color-paper);
    font-weight: 650;
    text-decoration: none;
  }

  .show:hover {
    background: color-mix(in srgb, var(--sms-color-ink) 85%, var(--sms-color-paper));
  }

  @media (forced-colors: active) {
    .show {
      border: 2px solid LinkText;
      background: Canvas;
      color: LinkText;
    }
  }
`;
