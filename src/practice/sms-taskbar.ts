import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import {printed} from '../words/printed-labels.js';
import type {Platform} from '../../machines/hotfix/smsinst-files.js';
import {askForEntry, entryFor, startEntries, type DeskEntry} from './desk-windows.js';
import {TaskChooseEvent, type MenuChooseEvent} from './desktop-events.js';
import {platformName} from './model/practice-format.js';
import {periodIcon, type PeriodIcon} from './period-icons.js';
import period from './period.styles.js';
import './sms-menu.js';
import type {SmsMenu} from './sms-menu.js';

interface Task {
  readonly id: string;
  readonly title: string;
  readonly icon: PeriodIcon;
}

/**
 * The bar at the foot of the desktop: the Start menu, and a button for each window.
 *
 * @fires {TaskChooseEvent} sms-task-choose - The learner goes to a window.
 * @fires {WindowAskEvent} sms-window-ask - The learner opens a window by the Start menu.
 * @fires {ActAskEvent} sms-act-ask - The learner runs the article's case by the Start menu.
 */
@customElement('sms-taskbar')
@localized()
export class SmsTaskbar extends LitElement {
  static override styles = [
    period,
    css`
      :host {
        display: block;
      }

      [role='group'] {
        display: flex;
        gap: 0.25em;
        align-items: stretch;
        padding: 0.25em;
        border-width: 1px 0 0;
      }

      .start {
        flex: none;
        min-width: 4.5em;
        font-weight: bold;
      }

      .task {
        display: flex;
        /* The buttons give way first. */
        flex: 0 1000 12em;
        gap: 0.4em;
        align-items: center;
        overflow: hidden;
        min-width: 26px;
        padding-inline: 0.4em;
        text-align: start;
      }

      .task[aria-pressed='true'] {
        background: #dfdfdf;
        font-weight: bold;
      }

      .task span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      p {
        align-content: center;
        overflow: hidden;
        min-width: 0;
        margin: 0 0 0 auto;
        padding: 0 0.7em;
        text-overflow: ellipsis;
        white-space: nowrap;
        border: 1px solid;
        border-color: #808080 #fff #fff #808080;
      }
    `,
  ];

  /** The windows that are open. */
  @property({attribute: false}) tasks: readonly Task[] = [];

  /** The id of the window that the learner works with. */
  @property() active = '';

  /** The processor of the server. */
  @property() platform: Platform = 'x86';

  @query('.start') private readonly start!: HTMLElement;
  @query('sms-menu') private readonly menu!: SmsMenu;

  override render(): TemplateResult {
    return html`
      <div class="raised" role="group" aria-label=${msg('Taskbar')}>
        <button
          type="button"
          class="start"
          aria-haspopup="menu"
          @click=${() => this.menu.openAbove(this.start)}
        >
          ${printed('Start')}
        </button>
        ${repeat(
          this.tasks,
          ({id}) => id,
          ({id, title, icon}) => html`
            <button
              type="button"
              class="task"
              aria-pressed=${id === this.active}
              @click=${() => this.#choose(id)}
            >
              ${periodIcon(icon)}<span>${title}</span>
            </button>
          `,
        )}
        <p>${msg(str`Simulated · ${platformName(this.platform)}`)}</p>
      </div>
      <sms-menu
        .label=${printed('Start')}
        .items=${startEntries.map((id) => ({id, ...entryFor(id)}))}
        @sms-menu-choose=${({id}: MenuChooseEvent) => askForEntry(this, id as DeskEntry)}
      ></sms-menu>
    `;
  }

  #choose(id: string): void {
    const event = new TaskChooseEvent({id});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-taskbar': SmsTaskbar;
  }
}
