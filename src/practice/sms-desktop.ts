import {localized, msg} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import {applications} from '../../machines/hotfix/hotfix-context.js';
import {focusedElement} from '../ui/focused-element.js';
import {setStyles} from '../ui/set-styles.js';
import {askForEntry, entryFor, iconEntries, windowLook} from './desk-windows.js';
import {
  PracticeChangeEvent,
  type BoxAnswerEvent,
  type FolderGoEvent,
  type MoveEndEvent,
  type MoveToEvent,
  type TaskChooseEvent,
  type WindowActEvent,
  type WindowDragEvent,
  type WindowSpec,
} from './desktop-events.js';
import {focusFirst} from './focus.js';
import {copyAct, copyRefusal, smsinstIn, type DiskFile, type DiskFolder} from './model/disk.js';
import {copyError, noticeOf} from './model/notice.js';
import type {Practice, PracticeAct} from './model/practice.js';
import {periodIcon} from './period-icons.js';
import period from './period.styles.js';
import {PracticeElement} from './practice-element.js';
import {guardSecondClicks} from './second-click.js';
import './sms-application-window.js';
import './sms-command-prompt.js';
import styles from './sms-desktop.styles.js';
import './sms-file-window.js';
import './sms-folder-window.js';
import './sms-group-window.js';
import {confirmBox, noticeBox, type Box} from './sms-message-box.js';
import './sms-move-layer.js';
import './sms-services-window.js';
import './sms-taskbar.js';
import './sms-window.js';
import {WindowsController, type Desk, type OpenWindow} from './windows-controller.js';

/**
 * The desktop of a simulated Windows NT 4.0 site server, on which the hotfix is practised.
 *
 * @fires {PracticeChangeEvent} sms-practice-change - Something was done on the server.
 */
@customElement('sms-desktop')
@localized()
export class SmsDesktop extends PracticeElement implements Desk {
  static override styles = [period, styles];

  /** The message boxes that wait for an answer, the one that is shown first. */
  @state() private boxes: readonly Box[] = [];

  /** The file that was taken to be copied. */
  @state() private taken: DiskFile | null = null;

  @query('.area') readonly area!: HTMLElement;

  readonly #windows = new WindowsController(this);
  /** What had the focus before the first box came. */
  #before: HTMLElement | null = null;
  /** What is done when the box that asks is answered with yes. */
  #confirmed: PracticeAct | undefined;

  constructor() {
    super();
    guardSecondClicks(this);
    this.#keep('sms-act-ask', ({act, quiet}) => this.#do(act, quiet));
    this.#keep('sms-window-ask', ({spec}) => this.#open(spec));
    this.#keep('sms-notice-ask', ({notice}) => this.#show(noticeBox(notice)));
    this.#keep('sms-file-take', ({file}) => (this.taken = file));
    this.#keep('sms-paste-ask', ({folder}) => this.#paste(folder));
  }

