import {localized} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {printed} from '../words/printed-labels.js';
import {askForEntry, entryFor, type DeskEntry} from './desk-windows.js';
import type {RowChooseEvent} from './desktop-events.js';
import period from './period.styles.js';
import './sms-list-view.js';

/**
 * A folder of things to open: the Control Panel, or the programs of SMS.
 *
 * @fires {WindowAskEvent} sms-window-ask - The learner opens a window.
 * @fires {ActAskEvent} sms-act-ask - The learner opens an SMS application that is not open.
 */
@customElement('sms-group-window')
@localized()
export class SmsGroupWindow extends LitElement {
  static override styles = [
    period,
    css`
      :host {
        display: grid;
        gap: 0.4em;
        padding: 0.4em;
      }

      button {
        justify-self: start;
      }
    `,
  ];

  /** What the group is called. */
  @property() label = '';

  /** What is in it. */
  @property({attribute: false}) entries: readonly DeskEntry[] = [];

  #chosen = '';

  override render(): TemplateResult {
    return html`
      <button type="button" @click=${this.#open}>${printed('Open')}</button>
      <sms-list-view
        .label=${this.label}
        .columns=${[printed('Name')]}
        widths="1fr"
        .rows=${this.entries.map((entry) => {
          const {label, icon} = entryFor(entry);
          return {id: entry, icon, cells: [label]};
        })}
        @sms-row-choose=${({id}: RowChooseEvent) => (this.#chosen = id)}
        @sms-row-open=${this.#open}
      ></sms-list-view>
    `;
  }

  #open(): void {
    const entry = this.entries.find((each) => each === this.#chosen) ?? this.entries[0];
    if (entry) askForEntry(this, entry);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-group-window': SmsGroupWindow;
  }
}
