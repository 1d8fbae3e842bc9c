import {msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';

import {partInSight} from '../../ui/in-sight.js';
import {placeAt, popoverStyles} from '../../ui/popover.js';
import {setStyles} from '../../ui/set-styles.js';

/**
 * A control within a text that opens an explanation over it.
 *
 * The browser opens and closes the popover, by a press, by Escape, or by a press beside it.
 */
export abstract class ExplainedElement extends LitElement {
  static override styles = [
    popoverStyles,
    css`
      :host {
        display: inline;
      }

      button {
        margin: 0;
        padding: 0;
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        text-align: inherit;
        cursor: help;
      }

      :focus-visible {
        outline: 3px solid var(--sms-color-current);
        outline-offset: 1px;
      }

      [popover] {
        box-sizing: border-box;
        width: 26rem;
        max-width: calc(100vw - 1rem);
        max-height: min(34rem, 100vh - 1rem);
        font: 400 0.9rem / 1.45 var(--sms-font);
        letter-spacing: normal;
        text-align: start;
        white-space: normal;
      }

      /* It is hidden until it has its place. */
      [popover]:not(.placed) {
        visibility: hidden;
      }

      [popover]:focus-visible {
        outline-offset: -3px;
      }

      h2,
      p {
        margin: 0 0 0.4rem;
        font-size: inherit;
      }

      h2 {
        font-weight: 700;
      }

      ul {
        display: grid;
        gap: 0.4rem;
        margin: 0 0 0.6rem;
        padding: 0;
        list-style: none;
      }

      summary {
        margin-block-end: 0.4rem;
        cursor: pointer;
      }

      .note {
        color: var(--sms-color-muted);
        font-size: 0.85rem;
      }

      .close {
        min-height: 2rem;
        padding: 0.2rem 0.8rem;
        border: 1px solid var(--sms-color-edge);
        border-radius: var(--sms-radius);
        cursor: pointer;
      }

      .close:hover {
        background: var(--sms-color-chosen);
      }

      @media print {
        [popover] {
          display: none;
        }
      }
    `,
  ];

  @state() protected isOpen = false;

  @state() private place: Readonly<Record<string, string>> | undefined;

  @query('[popover]') protected readonly popup!: HTMLElement;
  @query(':is(button, [role=button]):not(.close)') private readonly opener!: HTMLElement;

  #hadFocus = false;
  #isClosing = false;

  constructor() {
    super();
    // A press here must not choose the row around it, or move the playhead.
    this.addEventListener('click', (event) => event.stopPropagation());
    this.addEventListener('keydown', (event) => {
      if (this.isOpen || event.key === 'Enter' || event.key === ' ') event.stopPropagation();
    });
  }

  /** The name of the popover for screen readers. */
  protected abstract get popoverName(): string;
  protected abstract renderOpener(): TemplateResult;
  protected abstract renderExplanation(): TemplateResult;

  /**
   * To a screen reader, an opener is a button and no more: what it opens has the focus at once, and
   * states, which `popovertarget` brings, would tear apart the sentence around it.
   */
  protected readonly press = ({detail}: MouseEvent): void => {
    // A press by the pointer has closed it already; one by a key, whose detail is 0, has not.
    if (detail === 0 || !this.#isClosing) this.popup.togglePopover();
    this.#isClosing = false;
  };

  protected readonly beforePress = (): void => {
    this.#isClosing = this.isOpen;
  };

  override render(): TemplateResult {
    // No blank between them: a comma or a full stop may follow a term.
    return html`${this.renderOpener()}${this.#renderPopover()}`;
  }

  #renderPopover(): TemplateResult {
    return html`<div
      id="more"
      popover
      role="dialog"
      tabindex="-1"
      class=${this.place ? 'placed' : ''}
      aria-label=${this.popoverName}
      ${setStyles(this.place ?? {})}
      @beforetoggle=${this.#onBeforeToggle}
      @toggle=${this.#onToggle}
    >
      ${
        this.isOpen
          ? html`
              ${this.renderExplanation()}
              <button class="close" popovertarget="more" popovertargetaction="hide">
                ${msg('Close')}
              </button>
            `
          : nothing
      }
    </div>`;
  }

  #onBeforeToggle({newState}: ToggleEvent): void {
    if (newState === 'open') this.isOpen = true;
    // Browsers do not give the focus back to a control in a shadow root.
    else
      this.#hadFocus =
        this.shadowRoot?.activeElement === this.popup || this.popup.matches(':focus-within');
  }

  async #onToggle({newState}: ToggleEvent): Promise<void> {
    if (newState === 'closed') {
      this.isOpen = false;
      this.place = undefined;
      if (this.#hadFocus) this.opener.focus({preventScroll: true});
      return;
    }
    await this.updateComplete;
    const facts = [...this.popup.querySelectorAll<LitElement>('sms-fact')];
    await Promise.all(facts.map((fact) => fact.updateComplete));
    this.place = placeAt(this.opener, this.popup, await partInSight());
    await this.updateComplete;
    this.popup.focus({preventScroll: true});
  }
}