  /** Answers what a window asks for, so that it goes no further. */
  #keep<Type extends keyof HTMLElementEventMap>(
    type: Type,
    answer: (event: HTMLElementEventMap[Type]) => void,
  ): void {
    this.addEventListener(type, (event) => {
      event.stopPropagation();
      answer(event);
    });
  }

  windowElement(id: string): HTMLElement | undefined {
    return [...this.renderRoot.querySelectorAll('sms-window')].find(
      ({dataset}) => dataset.window === id,
    );
  }

  focusRest(): void {
    focusFirst(this.renderRoot.querySelectorAll('.icons'));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('practice') && changed.get('practice')) this.boxes = [];
    this.#matchApplications();
  }

  protected override draw(practice: Practice): TemplateResult {
    const {windows, front} = this.#windows;
    const [box] = this.boxes;
    return html`
      <section aria-label=${msg('Desktop of the site server')}>
        <div class="area">
          ${this.#renderIcons(box !== undefined)}
          <div class="windows" ?inert=${box !== undefined}>
            ${repeat(
              windows,
              ({id}) => id,
              (each) => this.#renderWindow(each, practice),
            )}
          </div>
          ${this.#renderMoving()} ${box ? this.#renderBox(box) : nothing}
        </div>
        <sms-taskbar
          ?inert=${box !== undefined}
          .tasks=${windows.map(({id, spec}) => ({id, ...windowLook(spec)}))}
          .active=${front}
          .platform=${practice.platform}
          @sms-task-choose=${({id}: TaskChooseEvent) => this.#windows.goTo(id)}
        ></sms-taskbar>
      </section>
    `;
  }

  #renderIcons(isInert: boolean): TemplateResult {
    return html`
      <ul class="icons" ?inert=${isInert}>
        ${iconEntries.map((entry) => {
          const {label, icon} = entryFor(entry);
          return html`
            <li>
              <button type="button" @click=${() => askForEntry(this, entry)}>
                ${periodIcon(icon, 'large')}<span>${label}</span>
              </button>
            </li>
          `;
        })}
      </ul>
    `;
  }

  #renderWindow(open: OpenWindow, practice: Practice): TemplateResult {
    const windows = this.#windows;
    const {id, spec, place} = open;
    const {title, icon} = windowLook(spec);
    return html`
      <sms-window
        data-window=${id}
        class=${spec.kind === 'application' ? `application ${spec.application}` : spec.kind}
        heading=${title}
        icon=${icon}
        ?active=${id === windows.front}
        ${setStyles({
          left: `${place?.x ?? 0}px`,
          top: `${place?.y ?? 0}px`,
          opacity: place ? '1' : '0',
          'z-index': String(windows.order.indexOf(id) + 1),
        })}
        @sms-window-act=${({act}: WindowActEvent) => this.#onWindowAct(act, open)}
        @sms-window-drag=${(by: WindowDragEvent) => windows.drag(id, by)}
        @sms-prompt-exit=${() => windows.close(id)}
        @sms-folder-go=${({path}: FolderGoEvent) => windows.turn(id, {kind: 'folder', path})}
        @keydown=${(event: KeyboardEvent) => this.#onWindowKey(event, open)}
      >
        ${this.#renderContents(spec, practice)}
      </sms-window>
    `;
  }

  #renderContents(spec: WindowSpec, practice: Practice): TemplateResult {
    switch (spec.kind) {
      case 'application':
        return html`
          <sms-application-window
            .application=${spec.application}
            .practice=${practice}
          ></sms-application-window>
        `;
      case 'folder':
        return html`
          <sms-folder-window
            .path=${spec.path}
            .practice=${practice}
            .taken=${this.taken}
          ></sms-folder-window>
        `;
      case 'properties':
      case 'text':
        return html`
          <sms-file-window
            .path=${spec.path}
            ?text=${spec.kind === 'text'}
            .practice=${practice}
          ></sms-file-window>
        `;
      case 'services':
        return html`<sms-services-window .practice=${practice}></sms-services-window>`;
      case 'prompt':
        return html`<sms-command-prompt .practice=${practice}></sms-command-prompt>`;
      case 'panel':
      case 'programs':
        return html`
          <sms-group-window
            .label=${windowLook(spec).title}
            .entries=${spec.kind === 'panel' ? ['services'] : applications}
          ></sms-group-window>
        `;
    }
  }

  #renderMoving(): TemplateResult | typeof nothing {
    const windows = this.#windows;
    const {moving} = windows;
    if (!moving) return nothing;
    const {id, spec} = moving;
    return html`
      <sms-move-layer
        .heading=${windowLook(spec).title}
        @sms-window-drag=${(by: WindowDragEvent) => windows.drag(id, by)}
        @sms-move-to=${(point: MoveToEvent) => windows.moveToPoint(id, point)}
        @sms-move-end=${({end}: MoveEndEvent) => windows.endMove(end)}
      ></sms-move-layer>
    `;
  }

  #renderBox(box: Box): TemplateResult {
    return html`
      <sms-message-box
        .box=${box}
        @sms-box-answer=${({id}: BoxAnswerEvent) => this.#answer(id)}
      ></sms-message-box>
    `;
  }

  /** An SMS application has a window exactly while it is open. */
  #matchApplications(): void {
    const open = this.practice?.view.openApplications ?? [];
    for (const application of applications.toReversed()) {
      const spec = {kind: 'application', application} as const;
      const isOpen = open.includes(application);
      const found = this.#windows.find(spec);
      if (isOpen && !found) this.#windows.add(spec);
      else if (!isOpen && found) this.#windows.close(found.id);
    }
  }

  #onWindowAct(act: WindowActEvent['act'], {id, spec}: OpenWindow): void {
    if (act === 'raise') this.#windows.raise(id);
    else if (act === 'move') this.#windows.beginMove(id);
    else if (spec.kind !== 'application') this.#windows.close(id);
    else this.#do({type: 'application.closed', application: spec.application});
  }

  /** Esc closes windows in which there is only something to read, as it closes boxes. */
  #onWindowKey(event: KeyboardEvent, {id, spec}: OpenWindow): void {
    if (event.key !== 'Escape' || (spec.kind !== 'properties' && spec.kind !== 'text')) return;
    event.preventDefault();
    event.stopPropagation();
    this.#windows.close(id);
  }

  #open(spec: WindowSpec): void {
    const isApplication = spec.kind === 'application';
    if (isApplication && !this.#windows.find(spec)) {
      this.#do({type: 'application.opened', application: spec.application});
      if (!this.practice?.view.openApplications.includes(spec.application)) return;
    }
    this.#windows.open(spec);
  }

  #paste(folder: DiskFolder): void {
    const {practice, taken} = this;
    if (!taken || !practice) return;
    const act = copyAct(taken, folder);
    const existing = smsinstIn(folder);
    if (!act || !practice.can(act)) {
      this.#show(noticeBox(copyError(copyRefusal(taken, folder))));
    } else if (existing) {
      this.#confirmed = act;
      this.#show(confirmBox(taken, existing));
    } else {
      this.#do(act);
    }
  }

  #do(act: PracticeAct, quiet = false): void {
    const {practice} = this;
    if (!practice?.do(act)) return;
    const entry = act.type === 'job.created' ? undefined : practice.entries.at(-1);
    const notice = entry && !quiet ? noticeOf(entry.outcome, {act, view: practice.view}) : null;
    if (notice) this.#show(noticeBox(notice));
    const event = new PracticeChangeEvent({practice});
    this.dispatchEvent(event);
  }

  #show(box: Box): void {
    if (this.boxes.length === 0) this.#before = focusedElement();
    this.boxes = [...this.boxes, box];
  }

  /** A box has been answered: by `yes`, where it asked. */
  #answer(id: string): void {
    const confirmed = this.#confirmed;
    const before = this.#before;
    this.#confirmed = undefined;
    this.boxes = this.boxes.slice(1);
    void this.updateComplete.then(() => {
      if (before?.isConnected) before.focus();
      else this.focusRest();
      if (id === 'yes' && confirmed) this.#do(confirmed);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-desktop': SmsDesktop;
  }
}
