import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import type {Scenario} from '../../run/scenario.js';
import {partInSight} from '../../ui/in-sight.js';
import {placeAt, popoverStyles} from '../../ui/popover.js';
import {setStyles} from '../../ui/set-styles.js';
import sharedStyles from '../../ui/shared.styles.js';
import type {Setup} from '../lab-controller.js';
import {ScenarioChangeEvent, type PartEditEvent, type SituationPart} from '../lab-events.js';
import './sms-job-setup.js';
import './sms-servers-setup.js';
import {changesSince, popoverName} from './situation-words.js';

/** In milliseconds: a press that closes the popover and the click that comes of it are no further apart. */
const samePress = 50;

/**
 * A small form over the page for one part of the situation, at the control that opened it.
 *
 * @fires {ScenarioChangeEvent} sms-scenario-change - The learner changed something.
 */
@customElement('sms-situation-popover')
@localized()
export class SmsSituationPopover extends LitElement {
  static override styles = [
    sharedStyles,
    popoverStyles,
    css`
      ul {
        margin: 0 0 0.7rem;
        padding-inline-start: 1.2rem;
        font-size: 0.9rem;
      }

      h2 {
        margin: 0 0 0.4rem;
        font-size: 1rem;
      }
    `,
  ];

  /** What is run now. */
  @property({attribute: false}) now: Setup | undefined;

  /** What was opened or chosen, before single things of it were changed. */
  @property({attribute: false}) from: Setup | undefined;

  @state() private shown: SituationPart | undefined;
  @state() private place: Readonly<Record<string, string>> = {};

  @query('[popover]') private readonly popup!: HTMLElement;

  #opener: HTMLElement | undefined;
  /** What it was closed by last, and when: a press on its opener closes it before it is a click. */
  #closed: {readonly opener: HTMLElement | undefined; readonly at: number} | undefined;

  /** Opens it at a control, which gets the focus back; pressed again, that control closes it. */
  async open({part, opener, timeStamp}: PartEditEvent): Promise<void> {
    const {opener: last, at = 0} = this.#closed ?? {};
    if (last === opener && timeStamp - at < samePress) return;
    this.shown = part;
    this.#opener = opener;
    this.place = {};
    const seen = await partInSight();
    await this.updateComplete;
    this.popup.showPopover();
    const form = this.popup.querySelector<LitElement>('sms-job-setup, sms-servers-setup');
    await form?.updateComplete;
    this.place = placeAt(opener, this.popup, seen);
    const root: ParentNode = form?.renderRoot ?? this.popup;
    root.querySelector<HTMLElement>('select, input, button')?.focus({preventScroll: true});
  }

  /** Whether the focus was in it when it closed; a browser gives it to no control in a shadow root. */
  #hadFocus = false;

  override render(): TemplateResult {
    const {shown} = this;
    return html`
      <div
        popover
        role="dialog"
        aria-label=${shown ? popoverName(shown) : nothing}
        ${setStyles(this.place)}
        @keydown=${this.#keepKeys}
        @beforetoggle=${this.#rememberClosing}
        @toggle=${this.#afterToggle}
      >
        ${shown && this.now ? this.#renderPart(shown, this.now.scenario) : nothing}
      </div>
    `;
  }

  #renderPart(part: SituationPart, scenario: Scenario): TemplateResult {
    switch (part) {
      case 'job':
        return html`<sms-job-setup .scenario=${scenario} without-failures></sms-job-setup>`;
      case 'failures':
        return html`<sms-job-setup .scenario=${scenario} without-job></sms-job-setup>`;
      case 'servers':
        return html`<sms-servers-setup .scenario=${scenario}></sms-servers-setup>`;
      case 'changes':
        return this.#renderChanges();
    }
  }

  #renderChanges(): TemplateResult {
    const {from, now} = this;
    return html`
      <h2>${popoverName('changes')}</h2>
      <ul>
        ${from && now ? changesSince(from, now).map((change) => html`<li>${change}</li>`) : nothing}
      </ul>
      <button type="button" @click=${this.#putBack}>${msg('Undo all changes')}</button>
    `;
  }

  #putBack(): void {
    const {from} = this;
    this.popup.hidePopover();
    if (!from) return;
    const event = new ScenarioChangeEvent(from);
    this.dispatchEvent(event);
  }

  /** A press on the opener closes the popover first, and would open it again at once. */
  #rememberClosing({newState, timeStamp}: ToggleEvent): void {
    if (newState !== 'closed') return;
    this.#closed = {opener: this.#opener, at: timeStamp};
    this.#hadFocus = this.shadowRoot?.activeElement !== null;
  }

  #afterToggle({newState}: ToggleEvent): void {
    if (newState === 'open') return;
    if (this.#hadFocus && this.#opener && this.#opener.tabIndex >= 0) this.#opener.focus();
    this.shown = undefined;
  }

  /** Keys that are used here are not for the playhead. */
  #keepKeys(event: KeyboardEvent): void {
    event.stopPropagation();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-situation-popover': SmsSituationPopover;
  }
}
