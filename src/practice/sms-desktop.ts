import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import {setStyles} from '../ui/set-styles.js';
import {PracticeController} from './practice-controller.js';
import type {DiskFile} from './model/disk.js';
import type {Practice} from './model/practice.js';
import {DeskActs} from './desk-acts.js';
import {drawWindow} from './draw-window.js';
import type {FolderGoEvent} from './desktop-events.js';
import {focusFirst} from './focus.js';
import {MovesController} from './moves-controller.js';
import period from './period.styles.js';
import './sms-desk-icons.js';
import styles from './sms-desktop.styles.js';
import './sms-message-box.js';
import type {Box, BoxAnswerEvent, SmsMessageBox} from './sms-message-box.js';
import './sms-move-layer.js';
import type {MoveEndEvent, MoveToEvent} from './sms-move-layer.js';
import './sms-taskbar.js';
import type {TaskChooseEvent} from './sms-taskbar.js';
import './sms-window.js';
import type {SmsWindow, WindowActEvent, WindowDragEvent} from './sms-window.js';
import {applicationSpecs, windowIcon, windowTitle} from './window-spec.js';
import {WindowsController, type Desk, type OpenWindow} from './windows-controller.js';

/**
 * The desktop of a simulated Windows NT 4.0 site server, on which the hotfix is practised.
 *
 * @fires {PracticeChangeEvent} sms-practice-change - Something was done on the server.
 */
@localized()
@customElement('sms-desktop')
export class SmsDesktop extends LitElement implements Desk {
  static override styles = [period, styles];

  /** What is done here, and the server that comes of it. */
  @property({attribute: false}) practice: Practice | undefined;

  /** The message boxes that wait for an answer, the one that is shown first. */
  @state() boxes: readonly Box[] = [];

  /** The file that was taken to be copied. */
  @state() taken: DiskFile | null = null;

  @query('.area') readonly area!: HTMLElement;
  @query('sms-message-box') private readonly box!: SmsMessageBox | null;

  readonly windows = new WindowsController(this);
  readonly moves = new MovesController(this);
  readonly #acts = new DeskActs(this);

  constructor() {
    super();
    new PracticeController(this, () => this.practice);
  }

  windowElement(id: string): SmsWindow | undefined {
    return [...this.renderRoot.querySelectorAll('sms-window')].find(
      ({dataset}) => dataset.window === id,
    );
  }

  focusRest(): void {
    focusFirst(this.renderRoot.querySelectorAll('sms-desk-icons'));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('practice') && changed.get('practice')) this.boxes = [];
    this.#matchApplications();
  }

  override render(): TemplateResult | typeof nothing {
    const {practice, windows} = this;
    if (!practice) return nothing;
    const [box] = this.boxes;
    return html`
      <section aria-label=${msg('Desktop of the site server')}>
        <div class="area">
          <sms-desk-icons ?inert=${box !== undefined}></sms-desk-icons>
          <div class="windows" ?inert=${box !== undefined}>
            ${repeat(
              windows.windows,
              ({id}) => id,
              (each) => this.#renderWindow(each, practice),
            )}
          </div>
          ${this.#renderMoving()} ${box ? this.#renderBox(box) : nothing}
        </div>
        <sms-taskbar
          ?inert=${box !== undefined}
          .tasks=${windows.windows.map(({id, spec}) => ({
            id,
            title: windowTitle(spec),
            icon: windowIcon(spec),
          }))}
          .active=${windows.front}
          .platform=${practice.platform}
          @sms-task-choose=${({id}: TaskChooseEvent) => windows.goTo(id)}
        ></sms-taskbar>
      </section>
    `;
  }

  #renderWindow(open: OpenWindow, practice: Practice): TemplateResult {
    const {windows} = this;
    const {id, spec, place} = open;
    return html`
      <sms-window
        data-window=${id}
        class=${spec.kind}
        heading=${windowTitle(spec)}
        icon=${windowIcon(spec)}
        ?active=${id === windows.front}
        ${setStyles({
          left: `${place?.x ?? 0}px`,
          top: `${place?.y ?? 0}px`,
          opacity: place ? '1' : '0',
          'z-index': String(windows.order.indexOf(id) + 1),
        })}
        @sms-window-act=${({act}: WindowActEvent) => this.#onWindowAct(act, id)}
        @sms-window-drag=${({x, y}: WindowDragEvent) => windows.drag(id, x, y)}
        @sms-prompt-exit=${() => windows.close(id)}
        @sms-folder-go=${({path}: FolderGoEvent) => windows.turn(id, {kind: 'folder', path})}
        @keydown=${(event: KeyboardEvent) => this.#onWindowKey(event, open)}
      >
        ${drawWindow(spec, practice, this.taken)}
      </sms-window>
    `;
  }

  #renderMoving(): TemplateResult | typeof nothing {
    const {moves} = this;
    const found = moves.moving;
    if (!found) return nothing;
    return html`
      <sms-move-layer
        .heading=${windowTitle(found.spec)}
        @sms-window-drag=${({x, y}: WindowDragEvent) => this.windows.drag(found.id, x, y)}
        @sms-move-to=${(event: MoveToEvent) => moves.moveTo(event)}
        @sms-move-end=${({end}: MoveEndEvent) => moves.end(end)}
      ></sms-move-layer>
    `;
  }

  #renderBox(box: Box): TemplateResult {
    return html`
      <sms-message-box
        .box=${box}
        @sms-box-answer=${({id}: BoxAnswerEvent) => this.#acts.answer(id)}
      ></sms-message-box>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('boxes') && this.boxes.length > 0) {
      void this.box?.updateComplete.then(() => this.box?.focus());
    }
  }

  /** An SMS application has a window exactly while it is open. */
  #matchApplications(): void {
    const open = this.practice?.view.openApplications ?? [];
    for (const spec of applicationSpecs.toReversed()) {
      const isOpen = open.includes(spec.application);
      const found = this.windows.find(spec);
      if (isOpen && !found) this.windows.add(spec);
      else if (!isOpen && found) this.windows.close(found.id);
    }
  }

  #onWindowAct(act: WindowActEvent['act'], id: string): void {
    const found = this.windows.windows.find((each) => each.id === id);
    if (act === 'raise') this.windows.raise(id);
    else if (act === 'move') this.moves.begin(id);
    else if (found?.spec.kind === 'application') this.#acts.closeApplication(found.spec);
    else this.windows.close(id);
  }

  /** Windows in which there is only something to be read are closed by Esc, as boxes are. */
  #onWindowKey(event: KeyboardEvent, {id, spec}: OpenWindow): void {
    if (event.key !== 'Escape' || (spec.kind !== 'properties' && spec.kind !== 'text')) return;
    event.preventDefault();
    event.stopPropagation();
    this.windows.close(id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-desktop': SmsDesktop;
  }
}
