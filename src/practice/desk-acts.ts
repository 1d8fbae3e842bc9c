/** What the desktop does when its parts ask for something. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {noticeOf} from './model/notice.js';
import type {Practice, PracticeAct} from './model/practice.js';
import {copyAct, smsinstIn, type DiskFile} from './model/disk.js';
import {confirmBox, noticeBox, refusalBox} from './desk-boxes.js';
import {
  PracticeChangeEvent,
  type ActAskEvent,
  type FileTakeEvent,
  type NoticeAskEvent,
  type PasteAskEvent,
  type WindowAskEvent,
} from './desktop-events.js';
import {focusedElement} from './focus.js';
import type {Box} from './sms-message-box.js';
import type {ApplicationSpec} from './window-spec.js';
import type {WindowsController} from './windows-controller.js';

interface ActsDesk extends ReactiveControllerHost, HTMLElement {
  readonly practice: Practice | undefined;
  readonly windows: WindowsController;
  boxes: readonly Box[];
  taken: DiskFile | null;
  focusRest(): void;
}

export class DeskActs implements ReactiveController {
  readonly #desk: ActsDesk;
  /** What had the focus before the first box came. */
  #before: HTMLElement | null = null;
  /** What is done when the box that asks is answered with yes. */
  #confirmed: PracticeAct | undefined;

  constructor(desk: ActsDesk) {
    this.#desk = desk;
    desk.addController(this);
    desk.addEventListener('sms-act-ask', (event) => this.#onAct(event));
    desk.addEventListener('sms-window-ask', (event) => this.#onWindow(event));
    desk.addEventListener('sms-notice-ask', (event) => this.#onNotice(event));
    desk.addEventListener('sms-file-take', (event) => this.#onTake(event));
    desk.addEventListener('sms-paste-ask', (event) => this.#onPaste(event));
  }

  hostConnected(): void {}

  closeApplication({application}: ApplicationSpec): void {
    this.#do({type: 'application.closed', application});
  }

  /** A box has been answered: by `yes`, where it asked. */
  answer(id: string): void {
    const confirmed = this.#confirmed;
    const before = this.#before;
    this.#confirmed = undefined;
    this.#desk.boxes = this.#desk.boxes.slice(1);
    void this.#desk.updateComplete.then(() => {
      if (before?.isConnected) before.focus();
      else this.#desk.focusRest();
      if (id === 'yes' && confirmed) this.#do(confirmed);
    });
  }

  #onAct(event: ActAskEvent): void {
    event.stopPropagation();
    this.#do(event.act, event.quiet);
  }

  #onWindow(event: WindowAskEvent): void {
    event.stopPropagation();
    const {spec} = event;
    if (spec.kind !== 'application' || this.#desk.windows.find(spec)) {
      this.#desk.windows.open(spec);
      return;
    }
    this.#do({type: 'application.opened', application: spec.application});
    if (this.#desk.practice?.view.openApplications.includes(spec.application)) {
      this.#desk.windows.open(spec);
    }
  }

  #onNotice(event: NoticeAskEvent): void {
    event.stopPropagation();
    this.#show(noticeBox(event.notice));
  }

  #onTake(event: FileTakeEvent): void {
    event.stopPropagation();
    this.#desk.taken = event.file;
  }

  #onPaste(event: PasteAskEvent): void {
    event.stopPropagation();
    const {practice, taken} = this.#desk;
    const {folder} = event;
    if (!taken || !practice) return;
    const act = copyAct(taken, folder);
    if (!act || !practice.can(act)) {
      this.#show(refusalBox(taken, folder));
      return;
    }
    const existing = smsinstIn(folder);
    if (!existing) {
      this.#do(act);
      return;
    }
    this.#confirmed = act;
    this.#show(confirmBox(taken, existing));
  }

  #do(act: PracticeAct, quiet = false): void {
    const {practice} = this.#desk;
    if (!practice?.do(act)) return;
    const entry = practice.entries.at(-1);
    const notice = entry && !quiet ? noticeOf(entry.outcome, {act, view: practice.view}) : null;
    if (notice) this.#show(noticeBox(notice));
    const event = new PracticeChangeEvent(practice);
    this.#desk.dispatchEvent(event);
  }

  #show(box: Box): void {
    if (this.#desk.boxes.length === 0) this.#before = focusedElement();
    this.#desk.boxes = [...this.#desk.boxes, box];
  }
}
